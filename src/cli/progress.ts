// A progress bar on standard error, with an estimate of the time left. Nothing at all in a pipe.

import cliProgress from "cli-progress";
import type { Surroundings } from "./surroundings.js";

export interface Progress {
  /** `done` of `total` amounts of work are finished; `label` says what comes now. */
  report(done: number, total: number, label: string): void;
  stop(): void;
}

const SILENCE: Progress = { report: () => {}, stop: () => {} };

export function progressOf(
  name: string,
  around: Pick<Surroundings, "stderr" | "showsProgress" | "clock">,
): Progress {
  if (!around.showsProgress) return SILENCE;
  const bar = new cliProgress.SingleBar({
    format: `${name} {bar} {percentage}% | {label}{left}`,
    stream: around.stderr as NodeJS.WriteStream,
    clearOnComplete: true,
    // The cursor stays, so that there is nothing to restore when Ctrl-C ends the command.
    hideCursor: false,
    gracefulExit: false,
  });
  let startedAt: number | undefined;
  return {
    report(done, total, label) {
      if (startedAt === undefined) bar.start(total, done, { label, left: "" });
      startedAt ??= around.clock();
      const left = ((around.clock() - startedAt) / done) * (total - done);
      bar.update(done, { label, left: Number.isFinite(left) ? ` | ${seconds(left)} left` : "" });
    },
    stop: () => bar.stop(),
  };
}

function seconds(milliseconds: number): string {
  const whole = Math.ceil(milliseconds / 1000);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
