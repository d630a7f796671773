// Bodies that stay in their sender's memory until the receiver's QK has copied them, and every way in
// which a sender may need its memory sooner.

import { describe, expect, it } from "vitest";
import type { NodeId } from "../../src/abi/types.js";
import { Messenger } from "../../src/cluster/messenger.js";
import { copyBytes } from "../../src/machine/shared_copy.js";
import type { PortalMessage } from "../../src/puma/portal/outcome.js";
import { Lending } from "../../src/puma/qk/lending.js";
import type { PumaProcess } from "../../src/puma/qk/process_table.js";
import type { Kernel } from "../../src/task/kernel.js";
import type { ChannelEvents, ChannelOpener } from "../../src/transport/channel.js";
import { claim, close, isClaimed, offer, recall } from "../../src/transport/window.js";

/** Two ends; what is sent waits until the other end polls. Memory that is shared stays shared. */
function channelPair(): [ChannelOpener, ChannelOpener] {
  const queues: unknown[][] = [[], []];
  const end = (own: number): ChannelOpener => ({
    open: (events: ChannelEvents) => ({
      sharesMemory: true,
      send: (message) => void queues[1 - own]?.push(structuredClone(message)),
      poll() {
        const came = queues[own]?.splice(0) ?? [];
        for (const message of came) events.onMessage(message);
        return came.length > 0;
      },
      close() {},
    }),
  });
  return [end(0), end(1)];
}

const BODY = { start: 64, length: 32 };

/** A process of node 0 that has lent part of its memory to node 1. */
function lent() {
  const memory = new Uint8Array(new SharedArrayBuffer(256)).fill(7);
  const body = memory.subarray(BODY.start, BODY.start + BODY.length);
  const nodes = [new Messenger(0 as NodeId), new Messenger(1 as NodeId)] as const;
  const ends = channelPair();
  nodes[0].connect(1 as NodeId, ends[0]);
  nodes[1].connect(0 as NodeId, ends[1]);
  const woken: string[] = [];
  const kernel = {
    node: 0,
    clock: { monotonicNs: () => 0 },
    wake: (key: string) => woken.push(key),
  } as unknown as Kernel;
  const resent: Uint8Array[] = [];
  const arrived: PortalMessage[] = [];
  const sender = new Lending(
    kernel,
    nodes[0],
    () => {},
    (_header, bytes) => resent.push(bytes),
  );
  const arrive = (message: PortalMessage) => void arrived.push(message);
  new Lending(kernel, nodes[1], arrive, () => {});
  const process = { pid: 5, space: {} } as unknown as PumaProcess;
  const block = sender.lend(process, 1 as NodeId, new Uint8Array(96).fill(1), body);
  const write = (start: number, length: number) =>
    process.space.beforeWrite?.(memory.subarray(start, start + length));
  return { memory, nodes, sender, woken, resent, arrived, process, block, write };
}

describe("a lent body", () => {
  it("is read where it lies, and its sender goes on", () => {
    const { memory, nodes, woken, arrived, block, resent, sender } = lent();
    memory[BODY.start] = 9;
    nodes[1].poll();
    expect(arrived.map(({ header, body }) => [header[0], body[0], body.length])).toEqual([
      [1, 9, BODY.length],
    ]);
    expect(arrived[0]?.body.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(woken).toEqual([]);
    nodes[0].poll();
    expect(woken).toEqual(block.keys);
    sender.settle(5);
    expect(resent).toEqual([]);
  });

  it("is sent in a message when the sender needs its memory sooner", () => {
    const { nodes, sender, resent, arrived, woken } = lent();
    sender.settle(5);
    expect(resent.map(({ length }) => length)).toEqual([BODY.length]);
    expect(woken).toHaveLength(1);
    nodes[1].poll();
    expect(arrived).toEqual([]);
    sender.settle(5);
    expect(resent).toHaveLength(1);
    expect(sender.counts).toEqual({ lent: 1, recalled: 1 });
  });

  it("is sent before something lands on it, and stays while something lands beside it", () => {
    const { resent, write } = lent();
    write(0, BODY.start);
    write(BODY.start + BODY.length, 8);
    expect(resent).toEqual([]);
    write(BODY.start + BODY.length - 1, 8);
    expect(resent).toHaveLength(1);
  });

  it("is not sent again when it has been taken and its sender has not heard of it", () => {
    const { nodes, resent, sender, arrived } = lent();
    nodes[1].poll();
    sender.settle(5);
    nodes[0].poll();
    expect(arrived).toHaveLength(1);
    expect(resent).toEqual([]);
  });

  it("goes back to its sender when the other node is lost", () => {
    const { nodes, resent, woken } = lent();
    nodes[0].lose(1 as NodeId, "it ended");
    expect(resent).toHaveLength(1);
    expect(woken).toHaveLength(1);
  });
});

it("a window is claimed once, and cannot be recalled when it has been read", () => {
  const window = offer(new Uint8Array(1));
  expect([claim(window), claim(window), isClaimed(window)]).toEqual([true, false, true]);
  close(window);
  expect([recall(window), isClaimed(window)]).toEqual([false, false]);
});

describe("copying into a guest's memory", () => {
  it.each([511, 512, 5000, 40_000])("%i bytes lie as they lay, however aligned", (length) => {
    const from = Uint8Array.from({ length: length + 8 }, (_, index) => index * 7);
    for (const [source, target] of [
      [0, 0],
      [0, 1],
      [3, 7],
      [5, 5],
      [7, 0],
    ] as const) {
      const to = new Uint8Array(new SharedArrayBuffer(length + 16)).fill(255);
      copyBytes(to, target, from.subarray(source, source + length));
      const around = [to[target - 1] ?? 255, to[target + length]];
      expect(around).toEqual([255, 255]);
      const copied = to.slice(target, target + length);
      expect(Buffer.compare(copied, from.subarray(source, source + length))).toBe(0);
    }
  });
});
