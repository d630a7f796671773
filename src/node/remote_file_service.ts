// Files of other nodes, over remote calls: the two ends of src/fs/remote_files.ts.

import { Errno } from "../abi/errno.js";
import type { NodeId } from "../abi/types.js";
import type { Messenger } from "../cluster/messenger.js";
import type { RemoteCalls } from "../cluster/remote_call.js";
import type { Block, PlainData } from "../fs/block.js";
import type { Readiness } from "../fs/file_handle.js";
import type { HandedFile } from "../fs/handed_over.js";
import type { HandlePicture } from "../fs/handle_picture.js";
import type { Counted } from "../fs/handle_table.js";
import type { HandleReference, OpenFile } from "../fs/open_file.js";
import type { FileOperation, FileReply, FileRequest, RemoteFiles } from "../fs/remote_files.js";
import { StartAgain } from "../fs/remote_replies.js";
import type { WaitKey } from "../linker/area_link.js";
import { answered } from "../task/answered.js";
import type { Kernel } from "../task/kernel.js";
import { Remaker } from "../task/remade_files.js";
import { notify } from "../task/task_signals.js";
import type { NodeKernel } from "./node_kernel.js";

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
    /** A node leaves, or has left: that node has its files now. */
    filesMoved: { readonly home: number; readonly to: number };
    /** To whoever watches a handle: what it is ready for now. */
    fileReady: { readonly handle: HandleReference; readonly events: number };
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

  /** The files of a node are elsewhere now: who waits for one of them asks there. */
  moved(home: number): void {
    for (const [name, { key }] of [...this.#watched]) {
      if (!name.startsWith(`${home}:`)) continue;
      this.#watched.delete(name);
      this.#wake(key, undefined);
    }
  }

  /** News of a handle that is watched. */
  ready({ node, id }: HandleReference, events: number): void {
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

/** Opens the files of a node that leaves, or makes them anew. */
function adopt(kernel: Kernel, handed: readonly HandedFile[]): string | undefined {
  const { files, vfs } = kernel;
  const opened = new Map<HandedFile, OpenFile>();
  for (const one of handed) {
    const { path, flags, kind, picture } = one;
    if (picture) continue;
    const file = vfs.open(vfs.mounts.root, path, flags, 0);
    if (typeof file !== "number") opened.set(one, file);
    if (typeof file !== "number" && file.kind === kind && file.handle.node === files.node) continue;
    for (const one of opened.values()) files.release(one);
    return `${path} is open and cannot be opened on node ${files.node}`;
  }
  const remaker = new Remaker(kernel);
  for (const one of handed) {
    const { home, flags, path } = one;
    const file = opened.get(one) ?? remaker.make(one.picture as HandlePicture, home, flags, path);
    const counted = files.handles.find(file.handle) as Counted;
    files.handles.remove(counted);
    files.handles.adopt(one, counted.handle);
  }
  return undefined;
}

const MAY_WAIT: readonly FileOperation["op"][] = ["read", "write", "opened", "socket", "queue"];

/**
 * The serving end: requests, readiness for those who watch it, the news that a request is parked.
 */
export function serveRemoteFiles(node: NodeKernel, client: RemoteFileClient): void {
  const { messenger, calls, kernel } = node;
  const { files } = kernel;
  calls.define("adoptFiles", (_from, handed, answer) =>
    answered(kernel, () => adopt(kernel, handed), answer),
  );
  messenger.on("filesMoved", (_from, { home, to }) => {
    files.successors.set(home, to);
    client.moved(home);
  });
  calls.define("file", (from, { request, key }, answer) => {
    const home = files.successors.of(files.node);
    if (home !== files.node) {
      // Sent before the word of the move had come. This node may be gone before a wait is over.
      if (MAY_WAIT.includes(request.operation.op)) {
        answer({ kind: "again", progress: request.progress });
        return;
      }
      const passed = { request: { ...request, home: request.home ?? files.node }, key };
      calls.call(home as NodeId, "file", passed, (completion) =>
        answer(completion.kind === "answer" ? completion.result : GONE),
      );
      return;
    }
    if (request.operation.op === "watch") {
      watch(messenger, from, { node: request.home ?? files.node, id: request.id }, kernel);
    }
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
  messenger.on("fileReady", (_from, { handle, events }) => client.ready(handle, events));
  messenger.on("fileParked", (_from, { key, ...parked }) => {
    for (const task of kernel.tasks.values()) {
      if (!task.block?.keys.includes(key)) continue;
      kernel.parked(task, parked);
      // What has come meanwhile: a signal, the wish that it moves.
      notify(kernel, task);
      if (task.migration) node.processes.markTask(task, task.migration);
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
function watch(messenger: Messenger, to: NodeId, handle: HandleReference, kernel: Kernel): void {
  const { files } = kernel;
  const state = files.readinessOf(handle);
  if (state === undefined) return;
  const waiter = {
    woken: () => {
      const now = files.readinessOf(handle);
      if (now === undefined) return;
      messenger.send(to, "fileReady", { handle, events: now.events });
      kernel.waits.add(waiter, [now.key]);
    },
  };
  kernel.waits.add(waiter, [state.key]);
}
