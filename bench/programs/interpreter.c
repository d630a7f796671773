/* A bytecode interpreter: a switch in a loop, over a stack program that counts the primes below
 * SIZE by trial division. */
#define DEFAULT_SIZE 4000
#include "bench.h"

enum operation { PUSH, LOAD, STORE, ADD, MUL, REMAINDER, LESS, JUMP, JUMP_ZERO, HALT };

struct code {
  enum operation operation;
  int operand;
};

enum variable { LIMIT, CANDIDATE, DIVISOR, COUNT, VARIABLES };

static const struct code program[] = {
    [0] = {PUSH, 2},       {STORE, CANDIDATE},                         /* candidate = 2           */
    [2] = {LOAD, CANDIDATE}, {LOAD, LIMIT}, {LESS, 0}, {JUMP_ZERO, 30}, /* while candidate < limit */
    [6] = {PUSH, 2},       {STORE, DIVISOR},                           /* divisor = 2             */
    [8] = {LOAD, CANDIDATE}, {LOAD, DIVISOR}, {LOAD, DIVISOR}, {MUL, 0}, /* until c < d * d       */
    [12] = {LESS, 0},      {JUMP_ZERO, 15},   {JUMP, 23},
    [15] = {LOAD, CANDIDATE}, {LOAD, DIVISOR}, {REMAINDER, 0}, {JUMP_ZERO, 27}, /* c % d == 0?    */
    [19] = {LOAD, DIVISOR}, {PUSH, 1}, {ADD, 0}, {JUMP, 31},           /* d++: see 31             */
    [23] = {LOAD, COUNT},  {PUSH, 1},  {ADD, 0}, {STORE, COUNT},       /* a prime                 */
    [27] = {LOAD, CANDIDATE}, {PUSH, 1}, {JUMP, 33},                   /* c++: see 33             */
    [30] = {HALT, 0},
    [31] = {STORE, DIVISOR}, {JUMP, 8},
    [33] = {ADD, 0},       {STORE, CANDIDATE}, {JUMP, 2},
};

static int interpret(int limit) {
  int stack[16], variables[VARIABLES] = {[LIMIT] = limit};
  int *top = stack;
  for (const struct code *at = program;;) {
    int operand = at->operand;
    switch ((at++)->operation) {
      case PUSH: *top++ = operand; break;
      case LOAD: *top++ = variables[operand]; break;
      case STORE: variables[operand] = *--top; break;
      case ADD: top--; top[-1] += top[0]; break;
      case MUL: top--; top[-1] *= top[0]; break;
      case REMAINDER: top--; top[-1] %= top[0]; break;
      case LESS: top--; top[-1] = top[-1] < top[0]; break;
      case JUMP: at = program + operand; break;
      case JUMP_ZERO: if (*--top == 0) at = program + operand; break;
      case HALT: return variables[COUNT];
    }
  }
}

static uint64_t pass(int size) {
  return interpret(size);
}
