// What `gobelins image FILE` tells: an image in words and numbers.

import { PAGE_SHIFT } from "../abi/address_space.js";
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
  /** Its descendants that were saved with it, parents first. */
  readonly descendants: readonly ProcessDescription[];
}

export function describeImage(image: ImageReader): ImageDescription {
  const [first, ...others] = image.processes as [SavedProcess, ...SavedProcess[]];
  const { base, mounts, realtimeNs } = first.section;
  return {
    identity: image.identity,
    checksum: image.checksum,
    sizeBytes: image.file.sizeBytes,
    savedAtMs: Number(realtimeNs / 1_000_000n),
    ...describeProcess(first),
    base: base && { identity: base.identity, path: base.path },
    mounts,
    descendants: others.map(describeProcess),
  };
}

function describeProcess(process: SavedProcess): ProcessDescription {
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
    files: filesOf(process),
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

function filesOf({ section }: SavedProcess): ProcessDescription["files"] {
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
    };
  });
}
