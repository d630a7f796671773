// Reads a tar or tar.gz archive of the host into memory (pax(1), "ustar"; node-tar).

import { list, type ReadEntry } from "tar";
import { imageEntry } from "./archive_member.js";
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
    return type === undefined ? [] : [entryOf(entry, type, chunks)];
  });
}

function entryOf(entry: ReadEntry, type: ImageEntry["type"], chunks: Buffer[]): ImageEntry {
  const content = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
  const { path, mode, uid, gid, mtime, linkpath, header } = entry;
  return imageEntry(
    {
      ...{ path, type, mode, uid, gid, modified: mtime, target: linkpath },
      ...{ major: header.devmaj, minor: header.devmin },
    },
    new Uint8Array(content.buffer, content.byteOffset, content.length),
  );
}
