// Cores that wait for an address space.
//
// A new core costs more than 1 ms (an instance, and 3.25 GB of addresses to reserve), which a
// migration must not pay; and V8 frees a memory late. So an ended process's core is reset and used
// again, and one spare is made while the node has nothing else to do. Pages of a used core still
// hold old bytes: whoever maps a page zeroes or fills it first.

import { Core, type EngineOptions } from "./core.js";

/** Cores kept for later; more are left to the garbage collector. */
const MOST_SPARE = 4;

export class CorePool {
  readonly #module: WebAssembly.Module;
  readonly #options: EngineOptions;
  #spare: Core[] = [];
  /** Told of a core that is given back, before it forgets what it was used for. */
  onGiven: ((core: Core) => void) | undefined;
  /** Cores that `take` had to make because none was waiting. */
  late = 0;

  constructor(module: WebAssembly.Module, options: EngineOptions = { engine: "interpreter" }) {
    this.#module = module;
    this.#options = options;
  }

  /** A core without pages, registers as `Core.reset` leaves them. */
  take(): Core {
    const core = this.#spare.pop();
    if (core) return core;
    this.late += 1;
    return new Core(this.#module, this.#options);
  }

  /** Takes back the core of an address space that is gone. */
  give(core: Core): void {
    this.onGiven?.(core);
    core.reset();
    if (this.#spare.length >= MOST_SPARE) return;
    this.#spare.push(core);
  }

  /** Makes a spare core if there is none; called when there is time. */
  prepare(): void {
    if (this.#spare.length === 0) this.#spare.push(new Core(this.#module, this.#options));
  }
}
