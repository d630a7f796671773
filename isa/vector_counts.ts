// How many conformance vectors each row of the table has (test/ia32), and the name by which
// fixtures and reports know a row.
//
// The counts are written beside the fixtures when they are recorded, so a report needs no fixtures.

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Row } from "./row.js";

/** What identifies a row, for as long as its encoding and operands stay. */
export function rowIdentity({ mnemonic, encoding, operands }: Row): string {
  return `${mnemonic} | ${encoding} | ${operands.join(", ")}`;
}

/** The package's folder, from the sources or from what they are compiled to. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

/** Recorded vectors by `rowIdentity`; rows without vectors are absent. */
export function vectorCounts(): Map<string, number> {
  const path = join(packageRoot(), "test", "ia32", "fixtures", "counts.json");
  if (!existsSync(path)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(path, "utf8")) as Record<string, number>));
}
