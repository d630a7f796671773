// The pages of memory that several address spaces show, each once: for who looks at one address
// space after another and wants them all.

import { firstPage, type VmArea } from "./vm_area.js";

/** Whether an area shows memory that other processes may show, and that is no file's. */
export function isSharedMemory({ link, source }: VmArea): boolean {
  return link?.isShared === true && source.kind === "memory";
}

export class SharedOnce {
  readonly #seen = new Set<string>();

  /** Whether this is the first time that the page behind `page` of an area is met. */
  meets({ link, ...area }: VmArea, page: number): boolean {
    if (!link) return true;
    const object = link.objectBase + page - firstPage({ link, ...area });
    const key = `${link.containerId}:${object}`;
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    return true;
  }
}
