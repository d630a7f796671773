// The processes of a Puma node, by the process id that portals address. An id is the process's for
// life, on whichever node it is (personality/puma/memory_map.ts), so those that have come from
// elsewhere stand in the same table.

import { pidOf } from "../../personality/puma/memory_map.js";
import type { Task } from "../../task/task.js";
import type { ArrivalOrder } from "../portal/arrival_order.js";
import type { PortalMessage } from "../portal/outcome.js";
import type { PumaPid } from "./qk_calls.js";
import type { TaskSpace } from "./task_space.js";

export interface PumaProcess {
  readonly pid: PumaPid;
  readonly task: Task;
  readonly space: TaskSpace;
  /** The PCT does not let it run. */
  isHeld: boolean;
  /** It is about to leave the node: messages wait for it elsewhere (locations.ts). */
  isLeaving: boolean;
  /** How often it has moved to another node. */
  moves: number;
  /** Messages sent so far, by destination. */
  readonly sequences: Map<number, number>;
  /** Of the messages that come. */
  readonly order: ArrivalOrder;
  /** Messages that pcb.defer keeps back, in order. */
  deferred: PortalMessage[];
}

/** Under another system its portals are here, and that system schedules it. */
export function isPuma({ task }: PumaProcess): boolean {
  return task.personality.name === "puma";
}

/** A node has given as many ids before it begins again. */
const MOST_SERIAL = 2 ** 20;

export class ProcessTable {
  readonly #nid: number;
  readonly #processes = new Map<PumaPid, PumaProcess>();
  #serial = -1;

  constructor(nid: number) {
    this.#nid = nid;
  }

  find(pid: PumaPid): PumaProcess | undefined {
    return this.#processes.get(pid);
  }

  ofGroup(tgid: number): PumaProcess | undefined {
    return this.all().find(({ task }) => task.group.tgid === tgid);
  }

  all(): readonly PumaProcess[] {
    return [...this.#processes.values()];
  }

  newPid(): PumaPid {
    this.#serial = (this.#serial + 1) % MOST_SERIAL;
    return pidOf(this.#nid, this.#serial);
  }

  add(process: PumaProcess): void {
    this.#processes.set(process.pid, process);
  }

  remove(pid: PumaPid): void {
    this.#processes.delete(pid);
  }
}
