// The texts of /proc (proc(5)): of the system, and of one process.

import { PAGE_SIZE } from "../../abi/address_space.js";
import { CLOCK_TICKS_PER_SECOND } from "../../abi/auxv.js";
import { Resource } from "../../abi/process.js";
import { LOOPBACK } from "../../fs/interfaces.js";
import { mapsText } from "../../mm/maps_text.js";
import type { Kernel } from "../../task/kernel.js";
import type { Task } from "../../task/task.js";
import { groupUsage, type ThreadGroup } from "../../task/thread_group.js";
import { DEFAULT_LIMITS } from "./limits.js";

/** Files by path below /proc. */
export type Texts = Readonly<Record<string, () => string>>;

export function systemFiles(kernel: Kernel): Texts {
  const { frames, clock } = kernel;
  const kib = (pages: number) => String((pages * PAGE_SIZE) / 1024).padStart(8);
  const seconds = () => (clock.monotonicNs() / 1e9).toFixed(2);
  return {
    cpuinfo: () => CPU_INFO,
    meminfo: () =>
      `MemTotal:       ${kib(frames.total)} kB\n` +
      `MemFree:        ${kib(frames.free)} kB\n` +
      `MemAvailable:   ${kib(frames.free)} kB\n` +
      `Buffers:        ${kib(0)} kB\n` +
      `Cached:         ${kib(0)} kB\n` +
      `SwapTotal:      ${kib(0)} kB\n` +
      `SwapFree:       ${kib(0)} kB\n`,
    vmstat: () => {
      const counts = ["pgpgin", "pgpgout", "pswpin", "pswpout", "pgfault", "pgmajfault"];
      const none = counts.map((name) => `${name} 0\n`).join("");
      return `nr_free_pages ${frames.free}\n${none}`;
    },
    "net/dev": () => NETWORK_DEVICES,
    uptime: () => `${seconds()} ${(idleNs(kernel) / 1e9).toFixed(2)}\n`,
    loadavg: () => {
      const running = kernel.runQueue.size + 1;
      return `0.00 0.00 0.00 ${running}/${kernel.tasks.size} ${kernel.tasks.size}\n`;
    },
    stat: () => systemStat(kernel),
    version: () => `Linux version ${kernel.release} (gobelins) #1 SMP\n`,
    mounts: () => mountsText(kernel),
    filesystems: () => "nodev\tproc\nnodev\ttmpfs\nnodev\tdevtmpfs\n",
    "sys/kernel/ostype": () => "Linux\n",
    "sys/kernel/osrelease": () => `${kernel.release}\n`,
    "sys/kernel/hostname": () => `${kernel.hostName}\n`,
    "sys/kernel/pid_max": () => `${2 ** 31 - 1}\n`,
    "sys/kernel/ngroups_max": () => "65536\n",
    "sys/kernel/random/boot_id": () => "00000000-0000-4000-8000-000000000000\n",
    "sys/vm/overcommit_memory": () => "0\n",
    "sys/vm/max_map_count": () => "65530\n",
    "sys/fs/file-max": () => "1048576\n",
    "sys/fs/pipe-max-size": () => "1048576\n",
  };
}

/** What passes through the loopback is not counted. */
const NETWORK_DEVICES = [
  "Inter-|   Receive                                                |  Transmit",
  " face |bytes    packets errs drop fifo frame compressed multicast" +
    "|bytes    packets errs drop fifo colls carrier compressed",
  `${LOOPBACK.name.padStart(6)}: ${new Array<number>(16).fill(0).join(" ")}`,
  "",
].join("\n");

const CPU_INFO = [
  "processor\t: 0",
  "vendor_id\t: GenuineIntel",
  "cpu family\t: 15",
  "model\t\t: 2",
  "model name\t: Gobelins emulated Pentium 4",
  "stepping\t: 9",
  "cpu MHz\t\t: 1000.000",
  "cache size\t: 512 KB",
  "physical id\t: 0",
  "siblings\t: 1",
  "core id\t\t: 0",
  "cpu cores\t: 1",
  "fpu\t\t: yes",
  "fpu_exception\t: yes",
  "cpuid level\t: 2",
  "flags\t\t: fpu tsc cx8 sep cmov clflush mmx fxsr sse sse2 pni ssse3",
  "bogomips\t: 2000.00",
  "",
  "",
].join("\n");

/** Nanoseconds in which nobody wanted the processor. */
function idleNs({ clock, busy }: Kernel): number {
  return Math.max(0, clock.monotonicNs() - busy.userNs - busy.systemNs);
}

function systemStat(kernel: Kernel): string {
  const { clock, busy } = kernel;
  const [user, system, idle] = [busy.userNs, busy.systemNs, idleNs(kernel)].map((ns) =>
    Math.floor((ns / 1e9) * CLOCK_TICKS_PER_SECOND),
  );
  const times = `${user} 0 ${system} ${idle} 0 0 0 0 0 0`;
  const boot = (clock.realtimeNs() - BigInt(Math.floor(clock.monotonicNs()))) / 1_000_000_000n;
  return (
    `cpu  ${times}\ncpu0 ${times}\n` +
    `intr 0\nctxt 0\nbtime ${boot}\nprocesses ${kernel.groups.size}\n` +
    `procs_running ${kernel.runQueue.size + 1}\nprocs_blocked 0\n`
  );
}

function mountsText(kernel: Kernel): string {
  return kernel.vfs.mounts.mounts
    .map(({ path, type }) => `${type} ${path === "" ? "/" : path} ${type} rw 0 0\n`)
    .join("");
}

const LETTERS: Readonly<Record<Task["state"], string>> = {
  runnable: "R",
  away: "R",
  blocked: "S",
  stopped: "T",
  dead: "Z",
};

function stateLetter(group: ThreadGroup): string {
  const [task] = group.tasks;
  return task === undefined ? "Z" : LETTERS[task.state];
}

export function processFiles(kernel: Kernel, group: ThreadGroup): Texts {
  const [task] = group.tasks;
  const name = () => task?.name ?? "";
  return {
    maps: () => (task === undefined ? "" : mapsText(task.mm)),
    cmdline: () => group.commandLine.map((text) => `${text}\0`).join(""),
    comm: () => `${name()}\n`,
    status: () => statusText(group, task),
    stat: () => statText(kernel, group, task),
    statm: () => statmText(task),
    mounts: () => mountsText(kernel),
    limits: () => limitsText(group),
    environ: () => environmentText(task),
    oom_score: () => "0\n",
    "attr/current": () => "unconfined\n",
  };
}

function mask(set: bigint): string {
  return set.toString(16).padStart(16, "0");
}

function statusText(group: ThreadGroup, task: Task | undefined): string {
  const { uid, gid } = group.credentials;
  const resident = ((task?.mm.pages.resident ?? 0) * PAGE_SIZE) / 1024;
  const mapped = (task?.mm.mappedBytes ?? 0) / 1024;
  const names: Readonly<Record<string, string>> = {
    R: "running",
    S: "sleeping",
    T: "stopped",
    Z: "zombie",
  };
  const letter = stateLetter(group);
  const rows: readonly (readonly [string, string])[] = [
    ["Name", task?.name ?? ""],
    ["State", `${letter} (${names[letter]})`],
    ["Tgid", String(group.tgid)],
    ["Pid", String(task?.pid ?? group.tgid)],
    ["PPid", String(group.parent)],
    ["TracerPid", "0"],
    ["Uid", [uid, uid, uid, uid].join("\t")],
    ["Gid", [gid, gid, gid, gid].join("\t")],
    ["VmPeak", `${mapped} kB`],
    ["VmSize", `${mapped} kB`],
    ["VmRSS", `${resident} kB`],
    ["Threads", String(group.tasks.size)],
    ["SigPnd", mask(task?.pending.set ?? 0n)],
    ["ShdPnd", mask(group.pending.set)],
    ["SigBlk", mask(task?.mask ?? 0n)],
    ["Cpus_allowed", "1"],
  ];
  return rows.map(([key, value]) => `${key}:\t${value}\n`).join("");
}

function statText(kernel: Kernel, group: ThreadGroup, task: Task | undefined): string {
  const ticks = (ns: number) => Math.floor((ns / 1e9) * CLOCK_TICKS_PER_SECOND);
  const own = groupUsage(group);
  const children = group.childUsage;
  const layout = task?.mm.layout;
  const fields: readonly (number | string)[] = [
    group.tgid,
    `(${task?.name ?? ""})`,
    stateLetter(group),
    group.parent,
    group.processGroup,
    group.session,
    ...[0, -1, 0],
    ...[own.minorFaults, children.minorFaults, own.majorFaults, children.majorFaults],
    ...[own.userNs, own.systemNs, children.userNs, children.systemNs].map(ticks),
    ...[20 + group.nice, group.nice, group.tasks.size, 0],
    ticks(group.startNs),
    task?.mm.mappedBytes ?? 0,
    task?.mm.pages.resident ?? 0,
    2 ** 32 - 1,
    ...[layout?.codeStart ?? 0, layout?.codeEnd ?? 0, layout?.stackTop ?? 0],
    ...new Array<number>(9).fill(0),
    ...[17, 0, 0, 0, 0, 0, 0],
    ...[layout?.dataStart ?? 0, layout?.dataEnd ?? 0, layout?.brkStart ?? 0],
    ...[layout?.argStart ?? 0, layout?.argEnd ?? 0, layout?.envStart ?? 0, layout?.envEnd ?? 0],
    kernel.groups.has(group.tgid) ? 0 : group.status,
  ];
  return `${fields.join(" ")}\n`;
}

function statmText(task: Task | undefined): string {
  const total = (task?.mm.mappedBytes ?? 0) / PAGE_SIZE;
  return `${total} ${task?.mm.pages.resident ?? 0} 0 0 0 ${total} 0\n`;
}

/** The environment as it stands in the process's memory, as far as it is here. */
function environmentText(task: Task | undefined): string {
  if (task === undefined) return "";
  const { envStart, envEnd } = task.mm.layout;
  const bytes = task.memory.peek(envStart, envEnd - envStart);
  return bytes === undefined ? "" : new TextDecoder().decode(bytes);
}

const LIMIT_NAMES: readonly (readonly [number, string, string])[] = [
  [Resource.RLIMIT_CPU, "Max cpu time", "seconds"],
  [Resource.RLIMIT_FSIZE, "Max file size", "bytes"],
  [Resource.RLIMIT_DATA, "Max data size", "bytes"],
  [Resource.RLIMIT_STACK, "Max stack size", "bytes"],
  [Resource.RLIMIT_CORE, "Max core file size", "bytes"],
  [Resource.RLIMIT_NPROC, "Max processes", "processes"],
  [Resource.RLIMIT_NOFILE, "Max open files", "files"],
  [Resource.RLIMIT_AS, "Max address space", "bytes"],
];

function limitsText(group: ThreadGroup): string {
  const head = "Limit                     Soft Limit           Hard Limit           Units     \n";
  const show = (value: number) => (Number.isFinite(value) ? String(value) : "unlimited");
  const rows = LIMIT_NAMES.map(([which, name, units]) => {
    const limit = group.limits.get(which) ?? DEFAULT_LIMITS.get(which);
    const soft = show(limit?.soft ?? 0).padEnd(21);
    return `${name.padEnd(26)}${soft}${show(limit?.hard ?? 0).padEnd(21)}${units.padEnd(10)}\n`;
  });
  return head + rows.join("");
}
