// A profile as a flame graph: an SVG document that Vega lays out and draws (its partition
// transform; docs/decisions/0017-vega.md). The outermost function is at the bottom, and a box is as wide as its
// share of the samples.

import type { Mark, Spec } from "vega";
import type { Profile } from "../api/profile.js";

const WIDTH = 960;
const ROW_HEIGHT = 18;
/** Narrower boxes are left out: nobody sees them. */
const LEAST_PIXELS = 0.3;
/** Narrower boxes bear no name. */
const LEAST_NAMED_PIXELS = 24;
/** A light set of the Okabe-Ito palette: black names are read on each of them. */
const COLOURS = ["#f0b36b", "#9ed3f5", "#8fd6bd", "#f3e98a", "#e3b7d0", "#c9c9c9"];

interface Box {
  readonly id: number;
  readonly parent: number | null;
  readonly name: string;
  readonly file: string;
  readonly depth: number;
  /** Samples of this function itself, under these callers. */
  self: number;
  total: number;
}

export async function flameGraph(profile: Profile): Promise<string> {
  const { parse, View } = await import("vega");
  const boxes = boxesOf(profile);
  const view = new View(parse(specOf(boxes)), { renderer: "none" });
  return withTitles(await view.toSVG());
}

/** The tree of calls: all samples, then programs, then functions. */
function boxesOf({ stacks, samples }: Profile): Box[] {
  const root: Box = { id: 0, parent: null, name: "all", file: "", depth: 0, self: 0, total: 0 };
  const boxes = [root];
  const children = new Map<string, Box>();
  for (const stack of stacks) {
    const program = { function: `${stack.command} (process ${stack.pid})`, file: "" };
    let box = root;
    box.total += stack.samples;
    for (const frame of [program, ...[...stack.frames].reverse()]) {
      const key = `${box.id} ${frame.file} ${frame.function}`;
      let child = children.get(key);
      if (child === undefined) {
        const [id, parent, depth] = [boxes.length, box.id, box.depth + 1];
        child = { id, parent, name: frame.function, file: frame.file, depth, self: 0, total: 0 };
        children.set(key, child);
        boxes.push(child);
      }
      box = child;
      box.total += stack.samples;
    }
    box.self += stack.samples;
  }
  return boxes.map((box) => ({ ...box, share: (100 * box.total) / Math.max(samples, 1) }));
}

function specOf(boxes: readonly Box[]): Spec {
  const rows = Math.max(...boxes.map(({ depth }) => depth)) + 1;
  const height = rows * ROW_HEIGHT;
  const wide = (pixels: number) => [
    { type: "filter" as const, expr: `datum.x1 - datum.x0 >= ${pixels}` },
  ];
  return {
    $schema: "https://vega.github.io/schema/vega/v6.json",
    width: WIDTH,
    height,
    padding: 4,
    background: "white",
    data: [
      {
        name: "boxes",
        values: [...boxes],
        transform: [
          { type: "stratify", key: "id", parentKey: "parent" },
          { type: "partition", field: "self", sort: { field: "name" }, size: [WIDTH, height] },
          ...wide(LEAST_PIXELS),
        ],
      },
      { name: "named", source: "boxes", transform: wide(LEAST_NAMED_PIXELS) },
    ],
    scales: [
      {
        name: "colour",
        type: "ordinal",
        range: COLOURS,
        domain: { data: "boxes", field: "file" },
      },
    ],
    marks: [boxMark(height), nameMark(height)],
  };
}

function boxMark(height: number): Mark {
  const words = "datum.name + (datum.file ? ' in ' + datum.file : '')";
  const counts = "datum.total + ' samples, ' + format(datum.share, '.1f') + ' %'";
  return {
    type: "rect",
    from: { data: "boxes" },
    description: "functions",
    encode: {
      enter: {
        x: { field: "x0" },
        x2: { field: "x1" },
        y: { signal: `${height} - datum.y1` },
        y2: { signal: `${height} - datum.y0` },
        fill: { scale: "colour", field: "file" },
        stroke: { value: "white" },
        strokeWidth: { value: 0.5 },
        description: { signal: `${words} + ': ' + ${counts}` },
      },
    },
  };
}

function nameMark(height: number): Mark {
  return {
    type: "text",
    from: { data: "named" },
    aria: false,
    encode: {
      enter: {
        x: { signal: "datum.x0 + 3" },
        y: { signal: `${height} - (datum.y0 + datum.y1) / 2` },
        baseline: { value: "middle" },
        font: { value: "monospace" },
        fontSize: { value: 11 },
        limit: { signal: "datum.x1 - datum.x0 - 6" },
        text: { field: "name" },
      },
    },
  };
}

/** What a box says to a screen reader it shows to who points at it as well. */
function withTitles(svg: string): string {
  return svg.replace(
    /<path aria-label="([^"]*)"([^>]*?)\/>/g,
    '<path aria-label="$1"$2><title>$1</title></path>',
  );
}
