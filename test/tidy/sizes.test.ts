// Sizes at which code can still be read: hand-written files of at most 500 lines, functions of at
// most 70, lines of at most 100 characters. What is longer for a reason is listed here with it.

import ts from "typescript";
import { describe, expect, it } from "vitest";
import { isGenerated, isProduct, lineCount, projectFiles, textOf } from "./source_tree.js";

const MOST_LINES = 500;
const MOST_FUNCTION_LINES = 70;
const MOST_COLUMNS = 100;
/** Where no formatter breaks lines. */
const MOST_COLUMNS_UNFORMATTED = 120;

/** Tables and machines whose parts belong together more than they are long. */
const LONG_FILES: readonly string[] = [
  "src/container/table.ts",
  // One class each: the protocol's operations by name, the hands that carry them out, and the
  // machine
  // that has a method for everything that a body may say.
  "src/container/protocol.ts",
  "src/container/container.ts",
  "assembly/jit/emit.ts",
];

const written = projectFiles().filter(
  (file) => /\.(ts|mts|mjs|c|h)$/.test(file) && !isGenerated(file),
);

/** The longest function of a file: its name (or line) and length. */
function longFunctions(file: string): string[] {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body) {
      const first = source.getLineAndCharacterOfPosition(node.getStart()).line;
      const last = source.getLineAndCharacterOfPosition(node.end).line;
      const lines = last - first + 1;
      if (lines > MOST_FUNCTION_LINES) found.push(`${file}:${first + 1} has ${lines} lines`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe("sizes", () => {
  it(`files have at most ${MOST_LINES} lines`, () => {
    const long = written
      .map((file) => ({ file, lines: lineCount(file) }))
      .filter(({ file, lines }) => lines > MOST_LINES && !LONG_FILES.includes(file));
    expect(long).toEqual([]);
  });

  it(`functions have at most ${MOST_FUNCTION_LINES} lines`, () => {
    const measured = written.filter((file) => isProduct(file) || file.startsWith("scripts/"));
    expect(measured.flatMap(longFunctions)).toEqual([]);
  });

  it(`lines have at most ${MOST_COLUMNS} characters`, () => {
    const wide = written.flatMap((file) =>
      textOf(file)
        .split("\n")
        .flatMap((line, index) => (isTooWide(file, line) ? [`${file}:${index + 1}`] : [])),
    );
    expect(wide).toEqual([]);
  });
});

/** A string is not broken by the formatter. */
function isTooWide(file: string, line: string): boolean {
  if (/^(assembly|programs)\/|\.[ch]$/.test(file)) return line.length > MOST_COLUMNS_UNFORMATTED;
  return line.length > MOST_COLUMNS && !/["'`/]/.test(line.replace(/^\s*(\/\/|\/?\*)/, ""));
}
