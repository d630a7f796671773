// The page: puts its parts together.

import type { Pid } from "../abi/types.js";
import { MECHANISMS, type Mechanism } from "../node/control.js";
import { AddressView, fillLegend } from "./address_view.js";
import { ClusterView } from "./cluster_view.js";
import { DEMOS, type Demo, type Stage } from "./demos.js";
import { byId, make } from "./element.js";
import { prepareExperiments } from "./experiment_view.js";
import { programBytes } from "./programs.js";
import { createHost, Session, type SessionEvents, type Snapshot } from "./session.js";
import { isArchive, readTar } from "./tar_root.js";
import { TerminalView } from "./terminal_view.js";
import { Timelines } from "./timelines.js";

const LINUX_NODES = 3;
const PUMA_NODES = 1;
/** Which of a tree's programs is started when it has been put in place. */
const SHELLS = ["/bin/sh", "/usr/bin/sh", "/bin/bash"];

const status = byId("status", HTMLParagraphElement);
const say = (text: string) => {
  status.textContent = text;
};

class Page implements Stage {
  #session: Session | undefined;
  #mechanism: Mechanism = "push";
  readonly #cluster = new ClusterView(byId("nodes", HTMLDivElement), {
    move: (pid, node) => void this.#session?.move(pid, node, this.#mechanism),
    select: (pid) => this.#select(pid),
    kill: (node) => void this.kill(node),
  });
  readonly #address = new AddressView(byId("pages", HTMLCanvasElement));
  readonly #terminal = new TerminalView(byId("terminal", HTMLDivElement), (bytes) =>
    this.#session?.input(bytes),
  );
  readonly #timelines = new Timelines({
    faults: byId("chart-faults", HTMLDivElement),
    bytes: byId("chart-bytes", HTMLDivElement),
    frozen: byId("chart-frozen", HTMLDivElement),
    list: byId("migrations", HTMLOListElement),
    none: byId("migrations-none", HTMLParagraphElement),
  });
  readonly #events: SessionEvents = {
    output: (bytes) => this.#terminal.write(bytes),
    migration: (record) => this.#timelines.addMigration(record),
    crossing: (record) => this.#timelines.addCrossing(record),
    snapshot: (snapshot) => this.#show(snapshot),
    say,
  };
  #nodes: readonly number[] = [];
  #processes: Snapshot["processes"] = [];

  /** Starts the cluster; with an archive as its tree when one is given. */
  async open(archive?: File): Promise<void> {
    const host = createHost();
    const root = archive && `/${archive.name}`;
    if (archive && root) host.addImage(root, await readTar(archive, archive.name));
    await this.#session?.close();
    this.#cluster.clear();
    this.#nodes = [];
    const options = { linuxNodes: LINUX_NODES, pumaNodes: PUMA_NODES, ...(root && { root }) };
    this.#session = await Session.start(options, host, this.#events);
    say(`${LINUX_NODES + PUMA_NODES} nodes are up.`);
    if (archive) await this.#startShell(archive.name);
  }

  offer(): void {
    const place = byId("programs", HTMLDivElement);
    for (const demo of DEMOS) {
      const button = make("button", "", demo.label);
      button.type = "button";
      button.title = demo.hint;
      button.addEventListener("click", () => void attempt(() => this.#play(demo)));
      place.append(button);
    }
    const upload = byId("upload", HTMLInputElement);
    upload.addEventListener("change", () => {
      const file = upload.files?.[0];
      if (file) void attempt(() => this.#take(file), file.name);
    });
    byId("add-node", HTMLButtonElement).addEventListener("click", () =>
      attempt(async () => say(`Node ${await this.#session?.cluster.addNode()} has joined.`)),
    );
    const select = byId("mechanism", HTMLSelectElement);
    select.append(...MECHANISMS.map((name) => new Option(name, name)));
    select.value = this.#mechanism;
    select.addEventListener("change", () => {
      this.#mechanism = select.value as Mechanism;
    });
    void this.#animate();
  }

  async #play(demo: Demo): Promise<void> {
    say(`${demo.label}: ${demo.hint}.`);
    await demo.play(this);
  }

  async #take(file: File): Promise<void> {
    if (isArchive(file.name)) return this.open(file);
    const path = `/uploads/${file.name}`;
    this.#session?.host.addFile(path, new Uint8Array(await file.arrayBuffer()));
    await this.#session?.show(path);
    await this.#start(path, []);
  }

  async #startShell(name: string): Promise<void> {
    for (const shell of SHELLS) {
      if (!(await this.#session?.cluster.readFile(shell))) continue;
      await this.#start(shell, []);
      this.type();
      return;
    }
    say(`${name} is the tree of all programs now; it has no ${SHELLS.join(", ")} to start.`);
  }

  async run(program: string, args: readonly string[]): Promise<Pid | undefined> {
    return this.#start(await this.#fetched(program), args);
  }

  async yod(program: string, args: readonly string[]): Promise<void> {
    const path = await this.#fetched(program);
    this.#echo(["yod", path, ...args]);
    await this.#session?.yod(path, args);
  }

  async spareNodes(): Promise<readonly [number, number]> {
    for (;;) {
      const { cluster } = this.#session as Session;
      const nodes = await cluster.nodesInformation();
      const [first, second] = nodes.filter(({ node, command }) => node > 0 && command === "linux");
      if (first && second) return [first.node, second.node];
      await cluster.addNode();
    }
  }

  async move(pid: Pid, node: number, mechanism: Mechanism): Promise<void> {
    await this.#session?.moveAndWait(pid, node, mechanism);
  }

  async kill(node: number): Promise<void> {
    await this.#session?.kill(node);
  }

  type(): void {
    this.#terminal.focus();
  }

  say(text: string): void {
    say(text);
  }

  /** Has a program of the page ready for the nodes; its path. */
  async #fetched(program: string): Promise<string> {
    const path = `/programs/${program}`;
    this.#session?.host.addFile(path, await programBytes(program));
    await this.#session?.show(path);
    return path;
  }

  async #start(path: string, args: readonly string[]): Promise<Pid | undefined> {
    this.#echo([path, ...args]);
    const pid = await this.#session?.spawn(path, args);
    if (pid !== undefined) this.#select(pid);
    return pid;
  }

  #echo(words: readonly string[]): void {
    this.#terminal.write(`\x1b[2m$ ${words.join(" ")}\x1b[0m\r\n`);
  }

  #show(snapshot: Snapshot): void {
    this.#timelines.add(snapshot);
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

  /** Draws the pages of the selected process, at each frame that finds a new answer. */
  async #animate(): Promise<void> {
    const text = byId("memory-text", HTMLParagraphElement);
    for (;;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const pid = this.#cluster.selected;
      const process = this.#processes.find((one) => one.pid === pid);
      if (pid === undefined || !process || !this.#session) continue;
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

/** What goes wrong is told to the user, after the name of what it went wrong with. */
async function attempt(action: () => Promise<unknown>, name?: string): Promise<void> {
  try {
    await action();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(name ? `${name}: ${reason}` : reason);
  }
}

const page = new Page();
page.open().then(
  () => {
    page.offer();
    prepareExperiments(() => programBytes("mgs"));
  },
  (error: unknown) => {
    say(`The cluster did not start: ${error instanceof Error ? error.message : String(error)}`);
  },
);
