/**
 * Branded number types: an address, a frame, a node and a process are all small integers, and
 * exchanging two of them compiles silently unless each has a type of its own. A brand exists only
 * at compile time; at run time the value is a plain number.
 *
 * Each type has one constructor of the same name in lower camel case, which asserts the range. Use
 * it where a number enters the system (a system call's argument, a message, a command line) and
 * pass the branded value on from there. Arithmetic yields a plain number, on purpose: the result
 * must be shown to be in range again.
 */

declare const brand: unique symbol;
type Branded<Name extends string> = number & { readonly [brand]: Name };

/** A guest's virtual address: an unsigned 32-bit integer. */
export type VirtualAddress = Branded<"VirtualAddress">;

/** The index of a page frame in one node's memory (not an address: multiply by PAGE_SIZE). */
export type FrameNumber = Branded<"FrameNumber">;

/** A node of the cluster: 0 for the first one. */
export type NodeId = Branded<"NodeId">;

/** A process or thread id, unique in the whole cluster (node << bits | local). */
export type Pid = Branded<"Pid">;

/** @throws RangeError when `value` is no unsigned 32-bit integer: a broken invariant. */
export function virtualAddress(value: number): VirtualAddress {
  if (value >>> 0 !== value) throw new RangeError(`not a virtual address: ${value}`);
  return value as VirtualAddress;
}

/** @throws RangeError when `value` is no index of a frame in a 4 GiB memory. */
export function frameNumber(value: number): FrameNumber {
  if (!isIndex(value, 1 << 20)) throw new RangeError(`not a frame number: ${value}`);
  return value as FrameNumber;
}

/** @throws RangeError when `value` is no non-negative 31-bit integer. */
export function nodeId(value: number): NodeId {
  if (!isIndex(value, 2 ** 31)) throw new RangeError(`not a node id: ${value}`);
  return value as NodeId;
}

/** @throws RangeError when `value` is no non-negative 31-bit integer. */
export function pid(value: number): Pid {
  if (!isIndex(value, 2 ** 31)) throw new RangeError(`not a process id: ${value}`);
  return value as Pid;
}

function isIndex(value: number, limit: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < limit;
}
