// Builds the unified library (paper P, 2) from the C libraries of several systems.
//
//   1. every object of every archive is parsed, and every function that one defines is classified:
//      in several libraries; in one other than Linux's; in Linux's only, which is then either free
//      of system calls (or with none but those that every other library carries out): shared as it
//      is; or a call that some system lacks
//   2. definitions get the system's name in front (__linux.read, __puma.read) where a wedge takes
//      the name itself. References stay: they find the wedge, those of the libraries themselves and
//      of the very object that defines it too
//   3. one object for each wedge, with the deficiency routines of the systems that lack the call
//
// Symbols that a library hides are its own, if they are named so: they get a wedge only where two
// libraries define them.

import { type IndexedMember, readArchive, writeArchive } from "./archive.js";
import { type ObjectFile, type ObjectSymbol, parseObject, renameSymbols } from "./object_file.js";
import { writeObject } from "./object_writer.js";
import { carriesOut, systemNeed } from "./system_numbers.js";
import { type Branch, type Lacking, renamed, type SystemName, wedgeObject } from "./wedge.js";

/** One archive; a system may have several, of which the first that defines a name counts. */
export interface LibraryInput {
  readonly system: SystemName;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** One row of the table of calls. */
export interface UnifiedCall {
  readonly name: string;
  /** Where each system sends it; "deficient": it lacks the call, and the process moves. */
  readonly targets: Readonly<Partial<Record<SystemName, string>>>;
}

export type UnifyResult =
  | {
      readonly ok: true;
      readonly archive: Uint8Array;
      readonly calls: readonly UnifiedCall[];
      /** Functions that all systems use as they are. */
      readonly shared: readonly string[];
      readonly objects: number;
    }
  /** One sentence. */
  | { readonly ok: false; readonly reason: string };

interface Library {
  readonly system: SystemName;
  readonly objects: readonly ObjectFile[];
}

/** What each system's library has when it carries out the calls that musl makes by itself. */
const ENTRY: Readonly<Partial<Record<SystemName, string>>> = {
  puma: "puma_syscall_entry",
  osf: "osf_syscall_entry",
};

interface Definition {
  readonly system: SystemName;
  readonly symbol: ObjectSymbol;
  readonly object: ObjectFile;
}

/** musl's way into calls at which a thread may be cancelled. */
const CANCELLATION = "__syscall_cp";

/**
 * Calls that have a meaning in the compute partition only: scheduling by its PCTs, and a portal
 * that is the same in the portal tables of a whole partition.
 */
const COMPUTE_PARTITION_ONLY: ReadonlySet<string> = new Set([
  "nodekill",
  "quit_quantum",
  "set_priority",
  "sptl_c_alloc",
]);

/** Runs before the flag is set, and makes its calls under another system never (AT_SECURE). */
const SHARED_ANYWAY: ReadonlySet<string> = new Set(["__libc_start_main", "_start", "_start_c"]);

export function unify(
  inputs: readonly LibraryInput[],
  extra: readonly { readonly name: string; readonly bytes: Uint8Array }[] = [],
): UnifyResult {
  const libraries: Library[] = [];
  const systems: SystemName[] = [];
  for (const input of inputs) {
    const library = readLibrary(input);
    if (typeof library === "string") return { ok: false, reason: library };
    libraries.push(library);
    if (!systems.includes(library.system)) systems.push(library.system);
  }
  const added: ObjectFile[] = [];
  for (const { name, bytes } of extra) {
    const parsed = parseObject(bytes, name);
    if (!parsed.ok) return parsed;
    added.push(parsed.object);
  }
  const given = new Set(added.flatMap((object) => definitionsOf(object).map(({ name }) => name)));
  const definitions = collect(libraries);
  const calls: UnifiedCall[] = [];
  const shared: string[] = [];
  const wedged = new Set<string>();
  const members: IndexedMember[] = [];
  const carriers = systems.filter((system) => definitions.has(ENTRY[system] ?? ""));
  for (const [name, found] of definitions) {
    if (given.has(name)) continue;
    const lacking = systems.filter((system) => !found.some((one) => one.system === system));
    const carrying = lacking.filter(
      (system) => carriers.includes(system) && runsAsItIs(found, system),
    );
    if (!needsWedge(found, lacking.length > carrying.length)) {
      if (found.some((one) => isShared(one))) shared.push(name);
      continue;
    }
    wedged.add(name);
    const branches = [
      ...found.map(({ system }): Branch => ({ system, target: renamed(system, name) })),
      ...carrying.map((system): Branch => ({ system, target: renamed("linux", name) })),
    ];
    const without = lacking
      .filter((system) => !carrying.includes(system))
      .map((system) => ({ system, hasPortals: hasPortals(name, branches) }));
    members.push(indexed(`${name}.wedge.o`, writeObject(wedgeObject(name, branches, without))));
    calls.push({ name, targets: targetsOf(branches, without) });
  }
  const taken = new Set([...wedged, ...given]);
  for (const { system, objects } of libraries) {
    for (const object of objects) members.push(renameMember(system, object, taken));
  }
  for (const object of added) members.push(indexed(object.name, object.bytes));
  const archive = writeArchive(members);
  return { ok: true, archive, calls: byName(calls), shared, objects: members.length };
}

function byName(calls: readonly UnifiedCall[]): UnifiedCall[] {
  return [...calls].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function targetsOf(
  branches: readonly Branch[],
  lacking: readonly Lacking[],
): Partial<Record<SystemName, string>> {
  const targets: Partial<Record<SystemName, string>> = {};
  for (const { system, target } of branches) targets[system] = target;
  for (const one of lacking) {
    const [home] = branches;
    targets[one.system] = one.hasPortals && home ? home.target : "deficient";
  }
  return targets;
}

/** A system that lacks a call of Puma's carries it out by portals, unless the PCT is asked. */
function hasPortals(name: string, branches: readonly Branch[]): boolean {
  return branches.every(({ system }) => system === "puma") && !COMPUTE_PARTITION_ONLY.has(name);
}

function readLibrary({ system, file, bytes }: LibraryInput): Library | string {
  const archive = readArchive(bytes, file);
  if (!archive.ok) return archive.reason;
  const objects: ObjectFile[] = [];
  for (const member of archive.members) {
    const parsed = parseObject(member.bytes, `${file}(${member.name})`);
    if (!parsed.ok) return parsed.reason;
    objects.push({ ...parsed.object, name: member.name });
  }
  return { system, objects };
}

function definitionsOf(object: ObjectFile): ObjectSymbol[] {
  return object.symbols.filter(({ isDefined }) => isDefined);
}

/** Every name with its definitions, one for each system; a strong one goes before a weak one. */
function collect(libraries: readonly Library[]): Map<string, Definition[]> {
  const found = new Map<string, Definition[]>();
  for (const { system, objects } of libraries) {
    for (const object of objects) {
      for (const symbol of definitionsOf(object)) {
        const list = found.get(symbol.name) ?? [];
        const known = list.findIndex((one) => one.system === system);
        if (known < 0) list.push({ system, symbol, object });
        else if (list[known]?.symbol.isWeak) list[known] = { system, symbol, object };
        found.set(symbol.name, list);
      }
    }
  }
  return found;
}

function needsWedge(found: readonly Definition[], isLacking: boolean): boolean {
  if (!found.every(({ symbol }) => symbol.isCode)) return false;
  if (found.length > 1) return true;
  const [only] = found as [Definition];
  if (isInternal(only) || SHARED_ANYWAY.has(only.symbol.name)) return false;
  return only.system !== "linux" || isLacking;
}

/** The library of a system carries out whatever Linux's function asks of its own. */
function runsAsItIs(found: readonly Definition[], system: SystemName): boolean {
  const linux = found.find((one) => one.system === "linux");
  if (linux === undefined || system === "linux") return false;
  return carriesOut(system, needOf(linux));
}

/** A function of the C library that the other systems use as it is. */
function isShared({ system, symbol }: Definition): boolean {
  return system === "linux" && symbol.isCode && !isInternal({ system, symbol });
}

/**
 * No program calls it. The C library of Linux hides calls of Unix, too, where it has been compiled
 * as a whole: there only what is named so is its own (C11, 7.1.3).
 */
function isInternal({ system, symbol }: Pick<Definition, "system" | "symbol">): boolean {
  return symbol.isHidden && (system !== "linux" || symbol.name.startsWith("_"));
}

function needOf({ object, symbol }: Definition): ReturnType<typeof systemNeed> {
  const cancels = object.symbols.some(({ name, isDefined }) => name === CANCELLATION && !isDefined);
  return systemNeed(symbol.code, cancels);
}

function renameMember(
  system: SystemName,
  object: ObjectFile,
  taken: ReadonlySet<string>,
): IndexedMember {
  const changes = new Map(
    definitionsOf(object)
      .filter(({ name }) => taken.has(name))
      .map(({ index, name }) => [index, { name: renamed(system, name), visible: true }] as const),
  );
  const bytes = renameSymbols(object, changes);
  const defines = definitionsOf(object).map(({ index, name }) => changes.get(index)?.name ?? name);
  return { name: `${system}.${object.name}`, bytes, defines };
}

function indexed(name: string, bytes: Uint8Array): IndexedMember {
  const parsed = parseObject(bytes, name);
  if (!parsed.ok) throw new Error(parsed.reason);
  return { name, bytes, defines: definitionsOf(parsed.object).map((symbol) => symbol.name) };
}
