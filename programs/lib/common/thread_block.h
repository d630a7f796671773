/* The only thread of a process on systems where musl cannot make its block itself: the block that %gs
 * points to, thread-local variables below it. Included once by each system's library. */

#ifndef THREAD_BLOCK_H
#define THREAD_BLOCK_H

#include <elf.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "only_thread.h"

/* musl's struct pthread as far as it is read without threads. */
struct thread_block {
  struct thread_block *self;
  void *dtv;
  struct thread_block *prev, *next;
  void (*system)(void);
  uintptr_t canary;
  int tid, error, detach_state;
  char middle[0x60 - 0x24];
  void *locale;
  char rest[512];
};
_Static_assert(offsetof(struct thread_block, locale) == 0x60, "where musl looks for it");

/* musl's struct __libc as far as it is needed here, and by threads that begin later on Linux. */
struct thread_module {
  struct thread_module *next;
  const void *image;
  size_t length, size, align, offset;
};
struct thread_library {
  char can_do_threads, other_flags[3];
  int threads;
  size_t *auxiliary;
  struct thread_module *modules;
  size_t block_size, block_align, module_count;
};
enum { LOCALE_OFFSET = 0x20 };
_Static_assert(offsetof(struct thread_library, module_count) == LOCALE_OFFSET - 8, "as musl has it");

extern char __libc[];
/* Thread-local variables of the program, then the block. */
static struct {
  _Alignas(64) char variables[4096];
  struct thread_block block;
} thread;

/* `system`: where the C library calls the system. */
static void fill_thread_block(struct thread_block *block, void (*system)(void)) {
  block->self = block->prev = block->next = block;
  block->system = system;
  block->detach_state = 2;
  block->tid = ONLY_THREAD;
  block->locale = __libc + LOCALE_OFFSET;
}

/* The program's thread-local variables as they begin; 0: they are too many. */
static int fill_thread_variables(const size_t *auxiliary) {
  static struct thread_module module;
  struct thread_library *library = (struct thread_library *)__libc;
  const char *headers = (const char *)auxiliary[AT_PHDR];
  library->block_align = sizeof(void *);
  library->block_size = 2 * sizeof(void *) + sizeof(struct thread_block);
  for (size_t i = 0; i < auxiliary[AT_PHNUM]; i++) {
    const Elf32_Phdr *header = (const void *)(headers + i * auxiliary[AT_PHENT]);
    if (header->p_type != PT_TLS) continue;
    size_t room = header->p_memsz + (-header->p_memsz & (header->p_align - 1));
    if (room > sizeof thread.variables) return 0;
    const void *image = (const void *)header->p_vaddr;
    memcpy((char *)&thread.block - room, image, header->p_filesz);
    module = (struct thread_module){0, image, header->p_filesz, room, header->p_align, room};
    library->modules = &module;
    library->module_count = 1;
    if (header->p_align > library->block_align) library->block_align = header->p_align;
    library->block_size += room + library->block_align;
  }
  return 1;
}

#endif
