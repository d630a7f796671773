// A ghost as it travels: the same content in few objects.
//
// Structured cloning pays for each object (measured: 65 signal actions 250 us, ten areas 200 us,
// one array of numbers 2 us), and the process stands still meanwhile. So areas become rows of
// numbers, sources and names are sent once, and only signal actions that the program has set are
// sent. Nothing of a migration is warm in the processor's caches: what counts is how much code is
// run for the first time, not how often, so these are plain loops. (JSON, or fields in a buffer,
// are no faster than structured cloning then.)

import { NSIG } from "../abi/signals.js";
import type { ContainerId, SiteId } from "../container/identifiers.js";
import type { ContainerInfo } from "../container/messages.js";
import type { AreaState, MmState } from "../mm/mm_state.js";
import { DEFAULT_SIGNAL_ACTION, type SignalAction } from "../task/signal_state.js";
import type { GroupExport } from "../task/task_state.js";
import type { Ghost } from "./ghost.js";

export interface PackedMm extends Omit<MmState, "areas"> {
  readonly sources: readonly unknown[];
  readonly names: readonly string[];
  /** FIELDS numbers for each area. */
  readonly areas: Float64Array;
}

interface PackedGroup extends Omit<GroupExport, "actions"> {
  readonly actions: readonly (readonly [signal: number, action: SignalAction])[];
}

export interface PackedGhost extends Omit<Ghost, "mm" | "group"> {
  readonly mm: PackedMm;
  readonly group: PackedGroup;
}

/** start, end, prot, flags, source, source page, name, container id or -1, object base, layer */
const FIELDS = 10;

type Row = readonly [
  start: number,
  end: number,
  prot: number,
  flags: number,
  source: number,
  sourcePage: number,
  name: number,
  id: number,
  objectBase: number,
  layer: number,
];

export function packGhost(ghost: Ghost): PackedGhost {
  return { ...ghost, mm: packMm(ghost.mm), group: packGroup(ghost.group) };
}

export function unpackGhost(packed: PackedGhost): Ghost {
  return { ...packed, mm: unpackMm(packed.mm), group: unpackGroup(packed.group) };
}

function packGroup(group: GroupExport): PackedGroup {
  const actions: [number, SignalAction][] = [];
  for (let signal = 0; signal < group.actions.length; signal += 1) {
    const action = group.actions[signal] as SignalAction;
    if (action !== DEFAULT_SIGNAL_ACTION && isSet(action)) actions.push([signal, action]);
  }
  return { ...group, actions };
}

function isSet({ handler, flags, restorer, mask }: SignalAction): boolean {
  return handler !== 0 || flags !== 0 || restorer !== 0 || mask !== 0n;
}

function unpackGroup(packed: PackedGroup): GroupExport {
  const actions = new Array<SignalAction>(NSIG + 1).fill(DEFAULT_SIGNAL_ACTION);
  for (const [signal, action] of packed.actions) actions[signal] = action;
  return { ...packed, actions };
}

export function packMm({ areas, ...rest }: MmState): PackedMm {
  const sources: unknown[] = [];
  const names: string[] = [];
  const rows = new Float64Array(areas.length * FIELDS);
  let at = 0;
  for (const { start, end, prot, flags, source, sourcePage, name, container } of areas) {
    rows[at] = start;
    rows[at + 1] = end;
    rows[at + 2] = prot;
    rows[at + 3] = flags;
    rows[at + 4] = placeIn(sources, source);
    rows[at + 5] = sourcePage;
    rows[at + 6] = placeIn(names, name);
    rows[at + 7] = container === undefined ? -1 : container.id;
    rows[at + 8] = container === undefined ? 0 : container.objectBase;
    rows[at + 9] = container === undefined ? 0 : container.layer;
    at += FIELDS;
  }
  return { ...rest, sources, names, areas: rows };
}

/** The index of an item in a list without repetitions, to which it is added if it is new. */
function placeIn<T>(list: T[], item: T): number {
  const known = list.indexOf(item);
  return known < 0 ? list.push(item) - 1 : known;
}

export function unpackMm({ sources, names, areas, ...rest }: PackedMm): MmState {
  const unpacked: AreaState[] = [];
  for (let at = 0; at < areas.length; at += FIELDS) {
    const row = areas.subarray(at, at + FIELDS) as unknown as Row;
    const [start, end, prot, flags, source, sourcePage, name, id, objectBase, layer] = row;
    unpacked.push({
      start,
      end,
      prot,
      flags,
      source: sources[source],
      sourcePage,
      container: id < 0 ? undefined : { id, objectBase, layer },
      name: names[name] ?? "",
    });
  }
  return { ...rest, areas: unpacked };
}

/** Containers whose pages belong to the site that linked them, in rows; the others as they are. */
export interface PackedContainers {
  /** id, home, site of the policy */
  readonly linked: Float64Array;
  readonly others: readonly ContainerInfo[];
}

export function packContainers(infos: readonly ContainerInfo[]): PackedContainers {
  const linked: number[] = [];
  const others: ContainerInfo[] = [];
  for (const info of infos) {
    const { id, home, policy } = info;
    if (policy.kind === "linked") linked.push(id, home, policy.site);
    else others.push(info);
  }
  return { linked: Float64Array.from(linked), others };
}

export function unpackContainers({ linked, others }: PackedContainers): ContainerInfo[] {
  const infos = [...others];
  for (let at = 0; at < linked.length; at += 3) {
    infos.push({
      id: linked[at] as ContainerId,
      home: linked[at + 1] as SiteId,
      policy: { kind: "linked", site: linked[at + 2] as SiteId },
    });
  }
  return infos;
}
