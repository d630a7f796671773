// Prints the protocol's table as a page of Markdown (docs/protocol.md).
//
// One section for each state: what it means, and a line for each row, with the events for which it
// stands. A test compares the page in docs/ with what is printed here.

import { EVENTS, type EventType, STATES, type State } from "./entry.js";
import { ROWS, type RowPlace } from "./protocol.js";
import { TABLE } from "./table.js";

const INTRODUCTION = `# The coherence protocol

Generated from \`src/container/table.ts\` by the build; change that file.

Each site of the cluster has an entry for each object (page) of a container that it knows
something about. What the entry is (its state) and what happens to it (an event) choose a row; the
row says what is done, in order, and the state afterwards. Of several rows for one event the first
counts whose condition holds. An event that a state does not list there cannot happen: reaching it
is an assertion.

The rules behind the rows stand at the head of \`table.ts\`; the words are Kerrighed's where it has
them.
`;

function eventsTable(): string {
  const lines = Object.entries(EVENTS).map(([name, text]) => `| \`${name}\` | ${text} |`);
  return ["## Events", "", "| event | meaning |", "| --- | --- |", ...lines].join("\n");
}

function statesTable(): string {
  const lines = Object.entries(STATES).map(
    ([name, text]) => `| [${name}](#${anchor(name)}) | ${text} |`,
  );
  return ["## States", "", "| state | meaning |", "| --- | --- |", ...lines].join("\n");
}

const anchor = (name: string): string => name.toLowerCase();

function rowLine({ state, events, row }: RowPlace): string {
  const names = events.map((event) => `\`${event}\``).join(", ");
  const next = row.next === undefined || row.next === state ? "" : row.next;
  const done = row.do.length === 0 ? "(nothing)" : row.do.join(", ");
  return `| ${names} | ${row.when ?? ""} | ${done} | ${next} |`;
}

/** Rows in the order in which they are tried, those of one event together. */
function stateSection(state: State): string {
  const rows = ROWS.filter((row) => row.state === state);
  const events = Object.entries(TABLE[state]) as [EventType, unknown][];
  const never = events.filter(([, cell]) => cell === "never").map(([event]) => `\`${event}\``);
  return [
    `### ${state}`,
    "",
    STATES[state],
    "",
    "| event | when | done | next state |",
    "| --- | --- | --- | --- |",
    ...rows.map(rowLine),
    "",
    never.length === 0 ? "Everything can happen." : `Never: ${never.join(", ")}.`,
  ].join("\n");
}

/** The whole page, ending with a newline. */
export function protocolPage(): string {
  const states = Object.keys(STATES) as State[];
  return `${[
    INTRODUCTION,
    statesTable(),
    "",
    eventsTable(),
    "",
    "## Rows",
    "",
    states.map(stateSection).join("\n\n"),
  ].join("\n")}\n`;
}
