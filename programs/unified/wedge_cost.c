/* What a call wedge costs: the same short function called directly and by way of its wedge, in
 * nanoseconds a call. The median of several batches, in turn, so that nothing else falls on one of
 * the two only. */

#include <nx.h>
#include <puma.h>
#include <stdio.h>
#include <stdlib.h>

enum { BATCHES = 9 };

extern int direct(void) __asm__("__puma.mynode");

/* Two functions with calls of their own: a call by a pointer would cost more than what is measured. */
__attribute__((noinline)) static long call_directly(long calls) {
  long sum = 0;
  for (long i = 0; i < calls; i++) sum += direct() + 1;
  return sum;
}

__attribute__((noinline)) static long call_by_wedge(long calls) {
  long sum = 0;
  for (long i = 0; i < calls; i++) sum += mynode() + 1;
  return sum;
}

static double timed(int by_wedge, long calls) {
  double start = dclock();
  long sum = by_wedge ? call_by_wedge(calls) : call_directly(calls);
  double time = dclock() - start;
  return sum == calls ? time / calls * 1e9 : -1;
}

static int by_size(const void *a, const void *b) {
  double difference = *(const double *)a - *(const double *)b;
  return (difference > 0) - (difference < 0);
}

int main(int argc, char **argv) {
  long calls = argc > 1 ? atol(argv[1]) : 5000000;
  double times[2][BATCHES];
  for (int i = 0; i < BATCHES; i++)
    for (int way = 0; way < 2; way++) times[way][i] = timed(way, calls);
  for (int way = 0; way < 2; way++) qsort(times[way], BATCHES, sizeof(double), by_size);
  printf("direct %.3f ns wedge %.3f ns\n", times[0][BATCHES / 2], times[1][BATCHES / 2]);
  return times[0][0] < 0 || times[1][0] < 0;
}
