// Threads that wait in every way, or are in the middle of calls, while their process changes its
// home: twice the program says "ready" and waits for a line, and then has everybody finish a round.
// No call may be lost or made twice.
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { ROUNDS = 2, MESSAGES = 400 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static pthread_barrier_t together;
static sem_t permits;
static int round_begun, bytes[2], event, set, pair[2];
static atomic_int stop, slept, mapped, wrong;
static char results[ROUNDS][8][80];

static void result(int round, int thread, const char *what, long value) {
  snprintf(results[round][thread], 80, "%s: %ld", what, value);
}

static void *waits_for_condition(void *unused) {
  for (int round = 0; round < ROUNDS; round++) {
    pthread_mutex_lock(&lock);
    while (round_begun <= round) pthread_cond_wait(&changed, &lock);
    result(round, 0, "the condition", round_begun);
    pthread_mutex_unlock(&lock);
    pthread_barrier_wait(&together);
  }
  return unused;
}

static void *waits_with_end(void *unused) {
  for (int round = 0; round < ROUNDS; round++) {
    struct timespec end;
    clock_gettime(CLOCK_REALTIME, &end);
    end.tv_sec += 1000;
    int ended = sem_timedwait(&permits, &end);
    result(round, 1, "the semaphore", ended);
    pthread_barrier_wait(&together);
  }
  return unused;
}

static void *reads(void *unused) {
  for (int round = 0; round < ROUNDS; round++) {
    char byte = 0;
    long got = read(bytes[0], &byte, 1);
    result(round, 2, "the pipe", got * byte);
    pthread_barrier_wait(&together);
  }
  return unused;
}

static void handler(int unused) {
  (void)unused;
}

static void *sleeps(void *unused) {
  for (int round = 0; round < ROUNDS; round++) {
    struct timespec left, long_time = {1000, 0};
    int ended = nanosleep(&long_time, &left);
    result(round, 3, "the sleep", ended == -1 && errno == EINTR && left.tv_sec > 800);
    slept = round + 1;
    pthread_barrier_wait(&together);
  }
  return unused;
}

static void *polls(void *unused) {
  for (int round = 0; round < ROUNDS; round++) {
    struct epoll_event found = {0};
    int count = epoll_wait(set, &found, 1, -1);
    eventfd_t value = 0;
    eventfd_read(event, &value);
    result(round, 4, "the event", count * 100 + (long)value);
    pthread_barrier_wait(&together);
  }
  return unused;
}

// The socket is full some of the time: both ends block again and again.
static void *writes_numbers(void *unused) {
  for (int round = 0; round < ROUNDS; round++) {
    for (int number = 0; number < MESSAGES || !stop; number++) {
      if (send(pair[0], &number, sizeof number, 0) != sizeof number) wrong++;
      if (number >= MESSAGES) usleep(1000);
    }
    int last = -1;
    send(pair[0], &last, sizeof last, 0);
    pthread_barrier_wait(&together);
  }
  return unused;
}

static void *reads_numbers(void *unused) {
  for (int round = 0; round < ROUNDS; round++) {
    int number, next = 0;
    while (recv(pair[1], &number, sizeof number, 0) == sizeof number && number >= 0)
      if (number != next++) wrong++;
    result(round, 5, "numbers", next >= MESSAGES);
    pthread_barrier_wait(&together);
  }
  return unused;
}

static void *maps(void *unused) {
  for (int round = 0; round < ROUNDS; round++) {
    do {
      char *page = mmap(0, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
      if (page == MAP_FAILED || page[0] || page[8191]) wrong++;
      memset(page, 1, 8192);
      mprotect(page, 4096, PROT_READ);
      if (page[4095] != 1) wrong++;
      munmap(page, 8192);
      mapped++;
    } while (!stop);
    result(round, 6, "mapped", mapped > 0);
    pthread_barrier_wait(&together);
  }
  return unused;
}

int main(void) {
  void *(*threads[])(void *) = {waits_for_condition, waits_with_end, reads,        sleeps, polls,
                                writes_numbers,      reads_numbers,  maps};
  enum { THREADS = sizeof threads / sizeof *threads };
  pthread_t ids[THREADS];
  setvbuf(stdout, 0, _IONBF, 0);
  signal(SIGUSR1, handler);
  pthread_barrier_init(&together, 0, THREADS + 1);
  sem_init(&permits, 0, 0);
  if (pipe(bytes) || socketpair(AF_UNIX, SOCK_STREAM, 0, pair)) return 1;
  event = eventfd(0, 0);
  set = epoll_create1(0);
  struct epoll_event interest = {.events = EPOLLIN};
  epoll_ctl(set, EPOLL_CTL_ADD, event, &interest);
  for (int thread = 0; thread < THREADS; thread++) {
    if (pthread_create(&ids[thread], 0, threads[thread], 0)) return 1;
  }
  for (int round = 0; round < ROUNDS; round++) {
    char line[2];
    stop = 0;
    puts("ready");
    if (read(0, line, 1) != 1) return 1;
    pthread_mutex_lock(&lock);
    round_begun++;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
    sem_post(&permits);
    if (write(bytes[1], "*", 1) != 1) return 1;
    eventfd_write(event, 7);
    stop = 1;
    while (slept <= round) {
      pthread_kill(ids[3], SIGUSR1);
      usleep(10000);
    }
    pthread_barrier_wait(&together);
    for (int thread = 0; thread < THREADS - 1; thread++) puts(results[round][thread]);
  }
  for (int thread = 0; thread < THREADS; thread++) pthread_join(ids[thread], 0);
  printf("wrong: %d\n", wrong);
  return 0;
}
