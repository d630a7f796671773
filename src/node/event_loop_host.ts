// The run loop's side of the host's event loop, in Node.js and in browsers.
//
// A hop takes about a microsecond, where setTimeout(0) takes a millisecond: setImmediate in
// Node.js, a MessageChannel in browsers. Not the channel in Node.js, which delivers up to a
// thousand messages of one port before it looks at another: control from outside would wait for
// seconds.

import type { LoopHost } from "./run_loop.js";

/** Longest wait that a host timer takes, in ms. */
const LONGEST_MS = 2 ** 31 - 1;

export class EventLoopHost implements LoopHost {
  readonly #monotonicNs: () => number;
  readonly #channel = new MessageChannel();
  #hopped: (() => void) | undefined;
  #wake: (() => void) | undefined;

  constructor(monotonicNs: () => number) {
    this.#monotonicNs = monotonicNs;
    this.#channel.port2.onmessage = () => {
      const hopped = this.#hopped;
      this.#hopped = undefined;
      hopped?.();
    };
  }

  hop(): Promise<void> {
    return new Promise((resolve) => {
      if (typeof setImmediate === "function") {
        setImmediate(resolve);
        return;
      }
      this.#hopped = resolve;
      this.#channel.port1.postMessage(null);
    });
  }

  sleep(deadlineNs: number | undefined): Promise<void> {
    return new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const done = () => {
        this.#wake = undefined;
        clearTimeout(timer);
        resolve();
      };
      this.#wake = done;
      if (deadlineNs === undefined) return;
      const waitMs = Math.max((deadlineNs - this.#monotonicNs()) / 1e6, 0);
      timer = setTimeout(done, Math.min(Math.ceil(waitMs), LONGEST_MS));
    });
  }

  wake(): void {
    this.#wake?.();
  }
}
