// The machine and the versions that a measurement was made with, for reports and `gobelins doctor`.

import os from "node:os";

export interface MachineDescription {
  readonly processor: string;
  readonly cores: number;
  readonly memoryBytes: number;
  readonly freeMemoryBytes: number;
  readonly system: string;
  readonly nodeVersion: string;
  readonly v8Version: string;
  /** Processes that wanted to run, over one minute (uptime(1)). */
  readonly load: number;
}

export function describeMachine(): MachineDescription {
  const cpus = os.cpus();
  return {
    processor: cpus[0]?.model.trim() ?? "unknown",
    cores: cpus.length,
    memoryBytes: os.totalmem(),
    freeMemoryBytes: os.freemem(),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    nodeVersion: process.version,
    v8Version: process.versions.v8,
    load: Math.round((os.loadavg()[0] ?? 0) * 100) / 100,
  };
}
