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
