// Prints the C header of the structures that Puma processes and kernels share: the other side of
// structures.ts. Run as a script (`node dist/src/personality/puma/shared_header.js`) it writes
// programs/lib/puma/include/puma_shared.h.

import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PumaError } from "./errors.js";
import type { Layout } from "./layout.js";
import * as Places from "./memory_map.js";
import { CONSTANTS, LAYOUTS, PCB_MAGIC, PCB_VERSION } from "./structures.js";
import { PctCall, PUMA_GATE, SignalCall, Trap } from "./traps.js";

export const SHARED_HEADER = "programs/lib/puma/include/puma_shared.h";

const OPENING = `/* Structures and numbers that a Puma process shares with its node's kernel. Printed from
 * src/personality/puma/structures.ts by shared_header.ts: change that file, not this one. A process
 * reads and writes all of it without a trap; the kernel validates what it finds. */`;

const TYPES = { u32: "uint32_t", i32: "int32_t", u64: "uint64_t" } as const;

export function sharedHeader(): string {
  const lines = [OPENING, "", "#ifndef PUMA_SHARED_H", "#define PUMA_SHARED_H", ""];
  lines.push("#include <stddef.h>", "#include <stdint.h>", "");
  lines.push(...numbers().map(([name, value]) => `#define ${name} ${constant(value)}`), "");
  for (const layout of LAYOUTS) lines.push(...structureLines(layout), "");
  lines.push("#endif", "");
  return lines.join("\n");
}

function numbers(): [string, number][] {
  const named = (prefix: string, values: Readonly<Record<string, number>>) =>
    Object.entries(values).map(([name, value]): [string, number] => [`${prefix}_${name}`, value]);
  return [
    ["PUMA_GATE", PUMA_GATE],
    ["PUMA_PCB_MAGIC", PCB_MAGIC],
    ["PUMA_PCB_VERSION", PCB_VERSION],
    ["PUMA_PCB_ADDRESS", Places.PCB_ADDRESS],
    ["PUMA_PORTAL_TABLE", Places.PORTAL_TABLE],
    ["PUMA_NID_MAP", Places.NID_MAP],
    ["PUMA_PID_MAP", Places.PID_MAP],
    ["PUMA_MOST_PORTALS", Places.MOST_PORTALS],
    ["PUMA_MOST_RANKS", Places.MOST_RANKS],
    ...named("PUMA_PID", Places.FixedPid),
    ...named("PUMA_TRAP", Trap),
    ...named("PUMA_PCT", PctCall),
    ...named("PUMA_SIGNALS", SignalCall),
    ...CONSTANTS.flatMap(([prefix, values]) => named(prefix, values)),
    ...Object.entries(PumaError),
  ];
}

function constant(value: number): string {
  return value >= 0x1_0000 ? `0x${value.toString(16)}u` : `${value}`;
}

function structureLines(layout: Layout<string>): string[] {
  const lines = [`struct ${layout.name} {`];
  for (const [name, { type, count, note }] of Object.entries(layout.fields)) {
    const declaration = `  ${TYPES[type]} ${name}${count > 1 ? `[${count}]` : ""};`;
    lines.push(note === "" ? declaration : `${declaration} /* ${note} */`);
  }
  lines.push("};");
  const check = `_Static_assert(sizeof(struct ${layout.name}) == ${layout.size}, "${layout.name}");`;
  return [...lines, check];
}

if (process.argv[1]?.endsWith("shared_header.js")) {
  const root = path.resolve(fileURLToPath(import.meta.url), "../../../../..");
  writeFileSync(path.join(root, SHARED_HEADER), sharedHeader());
}
