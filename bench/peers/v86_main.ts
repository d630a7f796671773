// A Linux machine under v86, in a process of its own: node v86_main.js PARTS INITRAMFS
//
// Boots, then is a serial line: what comes on standard input goes in, what comes out goes to
// standard output. bench/peers/README.md says which parts it is made of.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { V86 } from "v86";
import { PARTS } from "./v86_parts.js";

const [parts = "", initramfs = ""] = process.argv.slice(2);
const MIB = 2 ** 20;

function image(file: string): { buffer: ArrayBuffer } {
  const bytes = readFileSync(file);
  return { buffer: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) };
}

const machine = new V86({
  wasm_path: path.join(
    path.dirname(createRequire(import.meta.url).resolve("v86/package.json")),
    "build/v86.wasm",
  ),
  memory_size: 512 * MIB,
  bios: image(path.join(parts, PARTS.bios)),
  vga_bios: image(path.join(parts, PARTS.vgaBios)),
  bzimage: image(path.join(parts, PARTS.kernel)),
  initrd: image(initramfs),
  cmdline: "console=ttyS0 quiet tsc=reliable mitigations=off random.trust_cpu=on",
  autostart: true,
  disable_speaker: true,
});

machine.add_listener("serial0-output-byte", (byte: number) => {
  process.stdout.write(Buffer.of(byte));
});
process.stdin.on("data", (bytes: Buffer) => machine.serial0_send(bytes.toString("latin1")));
process.stdin.on("end", () => process.exit(0));
