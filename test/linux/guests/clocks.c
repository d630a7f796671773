/* All that two runs of a program might see differently: random numbers, clocks, the order in which
 * threads that sleep and compute come to print. */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdio.h>
#include <sys/random.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

static void tell(const char *what) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  printf("%s %ld.%09ld\n", what, (long)now.tv_sec, now.tv_nsec);
}

static void *sleeper(void *name) {
  for (int turn = 0; turn < 3; turn++) {
    usleep(*(const char *)name * 10);
    tell(name);
  }
  return NULL;
}

int main(void) {
  struct utsname system;
  struct timespec now;
  unsigned random;
  uname(&system);
  getrandom(&random, sizeof random, 0);
  clock_gettime(CLOCK_REALTIME, &now);
  printf("release %s\nrandom %u, at %ld.%09ld\n", system.release, random, (long)now.tv_sec,
         now.tv_nsec);
  pthread_t one, two;
  pthread_create(&one, NULL, sleeper, "one");
  pthread_create(&two, NULL, sleeper, "two");
  volatile double sum = 0;
  for (int at = 0; at < 2000000; at++) sum += at;
  tell("computed");
  sleep(2);
  pthread_join(one, NULL);
  pthread_join(two, NULL);
  tell("slept");
  printf("processor %ld\n", (long)clock());
  return 0;
}
