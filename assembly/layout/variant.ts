// One entry of the decoder's generated table: what an encoding demands, and the forms that it is.
//
//   +0   u16  form          without a memory operand; 0: there is no such form
//   +2   u16  form memory   with one; 0: there is no such form
//   +4   u8   prefix        V_PREFIX_* bits that must hold
//   +5   u8   operand size  0 any, 16, 32
//   +6   u8   address size  0 any, 16, 32
//   +7   u8   modrm         1: a ModRM byte follows the opcode
//   +8   u8   mask          of the ModRM byte (or of whatever follows: mask 0 then)
//   +9   u8   value         ... that it must have under the mask
//   +10  u8   immediate     IMM_*            +11  u8  second immediate
//   +12  u8   flags         V_FLAG_*
//   +13  u8   reg class     CLASS_*          +14  u8  rm class         +15 unused
//
// This file is compiled by AssemblyScript and by TypeScript: plain constants only.

export const V_SIZE = 16;
export const V_FORM = 0;
export const V_FORM_MEMORY = 2;
export const V_PREFIX = 4;
export const V_OPERAND_SIZE = 5;
export const V_ADDRESS_SIZE = 6;
export const V_MODRM = 7;
export const V_MODRM_MASK = 8;
export const V_MODRM_VALUE = 9;
export const V_IMMEDIATE = 10;
export const V_IMMEDIATE2 = 11;
export const V_FLAGS = 12;
export const V_REG_CLASS = 13;
export const V_RM_CLASS = 14;

export const V_PREFIX_NONE = 1;
export const V_PREFIX_66 = 2;
export const V_PREFIX_F2 = 4;
export const V_PREFIX_F3 = 8;

export const V_FLAG_ENDS = 1;
export const V_FLAG_LOCK = 2;
export const V_FLAG_OPCODE_REGISTER = 4;

export const CLASS_NONE = 0; // the number itself: segment registers, ST(i)
export const CLASS_GENERAL = 1;
export const CLASS_GENERAL_8 = 2;
export const CLASS_VECTOR = 3; // XMM and MMX: 16 bytes each

export const IMM_NONE = 0;
export const IMM_8 = 1;
export const IMM_SIGNED_8 = 2;
export const IMM_16 = 3;
export const IMM_32 = 4;
export const IMM_REL_8 = 5;
export const IMM_REL_16 = 6;
export const IMM_REL_32 = 7;
export const IMM_OFFSET = 8;
export const IMM_FAR = 9;

export const FORM_INVALID = 1; // no such instruction: #UD
export const FORM_TOO_LONG = 2; // more than 15 bytes: #GP
/** The first form that stands for a row of the table. */
export const FORM_FIRST = 3;
