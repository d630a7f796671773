// The way to the cluster's terminals (terminals.ts), which are kept on the first node, with the
// network: what /dev/tty leads to, and who gives it up.

import { Errno } from "../abi/errno.js";
import type { FileHandle } from "./file_handle.js";
import type { NodeFiles } from "./node_files.js";
import type { OpenFile } from "./open_file.js";
import { type FileOperation, RemoteHandle, type Served } from "./remote_files.js";
import { type JobControlState, jobControlState } from "./tty.js";

export class TerminalAccess {
  readonly #files: NodeFiles;

  constructor(files: NodeFiles) {
    this.#files = files;
  }

  get #isHome(): boolean {
    return this.#files.networkHome === this.#files.node;
  }

  /** The controlling terminal of a session; -ENXIO. @throws ReplyStop */
  open(session: number): FileHandle | number {
    const { networkHome, remote } = this.#files;
    if (this.#isHome) return this.#openHere(session);
    const reply = this.#files.ask(networkHome, { op: "openTerminal", session });
    if (reply.kind !== "handle" || remote === undefined) return -Errno.ENXIO;
    return new RemoteHandle("console", reply.handle, remote);
  }

  #openHere(session: number): FileHandle | number {
    const { terminals } = this.#files;
    const number = terminals.ofSession(session);
    return number === undefined ? -Errno.ENXIO : terminals.open(number);
  }

  /** Who may use the terminal behind a file; undefined: it is none. @throws ReplyStop */
  jobControl(file: OpenFile): JobControlState | undefined {
    const handle = this.#files.handle(file);
    if (!(handle instanceof RemoteHandle)) return jobControlState(handle);
    const { node, id } = handle.reference;
    const reply = this.#files.ask(node, { op: "jobControl" }, id);
    return reply.kind === "jobControl" ? reply.state : undefined;
  }

  /** The leader of a session has ended. */
  leave(session: number): void {
    const { networkHome, remote, terminals } = this.#files;
    if (this.#isHome) terminals.leave(session);
    else {
      const operation = { op: "leaveTerminal", session } as const;
      remote?.request(networkHome, { id: 0, operation, progress: undefined });
    }
  }

  /** What another node asks; undefined: it is not about terminals. */
  serve(operation: FileOperation): Served | undefined {
    if (operation.op === "leaveTerminal") {
      this.#files.terminals.leave(operation.session);
      return { kind: "done", reply: { kind: "result", result: 0 } };
    }
    if (operation.op !== "openTerminal") return undefined;
    const handle = this.#openHere(operation.session);
    if (typeof handle === "number") {
      return { kind: "done", reply: { kind: "result", result: handle } };
    }
    const { handle: reference } = this.#files.describe(handle, 0, "");
    return { kind: "done", reply: { kind: "handle", handle: reference } };
  }
}
