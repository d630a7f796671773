// The consoles of the cluster: one for each user who has started something and sees its output.
//
// All are at home on the first node, which is joined with the host's streams. A program that starts
// on another node gets handles from here, so wherever it runs and moves, its output passes one
// place in its order. Console 0 is that of the command which started the cluster; a daemon opens
// further ones (src/daemon) and closes them when nobody can see or say anything any more.

import type { NodeId } from "../abi/types.js";
import type { Messenger } from "../cluster/messenger.js";
import type { RemoteCalls } from "../cluster/remote_call.js";
import { consoleFiles, consolePath } from "../fs/bare_tree.js";
import { Console, ConsoleHandle, type ConsoleStream } from "../fs/console.js";
import type { NodeFiles } from "../fs/node_files.js";
import type { HandleReference, OpenFile } from "../fs/open_file.js";
import type { WaitQueues } from "../task/wait_queues.js";
import type { ConsoleSettings, NodeEvent } from "./control.js";

interface ConsoleQuestion {
  readonly console: number;
  readonly streams: readonly ConsoleStream[];
}

interface ConsoleAnswer {
  readonly isTerminal: boolean;
  /** As /proc/PID/fd shows them. */
  readonly path: string;
  /** One for each stream asked for; none when the console is closed. */
  readonly handles: readonly HandleReference[];
}

declare module "../cluster/remote_call.js" {
  interface Procedures {
    /** To the first node: handles of a console. */
    consoleHandles: { readonly argument: ConsoleQuestion; readonly result: ConsoleAnswer };
  }
}

declare module "../cluster/messenger.js" {
  interface Services {
    /** To the first node: a session takes the console as its controlling terminal. */
    adoptConsole: {
      readonly console: number;
      readonly session: number;
      readonly foreground: number;
    };
  }
}

export interface ConsolesOptions {
  readonly self: NodeId;
  /** The node that has the consoles. */
  readonly home: NodeId;
  readonly messenger: Messenger;
  readonly calls: RemoteCalls;
  readonly wake: WaitQueues["wake"];
  readonly announce: (event: NodeEvent) => void;
  /** Terminal signals of the console go to the session's processes from now on. */
  readonly adopt: (console: Console, session: number) => void;
}

export class Consoles {
  readonly #options: ConsolesOptions;
  readonly #consoles = new Map<number, Console>();
  #lastId = -1;

  constructor(options: ConsolesOptions) {
    this.#options = options;
    options.messenger.on("adoptConsole", (_from, { console, session, foreground }) =>
      this.adopt(console, session, foreground),
    );
  }

  /** Offers handles to the other nodes. */
  serve(files: NodeFiles): void {
    this.#options.calls.define("consoleHandles", (_from, question, answer) =>
      answer(this.#answer(files, question)),
    );
  }

  /** On the first node: a new console; its number. */
  open({ isTerminal, isRaw = false, rows, columns }: ConsoleSettings): number {
    this.#lastId += 1;
    const id = this.#lastId;
    const { announce, wake } = this.#options;
    const port = {
      write: (stream: ConsoleStream, bytes: Uint8Array) =>
        announce({ kind: "output", console: id, stream, bytes: bytes.slice() }),
      requestInput: () => announce({ kind: "inputWanted", console: id }),
      isRaw,
    };
    const console = new Console(port, wake, isTerminal, id);
    console.window = { ...console.window, ws_row: rows, ws_col: columns };
    this.#consoles.set(id, console);
    return id;
  }

  /** Nobody sees its output any more, and nobody types. */
  close(id: number): void {
    this.#consoles.get(id)?.hangUp();
    this.#consoles.delete(id);
  }

  /** Here: the console; undefined when it is closed, or at home on another node. */
  find(id: number): Console | undefined {
    return this.#consoles.get(id);
  }

  /** Calls back with descriptors 0, 1 and 2 for a program of this node; undefined: it is closed. */
  files(
    id: number,
    files: NodeFiles,
    done: (standard: readonly OpenFile[] | undefined) => void,
  ): void {
    const console = this.#consoles.get(id);
    if (console !== undefined) {
      done(consoleFiles(console, files));
      return;
    }
    this.#ask(files, { console: id, streams: ["output", "output", "error"] }, (answer) => {
      if (answer.handles.length === 0) done(undefined);
      else done(answer.handles.map((handle, at) => standardFile(handle, at, answer)));
    });
  }

  /** Calls back with a handle for each stream; with none when the console is closed. */
  handles(
    question: ConsoleQuestion,
    files: NodeFiles,
    done: (handles: readonly HandleReference[]) => void,
  ): void {
    this.#ask(files, question, ({ handles }) => done(handles));
  }

  /** @param foreground the process group in its foreground */
  adopt(id: number, session: number, foreground = session): void {
    const { self, home, messenger, adopt } = this.#options;
    const console = this.#consoles.get(id);
    if (console !== undefined) {
      adopt(console, session);
      if (console.session === session) console.foreground = foreground;
    } else if (home !== self) {
      messenger.send(home, "adoptConsole", { console: id, session, foreground });
    }
  }

  #ask(files: NodeFiles, question: ConsoleQuestion, done: (answer: ConsoleAnswer) => void): void {
    const { self, home, calls } = this.#options;
    if (home === self) {
      done(this.#answer(files, question));
      return;
    }
    calls.call(home, "consoleHandles", question, (completion) =>
      done(completion.kind === "answer" ? completion.result : NONE),
    );
  }

  #answer(files: NodeFiles, { console: id, streams }: ConsoleQuestion): ConsoleAnswer {
    const console = this.#consoles.get(id);
    if (console === undefined) return NONE;
    const { isTerminal } = console;
    const handles = streams.map(
      (stream) => files.describe(new ConsoleHandle(console, stream), 0, "").handle,
    );
    return { isTerminal, path: consolePath(console, files), handles };
  }
}

const NONE: ConsoleAnswer = { isTerminal: false, path: "", handles: [] };

/** As consoleFiles makes them where the console is. */
function standardFile(
  handle: HandleReference,
  descriptor: number,
  { isTerminal, path }: ConsoleAnswer,
): OpenFile {
  const flags = isTerminal ? 2 : Math.min(descriptor, 1);
  return { kind: "console", handle, flags, position: 0, path, references: 0, state: undefined };
}
