// System calls without a program: a task whose memory the test writes, and whose registers the test
// loads before it "executes" int 0x80. What a guest would see comes back: the result, or that it
// waits.

import { MapFlag, MapType, Protection } from "../../src/abi/mman.js";
import { SystemCall, type SystemCallName } from "../../src/abi/system_calls.js";
import { consoleFiles } from "../../src/fs/bare_tree.js";
import { FileTable } from "../../src/fs/file_table.js";
import { map } from "../../src/mm/map.js";
import { ZERO_SOURCE } from "../../src/mm/zero_source.js";
import { UnixPersonality } from "../../src/personality/linux/linux.js";
import { FileContext } from "../../src/task/file_context.js";
import { Task } from "../../src/task/task.js";
import { ThreadGroup } from "../../src/task/thread_group.js";
import { CallLog } from "./call_log.js";
import { type NodeOptions, SingleNode } from "./single_node.js";

/** Guest memory for buffers: 1 MB at 1 MB, readable and writable. */
export const SCRATCH = 0x10_0000;
const SCRATCH_BYTES = 0x10_0000;
/** An address where nothing is mapped. */
export const NOWHERE = 0x4000_0000;
const ARGUMENT_REGISTERS = [3, 1, 2, 6, 7, 5] as const;

export type CallEnd = number | "blocked" | "dead";

export class CallBench {
  readonly node: SingleNode;
  readonly personality = new UnixPersonality();
  task: Task;
  readonly log = new CallLog();
  #free = SCRATCH;

  constructor(options: NodeOptions = {}) {
    this.node = new SingleNode(options);
    const { kernel, files, console } = this.node;
    const mm = kernel.newMm();
    map(mm, {
      address: SCRATCH,
      length: SCRATCH_BYTES,
      prot: Protection.PROT_READ | Protection.PROT_WRITE,
      flags: MapType.MAP_PRIVATE | MapFlag.MAP_ANONYMOUS | MapFlag.MAP_FIXED,
      source: ZERO_SOURCE,
      sourcePage: 0,
    });
    mm.layout.brkStart = 0x0900_0000;
    mm.layout.brk = 0x0900_0000;
    const pid = kernel.newPid();
    const credentials = { uid: 1000, gid: 1000 };
    const group = new ThreadGroup({
      tgid: pid,
      parent: 0,
      processGroup: pid,
      session: pid,
      credentials,
    });
    const table = new FileTable(files);
    for (const [fd, file] of consoleFiles(console, files).entries()) table.set(fd, file, false);
    const directory = options.directory === undefined ? "/tmp" : "/here";
    const context = new FileContext(kernel.vfs, directory);
    const { personality } = this;
    this.task = new Task({ pid, group, mm, files: table, context, personality });
    kernel.add(this.task);
    kernel.load(this.task);
  }

  /** Performs a call; negative: an error number. */
  call(name: SystemCallName, ...args: readonly (number | bigint)[]): CallEnd {
    const { kernel } = this.node;
    kernel.load(this.task);
    const { cpu } = this.task.mm.core;
    const words = args.flatMap((value) =>
      typeof value === "bigint" ? [Number(value & 0xffff_ffffn), Number(value >> 32n)] : [value],
    );
    cpu.eax = SystemCall[name];
    for (const [index, register] of ARGUMENT_REGISTERS.entries()) {
      cpu.setRegister(register, (words[index] ?? 0) >>> 0);
    }
    this.personality.handleExit(kernel, this.task, { kind: "interrupt", vector: 0x80 });
    const end = this.#end();
    this.log.note(name, typeof end === "number" && end < 0 && end >= -4095);
    return end;
  }

  /** Goes on with a call that had blocked; it must have been woken. */
  resume(): CallEnd {
    if (this.task.state !== "runnable") return this.task.state === "dead" ? "dead" : "blocked";
    this.node.kernel.dequeue(this.task);
    this.node.kernel.load(this.task);
    if (this.task.call?.interrupted) this.personality.beforeUser(this.node.kernel, this.task);
    if (this.task.call !== undefined && this.task.state === "runnable") {
      this.personality.resumeCall(this.node.kernel, this.task);
    }
    return this.#end();
  }

  #end(): CallEnd {
    if (this.task.state === "dead") return "dead";
    if (this.task.state === "blocked") return "blocked";
    return this.task.mm.core.cpu.eax | 0;
  }

  /** Room in guest memory. */
  room(length: number): number {
    const at = this.#free;
    this.#free += Math.ceil(length / 16) * 16;
    if (this.#free > SCRATCH + SCRATCH_BYTES) throw new Error("the scratch memory is full");
    return at;
  }

  /** A zero-terminated string in guest memory. */
  string(text: string): number {
    const bytes = Buffer.from(`${text}\0`);
    const at = this.room(bytes.length);
    this.task.memory.copyOut(at, bytes);
    return at;
  }

  words(...values: readonly number[]): number {
    const at = this.room(values.length * 4);
    for (const [index, value] of values.entries()) {
      this.task.memory.writeU32(at + index * 4, value >>> 0);
    }
    return at;
  }

  word(at: number): number {
    return this.task.memory.readU32(at);
  }

  signed(at: number): number {
    return this.word(at) | 0;
  }

  text(at: number, length: number): string {
    return Buffer.from(this.task.memory.copyIn(at, length)).toString();
  }

  bytes(at: number, length: number): Uint8Array {
    return this.task.memory.copyIn(at, length);
  }

  view(at: number, length: number): DataView {
    return new DataView(this.bytes(at, length).buffer);
  }
}
