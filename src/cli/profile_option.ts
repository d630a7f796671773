// `run --profile [FILE]`: what is asked for. The report is in profile_report.ts.
//
// FILE may be left out, and the program's name comes next: a word is FILE when it ends as one of the
// forms does that a profile is written in.

import { type Command, Option } from "commander";
import { usageError } from "./command_error.js";
import { integerBetween } from "./option_values.js";

export const PROFILE_FORMS = ["html", "svg", "json", "folded"] as const;

export type ProfileForm = (typeof PROFILE_FORMS)[number];

export interface ProfileRequest {
  /** Undefined: only the table. */
  readonly target: { readonly file: string; readonly form: ProfileForm } | undefined;
  readonly periodInstructions: number;
}

const DEFAULT_PERIOD = 100_000;

export function profileOption(): Option {
  const forms = PROFILE_FORMS.map((form) => `.${form}`).join(", ");
  return new Option(
    "--profile [FILE]",
    `sample what is executed: a table to standard error; FILE (${forms}): a flame graph or stacks`,
  );
}

export function profilePeriodOption(): Option {
  return new Option("--profile-period <N>", "instructions between two samples")
    .default(DEFAULT_PERIOD)
    .argParser(integerBetween(100, 2 ** 31 - 1, "--profile-period"));
}

function formOf(file: string): ProfileForm | undefined {
  return PROFILE_FORMS.find((form) => file.endsWith(`.${form}`));
}

/** Lets the command take the word behind --profile for its program where it is no FILE. */
export function endOptionsAtProgram(command: Command): void {
  const parseOptions = command.parseOptions.bind(command);
  command.parseOptions = (argv) => parseOptions(withProfileEnded(argv, command.options));
}

/** The arguments, with the options ended where --profile is followed by the program. */
function withProfileEnded(argv: readonly string[], options: readonly Option[]): string[] {
  for (let at = 0; at < argv.length && argv[at]?.startsWith("-"); at += 1) {
    const option = options.find(({ long, short }) => long === argv[at] || short === argv[at]);
    const next = argv[at + 1];
    if (option?.required) at += 1;
    if (option?.long !== "--profile" || next === undefined || next.startsWith("-")) continue;
    if (formOf(next)) at += 1;
    else return [...argv.slice(0, at + 1), "--", ...argv.slice(at + 1)];
  }
  return [...argv];
}

export function profileRequest(options: {
  readonly profile: string | true | undefined;
  readonly profilePeriod: number;
}): ProfileRequest | undefined {
  const { profile, profilePeriod: periodInstructions } = options;
  if (profile === undefined) return undefined;
  if (profile === true) return { target: undefined, periodInstructions };
  const form = formOf(profile);
  if (form) return { target: { file: profile, form }, periodInstructions };
  const endings = PROFILE_FORMS.map((one) => `.${one}`).join(", ");
  throw usageError(`--profile writes to a file that ends in ${endings}, not '${profile}'`);
}
