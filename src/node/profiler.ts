// Where programs spend their instructions, for `run --profile`: every so many instructions of a
// task, the address that it is at and what its stack says of its callers, counted.
//
// A sample is due when a task's own count of instructions passes a multiple of the period, so it
// does not matter how slices are cut, on which node it executes, or how fast. Nothing is named
// here: src/api/profile.ts looks the addresses up in the files that they came from.
//
// Of a stack every word is kept that points into code. Which of them are return addresses is found
// out later, too, from the instructions before them, since most code has no frame pointers.

import { PAGE_SHIFT, PAGE_SIZE } from "../abi/address_space.js";
import { Protection } from "../abi/mman.js";
import type { Mm } from "../mm/mm.js";
import type { Task } from "../task/task.js";

/** A stretch of a process's code, and where it lies in the file that it is mapped from. */
export interface CodeArea {
  readonly start: number;
  readonly end: number;
  /** A path of the guest's tree, or what /proc/pid/maps calls it: `[vdso]`, or nothing. */
  readonly name: string;
  readonly fileOffset: number;
}

/** Samples that were taken at the same place with the same words on the stack. */
export interface SampledStack {
  /** The process. */
  readonly pid: number;
  readonly command: string;
  /** Index of NodeSamples.codes: what its code areas were. */
  readonly code: number;
  /** The instruction, then words of the stack that point into code, innermost first. */
  readonly addresses: readonly number[];
  readonly samples: number;
}

export interface NodeSamples {
  readonly codes: readonly (readonly CodeArea[])[];
  readonly stacks: readonly SampledStack[];
}

/** So much of the stack is looked at, from the stack pointer on. */
const STACK_BYTES = 64 * 1024;
const MOST_WORDS = 256;
const ESP = 4;

export class Profiler {
  readonly #period: number | undefined;
  readonly #codes: (readonly CodeArea[])[] = [];
  readonly #codeIndex = new Map<string, number>();
  readonly #known = new WeakMap<Mm, { readonly version: number; readonly code: number }>();
  readonly #stacks = new Map<string, { -readonly [F in keyof SampledStack]: SampledStack[F] }>();

  /** @param period instructions of a task between two samples; undefined: none are taken. */
  constructor(period: number | undefined) {
    this.#period = period;
  }

  /** Up to the task's next sample. */
  instructionsLeft({ usage }: Task): number | undefined {
    const period = this.#period;
    return period && period - (usage.instructions % period);
  }

  /** A task that is loaded has executed: counts the samples that have become due on the way. */
  follow(task: Task, instructionsBefore: number): void {
    const period = this.#period;
    if (period === undefined) return;
    const { instructions } = task.usage;
    const due = Math.floor(instructions / period) - Math.floor(instructionsBefore / period);
    if (due > 0) this.#take(task, due);
  }

  samples(): NodeSamples {
    return { codes: this.#codes, stacks: [...this.#stacks.values()] };
  }

  #take({ mm, group, name }: Task, samples: number): void {
    const code = this.#codeOf(mm);
    const areas = this.#codes[code] as readonly CodeArea[];
    const addresses = [mm.core.cpu.eip, ...wordsIntoCode(mm, areas)];
    const key = `${group.tgid} ${name} ${code} ${addresses.join(" ")}`;
    const known = this.#stacks.get(key);
    if (known) known.samples += samples;
    else this.#stacks.set(key, { pid: group.tgid, command: name, code, addresses, samples });
  }

  #codeOf(mm: Mm): number {
    const known = this.#known.get(mm);
    if (known?.version === mm.version) return known.code;
    const areas = codeAreas(mm);
    const text = JSON.stringify(areas);
    const code = this.#codeIndex.get(text) ?? this.#codes.push(areas) - 1;
    this.#codeIndex.set(text, code);
    this.#known.set(mm, { version: mm.version, code });
    return code;
  }
}

function codeAreas({ areas }: Mm): CodeArea[] {
  return areas
    .filter(({ prot }) => prot & Protection.PROT_EXEC)
    .map(({ start, end, name, sourcePage }) => {
      return { start, end, name, fileOffset: sourcePage * PAGE_SIZE };
    });
}

/** Only pages that are here are looked at: a sample fetches nothing. */
function wordsIntoCode(mm: Mm, areas: readonly CodeArea[]): number[] {
  const { view, cpu } = mm.core;
  const from = cpu.register(ESP);
  const stack = mm.find(from);
  if (stack === undefined || from % 4 !== 0) return [];
  const end = Math.min(stack.end, from + STACK_BYTES);
  const words: number[] = [];
  for (let at = from; at < end && words.length < MOST_WORDS; at += 4) {
    if ((at === from || at % PAGE_SIZE === 0) && !mm.pages.isPresent(at >>> PAGE_SHIFT)) break;
    const word = view.getUint32(at, true);
    if (areas.some(({ start, end: behind }) => word >= start && word < behind)) words.push(word);
  }
  return words;
}
