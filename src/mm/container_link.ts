// The binding of one area of an address space with its container (paper G, 3: interface linker).

import type { Container } from "../container/container.js";
import type { ContainerId } from "../container/identifiers.js";
import type { ContainerInfo } from "../container/messages.js";
import type { AreaLink, LinkFault, WaitKey } from "../linker/area_link.js";
import type { LinkedSpace } from "./linked_space.js";
import type { Mm } from "./mm.js";

/** Private containers belong to the address space that linked them, shared ones to a kernel. */
export function isSharedContainer({ policy }: ContainerInfo): boolean {
  return policy.kind === "unique";
}

export class ContainerLink implements AreaLink {
  readonly containerId: ContainerId;
  readonly objectBase: number;
  readonly #space: LinkedSpace;
  readonly #container: Container;

  constructor(space: LinkedSpace, container: Container, objectBase: number) {
    this.#space = space;
    this.#container = container;
    this.containerId = container.info.id;
    this.objectBase = objectBase;
  }

  get layer(): number {
    return this.#space.layer;
  }

  fault(page: number, write: boolean): LinkFault {
    return this.#space.fault(this.#container, this.objectBase, page, write);
  }

  remove(object: number, page: number, count: number): void {
    this.#space.remove(this.#container, object, page, count);
  }

  sync(object: number, count: number, key: WaitKey): "ready" | "pending" | "failed" {
    const result = this.#container.sync(object, count, key);
    return result === "ready" || result === "pending" ? result : "failed";
  }

  isUntouched(object: number): boolean {
    return this.#container.stateOf(object) === "INV_OWNER";
  }

  get isShared(): boolean {
    return isSharedContainer(this.#container.info);
  }

  shareWith(addressSpace: object): AreaLink {
    return this.#space.share(this.#container.info, this, addressSpace as Mm);
  }

  split(objectBase: number): AreaLink {
    return new ContainerLink(this.#space, this.#container, objectBase);
  }
}
