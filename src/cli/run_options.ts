// Options of every command that starts a cluster or a program on one.

import { Option } from "commander";
import { DEFAULT_ENGINE, DEFAULT_MECHANISM, ENGINES, MECHANISMS } from "../node/control.js";
import { DEFAULT_POLICY, POLICY_NAMES } from "../scheduler/policies.js";
import { integerBetween } from "./option_values.js";

export function memoryOption(): Option {
  return new Option("--memory <MIB>", "memory of each node in MiB")
    .default(128)
    .argParser(integerBetween(1, 4096, "--memory"));
}

export function mechanismOption(): Option {
  return new Option("--mechanism <NAME>", "how a process moves")
    .choices([...MECHANISMS])
    .default(DEFAULT_MECHANISM);
}

export function engineOption(): Option {
  return new Option("--engine <NAME>", "how instructions are executed")
    .choices([...ENGINES])
    .default(DEFAULT_ENGINE);
}

export function policyOption(): Option {
  return new Option(
    "--policy <NAME>",
    `how processes are spread over nodes (default: "${DEFAULT_POLICY}")`,
  ).choices([...POLICY_NAMES]);
}
