// The pages for people: links lead somewhere, commands exist. That the README's examples print what
// they show is checked by test/cli/readme.test.ts.

import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import packageFile from "../../package.json" with { type: "json" };
import { CommandError } from "../../src/cli/command_error.js";
import { runCommandLine } from "../../src/cli/program.js";
import { Sink, surroundings } from "../cli/surroundings.js";
import { projectFiles, ROOT, textOf } from "./source_tree.js";

const pages = projectFiles().filter((file) => file.endsWith(".md"));

/** Lines of code blocks that a person would type. */
function commandsOf(page: string): string[] {
  const blocks = [...textOf(page).matchAll(/^```(?:sh|console)[^\n]*\n(.*?)^```/gms)];
  return blocks
    .flatMap(([, block = ""]) => block.split("\n"))
    .flatMap((line) => line.replace(/^\$ /, "").replace(/ +#.*/, "").split(" && "))
    .filter((line) => /^(npx|npm|node) /.test(line));
}

/** What `gobelins WORDS... --help` prints; undefined when there is no such command. */
async function helpOf(words: readonly string[]): Promise<string | undefined> {
  const stdout = new Sink();
  try {
    await runCommandLine([...words, "--help"], surroundings({ stdout }), "");
  } catch (error) {
    if (error instanceof CommandError) return undefined;
    throw error;
  }
  return stdout.text;
}

const NPM_COMMANDS = ["ci", "start", "test"];

/** Why a command cannot be carried out; undefined when it can. */
async function fault(command: string): Promise<string | undefined> {
  const [program, ...words] = command.split(/\s+/);
  if (program === "npm") {
    const script = words[0] === "run" ? (words[1] ?? "") : "";
    if (script === "" && NPM_COMMANDS.includes(words[0] ?? "")) return undefined;
    return script in packageFile.scripts ? undefined : `no script ${script}`;
  }
  if (program === "node") {
    const isFile = /\.m?js$/.test(words[0] ?? "");
    return isFile && !existsSync(path.join(ROOT, words[0] as string)) ? "no such file" : undefined;
  }
  if (words[0] !== "gobelins") {
    return existsSync(path.join(ROOT, "node_modules", ".bin", words[0] ?? ""))
      ? undefined
      : "no bin";
  }
  const names = words[1] === "experiment" ? words.slice(1, 3) : words.slice(1, 2);
  const help = await helpOf(names.filter((name) => !name.startsWith("-")));
  if (help === undefined) return `no command ${names.join(" ")}`;
  if (names[0] === "cc") return undefined;
  const guest = words.findIndex((word, index) => index > 1 && word.startsWith("build/"));
  const own = guest < 0 || names[0] !== "run" ? words : words.slice(0, guest);
  const unknown = own.find((word) => word.startsWith("--") && !help.includes(word));
  return unknown === undefined ? undefined : `no option ${unknown}`;
}

describe("pages for people", () => {
  it("link to files that exist", () => {
    const broken = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
        .map(([, target = ""]) => target)
        .filter((target) => !/^https?:/.test(target))
        .filter((target) => !existsSync(path.join(ROOT, path.dirname(page), target)))
        .map((target) => `${page}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it("name files that exist", () => {
    const missing = pages.flatMap((page) =>
      [...textOf(page).matchAll(/`((?:src|test|isa|assembly|programs|scripts)\/[\w/.-]*\w)`/g)]
        .map(([, file = ""]) => file)
        .filter((file) => !existsSync(path.join(ROOT, file)))
        .map((file) => `${page}: ${file}`),
    );
    expect(missing).toEqual([]);
  });

  it("show commands that exist", async () => {
    const commands = pages.flatMap((page) =>
      commandsOf(page).map((command) => ({ page, command })),
    );
    expect(commands.length).toBeGreaterThan(10);
    const faults = await Promise.all(
      commands.map(async ({ page, command }) => ({ page, command, fault: await fault(command) })),
    );
    expect(faults.filter((found) => found.fault !== undefined)).toEqual([]);
  });
});
