// Surroundings of a command for tests: streams that remember, no workers, nothing of the real
// process.

import { Readable, Writable } from "node:stream";
import type { Surroundings } from "../../src/cli/surroundings.js";

/** A stream that takes everything at once. */
export class Sink extends Writable {
  readonly chunks: Buffer[] = [];
  /** Called when bytes have come. */
  onBytes: () => void = () => {};

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.chunks.push(chunk);
    this.onBytes();
    done();
  }

  get bytes(): Buffer {
    return Buffer.concat(this.chunks);
  }

  get text(): string {
    return this.bytes.toString();
  }
}

export function surroundings(changes: Partial<Surroundings>): Surroundings {
  return {
    stdin: () => Readable.from([]),
    stdout: new Sink(),
    stderr: new Sink(),
    terminal: undefined,
    setRawMode: () => {},
    onResize: () => () => {},
    showsProgress: false,
    environment: {},
    home: "/home",
    directory: "/",
    packageRoot: "/package",
    host: () => {
      throw new Error("this command starts no workers");
    },
    onSignal: () => () => {},
    clock: () => performance.now(),
    ...changes,
  };
}
