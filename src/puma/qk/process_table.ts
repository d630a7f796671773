// The processes of a Puma node, by the process id that portals address.

import { FIRST_PID } from "../../personality/puma/memory_map.js";
import type { Task } from "../../task/task.js";
import type { PortalMessage } from "../portal/outcome.js";
import type { PumaPid } from "./qk_calls.js";
import type { TaskSpace } from "./task_space.js";

export interface PumaProcess {
  readonly pid: PumaPid;
  readonly task: Task;
  readonly space: TaskSpace;
  /** The PCT does not let it run. */
  isHeld: boolean;
  /** Messages sent so far, by destination. */
  readonly sequences: Map<number, number>;
  /** Messages that pcb.defer keeps back, in order. */
  deferred: PortalMessage[];
}

/** Process ids wrap here: they share a word with nothing, but stay readable. */
const LAST_PID = 0x7fff;

export class ProcessTable {
  readonly #processes = new Map<PumaPid, PumaProcess>();
  #lastPid = FIRST_PID - 1;

  find(pid: PumaPid): PumaProcess | undefined {
    return this.#processes.get(pid);
  }

  all(): readonly PumaProcess[] {
    return [...this.#processes.values()];
  }

  newPid(): PumaPid {
    do {
      this.#lastPid = this.#lastPid >= LAST_PID ? FIRST_PID : this.#lastPid + 1;
    } while (this.#processes.has(this.#lastPid));
    return this.#lastPid;
  }

  add(process: PumaProcess): void {
    this.#processes.set(process.pid, process);
  }

  remove(pid: PumaPid): void {
    this.#processes.delete(pid);
  }
}
