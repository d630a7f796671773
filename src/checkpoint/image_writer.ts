// Writes an image: the chunks in their order, each packed and summed as it comes.

import { PAGE_SIZE } from "../abi/address_space.js";
import {
  type ChunkKind,
  encodeChunkHeader,
  encodeHeader,
  type ImageCodec,
  PAGES_PER_CHUNK,
} from "./image_layout.js";
import type { ImageSink } from "./images.js";
import { encodeIndex, type PageIndex } from "./page_index.js";
import type { ProcessSection } from "./process_section.js";
import { encodeText } from "./structured_text.js";

export interface WrittenImage {
  /** The sum of all headers: with the identity it names this very image. */
  readonly checksum: number;
  readonly sizeBytes: number;
}

/** Where the bytes of the own pages come from. */
export type PageBytes = (page: number, into: Uint8Array) => void;

/** A process of an image. */
export interface ImageContent {
  readonly section: ProcessSection;
  readonly index: PageIndex;
  readonly pageBytes: PageBytes;
}

/** Writes a whole image. @throws ImageError when the medium fails. */
export function writeImage(
  sink: ImageSink,
  codec: ImageCodec,
  identity: string,
  processes: readonly ImageContent[],
): WrittenImage {
  const writer = new ImageWriter(sink, codec, identity);
  for (const process of processes) writeProcess(writer, process);
  return writer.end();
}

function writeProcess(writer: ImageWriter, { section, index, pageBytes }: ImageContent): void {
  writer.chunk("process", encodeText(section));
  writer.chunk("index", encodeIndex(index));
  const { own } = index;
  const buffer = new Uint8Array(PAGES_PER_CHUNK * PAGE_SIZE);
  for (let first = 0; first < own.length; first += PAGES_PER_CHUNK) {
    const count = Math.min(PAGES_PER_CHUNK, own.length - first);
    for (let at = 0; at < count; at += 1) {
      const place = buffer.subarray(at * PAGE_SIZE, (at + 1) * PAGE_SIZE);
      pageBytes(own[first + at] as number, place);
    }
    writer.chunk("pages", buffer.subarray(0, count * PAGE_SIZE));
  }
}

class ImageWriter {
  readonly #sink: ImageSink;
  readonly #codec: ImageCodec;
  #count = 0;
  #checksum: number;
  #sizeBytes = 0;

  constructor(sink: ImageSink, codec: ImageCodec, identity: string) {
    this.#sink = sink;
    this.#codec = codec;
    const header = encodeHeader(identity, codec);
    this.#checksum = codec.crc32(header);
    this.#write(header);
  }

  chunk(kind: ChunkKind, plain: Uint8Array): void {
    const packed = this.#codec.compress(plain);
    const stored = packed ?? plain;
    const header = encodeChunkHeader(
      {
        kind,
        number: this.#count,
        encoding: packed ? "brotli" : "plain",
        storedBytes: stored.length,
        plainBytes: plain.length,
        checksum: this.#codec.crc32(stored),
      },
      this.#codec,
    );
    this.#checksum = this.#codec.crc32(header, this.#checksum);
    this.#count += 1;
    this.#write(header);
    this.#write(stored);
  }

  end(): WrittenImage {
    const checksum = this.#checksum;
    const bytes = new Uint8Array(8);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, this.#count, true);
    view.setUint32(4, checksum, true);
    this.chunk("end", bytes);
    return { checksum, sizeBytes: this.#sizeBytes };
  }

  #write(bytes: Uint8Array): void {
    this.#sink.write(bytes);
    this.#sizeBytes += bytes.length;
  }
}
