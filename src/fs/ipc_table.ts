// What System V's three kinds of objects have in common (svipc(7)): keys, identifiers, owners,
// rights. Segments, semaphore sets and message queues are kept in a table of this kind each, on the
// first node of the cluster.
//
// An identifier is as Linux makes it: the object's place in the table, and above it a number that
// grows when a place is used again, so that an old identifier is known for one of what was removed.

import { Errno } from "../abi/errno.js";
import { IpcFlag } from "../abi/ipc.js";

/** The process that asks. */
export interface IpcAsker {
  readonly pid: number;
  readonly uid: number;
  readonly gid: number;
}

export interface IpcPermissions {
  /** 0: IPC_PRIVATE, or removed. */
  readonly key: number;
  readonly uid: number;
  readonly gid: number;
  readonly creatorUid: number;
  readonly creatorGid: number;
  /** Nine rwx bits. */
  readonly mode: number;
  readonly sequence: number;
}

/** What IPC_SET may change of every object. */
export type IpcChange = Pick<IpcPermissions, "uid" | "gid" | "mode">;

/** An object whose state is asked for: by its identifier, or (the *_STAT commands) by its place. */
export interface IpcLook {
  readonly id: number;
  readonly by: "identifier" | "place" | "place, without rights";
}

export interface IpcObject {
  permissions: IpcPermissions;
  /** Of the last change by IPC_SET and its like, in seconds. */
  changedSeconds: number;
}

export const IPC_READ = 4;
export const IPC_WRITE = 2;
/** An identifier is `sequence * PLACES + place`. */
const PLACES = 32_768;

interface Found<T> {
  readonly id: number;
  readonly object: T;
}

export class IpcTable<T extends IpcObject> {
  readonly #most: number;
  readonly #places: (T | undefined)[] = [];
  #lastPlace = -1;
  #sequence = 0;
  #count = 0;

  /** @param most objects; one more is ENOSPC. */
  constructor(most: number) {
    this.#most = most;
  }

  get count(): number {
    return this.#count;
  }

  /** The highest place in use, as the *_INFO commands answer; 0 for none. */
  get highestPlace(): number {
    return Math.max(0, this.#places.length - 1);
  }

  /**
   * The identifier of a key's object (semget(2) and its like), which is made if it may be; a negated
   * error number. `fits` refuses an object that is there, `make` makes one.
   */
  get(
    { key, flags, uid, gid }: IpcAsker & { readonly key: number; readonly flags: number },
    fits: (object: T) => number,
    make: (permissions: IpcPermissions) => T | number,
  ): number {
    const known = key === 0 ? undefined : this.all().find((one) => keyOf(one.object) === key);
    if (known !== undefined) {
      const exclusive = IpcFlag.IPC_CREAT | IpcFlag.IPC_EXCL;
      if ((flags & exclusive) === exclusive) return -Errno.EEXIST;
      const refused = fits(known.object);
      if (refused < 0) return refused;
      const asked = (flags >>> 6) | (flags >>> 3) | flags;
      return allows(known.object, { uid, gid }, asked & 7) ? known.id : -Errno.EACCES;
    }
    if (key !== 0 && !(flags & IpcFlag.IPC_CREAT)) return -Errno.ENOENT;
    if (this.#count >= this.#most) return -Errno.ENOSPC;
    const place = this.#freePlace();
    const sequence = place <= this.#lastPlace ? (this.#sequence + 1) % PLACES : this.#sequence;
    const owner = { uid, gid, creatorUid: uid, creatorGid: gid };
    const made = make({ key, ...owner, mode: flags & 0o777, sequence });
    if (typeof made === "number") return made;
    this.#places[place] = made;
    this.#lastPlace = place;
    this.#sequence = sequence;
    this.#count += 1;
    return sequence * PLACES + place;
  }

  #freePlace(): number {
    const free = this.#count === this.#places.length ? -1 : this.#places.indexOf(undefined);
    return free < 0 ? this.#places.length : free;
  }

  all(): readonly Found<T>[] {
    return this.#places.flatMap((_, place) => this.at(place) ?? []);
  }

  /** What is at a place (the *_STAT commands). */
  at(place: number): Found<T> | undefined {
    const object = this.#places[place];
    if (object === undefined) return undefined;
    return { id: object.permissions.sequence * PLACES + place, object };
  }

  /** -EINVAL; -EIDRM: its place has another object now. */
  find(id: number): T | number {
    const found = id < 0 ? undefined : this.at(id % PLACES);
    if (found === undefined) return -Errno.EINVAL;
    return found.id === id ? found.object : -Errno.EIDRM;
  }

  /** An object that the asker has the rights to (IPC_READ, IPC_WRITE); -EACCES. */
  findFor(id: number, asker: IpcAsker, rights: number): T | number {
    const object = this.find(id);
    if (typeof object === "number" || allows(object, asker, rights)) return object;
    return -Errno.EACCES;
  }

  /** For IPC_STAT and its like, with what the command answers: 0, or the identifier of a place. */
  look({ id, by }: IpcLook, asker: IpcAsker): { object: T; result: number } | number {
    const found = by === "identifier" ? { id } : this.at(id);
    if (found === undefined) return -Errno.EINVAL;
    const needed = by === "place, without rights" ? 0 : IPC_READ;
    const object = this.findFor(found.id, asker, needed);
    if (typeof object === "number") return object;
    return { object, result: by === "identifier" ? 0 : found.id };
  }

  /** An object that the asker may change or remove; -EPERM. */
  findOwn(id: number, { uid }: IpcAsker): T | number {
    const object = this.find(id);
    if (typeof object === "number") return object;
    const { permissions } = object;
    const isOwner = uid === 0 || uid === permissions.uid || uid === permissions.creatorUid;
    return isOwner ? object : -Errno.EPERM;
  }

  /** Whether an object may have this identifier and key again: its own may be there still. */
  isFree(id: number, { key }: IpcPermissions): boolean {
    const there = this.at(id % PLACES);
    const other = key === 0 ? undefined : this.all().find(({ object }) => keyOf(object) === key);
    return (there?.id ?? id) === id && (other?.id ?? id) === id;
  }

  /** An object has the identifier that it had, in the place of what is left of it. */
  putBack(id: number, object: T): void {
    const place = id % PLACES;
    while (this.#places.length <= place) this.#places.push(undefined);
    if (this.#places[place] === undefined) this.#count += 1;
    this.#places[place] = object;
    this.#sequence = Math.max(this.#sequence, object.permissions.sequence);
  }

  remove(id: number): void {
    if (typeof this.find(id) === "number") return;
    this.#places[id % PLACES] = undefined;
    this.#count -= 1;
    while (this.#places.length > 0 && this.#places.at(-1) === undefined) this.#places.pop();
  }
}

/** IPC_SET, as far as it is the same for all. */
export function changeOwner(object: IpcObject, { uid, gid, mode }: IpcChange, now: number): void {
  object.permissions = { ...object.permissions, uid, gid, mode: mode & 0o777 };
  object.changedSeconds = now;
}

function keyOf({ permissions }: IpcObject): number {
  return permissions.key;
}

function allows(
  { permissions }: IpcObject,
  { uid, gid }: Pick<IpcAsker, "uid" | "gid">,
  rights: number,
): boolean {
  if (uid === 0) return true;
  const { mode, creatorUid, creatorGid } = permissions;
  const isOwner = uid === permissions.uid || uid === creatorUid;
  const isOfGroup = gid === permissions.gid || gid === creatorGid;
  const granted = isOwner ? mode >>> 6 : isOfGroup ? mode >>> 3 : mode;
  return (rights & ~granted & 7) === 0;
}
