// yod: starts parallel programs on the compute partition and looks after them (paper P, 3.1;
// PUMA-FACTS). It runs on a service node, with the allocator (bebopd) and the file server (fyod).
//
// The life of a job:
//   1. nodes are allocated, the image is read once and sent to the first node of a tree
//   2. every PCT reports `loaded`; one that cannot, or whose node leaves the partition before, is
//      retried three times with all the others, on nodes that are given anew
//   3. every process reports `ready`; then `go` carries the maps of the group down the tree
//   4. processes end; one that faults or is killed takes the others with it
//   5. when all have ended the nodes are free, and whoever awaits the job is told

import { Signal, signalName } from "../../abi/signals.js";
import type { NodeId } from "../../abi/types.js";
import type { Messenger } from "../../cluster/messenger.js";
import type { Partitions } from "../../cluster/partitions.js";
import type { Clock } from "../../fs/environment.js";
import type { ProcessEnd, YodMessage } from "../pct/messages.js";
import { type Allocator, parseSize } from "./allocator.js";
import { faultLines } from "./fault_report.js";
import type { Fyod } from "./fyod.js";
import type {
  Job,
  JobEnd,
  JobPlacement,
  JobProcess,
  JobRequest,
  JobStart,
  ProgramRequest,
} from "./job.js";
import { type PlacedProgram, placeJob } from "./make_job.js";
import type { MeshView } from "./showmesh.js";

export interface YodOptions {
  readonly messenger: Messenger;
  readonly clock: Clock;
  readonly allocator: Allocator;
  readonly fyod: Fyod;
  /** Where a process is now that was loaded on a node. */
  readonly locate: (nid: NodeId, pid: number) => NodeId;
  /** Which nodes are its mesh, and where file servers may be. */
  readonly partitions: Partitions;
  /** The bytes of a program, or a sentence why not. */
  readonly readProgram: (path: string) => Uint8Array | string;
  /** Lines for the user of a job, whose console is `console`. */
  readonly report: (line: string, console: number) => void;
}

/** "three load retries": four tries in all. */
const LOAD_RETRIES = 3;
/** Job numbers begin with 1: 0 means "none" in a PCB. */
const FIRST_JOB = 1;

export class Yod {
  readonly #options: YodOptions;
  readonly #jobs = new Map<number, Job>();
  /** Ends that nobody has asked for yet. */
  readonly #ended = new Map<number, JobEnd>();
  #lastJob = FIRST_JOB - 1;

  constructor(options: YodOptions) {
    this.#options = options;
    options.messenger.on("yod", (from, message) => this.#receive(from, message));
    options.messenger.onLoss((node) => this.#lose(node));
    options.partitions.onChange(({ node, system, isInService }) => {
      const isOurs = system === "puma" && isInService;
      options.allocator.setService(node, isOurs);
      if (!isOurs) this.#withdraw(node);
    });
  }

  start(request: JobRequest): JobStart {
    this.#lastJob += 1;
    const id = this.#lastJob;
    const images: Uint8Array[] = [];
    for (const { program } of request.programs) {
      const image = this.#options.readProgram(program);
      if (typeof image === "string") return { kind: "refused", reason: image };
      images.push(image);
    }
    const placement = this.#place(id, request, images);
    if (typeof placement === "string") return { kind: "refused", reason: placement };
    const job: Job = {
      id,
      request,
      placement,
      console: request.console ?? 0,
      startedNs: this.#options.clock.monotonicNs(),
      state: "loading",
      attempt: 1,
      interrupts: 0,
      early: [],
      complaints: [],
      waiters: [],
    };
    this.#jobs.set(id, job);
    this.#load(job);
    return { kind: "started", job: id };
  }

  /** Nodes for all programs of a job, or a sentence why there are none; then none is taken. */
  #place(id: number, request: JobRequest, images: readonly Uint8Array[]): JobPlacement | string {
    const { allocator, messenger } = this.#options;
    const placed: PlacedProgram[] = [];
    for (const [index, program] of request.programs.entries()) {
      const size = parseSize(program.size);
      const place = size && allocator.allocate(id, size, request.share);
      if (!place?.ok) {
        allocator.release(id);
        return place?.reason ?? sizeSentence(program);
      }
      placed.push({ request: program, image: images[index] as Uint8Array, place });
    }
    const servers = this.#servers(Math.max(request.fileServers, 1));
    return placeJob(request, placed, { yod: messenger.self, servers });
  }

  /** Nodes for file servers: this one, then other service nodes. */
  #servers(count: number): NodeId[] {
    const { messenger, partitions } = this.#options;
    const others = partitions.nodesOf("linux").filter((node) => node !== messenger.self);
    return [messenger.self, ...others].slice(0, count);
  }

  /** Calls `ended` once, when the job has ended; at once when it has already. */
  onEnd(id: number, ended: (end: JobEnd) => void): void {
    const done = this.#ended.get(id);
    const job = this.#jobs.get(id);
    if (done !== undefined) ended(done);
    else if (job) job.waiters.push(ended);
    else ended({ status: 2, ends: [], complaints: [`there is no job ${id}`] });
  }

  /** Sends a signal to all processes of a job. */
  signal(id: number, signal: number): void {
    const job = this.#jobs.get(id);
    // The image goes down a tree, and a signal straight: it would get there first and be lost.
    if (job?.state === "loading") {
      job.early.push(signal);
      return;
    }
    for (const { node, pid } of liveProcesses(job)) {
      const at = this.#options.locate(node, pid);
      this.#options.messenger.send(at, "pct", { kind: "signalProcess", pid, signal });
    }
  }

  /** Ctrl-C: SIGTERM, the next time SIGKILL, the third time the nodes are reset. */
  interrupt(id: number): void {
    const job = this.#jobs.get(id);
    if (job === undefined) return;
    job.interrupts += 1;
    if (job.interrupts === 1) this.signal(id, Signal.SIGTERM);
    else if (job.interrupts === 2) this.signal(id, Signal.SIGKILL);
    else {
      const { locate, messenger } = this.#options;
      const nodes = new Set(job.placement.processes.map(({ node, pid }) => locate(node, pid)));
      for (const node of nodes) messenger.send(node, "qk", { kind: "reset", job: id });
      this.#abandon(job, "the nodes were reset");
    }
  }

  /** Where a rank is now. */
  processOf(id: number, rank: number): { node: NodeId; pid: number } | undefined {
    const process = this.#jobs.get(id)?.placement.processes[rank];
    if (process === undefined || process.pid === 0) return undefined;
    const { node, pid } = process;
    return { node: this.#options.locate(node, pid), pid };
  }

  mesh(): MeshView {
    const { allocator, clock } = this.#options;
    return {
      width: allocator.width,
      nodes: allocator.nodes.map((node) => ({
        node,
        jobs: allocator.jobsOf(node),
        isInService: allocator.isInService(node),
      })),
      jobs: [...this.#jobs.values()].map((job) => ({
        job: job.id,
        state: job.state,
        nodes: job.placement.processes.map(({ node }) => node),
        shape: job.placement.shape,
        program: job.placement.programs.map(({ parameters }) => parameters.program).join(" "),
        ageMs: (clock.monotonicNs() - job.startedNs) / 1e6,
      })),
    };
  }

  #load(job: Job): void {
    for (const { image, parameters, tree } of job.placement.programs) {
      const first = tree[0]?.node as NodeId;
      const { id, attempt } = job;
      const message = { kind: "load", job: id, attempt, parameters, tree, position: 0 } as const;
      this.#options.messenger.send(first, "pct", { ...message, image });
    }
  }

  #receive(from: NodeId, message: YodMessage): void {
    if (message.kind === "released") {
      this.#options.fyod.release(message.pid);
      return;
    }
    const job = this.#jobs.get(message.job);
    if (message.kind === "loaded" && message.attempt !== job?.attempt) {
      // The word that its job's processes go may have come before its image did.
      this.#removeProcess(from, message.pid);
      return;
    }
    const process = job?.placement.processes[message.rank];
    if (job === undefined || process === undefined) return;
    switch (message.kind) {
      case "loaded":
        process.pid = message.pid;
        this.#options.fyod.assign(message.pid, job.console);
        process.isLoaded = true;
        this.#goIfComplete(job);
        return;
      case "loadFailed":
        if (message.attempt === job.attempt) this.#retry(job, message.reason);
        return;
      case "ready":
        process.isReady = true;
        if (job.state === "running") this.#go(job);
        else this.#goIfComplete(job);
        return;
      case "ended":
        this.#processEnded(job, process, message.end);
        return;
      default:
        message satisfies never;
    }
  }

  #goIfComplete(job: Job): void {
    if (job.state !== "loading") return;
    if (!job.placement.processes.every(({ isLoaded, isReady }) => isLoaded && isReady)) return;
    job.state = "running";
    this.#go(job);
    for (const signal of job.early.splice(0)) this.signal(job.id, signal);
  }

  /**
   * Said again to a process that asks again: its PCT was loaded anew meanwhile, or it has moved,
   * which it may have done since it asked first, too.
   */
  #go(job: Job): void {
    const { locate, messenger } = this.#options;
    const nids = Uint32Array.from(job.placement.processes, ({ node }) => node);
    const pids = Uint32Array.from(job.placement.processes, ({ pid }) => pid);
    for (const { tree } of job.placement.programs) {
      const places = tree.map(({ node, rank }) => {
        return { node: locate(node, pids[rank] ?? 0), rank };
      });
      const message = { kind: "go", job: job.id, tree: places, position: 0, nids, pids } as const;
      messenger.send(places[0]?.node as NodeId, "pct", message);
    }
  }

  #retry(job: Job, reason: string): void {
    if (job.state !== "loading") return;
    this.#removeAll(job);
    this.#options.allocator.release(job.id);
    const images = job.placement.programs.map(({ image }) => image);
    const isLast = job.attempt > LOAD_RETRIES;
    const placement = isLast ? reason : this.#place(job.id, job.request, images);
    if (typeof placement === "string") {
      job.complaints.push(`load failed: ${placement}`);
      this.#finish(job, 2);
      return;
    }
    for (const process of job.placement.processes) this.#release(job, process);
    job.placement = placement;
    job.attempt += 1;
    this.#load(job);
  }

  /** A node leaves the partition: jobs that are still to be loaded there are loaded elsewhere. */
  #withdraw(node: NodeId): void {
    for (const job of [...this.#jobs.values()]) {
      const { processes } = job.placement;
      const isAwaited = processes.some((one) => one.node === node && !one.isLoaded);
      if (isAwaited) this.#retry(job, `node ${node} has left the compute partition`);
    }
  }

  #removeAll(job: Job): void {
    const { id, attempt } = job;
    for (const node of nodesOf(job)) {
      this.#options.messenger.send(node, "pct", { kind: "remove", job: id, attempt });
    }
    for (const { node, pid } of liveProcesses(job)) this.#removeProcess(node, pid);
  }

  #removeProcess(node: NodeId, pid: number): void {
    const at = this.#options.locate(node, pid);
    this.#options.messenger.send(at, "pct", { kind: "removeProcess", pid });
  }

  #processEnded(job: Job, process: JobProcess, end: ProcessEnd): void {
    if (process.end !== undefined) return;
    process.end = end;
    const isAbnormal = end.kind !== "exited";
    if (isAbnormal) {
      for (const line of endLines(job, process, end)) job.complaints.push(line);
    }
    const isOver = job.placement.processes.every((one) => one.end !== undefined);
    if (isOver) {
      this.#finish(job, statusOf(job));
    } else if (isAbnormal && job.state !== "ending") {
      job.state = "ending";
      // One that is being interrupted lets the others deal with the signal themselves.
      if (job.interrupts === 0) this.#abandon(job, undefined);
    }
  }

  /** Ends what is left of a job. */
  #abandon(job: Job, complaint: string | undefined): void {
    if (complaint !== undefined) job.complaints.push(complaint);
    this.#removeAll(job);
    this.#finish(job, 1);
  }

  #finish(job: Job, status: JobEnd["status"]): void {
    if (!this.#jobs.delete(job.id)) return;
    const { allocator } = this.#options;
    for (const process of job.placement.processes) this.#release(job, process);
    allocator.release(job.id);
    const ends = job.placement.processes.map(({ end }) => end);
    const end: JobEnd = { status, ends, complaints: job.complaints };
    for (const line of job.complaints) this.#options.report(line, job.console);
    this.#ended.set(job.id, end);
    for (const waiter of job.waiters) waiter(end);
  }

  #release(job: Job, { pid, rank, program }: JobProcess): void {
    if (pid === 0) return;
    const { messenger, fyod } = this.#options;
    const servers = job.placement.programs[program]?.parameters.fileServers ?? [];
    const server = servers[rank % Math.max(servers.length, 1)];
    fyod.release(pid);
    if (server !== undefined && server !== messenger.self) {
      messenger.send(server, "yod", { kind: "released", pid });
    }
  }

  #lose(node: NodeId): void {
    this.#options.allocator.setService(node, false);
    for (const job of [...this.#jobs.values()]) {
      if (nodesOf(job).includes(node)) this.#abandon(job, `node ${node} is lost`);
    }
  }
}

function sizeSentence({ program, size }: ProgramRequest): string {
  return `${program}: -sz ${size} is no size: give a number of nodes, HEIGHTxWIDTH, or all`;
}

function nodesOf(job: Job | undefined): NodeId[] {
  return [...new Set(job?.placement.processes.map(({ node }) => node) ?? [])];
}

/** Those that are known to be loaded and have not ended. */
function liveProcesses(job: Job | undefined): JobProcess[] {
  return (job?.placement.processes ?? []).filter(({ pid, end }) => pid !== 0 && end === undefined);
}

function statusOf(job: Job): JobEnd["status"] {
  return job.placement.processes.every(({ end }) => end?.kind === "exited" && end.status === 0)
    ? 0
    : 1;
}

function endLines(job: Job, process: JobProcess, end: ProcessEnd): readonly string[] {
  const who = `rank ${process.rank} on node ${process.node}`;
  switch (end.kind) {
    case "exited":
      return [];
    case "killed":
      return [`${who} was ended by ${signalName(end.signal) ?? `signal ${end.signal}`}`];
    case "faulted":
      return faultLines(who, end, job.placement.programs[process.program]?.image);
    default:
      return end satisfies never;
  }
}
