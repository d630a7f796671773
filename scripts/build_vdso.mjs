// Assembles and links the vDSO (src/personality/linux/vdso) and writes its image as TypeScript:
// `npm run build:vdso`, after a change there. What it writes is committed and names the digest of
// its sources, which test/tidy compares, so that whoever changes nothing needs no compiler.
//
// The image is the loadable segment alone: section headers and the full symbol table lie behind it
// and stay behind, but for the one local label that the kernel must know.

import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readSymbols } from "../dist/src/abi/elf_symbols.js";
import { compile } from "../dist/src/toolchain/compile.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, "src", "personality", "linux");
const sources = ["vdso.S", "vdso.lds", "vdso.map"].map((name) => join(folder, "vdso", name));

const LINE = 92;
const PAGE = 4096;
/** Fields of the ELF header and of the first program header (elf(5)). */
const E_SHOFF = 32;
const E_SHENTSIZE = 46;
const P_FILESZ = 52 + 16;

async function link(output) {
  const [source, layout, versions] = sources;
  const toLinker = [
    `-T,${layout}`,
    `--version-script=${versions}`,
    "-soname=linux-gate.so.1",
    "--hash-style=both",
    "--eh-frame-hdr",
  ].map((option) => `-Wl,${option}`);
  const args = ["-shared", "-nostdlib", "-fPIC", ...toLinker, source, "-o", output];
  const result = await compile(args, {
    cacheDirectory: join(root, "build", "zig-cache"),
    output: "capture",
  });
  if (result.kind === "no-compiler") throw new Error(result.message);
  if (result.status !== 0) throw new Error(`the vDSO does not link:\n${result.output}`);
  return readFileSync(output);
}

/** The bytes to be mapped, without what lies behind the loadable segment. */
function loadable(file) {
  const image = Buffer.from(file.subarray(0, file.readUInt32LE(P_FILESZ)));
  if (image.length > PAGE)
    throw new Error(`the vDSO takes ${image.length} bytes, a page has ${PAGE}`);
  image.writeUInt32LE(0, E_SHOFF);
  image.fill(0, E_SHENTSIZE, E_SHENTSIZE + 6);
  return image;
}

function moduleText(symbols, image) {
  const hash = createHash("sha256");
  for (const path of sources) hash.update(readFileSync(path));
  const offset = (name) => {
    const symbol = symbols.byName(name);
    if (symbol === undefined) throw new Error(`the vDSO has no ${name}`);
    return `0x${symbol.address.toString(16)}`;
  };
  const text = image.toString("base64");
  const lines = text.match(new RegExp(`.{1,${LINE}}`, "g")).map((line) => `  "${line}"`);
  return `// Made by scripts/build_vdso.mjs from vdso/. Do not edit.
// Sources: ${hash.digest("hex")}

/** Offsets in the image. */
export const VDSO_VSYSCALL = ${offset("__kernel_vsyscall")};
export const VDSO_LANDING_PAD = ${offset("landing_pad")};
export const VDSO_SIGRETURN = ${offset("__kernel_sigreturn")};
export const VDSO_RT_SIGRETURN = ${offset("__kernel_rt_sigreturn")};

/** The image in base64. */
export const VDSO_IMAGE =
${lines.join(" +\n")};
`;
}

const temporary = mkdtempSync(join(tmpdir(), "gobelins-vdso-"));
try {
  const file = await link(join(temporary, "vdso.so"));
  const text = moduleText(readSymbols(file), loadable(file));
  writeFileSync(join(folder, "vdso_image.gen.ts"), text);
} finally {
  rmSync(temporary, { recursive: true });
}
