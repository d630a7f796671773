// An interactive session of Debian's busybox shell at a pseudo-terminal of the host (which
// script(1) of util-linux makes): somebody types, and reads the screen.

import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MAIN } from "../cli/gobelins.js";
import { buildDebianRoot, DEBIAN_ROOT } from "./debian_root.js";

const PATIENCE_MS = 30_000;
const KEYS = { interrupt: "\x03", suspend: "\x1a", end: "\x04", erase: "\x7f", escape: "\x1b" };

let session: Session;
beforeAll(() => {
  buildDebianRoot();
  session = new Session("busybox", "sh");
}, 600_000);
afterAll(() => session.close());

class Session {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<number | null>;
  #screen = "";
  #look: () => void = () => {};

  constructor(...program: readonly string[]) {
    const root = ["--root", `${DEBIAN_ROOT}:ro`, "--overlay", "memory", "--env", "TERM=vt100"];
    const words = [process.execPath, MAIN, "run", "-i", "-t", ...root, ...program];
    const line = words.map((word) => `'${word}'`).join(" ");
    this.#child = spawn("script", ["-qfec", line, "/dev/null"]);
    this.#child.stdout.on("data", (bytes: Buffer) => {
      this.#screen += bytes.toString("latin1").replaceAll("\r\n", "\n");
      this.#look();
    });
    this.ended = new Promise((resolve) => this.#child.on("close", resolve));
  }

  /** Types, and answers the screen from then on up to `shown`. */
  async type(text: string, shown: string): Promise<string> {
    this.#screen = "";
    if (text !== "") this.#child.stdin.write(text, "latin1");
    return this.until(shown);
  }

  until(shown: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`waited for ${shown}, saw ${this.#screen}`)),
        PATIENCE_MS,
      );
      this.#look = () => {
        if (!this.#screen.includes(shown)) return;
        clearTimeout(timer);
        this.#look = () => {};
        resolve(this.#screen);
      };
      this.#look();
    });
  }

  close(): void {
    this.#child.kill();
  }
}

const PROMPT = "# ";
/** It has the terminal when it says so. */
const waiting = "sh -c 'echo ready; exec sleep 1000'\r";

test("a line is typed, edited and obeyed", async () => {
  await session.type("", PROMPT);
  const screen = await session.type(`echo $((6*7)${KEYS.erase}))\r`, `42\n/ ${PROMPT}`);
  expect(screen).toContain("echo");
});

test("pipelines", async () => {
  const screen = await session.type("seq 1 20 | grep 1 | wc -l\r", `11\n/ ${PROMPT}`);
  expect(screen).toContain("seq 1 20");
});

test("^C ends what runs, and the shell goes on", async () => {
  await session.type(waiting, "\nready\n");
  await session.type(KEYS.interrupt, PROMPT);
  await session.type("echo status $?\r", "status 130\n");
});

test("^Z stops it, jobs tells, fg goes on", async () => {
  await session.until(PROMPT);
  await session.type(waiting, "\nready\n");
  await session.type(KEYS.suspend, PROMPT);
  expect(await session.type("jobs\r", `/ ${PROMPT}`)).toMatch(/Stopped .*sleep 1000/);
  await session.type("fg\r", 'sleep 1000"\n');
  await session.type(KEYS.interrupt, PROMPT);
});

test("vi writes a file", async () => {
  await session.type("vi /tmp/note\r", "100%");
  await session.type("ihello from vi", "hello from vi");
  await session.type(KEYS.escape, "- /tmp/note");
  await session.type(":wq\r", PROMPT);
  await session.type("cat /tmp/note\r", "\nhello from vi\n");
});

test("less shows and leaves; the end of input ends the shell", async () => {
  await session.until(PROMPT);
  await session.type("seq 1 200 | less\r", "standard input");
  await session.type("q", PROMPT);
  await session.type("exit 5\r", "exit 5");
  expect(await session.ended).toBe(5);
});
