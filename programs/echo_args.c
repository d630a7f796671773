/*
 * echo_args: what the kernel put on the new stack: arguments, environment, and whether the
 * auxiliary vector makes sense (getauxval(3)). No address is printed, only whether it is right.
 *
 * Usage: echo_args [ARGUMENT...]
 */
#include <elf.h>
#include <stdio.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>

extern char **environ;
extern void _start(void);
extern const char __ehdr_start[];

static const char *base_name(const char *path) {
  const char *slash = strrchr(path, '/');
  return slash ? slash + 1 : path;
}

static void yes(const char *what, int is) { printf("%s: %s\n", what, is ? "yes" : "no"); }

/* The program headers that the kernel points to are those of the file. */
static int headers_match(void) {
  const Elf32_Ehdr *header = (const void *)__ehdr_start;
  const Elf32_Phdr *found = (const void *)getauxval(AT_PHDR);
  return found == (const void *)(__ehdr_start + header->e_phoff) &&
         getauxval(AT_PHNUM) == header->e_phnum && getauxval(AT_PHENT) == sizeof *found;
}

int main(int argc, char **argv) {
  printf("%d arguments\n", argc - 1);
  printf("program: %s\n", base_name(argv[0]));
  for (int i = 1; i < argc; i++) printf("argument %d: [%s] %zu\n", i, argv[i], strlen(argv[i]));
  yes("arguments end in null", argv[argc] == NULL);
  for (char **entry = environ; *entry; entry++) printf("environment: [%s]\n", *entry);
  yes("environment follows arguments", environ == argv + argc + 1);
  printf("page size: %lu\n", getauxval(AT_PAGESZ));
  printf("clock ticks: %lu\n", getauxval(AT_CLKTCK));
  yes("entry is _start", getauxval(AT_ENTRY) == (unsigned long)_start);
  yes("program headers", headers_match());
  yes("no interpreter", getauxval(AT_BASE) == 0);
  yes("not secure", getauxval(AT_SECURE) == 0);
  yes("user ids", getauxval(AT_UID) == getuid() && getauxval(AT_EUID) == geteuid());
  yes("random bytes", getauxval(AT_RANDOM) != 0);
  yes("hardware capabilities name the FPU", getauxval(AT_HWCAP) & 1);
  const char *name = (const char *)getauxval(AT_EXECFN);
  yes("file name", name && strcmp(base_name(name), base_name(argv[0])) == 0);
  return 0;
}
