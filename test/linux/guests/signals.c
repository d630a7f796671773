/* Signals as programs use them: handlers of both kinds, masks, nesting, faults that are repaired,
 * the alternate stack, floating-point state across a handler, waits that are interrupted. */
#define _GNU_SOURCE
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

static volatile sig_atomic_t count, nested, order[8], orders;
static volatile double spoiled;
static char *guarded;
static sigjmp_buf again;

static void plain(int signal) {
  count++;
  order[orders++ & 7] = signal;
  spoiled = 1.0 / (count + 2);
}

static void nesting(int signal) {
  nested++;
  if (signal == SIGUSR1 && nested == 1) raise(SIGUSR2);
  order[orders++ & 7] = signal;
}

static void repair(int signal, siginfo_t *info, void *context) {
  (void)signal;
  ucontext_t *uc = context;
  if ((char *)info->si_addr == guarded + 5 && info->si_code == SEGV_ACCERR)
    mprotect(guarded, 4096, PROT_READ | PROT_WRITE);
  else
    siglongjmp(again, 1 + (uc->uc_mcontext.gregs[REG_TRAPNO] == 14));
}

static void divided(int signal, siginfo_t *info, void *context) {
  ucontext_t *uc = context;
  printf("signal %d code %d trap %d\n", signal, info->si_code,
         (int)uc->uc_mcontext.gregs[REG_TRAPNO]);
  uc->uc_mcontext.gregs[REG_EIP] += 2;
}

static void on_stack(int signal) {
  char here;
  stack_t now;
  sigaltstack(NULL, &now);
  printf("signal %d on the alternate stack: %s, flags %d\n", signal,
         &here >= (char *)now.ss_sp && &here < (char *)now.ss_sp + now.ss_size ? "yes" : "no",
         now.ss_flags);
}

static void set(int signal, void *handler, int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigaction(signal, &action, NULL);
}

static void floats(void) {
  double sum = 0;
  set(SIGUSR1, plain, 0);
  for (int i = 1; i <= 1000; i++) {
    sum += 1.0 / i;
    if (i % 100 == 0) raise(SIGUSR1);
  }
  printf("sum %.15g after %d signals\n", sum, (int)count);
}

static void masks(void) {
  sigset_t block, old, pending;
  orders = 0;
  sigemptyset(&block);
  sigaddset(&block, SIGUSR1);
  sigaddset(&block, SIGUSR2);
  set(SIGUSR2, plain, 0);
  sigprocmask(SIG_BLOCK, &block, &old);
  raise(SIGUSR2);
  raise(SIGUSR1);
  raise(SIGUSR1);
  sigpending(&pending);
  printf("pending %d %d, handled %d\n", sigismember(&pending, SIGUSR1),
         sigismember(&pending, SIGUSR2), (int)orders);
  sigprocmask(SIG_SETMASK, &old, NULL);
  printf("then %d handled\n", (int)orders);
  orders = 0;
  set(SIGUSR1, nesting, 0);
  set(SIGUSR2, nesting, 0);
  raise(SIGUSR1);
  printf("nested: %d then %d\n", (int)order[0], (int)order[1]);
}

static void faults(void) {
  guarded = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  set(SIGSEGV, repair, SA_SIGINFO);
  guarded[5] = 'x';
  printf("repaired: %c\n", guarded[5]);
  int how = sigsetjmp(again, 1);
  if (how == 0) *(volatile int *)16 = 1;
  printf("left the handler by siglongjmp: %d\n", how);
  set(SIGFPE, divided, SA_SIGINFO);
  __asm__ volatile("xorl %%ecx, %%ecx\n\tmovl $1, %%eax\n\tcltd\n\tdivl %%ecx"
                   :
                   :
                   : "eax", "ecx", "edx");
}

static void alternate(void) {
  stack_t stack = {.ss_sp = malloc(16384), .ss_size = 16384};
  sigaltstack(&stack, NULL);
  set(SIGUSR1, on_stack, SA_ONSTACK);
  raise(SIGUSR1);
  set(SIGUSR1, on_stack, SA_ONSTACK | SA_RESETHAND);
  raise(SIGUSR1);
  struct sigaction action;
  sigaction(SIGUSR1, NULL, &action);
  printf("reset: %s\n", action.sa_handler == SIG_DFL ? "yes" : "no");
}

static void waits(void) {
  set(SIGALRM, plain, 0);
  orders = 0;
  struct itimerval timer = {.it_value = {.tv_usec = 20000}};
  setitimer(ITIMER_REAL, &timer, NULL);
  struct timespec long_time = {5, 0}, left = {0, 0};
  int result = nanosleep(&long_time, &left);
  printf("sleep %d %s, left %d\n", result, strerror(errno), (int)left.tv_sec);
  char byte;
  int ends[2];
  if (pipe(ends)) return;
  setitimer(ITIMER_REAL, &timer, NULL);
  result = read(ends[0], &byte, 1);
  printf("read %d %s\n", result, strerror(errno));
  alarm(1);
  printf("alarm left %u\n", alarm(0));
  sigset_t none;
  sigemptyset(&none);
  setitimer(ITIMER_REAL, &timer, NULL);
  result = sigsuspend(&none);
  printf("suspend %d %s, %d alarms\n", result, strerror(errno), (int)orders);
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  floats();
  masks();
  faults();
  alternate();
  waits();
  return 0;
}
