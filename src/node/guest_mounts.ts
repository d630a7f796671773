// Directories of the host, and the root of `--root`, in the tree that programs see.
//
// The first node has them, as it has all that programs share; the others mount them from there.

import { hostTree, treeAt } from "../fs/bare_tree.js";
import { type RootHost, type RootRequest, useRoot } from "../fs/guest_root.js";
import type { MountRequest } from "./control.js";
import type { NodeKernel } from "./node_kernel.js";

export class GuestMounts {
  readonly #node: NodeKernel;
  /** The directories of the host that are shown; true: read-only. */
  readonly shown = new Map<string, boolean>();

  constructor(node: NodeKernel) {
    this.#node = node;
  }

  /** Shows a directory of the host at its own path. One that is shown for writing stays so. */
  mount({ path, isReadOnly }: MountRequest): void {
    const { shown } = this;
    if (shown.get(path) === false || shown.get(path) === isReadOnly) return;
    const { kernel, environment, id, consoleNode } = this.#node;
    const { files, vfs } = kernel;
    const host = environment.hostDirectory(path, isReadOnly, files.owner);
    if (!host) return;
    shown.set(path, isReadOnly);
    const tree =
      id === consoleNode
        ? hostTree(files.disk.holding(host), files)
        : treeAt(files, consoleNode, path, true);
    vfs.mounts.mount(path, tree, "host");
  }

  /** Puts the tree of `--root` in place. @throws Error with a sentence when it cannot be used. */
  useRoot(request: RootRequest): void {
    const { kernel, environment, consoleNode } = this.#node;
    const { hostDirectory, image } = environment;
    const host: RootHost = {
      directory: hostDirectory,
      image: (kind, path) => {
        if (!image) throw new Error(`${path}: this place has no files`);
        return image(kind, path);
      },
    };
    useRoot(kernel.vfs, request, host, consoleNode);
  }
}
