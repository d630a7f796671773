// A node whose way to the host's files fails: an injected partial failure (paper P, 1). From then
// on every operation that the node performs on them answers EIO, wherever they are.

import { Errno } from "../abi/errno.js";
import type { FileHandle } from "./file_handle.js";
import type { HostFiles } from "./host_files.js";

/** Operations that need the disk; a file can be closed, and asked whether it is ready, without. */
const OPERATIONS: ReadonlySet<PropertyKey> = new Set<keyof FileHandle>([
  ...([
    "read",
    "write",
    "setSize",
    "allocate",
    "sync",
    "entries",
    "setAttributes",
    "status",
  ] as const),
]);

export class FaultyDisk {
  isFailed = false;

  /** The files behind a tree of this node. */
  holding(files: HostFiles): HostFiles {
    return this.#failing(files, (name) => name !== "close");
  }

  /** A handle by which this node uses a file. */
  over(handle: FileHandle): FileHandle {
    return this.isFailed ? this.#failing(handle, (name) => OPERATIONS.has(name)) : handle;
  }

  #failing<T extends object>(target: T, isOperation: (name: PropertyKey) => boolean): T {
    return new Proxy(target, {
      get: (_target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== "function") return value;
        return (...args: unknown[]) =>
          this.isFailed && isOperation(name) ? -Errno.EIO : value.apply(target, args);
      },
    });
  }
}
