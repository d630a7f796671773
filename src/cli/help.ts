// `gobelins help [TOPIC]`: the help of a command, or one of the topics that no single command has.

import type { Command } from "commander";
import { unknownWord } from "./suggestion.js";
import type { Surroundings } from "./surroundings.js";
import { TOPICS } from "./topics.js";

export function addHelpCommand(parent: Command, around: Surroundings): void {
  parent
    .command("help")
    .description("tell about a command or a topic")
    .argument("[TOPIC...]", "a command, or one of the topics listed by help alone")
    .action((words: readonly string[]) => {
      around.stdout.write(words.length === 0 ? overview(parent) : about(parent, words));
    });
}

function overview(program: Command): string {
  const width = Math.max(...TOPICS.map(({ name }) => name.length));
  const topics = TOPICS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `${program.helpInformation()}\nTopics of gobelins help:\n${topics.join("\n")}\n`;
}

function about(program: Command, words: readonly string[]): string {
  const topic = TOPICS.find(({ name }) => words.length === 1 && name === words[0]);
  if (topic) return `${topic.text}\n`;
  let command = program;
  for (const word of words) {
    const next = command.commands.find((one) => one.name() === word);
    if (!next) {
      const topics = command === program ? TOPICS : [];
      const names = [
        ...command.commands.map((one) => one.name()),
        ...topics.map(({ name }) => name),
      ];
      const sentence = `there is no help about '${words.join(" ")}'`;
      throw unknownWord(sentence, word, names, "gobelins help");
    }
    command = next;
  }
  // With what stands before and after it, as --help prints it.
  let text = "";
  const written = { ...command.configureOutput() };
  command.configureOutput({
    writeOut: (part) => {
      text += part;
    },
  });
  command.outputHelp();
  command.configureOutput(written);
  return text;
}
