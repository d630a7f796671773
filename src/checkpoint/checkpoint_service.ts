// Checkpoints of the processes of one node.
//
// The life of a checkpoint:
//   1. a request has the process stand still (src/migration/standstill.ts)
//   2. it stands: pages that lie on other nodes are brought here, as for a basic migration
//   3. the ghosts and the list of pages are taken, and the image is written (capture.ts,
//      image_writer.ts)
//   4. the process goes on, or is ended
//
// A process can also halt by itself at a moment of its life (`ThreadGroup.haltAt`); it stands then
// until a request comes, so that the moment is exact.

import type { Clock, RandomSource } from "../fs/environment.js";
import type { Standstills } from "../migration/standstill.js";
import { PagePlaces } from "../mm/stored_pages.js";
import { answered } from "../task/answered.js";
import type { Kernel } from "../task/kernel.js";
import type { Task } from "../task/task.js";
import { endGroup } from "../task/task_exit.js";
import type { ThreadGroup } from "../task/thread_group.js";
import { capture, pageBytes } from "./capture.js";
import { ImageError } from "./image_error.js";
import { hexadecimal } from "./image_layout.js";
import { ImageReader } from "./image_reader.js";
import { type WrittenImage, writeImage } from "./image_writer.js";
import type { Images } from "./images.js";
import type { BaseReference, SavedMount } from "./process_section.js";

/** How a process is to be saved. */
export interface CheckpointRequest {
  /** Where the image goes; an absolute path of the host. */
  readonly file: string;
  /** The image to which only what has changed since is added: the last one of this process. */
  readonly base?: string;
  /** The process goes on afterwards; otherwise it is ended. */
  readonly leaveRunning: boolean;
}

/** What was saved, or why nothing was. */
export type CheckpointResult =
  | {
      readonly kind: "done";
      readonly sizeBytes: number;
      /** Pages in the image, pages left to its base, and pages of zeros that were left out. */
      readonly pages: { readonly own: number; readonly inherited: number; readonly zero: number };
      /** How long the process stood still for it. */
      readonly frozenMicros: number;
    }
  | { readonly kind: "refused"; readonly reason: string };

export interface CheckpointOptions {
  readonly kernel: Kernel;
  readonly clock: Clock;
  readonly random: RandomSource;
  /** Undefined where there are no files (a browser). */
  readonly images: Images | undefined;
  readonly mounts: () => readonly SavedMount[];
  /** Brings the pages of a task's address space here and unlinks it. */
  readonly collect: (task: Task, done: (ok: boolean) => void) => void;
  readonly standstills: Standstills;
  /** A process has come to its `haltAt` and stands still. */
  readonly halted: (group: ThreadGroup) => void;
}

interface Pending {
  readonly request: CheckpointRequest;
  readonly answer: (result: CheckpointResult) => void;
}

const refused = (reason: string): CheckpointResult => ({ kind: "refused", reason });

export class CheckpointService {
  readonly #options: CheckpointOptions;
  readonly #pending = new Map<ThreadGroup, Pending>();

  constructor(options: CheckpointOptions) {
    this.#options = options;
  }

  /** Makes an image of a process of this node as soon as it stands. */
  request(
    pid: number,
    request: CheckpointRequest,
    answer: (result: CheckpointResult) => void,
  ): void {
    const group = this.#options.kernel.groups.get(pid);
    if (!group || group.tasks.size === 0) {
      answer(refused(`there is no process ${pid}`));
    } else if (this.#pending.has(group)) {
      answer(refused(`process ${pid} is being saved already`));
    } else {
      const pending = { request, answer };
      this.#pending.set(group, pending);
      this.#options.standstills.request(group, {
        begun: () => this.#collect(group, pending),
        missed: () => {
          this.#pending.delete(group);
          answer(refused(`process ${pid} ended before it could be saved`));
        },
      });
    }
  }

  /** Instructions until a process is to halt by itself; undefined: not by instructions. */
  instructionsLeft({ group, usage }: Task): number | undefined {
    if (group.haltAt?.unit !== "instructions") return undefined;
    return Math.max(group.haltAt.at - usage.instructions, 1);
  }

  /** After a slice: has the moment come at which the process halts by itself? */
  followSchedule({ group, usage }: Task): void {
    if (!group.haltAt) return;
    const { unit, at } = group.haltAt;
    const now = unit === "instructions" ? usage.instructions : this.#options.clock.monotonicNs();
    if (now < at) return;
    group.haltAt = undefined;
    group.isHalting = true;
    this.#options.halted(group);
  }

  #collect(group: ThreadGroup, pending: Pending): void {
    const [first] = group.tasks;
    this.#options.collect(first as Task, (ok) => {
      if (ok) this.#save(group, pending);
      else this.#finish(group, pending, refused("its pages on other nodes cannot be had"));
    });
  }

  /** Its files may be at home on another node, which is asked how they stand. */
  #save(group: ThreadGroup, pending: Pending): void {
    const { kernel, standstills } = this.#options;
    const save = () => standstills.asItIs(group, () => this.#perform(group, pending.request));
    answered(kernel, save, (result) => this.#finish(group, pending, result));
  }

  #finish(group: ThreadGroup, { request, answer }: Pending, result: CheckpointResult): void {
    const { kernel, standstills } = this.#options;
    this.#pending.delete(group);
    if (result.kind === "done" && !request.leaveRunning) {
      const [first] = group.tasks;
      kernel.events.complaint?.(first as Task, `its state is in ${request.file}`);
      standstills.abandon(group);
      endGroup(kernel, group, ENDED_BY_CHECKPOINT);
    } else standstills.end(group);
    answer(result);
  }

  #perform(group: ThreadGroup, request: CheckpointRequest): CheckpointResult {
    const { kernel, clock, images } = this.#options;
    if (!images) return refused("this node has no place for images");
    const startNs = clock.monotonicNs();
    const [first] = group.tasks;
    const { mm } = first as Task;
    try {
      const base = request.base === undefined ? undefined : this.#base(images, mm, request.base);
      const captured = capture(kernel, group, { mounts: this.#options.mounts(), base });
      const identity = this.#newIdentity();
      const written = write(images, request.file, identity, captured, mm);
      const { own, inherited } = captured.index;
      const pages = new PagePlaces();
      for (const list of [own, inherited]) for (const page of list) pages.set(page, 0);
      mm.pages.beginSaved({ identity, checksum: written.checksum, pages });
      return {
        kind: "done",
        sizeBytes: written.sizeBytes,
        pages: {
          own: own.length,
          inherited: inherited.length,
          zero: captured.section.zeroPages,
        },
        frozenMicros: (clock.monotonicNs() - startNs) / 1000,
      };
    } catch (error) {
      if (error instanceof ImageError) return refused(error.message);
      throw error;
    }
  }

  /** The base must be the image on which the dirty bits of the process build. */
  #base(images: Images, { pages }: Task["mm"], path: string): BaseReference {
    const reader = new ImageReader(images.open(path), images.codec);
    reader.close();
    const { identity, checksum } = reader;
    if (!pages.saved) {
      const why = "the process has moved or was not saved before; save it whole";
      throw new ImageError(path, `cannot be added to: ${why}`);
    }
    if (pages.saved.identity !== identity || pages.saved.checksum !== checksum) {
      throw new ImageError(path, "is not the last image of this process, and cannot be added to");
    }
    return { identity, checksum, path };
  }

  #newIdentity(): string {
    const bytes = new Uint8Array(16);
    this.#options.random.fill(bytes);
    return hexadecimal(bytes);
  }
}

/** The wait status of a process that goes on in an image: killed by SIGKILL. */
const ENDED_BY_CHECKPOINT = 9;

function write(
  images: Images,
  file: string,
  identity: string,
  content: ReturnType<typeof capture>,
  mm: Task["mm"],
): WrittenImage {
  if (content.section.base?.path === file) {
    throw new ImageError(file, "cannot be written over: the new image adds to it");
  }
  const sink = images.create(file);
  try {
    const written = writeImage(sink, images.codec, identity, content, pageBytes(mm));
    sink.finish();
    return written;
  } catch (error) {
    sink.abandon();
    throw error;
  }
}
