/* The number by which musl knows the only thread of a process that began where musl cannot ask for
 * one (thread_block.h): no process of Linux has it. */

#ifndef ONLY_THREAD_H
#define ONLY_THREAD_H

enum { ONLY_THREAD = 1 };

#endif
