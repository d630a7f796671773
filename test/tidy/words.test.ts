// No marks of unfinished work: what is missing belongs to an issue, not to a comment.

import { describe, expect, it } from "vitest";
import { projectFiles, textOf } from "./source_tree.js";

/** Written apart, so that this file does not hold them. */
const MARKS = [
  ["TO", "DO"],
  ["FIX", "ME"],
  ["XX", "X"],
  ["HA", "CK"],
].map((parts) => parts.join(""));

const TEXT = /\.(ts|mts|mjs|c|h|md|json|yml)$|^\.ci\/|^\.editorconfig$/;

describe("words", () => {
  it("mark nothing as unfinished", () => {
    const mark = new RegExp(`\\b(${MARKS.join("|")})\\b`);
    const marked = projectFiles()
      .filter((file) => TEXT.test(file) && file !== "package-lock.json")
      .flatMap((file) =>
        textOf(file)
          .split("\n")
          .flatMap((line, index) => (mark.test(line) ? [`${file}:${index + 1}`] : [])),
      );
    expect(marked).toEqual([]);
  });

  it("open every hand-written source file with what it is", () => {
    const silent = projectFiles()
      .filter((file) => /^(src|isa|assembly|programs|scripts)\/.*\.(ts|mjs|c|h)$/.test(file))
      .filter((file) => !/^(#!.*\n)?(\/\/|\/\*)/.test(textOf(file)));
    expect(silent).toEqual([]);
  });
});
