// What `run --profile` writes: a table of functions to standard error, and a file with the stacks
// (.json for a script, .folded for tools that take stacks folded into lines) or a flame graph.

import type { Profile, ProfileStack } from "../api/profile.js";
import { flameGraph } from "./flame_graph.js";
import { escaped, htmlPage, machineSection } from "./html_report.js";
import { openOutput } from "./output_file.js";
import type { ProfileForm, ProfileRequest } from "./profile_option.js";
import type { Surroundings } from "./surroundings.js";
import { textTable } from "./text_table.js";
import { versionOf } from "./version.js";

/** Samples of one function: at it, and at it or at what it has called. */
export interface FunctionSamples {
  readonly command: string;
  readonly function: string;
  readonly file: string;
  readonly self: number;
  readonly total: number;
}

const MOST_ROWS = 20;

/** Opens the file at once, so that a wrong name costs no run; the answer writes the profile. */
export function openProfile(
  { target }: ProfileRequest,
  around: Surroundings,
): (profile: Profile) => Promise<void> {
  const write = target && openOutput(target.file, around);
  return async (profile) => {
    around.stderr.write(profileText(profile));
    if (target) write?.(await makers[target.form](profile, around));
  };
}

const makers: Readonly<
  Record<ProfileForm, (profile: Profile, around: Surroundings) => string | Promise<string>>
> = {
  json: (profile) =>
    `${JSON.stringify({ ...profile, functions: functionsOf(profile) }, null, 2)}\n`,
  folded: ({ stacks }) => stacks.map((stack) => `${folded(stack)}\n`).join(""),
  svg: (profile) => flameGraph(profile),
  html: async (profile, { packageRoot }) =>
    htmlPage(
      `Profile of ${[...new Set(profile.stacks.map(({ command }) => command))].join(", ")}`,
      `<p>Width is the share of executed instructions; what a function has called stands on it.</p>
${await flameGraph(profile)}
<h2>Functions</h2>
<pre>${escaped(profileText(profile).trimEnd())}</pre>
${machineSection(versionOf(packageRoot), new Date())}`,
    ),
};

/** `command;main;f 12`, outermost first. */
function folded({ command, frames, samples }: ProfileStack): string {
  const names = [...frames].reverse().map((frame) => frame.function);
  return `${[command, ...names].join(";")} ${samples}`;
}

/** Functions by what they have executed themselves. */
export function functionsOf({ stacks }: Profile): FunctionSamples[] {
  const sums = new Map<string, { -readonly [F in keyof FunctionSamples]: FunctionSamples[F] }>();
  for (const { command, frames, samples } of stacks) {
    const seen = new Set<string>();
    for (const [depth, frame] of frames.entries()) {
      const key = JSON.stringify([command, frame.function, frame.file]);
      const sum = sums.get(key) ?? { command, ...frame, self: 0, total: 0 };
      if (depth === 0) sum.self += samples;
      // A function that calls itself is counted once.
      if (!seen.has(key)) sum.total += samples;
      seen.add(key);
      sums.set(key, sum);
    }
  }
  return [...sums.values()].sort((a, b) => b.self - a.self || b.total - a.total);
}

function profileText(profile: Profile): string {
  const { samples, periodInstructions, stacks } = profile;
  if (samples === 0) {
    return `gobelins: no samples: the program executed fewer than ${periodInstructions} instructions; give a smaller --profile-period\n`;
  }
  const functions = functionsOf(profile);
  const share = (count: number) => `${((100 * count) / samples).toFixed(1)} %`;
  const rows = functions
    .slice(0, MOST_ROWS)
    .map((one) => [share(one.self), share(one.total), one.function, one.command, one.file]);
  const nodes = [...new Set(stacks.map(({ node }) => node))].sort((a, b) => a - b);
  const byNode = nodes.map((node) => {
    const own = stacks.filter((stack) => stack.node === node);
    return `node ${node} ${share(own.reduce((sum, stack) => sum + stack.samples, 0))}`;
  });
  const more = functions.length - rows.length;
  return [
    `${samples} samples, one every ${periodInstructions} instructions (${byNode.join(", ")})`,
    "",
    ...textTable(COLUMNS, rows),
    ...(more > 0 ? [`and ${more} functions more`] : []),
    "",
  ].join("\n");
}

const COLUMNS = [
  { title: "self", align: "right" },
  { title: "total", align: "right" },
  { title: "function", align: "left" },
  { title: "program", align: "left" },
  { title: "file", align: "left" },
] as const;
