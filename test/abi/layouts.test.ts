/**
 * The structure layouts of src/abi against what a C compiler for i386 says (layouts.recorded.txt,
 * made by record_layouts.c), and against signal frames as hardware delivered them.
 */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Fields, Structure } from "../../src/abi/structure.js";
import * as file from "../../src/abi/structures_file.js";
import * as signal from "../../src/abi/structures_signal.js";
import * as system from "../../src/abi/structures_system.js";
import * as terminal from "../../src/abi/structures_terminal.js";
import * as time from "../../src/abi/structures_time.js";

interface Row {
  readonly structure: string;
  readonly field: string;
  readonly offset: number;
  readonly size: number;
}

/** structure, field ("-" for the structure itself), offset, size. */
const recorded: Row[] = readFileSync(new URL("layouts.recorded.txt", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(" "))
  .map(([name, field, offset, size]) => ({
    structure: name as string,
    field: field as string,
    offset: Number(offset),
    size: Number(size),
  }));

const described = [file, signal, system, terminal, time]
  .flatMap((module) => Object.values(module) as unknown[])
  .filter(isStructure);

function isStructure(value: unknown): value is Structure<Fields> {
  return typeof value === "object" && value !== null && "fields" in value && "patch" in value;
}

/** Structures that no header declares, with the reason why the record lacks them. */
const NOT_RECORDED = [
  "timezone",
  "itimerspec",
  "linux_dirent",
  "linux_dirent64",
  "sigframe",
  "rt_sigframe",
];
const LIBC_DIFFERS = ["sigaction"];

/** The structure of that name whose description has the field (siginfo has several). */
function find(row: Row): Structure<Fields> | undefined {
  const named = described.filter((one) => one.name === row.structure);
  return row.field === "-" ? named[0] : named.find((one) => row.field in one.fields);
}

describe("structure layouts", () => {
  it.each(recorded)("$structure $field is $size bytes at $offset", (row) => {
    const one = find(row);
    expect(one, `src/abi describes ${row.structure}.${row.field}`).toBeDefined();
    if (row.field === "-") expect(one?.size).toBe(row.size);
    else {
      const found = one?.fields[row.field];
      expect({ offset: found?.offset, size: found?.size }).toEqual({
        offset: row.offset,
        size: row.size,
      });
    }
  });

  it("records every structure that a header declares", () => {
    const names = new Set(recorded.map((row) => row.structure));
    const missing = described
      .map((one) => one.name)
      .filter((name) => !names.has(name) && ![...NOT_RECORDED, ...LIBC_DIFFERS].includes(name));
    expect(missing).toEqual([]);
  });

  it("keeps fields inside their structure, without overlap", () => {
    for (const one of described) {
      let end = 0;
      for (const found of Object.values(one.fields).sort((a, b) => a.offset - b.offset)) {
        expect(found.offset, one.name).toBeGreaterThanOrEqual(end);
        end = found.offset + found.size;
      }
      expect(end, one.name).toBeLessThanOrEqual(one.size);
    }
  });

  it("lays out signal frames as hardware delivered them", () => {
    const rt = signal.RT_SIGFRAME.fields;
    expect([rt.sig.offset, rt.info.offset, rt.uc.offset, rt.retcode.offset]).toEqual([
      4, 16, 144, 260,
    ]);
    const old = signal.SIGFRAME.fields;
    expect([old.sig.offset, old.sc.offset, old.extramask.offset, old.retcode.offset]).toEqual([
      4, 8, 720, 724,
    ]);
  });
});
