// Where a process that faulted came from: the chain of frames that %ebp begins (code compiled with
// frame pointers), or else words on the stack that point behind a call. Best effort: for a person.

import type { PumaPid, QkCalls } from "../qk/qk_calls.js";

const MOST_FRAMES = 32;

/** Code addresses, the innermost first; empty when not even the registers can be had. */
export function backtrace(qk: QkCalls, pid: PumaPid): readonly number[] {
  const registers = qk.registers(pid);
  if (registers === undefined) return [];
  const addresses = [registers.eip];
  let frame = registers.ebp;
  while (addresses.length < MOST_FRAMES) {
    const bytes = frame % 4 === 0 ? qk.read(pid, frame, 8) : undefined;
    if (bytes === undefined) break;
    const view = new DataView(bytes.buffer);
    const back = view.getUint32(4, true);
    if (back === 0) break;
    addresses.push(back);
    const outer = view.getUint32(0, true);
    // Frames lie one above the other: anything else is no frame.
    if (outer <= frame) break;
    frame = outer;
  }
  return addresses;
}
