// Whether the path of an open file still leads to it, and how the file is then.

import type { OpenFile } from "../fs/open_file.js";
import type { Kernel } from "../task/kernel.js";
import { ImageError } from "./image_error.js";
import { type FileStamp, stampOf } from "./process_section.js";

/** @param name of the descriptor or mapping, for the refusal. @throws ImageError, ReplyStop */
export function stampAt({ vfs, files }: Kernel, file: OpenFile, name: string): FileStamp {
  const found = vfs.status(vfs.mounts.root, file.path, true);
  if (typeof found === "number") {
    throw new ImageError(name, `is open on ${file.path}, which is there no longer`);
  }
  const open = files.statusNow(file);
  const isSame =
    typeof open === "object" && open.device === found.device && open.inode === found.inode;
  if (!isSame) throw new ImageError(name, `is open on ${file.path}, which is another file now`);
  return stampOf(found);
}
