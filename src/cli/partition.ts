// `gobelins showmesh`, `partition`, `reload` and `fail`: the compute partition of a cluster that is up.
// `showmesh` with sizes needs no cluster: it shows where jobs of these sizes would lie.

import { Argument, type Command, Option } from "commander";
import { nodeId } from "../abi/types.js";
import type { LinkCounts } from "../cluster/framed_link.js";
import { NODE_SYSTEMS, type NodeSystem } from "../cluster/partitions.js";
import { PARTIAL_FAILURES, type PartialFailure } from "../node/partial_failure.js";
import { POLICY_NAMES, type PolicyName } from "../puma/pct/policy.js";
import { Allocator, parseSize } from "../puma/yod/allocator.js";
import { type MeshView, meshText } from "../puma/yod/showmesh.js";
import { CommandError, ExitCode, usageError } from "./command_error.js";
import { daemonCommand, JSON_OPTION, type JsonOptions, withDaemon } from "./daemon_command.js";
import { integerBetween, nodeList, nodeNumber } from "./option_values.js";
import type { Surroundings } from "./surroundings.js";

const PARTITION_NOTES = `
NODES are numbers and ranges, separated by commas: 3, or 1,4-6. Each node is drained by migration
(its processes go on elsewhere), boots the other system, and is back in service; jobs go on.
Node 0 has the consoles and yod and stays.

Example:
  $ gobelins up --nodes 6 --puma 4 && gobelins partition 2-3 --os linux && gobelins showmesh`;

export function addPartitionCommands(
  parent: Command,
  around: Surroundings,
  finish: (status: number) => void,
): void {
  addMesh(parent, around);
  addPartition(parent, around);
  addReload(parent, around);
  addFail(parent, around, finish);
}

interface MeshOptions extends JsonOptions {
  readonly nodes: number;
}

function addMesh(parent: Command, around: Surroundings): void {
  daemonCommand(parent, "showmesh", "show the compute partition and its jobs")
    .usage("[options] [SIZES...]")
    .argument("[SIZES...]", "no cluster: jobs in the order of their start, 4, 2x3 or all")
    .addOption(
      new Option("--nodes <N>", "nodes of the mesh that SIZES lie on")
        .default(16)
        .argParser(integerBetween(1, 2048, "--nodes")),
    )
    .option(...JSON_OPTION)
    .action(async (sizes: string[], options: MeshOptions) => {
      const mesh: MeshView =
        sizes.length > 0
          ? meshOf(sizes, options.nodes)
          : await withDaemon(options, around, (client) => client.ask("mesh", {}));
      around.stdout.write(options.json ? `${JSON.stringify(mesh, null, 2)}\n` : meshText(mesh));
    });
}

/** Where jobs of these sizes lie. */
function meshOf(sizes: readonly string[], nodes: number): MeshView {
  const mesh = new Allocator(Array.from({ length: nodes }, (_, index) => nodeId(index + 1)));
  const jobs = sizes.map((text, index) => {
    const size = parseSize(text);
    if (!size) throw usageError(`sizes are a number, HEIGHTxWIDTH or all, not '${text}'`);
    const place = mesh.allocate(index + 1, size, false);
    if (!place.ok) throw new CommandError(ExitCode.failure, place.reason);
    const shape = `${place.height}x${place.width}`;
    const { job } = place;
    return { job, state: "running", nodes: place.nodes, shape, program: text, ageMs: 0 } as const;
  });
  const rows = mesh.nodes.map((node) => ({
    node,
    jobs: mesh.jobsOf(node),
    isInService: mesh.isInService(node),
  }));
  return { width: mesh.width, nodes: rows, jobs };
}

function addPartition(parent: Command, around: Surroundings): void {
  daemonCommand(parent, "partition", "move the boundary between partitions: boot another system")
    .argument("<NODES>", "the nodes: 3, or 1,4-6", nodeList)
    .addOption(
      new Option("--os <SYSTEM>", "what they are to run")
        .choices([...NODE_SYSTEMS])
        .makeOptionMandatory(),
    )
    .option("--json", "one JSON object a line, for scripts")
    .addHelpText("after", PARTITION_NOTES)
    .action(
      async (nodes: readonly number[], options: JsonOptions & { readonly os: NodeSystem }) => {
        const system = options.os;
        await withDaemon(options, around, async (client) => {
          for (const node of nodes) {
            await client.ask("partition", { node, system });
            const line = options.json
              ? JSON.stringify({ node, system })
              : `node ${node} runs ${system}`;
            around.stdout.write(`${line}\n`);
          }
        });
      },
    );
}

function addReload(parent: Command, around: Surroundings): void {
  daemonCommand(
    parent,
    "reload",
    "load the PCT of a node anew, and bring the node back into service",
  )
    .argument("<NODE>", "the node", nodeNumber)
    .addOption(
      new Option("--policy <NAME>", "how the PCT schedules; as before when left out").choices([
        ...POLICY_NAMES,
      ]),
    )
    .option(...JSON_OPTION)
    .action(
      async (node: number, options: JsonOptions & { readonly policy: PolicyName | undefined }) => {
        const { policy } = options;
        await withDaemon(options, around, (client) =>
          client.ask("reload", { node, ...(policy !== undefined && { policy }) }),
        );
        const line = options.json ? JSON.stringify({ node }) : `node ${node} is back in service`;
        around.stdout.write(`${line}\n`);
      },
    );
}

function addFail(parent: Command, around: Surroundings, finish: (status: number) => void): void {
  daemonCommand(parent, "fail", "let a part of a node fail, and see what can be evacuated")
    .argument("<NODE>", "the node", nodeNumber)
    .addArgument(new Argument("<FAILURE>", "what fails").choices(PARTIAL_FAILURES))
    .option(...JSON_OPTION)
    .action(async (node: number, failure: PartialFailure, options: JsonOptions) => {
      const report = await withDaemon(options, around, (client) =>
        client.ask("failPartially", { node, failure }),
      );
      const lines = [
        ...report.saved.map(({ pid, command, to }) => `${pid} ${command}: saved on node ${to}`),
        ...report.lost.map(({ pid, command, reason }) => `${pid} ${command}: lost, ${reason}`),
        ...report.files.map(
          ({ pid, command, path }) => `${pid} ${command}: its file ${path} may miss what it wrote`,
        ),
        ...messageLine(report.messages),
        `${report.saved.length} saved, ${report.lost.length} lost; node ${node} is out of service`,
      ];
      const text = options.json ? JSON.stringify(report, null, 2) : lines.join("\n");
      around.stdout.write(`${text}\n`);
      finish(ExitCode.success);
    });
}

function messageLine({ lost, doubled, sentAgain }: LinkCounts): string[] {
  if (lost + doubled === 0) return [];
  return [`${lost} messages lost, ${doubled} doubled, ${sentAgain} sent again: all have come once`];
}
