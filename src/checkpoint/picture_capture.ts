// What the processes that are saved together have open and what cannot be opened by a name: pipes,
// events, files in memory, sockets, pseudo-terminals, message queues. Each is saved once, as its
// picture (src/fs/handle_picture.ts), by its place in a list.
//
// A pipe or a connection of which anyone else has an end would be cut in two, and an event that
// anyone else waits for be two afterwards: they are refused.

import { FileSource } from "../fs/file_source.js";
import type { FileTable } from "../fs/file_table.js";
import {
  type HandlePicture,
  type MemoryPicture,
  type PipePicture,
  pictureFile,
} from "../fs/handle_picture.js";
import { EVERY_NODE, type OpenFile } from "../fs/open_file.js";
import { nameText, type SocketPicture, withWaiting } from "../fs/socket_picture.js";
import type { Kernel } from "../task/kernel.js";
import type { Task } from "../task/task.js";
import { stampAt } from "./file_stamp.js";
import { ImageError } from "./image_error.js";
import { descriptionKey, PICTURED } from "./process_section.js";

export interface CapturedPictures {
  readonly pictures: readonly HandlePicture[];
  /** The place of each description's picture, by descriptionKey. */
  readonly places: ReadonlyMap<string, number>;
}

/** A description, and the descriptors that the processes have of it. */
interface Held {
  readonly file: OpenFile;
  readonly name: string;
  descriptors: number;
}

/** @param tasks one of each process. @throws ImageError, ReplyStop */
export function capturePictures(kernel: Kernel, tasks: readonly Task[]): CapturedPictures {
  const pictures: HandlePicture[] = [];
  const places = new Map<string, number>();
  const all = drawAll(kernel, tasks);
  const pipes = new Pipes();
  const sockets = new Sockets(all);
  for (const { file, name, picture } of all) {
    const key = descriptionKey(file);
    if (places.has(key)) continue;
    places.set(key, pictures.length);
    if (picture.kind === "pipe") pictures.push(pipes.add(picture, file, name));
    else if (picture.kind === "socket") pictures.push(sockets.checked(picture, name));
    else pictures.push(picture);
  }
  pipes.check();
  return { pictures, places };
}

/** A description whose picture is drawn. */
interface Drawn extends Held {
  readonly picture: HandlePicture;
}

function drawAll(kernel: Kernel, tasks: readonly Task[]): readonly Drawn[] {
  const all: Drawn[] = [];
  /** Descriptions of each handle that others may have. */
  const left = new Map<string, number>();
  for (const held of heldFiles(kernel, tasks)) {
    const { file, name, descriptors } = held;
    const { picture, references } = pictureFile(kernel.files, file);
    if (!picture) {
      if (file.kind === "console") continue;
      throw new ImageError(name, `is ${file.path}, which an image cannot hold`);
    }
    if (isNamed(picture)) stampAt(kernel, file, name);
    all.push({ ...held, picture });
    if (file.kind === "memory") continue;
    if (file.references > descriptors) throw sharedWithOthers(name, file);
    const handle = `${file.handle.node}:${file.handle.id}`;
    left.set(handle, (left.get(handle) ?? references) - 1);
  }
  const own = all.filter(({ picture }) => !isOthersTerminal(picture, all));
  const shared = own.find(
    ({ file }) => (left.get(`${file.handle.node}:${file.handle.id}`) ?? 0) > 0,
  );
  if (shared) throw sharedWithOthers(shared.name, shared.file);
  return own;
}

/** Of what is found by its path. */
export function isNamed(picture: HandlePicture): picture is MemoryPicture | PipePicture {
  return (picture.kind === "memory" || picture.kind === "pipe") && picture.isNamed;
}

/** A terminal that somebody else emulates is the processes' console: it is found anew. */
function isOthersTerminal(picture: HandlePicture, all: readonly Drawn[]): boolean {
  if (picture.kind !== "terminal" || picture.end === "master" || picture.isHungUp) return false;
  return !all.some(({ picture: other }) => {
    return other.kind === "terminal" && other.end === "master" && other.id === picture.id;
  });
}

/** Connections whose other ends are somebody else's cannot be had again. */
class Sockets {
  readonly #ids: ReadonlySet<number>;

  constructor(all: readonly Drawn[]) {
    const sockets = all.flatMap(({ picture }) => (picture.kind === "socket" ? [picture] : []));
    this.#ids = new Set([...withWaiting(sockets)].map(({ id }) => id));
  }

  /** Without connections from others that nobody has accepted. @throws ImageError */
  checked(picture: SocketPicture, name: string): SocketPicture {
    const { peerName, peerCredentials } = picture;
    if (this.#isOutside(picture)) {
      const whose = peerCredentials.pid > 0 ? `process ${peerCredentials.pid}` : "the outside";
      const who = `a socket of ${whose} (${nameText(peerName)})`;
      throw new ImageError(name, `is connected with ${who}, which is not to be saved`);
    }
    const waiting = picture.waiting?.filter((one) => !this.#isOutside(one));
    const own = { ...picture, waiting };
    if ([...withWaiting([own])].some(({ rights }) => rights > 0)) {
      throw new ImageError(name, "has been sent descriptors that nobody has received yet");
    }
    return own;
  }

  #isOutside({ peer }: SocketPicture): boolean {
    return peer !== undefined && !peer.isClosed && !this.#ids.has(peer.id);
  }
}

/** The pipes of an image are numbered, and the first picture of each has what it holds. */
class Pipes {
  readonly #known = new Map<
    string,
    { readonly at: number; readonly file: OpenFile; readonly name: string; left: number }
  >();

  add(picture: PipePicture, file: OpenFile, name: string): PipePicture {
    const id = `${file.handle.node}:${picture.id}`;
    const known = this.#known.get(id);
    const place = known ?? { at: this.#known.size, file, name, left: picture.ends };
    this.#known.set(id, place);
    place.left -= picture.end === "both" ? 2 : 1;
    return { ...picture, id: place.at, ...(known && { bytes: new Uint8Array(0) }) };
  }

  /** @throws ImageError when somebody else has an end. */
  check(): void {
    for (const { name, file, left } of this.#known.values()) {
      if (left > 0) throw sharedWithOthers(name, file);
    }
  }
}

function heldFiles(kernel: Kernel, tasks: readonly Task[]): Iterable<Held> {
  const held = new Map<OpenFile, Held>();
  const tables = new Set<FileTable>();
  for (const { files, group, mm } of tasks) {
    for (const { source, start } of mm.areas) {
      if (!(source instanceof FileSource) || source.file.kind !== "memory") continue;
      const name = `the mapping at 0x${start.toString(16)} of process ${group.tgid}`;
      held.set(source.file, { file: source.file, name, descriptors: 0 });
    }
    if (tables.has(files)) continue;
    tables.add(files);
    for (const number of files.open()) {
      const file = files.get(number) as OpenFile;
      if (!isPictured(kernel, file)) continue;
      const name = `descriptor ${number} of process ${group.tgid}`;
      const known = held.get(file) ?? { file, name, descriptors: 0 };
      known.descriptors += 1;
      held.set(file, known);
    }
  }
  return held.values();
}

/** Whether a picture is to be drawn; of what goes with its process, the ghost has it. */
function isPictured({ files }: Kernel, file: OpenFile): boolean {
  const { node } = file.handle;
  if (!PICTURED.includes(file.kind) || node === EVERY_NODE) return false;
  return node !== files.node || files.handle(file).portable() === undefined;
}

function sharedWithOthers(name: string, { path }: OpenFile): ImageError {
  const who = "a process that is not one of those to be saved";
  return new ImageError(name, `is ${path}, which ${who} has as well: no image can hold that`);
}
