// The pipes of processes that are saved together: each is saved once, with what it holds, and each
// of its ends by its place in the list. A pipe of which anyone else has an end would be cut in two,
// and is refused.

import type { FileTable } from "../fs/file_table.js";
import type { OpenFile } from "../fs/open_file.js";
import { picturePipe } from "../fs/pipe_picture.js";
import type { Kernel } from "../task/kernel.js";
import type { Task } from "../task/task.js";
import { ImageError } from "./image_error.js";
import { descriptionKey, type SavedFile, type SavedPipe } from "./process_section.js";

type SavedEnd = Extract<SavedFile, { kind: "pipe" }>;

export interface CapturedPipes {
  readonly pipes: readonly SavedPipe[];
  /** What each description of an end is, by descriptionKey. */
  readonly ends: ReadonlyMap<string, SavedEnd>;
}

/** A description of a pipe's end, and the descriptors that the processes have of it. */
interface Held {
  readonly file: OpenFile;
  readonly name: string;
  descriptors: number;
}

/** @param tasks one of each process. @throws ImageError, ReplyStop */
export function capturePipes(kernel: Kernel, tasks: readonly Task[]): CapturedPipes {
  const pipes: SavedPipe[] = [];
  const places = new Map<string, { readonly at: number; readonly name: string; left: number }>();
  const ends = new Map<string, SavedEnd>();
  for (const { file, name, descriptors } of heldPipes(tasks)) {
    const picture = picturePipe(kernel.files, file);
    if (!picture)
      throw new ImageError(name, `is a FIFO (${file.path}), which an image cannot hold`);
    if (file.references > descriptors) throw sharedWithOthers(name);
    const id = `${file.handle.node}:${picture.id}`;
    const place = places.get(id) ?? { at: pipes.length, name, left: picture.ends };
    if (!places.has(id)) pipes.push({ capacity: picture.capacity, bytes: picture.bytes });
    places.set(id, place);
    const key = descriptionKey(file);
    if (!ends.has(key)) place.left -= 1;
    ends.set(key, { kind: "pipe", pipe: place.at, end: picture.end });
  }
  for (const { name, left } of places.values()) if (left > 0) throw sharedWithOthers(name);
  return { pipes, ends };
}

function heldPipes(tasks: readonly Task[]): Iterable<Held> {
  const held = new Map<OpenFile, Held>();
  const tables = new Set<FileTable>();
  for (const { files, group } of tasks) {
    if (tables.has(files)) continue;
    tables.add(files);
    for (const number of files.open()) {
      const file = files.get(number) as OpenFile;
      if (file.kind !== "pipe") continue;
      const name = `descriptor ${number} of process ${group.tgid}`;
      const known = held.get(file) ?? { file, name, descriptors: 0 };
      known.descriptors += 1;
      held.set(file, known);
    }
  }
  return held.values();
}

function sharedWithOthers(name: string): ImageError {
  const who = "a process that is not one of those to be saved";
  return new ImageError(name, `is a pipe that ${who} has as well, which no image can hold`);
}
