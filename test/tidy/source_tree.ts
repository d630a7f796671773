// The project's files as the tidy tests see them: everything that is not built, installed or
// hidden, with the imports of each TypeScript file.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const ROOT = path.resolve(fileURLToPath(import.meta.url), "../../..");

const NOT_OURS = new Set(["node_modules", "dist", "build", ".git"]);

/** Paths from the project's folder with `/`, in alphabetical order. */
export function projectFiles(folder = ""): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => !NOT_OURS.has(entry.name))
    .flatMap((entry) => {
      const file = folder === "" ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? projectFiles(file) : [file];
    })
    .sort();
}

export function textOf(file: string): string {
  return readFileSync(path.join(ROOT, file), "utf8");
}

/** Number of lines of a file. */
export function lineCount(file: string): number {
  return textOf(file).trimEnd().split("\n").length;
}

export function isGenerated(file: string): boolean {
  return file.includes(".gen.");
}

/** The folders whose TypeScript is the product, not its tests. */
export function isProduct(file: string): boolean {
  return /^(src|isa|assembly)\//.test(file) && file.endsWith(".ts");
}

/** Files of this project that a TypeScript or JavaScript file imports, by path. */
export function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(textOf(file), true, true);
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => resolveImport(file, name));
}

/** AssemblyScript leaves the extension out; TypeScript says `.js` for a `.ts` file. */
function resolveImport(from: string, name: string): string {
  const base = path.posix.join(path.posix.dirname(from), name);
  const candidates = [base.replace(/\.js$/, ".ts"), `${base}.ts`, `${base}/index.ts`, base];
  candidates.push(base.replace(/\.mjs$/, ".d.mts"), base.replace(/\.js$/, ".d.ts"));
  const found = candidates.find((candidate) => /\.\w+$/.test(candidate) && exists(candidate));
  return found ?? base;
}

function exists(file: string): boolean {
  return existsSync(path.join(ROOT, file));
}

/** Every file that can be reached from `entries` by imports, the entries included. */
export function reachable(entries: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file) || !exists(file)) continue;
    seen.add(file);
    if (/\.(m?ts|mjs|js)$/.test(file)) waiting.push(...importsOf(file));
  }
  return seen;
}
