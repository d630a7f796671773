// What a node announces, as the cluster passes it on unchanged. Output and the ends of processes
// are the cluster's own matter (cluster.ts).

import type typedEmitter from "typed-emitter";
import type { NodeId } from "../abi/types.js";
import type { NodeEvent } from "../node/control.js";
import type { ClusterEvents } from "./cluster_types.js";

export type PassedOn = Exclude<NodeEvent, { kind: "ready" | "output" | "exit" }>;

export function passOn(
  cluster: typedEmitter.default<ClusterEvents>,
  node: NodeId,
  event: PassedOn,
): void {
  switch (event.kind) {
    case "inputWanted":
      cluster.emit("inputWanted", { console: event.console });
      return;
    case "migration":
      cluster.emit("migration", event.record);
      return;
    case "crossing":
      cluster.emit("crossing", event.record);
      return;
    case "crossingFailed":
      cluster.emit("crossingFailed", event.failure);
      return;
    case "independent":
      cluster.emit("independent", { pid: event.pid, node });
      return;
    case "migrationFailed":
      cluster.emit("migrationFailed", { pid: event.pid, node, reason: event.reason });
      return;
    case "halted":
      cluster.emit("halted", { pid: event.pid, node });
      return;
    case "debugStop":
      cluster.emit("debugStop", { ...event, node });
      return;
    case "strace":
      cluster.emit("strace", { node, pid: event.pid, line: event.line });
      return;
    default:
      event satisfies never;
  }
}
