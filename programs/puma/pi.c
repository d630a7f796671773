/* Pi by the midpoint rule, each process taking every n-th interval; the parts are added by gdsum. */

#include <nx.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
  long intervals = argc > 1 ? atol(argv[1]) : 100000;
  double width = 1.0 / intervals, sum = 0, work;
  for (long i = mynode(); i < intervals; i += numnodes()) {
    double x = width * (i + 0.5);
    sum += 4.0 / (1.0 + x * x);
  }
  sum *= width;
  gdsum(&sum, 1, &work);
  if (mynode() == 0) printf("%ld intervals: pi is about %.10f\n", intervals, sum);
  return 0;
}
