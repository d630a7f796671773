// `gobelins isa`: what the instruction table covers.

import type { Command } from "commander";
import { report, reportDocument, reportText } from "../../isa/report.js";
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
      json: () => JSON.stringify(data, null, 2) + "\n",
      markdown: () => reportDocument(data),
      text: () => reportText(data),
    });
    around.stdout.write(text);
  });
}
