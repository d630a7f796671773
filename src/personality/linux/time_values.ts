// Times between the kernel's form (nanoseconds) and the guest's structures.

import { TIMESPEC, TIMESPEC64, TIMEVAL } from "../../abi/structures_time.js";
import { NS_PER_SECOND } from "../../fs/environment.js";
import type { Call } from "./call.js";

/** 32-bit or 64-bit seconds. */
export type TimeWidth = 32 | 64;

/** Reads a timespec as nanoseconds; undefined when it is out of range (EINVAL). */
export function readTime(call: Call, at: number, width: TimeWidth): number | undefined {
  const layout = width === 32 ? TIMESPEC : TIMESPEC64;
  const { tv_sec, tv_nsec } = call.readStructure<typeof TIMESPEC.fields>(at, layout);
  if (tv_sec < 0 || tv_nsec < 0 || tv_nsec >= NS_PER_SECOND) return undefined;
  return tv_sec * NS_PER_SECOND + tv_nsec;
}

export function writeTime(call: Call, at: number, ns: bigint, width: TimeWidth): void {
  const billion = BigInt(NS_PER_SECOND);
  const tv_sec = Number(ns / billion);
  const tv_nsec = Number(ns % billion);
  const layout = width === 32 ? TIMESPEC : TIMESPEC64;
  call.writeStructure<typeof TIMESPEC.fields>(at, layout, { tv_sec, tv_nsec });
}

export function writeTimeval(call: Call, at: number, ns: bigint): void {
  const million = 1_000_000n;
  const micros = ns / 1000n;
  const value = { tv_sec: Number(micros / million), tv_usec: Number(micros % million) };
  call.writeStructure(at, TIMEVAL, value);
}
