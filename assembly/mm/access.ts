// Loads and stores of the guest: one test of the access byte, then the bare operation; all else is
// the slow path (not present, first write, alias, code page, crossing into a page with other
// rights). In between stands an access to a page whose neighbour has other rights: it need not
// cross.
//
// Of an access that crosses into a second page both pages are checked before anything is done, the
// lower first, as the hardware reports the lower fault first.

import { ACCESS_BYTES, WINDOW } from "../layout/memory_map";
import { ACCESS_R, ACCESS_R2, ACCESS_W, ACCESS_W2 } from "../layout/page_table";
import { raiseWrapped } from "../cpu/exception";
import { readable, writable } from "./paging";

// @ts-ignore: decorator
@inline
function refuseWrapped(address: u32, bytes: u32): void {
  if (address > 0 - bytes) raiseWrapped(address);
}

/** Loads `bytes` (1 to 8) bytes, little-endian, by way of a page walk. */
export function slowLoad(address: u32, bytes: u32): u64 {
  refuseWrapped(address, bytes);
  const first = readable(address);
  const here = min<u32>(bytes, 4096 - (address & 0xfff));
  const second = here < bytes ? readable(address + here) : 0;
  let value: u64 = 0;
  for (let i: u32 = 0; i < bytes; i++) {
    const at = i < here ? first + i : second + (i - here);
    value |= (<u64>load<u8>(at)) << (i << 3);
  }
  return value;
}

export function slowStore(address: u32, value: u64, bytes: u32): void {
  refuseWrapped(address, bytes);
  const first = writable(address);
  const here = min<u32>(bytes, 4096 - (address & 0xfff));
  const second = here < bytes ? writable(address + here) : 0;
  for (let i: u32 = 0; i < bytes; i++) {
    store<u8>(i < here ? first + i : second + (i - here), <u8>(value >> (i << 3)));
  }
}

/** Checks that `bytes` bytes may be written, without writing (read-modify-write, SDM vol. 3, 4.7). */
export function checkWrite(address: u32, bytes: u32): void {
  refuseWrapped(address, bytes);
  writable(address);
  const here: u32 = 4096 - (address & 0xfff);
  if (here < bytes) writable(address + here);
}

// @ts-ignore: decorator
@inline
function accessByte(address: u32): u32 {
  return load<u8>(address >> 12, ACCESS_BYTES);
}

/** Whether the access stays in its page and the page allows it: its neighbour then does not matter. */
// @ts-ignore: decorator
@inline
function isNear(address: u32, bytes: u32, right: u32): bool {
  return (accessByte(address) & right) != 0 && (address & 0xfff) + bytes <= 4096;
}

function nearLoad(address: u32, bytes: u32): u64 {
  if (!isNear(address, bytes, ACCESS_R)) return slowLoad(address, bytes);
  if (bytes == 1) return load<u8>(address, WINDOW);
  if (bytes == 2) return load<u16>(address, WINDOW);
  return bytes == 4 ? load<u32>(address, WINDOW) : load<u64>(address, WINDOW);
}

function nearStore(address: u32, value: u64, bytes: u32): void {
  if (!isNear(address, bytes, ACCESS_W)) slowStore(address, value, bytes);
  else if (bytes == 2) store<u16>(address, value, WINDOW);
  else if (bytes == 4) store<u32>(address, value, WINDOW);
  else store<u64>(address, value, WINDOW);
}

/** What nearLoad says, for a load that a store to the same bytes will follow; faults as a write. */
export function nearLoadForWrite(address: u32, bytes: u32): u64 {
  if (!isNear(address, bytes, ACCESS_W)) checkWrite(address, bytes);
  return nearLoad(address, bytes);
}

// @ts-ignore: decorator
@inline
export function load8(address: u32): u32 {
  if (accessByte(address) & ACCESS_R) return load<u8>(address, WINDOW);
  return <u32>slowLoad(address, 1);
}

// @ts-ignore: decorator
@inline
export function load16(address: u32): u32 {
  if (accessByte(address) & ACCESS_R2) return load<u16>(address, WINDOW);
  return <u32>nearLoad(address, 2);
}

// @ts-ignore: decorator
@inline
export function load32(address: u32): u32 {
  if (accessByte(address) & ACCESS_R2) return load<u32>(address, WINDOW);
  return <u32>nearLoad(address, 4);
}

// @ts-ignore: decorator
@inline
export function load64(address: u32): u64 {
  if (accessByte(address) & ACCESS_R2) return load<u64>(address, WINDOW);
  return nearLoad(address, 8);
}

// @ts-ignore: decorator
@inline
export function store8(address: u32, value: u32): void {
  if (accessByte(address) & ACCESS_W) store<u8>(address, value, WINDOW);
  else slowStore(address, value, 1);
}

// @ts-ignore: decorator
@inline
export function store16(address: u32, value: u32): void {
  if (accessByte(address) & ACCESS_W2) store<u16>(address, value, WINDOW);
  else nearStore(address, value, 2);
}

// @ts-ignore: decorator
@inline
export function store32(address: u32, value: u32): void {
  if (accessByte(address) & ACCESS_W2) store<u32>(address, value, WINDOW);
  else nearStore(address, value, 4);
}

// @ts-ignore: decorator
@inline
export function store64(address: u32, value: u64): void {
  if (accessByte(address) & ACCESS_W2) store<u64>(address, value, WINDOW);
  else nearStore(address, value, 8);
}

// @ts-ignore: decorator
@inline
export function load128(address: u32): v128 {
  if (accessByte(address) & ACCESS_R2) return v128.load(address, WINDOW);
  return slowLoad128(address);
}

function slowLoad128(address: u32): v128 {
  if (isNear(address, 16, ACCESS_R)) return v128.load(address, WINDOW);
  refuseWrapped(address, 16);
  const last = address + 15;
  if (last >> 12 != address >> 12) readable(address), readable(last & 0xfffff000);
  const low = slowLoad(address, 8);
  return i64x2.replace_lane(i64x2.splat(low), 1, slowLoad(address + 8, 8));
}

// @ts-ignore: decorator
@inline
export function store128(address: u32, value: v128): void {
  if (accessByte(address) & ACCESS_W2) v128.store(address, value, WINDOW);
  else slowStore128(address, value);
}

function slowStore128(address: u32, value: v128): void {
  if (isNear(address, 16, ACCESS_W)) {
    v128.store(address, value, WINDOW);
    return;
  }
  checkWrite(address, 16);
  slowStore(address, i64x2.extract_lane(value, 0), 8);
  slowStore(address + 8, i64x2.extract_lane(value, 1), 8);
}
