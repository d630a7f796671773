// Handles made of their pictures (src/fs/handle_picture.ts).

import { EventCounter } from "../fs/event_counter.js";
import type { FileHandle } from "../fs/file_handle.js";
import type { FileTable } from "../fs/file_table.js";
import type {
  CounterPicture,
  EpollItem,
  HandlePicture,
  HomePicture,
  PipePicture,
  PortablePicture,
  TimerPicture,
} from "../fs/handle_picture.js";
import type { FileKind, HandleReference, OpenFile } from "../fs/open_file.js";
import type { Pipe } from "../fs/pipe.js";
import { TextHandle, type TextPicture } from "../fs/text_handle.js";
import { Epoll } from "./epoll.js";
import { newEventKey } from "./event_key.js";
import type { Kernel } from "./kernel.js";
import { PidFile } from "./pid_file.js";
import { SignalFile } from "./signal_file.js";
import { TimerFile } from "./timer_file.js";

/** Why a file cannot be made again, after its name. */
export class RemakeRefusal extends Error {}

/** Makes files of this node that are as others were; those of one pipe are ends of one again. */
export class Remaker {
  readonly #kernel: Kernel;
  /** By their homes and numbers in the pictures. */
  readonly #pipes = new Map<string, Pipe>();
  readonly #atHome = new Map<HandlePicture, OpenFile>();

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /**
   * What is at home on the first node is made together, before `make` gives any of it.
   *
   * @throws ReplyStop, RemakeRefusal
   */
  makeAtHome(pictures: readonly HomePicture[]): readonly OpenFile[] {
    const made = this.#kernel.files.makingAgain.make(pictures);
    if (made.kind === "refused") throw new RemakeRefusal(made.needs);
    return pictures.map((picture, at) => {
      const handle = made.handles[at] as HandleReference;
      const plain = { flags: 0, position: 0, path: "", references: 0, state: undefined };
      const file: OpenFile = { kind: kindOf(picture), handle, ...plain };
      this.#atHome.set(picture, file);
      return file;
    });
  }

  /**
   * The description has no descriptor yet.
   *
   * @param home the node that the picture is of
   * @throws ReplyStop, RemakeRefusal
   */
  make(picture: HandlePicture, home: number, flags: number, path: string): OpenFile {
    const { files } = this.#kernel;
    switch (picture.kind) {
      case "pipe":
        return this.#pipeEnd(picture, home, flags);
      case "memory":
        return files.makeMemoryFile({ path, content: picture });
      case "inotify": {
        const handle = files.watching.makeInstance(picture);
        if (typeof handle === "number") throw new RemakeRefusal("there are too many of its kind");
        const state = undefined;
        return { kind: "event", handle, flags, position: 0, path, references: 0, state };
      }
      case "socket":
      case "terminal":
      case "queue":
        return { ...(this.#atHome.get(picture) as OpenFile), flags, path };
      default:
        return files.describe(this.#event(picture), flags, path);
    }
  }

  #pipeEnd({ id, end, capacity, bytes }: PipePicture, home: number, flags: number): OpenFile {
    const { files } = this.#kernel;
    const name = `${home}:${id}`;
    let pipe = this.#pipes.get(name);
    if (!pipe) {
      pipe = files.newPipe();
      pipe.fill(capacity, bytes);
      this.#pipes.set(name, pipe);
    }
    return files.openPipe(pipe, end, flags);
  }

  #event(picture: CounterPicture | TimerPicture | TextPicture | PortablePicture): FileHandle {
    const kernel = this.#kernel;
    switch (picture.kind) {
      case "counter": {
        const { count, isSemaphore } = picture;
        return new EventCounter(newEventKey(kernel), kernel.files.wake, count, isSemaphore);
      }
      case "text":
        return new TextHandle(() => picture.bytes, picture.inode);
      case "timer": {
        const timer = new TimerFile(kernel, newEventKey(kernel), picture.clock);
        timer.restore(picture);
        return timer;
      }
      default:
        return portableHandle(kernel, picture);
    }
  }
}

function kindOf(picture: HomePicture): FileKind {
  if (picture.kind !== "terminal") return picture.kind;
  return picture.end === "master" ? "master" : "console";
}

/** What descriptions of a table came with, now that all of them are there, is made on this node. */
export function remakePortable(kernel: Kernel, table: FileTable): void {
  const { files } = kernel;
  const made = new Map<OpenFile, OpenFile>();
  const sets: { readonly epoll: Epoll; readonly items: readonly EpollItem[] }[] = [];
  for (const number of table.open()) {
    const file = table.get(number) as OpenFile;
    if (file.state === undefined) continue;
    let own = made.get(file);
    if (!own) {
      const handle = portableHandle(kernel, file.state);
      own = files.describe(handle, file.flags, file.path);
      made.set(file, own);
      if (handle instanceof Epoll && file.state.kind === "epoll") {
        sets.push({ epoll: handle, items: file.state.items });
      }
    }
    table.set(number, own, table.isCloseOnExec(number));
  }
  for (const { epoll, items } of sets) {
    epoll.restore(items, (descriptor) => table.get(descriptor));
  }
}

function portableHandle(kernel: Kernel, picture: PortablePicture): FileHandle {
  switch (picture.kind) {
    case "epoll":
      return new Epoll(kernel.files, kernel.waits, newEventKey(kernel));
    case "signals":
      return new SignalFile(kernel, picture.mask);
    case "process":
      return new PidFile(kernel, picture.pid);
    default:
      return picture satisfies never;
  }
}
