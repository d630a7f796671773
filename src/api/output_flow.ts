// What programs write, on its way to whoever takes it: the node that wrote is told what is gone,
// so that programs that write faster wait.

import type { NodeId } from "../abi/types.js";
import type { OutputEvent } from "./cluster_types.js";

/** A node is told of output that is gone when it is so much: one message for many small writes. */
const TAKEN_BATCH_BYTES = 2 ** 18;

export class OutputFlow {
  /** Announces output; what takes it resolves when it is gone. Undefined: it is gone at once. */
  readonly #take: (event: OutputEvent) => Promise<void> | undefined;
  readonly #tell: (node: NodeId, console: number, sizeBytes: number) => void;
  /** By console: bytes that are gone and that the node has not been told of. */
  readonly #takenBytes = new Map<number, number>();

  constructor(
    take: (event: OutputEvent) => Promise<void> | undefined,
    tell: (node: NodeId, console: number, sizeBytes: number) => void,
  ) {
    this.#take = take;
    this.#tell = tell;
  }

  pass(event: OutputEvent): void {
    const taking = this.#take(event);
    if (!taking) this.#taken(event);
    // Output that nobody can take any more stays untaken: its writer waits until it is ended.
    else
      taking.then(
        () => this.#taken(event),
        () => {},
      );
  }

  #taken({ node, console, bytes }: OutputEvent): void {
    const sizeBytes = (this.#takenBytes.get(console) ?? 0) + bytes.length;
    const isEnough = sizeBytes >= TAKEN_BATCH_BYTES;
    this.#takenBytes.set(console, isEnough ? 0 : sizeBytes);
    if (isEnough) this.#tell(node, console, sizeBytes);
  }
}
