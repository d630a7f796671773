// The instruction table: all families, in the order in which their forms are numbered.

import { arithmetic } from "./arithmetic.js";
import { bits } from "./bits.js";
import { control } from "./control.js";
import { decimal } from "./decimal.js";
import { exchange } from "./exchange.js";
import { flags } from "./flags.js";
import { mmx } from "./mmx.js";
import { move } from "./move.js";
import { multiply } from "./multiply.js";
import type { Family } from "./row.js";
import { segments } from "./segments.js";
import { shifts } from "./shifts.js";
import { sseConvert } from "./sse_convert.js";
import { sseFloat } from "./sse_float.js";
import { sseInteger } from "./sse_integer.js";
import { sseMove } from "./sse_move.js";
import { sseShuffle } from "./sse_shuffle.js";
import { sseState } from "./sse_state.js";
import { stack } from "./stack.js";
import { strings } from "./strings.js";
import { system } from "./system.js";
import { x87 } from "./x87.js";

export const families: readonly Family[] = [
  arithmetic,
  move,
  stack,
  control,
  shifts,
  multiply,
  bits,
  strings,
  flags,
  exchange,
  decimal,
  segments,
  system,
  sseMove,
  sseFloat,
  sseConvert,
  sseShuffle,
  sseInteger,
  sseState,
  mmx,
  x87,
];
