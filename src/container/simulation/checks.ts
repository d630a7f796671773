// What must hold in a simulated cluster at every moment.
//
//   one owner      an object is owned by one site, or its ownership is in one message
//   one writer     who may write is the only one that has the page
//   copyset        every copy is in the owner's copyset
//   entries        what a site may do with a page is what its state says
//   clean pages    what an owner does not call dirty is what the backing store has
//   chains         (at rest) probable owners lead to the owner
//
// That each read returns the newest write is checked by simulated_memory.ts, at the read.

import type { NodeId } from "../../abi/types.js";
import type { Container } from "../container.js";
import { type Entry, isOwner, mayRead, type State } from "../entry.js";
import { nodeOfSite, type ObjectId, type SiteId } from "../identifiers.js";
import type { PageAccess } from "../linkers.js";
import { hasSite } from "../site_set.js";
import { SimulatedMemory, SimulationFault } from "./simulated_memory.js";

/** What the checks look at: a simulated cluster, or one state of the exploration. */
export interface Observed {
  readonly objects: number;
  /** All containers that may own objects or have copies. */
  holders(): readonly Container[];
  /** Ownerships of an object that will arrive. */
  flightsOf(object: ObjectId): readonly { readonly to: NodeId }[];
  /** Some node does not know yet what became of a departed one. */
  readonly isRecovering: boolean;
}

function accessIn(state: State): PageAccess {
  if (state === "WRITE_OWNER") return "write";
  return mayRead(state) ? "read" : "none";
}

/** An owner in the sense of the checks: who decides that an object is lost owns it too. */
function holds(state: State): boolean {
  return isOwner(state) || state === "OBJ_LOST";
}

export function checkObject(world: Observed, object: ObjectId): void {
  const isRecovering = world.isRecovering;
  let owner: Entry | undefined;
  let owners = 0;
  const copies: Container[] = [];
  for (const container of world.holders()) {
    const entry = container.peek(object);
    const { state } = entry;
    checkPage(container, entry);
    if (holds(state)) {
      owners += 1;
      owner = entry;
    } else if (mayRead(state)) copies.push(container);
  }
  // In between, a successor does not know yet what it decides about.
  if (isRecovering) return;
  const flying = world.flightsOf(object).length;
  if (owners + flying !== 1) {
    fail(world, object, `${owners} sites own it, and ${flying} ownerships are under way`);
  }
  for (const container of copies) checkCopy(world, container, owner, object);
}

function checkPage(container: Container, { object, state }: Entry): void {
  const { io } = container;
  if (!(io instanceof SimulatedMemory)) return;
  const access = io.pages.get(object)?.access ?? "none";
  if (access !== accessIn(state)) {
    throw new SimulationFault(
      `site ${container.site} may ${access} object ${object} in state ${state}`,
    );
  }
  if (isOwner(state)) io.checkClean(object);
}

function checkCopy(
  world: Observed,
  container: Container,
  owner: Entry | undefined,
  object: ObjectId,
): void {
  if (owner !== undefined && hasSite(owner.copyset, container.site)) return;
  // The ownership is on its way to this very copy.
  const [flight] = world.flightsOf(object);
  if (owner === undefined && flight?.to === nodeOfSite(container.site)) return;
  fail(world, object, `site ${container.site} has a copy that its owner does not know`);
}

/** At rest, every site's chain of probable owners ends at the owner. */
export function checkChains(world: Observed): void {
  const holders = new Map<SiteId, Container>(world.holders().map((c) => [c.site, c]));
  for (let object = 0; object < world.objects; object++) {
    checkObject(world, object);
    for (const container of holders.values()) followChain(world, holders, container, object);
  }
}

function followChain(
  world: Observed,
  holders: ReadonlyMap<SiteId, Container>,
  start: Container,
  object: ObjectId,
): void {
  const path: SiteId[] = [];
  let container: Container | undefined = start;
  while (container !== undefined && path.length <= holders.size + 1) {
    path.push(container.site);
    const entry: Entry = container.peek(object);
    if (holds(entry.state)) return;
    // Who asks a site that takes no part is told so, and asks the default owner.
    const next = entry.probableOwner;
    container = holders.get(next) ?? holders.get(container.defaultOwner(object));
  }
  fail(world, object, `the chain ${path.join(" -> ")} does not end at the owner`);
}

function fail(world: Observed, object: ObjectId, what: string): never {
  const states = world.holders().map((container) => {
    const { state, probableOwner, copyset, queue } = container.peek(object);
    const asking = queue.map(({ type, requester }) => `${type} ${requester}`).join(", ");
    return `  site ${container.site}: ${state} -> ${probableOwner} {${copyset}} [${asking}]`;
  });
  throw new SimulationFault(`object ${object}: ${what}\n${states.join("\n")}`);
}
