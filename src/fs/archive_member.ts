// A member of a tar archive as the entry of an image, whichever library has read it: tar on the
// host (tar_archive.ts), tar-stream in a page.

import { makeDevice } from "../abi/structures_file.js";
import type { ImageEntry } from "./image_file_system.js";

/** What a header says; not every archive says all of it. */
export interface ArchiveMember {
  readonly path: string;
  readonly type: ImageEntry["type"];
  readonly mode: number | undefined;
  readonly uid: number | undefined;
  readonly gid: number | undefined;
  readonly modified: Date | undefined;
  /** Of a link. */
  readonly target: string | undefined;
  readonly major: number | undefined;
  readonly minor: number | undefined;
}

export function imageEntry(member: ArchiveMember, content: Uint8Array): ImageEntry {
  const { path, type, target = "", uid = 0, gid = 0 } = member;
  return {
    path,
    type,
    target,
    uid,
    gid,
    mode: member.mode ?? (type === "directory" ? 0o755 : 0o644),
    modifiedNs: BigInt(member.modified?.getTime() ?? 0) * 1_000_000n,
    content,
    rdev: makeDevice(member.major ?? 0, member.minor ?? 0),
  };
}
