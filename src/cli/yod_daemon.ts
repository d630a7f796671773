// A job of yod's in the compute partition of a cluster that is up (gobelins up --puma N).

import type { JobRequest } from "../puma/yod/job.js";
import { attachedJob } from "./attached_guest.js";
import { usageError } from "./command_error.js";
import { presentDaemon, type SocketOptions, sentences, socketOf } from "./daemon_command.js";
import { directoriesFor } from "./host_directories.js";
import type { Surroundings } from "./surroundings.js";

/**
 * Runs a job where a cluster is up and has a compute partition; `own` are options that ask for
 * another one. Undefined: there is none.
 */
export function runJobWhereClusterIsUp(
  request: JobRequest,
  options: SocketOptions,
  own: readonly string[],
  around: Surroundings,
): Promise<number | undefined> {
  const isNamed = options.socket !== undefined;
  if (isNamed && own.length > 0) {
    throw usageError(`--socket names a cluster that is up, and --${own[0]} asks for a new one`);
  }
  if (own.length > 0) return Promise.resolve(undefined);
  return sentences(async () => {
    const client = await presentDaemon(socketOf(options, around), isNamed);
    if (!client) return undefined;
    try {
      const { nodes } = await client.ask("mesh", {});
      if (nodes.length === 0 && !isNamed) return undefined;
      return await attachedJob(client, around, () =>
        client.ask("yod", parameters(request, around)),
      );
    } finally {
      client.end();
    }
  });
}

function parameters({ migrateEvery, ...request }: JobRequest, { directory }: Surroundings) {
  const { env, programs, deficiencyAborts = false } = request;
  const mounts = programs.flatMap(({ program }) => directoriesFor(program, directory, []));
  return {
    ...request,
    mounts: [...mounts],
    env: [...env],
    programs: programs.map((one) => ({ ...one, argv: [...one.argv] })),
    deficiencyAborts,
    ...(migrateEvery && { migrateEvery: { ...migrateEvery } }),
  };
}
