/*
 * shared_files: files that processes show and read together, on as many nodes as there are. What
 * one stores through a mapping another reads with read(2), and the other way round; what is printed
 * is the same wherever they are, and on one machine.
 *
 * Mappings of a file by several processes, and twice by one; the file cut, grown and unlinked while
 * it is mapped; pages behind its end; a counter in POSIX shared memory; a file that all read.
 */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "gobelins.h"

#define PAGE 4096
#define PAGES 8
#define CHILDREN 3
#define ROUNDS 50
#define NAME "shared_files.tmp"

static pid_t fork_elsewhere(void) {
  fflush(stdout);
  int pid = gobelins_fork(GOBELINS_NEXT_NODE, GOBELINS_DEFAULT);
  return pid == -ENOSYS ? fork() : pid;
}

static void end_child(void) {
  fflush(stdout);
  _exit(0);
}

static void wait_for_all(void) {
  int status, bad = 0;
  while (wait(&status) > 0) bad += status != 0;
  if (bad) printf("%d children failed\n", bad);
}

static char *show(int fd, size_t bytes, off_t at) {
  char *shown = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, fd, at);
  if (shown == MAP_FAILED) {
    perror("mmap");
    exit(1);
  }
  return shown;
}

static char at_offset(int fd, off_t at) {
  char byte = '?';
  if (pread(fd, &byte, 1, at) != 1) return '-';
  return byte;
}

static sigjmp_buf before_touch;

static void on_bus_error(int number) {
  (void)number;
  siglongjmp(before_touch, 1);
}

static const char *touch(volatile char *at) {
  if (sigsetjmp(before_touch, 1)) return "behind the end";
  (void)*at;
  return "there";
}

static int make_file(void) {
  int fd = open(NAME, O_RDWR | O_CREAT | O_TRUNC, 0644);
  char page[PAGE];
  for (int i = 0; i < PAGES; i++) {
    memset(page, 'a' + i, PAGE);
    if (write(fd, page, PAGE) != PAGE) perror("write");
  }
  return fd;
}

static void store_and_read(int fd, char *file) {
  char text[8] = "";
  file[0] = 'X';
  printf("stored, read: %c\n", at_offset(fd, 0));
  if (pwrite(fd, "hello", 5, PAGE) != 5) perror("pwrite");
  printf("written, shown: %.5s\n", file + PAGE);
  if (fork_elsewhere() == 0) {
    gobelins_migrate(GOBELINS_NEXT_NODE, GOBELINS_DEFAULT);
    file[2 * PAGE] = 'C';
    if (pwrite(fd, "child", 5, 3 * PAGE) != 5) perror("pwrite");
    if (pread(fd, text, 5, PAGE) != 5) perror("pread");
    printf("the child reads %.5s, is shown %c\n", text, file[0]);
    int other = open(NAME, O_RDONLY);
    printf("and opened anew: %c\n", at_offset(other, 0));
    end_child();
  }
  wait_for_all();
  printf("of the child: %c %c %.5s\n", file[2 * PAGE], at_offset(fd, 2 * PAGE), file + 3 * PAGE);
  printf("msync %d, fsync %d\n", msync(file, PAGES * PAGE, MS_SYNC), fsync(fd));
}

static void show_twice(int fd, char *file) {
  char *again = show(fd, 2 * PAGE, PAGE);
  again[1] = 'E';
  printf("twice: %.5s", file + PAGE);
  file[PAGE + 2] = 'L';
  printf(" %.5s\n", again);
  munmap(again, 2 * PAGE);
}

static void cut_and_grow(int fd, char *file) {
  signal(SIGBUS, on_bus_error);
  if (ftruncate(fd, 4 * PAGE + 100)) perror("ftruncate");
  printf("cut: %s, %s\n", touch(file + 4 * PAGE), touch(file + 5 * PAGE));
  printf("its tail: %c %d\n", file[4 * PAGE + 99], file[4 * PAGE + 100]);
  if (ftruncate(fd, PAGES * PAGE)) perror("ftruncate");
  printf("grown: %s, %d\n", touch(file + 5 * PAGE), file[5 * PAGE]);
  if (fork_elsewhere() == 0) {
    file[6 * PAGE] = 'Z';
    end_child();
  }
  wait_for_all();
  printf("written behind the old end: %c\n", file[6 * PAGE]);
}

static void unlink_and_unmap(int fd, char *file) {
  unlink(NAME);
  file[7 * PAGE] = 'U';
  printf("unlinked: %c\n", at_offset(fd, 7 * PAGE));
  munmap(file, PAGES * PAGE);
  printf("unmapped: %c\n", at_offset(fd, 7 * PAGE));
  close(fd);
}

static void count_in_shared_memory(void) {
  int fd = shm_open("/shared_files", O_RDWR | O_CREAT, 0600);
  if (ftruncate(fd, PAGE)) perror("ftruncate");
  int *counter = (int *)show(fd, PAGE, 0);
  for (int child = 0; child < CHILDREN; child++) {
    if (fork_elsewhere() != 0) continue;
    int *same = (int *)show(shm_open("/shared_files", O_RDWR, 0), PAGE, 0);
    for (int round = 0; round < ROUNDS; round++) __sync_fetch_and_add(same, 1);
    end_child();
  }
  wait_for_all();
  printf("counted: %d\n", *counter);
  shm_unlink("/shared_files");
}

/* Each child reads the whole file; every second one writes a byte that the next ones find. */
static void read_together(void) {
  int fd = make_file();
  for (int child = 0; child < 2 * CHILDREN; child++) {
    if (fork_elsewhere() == 0) {
      char page[PAGE];
      unsigned sum = 0;
      for (int i = 0; pread(fd, page, PAGE, i * PAGE) == PAGE; i++)
        for (int at = 0; at < PAGE; at += 512) sum = sum * 31 + (unsigned char)page[at];
      printf("child %d reads %08x\n", child, sum);
      page[0] = (char)('0' + child);
      if (child % 2 && pwrite(fd, page, 1, child * 512) != 1) perror("pwrite");
      end_child();
    }
    wait_for_all();
  }
  close(fd);
  unlink(NAME);
}

int main(void) {
  int fd = make_file();
  char *file = show(fd, PAGES * PAGE, 0);
  store_and_read(fd, file);
  show_twice(fd, file);
  cut_and_grow(fd, file);
  unlink_and_unmap(fd, file);
  count_in_shared_memory();
  read_together();
  return 0;
}
