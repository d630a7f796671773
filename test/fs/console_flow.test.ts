// The console's two promises to whoever is behind its port: writers wait while too much is on its
// way to the host, and an end of input is read once.

import { expect, it } from "vitest";
import { Errno } from "../../src/abi/errno.js";
import { Console } from "../../src/fs/console.js";

const WINDOW_BYTES = 2 ** 20;

function consoleWithPort() {
  const woken: string[] = [];
  const written: number[] = [];
  let requests = 0;
  const port = {
    write: (_stream: string, bytes: Uint8Array) => void written.push(bytes.length),
    requestInput: () => {
      requests += 1;
    },
  };
  const console = new Console(port, (key) => woken.push(key), false);
  return { console, woken, written, requests: () => requests };
}

it("lets writers wait until the host has taken what is on its way", () => {
  const { console, woken, written } = consoleWithPort();
  const bytes = new Uint8Array(WINDOW_BYTES / 2);
  expect(console.write("output", bytes, false)).toBe(bytes.length);
  expect(console.write("error", bytes, false)).toBe(bytes.length);
  const blocked = console.write("output", bytes, false);
  expect(blocked).toEqual({ keys: ["console:0:output"] });
  expect(console.write("output", bytes, true)).toBe(-Errno.EAGAIN);
  expect(written).toEqual([bytes.length, bytes.length]);
  console.taken(1);
  expect(woken).toEqual(["console:0:output"]);
  expect(console.write("output", bytes, false)).toBe(bytes.length);
});

it("gives an end of input to one reader, and asks again for the next", () => {
  const { console, requests } = consoleWithPort();
  const into = new Uint8Array(8);
  expect(console.read(into, false, false)).toEqual({ keys: ["console:0:input"] });
  console.end();
  expect(console.read(into, false, false)).toBe(0);
  expect(console.read(into, false, false)).toEqual({ keys: ["console:0:input"] });
  expect(requests()).toBe(2);
  console.feed(Uint8Array.of(1, 2, 3));
  expect(console.read(into, false, false)).toBe(3);
});
