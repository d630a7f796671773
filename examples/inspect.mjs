// What can be seen of a cluster: where a process is, where its pages are, what has moved and why.
//
//   $ npx gobelins cc -O2 -Iprograms/include programs/mgs.c -lm -o build/mgs
//   $ node examples/inspect.mjs
//   mgs has 497 pages on node 0
//   node 1 has received 3 pages on demand and 402 pages that were pushed
//   mgs has 497 pages on node 1, and needs no other node
//   it stood still for 0.5 ms

import { Cluster, nodeHost, nodeId } from "gobelins";

const cluster = await Cluster.create({ nodes: 2 }, nodeHost());
const directory = `${process.cwd()}/build`;
await cluster.mount({ path: directory, isReadOnly: true });
const guest = await cluster.spawn({
  program: `${directory}/mgs`,
  argv: ["mgs", "-n", "500"],
  env: [],
  directory,
});
if (guest.kind === "refused") throw new Error(guest.reason);

/** What the cluster knows of the process; undefined when it has ended. */
const look = async () => (await cluster.processes()).find(({ pid }) => pid === guest.pid);

let seen = await look();
while (seen && seen.residentPages < 400) seen = await look();
console.log(`${seen.command} has ${seen.residentPages} pages on node ${seen.node}`);

const moved = new Promise((resolve) => cluster.once("migration", resolve));
const independent = new Promise((resolve) => cluster.once("independent", resolve));
await cluster.migrate(guest.pid, nodeId(1), "push");
const { frozenMicros } = await moved;
await independent;
const [, { pagesMoved }] = await cluster.statistics();
const { demand, push } = pagesMoved;
console.log(`node 1 has received ${demand} pages on demand and ${push} pages that were pushed`);
seen = await look();
const needs = seen.dependsOn.length > 0 ? `node ${seen.dependsOn.join(", ")}` : "no other node";
console.log(
  `${seen.command} has ${seen.residentPages} pages on node ${seen.node}, and needs ${needs}`,
);
console.log(`it stood still for ${(frozenMicros / 1000).toFixed(1)} ms`);
await guest.exited;
await cluster.close();
