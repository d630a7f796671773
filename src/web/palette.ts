// The colours of the page, by name and not by taste: Okabe and Ito's eight, which people with the
// common kinds of colour blindness tell apart. A node keeps its colour everywhere.

const NODE_COLOURS = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#b8a800"];

export function nodeColour(node: number): string {
  return NODE_COLOURS[node % NODE_COLOURS.length] ?? "#0072b2";
}

/** The parts of a migration, in their order. */
export const PHASE_COLOURS: Readonly<Record<string, string>> = {
  mark: "#999999",
  initialization: "#56b4e9",
  extract: "#0072b2",
  transfer: "#e69f00",
  rebuild: "#009e73",
  resume: "#cc79a7",
  freeze: "#999999",
  convert: "#d55e00",
  restart: "#cc79a7",
};

/** By cause of arrival. */
export const CAUSE_COLOURS = {
  demand: "#d55e00",
  prefetch: "#56b4e9",
  push: "#009e73",
  basic: "#0072b2",
} as const;

/** A colour of the style sheet, which is another one in the dark. */
export function styleColour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** An axis of a plot: asked for its colours each time that it is drawn, as they may change. */
export const PLOT_AXIS = {
  stroke: () => styleColour("--soft"),
  grid: { stroke: () => styleColour("--line") },
};
