// Scheduling policies of a PCT: which of the node's processes may run now. Chosen when the PCT is
// loaded; one node may have another policy than its neighbour.
//
//     single       one process a node, it runs whenever it does not wait
//     round-robin  several processes take turns, a quantum each
//     gang         time is cut into slots, the same on all nodes because the clock is the
//     cluster's;
//                  each group has a slot, and all its processes run in it at once. A slot in which
//                  a node has nobody to run is given to whoever is there
//     service      none: a node of another system, which schedules its processes itself
//
// A policy decides from a list and the time; holding and running is the PCT's.

import type { PumaPid } from "../qk/qk_calls.js";

/** How a PCT schedules the processes of its node. */
export type PolicyName = "single" | "round-robin" | "gang" | "service";

/** Those that a compute node may have. */
export const POLICY_NAMES: readonly PolicyName[] = ["single", "round-robin", "gang"];

export interface Candidate {
  readonly pid: PumaPid;
  readonly group: number;
  /** 0 to 7; a higher one runs before all lower ones. */
  readonly priority: number;
  readonly isWaiting: boolean;
}

export interface Decision {
  readonly run: readonly PumaPid[];
  /** When to decide again although nothing has happened; undefined: not before something has. */
  readonly againAtNs: number | undefined;
}

export interface Policy {
  readonly name: PolicyName;
  /** Processes that may be loaded at once. */
  readonly mostProcesses: number;
  decide(candidates: readonly Candidate[], nowNs: number): Decision;
}

/** As Puma's default; short enough that a person sees several programs go on. */
export const QUANTUM_NS = 10_000_000;

export function makePolicy(name: PolicyName): Policy {
  switch (name) {
    case "single":
      return single;
    case "round-robin":
      return new RoundRobin();
    case "gang":
      return gang;
    case "service":
      return service;
    default:
      return name satisfies never;
  }
}

const single: Policy = {
  name: "single",
  mostProcesses: 1,
  decide: (candidates) => ({ run: candidates.map(({ pid }) => pid), againAtNs: undefined }),
};

const service: Policy = { ...single, name: "service", mostProcesses: 0 };

/** Those of the highest priority that somebody has. */
function urgent(candidates: readonly Candidate[]): readonly Candidate[] {
  const highest = Math.max(...candidates.map(({ priority }) => priority));
  return candidates.filter(({ priority }) => priority === highest);
}

class RoundRobin implements Policy {
  readonly name = "round-robin";
  readonly mostProcesses = 64;
  #current: PumaPid = 0;
  #untilNs = 0;

  decide(candidates: readonly Candidate[], nowNs: number): Decision {
    if (candidates.length < 2) return single.decide(candidates, nowNs);
    const able = candidates.filter(({ isWaiting }) => !isWaiting);
    const choice = urgent(able.length > 0 ? able : candidates);
    const stays = choice.find(({ pid }) => pid === this.#current);
    if (stays === undefined || nowNs >= this.#untilNs) {
      const next = choice.find(({ pid }) => pid > this.#current) ?? choice[0];
      this.#current = next?.pid ?? 0;
      this.#untilNs = nowNs + QUANTUM_NS;
    }
    // Whoever waits may wake: it then goes on beside the current one until the quantum is over.
    const waiting = candidates.filter(({ isWaiting }) => isWaiting).map(({ pid }) => pid);
    return { run: [...new Set([this.#current, ...waiting])], againAtNs: this.#untilNs };
  }
}

const gang: Policy = {
  name: "gang",
  mostProcesses: 64,
  decide(candidates, nowNs) {
    if (candidates.length < 2) return single.decide(candidates, nowNs);
    const slot = Math.floor(nowNs / QUANTUM_NS);
    const groups = [...new Set(candidates.map(({ group }) => group))].sort((a, b) => a - b);
    const group = groupOfSlot(slot, groups);
    const run = candidates.filter((one) => one.group === group).map(({ pid }) => pid);
    return { run, againAtNs: (slot + 1) * QUANTUM_NS };
  },
};

/** Slots of a cycle: group numbers are spread over them, the same way on every node. */
export const GANG_SLOTS = 4;

/**
 * The group that a slot belongs to: the groups whose number falls on the slot take turns; when none
 * does here, all of the node's groups take turns.
 */
export function groupOfSlot(slot: number, groups: readonly number[]): number {
  const owners = groups.filter((group) => group % GANG_SLOTS === slot % GANG_SLOTS);
  const choice = owners.length > 0 ? owners : groups;
  return choice[Math.floor(slot / GANG_SLOTS) % choice.length] as number;
}
