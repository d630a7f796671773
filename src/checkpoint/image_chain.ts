// An image and the images that it adds to, and where in them each page of a process lies.
//
// An incremental image names its base by identity and checksum, and by the path where it was. The
// base is looked for there, and beside the image.

import path from "node:path";
import { PAGE_SIZE } from "../abi/address_space.js";
import { PagePlaces, type PageStore } from "../mm/stored_pages.js";
import { ImageError } from "./image_error.js";
import { PAGES_PER_CHUNK } from "./image_layout.js";
import { ImageReader, type SavedProcess } from "./image_reader.js";
import type { Images } from "./images.js";

const MOST_IMAGES = 256;
/** A place is level * LEVEL + number of the own page. */
const LEVEL = 2 ** 21;
/** The place of a page that an image further down has. */
const AWAITED = 2 ** 30;
/** Unpacked chunks that are kept: neighbours of a page that was wanted are wanted soon. */
const KEPT_CHUNKS = 8;

export class ImageChain {
  /** The image itself first. */
  readonly images: readonly ImageReader[];

  private constructor(images: readonly ImageReader[]) {
    this.images = images;
  }

  /** @throws ImageError when the image or one that it needs is not there or not valid. */
  static open(images: Images, name: string): ImageChain {
    const opened: ImageReader[] = [];
    try {
      opened.push(new ImageReader(images.open(name), images.codec));
      for (;;) {
        const last = opened.at(-1) as ImageReader;
        if (!last.section.base) return new ImageChain(opened);
        if (opened.length === MOST_IMAGES) {
          throw new ImageError(name, `adds to more than ${MOST_IMAGES} images`);
        }
        opened.push(openBase(images, last));
      }
    } catch (error) {
      for (const reader of opened) reader.close();
      throw error;
    }
  }

  get first(): ImageReader {
    return this.images[0] as ImageReader;
  }

  /** The pages of a process of the image. */
  pagesOf(pid: number): ChainPages {
    const levels: Level[] = [];
    for (const image of this.images) {
      const process = image.find(pid);
      if (!process) break;
      levels.push({ name: image.file.name, process });
    }
    return new ChainPages(levels);
  }

  close(): void {
    for (const image of this.images) image.close();
  }
}

/** A process as one image of a chain has it. */
interface Level {
  readonly name: string;
  readonly process: SavedProcess;
}

/** Where the pages of one process lie in a chain of images. */
export class ChainPages implements PageStore {
  readonly #levels: readonly Level[];
  readonly #kept = new Map<number, Uint8Array>();

  constructor(levels: readonly Level[]) {
    this.#levels = levels;
  }

  /** Where each page of the process lies. @throws ImageError when a base lacks a page. */
  places(): PagePlaces {
    const places = new PagePlaces();
    let wanted = 0;
    for (const [level, { name, process }] of this.#levels.entries()) {
      const { index } = process;
      for (let at = 0; at < index.own.length; at += 1) {
        const page = index.own[at] as number;
        if (level > 0 && places.get(page) !== AWAITED) continue;
        if (level > 0) wanted -= 1;
        places.set(page, level * LEVEL + at);
      }
      if (level === 0) {
        for (const page of index.inherited) places.set(page, AWAITED);
        wanted = index.inherited.length;
      } else if (wanted > 0) {
        this.#checkInherited(places, index.inherited, wanted, name);
      }
    }
    if (wanted > 0) throw this.#lack(this.#levels.at(-1)?.name ?? "", wanted);
    return places;
  }

  /** What an image does not have itself must be inherited by it. */
  #checkInherited(places: PagePlaces, inherited: Uint32Array, wanted: number, name: string): void {
    let found = 0;
    for (const page of inherited) if (places.get(page) === AWAITED) found += 1;
    if (found === wanted) return;
    throw this.#lack(name, wanted - found);
  }

  #lack(name: string, count: number): ImageError {
    return new ImageError(name, `lacks ${count} pages that ${this.#levels[0]?.name} needs`);
  }

  /** Reads the page at a place; what is wrong with the image as a sentence. */
  read(place: number, into: Uint8Array): string | undefined {
    try {
      const at = place % LEVEL;
      const chunk = this.#chunk(Math.floor(place / LEVEL), Math.floor(at / PAGES_PER_CHUNK));
      const start = (at % PAGES_PER_CHUNK) * PAGE_SIZE;
      into.set(chunk.subarray(start, start + PAGE_SIZE));
      return undefined;
    } catch (error) {
      if (error instanceof ImageError) return error.message;
      throw error;
    }
  }

  #chunk(level: number, number: number): Uint8Array {
    const key = level * LEVEL + number;
    const known = this.#kept.get(key);
    if (known) return known;
    const bytes = (this.#levels[level] as Level).process.pages(number);
    if (this.#kept.size === KEPT_CHUNKS) {
      const [oldest] = this.#kept.keys();
      this.#kept.delete(oldest as number);
    }
    this.#kept.set(key, bytes);
    return bytes;
  }
}

function openBase(images: Images, image: ImageReader): ImageReader {
  const { base } = image.section;
  if (!base) throw new Error("an image without a base");
  const name = image.file.name;
  let first: unknown;
  for (const candidate of [base.path, path.join(path.dirname(name), path.basename(base.path))]) {
    try {
      return checkBase(new ImageReader(images.open(candidate), images.codec), image);
    } catch (error) {
      if (!(error instanceof ImageError)) throw error;
      first ??= error;
    }
  }
  const why = first instanceof ImageError ? first.message : "";
  throw new ImageError(name, `needs the image that it adds to: ${why}`);
}

function checkBase(reader: ImageReader, image: ImageReader): ImageReader {
  const { base } = image.section;
  if (reader.identity === base?.identity && reader.checksum === base.checksum) return reader;
  reader.close();
  throw new ImageError(reader.file.name, `is not the image that ${image.file.name} adds to`);
}
