// Files of other nodes, over remote calls: the two ends of src/fs/remote_files.ts.

import { Errno } from "../abi/errno.js";
import type { NodeId } from "../abi/types.js";
import type { Messenger } from "../cluster/messenger.js";
import type { RemoteCalls } from "../cluster/remote_call.js";
import type { PlainData } from "../fs/block.js";
import type { NodeFiles } from "../fs/node_files.js";
import type { FileReply, FileRequest, RemoteFiles } from "../fs/remote_files.js";
import type { WaitKey } from "../linker/area_link.js";
import type { Kernel } from "../task/kernel.js";

declare module "../cluster/remote_call.js" {
  interface Procedures {
    file: { readonly argument: FileCall; readonly result: FileReply };
  }
}

declare module "../cluster/messenger.js" {
  interface Services {
    /** To the requester: its request is parked, nothing of it has happened. */
    fileParked: { readonly key: WaitKey };
  }
}

interface FileCall {
  readonly request: FileRequest;
  /** What the requester's task waits for. */
  readonly key: WaitKey;
}

const GONE: FileReply = { kind: "result", result: -Errno.EIO };

/** The asking end. */
export class RemoteFileClient implements RemoteFiles {
  readonly #calls: RemoteCalls;
  readonly #node: NodeId;
  readonly #wake: (key: WaitKey, reply: PlainData) => void;
  #last = 0;

  constructor(
    node: NodeId,
    calls: RemoteCalls,
    wake: (key: WaitKey, completion: PlainData) => void,
  ) {
    this.#node = node;
    this.#calls = calls;
    this.#wake = wake;
  }

  request(node: number, request: FileRequest, onReply?: (reply: FileReply) => void): WaitKey {
    this.#last += 1;
    const key: WaitKey = `file:${this.#node}:${this.#last}`;
    this.#calls.call(node as NodeId, "file", { request, key }, (completion) => {
      const reply = completion.kind === "answer" ? completion.result : GONE;
      onReply?.(reply);
      this.#wake(key, reply as unknown as PlainData);
    });
    return key;
  }
}

/** The serving end, and the news that a request is parked. */
export function serveRemoteFiles(
  messenger: Messenger,
  calls: RemoteCalls,
  files: NodeFiles,
  kernel: Kernel,
): void {
  calls.define("file", (from, { request, key }, answer) => {
    const served = files.serve(request);
    if (served.kind === "done") {
      answer(served.reply);
      return;
    }
    messenger.send(from, "fileParked", { key });
    kernel.waits.add({ woken: () => answer(served.reply) }, served.keys);
  });
  messenger.on("fileParked", (_from, { key }) => {
    for (const task of kernel.tasks.values()) {
      if (task.block?.keys.includes(key)) kernel.parked(task);
    }
  });
}
