/* Where a Puma process begins: from the loader's stack to main().
 *
 *   musl's _start -> __init_tls here -> __libc_start_init here: READY, GO_MAIN, barrier -> main()
 *
 * The C library is musl. Its functions that need no system are used as they are; those that do
 * either have a namesake in this library, which is linked first, or trap through the thread block's
 * word 16,
 * which musl keeps for that and which leads to puma_syscall here. */

#include "../../common/linux_gate.h"
#include "../../common/thread_block.h"
#include "internal.h"

int _my_nid, _my_pid, _my_rank, _my_nnodes, _my_gid;
int _my_mesh_width, _my_mesh_height, _my_umask;
const uint32_t *_my_nid_map = (const uint32_t *)PUMA_NID_MAP;
const uint32_t *_my_pid_map = (const uint32_t *)PUMA_PID_MAP;
int CPerrno;

extern void (*const __preinit_array_start[])(void), (*const __preinit_array_end[])(void);
extern void (*const __init_array_start[])(void), (*const __init_array_end[])(void);
extern void puma_handler_return(void);
extern void puma_syscall_entry(void);

__asm__(".text\n"
        ".globl puma_trap\n"
        ".hidden puma_trap\n"
        "puma_trap:\n"
        "  pushl %ebp\n"
        "  pushl %edi\n"
        "  pushl %esi\n"
        "  pushl %ebx\n"
        "  movl 20(%esp), %eax\n"
        "  movl 24(%esp), %ebx\n"
        "  movl 28(%esp), %ecx\n"
        "  movl 32(%esp), %edx\n"
        "  movl 36(%esp), %esi\n"
        "  movl 40(%esp), %edi\n"
        "  movl 44(%esp), %ebp\n"
        "  int $0x60\n"
        "  popl %ebx\n"
        "  popl %esi\n"
        "  popl %edi\n"
        "  popl %ebp\n"
        "  ret\n"
        ".globl puma_handler_return\n"
        ".hidden puma_handler_return\n"
        "puma_handler_return:\n"
        "  movl $5, %eax\n"
        "  int $0x60\n"
        "  hlt\n");

LINUX_GATE(puma_syscall_entry, puma_syscall);

_Static_assert(PUMA_GATE == 0x60 && PUMA_TRAP_RETURN == 5, "the numbers in the text above");

/* In place of musl's, which asks Linux. */
int __set_thread_area(void *block) {
  int selector = puma_trap(PUMA_TRAP_THREAD_BLOCK, (uint32_t)block, 0, 0, 0, 0, 0);
  __asm__ volatile("movw %w0, %%gs" : : "q"(selector));
  return 0;
}

int __init_tp(void *block) {
  fill_thread_block(block, puma_syscall_entry);
  return __set_thread_area(block);
}

void *__copy_tls(unsigned char *memory) {
  (void)memory;
  return &thread.block;
}

void puma_identify(void) {
  PUMA_PCB->signal_return = (uint32_t)puma_handler_return;
  _my_nid = PUMA_PCB->nid;
  _my_pid = PUMA_PCB->pid;
  _my_rank = PUMA_PCB->rank;
  _my_nnodes = PUMA_PCB->nnodes;
  _my_gid = PUMA_PCB->gid;
  _my_mesh_width = PUMA_PCB->mesh_width;
  _my_mesh_height = PUMA_PCB->mesh_height;
  _my_umask = PUMA_PCB->umask;
  puma_files_init();
}

int puma_attach(void) {
  if (puma_trap(PUMA_TRAP_ATTACH, 0, 0, 0, 0, 0, 0) < 0) return -1;
  puma_identify();
  puma_messages_init();
  return 0;
}

/* musl's first step that needs the system: before it nothing of this library has run. */
void __init_tls(size_t *auxiliary) {
  puma_identify();
  if (!fill_thread_variables(auxiliary)) puma_panic("too many thread-local variables");
  __init_tp(&thread.block);
}

/* In place of musl's: its last step before main(). */
void __libc_start_init(void) {
  for (size_t i = 0; &__preinit_array_start[i] != __preinit_array_end; i++)
    __preinit_array_start[i]();
  puma_messages_init();
  /* The group is complete when this returns. */
  puma_pct(PUMA_PCT_READY, 0, 0, 0);
  struct pm_group all = {CONTEXT_COLLECTIVE, _my_rank, _my_nnodes, 0};
  pm_barrier(&all);
  for (size_t i = 0; &__init_array_start[i] != __init_array_end; i++) __init_array_start[i]();
}
