// The neutral state of a process: what every system can say of one, in the terms of none (paper P,
// 3.5: "an independent process state representation analogous to the external data representation
// for networking"). Each system has one mapping to it and from it, so a further system needs one
// mapping, not one for each that there is.
//
//     Puma PCB, QK ----+                              +---- Puma PCB, QK
//     Linux task ------+--> ProcessState (bytes) -----+---- Linux task
//     OSF/1 task ------+                              +---- OSF/1 task
//
// As bytes: magic, version, checksum (FNV-1a of what follows), then the record of the schema. Pages
// travel beside it (page_image.ts). A schema of another version is refused, in a sentence.

import { NODE_SYSTEMS } from "../cluster/partitions.js";
import type { FileTableState } from "../fs/file_table_state.js";
import type { FileKind } from "../fs/open_file.js";
import { pumaProcess } from "./portal_schema.js";
import {
  bytes,
  f64,
  flag,
  i32,
  list,
  oneOf,
  optional,
  plain,
  Reader,
  record,
  type Schema,
  SchemaError,
  text,
  u32,
  u64,
  type ValueOf,
  Writer,
} from "./schema.js";

/** Raised with every change of the schema. */
export const STATE_VERSION = 2;
const MAGIC = 0x53_50_42_47;
const HEADER_WORDS = 3;

/** IA-32's registers as the manual has them (SDM vol. 1, 3.4); all systems here run on it. */
const registers = record({
  /** EAX ECX EDX EBX ESP EBP ESI EDI */
  general: list(u32),
  eip: u32,
  eflags: u32,
  /** Selectors of ES CS SS DS FS GS. */
  selectors: list(u32),
  /** FSAVE image, FXSAVE image behind it (SDM vol. 1, 8.1.10 and 10.5.1). */
  floatingPoint: bytes,
});
export type RegisterState = ValueOf<typeof registers>;

const segment = record({
  start: u32,
  end: u32,
  /** PROT_* bits, the same on all systems here. */
  rights: u32,
  purpose: oneOf(["image", "stack", "mapping", "control"] as const),
});
export type SegmentState = ValueOf<typeof segment>;

/** A range of which the lower part is given out upwards (brk) and the upper one downwards (mmap). */
const heap = record({ start: u32, end: u32, break: u32, top: u32 });
export type HeapState = ValueOf<typeof heap>;

const action = record({ signal: u32, handler: u32, flags: u32, mask: u64 });

const FILE_KINDS: readonly FileKind[] = [
  "host",
  "directory",
  "console",
  "memory",
  "pipe",
  "socket",
  "event",
  "null",
  "zero",
  "full",
  "random",
  "text",
];

const files: Schema<FileTableState> = record({
  limit: u32,
  files: list(
    record({
      kind: oneOf(FILE_KINDS),
      handle: record({ node: i32, id: f64 }),
      flags: u32,
      position: f64,
      path: text,
    }),
  ),
  descriptors: list(record({ number: u32, file: u32, closeOnExec: flag })),
});

const usage = record({
  instructions: f64,
  userNs: f64,
  systemNs: f64,
  systemCalls: f64,
  minorFaults: f64,
  majorFaults: f64,
});

const processState = record({
  source: oneOf(NODE_SYSTEMS),
  /** Cluster-wide, for life. */
  pid: u32,
  name: text,
  executable: text,
  commandLine: list(text),
  directory: text,
  umask: u32,
  uid: u32,
  gid: u32,
  startNs: f64,
  usage,
  registers,
  /** Under handlers that run now, the innermost last. */
  interrupted: list(registers),
  /** Descriptors 12 to 14 of the GDT: base, limit, attributes. */
  threadBlocks: list(optional(record({ base: u32, limit: u32, attributes: u32 }))),
  segments: list(segment),
  heap,
  /** Address of the unified library's flag; 0: the program is of one system. */
  flagAddress: u32,
  signals: record({
    blocked: u64,
    actions: list(action),
    /** Where a handler returns to on a Unix system; 0: nobody has said. */
    restorer: u32,
    pending: list(plain),
  }),
  files,
  /** The call that it waits in: its gate (0: the system's own), and what it has made so far. */
  waiting: optional(record({ gate: u32, progress: plain })),
  portals: pumaProcess,
  /** `--migrate-every`. */
  schedule: optional(
    record({
      unit: oneOf(["instructions", "microseconds"] as const),
      every: f64,
      mechanism: oneOf(["basic", "gobelins", "push", "precopy", "hybrid"] as const),
      next: f64,
    }),
  ),
});
export type ProcessState = ValueOf<typeof processState>;

export function encodeState(state: ProcessState): Uint8Array {
  const writer = new Writer();
  for (const word of [MAGIC, STATE_VERSION, 0]) writer.word(word);
  processState.write(writer, state);
  const encoded = writer.bytes;
  const view = new DataView(encoded.buffer);
  view.setUint32(8, checksum(encoded.subarray(HEADER_WORDS * 4)), true);
  return encoded;
}

export type DecodedState =
  | { readonly ok: true; readonly state: ProcessState }
  /** One sentence. */
  | { readonly ok: false; readonly reason: string };

export function decodeState(encoded: Uint8Array): DecodedState {
  try {
    const reader = new Reader(encoded);
    const [magic, version, sum] = [reader.word(), reader.word(), reader.word()];
    if (magic !== MAGIC) return refused("the state of the process is none: it begins otherwise");
    if (version !== STATE_VERSION) {
      return refused(`it understands states of version ${STATE_VERSION}, not ${version}`);
    }
    if (checksum(encoded.subarray(HEADER_WORDS * 4)) !== sum) {
      return refused("the state of the process is damaged: its checksum is another");
    }
    return { ok: true, state: processState.read(reader) };
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    return refused(`the state of the process is damaged: ${error.message}`);
  }
}

function refused(reason: string): DecodedState {
  return { ok: false, reason };
}

function checksum(part: Uint8Array): number {
  let sum = 0x811c_9dc5;
  for (const byte of part) sum = Math.imul(sum ^ byte, 0x0100_0193);
  return sum >>> 0;
}
