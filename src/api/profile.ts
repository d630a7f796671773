// Samples of a cluster as a profile: function names instead of addresses, callers from what was on
// the stacks.
//
//   sample: address, words of the stack that point into code
//     -> the file and the address in it (its areas, its ELF segments)
//     -> the function (its symbols)
//     -> callers: words that stand behind a call instruction whose target is the function below
//
// Compilers leave frame pointers out, so the stack is searched. A direct call names its target,
// which must be the function below; an indirect call, or one into a table of jumps, could be
// anything and is believed. Where no call fits (the function below was jumped to) the next call is
// taken.

import { type ElfImage, parseElf } from "../abi/elf.js";
import { readSymbols, type SymbolTable } from "../abi/elf_symbols.js";
import type { NodeId } from "../abi/types.js";
import type { CodeArea, NodeSamples, SampledStack } from "../node/profiler.js";

/** A function of a program or library. */
export interface ProfileFrame {
  /** `[NAME]` of the file or area where it has no symbols. */
  readonly function: string;
  /** The path in the guest's tree, `[vdso]`, or nothing for code that is mapped from no file. */
  readonly file: string;
}

/** Samples of a process on a node with the same functions on the stack. */
export interface ProfileStack {
  readonly pid: number;
  readonly node: NodeId;
  readonly command: string;
  /** The function that was executed, then its callers. */
  readonly frames: readonly ProfileFrame[];
  readonly samples: number;
}

/** What programs have executed, by function and callers. */
export interface Profile {
  /** Instructions of a task between two samples. */
  readonly periodInstructions: number;
  readonly samples: number;
  readonly stacks: readonly ProfileStack[];
}

/** perf keeps as many (PERF_MAX_STACK_DEPTH). */
const MOST_FRAMES = 127;

/** Reads a file of the guest's tree; undefined when there is none. */
export type ReadGuestFile = (path: string) => Promise<Uint8Array | undefined>;

export async function profileOf(
  periodInstructions: number,
  nodes: readonly (readonly [NodeId, NodeSamples])[],
  read: ReadGuestFile,
): Promise<Profile> {
  const files = new Map<string, CodeFile>();
  for (const { name } of nodes.flatMap(([, { codes }]) => codes.flat())) {
    if (!files.has(name)) files.set(name, await openCode(name, read));
  }
  const stacks = new Map<string, ProfileStack>();
  for (const [node, { codes, stacks: sampled }] of nodes) {
    for (const one of sampled) {
      const frames = callChain(one, (codes[one.code] ?? []).map(withFile(files)));
      const names = frames.map(({ name, file }) => ({ function: name, file }));
      const key = JSON.stringify([node, one.pid, one.command, names]);
      const samples = one.samples + (stacks.get(key)?.samples ?? 0);
      const { pid, command } = one;
      stacks.set(key, { pid, node, command, frames: names, samples });
    }
  }
  const sorted = [...stacks.values()].sort((a, b) => b.samples - a.samples);
  const samples = sorted.reduce((sum, stack) => sum + stack.samples, 0);
  return { periodInstructions, samples, stacks: sorted };
}

interface CodeFile {
  readonly name: string;
  readonly image: ElfImage | undefined;
  readonly symbols: SymbolTable | undefined;
}

type Area = CodeArea & { readonly code: CodeFile };

function withFile(files: ReadonlyMap<string, CodeFile>) {
  return (area: CodeArea): Area => ({ ...area, code: files.get(area.name) as CodeFile });
}

async function openCode(name: string, read: ReadGuestFile): Promise<CodeFile> {
  const bytes = name.startsWith("/") ? await read(name) : undefined;
  const parsed = bytes && parseElf(bytes, name);
  if (!parsed?.ok) return { name, image: undefined, symbols: undefined };
  return { name, image: parsed.image, symbols: readSymbols(parsed.image.bytes) };
}

/** A place in the code: what is known of it. */
interface Place {
  readonly name: string;
  readonly file: string;
  /** Where its function begins in its file, to tell two functions apart; undefined: not known. */
  readonly entry: number | undefined;
}

type Call = { readonly from: Place; readonly target: Place | "any" };

/** The functions from the one that was executed to the outermost that is known. */
function callChain({ addresses }: SampledStack, areas: readonly Area[]): Place[] {
  const [address = 0, ...words] = addresses;
  const calls = words.flatMap((word) => callBefore(word, areas) ?? []);
  const chain = [placeOf(address, areas)];
  let next = 0;
  while (next < calls.length && chain.length < MOST_FRAMES) {
    const below = chain.at(-1) as Place;
    const fitting = calls.findIndex((call, at) => at >= next && leadsTo(call, below));
    const taken = fitting < 0 ? next : fitting;
    chain.push((calls[taken] as Call).from);
    next = taken + 1;
  }
  return chain;
}

function leadsTo({ target }: Call, below: Place): boolean {
  if (target === "any" || target.entry === undefined || below.entry === undefined) return true;
  return target.entry === below.entry && target.file === below.file;
}

function placeOf(address: number, areas: readonly Area[]): Place {
  const area = areas.find(({ start, end }) => address >= start && address < end);
  if (area === undefined) return { name: "[unknown]", file: "", entry: undefined };
  return placeIn(area.code, addressInFile(area, address));
}

function placeIn({ name, symbols }: CodeFile, address: number | undefined): Place {
  const found = address === undefined ? undefined : symbols?.at(address);
  if (found) return { name: found.symbol.name, file: name, entry: found.symbol.address };
  const short = name.startsWith("[") ? name : `[${name.split("/").pop() || "anonymous"}]`;
  return { name: short, file: name, entry: undefined };
}

/** The address by which the file itself calls what is at `address` of the process. */
function addressInFile(area: Area, address: number): number | undefined {
  const offset = address - area.start + area.fileOffset;
  const segment = area.code.image?.segments.find(
    ({ fileOffset, fileSize }) => offset >= fileOffset && offset < fileOffset + fileSize,
  );
  return segment && offset - segment.fileOffset + segment.address;
}

/** The call instruction that a word of the stack returns behind; undefined when it is none. */
function callBefore(word: number, areas: readonly Area[]): Call | undefined {
  const area = areas.find(({ start, end }) => word > start && word < end);
  const bytes = area?.code.image?.bytes;
  if (area === undefined || bytes === undefined) return undefined;
  const offset = word - area.start + area.fileOffset;
  // The call belongs to the caller, even where nothing of it follows.
  const from = placeOf(word - 1, areas);
  if (offset >= 5 && bytes[offset - 5] === 0xe8) {
    const distance = new DataView(bytes.buffer, bytes.byteOffset).getInt32(offset - 4, true);
    const at = addressInFile(area, word);
    const target = at === undefined ? undefined : (at + distance) >>> 0;
    return { from, target: placeIn(area.code, target) };
  }
  return isIndirectCall(bytes, offset) ? { from, target: "any" } : undefined;
}

/** FF /2 of some length ends at `offset` (SDM vol. 2, CALL; table 2-2 for the lengths). */
function isIndirectCall(bytes: Uint8Array, offset: number): boolean {
  return [2, 3, 4, 6, 7].some((length) => {
    const [opcode, modrm = 0, sib = 0] = bytes.subarray(Math.max(offset - length, 0), offset);
    return opcode === 0xff && ((modrm >> 3) & 7) === 2 && callLength(modrm, sib) === length;
  });
}

function callLength(modrm: number, sib: number): number {
  const [mode, rm] = [modrm >> 6, modrm & 7];
  if (mode === 3) return 2;
  const base = rm === 4 ? 3 : 2;
  if (mode === 1) return base + 1;
  const isAbsolute = mode === 0 && (rm === 5 || (rm === 4 && (sib & 7) === 5));
  return mode === 2 || isAbsolute ? base + 4 : base;
}
