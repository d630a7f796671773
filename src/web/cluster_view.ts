// The nodes and the processes on them. A process is a button that can be dragged to another node,
// with a pointer of any kind; with the keyboard it moves to the node whose number is pressed.

import type { ClusterProcessInformation } from "../api/cluster_types.js";
import { make } from "./element.js";
import { nodeColour } from "./palette.js";

export interface NodeFacts {
  readonly node: number;
  readonly system: string;
  readonly framesTaken: number;
  readonly framesTotal: number;
  readonly instructionsPerSecond: number;
}

export interface ClusterViewEvents {
  /** A process is to move. */
  move(pid: number, node: number): void;
  select(pid: number): void;
  kill(node: number): void;
}

/** How far a pointer goes before it drags. */
const DRAG_PIXELS = 4;

export class ClusterView {
  readonly #place: HTMLElement;
  readonly #events: ClusterViewEvents;
  readonly #nodes = new Map<number, HTMLElement>();
  readonly #cards = new Map<number, HTMLButtonElement>();
  #dragged: number | undefined;
  selected: number | undefined;

  constructor(place: HTMLElement, events: ClusterViewEvents) {
    this.#place = place;
    this.#events = events;
  }

  /** Another cluster is to be shown. */
  clear(): void {
    this.#place.replaceChildren();
    this.#nodes.clear();
    this.#cards.clear();
    this.selected = undefined;
  }

  show(facts: readonly NodeFacts[], processes: readonly ClusterProcessInformation[]): void {
    const busiest = Math.max(1, ...facts.map((node) => node.instructionsPerSecond));
    for (const one of facts) this.#showNode(one, busiest);
    for (const [node, element] of this.#nodes) {
      if (!facts.some((one) => one.node === node)) this.#markLost(element);
    }
    for (const process of processes) this.#showProcess(process);
    for (const [pid, card] of this.#cards) {
      if (processes.some((process) => process.pid === pid) || pid === this.#dragged) continue;
      card.remove();
      this.#cards.delete(pid);
    }
  }

  #showNode(facts: NodeFacts, busiest: number): void {
    const element = this.#nodes.get(facts.node) ?? this.#makeNode(facts);
    const mips = Math.round(facts.instructionsPerSecond / 1e6);
    const mib = Math.round(facts.framesTaken / 256);
    setText(
      element.querySelector(".facts"),
      `${mips} million instructions/s, ${mib} of ${Math.round(facts.framesTotal / 256)} MiB`,
    );
    const bar = element.querySelector<HTMLElement>(".load span");
    if (bar) bar.style.width = `${Math.round((facts.instructionsPerSecond / busiest) * 100)}%`;
  }

  #makeNode({ node, system }: NodeFacts): HTMLElement {
    const element = make("section", "node");
    element.style.setProperty("--colour", nodeColour(node));
    element.dataset.node = String(node);
    element.setAttribute("aria-label", `Node ${node}, ${system}`);
    const title = make("header");
    const end = make("button", "", "end");
    end.type = "button";
    end.title = `End node ${node}: what only it has is lost`;
    end.setAttribute("aria-label", `End node ${node}`);
    end.addEventListener("click", () => this.#events.kill(node));
    title.append(make("span", "", `Node ${node} · ${system}`));
    // The first node has the consoles.
    if (node > 0) title.append(end);
    const load = make("div", "load");
    load.append(make("span"));
    element.append(title, make("p", "facts"), load);
    this.#nodes.set(node, element);
    this.#place.append(element);
    return element;
  }

  #markLost(element: HTMLElement): void {
    element.querySelector("button:not(.process)")?.remove();
    setText(element.querySelector(".facts"), "lost");
    const bar = element.querySelector<HTMLElement>(".load span");
    if (bar) bar.style.width = "0";
  }

  #showProcess({
    pid,
    node,
    command,
    state,
    residentPages,
    dependsOn,
  }: ClusterProcessInformation): void {
    const card = this.#cards.get(pid) ?? this.#makeCard(pid);
    const others = dependsOn.filter((other) => other !== node);
    const where = others.length > 0 ? `, more on node ${others.join(", ")}` : "";
    setText(card.querySelector("b"), command.split("/").pop() ?? command);
    setText(
      card.querySelector("small"),
      `${pid} · ${state} · ${(residentPages / 256).toFixed(1)} MiB here${where}`,
    );
    card.setAttribute("aria-pressed", String(pid === this.selected));
    const home = this.#nodes.get(node);
    // A card that is in somebody's hand stays there.
    if (home && card.parentElement !== home && this.#dragged !== pid) {
      const hadFocus = document.activeElement === card;
      home.append(card);
      if (hadFocus) card.focus();
    }
  }

  #makeCard(pid: number): HTMLButtonElement {
    const card = make("button", "process");
    card.type = "button";
    card.dataset.pid = String(pid);
    card.append(make("b"), make("small"));
    card.addEventListener("click", () => this.#events.select(pid));
    card.addEventListener("keydown", (event) => {
      const node = Number(event.key);
      if (event.key.trim() === "" || !this.#nodes.has(node)) return;
      this.#events.move(pid, node);
      event.preventDefault();
    });
    this.#makeDraggable(card, pid);
    this.#cards.set(pid, card);
    return card;
  }

  #makeDraggable(card: HTMLButtonElement, pid: number): void {
    card.addEventListener("pointerdown", (down) => {
      if (down.button !== 0) return;
      const move = (event: PointerEvent) => {
        const [x, y] = [event.clientX - down.clientX, event.clientY - down.clientY];
        if (this.#dragged === undefined && Math.hypot(x, y) < DRAG_PIXELS) return;
        this.#dragged = pid;
        card.classList.add("dragged");
        card.style.transform = `translate(${x}px, ${y}px)`;
        this.#mark(this.#nodeAt(event));
      };
      const end = (event: PointerEvent) => {
        window.removeEventListener("pointermove", move);
        window.removeEventListener("pointerup", end);
        window.removeEventListener("pointercancel", end);
        const target = event.type === "pointerup" ? this.#nodeAt(event) : undefined;
        const wasDragged = this.#dragged === pid;
        this.#dragged = undefined;
        card.classList.remove("dragged");
        card.style.transform = "";
        this.#mark(undefined);
        const from = card.closest<HTMLElement>(".node")?.dataset.node;
        if (wasDragged && target !== undefined && String(target) !== from) {
          this.#events.move(pid, target);
        }
      };
      window.addEventListener("pointermove", move);
      window.addEventListener("pointerup", end);
      window.addEventListener("pointercancel", end);
    });
  }

  #nodeAt({ clientX, clientY }: PointerEvent): number | undefined {
    for (const [node, element] of this.#nodes) {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const isIn = clientX >= left && clientX < right && clientY >= top && clientY < bottom;
      if (isIn) return node;
    }
    return undefined;
  }

  #mark(target: number | undefined): void {
    for (const [node, element] of this.#nodes) element.classList.toggle("target", node === target);
  }
}

function setText(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
