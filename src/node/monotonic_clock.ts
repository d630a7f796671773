// The host's monotonic clock for a node: the same for all workers, and cheap to read.
//
// A node reads it twice for each system call. `process.hrtime.bigint` is the clock that all threads
// share, but makes a bigint each time (some 150 ns); `performance.now` takes a third of that, but
// counts from the start of its own thread. Both read the same clock of the host, so their
// difference is a constant, which is found once.

/** Readings that the difference is taken from; each narrows it down to its own duration. */
const READINGS = 50;

/** A clock in nanoseconds. Between two threads' clocks lie some 100 ns. */
export function monotonicClock(): () => number {
  const originNs = threadOriginNs();
  return () => originNs + performance.now() * 1e6;
}

/** What the shared clock showed when this thread's began. */
function threadOriginNs(): number {
  let origin = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < READINGS; i += 1) {
    const before = Number(process.hrtime.bigint());
    origin = Math.max(origin, before - performance.now() * 1e6);
  }
  return origin;
}
