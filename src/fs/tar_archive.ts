// Reads a tar or tar.gz archive of the host into memory (pax(1), "ustar"; node-tar).

import { list, type ReadEntry } from "tar";
import { makeDevice } from "../abi/structures_file.js";
import type { ImageEntry, Layer } from "./image_file_system.js";

const TYPES: Readonly<Record<string, ImageEntry["type"]>> = {
  File: "file",
  OldFile: "file",
  ContiguousFile: "file",
  Directory: "directory",
  GNUDumpDir: "directory",
  SymbolicLink: "symlink",
  Link: "link",
  CharacterDevice: "character",
  BlockDevice: "block",
  FIFO: "fifo",
};

/** All members in their order. @throws Error when the file is no such archive or is damaged. */
export function readArchive(file: string): Layer {
  const entries: { readonly entry: ReadEntry; readonly chunks: Buffer[] }[] = [];
  list({
    file,
    sync: true,
    strict: true,
    maxReadSize: 1 << 20,
    onReadEntry: (entry) => {
      const chunks: Buffer[] = [];
      // The reader fills its buffer anew.
      entry.on("data", (chunk: Buffer) => chunks.push(Buffer.from(chunk)));
      entries.push({ entry, chunks });
    },
  });
  return entries.flatMap(({ entry, chunks }) => {
    const type = TYPES[entry.type];
    return type === undefined ? [] : [imageEntry(entry, type, chunks)];
  });
}

function imageEntry(entry: ReadEntry, type: ImageEntry["type"], chunks: Buffer[]): ImageEntry {
  const content = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
  const { devmaj, devmin } = entry.header;
  return {
    path: entry.path,
    type,
    mode: entry.mode ?? (type === "directory" ? 0o755 : 0o644),
    uid: entry.uid ?? 0,
    gid: entry.gid ?? 0,
    modifiedNs: BigInt(entry.mtime?.getTime() ?? 0) * 1_000_000n,
    target: entry.linkpath ?? "",
    content: new Uint8Array(content.buffer, content.byteOffset, content.length),
    rdev: makeDevice(devmaj ?? 0, devmin ?? 0),
  };
}
