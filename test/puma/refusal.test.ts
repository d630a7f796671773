// What keeps a process of Linux from going to Puma: one test for each reason, and what is said.

import { expect, it } from "vitest";
import { MapFlag, MapType } from "../../src/abi/mman.js";
import { exportFileTable } from "../../src/fs/file_table_state.js";
import { type MapRequest, map } from "../../src/mm/map.js";
import { ZERO_SOURCE } from "../../src/mm/zero_source.js";
import type { Task } from "../../src/task/task.js";
import { SingleNode } from "../linux/single_node.js";
import { HEAP, saidOf, stateFrom, taskOf } from "./mapped_process.js";

function mapped({ mm }: Task, request: Partial<MapRequest>): void {
  map(mm, {
    address: 0x60000,
    length: 4096,
    prot: 3,
    flags: MapType.MAP_PRIVATE | MapFlag.MAP_ANONYMOUS | MapFlag.MAP_FIXED,
    source: ZERO_SOURCE,
    sourcePage: 0,
    ...request,
  });
}

const SHARED = MapType.MAP_SHARED | MapFlag.MAP_ANONYMOUS | MapFlag.MAP_FIXED;
const something = {} as never;

const REASONS: readonly [string, (task: Task, node: SingleNode) => void, RegExp][] = [
  [
    "threads",
    ({ group }) => group.tasks.add(something).add({} as never),
    /it has 2 threads, and Puma has one/,
  ],
  [
    "memory of two processes",
    ({ mm }) => Object.assign(mm, { users: 2 }),
    /shares its memory with another/,
  ],
  [
    "a child",
    ({ group }, { kernel }) => kernel.groups.set(2000, { tgid: 2000, parent: group.tgid } as never),
    /it has a child, process 2000, and Puma has no fork/,
  ],
  [
    "an alarm",
    ({ group }) => Object.assign(group, { intervalTimer: something }),
    /a timer running/,
  ],
  ["a timer", ({ group }) => group.posixTimers.push(something), /a timer running/],
  ["its processor's timer", ({ group }) => group.processorTimers.set(1, something), /timer/],
  [
    "a signal stack",
    (task) => Object.assign(task, { alternateStack: something }),
    /alternate signal stack/,
  ],
  ["limits", ({ group }) => group.limits.set(3, something), /resource limits/],
  ["segments", ({ mm }) => mm.localDescriptors.set(0, something), /local descriptor table/],
  [
    "memory above 1 GB",
    (task) => mapped(task, { address: 0x5000_0000 }),
    /a mapping above 1 GB, at 0x50000000, where Puma's address space ends/,
  ],
  [
    "a file in its memory",
    (task) => mapped(task, { source: { ...ZERO_SOURCE, kind: "file" } as never, name: "/a/b" }),
    /it maps the file \/a\/b at 0x60000/,
  ],
  ["shared memory", (task) => mapped(task, { flags: SHARED }), /it shares memory at 0x60000/],
  [
    "a signal that Puma lacks",
    ({ group }) => group.actions.set(40, { handler: 0x10100, flags: 0, mask: 0n, restorer: 0 }),
    /it handles signal 40, which Puma does not have/,
  ],
  [
    "a break that has left the heap",
    ({ mm }) => Object.assign(mm.layout, { brk: HEAP.end + 4096 }),
    /its heap has grown into another mapping/,
  ],
];

it.each(REASONS)("%s", (_what, change, reason) => {
  const node = new SingleNode({ memoryBytes: 4 << 20 });
  const state = stateFrom("linux", node);
  const task = taskOf("linux", node, state);
  expect(saidOf("linux", node, task, state)).toMatchObject({ source: "linux" });
  change(task, node);
  expect(saidOf("linux", node, task, state)).toMatch(reason);
});

it.each(["socket", "pipe", "epoll", "event"])("a descriptor that is %s", (kind) => {
  const node = new SingleNode({ memoryBytes: 4 << 20 });
  const state = stateFrom("linux", node);
  const task = taskOf("linux", node, state);
  const open = exportFileTable(task.files, node.kernel.files);
  const files = open.files.map((file) => ({ ...file, kind, path: "it" })) as never;
  const said = saidOf("linux", node, task, state, { ...open, files });
  expect(said).toMatch(/^its descriptor 1 is an? \w+.*\(it\), which Puma does not have$/);
});
