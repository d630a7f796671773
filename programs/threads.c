/*
 * threads: what the threads of one process have in common beside their memory.
 *
 * Usage: threads [-p NODES]
 *
 * Descriptors and file offsets, mappings that one thread makes and another one uses, protection,
 * signals to one thread and to the process, handlers, thread-local storage, ids, condition variables
 * with a time limit, cancellation, robust mutexes, and the end of all by exit in one of them.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "placement.h"

#define PAGE 4096

static int nodes;
static __thread int own = 7;

/* Runs `work` in a thread of its own on node `node`, and waits for its end. */
struct errand {
  void *(*work)(void *);
  void *argument;
  int node;
};

static void *place_and_work(void *argument) {
  struct errand *errand = argument;
  place_thread(errand->node, nodes);
  return errand->work(errand->argument);
}

static void *elsewhere(int node, void *(*work)(void *), void *argument) {
  struct errand errand = {work, argument, node};
  pthread_t thread;
  void *result = NULL;
  if (pthread_create(&thread, NULL, place_and_work, &errand) != 0) exit(3);
  pthread_join(thread, &result);
  return result;
}

static void *open_file(void *argument) {
  *(int *)argument = open("/dev/zero", O_RDONLY);
  return NULL;
}
static void *close_file(void *argument) {
  close(*(int *)argument);
  return NULL;
}
static void *write_pipe(void *argument) {
  write(((int *)argument)[1], "through a pipe", 14);
  return NULL;
}

static void descriptors(void) {
  int fd = -1, ends[2];
  char text[32] = "";
  elsewhere(1, open_file, &fd);
  printf("a descriptor of another thread: read %zd\n", read(fd, text, 4));
  elsewhere(2, close_file, &fd);
  printf("closed by a third: %s\n", read(fd, text, 4) < 0 ? strerror(errno) : "still open");
  if (pipe(ends) != 0) exit(3);
  elsewhere(1, write_pipe, ends);
  printf("read %zd: %.14s\n", read(ends[0], text, sizeof text), text);
  close(ends[0]);
  close(ends[1]);
}

static void *map_pages(void *argument) {
  (void)argument;
  return mmap(NULL, 4 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}
static void *fill_pages(void *pages) {
  memset(pages, 'x', 4 * PAGE);
  return NULL;
}
static void *protect_page(void *page) {
  mprotect(page, PAGE, PROT_READ);
  return NULL;
}
static void *remap_page(void *page) {
  munmap(page, PAGE);
  mmap(page, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
  return NULL;
}

static sigjmp_buf refused;
static void refuse(int signal) {
  (void)signal;
  siglongjmp(refused, 1);
}
static void *try_write(void *page) {
  if (sigsetjmp(refused, 1) != 0) return "refused";
  *(volatile char *)page = 'y';
  return "written";
}

static void mappings(void) {
  signal(SIGSEGV, refuse);
  char *pages = elsewhere(1, map_pages, NULL);
  elsewhere(2, fill_pages, pages);
  printf("filled elsewhere: %c %c\n", pages[0], pages[4 * PAGE - 1]);
  elsewhere(1, protect_page, pages);
  printf("write to a protected page: here %s,", (char *)try_write(pages));
  printf(" elsewhere %s\n", (char *)elsewhere(2, try_write, pages));
  elsewhere(2, remap_page, pages);
  printf("mapped anew: %d %c, %s\n", pages[0], pages[PAGE], (char *)elsewhere(1, try_write, pages));
  munmap(pages, 4 * PAGE);
  printf("unmapped: elsewhere %s\n", (char *)elsewhere(1, try_write, pages));
  char *block = malloc(300000);
  memset(block, 1, 300000);
  free(block);
}

static atomic_int handled, ready;
static void count(int signal) { atomic_fetch_add(&handled, signal == SIGUSR1 ? 1 : 100); }
static void *spin(void *argument) {
  place_thread((int)(long)argument, nodes);
  atomic_store(&ready, 1);
  while (atomic_load(&handled) == 0) sched_yield();
  return NULL;
}
static void *sleep_long(void *argument) {
  struct timespec time = {100, 0};
  sigset_t set;
  place_thread((int)(long)argument, nodes);
  /* The signal waits for the sleep: one that came just before it would not end it. */
  sigemptyset(&set);
  sigaddset(&set, SIGUSR1);
  pthread_sigmask(SIG_BLOCK, &set, &set);
  atomic_store(&ready, 1);
  while (atomic_load(&handled) == 0) ppoll(NULL, 0, &time, &set);
  return NULL;
}

static void signal_one(void *(*work)(void *), const char *name, int to_process) {
  pthread_t thread;
  atomic_store(&handled, 0);
  atomic_store(&ready, 0);
  pthread_create(&thread, NULL, work, (void *)1);
  while (!atomic_load(&ready)) sched_yield();
  if (to_process) kill(getpid(), SIGUSR2);
  else pthread_kill(thread, SIGUSR1);
  pthread_join(thread, NULL);
  printf("%s: handled %d\n", name, atomic_load(&handled));
}

static void signals(void) {
  struct sigaction action = {.sa_handler = count};
  sigset_t set;
  sigaction(SIGUSR1, &action, NULL);
  sigaction(SIGUSR2, &action, NULL);
  signal_one(spin, "to a thread that computes", 0);
  signal_one(sleep_long, "to a thread that sleeps", 0);
  sigemptyset(&set);
  sigaddset(&set, SIGUSR2);
  signal_one(spin, "to the process", 1);
  pthread_sigmask(SIG_BLOCK, &set, NULL);
  atomic_store(&handled, 0);
  kill(getpid(), SIGUSR2);
  printf("blocked: handled %d,", atomic_load(&handled));
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
  printf(" then %d\n", atomic_load(&handled));
}

static void *change_own(void *argument) {
  (void)argument;
  own += 1;
  return (void *)(long)own;
}
static void *same_ids(void *argument) {
  long pid = *(long *)argument;
  return (void *)(long)(getpid() == pid && syscall(SYS_gettid) != pid);
}

static void identities(void) {
  long pid = getpid();
  printf("thread-local: %ld there, %d here\n", (long)elsewhere(1, change_own, NULL), own);
  printf("one process, two threads: %ld\n", (long)elsewhere(2, same_ids, &pid));
}

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t never = PTHREAD_COND_INITIALIZER;
static void *wait_in_vain(void *argument) {
  struct timespec end;
  (void)argument;
  clock_gettime(CLOCK_REALTIME, &end);
  end.tv_nsec += 20000000;
  if (end.tv_nsec >= 1000000000) end.tv_nsec -= 1000000000, end.tv_sec++;
  pthread_mutex_lock(&mutex);
  int result = pthread_cond_timedwait(&never, &mutex, &end);
  pthread_mutex_unlock(&mutex);
  return (void *)(long)(result == ETIMEDOUT);
}
static void *wait_forever(void *argument) {
  (void)argument;
  place_thread(1, nodes);
  atomic_store(&ready, 1);
  for (;;) pause();
}
static pthread_mutex_t robust;
static void *die_with_lock(void *argument) {
  (void)argument;
  pthread_mutex_lock(&robust);
  return NULL;
}

static void synchronization(void) {
  pthread_t thread;
  void *result;
  pthread_mutexattr_t attribute;
  printf("timed out: %ld\n", (long)elsewhere(1, wait_in_vain, NULL));
  atomic_store(&ready, 0);
  pthread_create(&thread, NULL, wait_forever, NULL);
  while (!atomic_load(&ready)) sched_yield();
  pthread_cancel(thread);
  pthread_join(thread, &result);
  printf("cancelled: %d\n", result == PTHREAD_CANCELED);
  pthread_mutexattr_init(&attribute);
  pthread_mutexattr_setrobust(&attribute, PTHREAD_MUTEX_ROBUST);
  pthread_mutex_init(&robust, &attribute);
  elsewhere(1, die_with_lock, NULL);
  printf("owner died: %d\n", pthread_mutex_lock(&robust) == EOWNERDEAD);
}

static void *end_all(void *argument) {
  (void)argument;
  fflush(stdout);
  _exit(5);
}

int main(int argc, char **argv) {
  if (argc == 3 && strcmp(argv[1], "-p") == 0) nodes = atoi(argv[2]);
  descriptors();
  mappings();
  signals();
  identities();
  synchronization();
  elsewhere(1, end_all, NULL);
  return 0;
}
