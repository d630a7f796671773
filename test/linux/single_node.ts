// A node without workers, containers or neighbours, for tests of the Linux personality: the task
// layer and the personality over real cores, with a clock and a random source that the test
// commands.
//
// Host files are a scratch directory, mounted at /here; the programs under test stand in /bin.

import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { nodeId } from "../../src/abi/types.js";
import { Membership } from "../../src/cluster/membership.js";
import { bareTree, consoleFiles } from "../../src/fs/bare_tree.js";
import { Console, type ConsoleStream } from "../../src/fs/console.js";
import { NodeFiles } from "../../src/fs/node_files.js";
import { NodeHostFiles } from "../../src/fs/node_host_files.js";
import type { RemoteFiles } from "../../src/fs/remote_files.js";
import { CorePool } from "../../src/machine/core_pool.js";
import { Frames } from "../../src/mm/frames.js";
import { spawn } from "../../src/personality/linux/exec.js";
import { UnixPersonality } from "../../src/personality/linux/linux.js";
import { request } from "../../src/task/cluster_processes.js";
import { Kernel } from "../../src/task/kernel.js";
import { signalProcessGroup } from "../../src/task/process_groups.js";
import type { Task } from "../../src/task/task.js";
import { runSlice } from "../../src/task/task_run.js";
import { WaitQueues } from "../../src/task/wait_queues.js";

/** The project's folder. */
export const ROOT = path.resolve(fileURLToPath(import.meta.url), "../../..");

let coreModule: WebAssembly.Module | undefined;

/** The compiled core, once for each test file. */
export function core(): WebAssembly.Module {
  coreModule ??= new WebAssembly.Module(readFileSync(`${ROOT}/dist/core.wasm`));
  return coreModule;
}

/** Time that passes only when the test says so, or when the node has nothing else to do. */
export class ManualClock {
  nowNs = 1_000_000_000;

  monotonicNs(): number {
    return this.nowNs;
  }

  realtimeNs(): bigint {
    return 1_700_000_000_000_000_000n + BigInt(Math.floor(this.nowNs));
  }

  /** An instruction takes a nanosecond. */
  executed(instructions: number): void {
    this.nowNs += instructions;
  }
}

export interface NodeOptions {
  readonly memoryBytes?: number;
  readonly trace?: boolean;
  /** Mounted at /here for reading and writing. */
  readonly directory?: string;
  /** Mounted at /bin, read only. */
  readonly programs?: string;
  readonly isTerminal?: boolean;
  /** The line discipline is the kernel's. */
  readonly isRaw?: boolean;
  readonly slice?: number;
  readonly remote?: RemoteFiles;
  /** User and group of programs; 1000 unless given. */
  readonly user?: number;
}

export interface Ended {
  /** wait(2) status word. */
  readonly status: number;
  readonly output: string;
  readonly error: string;
}

const pools = new Map<WebAssembly.Module, CorePool>();

export class SingleNode {
  readonly clock = new ManualClock();
  readonly waits = new WaitQueues();
  readonly files: NodeFiles;
  readonly console: Console;
  readonly kernel: Kernel;
  readonly trace: string[] = [];
  readonly complaints: string[] = [];
  readonly ended = new Map<number, number>();
  readonly #output: Record<ConsoleStream, Uint8Array[]> = { output: [], error: [] };
  readonly #slice: number;
  readonly #user: number;
  /** Standard input has ended for good. */
  #isOver = false;

  constructor(options: NodeOptions = {}) {
    const { clock, waits } = this;
    let seed = 1;
    const fill = (bytes: Uint8Array) => {
      for (let at = 0; at < bytes.length; at += 1) {
        seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
        bytes[at] = seed >>> 16;
      }
    };
    const random = { fill };
    const wake: WaitQueues["wake"] = (key, completion, most) => waits.wake(key, completion, most);
    const remote = options.remote === undefined ? {} : { remote: options.remote };
    this.files = new NodeFiles({ node: 0, clock, random, wake, ...remote });
    const port = {
      write: (stream: ConsoleStream, bytes: Uint8Array) => {
        this.#output[stream].push(bytes.slice());
        this.console.taken(bytes.length);
      },
      requestInput: () => {
        if (this.#isOver) this.console.end();
      },
      isRaw: options.isRaw ?? false,
    };
    this.console = new Console(port, wake, options.isTerminal ?? false);
    const directories = [];
    if (options.programs !== undefined) {
      directories.push({
        path: "/bin",
        files: new NodeHostFiles(options.programs, true, this.files.owner),
      });
    }
    if (options.directory !== undefined) {
      directories.push({
        path: "/here",
        files: new NodeHostFiles(options.directory, false, this.files.owner),
      });
    }
    const vfs = bareTree({ files: this.files, directories, console: this.console });
    let pool = pools.get(core());
    if (pool === undefined) {
      pool = new CorePool(core());
      pools.set(core(), pool);
    }
    this.kernel = new Kernel({
      node: 0,
      membership: new Membership([nodeId(0)]),
      clock,
      random,
      frames: new Frames(options.memoryBytes),
      cores: pool,
      files: this.files,
      vfs,
      waits,
      events: {
        processEnded: (group, status) => {
          this.ended.set(group.tgid, status);
        },
        complaint: (_task, sentence) => {
          this.complaints.push(sentence);
        },
      },
      ...(options.trace && { trace: (_task, line) => this.trace.push(line) }),
    });
    this.files.terminals.sendSignal = (group, signal) =>
      signalProcessGroup(this.kernel, group, signal);
    this.files.interprocess.tellProcess = (pid, info) =>
      request(this.kernel, { kind: "signal", pid, info });
    this.#user = options.user ?? 1000;
    this.#slice = options.slice ?? 100_000;
  }

  /** What was written to standard output or error so far. */
  text(stream: ConsoleStream): string {
    return Buffer.concat(this.#output[stream]).toString();
  }

  /** Starts a program of /bin. @throws Error with the loader's sentence. */
  start(path: string, args: readonly string[] = [], env: readonly string[] = []): Task {
    const result = spawn(this.kernel, {
      path,
      argv: [path, ...args],
      envp: env,
      directory: this.kernel.vfs.mounts.mounts.some((mount) => mount.path === "/here")
        ? "/here"
        : "/",
      credentials: { uid: this.#user, gid: this.#user },
      files: consoleFiles(this.console, this.files),
      personality: new UnixPersonality(),
    });
    if (result.kind === "error") throw new Error(result.message);
    return result.task;
  }

  /** One slice of the next task, or the next deadline; false: nothing can happen any more. */
  step(): boolean {
    this.kernel.timers.expire(this.clock.nowNs);
    const task = this.kernel.next();
    if (task !== undefined) {
      runSlice(this.kernel, task, this.#slice);
      return true;
    }
    const next = this.kernel.timers.next;
    if (next === undefined) return false;
    this.clock.nowNs = Math.max(this.clock.nowNs, next);
    return true;
  }

  /** Runs until nothing can happen any more. @throws Error after `most` slices. */
  settle(most = 2_000_000): void {
    for (let count = 0; this.step(); count += 1) {
      if (count > most) throw new Error("the node does not come to rest");
    }
  }

  /** Runs a program to its end. */
  run(path: string, args: readonly string[] = [], input = "", env: readonly string[] = []): Ended {
    this.console.feed(Buffer.from(input));
    this.#isOver = true;
    this.console.end();
    const task = this.start(path, args, env);
    this.settle();
    const status = this.ended.get(task.pid);
    if (status === undefined) throw new Error(`${path} did not end: ${task.state}`);
    return { status, output: this.text("output"), error: this.text("error") };
  }
}
