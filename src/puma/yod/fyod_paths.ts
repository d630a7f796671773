// fyod's requests that name files by path. Paths are absolute: the library of the process puts its
// current directory in front.

import { Errno } from "../../abi/errno.js";
import type { FileStatus, FileTime } from "../../fs/file_status.js";
import type { Vfs } from "../../fs/vfs.js";
import { FILE_STATUS, FileOperation } from "../../personality/puma/structures.js";
import type { FileAnswer, FileRequest } from "./fyod.js";

const WRITE_RIGHT = 2;
const EXECUTE_RIGHT = 1;

export function pathRequest(vfs: Vfs, request: FileRequest): FileAnswer {
  const root = vfs.mounts.root;
  const [path = "", other = ""] = new TextDecoder().decode(request.body).split("\0");
  switch (request.operation) {
    case FileOperation.STAT: {
      const status = vfs.status(root, path, request.a === 1);
      if (typeof status === "number") return { result: status };
      return { result: 0, data: statusBytes(status) };
    }
    case FileOperation.ACCESS:
      return { result: access(vfs, path, request.a) };
    case FileOperation.UNLINK:
      return { result: vfs.unlink(root, path) };
    case FileOperation.MKDIR:
      return { result: vfs.makeDirectory(root, path, request.a & 0o7777) };
    case FileOperation.RMDIR:
      return { result: vfs.removeDirectory(root, path) };
    case FileOperation.RENAME:
      return { result: vfs.rename(root, path, root, other) };
    default:
      return { result: -Errno.ENOSYS };
  }
}

/** Everybody is the owner here. */
function access(vfs: Vfs, path: string, rights: number): number {
  const status = vfs.status(vfs.mounts.root, path, true);
  if (typeof status === "number") return status;
  const lacksWrite = (rights & WRITE_RIGHT) !== 0 && (status.mode & 0o222) === 0;
  const lacksExecute = (rights & EXECUTE_RIGHT) !== 0 && (status.mode & 0o111) === 0;
  return lacksWrite || lacksExecute ? -Errno.EACCES : 0;
}

export function statusBytes(status: FileStatus): Uint8Array {
  const bytes = new Uint8Array(FILE_STATUS.size);
  const view = new DataView(bytes.buffer);
  FILE_STATUS.set64(view, 0, "size", BigInt(status.size));
  FILE_STATUS.set64(view, 0, "inode", BigInt(status.inode));
  FILE_STATUS.set64(view, 0, "modified_ns", nanoseconds(status.modified));
  FILE_STATUS.set(view, 0, "mode", status.mode);
  FILE_STATUS.set(view, 0, "links", status.links);
  FILE_STATUS.set(view, 0, "uid", status.uid);
  FILE_STATUS.set(view, 0, "gid", status.gid);
  FILE_STATUS.set(view, 0, "device", status.device);
  return bytes;
}

function nanoseconds({ seconds, nanoseconds: rest }: FileTime): bigint {
  return BigInt(seconds) * 1_000_000_000n + BigInt(rest);
}
