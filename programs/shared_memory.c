/*
 * shared_memory: memory that processes share, on as many nodes as there are. Each child is made on
 * the next node, and moves to the node after that in the middle of its work; what is printed is the
 * same wherever they are, and on one machine.
 *
 * A counter under a process-shared mutex; turns by process-shared semaphores; a ring of numbers
 * under a mutex and condition variables; what a child does not share. With -V: System V segments
 * and their removal. With -R: locks whose owners die.
 */
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/shm.h>
#include <sys/wait.h>
#include <unistd.h>

#include "gobelins.h"

#define CHILDREN 3
#define ROUNDS 20
#define SLOTS 4
#define NUMBERS 60

static pid_t fork_elsewhere(void) {
  fflush(stdout);
  int pid = gobelins_fork(GOBELINS_NEXT_NODE, GOBELINS_DEFAULT);
  return pid == -ENOSYS ? fork() : pid;
}

static void *shared(size_t bytes) {
  void *at = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (at == MAP_FAILED) {
    perror("mmap");
    exit(1);
  }
  return at;
}

static void wait_for_all(void) {
  int status, bad = 0;
  while (wait(&status) > 0) bad += status != 0;
  if (bad) printf("%d children failed\n", bad);
}

static void make_mutex(pthread_mutex_t *mutex) {
  pthread_mutexattr_t attributes;
  pthread_mutexattr_init(&attributes);
  pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED);
  pthread_mutex_init(mutex, &attributes);
}

static void make_condition(pthread_cond_t *condition) {
  pthread_condattr_t attributes;
  pthread_condattr_init(&attributes);
  pthread_condattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED);
  pthread_cond_init(condition, &attributes);
}

/* Whoever takes a lock whose owner has ended is told, however and wherever that was. */
static void lock_after(pthread_mutex_t *mutex, const char *end) {
  int result = pthread_mutex_lock(mutex);
  const char *free = result == 0 ? "free" : "an error";
  printf("%s: %s\n", end, result == EOWNERDEAD ? "the owner is dead" : free);
  if (result == EOWNERDEAD) pthread_mutex_consistent(mutex);
  pthread_mutex_unlock(mutex);
}

static void *lock_and_end(void *mutex) {
  pthread_mutex_lock(mutex);
  return NULL;
}

static void owners_die(void) {
  pthread_mutex_t *mutex = shared(2 * 4096);
  /* The second lies on a page of its own. */
  pthread_mutex_t *second = (pthread_mutex_t *)((char *)mutex + 4096);
  pthread_mutexattr_t attributes;
  pthread_mutexattr_init(&attributes);
  pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED);
  pthread_mutexattr_setrobust(&attributes, PTHREAD_MUTEX_ROBUST);
  pthread_mutex_init(mutex, &attributes);
  pthread_mutex_init(second, &attributes);
  int ready[2];
  if (pipe(ready)) perror("pipe");
  const char *ends[] = {"ended", "killed", "ended with its thread", "ended while waited for"};
  for (int way = 0; way < 4; way++) {
    /* By the library's fork, which tells a thread its number: that stands in the locks. */
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
      gobelins_migrate(GOBELINS_NEXT_NODE, GOBELINS_DEFAULT);
      pthread_mutex_lock(mutex);
      pthread_mutex_lock(second);
      pthread_t thread;
      if (way == 2) {
        pthread_mutex_unlock(second);
        pthread_create(&thread, NULL, lock_and_end, second);
        pthread_join(thread, NULL);
      }
      gobelins_migrate(GOBELINS_NEXT_NODE, GOBELINS_DEFAULT);
      if (write(ready[1], "", 1) != 1) perror("write");
      if (way == 1) pause();
      if (way == 3) usleep(20000);
      _exit(0);
    }
    char byte;
    if (read(ready[0], &byte, 1) != 1) perror("read");
    if (way == 1) kill(child, SIGKILL);
    if (way < 3) waitpid(child, NULL, 0);
    lock_after(mutex, ends[way]);
    lock_after(second, ends[way]);
    if (way == 3) waitpid(child, NULL, 0);
  }
  lock_after(mutex, "at last");
}

/* Lock and counter lie on different pages; each child has a word of its own on one page. */
static void count_together(void) {
  struct {
    pthread_mutex_t mutex;
    char gap[4096];
    int counter;
    int own[CHILDREN];
  } *all = shared(sizeof *all);
  make_mutex(&all->mutex);
  int private_value = 1;
  for (int child = 0; child < CHILDREN; child++) {
    if (fork_elsewhere() != 0) continue;
    for (int round = 0; round < ROUNDS; round++) {
      if (round == ROUNDS / 2) gobelins_migrate(GOBELINS_NEXT_NODE, GOBELINS_DEFAULT);
      pthread_mutex_lock(&all->mutex);
      all->counter++;
      pthread_mutex_unlock(&all->mutex);
      all->own[child] += child + 1;
    }
    private_value = 2;
    _exit(0);
  }
  wait_for_all();
  printf("counter %d:", all->counter);
  for (int child = 0; child < CHILDREN; child++) printf(" %d", all->own[child]);
  printf(", private %d\n", private_value);
  munmap(all, sizeof *all);
}

static void take_turns(void) {
  struct {
    sem_t turn[2];
    char text[2 * ROUNDS + 1];
    int length;
  } *all = shared(sizeof *all);
  sem_init(&all->turn[0], 1, 1);
  sem_init(&all->turn[1], 1, 0);
  int me = fork_elsewhere() == 0;
  for (int round = 0; round < ROUNDS; round++) {
    sem_wait(&all->turn[me]);
    all->text[all->length++] = (char)(me ? 'a' + round : 'A' + round);
    sem_post(&all->turn[!me]);
  }
  if (me) _exit(0);
  wait_for_all();
  printf("turns %s\n", all->text);
  munmap(all, sizeof *all);
}

struct ring {
  pthread_mutex_t mutex;
  pthread_cond_t changed;
  int head, tail;
  int slot[SLOTS];
};

static void put(struct ring *ring, int value) {
  pthread_mutex_lock(&ring->mutex);
  while (ring->head - ring->tail == SLOTS) pthread_cond_wait(&ring->changed, &ring->mutex);
  ring->slot[ring->head++ % SLOTS] = value;
  pthread_cond_broadcast(&ring->changed);
  pthread_mutex_unlock(&ring->mutex);
}

static int take(struct ring *ring) {
  pthread_mutex_lock(&ring->mutex);
  while (ring->head == ring->tail) pthread_cond_wait(&ring->changed, &ring->mutex);
  int value = ring->slot[ring->tail++ % SLOTS];
  pthread_cond_broadcast(&ring->changed);
  pthread_mutex_unlock(&ring->mutex);
  return value;
}

static void pass_numbers(void) {
  struct ring *ring = shared(sizeof *ring);
  make_mutex(&ring->mutex);
  make_condition(&ring->changed);
  for (int producer = 0; producer < 2; producer++) {
    if (fork_elsewhere() != 0) continue;
    for (int n = producer; n < NUMBERS; n += 2) put(ring, n);
    _exit(0);
  }
  long sum = 0, squares = 0;
  for (int n = 0; n < NUMBERS; n++) {
    int value = take(ring);
    sum += value;
    squares += (long)value * value;
  }
  wait_for_all();
  printf("numbers %ld %ld\n", sum, squares);
  munmap(ring, sizeof *ring);
}

static void system_v(void) {
  int id = shmget(IPC_PRIVATE, 3 * 4096 + 100, IPC_CREAT | 0600);
  if (id < 0) {
    perror("shmget");
    return;
  }
  char *at = shmat(id, NULL, 0);
  strcpy(at + 4090, "across a page");
  if (fork_elsewhere() == 0) {
    snprintf(at + 8192, 100, "from the child: %.6s", at + 4090);
    _exit(shmdt(at) != 0);
  }
  wait_for_all();
  printf("%s\n", at + 8192);
  char *twin = shmat(id, NULL, 0);
  strcpy(twin + 100, "the same");
  printf("attached twice: %s, %s\n", twin == at ? "one place" : "two places", at + 100);
  shmdt(twin);
  struct shmid_ds state;
  shmctl(id, IPC_STAT, &state);
  printf("segment of %lu bytes, mode %o, attached: %s\n", (unsigned long)state.shm_segsz,
         state.shm_perm.mode & 0777, state.shm_nattch > 0 ? "yes" : "no");
  shmctl(id, IPC_RMID, NULL);
  printf("still %.6s, found again: %s\n", at + 4090, shmget(0x1234, 10, 0) < 0 ? "no" : "yes");
  int first = shmdt(at), again = shmdt(at);
  printf("detached %d, again %d\n", first, again);
}

static void by_key(void) {
  key_t key = (key_t)(0x60be0000 + (getpid() & 0xffff));
  int id = shmget(key, 4096, IPC_CREAT | IPC_EXCL | 0600);
  printf("exclusive again: %s\n",
         shmget(key, 4096, IPC_CREAT | IPC_EXCL | 0600) < 0 && errno == EEXIST ? "no" : "yes");
  if (fork_elsewhere() == 0) {
    int same = shmget(key, 4096, 0600);
    strcpy(shmat(same, NULL, 0), "left by a process that has ended");
    _exit(same != id);
  }
  wait_for_all();
  char *at = shmat(id, NULL, 0);
  printf("%s\n", at);
  shmdt(at);
  shmctl(id, IPC_RMID, NULL);
}

int main(int argc, char **argv) {
  const char *way = argc > 1 ? argv[1] : "";
  if (strcmp(way, "-V") == 0) {
    system_v();
    by_key();
  } else if (strcmp(way, "-R") == 0) {
    owners_die();
  } else {
    count_together();
    take_turns();
    pass_numbers();
  }
  return 0;
}
