// Parsers of option values. Each takes the text after the option and returns the value, or throws
// the sentence that says what is wrong with it and how to write it.

import { usageError } from "./command_error.js";

/** How often a process moves (`--migrate-every`). */
export interface Interval {
  readonly every: number;
  readonly unit: "instructions" | "microseconds";
}

/** An integer between two bounds, both included. */
export function integerBetween(least: number, most: number, option: string) {
  return (text: string): number => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw usageError(`${option} takes a whole number from ${least} to ${most}, not '${text}'`);
  };
}

/** `20000i`, `50us`, `1ms`. */
export function interval(option: string) {
  return (text: string): Interval => {
    const [, digits, unit] = /^(\d+(?:\.\d+)?)([a-z]*)$/.exec(text) ?? [];
    const scale = SCALES.get(unit ?? "");
    const every = Number(digits) * (scale?.factor ?? 0);
    if (scale && Number.isSafeInteger(every) && every > 0) return { every, unit: scale.unit };
    const wrong = digits && !unit ? "needs a unit" : "takes a positive number and its unit";
    throw usageError(
      `${option} ${wrong}: i (instructions), us or ms, for example 20000i or 1ms, not '${text}'`,
    );
  };
}

const SCALES = new Map<string, { factor: number; unit: Interval["unit"] }>([
  ["i", { factor: 1, unit: "instructions" }],
  ["us", { factor: 1, unit: "microseconds" }],
  ["ms", { factor: 1000, unit: "microseconds" }],
]);

/** Integers separated by commas, in ascending order, none twice. */
export function integerList(least: number, most: number, option: string) {
  const single = integerBetween(least, most, option);
  return (text: string): number[] => {
    const values = text.split(",").map((part) => single(part.trim()));
    return [...new Set(values)].sort((a, b) => a - b);
  };
}
