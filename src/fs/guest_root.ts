// The tree of `--root`: a directory of the host, an archive or an OCI image in place of the empty
// root, a writable layer over it, further directories of the host bound into it.
//
// It is at home on the first node, whole; the other nodes mount all of it from there.

import { hostTree, treeAt } from "./bare_tree.js";
import type { HostFiles } from "./host_files.js";
import { imageTree, type Layer } from "./image_file_system.js";
import type { Inode } from "./inode.js";
import { MemoryFileSystem } from "./memory_file_system.js";
import type { Owner } from "./memory_inode.js";
import type { NodeFiles } from "./node_files.js";
import { overlay } from "./overlay_file_system.js";
import type { Vfs } from "./vfs.js";

/** Where a tree comes from: a directory of the host, a tar archive or an OCI image layout. */
export type RootSource =
  | { readonly kind: "host"; readonly path: string; readonly isReadOnly: boolean }
  | { readonly kind: "tar" | "oci"; readonly path: string };

/** The tree that programs see. */
export interface RootRequest {
  /** Undefined: the bare tree stays, and only `binds` are added. */
  readonly source: RootSource | undefined;
  /** Where changes go: nowhere else than the source (undefined), memory, a host directory. */
  readonly layer:
    | { readonly kind: "memory" }
    | { readonly kind: "host"; readonly path: string }
    | undefined;
  readonly binds: readonly Bind[];
}

/** A directory of the host at a path of the guest's tree. */
export interface Bind {
  readonly host: string;
  readonly guest: string;
  readonly isReadOnly: boolean;
}

/** The host's side; @throws Error with a sentence when a source cannot be used. */
export interface RootHost {
  directory(path: string, isReadOnly: boolean, owner: Owner): HostFiles | undefined;
  image(kind: "tar" | "oci", path: string): readonly Layer[];
}

/** Space of a writable layer in memory. */
const LAYER_BYTES = 2 ** 30;

/** Puts the root in place. @throws Error with a sentence when a source cannot be used. */
export function useRoot(vfs: Vfs, request: RootRequest, host: RootHost, home: number): void {
  const { mounts, files } = vfs;
  const isHome = home === files.node;
  if (request.source !== undefined) {
    const root = isHome ? rootOf(request, host, files) : treeAt(files, home, "/");
    mounts.replaceRoot(root, request.layer === undefined ? "host" : "overlay");
    if (!isHome || keepsTemporary(root)) mounts.unmount("/tmp");
  }
  for (const { host: path, guest, isReadOnly } of request.binds) {
    const bound = isHome
      ? hostTree(hostDirectory(host, path, isReadOnly, files), files)
      : treeAt(files, home, guest);
    mounts.mount(guest, bound, "host");
  }
}

/** Whether the root has a /tmp that can be written to. */
function keepsTemporary(root: Inode): boolean {
  const found = root.lookup("tmp");
  return typeof found === "object" && !root.isReadOnly;
}

function rootOf({ source, layer }: RootRequest, host: RootHost, files: NodeFiles): Inode {
  if (source === undefined) throw new Error("a root without a source");
  const base =
    source.kind === "host"
      ? hostTree(hostDirectory(host, source.path, source.isReadOnly, files), files)
      : imageTree(host.image(source.kind, source.path), files.clock);
  if (layer === undefined) return base;
  if (layer.kind === "host") {
    return overlay(hostTree(hostDirectory(host, layer.path, false, files), files), base);
  }
  const { clock, owner } = files;
  const makePipe = () => files.newPipe();
  const memory = new MemoryFileSystem(clock, { owner, makePipe, limitBytes: LAYER_BYTES });
  return overlay(memory.root, base);
}

function hostDirectory(
  host: RootHost,
  path: string,
  isReadOnly: boolean,
  files: NodeFiles,
): HostFiles {
  const directory = host.directory(path, isReadOnly, files.owner);
  if (directory === undefined) throw new Error(`${path}: this place has no host directories`);
  return directory;
}
