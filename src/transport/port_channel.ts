// A channel over a MessagePort: two workers of one process, or of one browser tab.
//
// The event loop delivers when the kernel is idle. While it runs a task the loop is not reached, so
// `poll` takes what is there: Node's receiveMessageOnPort costs 0.03 us on an empty port, where a
// hop through the event loop costs 1 us. A browser has no such call: there `receive` is absent and
// the kernel hops.

import type { Channel, ChannelEvents, ChannelOpener, Message } from "./channel.js";

/** The part of a MessagePort that Node and browsers have in common. */
export interface PortLike {
  postMessage(message: Message, transfer: ArrayBuffer[]): void;
  close(): void;
  start?(): void;
}

/** How the host receives on a port. */
export interface PortHost<P extends PortLike> {
  /** Whether shared memory may be posted. */
  readonly sharesMemory: boolean;
  listen(port: P, onMessage: (message: Message) => void, onClose: () => void): void;
  /** Takes one message without waiting; undefined where the host cannot, or there is none. */
  receive?(port: P): { readonly message: Message } | undefined;
}

/** Messages taken in one poll, at most: a flood must not keep the caller from its own work. */
const MOST_AT_ONCE = 256;

const NO_BUFFERS: ArrayBuffer[] = [];

export class PortOpener<P extends PortLike> implements ChannelOpener {
  readonly #port: P;
  readonly #host: PortHost<P>;

  constructor(port: P, host: PortHost<P>) {
    this.#port = port;
    this.#host = host;
  }

  open(events: ChannelEvents): Channel {
    const port = this.#port;
    const host = this.#host;
    host.listen(port, events.onMessage, () => events.onClose("its worker ended"));
    port.start?.();
    return {
      carriesModules: true,
      sharesMemory: host.sharesMemory,
      send(message, transfer) {
        port.postMessage(message, transfer ? [...transfer] : NO_BUFFERS);
      },
      poll() {
        if (!host.receive) return false;
        for (let count = 0; count < MOST_AT_ONCE; count++) {
          const received = host.receive(port);
          if (!received) return count > 0;
          events.onMessage(received.message);
        }
        return true;
      },
      close() {
        port.close();
      },
    };
  }
}
