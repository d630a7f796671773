/*
 * lock_heavy: threads that do little else than take and give back locks.
 *
 * Usage: lock_heavy [-p NODES] [THREADS [ROUNDS]]      (default 4 100)
 *
 * A counter under a mutex, one under a spin lock, one under a read-write lock that is mostly read, one
 * under a semaphore, and one that is only added to atomically: each must come out as threads times
 * rounds. The readers check that two words written together are never seen apart.
 */
#include <pthread.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>

#include "placement.h"

#define MOST_THREADS 32

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_spinlock_t spin;
static pthread_rwlock_t rwlock = PTHREAD_RWLOCK_INITIALIZER;
static sem_t semaphore;
static unsigned by_mutex, by_spin, by_semaphore;
static volatile unsigned first, second;
static atomic_uint added, torn;
static int rounds = 100, nodes;

static void write_both(void) {
  pthread_rwlock_wrlock(&rwlock);
  first++;
  second++;
  pthread_rwlock_unlock(&rwlock);
}

static void read_both(void) {
  pthread_rwlock_rdlock(&rwlock);
  if (first != second) atomic_fetch_add(&torn, 1);
  pthread_rwlock_unlock(&rwlock);
}

static void *work(void *argument) {
  place_thread((int)(intptr_t)argument, nodes);
  for (int i = 0; i < rounds; i++) {
    pthread_mutex_lock(&mutex);
    by_mutex++;
    pthread_mutex_unlock(&mutex);
    pthread_spin_lock(&spin);
    by_spin++;
    pthread_spin_unlock(&spin);
    sem_wait(&semaphore);
    by_semaphore++;
    sem_post(&semaphore);
    atomic_fetch_add(&added, 1);
    if (i % 8 == 0) write_both();
    else read_both();
  }
  return NULL;
}

int main(int argc, char **argv) {
  pthread_t threads[MOST_THREADS];
  int number = 4;
  if (!read_thread_options(argc, argv, MOST_THREADS, &nodes, &number, &rounds)) return 2;
  pthread_spin_init(&spin, 0);
  sem_init(&semaphore, 0, 1);
  for (intptr_t t = 0; t < number; t++) pthread_create(&threads[t], NULL, work, (void *)t);
  for (int t = 0; t < number; t++) pthread_join(threads[t], NULL);
  printf("mutex %u spin %u semaphore %u atomic %u written %u torn %u\n", by_mutex, by_spin,
         by_semaphore, atomic_load(&added), first, atomic_load(&torn));
  return 0;
}
