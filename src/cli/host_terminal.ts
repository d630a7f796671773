// The host's terminal while it is a program's: raw, so that the line discipline, signals from the
// keyboard among it, is the node's, and the program hears when the window's size changes.
//
// Whoever takes it releases it at every end; a command whose streams are no terminal has none.

import type { Surroundings } from "./surroundings.js";

export class HostTerminal {
  readonly #around: Surroundings;
  readonly #resized: (rows: number, columns: number) => void;
  #release: (() => void) | undefined;

  constructor(around: Surroundings, resized: (rows: number, columns: number) => void) {
    this.#around = around;
    this.#resized = resized;
  }

  get isTaken(): boolean {
    return this.#release !== undefined;
  }

  take(): void {
    const around = this.#around;
    if (around.terminal === undefined || this.isTaken) return;
    around.setRawMode(true);
    const stop = around.onResize(this.#resized);
    this.#release = () => {
      stop();
      around.setRawMode(false);
    };
  }

  release(): void {
    this.#release?.();
    this.#release = undefined;
  }
}
