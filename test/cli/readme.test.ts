// The examples of the README and of docs/, typed as they stand there: each `$` line is run in the project's folder,
// and prints what follows it. In a block marked `varies` numbers may differ. A command whose output
// the page leaves out must succeed and print something.

import { describe, expect, it } from "vitest";
import { projectFiles, ROOT, textOf } from "../tidy/source_tree.js";
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

/** Pages that are written by hand. */
const pages = ["README.md", ...projectFiles().filter((file) => /^docs\/[\w-]+\.md$/.test(file))];

function comparable(text: string, varies: boolean): string {
  if (!varies) return text;
  return text.replace(/\d+(\.\d+)?/g, "N").replace(/ +/g, " ");
}

describe.each(pages)("%s", (page) => {
  // One after the other: some use what others made.
  for (const { command, output, varies } of examplesOf(textOf(page))) {
    it(command, async () => {
      const line = command.replace(/^npx gobelins/, "gobelins").replace(/ build\//g, " ./build/");
      const result = await shell(line, { directory: ROOT });
      expect(result.status, result.stderr).toBe(0);
      if (output !== "") expect(comparable(result.stdout, varies)).toBe(comparable(output, varies));
      else if (/^npx gobelins (?!cc)/.test(command)) expect(result.stdout).not.toBe("");
    });
  }

  it("is in the README's list", () => {
    if (page !== "README.md") expect(textOf("README.md")).toContain(`(${page})`);
  });
});

describe("the README", () => {
  it("has examples", () => expect(examplesOf(textOf("README.md")).length).toBeGreaterThan(8));

  it("shows the library example as it is", () => {
    const code = textOf("examples/migrate.mjs");
    expect(textOf("README.md")).toContain(code.slice(code.indexOf("import ")));
  });
});
