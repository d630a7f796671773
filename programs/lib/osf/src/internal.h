/* What the parts of LIBOSF.a share and programs do not see. Results are those of Linux's calls: an
 * error is a negated number of Linux's, as the rest of the C library expects. */

#ifndef OSF_INTERNAL_H
#define OSF_INTERNAL_H

#include <stddef.h>
#include <stdint.h>

#include "../include/osf.h"

/* What is hidden is the library's own: the unified library makes no call of it. */
#pragma GCC visibility push(hidden)

/* A call of the system by its number. The second result, where there is one, is the high word. */
int osf_call(int number, ...);
uint64_t osf_call_two(int number, ...) __asm__("osf_call");

/* What a handler is called by, as sigaction tells the system. */
void osf_trampoline(void);

int osf_signal(int linux_signal);
int linux_signal(int osf_signal);

/* A call of Linux's by its number, as far as OSF/1 can carry it out. */
int osf_syscall(int number, int a, int b, int c, int d, int e, int f);
/* Those that OSF/1 does not have; a program for several systems has its own. */
int osf_foreign_syscall(int number, int a, int b, int c, int d, int e, int f);

/* Parts of osf_syscall: 1 when the number is one of theirs, with the result. */
int osf_file_syscall(int number, const int *words, int *result);
int osf_time_syscall(int number, const int *words, int *result);
int osf_signal_syscall(int number, const int *words, int *result);

int osf_open(const char *path, int flags, int mode);
int osf_seek(int file, int64_t offset, int whence);

#pragma GCC visibility pop

#endif
