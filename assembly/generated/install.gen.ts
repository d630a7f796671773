// Generated from isa/ by isa/generate.ts. Do not edit.

import { install_arithmetic } from "./arithmetic.gen";
import { install_move } from "./move.gen";
import { install_stack } from "./stack.gen";
import { install_control } from "./control.gen";

/** Fills HANDLERS: the function-table index of each form's handler. */
export function installHandlers(): void {
  install_arithmetic();
  install_move();
  install_stack();
  install_control();
}
