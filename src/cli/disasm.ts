// `gobelins disasm FILE`: an executable's instructions as this machine decodes them.
//
// The listing comes from the instruction table that the interpreter is generated from, so "(bad)"
// is exactly what raises #UD here.

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Command } from "commander";
import { disassemble, formatInstruction } from "../../isa/disassemble.js";
import { type ElfImage, parseElf, SegmentFlag } from "../abi/elf.js";
import { readSymbols, type SymbolTable } from "../abi/elf_symbols.js";
import { reasonOf } from "../fs/host_reason.js";
import { CommandError, ExitCode } from "./command_error.js";
import type { Surroundings } from "./surroundings.js";
import { writeLines } from "./write_lines.js";

const NOTES = `
Text follows objdump -M intel. What is shown as (bad) raises an invalid-opcode exception when it is
executed here.

Example:
  $ gobelins disasm hello --function main`;

/** Longest instruction, and one byte to see that it ends. */
const WINDOW_BYTES = 16;

interface DisassembleOptions {
  readonly function: string | undefined;
  readonly json: boolean | undefined;
}

interface Line {
  readonly address: number;
  /** The instruction's, and no others. */
  readonly bytes: Uint8Array;
  readonly text: string;
  /** The function that it is in, and how far behind its beginning. */
  readonly function: string | undefined;
  readonly offset: number;
}

export function addDisassembleCommand(parent: Command, around: Surroundings): void {
  parent
    .command("disasm")
    .description("print an executable's instructions, as this machine decodes them")
    .argument("<FILE>", "32-bit x86 ELF file")
    .option("--function <NAME>", "only this function")
    .option("--json", "one JSON object an instruction and line, for scripts")
    .addHelpText("after", NOTES)
    .action(async (file: string, options: DisassembleOptions) => {
      const image = readImage(file, around);
      const symbols = readSymbols(image.bytes);
      const lines =
        options.function === undefined
          ? wholeListing(image, symbols)
          : functionListing(image, symbols, options.function);
      await writeLines(around.stdout, options.json ? jsonLines(lines) : textLines(lines));
    });
}

function readImage(file: string, around: Surroundings): ElfImage {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path.resolve(around.directory, file));
  } catch (error) {
    throw new CommandError(ExitCode.failure, `cannot read ${file}: ${reasonOf(error)}`);
  }
  const parsed = parseElf(bytes, file);
  if (!parsed.ok) throw new CommandError(ExitCode.failure, parsed.error.message);
  return parsed.image;
}

function* wholeListing(image: ElfImage, symbols: SymbolTable): Generator<Line> {
  for (const { flags, address, fileOffset, fileSize } of image.segments) {
    if ((flags & SegmentFlag.PF_X) === 0) continue;
    yield* stretch(image, symbols, address, fileOffset, fileSize);
  }
}

function functionListing(image: ElfImage, symbols: SymbolTable, name: string): Generator<Line> {
  const symbol = symbols.byName(name);
  const segment = image.segments.find(
    ({ address, fileSize }) =>
      symbol && symbol.address >= address && symbol.address < address + fileSize,
  );
  if (!symbol || !segment) {
    throw new CommandError(ExitCode.failure, `${image.name} has no function ${name}`);
  }
  const offset = symbol.address - segment.address;
  const size = Math.min(symbol.size, segment.fileSize - offset);
  return stretch(image, symbols, symbol.address, segment.fileOffset + offset, size);
}

function* stretch(
  image: ElfImage,
  symbols: SymbolTable,
  address: number,
  fileOffset: number,
  size: number,
): Generator<Line> {
  const code = image.bytes.subarray(fileOffset, fileOffset + size);
  for (let at = 0; at < code.length; ) {
    const place = symbols.at(address + at);
    const { length, text } = disassemble(code.subarray(at, at + WINDOW_BYTES), address + at);
    yield {
      address: address + at,
      bytes: code.subarray(at, at + length),
      text,
      function: place?.symbol.name,
      offset: place?.offset ?? 0,
    };
    at += length;
  }
}

function* textLines(lines: Iterable<Line>): Generator<string> {
  for (const { address, bytes, function: name, offset } of lines) {
    if (name !== undefined && offset === 0) yield `\n<${name}>:`;
    yield formatInstruction(bytes, address);
  }
}

function* jsonLines(lines: Iterable<Line>): Generator<string> {
  for (const { bytes, ...line } of lines) {
    yield JSON.stringify({ ...line, bytes: Buffer.from(bytes).toString("hex") });
  }
}
