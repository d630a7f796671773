// One gdb and one process: gdb's packets as requests to the cluster, and the answers as packets
// (gdb manual, appendix E). All-stop: gdb speaks while every thread stands.
//
// The process may be on any node, and on another one the next time: requests that meet it on its
// way are made again. Breakpoints are the kernel's (src/task/debugging.ts), so they move with it.

import type { Pid } from "../abi/types.js";
import type { DebugAnswer, DebugRequest } from "../node/debug_service.js";
import { TARGET_DESCRIPTION } from "./target_description.js";

export interface DebugTarget {
  readonly pid: Pid;
  /** Absolute path of the executable on the host. */
  readonly executable: string;
  request(request: DebugRequest): Promise<DebugAnswer>;
  kill(): Promise<unknown>;
}

/** How the process came to stand, or ended. */
export type StopReason =
  | { readonly kind: "signal"; readonly signal: number; readonly thread: number }
  | { readonly kind: "exited"; readonly status: number }
  | { readonly kind: "killed"; readonly signal: number };

const PACKET_BYTES = 0x4000;
const AGAIN_MS = 5;
const MOST_TRIES = 2000;
const ERROR = "E01";

const SUPPORTED = [
  `PacketSize=${PACKET_BYTES.toString(16)}`,
  ...["qXfer:features:read+", "qXfer:exec-file:read+", "QStartNoAckMode+", "vContSupported+"],
].join(";");

export class GdbSession {
  readonly #target: DebugTarget;
  readonly #send: (data: string) => void;
  /** "g" and "G" are about this thread. */
  #thread = 0;
  #last: StopReason | undefined;
  /** gdb waits for the next stop. */
  #isRunning = false;
  /** gdb has taken its leave: the connection is to be closed. */
  isOver = false;
  /** The acknowledgements are left out from now on. */
  isReliable = false;

  constructor(target: DebugTarget, stopped: StopReason, send: (data: string) => void) {
    this.#target = target;
    this.#send = send;
    this.#last = stopped;
    if (stopped.kind === "signal") this.#thread = stopped.thread;
  }

  /** The process has stopped or ended. */
  stopped(reason: StopReason): void {
    this.#last = reason;
    if (reason.kind === "signal") this.#thread = reason.thread;
    if (!this.#isRunning) return;
    this.#isRunning = false;
    this.#send(stopReply(reason));
  }

  async interrupt(): Promise<void> {
    if (this.#isRunning) await this.#ask({ kind: "stop" });
  }

  /** gdb is gone without a word: the process goes on. */
  async leave(): Promise<void> {
    if (!this.isOver) await this.#ask({ kind: "detach" });
    this.isOver = true;
  }

  async packet(data: Buffer): Promise<void> {
    const text = data.toString("latin1");
    const answer = await this.#perform(text, data);
    if (answer !== undefined) this.#send(answer);
  }

  /** The answer; undefined: there is none, or it comes when the process stops. */
  async #perform(text: string, data: Buffer): Promise<string | undefined> {
    const rest = text.slice(1);
    switch (text[0]) {
      case "?":
        return this.#last ? stopReply(this.#last) : ERROR;
      case "g":
        return this.#bytes({ kind: "registers", thread: this.#thread });
      case "G":
        return this.#done({
          kind: "setRegisters",
          thread: this.#thread,
          bytes: fromHex(rest),
        });
      case "m":
        return this.#read(rest);
      case "M":
      case "X":
        return this.#write(data);
      case "Z":
      case "z":
        return this.#breakpoint(text);
      case "H":
        return this.#select(rest);
      case "T":
        return (await this.#threads()).some(({ thread }) => thread === hex(rest)) ? "OK" : ERROR;
      case "c":
      case "C":
      case "s":
      case "S":
        return this.#resume(text[0].toLowerCase() === "s", /^[CS]/.test(text) ? hex(rest) : 0);
      case "v":
        return this.#extended(text);
      case "q":
      case "Q":
        return this.#query(text);
      case "D":
        this.isOver = true;
        return this.#done({ kind: "detach" });
      case "k":
        this.isOver = true;
        await this.#target.kill();
        return undefined;
      default:
        return "";
    }
  }

  async #extended(text: string): Promise<string | undefined> {
    if (text === "vCont?") return "vCont;c;C;s;S";
    if (text.startsWith("vKill")) {
      this.isOver = true;
      await this.#target.kill();
      return "OK";
    }
    if (!text.startsWith("vCont;")) return "";
    const actions = text.slice("vCont;".length).split(";");
    const step = actions.find((action) => /^[sS]/.test(action));
    const signalled = actions.find((action) => /^[CS]/.test(action));
    const [, thread] = step?.split(":") ?? [];
    const stepped = thread === undefined || thread.startsWith("-") ? this.#thread : hex(thread);
    if (step) this.#thread = stepped;
    return this.#resume(step !== undefined, signalled ? hex(signalled.slice(1, 3)) : 0);
  }

  async #query(text: string): Promise<string> {
    if (text.startsWith("qSupported")) return SUPPORTED;
    if (text === "QStartNoAckMode") {
      this.isReliable = true;
      return "OK";
    }
    if (text === "qC") return `QC${this.#thread.toString(16)}`;
    if (text === "qAttached") return "0";
    if (text.startsWith("qSymbol")) return "OK";
    if (text === "qfThreadInfo") {
      const threads = await this.#threads();
      return `m${threads.map(({ thread }) => thread.toString(16)).join(",")}`;
    }
    if (text === "qsThreadInfo") return "l";
    if (text.startsWith("qThreadExtraInfo,")) return this.#describe(hex(text.split(",")[1] ?? ""));
    const [, object, , range = ""] = /^qXfer:([^:]*):read:([^:]*):(.*)$/.exec(text) ?? [];
    if (object === "features") return part(TARGET_DESCRIPTION, range);
    if (object === "exec-file") return part(this.#target.executable, range);
    return "";
  }

  async #describe(thread: number): Promise<string> {
    const found = (await this.#threads()).find((one) => one.thread === thread);
    if (!found) return ERROR;
    const text = `${found.name} ${found.state} on node ${found.node}`;
    return Buffer.from(text).toString("hex");
  }

  async #select(rest: string): Promise<string> {
    const thread = rest.slice(1);
    if (rest[0] !== "g" || thread === "0" || thread.startsWith("-")) return "OK";
    this.#thread = hex(thread);
    return "OK";
  }

  async #resume(isStep: boolean, signal: number): Promise<string | undefined> {
    if (this.#last && this.#last.kind !== "signal") return stopReply(this.#last);
    this.#isRunning = true;
    const step = isStep ? this.#thread : undefined;
    const answer = await this.#ask({ kind: "resume", step, signal });
    if (answer.kind === "done" || !this.#isRunning) return undefined;
    this.#isRunning = false;
    return ERROR;
  }

  #read(rest: string): Promise<string> {
    const [address = "", length = ""] = rest.split(",");
    const most = Math.min(hex(length), PACKET_BYTES / 2);
    return this.#bytes({ kind: "read", address: hex(address), length: most });
  }

  #write(data: Buffer): Promise<string> {
    const colon = data.indexOf(":");
    const [address = "", length = ""] = data.toString("latin1", 1, colon).split(",");
    const content = data.subarray(colon + 1);
    const bytes = data[0] === 0x58 ? Uint8Array.from(content) : fromHex(content.toString("latin1"));
    if (bytes.length !== hex(length)) return Promise.resolve(ERROR);
    if (bytes.length === 0) return Promise.resolve("OK");
    return this.#done({ kind: "write", address: hex(address), bytes });
  }

  #breakpoint(text: string): Promise<string> {
    const [kind, address = ""] = text.slice(1).split(",");
    // Those of the hardware, and watchpoints, are not there: gdb steps instead.
    if (kind !== "0") return Promise.resolve("");
    return this.#done({ kind: "breakpoint", address: hex(address), isWanted: text[0] === "Z" });
  }

  async #threads() {
    const answer = await this.#ask({ kind: "threads" });
    return answer.kind === "threads" ? answer.threads : [];
  }

  async #bytes(request: DebugRequest): Promise<string> {
    const answer = await this.#ask(request);
    return answer.kind === "bytes" ? Buffer.from(answer.bytes).toString("hex") : ERROR;
  }

  async #done(request: DebugRequest): Promise<string> {
    return (await this.#ask(request)).kind === "done" ? "OK" : ERROR;
  }

  async #ask(request: DebugRequest): Promise<DebugAnswer> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const answer = await this.#target.request(request);
      if (answer.kind !== "moving") return answer;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
    return { kind: "refused", reason: "it does not arrive" };
  }
}

function stopReply(reason: StopReason): string {
  const byte = (value: number) => value.toString(16).padStart(2, "0");
  switch (reason.kind) {
    case "signal":
      return `T${byte(gdbSignal(reason.signal))}thread:${reason.thread.toString(16)};`;
    case "exited":
      return `W${byte(reason.status)}`;
    case "killed":
      return `X${byte(gdbSignal(reason.signal))}`;
    default:
      return reason satisfies never;
  }
}

/** gdb's own numbers of Linux's signals (include/gdb/signals.def); the others are equal. */
const GDB_SIGNALS = new Map([
  [7, 10],
  [10, 30],
  [12, 31],
  [17, 20],
  [18, 19],
  [19, 17],
  [20, 18],
  [23, 16],
  [29, 23],
]);

function gdbSignal(signal: number): number {
  return GDB_SIGNALS.get(signal) ?? signal;
}

/** A part of an object, as qXfer wants it: `offset,length`. */
function part(text: string, range: string): string {
  const [offset = "", length = ""] = range.split(",");
  const start = hex(offset);
  const piece = text.slice(start, start + Math.min(hex(length), PACKET_BYTES / 2));
  return (start + piece.length < text.length ? "m" : "l") + piece;
}

function hex(text: string): number {
  return Number.parseInt(text, 16) || 0;
}

function fromHex(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, "hex"));
}
