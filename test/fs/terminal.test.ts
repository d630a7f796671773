// The line discipline: what is typed, what a reader gets, what the screen shows.

import { beforeEach, describe, expect, test } from "vitest";
import { ControlCharacter, InputMode, LocalMode, OutputMode } from "../../src/abi/ioctl.js";
import { Signal } from "../../src/abi/signals.js";
import { Terminal } from "../../src/fs/terminal.js";
import { defaultTermios } from "../../src/fs/terminal_control.js";

let terminal: Terminal;
let screen: string;
let signals: number[];

beforeEach(() => {
  screen = "";
  signals = [];
  terminal = new Terminal(defaultTermios(), {
    show: (bytes) => {
      screen += Buffer.from(bytes).toString("latin1");
    },
    signal: (signal) => signals.push(signal),
    available: () => {},
  });
});

const type = (text: string) => terminal.type(Buffer.from(text, "latin1"));

/** What a reader gets; undefined: it waits. */
function read(most = 100): string | undefined {
  const into = new Uint8Array(most);
  const count = terminal.read(into);
  return count === undefined ? undefined : Buffer.from(into.subarray(0, count)).toString("latin1");
}

function change(clear: number, set: (modes: { c_cc: number[] }) => void = () => {}): void {
  const modes = { ...defaultTermios() };
  modes.c_lflag &= ~clear;
  set(modes);
  terminal.setModes(modes, false);
}

describe("canonical mode", () => {
  test("a line is read when it is ended; Return is a newline, shown as two bytes", () => {
    type("ab");
    expect(read()).toBeUndefined();
    type("c\rrest");
    expect(read()).toBe("abc\n");
    expect(read()).toBeUndefined();
    expect(screen).toBe("abc\r\nrest");
  });

  test("a short read leaves the rest of its line; lines do not run together", () => {
    type("long\nnext\n");
    expect([read(3), read(10), read()]).toEqual(["lon", "g\n", "next\n"]);
  });

  test("erase, word erase, kill", () => {
    type("abx\x7fc one two\x17\x17d\n");
    expect(read()).toBe("abc d\n");
    type("gone\x15kept\n");
    expect(read()).toBe("kept\n");
    screen = "";
    type("a\x7f");
    expect(screen).toBe("a\b \b");
  });

  test("^D ends the file on an empty line, and else hands over what is there", () => {
    type("part\x04");
    expect(read()).toBe("part");
    type("\x04");
    expect(read()).toBe("");
    expect(read()).toBeUndefined();
  });

  test("^V makes the next byte a plain one", () => {
    type("a\x16\x03b\n");
    expect(read()).toBe("a\x03b\n");
    expect(signals).toEqual([]);
    expect(screen).toBe("a^Cb\r\n");
  });
});

describe("signals and flow", () => {
  test("^C, ^\\ and ^Z signal the foreground and drop the line", () => {
    type("lost\x03\x1c\x1akept\n");
    expect(signals).toEqual([Signal.SIGINT, Signal.SIGQUIT, Signal.SIGTSTP]);
    expect(read()).toBe("kept\n");
    expect(screen).toContain("^C");
  });

  test("^S holds the output, ^Q releases it", () => {
    type("\x13");
    terminal.write(Buffer.from("held\n"));
    expect(screen).toBe("");
    type("\x11");
    expect(screen).toBe("held\r\n");
  });
});

describe("raw mode", () => {
  const RAW = LocalMode.ICANON | LocalMode.ISIG | LocalMode.ECHO | LocalMode.IEXTEN;

  test("every byte at once, no echo, no signals", () => {
    change(RAW);
    type("\x03\x7f");
    expect(read()).toBe("\x03\x7f");
    expect([signals, screen]).toEqual([[], ""]);
  });

  test("VMIN: so many bytes, or none at all", () => {
    change(RAW, (modes) => {
      modes.c_cc = [...modes.c_cc];
      modes.c_cc[ControlCharacter.VMIN] = 3;
    });
    type("ab");
    expect(read()).toBeUndefined();
    type("c");
    expect(read()).toBe("abc");
    change(RAW, (modes) => {
      modes.c_cc = [...modes.c_cc];
      modes.c_cc[ControlCharacter.VMIN] = 0;
    });
    expect(read()).toBe("");
  });

  test("an unfinished line can be read after the change", () => {
    type("half");
    change(RAW);
    expect(read()).toBe("half");
  });
});

describe("modes", () => {
  test("input and output modes can be off", () => {
    const modes = defaultTermios();
    modes.c_iflag &= ~InputMode.ICRNL;
    modes.c_oflag &= ~OutputMode.OPOST;
    terminal.setModes(modes, true);
    type("a\rb\n");
    expect(read()).toBe("a\rb\n");
    terminal.write(Buffer.from("\n"));
    expect(screen).toBe("a^Mb\n\n");
  });

  test("with IUTF8 a character is erased whole", () => {
    const modes = defaultTermios();
    modes.c_iflag |= InputMode.IUTF8;
    terminal.setModes(modes, true);
    type("a\xc3\xb6\x7fb\n");
    expect(read()).toBe("ab\n");
  });

  test("a line without an end is bounded", () => {
    type("x".repeat(5000));
    type("\n");
    expect(read(10_000)?.length).toBe(4096);
  });
});
