// Checkpoints of processes, each with all its descendants, as one image.
//
// The life of a checkpoint:
//   1. a request names a process; those of its descendants that are on other nodes are called here,
//      and each has to stand still (src/migration/standstill.ts). They may go on to fork until they
//      do, so the tree is looked at again whenever one stands, until all that it has are standing
//   2. all stand: pages that lie on other nodes are brought here, as for a basic migration
//   3. the ghosts, the pipes and the list of pages are taken, and the image is written (capture.ts,
//      image_writer.ts)
//   4. the processes go on, or are ended
//
// A process can also halt by itself at a moment of its life (`ThreadGroup.haltAt`); it stands then
// until a request comes, so that the moment is exact.

import type { Clock, RandomSource } from "../fs/environment.js";
import type { Pause, Standstills } from "../migration/standstill.js";
import { PagePlaces } from "../mm/stored_pages.js";
import { answered } from "../task/answered.js";
import type { Kernel } from "../task/kernel.js";
import type { Task } from "../task/task.js";
import { endGroup } from "../task/task_exit.js";
import type { ThreadGroup } from "../task/thread_group.js";
import { captureTree, pageBytes } from "./capture.js";
import { ImageError } from "./image_error.js";
import { hexadecimal } from "./image_layout.js";
import { ImageReader } from "./image_reader.js";
import { type ImageContent, type WrittenImage, writeImage } from "./image_writer.js";
import type { Images } from "./images.js";
import type { BaseReference, SavedMount } from "./process_section.js";
import { treeOf } from "./process_tree.js";

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
  /** Has the memory that address spaces share with others come to one of them each. */
  readonly bringShared: (spaces: readonly Task["mm"][], done: (ok: boolean) => void) => void;
  readonly standstills: Standstills;
  /** Has a process of another node move here. */
  readonly call: (pid: number) => void;
  /** A process has come to its `haltAt` and stands still. */
  readonly halted: (group: ThreadGroup) => void;
}

/** A tree of processes that is being saved. */
interface Saving {
  readonly root: ThreadGroup;
  readonly request: CheckpointRequest;
  readonly answer: (result: CheckpointResult) => void;
  /** Processes that have been asked to stand. */
  readonly asked: Map<ThreadGroup, Pause>;
  /** Those that do. */
  readonly standing: Set<ThreadGroup>;
  /** Processes that have been called, and the nodes where they were. */
  readonly called: Map<number, number>;
  /** When what it waits for is to be there. */
  untilNs: number;
  isUnderWay: boolean;
}

/** How long a process of another node may take to come. */
const PATIENCE_NS = 20_000_000_000;
/** How long pages may be on their way for something else that a process has begun (fork). */
const COLLECTING_NS = 1_000_000_000;
const AGAIN_NS = 20_000_000;

const refused = (reason: string): CheckpointResult => ({ kind: "refused", reason });

export class CheckpointService {
  readonly #options: CheckpointOptions;
  readonly #saving = new Set<Saving>();

  constructor(options: CheckpointOptions) {
    this.#options = options;
  }

  /** Makes an image of a process of this node, with its descendants, as soon as all stand. */
  request(
    pid: number,
    request: CheckpointRequest,
    answer: (result: CheckpointResult) => void,
  ): void {
    const { kernel, clock } = this.#options;
    const root = kernel.groups.get(pid);
    if (!root || root.tasks.size === 0) {
      answer(refused(`there is no process ${pid}`));
    } else if ([...this.#saving].some(({ asked }) => asked.has(root))) {
      answer(refused(`process ${pid} is being saved already`));
    } else {
      const saving: Saving = {
        root,
        request,
        answer,
        asked: new Map(),
        standing: new Set(),
        called: new Map(),
        untilNs: clock.monotonicNs() + PATIENCE_NS,
        isUnderWay: false,
      };
      this.#saving.add(saving);
      this.#advance(saving);
    }
  }

  /** Looks after processes that are to come from other nodes; when to be called again. */
  tick(nowNs: number): number | undefined {
    for (const saving of this.#saving) if (!saving.isUnderWay) this.#advance(saving);
    return this.#saving.size > 0 ? nowNs + AGAIN_NS : undefined;
  }

  /** Has every process of the tree stand still; when all do, the tree is saved. */
  #advance(saving: Saving): void {
    const { kernel, clock, call } = this.#options;
    const { root, asked, standing, called } = saving;
    if (saving.isUnderWay || !this.#saving.has(saving)) return;
    if (root.tasks.size === 0) {
      this.#finish(saving, refused(`process ${root.tgid} ended before it could be saved`));
      return;
    }
    const { here, elsewhere } = treeOf(kernel, root);
    for (const { pid, node } of elsewhere) {
      if (called.has(pid)) continue;
      called.set(pid, node);
      call(pid);
    }
    // Who waits for a child that has its memory stands when the child has given it up, not before.
    const stoppable = here.filter((group) => !hasParentsMemory(group));
    for (const group of stoppable) if (!asked.has(group)) this.#stop(saving, group);
    const [away] = elsewhere;
    const [late] = here.filter((group) => !standing.has(group));
    if (!away && !late) {
      saving.untilNs = Math.min(saving.untilNs, clock.monotonicNs() + COLLECTING_NS);
      this.#collect(saving, here);
    } else if (clock.monotonicNs() > saving.untilNs) {
      const who = away ? `${away.pid} of node ${away.node}` : `${late?.tgid}`;
      const what = away ? "has not come to be saved" : "has not come to stand still";
      this.#finish(saving, refused(`process ${who} ${what} with process ${root.tgid}`));
    }
  }

  #stop(saving: Saving, group: ThreadGroup): void {
    const { asked, standing } = saving;
    const pause: Pause = {
      begun: () => {
        standing.add(group);
        this.#advance(saving);
      },
      missed: () => {
        asked.delete(group);
        this.#advance(saving);
      },
    };
    asked.set(group, pause);
    this.#options.standstills.request(group, pause);
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

  /** Brings the pages of the processes here, one after another. */
  #collect(saving: Saving, groups: readonly ThreadGroup[]): void {
    saving.isUnderWay = true;
    const [group, ...others] = groups;
    if (!group) {
      this.#bringShared(saving);
      return;
    }
    const [first] = group.tasks;
    this.#options.collect(first as Task, (ok) => {
      if (ok) this.#collect(saving, others);
      else if (this.#options.clock.monotonicNs() < saving.untilNs) saving.isUnderWay = false;
      else this.#finish(saving, refused("its pages on other nodes cannot be had"));
    });
  }

  /** Brings what they share with each other and with others here. */
  #bringShared(saving: Saving): void {
    const { kernel, bringShared } = this.#options;
    bringShared(treeOf(kernel, saving.root).here.map(mmOf), (ok) => {
      if (ok) this.#save(saving);
      else this.#finish(saving, refused("memory that it shares with others cannot be had"));
    });
  }

  /** Their files may be at home on another node, which is asked how they stand. */
  #save(saving: Saving): void {
    const { kernel, standstills } = this.#options;
    const perform = () => this.#perform(saving);
    const save = [...saving.standing].reduce(
      (action, group) => () => standstills.asItIs(group, action),
      perform,
    );
    answered(kernel, save, (result) => this.#finish(saving, result));
  }

  #finish(saving: Saving, result: CheckpointResult): void {
    const { kernel, standstills } = this.#options;
    const { request, answer } = saving;
    this.#saving.delete(saving);
    if (result.kind === "done" && !request.leaveRunning) {
      for (const group of saving.standing) standstills.abandon(group);
      for (const group of saving.standing) {
        const [first] = group.tasks;
        kernel.events.complaint?.(first as Task, `its state is in ${request.file}`);
        endGroup(kernel, group, ENDED_BY_CHECKPOINT);
      }
    } else for (const [group, pause] of saving.asked) standstills.end(group, pause);
    answer(result);
  }

  #perform({ root, request, called }: Saving): CheckpointResult {
    const { kernel, clock, images, mounts } = this.#options;
    if (!images) return refused("this node has no place for images");
    const startNs = clock.monotonicNs();
    try {
      const base =
        request.base === undefined ? undefined : this.#base(images, mmOf(root), request.base);
      const tree = treeOf(kernel, root);
      const nodeOf = (pid: number) => called.get(pid) ?? kernel.node;
      const captured = captureTree(kernel, tree, { mounts: mounts(), base, nodeOf });
      const identity = this.#newIdentity();
      const processes = captured.map((one, at) => ({
        ...one,
        pageBytes: pageBytes(mmOf(tree.here[at] as ThreadGroup)),
      }));
      const written = write(images, request.file, identity, processes);
      const counts = captured.map((one, at) => {
        const { own, inherited } = one.index;
        const pages = new PagePlaces();
        for (const list of [own, inherited]) for (const page of list) pages.set(page, 0);
        const saved = { identity, checksum: written.checksum, pages };
        mmOf(tree.here[at] as ThreadGroup).pages.beginSaved(saved);
        return { own: own.length, inherited: inherited.length, zero: one.section.zeroPages };
      });
      return {
        kind: "done",
        sizeBytes: written.sizeBytes,
        pages: counts.reduce((sum, one) => ({
          own: sum.own + one.own,
          inherited: sum.inherited + one.inherited,
          zero: sum.zero + one.zero,
        })),
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

/** It was made by vfork, and has neither ended nor begun a program of its own. */
function hasParentsMemory({ tasks }: ThreadGroup): boolean {
  return [...tasks].some(({ vforkParent }) => vforkParent !== undefined);
}

function mmOf({ tasks }: ThreadGroup): Task["mm"] {
  const [first] = tasks as Iterable<Task> as [Task];
  return first.mm;
}

function write(
  images: Images,
  file: string,
  identity: string,
  processes: readonly ImageContent[],
): WrittenImage {
  if (processes[0]?.section.base?.path === file) {
    throw new ImageError(file, "cannot be written over: the new image adds to it");
  }
  const sink = images.create(file);
  try {
    const written = writeImage(sink, images.codec, identity, processes);
    sink.finish();
    return written;
  } catch (error) {
    sink.abandon();
    throw error;
  }
}
