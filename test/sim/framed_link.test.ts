// A link over an interconnect that loses and doubles frames: what is sent comes once, in order.

import { expect, it } from "vitest";
import { FramedLink, type LinkCounts } from "../../src/cluster/framed_link.js";
import type { Frame } from "../../src/transport/reliable_link.js";

const MESSAGES = 300;
const STEP_MICROS = 1000;

it("delivers everything once and in order, whatever one end does to frames", () => {
  let seed = 7;
  const chance = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return seed / 2 ** 32;
  };
  const counts = (): LinkCounts => ({ lost: 0, doubled: 0, sentAgain: 0 });
  const [atFailing, atPeer] = [counts(), counts()];
  const arrived: number[] = [];
  const wire: { to: FramedLink<number>; frame: Frame<number> }[] = [];
  const failing: FramedLink<number> = new FramedLink({
    ...{ session: 1, chance, counts: atFailing, deliver: () => {} },
    transmit: (frame) => wire.push({ to: peer, frame }),
  });
  const peer: FramedLink<number> = new FramedLink({
    ...{ session: 2, chance, counts: atPeer, deliver: (value: number) => arrived.push(value) },
    transmit: (frame) => wire.push({ to: failing, frame }),
  });
  failing.fault = { loss: 0.3, doubling: 0.2 };
  let now = 0;
  for (let message = 0; message < MESSAGES || failing.deadlineMicros < Infinity; message += 1) {
    now += STEP_MICROS;
    if (message < MESSAGES) failing.send(message, now);
    for (const { to, frame } of wire.splice(0)) to.receive(frame, now);
    for (const link of [failing, peer]) if (link.deadlineMicros <= now) link.expire(now);
  }
  expect(arrived).toEqual(Array.from({ length: MESSAGES }, (_, message) => message));
  expect(atFailing.lost).toBeGreaterThan(MESSAGES / 4);
  expect(atFailing.doubled).toBeGreaterThan(0);
  expect(atFailing.sentAgain).toBeGreaterThan(0);
  expect(atPeer).toMatchObject({ lost: 0, doubled: 0 });
});
