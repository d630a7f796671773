// What `gobelins image FILE` tells: an image in words and numbers.

import { PAGE_SHIFT } from "../abi/address_space.js";
import type { HandlePicture } from "../fs/handle_picture.js";
import type { InterprocessPicture, ObjectPicture } from "../fs/interprocess_picture.js";
import { type SavedRegisters, savedRegisters } from "../machine/saved_registers.js";
import { viewOf } from "./image_layout.js";
import type { ImageReader, SavedProcess } from "./image_reader.js";

/** One process of an image. */
export interface ProcessDescription {
  readonly pid: number;
  readonly parent: number;
  readonly executable: string;
  readonly commandLine: readonly string[];
  readonly pages: {
    readonly own: number;
    readonly inherited: number;
    readonly zero: number;
    /** What the own pages take in the image. */
    readonly storedBytes: number;
  };
  readonly segments: readonly {
    readonly start: number;
    readonly end: number;
    readonly protection: string;
    readonly name: string;
    /** Pages of it that the image or its base has. */
    readonly pages: number;
  }[];
  readonly threads: readonly {
    readonly pid: number;
    readonly state: string;
    readonly instructions: number;
    readonly registers: SavedRegisters;
  }[];
  readonly files: readonly {
    readonly descriptors: readonly number[];
    readonly kind: string;
    readonly path: string;
    readonly flags: number;
    readonly position: number;
    readonly sizeBytes: number | undefined;
    /** Of what the image has itself: bytes that wait in it, or that it consists of. */
    readonly heldBytes: number | undefined;
  }[];
}

/** An image, and of the process that was asked for all that is told of each. */
export interface ImageDescription extends ProcessDescription {
  readonly identity: string;
  readonly checksum: number;
  readonly sizeBytes: number;
  /** Milliseconds since 1970. */
  readonly savedAtMs: number;
  readonly base: { readonly identity: string; readonly path: string } | undefined;
  readonly mounts: readonly { readonly path: string; readonly isReadOnly: boolean }[];
  /** System V objects that they use. */
  readonly objects: readonly {
    readonly kind: "segment" | "semaphores" | "messages";
    readonly id: number;
    readonly key: number;
    /** Bytes of a segment or of the messages; semaphores of a set. */
    readonly size: number;
  }[];
  /** Its descendants that were saved with it, parents first. */
  readonly descendants: readonly ProcessDescription[];
}

export function describeImage(image: ImageReader): ImageDescription {
  const [first, ...others] = image.processes as [SavedProcess, ...SavedProcess[]];
  const { base, mounts, realtimeNs, tree } = first.section;
  const pictures = tree?.pictures ?? [];
  return {
    identity: image.identity,
    checksum: image.checksum,
    sizeBytes: image.file.sizeBytes,
    savedAtMs: Number(realtimeNs / 1_000_000n),
    ...describeProcess(first, pictures),
    base: base && { identity: base.identity, path: base.path },
    mounts,
    objects: tree ? objectsOf(tree.interprocess) : [],
    descendants: others.map((one) => describeProcess(one, pictures)),
  };
}

function objectsOf(saved: InterprocessPicture): ImageDescription["objects"] {
  const named = ({ id, permissions }: ObjectPicture) => ({ id, key: permissions.key });
  return [
    ...saved.segments.map((one) => ({ kind: "segment" as const, ...named(one), size: one.size })),
    ...saved.semaphores.map((one) => {
      return { kind: "semaphores" as const, ...named(one), size: one.values.length };
    }),
    ...saved.messages.map((one) => {
      return { kind: "messages" as const, ...named(one), size: lengthOf(one.messages) };
    }),
  ];
}

function describeProcess(
  process: SavedProcess,
  pictures: readonly HandlePicture[],
): ProcessDescription {
  const { section, index, pageChunks } = process;
  const { group } = section;
  return {
    pid: group.tgid,
    parent: group.parent,
    executable: group.executable,
    commandLine: group.commandLine,
    pages: {
      own: index.own.length,
      inherited: index.inherited.length,
      zero: section.zeroPages,
      storedBytes: pageChunks.reduce((sum, { storedBytes }) => sum + storedBytes, 0),
    },
    segments: segmentsOf(process),
    threads: section.tasks.map(({ pid, state, cpu, usage }) => ({
      pid,
      state,
      instructions: usage.instructions,
      registers: savedRegisters(viewOf(cpu)),
    })),
    files: filesOf(process, pictures),
  };
}

function segmentsOf({ section, index }: SavedProcess): ProcessDescription["segments"] {
  const pages = [...index.own, ...index.inherited];
  return section.mm.areas.map(({ start, end, prot, name }) => ({
    start,
    end,
    protection: ["r", "w", "x"].map((letter, bit) => (prot & (1 << bit) ? letter : "-")).join(""),
    name,
    pages: pages.filter((page) => page >= start >>> PAGE_SHIFT && page < end / 2 ** PAGE_SHIFT)
      .length,
  }));
}

function filesOf(
  { section }: SavedProcess,
  pictures: readonly HandlePicture[],
): ProcessDescription["files"] {
  const { files, descriptors } = section.files;
  return files.map(({ kind, path, flags, position }, at) => {
    const saved = section.saved[at];
    return {
      descriptors: descriptors.filter(({ file }) => file === at).map(({ number }) => number),
      kind,
      path,
      flags,
      position,
      sizeBytes: saved?.kind === "host" ? saved.stamp.sizeBytes : undefined,
      heldBytes: saved?.kind === "picture" ? heldBytes(pictures[saved.picture]) : undefined,
    };
  });
}

function heldBytes(picture: HandlePicture | undefined): number | undefined {
  switch (picture?.kind) {
    case "pipe":
    case "text":
      return picture.bytes.length;
    case "memory":
      return picture.size;
    case "socket":
      return lengthOf(picture.messages) - picture.read;
    case "queue":
      return lengthOf(picture.messages);
    case "terminal":
      return picture.end === "master" ? picture.screen.length : picture.line.ready.length;
    default:
      return undefined;
  }
}

function lengthOf(messages: readonly { readonly bytes: Uint8Array }[]): number {
  return messages.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
