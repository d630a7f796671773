/*
 * files: writes and reads through open files, with migrations in between: the descriptors, their
 * offsets and what was written must follow the process (paper G, 4).
 *
 * Usage: files [PATH]    PATH is created, used and removed (default gobelins-files.tmp here)
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "checksum.h"
#include "gobelins.h"

#define RECORDS 40

static const char *path = "gobelins-files.tmp";

static void move_on(void) { gobelins_migrate(GOBELINS_NEXT_NODE, GOBELINS_DEFAULT); }

static int check(int result, const char *what) {
  if (result >= 0) return result;
  printf("%s failed: %s\n", what, strerror(errno));
  unlink(path);
  exit(1);
}

/* Record i is 1 + 37 * i % 251 bytes long. */
static size_t make_record(unsigned char *record, uint32_t i) {
  uint32_t state = i + 1;
  size_t size = 1 + 37 * i % 251;
  for (size_t k = 0; k < size; k++) record[k] = next_random(&state) >> 11;
  return size;
}

/* Half of the records before a migration, half after. */
static void write_records(int fd) {
  unsigned char record[256];
  size_t total = 0;
  for (int i = 0; i < RECORDS; i++) {
    size_t size = make_record(record, i);
    if (i == RECORDS / 2) move_on();
    total += check(write(fd, record, size), "write");
  }
  printf("wrote %d records, %zu bytes, offset %ld\n", RECORDS, total,
         (long)lseek(fd, 0, SEEK_CUR));
}

static void read_records(int fd) {
  unsigned char expected[256], found[256];
  int wrong = 0;
  check(lseek(fd, 0, SEEK_SET), "lseek");
  for (int i = 0; i < RECORDS; i++) {
    size_t size = make_record(expected, i);
    if (i == RECORDS / 3) move_on();
    if (check(read(fd, found, size), "read") != (int)size || memcmp(found, expected, size)) wrong++;
  }
  printf("read %d records, %d wrong, then %zd bytes more\n", RECORDS, wrong, read(fd, found, 1));
}

static void append_and_stat(int fd) {
  struct stat status;
  int appending = check(open(path, O_WRONLY | O_APPEND), "open to append");
  check(write(appending, "appended", 8), "append");
  move_on();
  check(write(appending, "twice", 5), "append");
  check(close(appending), "close");
  check(fstat(fd, &status), "fstat");
  printf("size %ld after appending, %s, %o\n", (long)status.st_size,
         S_ISREG(status.st_mode) ? "regular" : "not regular", status.st_mode & 0777);
}

/* Writing beyond the end leaves a hole, which reads as zeros. */
static void make_hole(int fd) {
  char found[64] = "";
  int zeros = 0;
  long end = check(lseek(fd, 0, SEEK_END), "lseek");
  check(lseek(fd, 10000, SEEK_END), "lseek beyond the end");
  check(write(fd, "island", 6), "write beyond the end");
  check(lseek(fd, end, SEEK_SET), "lseek");
  for (int count = 0; (count = read(fd, found, sizeof found)) > 0;)
    for (int i = 0; i < count; i++) zeros += found[i] == 0;
  printf("%d zeros in the hole, size %ld\n", zeros, (long)lseek(fd, 0, SEEK_CUR));
}

/* A private mapping shows the file and keeps its changes to itself, on whichever node. */
static void map_privately(int fd) {
  size_t size = lseek(fd, 0, SEEK_END);
  char *view = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
  char found[6] = "";
  if (view == MAP_FAILED) check(-1, "mmap");
  printf("mapped sum %016llx, ends in %.6s\n", checksum(CHECKSUM_START, view, size),
         view + size - 6);
  memcpy(view + size - 6, "ISLAND", 6);
  move_on();
  check(lseek(fd, -6, SEEK_END), "lseek");
  check(read(fd, found, 6), "read");
  printf("mapping has %.6s, file has %.6s\n", view + size - 6, found);
  check(munmap(view, size), "munmap");
}

int main(int argc, char **argv) {
  if (argc > 1) path = argv[1];
  umask(022);
  int fd = check(open(path, O_RDWR | O_CREAT | O_TRUNC, 0644), "open");
  write_records(fd);
  read_records(fd);
  append_and_stat(fd);
  make_hole(fd);
  map_privately(fd);
  check(close(fd), "close");
  printf("second close: %s\n", close(fd) == 0 ? "succeeds" : strerror(errno));
  check(unlink(path), "unlink");
  printf("gone: %s\n", open(path, O_RDONLY) >= 0 ? "no" : strerror(errno));
  return 0;
}
