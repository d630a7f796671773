/* The gate at which musl calls Linux, on systems that are not Linux: musl finds its address in
 * __sysinfo. Included once by each system's library. */

#ifndef LINUX_GATE_H
#define LINUX_GATE_H

/* Defines `entry`: a Linux call with its number in eax and its arguments in ebx ecx edx esi edi ebp
 * becomes a call of the C function `handler` with these seven. Only eax, the result, changes. */
#define LINUX_GATE(entry, handler)   \
  __asm__(".text\n"                  \
          ".globl " #entry "\n"      \
          #entry ":\n"               \
          "  pushl %ecx\n"           \
          "  pushl %edx\n"           \
          "  pushl %ebp\n"           \
          "  movl %esp, %ebp\n"      \
          "  subl $28, %esp\n"       \
          "  andl $-16, %esp\n"      \
          "  movl %eax, 0(%esp)\n"   \
          "  movl %ebx, 4(%esp)\n"   \
          "  movl %ecx, 8(%esp)\n"   \
          "  movl %edx, 12(%esp)\n"  \
          "  movl %esi, 16(%esp)\n"  \
          "  movl %edi, 20(%esp)\n"  \
          "  movl 0(%ebp), %eax\n"   \
          "  movl %eax, 24(%esp)\n"  \
          "  call " #handler "\n"    \
          "  movl %ebp, %esp\n"      \
          "  popl %ebp\n"            \
          "  popl %edx\n"            \
          "  popl %ecx\n"            \
          "  ret\n")

#endif
