// Images as files of the host, under Node.js: node:fs, and checksums and compression of node:zlib.
//
// Brotli at quality 1 packs some 600 MB/s of what packs well and 70 MB/s of what does not, so a
// chunk is tried first: two samples tell, and what would not shrink by a sixth is stored as it is.

import * as fs from "node:fs";
import * as zlib from "node:zlib";
import { reasonOf } from "../fs/host_reason.js";
import { ImageError } from "./image_error.js";
import type { ImageCodec } from "./image_layout.js";
import type { ImageFile, ImageSink, Images } from "./images.js";

const SAMPLE_BYTES = 4096;
const WORTH_IT = 5 / 6;

export const NODE_CODEC: ImageCodec = {
  crc32: (bytes, before = 0) => zlib.crc32(bytes, before),
  compress(bytes) {
    const isLarge = bytes.length > 8 * SAMPLE_BYTES;
    if (isLarge && !shrinks(samplesOf(bytes))) return undefined;
    const packed = pack(bytes);
    return packed.length < bytes.length * WORTH_IT ? packed : undefined;
  },
  decompress(bytes, length) {
    const plain = zlib.brotliDecompressSync(bytes, { maxOutputLength: Math.max(length, 1) });
    if (plain.length !== length) throw new RangeError(`${plain.length} bytes, not ${length}`);
    return plain;
  },
};

function pack(bytes: Uint8Array): Uint8Array {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = zlib.constants;
  return zlib.brotliCompressSync(bytes, {
    params: { [BROTLI_PARAM_QUALITY]: 1, [BROTLI_PARAM_LGWIN]: 18 },
  });
}

/** A page from a third and one from two thirds of the way. */
function samplesOf(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(2 * SAMPLE_BYTES);
  for (const part of [1, 2]) {
    const start = Math.floor((bytes.length * part) / 3 / SAMPLE_BYTES) * SAMPLE_BYTES;
    sample.set(bytes.subarray(start, start + SAMPLE_BYTES), (part - 1) * SAMPLE_BYTES);
  }
  return sample;
}

function shrinks(sample: Uint8Array): boolean {
  return pack(sample).length < sample.length * WORTH_IT;
}

/** The files of this host. */
export function nodeImages(): Images {
  return { codec: NODE_CODEC, open: openImage, create: createImage };
}

function openImage(name: string): ImageFile {
  const attempt = attempter(name, "cannot be read");
  const descriptor = attempt(() => fs.openSync(name, "r"));
  const status = attempt(() => fs.fstatSync(descriptor));
  if (!status.isFile()) {
    fs.closeSync(descriptor);
    throw new ImageError(name, "is no file");
  }
  return {
    name,
    sizeBytes: status.size,
    read(position, length) {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, status.size - position)));
      const count = attempt(() => fs.readSync(descriptor, bytes, 0, bytes.length, position));
      return bytes.subarray(0, count);
    },
    close: () => fs.closeSync(descriptor),
  };
}

function createImage(name: string): ImageSink {
  const attempt = attempter(name, "cannot be written");
  const partial = `${name}.partial`;
  // Nothing but a file gives way to an image: no directory, and no device.
  const before = attempt(() => fs.statSync(name, { throwIfNoEntry: false }));
  if (before && !before.isFile()) throw new ImageError(name, "is there and is no file");
  const descriptor = attempt(() => fs.openSync(partial, "w"));
  let isOpen = true;
  const close = () => {
    isOpen = false;
    fs.closeSync(descriptor);
  };
  return {
    name,
    write(bytes) {
      let done = 0;
      while (done < bytes.length) {
        done += attempt(() => fs.writeSync(descriptor, bytes, done, bytes.length - done));
      }
    },
    finish() {
      attempt(close);
      // Renaming over a file makes ext4 write the new one to the disk first (auto_da_alloc,
      // ext4(5)), while the process stands still.
      attempt(() => fs.rmSync(name, { force: true }));
      attempt(() => fs.renameSync(partial, name));
    },
    abandon() {
      if (isOpen) close();
      fs.rmSync(partial, { force: true });
    },
  };
}

function attempter(name: string, failure: string): <T>(action: () => T) => T {
  return (action) => {
    try {
      return action();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      throw new ImageError(name, `${failure}: ${reasonOf(error)}`);
    }
  };
}
