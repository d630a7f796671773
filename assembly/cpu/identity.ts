// What CPUID reports (SDM vol. 2, CPUID): a Pentium 4 with exactly the features whose rows exist,
// so that C libraries choose paths that run here. The vendor is Intel's because libraries ask for
// the vendor before they believe in the caches and in SSE2.

import { EAX, EBX, ECX, EDX } from "../layout/cpu_state";

const GREATEST_LEAF: u32 = 2;
const GREATEST_EXTENDED: u32 = 0x80000004;

/** Family 15, model 2, stepping 9. */
const SIGNATURE: u32 = 0xf29;
/** CLFLUSH clears lines of 8 x 8 bytes; one logical processor, number 0. */
const LINES: u32 = 0x00010800;

const FPU: u32 = 1 << 0;
const TSC: u32 = 1 << 4;
const CX8: u32 = 1 << 8;
const SEP: u32 = 1 << 11;
const CMOV: u32 = 1 << 15;
const CLFSH: u32 = 1 << 19;
const MMX: u32 = 1 << 23;
const FXSR: u32 = 1 << 24;
const SSE: u32 = 1 << 25;
const SSE2: u32 = 1 << 26;
const FEATURES: u32 = FPU | TSC | CX8 | SEP | CMOV | CLFSH | MMX | FXSR | SSE | SSE2;

const SSE3: u32 = 1 << 0;
const SSSE3: u32 = 1 << 9;
const MORE_FEATURES: u32 = SSE3 | SSSE3;

/** Level 1: 32 KB data and 32 KB code, level 2: 2 MB, lines of 64 bytes (SDM vol. 2, table 3-12). */
const CACHES: u32 = 0x7d302c01;

const VENDOR: usize = memory.data<u8>([
  0x47, 0x65, 0x6e, 0x75, 0x69, 0x6e, 0x65, 0x49, 0x6e, 0x74, 0x65, 0x6c, // GenuineIntel
]);

/** 48 bytes: "Gobelins IA-32 in WebAssembly". */
const BRAND: usize = memory.data<u8>([
  0x47, 0x6f, 0x62, 0x65, 0x6c, 0x69, 0x6e, 0x73, 0x20, 0x49, 0x41, 0x2d, 0x33, 0x32, 0x20, 0x69,
  0x6e, 0x20, 0x57, 0x65, 0x62, 0x41, 0x73, 0x73, 0x65, 0x6d, 0x62, 0x6c, 0x79,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
]);

function answer(eax: u32, ebx: u32, ecx: u32, edx: u32): void {
  store<u32>(EAX, eax);
  store<u32>(EBX, ebx);
  store<u32>(ECX, ecx);
  store<u32>(EDX, edx);
}

/** CPUID with the leaf in EAX. */
export function identify(): void {
  let leaf = load<u32>(EAX);
  if (leaf >= 0x80000002 && leaf <= GREATEST_EXTENDED) {
    const at = BRAND + ((leaf - 0x80000002) << 4);
    answer(load<u32>(at), load<u32>(at, 4), load<u32>(at, 8), load<u32>(at, 12));
    return;
  }
  if (leaf == 0x80000000) {
    answer(GREATEST_EXTENDED, 0, 0, 0);
    return;
  }
  if (leaf == 0x80000001) {
    answer(0, 0, 0, 0);
    return;
  }
  // A leaf that does not exist answers as the greatest one (SDM vol. 2, CPUID).
  if (leaf > GREATEST_LEAF) leaf = GREATEST_LEAF;
  if (leaf == 0) {
    answer(GREATEST_LEAF, load<u32>(VENDOR), load<u32>(VENDOR, 8), load<u32>(VENDOR, 4));
  } else if (leaf == 1) answer(SIGNATURE, LINES, MORE_FEATURES, FEATURES);
  else answer(CACHES, 0, 0, 0);
}
