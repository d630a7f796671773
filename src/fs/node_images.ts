// Images of the host as layers, over Node's file system.

import type { Layer } from "./image_file_system.js";
import { readOciImage } from "./oci_layout.js";
import { readArchive } from "./tar_archive.js";

/** @throws Error with a sentence that names the image and what is wrong with it. */
export function readImage(kind: "tar" | "oci", path: string): readonly Layer[] {
  try {
    return kind === "tar" ? [readArchive(path)] : readOciImage(path).layers;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const what = kind === "tar" ? "tar archive" : "OCI image";
    throw new Error(`${path} is no usable ${what}: ${reason}`);
  }
}
