// Signals as data: what is pending, what is blocked, what is to be done about each (signal(7)).
//
// Sets of signals are 64-bit masks; bit n-1 stands for signal n.

import { NSIG, SIG_DFL, SIGRTMIN, signalBit } from "../abi/signals.js";

/** A signal on its way, with what siginfo will tell. */
export interface SignalInfo {
  readonly signal: number;
  /** si_code. */
  readonly code: number;
  /** Sender, or the child of a SIGCHLD. */
  readonly pid?: number;
  readonly uid?: number;
  /** si_value of sigqueue and of timers. */
  readonly value?: number;
  /** si_timerid of a POSIX timer. */
  readonly timer?: number;
  /** Its si_overrun. */
  readonly overrun?: number;
  /** si_addr of a fault. */
  readonly address?: number;
  /** si_status of SIGCHLD. */
  readonly status?: number;
  /** Exception vector and error code, for sigcontext. */
  readonly vector?: number;
  readonly error?: number;
}

/** sigaction(2) of one signal. */
export interface SignalAction {
  /** SIG_DFL, SIG_IGN or the handler's address. */
  readonly handler: number;
  readonly flags: number;
  readonly restorer: number;
  readonly mask: bigint;
}

export const DEFAULT_SIGNAL_ACTION: SignalAction = {
  handler: SIG_DFL,
  flags: 0,
  restorer: 0,
  mask: 0n,
};

/** The actions of a process (Linux's sighand_struct); shared by tasks with CLONE_SIGHAND. */
export class SignalActions {
  readonly #actions: SignalAction[];

  constructor(actions?: readonly SignalAction[]) {
    this.#actions = actions
      ? [...actions]
      : new Array<SignalAction>(NSIG + 1).fill(DEFAULT_SIGNAL_ACTION);
  }

  get(signal: number): SignalAction {
    return this.#actions[signal] as SignalAction;
  }

  set(signal: number, action: SignalAction): void {
    this.#actions[signal] = action;
  }

  copy(): SignalActions {
    return new SignalActions(this.#actions);
  }

  /** All actions, index = signal; index 0 is unused. */
  all(): readonly SignalAction[] {
    return [...this.#actions];
  }
}

/** Signals that wait for one process or thread. */
export const MOST_PENDING = 4096;

/** Pending signals: of a task, or of a whole process. A standard signal is pending once. */
export class PendingSignals {
  #queue: SignalInfo[];
  #set = 0n;

  constructor(queue: readonly SignalInfo[] = []) {
    this.#queue = [...queue];
    for (const info of queue) this.#set |= signalBit(info.signal);
  }

  get set(): bigint {
    return this.#set;
  }

  get all(): readonly SignalInfo[] {
    return this.#queue;
  }

  get isEmpty(): boolean {
    return this.#queue.length === 0;
  }

  /** Whether no more of the signals that queue will be taken (RLIMIT_SIGPENDING). */
  get isFull(): boolean {
    return this.#queue.length >= MOST_PENDING;
  }

  add(info: SignalInfo): void {
    const bit = signalBit(info.signal);
    // A standard signal is pending once; of those that queue, one at least.
    if (this.#set & bit && (info.signal < SIGRTMIN || this.isFull)) return;
    this.#queue.push(info);
    this.#set |= bit;
  }

  /** Takes the first signal of `wanted`, the lowest number first; undefined when there is none. */
  take(wanted: bigint): SignalInfo | undefined {
    if ((this.#set & wanted) === 0n) return undefined;
    let best: SignalInfo | undefined;
    for (const info of this.#queue) {
      if (!(signalBit(info.signal) & wanted)) continue;
      if (best === undefined || info.signal < best.signal) best = info;
    }
    if (best === undefined) return undefined;
    this.#queue.splice(this.#queue.indexOf(best), 1);
    const { signal } = best;
    if (!this.#queue.some((info) => info.signal === signal)) this.#set &= ~signalBit(signal);
    return best;
  }

  /** Forgets all signals of a set. */
  discard(set: bigint): void {
    this.#queue = this.#queue.filter((info) => !(signalBit(info.signal) & set));
    this.#set &= ~set;
  }
}

/** sigaltstack(2). */
export interface AlternateStack {
  readonly address: number;
  readonly size: number;
  readonly flags: number;
}
