// Parsers of option values. Each takes the text after the option and returns the value, or throws
// the sentence that says what is wrong with it and how to write it.

import { NSIG, Signal, type SignalName } from "../abi/signals.js";
import type { PublishedPort } from "../node/published_ports.js";
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

/** A pid, as an argument. */
export function processNumber(text: string): number {
  if (/^\d{1,10}$/.test(text) && Number(text) < 2 ** 31) return Number(text);
  throw usageError(`a process is named by its number, as ps shows it, not '${text}'`);
}

/** A node, as an argument. */
export function nodeNumber(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw usageError(`a node is named by its number, not '${text}'`);
}

/** `3`, `1,4-6`: nodes, as an argument. */
export function nodeList(text: string): number[] {
  const nodes = text.split(",").flatMap((part) => {
    const [, first, last = first] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(part.trim()) ?? [];
    const count = Number(last) - Number(first) + 1;
    if (first !== undefined && count > 0) {
      return Array.from({ length: count }, (_, index) => Number(first) + index);
    }
    throw usageError(`nodes are numbers and ranges, such as 1,4-6, not '${text}'`);
  });
  return [...new Set(nodes)];
}

/** `TERM`, `SIGTERM` or `15`; 0 only asks whether the process is there. */
export function signalNumber(text: string): number {
  const name = text.toUpperCase();
  const number = /^\d+$/.test(text)
    ? Number(text)
    : Signal[(name.startsWith("SIG") ? name : `SIG${name}`) as SignalName];
  if (number !== undefined && number <= NSIG) return number;
  throw usageError(`--signal takes the name or the number of a signal, not '${text}'`);
}

/** A number of seconds, with a fraction if wanted. */
export function secondsBetween(least: number, most: number, option: string) {
  return (text: string): number => {
    const value = Number(text);
    if (/^\d+(\.\d+)?$/.test(text) && value >= least && value <= most) return value;
    throw usageError(`${option} takes a number from ${least} to ${most}, not '${text}'`);
  };
}

/** `--publish`: HOSTPORT:GUESTPORT, with an address of the host before it or 127.0.0.1. */
export function publishedPort(text: string): PublishedPort {
  const [, host = "127.0.0.1", hostText, guestText] =
    /^(?:(\[[\da-f:.]+\]|[\w.-]+):)?(\d+):(\d+)$/i.exec(text) ?? [];
  const [hostPort, guestPort] = [Number(hostText), Number(guestText)];
  if (!(hostPort <= 65_535 && guestPort >= 1 && guestPort <= 65_535)) {
    throw usageError(`--publish ${text}: give HOSTPORT:GUESTPORT, ports from 1 to 65535`);
  }
  return { host: host.replace(/^\[|\]$/g, ""), hostPort, guestPort };
}
