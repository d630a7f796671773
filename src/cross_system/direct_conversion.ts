// The direct conversion Puma -> Linux (paper P, 3.5: "a direct conversion of the process states for
// the direction Puma -> Linux was more appropriate"): the source makes Linux's own structures out of
// Puma's, and the destination plugs them in. What Linux has beyond keeps its defaults ("the
// remaining members can be allowed to retain their default values").
//
// One conversion less than by the neutral state, and it knows two systems: a third would need two
// more of these.

import type { FileTableState } from "../fs/file_table_state.js";
import type { MigrationSchedule } from "../migration/schedule.js";
import { NO_LAYOUT } from "../mm/mm.js";
import { exportAreas, importMm, type MmState } from "../mm/mm_state.js";
import { ZERO_SOURCE } from "../mm/zero_source.js";
import { PCB } from "../personality/puma/structures.js";
import type { PortalState } from "../puma/qk/moving_process.js";
import { FileContext } from "../task/file_context.js";
import { type SignalAction, SignalActions } from "../task/signal_state.js";
import type { Task } from "../task/task.js";
import {
  exportGroup,
  exportTask,
  type GroupExport,
  importGroup,
  importTask,
  type TaskExport,
} from "../task/task_state.js";
import type { Arriving, Departing } from "./common_state.js";
import { unixActions, unixAreas, unixLayout } from "./linux_mapping.js";
import { actionsOf, heapOf, pcbOf, segmentsOf } from "./puma_mapping.js";

/** A Linux process as Linux's own structures, without pages. Plain data. */
export interface LinuxImage {
  readonly task: TaskExport;
  readonly group: GroupExport;
  readonly actions: readonly (readonly [signal: number, action: SignalAction])[];
  readonly mm: MmState;
  readonly files: FileTableState;
  readonly portals: PortalState;
  readonly flagAddress: number;
  readonly schedule: MigrationSchedule | undefined;
}

/** A Puma process as a Linux one, or why it cannot be. */
export function linuxImage(departing: Departing): LinuxImage | string {
  const { kernel, task, files, portals, schedule } = departing;
  const pcb = pcbOf(task);
  const heap = pcb && heapOf(pcb);
  if (pcb === undefined) return "it has no process control block any more";
  if (heap === undefined) return "its process control block does not describe its heap";
  const restorer = PCB.get(pcb, 0, "signal_restorer");
  const areas = unixAreas({ segments: segmentsOf(task.mm, heap), heap });
  return {
    task: { ...exportTask(kernel, task), personality: "linux" },
    group: { ...exportGroup(task.group), actions: [] },
    actions: unixActions(actionsOf(pcb), restorer),
    mm: {
      layout: { ...NO_LAYOUT, ...unixLayout(heap) },
      areas: exportAreas(areas),
    },
    files,
    portals,
    flagAddress: PCB.get(pcb, 0, "system_flag"),
    schedule,
  };
}

/** The Linux task; pages are put in before `finishUnix`. */
export function plugIn(image: LinuxImage, { kernel, personality, files }: Arriving): Task {
  const mm = kernel.newMm();
  importMm(image.mm, mm, { source: () => ZERO_SOURCE, link: () => undefined });
  const { directory, umask } = image.task;
  const task = importTask(image.task, {
    group: importGroup({ ...image.group, actions: new SignalActions().all() }),
    mm,
    files,
    context: new FileContext(kernel.vfs, directory, umask),
    personality,
  });
  for (const [signal, action] of image.actions) task.group.actions.set(signal, action);
  task.state = "runnable";
  return task;
}
