// Files of other nodes, over remote calls: the two ends of src/fs/remote_files.ts.

import { Errno } from "../abi/errno.js";
import type { NodeId } from "../abi/types.js";
import type { Messenger } from "../cluster/messenger.js";
import type { RemoteCalls } from "../cluster/remote_call.js";
import type { Block, PlainData } from "../fs/block.js";
import type { Readiness } from "../fs/file_handle.js";
import type { HandedFile } from "../fs/handed_over.js";
import type { NodeFiles } from "../fs/node_files.js";
import type { HandleReference, OpenFile } from "../fs/open_file.js";
import type { FileReply, FileRequest, RemoteFiles } from "../fs/remote_files.js";
import { StartAgain } from "../fs/remote_replies.js";
import type { WaitKey } from "../linker/area_link.js";
import { answered } from "../task/answered.js";
import type { Kernel } from "../task/kernel.js";

declare module "../cluster/remote_call.js" {
  interface Procedures {
    file: { readonly argument: FileCall; readonly result: FileReply };
    /** From a node that leaves: its files, to be opened anew. What cannot be, in words. */
    adoptFiles: {
      readonly argument: readonly HandedFile[];
      readonly result: string | undefined;
    };
  }
}

declare module "../cluster/messenger.js" {
  interface Services {
    /** Changes of reference counts: nobody waits for them. */
    fileCounts: readonly FileRequest[];
    /** To the requester: its request is parked; nothing of it has happened but the progress. */
    fileParked: { readonly key: WaitKey } & Parked;
    /** From a node that leaves: that node has its files now. */
    filesMoved: { readonly to: number };
    /** To whoever watches a handle: what it is ready for now. */
    fileReady: { readonly id: number; readonly events: number };
  }
}

/** What the home says of the wait. */
type Parked = Pick<Block, "limitNs" | "progress">;

interface FileCall {
  readonly request: FileRequest;
  /** What the requester's task waits for. */
  readonly key: WaitKey;
}

const GONE: FileReply = { kind: "result", result: -Errno.EIO };

/** What is known of a handle of another node. */
interface Watched {
  events: number;
  readonly key: WaitKey;
}

/** The asking end. */
export class RemoteFileClient implements RemoteFiles {
  readonly #watched = new Map<string, Watched>();
  readonly #messenger: Messenger;
  readonly #calls: RemoteCalls;
  readonly #wake: (key: WaitKey, reply: PlainData) => void;
  /** Who has the files of nodes that have left. */
  successorOf: (node: number) => number = (node) => node;
  /** Changes of reference counts that are to go together; undefined: each goes at once. */
  #counts: Map<NodeId, FileRequest[]> | undefined;
  #last = 0;

  constructor(
    messenger: Messenger,
    calls: RemoteCalls,
    wake: (key: WaitKey, completion: PlainData) => void,
  ) {
    this.#messenger = messenger;
    this.#calls = calls;
    this.#wake = wake;
  }

  readiness({ node, id }: HandleReference): Readiness | undefined {
    const name = `${node}:${id}`;
    const known = this.#watched.get(name);
    if (known !== undefined) return known.events < 0 ? undefined : known;
    const key = `ready:${this.#messenger.self}:${name}`;
    const request = { id, operation: { op: "watch" } as const, progress: undefined };
    const asked = this.request(node, request, (reply) => {
      const events = reply.kind === "result" ? reply.result : -1;
      this.#watched.set(name, { events, key });
    });
    throw new StartAgain(asked);
  }

  /** News of a handle that is watched. */
  ready(node: number, id: number, events: number): void {
    const known = this.#watched.get(`${node}:${id}`);
    if (known === undefined) return;
    known.events = events;
    this.#wake(known.key, undefined);
  }

  request(node: number, request: FileRequest, onReply?: (reply: FileReply) => void): WaitKey {
    this.#last += 1;
    const key: WaitKey = `file:${this.#messenger.self}:${this.#last}`;
    const at = this.successorOf(node) as NodeId;
    const named = at === node ? request : { ...request, home: request.home ?? node };
    const { op } = request.operation;
    if (this.#counts && (op === "retain" || op === "release")) {
      this.#counts.set(at, [...(this.#counts.get(at) ?? []), named]);
      return key;
    }
    this.#calls.call(at, "file", { request: named, key }, (completion) => {
      const reply = completion.kind === "answer" ? completion.result : GONE;
      onReply?.(reply);
      this.#wake(key, reply as unknown as PlainData);
    });
    return key;
  }

  together<T>(work: () => T): T {
    if (this.#counts) return work();
    const counts = new Map<NodeId, FileRequest[]>();
    this.#counts = counts;
    try {
      return work();
    } finally {
      this.#counts = undefined;
      for (const [node, requests] of counts) this.#messenger.send(node, "fileCounts", requests);
    }
  }
}

/** Opens the files of a node that leaves. */
function adopt({ files, vfs }: Kernel, handed: readonly HandedFile[]): string | undefined {
  const opened: OpenFile[] = [];
  for (const { path, flags, kind } of handed) {
    const file = vfs.open(vfs.mounts.root, path, flags, 0);
    if (typeof file !== "number" && file.kind === kind && file.handle.node === files.node) {
      opened.push(file);
      continue;
    }
    if (typeof file !== "number") files.release(file);
    for (const one of opened) files.release(one);
    return `${path} is open and cannot be opened on node ${files.node}`;
  }
  for (const [at, one] of handed.entries()) files.adopt(one, opened[at] as OpenFile);
  return undefined;
}

/**
 * The serving end: requests, readiness for those who watch it, the news that a request is parked.
 */
export function serveRemoteFiles(
  messenger: Messenger,
  calls: RemoteCalls,
  files: NodeFiles,
  kernel: Kernel,
  client: RemoteFileClient,
): void {
  calls.define("adoptFiles", (_from, handed, answer) =>
    answered(kernel, () => adopt(kernel, handed), answer),
  );
  messenger.on("filesMoved", (from, { to }) => files.successors.set(from, to));
  calls.define("file", (from, { request, key }, answer) => {
    const home = files.successors.of(files.node);
    if (home !== files.node) {
      // Sent before the word of the move had come.
      const passed = { request: { ...request, home: request.home ?? files.node }, key };
      calls.call(home as NodeId, "file", passed, (completion) =>
        answer(completion.kind === "answer" ? completion.result : GONE),
      );
      return;
    }
    if (request.operation.op === "watch") watch(messenger, from, request.id, files, kernel);
    const park = (parked: Parked) => messenger.send(from, "fileParked", { key, ...parked });
    perform(kernel, request, answer, park);
  });
  messenger.on("fileCounts", (_from, requests) => {
    const home = files.successors.of(files.node) as NodeId;
    if (home === files.node) for (const request of requests) files.serve(request);
    else {
      const passed = requests.map((one) => ({ ...one, home: one.home ?? files.node }));
      messenger.send(home, "fileCounts", passed);
    }
  });
  messenger.on("fileReady", (from, { id, events }) => client.ready(from, id, events));
  messenger.on("fileParked", (_from, { key, ...parked }) => {
    for (const task of kernel.tasks.values()) {
      if (task.block?.keys.includes(key)) kernel.parked(task, parked);
    }
  });
}

function perform(
  kernel: Kernel,
  request: FileRequest,
  answer: (reply: FileReply) => void,
  park: (parked: Parked) => void,
): void {
  const { files, waits } = kernel;
  const served = files.serve(request);
  switch (served.kind) {
    case "done":
      answer(served.reply);
      return;
    case "parked":
      park(served.wait);
      waits.add({ woken: () => answer(served.reply) }, served.keys);
      return;
    case "under way": {
      const { keys, progress } = served;
      const goOn = (_key: WaitKey, completion: PlainData) =>
        perform(kernel, { ...request, progress, completion }, answer, park);
      waits.add({ woken: goOn }, keys);
      return;
    }
    default:
      served satisfies never;
  }
}

/** Tells `to` of each change of a handle's readiness, as long as the handle is there. */
function watch(
  messenger: Messenger,
  to: NodeId,
  id: number,
  files: NodeFiles,
  kernel: Kernel,
): void {
  const state = files.readinessOf(id);
  if (state === undefined) return;
  const waiter = {
    woken: () => {
      const now = files.readinessOf(id);
      if (now === undefined) return;
      messenger.send(to, "fileReady", { id, events: now.events });
      kernel.waits.add(waiter, [now.key]);
    },
  };
  kernel.waits.add(waiter, [state.key]);
}
