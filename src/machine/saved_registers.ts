// The registers in a saved processor state (Cpu.save), for who shows a state that is in no core.

import * as L from "../../assembly/layout/cpu_state.js";

const NAMES = ["eax", "ecx", "edx", "ebx", "esp", "ebp", "esi", "edi"] as const;

export type SavedRegisters = Readonly<Record<(typeof NAMES)[number] | "eip" | "gs", number>>;

/** @param state CPU_STATE_BYTES as Cpu.save gives them. */
export function savedRegisters(state: DataView): SavedRegisters {
  const word = (address: number) => state.getUint32(address - L.CPU_STATE_BEGIN, true);
  const general = NAMES.map((name, number) => [name, word(L.REGISTERS + 4 * number)]);
  const all = Object.fromEntries([
    ...general,
    ["eip", word(L.EIP)],
    ["gs", word(L.SELECTORS + 4 * L.GS) & 0xffff],
  ]);
  return all as SavedRegisters;
}
