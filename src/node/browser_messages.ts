// What a page tells the worker of a node besides NodeControl.

import type { NodeId } from "../abi/types.js";
import type { Layer } from "../fs/image_file_system.js";
import type { NodeConfiguration } from "./control.js";

type Files = readonly (readonly [path: string, bytes: Uint8Array])[];

/** The first message. */
export interface BrowserStart {
  readonly kind: "start";
  readonly configuration: NodeConfiguration;
  readonly peers: readonly (readonly [NodeId, MessagePort])[];
  /** NodeEvents go there. */
  readonly announcements: MessagePort;
  /** NodeControl is served there. */
  readonly control: MessagePort;
  readonly files: Files;
  /** Archives that the first node may be asked to show as its root; none for the others. */
  readonly images: readonly (readonly [path: string, layer: Layer])[];
  /** performance.timeOrigin of the page: where the clock of all nodes begins, in ms. */
  readonly originMs: number;
}

/** More files, at any time. */
export interface FilesAdded {
  readonly kind: "files";
  readonly files: Files;
}

export type PageMessage = BrowserStart | FilesAdded;
