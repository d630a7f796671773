// Runs a wasm32-wasi module under Node.js: node wasi_main.js MODULE [ARGUMENTS...]

import { readFileSync } from "node:fs";
import { WASI } from "node:wasi";

const [file = "", ...rest] = process.argv.slice(2);
const wasi = new WASI({ version: "preview1", args: [file, ...rest], returnOnExit: true });
const module = new WebAssembly.Module(readFileSync(file));
const imports = wasi.getImportObject() as WebAssembly.Imports;
process.exitCode = wasi.start(new WebAssembly.Instance(module, imports));
