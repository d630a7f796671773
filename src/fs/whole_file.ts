// A whole file at once, for the kernel itself: programs to load, and what the outside asks for.

import { isRegular } from "./file_status.js";
import type { NodeFiles } from "./node_files.js";
import type { OpenFile } from "./open_file.js";
import type { Vfs } from "./vfs.js";

/** Fills `bytes`; fewer at the end of the file. A negated error number when it cannot be read. */
export function readWhole(files: NodeFiles, file: OpenFile, bytes: Uint8Array): number {
  let done = 0;
  while (done < bytes.length) {
    const count = files.readNow(file, bytes.subarray(done), done);
    if (count < 0) return count;
    if (count === 0) break;
    done += count;
  }
  return done;
}

/** A regular file of this node's tree by its absolute path; undefined when it cannot be read. */
export function readGuestFile(vfs: Vfs, path: string): Uint8Array | undefined {
  const { root } = vfs.mounts;
  const status = vfs.status(root, path, true);
  if (typeof status === "number" || !isRegular(status)) return undefined;
  const file = vfs.open(root, path, 0, 0);
  if (typeof file === "number") return undefined;
  const bytes = new Uint8Array(status.size);
  const count = readWhole(vfs.files, file, bytes);
  vfs.files.release(file);
  return count < 0 ? undefined : bytes.subarray(0, count);
}
