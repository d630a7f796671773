// Message dispatch and reception of a node's QK.
//
// The life of a message:
//   1. SEND: every address of the request is validated; who sends is written into the header by the
//      QK, so no process can claim to be another
//   2. same node: the receiver's memory is filled from the sender's, one copy. Another node: one
//   copy
//      into a wire buffer, which goes to that node's QK
//   3. there the portal takes it or counts its drop (portal/receive.ts); the process, if it waits,
//   is
//      woken
//   4. an acknowledgement or a reply goes back the same way, to the return portal, without the
//      process doing anything
//
// A message for a process that is not there is gone: Puma's network is reliable and its nodes trust
// each other, so the only lost messages are those that nobody can take.

import type { NodeId } from "../../abi/types.js";
import type { Messenger } from "../../cluster/messenger.js";
import { PumaError } from "../../personality/puma/errors.js";
import { MOST_PORTALS, PCB_ADDRESS } from "../../personality/puma/memory_map.js";
import { pumaData } from "../../personality/puma/process_data.js";
import { HEADER, MessageType, PCB, SEND_INFO } from "../../personality/puma/structures.js";
import type { SendArguments } from "../../personality/puma/traps.js";
import type { Kernel } from "../../task/kernel.js";
import type { Task } from "../../task/task.js";
import type { PortalMessage } from "../portal/outcome.js";
import { type Reception, receive } from "../portal/receive.js";
import { holdsStructure } from "../portal/user_space.js";
import {
  MOST_MESSAGE_BYTES,
  newHeader,
  parseWire,
  TRANSFER_FROM_BYTES,
  WireBuffers,
} from "../portal/wire.js";
import type { ProcessTable, PumaProcess } from "./process_table.js";
import { arrivalKey } from "./qk.js";

/** A trusted server of the node: it sees messages whole, and answers by `reply`. */
export interface PortalServer {
  message(message: PortalMessage): void;
}

export interface MessageCounts {
  sent: number;
  received: number;
  dropped: number;
  bytesSent: number;
}

export class MessageSwitch {
  readonly counts: MessageCounts = { sent: 0, received: 0, dropped: 0, bytesSent: 0 };
  readonly #kernel: Kernel;
  readonly #messenger: Messenger;
  readonly #processes: ProcessTable;
  readonly #servers = new Map<number, PortalServer>();
  readonly #buffers = new WireBuffers();

  constructor(kernel: Kernel, messenger: Messenger, processes: ProcessTable) {
    this.#kernel = kernel;
    this.#messenger = messenger;
    this.#processes = processes;
    messenger.on("portal", (_from, buffer) => {
      const message = parseWire(buffer);
      if (message === undefined) {
        this.counts.dropped += 1;
        return;
      }
      this.#arrive(message);
      this.#buffers.give(buffer);
    });
  }

  serve(pid: number, server: PortalServer): void {
    this.#servers.set(pid, server);
  }

  /** Trap.SEND. Returns 0 or a negated PumaError. */
  send(task: Task, request: SendArguments): number {
    const process = this.#processes.find(pumaData(task).pid);
    if (process === undefined) return -PumaError.EPTLNODE;
    const { space } = process;
    if (request.portal >= MOST_PORTALS) return -PumaError.EPTLPORTAL;
    if (request.length > MOST_MESSAGE_BYTES) return -PumaError.EPTLLENGTH;
    if (!space.allows(request.buffer, request.length, false)) return -PumaError.EPTLADDR;
    if (!holdsStructure(space, request.info, SEND_INFO.size)) return -PumaError.EPTLADDR;
    if (!this.#messenger.isConnected(request.nid as NodeId)) return -PumaError.EPTLNODE;
    const header = this.#header(process, request);
    const body = space.bytes.subarray(request.buffer, request.buffer + request.length);
    this.dispatch(header, [body]);
    SEND_INFO.set(space.view, request.info, "send_flag", 1);
    return 0;
  }

  /** The header of a process's message: its own words about itself are not asked for. */
  #header(process: PumaProcess, request: SendArguments): DataView {
    const { view } = process.space;
    const { pid, rank, group } = pumaData(process.task);
    const { nid, portal, length, info } = request;
    const header = newHeader({
      type: MessageType.DATA,
      source: { nid: this.#kernel.node, pid, rank, group },
      nid,
      pid: request.pid,
      portal,
      length,
      offset: SEND_INFO.get(view, info, "offset"),
    });
    HEADER.set(header, 0, "reply_offset", SEND_INFO.get(view, info, "reply_offset"));
    const wanted = Math.min(SEND_INFO.get(view, info, "reply_length"), MOST_MESSAGE_BYTES);
    HEADER.set(header, 0, "reply_length", wanted);
    HEADER.set(header, 0, "return_portal", SEND_INFO.get(view, info, "return_portal"));
    copyWords(header, HEADER.at.match_bits, view, info + SEND_INFO.at.match_bits, 4);
    copyWords(header, HEADER.at.user_data, view, info + SEND_INFO.at.user_data, 4);
    const key = nid * 0x8000 + request.pid;
    const sequence = (process.sequences.get(key) ?? 0) + 1;
    process.sequences.set(key, sequence);
    HEADER.set(header, 0, "sequence", sequence);
    return header;
  }

  /** Sends a message whose header is complete; `pieces` are its body, valid only now. */
  dispatch(header: DataView, pieces: readonly Uint8Array[]): void {
    const nid = HEADER.get(header, 0, "destination_nid");
    const length = HEADER.get(header, 0, "length");
    this.counts.sent += 1;
    this.counts.bytesSent += length;
    const headerBytes = new Uint8Array(header.buffer, header.byteOffset, HEADER.size);
    if (nid === this.#kernel.node) {
      const body = pieces.length === 1 ? (pieces[0] as Uint8Array) : joined(pieces, length);
      this.#arrive({ header: headerBytes, headerView: header, body });
      return;
    }
    const total = HEADER.size + length;
    const buffer = this.#buffers.take(total);
    const bytes = new Uint8Array(buffer);
    bytes.set(headerBytes);
    let at = HEADER.size;
    for (const piece of pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    const transfer = total >= TRANSFER_FROM_BYTES ? [buffer] : undefined;
    this.#messenger.send(nid as NodeId, "portal", buffer, transfer);
  }

  #arrive(message: PortalMessage): void {
    const pid = HEADER.get(message.headerView, 0, "destination_pid");
    this.counts.received += 1;
    const server = this.#servers.get(pid);
    if (server) {
      server.message(message);
      return;
    }
    const process = this.#processes.find(pid);
    if (process === undefined) {
      this.counts.dropped += 1;
      return;
    }
    if (process.deferred.length > 0) this.deliverDeferred(pid);
    if (process.deferred.length > 0 || isDeferring(process)) this.#defer(process, message);
    else this.#deliver(process, message);
  }

  /** The process changes its own structures now (a critical section): its messages wait. */
  #defer(process: PumaProcess, message: PortalMessage): void {
    if (process.deferred.length >= MOST_DEFERRED) {
      this.counts.dropped += 1;
      return;
    }
    const header = message.header.slice();
    const headerView = new DataView(header.buffer);
    process.deferred.push({ header, headerView, body: message.body.slice() });
    setDeferred(process);
    this.#lookAgain(process.pid);
  }

  /** A process that never traps gets what was kept back all the same. */
  #lookAgain(pid: number): void {
    const deadlineNs = this.#kernel.clock.monotonicNs() + DEFER_NS;
    this.#kernel.timers.add(deadlineNs, () => {
      this.deliverDeferred(pid);
      if ((this.#processes.find(pid)?.deferred.length ?? 0) > 0) this.#lookAgain(pid);
    });
  }

  /** Delivers what was kept back for a process, unless it still wants that. */
  deliverDeferred(pid: number): void {
    const process = this.#processes.find(pid);
    if (process === undefined || process.deferred.length === 0 || isDeferring(process)) return;
    const messages = process.deferred;
    process.deferred = [];
    setDeferred(process);
    for (const message of messages) this.#deliver(process, message);
  }

  #deliver(process: PumaProcess, message: PortalMessage): void {
    const { pid } = process;
    const reception = receive(process.space, message);
    if (reception.kind === "dropped") this.counts.dropped += 1;
    else this.#respond(message, reception);
    if (reception.kind !== "dropped" && reception.handler !== 0) {
      callHandler(process.task, reception, message);
    }
    this.#kernel.wake(arrivalKey(this.#kernel.node, pid));
  }

  /** An acknowledgement or a reply, if the operation gives one and the sender said where to. */
  #respond(message: PortalMessage, reception: Exclude<Reception, { kind: "dropped" }>): void {
    const { headerView } = message;
    const portal = HEADER.get(headerView, 0, "return_portal");
    const replies = reception.kind === "reply";
    if (portal < 0 || (!replies && !reception.wantsAck)) return;
    const length = replies ? reception.pieces.reduce((sum, piece) => sum + piece.length, 0) : 0;
    this.reply(headerView, replies ? reception.pieces : [], {
      type: replies ? MessageType.REPLY : MessageType.ACK,
      offset: replies ? HEADER.get(headerView, 0, "reply_offset") : reception.offset,
      landed: replies ? length : reception.bytes,
    });
  }

  /** Sends to the return portal of a message that came. */
  reply(
    request: DataView,
    pieces: readonly Uint8Array[],
    fields: { readonly type: number; readonly offset: number; readonly landed: number },
  ): void {
    const header = newHeader({
      ...fields,
      source: {
        nid: this.#kernel.node,
        pid: HEADER.get(request, 0, "destination_pid"),
        rank: -1,
        group: -1,
      },
      nid: HEADER.get(request, 0, "source_nid"),
      pid: HEADER.get(request, 0, "source_pid"),
      portal: HEADER.get(request, 0, "return_portal"),
      length: pieces.reduce((sum, piece) => sum + piece.length, 0),
    });
    copyWords(header, HEADER.at.match_bits, request, HEADER.at.return_match_bits, 2);
    copyWords(header, HEADER.at.user_data, request, HEADER.at.user_data, 4);
    this.dispatch(header, pieces);
  }
}

/** Beyond this a process that never ends its critical section loses messages. */
const MOST_DEFERRED = 1024;
const DEFER_NS = 200_000;

function isDeferring({ space }: PumaProcess): boolean {
  return (
    space.allows(PCB_ADDRESS, PCB.size, false) && PCB.get(space.view, PCB_ADDRESS, "defer") > 0
  );
}

function setDeferred({ space, deferred }: PumaProcess): void {
  if (!space.allows(PCB_ADDRESS, PCB.size, true)) return;
  PCB.set(space.view, PCB_ADDRESS, "deferred", deferred.length);
}

function copyWords(to: DataView, at: number, from: DataView, start: number, count: number): void {
  for (let word = 0; word < count * 4; word += 4) {
    to.setUint32(at + word, from.getUint32(start + word, true), true);
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** Calls that wait at most: a handler that is never reached must not fill the kernel. */
const MOST_CALLS = 64 * 3;

function callHandler(
  task: Task,
  reception: Exclude<Reception, { kind: "dropped" }>,
  message: PortalMessage,
): void {
  const data = pumaData(task);
  if (data.calls.length >= MOST_CALLS) return;
  const bytes = reception.kind === "landed" ? reception.bytes : 0;
  const portal = HEADER.get(message.headerView, 0, "portal");
  task.personal = { ...data, calls: [...data.calls, reception.handler, portal, bytes] };
}
