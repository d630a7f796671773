// A way to another node: what kernels send each other goes through channels.
//
// A channel delivers whole messages, in order, while both ends live. What a message may hold is
// what structured cloning carries; buffers named in `transfer` change hands instead of being copied
// (18 us for 64 pages). A channel over a wire encodes the same messages.

/** Anything that structured cloning carries. */
export type Message = unknown;

export interface ChannelEvents {
  /** A message has come. Called from `poll`, or from the host's event loop. */
  onMessage(message: Message): void;
  /** The other end is gone; nothing more will come. Called at most once. */
  onClose(reason: string): void;
}

export interface Channel {
  /** Whether messages may hold a WebAssembly.Module: between two workers of one host. */
  readonly carriesModules?: boolean;
  /**
   * Whether messages may hold shared memory, which the other end then reads and writes in place:
   * between two workers of one process. Without it whoever sends copies.
   */
  readonly sharesMemory?: boolean;
  /** Sends a message; after the other end has gone, it is dropped. */
  send(message: Message, transfer?: readonly ArrayBuffer[]): void;
  /**
   * Delivers what has come, now, if this transport can; else it comes by the event loop.
   * Returns whether anything was delivered.
   */
  poll(): boolean;
  close(): void;
}

/** Opens a channel's receiving side; before that nothing is delivered. */
export interface ChannelOpener {
  open(events: ChannelEvents): Channel;
}
