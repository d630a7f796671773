// Opens an image and reads its chunks when they are wanted.
//
// Opening reads the headers only, each of which says where the next one is: some microseconds a
// chunk, so that a restarted process starts before its pages are read. Everything that is wrong is
// an ImageError that names the chunk.

import { PAGE_SIZE } from "../abi/address_space.js";
import { ImageError } from "./image_error.js";
import {
  CHUNK_HEADER_BYTES,
  type ChunkHeader,
  decodeChunkHeader,
  decodeHeader,
  HEADER_BYTES,
  type ImageCodec,
  PAGES_PER_CHUNK,
  viewOf,
} from "./image_layout.js";
import type { ImageFile } from "./images.js";
import { decodeIndex, type PageIndex } from "./page_index.js";
import { type ProcessSection, sectionFault } from "./process_section.js";
import { decodeText } from "./structured_text.js";

interface Chunk extends ChunkHeader {
  /** Of the stored bytes. */
  readonly position: number;
}

/** The first chunk of pages. */
const FIRST_PAGES = 2;

export class ImageReader {
  readonly file: ImageFile;
  readonly identity: string;
  readonly section: ProcessSection;
  readonly index: PageIndex;
  readonly checksum: number;
  readonly #codec: ImageCodec;
  readonly #chunks: readonly Chunk[];

  /** @throws ImageError */
  constructor(file: ImageFile, codec: ImageCodec) {
    this.file = file;
    this.#codec = codec;
    const header = file.read(0, HEADER_BYTES);
    const decoded = decodeHeader(header, codec);
    if ("fault" in decoded) throw new ImageError(file.name, decoded.fault);
    this.identity = decoded.identity;
    const { chunks, checksum } = this.#walk(codec.crc32(header));
    this.#chunks = chunks;
    this.checksum = checksum;
    this.section = this.#readSection();
    this.index = this.#readIndex();
    this.#checkOrder();
    this.#checkEnd();
  }

  /** Chunks, stored bytes of pages, and what they are unpacked. */
  get pageChunks(): readonly ChunkHeader[] {
    return this.#chunks.slice(FIRST_PAGES, -1);
  }

  /** The plain bytes of page chunk `number`, counted from the first. @throws ImageError */
  pages(number: number): Uint8Array {
    return this.#plain(FIRST_PAGES + number);
  }

  /** Reads everything. @throws ImageError at the first chunk that is damaged. */
  verify(): void {
    for (const { number } of this.#chunks) this.#plain(number);
  }

  close(): void {
    this.file.close();
  }

  #walk(headerChecksum: number): { chunks: Chunk[]; checksum: number } {
    const { file } = this;
    const chunks: Chunk[] = [];
    let checksum = headerChecksum;
    let position = HEADER_BYTES;
    for (;;) {
      const number = chunks.length;
      const bytes = file.read(position, CHUNK_HEADER_BYTES);
      if (bytes.length === 0)
        throw this.#fault(number, "is missing: the file is cut off before it");
      if (bytes.length < CHUNK_HEADER_BYTES) throw this.#fault(number, "is cut off in its header");
      const header = decodeChunkHeader(bytes, this.#codec);
      if (!header || header.number !== number) throw this.#fault(number, "has a damaged header");
      chunks.push({ ...header, position: position + CHUNK_HEADER_BYTES });
      position += CHUNK_HEADER_BYTES + header.storedBytes;
      if (position > file.sizeBytes) throw this.#fault(number, "is cut off");
      if (header.kind === "end") break;
      checksum = this.#codec.crc32(bytes, checksum);
    }
    const last = chunks.length - 1;
    if (position < file.sizeBytes) throw this.#fault(last, "is not the end: more bytes follow it");
    return { chunks, checksum };
  }

  #readSection(): ProcessSection {
    const bytes = this.#expect(0, "process");
    let value: unknown;
    try {
      value = decodeText(bytes);
    } catch {
      throw this.#fault(0, "does not describe a process");
    }
    const fault = sectionFault(value);
    if (fault !== undefined) throw this.#fault(0, fault);
    return value as ProcessSection;
  }

  #readIndex(): PageIndex {
    const index = decodeIndex(this.#expect(1, "index"));
    if (!index) throw this.#fault(1, "is no index of pages");
    if (index.inherited.length > 0 && !this.section.base) {
      throw this.#fault(1, "names pages of a base, and the image has none");
    }
    return index;
  }

  /** What stands between index and end are the chunks of pages that the index asks for. */
  #checkOrder(): void {
    const { length } = this.index.own;
    const wanted = Math.ceil(length / PAGES_PER_CHUNK);
    const there = this.#chunks.length - FIRST_PAGES - 1;
    if (there !== wanted) throw this.#fault(1, `asks for ${wanted} chunks of pages, not ${there}`);
    for (const chunk of this.#chunks.slice(FIRST_PAGES, -1)) {
      const first = (chunk.number - FIRST_PAGES) * PAGES_PER_CHUNK;
      const sizeBytes = Math.min(PAGES_PER_CHUNK, length - first) * PAGE_SIZE;
      if (chunk.kind !== "pages" || chunk.plainBytes !== sizeBytes) {
        throw this.#fault(chunk.number, "does not hold the pages that the index names");
      }
    }
  }

  #checkEnd(): void {
    const number = this.#chunks.length - 1;
    const view = viewOf(this.#plain(number));
    const isRight =
      view.byteLength === 8 &&
      view.getUint32(0, true) === number &&
      view.getUint32(4, true) === this.checksum;
    if (!isRight) throw this.#fault(number, "does not end this image: chunks were exchanged");
  }

  #expect(number: number, kind: Chunk["kind"]): Uint8Array {
    if (this.#chunks[number]?.kind !== kind) throw this.#fault(number, `is not of kind ${kind}`);
    return this.#plain(number);
  }

  #plain(number: number): Uint8Array {
    const { position, storedBytes, plainBytes, checksum, encoding } = this.#chunks[number] as Chunk;
    const stored = this.file.read(position, storedBytes);
    if (stored.length < storedBytes) throw this.#fault(number, "is cut off");
    if (this.#codec.crc32(stored) !== checksum) {
      throw this.#fault(number, "is damaged: its checksum differs");
    }
    if (encoding === "plain") {
      if (storedBytes !== plainBytes) throw this.#fault(number, "has a wrong length");
      return stored;
    }
    try {
      return this.#codec.decompress(stored, plainBytes);
    } catch {
      throw this.#fault(number, "cannot be unpacked");
    }
  }

  #fault(number: number, fault: string): ImageError {
    return new ImageError(
      this.file.name,
      `is not valid: chunk ${number}${this.#holds(number)} ${fault}`,
    );
  }

  /** What a chunk holds, for the reader of a sentence. */
  #holds(number: number): string {
    if (number === 0) return " (process)";
    if (number === 1) return " (index)";
    const own = this.index?.own;
    const first = (number - FIRST_PAGES) * PAGES_PER_CHUNK;
    if (own === undefined || first >= own.length) return "";
    const last = Math.min(first + PAGES_PER_CHUNK, own.length) - 1;
    return ` (pages ${address(own[first] as number)} to ${address(own[last] as number)})`;
  }
}

function address(page: number): string {
  return `0x${(page * PAGE_SIZE).toString(16).padStart(8, "0")}`;
}
