// Restarts: makes processes on this node from images, and serves the other nodes' restarts.
//
// A restarted process has the pid that it had; the home that the pid names must exist, and keeps
// the number for it. The console is on the first node, which makes the handles.

import { type NodeId, nodeId } from "../abi/types.js";
import type { Membership } from "../cluster/membership.js";
import type { RemoteCalls } from "../cluster/remote_call.js";
import type { HandleReference } from "../fs/open_file.js";
import { ReplyStop } from "../fs/remote_replies.js";
import { answered } from "../task/answered.js";
import { type Kernel, PID_BITS } from "../task/kernel.js";
import type { Personality } from "../task/personality.js";
import type { Task } from "../task/task.js";
import type { HaltPoint, ThreadGroup } from "../task/thread_group.js";
import { ImageChain } from "./image_chain.js";
import { ImageError } from "./image_error.js";
import type { Images } from "./images.js";
import { descriptionKey, type ProcessSection, type SavedFile } from "./process_section.js";
import { restore } from "./restore.js";

/** When a process halts by itself, to be saved then; counted from its start here. */
export interface HaltAfter {
  readonly after: number;
  readonly unit: "instructions" | "microseconds";
}

/** Which image goes on, and how. */
export interface RestartRequest {
  /** The image; an absolute path of the host. */
  readonly file: string;
  /** The console of its descriptors that were one; 0 unless given. */
  readonly console?: number;
  readonly haltAfter?: HaltAfter;
  /** Its processes and threads go to the nodes where they were, as far as the cluster has these. */
  readonly spreads?: boolean;
}

/** The process that goes on from an image, or why none does. */
export type RestartResult =
  | { readonly kind: "started"; readonly pid: number; readonly openMicros: number }
  | { readonly kind: "refused"; readonly reason: string };

/** What other nodes have done for the restart. */
interface Prepared {
  readonly console: readonly HandleReference[];
  /** Not below that of any news of processes of those numbers. */
  readonly version: number;
}

type Streams = readonly ("output" | "error")[];
/** Why it cannot be, or the version of the last news of a process of that number. */
type Reservation = { readonly refusal: string } | { readonly version: number };

declare module "../cluster/remote_call.js" {
  interface Procedures {
    /** To the home of pids: they are used again. */
    reservePids: { readonly argument: readonly number[]; readonly result: Reservation };
  }
}

export interface RestartOptions {
  readonly kernel: Kernel;
  readonly calls: RemoteCalls;
  readonly self: NodeId;
  readonly membership: Membership;
  readonly images: Images | undefined;
  /** Calls back with a console handle for each stream. */
  readonly consoleHandles: (
    console: number,
    streams: Streams,
    done: (handles: readonly HandleReference[]) => void,
  ) => void;
  /** A session takes a console as its controlling terminal, a process group its foreground. */
  readonly adoptConsole: (console: number, session: number, foreground: number) => void;
  readonly personality: (name: string) => Personality | undefined;
  /** Whether the cluster has a process of that number. */
  readonly isKnown: (pid: number) => boolean;
  /** Has a process move, with all its threads. */
  readonly send: (pid: number, node: NodeId) => void;
  /** A restarted process is about to run here, or a zombie to be asked for. */
  readonly started: (group: ThreadGroup) => void;
}

const refused = (reason: string): RestartResult => ({ kind: "refused", reason });

export class RestartService {
  readonly #options: RestartOptions;

  constructor(options: RestartOptions) {
    this.#options = options;
    const { calls } = options;
    calls.define("reservePids", (_from, pids, answer) => answer(this.#reserve(pids)));
  }

  /** Starts the process of an image. */
  request(request: RestartRequest, answer: (result: RestartResult) => void): void {
    const { images, kernel } = this.#options;
    if (!images) {
      answer(refused("this node has no place for images"));
      return;
    }
    const startNs = kernel.clock.monotonicNs();
    try {
      const chain = ImageChain.open(images, request.file);
      this.#prepare(chain, request.console ?? 0, (outcome) => {
        if (outcome.kind === "refused") {
          chain.close();
          answer(outcome);
        } else {
          const start = () => this.#start(chain, outcome, request, startNs);
          answered(kernel, start, answer);
        }
      });
    } catch (error) {
      answer(sentenceOf(error));
    }
  }

  /** What other nodes must do first: keep the pids, make console handles. */
  #prepare(
    { first }: ImageChain,
    onConsole: number,
    done: (
      outcome:
        | ({ readonly kind: "ready" } & Prepared)
        | { readonly kind: "refused"; readonly reason: string },
    ) => void,
  ): void {
    const { membership, consoleHandles } = this.#options;
    const { processes, section, file } = first;
    const all = [...processes.flatMap((one) => one.section.tasks.map(({ pid }) => pid))];
    for (const { tgid } of section.tree?.zombies ?? []) all.push(tgid);
    const homes = new Set(all.map((pid) => nodeId(pid >>> PID_BITS)));
    const absent = [...homes].find((home) => membership.stateOf(home) === undefined);
    if (absent !== undefined) {
      const reason = `is of a process of node ${absent}: restart it on ${absent + 1} nodes or more`;
      done({ kind: "refused", reason: `${file.name} ${reason}` });
      return;
    }
    const streams = streamsOf(processes.map((one) => one.section));
    this.#reserveAll(all, [...homes], 0, (reservation) => {
      if ("refusal" in reservation) {
        done({ kind: "refused", reason: `${file.name} ${reservation.refusal}` });
        return;
      }
      const { version } = reservation;
      consoleHandles(onConsole, streams, (console) => done({ kind: "ready", console, version }));
    });
  }

  /** Has the homes of pids keep their numbers, one after another. */
  #reserveAll(
    all: readonly number[],
    [home, ...others]: readonly NodeId[],
    version: number,
    done: (reservation: Reservation) => void,
  ): void {
    if (home === undefined) {
      done({ version });
      return;
    }
    const pids = all.filter((pid) => pid >>> PID_BITS === home);
    const reserved = (reservation: Reservation) => {
      if ("refusal" in reservation) done(reservation);
      else this.#reserveAll(all, others, Math.max(version, reservation.version), done);
    };
    const { calls, self } = this.#options;
    if (home === self) reserved(this.#reserve(pids));
    else {
      calls.call(home, "reservePids", pids, (completion) => {
        if (completion.kind === "answer") reserved(completion.result);
        else reserved({ refusal: `cannot be restarted: ${completion.reason}` });
      });
    }
  }

  #start(
    chain: ImageChain,
    { console, version }: Prepared,
    { haltAfter, spreads, console: onConsole = 0 }: RestartRequest,
    startNs: number,
  ): RestartResult {
    const { kernel, personality, started, adoptConsole } = this.#options;
    try {
      const { processes, zombies } = restore(kernel, { chain, console, personality });
      const [[first]] = processes as [[Task]];
      if (haltAfter) {
        first.group.haltAt = haltPoint(haltAfter, first.usage.instructions, startNs);
      }
      if (spreads) this.#place(chain, processes.flat());
      for (const group of zombies) kernel.groups.set(group.tgid, group);
      adoptConsole(onConsole, first.group.session, foregroundOf(chain));
      for (const tasks of processes) for (const task of tasks) kernel.add(task);
      const groups = [...processes.map(([task]) => task.group), ...zombies];
      for (const group of groups) {
        // What is told of it now is newer than what was told of its end.
        group.version = Math.max(group.version, version);
        started(group);
      }
      if (spreads) this.#spread(chain);
      const openMicros = (kernel.clock.monotonicNs() - startNs) / 1000;
      return { kind: "started", pid: first.group.tgid, openMicros };
    } catch (error) {
      if (error instanceof ReplyStop) throw error;
      chain.close();
      return sentenceOf(error);
    }
  }

  /** Threads are to execute where they did. */
  #place({ first }: ImageChain, tasks: readonly Task[]): void {
    const places = new Map(first.processes.flatMap(({ section }) => section.placements));
    for (const task of tasks) {
      const node = places.get(task.pid);
      if (node !== undefined && this.#takes(node)) task.placement = node;
    }
  }

  /** Before they run, each goes where it was. */
  #spread({ first }: ImageChain): void {
    const { self, send } = this.#options;
    for (const { section } of first.processes) {
      const node = nodeId(section.node);
      if (node !== self && this.#takes(node)) send(section.group.tgid, node);
    }
  }

  #takes(node: number): boolean {
    return this.#options.membership.stateOf(nodeId(node)) === "active";
  }

  #reserve(pids: readonly number[]): Reservation {
    const used = pids.find((pid) => this.#options.isKnown(pid));
    if (used !== undefined) {
      return { refusal: `is of process ${used}, and the cluster has a process of that number` };
    }
    const { kernel } = this.#options;
    for (const pid of pids) kernel.reservePid(pid);
    return { version: Math.max(...pids.map((pid) => kernel.directory.versionOf(pid))) };
  }
}

/** The moment that is `after` from here. */
export function haltPoint(
  { after, unit }: HaltAfter,
  instructions: number,
  nowNs: number,
): HaltPoint {
  if (unit === "instructions") return { unit, at: instructions + after };
  return { unit: "nanoseconds", at: nowNs + after * 1000 };
}

/** The streams of the console that the processes have, each once. */
function streamsOf(sections: readonly ProcessSection[]): Streams {
  const streams = new Map<string, "output" | "error">();
  for (const { files, saved } of sections) {
    for (const [at, file] of files.files.entries()) {
      const { kind, stream } = saved[at] as Extract<SavedFile, { kind: "console" }>;
      const key = descriptionKey(file);
      if (kind === "console" && !streams.has(key)) streams.set(key, stream);
    }
  }
  return [...streams.values()];
}

/** The process group in the foreground of the console: the one that was there, if it is saved. */
function foregroundOf({ first }: ImageChain): number {
  const groups = first.processes.map(({ section }) => section.group.processGroup);
  const before = first.processes.flatMap(({ section }) =>
    section.saved.flatMap((file) => (file.kind === "console" ? [file.foreground] : [])),
  );
  const [group = 0] = groups;
  return before.find((one) => one !== undefined && groups.includes(one)) ?? group;
}

function sentenceOf(error: unknown): RestartResult {
  if (error instanceof ImageError) return refused(error.message);
  throw error;
}
