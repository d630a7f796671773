// ENTER (SDM vol. 2): pushes the frame pointer, and for nested procedures the frame pointers of the
// enclosing ones. As on hardware a fault may come after some of the pushes: what they left lies
// below the stack pointer, which moves last, after a check that it may be written where it will
// point.

import { EBP, ESP } from "../layout/cpu_state";
import * as access from "../mm/access";
import { Eval, machine } from "./eval";
import { movedStackPointer, stackAddress } from "./stack";

export function enterFrame(bits: u32, size: u32, level: u32): void {
  const m = machine<Eval>();
  const bytes = bits >> 3;
  const frame = movedStackPointer(-(<i32>bytes));
  const last = movedStackPointer(-(<i32>(bytes * (level + 1) + size)));
  const old = load<u32>(EBP);
  put(bits, 0, old);
  for (let n: u32 = 1; n < level; n++) {
    put(bits, n, m.loadOf(bits, stackAddress(old - n * bytes, bytes, false)));
  }
  if (level) put(bits, level, frame);
  access.checkWrite(stackAddress(last, bytes, true), bytes);
  if (bits == 16) store<u16>(EBP, frame);
  else store<u32>(EBP, frame);
  store<u32>(ESP, last);
}

/** Stores into the slot `n` places below the first that is pushed. */
function put(bits: u32, n: u32, value: u32): void {
  const bytes = bits >> 3;
  const pointer = movedStackPointer(-(<i32>(bytes * (n + 1))));
  machine<Eval>().storeOf(bits, stackAddress(pointer, bytes, true), value);
}
