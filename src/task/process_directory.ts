// The processes of the other nodes, as this node knows them.
//
// A process is where its threads are, and its ThreadGroup there is the truth about it. The node
// that has it tells the others whenever something changes that they may ask about: who its parent
// is, its process group and session, that it has stopped or ended. So ids, wait(2), kill(2) and
// /proc are answered at once everywhere, and only an act (a signal, setpgid of a child) travels.
//
// Each change raises the record's version, which goes with the process when it migrates. News of
// one process may come from two nodes in any order: the higher version holds. A process that is
// gone is remembered for a while, so that late news does not bring it back.
//
//   alive <-> stopped --> zombie (it has ended; its parent has not asked) --> gone

import type { SignalInfo } from "./signal_state.js";
import { addUsage, type Credentials, type ThreadGroup, type Usage } from "./thread_group.js";

/** What the cluster knows of a process. Plain data. */
export interface ProcessRecord {
  readonly pid: number;
  /** Where its threads are, or were last. */
  readonly node: number;
  readonly version: number;
  readonly parent: number;
  readonly processGroup: number;
  readonly session: number;
  readonly credentials: Credentials;
  readonly state: ThreadGroup["state"] | "gone";
  /** wait(2) status word, once it has ended or stopped. */
  readonly status: number;
  /** What it did last of stopping and going on, and how often it has done either. */
  readonly lastChange: ThreadGroup["lastChange"];
  readonly changes: number;
  readonly exitSignal: number;
  readonly name: string;
  readonly commandLine: readonly string[];
  readonly executable: string;
  readonly startNs: number;
  readonly threads: number;
  /** Of its ended threads and its children; complete when it has ended. */
  readonly usage: Usage;
}

/** What a node asks of the node that has a process. */
export type ProcessRequest =
  /** A signal, to the process or to one of its threads. */
  | {
      readonly kind: "signal";
      readonly pid: number;
      readonly thread?: number;
      readonly info: SignalInfo;
    }
  | { readonly kind: "setProcessGroup"; readonly pid: number; readonly processGroup: number };

/** The way to the other nodes. */
export interface ProcessPort {
  /** Tells every other node. */
  publish(record: ProcessRecord): void;
  /** Sends a request to a node; whoever gets it and does not have the process passes it on. */
  send(node: number, request: ProcessRequest): void;
}

/** Processes that are gone and still remembered. */
const MOST_GONE = 4096;

export class ProcessDirectory {
  readonly #records = new Map<number, ProcessRecord>();
  readonly #gone = new Set<number>();

  /** What is known of a process that other nodes have told of; undefined when it is gone. */
  find(pid: number): ProcessRecord | undefined {
    const record = this.#records.get(pid);
    return record?.state === "gone" ? undefined : record;
  }

  /** Whether a process is known to have ended for good. */
  isGone(pid: number): boolean {
    return this.#records.get(pid)?.state === "gone";
  }

  /** Of the last news of a process, also of one that is gone; 0: there was none. */
  versionOf(pid: number): number {
    return this.#records.get(pid)?.version ?? 0;
  }

  /** All that are not gone. Of those that are on this node the ThreadGroup knows better. */
  *all(): Generator<ProcessRecord> {
    for (const record of this.#records.values()) {
      if (record.state !== "gone") yield record;
    }
  }

  /** Takes news. False when what is known is as new. */
  note(record: ProcessRecord): boolean {
    const known = this.#records.get(record.pid);
    if (known !== undefined && known.version >= record.version) return false;
    this.#records.set(record.pid, record);
    if (record.state === "gone") this.#remember(record.pid);
    else this.#gone.delete(record.pid);
    return true;
  }

  /** Changes what is known here until its node tells anew. */
  amend(pid: number, change: Pick<ProcessRecord, "processGroup">): void {
    const known = this.#records.get(pid);
    if (known !== undefined) this.#records.set(pid, { ...known, ...change });
  }

  /** The number is given to a new process: what was remembered of an old one is not of it. */
  forget(pid: number): void {
    this.#records.delete(pid);
    this.#gone.delete(pid);
  }

  #remember(pid: number): void {
    this.#gone.add(pid);
    if (this.#gone.size <= MOST_GONE) return;
    const [oldest] = this.#gone as Iterable<number> as [number];
    this.forget(oldest);
  }
}

function sumOf(own: Usage, children: Usage): Usage {
  const sum = { ...own };
  addUsage(sum, children);
  return sum;
}

/** What other nodes are told of a process of this node. */
export function recordOf(group: ThreadGroup, node: number): ProcessRecord {
  const [first] = group.tasks;
  return {
    pid: group.tgid,
    node,
    version: group.version,
    parent: group.parent,
    processGroup: group.processGroup,
    session: group.session,
    credentials: group.credentials,
    state: group.state,
    status: group.status,
    lastChange: group.lastChange,
    changes: group.changes,
    exitSignal: group.exitSignal,
    name: first?.name ?? group.commandLine[0]?.split("/").pop()?.slice(0, 15) ?? "",
    commandLine: group.commandLine,
    executable: group.executable,
    startNs: group.startNs,
    threads: group.tasks.size,
    usage: sumOf(group.usage, group.childUsage),
  };
}
