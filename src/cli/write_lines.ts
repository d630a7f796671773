// Writes many lines to a stream without piling them up, and stops when nobody reads any more.

import type { Writable } from "node:stream";

const CHUNK_CHARACTERS = 1 << 16;

export async function writeLines(stream: Writable, lines: Iterable<string>): Promise<void> {
  let chunk = "";
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK_CHARACTERS) continue;
    if (!(await write(stream, chunk))) return;
    chunk = "";
  }
  await write(stream, chunk);
}

/** False when the stream takes no more. */
function write(stream: Writable, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    if (stream.writable) stream.write(text, (error) => resolve(!error));
    else resolve(false);
  });
}
