// The System V message queues where a program asks for more than one should: by their own calls.

import { expect, it } from "vitest";
import { BufferBudget } from "../../src/fs/buffer_budget.js";
import { MessageQueues } from "../../src/fs/message_queues.js";

const ROOT = { pid: 1, uid: 0, gid: 0 };

it("finds the lowest type among more messages than a call has arguments", () => {
  const clock = { monotonicNs: () => 0, realtimeNs: () => 0n };
  const queues = new MessageQueues(clock, () => 0, new BufferBudget(2 ** 30));
  const id = 0;
  queues.serve({ ...ROOT, ask: "get", key: 0, flags: 0o600 });
  const change = { uid: 0, gid: 0, mode: 0o600 };
  expect(queues.serve({ ...ROOT, ask: "change", id, change, capacity: 2 ** 20 })).toEqual({
    result: 0,
  });
  const message = { ...ROOT, ask: "send", id, flags: 0, again: false } as const;
  for (let type = 300_000; type > 2; type -= 1) {
    queues.serve({ ...message, type, bytes: new Uint8Array(0) });
  }
  queues.serve({ ...message, type: 3, bytes: Uint8Array.of(7) });
  const wanted = { ...ROOT, ask: "receive", id, size: 10, flags: 0, again: false } as const;
  expect(queues.serve({ ...wanted, type: -2 })).toHaveProperty("keys");
  expect(queues.serve({ ...wanted, type: -5 })).toMatchObject({ result: 0, type: 3 });
});
