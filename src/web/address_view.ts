// The address space of one process: one cell for each page, coloured by the node that has it, area
// after area. What is between the areas is left out.
//
// A cell is drawn from what all nodes say: the owner's colour where one owns the page, lighter when
// others have copies, darker when it came and was not used yet, yellow while it is on its way,
// empty where nobody has it. The canvas scales the picture, so 262,144 pages cost a look at as many
// bytes.

import { type AreaPages, HOLDS_CODE, PageState } from "../node/page_states.js";
import { make } from "./element.js";
import { nodeColour } from "./palette.js";

/** What a node says of a process's pages. */
export interface NodePages {
  readonly node: number;
  readonly areas: readonly AreaPages[];
}

/** Cells of a row: a power of two, so that rows are round addresses apart. */
const MOST_COLUMNS = 512;
const LEAST_COLUMNS = 32;

type Rgb = readonly [red: number, green: number, blue: number];

export class AddressView {
  readonly #canvas: HTMLCanvasElement;
  readonly #picture = document.createElement("canvas");
  #image: ImageData | undefined;
  #cells: { readonly key: string; readonly bases: ReadonlyMap<number, number> } | undefined;
  /** Resident pages by node, as last drawn. */
  counts = new Map<number, number>();

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  clear(): void {
    this.#image = undefined;
    this.#cells = undefined;
    this.counts = new Map();
    this.#canvas.getContext("2d")?.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
  }

  draw(nodes: readonly NodePages[]): void {
    const { bases, total } = layout(nodes);
    const columns = columnsFor(total, this.#canvas.clientWidth / this.#canvas.clientHeight);
    const rows = Math.max(1, Math.ceil(total / columns));
    const key = `${columns}x${rows} ${[...bases].join(";")}`;
    if (this.#cells?.key !== key || !this.#image) {
      this.#cells = { key, bases };
      this.#picture.width = columns;
      this.#picture.height = rows;
      this.#image = new ImageData(columns, rows);
    }
    this.#paint(this.#image, bases, nodes);
    this.#show();
  }

  #paint(image: ImageData, bases: ReadonlyMap<number, number>, nodes: readonly NodePages[]): void {
    const cells = new Uint32Array(image.data.buffer);
    cells.fill(EMPTY);
    const code = packed(CODE);
    this.counts = new Map();
    for (const { node, areas } of nodes) {
      const colour = rgb(nodeColour(node));
      const shades = shadesOf(colour);
      let count = 0;
      for (const { firstPage, states } of areas) {
        const base = bases.get(firstPage) ?? 0;
        for (let index = 0; index < states.length; index++) {
          const state = (states[index] as number) & ~HOLDS_CODE;
          if (state === PageState.absent) continue;
          if (state !== PageState.coming) count += 1;
          // A copy does not hide the owner, whichever node is drawn first.
          if (state === PageState.copy && cells[base + index] !== EMPTY) continue;
          const holdsCode = state !== states[index];
          cells[base + index] = holdsCode ? code : (shades[state] as number);
        }
      }
      this.counts.set(node, count);
    }
  }

  #show(): void {
    const canvas = this.#canvas;
    const scale = window.devicePixelRatio;
    const width = Math.round(canvas.clientWidth * scale);
    const height = Math.round(canvas.clientHeight * scale);
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    this.#picture.getContext("2d")?.putImageData(this.#image as ImageData, 0, 0);
    const context = canvas.getContext("2d");
    if (!context) return;
    context.clearRect(0, 0, width, height);
    context.imageSmoothingEnabled = false;
    context.drawImage(this.#picture, 0, 0, width, height);
  }
}

export function fillLegend(list: HTMLElement, nodes: readonly number[]): void {
  const entries: [string, string][] = nodes.map((node) => [
    `only on node ${node}`,
    nodeColour(node),
  ]);
  const first = rgb(nodeColour(nodes[0] ?? 0));
  entries.push(
    ["owned, with read copies elsewhere", css(shade(first, PageState.shared))],
    ["a read copy", css(shade(first, PageState.copy))],
    ["prefetched, not used yet", css(shade(first, PageState.prefetched))],
    ["pushed, not used yet", css(shade(first, PageState.pushed))],
    ["holds translated code", css(CODE)],
    ["on its way", css(COMING)],
    ["nowhere yet", "var(--line)"],
  );
  list.replaceChildren(
    ...entries.map(([text, colour]) => {
      const item = make("li");
      const swatch = make("i");
      swatch.style.background = colour;
      item.append(swatch, text);
      return item;
    }),
  );
}

/** Transparent: the canvas has a colour of its own, in the light and in the dark. */
const EMPTY = 0;
const COMING: Rgb = [240, 228, 66];
const CODE: Rgb = [122, 61, 184];

/** Cell numbers of the areas by first page: the union of what the nodes have. */
function layout(nodes: readonly NodePages[]): { bases: Map<number, number>; total: number } {
  const sizes = new Map<number, number>();
  for (const { areas } of nodes) {
    for (const { firstPage, states } of areas) {
      sizes.set(firstPage, Math.max(sizes.get(firstPage) ?? 0, states.length));
    }
  }
  const bases = new Map<number, number>();
  let total = 0;
  for (const [page, size] of [...sizes].sort(([a], [b]) => a - b)) {
    bases.set(page, total);
    total += size;
  }
  return { bases, total };
}

function columnsFor(total: number, aspect: number): number {
  const ideal = Math.sqrt(Math.max(total, 1) * (Number.isFinite(aspect) ? aspect : 2));
  const power = 2 ** Math.round(Math.log2(ideal));
  return Math.min(Math.max(power, LEAST_COLUMNS), MOST_COLUMNS);
}

/** The node's colour, lighter where others have the page too, darker where nobody has used it. */
function shade(colour: Rgb, state: number): Rgb {
  switch (state) {
    case PageState.shared:
      return mix(colour, [255, 255, 255], 0.35);
    case PageState.copy:
      return mix(colour, [255, 255, 255], 0.65);
    case PageState.coming:
      return COMING;
    case PageState.prefetched:
      return mix(colour, [0, 0, 0], 0.35);
    case PageState.pushed:
      return mix(colour, [0, 0, 0], 0.65);
    default:
      return colour;
  }
}

/** The cell's value for each PageState. */
function shadesOf(colour: Rgb): readonly number[] {
  return Object.values(PageState).map((state) => packed(shade(colour, state)));
}

function rgb(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function mix(colour: Rgb, other: Rgb, share: number): Rgb {
  const part = (index: 0 | 1 | 2) => Math.round(colour[index] * (1 - share) + other[index] * share);
  return [part(0), part(1), part(2)];
}

function css([red, green, blue]: Rgb): string {
  return `rgb(${red} ${green} ${blue})`;
}

/** A pixel of ImageData on a little-endian machine, which all browsers run on. */
function packed([red, green, blue]: Rgb): number {
  return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}
