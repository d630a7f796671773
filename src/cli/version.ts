// The version of this package, from its package.json.

import { readFileSync } from "node:fs";
import path from "node:path";

/** @param packageRoot the folder that holds package.json. */
export function versionOf(packageRoot: string): string {
  const { version } = JSON.parse(readFileSync(path.join(packageRoot, "package.json"), "utf8"));
  return String(version);
}
