// A packet is the same after its journey: packed, cloned as a message is, unpacked.

import { expect, it } from "vitest";
import { nodeId } from "../../src/abi/types.js";
import { containerId, siteId } from "../../src/container/identifiers.js";
import {
  CAUSES,
  type GrantMessage,
  type Message,
  NO_BYTES,
  type Packet,
  type RequestMessage,
} from "../../src/container/messages.js";
import { packPackets, unpackPackets } from "../../src/container/packed_packets.js";

const from = siteId(nodeId(3), 7);
const to = siteId(nodeId(0), 1);
const container = containerId(nodeId(300), 17);
const place = { container, object: 2 ** 20 - 1 };

const requests = CAUSES.flatMap((cause) =>
  (["readRequest", "writeRequest", "releaseRequest", "removeRequest", "syncRequest"] as const).map(
    (type, index): RequestMessage => ({
      ...place,
      type,
      requester: from,
      cause,
      path: index % 2 === 0 ? [] : [to, from],
      generation: index,
      token: 2 * index,
    }),
  ),
);

const grants = CAUSES.flatMap((cause) =>
  (["readCopy", "pageOwnership", "bareOwnership", "firstTouch"] as const).map(
    (type, index): GrantMessage => ({
      ...place,
      type,
      cause,
      hops: index,
      generation: 5,
      queue: index === 1 ? requests.slice(0, 2) : [],
      returned: index === 1,
      staged: index === 2,
      dirty: index === 3,
      bytes: index < 2 ? new Uint8Array(4096).fill(index + 1) : NO_BYTES,
    }),
  ),
);

const others: Message[] = [
  { ...place, type: "invalidate", generation: 9 },
  { ...place, type: "invalidateAck" },
  { ...place, type: "ownerChange", owner: to, generation: 4 },
  { ...place, type: "refusal", reason: "lost", generation: 0 },
  { type: "join", container },
  { type: "marker", departed: [{ node: nodeId(2), departure: "left" }] },
];

it("packets unpack to the same packets after cloning", () => {
  const packets: Packet[] = [...requests, ...grants, ...others].map((message) => {
    return { from, to, message };
  });
  expect(unpackPackets(structuredClone(packPackets(packets)))).toEqual(packets);
});
