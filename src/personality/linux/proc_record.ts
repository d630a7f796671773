// The texts of /proc/PID for a process of another node (proc(5)), from the record that the cluster
// has of it. What only its own node knows, its memory above all, is shown as 0.

import { CLOCK_TICKS_PER_SECOND } from "../../abi/auxv.js";
import type { ProcessRecord } from "../../task/process_directory.js";
import type { Texts } from "./proc_texts.js";

const LETTERS = { alive: "S", stopped: "T", zombie: "Z", gone: "X" } as const;
const STATES = { alive: "sleeping", stopped: "stopped", zombie: "zombie", gone: "dead" } as const;

export function recordFiles(record: ProcessRecord): Texts {
  return {
    cmdline: () => record.commandLine.map((text) => `${text}\0`).join(""),
    comm: () => `${record.name}\n`,
    status: () => statusText(record),
    stat: () => statText(record),
  };
}

function statusText({ credentials, ...record }: ProcessRecord): string {
  const { uid, gid } = credentials;
  const rows: readonly (readonly [string, string])[] = [
    ["Name", record.name],
    ["State", `${LETTERS[record.state]} (${STATES[record.state]})`],
    ["Tgid", String(record.pid)],
    ["Pid", String(record.pid)],
    ["PPid", String(record.parent)],
    ["TracerPid", "0"],
    ["Uid", [uid, uid, uid, uid].join("\t")],
    ["Gid", [gid, gid, gid, gid].join("\t")],
    ["Threads", String(record.threads)],
    ["Cpus_allowed", "1"],
  ];
  return rows.map(([key, value]) => `${key}:\t${value}\n`).join("");
}

/** Fields 1 to 52; those that are not named are 0. */
function statText(record: ProcessRecord): string {
  const ticks = (ns: number) => Math.floor((ns / 1e9) * CLOCK_TICKS_PER_SECOND);
  const fields: (number | string)[] = new Array<number>(52).fill(0);
  const { pid, parent, processGroup, session, threads, startNs, usage } = record;
  fields.splice(0, 5, pid, `(${record.name})`, LETTERS[record.state], parent, processGroup);
  fields.splice(5, 3, session, 0, -1);
  fields[13] = ticks(usage.instructions);
  fields[17] = 20;
  fields[19] = threads;
  fields[21] = ticks(startNs);
  return `${fields.join(" ")}\n`;
}
