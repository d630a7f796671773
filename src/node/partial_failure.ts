// Partial failures of a node, injected (paper P, 1: "supporting fault resilience by migrating processes
// away from nodes that may have suffered a partial failure"). After each the kernel still answers,
// and evacuates the node; what a failure has destroyed is lost, and the report says so.
//
//     frame          a page frame loses its content: the process that has it cannot go on
//     interconnect   the link drops messages; it still carries what is sent again, so all can leave
//     pct            the PCT crashes: the QK moves the processes that nobody schedules any more
//     disk           the host's files cannot be served from this node: what uses none can leave

import { Signal } from "../abi/signals.js";
import { isPuma } from "../puma/qk/process_table.js";
import { endGroup } from "../task/task_exit.js";
import type { EvacuationReport, LostProcess } from "./boundary_service.js";
import type { NodeKernel } from "./node_kernel.js";

export const PARTIAL_FAILURES = ["frame", "interconnect", "pct", "disk"] as const;

/** A part of a node that can fail. */
export type PartialFailure = (typeof PARTIAL_FAILURES)[number];

/** Resolves when what can leave has left. */
export async function failPartially(
  node: NodeKernel,
  failure: PartialFailure,
): Promise<EvacuationReport> {
  const destroyed = failure === "frame" ? loseFrame(node) : [];
  if (failure === "pct") node.puma.qk.injectPctFault("an injected failure");
  const { saved, lost } = await node.boundary.evacuate();
  return { saved, lost: [...destroyed, ...lost] };
}

/** The frame is one of the process with the most of them. */
function loseFrame({ kernel, puma }: NodeKernel): LostProcess[] {
  const groups = [...kernel.tasks.values()].sort(
    (a, b) => b.mm.pages.resident - a.mm.pages.resident,
  );
  const [task] = groups;
  if (task === undefined) return [];
  const process = puma.qk.processes.ofGroup(task.group.tgid);
  const pid = process?.pid ?? task.group.tgid;
  const lost = { pid, command: task.name, reason: "a page frame of it has lost its content" };
  if (process !== undefined && isPuma(process)) puma.qk.killed(task, Signal.SIGBUS);
  else endGroup(kernel, task.group, Signal.SIGBUS);
  return [lost];
}
