/* Signals as Linux's calls, by OSF/1's: other numbers, masks of 32 bits by value. */

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "internal.h"

/* What rt_sigaction takes. */
struct kernel_action {
  uint32_t handler, flags, restorer;
  uint32_t mask[2];
};

enum { RESETS = (int)0x80000000 };

static const struct {
  int linux_flag, osf_flag;
} flags[] = {
    {SA_ONSTACK, OSF_SA_ONSTACK},     {SA_RESTART, OSF_SA_RESTART}, {SA_NOCLDSTOP, OSF_SA_NOCLDSTOP},
    {SA_NODEFER, OSF_SA_NODEFER},     {RESETS, OSF_SA_RESETHAND},   {SA_SIGINFO, OSF_SA_SIGINFO},
};

static uint32_t to_osf_mask(const uint32_t *mask) {
  uint32_t result = 0;
  for (int signal = 1; signal < 32; signal++)
    if (mask[0] & 1u << (signal - 1) && osf_signal(signal))
      result |= 1u << (osf_signal(signal) - 1);
  return result;
}

static void to_linux_mask(uint32_t from, uint32_t *mask) {
  mask[0] = mask[1] = 0;
  for (int signal = 1; signal < 32; signal++)
    if (from & 1u << (signal - 1) && linux_signal(signal))
      mask[0] |= 1u << (linux_signal(signal) - 1);
}

static int set_action(int signal, const struct kernel_action *action, struct kernel_action *old) {
  struct osf_sigaction wanted = {0}, before;
  if (action) {
    wanted.sa_address = action->handler;
    wanted.sa_mask = to_osf_mask(action->mask);
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
      if (action->flags & flags[i].linux_flag) wanted.sa_flags |= flags[i].osf_flag;
  }
  int result = osf_call(OSF_CALL_sigaction, osf_signal(signal), action ? &wanted : 0, &before,
                        osf_trampoline);
  if (result < 0 || old == 0) return result;
  memset(old, 0, sizeof *old);
  old->handler = before.sa_address;
  to_linux_mask(before.sa_mask, old->mask);
  for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
    if (before.sa_flags & flags[i].osf_flag) old->flags |= flags[i].linux_flag;
  return result;
}

/* Linux's SIG_BLOCK is 0, OSF/1's 1, and so on. */
static int change_mask(int how, const uint32_t *set, uint32_t *old) {
  int before = set ? osf_call(OSF_CALL_sigprocmask, how + 1, to_osf_mask(set))
                   : osf_call(OSF_CALL_sigprocmask, OSF_SIG_BLOCK, 0);
  if (before < 0) return before;
  if (old) to_linux_mask(before, old);
  return 0;
}

static int send(int pid, int signal) {
  int number = osf_signal(signal);
  return signal != 0 && number == 0 ? -EINVAL : osf_call(OSF_CALL_kill, pid, number);
}

int osf_signal_syscall(int number, const int *words, int *result) {
  switch (number) {
    case SYS_rt_sigaction:
      *result = set_action(words[0], (const void *)words[1], (void *)words[2]);
      return 1;
    case SYS_rt_sigprocmask:
      *result = change_mask(words[0], (const uint32_t *)words[1], (uint32_t *)words[2]);
      return 1;
    case SYS_rt_sigpending: {
      uint32_t pending = 0;
      *result = osf_call(OSF_CALL_sigpending, &pending);
      to_linux_mask(pending, (uint32_t *)words[0]);
      return 1;
    }
    case SYS_rt_sigsuspend:
      *result = osf_call(OSF_CALL_sigsuspend, to_osf_mask((const uint32_t *)words[0]));
      return 1;
    case SYS_kill:
      return *result = send(words[0], words[1]), 1;
    /* A thread is the process. */
    case SYS_tkill:
      return *result = send(osf_call(OSF_CALL_getpid), words[1]), 1;
    case SYS_tgkill:
      return *result = send(words[0], words[2]), 1;
    default:
      return 0;
  }
}
