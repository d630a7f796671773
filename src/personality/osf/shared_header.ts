// Prints programs/lib/osf/include/osf_abi.h, from which LIBOSF.a is built: the numbers and
// structures of OSF/1 as its personality has them. A test checks that it is current.

import {
  OSF_ERRORS,
  OSF_SIGNALS,
  OsfActionFlag,
  OsfCall,
  OsfIoctl,
  OsfMapFlag,
  OsfMaskOperation,
  OsfOpenFlag,
  OsfTable,
} from "../../abi/osf_numbers.js";
import { OSF_STRUCTURES } from "../../abi/osf_structures.js";
import type { Field } from "../../abi/structure.js";

export const OSF_HEADER = "programs/lib/osf/include/osf_abi.h";

const OPENING = `/* Numbers and structures of OSF/1, as its personality here has them. Printed from
 * src/abi/osf_numbers.ts and osf_structures.ts by src/personality/osf/shared_header.ts: change those,
 * not this. What has Linux's number on both systems is not here. */`;

export function osfHeader(): string {
  const lines = [
    OPENING,
    "",
    "#ifndef OSF_ABI_H",
    "#define OSF_ABI_H",
    "",
    "#include <stdint.h>",
    "",
  ];
  const constants = Object.entries({
    ...named("OSF_CALL_", OsfCall),
    ...named("OSF_", OsfOpenFlag),
    ...named("OSF_", OsfMapFlag),
    ...named("OSF_", OsfActionFlag),
    ...named("OSF_", OsfMaskOperation),
    ...named("OSF_", OsfIoctl),
    ...named("OSF_", OsfTable),
  });
  for (const [name, value] of constants) lines.push(`#define ${name} ${value}`);
  lines.push("", "/* Linux's number, OSF/1's. */");
  lines.push(pairs("OSF_ERRORS", OSF_ERRORS), pairs("OSF_SIGNALS", OSF_SIGNALS));
  for (const { name, size, fields } of OSF_STRUCTURES) {
    lines.push("", `struct ${name} {`);
    lines.push(...(Object.entries(fields) as [string, Field<unknown>][]).map(declaration));
    lines.push("};", `_Static_assert(sizeof(struct ${name}) == ${size}, "${name}");`);
  }
  return [...lines, "", "#endif", ""].join("\n");
}

function named(prefix: string, values: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]));
}

function pairs(name: string, rows: readonly (readonly [number, number])[]): string {
  const lines = [`#define ${name}`];
  for (const [linux, osf] of rows) lines.push(`  {${linux}, ${osf}},`);
  return lines.join(" \\\n");
}

const TYPES: Readonly<Record<number, string>> = { 2: "uint16_t", 4: "uint32_t" };

/** Whatever is no integer is an array of words, or of characters. */
function declaration([name, { size }]: [string, Field<unknown>]): string {
  const type = TYPES[size];
  if (type !== undefined) return `  ${type} ${name};`;
  return size % 32 === 0 ? `  char ${name}[${size}];` : `  uint32_t ${name}[${size / 4}];`;
}
