// Handlers of the two forms that stand for no row of the table (layout/variant.ts).

import { raiseInvalidOpcode } from "../cpu/exception";
import { HANDLERS } from "../layout/memory_map";
import { FORM_INVALID, FORM_TOO_LONG } from "../layout/variant";
import { raiseTooLong } from "./decode";

function invalid(record: usize): void {
  raiseInvalidOpcode();
}

function tooLong(record: usize): void {
  raiseTooLong();
}

export function installInvalid(): void {
  store<u32>(HANDLERS + FORM_INVALID * 4, invalid.index);
  store<u32>(HANDLERS + FORM_TOO_LONG * 4, tooLong.index);
}
