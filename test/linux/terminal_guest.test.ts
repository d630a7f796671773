// A guest at a terminal whose line discipline is the kernel's: the test types, and reads the
// screen.

import { beforeAll, expect, test } from "vitest";
import { buildGuest, GUESTS } from "./guest_programs.js";
import { SingleNode } from "./single_node.js";

beforeAll(async () => {
  for (const name of ["console", "pty"]) await buildGuest(name);
}, 300_000);

/** Types, and answers what has come on the screen since. */
function typist(node: SingleNode): (text: string) => string {
  let seen = 0;
  return (text) => {
    node.console.feed(Buffer.from(text, "latin1"));
    node.settle();
    const all = node.text("output");
    const fresh = all.slice(seen);
    seen = all.length;
    return fresh.replaceAll("\r\n", "\n");
  };
}

test("lines, ^C, raw mode, a background child that reads, ^D", () => {
  const node = new SingleNode({ programs: GUESTS, isTerminal: true, isRaw: true });
  const task = node.start("/bin/console");
  const type = typist(node);
  node.console.resize(50, 132);
  expect(type("")).toBe("terminal 1, 132 by 50, foreground 1\n");
  expect(type("abx\x7fc\r")).toBe("abx\b \bc\nline: 4 bytes 'abc'\n");
  expect(type("x\x03")).toBe("x^Cinterrupted: Interrupted system call\ninterrupts 1\n");
  expect(type("\x03")).toBe("raw: 1 bytes '\x03'\nchild stopped by 21\n");
  expect(type("for the child\r")).toBe(
    "for the child\nchild: 14 bytes 'for the child'\nchild ended with 5\n",
  );
  expect(type("\x04")).toBe("end: 0 bytes ''\n");
  expect(node.ended.get(task.pid)).toBe(0);
});

test("a shell with job control: pipelines, ^C, ^Z, jobs, fg, the end", () => {
  const node = new SingleNode({ programs: GUESTS, isTerminal: true, isRaw: true });
  const task = node.start("/bin/pty", ["shell"]);
  const type = typist(node);
  expect(type("")).toBe("$ ");
  expect(type("echo one | upper | cat\r")).toBe("echo one | upper | cat\nONE\n$ ");
  expect(type("tty\r")).toBe("tty\nterminal 1 1\n$ ");
  expect(type("spin\r")).toBe("spin\nspinning\n");
  expect(type("\x1a")).toBe("^Z[0] Stopped spin\n$ ");
  expect(type("jobs\r")).toBe("jobs\n[0] Stopped spin\n$ ");
  expect(type("fg\r")).toBe("fg\nspin\n");
  expect(type("\x03")).toBe("^C[Interrupt]\n$ ");
  // The shell itself is not stopped: its group is orphaned, nobody would continue it.
  expect(type("\x1a\r")).toBe("^Z\n$ ");
  expect(type("\x04")).toBe("bye\n");
  expect(node.ended.get(task.pid)).toBe(0);
});

test("a stop that nobody could undo does not happen", () => {
  const node = new SingleNode({ programs: GUESTS, isTerminal: true, isRaw: true });
  const task = node.start("/bin/console");
  node.console.feed(Buffer.from("\x1a"));
  node.settle();
  expect([task.state, task.group.state]).toEqual(["blocked", "alive"]);
  node.console.hangUp();
  node.settle();
  expect(node.ended.get(task.pid)).toBe(1);
});
