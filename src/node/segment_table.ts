// The cluster's System V segments (shmget(2)): keys, identifiers, rights. Their memory is shared
// memory like any other, kept while the segment exists; a segment that is removed goes with its
// last process.

import { PAGE_SHIFT, pageCeiling } from "../abi/address_space.js";
import { Errno } from "../abi/errno.js";
import { SHM_DEST, SHM_LOCKED } from "../abi/ipc.js";
import type { ContainerInfo } from "../container/messages.js";
import { type Clock, realtimeSeconds } from "../fs/environment.js";
import type { InterprocessUsers, SegmentPicture } from "../fs/interprocess_picture.js";
import {
  changeOwner,
  IPC_READ,
  IPC_WRITE,
  type IpcObject,
  type IpcPermissions,
  IpcTable,
} from "../fs/ipc_table.js";
import {
  type SegmentHome,
  SegmentLimit,
  type SegmentReply,
  type SegmentRequest,
} from "../fs/segments.js";
import type { SharedMemoryService } from "./shared_memory_service.js";

type Ask<K extends SegmentRequest["ask"]> = Extract<SegmentRequest, { ask: K }>;

interface Segment extends IpcObject {
  readonly container: ContainerInfo;
  readonly size: number;
  readonly creator: number;
  lastUser: number;
  attachedSeconds: number;
  detachedSeconds: number;
  isRemoved: boolean;
  isLocked: boolean;
}

export class SegmentTable implements SegmentHome {
  readonly #segments = new IpcTable<Segment>(SegmentLimit.SHMMNI);
  readonly #memory: SharedMemoryService;
  readonly #clock: Clock;

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
      case "information":
        return this.#information();
      case "set":
      case "lock":
        return { result: this.#set(request) };
      case "remove":
        return { result: this.#remove(request) };
      default:
        return request satisfies never;
    }
  }

  /** Removed segments that nobody shows any more. */
  #forgetEmpty(): void {
    for (const { id, object } of this.#segments.all()) {
      if (object.isRemoved && this.#sharers(object) === 0) this.#segments.remove(id);
    }
  }

  #sharers({ container }: Segment): number {
    return Math.max(this.#memory.sharers(container.id), 0);
  }

  /** Of segments that processes have made, used last, or show. */
  pictures({ pids, containers }: InterprocessUsers): readonly SegmentPicture[] {
    this.#forgetEmpty();
    const used = this.#segments.all().filter(({ object }) => {
      const isUser = pids.includes(object.creator) || pids.includes(object.lastUser);
      return isUser || containers.includes(object.container.id);
    });
    return used.map(({ id, object: { container, ...plain } }) => {
      const isShown = containers.includes(container.id);
      const pages = isShown ? [] : this.#memory.pagesHere(container.id);
      return { ...plain, id, container: container.id, pages };
    });
  }

  /** One of its number that somebody shows is in use. */
  isFree({ id, permissions }: SegmentPicture): boolean {
    const there = this.#segments.find(id);
    const isShown = typeof there === "object" && this.#sharers(there) > 0;
    return !isShown && this.#segments.isFree(id, permissions);
  }

  makeAgain(pictures: readonly SegmentPicture[]): [number, ContainerInfo][] {
    return pictures.map(({ id, pages, container: before, ...plain }) => {
      const there = this.#segments.find(id);
      if (typeof there === "object") this.#memory.release(there.container.id);
      const container = this.#memory.createFrom(new Map(pages), !plain.isRemoved);
      this.#segments.putBack(id, { ...plain, container });
      return [before, container];
    });
  }

  #get(request: Ask<"get">): number {
    const { size, pid: creator } = request;
    return this.#segments.get(
      request,
      (known) => (size > known.size ? -Errno.EINVAL : 0),
      (permissions) => {
        if (size < SegmentLimit.SHMMIN || size > SegmentLimit.SHMMAX) return -Errno.EINVAL;
        return {
          ...{ permissions, size, creator, container: this.#memory.create(true) },
          ...{
            changedSeconds: realtimeSeconds(this.#clock),
            attachedSeconds: 0,
            detachedSeconds: 0,
          },
          ...{ lastUser: 0, isRemoved: false, isLocked: false },
        };
      },
    );
  }

  #attach(request: Ask<"attach">): SegmentReply {
    const rights = request.writes ? IPC_READ | IPC_WRITE : IPC_READ;
    const segment = this.#segments.findFor(request.id, request, rights);
    if (typeof segment === "number") return { result: segment };
    segment.lastUser = request.pid;
    segment.attachedSeconds = realtimeSeconds(this.#clock);
    return { result: 0, container: segment.container, size: segment.size };
  }

  #detach({ container, pid }: Ask<"detach">): number {
    const found = this.#segments.all().find(({ object }) => object.container.id === container);
    if (found === undefined) return -Errno.EINVAL;
    found.object.lastUser = pid;
    found.object.detachedSeconds = realtimeSeconds(this.#clock);
    return 0;
  }

  #state(request: Ask<"state">): SegmentReply {
    const found = this.#segments.look(request, request);
    if (typeof found === "number") return { result: found };
    const { permissions, container: _container, isRemoved, isLocked, ...rest } = found.object;
    const mode = permissions.mode | (isRemoved ? SHM_DEST : 0) | (isLocked ? SHM_LOCKED : 0);
    const attached = this.#sharers(found.object);
    return { result: found.result, state: { ...permissions, ...rest, mode, attached } };
  }

  #information(): SegmentReply {
    const all = this.#segments.all();
    const pages = all.reduce(
      (sum, { object }) => sum + (pageCeiling(object.size) >>> PAGE_SHIFT),
      0,
    );
    return { result: this.#segments.highestPlace, segments: all.length, pages };
  }

  #set(request: Ask<"set" | "lock">): number {
    const segment = this.#segments.findOwn(request.id, request);
    if (typeof segment === "number") return segment;
    if (request.ask === "set") changeOwner(segment, request.change, realtimeSeconds(this.#clock));
    else segment.isLocked = request.isLocked;
    return 0;
  }

  #remove(request: Ask<"remove">): number {
    const segment = this.#segments.findOwn(request.id, request);
    if (typeof segment === "number") return segment;
    segment.isRemoved = true;
    const withoutKey: IpcPermissions = { ...segment.permissions, key: 0 };
    segment.permissions = withoutKey;
    this.#memory.release(segment.container.id);
    this.#forgetEmpty();
    return 0;
  }
}
