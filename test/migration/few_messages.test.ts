// What a migration has to say to another node about all its containers and all its files goes in
// one message each: every message may have to wake a node.

import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { type PackedPacket, unpackPackets } from "../../src/container/packed_packets.js";
import type { MigrationMessage } from "../../src/migration/messages.js";
import { programPath } from "../../src/toolchain/build_programs.js";
import { ROOT } from "../tidy/source_tree.js";
import { SmallCluster } from "./small_cluster.js";

const PROGRAM = path.resolve(programPath(ROOT, "pentium4", "sieve"));
const NEVER = { node: 1, after: Number.POSITIVE_INFINITY };

type Sent =
  | { readonly service: "container"; readonly body: readonly PackedPacket[] }
  | { readonly service: "migration"; readonly body: MigrationMessage }
  | { readonly service: "fileCounts"; readonly body: readonly unknown[] }
  | { readonly service: "call"; readonly body: object };

let cluster: SmallCluster | undefined;
afterEach(() => cluster?.close());

it("one for the joins, one for the collection, one for the files", async () => {
  cluster = new SmallCluster(3, NEVER);
  let ghosts = 0;
  /** How many messages have such a packet, and how many packets there are. */
  const messages = { join: 0, gather: 0, destroy: 0, counts: 0 };
  const packets = { join: 0, gather: 0, destroy: 0, counts: 0 };
  /** Those that tell of an arrival and hold other news as well. */
  let arrivalsWithMore = 0;
  const note = (sent: Sent) => {
    if (sent.service === "migration" && sent.body.kind === "ghost") ghosts += 1;
    if (sent.service === "fileCounts") {
      messages.counts += 1;
      packets.counts += sent.body.length;
    }
    if (sent.service !== "container") return;
    const inside = unpackPackets(sent.body);
    for (const type of ["join", "gather", "destroy"] as const) {
      const count = inside.filter((packet) => packet.message.type === type).length;
      messages[type] += Math.min(count, 1);
      packets[type] += count;
    }
  };
  cluster.onMessage = (message) => {
    if (!Array.isArray(message)) {
      note(message as Sent);
      return;
    }
    const all = message as Sent[];
    for (const sent of all) note(sent);
    if (all.some(({ service }) => service === "migration")) arrivalsWithMore += 1;
  };
  const migrateEvery = { every: 15_000, unit: "instructions", mechanism: "push" } as const;
  const status = await cluster.run(PROGRAM, ["5000"], { migrateEvery });
  expect(status).toMatchObject({ kind: "exited", status: 0 });
  expect(ghosts).toBeGreaterThan(5);
  // The source hears of the joins and of the arrival at once.
  expect(arrivalsWithMore).toBe(ghosts);
  // To at most both other nodes.
  expect(messages.join).toBeLessThanOrEqual(2 * ghosts);
  expect(packets.join).toBeGreaterThan(2 * messages.join);
  expect(packets.gather).toBeGreaterThanOrEqual(2 * messages.gather);
  expect(packets.destroy).toBeGreaterThan(messages.destroy);
  // Retained when the ghost is made, released when it has arrived.
  expect(messages.counts).toBeLessThanOrEqual(2 * ghosts);
  expect(packets.counts).toBeGreaterThanOrEqual(3 * messages.counts);
});
