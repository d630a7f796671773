// `gobelins completion SHELL`: a script that completes commands, options and their choices, made
// from the command tree itself.
//
//   bash: eval "$(gobelins completion bash)"      fish: gobelins completion fish | source
//   zsh:  eval "$(gobelins completion zsh)"

import { Argument, type Command } from "commander";
import type { Surroundings } from "./surroundings.js";
import { TOPICS } from "./topics.js";

const SHELLS = ["bash", "zsh", "fish"] as const;
type Shell = (typeof SHELLS)[number];

/** What can stand after a command: by its path, for example "experiment table1". */
interface Candidates {
  readonly path: string;
  readonly words: readonly string[];
  /** By option: what may follow it. */
  readonly choices: readonly (readonly [string, readonly string[]])[];
}

export function addCompletionCommand(parent: Command, around: Surroundings): void {
  parent
    .command("completion")
    .description("print a script that completes command lines in a shell")
    .addArgument(new Argument("<SHELL>", "the shell").choices(SHELLS))
    .addHelpText("after", '\nExample:\n  $ eval "$(gobelins completion bash)"')
    .action((shell: Shell) => {
      const all = candidatesOf(parent, []);
      around.stdout.write(shell === "fish" ? fishScript(all) : bashScript(all, shell));
    });
}

function candidatesOf(command: Command, path: readonly string[]): Candidates[] {
  const options = command.options.filter(({ hidden }) => !hidden);
  const choices = options.flatMap(({ long, argChoices }) =>
    long && argChoices ? [[long, argChoices] as const] : [],
  );
  const choicesOfArguments = command.registeredArguments.flatMap(
    ({ argChoices }) => argChoices ?? [],
  );
  const words = [
    ...command.commands.map((one) => one.name()),
    ...(command.name() === "help" ? topicsOf(command.parent) : choicesOfArguments),
    ...options.flatMap(({ long, short }) => long ?? short ?? []),
    "--help",
  ];
  const below = command.commands.flatMap((one) => candidatesOf(one, [...path, one.name()]));
  return [{ path: path.join(" "), words: [...new Set(words)], choices }, ...below];
}

/** What `gobelins help` tells about. */
function topicsOf(program: Command | null): string[] {
  const commands = program?.commands.map((one) => one.name()) ?? [];
  return [...commands, ...TOPICS.map(({ name }) => name)];
}

/** zsh runs it by its own bashcompinit. */
function bashScript(all: readonly Candidates[], shell: "bash" | "zsh"): string {
  const cases = all.map(({ path, words }) => `    "${path}") words="${words.join(" ")}" ;;`);
  const choices = all.flatMap((one) =>
    one.choices.map(
      ([option, values]) => `    "${one.path} ${option}") words="${values.join(" ")}" ;;`,
    ),
  );
  const paths = all.map(({ path }) => path).filter((path) => path !== "");
  const start = shell === "zsh" ? "autoload -U +X bashcompinit && bashcompinit\n" : "";
  return `${start}_gobelins() {
  local path="" word words="" current="\${COMP_WORDS[COMP_CWORD]}"
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "\${path:+$path }$word" in
    ${paths.map((path) => `"${path}"`).join("|")}) path="\${path:+$path }$word" ;;
    esac
  done
  case "$path" in
${cases.join("\n")}
  esac
  case "$path \${COMP_WORDS[COMP_CWORD-1]}" in
${choices.join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _gobelins gobelins
`;
}

function fishScript(all: readonly Candidates[]): string {
  const lines = all.flatMap(({ path, words, choices }) => {
    const seen = path.split(" ").filter((word) => word !== "");
    const condition =
      seen.length === 0
        ? "__fish_use_subcommand"
        : seen.map((word) => `__fish_seen_subcommand_from ${word}`).join("; and ");
    return words.map((word) => {
      if (!word.startsWith("--")) return `complete -c gobelins -n '${condition}' -a ${word}`;
      const [, values = []] = choices.find(([option]) => option === word) ?? [];
      const after = values.length > 0 ? ` -x -a '${values.join(" ")}'` : "";
      return `complete -c gobelins -n '${condition}' -l ${word.slice(2)}${after}`;
    });
  });
  return `${lines.join("\n")}\n`;
}
