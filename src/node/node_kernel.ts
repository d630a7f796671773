// The kernel of one node, put together: the composition that a worker (worker_main.ts) or a test
// starts.
//
// Everything that comes from outside is injected: clock, randomness, the host's files, channels.
// The parts know each other only through the interfaces of their layers; this is the one place that
// sees them all.

import { pid as asPid, type NodeId } from "../abi/types.js";
import type { CheckpointService } from "../checkpoint/checkpoint_service.js";
import type { Images } from "../checkpoint/images.js";
import type { RestartService } from "../checkpoint/restart_service.js";
import { Membership } from "../cluster/membership.js";
import { Messenger } from "../cluster/messenger.js";
import { Partitions } from "../cluster/partitions.js";
import { RemoteCalls } from "../cluster/remote_call.js";
import { CrossingService } from "../cross_system/crossing_service.js";
import type { Compressor } from "../cross_system/page_image.js";
import { PortalInterface } from "../cross_system/portal_interface.js";
import { bareTree } from "../fs/bare_tree.js";
import type { Console } from "../fs/console.js";
import type { Clock, RandomSource } from "../fs/environment.js";
import type { FileCache } from "../fs/file_cache.js";
import type { RootHost } from "../fs/guest_root.js";
import type { HostFiles } from "../fs/host_files.js";
import type { Owner } from "../fs/memory_inode.js";
import { NodeFiles } from "../fs/node_files.js";
import type { Vfs } from "../fs/vfs.js";
import { CorePool } from "../machine/core_pool.js";
import { MigrationService } from "../migration/migration_service.js";
import { PushService } from "../migration/push_service.js";
import { firstSchedule, type MigrationSchedule } from "../migration/schedule.js";
import type { SettlingService } from "../migration/settling.js";
import type { SpaceIdentity } from "../migration/spaces.js";
import type { Standstills } from "../migration/standstill.js";
import type { ThreadService } from "../migration/thread_service.js";
import { Frames } from "../mm/frames.js";
import type { Mm } from "../mm/mm.js";
import { touchedPages } from "../mm/page_uses.js";
import { UnixPersonality } from "../personality/linux/linux.js";
import { OSF } from "../personality/osf/osf.js";
import { pumaData } from "../personality/puma/process_data.js";
import { PumaNode } from "../puma/puma_node.js";
import { isUnderWay } from "../puma/qk/qk.js";
import { request } from "../task/cluster_processes.js";
import { Kernel } from "../task/kernel.js";
import type { Personality } from "../task/personality.js";
import type { ProcessPort } from "../task/process_directory.js";
import { signalProcessGroup } from "../task/process_groups.js";
import type { Task } from "../task/task.js";
import { WaitQueues } from "../task/wait_queues.js";
import type { ChannelOpener } from "../transport/channel.js";

import { BoundaryService } from "./boundary_service.js";
import { makeCheckpoints, makeRestarts } from "./checkpoint_parts.js";
import { Consoles } from "./consoles.js";
import { ContainerService } from "./container_service.js";
import type { NodeConfiguration, NodeEvent, NodeInformation } from "./control.js";
import { DebugService } from "./debug_service.js";
import { DepartureService } from "./departure.js";
import { fileCacheStatistics, makeFileCache } from "./file_cache_parts.js";
import { GuestMounts } from "./guest_mounts.js";
import { linkTime } from "./link_time.js";
import { announceDebugStop, announceIndependent, announceMigration } from "./migration_news.js";
import { NodeTotals } from "./node_statistics.js";
import { PagingService } from "./paging_service.js";
import { Processes } from "./processes.js";
import { Profiler } from "./profiler.js";
import type { HostListen } from "./published_ports.js";
import { partitionEntries } from "./puma_control.js";
import { RemoteFileClient, serveRemoteFiles } from "./remote_file_service.js";
import { type LoopHost, RunLoop } from "./run_loop.js";
import { Scheduling } from "./scheduling.js";
import { SEEDED_SLICE } from "./seeded_time.js";
import { makeSettling, makeStandstills } from "./settling_parts.js";
import { SharedMemoryService } from "./shared_memory_service.js";
import { makeThreads } from "./thread_parts.js";
import { TranslationLog } from "./translation_log.js";

/** What a node needs of the place that it runs in. */
export interface NodeEnvironment {
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly loop: LoopHost;
  /** A directory of the host; undefined where there is none (a browser). */
  readonly hostDirectory: (
    path: string,
    isReadOnly: boolean,
    owner: Owner,
  ) => HostFiles | undefined;
  /** The layers of an image of the host. @throws Error with a sentence when it cannot be used. */
  readonly image?: RootHost["image"];
  readonly announce: (event: NodeEvent) => void;
  /** Where checkpoint images lie; undefined where there are no files. */
  readonly images?: Images;
  /** Undefined where the host has no ports. */
  readonly listen?: HostListen;
  /** Compresses pages on their way to another system; undefined where nothing does. */
  readonly compressor?: Compressor;
}

export class NodeKernel {
  readonly id: NodeId;
  readonly kernel: Kernel;
  readonly messenger: Messenger;
  readonly calls: RemoteCalls;
  readonly totals = new NodeTotals();
  readonly migration: MigrationService;
  readonly push: PushService;
  readonly threads: ThreadService;
  readonly containers: ContainerService;
  readonly sharedMemory: SharedMemoryService;
  readonly fileCache: FileCache;
  readonly paging: PagingService;
  readonly processes: Processes;
  readonly scheduling: Scheduling;
  readonly departure: DepartureService;
  readonly standstills: Standstills;
  readonly settling: SettlingService;
  readonly boundary = new BoundaryService(this);
  readonly mounts = new GuestMounts(this);
  readonly checkpoints: CheckpointService;
  readonly restarts: RestartService;
  readonly debug: DebugService;
  readonly cores: CorePool;
  readonly translations: TranslationLog;
  readonly profiler: Profiler;
  readonly membership: Membership;
  /** The node that the host's streams are joined with. */
  readonly consoleNode: NodeId;
  readonly consoles: Consoles;
  /** Console 0, on the console's node. */
  readonly console: Console | undefined;
  readonly puma: PumaNode;
  readonly partitions: Partitions;
  readonly crossing: CrossingService;
  readonly #environment: NodeEnvironment;
  readonly #personalities: ReadonlyMap<string, Personality>;
  readonly #loop: RunLoop;

  constructor(
    configuration: NodeConfiguration,
    peers: ReadonlyMap<NodeId, ChannelOpener>,
    environment: NodeEnvironment,
  ) {
    const { id } = configuration;
    const { clock, random } = environment;
    this.id = id;
    this.#environment = environment;
    this.membership = new Membership(configuration.nodes);
    this.consoleNode = configuration.nodes[0] as NodeId;
    this.messenger = new Messenger(id, linkTime(clock, random));
    this.messenger.onArrival = () => environment.loop.wake();
    this.calls = new RemoteCalls(this.messenger);
    const waits = new WaitQueues();
    const wake: WaitQueues["wake"] = (key, completion, most) => waits.wake(key, completion, most);
    const remote = new RemoteFileClient(this.messenger, this.calls, wake);
    const files = new NodeFiles({
      node: id,
      clock,
      random,
      wake,
      remote,
      networkHome: this.consoleNode,
    });
    remote.successorOf = (node) => files.successors.of(node);
    this.consoles = this.#makeConsoles(wake);
    this.consoles.serve(files);
    if (id === this.consoleNode) this.consoles.open(configuration.console);
    this.console = this.consoles.find(0);
    const vfs = bareTree({
      files,
      directories: [],
      home: this.consoleNode,
      ...(this.console && { console: this.console }),
    });
    this.cores = new CorePool(configuration.core, { engine: configuration.engine });
    this.translations = new TranslationLog(configuration.logsTranslations ?? false);
    this.profiler = new Profiler(configuration.profilePeriod);
    this.cores.onGiven = (core) => this.translations.note(core);
    this.kernel = this.#makeKernel(configuration, files, vfs, waits);
    this.partitions = new Partitions(this.messenger, partitionEntries(configuration));
    this.puma = this.#makePuma(configuration);
    const { personality: puma, qk } = this.puma;
    this.#personalities = new Map<string, Personality>([
      ["linux", new PortalInterface(new UnixPersonality(), puma, qk)],
      ["osf", new PortalInterface(new UnixPersonality(OSF), puma, qk)],
      ["puma", puma],
    ]);
    this.containers = this.#makeContainers(waits);
    this.sharedMemory = new SharedMemoryService(this);
    this.fileCache = makeFileCache(this);
    this.paging = new PagingService(this);
    this.push = new PushService(this.messenger, this.containers.spaces);
    this.threads = makeThreads(this, configuration, (task) => this.#loop.serve(task));
    this.standstills = makeStandstills(this);
    this.migration = this.#makeMigration(configuration);
    this.crossing = this.#makeCrossing(configuration);
    qk.schedule = (tgid, request) => this.#schedule(tgid, request);
    this.processes = new Processes(this);
    this.scheduling = new Scheduling(this, clock, configuration.policy);
    this.debug = new DebugService(this);
    this.departure = new DepartureService(this);
    this.settling = makeSettling(this);
    this.checkpoints = makeCheckpoints(this);
    this.restarts = makeRestarts(this);
    serveRemoteFiles(this, remote);
    this.#loop = this.#makeLoop(configuration.seed);
    for (const [node, opener] of peers) this.#join(node, opener);
  }

  get environment(): NodeEnvironment {
    return this.#environment;
  }

  personality(name: string): Personality | undefined {
    return this.#personalities.get(name);
  }

  /** Runs until `shutDown`. Rejects when an invariant of the kernel is broken. */
  run(): Promise<void> {
    return this.#loop.run();
  }

  shutDown(): void {
    this.#loop.stop();
    this.messenger.close();
  }

  #makeConsoles(wake: WaitQueues["wake"]): Consoles {
    return new Consoles({
      self: this.id,
      home: this.consoleNode,
      messenger: this.messenger,
      calls: this.calls,
      wake,
      announce: this.#environment.announce,
      adopt: (console, session) => this.kernel.files.terminals.adopt(console, session),
    });
  }

  #makeProcessPort(): ProcessPort {
    const { messenger } = this;
    return {
      publish: (record) => {
        for (const peer of messenger.peers) {
          messenger.send(peer, "process", { kind: "record", record });
        }
      },
      send: (node, request) =>
        messenger.send(node as NodeId, "process", { kind: "request", request }),
    };
  }

  #makeKernel(
    configuration: NodeConfiguration,
    files: NodeFiles,
    vfs: Vfs,
    waits: WaitQueues,
  ): Kernel {
    const { clock, random, announce } = this.#environment;
    const kernel = new Kernel({
      node: this.id,
      membership: this.membership,
      clock,
      random,
      frames: new Frames(configuration.memoryBytes),
      cores: this.cores,
      files,
      vfs,
      waits,
      port: this.#makeProcessPort(),
      ...(configuration.release !== undefined && { release: configuration.release }),
      events: {
        processEnded: (group, status) => {
          if (!this.puma.processEnded(group, status)) this.processes.ended(group, status);
        },
        addressSpaceEnded: (mm) => this.#endSpace(mm),
        taskEnded: (task) => this.threads.ended(task),
        begins: (task, moment) => this.scheduling.placeTask(task, moment),
        summon: (task) => this.threads.summon(task),
        gather: (task) => this.migration.gatherFor(task),
        threadCreated: (task) => this.threads.created(task),
        complaint: (task, sentence) => this.processes.complain(task, sentence),
        debugStop: (task, signal) => announceDebugStop(this, task, signal),
      },
      ...(configuration.strace && {
        trace: (task, line) => announce({ kind: "strace", pid: asPid(task.pid), line }),
      }),
    });
    files.terminals.sendSignal = (group, signal) => signalProcessGroup(kernel, group, signal);
    files.interprocess.tellProcess = (pid, info) => request(kernel, { kind: "signal", pid, info });
    return kernel;
  }

  #makePuma({ puma }: NodeConfiguration): PumaNode {
    const { announce } = this.#environment;
    const computeNodes = puma?.computeNodes ?? [];
    const report = (line: string, console: number) => {
      const bytes = new TextEncoder().encode(`yod: ${line}\n`);
      announce({ kind: "output", console, stream: "error", bytes });
    };
    return new PumaNode({
      kernel: this.kernel,
      messenger: this.messenger,
      partitions: this.partitions,
      computeNodes,
      consoleOf: (number) => this.consoles.find(number),
      meshWidth: puma?.meshWidth,
      policy: puma?.policy ?? "single",
      report,
    });
  }

  /** What the outside is told of this node. */
  information(): NodeInformation {
    const { spaces } = this.containers;
    const { frames } = this.kernel;
    const left = spaces.all.filter(({ mm }) => mm.users === 0 && mm.pages.resident > 0);
    return {
      processes: this.processes.list(),
      left: [
        ...left.map(
          ({ mm }) => [spaces.identityOf(mm) as SpaceIdentity, mm.pages.resident] as const,
        ),
        ...this.paging.lent.bySpace(),
      ],
      load: this.scheduling.load,
      system: this.partitions.own,
      isInService: this.partitions.isInService(this.id),
      frames: { total: frames.total, taken: frames.taken },
      fileCache: fileCacheStatistics(this),
      instructions: this.totals.instructions,
    };
  }

  /** A node has joined the cluster. */
  connect(node: NodeId, opener: ChannelOpener): void {
    this.membership.set(node, "active");
    this.#join(node, opener);
    this.processes.introduce(node);
  }

  #join(node: NodeId, opener: ChannelOpener): void {
    this.messenger.connect(node, opener);
    this.partitions.introduce(node);
  }

  /** An address space is given up: what other nodes hold of it goes as well. */
  #endSpace(mm: Mm): void {
    this.totals.retire(mm);
    this.totals.pagesTouched += touchedPages(mm);
    this.threads.forget(mm);
    this.migration.forget(mm);
    const { spaces } = this.containers;
    const space = spaces.of(mm);
    if (!space) return;
    this.push.forget(spaces.identityOf(mm) as number);
    spaces.forget(mm);
    space.destroy();
    this.totals.retireUses(space.uses);
  }

  #makeMigration(configuration: NodeConfiguration): MigrationService {
    const { clock, announce } = this.#environment;
    return new MigrationService({
      kernel: this.kernel,
      messenger: this.messenger,
      spaces: this.containers.spaces,
      push: this.push,
      threads: this.threads,
      standstills: this.standstills,
      clock,
      personality: (name) => this.personality(name),
      defaultMechanism: configuration.mechanism,
      arrived: (task, report) => {
        this.processes.arrived(task.group);
        announceMigration(this, report);
        // All that it has came along.
        if (!this.containers.spaces.of(task.mm)) announceIndependent(this, task.group);
      },
      failed: (task, reason) => {
        this.departure.stayed(task.pid, reason);
        this.boundary.stayed(task.pid, reason);
        announce({ kind: "migrationFailed", pid: asPid(task.pid), node: this.id, reason });
      },
      retired: ({ uses }) => this.totals.retireUses(uses),
      collect: (container, done) => this.containers.collect(container, done),
    });
  }

  #makeContainers(waits: WaitQueues): ContainerService {
    return new ContainerService({
      messenger: this.messenger,
      membership: this.membership,
      clock: this.#environment.clock,
      waits,
      files: this.kernel.files,
      emptied: (mm) => {
        const uses = this.containers.spaces.of(mm)?.uses;
        if (!this.migration.disposeIfUnused(mm)) return;
        this.totals.retire(mm);
        if (uses) this.totals.retireUses(uses);
      },
    });
  }

  #makeCrossing({ crossing }: NodeConfiguration): CrossingService {
    const { clock, announce, compressor } = this.#environment;
    const { fyod, qk } = this.puma;
    this.boundary.serve();
    return new CrossingService(
      {
        kernel: this.kernel,
        messenger: this.messenger,
        calls: this.calls,
        clock,
        partitions: this.partitions,
        qk,
        personality: (name) => this.personality(name),
        schedules: this.migration.schedules,
        form: crossing.form,
        compress: crossing.compress,
        compressor,
        collect: (task, done) => this.migration.collectPages(task, done),
        arrived: (record) => announce({ kind: "crossing", record }),
        failed: (task, reason) => this.#crossingFailed(task, reason),
      },
      fyod,
    );
  }

  #crossingFailed(task: Task, reason: string): void {
    const { announce } = this.#environment;
    this.boundary.stayed(task.pid, reason);
    const process = this.puma.qk.processes.ofGroup(task.group.tgid);
    if (process === undefined) {
      announce({ kind: "migrationFailed", pid: asPid(task.pid), node: this.id, reason });
      return;
    }
    const { pid, rank, job } = pumaData(task);
    announce({ kind: "crossingFailed", failure: { pid, rank, job, node: this.id, reason } });
  }

  /** `--migrate-every` of a process of yod's. */
  #schedule(tgid: number, request: Omit<MigrationSchedule, "next">): void {
    this.migration.schedules.set(tgid, firstSchedule(request, { instructions: 0, ranNs: 0 }));
  }

  /** A process of yod's goes round the partitions, another one round its own. */
  #nextNode(task: Task): number | undefined {
    const process = this.puma.qk.processes.ofGroup(task.group.tgid);
    if (process !== undefined) {
      return isUnderWay(task) ? this.puma.qk.nextPlaceFor(task) : undefined;
    }
    const { partitions } = this;
    const nodes = this.membership.active.filter(
      (node) => partitions.systemOf(node) === partitions.own,
    );
    return nodes.find((node) => node > this.id) ?? nodes.find((node) => node !== this.id);
  }

  #makeLoop(seed: number | undefined): RunLoop {
    return new RunLoop({
      kernel: this.kernel,
      messenger: this.messenger,
      migration: this.migration,
      crossing: this.crossing,
      threads: this.threads,
      standstills: this.standstills,
      checkpoints: this.checkpoints,
      profiler: this.profiler,
      clock: this.#environment.clock,
      host: this.#environment.loop,
      nextNode: (task) => this.#nextNode(task),
      expire: (nowNs) => [
        this.containers.expire(nowNs),
        this.sharedMemory.tick(nowNs),
        this.fileCache.tick(nowNs),
        this.paging.tick(nowNs),
        this.scheduling.tick(nowNs),
        this.departure.tick(nowNs),
        this.checkpoints.tick(nowNs),
        this.boundary.tick(nowNs),
        this.messenger.expire(nowNs),
      ],
      ...(seed !== undefined && { fixedSlice: SEEDED_SLICE }),
      retired: (instructions) => {
        this.totals.instructions += instructions;
      },
      background: () => {
        this.standstills.background();
        this.settling.background();
        const copied = this.migration.background();
        return this.push.background() || copied;
      },
      idle: () => this.cores.prepare(),
    });
  }
}
