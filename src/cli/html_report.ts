// An experiment as one self-contained page: its tables, its plots, every run, the machine and the
// versions, and the command that measures it again. No script, nothing that is loaded.

import { csv } from "./csv.js";
import type { ExperimentReport } from "./experiment_report.js";
import { describeMachine } from "./machine.js";
import { svgOf } from "./plots.js";

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem;
  color: #1a1a1a; background: #fff; }
pre, code { font: 13px/1.4 ui-monospace, monospace; }
pre { overflow-x: auto; background: #f5f5f5; padding: 1rem; }
svg { max-width: 100%; height: auto; }
th { text-align: left; padding-right: 2rem; font-weight: 600; }
@media (prefers-color-scheme: dark) {
  body { color: #e8e8e8; background: #161616; } pre { background: #242424; } }
`;

export interface Origin {
  /** The command line that measures it again. */
  readonly command: string;
  readonly version: string;
  readonly at: Date;
}

export async function htmlReport(
  report: ExperimentReport,
  { command, version, at }: Origin,
): Promise<string> {
  return htmlPage(
    report.title,
    `<p>Measured again by <code>${escaped(command)}</code></p>
<h2>Results</h2>
<pre>${escaped(report.text.trimEnd())}</pre>
<h2>Plots</h2>
<p>Lines join medians; a bar reaches from the smallest to the largest value.</p>
${await svgOf("", report.plots)}
${machineSection(version, at)}
<h2>Every run</h2>
<details><summary>${report.records.length} runs, comma-separated</summary>
<pre>${escaped(csv(report.records))}</pre></details>`,
  );
}

/** @param body what stands below the title, as HTML. */
export function htmlPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${body}
</body>
</html>
`;
}

/** Where and with what something was measured. */
export function machineSection(version: string, at: Date): string {
  const facts = factsOf(version, at).map(
    ([name, value]) => `<tr><th scope="row">${escaped(name)}</th><td>${escaped(value)}</td></tr>`,
  );
  return `<h2>Machine</h2>
<table>${facts.join("\n")}</table>`;
}

function factsOf(version: string, at: Date): [string, string][] {
  const machine = describeMachine();
  return [
    ["measured", at.toISOString()],
    ["processor", `${machine.processor}, ${machine.cores} cores`],
    ["memory", `${Math.round(machine.memoryBytes / 2 ** 20)} MiB`],
    ["system", machine.system],
    ["load when it ended", String(machine.load)],
    ["Node.js", `${machine.nodeVersion} (V8 ${machine.v8Version})`],
    ["gobelins", version],
  ];
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
