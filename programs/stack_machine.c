/*
 * stack_machine: an interpreter inside the interpreter: a switch over operation codes, an indirect
 * jump each step, as scripting languages have at their heart. The program that it runs looks for
 * the longest Collatz sequence.
 *
 * Usage: stack_machine [LIMIT]     starts below LIMIT (default 1000)
 */
#include <stdio.h>
#include <stdlib.h>

enum operation { PUSH, LOAD, STORE, ADD, MUL, HALVE, ODD, LESS, JUMP, JUMP_UNLESS, HALT };
enum variable { START, VALUE, LENGTH, LONGEST, BEST, LIMIT, VARIABLES };
enum label { OUTER = 2, INNER = 10, EVEN = 23, STORED = 25, COMPARE = 31, NEXT = 39, END = 44 };

/*
 * for (start = 1; start < limit; start++) {
 *   for (value = start, length = 0; 1 < value; length++)
 *     value = odd(value) ? 3 * value + 1 : value / 2;
 *   if (longest < length) longest = length, best = start;
 * }
 */
static const struct instruction {
  unsigned char operation, operand;
} program[] = {
    {PUSH, 1},      {STORE, START},
    /* OUTER */
    {LOAD, START},  {LOAD, LIMIT},    {LESS, 0},      {JUMP_UNLESS, END},
    {LOAD, START},  {STORE, VALUE},   {PUSH, 0},      {STORE, LENGTH},
    /* INNER */
    {PUSH, 1},      {LOAD, VALUE},    {LESS, 0},      {JUMP_UNLESS, COMPARE},
    {LOAD, VALUE},  {ODD, 0},         {JUMP_UNLESS, EVEN},
    {LOAD, VALUE},  {PUSH, 3},        {MUL, 0},       {PUSH, 1},
    {ADD, 0},       {JUMP, STORED},
    /* EVEN */
    {LOAD, VALUE},  {HALVE, 0},
    /* STORED */
    {STORE, VALUE}, {LOAD, LENGTH},   {PUSH, 1},      {ADD, 0},
    {STORE, LENGTH}, {JUMP, INNER},
    /* COMPARE */
    {LOAD, LONGEST}, {LOAD, LENGTH},  {LESS, 0},      {JUMP_UNLESS, NEXT},
    {LOAD, LENGTH}, {STORE, LONGEST}, {LOAD, START},  {STORE, BEST},
    /* NEXT */
    {LOAD, START},  {PUSH, 1},        {ADD, 0},       {STORE, START},
    {JUMP, OUTER},
    /* END */
    {HALT, 0},
};

/* Runs the program; returns the number of steps. */
static unsigned run(unsigned *variables) {
  unsigned stack[8], *top = stack, steps = 0;
  for (const struct instruction *next = program;; steps++) {
    unsigned operand = next->operand;
    switch ((next++)->operation) {
      case PUSH: *top++ = operand; break;
      case LOAD: *top++ = variables[operand]; break;
      case STORE: variables[operand] = *--top; break;
      case ADD: top--, top[-1] += top[0]; break;
      case MUL: top--, top[-1] *= top[0]; break;
      case HALVE: top[-1] /= 2; break;
      case ODD: top[-1] &= 1; break;
      case LESS: top--, top[-1] = top[-1] < top[0]; break;
      case JUMP: next = program + operand; break;
      case JUMP_UNLESS: if (!*--top) next = program + operand; break;
      case HALT: return steps;
    }
  }
}

int main(int argc, char **argv) {
  unsigned variables[VARIABLES] = {0};
  variables[LIMIT] = argc > 1 ? strtoul(argv[1], NULL, 10) : 1000;
  unsigned steps = run(variables);
  printf("longest sequence below %u: from %u, %u numbers, found in %u steps\n", variables[LIMIT],
         variables[BEST], variables[LONGEST], steps);
  return 0;
}
