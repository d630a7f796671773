// A program is started on one node and moved to another while it runs.
//
//   $ npx gobelins cc -O2 -Iprograms/include programs/mgs.c -lm -o build/mgs
//   $ node examples/migrate.mjs
//   moved from node 0 to node 1
//   200x200 checksum 15ea601f3286f19f
//   { kind: 'exited', status: 0 }

import { Cluster, nodeHost } from "gobelins";

const cluster = await Cluster.create({ nodes: 2 }, nodeHost());
cluster.on("output", ({ bytes }) => process.stdout.write(bytes));
cluster.on("migration", ({ from, to }) => console.log(`moved from node ${from} to node ${to}`));

const directory = `${process.cwd()}/build`;
await cluster.mount({ path: directory, isReadOnly: true });
const guest = await cluster.spawn({
  program: `${directory}/mgs`,
  argv: ["mgs", "-n", "200"],
  env: [],
  directory,
});
if (guest.kind === "refused") throw new Error(guest.reason);
await cluster.migrate(guest.pid, 1, "gobelins");
console.log(await guest.exited);
await cluster.close();
