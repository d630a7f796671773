// A window: bytes of the sender's own memory that a message shows instead of carrying them. The
// receiver copies them straight to where they shall be, so they are copied once; over a channel
// that does not share memory (`Channel.sharesMemory`) the sender copies them into the message.
//
// The life of a window, told by one word that both ends share:
//
//                   claim (receiver)            close (receiver)
//      OFFERED ------------------------> CLAIMED ----------------> TAKEN
//         |      recall (sender)
//         +------------------------> RECALLED
//
// From `offer` to TAKEN or RECALLED the bytes must not change. Whoever needs them sooner recalls the
// window, and sends them in a message instead: the receiver that finds a window recalled drops it.

export interface Window {
  /** Over shared memory; 0 < length. */
  readonly bytes: Uint8Array;
  /** Of shared memory, too: one of `State`. */
  readonly word: Int32Array;
}

const State = { OFFERED: 0, CLAIMED: 1, TAKEN: 2, RECALLED: 3 } as const;

/** How long a receiver may copy; one that takes longer has been ended in the middle of it. */
const LONGEST_COPY_MS = 1000;

export function offer(bytes: Uint8Array): Window {
  return { bytes, word: new Int32Array(new SharedArrayBuffer(4)) };
}

/** The receiver is about to read the bytes; false: they have been recalled. */
export function claim({ word }: Window): boolean {
  return Atomics.compareExchange(word, 0, State.OFFERED, State.CLAIMED) === State.OFFERED;
}

/** The receiver has read them. */
export function close({ word }: Window): void {
  Atomics.store(word, 0, State.TAKEN);
  Atomics.notify(word, 0);
}

export function isClaimed({ word }: Window): boolean {
  return Atomics.load(word, 0) === State.CLAIMED;
}

/** Takes an offer back; waits for a receiver that is copying. False: the receiver has the bytes. */
export function recall({ word }: Window): boolean {
  const state = Atomics.compareExchange(word, 0, State.OFFERED, State.RECALLED);
  if (state !== State.CLAIMED) return state !== State.TAKEN;
  return Atomics.wait(word, 0, State.CLAIMED, LONGEST_COPY_MS) === "timed-out";
}
