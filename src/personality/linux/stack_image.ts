// The stack of a new program, as the i386 kernel leaves it (System V ABI, i386 supplement, "Process
// Initialization"; getauxval(3)). From the top downwards:
//
//     stack top  +-------------------------+
//                | 4 zero bytes            |
//                | file name               |  AT_EXECFN
//                | environment strings     |
//                | argument strings        |
//                | 4096 zero bytes         |  so that frames have a page behind theirs
//                | (to 16 bytes)           |
//                | "i686"                  |  AT_PLATFORM
//                | 16 random bytes         |  AT_RANDOM
//                | (so that %esp is even)  |
//                | auxiliary vector        |  pairs, AT_NULL last
//                | envp pointers, 0        |
//                | argv pointers, 0        |
//     %esp       | argc                    |  a multiple of 16
//                +-------------------------+

import { AuxType } from "../../abi/auxv.js";

export interface StackInput {
  /** First address behind the stack. */
  readonly top: number;
  readonly fileName: string;
  readonly argv: readonly string[];
  readonly envp: readonly string[];
  /** 16 bytes. */
  readonly random: Uint8Array;
  readonly platform: string;
  /** Pairs without AT_RANDOM, AT_PLATFORM, AT_EXECFN and AT_NULL, which are added here. */
  readonly auxiliary: readonly (readonly [type: number, value: number])[];
}

export interface StackImage {
  /** %esp, and the address of `bytes`. */
  readonly address: number;
  /** Everything from %esp to the top. */
  readonly bytes: Uint8Array;
  readonly argStart: number;
  readonly argEnd: number;
  readonly envStart: number;
  readonly envEnd: number;
}

/**
 * Linux leaves up to 8 KiB here, at random (arch_align_stack). Where the first frames do not lie in
 * the stack's last page, one look at the access byte of their page says that they may be used.
 */
const FRAMES_APART = 4096;

const encoder = new TextEncoder();

export function stackImage(input: StackInput): StackImage {
  const chunks: { at: number; bytes: Uint8Array }[] = [];
  let at = input.top - 4;
  const put = (bytes: Uint8Array): number => {
    at -= bytes.length;
    chunks.push({ at, bytes });
    return at;
  };
  const putStrings = (strings: readonly string[]): number[] =>
    [...strings]
      .reverse()
      .map((text) => put(zeroEnded(text)))
      .reverse();

  const name = put(zeroEnded(input.fileName));
  const envEnd = at;
  const envp = putStrings(input.envp);
  const envStart = at;
  const argv = putStrings(input.argv);
  const argStart = at;
  at -= at % 16;
  at -= FRAMES_APART;
  const platform = put(zeroEnded(input.platform));
  const random = put(input.random);
  const auxiliary = [
    ...input.auxiliary.slice(0, -1),
    [AuxType.AT_RANDOM, random],
    ...input.auxiliary.slice(-1),
    [AuxType.AT_EXECFN, name],
    [AuxType.AT_PLATFORM, platform],
    [AuxType.AT_NULL, 0],
  ].flat();
  const words = [argv.length, ...argv, 0, ...envp, 0, ...auxiliary];
  const start = at - words.length * 4;
  const address = start - (((start % 16) + 16) % 16);
  const bytes = new Uint8Array(input.top - address);
  const view = new DataView(bytes.buffer);
  for (const [index, word] of words.entries()) view.setUint32(index * 4, word, true);
  for (const chunk of chunks) bytes.set(chunk.bytes, chunk.at - address);
  return { address, bytes, argStart, argEnd: envStart, envStart, envEnd };
}

/** A string as it stands in memory; isolated surrogates apart, the bytes that it was made from. */
function zeroEnded(text: string): Uint8Array {
  const bytes = encoder.encode(text);
  const ended = new Uint8Array(bytes.length + 1);
  ended.set(bytes);
  return ended;
}
