// The instruction table: all families, in the order in which their forms are numbered.

import { arithmetic } from "./arithmetic.js";
import { control } from "./control.js";
import { move } from "./move.js";
import type { Family } from "./row.js";
import { stack } from "./stack.js";

export const families: readonly Family[] = [arithmetic, move, stack, control];
