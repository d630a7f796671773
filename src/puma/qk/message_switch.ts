// Message dispatch and reception of a node's QK.
//
// The life of a message:
//   1. SEND: every address of the request is validated; who sends is written into the header by the
//      QK, so no process can claim to be another
//   2. same node: the receiver's memory is filled from the sender's, one copy. Another node: one
//      copy into a wire buffer, which goes to that node's QK; or none, where that can reach the
//      sender's memory itself (lending.ts)
//   3. there it goes on if its process has left (locations.ts), and waits if it has overtaken
//      another (portal/arrival_order.ts)
//   4. the portal takes it or counts its drop (portal/receive.ts); the process, if it waits, is
//      woken
//   5. an acknowledgement or a reply goes back the same way, to the return portal, without the
//      process doing anything
//
// The same on nodes that run another system: its processes' portal interface. A process there asks
// that node's own file server, whose files are the process's descriptors.
//
// A message for a process that is not there is gone: Puma's network is reliable and its nodes trust
// each other, so the only lost messages are those that nobody can take.

import type { NodeId } from "../../abi/types.js";
import type { Messenger } from "../../cluster/messenger.js";
import type { CallResult, Resume } from "../../fs/block.js";
import { copyBytes } from "../../machine/shared_copy.js";
import { PumaError } from "../../personality/puma/errors.js";
import { FixedPid, MOST_PORTALS, nidOf, PCB_ADDRESS } from "../../personality/puma/memory_map.js";
import { pumaData } from "../../personality/puma/process_data.js";
import { HEADER, MessageType, PCB, SEND_INFO } from "../../personality/puma/structures.js";
import type { SendArguments } from "../../personality/puma/traps.js";
import type { Kernel } from "../../task/kernel.js";
import type { Task } from "../../task/task.js";
import { copyMessage, type PortalMessage } from "../portal/outcome.js";
import { type Reception, receive } from "../portal/receive.js";
import { holdsStructure } from "../portal/user_space.js";
import {
  MOST_MESSAGE_BYTES,
  newHeader,
  parseWire,
  TRANSFER_FROM_BYTES,
  WireBuffers,
} from "../portal/wire.js";
import { LEND_FROM_BYTES, Lending } from "./lending.js";
import { Locations } from "./locations.js";
import type { ProcessTable, PumaProcess } from "./process_table.js";
import { arrivalKey } from "./qk.js";

/** A trusted server of the node: it sees messages whole, and answers by `reply`. */
export interface PortalServer {
  message(message: PortalMessage): void;
}

/** Of wire buffers. */
const KEPT_BYTES = 16 * 2 ** 20;

export interface MessageCounts {
  sent: number;
  received: number;
  dropped: number;
  bytesSent: number;
}

export class MessageSwitch {
  readonly counts: MessageCounts = { sent: 0, received: 0, dropped: 0, bytesSent: 0 };
  readonly locations: Locations;
  readonly #kernel: Kernel;
  readonly #messenger: Messenger;
  readonly #processes: ProcessTable;
  readonly #servers = new Map<number, PortalServer>();
  readonly #buffers = new WireBuffers(KEPT_BYTES);
  readonly lending: Lending;

  constructor(kernel: Kernel, messenger: Messenger, processes: ProcessTable) {
    this.#kernel = kernel;
    this.#messenger = messenger;
    this.#processes = processes;
    this.locations = new Locations(messenger, (node, { header, body }) =>
      this.#transmit(node, header, [body], body.length),
    );
    this.lending = new Lending(
      kernel,
      messenger,
      (message) => this.#arrive(message),
      (header, body) => this.#transmit(this.#placeOf(viewOf(header)), header, [body], body.length),
    );
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
  send(task: Task, request: SendArguments, resume: Resume | undefined): CallResult {
    if (resume !== undefined) {
      this.lending.settle(pumaData(task).pid);
      return 0;
    }
    const process = this.#processes.find(pumaData(task).pid);
    if (process === undefined) return -PumaError.EPTLNODE;
    const { space } = process;
    if (request.portal >= MOST_PORTALS) return -PumaError.EPTLPORTAL;
    if (request.length > MOST_MESSAGE_BYTES) return -PumaError.EPTLLENGTH;
    if (!space.allows(request.buffer, request.length, false)) return -PumaError.EPTLADDR;
    if (!holdsStructure(space, request.info, SEND_INFO.size)) return -PumaError.EPTLADDR;
    const served = this.#servesItself(process, request.pid);
    const nid = served ? this.#messenger.self : (request.nid as NodeId);
    const node = this.locations.nodeOf(nid, request.pid);
    if (!this.#messenger.isConnected(node)) return -PumaError.EPTLNODE;
    const header = this.#header(process, { ...request, nid });
    const body = space.bytes.subarray(request.buffer, request.buffer + request.length);
    SEND_INFO.set(space.view, request.info, "send_flag", 1);
    if (this.#mayLend(process, node, body.length)) {
      this.#count(body.length);
      return this.lending.lend(process, node, new Uint8Array(header.buffer), body);
    }
    this.dispatch(header, [body]);
    return 0;
  }

  /** Pages of another system's processes may be sent to other nodes any time. */
  #mayLend({ task }: PumaProcess, node: NodeId, length: number): boolean {
    const isResident = task.personality.name === "puma";
    return length >= LEND_FROM_BYTES && isResident && this.#messenger.sharesMemory(node);
  }

  /** A process that lives under another system has its files there. */
  #servesItself({ task }: PumaProcess, pid: number): boolean {
    return pid === FixedPid.FYOD && task.personality.name !== "puma" && this.#servers.has(pid);
  }

  /** The header of a process's message: its own words about itself are not asked for. */
  #header(process: PumaProcess, request: SendArguments): DataView {
    const { view } = process.space;
    const { pid, rank, group } = pumaData(process.task);
    const { nid, portal, length, info } = request;
    const header = newHeader({
      type: MessageType.DATA,
      source: { nid: nidOf(pid) ?? this.#kernel.node, pid, rank, group },
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
    number(process, header);
    return header;
  }

  /** Sends a message whose header is complete; `pieces` are its body, valid only now. */
  dispatch(header: DataView, pieces: readonly Uint8Array[]): void {
    const nid = this.#placeOf(header);
    const length = HEADER.get(header, 0, "length");
    this.#count(length);
    const headerBytes = new Uint8Array(header.buffer, header.byteOffset, HEADER.size);
    if (nid === this.#kernel.node) {
      const body = pieces.length === 1 ? (pieces[0] as Uint8Array) : joined(pieces, length);
      this.#arrive({ header: headerBytes, headerView: header, body });
      return;
    }
    this.#transmit(nid, headerBytes, pieces, length);
  }

  #count(length: number): void {
    this.counts.sent += 1;
    this.counts.bytesSent += length;
  }

  /** Where the process is that a header names. */
  #placeOf(header: DataView): NodeId {
    const pid = HEADER.get(header, 0, "destination_pid");
    return this.locations.nodeOf(HEADER.get(header, 0, "destination_nid") as NodeId, pid);
  }

  #transmit(nid: NodeId, header: Uint8Array, pieces: readonly Uint8Array[], length: number): void {
    const total = HEADER.size + length;
    const buffer = this.#buffers.take(total);
    const bytes = new Uint8Array(buffer);
    bytes.set(header);
    let at = HEADER.size;
    for (const piece of pieces) {
      copyBytes(bytes, at, piece);
      at += piece.length;
    }
    const transfer = total >= TRANSFER_FROM_BYTES ? [buffer] : undefined;
    this.#messenger.send(nid, "portal", buffer, transfer);
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
    if (process === undefined || process.isLeaving) {
      if (!this.locations.pass(pid, message)) this.counts.dropped += 1;
      return;
    }
    process.order.accept(message, (inOrder) => this.#land(process, inOrder));
  }

  #land(process: PumaProcess, message: PortalMessage): void {
    if (process.deferred.length > 0) this.deliverDeferred(process.pid);
    if (process.deferred.length > 0 || isDeferring(process)) this.#defer(process, message);
    else this.#deliver(process, message);
  }

  /** A process that was to leave stays: what has come for it meanwhile is delivered. */
  stays(process: PumaProcess): void {
    process.isLeaving = false;
    for (const message of this.locations.stays(process.pid)) this.#arrive(message);
  }

  /** A process has come with messages that are kept back: they land when it wants them. */
  resumeDeferred(process: PumaProcess): void {
    if (process.deferred.length > 0) this.#lookAgain(process.pid);
  }

  /** The process changes its own structures now (a critical section): its messages wait. */
  #defer(process: PumaProcess, message: PortalMessage): void {
    if (process.deferred.length >= MOST_DEFERRED) {
      this.counts.dropped += 1;
      return;
    }
    process.deferred.push(copyMessage(message));
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
    // The new node takes it along, and reads the memory of one that is leaving.
    if (process === undefined || process.isLeaving) return;
    if (process.deferred.length === 0 || isDeferring(process)) return;
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
    const pid = HEADER.get(request, 0, "destination_pid");
    const header = newHeader({
      ...fields,
      source: { nid: nidOf(pid) ?? this.#kernel.node, pid, rank: -1, group: -1 },
      nid: HEADER.get(request, 0, "source_nid"),
      pid: HEADER.get(request, 0, "source_pid"),
      portal: HEADER.get(request, 0, "return_portal"),
      length: pieces.reduce((sum, piece) => sum + piece.length, 0),
    });
    copyWords(header, HEADER.at.match_bits, request, HEADER.at.return_match_bits, 2);
    copyWords(header, HEADER.at.user_data, request, HEADER.at.user_data, 4);
    const process = this.#processes.find(pid);
    if (process !== undefined) number(process, header);
    this.dispatch(header, pieces);
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** The next number of the messages from a process to the one that a header names. */
function number({ sequences }: PumaProcess, header: DataView): void {
  const pid = HEADER.get(header, 0, "destination_pid");
  if (nidOf(pid) === undefined) return;
  const sequence = (sequences.get(pid) ?? 0) + 1;
  sequences.set(pid, sequence);
  HEADER.set(header, 0, "sequence", sequence);
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
