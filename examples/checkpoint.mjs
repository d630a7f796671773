// A program is saved to a file while it runs, ended, and goes on from the file in another cluster.
//
//   $ npx gobelins cc -O2 -Iprograms/include programs/mgs.c -lm -o build/mgs
//   $ node examples/checkpoint.mjs
//   saved, and killed by signal 9
//   400x400 checksum e0f3be06aef5f1d1
//   { kind: 'exited', status: 0 }

import { Cluster, nodeHost } from "gobelins";

const directory = `${process.cwd()}/build`;
const file = `${directory}/mgs.image`;

const before = await Cluster.create({}, nodeHost());
await before.mount({ path: directory, isReadOnly: true });
const guest = await before.spawn({
  program: `${directory}/mgs`,
  argv: ["mgs", "-n", "400"],
  env: [],
  directory,
});
if (guest.kind === "refused") throw new Error(guest.reason);
const saved = await before.checkpoint(guest.pid, { file, leaveRunning: false });
if (saved.kind === "refused") throw new Error(saved.reason);
const end = await guest.exited;
console.log(`saved, and killed by signal ${end.signal}`);
await before.close();

const after = await Cluster.create({}, nodeHost());
after.on("output", ({ bytes }) => process.stdout.write(bytes));
await after.mount({ path: directory, isReadOnly: true });
const restarted = await after.restart({ file });
if (restarted.kind === "refused") throw new Error(restarted.reason);
console.log(await restarted.exited);
await after.close();
