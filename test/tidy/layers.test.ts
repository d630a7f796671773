// The layers of src/, lowest first: a file imports from its own layer and from those before it,
// never from a later one (ARCHITECTURE.md). Upward calls use an interface that the lower layer
// declares.

import { describe, expect, it } from "vitest";
import { importsOf, isProduct, projectFiles } from "./source_tree.js";

const LAYERS = [
  "abi",
  "machine",
  "transport",
  "cluster",
  "container",
  "linker",
  "mm",
  "fs",
  "task",
  "ghost",
  "migration",
  "checkpoint",
  "scheduler",
  "personality",
  "puma",
  "cross_system",
  "node",
  "api",
  "daemon",
  "gdb",
  "unify",
  "toolchain",
  "experiments",
  "cli",
  "web",
];

/** Who else than src/machine may know how the core lays out its memory, and which file of it. */
const LAYOUT_READERS: Readonly<Record<string, readonly string[]>> = {
  // Page tables are the core's and the kernel's: mm writes entries, the core walks them.
  "assembly/layout/page_table.ts": ["mm"],
  // Exception vectors, and the names of registers and descriptor bits, are IA-32's, not the core's.
  "assembly/layout/exceptions.ts": ["task", "personality"],
  "assembly/layout/cpu_state.ts": ["task", "personality"],
  // Selectors: their bits, and those that a program starts with.
  "assembly/layout/descriptor.ts": ["personality"],
};

const files = projectFiles().filter((file) => isProduct(file) && file.startsWith("src/"));
const layerOf = (file: string) => file.split("/")[1] ?? "";

describe("the layers of src", () => {
  it("are the folders that there are", () => {
    const unknown = [...new Set(files.map(layerOf))].filter((layer) => !LAYERS.includes(layer));
    expect(unknown).toEqual([]);
  });

  it("import downwards only", () => {
    const upward = files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => imported.startsWith("src/"))
        .filter((imported) => LAYERS.indexOf(layerOf(imported)) > LAYERS.indexOf(layerOf(file)))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(upward).toEqual([]);
  });

  // OSF/1 is a Unix as Linux is: its calls are other numbers for the same handlers.
  const mayImport: Readonly<Record<string, string>> = { osf: "linux" };

  it("keep the personalities apart", () => {
    const crossing = files
      .filter((file) => layerOf(file) === "personality")
      .flatMap((file) =>
        importsOf(file)
          .filter((imported) => imported.startsWith("src/personality/"))
          .filter((imported) => imported.split("/")[2] !== file.split("/")[2])
          .filter((imported) => imported.split("/")[2] !== mayImport[file.split("/")[2] ?? ""])
          .map((imported) => `${file} imports ${imported}`),
      );
    expect(crossing).toEqual([]);
  });

  it("leave the core to src/machine", () => {
    const intruding = files
      .filter((file) => layerOf(file) !== "machine")
      .flatMap((file) =>
        importsOf(file)
          .filter((imported) => imported.startsWith("assembly/"))
          .filter((imported) => !LAYOUT_READERS[imported]?.includes(layerOf(file)))
          .map((imported) => `${file} imports ${imported}`),
      );
    expect(intruding).toEqual([]);
  });

  it("import files that exist", () => {
    const known = new Set(projectFiles());
    const missing = files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => !known.has(imported))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(missing).toEqual([]);
  });
});
