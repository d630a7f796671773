// Pre-copy: pages go to the destination while the process still runs at the source.
//
// Rounds, as in live migration of virtual machines: the first sends every page, each further one
// those that were written since. When little is left, or rounds no longer help, the process is
// marked for the move proper; pages that did not change since they were sent then move without
// their bytes (Container.stage). A program that asks for its own migration must find itself at the
// destination when the call returns, so it stands still during its only round.
//
//   source                                   destination
//     prepare (areas, containers)  ---------->  an address space without a task
//           <--------------------------------- prepared (its site)
//     pages, batch  ------------------------->
//           <--------------------------------- ack

import { PAGE_SIZE } from "../abi/address_space.js";
import type { NodeId } from "../abi/types.js";
import type { Messenger } from "../cluster/messenger.js";
import type { SiteId } from "../container/identifiers.js";
import type { ContainerInfo } from "../container/messages.js";
import type { LinkedSpace } from "../mm/linked_space.js";
import type { Mm } from "../mm/mm.js";
import { exportMm, importMm, type MmState } from "../mm/mm_state.js";
import { reconcileAreas, takeAreas } from "../mm/return_areas.js";
import { firstPage, pageCount, type VmArea } from "../mm/vm_area.js";
import { ZERO_SOURCE } from "../mm/zero_source.js";
import type { Kernel } from "../task/kernel.js";
import type { MigrationRequest, Task } from "../task/task.js";
import type { MechanismName } from "./messages.js";
import type { SpaceIdentity, Spaces } from "./spaces.js";

export type PrecopyMessage =
  | {
      readonly kind: "prepare";
      readonly identity: SpaceIdentity;
      readonly mm: MmState;
      readonly containers: readonly ContainerInfo[];
    }
  | { readonly kind: "prepared"; readonly identity: SpaceIdentity; readonly site: SiteId }
  | { readonly kind: "batch"; readonly identity: SpaceIdentity }
  | { readonly kind: "ack"; readonly identity: SpaceIdentity };

declare module "../cluster/messenger.js" {
  interface Services {
    precopy: PrecopyMessage;
  }
}

const BATCH = 32;
const WINDOW = 2;
const MOST_ROUNDS = 5;
/** Few enough to be sent while the process stands still. */
const FEW_PAGES = 48;

interface Session {
  readonly task: Task;
  readonly request: MigrationRequest;
  readonly space: LinkedSpace;
  readonly staged: Set<number>;
  /** The areas as the destination knows them; some may be new or larger by now. */
  areas: readonly VmArea[];
  /** Where the pages go; undefined until the destination has prepared itself. */
  site: SiteId | undefined;
  round: number;
  pages: readonly number[];
  index: number;
  unacknowledged: number;
}

export interface PrecopyOptions {
  readonly kernel: Kernel;
  readonly messenger: Messenger;
  readonly spaces: Spaces;
  /** Enough has been copied: the task is to be moved now. */
  readonly ready: (task: Task, request: MigrationRequest) => void;
  /** The destination is lost: the task stays. */
  readonly lost: (task: Task, request: MigrationRequest) => void;
}

export class PrecopyService {
  readonly #options: PrecopyOptions;
  readonly #sessions = new Map<SpaceIdentity, Session>();

  constructor(options: PrecopyOptions) {
    this.#options = options;
    options.messenger.on("precopy", (from, message) => this.#receive(from, message));
    options.messenger.onLoss((node) => this.#lose(node));
  }

  /** Begins to copy; the task may run on meanwhile. */
  begin(task: Task, request: MigrationRequest): void {
    const { identity, space } = this.#options.spaces.ensure(task.mm);
    space.linkAreas();
    this.#sessions.set(identity, {
      task,
      request,
      space,
      staged: new Set(),
      areas: [...space.mm.areas],
      site: undefined,
      round: 1,
      pages: presentPages(space),
      index: 0,
      unacknowledged: 0,
    });
    this.#sendAreas(identity, space, request.target as NodeId);
  }

  #sendAreas(identity: SpaceIdentity, space: LinkedSpace, target: NodeId): void {
    const containers = space.containerInfos();
    const mm = exportMm(space.mm);
    this.#options.messenger.send(target, "precopy", { kind: "prepare", identity, mm, containers });
  }

  /** Before pages are pushed: the destination drops those of which no area tells it. */
  renew(task: Task, target: NodeId): void {
    const identity = this.#options.spaces.identityOf(task.mm);
    const session = identity === undefined ? undefined : this.#sessions.get(identity);
    if (identity === undefined || session?.site === undefined) return;
    const isNew = presentPages(session.space).some((page) => !isKnown(session, page));
    if (isNew) this.#sendAreas(identity, session.space, target);
  }

  isCopying(mm: Mm): boolean {
    const identity = this.#options.spaces.identityOf(mm);
    return identity !== undefined && this.#sessions.has(identity);
  }

  /** Ends a session; the site at which the copies are, if the pages were copied to that node. */
  end(task: Task): SiteId | undefined {
    return this.forget(task.mm)?.site;
  }

  /** An address space is given up; the move that it was copied for, if there was one. */
  forget(mm: Mm): Pick<Session, "task" | "request" | "site"> | undefined {
    const identity = this.#options.spaces.identityOf(mm);
    const session = identity === undefined ? undefined : this.#sessions.get(identity);
    if (identity !== undefined) this.#sessions.delete(identity);
    return session;
  }

  /** Whether copying for this request has begun. A program's own call takes the place of another. */
  isActive(task: Task, request: MigrationRequest): boolean {
    const identity = this.#options.spaces.identityOf(task.mm);
    const session = identity === undefined ? undefined : this.#sessions.get(identity);
    if (session?.request.target !== request.target) return false;
    return request.origin !== "call" || session.request.origin === "call";
  }

  /** Sends what there is room for in the windows. Returns whether anything was done. */
  background(): boolean {
    let any = false;
    for (const [identity, session] of this.#sessions) {
      if (session.task.state === "dead") this.#sessions.delete(identity);
      else if (session.site !== undefined && session.unacknowledged < WINDOW) {
        any = this.#advance(identity, session, session.site) || any;
      }
    }
    return any;
  }

  #advance(identity: SpaceIdentity, session: Session, site: SiteId): boolean {
    if (session.index >= session.pages.length) return this.#nextRound(session);
    const { space, request } = session;
    const end = Math.min(session.index + BATCH, session.pages.length);
    const host = space.containers[0]?.host;
    host?.begin();
    for (; session.index < end; session.index++) {
      const page = session.pages[session.index] as number;
      if (isKnown(session, page) && space.stage(page, site)) session.staged.add(page);
    }
    host?.end();
    session.unacknowledged += 1;
    const target = request.target as NodeId;
    this.#options.messenger.send(target, "precopy", { kind: "batch", identity });
    return true;
  }

  #nextRound(session: Session): boolean {
    const { space, staged, pages, round, task, request } = session;
    const changed = presentPages(space).filter((p) => !staged.has(p) || !space.isUnchanged(p));
    const helps = changed.length < pages.length * 0.8;
    const done = changed.length <= FEW_PAGES || round >= MOST_ROUNDS || !helps;
    if (done || request.origin === "call") {
      // Asked again when the task comes to the boundary of the kernel, or now if it stands there.
      session.unacknowledged = WINDOW;
      this.#options.ready(task, request);
      return true;
    }
    session.round += 1;
    session.pages = changed;
    session.index = 0;
    return true;
  }

  #receive(from: NodeId, message: PrecopyMessage): void {
    const { identity } = message;
    const session = this.#sessions.get(identity);
    switch (message.kind) {
      case "prepare":
        this.#prepare(from, message);
        return;
      case "prepared":
        if (session) session.site = message.site;
        return;
      case "batch":
        this.#options.messenger.send(from, "precopy", { kind: "ack", identity });
        return;
      case "ack":
        if (session) session.unacknowledged = Math.max(session.unacknowledged - 1, 0);
        return;
      default:
        message satisfies never;
    }
  }

  /** An address space that waits for its task: the areas are there, with their containers. */
  #prepare(from: NodeId, message: Extract<PrecopyMessage, { kind: "prepare" }>): void {
    const { spaces, kernel, messenger } = this.#options;
    const { identity, mm: state, containers } = message;
    const known = spaces.find(identity);
    const space = known ?? spaces.adopt(identity, kernel.newMm()).space;
    const { mm } = space;
    mm.users = 0;
    // Areas must be there before pages come: a page that no area shows is dropped as one that is
    // gone.
    const old = known ? takeAreas(mm) : [];
    const infos = new Map(containers.map((info) => [info.id as number, info]));
    importMm(state, mm, {
      source: () => ZERO_SOURCE,
      link: ({ container }) => {
        const info = container && infos.get(container.id);
        return info && space.join(info, container);
      },
    });
    if (known) reconcileAreas(mm, old);
    messenger.send(from, "precopy", { kind: "prepared", identity, site: space.site });
  }

  #lose(node: NodeId): void {
    for (const [identity, { task, request }] of this.#sessions) {
      if (request.target !== node) continue;
      this.#sessions.delete(identity);
      this.#options.lost(task, request);
    }
  }
}

/** Whether an area that the destination knows shows the object of a page. */
function isKnown({ space, areas }: Session, page: number): boolean {
  const area = space.mm.find(page * PAGE_SIZE);
  const link = area?.link;
  if (area === undefined || link === undefined) return false;
  const object = link.objectBase + page - firstPage(area);
  return areas.some((known) => {
    const index = object - (known.link?.objectBase ?? 0);
    const isSame = known.link?.containerId === link.containerId;
    return isSame && index >= 0 && index < pageCount(known);
  });
}

/** Whether a mechanism sends pages ahead. */
export function copiesFirst(mechanism: MechanismName): boolean {
  return mechanism === "precopy" || mechanism === "hybrid";
}

function presentPages(space: LinkedSpace): number[] {
  const { mm } = space;
  return mm.areas.flatMap((area) => [...mm.pages.present(firstPage(area), pageCount(area))]);
}

/** Gives every page to a site; those that were copied ahead and not written since go without bytes. */
export function pushAll(mm: Mm, site: SiteId, space: LinkedSpace): number {
  const host = space.containers[0]?.host;
  let pushed = 0;
  host?.begin();
  for (const area of mm.areas) {
    for (const page of mm.pages.present(firstPage(area), pageCount(area))) {
      if (space.push(page, site)) pushed += 1;
    }
  }
  host?.end();
  return pushed;
}
