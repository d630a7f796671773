// A program reads what the script gives it, and the script reads what the program writes.
//
//   $ npx gobelins cc -O2 programs/cat.c -o build/cat
//   $ node examples/streams.mjs
//   > one
//   > two
//   > 8 bytes
//   exited with status 0

import { Cluster, nodeHost } from "gobelins";

const cluster = await Cluster.create({}, nodeHost());
let text = "";
cluster.on("output", ({ bytes }) => {
  text += new TextDecoder().decode(bytes);
});

const directory = `${process.cwd()}/build`;
await cluster.mount({ path: directory, isReadOnly: true });
const guest = await cluster.spawn({
  program: `${directory}/cat`,
  argv: ["cat"],
  env: [],
  directory,
});
if (guest.kind === "refused") throw new Error(guest.reason);
await cluster.feedInput(new TextEncoder().encode("one\ntwo\n"));
await cluster.feedInput(null);
const end = await guest.exited;
for (const line of text.trimEnd().split("\n")) console.log(`> ${line}`);
console.log(end.kind === "exited" ? `exited with status ${end.status}` : end.message);
await cluster.close();
