// Packets as they travel: those of page faults as rows, without the names of their fields.
//
// Structured cloning writes the name of each field and looks it up again on the other side: a
// request and its answer as objects take 13 us from node to node and back, as rows 8 us, and a
// program waits for both (two workers that poll; bytes of a page included). Other messages are too
// rare to matter, and go as they are.

import type { ContainerId, ObjectId, SiteId } from "./identifiers.js";
import {
  CAUSES,
  type GrantMessage,
  type GrantType,
  NO_BYTES,
  type Packet,
  type RequestMessage,
  type RequestType,
} from "./messages.js";

const REQUESTS: readonly RequestType[] = [
  "readRequest",
  "writeRequest",
  "releaseRequest",
  "removeRequest",
  "syncRequest",
];
const GRANTS: readonly GrantType[] = ["readCopy", "pageOwnership", "bareOwnership", "firstTouch"];

type Row<Fields extends readonly unknown[]> = readonly [
  kind: number,
  from: SiteId,
  to: SiteId,
  container: ContainerId,
  object: ObjectId,
  ...Fields,
];

type RequestRow = Row<
  [
    type: number,
    requester: SiteId,
    cause: number,
    generation: number,
    token: number,
    path: readonly SiteId[] | 0,
  ]
>;
type GrantRow = Row<
  [
    type: number,
    cause: number,
    hops: number,
    generation: number,
    marks: number,
    queue: readonly RequestMessage[] | 0,
    bytes: Uint8Array | 0,
  ]
>;
type InvalidateRow = Row<[generation: number]>;
type AcknowledgeRow = Row<[]>;

export type PackedPacket = Packet | RequestRow | GrantRow | InvalidateRow | AcknowledgeRow;

/** The first number of a row. */
const KIND = { request: 0, grant: 1, invalidate: 2, acknowledge: 3 } as const;
/** Marks of a grant. */
const RETURNED = 1;
const STAGED = 2;
const DIRTY = 4;

export function packPackets(packets: readonly Packet[]): PackedPacket[] {
  return packets.map(packPacket);
}

export function unpackPackets(packed: readonly PackedPacket[]): Packet[] {
  return packed.map(unpackPacket);
}

function packPacket(packet: Packet): PackedPacket {
  const { from, to, message } = packet;
  switch (message.type) {
    case "readRequest":
    case "writeRequest":
    case "releaseRequest":
    case "removeRequest":
    case "syncRequest": {
      const { type, container, object, requester, cause, generation, token, path } = message;
      const way = path.length > 0 ? path : 0;
      const [what, why] = [REQUESTS.indexOf(type), CAUSES.indexOf(cause)];
      const { request } = KIND;
      return [request, from, to, container, object, what, requester, why, generation, token, way];
    }
    case "readCopy":
    case "pageOwnership":
    case "bareOwnership":
    case "firstTouch":
      return packGrant(from, to, message);
    case "invalidate":
      return [KIND.invalidate, from, to, message.container, message.object, message.generation];
    case "invalidateAck":
      return [KIND.acknowledge, from, to, message.container, message.object];
    default:
      return packet;
  }
}

function packGrant(from: SiteId, to: SiteId, message: GrantMessage): GrantRow {
  const { type, container, object, cause, hops, generation, queue, bytes } = message;
  const { returned, staged, dirty } = message;
  return [
    KIND.grant,
    from,
    to,
    container,
    object,
    GRANTS.indexOf(type),
    CAUSES.indexOf(cause),
    hops,
    generation,
    (returned ? RETURNED : 0) | (staged ? STAGED : 0) | (dirty ? DIRTY : 0),
    queue.length > 0 ? queue : 0,
    bytes.length > 0 ? bytes : 0,
  ];
}

function unpackPacket(packed: PackedPacket): Packet {
  if (!("length" in packed)) return packed;
  const [kind, from, to, container, object] = packed;
  switch (kind) {
    case KIND.request:
      return { from, to, message: unpackRequest(packed as RequestRow) };
    case KIND.grant:
      return { from, to, message: unpackGrant(packed as GrantRow) };
    case KIND.invalidate: {
      const generation = (packed as InvalidateRow)[5];
      return { from, to, message: { type: "invalidate", container, object, generation } };
    }
    case KIND.acknowledge:
      return { from, to, message: { type: "invalidateAck", container, object } };
    default:
      throw new Error(`a packet of kind ${kind}, which there is not`);
  }
}

function unpackRequest(row: RequestRow): RequestMessage {
  const [, , , container, object, type, requester, cause, generation, token, path] = row;
  return {
    type: REQUESTS[type] as RequestType,
    container,
    object,
    requester,
    cause: CAUSES[cause] as RequestMessage["cause"],
    path: path === 0 ? [] : path,
    generation,
    token,
  };
}

function unpackGrant(row: GrantRow): GrantMessage {
  const [, , , container, object, type, cause, hops, generation, marks, queue, bytes] = row;
  return {
    type: GRANTS[type] as GrantType,
    container,
    object,
    cause: CAUSES[cause] as GrantMessage["cause"],
    hops,
    generation,
    queue: queue === 0 ? [] : queue,
    returned: (marks & RETURNED) !== 0,
    staged: (marks & STAGED) !== 0,
    dirty: (marks & DIRTY) !== 0,
    bytes: bytes === 0 ? NO_BYTES : bytes,
  };
}
