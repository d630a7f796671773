/* The vDSO: found by the auxiliary vector, its symbols and versions looked up in its ELF tables as a
 * C library does, its functions called, handlers returning through it, in the process, its child and
 * the program that the child executes. With the argument `sysenter`: code that enters the kernel by
 * SYSENTER itself (processors of AMD refuse that under a 64-bit kernel). */
#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* Called with whatever arguments each has. */
#pragma clang diagnostic ignored "-Wdeprecated-non-prototype"
typedef int function();
typedef struct { long long seconds; long nanoseconds, padding; } time64;

static char *image;
static Elf32_Sym *symbols;
static char *strings;
static Elf32_Word *hash;
static Elf32_Half *versions;
static Elf32_Verdef *definitions;

static void open_image(void) {
  image = (char *)getauxval(AT_SYSINFO_EHDR);
  Elf32_Ehdr *header = (Elf32_Ehdr *)image;
  Elf32_Phdr *segments = (Elf32_Phdr *)(image + header->e_phoff);
  printf("ELF %d, type %d, machine %d\n", !memcmp(header->e_ident, ELFMAG, SELFMAG), header->e_type,
         header->e_machine);
  for (int i = 0; i < header->e_phnum; i++) {
    if (segments[i].p_type == PT_GNU_EH_FRAME) puts("tables for unwinding");
    if (segments[i].p_type != PT_DYNAMIC) continue;
    for (Elf32_Dyn *entry = (Elf32_Dyn *)(image + segments[i].p_vaddr); entry->d_tag; entry++) {
      char *at = image + entry->d_un.d_ptr;
      if (entry->d_tag == DT_SYMTAB) symbols = (Elf32_Sym *)at;
      if (entry->d_tag == DT_STRTAB) strings = at;
      if (entry->d_tag == DT_HASH) hash = (Elf32_Word *)at;
      if (entry->d_tag == DT_VERSYM) versions = (Elf32_Half *)at;
      if (entry->d_tag == DT_VERDEF) definitions = (Elf32_Verdef *)at;
    }
    for (Elf32_Dyn *entry = (Elf32_Dyn *)(image + segments[i].p_vaddr); entry->d_tag; entry++)
      if (entry->d_tag == DT_SONAME) printf("name %s\n", strings + entry->d_un.d_val);
  }
}

static const char *version_of(Elf32_Word symbol) {
  Elf32_Verdef *at = definitions;
  while (at->vd_ndx != (versions[symbol] & 0x7fff)) at = (Elf32_Verdef *)((char *)at + at->vd_next);
  return strings + ((Elf32_Verdaux *)((char *)at + at->vd_aux))->vda_name;
}

/* By the System V hash table, as the dynamic loader does. */
static function *find(const char *name) {
  unsigned value = 0;
  for (const char *c = name; *c; c++) {
    value = (value << 4) + *c;
    value ^= (value >> 24) & 0xf0;
    value &= 0xfffffff;
  }
  Elf32_Word i = hash[2 + value % hash[0]];
  while (i && strcmp(strings + symbols[i].st_name, name)) i = hash[2 + hash[0] + i];
  if (!i) {
    printf("no %s\n", name);
    exit(1);
  }
  printf("%s, version %s, a function: %d\n", name, version_of(i),
         ELF32_ST_TYPE(symbols[i].st_info) == STT_FUNC && symbols[i].st_size > 0);
  return (function *)(image + symbols[i].st_value);
}

static long call0(function *entry, long number) {
  long result;
  __asm__ volatile("call *%1" : "=a"(result) : "r"(entry), "a"(number) : "memory");
  return result;
}

/* All six arguments, as __kernel_vsyscall takes them: the sixth in EBP. */
static long call6(function *entry, long number, long *arguments) {
  long result;
  __asm__ volatile(
      "pushl %%ebp\n\tpushl %1\n\tpushl (%2)\n\tpopl %%ebx\n\tmovl 4(%2), %%ecx\n\t"
      "movl 8(%2), %%edx\n\tmovl 12(%2), %%esi\n\tmovl 20(%2), %%ebp\n\tmovl 16(%2), %%edi\n\t"
      "call *(%%esp)\n\taddl $4, %%esp\n\tpopl %%ebp"
      : "=a"(result), "+c"(entry), "+D"(arguments)
      : "a"(number)
      : "ebx", "edx", "esi", "memory", "cc");
  return result;
}

static long long since(long long before) {
  struct { long tv_sec, tv_nsec; } now;
  syscall(SYS_clock_gettime32, CLOCK_REALTIME, &now);
  return now.tv_sec * 1000000000ll + now.tv_nsec - before;
}

/* A clock of the vDSO lies between two readings by system call. */
static void tell(const char *what, int result, long long value, long long before, long long unit) {
  int order = value >= before - unit && value <= before + since(before);
  printf("%s: %d, %s\n", what, result, order ? "between the calls" : "wrong");
}

static void clocks(void) {
  struct { long tv_sec, tv_nsec; } time;
  struct { long tv_sec, tv_usec; } micro;
  time64 wide;
  unsigned processor = 99, node = 99;
  long long before = since(0);
  int result = find("__vdso_clock_gettime")(CLOCK_REALTIME, &time);
  tell("clock_gettime", result, time.tv_sec * 1000000000ll + time.tv_nsec, before, 0);
  before = since(0);
  result = find("__vdso_clock_gettime64")(CLOCK_REALTIME, &wide);
  tell("clock_gettime64", result, wide.seconds * 1000000000ll + wide.nanoseconds, before, 0);
  before = since(0);
  result = find("__vdso_gettimeofday")(&micro, NULL);
  tell("gettimeofday", result, micro.tv_sec * 1000000000ll + micro.tv_usec * 1000ll, before, 1000);
  before = since(0);
  int seconds = 0;
  result = find("__vdso_time")(&seconds);
  tell("time", result - seconds, seconds * 1000000000ll, before, 1000000000);
  printf("time without a place: %d\n", find("__vdso_time")(NULL) >= seconds);
  printf("resolution: %d", find("__vdso_clock_getres")(CLOCK_MONOTONIC, &time));
  printf(", %ld\n", time.tv_nsec);
  printf("getcpu: %d", find("__vdso_getcpu")(&processor, &node, NULL));
  printf(", %d\n", processor < 99);
  printf("no such clock: %d\n", find("__vdso_clock_gettime")(1000, &time));
}

static void *returns_to;
static volatile int handled;

static void plain(int signal) {
  handled = signal;
  returns_to = __builtin_return_address(0);
}

static void with_info(int signal, siginfo_t *info, void *context) {
  (void)info;
  (void)context;
  plain(signal);
}

/* rt_sigaction's own structure, so that no C library adds its restorer. */
static void set_bare(int signal, void *handler, unsigned long flags) {
  struct { void *handler; unsigned long flags; void *restorer; unsigned long long mask; } action = {
      handler, flags, NULL, 0};
  syscall(SYS_rt_sigaction, signal, &action, NULL, 8);
}

static void handlers(void) {
  set_bare(SIGUSR1, plain, 0);
  raise(SIGUSR1);
  printf("handler %d returns through the vDSO: %d\n", handled,
         returns_to == (void *)find("__kernel_sigreturn"));
  set_bare(SIGUSR2, with_info, SA_SIGINFO);
  raise(SIGUSR2);
  printf("handler %d returns through the vDSO: %d\n", handled,
         returns_to == (void *)find("__kernel_rt_sigreturn"));
}

/* A wait by the given entry: without SA_RESTART it ends, with it it goes on to its end. */
static void interrupted(function *entry) {
  int pipes[2];
  char byte = 0;
  struct itimerval soon = {{0, 0}, {0, 20000}};
  pipe(pipes);
  for (int restarts = 0; restarts < 2; restarts++) {
    set_bare(SIGALRM, plain, restarts ? SA_RESTART : 0);
    handled = 0;
    pid_t child = fork();
    if (child == 0) {
      usleep(restarts ? 60000 : 2000000);
      _exit(write(pipes[1], "x", 1) - 1);
    }
    setitimer(ITIMER_REAL, &soon, NULL);
    long arguments[6] = {pipes[0], (long)&byte, 1, 4, 5, 6};
    long result = call6(entry, SYS_read, arguments);
    printf("read after signal %d: %ld\n", handled, result);
    if (!restarts) kill(child, SIGKILL);
    waitpid(child, NULL, 0);
  }
}

static void enter(function *entry) {
  FILE *file = tmpfile();
  char page[8192];
  memset(page, 'a', 4096);
  memset(page + 4096, 'b', 4096);
  fwrite(page, 1, sizeof page, file);
  fflush(file);
  printf("getpid: %d\n", call0(entry, SYS_getpid) == getpid());
  long arguments[6] = {0, 4096, PROT_READ, MAP_PRIVATE, fileno(file), 1};
  char *mapped = (char *)call6(entry, SYS_mmap2, arguments);
  printf("mmap2 with the offset of page 1: %c\n", *mapped);
  printf("no such call: %ld\n", call0(entry, 9999));
  fclose(file);
  interrupted(entry);
}

static void tell_map(void) {
  char line[256];
  FILE *maps = fopen("/proc/self/maps", "r");
  while (fgets(line, sizeof line, maps)) {
    if (!strstr(line, "[vdso]")) continue;
    unsigned long from, to;
    char rights[8];
    sscanf(line, "%lx-%lx %7s", &from, &to, rights);
    printf("%s at the image: %d, with the entry: %d\n", rights, from == (unsigned long)image,
           getauxval(AT_SYSINFO) > from && getauxval(AT_SYSINFO) < to);
  }
  fclose(maps);
}

/* SYSENTER as programs write it, who know that the vDSO's return pops these. */
__asm__(".globl own_sysenter\nown_sysenter:\n\tpushl %ecx\n\tpushl %edx\n\tpushl %ebp\n\t"
        "movl %esp, %ebp\n\tsysenter\n\tud2\n");
/* No stack where EBP points to: the call answers EFAULT, at the return with that stack. */
__asm__(".globl wild_sysenter\nwild_sysenter:\n\tmovl $16, %ebp\n\tsysenter\n\tud2\n");
function own_sysenter, wild_sysenter;

static void faulted(int signal, siginfo_t *info, void *context) {
  greg_t *registers = ((ucontext_t *)context)->uc_mcontext.gregs;
  printf("signal %d at %p, eax %d, esp %d, ebp %d\n", signal, info->si_addr, registers[REG_EAX],
         registers[REG_ESP], registers[REG_EBP]);
  printf("eip in the vDSO: %d\n", (char *)registers[REG_EIP] > image &&
         (char *)registers[REG_EIP] < image + 4096);
  fflush(stdout);
  _exit(0);
}

static void wild(void) {
  static char stack[65536];
  stack_t other = {stack, 0, sizeof stack};
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = faulted;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigaltstack(&other, NULL);
  sigaction(SIGSEGV, &action, NULL);
  call0(wild_sysenter, SYS_getpid);
}

static void of_relatives(char *program) {
  fflush(stdout);
  if (fork() == 0) {
    printf("child: %d\n", call0((function *)getauxval(AT_SYSINFO), SYS_getpid) == getpid());
    fflush(stdout);
    execl(program, program, "executed", NULL);
    _exit(1);
  }
  wait(NULL);
}

int main(int argc, char **argv) {
  const char *part = argc > 1 ? argv[1] : "";
  open_image();
  tell_map();
  if (!strcmp(part, "sysenter")) {
    enter(own_sysenter);
    wild();
    return 1;
  }
  function *entry = find("__kernel_vsyscall");
  printf("AT_SYSINFO is the entry: %d\n", (function *)getauxval(AT_SYSINFO) == entry);
  enter(entry);
  clocks();
  handlers();
  if (argc == 1) of_relatives(argv[0]);
  return 0;
}
