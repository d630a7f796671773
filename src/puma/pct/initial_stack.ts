// The stack of a new process: strings on top, below them the auxiliary vector, envp, argv and argc,
// as the System V ABI has it (i386 supplement, "Process Initialization"). %esp is a multiple of 16.
// AT_PLATFORM is "puma": by it the start of a unified program knows which system it runs under.

import { AuxType } from "../../abi/auxv.js";

/** Above the strings: string functions that read whole vectors may look a little beyond an end. */
const SPARE_BYTES = 256;

export interface StackRequest {
  /** First address behind the stack. */
  readonly top: number;
  readonly argv: readonly string[];
  readonly env: readonly string[];
  /** 16 bytes. */
  readonly random: Uint8Array;
  readonly auxiliary: readonly (readonly [type: number, value: number])[];
}

export interface InitialStack {
  /** %esp, and the address of `bytes`. */
  readonly address: number;
  readonly bytes: Uint8Array;
}

export function initialStack(request: StackRequest): InitialStack {
  const encoder = new TextEncoder();
  const chunks: { at: number; bytes: Uint8Array }[] = [];
  let at = request.top - SPARE_BYTES;
  const put = (bytes: Uint8Array): number => {
    at -= bytes.length;
    chunks.push({ at, bytes });
    return at;
  };
  const strings = (texts: readonly string[]) =>
    texts.map((text) => put(encoder.encode(`${text}\0`)));
  const env = strings(request.env);
  const argv = strings(request.argv);
  const random = put(request.random);
  const platform = put(encoder.encode("puma\0"));
  const auxiliary = [
    ...request.auxiliary,
    [AuxType.AT_RANDOM, random],
    [AuxType.AT_PLATFORM, platform],
    [AuxType.AT_NULL, 0],
  ];
  const words = [argv.length, ...argv, 0, ...env, 0, ...auxiliary.flat()];
  const address = Math.floor((at - words.length * 4) / 16) * 16;
  const bytes = new Uint8Array(request.top - address);
  const view = new DataView(bytes.buffer);
  for (const [index, word] of words.entries()) view.setUint32(index * 4, word, true);
  for (const chunk of chunks) bytes.set(chunk.bytes, chunk.at - address);
  return { address, bytes };
}
