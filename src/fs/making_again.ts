// Sockets, terminals and message queues made of their pictures (handle_picture.ts) on the first
// node, where they are at home, for a restart on any node: all of them at once, for connections
// have two ends, or none, when a name that one of them needs is another's.

import type { FileHandle } from "./file_handle.js";
import type { HomePicture } from "./handle_picture.js";
import type { NodeFiles } from "./node_files.js";
import type { HandleReference } from "./open_file.js";
import type { QueuePicture } from "./posix_queue.js";
import type { TerminalPicture } from "./pseudo_terminal.js";
import type { FileOperation, Served } from "./remote_files.js";
import { makeSocketsAgain, nameText, type SocketPicture } from "./socket_picture.js";

/** A handle for each picture; or what is missing, as the end of a sentence. */
export type MadeAgain =
  | { readonly kind: "made"; readonly handles: readonly HandleReference[] }
  | { readonly kind: "refused"; readonly needs: string };

export class MakingAgain {
  readonly #files: NodeFiles;

  constructor(files: NodeFiles) {
    this.#files = files;
  }

  /** @throws ReplyStop */
  make(pictures: readonly HomePicture[]): MadeAgain {
    const { networkHome, node } = this.#files;
    if (pictures.length === 0) return { kind: "made", handles: [] };
    if (networkHome === node) return this.#make(pictures);
    const reply = this.#files.ask(networkHome, { op: "makeAgain", pictures });
    if (reply.kind === "madeAgain") return reply.made;
    return { kind: "refused", needs: "the first node" };
  }

  /** What another node asks; undefined: it is about something else. */
  serve(operation: FileOperation): Served | undefined {
    if (operation.op !== "makeAgain") return undefined;
    const made = this.#make(operation.pictures);
    return { kind: "done", reply: { kind: "madeAgain", made } };
  }

  #make(pictures: readonly HomePicture[]): MadeAgain {
    const { network, terminals, interprocess } = this.#files;
    const made = new Map<HomePicture, FileHandle>();
    const refused = (needs: string): MadeAgain => {
      for (const handle of new Set(made.values())) handle.release();
      return { kind: "refused", needs };
    };
    const sockets = pictures.filter((one): one is SocketPicture => one.kind === "socket");
    const connected = makeSocketsAgain(network, sockets);
    if ("kind" in connected) {
      return refused(`the address ${nameText(connected.name)}, which another socket has`);
    }
    for (const [at, one] of sockets.entries()) made.set(one, connected[at] as FileHandle);
    const ends = pictures.filter((one): one is TerminalPicture => one.kind === "terminal");
    const opened = terminals.makeAgain(ends);
    if ("kind" in opened) return refused(`/dev/pts/${opened.number}, which is another one now`);
    for (const [at, one] of ends.entries()) made.set(one, opened[at] as FileHandle);
    const queues = pictures.filter((one): one is QueuePicture => one.kind === "queue");
    const held = interprocess.queues.makeAgain(queues);
    if ("kind" in held) return refused(`the queue /${held.name}, which is another one now`);
    for (const [at, one] of queues.entries()) made.set(one, held[at] as FileHandle);
    const handles = pictures.map((one) => {
      const handle = made.get(one) as FileHandle;
      return this.#files.describe(handle, 0, "").handle;
    });
    return { kind: "made", handles };
  }
}
