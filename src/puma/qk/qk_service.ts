// The QK's calls as one PCT has them. A PCT that has faulted keeps an object that answers no more
// timers; its successor gets another.

import { PAGE_SHIFT, PAGE_SIZE, pageCeiling } from "../../abi/address_space.js";
import { MapFlag, MapType, Protection } from "../../abi/mman.js";
import type { NodeId } from "../../abi/types.js";
import type { Messenger } from "../../cluster/messenger.js";
import type { NodeSystem } from "../../cluster/partitions.js";
import { epochNs } from "../../fs/environment.js";
import { FileTable } from "../../fs/file_table.js";
import { map as mapArea } from "../../mm/map.js";
import { unmap } from "../../mm/unmap.js";
import { ZERO_SOURCE } from "../../mm/zero_source.js";
import { nidOf, PCB_ADDRESS, PUMA_END } from "../../personality/puma/memory_map.js";
import { type PumaProcessData, pumaData } from "../../personality/puma/process_data.js";
import { PumaPersonality } from "../../personality/puma/puma.js";
import { PCB } from "../../personality/puma/structures.js";
import { FileContext } from "../../task/file_context.js";
import { Task } from "../../task/task.js";
import { endGroup } from "../../task/task_exit.js";
import { signalGroup } from "../../task/task_signals.js";
import { ThreadGroup } from "../../task/thread_group.js";
import type { PctMessage, YodMessage } from "../pct/messages.js";
import { holdsStructure } from "../portal/user_space.js";
import { newPortals } from "./moving_process.js";
import { isPuma, type PumaProcess } from "./process_table.js";
import { pctKey, type QuintessentialKernel } from "./qk.js";
import type { NewProcess, ProcessSummary, PumaPid, QkCalls, Registers } from "./qk_calls.js";

const RIGHTS = {
  r: Protection.PROT_READ,
  rx: Protection.PROT_READ | Protection.PROT_EXEC,
  rw: Protection.PROT_READ | Protection.PROT_WRITE,
  rwx: Protection.PROT_READ | Protection.PROT_WRITE | Protection.PROT_EXEC,
} as const;

const CREDENTIALS = { uid: 1000, gid: 1000 };

export class QkService implements QkCalls {
  readonly #qk: QuintessentialKernel;
  readonly #messenger: Messenger;
  readonly #personality: PumaPersonality;
  #isRetired = false;

  constructor(qk: QuintessentialKernel, messenger: Messenger) {
    this.#qk = qk;
    this.#messenger = messenger;
    this.#personality = new PumaPersonality(qk);
  }

  /** The PCT that had this is gone. */
  retire(): void {
    this.#isRetired = true;
  }

  get nid(): NodeId {
    return this.#messenger.self;
  }

  get freeBytes(): number {
    return this.#qk.kernel.frames.free * PAGE_SIZE;
  }

  nowNs(): number {
    return this.#qk.kernel.clock.monotonicNs();
  }

  epochNs(): bigint {
    return epochNs(this.#qk.kernel.clock);
  }

  random(count: number): Uint8Array {
    const bytes = new Uint8Array(count);
    this.#qk.kernel.random.fill(bytes);
    return bytes;
  }

  setTimer(deadlineNs: number, expired: () => void): void {
    this.#qk.kernel.timers.add(deadlineNs, () => {
      if (!this.#isRetired) this.#qk.enterLater(this, expired);
    });
  }

  newProcess(identity: NewProcess): PumaPid {
    const { kernel, processes } = this.#qk;
    const pid = processes.newPid();
    const tgid = kernel.newPid();
    const group = new ThreadGroup({
      tgid,
      parent: 0,
      processGroup: tgid,
      session: tgid,
      credentials: CREDENTIALS,
    });
    group.startNs = kernel.clock.monotonicNs();
    group.executable = identity.commandLine[0] ?? "";
    group.commandLine = identity.commandLine;
    const mm = kernel.newMm();
    const task = new Task({
      pid: tgid,
      group,
      mm,
      files: new FileTable(kernel.files),
      context: new FileContext(kernel.vfs, identity.directory),
      personality: this.#personality,
    });
    task.name = identity.name.slice(0, 15);
    task.personal = {
      system: "puma",
      pid,
      group: identity.group,
      rank: identity.rank,
      job: identity.job,
      interrupted: [],
      masks: [],
      calls: [],
    } satisfies PumaProcessData;
    task.state = "stopped";
    kernel.add(task);
    processes.add(newPortals(pid, task));
    if (identity.migrateEvery) this.#qk.schedule(tgid, identity.migrateEvery);
    return pid;
  }

  map(pid: PumaPid, start: number, length: number, rights: keyof typeof RIGHTS): boolean {
    const { mm } = this.#process(pid).task;
    const size = pageCeiling(length);
    if (start + size > PUMA_END || size >>> PAGE_SHIFT > mm.pages.frames.free) return false;
    const address = mapArea(mm, {
      address: start,
      length: size,
      prot: RIGHTS[rights],
      flags: MapType.MAP_PRIVATE | MapFlag.MAP_ANONYMOUS | MapFlag.MAP_FIXED_NOREPLACE,
      source: ZERO_SOURCE,
      sourcePage: 0,
    });
    if (address !== start) return false;
    const first = start >>> PAGE_SHIFT;
    const count = size >>> PAGE_SHIFT;
    mm.core.zeroPages(first, count);
    if (mm.pages.mapMany(first, mm.entryFor(first, true), count)) return true;
    unmap(mm, start, size);
    return false;
  }

  write(pid: PumaPid, address: number, bytes: Uint8Array): boolean {
    const { mm } = this.#process(pid).task;
    if (!mm.covers(address, address + bytes.length)) return false;
    const last = (address + bytes.length - 1) >>> PAGE_SHIFT;
    for (let page = address >>> PAGE_SHIFT; page <= last; page += 1) mm.pages.touch(page);
    mm.core.bytes.set(bytes, address);
    return true;
  }

  read(pid: PumaPid, address: number, length: number): Uint8Array | undefined {
    const { space } = this.#process(pid);
    if (!space.allows(address, length, false)) return undefined;
    return space.bytes.slice(address, address + length);
  }

  registers(pid: PumaPid): Registers | undefined {
    const { task } = this.#process(pid);
    this.#qk.kernel.load(task);
    const { cpu } = task.mm.core;
    return { eip: cpu.eip, esp: cpu.esp, ebp: cpu.register(5) };
  }

  setRegisters(
    pid: PumaPid,
    registers: { readonly eip: number; readonly esp: number; readonly ebx: number },
  ): void {
    const { task } = this.#process(pid);
    this.#qk.kernel.load(task);
    const { cpu } = task.mm.core;
    cpu.eip = registers.eip;
    cpu.esp = registers.esp;
    cpu.setRegister(3, registers.ebx);
  }

  run(pid: PumaPid): void {
    const process = this.#qk.processes.find(pid);
    if (process === undefined || !isPuma(process)) return;
    process.isHeld = false;
    if (process.task.state !== "stopped" || process.isLeaving) return;
    process.task.state = "runnable";
    this.#qk.kernel.enqueue(process.task);
  }

  hold(pid: PumaPid): void {
    const process = this.#qk.processes.find(pid);
    if (process === undefined || !isPuma(process)) return;
    process.isHeld = true;
    if (process.task.state !== "runnable") return;
    process.task.state = "stopped";
    this.#qk.kernel.dequeue(process.task);
  }

  requeue(pid: PumaPid): void {
    const { kernel } = this.#qk;
    const task = this.#qk.processes.find(pid)?.task;
    if (task === undefined || !kernel.runQueue.has(task)) return;
    kernel.dequeue(task);
    kernel.enqueue(task);
  }

  finishCall(pid: PumaPid, result: number): void {
    const { kernel } = this.#qk;
    kernel.wake(pctKey(kernel.node, pid), result);
  }

  signal(pid: PumaPid, signal: number): void {
    const process = this.#qk.processes.find(pid);
    if (process === undefined) return;
    const info = { signal, code: 0, pid: 0, uid: CREDENTIALS.uid };
    signalGroup(this.#qk.kernel, process.task.group, info);
    // One that has looked and is about to wait has missed its handler: it looks again.
    if (!holdsStructure(process.space, PCB_ADDRESS, PCB.size)) return;
    const { view } = process.space;
    PCB.set(view, PCB_ADDRESS, "arrivals", (PCB.get(view, PCB_ADDRESS, "arrivals") + 1) >>> 0);
  }

  destroy(pid: PumaPid): void {
    const process = this.#qk.processes.find(pid);
    if (process === undefined) return;
    this.#qk.messages.lending.settle(pid);
    this.#qk.processes.remove(pid);
    this.#qk.messages.locations.ended(pid);
    endGroup(this.#qk.kernel, process.task.group, 0);
  }

  processes(): readonly ProcessSummary[] {
    return this.#qk.processes.all().map(({ pid, task }) => {
      const { group, rank, job } = pumaData(task);
      return {
        pid,
        group,
        rank,
        job,
        name: task.name,
        commandLine: task.group.commandLine,
        isWaiting: task.state === "blocked",
        residentBytes: task.mm.pages.resident * PAGE_SIZE,
      };
    });
  }

  locate(pid: PumaPid): NodeId {
    const home = (nidOf(pid) ?? this.nid) as NodeId;
    return this.#qk.messages.locations.nodeOf(home, pid);
  }

  nodesOf(system: NodeSystem): readonly NodeId[] {
    return this.#qk.partitions.nodesOf(system);
  }

  sendToPct(node: NodeId, message: PctMessage): void {
    this.#messenger.send(node, "pct", message);
  }

  sendToYod(node: NodeId, message: YodMessage): void {
    this.#messenger.send(node, "yod", message);
  }

  /** @throws Error for a process that is not there: the PCT's mistake, and its end. */
  #process(pid: PumaPid): PumaProcess {
    const process = this.#qk.processes.find(pid);
    if (process === undefined) throw new Error(`no process ${pid} on node ${this.nid}`);
    return process;
  }
}
