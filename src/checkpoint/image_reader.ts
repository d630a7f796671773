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
import { type ProcessSection, sectionFault, treeFault } from "./process_section.js";
import { decodeText } from "./structured_text.js";

interface Chunk extends ChunkHeader {
  /** Of the stored bytes. */
  readonly position: number;
}

/** One process of an image. */
export interface SavedProcess {
  readonly section: ProcessSection;
  readonly index: PageIndex;
  readonly pageChunks: readonly ChunkHeader[];
  /** The plain bytes of page chunk `number`, counted from the first. @throws ImageError */
  pages(number: number): Uint8Array;
}

export class ImageReader {
  readonly file: ImageFile;
  readonly identity: string;
  /** The one that was asked for, then its descendants, parents first. */
  readonly processes: readonly SavedProcess[];
  readonly checksum: number;
  readonly #codec: ImageCodec;
  readonly #chunks: readonly Chunk[];
  /** What is in a chunk of pages, once its index is known. */
  readonly #contents = new Map<number, string>();

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
    this.processes = this.#readProcesses();
    const fault = treeFault(this.processes.map(({ section }) => section));
    if (fault !== undefined) throw this.#fault(0, fault);
    this.#checkEnd();
  }

  /** What the image says of the process that was asked for. */
  get section(): ProcessSection {
    return (this.processes[0] as SavedProcess).section;
  }

  /** The process of this number; undefined when the image has none. */
  find(pid: number): SavedProcess | undefined {
    return this.processes.find(({ section }) => section.group.tgid === pid);
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

  #readProcesses(): SavedProcess[] {
    const found: SavedProcess[] = [];
    let at = 0;
    do {
      const process = this.#readProcess(at);
      found.push(process);
      at += 2 + process.pageChunks.length;
    } while (at < this.#chunks.length - 1);
    return found;
  }

  /** A process whose first chunk is `first`. */
  #readProcess(first: number): SavedProcess {
    const section = this.#readSection(first);
    const index = this.#readIndex(first + 1, section);
    const start = first + 2;
    const pageChunks = this.#chunks.slice(start, start + chunksOf(index.own));
    this.#checkPages(index, pageChunks, first + 1);
    return { section, index, pageChunks, pages: (number) => this.#plain(start + number) };
  }

  #readSection(number: number): ProcessSection {
    const bytes = this.#expect(number, "process");
    let value: unknown;
    try {
      value = decodeText(bytes);
    } catch {
      throw this.#fault(number, "does not describe a process");
    }
    const fault = sectionFault(value);
    if (fault !== undefined) throw this.#fault(number, fault);
    return value as ProcessSection;
  }

  #readIndex(number: number, { base }: ProcessSection): PageIndex {
    const index = decodeIndex(this.#expect(number, "index"));
    if (!index) throw this.#fault(number, "is no index of pages");
    if (index.inherited.length > 0 && !base) {
      throw this.#fault(number, "names pages of a base, and the image has none");
    }
    return index;
  }

  /** What follows an index are the chunks of pages that it asks for. */
  #checkPages({ own }: PageIndex, chunks: readonly Chunk[], number: number): void {
    const wanted = chunksOf(own);
    const there = chunks.filter(({ kind }) => kind === "pages").length;
    if (there !== wanted) {
      throw this.#fault(number, `asks for ${wanted} chunks of pages, not ${there}`);
    }
    for (const [at, chunk] of chunks.entries()) {
      const first = at * PAGES_PER_CHUNK;
      const count = Math.min(PAGES_PER_CHUNK, own.length - first);
      const [from, to] = [own[first] as number, own[first + count - 1] as number];
      this.#contents.set(chunk.number, ` (pages ${address(from)} to ${address(to)})`);
      if (chunk.plainBytes !== count * PAGE_SIZE) {
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
    // The first two are known before their headers have been read.
    const kind = ["process", "index"][number] ?? this.#chunks?.[number]?.kind;
    if (kind === "process" || kind === "index") return ` (${kind})`;
    return this.#contents.get(number) ?? "";
  }
}

function chunksOf(own: PageIndex["own"]): number {
  return Math.ceil(own.length / PAGES_PER_CHUNK);
}

function address(page: number): string {
  return `0x${(page * PAGE_SIZE).toString(16).padStart(8, "0")}`;
}
