// `gobelins image`: what a checkpoint image holds, every chunk of it checked.

import path from "node:path";
import type { Command } from "commander";
import {
  describeImage,
  type ImageDescription,
  type ProcessDescription,
} from "../checkpoint/description.js";
import { ImageError } from "../checkpoint/image_error.js";
import { ImageReader } from "../checkpoint/image_reader.js";
import { nodeImages } from "../checkpoint/node_images.js";
import { CommandError, ExitCode } from "./command_error.js";
import type { Surroundings } from "./surroundings.js";
import { textTable } from "./text_table.js";

export function addImageCommand(parent: Command, around: Surroundings): void {
  parent
    .command("image")
    .description("tell what a checkpoint image holds, and check it")
    .argument("<FILE>", "image that checkpoint or run --checkpoint has made")
    .option("--json", "print it as JSON")
    .action((file: string, options: { readonly json?: boolean }) => {
      const description = read(path.resolve(around.directory, file));
      const json = () => `${JSON.stringify(description, null, 2)}\n`;
      around.stdout.write(options.json ? json() : textOf(description));
    });
}

function read(file: string): ImageDescription {
  const images = nodeImages();
  try {
    const reader = new ImageReader(images.open(file), images.codec);
    try {
      reader.verify();
      return describeImage(reader);
    } finally {
      reader.close();
    }
  } catch (error) {
    if (error instanceof ImageError) throw new CommandError(ExitCode.failure, error.message);
    throw error;
  }
}

const hex = (value: number) => value.toString(16).padStart(8, "0");
const kib = (bytes: number) => `${Math.ceil(bytes / 1024)} KiB`;

function textOf(image: ImageDescription): string {
  const { base, identity, sizeBytes } = image;
  const saved = `saved ${new Date(image.savedAtMs).toISOString()}`;
  const adds = base ? `, adds to ${base.path}` : "";
  const whole = `image ${identity}, ${kib(sizeBytes)}${adds}`;
  const first = textOfProcess(image, `, ${saved}`, [whole]);
  const others = image.descendants.map((one) => textOfProcess(one, `, child of ${one.parent}`, []));
  const objects = image.objects.map(({ kind, id, key, size }) => [
    kind,
    `${id}`,
    hex(key >>> 0),
    `${size}`,
  ]);
  const shared = objects.length > 0 ? [table(["object", "id", "key", "size"], objects)] : [];
  return `${[first, ...others, ...shared].join("\n\n")}\n`;
}

function textOfProcess(
  process: ProcessDescription,
  origin: string,
  more: readonly string[],
): string {
  const { pages } = process;
  const lines = [
    `process ${process.pid}: ${process.commandLine.join(" ")}`,
    `program ${process.executable}${origin}`,
    ...more,
    `pages: ${pages.own} in ${kib(pages.storedBytes)}, ${pages.inherited} in its base, ` +
      `${pages.zero} of zeros left out`,
  ];
  const segments = process.segments.map(({ start, end, protection, name, pages }) => [
    `${hex(start)}-${hex(end)}`,
    protection,
    `${pages}`,
    name,
  ]);
  const files = process.files.map(({ descriptors, kind, path, position, heldBytes }) => [
    descriptors.join(","),
    kind,
    `${position}`,
    `${heldBytes ?? ""}`,
    path,
  ]);
  const threads = process.threads.map(({ pid, state, instructions, registers }) => [
    `${pid}`,
    state,
    `${instructions}`,
    hex(registers.eip),
    hex(registers.esp),
    hex(registers.eax),
  ]);
  const tables = [
    table(["segment", "access", "pages", "name"], segments),
    table(["descriptor", "kind", "position", "bytes", "path"], files),
    table(["thread", "state", "instructions", "eip", "esp", "eax"], threads),
  ];
  return [lines.join("\n"), ...tables].join("\n\n");
}

/** Numbers to the right: the columns that are called so. */
const NUMBERS = ["pages", "position", "bytes", "instructions", "size"];

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = titles.map((title) => ({
    title,
    align: NUMBERS.includes(title) ? ("right" as const) : ("left" as const),
  }));
  return textTable(columns, rows).join("\n");
}
