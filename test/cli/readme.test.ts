// The README's examples, typed as they stand there: each `$` line is run in the project's folder,
// and prints what follows it. In a block marked `varies` numbers may differ. A command whose output
// the README leaves out must succeed and print something.

import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, textOf } from "../tidy/source_tree.js";
import { shell } from "./gobelins.js";

interface Example {
  readonly command: string;
  readonly output: string;
  readonly varies: boolean;
}

function examplesOf(text: string): Example[] {
  return [...text.matchAll(/^```console( varies)?\n(.*?)^```/gms)].flatMap(([, varies, block]) =>
    (block as string)
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = "", ...output] = part.split("\n");
        return { command, output: output.join("\n"), varies: varies !== undefined };
      }),
  );
}

const readme = textOf("README.md");

function comparable(text: string, varies: boolean): string {
  if (!varies) return text;
  return text.replace(/\d+(\.\d+)?/g, "N").replace(/ +/g, " ");
}

describe("the README", () => {
  const examples = examplesOf(readme);

  it("has examples", () => expect(examples.length).toBeGreaterThan(8));

  // One after the other: some use what others made.
  it.each(examples)("$command", async ({ command, output, varies }) => {
    const line = command.replace(/^npx gobelins/, "gobelins").replace(/ build\//g, " ./build/");
    const result = await shell(line, { directory: ROOT });
    expect(result.status, result.stderr).toBe(0);
    if (output !== "") expect(comparable(result.stdout, varies)).toBe(comparable(output, varies));
    else if (/^npx gobelins (?!cc)/.test(command)) expect(result.stdout).not.toBe("");
  });

  it("shows the library example as it is", () => {
    const code = readFileSync(path.join(ROOT, "examples", "migrate.mjs"), "utf8");
    expect(readme).toContain(code.slice(code.indexOf("import ")));
  });
});
