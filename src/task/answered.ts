// For what the kernel does by itself, outside of any system call: code that cannot wait for another
// node (src/fs/remote_replies.ts) is performed anew with each answer, until it comes to its end.

import type { PlainData } from "../fs/block.js";
import { RemoteReplies, ReplyStop, StartAgain } from "../fs/remote_replies.js";
import type { Kernel } from "./kernel.js";

/** Where answers are waited for. */
type Answering = Pick<Kernel, "files" | "waits">;

/** Performs `action` to its end, now or later, and calls back with its result. */
export function answered<T>(kernel: Answering, action: () => T, done: (result: T) => void): void {
  attempt(kernel, action, done, []);
}

function attempt<T>(
  kernel: Answering,
  action: () => T,
  done: (result: T) => void,
  had: readonly PlainData[],
): void {
  const { files, waits } = kernel;
  const before = files.replies;
  files.replies = new RemoteReplies(had);
  let result: T;
  try {
    result = action();
  } catch (stop) {
    if (stop instanceof StartAgain) {
      waits.add({ woken: () => attempt(kernel, action, done, had) }, [stop.key]);
      return;
    }
    if (!(stop instanceof ReplyStop)) throw stop;
    const again = (answer: PlainData) => attempt(kernel, action, done, [...stop.replies, answer]);
    waits.add({ woken: (_key, answer) => again(answer) }, [stop.key]);
    return;
  } finally {
    files.replies = before;
  }
  done(result);
}
