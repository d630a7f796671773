// The Puma side of a node, put together: the QK, its PCT, yod and its servers. Every node has all
// of it, since boundaries of partitions move: service nodes take portal messages too, and on a
// node of another system the PCT looks after the processes that have come from Puma.

import type { NodeId } from "../abi/types.js";
import type { Messenger } from "../cluster/messenger.js";
import type { Partitions } from "../cluster/partitions.js";
import { consoleFiles } from "../fs/bare_tree.js";
import { isBlock } from "../fs/block.js";
import type { Console } from "../fs/console.js";
import { FixedPid } from "../personality/puma/memory_map.js";
import { pumaData } from "../personality/puma/process_data.js";
import { PumaPersonality } from "../personality/puma/puma.js";
import type { Kernel } from "../task/kernel.js";
import type { ThreadGroup } from "../task/thread_group.js";
import { Pct } from "./pct/pct.js";
import type { PolicyName } from "./pct/policy.js";
import { isPuma } from "./qk/process_table.js";
import { type PctStatus, QuintessentialKernel } from "./qk/qk.js";
import { Allocator } from "./yod/allocator.js";
import { Fyod } from "./yod/fyod.js";
import { Yod, type YodOptions } from "./yod/yod.js";

export interface PumaNodeOptions {
  readonly kernel: Kernel;
  readonly messenger: Messenger;
  readonly partitions: Partitions;
  /** A console of this node. */
  readonly consoleOf: (number: number) => Console | undefined;
  /** Nodes of the compute partition at the start, in mesh order. */
  readonly computeNodes: readonly NodeId[];
  readonly meshWidth: number | undefined;
  readonly policy: PolicyName;
  /** Lines of yod for the user of a job. */
  readonly report: YodOptions["report"];
}

export class PumaNode {
  readonly qk: QuintessentialKernel;
  readonly personality: PumaPersonality;
  readonly fyod: Fyod;
  /** Users ask the one of the first node, which has the consoles. */
  readonly yod: Yod;
  readonly #policy: PolicyName;

  constructor(options: PumaNodeOptions) {
    const { kernel, messenger } = options;
    this.#policy = options.policy;
    this.qk = new QuintessentialKernel(kernel, messenger, options.partitions);
    this.personality = new PumaPersonality(this.qk);
    this.reloadPct(options.policy);
    this.fyod = this.#makeFyod(options);
    const { locations } = this.qk.messages;
    this.yod = makeYod(options, this.fyod, (nid, pid) => locations.nodeOf(nid, pid));
    messenger.on("qk", (_from, message) => this.#reset(message.job));
  }

  /** Loads a PCT: the node comes (back) into service. Processes go on under it. */
  reloadPct(policy: PolicyName = this.#policy): void {
    const fitting = this.qk.partitions.own === "puma" ? policy : "service";
    this.qk.loadPct((calls) => new Pct(calls, fitting));
  }

  /** A process has ended under another system; whether it was one of yod's. */
  processEnded(group: ThreadGroup, status: number): boolean {
    const process = this.qk.processes.ofGroup(group.tgid);
    if (process === undefined) return false;
    const signal = status & 0x7f;
    this.qk.ended(
      process,
      signal === 0 ? { kind: "exited", status: (status >>> 8) & 0xff } : { kind: "killed", signal },
    );
    return pumaData(process.task).job !== 0;
  }

  get pctStatus(): PctStatus {
    return this.qk.pctStatus;
  }

  /** The third Ctrl-C: whatever the state of the PCT, the job's processes are gone afterwards. */
  #reset(job: number): void {
    this.reloadPct();
    for (const { pid, task } of this.qk.processes.all()) {
      if (pumaData(task).job === job) this.qk.destroyProcess(pid);
    }
    this.reloadPct();
  }

  #makeFyod({ kernel, consoleOf }: PumaNodeOptions): Fyod {
    const fyod = new Fyod({
      vfs: kernel.vfs,
      files: kernel.files,
      waits: kernel.waits,
      messages: this.qk.messages,
      descriptorsOf: (pid) => {
        const process = this.qk.processes.find(pid);
        return process && !isPuma(process) ? process.task.files : undefined;
      },
      standardFiles: (number) => {
        const console = consoleOf(number);
        return console ? consoleFiles(console, kernel.files) : [];
      },
    });
    this.qk.serve(FixedPid.FYOD, fyod);
    return fyod;
  }
}

function makeYod(options: PumaNodeOptions, fyod: Fyod, locate: YodOptions["locate"]): Yod {
  const { kernel, messenger, partitions, computeNodes, meshWidth, report } = options;
  return new Yod({
    messenger,
    clock: kernel.clock,
    allocator: new Allocator(computeNodes, meshWidth),
    fyod,
    locate,
    partitions,
    readProgram: (path) => readProgram(kernel, path),
    report,
  });
}

/** The bytes of a program of the service node's tree, or a sentence. */
function readProgram(kernel: Kernel, path: string): Uint8Array | string {
  const { vfs, files } = kernel;
  const status = vfs.status(vfs.mounts.root, path, true);
  const file = typeof status === "number" ? status : vfs.open(vfs.mounts.root, path, 0, 0);
  if (typeof file === "number" || typeof status === "number") return `${path}: no such file`;
  const bytes = new Uint8Array(status.size);
  const count = files.handle(file).read(file, bytes, 0);
  files.release(file);
  if (isBlock(count) || count < 0) return `${path}: the file cannot be read`;
  return bytes.subarray(0, count);
}
