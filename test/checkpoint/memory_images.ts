// Images in memory, for tests: what was written can be looked at, cut and changed.

import { ImageError } from "../../src/checkpoint/image_error.js";
import { ImageReader } from "../../src/checkpoint/image_reader.js";
import type { Images } from "../../src/checkpoint/images.js";
import { NODE_CODEC } from "../../src/checkpoint/node_images.js";

export class MemoryImages implements Images {
  readonly codec = NODE_CODEC;
  readonly files = new Map<string, Uint8Array>();

  open(name: string) {
    const bytes = this.files.get(name);
    if (!bytes) throw new ImageError(name, "cannot be read: no such file");
    return {
      name,
      sizeBytes: bytes.length,
      read: (position: number, length: number) => bytes.subarray(position, position + length),
      close: () => {},
    };
  }

  create(name: string) {
    const parts: Uint8Array[] = [];
    return {
      name,
      write: (bytes: Uint8Array) => void parts.push(bytes.slice()),
      finish: () => void this.files.set(name, Uint8Array.from(Buffer.concat(parts))),
      abandon: () => {},
    };
  }

  /** Reads all of an image; the sentence of a refusal, undefined when it is whole. */
  fault(name: string): string | undefined {
    try {
      new ImageReader(this.open(name), this.codec).verify();
      return undefined;
    } catch (error) {
      if (error instanceof ImageError) return error.message;
      throw error;
    }
  }
}
