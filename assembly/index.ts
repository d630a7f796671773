// The core's exported interface, and nothing else. src/machine/core.ts is its only caller.

import { getEflags, setEflags } from "./cpu/flags";
import { resetSegments, setDescriptor } from "./cpu/descriptors";
import { updateDecodeMode } from "./cpu/segments";
import { installHandlers } from "./generated/install.gen";
import { dropAllBlocks } from "./interp/blocks";
import { dropAllRegions } from "./jit/regions";
import { installInvalid } from "./interp/invalid";
import {
  CPU_STATE_BEGIN,
  CPU_STATE_END,
  EFLAGS_SYSTEM,
  FPU_CONTROL,
  FPU_EMPTY,
  FLAG_RESULT,
  MXCSR,
} from "./layout/cpu_state";
import { CPU_STATE, PAGE_SHIFT, PAGE_SIZE, WINDOW } from "./layout/memory_map";
import { dropCode, resetPaging, setPtes } from "./mm/paging";

export { run, step, unwound } from "./interp/run";
export { arithmetic, perform } from "./jit/perform";
export { carryOf, settleFlags } from "./jit/settle_flags";
export { setFused } from "./jit/x87_arithmetic";
export { fillX87, spillX87 } from "./jit/x87_transfer";
export { ahead } from "./jit/strides";
export { hotAddress, reheat, setThreshold } from "./jit/enter";
export { pinnedBase } from "./jit/pinned";
export { adopt, entryRegion, install, liveRegions, regionCount, reserve, translate } from "./jit/regions";

/** As a new process finds it: no page mapped, registers zero, flat segments, FNINIT, MXCSR 1F80. */
export function reset(): void {
  resetPaging();
  dropAllRegions();
  dropAllBlocks();
  memory.fill(CPU_STATE, 0, CPU_STATE_END - CPU_STATE_BEGIN);
  store<u32>(EFLAGS_SYSTEM, 0x202);
  store<u32>(FLAG_RESULT, 1);
  store<u32>(FPU_CONTROL, 0x37f);
  store<u32>(FPU_EMPTY, 0xff);
  store<u32>(MXCSR, 0x1f80);
  resetSegments();
  installInvalid();
  installHandlers();
}

export function get_eflags(): u32 {
  return getEflags();
}

export function set_eflags(value: u32): void {
  setEflags(value);
  updateDecodeMode();
}

export function update_decode_mode(): void {
  updateDecodeMode();
}

export function set_descriptor(entry: u32, base: u32, limit: u32, attributes: u32): void {
  setDescriptor(entry, base, limit, attributes);
}

export function set_ptes(page: u32, count: u32, flags: u32): void {
  setPtes(page, count, flags);
}

export function zero_pages(page: u32, count: u32): void {
  memory.fill(WINDOW + (page << PAGE_SHIFT), 0, count * PAGE_SIZE);
}

export function drop_code(page: u32): void {
  dropCode(page);
}

export function drop_all_code(): void {
  dropAllRegions();
  dropAllBlocks();
}
