/*
 * The system calls that Gobelins adds, for programs that want to move themselves: migrate to
 * another node, ask which node this is, and fork with the child on another node.
 *
 * On a real Linux kernel all fail with -ENOSYS (-38) and nothing else happens, so a program that
 * ignores the result prints the same there. The numbers lie above all of Linux's; src/abi holds the
 * same ones, and a test compares the two. Paper G, 5.2: "always triggered manually, using the
 * migration system call".
 */
#ifndef GOBELINS_H
#define GOBELINS_H

#define GOBELINS_CALL_MIGRATE 0x474f
#define GOBELINS_CALL_NODE 0x4750
#define GOBELINS_CALL_FORK 0x4751

/* node: the one after the current one, round the cluster */
#define GOBELINS_NEXT_NODE (-1)

/*
 * mechanism: what the command line chose; the whole address space at once; pages on demand; on
 * demand while the source pushes the rest; pages copied ahead; copied ahead and the rest pushed
 */
#define GOBELINS_DEFAULT 0
#define GOBELINS_BASIC 1
#define GOBELINS_ON_DEMAND 2
#define GOBELINS_PUSH 3
#define GOBELINS_PRECOPY 4
#define GOBELINS_HYBRID 5

/* Moves the calling process; returns the node that it is now on, or -errno. */
static inline int gobelins_migrate(int node, int mechanism) {
  int result;
  __asm__ volatile("int $0x80"
                   : "=a"(result)
                   : "a"(GOBELINS_CALL_MIGRATE), "b"(node), "c"(mechanism)
                   : "memory");
  return result;
}

/* The node that the calling process is on, or -ENOSYS outside Gobelins. */
static inline int gobelins_node(void) {
  int result;
  __asm__ volatile("int $0x80" : "=a"(result) : "a"(GOBELINS_CALL_NODE) : "memory");
  return result;
}

/*
 * As fork; the child begins on `node`, or here when it cannot move there. Returns the child's pid,
 * 0 in the child, or -errno: -EINVAL when there is no such node, -ENOSYS outside Gobelins.
 */
static inline int gobelins_fork(int node, int mechanism) {
  int result;
  __asm__ volatile("int $0x80"
                   : "=a"(result)
                   : "a"(GOBELINS_CALL_FORK), "b"(node), "c"(mechanism)
                   : "memory");
  return result;
}

#endif
