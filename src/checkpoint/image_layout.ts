// A checkpoint image as bytes: a header, chunks one after another, an end.
//
//   header (40)   magic "GOBLNCKP"  8 | version u32 | 0 u32 | identity 16 | 0 u32 | crc32 u32
//   chunk  (32+n) magic u32 | kind u32 | number u32 | encoding u32 | stored n u32 | plain u32
//                 | crc32 of the n stored bytes u32 | crc32 of the 28 bytes before u32 | n bytes
//
//   kind      what it holds
//   process   the ghosts of a process, as text (structured_text.ts)
//   index     which of its pages the image has, and which its base has
//   pages     64 pages each, in the order of the index; as many as that asks for
//   ...       the same for each of its descendants
//   end       how many chunks, and the checksum of all headers
//
// Chunks are numbered from 0 on.
// Little-endian throughout. Every byte is covered by one of the checksums, and a chunk's header
// alone says where the next one begins: so an image is opened without its pages being read, and
// what is wrong with it can be said by the number of the chunk.

/** Raised with every change of what an image holds; another version is refused. */
export const IMAGE_VERSION = 4;

export const HEADER_BYTES = 40;
export const CHUNK_HEADER_BYTES = 32;
export const PAGES_PER_CHUNK = 64;
/** No chunk is larger, stored or plain: what an image can make its reader allocate. */
export const MOST_CHUNK_BYTES = 2 ** 26;

const MAGIC = new TextEncoder().encode("GOBLNCKP");
const CHUNK_MAGIC = 0x4b4e_4843;
const IDENTITY_BYTES = 16;

export const CHUNK_KINDS = ["process", "index", "pages", "end"] as const;
export type ChunkKind = (typeof CHUNK_KINDS)[number];
export const ENCODINGS = ["plain", "brotli"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Checksums and compression, from the place that the program runs in (node_images.ts). */
export interface ImageCodec {
  crc32(bytes: Uint8Array, before?: number): number;
  /** The bytes compressed, or undefined when that is not worth the time. */
  compress(bytes: Uint8Array): Uint8Array | undefined;
  /** Throws when the bytes are no compressed form of `length` bytes. */
  decompress(bytes: Uint8Array, length: number): Uint8Array;
}

export interface ChunkHeader {
  readonly kind: ChunkKind;
  readonly number: number;
  readonly encoding: Encoding;
  readonly storedBytes: number;
  readonly plainBytes: number;
  readonly checksum: number;
}

/** @param identity 32 hexadecimal digits, another one for each image. */
export function encodeHeader(identity: string, codec: ImageCodec): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setUint32(8, IMAGE_VERSION, true);
  for (let i = 0; i < IDENTITY_BYTES; i += 1) {
    bytes[16 + i] = Number.parseInt(identity.slice(2 * i, 2 * i + 2), 16);
  }
  view.setUint32(36, codec.crc32(bytes.subarray(0, 36)), true);
  return bytes;
}

/** The identity of the image; otherwise what is wrong, to follow the name of the file. */
export function decodeHeader(
  bytes: Uint8Array,
  codec: ImageCodec,
): { readonly identity: string } | { readonly fault: string } {
  const isOurs = bytes.length >= MAGIC.length && MAGIC.every((byte, at) => bytes[at] === byte);
  if (!isOurs) return { fault: "is no checkpoint image" };
  if (bytes.length < HEADER_BYTES) return { fault: "is cut off within its header" };
  const view = viewOf(bytes);
  if (view.getUint32(36, true) !== codec.crc32(bytes.subarray(0, 36))) {
    return { fault: "has a damaged header" };
  }
  const version = view.getUint32(8, true);
  if (version !== IMAGE_VERSION) {
    return { fault: `is an image of version ${version}, and this program reads ${IMAGE_VERSION}` };
  }
  return { identity: hexadecimal(bytes.subarray(16, 16 + IDENTITY_BYTES)) };
}

export function encodeChunkHeader(header: ChunkHeader, codec: ImageCodec): Uint8Array {
  const bytes = new Uint8Array(CHUNK_HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  const words = [
    CHUNK_MAGIC,
    CHUNK_KINDS.indexOf(header.kind),
    header.number,
    ENCODINGS.indexOf(header.encoding),
    header.storedBytes,
    header.plainBytes,
    header.checksum,
  ];
  for (const [at, word] of words.entries()) view.setUint32(4 * at, word, true);
  view.setUint32(28, codec.crc32(bytes.subarray(0, 28)), true);
  return bytes;
}

/** Undefined when the bytes are no header of a chunk. */
export function decodeChunkHeader(bytes: Uint8Array, codec: ImageCodec): ChunkHeader | undefined {
  if (bytes.length !== CHUNK_HEADER_BYTES) return undefined;
  const view = viewOf(bytes);
  const word = (at: number) => view.getUint32(4 * at, true);
  const kind = CHUNK_KINDS[word(1)];
  const encoding = ENCODINGS[word(3)];
  const isRight = word(0) === CHUNK_MAGIC && word(7) === codec.crc32(bytes.subarray(0, 28));
  if (!isRight || kind === undefined || encoding === undefined) return undefined;
  const header = { kind, encoding, number: word(2), storedBytes: word(4), plainBytes: word(5) };
  if (Math.max(header.storedBytes, header.plainBytes) > MOST_CHUNK_BYTES) return undefined;
  return { ...header, checksum: word(6) };
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

export function hexadecimal(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
