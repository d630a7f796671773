// What `gobelins help TOPIC` tells beside the commands.

import { DEFAULT_MECHANISM } from "../node/control.js";
import { DEFAULT_POLICY } from "../scheduler/policies.js";

export interface Topic {
  readonly name: string;
  readonly summary: string;
  readonly text: string;
}

const EXIT_CODES = `Exit codes

  0     the command has done what it was asked to do
  1     the cluster, a file or a measurement failed; standard error says what, where, what to do
  2     the command line is wrong
  126   the program was found and cannot be executed
  127   the program was not found
  128+N the program was ended by signal N (137: SIGKILL); the command was, for one of its own

run, restart and attach end with the status of the program itself when it has one; yod with 0
when all processes have ended normally, 1 when one has not, 2 when the job could not be loaded.`;

const MECHANISMS = `Mechanisms of migration (--mechanism)

  basic     the whole address space moves while the process stands still. Stands still the longer
            the larger it is; needs nothing of the source afterwards
  gobelins  only the task moves; its pages come one by one when they are used (paper G). Stands
            still equally long whatever its size; the source must stay
  push      as gobelins, and pages near a fault come along, and the source sends the rest in the
            background. "gobelins events" tells when the process depends on nobody any more
  precopy   pages are copied while the process runs, again where it writes; then it stands still
            for the rest
  hybrid    one round of precopy, then push for what has changed

The default is ${DEFAULT_MECHANISM}. When a node is lost: before the task has been handed over, the
process goes on at the source; afterwards it goes on at the destination, and is killed with a
message if it needs a page that only the lost node had.`;

const POLICIES = `Policies of placement (--policy)

  none         a program starts on node 0, or where --node says, and stays there
  round-robin  each program goes to the next node when it starts
  balance      to the node with the least to do; a process moves when nodes differ by two (MOSIX)
  affinity     a process goes to the node that most of its pages come from

The default is ${DEFAULT_POLICY}. "gobelins nodes" shows the loads that the policies look at.`;

const ENVIRONMENT = `Environment variables

  GOBELINS_SOCKET  socket of the cluster that gobelins up started
  XDG_RUNTIME_DIR  where that socket is when nothing names it: $XDG_RUNTIME_DIR/gobelins.sock
  NO_COLOR         honoured: no command uses colours in a pipe or where this is set
  NODE_OPTIONS     options for Node.js, for all commands and nodes

A program that run starts gets the environment of the command.`;

const IMAGES = `Checkpoint images

  $ gobelins checkpoint PID FILE [--incremental BASE] [--leave-running]
  $ gobelins restart FILE [--node K]
  $ gobelins image FILE [--json]

An image holds the registers, memory, descriptors and signals of a process. Pages of zeros are left
out, the others are compressed where that pays, and every chunk has a checksum: a damaged, cut or
foreign file is refused with the number of the chunk. --incremental adds only what has changed since
the image BASE, which must stay. A restarted process begins before its pages are read, so its image
must stay as long as it runs.`;

const FILES = `What a program sees of the host

  The current directory, for reading and writing; the directory of its executable, for reading;
  directories named with --mount DIRECTORY or --mount DIRECTORY:ro. Nothing else. --root shows a
  directory, a tar archive or an image as the whole tree instead.`;

export const TOPICS: readonly Topic[] = [
  { name: "exit-codes", summary: "what the exit statuses mean", text: EXIT_CODES },
  { name: "mechanisms", summary: "how a process moves, and when to use which", text: MECHANISMS },
  { name: "policies", summary: "how processes are spread over nodes", text: POLICIES },
  { name: "images", summary: "checkpoint and restart", text: IMAGES },
  { name: "files", summary: "what a program sees of the host", text: FILES },
  { name: "environment", summary: "environment variables", text: ENVIRONMENT },
];
