/* What the parts of the Puma library share and programs do not see. */

#ifndef PUMA_INTERNAL_H
#define PUMA_INTERNAL_H

#include <stddef.h>
#include <stdint.h>

#include "../include/puma.h"

/* What is hidden is the library's own: the unified library makes no call of it. */
#pragma GCC visibility push(hidden)

/* Portals that the library takes for itself; programs get those behind. */
enum {
  PORTAL_FILES = 1,    /* answers of fyod */
  PORTAL_MESSAGES = 2, /* point to point: posted receives, then the dynamic heap */
  PORTAL_PULL = 3,     /* long messages that wait to be read by their receivers */
  PORTAL_PULLED = 4,   /* long messages that come */
  PORTAL_FIRST_FREE = 8
};

/* Registers as in traps.ts; returns eax. */
int puma_trap(int number, uint32_t ebx, uint32_t ecx, uint32_t edx, uint32_t esi, uint32_t edi,
              uint32_t ebp);
/* A call of the PCT. */
int puma_pct(int number, uint32_t a, uint32_t b, uint32_t c);

/* The library's part of a process's start that needs the PCB. */
void puma_identify(void);
/* On another system, by its portal interface: the process becomes a group of its own. 0, or -1 when
 * the system has no portals. */
int puma_attach(void);
void puma_files_init(void);
void puma_messages_init(void);
/* Ends the process with a line to standard error. */
_Noreturn void puma_panic(const char *what);

/* A request to fyod; the answer's data goes to `into`. Returns the result; `value` may be null. */
int puma_file_call(int operation, int a, int b, int c, uint32_t offset, const void *body,
                   size_t body_bytes, void *into, size_t into_bytes, uint64_t *value);

/* Linux's calls as far as Puma has them, for the parts of the C library that trap by themselves. */
int puma_syscall(int number, int a, int b, int c, int d, int e, int f);
/* Whether Puma is the system now; a program for several systems has its own. */
int puma_is_here(void);
/* Those that Puma does not have; a program for several systems has its own. */
int puma_foreign_syscall(int number, int a, int b, int c, int d, int e, int f);

/* Unix calls with a negated error number as their result. */
int puma_read(int file, void *buffer, size_t bytes);
int puma_write(int file, const void *buffer, size_t bytes);
int puma_open(const char *path, int flags, int mode);
int puma_close(int file);
int64_t puma_seek(int file, int64_t offset, int whence);

/* Point to point, under NX and MPI. A context keeps their messages apart. */
enum { CONTEXT_COLLECTIVE = 1, CONTEXT_NX = 2, CONTEXT_MPI = 16 };

#define ANY_RANK (-1)
#define ANY_TAG (-1)

struct pm_request {
  int is_done;
  int is_send;
  /* Of the message that came. */
  int source, tag;
  size_t bytes;
  /* Bytes that the message had, when the buffer was shorter. */
  size_t sent_bytes;
  void *buffer;
  size_t capacity;
  int entry;   /* of the posted receives; of the pulled messages; of the pull list */
  int pulling; /* the body is being read from its sender */
  int stored;  /* where the body is in the store of long messages; 0: it is not */
};

int pm_isend(struct pm_request *request, int context, int tag, const void *buffer, size_t bytes,
             int rank);
int pm_irecv(struct pm_request *request, int context, int tag, void *buffer, size_t bytes,
             int rank);
/* Looks whether it is done, and goes on with what can go on. */
int pm_test(struct pm_request *request);
void pm_wait(struct pm_request *request);
/* Goes on with what others wait for; for whoever is about to wait for something else. */
void pm_progress(void);
void pm_send(int context, int tag, const void *buffer, size_t bytes, int rank);
size_t pm_recv(int context, int tag, void *buffer, size_t bytes, int rank);
/* A message that could be received now: its source, tag and bytes; 0: there is none. */
int pm_probe(int context, int tag, int rank, struct pm_request *found);

/* Collectives over a group: `map` gives the rank in the job of each member. */
struct pm_group {
  int context;
  int rank, size;
  const int *map; /* null: the whole job */
};
typedef void (*pm_combine)(void *into, const void *from, size_t count);

void pm_barrier(const struct pm_group *group);
void pm_bcast(const struct pm_group *group, void *buffer, size_t bytes, int root);
/* `scratch` has room for `bytes`; the result is in `buffer` of the root. */
void pm_reduce(const struct pm_group *group, void *buffer, void *scratch, size_t count,
               size_t size, pm_combine combine, int root);
void pm_gather(const struct pm_group *group, const void *mine, size_t bytes, void *all, int root);
void pm_scatter(const struct pm_group *group, const void *all, size_t bytes, void *mine, int root);
void pm_alltoall(const struct pm_group *group, const void *from, size_t bytes, void *to);

#pragma GCC visibility pop

#endif
