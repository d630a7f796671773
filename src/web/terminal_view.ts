// The terminal: xterm.js on the cluster's console. It stays attached wherever a program goes.

import { FitAddon } from "@xterm/addon-fit";
import { Terminal } from "@xterm/xterm";
import "@xterm/xterm/css/xterm.css";

export class TerminalView {
  readonly #terminal: Terminal;

  constructor(place: HTMLElement, onInput: (bytes: Uint8Array) => void) {
    this.#terminal = new Terminal({
      // The console ends lines as a pipe does: a host's terminal would add the carriage return.
      convertEol: true,
      cursorBlink: true,
      fontSize: 13,
      rows: 24,
      cols: 80,
      screenReaderMode: true,
      theme: { background: "#0d1117" },
    });
    const fit = new FitAddon();
    this.#terminal.loadAddon(fit);
    this.#terminal.open(place);
    fit.fit();
    new ResizeObserver(() => fit.fit()).observe(place);
    const encoder = new TextEncoder();
    this.#terminal.onData((text) => onInput(encoder.encode(text)));
  }

  write(bytes: Uint8Array | string): void {
    this.#terminal.write(bytes);
  }

  focus(): void {
    this.#terminal.focus();
  }
}
