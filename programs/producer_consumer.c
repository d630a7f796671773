/*
 * producer_consumer: threads hand numbers to each other through a bounded queue, with a mutex and two
 * condition variables.
 *
 * Usage: producer_consumer [-p NODES] [PRODUCERS [CONSUMERS [ITEMS]]]      (default 2 2 200)
 *
 * Each producer puts ITEMS numbers in; the consumers take all of them. Whoever takes which is a matter
 * of chance, their count and sums are not.
 */
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "placement.h"

#define MOST_THREADS 32
#define PLACES 8
#define END UINT32_MAX

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t filled = PTHREAD_COND_INITIALIZER, emptied = PTHREAD_COND_INITIALIZER;
static uint32_t queue[PLACES];
static unsigned head, count;
static uint32_t items = 200;
static int nodes;

struct consumer {
  int number;
  pthread_t thread;
  unsigned taken;
  uint64_t sum, squares;
};

static void put(uint32_t item) {
  pthread_mutex_lock(&mutex);
  while (count == PLACES) pthread_cond_wait(&emptied, &mutex);
  queue[(head + count++) % PLACES] = item;
  pthread_cond_signal(&filled);
  pthread_mutex_unlock(&mutex);
}

static uint32_t take(void) {
  pthread_mutex_lock(&mutex);
  while (count == 0) pthread_cond_wait(&filled, &mutex);
  uint32_t item = queue[head];
  head = (head + 1) % PLACES;
  count--;
  pthread_cond_signal(&emptied);
  pthread_mutex_unlock(&mutex);
  return item;
}

static void *produce(void *argument) {
  int number = (int)(intptr_t)argument;
  place_thread(number, nodes);
  for (uint32_t i = 0; i < items; i++) put(number * items + i);
  return NULL;
}

static void *consume(void *argument) {
  struct consumer *self = argument;
  place_thread(self->number, nodes);
  for (uint32_t item; (item = take()) != END;) {
    self->taken++;
    self->sum += item;
    self->squares += (uint64_t)item * item;
  }
  return NULL;
}

int main(int argc, char **argv) {
  pthread_t producers[MOST_THREADS];
  struct consumer consumers[MOST_THREADS] = {0};
  int producing = 2, consuming = 2;
  for (int option; (option = getopt(argc, argv, "p:")) != -1;) {
    if (option != 'p') return 2;
    nodes = atoi(optarg);
  }
  if (optind < argc) producing = atoi(argv[optind]);
  if (optind + 1 < argc) consuming = atoi(argv[optind + 1]);
  if (optind + 2 < argc) items = atoi(argv[optind + 2]);
  if (producing < 1 || producing > MOST_THREADS || consuming < 1 || consuming > MOST_THREADS) return 2;
  for (intptr_t p = 0; p < producing; p++)
    pthread_create(&producers[p], NULL, produce, (void *)p);
  for (int c = 0; c < consuming; c++) {
    consumers[c].number = producing + c;
    pthread_create(&consumers[c].thread, NULL, consume, &consumers[c]);
  }
  for (int p = 0; p < producing; p++) pthread_join(producers[p], NULL);
  for (int c = 0; c < consuming; c++) put(END);
  unsigned taken = 0;
  uint64_t sum = 0, squares = 0;
  for (int c = 0; c < consuming; c++) {
    pthread_join(consumers[c].thread, NULL);
    taken += consumers[c].taken;
    sum += consumers[c].sum;
    squares += consumers[c].squares;
  }
  printf("%u items, sum %llu, squares %llu\n", taken, (unsigned long long)sum,
         (unsigned long long)squares);
  return 0;
}
