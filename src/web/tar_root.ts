// A tar or tar.gz archive that somebody uploads, as the layer of an image (tar-stream).

import { extract, type Header } from "tar-stream";
import { imageEntry } from "../fs/archive_member.js";
import type { ImageEntry, Layer } from "../fs/image_file_system.js";

const TYPES: Readonly<Record<string, ImageEntry["type"]>> = {
  file: "file",
  "contiguous-file": "file",
  directory: "directory",
  symlink: "symlink",
  link: "link",
  "character-device": "character",
  "block-device": "block",
  fifo: "fifo",
};

/** Whether a file's name says that it is an archive. */
export function isArchive(name: string): boolean {
  return /\.(tar|tgz|tar\.gz)$/i.test(name);
}

/** All members in their order. @throws Error when the file is no such archive or is damaged. */
export async function readTar(file: Blob, name: string): Promise<Layer> {
  const isPacked = /gz$/i.test(name);
  const stream = isPacked
    ? file.stream().pipeThrough(new DecompressionStream("gzip"))
    : file.stream();
  const archive = extract();
  archive.end(new Uint8Array(await new Response(stream).arrayBuffer()));
  const entries: ImageEntry[] = [];
  for await (const member of archive) {
    const chunks: BlobPart[] = [];
    for await (const chunk of member) chunks.push(chunk as Uint8Array<ArrayBuffer>);
    const content = new Uint8Array(await new Blob(chunks).arrayBuffer());
    const entry = entryOf(member.header, content);
    if (entry) entries.push(entry);
  }
  if (entries.length === 0) throw new Error("it has no members");
  return entries;
}

function entryOf(header: Header, content: Uint8Array): ImageEntry | undefined {
  const type = TYPES[header.type ?? "file"];
  if (type === undefined) return undefined;
  const { name: path, mode, uid, gid, mtime, linkname, devmajor: major, devminor: minor } = header;
  const member = { path, type, mode, uid, gid, modified: mtime, major, minor };
  return imageEntry({ ...member, target: linkname ?? undefined }, content);
}
