// What became of a message that a memory operation was asked to take.

import type { DropReasonValue } from "../../personality/puma/structures.js";

export type Outcome =
  /** It is in the process's memory. `wantsAck`: the operation acknowledges. */
  | {
      readonly kind: "landed";
      readonly bytes: number;
      readonly offset: number;
      readonly wantsAck: boolean;
    }
  /** Bytes of the process's memory go back to the sender: pieces of a reply, in order. */
  | { readonly kind: "reply"; readonly pieces: readonly Uint8Array[] }
  /** Nothing was changed. A matching list may know another place. */
  | { readonly kind: "noBuffer" }
  | { readonly kind: "noFit" }
  | { readonly kind: "dropped"; readonly reason: DropReasonValue };

export function dropped(reason: DropReasonValue): Outcome {
  return { kind: "dropped", reason };
}

/** A message as a receiving node has it: the header in wire form, and the body. */
export interface PortalMessage {
  /** HEADER.size bytes. */
  readonly header: Uint8Array;
  readonly headerView: DataView;
  /** Exactly header.length bytes. */
  readonly body: Uint8Array;
}

/** A message as it is kept in the state of a process. */
export interface StoredMessage {
  readonly header: Uint8Array;
  readonly body: Uint8Array;
}

/** With bytes of its own: the buffer that a message came in is used again. */
export function copyMessage(message: PortalMessage): PortalMessage {
  return loadMessage({ header: message.header.slice(), body: message.body.slice() });
}

export function storeMessage({ header, body }: PortalMessage): StoredMessage {
  return { header, body };
}

export function loadMessage({ header, body }: StoredMessage): PortalMessage {
  const headerView = new DataView(header.buffer, header.byteOffset, header.length);
  return { header, headerView, body };
}
