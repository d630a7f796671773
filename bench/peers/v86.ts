// The peer v86: a whole PC, emulated in WebAssembly, with Debian's i386 kernel and nothing but the
// programs of this run in its initramfs. It boots once; each run is a line to its serial line.

import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { compileFile } from "../build.js";
import { cpioArchive } from "./cpio.js";
import { type Absence, type Peer, type Timing, timingOf } from "./peer.js";
import { missingPart, PARTS_FOLDER } from "./v86_parts.js";

const BOOT_MS = 180_000;
const MOST_MS = 900_000;

/** `binaries`: the executables that will be run. */
export async function v86Peer(root: string, binaries: readonly string[]): Promise<Peer | Absence> {
  const folder = path.join(root, PARTS_FOLDER);
  const missing = missingPart(folder);
  if (missing !== undefined) {
    return { absent: `${path.join(PARTS_FOLDER, missing)} is missing, see bench/peers/README.md` };
  }
  try {
    createRequire(import.meta.url).resolve("v86/package.json");
  } catch {
    return { absent: "the npm package v86 is not installed" };
  }
  const init = path.join(folder, "init");
  const failure = await compileFile(root, "bench/peers/vm_init.c", init, ["-mcpu=i686"]);
  if (failure !== undefined) return { absent: failure };
  const initramfs = path.join(folder, "initramfs.cpio");
  writeInitramfs(initramfs, init, binaries);
  const main = path.join(root, "dist", "bench", "peers", "v86_main.js");
  const machine = new Machine(
    spawn(process.execPath, [main, folder, initramfs], { stdio: ["pipe", "pipe", "inherit"] }),
  );
  await machine.until(/^ready\r?$/m, BOOT_MS);
  return {
    name: "v86",
    run: (binary, words) => machine.run([guestPath(binaries, binary), ...words]),
    close: () => machine.close(),
  };
}

/** Where a binary lies in the machine: names of different builds may be the same. */
function guestPath(binaries: readonly string[], binary: string): string {
  return `/bench/${binaries.indexOf(binary)}-${path.basename(binary)}`;
}

function writeInitramfs(file: string, init: string, binaries: readonly string[]): void {
  const programs = binaries.map((binary) => ({
    name: guestPath(binaries, binary).slice(1),
    data: readFileSync(binary),
  }));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    cpioArchive([
      { name: "dev" },
      { name: "bench" },
      { name: "init", data: readFileSync(init) },
      ...programs,
    ]),
  );
}

/** The serial line of the emulated machine. */
class Machine {
  readonly #child: ChildProcess;
  #received = "";
  #arrived = () => {};

  constructor(child: ChildProcess) {
    this.#child = child;
    child.stdout?.on("data", (bytes: Buffer) => {
      this.#received += bytes.toString("latin1");
      this.#arrived();
    });
    child.on("exit", () => this.#arrived());
  }

  async run(words: readonly string[]): Promise<Timing> {
    this.#received = "";
    this.#child.stdin?.write(`${words.join(" ")}\n`);
    const output = await this.until(/^end \d+\r?$/m, MOST_MS);
    const timing = timingOf(output.replaceAll("\r", ""));
    if (timing) return timing;
    throw new Error(`v86: ${words.join(" ")} printed: ${output.trim().slice(0, 200)}`);
  }

  /** What has been received, as soon as a line of it fits. */
  async until(line: RegExp, mostMs: number): Promise<string> {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      this.#arrived();
    }, mostMs);
    try {
      for (;;) {
        if (line.test(this.#received)) return this.#received;
        if (late) throw new Error(`v86 did not answer in ${mostMs / 1000} s`);
        if (this.#child.exitCode !== null) throw new Error("the process of v86 ended");
        await new Promise<void>((resolve) => {
          this.#arrived = resolve;
        });
      }
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    this.#child.kill();
  }
}
