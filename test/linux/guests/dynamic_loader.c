/* A dynamic loader for i386 without a C library, so that dynamically linked programs can be tested
 * where no system has one: it is the program's PT_INTERP, or is started with the program as its
 * argument (which is how the hardware's answers were recorded).
 *
 *     kernel -> _start -> start: relocates itself, maps what DT_NEEDED names, relocates, RELRO
 *            -> constructors, dependencies first -> the program, with its end in %edx
 *
 * Functions are bound when they are first called, or at once with LD_BIND_NOW. Libraries are looked
 * for in LD_LIBRARY_PATH and in DT_RUNPATH. open_library and find_symbol are dlopen and dlsym.
 * Sources: System V ABI, Intel386 supplement, chapters 4 and 5; elf(5); Linux binfmt_elf. */
#include <elf.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/syscall.h>

#define MOST 8
#define PAGE 4096u
#define HIDDEN __attribute__((visibility("hidden")))
#define FLOOR(address) ((address) & ~(PAGE - 1))
#define CEILING(address) FLOOR((address) + PAGE - 1)

typedef struct Object {
  const char *name;
  uintptr_t base;
  const Elf32_Phdr *headers;
  int header_count;
  const Elf32_Dyn *dynamic;
  const Elf32_Sym *symbols;
  const char *strings, *run_path;
  const uint32_t *gnu_hash;
  const Elf32_Rel *plt;
  int is_relocated, is_ready;
} Object;

extern const char __ehdr_start[] HIDDEN;
extern const Elf32_Dyn _DYNAMIC[] HIDDEN;
void _start(void);
static Object objects[MOST];
static int object_count;
static const char *search_path;
static int binds_now;

static long call(long number, long a, long b, long c) {
  long result;
  __asm__ volatile("int $0x80" : "=a"(result) : "0"(number), "b"(a), "c"(b), "d"(c) : "memory");
  return result;
}

static size_t length_of(const char *text) {
  size_t length = 0;
  while (text[length]) length++;
  return length;
}

static int equal(const char *a, const char *b) {
  while (*a && *a == *b) a++, b++;
  return *a == *b;
}

static __attribute__((noreturn)) void fail(const char *what, const char *name) {
  const char *parts[] = {"dynamic_loader: ", what, " ", name, "\n"};
  for (int part = 0; part < 5; part++) call(SYS_write, 2, (long)parts[part], length_of(parts[part]));
  for (;;) call(SYS_exit_group, 127, 0, 0);
}

static void *map(uintptr_t at, size_t length, int protection, int flags, int file, long offset) {
  long arguments[6] = {(long)at, (long)length, protection, flags, file, offset};
  unsigned long result = call(SYS_mmap, (long)arguments, 0, 0);
  if (result > -4096ul) fail("cannot map", "a segment");
  return (void *)result;
}

/* Names and addresses */

/* A function of the program whose address it has taken has that of its PLT, for everybody but the
 * PLT itself (`calls`). */
static const Elf32_Sym *find_in(const Object *object, const char *name, int calls) {
  uint32_t hash = 5381;
  for (const char *at = name; *at; at++) hash = hash * 33 + (unsigned char)*at;
  const uint32_t *table = object->gnu_hash;
  if (!table) return NULL;
  uint32_t buckets = table[0], first = table[1], words = table[2];
  uint32_t filter = table[4 + hash / 32 % words];
  if (!(filter >> (hash % 32) & 1) || !(filter >> ((hash >> table[3]) % 32) & 1)) return NULL;
  const uint32_t *bucket = table + 4 + words, *chain = bucket + buckets;
  uint32_t index = bucket[hash % buckets];
  if (index < first) return NULL;
  for (;; index++) {
    const Elf32_Sym *symbol = &object->symbols[index];
    int matches = (chain[index - first] | 1) == (hash | 1);
    int has = symbol->st_shndx || (symbol->st_value && !calls);
    if (matches && has && equal(object->strings + symbol->st_name, name)) return symbol;
    if (chain[index - first] & 1) return NULL;
  }
}

/* The first definition in the order of loading; a copied variable's is not the program's. */
static const Elf32_Sym *find(const char *name, int type, const Object *by, const Object **in) {
  for (int index = 0; index < object_count; index++) {
    if (type == R_386_COPY && &objects[index] == by) continue;
    const Elf32_Sym *symbol = find_in(&objects[index], name, type == R_386_JMP_SLOT);
    if (symbol) return *in = &objects[index], symbol;
  }
  return NULL;
}

static uintptr_t resolve(const Object *object, const Elf32_Rel *rel, uint32_t *size) {
  const Elf32_Sym *wanted = &object->symbols[ELF32_R_SYM(rel->r_info)];
  const char *name = object->strings + wanted->st_name;
  const Object *in;
  const Elf32_Sym *symbol = find(name, ELF32_R_TYPE(rel->r_info), object, &in);
  if (!symbol && ELF32_ST_BIND(wanted->st_info) == STB_WEAK) return 0;
  if (!symbol) fail("no definition of", name);
  *size = symbol->st_size;
  return in->base + symbol->st_value;
}

void *find_symbol(const char *name) {
  const Object *in;
  const Elf32_Sym *symbol = find(name, R_386_32, NULL, &in);
  return symbol ? (void *)(in->base + symbol->st_value) : NULL;
}

/* Relocation */

static void relocate_one(const Object *object, const Elf32_Rel *rel) {
  uint32_t *at = (uint32_t *)(object->base + rel->r_offset), size;
  switch (ELF32_R_TYPE(rel->r_info)) {
    case R_386_NONE: return;
    case R_386_RELATIVE: *at += object->base; return;
    case R_386_32: *at += resolve(object, rel, &size); return;
    case R_386_PC32: *at += resolve(object, rel, &size) - (uintptr_t)at; return;
    case R_386_GLOB_DAT:
    case R_386_JMP_SLOT: *at = resolve(object, rel, &size); return;
    case R_386_COPY: {
      const char *from = (const char *)resolve(object, rel, &size);
      for (uint32_t byte = 0; byte < size; byte++) ((volatile char *)at)[byte] = from[byte];
      return;
    }
    default: fail("unknown relocation in", object->name);
  }
}

/* What a slot of the PLT calls first: the object and the relocation's offset are on the stack. */
HIDDEN uintptr_t bind(const Object *object, uint32_t offset) {
  const Elf32_Rel *rel = (const Elf32_Rel *)((const char *)object->plt + offset);
  relocate_one(object, rel);
  return *(uintptr_t *)(object->base + rel->r_offset);
}

HIDDEN void bind_lazily(void);
__asm__(".hidden bind_lazily\n"
        "bind_lazily: push %eax; push %ecx; push %edx\n"
        "  push 16(%esp); push 16(%esp); call bind; add $8, %esp\n"
        "  mov %eax, 16(%esp); pop %edx; pop %ecx; pop %eax; add $4, %esp; ret\n");

static void relocate(Object *object) {
  if (object->is_relocated) return;
  object->is_relocated = 1;
  const Elf32_Rel *table = NULL;
  uint32_t bytes = 0, plt_bytes = 0;
  uintptr_t *got = NULL;
  int now = binds_now;
  for (const Elf32_Dyn *entry = object->dynamic; entry->d_tag; entry++) {
    uintptr_t value = entry->d_un.d_val;
    if (entry->d_tag == DT_REL) table = (void *)(object->base + value);
    if (entry->d_tag == DT_RELSZ) bytes = value;
    if (entry->d_tag == DT_JMPREL) object->plt = (void *)(object->base + value);
    if (entry->d_tag == DT_PLTRELSZ) plt_bytes = value;
    if (entry->d_tag == DT_PLTGOT) got = (void *)(object->base + value);
    if (entry->d_tag == DT_FLAGS && value & DF_BIND_NOW) now = 1;
  }
  for (uint32_t at = 0; at < bytes / sizeof *table; at++) relocate_one(object, &table[at]);
  if (got && !now) got[1] = (uintptr_t)object, got[2] = (uintptr_t)bind_lazily;
  for (uint32_t at = 0; at < plt_bytes / sizeof *table; at++) {
    if (now) relocate_one(object, &object->plt[at]);
    else *(uintptr_t *)(object->base + object->plt[at].r_offset) += object->base;
  }
  for (int index = 0; index < object->header_count; index++) {
    const Elf32_Phdr *header = &object->headers[index];
    if (header->p_type != PT_GNU_RELRO) continue;
    uintptr_t start = FLOOR(object->base + header->p_vaddr);
    uintptr_t end = FLOOR(object->base + header->p_vaddr + header->p_memsz);
    call(SYS_mprotect, (long)start, (long)(end - start), PROT_READ);
  }
}

/* Loading */

static void take_dynamic(Object *object) {
  const Elf32_Dyn *entry;
  for (entry = object->dynamic; entry->d_tag; entry++) {
    const void *at = (const void *)(object->base + entry->d_un.d_ptr);
    if (entry->d_tag == DT_SYMTAB) object->symbols = at;
    if (entry->d_tag == DT_STRTAB) object->strings = at;
    if (entry->d_tag == DT_GNU_HASH) object->gnu_hash = at;
  }
  for (entry = object->dynamic; entry->d_tag; entry++) {
    const char *text = object->strings + entry->d_un.d_val;
    if (entry->d_tag == DT_SONAME) object->name = text;
    if (entry->d_tag == DT_RUNPATH) object->run_path = text;
  }
}

static Object *add(const char *name, uintptr_t base, const Elf32_Phdr *headers, int count) {
  if (object_count == MOST) fail("too many libraries:", name);
  Object *object = &objects[object_count++];
  *object = (Object){.name = name, .base = base, .headers = headers, .header_count = count};
  for (int index = 0; index < count; index++) {
    const void *at = (const void *)(base + headers[index].p_vaddr);
    if (headers[index].p_type == PT_DYNAMIC) object->dynamic = at;
  }
  if (!object->dynamic) fail("not dynamic:", name);
  take_dynamic(object);
  return object;
}

static int protection_of(const Elf32_Phdr *header) {
  return (header->p_flags & PF_R ? PROT_READ : 0) | (header->p_flags & PF_W ? PROT_WRITE : 0) |
         (header->p_flags & PF_X ? PROT_EXEC : 0);
}

static void map_segment(const Elf32_Phdr *header, uintptr_t base, int file) {
  uintptr_t start = base + header->p_vaddr, end = start + header->p_filesz;
  int protection = protection_of(header);
  map(FLOOR(start), end - FLOOR(start), protection, MAP_PRIVATE | MAP_FIXED, file,
      FLOOR(header->p_offset));
  if (header->p_memsz == header->p_filesz) return;
  for (uintptr_t at = end; at < CEILING(end); at++) *(volatile char *)at = 0;
  uintptr_t last = CEILING(start + header->p_memsz);
  if (last > CEILING(end))
    map(CEILING(end), last - CEILING(end), protection, MAP_PRIVATE | MAP_FIXED | MAP_ANONYMOUS, -1, 0);
}

/* Maps a file; where it begins to execute goes to `entry`, unless that is NULL. */
static Object *load(const char *name, int file, uintptr_t *entry) {
  const Elf32_Ehdr *head = map(0, PAGE, PROT_READ, MAP_PRIVATE, file, 0);
  const Elf32_Phdr *headers = (const void *)((const char *)head + head->e_phoff);
  uintptr_t extent = 0, first = 0;
  for (int index = head->e_phnum - 1; index >= 0; index--) {
    if (headers[index].p_type != PT_LOAD) continue;
    first = headers[index].p_vaddr;
    if (!extent) extent = first + headers[index].p_memsz;
  }
  uintptr_t base = head->e_type == ET_DYN ? (uintptr_t)map(0, CEILING(extent), PROT_NONE,
                                                           MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) : 0;
  for (int index = 0; index < head->e_phnum; index++)
    if (headers[index].p_type == PT_LOAD) map_segment(&headers[index], base, file);
  int count = head->e_phnum;
  const Elf32_Phdr *kept = (const void *)(base + first + head->e_phoff);
  if (entry) *entry = base + head->e_entry;
  call(SYS_munmap, (long)head, PAGE, 0);
  call(SYS_close, file, 0, 0);
  return add(name, base, kept, count);
}

/* Opens `name` in one of the folders of `path`, which are parted by colons. */
static int search(const char *path, const char *name) {
  char full[256];
  while (path && *path) {
    size_t length = 0;
    for (; *path && *path != ':'; path++) if (length < 120) full[length++] = *path;
    if (*path == ':') path++;
    full[length++] = '/';
    for (size_t at = 0; at <= length_of(name) && at < 120; at++) full[length + at] = name[at];
    int file = call(SYS_open, (long)full, O_RDONLY, 0);
    if (file >= 0) return file;
  }
  return -1;
}

static Object *library(const char *name, const char *run_path) {
  for (int index = 0; index < object_count; index++)
    if (equal(objects[index].name, name)) return &objects[index];
  int file = search(search_path, name);
  if (file < 0) file = search(run_path, name);
  return file < 0 ? NULL : load(name, file, NULL);
}

/* Of the objects from `first` on, what they need, and what that needs. */
static void load_needed(int first) {
  for (int index = first; index < object_count; index++) {
    const Object *object = &objects[index];
    for (const Elf32_Dyn *entry = object->dynamic; entry->d_tag; entry++) {
      if (entry->d_tag != DT_NEEDED) continue;
      const char *name = object->strings + entry->d_un.d_val;
      if (!library(name, object->run_path)) fail("cannot find", name);
    }
  }
}

/* Constructors, or destructors in the opposite order. */
static void run_array(const Object *object, int tag, int size_tag) {
  void (**array)(void) = NULL;
  uint32_t count = 0;
  for (const Elf32_Dyn *entry = object->dynamic; entry->d_tag; entry++) {
    if (entry->d_tag == tag) array = (void *)(object->base + entry->d_un.d_ptr);
    if (entry->d_tag == size_tag) count = entry->d_un.d_val / sizeof *array;
  }
  for (uint32_t at = 0; at < count; at++) array[tag == DT_INIT_ARRAY ? at : count - 1 - at]();
}

static void make_ready(int first) {
  /* Copies are made of relocated libraries, so what comes later is relocated first. */
  for (int index = object_count - 1; index >= first; index--) relocate(&objects[index]);
  for (int index = object_count - 1; index >= first; index--) {
    objects[index].is_ready = 1;
    run_array(&objects[index], DT_INIT_ARRAY, DT_INIT_ARRAYSZ);
  }
}

static void finish(void) {
  for (int index = 0; index < object_count; index++)
    if (objects[index].is_ready) run_array(&objects[index], DT_FINI_ARRAY, DT_FINI_ARRAYSZ);
}

/* dlopen: the library and what it needs, with its constructors run; NULL when there is none. */
void *open_library(const char *name) {
  int first = object_count;
  Object *object = library(name, objects[0].run_path);
  if (object) load_needed(first), make_ready(first);
  return object;
}

/* The start */

typedef struct { uintptr_t entry; void (*end)(void); long *stack; } Program;

/* Before this no address in data is right. */
static void relocate_self(uintptr_t base) {
  const Elf32_Rel *table = NULL;
  uint32_t bytes = 0;
  for (const Elf32_Dyn *entry = _DYNAMIC; entry->d_tag; entry++) {
    if (entry->d_tag == DT_REL) table = (const void *)(base + entry->d_un.d_ptr);
    if (entry->d_tag == DT_RELSZ) bytes = entry->d_un.d_val;
  }
  for (uint32_t at = 0; at < bytes / sizeof *table; at++)
    if (ELF32_R_TYPE(table[at].r_info) == R_386_RELATIVE)
      *(uintptr_t *)(base + table[at].r_offset) += base;
}

static const char *variable(char **environment, const char *name) {
  for (; *environment; environment++) {
    const char *at = *environment, *wanted = name;
    while (*wanted && *at == *wanted) at++, wanted++;
    if (!*wanted && *at == '=') return at + 1;
  }
  return NULL;
}

static Elf32_auxv_t *auxiliary(Elf32_auxv_t *vector, uint32_t type) {
  while (vector->a_type && vector->a_type != type) vector++;
  return vector;
}

HIDDEN void start(long *stack, Program *program) {
  uintptr_t base = (uintptr_t)__ehdr_start;
  relocate_self(base);
  char **arguments = (char **)(stack + 1), **environment = arguments + stack[0] + 1;
  search_path = variable(environment, "LD_LIBRARY_PATH");
  binds_now = variable(environment, "LD_BIND_NOW") != NULL;
  char **end = environment;
  while (*end) end++;
  Elf32_auxv_t *vector = (Elf32_auxv_t *)(end + 1);
  uintptr_t entry = auxiliary(vector, AT_ENTRY)->a_un.a_val;
  if (entry == (uintptr_t)_start) {
    /* Started by hand: the program is the first argument. */
    if (stack[0] < 2) fail("usage:", "dynamic_loader PROGRAM [ARGUMENT...]");
    int file = call(SYS_open, (long)arguments[1], O_RDONLY, 0);
    if (file < 0) fail("cannot open", arguments[1]);
    load(arguments[1], file, &entry);
    stack[1] = stack[0] - 1;
    stack++;
  } else {
    const Elf32_Phdr *headers = (const void *)auxiliary(vector, AT_PHDR)->a_un.a_val;
    int count = auxiliary(vector, AT_PHNUM)->a_un.a_val;
    if (auxiliary(vector, AT_BASE)->a_un.a_val != base) fail("AT_BASE is wrong for", arguments[0]);
    uintptr_t bias = 0;
    for (int index = 0; index < count; index++)
      if (headers[index].p_type == PT_PHDR) bias = (uintptr_t)headers - headers[index].p_vaddr;
    add("", bias, headers, count);
  }
  const Elf32_Ehdr *own = (const void *)__ehdr_start;
  add("dynamic_loader.so", base, (const void *)(__ehdr_start + own->e_phoff), own->e_phnum)->is_relocated = 1;
  load_needed(0);
  make_ready(0);
  *program = (Program){entry, finish, stack};
}

__asm__(".globl _start\n"
        "_start: mov %esp, %eax; and $-16, %esp; sub $16, %esp; mov %esp, %ecx; sub $8, %esp\n"
        "  push %ecx; push %eax; call start; add $16, %esp\n"
        "  pop %eax; pop %edx; pop %esp; jmp *%eax\n");
