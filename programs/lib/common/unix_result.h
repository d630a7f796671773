/* How Unix functions of C answer: an error is -1, and its number is in errno. */

#ifndef UNIX_RESULT_H
#define UNIX_RESULT_H

#include <errno.h>

/* `result` is a call's: a negated error number, or what it has. */
static inline int unix_result(int result) {
  if (result >= 0) return result;
  errno = -result;
  return -1;
}

#endif
