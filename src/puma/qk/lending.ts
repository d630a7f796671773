// Bodies of messages that lie in the sender's memory until the receiver's QK has copied them from
// there (transport/window.ts): one copy instead of two between nodes of one machine.
//
//   1. SEND: the process waits in its trap; header and window go to the receiver's QK
//   2. that claims the window, lands the message as any other, and says "taken"; the trap ends
//   3. a receiver that is busy must not hold the sender up: after a while the window is recalled
//      and the body goes in a message. So it does, too, before the process leaves the node or ends,
//      when something is to land where the window lies, and when the other node is lost
//
// The receiver drops a window that has been recalled: the same message comes behind it, with the
// same number (portal/arrival_order.ts).

import type { NodeId } from "../../abi/types.js";
import type { Messenger } from "../../cluster/messenger.js";
import type { Block } from "../../fs/block.js";
import type { Kernel } from "../../task/kernel.js";
import { claim, close, isClaimed, offer, recall, type Window } from "../../transport/window.js";
import type { PortalMessage } from "../portal/outcome.js";
import type { PumaProcess } from "./process_table.js";
import type { PumaPid } from "./qk_calls.js";

/** A message whose body is a window. */
export interface LentMessage {
  /** HEADER.size bytes. */
  readonly header: Uint8Array;
  readonly window: Window;
  /** Names it at the sender's node. */
  readonly loan: number;
}

declare module "../../cluster/messenger.js" {
  interface Services {
    portalWindow: LentMessage;
    /** The window of this loan has been copied. */
    portalTaken: number;
  }
}

interface Loan extends LentMessage {
  readonly process: PumaProcess;
  readonly node: NodeId;
}

/** Shorter bodies are copied into the message: a window costs a message more, and waiting. */
export const LEND_FROM_BYTES = 128 * 1024;
/** A receiver that has nothing else to do takes a window sooner. */
const LENT_NS = 300_000;

export interface LendingCounts {
  lent: number;
  recalled: number;
}

export class Lending {
  readonly counts: LendingCounts = { lent: 0, recalled: 0 };
  readonly #kernel: Kernel;
  readonly #messenger: Messenger;
  readonly #resend: (header: Uint8Array, body: Uint8Array) => void;
  /** One for each process at most: it waits. */
  readonly #loans = new Map<PumaPid, Loan>();
  #lastLoan = 0;
  /** This node is copying out of somebody's window: it must not wait for others. */
  #isTaking = false;

  constructor(
    kernel: Kernel,
    messenger: Messenger,
    arrive: (message: PortalMessage) => void,
    resend: (header: Uint8Array, body: Uint8Array) => void,
  ) {
    this.#kernel = kernel;
    this.#messenger = messenger;
    this.#resend = resend;
    messenger.on("portalWindow", (from, message) => this.#take(from, message, arrive));
    messenger.on("portalTaken", (_from, loan) => this.#taken(loan));
    messenger.onLoss((lost) => {
      for (const { node, process } of [...this.#loans.values()]) {
        if (node === lost) this.settle(process.pid);
      }
    });
  }

  /** Sends a message out of a process's memory. The process waits as the answer says. */
  lend(process: PumaProcess, node: NodeId, header: Uint8Array, body: Uint8Array): Block {
    this.#lastLoan += 1;
    const loan = { process, node, header, window: offer(body), loan: this.#lastLoan };
    const { window } = loan;
    this.#loans.set(process.pid, loan);
    process.space.beforeWrite = (bytes) => {
      const isApart = bytes.byteOffset >= body.byteOffset + body.length;
      if (isApart || bytes.byteOffset + bytes.length <= body.byteOffset) return;
      if (!this.#isTaking || !isClaimed(window)) this.settle(process.pid);
    };
    this.counts.lent += 1;
    this.#messenger.send(node, "portalWindow", { header, window, loan: loan.loan });
    const deadlineNs = this.#kernel.clock.monotonicNs() + LENT_NS;
    return { keys: [this.#key(process.pid)], deadlineNs, onSignal: "finish" };
  }

  /** From now on a process's memory may change: what it has lent has been taken, or is sent. */
  settle(pid: PumaPid): void {
    const loan = this.#loans.get(pid);
    if (loan === undefined) return;
    this.#forget(loan);
    if (!recall(loan.window)) return;
    this.counts.recalled += 1;
    this.#resend(loan.header, loan.window.bytes);
  }

  #forget({ process }: Loan): void {
    this.#loans.delete(process.pid);
    process.space.beforeWrite = undefined;
    this.#kernel.wake(this.#key(process.pid));
  }

  #taken(number: number): void {
    for (const loan of this.#loans.values()) if (loan.loan === number) this.#forget(loan);
  }

  #take(
    from: NodeId,
    { header, window, loan }: LentMessage,
    arrive: (message: PortalMessage) => void,
  ): void {
    if (!claim(window)) return;
    this.#isTaking = true;
    const headerView = new DataView(header.buffer, header.byteOffset, header.length);
    arrive({ header, headerView, body: window.bytes });
    this.#isTaking = false;
    close(window);
    this.#messenger.send(from, "portalTaken", loan);
  }

  #key(pid: PumaPid): string {
    return `puma:lent:${this.#kernel.node}:${pid}`;
  }
}
