/* The shared object that every Linux process finds in its memory (vdso(7)): how to enter the kernel,
 * where signal handlers return to, and the clocks.
 *
 * SYSENTER saves no return address. Linux goes on at one place after every such call, landing_pad,
 * with ESP as the caller's EBP was, and takes the sixth argument from the word that lies there;
 * programs with a SYSENTER of their own rely on it, too. A call that restarts goes on two bytes
 * before that place, with INT $0x80 and with the sixth argument in EBP.
 *
 * The call-frame information lets a C library unwind out of a call that is interrupted, and out of
 * a handler (cancellation of threads, exceptions). The clocks are read by a call: here the kernel
 * costs less than arithmetic on a shared page would, and a run with a seed repeats.
 *
 * scripts/build_vdso.mjs makes ../vdso_image.gen.ts of this file, vdso.lds and vdso.map. */

	.text

	.macro	function name
	.balign	16, 0x90
	.globl	\name
	.type	\name, @function
\name:
	.cfi_startproc
	.endm

	.macro	end name
	.cfi_endproc
	.size	\name, . - \name
	.endm

	.macro	save register
	pushl	%\register
	.cfi_adjust_cfa_offset 4
	.cfi_rel_offset \register, 0
	.endm

	.macro	restore register
	popl	%\register
	.cfi_adjust_cfa_offset -4
	.cfi_restore \register
	.endm

	function __kernel_vsyscall
	save	ecx
	save	edx
	save	ebp
	movl	%esp, %ebp
	sysenter
	int	$0x80
	.globl	landing_pad
landing_pad:
	restore	ebp
	restore	edx
	restore	ecx
	ret
	end	__kernel_vsyscall

	/* DW_CFA_expression: the register with this DWARF number was saved at ESP + offset. */
	.macro	saved register, offset
	.cfi_escape 0x10, \register, 3, 0x74, ((\offset) & 0x7f) | 0x80, (\offset) >> 7
	.endm

	/* The caller is what the struct sigcontext at ESP + at describes; its ESP is the CFA. */
	.macro	context at
	.cfi_escape 0x0f, 4, 0x74, ((\at + 28) & 0x7f) | 0x80, (\at + 28) >> 7, 0x06
	saved	7, (\at + 16)
	saved	6, (\at + 20)
	saved	5, (\at + 24)
	saved	3, (\at + 32)
	saved	2, (\at + 36)
	saved	1, (\at + 40)
	saved	0, (\at + 44)
	saved	8, (\at + 56)
	.endm

	/* A handler's return address. Unwinders look up the byte before it, which belongs to the frame.
	 * GCC's knows these functions by their bytes. */
	.macro	handler_return name, at
	.balign	16, 0x90
	.cfi_startproc simple
	.cfi_signal_frame
	context	\at
	nop
	.globl	\name
	.type	\name, @function
\name:
	.endm

	handler_return __kernel_sigreturn, 4
	popl	%eax
	context	0
	movl	$119, %eax
	int	$0x80
	end	__kernel_sigreturn

	handler_return __kernel_rt_sigreturn, 160
	movl	$173, %eax
	int	$0x80
	end	__kernel_rt_sigreturn

	/* int name(first, second): the system call with that number. */
	.macro	call_with_two name, number
	function \name
	save	ebx
	movl	8(%esp), %ebx
	movl	12(%esp), %ecx
	movl	$\number, %eax
	int	$0x80
	restore	ebx
	ret
	end	\name
	.endm

	call_with_two __vdso_gettimeofday, 78
	call_with_two __vdso_clock_gettime, 265
	call_with_two __vdso_clock_getres, 266
	call_with_two __vdso_clock_gettime64, 403

	function __vdso_time
	save	ebx
	movl	8(%esp), %ebx
	movl	$13, %eax
	int	$0x80
	restore	ebx
	ret
	end	__vdso_time

	function __vdso_getcpu
	save	ebx
	movl	8(%esp), %ebx
	movl	12(%esp), %ecx
	movl	16(%esp), %edx
	movl	$318, %eax
	int	$0x80
	restore	ebx
	ret
	end	__vdso_getcpu

	.section .note.GNU-stack, "", @progbits
