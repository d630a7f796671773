// Sockets as data, and sockets made of it (checkpoint images). They are drawn one by one and made
// together, for a connection has two ends.
//
// A picture names its peer by the number that the peer has in its network. A connection that nobody
// has accepted yet has no description: its picture lies in its listener's. A peer that is closed is
// as good as any other closed one, and needs no picture.

import type { Network } from "./network.js";
import { SocketHandle } from "./socket.js";
import type { SocketAddress } from "./socket_address.js";
import type { Message } from "./socket_inbox.js";
import type { SocketCredentials, SocketKind } from "./socket_operation.js";

export interface SocketPicture {
  readonly kind: "socket";
  /** Its number in its network. */
  readonly id: number;
  readonly socket: SocketKind;
  readonly name: SocketAddress | undefined;
  /** Whether others find it by its name. */
  readonly isBound: boolean;
  readonly destination: SocketAddress | undefined;
  readonly peer: { readonly id: number; readonly isClosed: boolean } | undefined;
  readonly peerName: SocketAddress | undefined;
  readonly peerCredentials: SocketCredentials;
  /** Connections that nobody has accepted; undefined: it does not listen. */
  readonly waiting: readonly SocketPicture[] | undefined;
  readonly backlog: number;
  readonly credentials: SocketCredentials;
  readonly sends: boolean;
  readonly receives: boolean;
  readonly error: number;
  readonly options: readonly (readonly [string, Uint8Array])[];
  /** SO_RCVBUF. */
  readonly limit: number;
  readonly messages: readonly Omit<Message, "rights">[];
  /** Bytes of the first message that have been read. */
  readonly read: number;
  /** Descriptions that the messages pass, which are not in the picture. */
  readonly rights: number;
}

export function drawSocket(handle: SocketHandle, network: Network): SocketPicture {
  const { state, inbox, socketKind, name, id, options } = handle;
  const { peer, waiting, isClosed: _, ...plain } = state;
  const { messages, read } = inbox.content;
  return {
    ...plain,
    kind: "socket",
    id,
    socket: socketKind,
    name,
    isBound: network.isBound(handle),
    peer: peer && { id: peer.id, isClosed: peer.state.isClosed },
    waiting: waiting?.map((one) => drawSocket(one, network)),
    options: options.all,
    limit: inbox.limit,
    messages: messages.map(({ rights: _rights, ...message }) => message),
    read,
    rights: messages.reduce((sum, { rights }) => sum + rights.length, 0),
  };
}

/** Sockets with the pictures of those that wait at them. */
export function* withWaiting(pictures: Iterable<SocketPicture>): Generator<SocketPicture> {
  for (const picture of pictures) {
    yield picture;
    yield* withWaiting(picture.waiting ?? []);
  }
}

/** The sockets of pictures, in their order; or the one whose name another socket has. */
export function makeSocketsAgain(
  network: Network,
  pictures: readonly SocketPicture[],
): readonly SocketHandle[] | SocketPicture {
  // Of one socket there are several pictures when it has several descriptions.
  const byId = new Map([...withWaiting(pictures)].map((one) => [one.id, one] as const));
  const all = [...byId.values()];
  const made = new Map(all.map((one) => [one.id, new SocketHandle(network, one.socket)] as const));
  for (const picture of all) fill(network, picture, made);
  const unbound = bindAll(network, all, made);
  if (unbound !== undefined) {
    for (const socket of made.values()) socket.release();
    return unbound;
  }
  // Names may be shared by sockets that listen, but only if they did not when they were bound.
  for (const { id, waiting } of all) {
    const queue = waiting?.map((one) => made.get(one.id) as SocketHandle);
    (made.get(id) as SocketHandle).state.waiting = queue;
  }
  return pictures.map(({ id }) => made.get(id) as SocketHandle);
}

function fill(
  network: Network,
  picture: SocketPicture,
  made: ReadonlyMap<number, SocketHandle>,
): void {
  const socket = made.get(picture.id) as SocketHandle;
  const { destination, peerName, peerCredentials, backlog, credentials } = picture;
  const { sends, receives, error } = picture;
  const plain = { destination, peerName, peerCredentials, backlog, credentials };
  Object.assign(socket.state, plain, { sends, receives, error });
  if (picture.peer !== undefined) {
    socket.state.peer = made.get(picture.peer.id) ?? closedSocket(network, picture.socket);
  }
  if (!picture.isBound) socket.name = picture.name;
  socket.options.restore(picture.options);
  socket.inbox.limit = picture.limit;
  const messages = picture.messages.map((message) => ({ ...message, rights: [] }));
  socket.inbox.fill({ messages, read: picture.read });
}

function closedSocket(network: Network, kind: SocketKind): SocketHandle {
  const socket = new SocketHandle(network, kind);
  socket.release();
  return socket;
}

function bindAll(
  network: Network,
  pictures: readonly SocketPicture[],
  made: ReadonlyMap<number, SocketHandle>,
): SocketPicture | undefined {
  return pictures.find((picture) => {
    const { id, isBound, name } = picture;
    if (!isBound || name === undefined) return false;
    const socket = made.get(id) as SocketHandle;
    const bound = network.bind(socket, name);
    if (typeof bound === "number") return true;
    socket.name = bound;
    return false;
  });
}

/** A name as users know it. */
export function nameText(name: SocketAddress | undefined): string {
  if (name === undefined) return "without a name";
  if (name.family !== 1) return `${name.host}:${name.port}`;
  const text = new TextDecoder().decode(name.bytes);
  return text.startsWith("\0") ? `@${text.slice(1)}` : text;
}
