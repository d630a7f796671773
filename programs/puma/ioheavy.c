/* Files through yod: every process writes a file of its own in pieces, reads it back from the end, and
 * removes it; another one goes in one piece; rank 0 reads standard input to its end. */

#include <errno.h>
#include <fcntl.h>
#include <nx.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { PIECES = 20, PIECE = 5000, LARGE = 3000001, WRITTEN_LATER_THAN = 1700000000 };

static unsigned add(unsigned sum, const char *bytes, size_t count) {
  for (size_t i = 0; i < count; i++) sum = sum * 31 + (unsigned char)bytes[i];
  return sum;
}

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static long own_file(int me) {
  char name[64];
  static char piece[PIECE];
  unsigned written = 0, found = 0;
  snprintf(name, sizeof name, "ioheavy.%d.tmp", me);
  int file = open(name, O_RDWR | O_CREAT | O_TRUNC, 0666);
  if (file < 0) fail(name);
  for (int i = 0; i < PIECES; i++) {
    memset(piece, 'a' + (i + me) % 26, sizeof piece);
    if (write(file, piece, sizeof piece) != PIECE) fail("write");
  }
  for (int i = PIECES - 1; i >= 0; i--) {
    if (lseek(file, (off_t)i * PIECE, SEEK_SET) < 0) fail("lseek");
    if (read(file, piece, sizeof piece) != PIECE) fail("read");
    found = add(found, piece, sizeof piece);
    memset(piece, 'a' + (i + me) % 26, sizeof piece);
    written = add(written, piece, sizeof piece);
  }
  struct stat status;
  if (fstat(file, &status) < 0 || status.st_size != PIECES * PIECE) fail("fstat");
  if (close(file) < 0 || unlink(name) < 0) fail("unlink");
  if (open(name, O_RDONLY) >= 0 || errno != ENOENT) fail("it is still there");
  return found == written;
}

/* More than one request to yod can carry, as one call; then by a second descriptor, and by path. */
static long large_file(int me) {
  char name[64], directory[256];
  char *bytes = malloc(LARGE), *found = malloc(LARGE);
  struct stat status;
  for (int i = 0; i < LARGE; i++) bytes[i] = (char)((i * 31 + me) >> 3);
  snprintf(name, sizeof name, "ioheavy.%d.large", me);
  int file = open(name, O_RDWR | O_CREAT | O_TRUNC, 0666), twin = dup(file);
  int good = twin > 2 && write(file, bytes, LARGE) == LARGE && lseek(twin, 0, SEEK_SET) == 0 &&
             read(file, found, LARGE) == LARGE && memcmp(bytes, found, LARGE) == 0 &&
             pread(twin, found, LARGE, 1) == LARGE - 1 && memcmp(bytes + 1, found, LARGE - 1) == 0;
  close(file);
  close(twin);
  good = good && truncate(name, 7) == 0 && stat(name, &status) == 0 && status.st_size == 7;
  good = good && time(0) > WRITTEN_LATER_THAN && getcwd(directory, sizeof directory) == directory;
  free(bytes);
  free(found);
  return unlink(name) == 0 && good;
}

int main(void) {
  long good = own_file(mynode()), work;
  good = good && large_file(mynode());
  gisum(&good, 1, &work);
  if (mynode() == 0) {
    char line[256];
    int lines = 0;
    while (fgets(line, sizeof line, stdin)) lines++;
    printf("%ld of %d files are right, %d lines read\n", good, numnodes(), lines);
    fprintf(stderr, "done\n");
  }
  return 0;
}
