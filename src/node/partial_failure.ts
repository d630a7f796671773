// Partial failures of a node, injected (paper P, 1: "supporting fault resilience by migrating
// processes away from nodes that may have suffered a partial failure"). After each the kernel still
// answers, and evacuates the node; what a failure has destroyed is lost, and the report says so.
//
//     frame          a page frame loses its content: the process that has it cannot go on
//     interconnect   the link loses and doubles messages; what is numbered and sent again still
//                    comes (cluster/framed_link.ts), so all can leave
//     pct            the PCT crashes: the QK moves the processes that nobody schedules any more
//     disk           every operation of this node on the host's files fails with EIO, until the
//                    processes have left; what they have open may miss what they wrote
//
// `reload` mends the interconnect and the disk as well.

import { Signal } from "../abi/signals.js";
import type { LinkCounts } from "../cluster/framed_link.js";
import type { OpenFile } from "../fs/open_file.js";
import { isPuma } from "../puma/qk/process_table.js";
import { endGroup } from "../task/task_exit.js";
import type { Departure, EvacuationReport, LostProcess } from "./boundary_service.js";
import type { NodeKernel } from "./node_kernel.js";

export const PARTIAL_FAILURES = ["frame", "interconnect", "pct", "disk"] as const;

/** What of a node can fail while the rest goes on (paper P, 1). */
export type PartialFailure = (typeof PARTIAL_FAILURES)[number];

/** A file that a process had open when the node's disk failed. */
export interface HurtFile extends Departure {
  readonly path: string;
}

export interface FailureReport extends EvacuationReport {
  readonly files: readonly HurtFile[];
  /** What the interconnect did to messages until the node was empty. */
  readonly messages: Readonly<LinkCounts>;
}

/** Of the frames of an interconnect that fails. */
const FAULT = { loss: 0.1, doubling: 0.05 } as const;

/** Resolves when what can leave has left. */
export async function failPartially(
  node: NodeKernel,
  failure: PartialFailure,
): Promise<FailureReport> {
  const destroyed = failure === "frame" ? loseFrame(node) : [];
  const files = failure === "disk" ? filesOn(node) : [];
  if (failure === "pct") node.puma.qk.injectPctFault("an injected failure");
  if (failure === "disk") node.kernel.files.disk.isFailed = true;
  if (failure === "interconnect") node.messenger.fail(FAULT);
  const before = { ...node.messenger.linkCounts };
  const { saved, lost } = await node.boundary.evacuate();
  const { linkCounts } = node.messenger;
  const messages = {
    lost: linkCounts.lost - before.lost,
    doubled: linkCounts.doubled - before.doubled,
    sentAgain: linkCounts.sentAgain - before.sentAgain,
  };
  return { saved, lost: [...destroyed, ...lost], files, messages };
}

/** The parts of a node work again. */
export function mend({ kernel, messenger }: NodeKernel): void {
  kernel.files.disk.isFailed = false;
  messenger.fail(undefined);
}

/** The host's files that processes of the node have open. */
function filesOn({ kernel, boundary }: NodeKernel): HurtFile[] {
  return [...kernel.groups.values()].flatMap((group) => {
    const [task] = group.tasks;
    if (task === undefined) return [];
    const departure = boundary.departureOf(task);
    const open = task.files.open().map((number) => task.files.get(number) as OpenFile);
    const here = open.filter(({ kind }) => kind === "host");
    return [...new Set(here.map(({ path }) => path))].map((path) => ({ ...departure, path }));
  });
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
