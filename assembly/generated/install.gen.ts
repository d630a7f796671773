// Generated from isa/ by isa/generate.ts. Do not edit.

import { install_arithmetic } from "./arithmetic.gen";
import { install_move } from "./move.gen";
import { install_stack } from "./stack.gen";
import { install_control } from "./control.gen";
import { install_shifts } from "./shifts.gen";
import { install_multiply } from "./multiply.gen";
import { install_bits } from "./bits.gen";
import { install_strings } from "./strings.gen";
import { install_flags } from "./flags.gen";
import { install_exchange } from "./exchange.gen";
import { install_decimal } from "./decimal.gen";
import { install_segments } from "./segments.gen";
import { install_system } from "./system.gen";
import { install_sse_move } from "./sse_move.gen";
import { install_sse_float } from "./sse_float.gen";
import { install_sse_convert } from "./sse_convert.gen";
import { install_sse_shuffle } from "./sse_shuffle.gen";
import { install_sse_integer } from "./sse_integer.gen";
import { install_sse_state } from "./sse_state.gen";
import { install_mmx } from "./mmx.gen";
import { install_x87 } from "./x87.gen";

/** Fills HANDLERS: the function-table index of each form's handler. */
export function installHandlers(): void {
  install_arithmetic();
  install_move();
  install_stack();
  install_control();
  install_shifts();
  install_multiply();
  install_bits();
  install_strings();
  install_flags();
  install_exchange();
  install_decimal();
  install_segments();
  install_system();
  install_sse_move();
  install_sse_float();
  install_sse_convert();
  install_sse_shuffle();
  install_sse_integer();
  install_sse_state();
  install_mmx();
  install_x87();
}
