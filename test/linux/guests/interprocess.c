/* System V semaphores, message queues and segments, and POSIX message queues: what each call does
 * and what it refuses, by the C library (ipc) and by the numbers of their own; two processes that
 * wait for each other. Identifiers differ from run to run and are not printed. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void say(const char *what, long result) {
  if (result < 0) printf("%s: %s\n", what, strerror(errno));
  else printf("%s: %ld\n", what, result);
}

/* A count that may be anything. */
static void ok(const char *what, long result) { say(what, result < 0 ? result : 0); }

static volatile int caught, caught_code, caught_value;

static void on_signal(int number, siginfo_t *info, void *context) {
  (void)context;
  caught = number, caught_code = info->si_code, caught_value = info->si_value.sival_int;
}

static void handle(int signal, int flags) {
  struct sigaction action = {.sa_sigaction = on_signal, .sa_flags = SA_SIGINFO | flags};
  sigaction(signal, &action, NULL);
}

/* Signals that keep coming, so that one comes while the process waits. */
static void alarms(int micros) {
  struct itimerval often = {{0, micros}, {0, micros}};
  handle(SIGALRM, SA_RESTART);
  setitimer(ITIMER_REAL, &often, NULL);
}

static int ended(pid_t child) {
  int status;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

static int op(int set, int index, int change, int flags) {
  struct sembuf one = {index, change, flags};
  return semop(set, &one, 1);
}

#define MSG_COPY 040000

union arguments { int value; struct semid_ds *state; unsigned short *all; struct seminfo *limits; };

static int control(int set, int index, int command, void *at) {
  union arguments all = {.state = at};
  return semctl(set, index, command, all);
}

static void print_values(int set, const char *what) {
  unsigned short all[3];
  if (control(set, 0, GETALL, all) < 0) say(what, -1);
  else printf("%s: %d %d %d\n", what, all[0], all[1], all[2]);
}

static void semaphores(void) {
  int set = semget(0x5678, 3, IPC_CREAT | IPC_EXCL | 0640);
  ok("semget", set);
  say("semget again", semget(0x5678, 3, IPC_CREAT | IPC_EXCL | 0640));
  printf("the same: %d\n", semget(0x5678, 2, 0) == set);
  ok("semget by number", syscall(SYS_semget, 0x5678, 3, 0));
  say("semget of more", semget(0x5678, 4, 0));
  say("semget of none", semget(0x5679, 1, 0));
  say("semget of too many", semget(IPC_PRIVATE, 32001, 0600));
  say("semget of 0", syscall(SYS_semget, IPC_PRIVATE, 0, 0600));
  unsigned short three[3] = {3, 0, 7};
  say("SETALL", control(set, 0, SETALL, three));
  print_values(set, "GETALL");
  say("SETVAL", control(set, 1, SETVAL, (void *)2));
  say("SETVAL of too much", control(set, 1, SETVAL, (void *)40000));
  say("SETVAL of none", control(set, 3, SETVAL, (void *)1));
  say("GETVAL", control(set, 1, GETVAL, NULL));
  printf("GETPID: %d\n", control(set, 1, GETPID, NULL) == getpid());
  say("GETNCNT", control(set, 0, GETNCNT, NULL));
  say("GETZCNT", syscall(SYS_semctl, set, 0, GETZCNT, 0));
  say("semctl of nonsense", syscall(SYS_semctl, set, 0, 99, 0));
  say("take", op(set, 0, -2, 0));
  say("take too much", op(set, 0, -2, IPC_NOWAIT));
  say("zero", op(set, 0, 0, IPC_NOWAIT));
  struct sembuf both[2] = {{0, -1, 0}, {1, -3, IPC_NOWAIT}};
  say("both or none", semop(set, both, 2));
  print_values(set, "GETALL");
  say("of none", op(set, 3, 1, 0));
  say("out of range", op(set, 0, 32767, 0));
  say("no operations", semop(set, both, 0));
  say("too many operations", semop(set, both, 501));
  say("of no set", op(-1, 0, 1, 0));
  say("nowhere", semop(set, (struct sembuf *)8, 1));
  struct timespec soon = {0, 1000000}, bad = {0, -1};
  say("semtimedop", semtimedop(set, both, 2, &soon));
  both[1].sem_flg = 0;
  say("semtimedop", semtimedop(set, both, 2, &soon));
  say("semtimedop for no time", semtimedop(set, both, 2, &bad));
  long long wide[2] = {0, 1000000};
  say("semtimedop_time64", syscall(SYS_semtimedop_time64, set, both, 2, wide));
  both[1].sem_op = -1;
  say("semtimedop_time64", syscall(SYS_semtimedop_time64, set, both, 2, wide));
  print_values(set, "GETALL");

  /* A child takes with undo, and one is killed while it waits. */
  pid_t child = fork();
  if (child == 0) {
    op(set, 2, -5, SEM_UNDO);
    op(set, 1, 3, SEM_UNDO);
    print_values(set, "child");
    _exit(op(set, 0, -1, 0) < 0 ? errno : 0);
  }
  while (control(set, 0, GETNCNT, NULL) == 0) usleep(1000);
  kill(child, SIGKILL);
  printf("child: %d\n", ended(child));
  while (control(set, 0, GETNCNT, NULL) != 0) usleep(1000);
  print_values(set, "undone");

  /* Whoever waits comes before the one that releases and takes again. */
  child = fork();
  if (child == 0) {
    op(set, 0, -1, 0);
    op(set, 1, -2, 0);
    _exit(op(set, 0, 1, 0));
  }
  while (control(set, 0, GETNCNT, NULL) == 0) usleep(1000);
  op(set, 0, 1, 0);
  say("taken by the child", op(set, 0, -1, IPC_NOWAIT));
  op(set, 1, 1, 0);
  say("until it gives it back", op(set, 0, -1, 0));
  printf("child: %d\n", ended(child));

  child = fork();
  if (child == 0) _exit(op(set, 2, 0, 0) < 0 ? errno : 0);
  while (control(set, 2, GETZCNT, NULL) == 0) usleep(1000);
  struct semid_ds state;
  say("IPC_STAT", control(set, 0, IPC_STAT, &state));
  printf("%o %ld %d %d\n", state.sem_perm.mode, (long)state.sem_nsems, state.sem_perm.uid == getuid(),
         state.sem_otime > 0 && state.sem_ctime > 0);
  state.sem_perm.mode = 0400;
  say("IPC_SET", control(set, 0, IPC_SET, &state));
  say("without the right", op(set, 0, 1, 0));
  say("IPC_RMID", semctl(set, 0, IPC_RMID));
  printf("child: %s\n", strerror(ended(child)));
  say("removed", semctl(set, 0, GETVAL));
  struct seminfo limits;
  ok("IPC_INFO", control(0, 0, IPC_INFO, &limits));
  printf("%d %d %d\n", limits.semopm, limits.semmsl, limits.semvmx);
  ok("SEM_INFO", control(0, 0, SEM_INFO, &limits));

  set = semget(IPC_PRIVATE, 1, 0600);
  alarms(10000);
  say("interrupted", op(set, 0, -1, 0));
  alarms(0);
  int place = set % 32768;
  printf("SEM_STAT: %d\n", control(place, 0, SEM_STAT, &state) == set);
  printf("SEM_STAT_ANY: %d\n", control(place, 0, SEM_STAT_ANY, &state) == set);
  say("SEM_STAT of none", control(31999, 0, SEM_STAT, &state));
  semctl(set, 0, IPC_RMID);
}

struct text { long type; char bytes[9000]; };

static int put(int queue, long type, const char *text) {
  struct text message = {.type = type};
  strcpy(message.bytes, text);
  return msgsnd(queue, &message, strlen(text), IPC_NOWAIT);
}

static void get(int queue, size_t size, long type, int flags) {
  struct text message = {0};
  long count = msgrcv(queue, &message, size, type, flags);
  if (count < 0) printf("msgrcv %ld: %s\n", type, strerror(errno));
  else printf("msgrcv %ld: %ld of type %ld '%s'\n", type, count, message.type, message.bytes);
}

static void messages(void) {
  int queue = msgget(0x5678, IPC_CREAT | IPC_EXCL | 0600);
  ok("msgget", queue);
  say("msgget again", msgget(0x5678, IPC_CREAT | IPC_EXCL));
  say("msgget of none", syscall(SYS_msgget, 0x5679, 0));
  ok("msgget by number", syscall(SYS_msgget, 0x5678, 0));
  put(queue, 3, "three"), put(queue, 1, "one"), put(queue, 2, "two"), put(queue, 3, "third");
  put(queue, 5, "");
  get(queue, 100, 1, MSG_COPY | IPC_NOWAIT);
  get(queue, 100, 1, MSG_COPY);
  get(queue, 100, 0, 0);
  get(queue, 100, -2, 0);
  get(queue, 2, 3, 0);
  get(queue, 2, 3, MSG_NOERROR);
  get(queue, 100, 2, MSG_EXCEPT);
  get(queue, 100, 9, IPC_NOWAIT);
  get(queue, 100, -9, IPC_NOWAIT);
  get(queue, 100, 0, IPC_NOWAIT);
  say("type 0", put(queue, 0, "none"));
  struct text large = {.type = 1};
  say("too large", msgsnd(queue, &large, 8193, 0));
  say("nowhere", msgsnd(queue, (void *)8, 10, 0));
  say("msgsnd by number", syscall(SYS_msgsnd, queue, &large, 8192, 0));
  say("msgsnd by number of none", syscall(SYS_msgsnd, -1, &large, 8192, 0));
  say("the second", msgsnd(queue, &large, 8192, IPC_NOWAIT));
  say("the third", msgsnd(queue, &large, 1, IPC_NOWAIT));
  struct msqid_ds state;
  say("IPC_STAT", msgctl(queue, IPC_STAT, &state));
  printf("%lu messages, %lu of %lu bytes, %d\n", (long)state.msg_qnum, (long)state.msg_cbytes,
         (long)state.msg_qbytes, state.msg_lspid == getpid());
  pid_t child = fork();
  if (child == 0) _exit(msgsnd(queue, &large, 100, 0) < 0 ? errno : 0);
  say("msgrcv by number", syscall(SYS_msgrcv, queue, &large, 9000, 0, 0));
  say("msgrcv by number of none", syscall(SYS_msgrcv, -1, &large, 9000, 0, 0));
  printf("child: %d\n", ended(child));
  state.msg_qbytes = 20000;
  say("IPC_SET", msgctl(queue, IPC_SET, &state));
  say("msgrcv", msgrcv(queue, &large, 9000, 0, 0));
  say("msgrcv", msgrcv(queue, &large, 9000, 0, 0));
  child = fork();
  if (child == 0) _exit(msgrcv(queue, &large, 9000, 0, 0) < 0 ? errno : 0);
  usleep(20000);
  say("IPC_RMID", syscall(SYS_msgctl, queue, IPC_RMID, 0));
  printf("child: %s\n", strerror(ended(child)));
  say("removed", syscall(SYS_msgctl, queue, IPC_STAT, &state));
  struct msginfo limits;
  ok("IPC_INFO", msgctl(0, IPC_INFO, (void *)&limits));
  printf("%d %d\n", limits.msgmax, limits.msgmnb);
  ok("MSG_INFO", msgctl(0, MSG_INFO, (void *)&limits));

  /* What a process writes, another reads. */
  queue = msgget(IPC_PRIVATE, 0600);
  child = fork();
  if (child == 0) {
    long sum = 0;
    struct { long type; int value; } one;
    for (int count = 0; count < 200; count++) msgrcv(queue, &one, 4, 0, 0), sum += one.value;
    _exit(sum == 199 * 100 ? 0 : 1);
  }
  struct { long type; int value; } one = {1, 0};
  for (; one.value < 200; one.value++) msgsnd(queue, &one, 4, 0);
  printf("child: %d\n", ended(child));
  alarms(10000);
  get(queue, 100, 0, 0);
  alarms(0);
  msgctl(queue, IPC_RMID, NULL);
}

static void segments(void) {
  int id = shmget(0x5678, 6000, IPC_CREAT | IPC_EXCL | 0600);
  ok("shmget", id);
  say("shmget again", shmget(0x5678, 6000, IPC_CREAT | IPC_EXCL));
  say("shmget of more", shmget(0x5678, 9000, 0));
  say("shmget of none", syscall(SYS_shmget, 0x5679, 1, 0));
  ok("shmget by number", syscall(SYS_shmget, 0x5678, 1, 0));
  char *one = shmat(id, NULL, 0);
  say("shmat of none", (long)shmat(-1, NULL, 0));
  say("shmat by number of none", syscall(SYS_shmat, -1, 0, 0));
  say("shmat at an odd address", (long)shmat(id, (void *)0x1001, 0));
  if (fork() == 0) {
    strcpy(one, "written by a child");
    _exit(0);
  }
  wait(NULL);
  char *two = (char *)syscall(SYS_shmat, id, 0, SHM_RDONLY);
  printf("%s, %s\n", one, two);
  struct shmid_ds state;
  say("IPC_STAT", shmctl(id, IPC_STAT, &state));
  printf("%o %lu bytes, %lu times, %d\n", state.shm_perm.mode, (long)state.shm_segsz,
         (long)state.shm_nattch, state.shm_cpid == getpid());
  state.shm_perm.mode = 0400;
  say("IPC_SET", shmctl(id, IPC_SET, &state));
  say("SHM_UNLOCK", shmctl(id, SHM_UNLOCK, NULL));
  say("shmat for writing", (long)shmat(id, NULL, 0));
  int place = id % 32768;
  printf("SHM_STAT: %d\n", shmctl(place, SHM_STAT, &state) == id);
  say("shmdt", shmdt(two));
  say("shmdt of none", shmdt(two));
  say("shmdt by number of none", syscall(SYS_shmdt, 0x1000));
  say("IPC_RMID", syscall(SYS_shmctl, id, IPC_RMID, 0));
  say("IPC_STAT", shmctl(id, IPC_STAT, &state));
  printf("%o, %s\n", state.shm_perm.mode, one);
  say("shmdt by number", syscall(SYS_shmdt, one));
  say("segment", syscall(SYS_shmctl, id, IPC_STAT, &state));
  struct shminfo limits;
  ok("IPC_INFO", shmctl(0, IPC_INFO, (void *)&limits));
  struct shm_info use;
  ok("SHM_INFO", shmctl(0, SHM_INFO, (void *)&use));
  say("ipc of nonsense", syscall(SYS_ipc, 77, 0, 0, 0, 0, 0));
}

static void show(mqd_t queue, struct mq_attr *old) {
  struct mq_attr now;
  say("mq_getattr", mq_getattr(queue, old ? old : &now));
  if (!old) printf("%lx %ld %ld %ld\n", now.mq_flags, now.mq_maxmsg, now.mq_msgsize, now.mq_curmsgs);
}

static void queues(void) {
  struct mq_attr sizes = {.mq_maxmsg = 3, .mq_msgsize = 16};
  mq_unlink("/gobelins");
  mqd_t queue = mq_open("/gobelins", O_CREAT | O_EXCL | O_RDWR, 0600, &sizes);
  ok("mq_open", queue);
  printf("cloexec %d\n", fcntl(queue, F_GETFD));
  say("again", mq_open("/gobelins", O_CREAT | O_EXCL | O_RDWR, 0600, &sizes));
  say("of none", mq_open("/gobelins-none", O_RDONLY));
  say("below", mq_open("/gobelins/none", O_RDONLY | O_CREAT, 0600, NULL));
  sizes.mq_maxmsg = 0;
  say("of no messages", mq_open("/gobelins-none", O_RDONLY | O_CREAT, 0600, &sizes));
  struct pollfd asked = {queue, POLLIN | POLLOUT, 0};
  say("poll", poll(&asked, 1, 0));
  printf("revents %x\n", asked.revents);
  say("mq_send", mq_send(queue, "low", 3, 1));
  say("mq_send", mq_send(queue, "high", 4, 9));
  say("mq_send", mq_send(queue, "low again", 9, 1));
  show(queue, NULL);
  struct timespec past = {1, 0}, bad = {0, 1000000000};
  say("full", mq_timedsend(queue, "more", 4, 1, &past));
  say("for no time", mq_timedsend(queue, "more", 4, 1, &bad));
  say("too long", mq_send(queue, "seventeen letters", 17, 1));
  say("priority", mq_send(queue, "", 0, 32768));
  long long wide[2] = {1, 0};
  say("mq_timedsend_time64", syscall(SYS_mq_timedsend_time64, queue, "x", 1, 1, wide));
  char text[16];
  unsigned priority;
  say("room too small", mq_receive(queue, text, 15, &priority));
  for (int count = 0; count < 3; count++) {
    int length = mq_receive(queue, text, 16, &priority);
    printf("%.*s %u\n", length, text, priority);
  }
  say("empty", mq_timedreceive(queue, text, 16, &priority, &past));
  say("mq_timedreceive_time64", syscall(SYS_mq_timedreceive_time64, queue, text, 16, NULL, wide));
  struct mq_attr unwaiting = {.mq_flags = O_NONBLOCK}, waiting = {0};
  say("mq_setattr", mq_setattr(queue, &unwaiting, NULL));
  say("nonblocking", mq_receive(queue, text, 16, NULL));
  unwaiting.mq_flags = 1;
  say("mq_setattr of nonsense", mq_setattr(queue, &unwaiting, NULL));
  say("mq_setattr", mq_setattr(queue, &waiting, NULL));
  say("mq_send to none", mq_send(77, "", 0, 0));
  say("mq_send to no queue", mq_send(1, "", 0, 0));
  say("mq_getattr of none", mq_getattr(77, &waiting));
  say("mq_receive from none", mq_receive(77, text, 16, NULL));
  mqd_t reading = mq_open("/gobelins", O_RDONLY);
  say("mq_send to read", mq_send(reading, "", 0, 0));

  handle(SIGUSR1, 0);
  struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1};
  event.sigev_value.sival_int = 42;
  say("mq_notify", mq_notify(queue, &event));
  say("mq_notify again", mq_notify(queue, &event));
  if (fork() == 0) _exit(mq_send(queue, "told", 4, 0));
  wait(NULL);
  while (caught != SIGUSR1) usleep(1000);
  printf("signal %d, code %d, value %d\n", caught == SIGUSR1, caught_code, caught_value);
  say("mq_timedreceive_time64", syscall(SYS_mq_timedreceive_time64, queue, text, 16, NULL, NULL));
  say("mq_timedsend_time64", syscall(SYS_mq_timedsend_time64, queue, "wide", 4, 2, NULL));
  say("mq_receive", mq_receive(queue, text, 16, NULL));

  pid_t child = fork();
  if (child == 0) {
    int sum = 0;
    for (int count = 0; count < 100; count++) {
      int value = 0;
      if (mq_receive(queue, text, 16, NULL) == 4) memcpy(&value, text, 4);
      sum += value;
    }
    _exit(sum == 4950 ? 0 : 1);
  }
  for (int value = 0; value < 100; value++) mq_send(queue, (char *)&value, 4, 0);
  printf("child: %d\n", ended(child));
  say("mq_unlink", mq_unlink("/gobelins"));
  say("mq_unlink", mq_unlink("/gobelins"));
  say("still open", mq_send(queue, "kept", 4, 0));
  close(queue), close(reading);
}

int main(void) {
  setvbuf(stdout, NULL, _IOLBF, 4096);
  semaphores();
  messages();
  segments();
  queues();
  return 0;
}
