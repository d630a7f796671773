// The forms of handles' pictures (src/fs/handle_picture.ts), for images from outside.

import type { HandlePicture } from "../fs/handle_picture.js";
import { LARGEST_CAPACITY } from "../fs/pipe.js";
import type { SocketAddress } from "../fs/socket_address.js";
import type { SocketPicture } from "../fs/socket_picture.js";
import { misfit, type Shape } from "./shape.js";

const CREDENTIALS: Shape = { pid: "number", uid: "number", gid: "number" };
const ADDRESS: Shape = { family: "number" };

const SHAPES: Readonly<Record<HandlePicture["kind"], Shape>> = {
  epoll: { items: ["list", { descriptor: "number", events: "number", data: "bigint" }] },
  signals: { mask: "bigint" },
  process: { pid: "number" },
  pipe: {
    id: "number",
    end: "string",
    capacity: "number",
    bytes: "bytes",
    ends: "number",
    isNamed: "boolean",
  },
  text: { bytes: "bytes", inode: "number" },
  counter: { count: "bigint", isSemaphore: "boolean" },
  timer: {
    clock: "number",
    leftNs: ["optional", "number"],
    intervalNs: "number",
    expired: "number",
  },
  memory: {
    isNamed: "boolean",
    mode: "number",
    seals: "number",
    size: "number",
    pieces: ["list", { position: "number", bytes: "bytes" }],
  },
  socket: {
    id: "number",
    socket: { family: "number", type: "number", protocol: "number" },
    name: ["optional", ADDRESS],
    isBound: "boolean",
    destination: ["optional", ADDRESS],
    peer: ["optional", { id: "number", isClosed: "boolean" }],
    peerName: ["optional", ADDRESS],
    peerCredentials: CREDENTIALS,
    waiting: ["optional", ["list", "any"]],
    backlog: "number",
    credentials: CREDENTIALS,
    sends: "boolean",
    receives: "boolean",
    error: "number",
    options: ["list", ["pair", "string", "bytes"]],
    limit: "number",
    messages: ["list", { bytes: "bytes", from: ["optional", ADDRESS], credentials: CREDENTIALS }],
    read: "number",
  },
  terminal: {
    end: "string",
    id: "number",
    number: "number",
    termios: {
      ...{ c_iflag: "number", c_oflag: "number", c_cflag: "number", c_lflag: "number" },
      ...{ c_line: "number", c_cc: ["list", "number"] },
    },
    window: { ws_row: "number", ws_col: "number", ws_xpixel: "number", ws_ypixel: "number" },
    session: "number",
    foreground: "number",
    isLocked: "boolean",
    isHungUp: "boolean",
    isDeserted: "boolean",
    tellsChanges: "boolean",
    changes: "number",
    screen: "bytes",
    line: {
      ready: "bytes",
      lines: ["list", "number"],
      line: "bytes",
      literal: "boolean",
      stopped: "boolean",
      held: ["list", "bytes"],
    },
  },
  queue: {
    id: "number",
    name: ["optional", "string"],
    uid: "number",
    gid: "number",
    mode: "number",
    mostMessages: "number",
    mostBytes: "number",
    messages: ["list", { priority: "number", bytes: "bytes" }],
    notification: ["optional", { signal: "number", value: "number", pid: "number" }],
  },
  inotify: {
    lastWatch: "number",
    watches: ["list", { wd: "number", file: "string", mask: "number" }],
    queue: ["list", { wd: "number", mask: "number", name: "string", cookie: "number" }],
  },
};

const OBJECT: { readonly [field: string]: Shape } = {
  id: "number",
  permissions: {
    ...{ key: "number", uid: "number", gid: "number", mode: "number", sequence: "number" },
    ...{ creatorUid: "number", creatorGid: "number" },
  },
  changedSeconds: "number",
  creator: "number",
};

/** System V objects (InterprocessPicture). */
export const INTERPROCESS: Shape = {
  segments: [
    "list",
    {
      ...OBJECT,
      ...{ size: "number", lastUser: "number", attachedSeconds: "number" },
      ...{ detachedSeconds: "number", isRemoved: "boolean", isLocked: "boolean" },
      container: "number",
      pages: ["list", ["pair", "number", "bytes"]],
    },
  ],
  semaphores: [
    "list",
    {
      ...OBJECT,
      values: ["list", "number"],
      pids: ["list", "number"],
      operatedSeconds: "number",
      adjustments: ["list", ["pair", "number", ["list", "number"]]],
    },
  ],
  waiting: [
    "list",
    {
      ...{ task: "number", id: "number", pid: "number", isDone: "boolean" },
      operations: [
        "list",
        { index: "number", change: "number", undo: "boolean", noWait: "boolean" },
      ],
    },
  ],
  messages: [
    "list",
    {
      ...OBJECT,
      messages: ["list", { type: "number", bytes: "bytes" }],
      ...{ capacity: "number", sentSeconds: "number", receivedSeconds: "number" },
      ...{ lastSender: "number", lastReceiver: "number" },
    },
  ],
};

/** Whether data from outside is a picture of which a handle can be made. */
export function isPicture(value: unknown): value is HandlePicture {
  const kind = (value as { readonly kind?: unknown } | null | undefined)?.kind;
  if (typeof kind !== "string" || !Object.hasOwn(SHAPES, kind)) return false;
  if (misfit(value, SHAPES[kind as HandlePicture["kind"]]) !== undefined) return false;
  return isSound(value as HandlePicture);
}

/** Whether one goes with its process, by its kind. */
export function isPortable({ kind }: HandlePicture): boolean {
  return kind === "epoll" || kind === "signals" || kind === "process";
}

function isSound(picture: HandlePicture): boolean {
  switch (picture.kind) {
    case "pipe": {
      const { end, bytes, capacity, isNamed } = picture;
      const ends = isNamed ? ["read", "write", "both"] : ["read", "write"];
      if (!ends.includes(end)) return false;
      return bytes.length <= capacity && capacity <= LARGEST_CAPACITY;
    }
    case "memory":
      return picture.pieces.every(({ position, bytes }) => {
        return isCount(position) && position + bytes.length <= picture.size;
      });
    case "socket":
      return isSoundSocket(picture);
    case "terminal":
      return picture.end === "master" || picture.end === "slave";
    case "timer":
      return isCount(picture.intervalNs) && isCount(picture.expired);
    default:
      return true;
  }
}

function isSoundSocket({ name, destination, peerName, waiting, messages, read }: SocketPicture) {
  const addresses = [name, destination, peerName, ...messages.map(({ from }) => from)];
  const first = messages[0]?.bytes.length ?? 0;
  const isRead = isCount(read) && (read === 0 || read < first);
  const areSockets = (waiting ?? []).every((one) => isPicture(one) && one.kind === "socket");
  return isRead && areSockets && addresses.every(isAddress);
}

function isAddress(address: SocketAddress | undefined): boolean {
  if (address === undefined) return true;
  if (address.family === 1) return misfit(address, { key: "string", bytes: "bytes" }) === undefined;
  return misfit(address, { host: "string", port: "number" }) === undefined;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
