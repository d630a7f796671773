// A task (Linux's task_struct): a thread of execution. Tasks that share an Mm are threads of a
// process.
//
//            wake, deadline, signal              exit, fatal signal
//   blocked ------------------------> runnable ---------------------> dead
//           <------------------------          <--> stopped (SIGSTOP, SIGCONT)
//                 a call returns a Block
//
// A task is data. Its registers are in the core while it is loaded there, in `cpu` otherwise;
// nothing of it is on the host's stack, in a closure or in a promise. `TASK_MIGRATION` says what
// becomes of each field when the task moves; task_state.ts does it.

import type { Block, PlainData, Resume } from "../fs/block.js";
import type { FileTable } from "../fs/file_table.js";
import type { WaitKey } from "../linker/area_link.js";
import type { Exit } from "../machine/exit.js";
import type { Mm } from "../mm/mm.js";
import { UserMemory } from "../mm/user_memory.js";
import type { FileContext } from "./file_context.js";
import type { Personality } from "./personality.js";
import { type AlternateStack, PendingSignals } from "./signal_state.js";
import { noUsage, type ThreadGroup } from "./thread_group.js";
import type { TimerEntry } from "./timer_queue.js";

/** "away": the thread executes its program on another node (Task.placement). */
export type TaskState = "runnable" | "blocked" | "stopped" | "away" | "dead";

/** A descriptor that set_thread_area has set; undefined fields make no sense, so all or nothing. */
export interface TlsDescriptor {
  readonly base: number;
  /** Last valid offset. */
  readonly limit: number;
  /** SEGMENT_* bits of the core. */
  readonly attributes: number;
}

/** Why a task is blocked. */
export interface TaskBlock extends Block {
  /**
   * "call": a system call waits, and goes on with a Resume. "page": the kernel needs a page for a
   * call, which starts anew with the Resume it had. "fault": the program itself needs the page.
   */
  readonly cause: "call" | "page" | "fault";
}

/** A system call that has not returned yet. */
export interface CallInProgress {
  /** How it goes on; undefined when it starts from the beginning. */
  resume: Resume | undefined;
  /** A signal has ended its wait; delivery decides whether it restarts. */
  interrupted: boolean;
  /** Block.onSignal of the wait that was ended. */
  onSignal: Block["onSignal"];
  /** What other nodes have answered it; see remote_replies.ts. */
  remote?: RemoteAnswers | undefined;
  /** The vector by which it came, where a personality has several; undefined: its own. */
  readonly gate?: number;
}

export interface RemoteAnswers {
  readonly replies: readonly PlainData[];
  /** The call waits for one more; `resume` is the call's own then. */
  readonly waits: boolean;
  readonly resume: Resume | undefined;
}

/**
 * A request that the task move (paper G, 5.2): it is marked, and moves when it leaves the kernel.
 */
export interface MigrationRequest {
  readonly target: number;
  /** 0: what the command line chose; see MigrationMechanism. */
  readonly mechanism: number;
  /** Clock.monotonicNs() when it was marked. */
  readonly markedNs: number;
  /**
   * "call": by the program itself, whose call then answers the node it is on; "gate": because the
   * next instruction is a call of another system.
   */
  readonly origin: "call" | "outside" | "gate";
}

export interface TaskOptions {
  readonly pid: number;
  readonly group: ThreadGroup;
  readonly mm: Mm;
  readonly files: FileTable;
  readonly context: FileContext;
  readonly personality: Personality;
}

export class Task {
  /** Changes once: a thread that replaces its process's program becomes its first one. */
  pid: number;
  readonly group: ThreadGroup;
  mm: Mm;
  memory: UserMemory;
  files: FileTable;
  context: FileContext;
  personality: Personality;
  state: TaskState = "runnable";
  block: TaskBlock | undefined;
  call: CallInProgress | undefined;
  /** The saved processor state while the task is not loaded in its core. */
  cpu: Uint8Array | undefined;
  readonly tls: (TlsDescriptor | undefined)[] = [undefined, undefined, undefined];
  readonly pending = new PendingSignals();
  /** Blocked signals. */
  mask = 0n;
  /** The mask to come back to after a handler that sigsuspend, ppoll or pselect waited for. */
  savedMask: bigint | undefined;
  alternateStack: AlternateStack | undefined;
  /** set_tid_address: zeroed and woken as a futex at exit. */
  clearChildTid = 0;
  /** set_robust_list. */
  robustList = 0;
  /** vfork: the parent that waits until this task execs or ends. */
  vforkParent: number | undefined;
  migration: MigrationRequest | undefined;
  /**
   * Where the thread executes its program while its process, and with it everything that the kernel
   * knows of it, stays on this node; undefined: here. See src/migration/thread_service.ts.
   */
  placement: number | undefined;
  /** Why the core stopped on the other node; to be dealt with when the task is run here. */
  trap: Exit | undefined;
  /** comm: the program's name, at most 15 bytes. */
  name = "";
  readonly usage = noUsage();
  /** What a personality keeps about a task beside all this. */
  personal: PlainData;
  timer: TimerEntry | undefined;
  /** Pages that it waited for and has not run with yet. */
  awaitedPages: WaitKey[] = [];

  constructor(options: TaskOptions) {
    this.pid = options.pid;
    this.group = options.group;
    this.mm = options.mm;
    this.memory = new UserMemory(options.mm);
    this.files = options.files;
    this.context = options.context;
    this.personality = options.personality;
  }

  /** Another address space: execve. */
  useMm(mm: Mm): void {
    this.mm = mm;
    this.memory = new UserMemory(mm);
  }
}

/** What migration does with each field of a Task; a test compares it with the class. */
export const TASK_MIGRATION = {
  pid: ["saved", "cluster-wide"],
  group: ["saved", "with the first of its threads that arrives"],
  mm: ["saved", "areas and containers; see mm_state.ts"],
  memory: ["rebuilt", "a view of mm"],
  files: ["saved", "see file_table_state.ts"],
  context: ["saved", "the current directory as a path"],
  personality: ["saved", "by name; cross-system migration chooses another"],
  state: ["saved", "runnable, blocked or stopped"],
  block: ["saved", "a wait for something of the old node becomes a fresh look at the new one"],
  call: ["saved", ""],
  cpu: ["saved", "registers, flags, x87 and SSE state"],
  tls: ["saved", "set in the new core when the task is loaded"],
  pending: ["saved", ""],
  mask: ["saved", ""],
  savedMask: ["saved", ""],
  alternateStack: ["saved", ""],
  clearChildTid: ["saved", ""],
  robustList: ["saved", ""],
  vforkParent: ["saved", ""],
  migration: ["dropped", "carried out by the move; the journal of the node keeps it"],
  placement: ["saved", "beside the ghost: it is placed there again"],
  trap: ["dropped", "dealt with before the task stands at the boundary"],
  name: ["saved", ""],
  usage: ["saved", ""],
  personal: ["saved", ""],
  awaitedPages: ["dropped", "nobody is kept from a page of a node that the task has left"],
  timer: ["rebuilt", "from the block's deadline"],
} as const;
