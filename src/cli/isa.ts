// `gobelins isa`: what the instruction table covers.

import type { Command } from "commander";
import { type Report, report, reportDocument, reportText } from "../../isa/report.js";
import { vectorCounts } from "../../isa/vector_counts.js";
import { type Formats, formatOption, formatsOf } from "./formats.js";
import type { Surroundings } from "./surroundings.js";

export function addInstructionSetCommand(parent: Command, around: Surroundings): void {
  const command = parent
    .command("isa")
    .description("list the instruction set: what is interpreted, translated and tested");
  formatOption(command).action((formats: Formats) => {
    const data = report({ vectors: vectorCounts() });
    const text = formatsOf(formats, {
      json: () => JSON.stringify(forScripts(data), null, 2) + "\n",
      markdown: () => reportDocument(data),
      text: () => reportText(data),
    });
    around.stdout.write(text);
  });
}

/** What scripts are promised; operands and masks are in the pages for people. */
function forScripts({ rows, unsupported, vectorsTotal }: Report) {
  return { rows: rows.map(({ operands: _, masks: __, ...row }) => row), unsupported, vectorsTotal };
}
