// Waits, timers, signals and states of tasks, without executing anything.

import { describe, expect, test } from "vitest";
import { killedStatus, stoppedStatus, WaitOption } from "../../src/abi/process.js";
import { Signal, signalBit } from "../../src/abi/signals.js";
import { FileTable } from "../../src/fs/file_table.js";
import {
  exportFileTable,
  FILE_TABLE_MIGRATION,
  importFileTable,
} from "../../src/fs/file_table_state.js";
import { OPEN_FILE_MIGRATION } from "../../src/fs/open_file.js";
import { hold, note, release, settle } from "../../src/task/cluster_processes.js";
import { FILE_CONTEXT_MIGRATION, FileContext } from "../../src/task/file_context.js";
import { type ProcessRecord, recordOf } from "../../src/task/process_directory.js";
import { PendingSignals } from "../../src/task/signal_state.js";
import { TASK_MIGRATION, type Task } from "../../src/task/task.js";
import { endGroup } from "../../src/task/task_exit.js";
import { runSlice } from "../../src/task/task_run.js";
import { deliverable, signalGroup, signalTask } from "../../src/task/task_signals.js";
import { exportGroup, exportTask, importGroup, importTask } from "../../src/task/task_state.js";
import { THREAD_GROUP_MIGRATION } from "../../src/task/thread_group.js";
import { TimerQueue } from "../../src/task/timer_queue.js";
import { WaitQueues } from "../../src/task/wait_queues.js";
import { CallBench, SCRATCH } from "../linux/call_bench.js";

const { SIGUSR1, SIGCHLD, SIGSTOP, SIGCONT, SIGTERM, SIGKILL } = Signal;
const { WNOHANG } = WaitOption;

describe("wait queues", () => {
  test("a waiter of several keys is woken once, in order of arrival", () => {
    const queues = new WaitQueues();
    const log: string[] = [];
    const waiter = (name: string) => ({ woken: (key: string) => log.push(`${name} by ${key}`) });
    queues.add(waiter("a"), ["x", "y"]);
    queues.add(waiter("b"), ["x"]);
    expect(queues.wake("x", undefined, 1)).toBe(1);
    expect(queues.wake("y")).toBe(0);
    expect(queues.wake("x")).toBe(1);
    expect(queues.isAwaited("x")).toBe(false);
    expect(log).toEqual(["a by x", "b by x"]);
  });
});

describe("timers", () => {
  test("expire in order of deadline, and only when due", () => {
    const queue = new TimerQueue();
    const log: string[] = [];
    queue.add(30, () => log.push("c"));
    queue.add(10, () => log.push("a"));
    queue.remove(queue.add(15, () => log.push("never")));
    queue.add(20, () => log.push("b"));
    expect(queue.next).toBe(10);
    expect(queue.expire(20)).toBe(2);
    expect(log).toEqual(["a", "b"]);
    expect(queue.next).toBe(30);
  });
});

describe("a page that a task waited for", () => {
  test("may go when it has executed something with it, not before", () => {
    const { node, task } = new CallBench();
    const { kernel } = node;
    const NOPS = SCRATCH;
    task.memory.copyOut(NOPS, new Uint8Array(16).fill(0x90));
    task.mm.core.cpu.eip = NOPS;
    const gone: string[] = [];
    task.mm.accessed = (key) => gone.push(key);
    for (const key of ["page:1", "page:2"]) {
      kernel.block(task, { keys: [key], cause: "fault" });
      kernel.wake(key);
      expect(runSlice(kernel, task, 0)).toBe("slice");
    }
    expect(gone).toEqual([]);
    runSlice(kernel, task, 4);
    expect(gone).toEqual(["page:1", "page:2"]);
    runSlice(kernel, task, 4);
    expect(gone.length).toBe(2);
  });
});

describe("pending signals", () => {
  test("a standard signal is pending once, real-time ones queue; the lowest comes first", () => {
    const pending = new PendingSignals();
    for (const signal of [40, SIGUSR1, SIGUSR1, 40, SIGTERM]) pending.add({ signal, code: 0 });
    const taken = () => pending.take(~0n)?.signal;
    expect([taken(), taken(), taken(), taken(), taken()]).toEqual([10, 15, 40, 40, undefined]);
    expect(pending.set).toBe(0n);
  });
});

describe("signals of tasks", () => {
  test("what is ignored is dropped; what is blocked waits; SIGKILL passes any mask", () => {
    const { task, node } = new CallBench();
    signalTask(node.kernel, task, { signal: SIGCHLD, code: 0 });
    expect(deliverable(task)).toBe(0n);
    task.mask = ~0n;
    signalTask(node.kernel, task, { signal: SIGUSR1, code: 0 });
    expect(deliverable(task)).toBe(0n);
    expect(task.pending.set).toBe(signalBit(SIGUSR1));
    signalTask(node.kernel, task, { signal: SIGKILL, code: 0 });
    expect(deliverable(task)).toBe(signalBit(SIGKILL));
  });

  test("stop and continue, and each cancels what is pending of the other", () => {
    const bench = new CallBench();
    const { task, node } = bench;
    signalGroup(node.kernel, task.group, { signal: SIGSTOP, code: 0 });
    bench.personality.beforeUser(node.kernel, task);
    expect([task.state, task.group.status]).toEqual(["stopped", stoppedStatus(SIGSTOP)]);
    expect(node.step()).toBe(false);
    signalGroup(node.kernel, task.group, { signal: SIGCONT, code: 0 });
    expect(task.state).toBe("runnable");
    expect(task.group.pending.set).toBe(0n);
  });

  test("a fatal signal ends the process, releases everything and tells the parent", () => {
    const bench = new CallBench();
    const { kernel } = bench.node;
    const pid = bench.call("fork") as number;
    const child = kernel.tasks.get(pid) as Task;
    const before = kernel.frames.taken;
    signalTask(kernel, child, { signal: SIGTERM, code: 0 });
    bench.personality.beforeUser(kernel, child);
    expect(child.state).toBe("dead");
    expect(kernel.frames.taken).toBeLessThanOrEqual(before);
    expect(bench.node.ended.get(pid)).toBe(killedStatus(SIGTERM, false));
    expect(kernel.groups.get(pid)?.state).toBe("zombie");
  });

  test("children that ignore nobody: with SIGCHLD ignored no zombie stays", () => {
    const bench = new CallBench();
    const { kernel } = bench.node;
    bench.call("signal", SIGCHLD, 1);
    const pid = bench.call("fork") as number;
    endGroup(kernel, kernel.tasks.get(pid)?.group as never, 0);
    expect(kernel.groups.has(pid)).toBe(false);
    expect(bench.call("wait4", -1, 0, 0, 0)).toBe(-10);
  });
});

describe("children on other nodes", () => {
  const CHILD = 0x10_0001;

  function parentOfOne() {
    const bench = new CallBench();
    const { node, task } = bench;
    task.mask = signalBit(SIGCHLD);
    const { kernel } = node;
    const own = recordOf(task.group, 1);
    const child = { ...own, pid: CHILD, parent: task.pid, version: 1 };
    note(kernel, child);
    return { bench, kernel, group: task.group, child };
  }

  test("what wait answers and SIGCHLD come together", () => {
    const { bench, kernel, group, child } = parentOfOne();
    expect(bench.call("wait4", CHILD, 0, WNOHANG, 0)).toBe(0);
    note(kernel, { ...child, state: "zombie", version: 2 });
    expect(group.pending.take(~0n)).toMatchObject({ signal: SIGCHLD, pid: CHILD });
    expect(bench.call("wait4", CHILD, 0, WNOHANG, 0)).toBe(CHILD);
    expect(group.pending.set).toBe(0n);
    expect(bench.call("wait4", CHILD, 0, WNOHANG, 0)).toBe(-10);
  });

  test("a stop is told once, though the child moves to a third node meanwhile", () => {
    const { bench, kernel, group, child } = parentOfOne();
    const { WUNTRACED } = WaitOption;
    const stopped = { ...child, state: "stopped", lastChange: "stopped", changes: 1 } as const;
    note(kernel, { ...stopped, version: 2 });
    expect(group.pending.take(~0n)).toMatchObject({ signal: SIGCHLD, pid: CHILD });
    expect(bench.call("wait4", CHILD, 0, WNOHANG | WUNTRACED, 0)).toBe(CHILD);
    note(kernel, { ...stopped, node: 2, version: 3 });
    expect(group.pending.set).toBe(0n);
    expect(bench.call("wait4", CHILD, 0, WNOHANG | WUNTRACED, 0)).toBe(0);
  });

  test("a parent that is leaving hears where it arrives, or when it stays, and once", () => {
    const { bench, kernel, group, child } = parentOfOne();
    hold(kernel, group.tgid);
    const ghost = exportGroup(group);
    note(kernel, { ...child, state: "zombie", version: 2 });
    expect(group.pending.set).toBe(0n);
    const arrived = importGroup(ghost);
    expect(arrived.childNews.size).toBe(0);
    release(kernel, group.tgid);
    expect(group.pending.set).toBe(signalBit(SIGCHLD));
    expect([...importGroup(exportGroup(group)).childNews.keys()]).toEqual([CHILD]);
    settle(kernel, group);
    expect(bench.call("wait4", CHILD, 0, WNOHANG, 0)).toBe(CHILD);
  });

  test("one that has heard of an end before its new node has can wait for the child there", () => {
    const { kernel, group, child } = parentOfOne();
    note(kernel, { ...child, state: "zombie", version: 2 });
    const there = new CallBench();
    there.task.group.childNews.set(CHILD, {
      ...(group.childNews.get(CHILD) as ProcessRecord),
      parent: there.task.pid,
    });
    settle(there.node.kernel, there.task.group);
    expect(there.call("wait4", -1, 0, WNOHANG, 0)).toBe(CHILD);
    note(there.node.kernel, { ...child, parent: there.task.pid, state: "zombie", version: 2 });
    expect(there.call("wait4", -1, 0, WNOHANG, 0)).toBe(-10);
  });
});

describe("states for ghosts", () => {
  test("a task that sleeps goes on sleeping until the same moment elsewhere", () => {
    const bench = new CallBench();
    const { kernel } = bench.node;
    const { task } = bench;
    task.name = "sleeper";
    task.mask = signalBit(SIGUSR1);
    signalTask(kernel, task, { signal: SIGUSR1, code: -6, pid: 3 });
    const ends = bench.node.clock.nowNs + 2e9;
    expect(bench.call("nanosleep", bench.words(2, 0), 0)).toBe("blocked");
    const group = importGroup(structuredClone(exportGroup(task.group)));
    const state = structuredClone(exportTask(kernel, task));
    kernel.remove(task);
    const { mm, files, context, personality } = task;
    const moved = importTask(state, { group, mm, files, context, personality });
    expect([moved.state, moved.call?.resume?.progress]).toEqual(["runnable", ends]);
    expect(moved.pending.all).toEqual([{ signal: SIGUSR1, code: -6, pid: 3 }]);
    kernel.add(moved);
    bench.task = moved;
    expect(bench.resume()).toBe("blocked");
    expect(moved.block?.deadlineNs).toBe(ends);
    bench.node.clock.nowNs = ends;
    kernel.timers.expire(ends);
    expect(bench.resume()).toBe(0);
  });

  test("descriptors of one file are one file again, and its handle is held by the state", () => {
    const bench = new CallBench();
    const { files } = bench.node;
    const at = bench.room(8);
    bench.call("pipe", at);
    bench.call("dup2", bench.word(at), 9);
    const state = structuredClone(exportFileTable(bench.task.files, files));
    bench.task.files.closeAll();
    const table = new FileTable(files);
    importFileTable(state, table);
    expect(table.open()).toEqual([0, 1, 2, 3, 4, 9]);
    expect(table.get(9)).toBe(table.get(3));
    expect(files.openHandles).toBe(5);
    table.closeAll();
    expect(files.openHandles).toBe(0);
  });

  test("the migration maps name every field", () => {
    const { task, node } = new CallBench();
    const names = (map: object) => Object.keys(map).sort();
    expect(names(TASK_MIGRATION)).toEqual(names(task));
    expect(names(THREAD_GROUP_MIGRATION)).toEqual(names(task.group));
    expect(names(FILE_TABLE_MIGRATION)).toEqual(names(new FileTable(node.files)));
    expect(names(OPEN_FILE_MIGRATION)).toEqual(names(task.files.get(0) as object));
    const context = new FileContext(node.kernel.vfs, "/");
    const accessors = ["directory"];
    expect([...names(context), ...accessors].sort()).toEqual(names(FILE_CONTEXT_MIGRATION));
  });
});
