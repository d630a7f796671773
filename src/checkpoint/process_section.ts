// What an image says about a process beside its pages: the ghost of each of its threads, and what
// is needed to open its files again.
//
// `fault` is the gate for images from outside: what it lets through can be restarted or is refused
// in one sentence, and breaks no invariant of the node.

import { PAGE_MASK, TASK_SIZE } from "../abi/address_space.js";
import { NSIG } from "../abi/signals.js";
import { LDT_ENTRIES } from "../abi/structures_system.js";
import type { FileStatus } from "../fs/file_status.js";
import type { FileTableState, OpenFileState } from "../fs/file_table_state.js";
import type { HandlePicture } from "../fs/handle_picture.js";
import type { InterprocessPicture } from "../fs/interprocess_picture.js";
import { GHOST_VERSION } from "../ghost/ghost.js";
import { CPU_STATE_BYTES } from "../machine/cpu.js";
import type { MmState } from "../mm/mm_state.js";
import type { GroupExport, TaskExport } from "../task/task_state.js";
import { INTERPROCESS, isPicture, isPortable } from "./picture_shapes.js";
import { misfit, type Shape } from "./shape.js";

/** How a file of the host was when the image was made; it must be the same at the restart. */
export interface FileStamp {
  readonly sizeBytes: number;
  /** Nanoseconds since 1970. */
  readonly modifiedNs: bigint;
}

/** What each description of the file table was, in its order. */
export type SavedFile =
  | { readonly kind: "host"; readonly stamp: FileStamp }
  | { readonly kind: "directory" }
  /** Named only (O_PATH). */
  | { readonly kind: "path" }
  /** `foreground`: its foreground process group, where it was some session's terminal. */
  | {
      readonly kind: "console";
      readonly stream: "output" | "error";
      readonly foreground: number | undefined;
    }
  /** A device that every node has. */
  | { readonly kind: "device" }
  /** What goes with its process: its description says it all (OpenFileState.state). */
  | { readonly kind: "portable" }
  /** The place of its picture in SavedTree.pictures. */
  | { readonly kind: "picture"; readonly picture: number };

/** What the processes of an image have in common: its first process says it. */
export interface SavedTree {
  readonly pictures: readonly HandlePicture[];
  /** Children that have ended, and whose parents have not asked for their status yet. */
  readonly zombies: readonly GroupExport[];
  /** System V objects that they use. */
  readonly interprocess: InterprocessPicture;
}

/** A directory of the host that the process could see. */
export interface SavedMount {
  readonly path: string;
  readonly isReadOnly: boolean;
}

/** The image that an incremental one adds to. */
export interface BaseReference {
  readonly identity: string;
  readonly checksum: number;
  /** Where it was. */
  readonly path: string;
}

export interface ProcessSection {
  readonly ghostVersion: number;
  /** Clock.realtimeNs() and Clock.monotonicNs() when the image was made. */
  readonly realtimeNs: bigint;
  readonly monotonicNs: number;
  readonly group: GroupExport;
  /** Where it was when it was to be saved. */
  readonly node: number;
  /** Of threads that executed on another node than the process's: their numbers, and where. */
  readonly placements: readonly (readonly [pid: number, node: number])[];
  /** The first is the one whose ghost carries the address space. */
  readonly tasks: readonly TaskExport[];
  readonly mm: MmState;
  readonly files: FileTableState;
  readonly saved: readonly SavedFile[];
  /** Of mapped files, by path. */
  readonly mapped: readonly { readonly path: string; readonly stamp: FileStamp }[];
  /** Of mapped files in memory: the places of their pictures, by descriptionKey. */
  readonly mappedMemory: readonly { readonly key: string; readonly picture: number }[];
  readonly mounts: readonly SavedMount[];
  readonly base: BaseReference | undefined;
  /** Pages that held nothing but zeros and were left out. */
  readonly zeroPages: number;
  /** Only of the first process. */
  readonly tree: SavedTree | undefined;
}

/** Names a description: processes that share one (fork) have it once again after a restart. */
export function descriptionKey({ handle, kind, flags, path }: OpenFileState): string {
  return `${handle.node}:${handle.id}:${kind}:${flags}:${path}`;
}

export function stampOf({ size, modified }: FileStatus): FileStamp {
  const modifiedNs = BigInt(modified.seconds) * 1_000_000_000n + BigInt(modified.nanoseconds);
  return { sizeBytes: size, modifiedNs };
}

const USAGE: Shape = {
  instructions: "number",
  userNs: "number",
  systemNs: "number",
  systemCalls: "number",
  minorFaults: "number",
  majorFaults: "number",
};

const SIGNAL: Shape = { signal: "number", code: "number" };

const DESCRIPTOR = { base: "number", limit: "number", attributes: "number" } as const;

const TASK: Shape = {
  pid: "number",
  personality: "string",
  directory: "string",
  umask: "number",
  state: "string",
  block: ["optional", { keys: ["list", "string"], cause: "string" }],
  call: ["optional", { interrupted: "boolean" }],
  cpu: "bytes",
  tls: ["list", ["optional", DESCRIPTOR]],
  pending: ["list", SIGNAL],
  mask: "bigint",
  savedMask: ["optional", "bigint"],
  clearChildTid: "number",
  robustList: "number",
  vforkParent: ["optional", "number"],
  name: "string",
  usage: USAGE,
};

const TIMER: Shape = { deadlineNs: "number", intervalNs: "number" };

const POSIX_TIMER: Shape = {
  ...{ id: "number", clock: "number", notify: "string", signal: "number", value: "number" },
  ...{ target: "number", deadlineNs: ["optional", "number"], intervalNs: "number" },
  overrun: "number",
};

const GROUP: Shape = {
  tgid: "number",
  parent: "number",
  processGroup: "number",
  session: "number",
  credentials: { uid: "number", gid: "number" },
  pending: ["list", SIGNAL],
  actions: ["list", { handler: "number", flags: "number", restorer: "number", mask: "bigint" }],
  state: "string",
  status: "number",
  changes: ["optional", "number"],
  childNews: ["optional", ["list", { pid: "number", version: "number", state: "string" }]],
  exitSignal: "number",
  parentEndSignal: ["optional", "number"],
  intervalTimer: ["optional", TIMER],
  processorTimers: ["optional", ["list", ["pair", "number", TIMER]]],
  posixTimers: ["optional", ["list", POSIX_TIMER]],
  limits: ["list", ["pair", "number", { soft: "number", hard: "number" }]],
  usage: USAGE,
  childUsage: USAGE,
  executable: "string",
  commandLine: ["list", "string"],
  startNs: "number",
  policy: "string",
  nice: ["optional", "number"],
  scheduling: ["optional", "number"],
  usesInterprocess: ["optional", "boolean"],
  version: "number",
};

const LAYOUT: Shape = {
  brkStart: "number",
  brk: "number",
  mmapBase: "number",
  stackTop: "number",
  vdso: "number",
  codeStart: "number",
  codeEnd: "number",
  dataStart: "number",
  dataEnd: "number",
  argStart: "number",
  argEnd: "number",
  envStart: "number",
  envEnd: "number",
};

const FILE: Shape = {
  kind: "string",
  handle: { node: "number", id: "number" },
  flags: "number",
  position: "number",
  path: "string",
  state: ["optional", "any"],
};

const AREA: Shape = {
  start: "number",
  end: "number",
  prot: "number",
  flags: "number",
  source: { kind: "string", file: ["optional", FILE] },
  sourcePage: "number",
  container: ["optional", { id: "number", objectBase: "number", layer: "number" }],
  name: "string",
};

const STAMP: Shape = { sizeBytes: "number", modifiedNs: "bigint" };

const SECTION: Shape = {
  ghostVersion: "number",
  realtimeNs: "bigint",
  monotonicNs: "number",
  group: GROUP,
  node: "number",
  placements: ["list", ["pair", "number", "number"]],
  tasks: ["list", TASK],
  mm: {
    layout: LAYOUT,
    localDescriptors: ["optional", ["list", { entry: "number", ...DESCRIPTOR }]],
    areas: ["list", AREA],
  },
  files: {
    limit: "number",
    files: ["list", FILE],
    descriptors: ["list", { number: "number", file: "number", closeOnExec: "boolean" }],
  },
  saved: [
    "list",
    {
      kind: "string",
      stamp: ["optional", STAMP],
      stream: ["optional", "string"],
      foreground: ["optional", "number"],
      picture: ["optional", "number"],
    },
  ],
  mapped: ["list", { path: "string", stamp: STAMP }],
  mappedMemory: ["list", { key: "string", picture: "number" }],
  mounts: ["list", { path: "string", isReadOnly: "boolean" }],
  base: ["optional", { identity: "string", checksum: "number", path: "string" }],
  zeroPages: "number",
  tree: [
    "optional",
    { pictures: ["list", "any"], zombies: ["list", GROUP], interprocess: INTERPROCESS },
  ],
};

/** What is wrong with a process section, to follow the name of its chunk; undefined: nothing. */
export function sectionFault(value: unknown): string | undefined {
  const version = (value as { ghostVersion?: unknown } | undefined)?.ghostVersion;
  if (version !== GHOST_VERSION) {
    return `holds ghosts of version ${String(version)}, and this program has ${GHOST_VERSION}`;
  }
  const misplaced = misfit(value, SECTION);
  if (misplaced !== undefined) return `has no valid ${misplaced}`;
  const section = value as ProcessSection;
  const wrong =
    tasksFault(section) ??
    descriptorsFault(section.mm) ??
    areasFault(section.mm.areas) ??
    filesFault(section);
  return wrong === undefined ? undefined : `has no valid ${wrong}`;
}

const STATES: readonly string[] = ["runnable", "blocked", "stopped"];

function tasksFault(section: ProcessSection): string | undefined {
  const { tasks, group } = section;
  const nodes = [section.node, ...section.placements.map(([, node]) => node)];
  if (!nodes.every((node) => Number.isInteger(node) && node >= 0)) return "node";
  const pids = new Set(tasks.map(({ pid }) => pid));
  if (tasks.length === 0 || pids.size < tasks.length) return "list of threads";
  for (const pid of [...pids, group.tgid]) {
    if (!Number.isInteger(pid) || pid < 1 || pid >= 2 ** 31) return "pid";
  }
  if (group.actions.length !== NSIG + 1) return "list of signal actions";
  if (tasks.some(({ cpu }) => cpu.length !== CPU_STATE_BYTES)) return "processor state";
  if (tasks.some(({ tls }) => tls.length !== 3)) return "list of thread-local segments";
  return tasks.every(({ state }) => STATES.includes(state)) ? undefined : "state of a thread";
}

function descriptorsFault({ localDescriptors = [] }: MmState): string | undefined {
  const isEntry = (n: number) => Number.isInteger(n) && n >= 0 && n < LDT_ENTRIES;
  return localDescriptors.every(({ entry }) => isEntry(entry)) ? undefined : "local descriptors";
}

function areasFault(areas: MmState["areas"]): string | undefined {
  let before = 0;
  for (const { start, end, sourcePage } of areas) {
    const isWhole = Number.isInteger(start) && ((start | end) & PAGE_MASK) === 0;
    if (!isWhole || start < before || end <= start || end > TASK_SIZE) return "list of segments";
    if (!Number.isInteger(sourcePage) || sourcePage < 0) return "place of a segment in its file";
    before = end;
  }
  return undefined;
}

/** What is wrong with the processes of an image as a whole; undefined: nothing. */
export function treeFault(sections: readonly ProcessSection[]): string | undefined {
  const [first, ...others] = sections;
  if (!first?.tree || others.some(({ tree }) => tree)) return "has no valid tree of processes";
  const { pictures, zombies } = first.tree;
  const pids = sections.flatMap(({ tasks }) => tasks.map(({ pid }) => pid));
  const all = [...pids, ...zombies.map(({ tgid }) => tgid)];
  if (new Set(all).size < all.length) return "has no valid list of pids";
  const used = sections.flatMap(({ saved, mappedMemory }) => [
    ...saved.filter((file) => file.kind === "picture"),
    ...mappedMemory,
  ]);
  const areThere = used.every(({ picture }) => pictures[picture]);
  return pictures.every(isPicture) && areThere ? undefined : "has no valid list of files";
}

const DEVICES: readonly string[] = ["null", "zero", "full", "random"];
/** Kinds whose pictures are saved. */
export const PICTURED: readonly string[] = [
  ...["pipe", "event", "memory", "socket", "queue", "master", "text"],
  // Of these the slaves of pseudo-terminals.
  "console",
];

function isSaved(file: OpenFileState, saved: SavedFile): boolean {
  const isPlain = file.state === undefined;
  switch (saved.kind) {
    case "device":
      return isPlain && DEVICES.includes(file.kind);
    case "portable":
      return isPicture(file.state) && isPortable(file.state);
    case "picture":
      return isPlain && PICTURED.includes(file.kind);
    case "host":
      return isPlain && file.kind === "host" && "stamp" in saved;
    default:
      return isPlain && file.kind === saved.kind;
  }
}

function filesFault(section: ProcessSection): string | undefined {
  const { files, saved, mm, mapped, mappedMemory } = section;
  const areSaved = files.files.every((file, at) => isSaved(file, saved[at] as SavedFile));
  if (saved.length !== files.files.length || !areSaved) return "list of files";
  const numbers = new Set<number>();
  for (const { number, file } of files.descriptors) {
    const isNumber = Number.isInteger(number) && number >= 0 && number < 2 ** 20;
    if (!isNumber || numbers.has(number) || saved[file] === undefined) return "list of descriptors";
    numbers.add(number);
  }
  const paths = new Set(mapped.map(({ path }) => path));
  const keys = new Set(mappedMemory.map(({ key }) => key));
  for (const { source } of mm.areas) {
    const { kind, file } = source as { kind: string; file?: OpenFileState };
    const isKnown = file && (paths.has(file.path) || keys.has(descriptionKey(file)));
    if (kind === "file" ? !isKnown : kind !== "memory") return "segment";
  }
  return undefined;
}
