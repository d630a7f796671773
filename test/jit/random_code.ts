// Random programs of instructions that compilers use: arithmetic, flags, shifts, loads and stores
// of all
// sizes, doubles, short forward branches, and a counted loop around it all.

export type Random = (below: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

const EAX_ECX_EDX_EBX = 4;
const ESI = 6;

/** ModRM for [esi + disp8]. */
function memory(reg: number, random: Random): number[] {
  return [0x40 | (reg << 3) | ESI, random(100)];
}

function registers(random: Random): number {
  return 0xc0 | (general(random) << 3) | general(random);
}

/** EAX, EDX or EBX: ECX counts the loop. */
function general(random: Random): number {
  return [0, 2, 3][random(3)] as number;
}

const MAKERS: readonly ((random: Random) => number[])[] = [
  (r) => [r(8) * 8 + 1, registers(r)], // add or adc sbb and sub xor cmp, 32 bits
  (r) => [r(8) * 8 + 3, ...memory(general(r), r)],
  (r) => [r(8) * 8 + 1, ...memory(general(r), r)],
  (r) => [r(8) * 8 + 2, ...memory((r(EAX_ECX_EDX_EBX) * 2) & 2, r)], // 8 bits
  (r) => [0x66, r(8) * 8 + 1, registers(r)],
  (r) => [0x83, 0xc0 | (r(8) << 3) | general(r), r(256)],
  (r) => [0xc1, 0xc0 | ([0, 1, 4, 5, 7][r(5)]! << 3) | general(r), r(40)],
  (r) => [0xd3, 0xc0 | ([0, 1, 4, 5, 7][r(5)]! << 3) | general(r)], // by CL
  (r) => [0xf7, 0xd0 | (r(2) << 3) | general(r)], // not neg
  (r) => [(r(2) ? 0x40 : 0x48) + general(r)], // inc dec
  (r) => [0x85, registers(r)], // test
  (r) => [0x8d, 0x44 | (general(r) << 3), 0x0b + (r(4) << 6), r(256)], // lea [ebx+ecx*s+d]
  (r) => [0x0f, [0xb6, 0xb7, 0xbe, 0xbf][r(4)]!, ...memory(general(r), r)],
  (r) => [0x0f, 0x90 + r(16), 0xc0 | general(r)], // setcc
  (r) => [0x0f, 0x40 + r(16), registers(r)], // cmovcc
  (r) => [0x0f, 0xaf, registers(r)], // imul
  (r) => [0x0f, 0xa4, registers(r), r(32)], // shld
  (r) => [0x50 + general(r), 0x58 + general(r)], // push pop
  (r) => [0x0f, [0xa3, 0xab, 0xb3, 0xbb][r(4)]!, registers(r)], // bt bts btr btc
  (r) => [0xf2, 0x0f, 0x2a, 0xc0 | (r(4) << 3) | general(r)], // cvtsi2sd
  (r) => [0xf2, 0x0f, [0x58, 0x59, 0x5c, 0x5e, 0x5d, 0x5f, 0x51][r(7)]!, 0xc0 | r(32)],
  (r) => [0x66, 0x0f, [0x58, 0x59, 0x5c, 0x14, 0x57, 0x28][r(6)]!, 0xc0 | r(32)],
  (r) => [0xf2, 0x0f, 0x11, ...memory(r(4), r)], // movsd store
  (r) => [0xf2, 0x0f, 0x10, ...memory(r(4), r)], // movsd load
  (r) => [0x66, 0x0f, 0x2e, 0xc0 | r(32)], // ucomisd
  (r) => [0xf2, 0x0f, 0x2c, 0xc0 | (general(r) << 3) | r(4)], // cvttsd2si
  (r) => [0x66, 0x0f, [0xfe, 0xef, 0xd4, 0x70 + 0x10 * 0][r(3)]!, 0xc0 | r(32)], // paddd pxor paddq
];

/** A conditional branch over what follows. */
function branchOver(part: readonly number[], random: Random): number[] {
  return [0x70 + random(16), part.length, ...part];
}

/** mov ecx, times; body; dec ecx; jnz body. `atLeast` so many times. */
export function randomProgram(seed: number, atLeast = 3): number[] {
  const random = randomFrom(seed);
  const body: number[] = [];
  for (let count = 4 + random(14); count > 0; count--) {
    const make = MAKERS[random(MAKERS.length)]!;
    const part = make(random);
    body.push(...(random(6) === 0 ? branchOver(part, random) : part));
  }
  const loop = [...body, 0x49];
  const back = -(loop.length + 6);
  return [
    ...[0xbe, 0, 0, 2, 0], // mov esi, DATA
    ...[0xb8, random(256), random(256), random(256), random(256)],
    ...[0xb9, atLeast + random(5), 0, 0, 0],
    ...loop,
    ...[0x0f, 0x85, back & 0xff, (back >> 8) & 0xff, 0xff, 0xff],
  ];
}
