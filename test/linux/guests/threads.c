/* POSIX threads: creation and joining, thread-local storage, mutexes under contention, condition
 * variables, barriers, once, cancellation, a timed wait, a program that is replaced by a thread. */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { THREADS = 4, ROUNDS = 2000, ITEMS = 500 };

static __thread int own = 5;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t filled = PTHREAD_COND_INITIALIZER, emptied = PTHREAD_COND_INITIALIZER;
static pthread_barrier_t barrier;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static sem_t semaphore, locked;
static long total, slots[8], taken, head, tail, initialised;

static void initialise(void) { initialised++; }

static void *adder(void *argument) {
  int number = *(int *)argument;
  own += number;
  pthread_once(&once, initialise);
  for (int i = 0; i < ROUNDS; i++) {
    pthread_mutex_lock(&mutex);
    long old = total;
    if (i % 64 == 0) sched_yield();
    total = old + number;
    pthread_mutex_unlock(&mutex);
  }
  pthread_barrier_wait(&barrier);
  return (void *)(long)own;
}

static void *producer(void *argument) {
  (void)argument;
  for (int i = 1; i <= ITEMS; i++) {
    pthread_mutex_lock(&mutex);
    while (tail - head == 8) pthread_cond_wait(&emptied, &mutex);
    slots[tail++ % 8] = i;
    pthread_cond_signal(&filled);
    pthread_mutex_unlock(&mutex);
  }
  return NULL;
}

static void *consumer(void *argument) {
  (void)argument;
  for (int i = 0; i < ITEMS; i++) {
    pthread_mutex_lock(&mutex);
    while (tail == head) pthread_cond_wait(&filled, &mutex);
    taken += slots[head++ % 8];
    pthread_cond_broadcast(&emptied);
    pthread_mutex_unlock(&mutex);
  }
  return NULL;
}

static void *sleeper(void *argument) {
  (void)argument;
  for (;;) sem_wait(&semaphore);
}

// Sleeps again and again with a robust lock of its own, which its end is to give up.
static void *owner(void *argument) {
  (void)argument;
  pthread_mutex_t held;
  pthread_mutexattr_t robust;
  pthread_mutexattr_init(&robust);
  pthread_mutexattr_setrobust(&robust, PTHREAD_MUTEX_ROBUST);
  pthread_mutex_init(&held, &robust);
  pthread_mutex_lock(&held);
  sem_post(&locked);
  for (;;) usleep(500);
}

// Replaces the program by one of `left` further generations, while two others wait.
static void *replacer(void *left) {
  char next[12];
  sprintf(next, "%d", *(int *)left - 1);
  execl("/proc/self/exe", "threads", next, NULL);
  return left;
}

static int generation(int left) {
  int is_first = syscall(SYS_gettid) == getpid();
  printf("%d to come, in the first thread: %s\n", left, is_first ? "yes" : "no");
  fflush(stdout);
  if (left == 0) return 0;
  pthread_t waiting[2], last;
  sem_init(&semaphore, 0, 0);
  sem_init(&locked, 0, 0);
  for (int i = 0; i < 2; i++) pthread_create(&waiting[i], NULL, owner, NULL);
  for (int i = 0; i < 2; i++) sem_wait(&locked);
  pthread_create(&last, NULL, replacer, &left);
  return pthread_join(last, NULL), 1;
}

int main(int count, char **arguments) {
  if (count > 1) return generation(atoi(arguments[1]));
  pthread_t threads[THREADS];
  int numbers[THREADS];
  pthread_barrier_init(&barrier, NULL, THREADS);
  for (int i = 0; i < THREADS; i++) {
    numbers[i] = i + 1;
    pthread_create(&threads[i], NULL, adder, &numbers[i]);
  }
  for (int i = 0; i < THREADS; i++) {
    void *result;
    pthread_join(threads[i], &result);
    printf("thread %d had %ld\n", i, (long)result);
  }
  printf("total %ld, own %d, once %ld\n", total, own, initialised);
  pthread_t pair[2];
  pthread_create(&pair[0], NULL, consumer, NULL);
  pthread_create(&pair[1], NULL, producer, NULL);
  pthread_join(pair[0], NULL);
  pthread_join(pair[1], NULL);
  printf("taken %ld\n", taken);
  sem_init(&semaphore, 0, 0);
  pthread_create(&pair[0], NULL, sleeper, NULL);
  usleep(1000);
  pthread_cancel(pair[0]);
  void *result;
  pthread_join(pair[0], &result);
  printf("cancelled: %s\n", result == PTHREAD_CANCELED ? "yes" : "no");
  struct timespec end;
  clock_gettime(CLOCK_REALTIME, &end);
  end.tv_nsec += 5000000;
  if (end.tv_nsec >= 1000000000) end.tv_sec++, end.tv_nsec -= 1000000000;
  printf("timed wait: %s\n", sem_timedwait(&semaphore, &end) ? strerror(errno) : "taken");
  return generation(3);
}
