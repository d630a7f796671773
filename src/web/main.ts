// The page: puts its parts together.

import { MECHANISMS, type Mechanism } from "../node/control.js";
import { AddressView, fillLegend } from "./address_view.js";
import { ClusterView } from "./cluster_view.js";
import { byId, make } from "./element.js";
import { prepareExperiment } from "./experiment_view.js";
import { EXAMPLES, type Example, programBytes } from "./programs.js";
import { createHost, Session, type Snapshot } from "./session.js";
import { TerminalView } from "./terminal_view.js";
import { Timelines } from "./timelines.js";

const NODES = 3;

const status = byId("status", HTMLParagraphElement);
const say = (text: string) => {
  status.textContent = text;
};

class Page {
  readonly #session: Session;
  readonly #cluster: ClusterView;
  readonly #address = new AddressView(byId("pages", HTMLCanvasElement));
  readonly #terminal: TerminalView;
  #nodes: readonly number[] = [];
  #processes: Snapshot["processes"] = [];

  constructor(session: Session, terminal: TerminalView) {
    this.#session = session;
    this.#terminal = terminal;
    this.#cluster = new ClusterView(byId("nodes", HTMLDivElement), {
      move: (pid, node) => void session.move(pid, node),
      select: (pid) => this.#select(pid),
      kill: (node) => void session.kill(node),
    });
    this.#offerPrograms();
    this.#offerMechanisms();
    this.#animate();
  }

  show(snapshot: Snapshot): void {
    this.#processes = snapshot.processes;
    this.#cluster.show(snapshot.nodes, snapshot.processes);
    const nodes = snapshot.nodes.map(({ node }) => node);
    if (nodes.join() === this.#nodes.join()) return;
    this.#nodes = nodes;
    fillLegend(byId("legend", HTMLUListElement), nodes);
  }

  #select(pid: number): void {
    this.#cluster.selected = pid;
  }

  #offerPrograms(): void {
    const place = byId("programs", HTMLDivElement);
    for (const example of EXAMPLES) {
      const button = make("button", "", example.label);
      button.type = "button";
      button.addEventListener("click", () => void this.#start(example));
      place.append(button);
    }
    const upload = byId("upload", HTMLInputElement);
    upload.addEventListener("change", async () => {
      const file = upload.files?.[0];
      if (!file) return;
      const path = `/uploads/${file.name}`;
      this.#session.host.addFile(path, new Uint8Array(await file.arrayBuffer()));
      await this.#run(path, []);
    });
  }

  #offerMechanisms(): void {
    const select = byId("mechanism", HTMLSelectElement);
    select.append(...MECHANISMS.map((name) => new Option(name, name)));
    select.value = this.#session.mechanism;
    select.addEventListener("change", () => {
      this.#session.mechanism = select.value as Mechanism;
    });
  }

  async #start({ program, args }: Example): Promise<void> {
    try {
      const path = `/programs/${program}`;
      this.#session.host.addFile(path, await programBytes(program));
      await this.#run(path, args);
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  }

  async #run(path: string, args: readonly string[]): Promise<void> {
    this.#terminal.write(`\x1b[2m$ ${[path, ...args].join(" ")}\x1b[0m\r\n`);
    const pid = await this.#session.spawn(path, args);
    if (pid !== undefined) this.#select(pid);
  }

  /** Draws the pages of the selected process, at each frame that finds a new answer. */
  async #animate(): Promise<void> {
    const text = byId("memory-text", HTMLParagraphElement);
    for (;;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const pid = this.#cluster.selected;
      const process = this.#processes.find((one) => one.pid === pid);
      if (pid === undefined || !process) continue;
      try {
        this.#address.draw(await this.#session.pages(pid));
      } catch {
        // A node went away in the middle of the question.
        continue;
      }
      const counts = [...this.#address.counts]
        .filter(([, count]) => count > 0)
        .map(([node, count]) => `${count} pages on node ${node}`);
      text.textContent = `Process ${pid}: ${counts.join(", ") || "no pages"}`;
    }
  }
}

async function start(): Promise<void> {
  const timelines = new Timelines(
    byId("chart-faults", HTMLDivElement),
    byId("chart-bytes", HTMLDivElement),
    byId("migrations", HTMLOListElement),
    byId("migrations-none", HTMLParagraphElement),
  );
  let page: Page | undefined;
  const terminal = new TerminalView(byId("terminal", HTMLDivElement), (bytes) => {
    session.input(bytes);
  });
  const session = await Session.start(NODES, createHost(), {
    output: (bytes) => terminal.write(bytes),
    migration: (record) => timelines.addMigration(record),
    snapshot: (snapshot) => {
      timelines.add(snapshot);
      page?.show(snapshot);
    },
    say,
  });
  page = new Page(session, terminal);
  prepareExperiment(() => programBytes("mgs"));
  say(`${NODES} nodes are up.`);
}

start().catch((error: unknown) => {
  say(`The cluster did not start: ${error instanceof Error ? error.message : String(error)}`);
});
