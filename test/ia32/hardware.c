// Executes conformance vectors on the processor that it runs on, and answers what came of them.
//
// A vector is a complete user-mode state, some bytes of memory, and instruction bytes. The state is
// loaded, the bytes are run, and whatever ends them (the breakpoints around them, a fault) arrives
// as a signal whose frame holds the complete state afterwards: no code of ours runs in between, so
// nothing disturbs the flags, the x87 unit or the SSE registers. The handler writes the frame down
// and jumps back here without returning through the kernel: some 3 microseconds a vector.
//
// The program uses no C library (its thread-local storage would need %gs, which belongs to the
// vectors) and is linked above 3 GB, where no emulated program has anything. hardware.ts compiles
// it, with the addresses of machine_state.ts as macros, and talks to it through pipes:
//
//   first      CODE.. see below: contents of the data and stack pages (u8 x MEMORY_BYTES)
//   a vector   u32 size, code address, code length, number of patches; state; code; patches
//   an answer  u32 size, vector, error code, CR2; state; u32 number of changes; changes
//   a patch or a change: u32 address, u32 length, bytes padded to a multiple of 4
//
// Sources: Linux arch/x86/include/uapi/asm/sigcontext.h (the frame), SDM vol. 1, 10.5.1 (FXSAVE).

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;

#define PAGE 4096u
#define STATE_BYTES 352u
#define STATE_EFLAGS 32
#define STATE_EIP 36
#define STATE_SEGMENTS 40 // u16: ES CS SS DS FS GS
#define STATE_FX 64       // FXSAVE's image: 32 bytes of control, 8 x 16 x87, 8 x 16 XMM
#define FX_BYTES 288u
#define MEMORY_BYTES (4u * PAGE)
#define VECTOR_HUNG 254u

struct user_desc { u32 entry, base, limit, flags; };
struct sigaction_abi { void *handler; u32 flags; void *restorer; u32 mask[2]; };
struct stack_abi { void *base; int flags; u32 size; };
struct sigcontext_abi {
    u16 gs, gs_high, fs, fs_high, es, es_high, ds, ds_high;
    u32 edi, esi, ebp, esp, ebx, edx, ecx, eax, vector, error, eip;
    u16 cs, cs_high;
    u32 eflags, esp_at_signal;
    u16 ss, ss_high;
    u8 *fpstate;
    u32 oldmask, cr2;
};
struct ucontext_abi { u32 flags, link; struct stack_abi stack; struct sigcontext_abi context; };

// What enter_guest loads. The assembly below names these by symbol.
__attribute__((aligned(16))) u8 guest_fx[512];
u32 guest_registers[8]; // EAX ECX EDX EBX - EBP ESI EDI
u32 guest_eflags;
struct { u32 esp; u16 ss, unused; } guest_stack;
struct { u32 eip; u16 cs, unused; } guest_entry;
u16 guest_es, guest_ds, guest_fs, guest_gs;
u32 host_esp;

static u8 input[1 << 20], output[1 << 20];
static u32 input_at, input_end, output_at;
static u8 base_memory[MEMORY_BYTES], expected[MEMORY_BYTES];
static u8 signal_stack[1 << 16];
static volatile u32 running; // number of the vector being executed, 0: none
static u32 seen_by_timer, sequence;

static int call(int number, u32 a, u32 b, u32 c, u32 d, u32 e)
{
    int result;
    __asm__ volatile("int $0x80"
                     : "=a"(result)
                     : "a"(number), "b"(a), "c"(b), "d"(c), "S"(d), "D"(e)
                     : "memory");
    return result;
}

// mmap2 has six arguments; the sixth, the offset, is zero.
static u32 map(u32 address, u32 size, u32 protection)
{
    u32 arguments[6] = {address, size, protection, 0x32 /* private fixed anonymous */, ~0u, 0};
    return (u32)call(90 /* mmap */, (u32)arguments, 0, 0, 0, 0);
}

static void fail(const char *message)
{
    u32 length = 0;
    while (message[length]) length++;
    call(4, 2, (u32)message, length, 0, 0);
    call(252 /* exit_group */, 1, 0, 0, 0, 0);
}

void *memcpy(void *to, const void *from, unsigned long size)
{
    void *start = to;
    __asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(size) : : "memory");
    return start;
}

void *memset(void *to, int value, unsigned long size)
{
    void *start = to;
    __asm__ volatile("rep stosb" : "+D"(to), "+c"(size) : "a"(value) : "memory");
    return start;
}

static void copy_words(void *to, const void *from, u32 bytes)
{
    u32 words = bytes / 4;
    __asm__ volatile("rep movsl" : "+D"(to), "+S"(from), "+c"(words) : : "memory");
}

static void flush(void)
{
    u32 done = 0;
    while (done < output_at) {
        int wrote = call(4, 1, (u32)output + done, output_at - done, 0, 0);
        if (wrote == -4) continue;
        if (wrote <= 0) call(252, 1, 0, 0, 0, 0);
        done += (u32)wrote;
    }
    output_at = 0;
}

// Makes `size` bytes of input available in one piece; NULL at the end of the input.
static u8 *take(u32 size)
{
    if (input_end - input_at < size) {
        memcpy(input, input + input_at, input_end - input_at);
        input_end -= input_at;
        input_at = 0;
        while (input_end < size) {
            int got = call(3, 0, (u32)input + input_end, sizeof input - input_end, 0, 0);
            if (got == -4) continue;
            if (got <= 0) return 0;
            input_end += (u32)got;
        }
    }
    input_at += size;
    return input + input_at - size;
}

static void put(const void *bytes, u32 size)
{
    memcpy(output + output_at, bytes, size);
    output_at += size;
}

static void put_word(u32 value) { put(&value, 4); }

// Loads the guest's state and goes there. The stack and DS come last: everything behind them is
// read through CS, and a moved DS is no obstacle.
void enter_guest(void);
__asm__(".text\n"
        "enter_guest:\n"
        "  pushal\n"
        "  movl %esp, host_esp\n"
        "  fxrstor guest_fx\n"
        "  movw guest_es, %es\n"
        "  movw guest_fs, %fs\n"
        "  movw guest_gs, %gs\n"
        "  pushl guest_eflags\n"
        "  popfl\n"
        "  movl guest_registers, %eax\n"
        "  movl guest_registers+4, %ecx\n"
        "  movl guest_registers+8, %edx\n"
        "  movl guest_registers+12, %ebx\n"
        "  movl guest_registers+20, %ebp\n"
        "  movl guest_registers+24, %esi\n"
        "  movl guest_registers+28, %edi\n"
        "  lss guest_stack, %esp\n"
        "  movw %cs:guest_ds, %ds\n"
        "  ljmp *%cs:guest_entry\n"
        "leave_guest:\n"
        "  movl host_esp, %esp\n"
        "  popal\n"
        "  ret\n");
void leave_guest(void);

static u8 *memory_at(u32 offset)
{
    return (u8 *)(offset < 3 * PAGE ? DATA + offset : STACK + offset - 3 * PAGE);
}

static void put_changes(void)
{
    u32 count_at = output_at, count = 0;
    put_word(0);
    for (u32 page = 0; page < MEMORY_BYTES; page += PAGE) {
        const u8 *real = memory_at(page), *old = expected + page;
        for (u32 at = 0; at < PAGE; at += 4) {
            if (*(u32 *)(real + at) == *(u32 *)(old + at)) continue;
            u32 end = at + 4;
            while (end < PAGE && *(u32 *)(real + end) != *(u32 *)(old + end)) end += 4;
            u32 first = at;
            while (real[first] == old[first]) first++;
            u32 last = end;
            while (real[last - 1] == old[last - 1]) last--;
            put_word((u32)real + first);
            put_word(last - first);
            put(real + first, last - first);
            while (output_at & 3) output[output_at++] = 0;
            count++;
            at = end;
        }
    }
    memcpy(output + count_at, &count, 4);
}

static void put_state(const struct sigcontext_abi *c)
{
    u8 *state = output + output_at;
    u32 *words = (u32 *)state;
    memset(state, 0, STATE_BYTES);
    words[0] = c->eax; words[1] = c->ecx; words[2] = c->edx; words[3] = c->ebx;
    words[4] = c->esp; words[5] = c->ebp; words[6] = c->esi; words[7] = c->edi;
    words[STATE_EFLAGS / 4] = c->eflags;
    words[STATE_EIP / 4] = c->eip;
    u16 *segments = (u16 *)(state + STATE_SEGMENTS);
    segments[0] = c->es; segments[1] = c->cs; segments[2] = c->ss;
    segments[3] = c->ds; segments[4] = c->fs; segments[5] = c->gs;
    memcpy(state + STATE_FX, c->fpstate + 112, FX_BYTES); // FXSAVE's image follows FNSAVE's
    output_at += STATE_BYTES;
}

static void on_signal(int signal, void *information, struct ucontext_abi *u)
{
    (void)information;
    u32 hung = signal == 14 && running && running == seen_by_timer;
    if (signal == 14) {
        seen_by_timer = running;
        if (!hung) return;
    }
    if (!running) fail("the harness itself faulted\n");
    running = 0;
    u32 start = output_at;
    put_word(0);
    put_word(hung ? VECTOR_HUNG : u->context.vector);
    put_word(u->context.error);
    put_word(u->context.cr2);
    put_state(&u->context);
    put_changes();
    *(u32 *)(output + start) = output_at - start;
    __asm__ volatile("jmp leave_guest");
}

static void load(const u8 *state)
{
    const u32 *words = (const u32 *)state;
    const u16 *segments = (const u16 *)(state + STATE_SEGMENTS);
    copy_words(guest_registers, words, 32);
    guest_stack.esp = words[4];
    guest_eflags = words[STATE_EFLAGS / 4] | 0x202;
    guest_entry.eip = words[STATE_EIP / 4];
    guest_es = segments[0];
    guest_entry.cs = segments[1];
    guest_stack.ss = segments[2];
    guest_ds = segments[3];
    guest_fs = segments[4];
    guest_gs = segments[5];
    copy_words(guest_fx, state + STATE_FX, FX_BYTES);
}

static void apply_patches(const u8 *patches, u32 count)
{
    for (u32 i = 0; i < count; i++) {
        u32 address = *(const u32 *)patches, length = *(const u32 *)(patches + 4);
        u32 in_stack = address >= STACK;
        u32 offset = in_stack ? address - STACK + 3 * PAGE : address - DATA;
        u32 read_only = !in_stack && offset + length > 2 * PAGE;
        if (read_only) call(125 /* mprotect */, DATA + 2 * PAGE, PAGE, 3, 0, 0);
        memcpy((u8 *)address, patches + 8, length);
        memcpy(expected + offset, patches + 8, length);
        if (read_only) call(125, DATA + 2 * PAGE, PAGE, 1, 0, 0);
        patches += 8 + ((length + 3) & ~3u);
    }
}

static void restore_memory(void)
{
    for (u32 page = 0; page < MEMORY_BYTES; page += PAGE) {
        const u32 *real = (u32 *)memory_at(page), *base = (u32 *)(base_memory + page);
        u32 at = 0;
        while (at < PAGE / 4 && real[at] == base[at]) at++;
        if (at == PAGE / 4) continue;
        u32 read_only = page == 2 * PAGE;
        if (read_only) call(125, DATA + 2 * PAGE, PAGE, 3, 0, 0);
        copy_words(memory_at(page), base_memory + page, PAGE);
        if (read_only) call(125, DATA + 2 * PAGE, PAGE, 1, 0, 0);
    }
    copy_words(expected, base_memory, MEMORY_BYTES);
}

static void execute(const u8 *vector)
{
    const u32 *header = (const u32 *)vector;
    u32 code = header[1], length = header[2];
    load(vector + 16);
    memcpy((u8 *)code, vector + 16 + STATE_BYTES, length);
    apply_patches(vector + 16 + STATE_BYTES + ((length + 3) & ~3u), header[3]);
    running = ++sequence;
    enter_guest();
    memset((u8 *)code, 0xcc, length);
    restore_memory();
}

static void segment(u32 entry, u32 base, u32 limit, u32 flags)
{
    struct user_desc descriptor = {entry, base, limit, flags};
    if (call(243 /* set_thread_area */, (u32)&descriptor, 0, 0, 0, 0)) fail("set_thread_area failed\n");
}

static void local_segment(u32 entry, u32 base, u32 limit, u32 flags)
{
    struct user_desc descriptor = {entry, base, limit, flags};
    if (call(123 /* modify_ldt */, 1, (u32)&descriptor, sizeof descriptor, 0, 0)) fail("modify_ldt failed\n");
}

static void prepare(void)
{
    static const int signals[] = {4, 5, 7, 8, 11, 14};
    struct stack_abi stack = {signal_stack, 0, sizeof signal_stack};
    // SIGINFO, ONSTACK, NODEFER, RESTART
    struct sigaction_abi action = {(void *)on_signal, 0x4 | 0x08000000 | 0x40000000 | 0x10000000, 0, {0, 0}};
    u32 timer[4] = {0, 200000, 0, 200000};
    call(186 /* sigaltstack */, (u32)&stack, 0, 0, 0, 0);
    for (u32 i = 0; i < sizeof signals / sizeof *signals; i++)
        call(174 /* rt_sigaction */, (u32)signals[i], (u32)&action, 0, 8, 0);
    call(104 /* setitimer */, 0, (u32)timer, 0, 0, 0);
    if (map(CODE, 2 * PAGE, 7) != CODE || map(DATA, 3 * PAGE, 3) != DATA || map(STACK, PAGE, 3) != STACK)
        fail("the guest's pages cannot be mapped\n");
    memset((u8 *)CODE, 0xcc, 2 * PAGE);
    segment(12, DATA, 0xfffff, 0x51);    // 32-bit, limit in pages, usable: TLS_SELECTOR
    segment(13, DATA, TLS_LIMIT, 0x41);  // 32-bit, limit in bytes: LIMITED_SELECTOR
    segment(14, DATA, TLS_LIMIT, 0x49);  // the same, read-only: READ_ONLY_SELECTOR
    local_segment(0, CODE, 2 * PAGE - 1, 0x44);         // 16-bit code, readable
    local_segment(1, DATA, 3 * PAGE - 1, 0x40);         // 16-bit data
    local_segment(2, STACK, PAGE - 1, 0x40);            // 16-bit data, to be a stack
    local_segment(3, DATA, EXPAND_DOWN_LIMIT, 0x43);    // 32-bit data that expands down
}

void begin(void)
{
    prepare();
    const u8 *contents = take(MEMORY_BYTES);
    if (!contents) fail("no memory contents on standard input\n");
    copy_words(base_memory, contents, MEMORY_BYTES);
    copy_words((u8 *)DATA, base_memory, 3 * PAGE);
    copy_words((u8 *)STACK, base_memory + 3 * PAGE, PAGE);
    call(125, DATA + 2 * PAGE, PAGE, 1, 0, 0);
    copy_words(expected, base_memory, MEMORY_BYTES);
    for (;;) {
        const u8 *size = take(4);
        if (!size) break;
        input_at -= 4;
        const u8 *vector = take(*(const u32 *)size);
        if (!vector) fail("a vector was cut off\n");
        execute(vector);
        if (output_at > sizeof output / 2) flush();
    }
    flush();
    call(252, 0, 0, 0, 0, 0);
}

__asm__(".globl _start\n_start:\n  andl $-16, %esp\n  call begin\n");
