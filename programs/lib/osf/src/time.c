/* Time as Linux's calls, by OSF/1's two: gettimeofday, its only clock, and usleep_thread. */

#include <errno.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <time.h>

#include "internal.h"

struct short_time {
  int32_t seconds, micros;
};

static int tell_time(void *into, int is_long) {
  struct short_time now;
  int result = osf_call(OSF_CALL_gettimeofday, &now, 0);
  if (result < 0) return result;
  if (is_long) {
    ((int64_t *)into)[0] = now.seconds;
    ((int64_t *)into)[1] = now.micros * 1000;
  } else {
    ((int32_t *)into)[0] = now.seconds;
    ((int32_t *)into)[1] = now.micros * 1000;
  }
  return 0;
}

static int sleep_for(int64_t seconds, int64_t nanoseconds) {
  if (seconds < 0 || nanoseconds < 0 || nanoseconds > 999999999) return -EINVAL;
  struct short_time time = {(int32_t)seconds, (int32_t)((nanoseconds + 999) / 1000)};
  if (time.micros == 1000000) time = (struct short_time){time.seconds + 1, 0};
  return osf_call(OSF_CALL_usleep_thread, &time, 0);
}

static int sleep_until(const int64_t *end) {
  int64_t now[2];
  tell_time(now, 1);
  int64_t seconds = end[0] - now[0], rest = end[1] - now[1];
  if (rest < 0) {
    seconds -= 1;
    rest += 1000000000;
  }
  return seconds < 0 ? 0 : sleep_for(seconds, rest);
}

int osf_time_syscall(int number, const int *words, int *result) {
  switch (number) {
    case SYS_clock_gettime64:
      return *result = tell_time((void *)words[1], 1), 1;
    case SYS_clock_gettime32:
      return *result = tell_time((void *)words[1], 0), 1;
    case SYS_nanosleep:
      *result = sleep_for(((int32_t *)words[0])[0], ((int32_t *)words[0])[1]);
      return 1;
    case SYS_clock_nanosleep_time64: {
      const int64_t *time = (const int64_t *)words[2];
      *result = words[1] & TIMER_ABSTIME ? sleep_until(time) : sleep_for(time[0], time[1]);
      return 1;
    }
    /* musl asks for it when the one above is missing. */
    case SYS_clock_nanosleep_time32:
      return *result = -ENOSYS, 1;
    default:
      return 0;
  }
}
