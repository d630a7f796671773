// Calls between kernels: a question to another node, and its answer, once.
//
// The caller is a system-call handler, which never waits: it gets a wait key, blocks its task on
// it, and is called again with the answer as the completion of the key. When the other node is lost
// the completion is a failure; the caller decides which error number that is.

import type { NodeId } from "../abi/types.js";
import type { Messenger } from "./messenger.js";
import type { WaitKey } from "./wait_key.js";

/** The remote procedures and their types; extended where a procedure is defined. */
// biome-ignore lint/suspicious/noEmptyInterface: extended by declaration merging
export interface Procedures {}

export type ProcedureName = keyof Procedures & string;

/** What a procedure takes and gives. */
export interface Signature {
  readonly argument: unknown;
  readonly result: unknown;
}

type Argument<P extends ProcedureName> = Procedures[P] extends Signature
  ? Procedures[P]["argument"]
  : never;
type Result<P extends ProcedureName> = Procedures[P] extends Signature
  ? Procedures[P]["result"]
  : never;

export type Completion<R = unknown> =
  | { readonly kind: "answer"; readonly result: R }
  | { readonly kind: "lost"; readonly reason: string };

/** Answers a call, now or later; `answer` must be called once. */
export type Procedure<P extends ProcedureName> = (
  from: NodeId,
  argument: Argument<P>,
  answer: (result: Result<P>, transfer?: readonly ArrayBuffer[]) => void,
) => void;

type CallMessage =
  | {
      readonly kind: "call";
      readonly id: number;
      readonly name: string;
      readonly argument: unknown;
    }
  | { readonly kind: "answer"; readonly id: number; readonly result: unknown }
  /** To the caller itself: the other node is not there. */
  | { readonly kind: "lost"; readonly id: number; readonly reason: string };

declare module "./messenger.js" {
  interface Services {
    call: CallMessage;
  }
}

interface Pending {
  readonly node: NodeId;
  readonly complete: (completion: Completion) => void;
}

export class RemoteCalls {
  readonly #messenger: Messenger;
  readonly #procedures = new Map<string, Procedure<never>>();
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;

  constructor(messenger: Messenger) {
    this.#messenger = messenger;
    messenger.on("call", (from, message) => this.#receive(from, message));
    messenger.onLoss((node, reason) => this.#lose(node, reason));
  }

  /** Offers a procedure to the other nodes. */
  define<P extends ProcedureName>(name: P, procedure: Procedure<P>): void {
    if (this.#procedures.has(name)) throw new Error(`procedure ${name} is defined`);
    this.#procedures.set(name, procedure as unknown as Procedure<never>);
  }

  /** Calls `name` on a node; `complete` is called once, never within this call. */
  call<P extends ProcedureName>(
    node: NodeId,
    name: P,
    argument: Argument<P>,
    complete: (completion: Completion<Result<P>>) => void,
    transfer?: readonly ArrayBuffer[],
  ): void {
    const id = ++this.#lastId;
    this.#pending.set(id, { node, complete: complete as (completion: Completion) => void });
    if (this.#messenger.isConnected(node)) {
      this.#messenger.send(node, "call", { kind: "call", id, name, argument }, transfer);
    } else {
      const reason = `node ${node} is not there`;
      this.#messenger.send(this.#messenger.self, "call", { kind: "lost", id, reason });
    }
  }

  /** The same for a task that will block: wakes the returned key with the completion. */
  callAndWake<P extends ProcedureName>(
    node: NodeId,
    name: P,
    argument: Argument<P>,
    wake: (key: WaitKey, completion: Completion<Result<P>>) => void,
    transfer?: readonly ArrayBuffer[],
  ): WaitKey {
    const key: WaitKey = `call:${this.#messenger.self}:${this.#lastId + 1}`;
    this.call(node, name, argument, (completion) => wake(key, completion), transfer);
    return key;
  }

  #receive(from: NodeId, message: CallMessage): void {
    if (message.kind !== "call") {
      const pending = this.#pending.get(message.id);
      this.#pending.delete(message.id);
      pending?.complete(message);
      return;
    }
    const procedure = this.#procedures.get(message.name);
    if (!procedure) throw new Error(`node ${from} calls unknown procedure ${message.name}`);
    const answer = (result: unknown, transfer?: readonly ArrayBuffer[]) =>
      this.#messenger.send(from, "call", { kind: "answer", id: message.id, result }, transfer);
    procedure(from, message.argument as never, answer as never);
  }

  #lose(node: NodeId, reason: string): void {
    for (const [id, pending] of this.#pending) {
      if (pending.node !== node) continue;
      this.#pending.delete(id);
      pending.complete({ kind: "lost", reason });
    }
  }
}
