// What a process can have, each kind made and partly used before a line is read from standard
// input, and used again afterwards: whatever happens to the process while it waits for that line
// (it moves, the node on which it began leaves, it is saved and restarted) must not show.
//
// The argument names parts to leave out: threads, pipes and processes, events, files, network,
// terminal, System V and other things with names.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#define CHECK(what) \
  do { \
    if (!(what)) printf("line %d: not so: %s (%s)\n", __LINE__, #what, strerror(errno)); \
  } while (0)

static char buffer[256];

static const char *text_from(int fd) {
  ssize_t count = read(fd, buffer, sizeof buffer - 1);
  if (count < 0) return strerror(errno);
  buffer[count] = 0;
  return buffer;
}

// Threads, of this process and of its child: each adds a number to the sum in its turn.

static pthread_t threads[2];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int asked, done[2], sum, isOver;

static void *work(void *argument) {
  int own = *(int *)argument;
  pthread_mutex_lock(&lock);
  while (!isOver) {
    while (done[own] == asked && !isOver) pthread_cond_wait(&changed, &lock);
    if (isOver) break;
    done[own] = asked;
    sum += (own + 1) * asked;
    pthread_cond_broadcast(&changed);
  }
  pthread_mutex_unlock(&lock);
  return &done[own];
}

static void make_threads(void) {
  static int numbers[] = {0, 1};
  for (int i = 0; i < 2; i++) CHECK(pthread_create(&threads[i], 0, work, &numbers[i]) == 0);
}

static int turn(void) {
  pthread_mutex_lock(&lock);
  asked++;
  pthread_cond_broadcast(&changed);
  while (done[0] != asked || done[1] != asked) pthread_cond_wait(&changed, &lock);
  pthread_mutex_unlock(&lock);
  return sum;
}

static void end_threads(void) {
  pthread_mutex_lock(&lock);
  isOver = 1;
  pthread_cond_broadcast(&changed);
  pthread_mutex_unlock(&lock);
  for (int i = 0; i < 2; i++) {
    void *result;
    CHECK(pthread_join(threads[i], &result) == 0 && result == &done[i]);
  }
}

// Pipes, and a child that waits at one.

static int held[2], to_child[2], from_child[2];
static int *shared;
static pid_t child;

static void child_lives(int hasThreads) {
  char letter;
  if (hasThreads) make_threads();
  while (read(to_child[0], &letter, 1) == 1) {
    *shared += 1;
    if (hasThreads) CHECK(turn() == 3 * asked * (asked + 1) / 2);
    dprintf(from_child[1], "%c%d", letter, *shared);
  }
  if (hasThreads) end_threads();
  _exit(7);
}

static void make_pipes(int hasThreads) {
  shared = mmap(0, 3 * 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  *shared = 40;
  shared[1024] = 1;
  CHECK(pipe(held) == 0 && pipe(to_child) == 0 && pipe(from_child) == 0);
  CHECK(fcntl(held[1], F_SETPIPE_SZ, 8192) == 8192);
  CHECK(write(held[1], "held", 4) == 4);
  fflush(stdout);
  child = fork();
  if (child == 0) {
    close(to_child[1]);
    child_lives(hasThreads);
  }
  close(to_child[0]);
  CHECK(write(to_child[1], "a", 1) == 1);
  CHECK(strcmp(text_from(from_child[0]), "a41") == 0);
}

static void use_pipes(void) {
  CHECK(write(held[1], " more", 5) == 5);
  printf("pipe: %s, capacity %d\n", text_from(held[0]), fcntl(held[0], F_GETPIPE_SZ));
  CHECK(write(to_child[1], "b", 1) == 1);
  printf("child: %s\n", text_from(from_child[0]));
  shared[2048] = 5;
  printf("shared: %d %d %d\n", shared[0], shared[1024], shared[2048]);
}

static void end_child(void) {
  int status, pidfd = syscall(SYS_pidfd_open, child, 0);
  close(to_child[1]);
  struct pollfd ready = {pidfd, POLLIN, 0};
  CHECK(poll(&ready, 1, -1) == 1);
  CHECK(waitpid(child, &status, 0) == child);
  printf("child ended with %d\n", WEXITSTATUS(status));
}

// Events.

static int counter, semaphore, later, expired, signals, set, outer;

static void make_events(void) {
  sigset_t mask;
  counter = eventfd(7, 0);
  semaphore = eventfd(2, EFD_SEMAPHORE | EFD_NONBLOCK);
  later = timerfd_create(CLOCK_MONOTONIC, 0);
  expired = timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK);
  struct itimerspec hour = {{0, 0}, {3600, 0}}, soon = {{0, 0}, {0, 1000000}};
  CHECK(timerfd_settime(later, 0, &hour, 0) == 0);
  CHECK(timerfd_settime(expired, 0, &soon, 0) == 0);
  struct pollfd ready = {expired, POLLIN, 0};
  CHECK(poll(&ready, 1, -1) == 1);
  sigemptyset(&mask);
  sigaddset(&mask, SIGUSR2);
  sigaddset(&mask, SIGURG);
  sigprocmask(SIG_BLOCK, &mask, 0);
  signals = signalfd(-1, &mask, SFD_NONBLOCK);
  raise(SIGUSR2);
  set = epoll_create1(EPOLL_CLOEXEC);
  outer = epoll_create1(0);
  struct epoll_event event = {.events = EPOLLIN, .data.u32 = 11};
  CHECK(epoll_ctl(set, EPOLL_CTL_ADD, counter, &event) == 0);
  event.data.u32 = 12;
  CHECK(epoll_ctl(set, EPOLL_CTL_ADD, held[0], &event) == 0);
  event.data.u32 = 13;
  CHECK(epoll_ctl(outer, EPOLL_CTL_ADD, set, &event) == 0);
}

static void use_events(void) {
  struct pollfd all[] = {{counter, POLLIN, 0}, {semaphore, POLLIN, 0}, {later, POLLIN, 0},
                         {expired, POLLIN, 0}, {signals, POLLIN, 0},   {set, POLLIN, 0}};
  int count = poll(all, 6, 0);
  printf("ready: %d:", count);
  for (int i = 0; i < 6; i++) printf(" %d", all[i].revents);
  struct epoll_event events[4];
  count = epoll_wait(outer, events, 4, 0);
  printf("\nouter: %d", count > 0 ? (int)events[0].data.u32 : count);
  count = epoll_wait(set, events, 4, 0);
  printf(", inner:");
  unsigned seen = 0;
  for (int i = 0; i < count; i++) seen |= 1u << events[i].data.u32;
  printf(" %x\n", seen);
  uint64_t value = 0, one = 1;
  CHECK(write(counter, &one, 8) == 8 && read(counter, &value, 8) == 8);
  printf("counter: %d", (int)value);
  CHECK(read(semaphore, &value, 8) == 8 && value == 1);
  CHECK(read(semaphore, &value, 8) == 8 && value == 1);
  CHECK(read(semaphore, &value, 8) == -1 && errno == EAGAIN);
  CHECK(read(expired, &value, 8) == 8);
  printf(", expired: %d\n", (int)value);
  struct itimerspec left, soon = {{0, 0}, {0, 1000}};
  CHECK(timerfd_gettime(later, &left) == 0);
  printf("timer: %s, ", left.it_value.tv_sec > 3000 ? "most of an hour is left" : "wrong");
  CHECK(timerfd_settime(later, 0, &soon, 0) == 0);
  CHECK(read(later, &value, 8) == 8);
  printf("and then %d\n", (int)value);
  struct signalfd_siginfo info;
  CHECK(read(signals, &info, sizeof info) == sizeof info);
  printf("signal: %d", (int)info.ssi_signo);
  CHECK(read(signals, &info, sizeof info) == -1 && errno == EAGAIN);
  raise(SIGURG);
  CHECK(read(signals, &info, sizeof info) == sizeof info);
  printf(", then %d\n", (int)info.ssi_signo);
  sigset_t mask;
  sigemptyset(&mask);
  sigaddset(&mask, SIGUSR2);
  CHECK(signalfd(signals, &mask, 0) == signals);
  struct epoll_event event = {.events = EPOLLOUT, .data.u32 = 14};
  CHECK(epoll_ctl(set, EPOLL_CTL_ADD, held[1], &event) == 0);
  CHECK(epoll_wait(set, events, 4, 0) >= 1);
}

// Files without a name, and a directory that is watched.

static int memory, watched;
static char *shown;

static void make_files(void) {
  memory = memfd_create("note", MFD_ALLOW_SEALING);
  CHECK(ftruncate(memory, 3 * 4096) == 0);
  CHECK(pwrite(memory, "written", 7, 4096) == 7);
  CHECK(lseek(memory, 4100, SEEK_SET) == 4100);
  shown = mmap(0, 3 * 4096, PROT_READ | PROT_WRITE, MAP_SHARED, memory, 0);
  strcpy(shown + 8192, "mapped");
  watched = inotify_init1(IN_NONBLOCK);
  CHECK(inotify_add_watch(watched, ".", IN_CREATE | IN_DELETE) == 1);
  close(open("belongings.made", O_CREAT | O_WRONLY, 0600));
}

static void use_files(void) {
  printf("memory file: %.3s %s %s\n", text_from(memory), shown + 4096, shown + 8192);
  strcpy(shown + 8192, "again");
  CHECK(pread(memory, buffer, 6, 8192) == 6);
  CHECK(fcntl(memory, F_ADD_SEALS, F_SEAL_GROW) == 0);
  CHECK(ftruncate(memory, 1 << 20) == -1 && errno == EPERM);
  printf("memory file: %s\n", buffer);
  unlink("belongings.made");
  char notices[512];
  ssize_t length = read(watched, notices, sizeof notices);
  for (ssize_t at = 0; at < length;) {
    struct inotify_event *event = (struct inotify_event *)(notices + at);
    printf("notice: %d %x %s\n", event->wd, event->mask, event->len ? event->name : "");
    at += sizeof *event + event->len;
  }
}

// Sockets: joined ones, a connection, one that nobody has accepted, datagrams.

static int joined[2], packets[2], listener, client, server, early, datagrams, sender, named;
static struct sockaddr_in place = {.sin_family = AF_INET}, heard = {.sin_family = AF_INET};

static int connected(void) {
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  CHECK(connect(fd, (struct sockaddr *)&place, sizeof place) == 0);
  return fd;
}

static void make_sockets(void) {
  socklen_t length = sizeof place;
  CHECK(socketpair(AF_UNIX, SOCK_STREAM, 0, joined) == 0);
  CHECK(socketpair(AF_UNIX, SOCK_DGRAM, 0, packets) == 0);
  CHECK(write(joined[0], "to one", 6) == 6 && write(joined[1], "to zero", 7) == 7);
  CHECK(shutdown(joined[1], SHUT_WR) == 0);
  CHECK(write(packets[0], "first", 5) == 5 && write(packets[0], "second", 6) == 6);
  listener = socket(AF_INET, SOCK_STREAM, 0);
  place.sin_addr.s_addr = heard.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  int on = 1;
  CHECK(setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0);
  CHECK(bind(listener, (struct sockaddr *)&place, sizeof place) == 0 && listen(listener, 4) == 0);
  CHECK(getsockname(listener, (struct sockaddr *)&place, &length) == 0);
  client = connected();
  server = accept(listener, 0, 0);
  CHECK(write(client, "request", 7) == 7);
  early = connected();
  CHECK(write(early, "early", 5) == 5);
  datagrams = socket(AF_INET, SOCK_DGRAM, 0);
  sender = socket(AF_INET, SOCK_DGRAM, 0);
  CHECK(bind(datagrams, (struct sockaddr *)&heard, sizeof heard) == 0);
  CHECK(getsockname(datagrams, (struct sockaddr *)&heard, &length) == 0);
  CHECK(sendto(sender, "gram", 4, 0, (struct sockaddr *)&heard, sizeof heard) == 4);
  named = socket(AF_UNIX, SOCK_STREAM, 0);
  struct sockaddr_un name = {AF_UNIX, "\0belongings"};
  CHECK(bind(named, (struct sockaddr *)&name, sizeof(sa_family_t) + 11) == 0);
  CHECK(listen(named, 1) == 0);
}

static void use_sockets(void) {
  printf("joined: %s", text_from(joined[1]));
  printf(", %s", text_from(joined[0]));
  printf(", end %d\n", (int)read(joined[0], buffer, 1));
  printf("packets: %s", text_from(packets[1]));
  printf(", %s\n", text_from(packets[1]));
  printf("server: %s\n", text_from(server));
  CHECK(write(server, "answer", 6) == 6);
  printf("client: %s\n", text_from(client));
  struct sockaddr_in peer, own;
  socklen_t length = sizeof peer;
  CHECK(getpeername(server, (struct sockaddr *)&peer, &length) == 0);
  CHECK(getsockname(client, (struct sockaddr *)&own, &length) == 0);
  CHECK(peer.sin_port == own.sin_port);
  int accepted = accept(listener, 0, 0);
  printf("accepted: %s\n", text_from(accepted));
  int late = connected(), its = accept(listener, 0, 0);
  CHECK(write(late, "late", 4) == 4);
  printf("late: %s\n", text_from(its));
  CHECK(sendto(sender, "again", 5, 0, (struct sockaddr *)&heard, sizeof heard) == 5);
  printf("datagrams: %s", text_from(datagrams));
  printf(", %s\n", text_from(datagrams));
  int other = socket(AF_UNIX, SOCK_STREAM, 0);
  struct sockaddr_un name = {AF_UNIX, "\0belongings"};
  CHECK(connect(other, (struct sockaddr *)&name, sizeof(sa_family_t) + 11) == 0);
  int met = accept(named, 0, 0);
  CHECK(write(met, "hello", 5) == 5);
  printf("by name: %s\n", text_from(other));
  close(client);
  printf("after the end: %d\n", (int)read(server, buffer, 1));
}

// A pseudo-terminal.

static int master, slave;

static void make_terminal(void) {
  struct winsize size = {24, 91, 0, 0};
  struct termios modes;
  master = posix_openpt(O_RDWR | O_NOCTTY);
  CHECK(grantpt(master) == 0 && unlockpt(master) == 0);
  slave = open(ptsname(master), O_RDWR | O_NOCTTY);
  CHECK(ioctl(master, TIOCSWINSZ, &size) == 0);
  CHECK(tcgetattr(slave, &modes) == 0);
  modes.c_lflag &= ~ECHO;
  CHECK(tcsetattr(slave, TCSANOW, &modes) == 0);
  CHECK(write(master, "typed\nhalf", 10) == 10);
  CHECK(write(slave, "shown", 5) == 5);
}

static void use_terminal(void) {
  struct winsize size = {0, 0, 0, 0};
  struct termios modes;
  CHECK(ioctl(slave, TIOCGWINSZ, &size) == 0 && tcgetattr(slave, &modes) == 0);
  printf("terminal: %d columns, echo %d, %s", size.ws_col, !!(modes.c_lflag & ECHO),
         text_from(master));
  CHECK(write(master, " line\n", 6) == 6);
  printf(", %s", text_from(slave));
  printf("terminal: %s", text_from(slave));
}

// By name: System V objects and a POSIX queue.

static int segment, semaphores, messages;
static mqd_t queue;
static int *attached;

static void make_named(void) {
  segment = shmget(IPC_PRIVATE, 2 * 4096, IPC_CREAT | 0600);
  attached = shmat(segment, 0, 0);
  attached[1030] = 99;
  semaphores = semget(IPC_PRIVATE, 2, IPC_CREAT | 0600);
  struct sembuf up = {1, 3, 0};
  CHECK(semop(semaphores, &up, 1) == 0);
  messages = msgget(IPC_PRIVATE, IPC_CREAT | 0600);
  struct {
    long type;
    char text[8];
  } message = {5, "message"};
  CHECK(msgsnd(messages, &message, 8, 0) == 0);
  struct mq_attr attributes = {.mq_maxmsg = 4, .mq_msgsize = 64};
  queue = mq_open("/belongings", O_CREAT | O_RDWR, 0600, &attributes);
  CHECK(mq_send(queue, "low", 4, 1) == 0 && mq_send(queue, "high", 5, 9) == 0);
}

static void use_named(void) {
  int *second = shmat(segment, 0, 0);
  second[1] = 1;
  printf("segment: %d %d", attached[1030], attached[1]);
  CHECK(shmdt(second) == 0 && shmctl(segment, IPC_RMID, 0) == 0);
  struct {
    long type;
    char text[8];
  } message = {0, ""};
  CHECK(msgrcv(messages, &message, 8, 0, 0) == 8 && msgctl(messages, IPC_RMID, 0) == 0);
  printf(", semaphores: %d %d, %s", semctl(semaphores, 0, GETVAL), semctl(semaphores, 1, GETVAL),
         message.text);
  CHECK(semctl(semaphores, 0, IPC_RMID) == 0);
  CHECK(mq_receive(queue, buffer, 64, 0) == 5);
  printf(", %s\n", buffer);
  CHECK(mq_unlink("/belongings") == 0);
}

// By path: a file in memory, one that is deleted, a FIFO, a text of the kernel's, a mere name.

#define PLACE "/dev/shm/belongings"
static int note, deleted, queued, queuing, text, name;
static char *noted;

static void make_places(void) {
  note = open(PLACE, O_CREAT | O_RDWR | O_TRUNC, 0600);
  CHECK(write(note, "a note in memory", 16) == 16 && lseek(note, 2, SEEK_SET) == 2);
  noted = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, note, 0);
  noted[0] = 'A';
  deleted = open(PLACE ".deleted", O_CREAT | O_RDWR, 0600);
  CHECK(unlink(PLACE ".deleted") == 0 && pwrite(deleted, "no name", 7, 0) == 7);
  CHECK(mkfifo(PLACE ".fifo", 0600) == 0);
  queued = open(PLACE ".fifo", O_RDONLY | O_NONBLOCK);
  queuing = open(PLACE ".fifo", O_WRONLY);
  CHECK(write(queuing, "queued", 6) == 6);
  text = open("/proc/self/status", O_RDONLY);
  CHECK(read(text, buffer, 6) == 6 && memcmp(buffer, "Name:\t", 6) == 0);
  name = open(PLACE, O_PATH);
}

static void use_places(void) {
  struct stat status = {0};
  CHECK(fstat(name, &status) == 0 && read(name, buffer, 1) == -1 && errno == EBADF);
  printf("note: %s, %.6s, %d", text_from(note), noted, (int)status.st_size);
  CHECK(pwrite(note, "The", 3, 0) == 3);
  printf(", %.6s, %s\n", noted, text_from(deleted));
  CHECK(write(queuing, " up", 3) == 3);
  printf("fifo: %s\n", text_from(queued));
  CHECK(read(text, buffer, 10) == 10);
  printf("text: %.10s\n", buffer);
  CHECK(unlink(PLACE) == 0 && unlink(PLACE ".fifo") == 0);
}

int main(int count, char **arguments) {
  const char *left_out = count > 1 ? arguments[1] : "";
  char line[16];
  int isNamed = strchr(left_out, 's') == 0, isTerminal = strchr(left_out, 't') == 0;
  int isSocket = strchr(left_out, 'n') == 0, isEvent = strchr(left_out, 'e') == 0;
  int isFile = strchr(left_out, 'f') == 0, isPipe = strchr(left_out, 'p') == 0;
  int isThread = strchr(left_out, 'h') == 0;
  setvbuf(stdout, 0, _IOLBF, 0);
  if (isPipe) make_pipes(isThread);
  if (isThread) make_threads();
  if (isThread) CHECK(turn() == 3);
  if (isEvent) make_events();
  if (isFile) make_files();
  if (isSocket) make_sockets();
  if (isTerminal) make_terminal();
  if (isNamed) make_named();
  if (isNamed) make_places();
  printf("ready\n");
  CHECK(read(0, line, sizeof line) > 0);
  if (isThread) printf("threads: %d\n", turn());
  if (isEvent) use_events();
  if (isPipe) use_pipes();
  if (isFile) use_files();
  if (isSocket) use_sockets();
  if (isTerminal) use_terminal();
  if (isNamed) use_named();
  if (isNamed) use_places();
  if (isPipe) end_child();
  if (isThread) end_threads();
  return 0;
}
