/*
 * Asks a real x87 unit: reads operand records on standard input, executes the one instruction each
 * of them names, writes result records on standard output. Native oracle of test/float80.
 *
 * input record, 24 bytes            output record, 32 bytes
 *   +0  u16 operation                 +0  u64 mantissa of ST(0), or the stored memory operand
 *   +2  u16 control word              +8  u16 sign and exponent of ST(0)
 *   +4  u16 sign and exponent of a    +10 u16 status word without TOP, ES, B
 *   +6  u16 sign and exponent of b    +16 u64 mantissa of ST(1) when the instruction pushed
 *   +8  u64 mantissa of a             +24 u16 sign and exponent of it
 *   +16 u64 mantissa of b
 *
 * ST(0) = a, ST(1) = b; a memory operand has the bytes of b (mantissa first). Stores write over
 * bytes of 0xaa. Before the instruction the status word has no exception and C0 to C3 set, so that
 * it shows which of them the instruction clears. Exceptions may be unmasked: only non-waiting
 * instructions follow, so no #MF is ever taken.
 *
 * The numbers of the operations are those of test/float80/operations.mjs.
 * Build: gcc -O1 -o oracle oracle.c (x86 or x86-64; -m32 gives the same answers).
 */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct input {
  uint16_t operation, control, a_se, b_se;
  uint64_t a, b;
};

struct output {
  uint64_t mantissa;
  uint16_t se, status;
  uint32_t zero;
  uint64_t mantissa2;
  uint16_t se2, zero2[3];
};

struct environment {
  uint32_t control, status, tag, instruction, selectors, data, data_selector;
};

#pragma pack(1)
struct extended {
  uint64_t mantissa;
  uint16_t se;
};
#pragma pack()

static struct extended a, b;
static uint8_t memory[16];

#define CASE(number, instruction)                                  \
  case number:                                                     \
    __asm__ volatile(instruction : "+m"(memory) : : "memory", "cc"); \
    break;

static void execute(int operation) {
  switch (operation) {
    CASE(0, "fadd %%st(1), %%st")
    CASE(1, "fsub %%st(1), %%st")
    CASE(2, "fsubr %%st(1), %%st")
    CASE(3, "fmul %%st(1), %%st")
    CASE(4, "fdiv %%st(1), %%st")
    CASE(5, "fdivr %%st(1), %%st")
    CASE(6, "fsqrt")
    CASE(7, "frndint")
    CASE(8, "fscale")
    CASE(9, "fxtract")
    CASE(10, "fprem")
    CASE(11, "fprem1")
    CASE(12, "fcom %%st(1)")
    CASE(13, "fucom %%st(1)")
    CASE(14, "ftst")
    CASE(15, "fxam")
    CASE(16, "fsts %0")
    CASE(17, "fstl %0")
    CASE(18, "fists %0")
    CASE(19, "fistl %0")
    CASE(20, "fistpll %0")
    CASE(21, "fbstp %0")
    CASE(22, "flds %0")
    CASE(23, "fldl %0")
    CASE(24, "filds %0")
    CASE(25, "fildl %0")
    CASE(26, "fildll %0")
    CASE(27, "fbld %0")
    CASE(28, "fadds %0")
    CASE(29, "faddl %0")
    CASE(30, "fmull %0")
    CASE(31, "fdivl %0")
    CASE(32, "fdivrl %0")
    CASE(33, "fcoml %0")
    CASE(34, "fld1")
    CASE(35, "fldl2t")
    CASE(36, "fldl2e")
    CASE(37, "fldpi")
    CASE(38, "fldlg2")
    CASE(39, "fldln2")
    CASE(40, "fldz")
    CASE(41, "f2xm1")
    CASE(42, "fyl2x")
    CASE(43, "fyl2xp1")
    CASE(44, "fptan")
    CASE(45, "fpatan")
    CASE(46, "fsin")
    CASE(47, "fcos")
    CASE(48, "fsincos")
  }
}

static int stores(int operation) { return operation >= 16 && operation <= 21; }

static void answer(const struct input *in, struct output *out) {
  struct environment environment;
  struct extended first, second;
  uint16_t status;
  int top;
  a = (struct extended){in->a, in->a_se};
  b = (struct extended){in->b, in->b_se};
  memset(memory, 0xaa, sizeof memory);
  if (!stores(in->operation)) memcpy(memory, &b, sizeof b);
  memset(out, 0, sizeof *out);
  __asm__ volatile("fninit; fldt %1; fldt %2; fnstenv %0" : "=m"(environment) : "m"(b), "m"(a));
  environment.status = (environment.status & 0xffff3800u) | 0x4700u;
  environment.control = (environment.control & 0xffff0000u) | in->control;
  __asm__ volatile("fldenv %0" : : "m"(environment));
  execute(in->operation);
  __asm__ volatile("fnstsw %0; fnclex" : "=m"(status));
  top = status >> 11 & 7;
  __asm__ volatile("fninit; fldenv %0" : : "m"(environment)); /* TOP = 6 again, control kept */
  environment.status = (uint32_t)top << 11;
  environment.control = (environment.control & 0xffff0000u) | 0x37f;
  environment.tag = 0;
  __asm__ volatile("fldenv %0; fstpt %1; fstpt %2"
                   :
                   : "m"(environment), "m"(first), "m"(second)
                   : "memory");
  if (stores(in->operation)) {
    memcpy(&first, memory, sizeof first);
  } else if (top == 5) {
    out->mantissa2 = second.mantissa;
    out->se2 = second.se;
  }
  out->mantissa = first.mantissa;
  out->se = first.se;
  out->status = status & 0x477f;
}

int main(void) {
  static struct input in[4096];
  static struct output out[4096];
  size_t count;
  while ((count = fread(in, sizeof in[0], 4096, stdin)) > 0) {
    for (size_t i = 0; i < count; i++) answer(&in[i], &out[i]);
    fwrite(out, sizeof out[0], count, stdout);
  }
  return 0;
}
