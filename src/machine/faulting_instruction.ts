// The instruction at which a program stands, for messages about its death.

import { PTE_P, PTE_U } from "../../assembly/layout/page_table.js";
import { disassemble } from "../../isa/disassemble.js";
import type { Core } from "./core.js";

const LONGEST = 15;
const PAGE = 4096;

/** Address, bytes and disassembly at EIP: `0x08049181: 0f 0b  ud2`; only the address where no page is. */
export function faultingInstruction(core: Core): string {
  const { eip } = core.cpu;
  const at = `0x${eip.toString(16).padStart(8, "0")}`;
  const isReadable = (page: number) => (core.pte(page) & (PTE_P | PTE_U)) === (PTE_P | PTE_U);
  const page = Math.floor(eip / PAGE);
  if (!isReadable(page)) return at;
  const end = isReadable(page + 1) ? eip + LONGEST : Math.min(eip + LONGEST, (page + 1) * PAGE);
  const bytes = core.bytes.subarray(eip, end);
  const { text, length, row } = disassemble(bytes, eip);
  // Of what is no instruction that we know all bytes are shown: the reader may know it.
  const shown = row ? bytes.subarray(0, length) : bytes;
  const hex = Array.from(shown, (byte) => byte.toString(16).padStart(2, "0")).join(" ");
  return `${at}: ${hex}  ${text}`;
}
