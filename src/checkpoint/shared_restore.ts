// Memory that the processes of an image share: one container for all that show it, with the pages
// that the image has of it. They are read at once, for which of the processes will touch a page
// first nobody knows.

import { PAGE_SHIFT, PAGE_SIZE } from "../abi/address_space.js";
import { MAP_TYPE, MapType } from "../abi/mman.js";
import type { ContainerInfo } from "../container/messages.js";
import type { InterprocessPicture } from "../fs/interprocess_picture.js";
import type { AreaState } from "../mm/mm_state.js";
import type { PagePlaces } from "../mm/stored_pages.js";
import type { Kernel } from "../task/kernel.js";
import type { ChainPages } from "./image_chain.js";
import { ImageError } from "./image_error.js";

/** A process's areas, and where the image has their pages. */
interface Shown {
  readonly areas: readonly AreaState[];
  readonly pages: ChainPages;
  readonly places: PagePlaces;
}

/** Whether an area of an image shows memory that processes shared. */
export function showsShared({ flags, source, container }: AreaState): boolean {
  const { kind } = source as { readonly kind?: string };
  return container !== undefined && kind !== "file" && (flags & MAP_TYPE) !== MapType.MAP_PRIVATE;
}

/**
 * The containers, by their numbers in the image. The pages are no longer the address spaces' own.
 * @throws ImageError
 */
export function restoreShared(
  kernel: Kernel,
  image: string,
  processes: readonly Shown[],
  objects: InterprocessPicture,
): Map<number, ContainerInfo> {
  const found = new Map<number, Map<number, Uint8Array>>();
  for (const { areas, pages, places } of processes) {
    for (const { start, end, container } of areas.filter(showsShared)) {
      const { id, objectBase } = container as NonNullable<AreaState["container"]>;
      const held = found.get(id) ?? new Map<number, Uint8Array>();
      found.set(id, held);
      const first = start >>> PAGE_SHIFT;
      const count = (end - start) >>> PAGE_SHIFT;
      for (let index = 0; index < count; index += 1) {
        const place = places.get(first + index);
        if (place === undefined) continue;
        const bytes = new Uint8Array(PAGE_SIZE);
        const damage = pages.read(place, bytes);
        if (damage !== undefined) throw new ImageError(image, `cannot be restarted: ${damage}`);
        held.set(objectBase + index, bytes);
      }
      places.delete(first, count);
    }
  }
  const { sharedMemory } = kernel;
  if (!sharedMemory) return new Map();
  const made = makeObjects(kernel, image, objects, found);
  for (const [id, pages] of found) {
    if (!made.has(id)) made.set(id, sharedMemory.createFrom(pages));
  }
  return made;
}

/** The System V objects are as they were; the containers of the segments. @throws ImageError */
function makeObjects(
  kernel: Kernel,
  image: string,
  objects: InterprocessPicture,
  shown: ReadonlyMap<number, ReadonlyMap<number, Uint8Array>>,
): Map<number, ContainerInfo> {
  if (Object.values(objects).every(({ length }) => length === 0)) return new Map();
  const segments = objects.segments.map((segment) => {
    return { ...segment, pages: [...(shown.get(segment.container) ?? segment.pages)] };
  });
  const request = { ...objects, segments };
  const { needs, containers } = kernel.files.interprocess.ask("makeAgain", request);
  if (needs === undefined) return new Map(containers);
  throw new ImageError(image, `needs ${needs}, in whose place is another one now`);
}
