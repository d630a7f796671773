// Operations on 128-bit values that the vector instructions are made of, named by their opcode in
// WebAssembly behind the prefix FD (WebAssembly core specification 2.0, 5.4.8): the translator
// writes the number out as it stands, the interpreter finds the operation by it
// (cpu/simd_vector.ts), and a row of the instruction table names it as its argument.
//
// This file is compiled by AssemblyScript and by TypeScript: plain constants only.

// Of two vectors
export const AND = 0x4e; // v128.and
export const ANDNOT = 0x4f; // v128.andnot
export const OR = 0x50; // v128.or
export const XOR = 0x51; // v128.xor
export const SWIZZLE = 0x0e; // i8x16.swizzle
export const I8X16_EQ = 0x23; // i8x16.eq
export const I8X16_GT = 0x27; // i8x16.gt_s
export const I8X16_NARROW_S = 0x65; // i8x16.narrow_i16x8_s
export const I8X16_NARROW_U = 0x66; // i8x16.narrow_i16x8_u
export const I8X16_ADD = 0x6e; // i8x16.add
export const I8X16_ADD_SAT_S = 0x6f; // i8x16.add_sat_s
export const I8X16_ADD_SAT_U = 0x70; // i8x16.add_sat_u
export const I8X16_SUB = 0x71; // i8x16.sub
export const I8X16_SUB_SAT_S = 0x72; // i8x16.sub_sat_s
export const I8X16_SUB_SAT_U = 0x73; // i8x16.sub_sat_u
export const I8X16_MIN_U = 0x77; // i8x16.min_u
export const I8X16_MAX_U = 0x79; // i8x16.max_u
export const I8X16_AVGR_U = 0x7b; // i8x16.avgr_u
export const I16X8_EQ = 0x2d; // i16x8.eq
export const I16X8_GT = 0x31; // i16x8.gt_s
export const I16X8_Q15MULR_SAT = 0x82; // i16x8.q15mulr_sat_s
export const I16X8_NARROW_S = 0x85; // i16x8.narrow_i32x4_s
export const I16X8_ADD = 0x8e; // i16x8.add
export const I16X8_ADD_SAT_S = 0x8f; // i16x8.add_sat_s
export const I16X8_ADD_SAT_U = 0x90; // i16x8.add_sat_u
export const I16X8_SUB = 0x91; // i16x8.sub
export const I16X8_SUB_SAT_S = 0x92; // i16x8.sub_sat_s
export const I16X8_SUB_SAT_U = 0x93; // i16x8.sub_sat_u
export const I16X8_MUL = 0x95; // i16x8.mul
export const I16X8_MIN_S = 0x96; // i16x8.min_s
export const I16X8_MAX_S = 0x98; // i16x8.max_s
export const I16X8_AVGR_U = 0x9b; // i16x8.avgr_u
export const I32X4_EQ = 0x37; // i32x4.eq
export const I32X4_GT = 0x3b; // i32x4.gt_s
export const I32X4_ADD = 0xae; // i32x4.add
export const I32X4_SUB = 0xb1; // i32x4.sub
export const I32X4_DOT = 0xba; // i32x4.dot_i16x8_s
export const I32X4_EXTMUL_LOW_S = 0xbc; // i32x4.extmul_low_i16x8_s
export const I32X4_EXTMUL_HIGH_S = 0xbd; // i32x4.extmul_high_i16x8_s
export const I32X4_EXTMUL_LOW_U = 0xbe; // i32x4.extmul_low_i16x8_u
export const I32X4_EXTMUL_HIGH_U = 0xbf; // i32x4.extmul_high_i16x8_u
export const I64X2_ADD = 0xce; // i64x2.add
export const I64X2_SUB = 0xd1; // i64x2.sub
export const I64X2_EXTMUL_LOW_U = 0xde; // i64x2.extmul_low_i32x4_u

// Of one vector
export const NOT = 0x4d; // v128.not
export const I8X16_ABS = 0x60; // i8x16.abs
export const I16X8_ABS = 0x80; // i16x8.abs
export const I32X4_ABS = 0xa0; // i32x4.abs
export const I16X8_EXTADD_U = 0x7d; // i16x8.extadd_pairwise_i8x16_u
export const I32X4_EXTADD_U = 0x7f; // i32x4.extadd_pairwise_i16x8_u
export const I16X8_EXTEND_LOW_S = 0x87; // i16x8.extend_low_i8x16_s
export const I16X8_EXTEND_HIGH_S = 0x88; // i16x8.extend_high_i8x16_s
export const I16X8_EXTEND_LOW_U = 0x89; // i16x8.extend_low_i8x16_u
export const I16X8_EXTEND_HIGH_U = 0x8a; // i16x8.extend_high_i8x16_u
export const F32X4_CONVERT_S = 0xfa; // f32x4.convert_i32x4_s
export const F64X2_CONVERT_LOW_S = 0xfe; // f64x2.convert_low_i32x4_s

// Of a vector and a shift count, taken modulo the lane's width
export const I16X8_SHL = 0x8b; // i16x8.shl
export const I16X8_SHR_S = 0x8c; // i16x8.shr_s
export const I16X8_SHR_U = 0x8d; // i16x8.shr_u
export const I32X4_SHL = 0xab; // i32x4.shl
export const I32X4_SHR_S = 0xac; // i32x4.shr_s
export const I32X4_SHR_U = 0xad; // i32x4.shr_u
export const I64X2_SHL = 0xcb; // i64x2.shl
export const I64X2_SHR_U = 0xcd; // i64x2.shr_u

// Arithmetic on floating-point numbers with IA-32's rules: not WebAssembly's opcodes but the second
// opcode byte of ADDPS and its kin (SDM vol. 2, appendix A, table A-3).
export const FLOAT_SQRT = 0x51;
export const FLOAT_ADD = 0x58;
export const FLOAT_MULTIPLY = 0x59;
export const FLOAT_SUBTRACT = 0x5c;
export const FLOAT_MIN = 0x5d;
export const FLOAT_DIVIDE = 0x5e;
export const FLOAT_MAX = 0x5f;
