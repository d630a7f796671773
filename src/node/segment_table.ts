// The cluster's System V segments (shmget(2)): keys, identifiers, rights. Their memory is shared
// memory like any other, kept while the segment exists; a segment that is removed goes with its
// last process.

import { Errno } from "../abi/errno.js";
import { IpcFlag } from "../abi/ipc.js";
import type { ContainerInfo } from "../container/messages.js";
import type { Clock } from "../fs/environment.js";
import type { SegmentHome, SegmentReply, SegmentRequest, SegmentState } from "../fs/segments.js";
import type { SharedMemoryService } from "./shared_memory_service.js";

type Ask<K extends SegmentRequest["ask"]> = Extract<SegmentRequest, { ask: K }>;

interface Segment {
  readonly container: ContainerInfo;
  state: Omit<SegmentState, "attached">;
  isRemoved: boolean;
}

/** SHMMIN, and SHMMAX as far as an i386 process can show it. */
const SMALLEST = 1;
const LARGEST = 2 ** 31;
/** SHMMNI. */
const MOST = 4096;

export class SegmentTable implements SegmentHome {
  readonly #segments = new Map<number, Segment>();
  readonly #memory: SharedMemoryService;
  readonly #clock: Clock;
  #lastId = 0;

  constructor(memory: SharedMemoryService, clock: Clock) {
    this.#memory = memory;
    this.#clock = clock;
  }

  serve(request: SegmentRequest): SegmentReply {
    this.#forgetEmpty();
    switch (request.ask) {
      case "get":
        return { result: this.#get(request) };
      case "attach":
        return this.#attach(request);
      case "detach":
        return { result: this.#detach(request) };
      case "state":
        return this.#state(request);
      case "set":
        return { result: this.#set(request) };
      case "remove":
        return { result: this.#remove(request) };
      default:
        return request satisfies never;
    }
  }

  /** Removed segments that nobody shows any more. */
  #forgetEmpty(): void {
    for (const [id, { isRemoved, container }] of this.#segments) {
      if (isRemoved && this.#memory.sharers(container.id) <= 0) this.#segments.delete(id);
    }
  }

  #seconds(): number {
    return Number(this.#clock.realtimeNs() / 1_000_000_000n);
  }

  #get({ key, size, flags, pid, uid, gid }: Ask<"get">): number {
    const known = [...this.#segments].find(
      ([, { state, isRemoved }]) => !isRemoved && key !== 0 && state.key === key,
    );
    if (known) return this.#found(known, size, flags);
    if (key !== 0 && !(flags & IpcFlag.IPC_CREAT)) return -Errno.ENOENT;
    if (size < SMALLEST || size > LARGEST) return -Errno.EINVAL;
    if (this.#segments.size >= MOST) return -Errno.ENOSPC;
    this.#lastId += 1;
    const mode = flags & 0o777;
    const owner = { uid, gid, creatorUid: uid, creatorGid: gid, creator: pid };
    const times = { attachedSeconds: 0, detachedSeconds: 0, changedSeconds: this.#seconds() };
    const state = { key, size, mode, lastUser: 0, ...owner, ...times };
    const container = this.#memory.create(true);
    this.#segments.set(this.#lastId, { container, state, isRemoved: false });
    return this.#lastId;
  }

  #found([id, { state }]: [number, Segment], size: number, flags: number): number {
    const exclusive = IpcFlag.IPC_CREAT | IpcFlag.IPC_EXCL;
    if ((flags & exclusive) === exclusive) return -Errno.EEXIST;
    return size > state.size ? -Errno.EINVAL : id;
  }

  #attach({ id, writes, pid, uid, gid }: Ask<"attach">): SegmentReply {
    const segment = this.#segments.get(id);
    if (!segment) return { result: -Errno.EINVAL };
    const { state, container } = segment;
    const rights = rightsOf(state, uid, gid);
    const needed = writes ? 6 : 4;
    if ((rights & needed) !== needed) return { result: -Errno.EACCES };
    segment.state = { ...state, lastUser: pid, attachedSeconds: this.#seconds() };
    return { result: 0, container, size: state.size };
  }

  #detach({ container, pid }: Ask<"detach">): number {
    for (const segment of this.#segments.values()) {
      if (segment.container.id !== container) continue;
      segment.state = { ...segment.state, lastUser: pid, detachedSeconds: this.#seconds() };
      return 0;
    }
    return -Errno.EINVAL;
  }

  #state({ id, uid, gid }: Ask<"state">): SegmentReply {
    const segment = this.#segments.get(id);
    if (!segment) return { result: -Errno.EINVAL };
    if (!(rightsOf(segment.state, uid, gid) & 4)) return { result: -Errno.EACCES };
    const attached = Math.max(this.#memory.sharers(segment.container.id), 0);
    return { result: 0, state: { ...segment.state, attached } };
  }

  #set({ id, change, uid }: Ask<"set">): number {
    const segment = this.#segments.get(id);
    if (!segment) return -Errno.EINVAL;
    const { state } = segment;
    if (!isOwner(state, uid)) return -Errno.EPERM;
    const mode = change.mode & 0o777;
    segment.state = { ...state, ...change, mode, changedSeconds: this.#seconds() };
    return 0;
  }

  #remove({ id, uid }: Ask<"remove">): number {
    const segment = this.#segments.get(id);
    if (!segment) return -Errno.EINVAL;
    if (!isOwner(segment.state, uid)) return -Errno.EPERM;
    segment.isRemoved = true;
    this.#memory.release(segment.container.id);
    this.#forgetEmpty();
    return 0;
  }
}

function isOwner({ uid, creatorUid }: Segment["state"], asker: number): boolean {
  return asker === 0 || asker === uid || asker === creatorUid;
}

/** rwx bits of the asker. */
function rightsOf({ mode, gid, ...state }: Segment["state"], uid: number, group: number): number {
  if (uid === 0) return 7;
  if (uid === state.uid || uid === state.creatorUid) return (mode >>> 6) & 7;
  return gid === group ? (mode >>> 3) & 7 : mode & 7;
}
