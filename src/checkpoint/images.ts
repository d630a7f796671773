// Where images lie: what a node and a command need of the place that they run in. Node.js has files
// (node_images.ts); a test has memory.

import type { ImageCodec } from "./image_layout.js";

/** An image that is being read. */
export interface ImageFile {
  /** As the user knows it; sentences begin with it. */
  readonly name: string;
  readonly sizeBytes: number;
  /** The bytes from `position` on, fewer at the end. @throws ImageError when the medium fails. */
  read(position: number, length: number): Uint8Array;
  close(): void;
}

/** An image that is being written. Nothing is there under its name until it is complete. */
export interface ImageSink {
  readonly name: string;
  /** @throws ImageError when the medium fails. */
  write(bytes: Uint8Array): void;
  /** Everything has been written. @throws ImageError */
  finish(): void;
  /** It will not be completed: what has been written goes. */
  abandon(): void;
}

export interface Images {
  readonly codec: ImageCodec;
  /** @throws ImageError when there is no such file. */
  open(name: string): ImageFile;
  /** @throws ImageError when it cannot be made. */
  create(name: string): ImageSink;
}
