// `gobelins doctor`: what this machine offers, and what is missing for which part.

import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import type { Command } from "commander";
import { DaemonClient } from "../daemon/client.js";
import { defaultSocket } from "../daemon/socket_file.js";
import { hostRunsI386 } from "../toolchain/i386_host.js";
import { findCompiler } from "../toolchain/zig.js";
import { ExitCode } from "./command_error.js";
import { describeMachine } from "./machine.js";
import type { Surroundings } from "./surroundings.js";
import { textTable } from "./text_table.js";

interface Finding {
  readonly name: string;
  /** "missing" is what the rest goes on without; "wrong" is what nothing runs with. */
  readonly state: "good" | "missing" | "wrong";
  readonly found: string;
}

export function addDoctorCommand(
  parent: Command,
  around: Surroundings,
  finish: (status: number) => void,
): void {
  parent
    .command("doctor")
    .description("tell what this machine offers: Node.js, memory, compiler, peers, browser, gdb")
    .option("--json", "print JSON, for scripts")
    .action(async ({ json }: { readonly json?: boolean }) => {
      const findings = await examine(around);
      const isWell = findings.every(({ state }) => state !== "wrong");
      const text = () => `${textOf(findings).join("\n")}\n`;
      const data = () => `${JSON.stringify({ isWell, findings }, null, 2)}\n`;
      around.stdout.write(json ? data() : text());
      finish(isWell ? ExitCode.success : ExitCode.failure);
    });
}

function textOf(findings: readonly Finding[]): string[] {
  const columns = ["what", "state", "found"].map((title) => ({ title, align: "left" as const }));
  return textTable(
    columns,
    findings.map(({ name, state, found }) => [name, state, found]),
  );
}

async function examine(around: Surroundings): Promise<Finding[]> {
  return [
    nodeVersion(),
    memory(),
    core(around.packageRoot),
    compiler(),
    nativeI386(),
    program(around, "qemu-i386", ["qemu-i386", "qemu-i386-static"], "bench has no such column"),
    program(around, "Chromium", CHROMIUM, "the page's tests need one"),
    program(around, "gdb", ["gdb", "gdb-multiarch"], "run --gdb needs one to attach"),
    await daemon(around),
  ];
}

/** engines.node of package.json. */
const LEAST_NODE = [20, 19] as const;

function nodeVersion(): Finding {
  const { nodeVersion: version, v8Version, system } = describeMachine();
  const [major = 0, minor = 0] = version.slice(1).split(".").map(Number);
  const [least, leastMinor] = LEAST_NODE;
  const isEnough = major > least || (major === least && minor >= leastMinor);
  const found = `${version} (V8 ${v8Version}), ${system}`;
  if (isEnough) return { name: "Node.js", state: "good", found };
  return { name: "Node.js", state: "wrong", found: `${found}: ${least}.${leastMinor} is needed` };
}

/** Two nodes of the usual size and the workers around them. */
const LEAST_FREE_BYTES = 512 * 2 ** 20;

function memory(): Finding {
  const { memoryBytes, freeMemoryBytes, cores, processor } = describeMachine();
  const mib = (bytes: number) => Math.round(bytes / 2 ** 20);
  const found = `${mib(freeMemoryBytes)} of ${mib(memoryBytes)} MiB free; ${cores} x ${processor}`;
  const isEnough = freeMemoryBytes >= LEAST_FREE_BYTES;
  return { name: "memory and processors", state: isEnough ? "good" : "missing", found };
}

function core(packageRoot: string): Finding {
  const file = path.join(packageRoot, "dist", "core.wasm");
  const isThere = existsSync(file);
  const found = isThere ? file : `${file} is not there: npm run build makes it`;
  return { name: "core", state: isThere ? "good" : "wrong", found };
}

function compiler(): Finding {
  const zig = findCompiler();
  const found = zig.found ? zig.path : zig.message;
  return { name: "C compiler", state: zig.found ? "good" : "missing", found };
}

/** Whether the host executes 32-bit programs: the oracle of the tests. */
function nativeI386(): Finding {
  const name = "native i386";
  if (hostRunsI386()) return { name, state: "good", found: "the host executes i386 programs" };
  return { name, state: "missing", found: "the host does not execute i386 programs" };
}

const CHROMIUM = ["chromium", "chromium-browser", "google-chrome"];

function program(
  { environment }: Surroundings,
  name: string,
  files: readonly string[],
  without: string,
): Finding {
  const directories = (environment.PATH ?? "").split(path.delimiter).filter((one) => one !== "");
  const all = files.flatMap((file) => directories.map((one) => path.join(one, file)));
  const found = all.find(isExecutable);
  if (found) return { name, state: "good", found };
  return { name, state: "missing", found: `not in PATH: ${without}` };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function daemon({ environment }: Surroundings): Promise<Finding> {
  const name = "cluster";
  const file = defaultSocket(environment);
  const client = await DaemonClient.tryConnect(file).catch(() => undefined);
  if (!client) return { name, state: "missing", found: `none is up at ${file}: gobelins up` };
  const nodes = await client.ask("nodes", {});
  client.end();
  return { name, state: "good", found: `${nodes.length} nodes are up at ${file}` };
}
