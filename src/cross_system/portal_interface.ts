// The portal interface of a Unix node (paper P, 5: "a Linux portal interface"): processes there send
// and receive by portals, through Puma's gate beside the system's own.
//
//     INT 0x80  -->  the system's personality
//     INT 0x60  -->  the node's QK, for processes that have a PCB
//
// A process has one when it has come from Puma, with everything in it, or when it has asked for it
// (Trap.ATTACH): then it is a group of its own. All traps mean what they mean on Puma, so a process
// may be moved at any instruction of Puma's library and go on. Signals are the system's business.

import { pageCeiling } from "../abi/address_space.js";
import { MapFlag, MapType, Protection } from "../abi/mman.js";
import { epochNs } from "../fs/environment.js";
import type { Exit } from "../machine/exit.js";
import { map } from "../mm/map.js";
import { ZERO_SOURCE } from "../mm/zero_source.js";
import { PumaError } from "../personality/puma/errors.js";
import { NID_MAP, PCB_ADDRESS, PCB_BYTES, PID_MAP } from "../personality/puma/memory_map.js";
import type { PumaProcessData } from "../personality/puma/process_data.js";
import type { PumaPersonality } from "../personality/puma/puma.js";
import { epochWords, PCB, PCB_MAGIC, PCB_VERSION } from "../personality/puma/structures.js";
import { PUMA_GATE, Trap } from "../personality/puma/traps.js";
import { newPortals } from "../puma/qk/moving_process.js";
import type { QuintessentialKernel } from "../puma/qk/qk.js";
import type { Kernel } from "../task/kernel.js";
import type { Personality } from "../task/personality.js";
import type { Task } from "../task/task.js";

/** What a process that has attached itself is told of its heap: the size of its message buffers. */
const HEAP_BYTES = 8 * 2 ** 20;
const COMM_BYTES = 256 * 1024;

export class PortalInterface implements Personality {
  readonly name: string;
  readonly platform: string;
  readonly #system: Personality;
  readonly #puma: PumaPersonality;
  readonly #qk: QuintessentialKernel;

  constructor(system: Personality, puma: PumaPersonality, qk: QuintessentialKernel) {
    this.name = system.name;
    this.platform = system.platform;
    this.#system = system;
    this.#puma = puma;
    this.#qk = qk;
  }

  handleExit(kernel: Kernel, task: Task, exit: Exit): void {
    const isGate = exit.kind === "interrupt" && exit.vector === PUMA_GATE;
    if (hasPortals(task) && this.#qk.foreignCall(task, exit)) return;
    if (!isGate) this.#system.handleExit(kernel, task, exit);
    else if (hasPortals(task)) this.#puma.handleExit(kernel, task, exit);
    else if (task.mm.core.cpu.eax === Trap.ATTACH) this.#attach(kernel, task);
    else this.#system.handleExit(kernel, task, exit);
  }

  landed(kernel: Kernel, task: Task, exit: Exit): Exit | undefined {
    return this.#system.landed(kernel, task, exit);
  }

  beforeKill(kernel: Kernel, task: Task): boolean {
    return this.#system.beforeKill?.(kernel, task) ?? true;
  }

  resumeCall(kernel: Kernel, task: Task): void {
    if (task.call?.gate === PUMA_GATE) this.#puma.resumeCall(kernel, task);
    else this.#system.resumeCall(kernel, task);
  }

  isLocalCall(task: Task, exit: Exit): boolean {
    return this.#system.isLocalCall(task, exit);
  }

  beforeUser(kernel: Kernel, task: Task): void {
    if (task.call?.gate === PUMA_GATE && task.call.interrupted) {
      // A trap that was waiting answers 0, and its caller looks again.
      task.mm.core.cpu.eax = 0;
      task.call = undefined;
    }
    this.#system.beforeUser(kernel, task);
  }

  #attach(kernel: Kernel, task: Task): void {
    const { mm } = task;
    const request = {
      address: PCB_ADDRESS,
      length: PCB_BYTES,
      prot: Protection.PROT_READ | Protection.PROT_WRITE,
      flags: MapType.MAP_PRIVATE | MapFlag.MAP_ANONYMOUS | MapFlag.MAP_FIXED_NOREPLACE,
      source: ZERO_SOURCE,
      sourcePage: 0,
    };
    const { cpu } = mm.core;
    if (task.group.tasks.size > 1 || map(mm, request) !== PCB_ADDRESS) {
      cpu.eax = -PumaError.EPTLNOMEM >>> 0;
      return;
    }
    const pid = this.#qk.processes.newPid();
    const data: PumaProcessData = {
      system: "puma",
      pid,
      group: pid,
      rank: 0,
      job: 0,
      interrupted: [],
      masks: [],
      calls: [],
    };
    task.personal = data;
    const process = newPortals(pid, task);
    process.isHeld = false;
    if (process.space.allows(PCB_ADDRESS, PCB_BYTES, true)) writeIdentity(kernel, task, data);
    this.#qk.attached(process);
    cpu.eax = 0;
  }
}

function hasPortals(task: Task): boolean {
  return (task.personal as PumaProcessData | undefined)?.system === "puma";
}

/** Rank 0 of 1, served by its own node. */
function writeIdentity(kernel: Kernel, task: Task, { pid, group }: PumaProcessData): void {
  const { view } = task.mm.core;
  const heapStart = pageCeiling(task.mm.layout.brkStart);
  const values = {
    magic: PCB_MAGIC,
    version: PCB_VERSION,
    nid: kernel.node,
    pid,
    nnodes: 1,
    gid: group,
    mesh_width: 1,
    mesh_height: 1,
    umask: task.context.umask,
    yod_nid: kernel.node,
    fyod_nid: kernel.node,
    heap_start: heapStart,
    heap_bytes: HEAP_BYTES,
    heap_break: heapStart,
    heap_top: heapStart + HEAP_BYTES,
    comm_bytes: COMM_BYTES,
    go_main: 1,
    ...epochWords(epochNs(kernel.clock)),
  } as const;
  for (const [name, value] of Object.entries(values)) {
    PCB.set(view, PCB_ADDRESS, name as keyof typeof values, value);
  }
  view.setUint32(NID_MAP, kernel.node, true);
  view.setUint32(PID_MAP, pid, true);
}
