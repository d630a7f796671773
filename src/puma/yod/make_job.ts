// From a request and the nodes that it got to what a job has there: ranks, trees, load parameters.

import type { NodeId } from "../../abi/types.js";
import type { LoadParameters } from "../pct/messages.js";
import type { Allocation } from "./allocator.js";
import type { JobPlacement, JobProcess, JobProgram, JobRequest, ProgramRequest } from "./job.js";

export interface PlacedProgram {
  readonly request: ProgramRequest;
  readonly image: Uint8Array;
  readonly place: Allocation;
}

export interface Surroundings {
  readonly yod: NodeId;
  /** File servers, the console's first. */
  readonly servers: readonly NodeId[];
}

/** Ranks are given in the order of the programs; all programs are one group. */
export function placeJob(
  request: JobRequest,
  placed: readonly PlacedProgram[],
  around: Surroundings,
): JobPlacement {
  const groupSize = placed.reduce((sum, { place }) => sum + place.nodes.length, 0);
  const processes: JobProcess[] = [];
  const programs = placed.map(({ request: program, image, place }, index): JobProgram => {
    const tree = place.nodes.map((node, i) => ({ node, rank: processes.length + i }));
    for (const { node, rank } of tree) {
      const state = { pid: 0, isLoaded: false, isReady: false, end: undefined };
      processes.push({ rank, node, program: index, ...state });
    }
    const parameters = parametersOf(request, program, place, groupSize, around);
    return { image, tree, parameters };
  });
  const shape = placed.map(({ place }) => `${place.height}x${place.width}`).join("+");
  return { programs, processes, shape };
}

function parametersOf(
  request: JobRequest,
  program: ProgramRequest,
  place: Allocation,
  groupSize: number,
  { yod, servers }: Surroundings,
): LoadParameters {
  const { env, heapBytes, stackBytes, commBytes, procMode, priority } = request;
  return {
    program: program.program,
    argv: program.argv,
    env,
    heapBytes,
    stackBytes,
    commBytes,
    procMode,
    priority,
    umask: 0o022,
    migrateEvery: request.migrateEvery,
    deficiencyAborts: request.deficiencyAborts ?? false,
    meshWidth: place.width,
    meshHeight: place.height,
    groupSize,
    yod,
    fileServers: servers,
  };
}
