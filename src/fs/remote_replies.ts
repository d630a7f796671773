// Answers of other nodes for code that cannot wait: operations of inodes, the reading of a program.
//
// The life of one question:
//   1. the code asks; there is no answer yet, so the question is sent and `ReplyStop` is thrown
//   2. the system call's dispatcher catches it: the task blocks on the key, and what has been
//      answered so far is kept in the call in progress, as data
//   3. with the answer the call is performed from its beginning. The same questions come in the
//      same order and find their answers; the next new one is sent
//
// Nothing that such code does before a question may have an effect beside questions.

import type { WaitKey } from "../linker/area_link.js";
import type { PlainData } from "./block.js";

/** Stops a call until the key is woken with an answer. */
export class ReplyStop extends Error {
  readonly key: WaitKey;
  /** What had been answered before. */
  readonly replies: readonly PlainData[];

  constructor(key: WaitKey, replies: readonly PlainData[]) {
    super(`waits for ${key}`);
    this.key = key;
    this.replies = replies;
  }
}

/** Stops a call until the key is woken; it is then performed from its beginning. */
export class StartAgain extends Error {
  readonly key: WaitKey;

  constructor(key: WaitKey) {
    super(`waits for ${key}`);
    this.key = key;
  }
}

export class RemoteReplies {
  readonly #had: readonly PlainData[];
  #used = 0;

  constructor(had: readonly PlainData[] = []) {
    this.#had = had;
  }

  /** The answers that have been had, to be kept when the call stops for another reason. */
  get all(): readonly PlainData[] {
    return this.#had;
  }

  /** The answer to the next question, which `send` sends. @throws ReplyStop */
  next(send: () => WaitKey): PlainData {
    if (this.#used === this.#had.length) throw new ReplyStop(send(), this.#had);
    this.#used += 1;
    return this.#had[this.#used - 1];
  }
}
