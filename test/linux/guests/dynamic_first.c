/* A shared library: what a program needs of the system, and things to be found by name. */
#include <stddef.h>
#include <sys/syscall.h>

int counter = 40;
const char *const months[] = {"January", "February", "March"};
int (*compare)(int, int);

__attribute__((weak)) const char *greeting(void) { return "the library's greeting"; }

static long call(long number, long a, long b, long c) {
  long result;
  __asm__ volatile("int $0x80" : "=a"(result) : "0"(number), "b"(a), "c"(b), "d"(c) : "memory");
  return result;
}

void put(const char *text) {
  size_t length = 0;
  while (text[length]) length++;
  call(SYS_write, 1, (long)text, (long)length);
}

void put_number(const char *text, long value) {
  char digits[16], *at = digits + 15;
  unsigned long rest = value < 0 ? -value : value;
  *at = 0;
  do *--at = '0' + rest % 10; while (rest /= 10);
  if (value < 0) *--at = '-';
  put(text), put(at), put("\n");
}

void leave(int status) { for (;;) call(SYS_exit_group, status, 0, 0); }

void greet(void) { put(greeting()), put("\n"); }

void sort(int *numbers, int count, int (*before)(int, int)) {
  for (int gap = count / 2; gap > 0; gap /= 2)
    for (int at = gap; at < count; at++)
      for (int low = at; low >= gap && before(numbers[low], numbers[low - gap]); low -= gap) {
        int other = numbers[low];
        numbers[low] = numbers[low - gap], numbers[low - gap] = other;
      }
}

__attribute__((constructor)) static void begin(void) { counter++, put("first: begins\n"); }
__attribute__((destructor)) static void finish(void) { put_number("first: ends with ", counter); }
