/* Notices about files (inotify): what each call on a directory and its files tells who watches, the
 * queue, watches that end, and what is refused. Cookies are printed as the number of their move.
 * With an argument: what is read, which is not seen everywhere, and a queue that overflows. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static int notices;

static void say(const char *what, long result) {
  if (result < 0) printf("%s: %s\n", what, strerror(errno));
  else printf("%s: %ld\n", what, result);
}

static void print_one(const struct inotify_event *event) {
  static const char *const names[] = {
    "ACCESS", "MODIFY", "ATTRIB", "CLOSE_WRITE", "CLOSE_NOWRITE", "OPEN", "MOVED_FROM",
    "MOVED_TO", "CREATE", "DELETE", "DELETE_SELF", "MOVE_SELF", "?", "UNMOUNT", "Q_OVERFLOW",
    "IGNORED",
  };
  static unsigned first_cookie;
  if (event->cookie != 0 && first_cookie == 0) first_cookie = event->cookie;
  printf("  %d", event->wd);
  for (int bit = 0; bit < 16; bit++) if (event->mask >> bit & 1) printf(" %s", names[bit]);
  if (event->mask & IN_ISDIR) printf(" ISDIR");
  if (event->cookie != 0) printf(" move %u", event->cookie - first_cookie + 1);
  if (event->len != 0) printf(" %s (%u)", event->name, event->len);
  printf("\n");
}

static void print_all(const char *what) {
  static char bytes[65536] __attribute__((aligned(8)));
  int waiting = 0;
  ioctl(notices, FIONREAD, &waiting);
  long count = read(notices, bytes, sizeof bytes);
  printf("%s: %s\n", what, count < 0 ? strerror(errno) : count == waiting ? "all" : "a part");
  for (long at = 0; at < count;) {
    const struct inotify_event *event = (const void *)(bytes + at);
    print_one(event);
    at += sizeof *event + event->len;
  }
}

static void files(void) {
  say("watch", inotify_add_watch(notices, "d", IN_ALL_EVENTS));
  int file = open("d/a", O_CREAT | O_RDWR, 0600);
  write(file, "12", 2);
  write(file, "34", 2);
  fchmod(file, 0640);
  ftruncate(file, 1);
  close(file);
  print_all("a new file");
  say("watch the file", inotify_add_watch(notices, "d/a", IN_ALL_EVENTS));
  close(open("d/a", O_RDONLY));
  chmod("d/a", 0600);
  truncate("d/a", 0);
  print_all("the file itself");
  link("d/a", "e/hard");
  rename("d/a", "d/b");
  rename("d/b", "e/c");
  rename("e/c", "d/a");
  print_all("moves");
  symlink("a", "d/symbolic");
  unlink("d/symbolic");
  file = open("d/a", O_WRONLY);
  unlink("e/hard");
  unlink("d/a");
  print_all("unlinked");
  write(file, "x", 1);
  close(file);
  print_all("closed");
}

static void directories(void) {
  mkdir("d/sub", 0700);
  say("watch below", inotify_add_watch(notices, "d/sub", IN_ALL_EVENTS));
  close(open("d/sub", O_RDONLY | O_DIRECTORY));
  close(open("d/sub/x", O_CREAT | O_WRONLY, 0600));
  print_all("a directory");
  rename("d/sub", "e/moved");
  int file = open("e/moved/x", O_RDONLY);
  rename("e/moved/x", "e/moved/y");
  close(file);
  unlink("e/moved/y");
  print_all("a moved directory");
  rename("e/moved", "d/sub");
  rmdir("d/sub");
  print_all("removed");
}

static void watches(void) {
  say("modify only", inotify_add_watch(notices, "d", IN_MODIFY));
  say("create also", inotify_add_watch(notices, "d", IN_CREATE | IN_MASK_ADD));
  int file = open("d/new", O_CREAT | O_RDWR, 0600);
  write(file, "x", 1);
  close(file);
  say("once", inotify_add_watch(notices, "d/new", IN_OPEN | IN_ONESHOT));
  close(open("d/new", O_RDONLY));
  close(open("d/new", O_RDONLY));
  print_all("two masks, one shot");
  symlink("new", "d/link");
  int wd = inotify_add_watch(notices, "d/link", IN_DELETE_SELF | IN_ATTRIB | IN_DONT_FOLLOW);
  unlink("d/link");
  say("the link itself", wd);
  print_all("a link");
  wd = inotify_add_watch(notices, "d", IN_MODIFY | IN_OPEN | IN_DELETE | IN_EXCL_UNLINK);
  file = open("d/new", O_WRONLY | O_TRUNC);
  unlink("d/new");
  write(file, "x", 1);
  close(file);
  print_all("a file without a name");
  say("remove", inotify_rm_watch(notices, wd));
  close(open("d/unseen", O_CREAT | O_WRONLY, 0600));
  print_all("a removed watch");
  close(open("e/replaces", O_CREAT | O_WRONLY, 0600));
  inotify_add_watch(notices, "d/unseen", IN_ALL_EVENTS);
  rename("e/replaces", "d/unseen");
  print_all("a replaced file");
}

static void queue(void) {
  char small[31];
  int set = epoll_create1(0);
  struct epoll_event event = { .events = EPOLLIN };
  epoll_ctl(set, EPOLL_CTL_ADD, notices, &event);
  struct pollfd one = { .fd = notices, .events = POLLIN | POLLOUT };
  say("poll of nothing", poll(&one, 1, 0));
  int wd = inotify_add_watch(notices, "d", IN_CREATE | IN_DELETE);
  if (fork() == 0) {
    mkdir("d/sub", 0700);
    _exit(0);
  }
  say("epoll", epoll_wait(set, &event, 1, -1));
  wait(NULL);
  poll(&one, 1, -1);
  printf("events: %x\n", one.revents);
  say("too small a buffer", read(notices, small, sizeof small));
  print_all("of a child");
  inotify_rm_watch(notices, wd);
  print_all("ignored");
  close(set);
}

static void overflow(void) {
  static char bytes[4096] __attribute__((aligned(8)));
  int records = 0, overflows = 0;
  long count;
  inotify_add_watch(notices, "d", IN_MOVE);
  mkdir("d/sub", 0700);
  for (int i = 0; i < 4100; i++) {
    rename("d/sub", "d/moved");
    rename("d/moved", "d/sub");
  }
  while ((count = read(notices, bytes, sizeof bytes)) > 0) {
    for (long at = 0; at < count; records++) {
      const struct inotify_event *next = (const void *)(bytes + at);
      if (next->mask & IN_Q_OVERFLOW) overflows += next->wd == -1;
      at += sizeof *next + next->len;
    }
  }
  printf("read %d, %d overflow\n", records, overflows);
}

static void instances(void) {
  int count = 1;
  while (syscall(SYS_inotify_init) >= 0) count++;
  printf("the next one is refused: %d\n", errno == EMFILE);
  printf("instances: %d\n", count);
}

static void reading(void) {
  char bytes[16];
  inotify_add_watch(notices, "d", IN_ACCESS | IN_MODIFY | IN_CLOSE);
  int file = open("d/unseen", O_CREAT | O_RDWR, 0600);
  write(file, "abc", 3);
  pread(file, bytes, 2, 0);
  pread(file, bytes, 2, 3);
  write(file, "d", 1);
  pread(file, bytes, 1, 0);
  pread(file, bytes, 1, 1);
  close(file);
  DIR *directory = opendir("d");
  while (readdir(directory) != NULL);
  closedir(directory);
  print_all("read");
}

static void refusals(void) {
  say("flags", inotify_init1(1));
  say("no event", inotify_add_watch(notices, "d", 0));
  say("no inotify", inotify_add_watch(0, "d", IN_OPEN));
  say("no descriptor", inotify_add_watch(99, "d", IN_OPEN));
  say("missing", inotify_add_watch(notices, "d/missing", IN_OPEN));
  say("bad path", inotify_add_watch(notices, (char *)16, IN_OPEN));
  say("no directory", inotify_add_watch(notices, "d/unseen", IN_OPEN | IN_ONLYDIR));
  say("add and create", inotify_add_watch(notices, "d", IN_OPEN | IN_MASK_ADD | IN_MASK_CREATE));
  int wd = inotify_add_watch(notices, "d", IN_OPEN);
  say("watched", inotify_add_watch(notices, "d", IN_OPEN | IN_MASK_CREATE));
  say("remove", inotify_rm_watch(notices, wd));
  say("no watch", inotify_rm_watch(notices, wd));
  say("no inotify", inotify_rm_watch(0, 1));
  say("write", write(notices, "x", 1));
  print_all("the last one");
  print_all("nothing");
}

int main(int argc, char *argv[]) {
  char name[64];
  sprintf(name, "/tmp/notices-%d", getpid());
  mkdir(name, 0700);
  chdir(name);
  mkdir("d", 0700);
  mkdir("e", 0700);
  int plain = syscall(SYS_inotify_init);
  printf("plain: %x %d\n", fcntl(plain, F_GETFL), fcntl(plain, F_GETFD));
  close(plain);
  notices = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
  printf("descriptor: %x %d\n", fcntl(notices, F_GETFL), fcntl(notices, F_GETFD));
  if (argc > 1) {
    reading();
    overflow();
    instances();
  } else {
    files();
    directories();
    watches();
    queue();
    refusals();
  }
  unlink("d/unseen");
  rmdir("d/sub");
  rmdir("d");
  rmdir("e");
  chdir("/");
  say("rmdir", rmdir(name));
  return 0;
}
