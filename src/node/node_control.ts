// NodeControl over the kernel of a node: what a worker serves, whatever kind of worker it is.

import { readGuestFile } from "../fs/whole_file.js";
import type { ChannelOpener } from "../transport/channel.js";
import type { NodeControl, RootResult } from "./control.js";
import type { NodeKernel } from "./node_kernel.js";
import { statisticsOf } from "./node_statistics.js";
import { pagesOf } from "./page_states.js";
import { type PublishedPortsOptions, publish } from "./published_ports.js";
import { pumaControl } from "./puma_control.js";
import { translatedRegionsOf } from "./translation_log.js";

/** @param openerOf how the worker opens the port to a node that joins. */
export function nodeControl<Port>(
  node: NodeKernel,
  openerOf: (port: Port) => ChannelOpener,
): NodeControl {
  /** What was asked for may be the next thing to do. */
  const woken = <T>(answer: T): T => {
    node.environment.loop.wake();
    return answer;
  };
  return {
    ...pumaControl(node),
    mount: (request) => node.mounts.mount(request),
    useRoot: (request) => attempt(() => node.mounts.useRoot(request)),
    spawn: (request) => woken(node.processes.start(request)),
    migrate: (pid, target, mechanism) => woken(node.processes.mark(pid, target, mechanism)),
    checkpoint: (pid, request) => woken(node.processes.checkpoint(pid, request)),
    debug: (pid, request) => woken(node.debug.request(pid, request)),
    restart: (request) =>
      new Promise((resolve) => {
        node.restarts.request(request, resolve);
        node.environment.loop.wake();
      }),
    signal: (pid, signal) => {
      const isKnown = node.processes.signal(pid, signal);
      node.environment.loop.wake();
      return isKnown;
    },
    publish: (port) => publish(portsOf(node), port),
    ...consoleControl(node),
    statistics: () => statisticsOf(node),
    translatedRegions: () => translatedRegionsOf(node),
    samples: () => node.profiler.samples(),
    readFile: (path) => readGuestFile(node.kernel.vfs, path),
    information: () => node.information(),
    place: (policy) => node.scheduling.placeNew(policy),
    connect: (peer, port) => {
      node.connect(peer, openerOf(port as Port));
      node.environment.loop.wake();
    },
    setNodeState: (other, state) => node.membership.set(other, state),
    drain: () => {
      const drained = node.departure.drain();
      node.environment.loop.wake();
      return drained;
    },
    pages: (pid, space) => pagesOf(node, pid, space),
    lose: (other, reason) => node.messenger.lose(other, reason),
    shutDown: () => node.shutDown(),
  };
}

function attempt(action: () => void): RootResult {
  try {
    action();
    return { kind: "ready" };
  } catch (error) {
    return { kind: "refused", reason: error instanceof Error ? error.message : String(error) };
  }
}

/** What a published port needs of the node. */
function portsOf({ kernel, environment }: NodeKernel): PublishedPortsOptions {
  const wakeLoop = () => environment.loop.wake();
  return {
    network: kernel.files.network,
    waits: kernel.waits,
    wakeLoop,
    listen: environment.listen,
  };
}

type ConsoleControl = Pick<
  NodeControl,
  "openConsole" | "closeConsole" | "feedInput" | "resizeConsole" | "outputTaken"
>;

function consoleControl({ consoles, environment }: NodeKernel): ConsoleControl {
  return {
    openConsole: (settings) => consoles.open(settings),
    closeConsole: (console) => {
      consoles.close(console);
      environment.loop.wake();
    },
    feedInput: (console, bytes) => {
      if (bytes === null) consoles.find(console)?.end();
      else consoles.find(console)?.feed(bytes);
      environment.loop.wake();
    },
    resizeConsole: (console, rows, columns) => {
      consoles.find(console)?.resize(rows, columns);
      environment.loop.wake();
    },
    outputTaken: (console, sizeBytes) => {
      consoles.find(console)?.taken(sizeBytes);
      environment.loop.wake();
    },
  };
}
