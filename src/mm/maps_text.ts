// The text of /proc/pid/maps (proc(5)): one line for each area.

import { Protection } from "../abi/mman.js";
import type { AnyMm } from "./mm.js";
import { isShared, type VmArea } from "./vm_area.js";

export function mapsText(mm: AnyMm): string {
  return mm.areas.map((area) => `${line(area)}\n`).join("");
}

function line(area: VmArea): string {
  const rights =
    (area.prot & Protection.PROT_READ ? "r" : "-") +
    (area.prot & Protection.PROT_WRITE ? "w" : "-") +
    (area.prot & Protection.PROT_EXEC ? "x" : "-") +
    (isShared(area) ? "s" : "p");
  const offset = area.source.kind === "file" ? area.sourcePage * 4096 : 0;
  const head = `${hex(area.start)}-${hex(area.end)} ${rights} ${hex(offset)} 00:00 0`;
  return area.name === "" ? `${head} ` : `${head.padEnd(73)}${area.name}`;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, "0");
}
