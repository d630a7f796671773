/* A dynamically linked program without a C library: variables and functions of shared libraries, a
 * library opened by name, functions that override a library's, weak ones that nobody has. */
#include <stddef.h>

extern int counter;
extern const char *const months[];
void put(const char *text);
void put_number(const char *text, long value);
void greet(void);
void leave(int status) __attribute__((noreturn));
void sort(int *numbers, int count, int (*before)(int, int));
void *open_library(const char *name);
void *find_symbol(const char *name);
__attribute__((weak)) void nobody_has_this(void);

const char *greeting(void) { return "the program's greeting"; }

static int comparisons;
static int smaller(int a, int b) { return comparisons++, a < b; }
static int (*volatile order)(int, int) = smaller;
void (*const shown)(const char *, long) = put_number;

static void sorted(void) {
  static int numbers[5000];
  unsigned seed = 1;
  for (int at = 0; at < 5000; at++) numbers[at] = (seed = seed * 1103515245 + 12345) >> 8;
  sort(numbers, 5000, order);
  int wrong = 0;
  for (int at = 1; at < 5000; at++) wrong += numbers[at - 1] > numbers[at];
  put_number("wrong: ", wrong);
  put_number("comparisons: ", comparisons);
}

__attribute__((used)) static void run(long *stack, void (*finish)(void)) {
  put_number("arguments: ", stack[0]);
  for (long at = 2; at <= stack[0]; at++) put((const char *)stack[at]), put("\n");
  greet();
  put_number("counter: ", counter++);
  put(months[1]), put("\n");
  put_number("weak: ", (long)nobody_has_this);
  shown("through a pointer: ", find_symbol("greet") == (void *)greet);
  sorted();
  put_number("none: ", (long)open_library("dynamic_none.so"));
  put_number("opened: ", open_library("dynamic_second.so") != NULL);
  int (*sum)(int, int) = (int (*)(int, int))find_symbol("sum_of_powers");
  long total = 0;
  for (int times = 0; times < 100; times++) total += sum(3, 100) - sum(2, 2000) / 1000;
  put_number("powers: ", total);
  put_number("counter: ", counter);
  finish();
  leave(7);
}

__asm__(".globl _start\n_start: mov %esp, %eax; and $-16, %esp; sub $8, %esp; push %edx; push %eax\n"
        "  call run\n");
