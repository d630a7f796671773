// The services of checkpoint and restart, put together with what they need of their node.

import { pid as asPid } from "../abi/types.js";
import { CheckpointService } from "../checkpoint/checkpoint_service.js";
import { RestartService } from "../checkpoint/restart_service.js";
import type { AreaLink, WaitKey } from "../linker/area_link.js";
import type { Mm } from "../mm/mm.js";
import { isSharedMemory, SharedOnce } from "../mm/shared_once.js";
import { firstPage, pageCount } from "../mm/vm_area.js";
import type { NodeKernel } from "./node_kernel.js";

export function makeCheckpoints(node: NodeKernel): CheckpointService {
  const { clock, random, images, announce } = node.environment;
  return new CheckpointService({
    kernel: node.kernel,
    clock,
    random,
    images,
    mounts: () => [...node.mounts.shown].map(([path, isReadOnly]) => ({ path, isReadOnly })),
    collect: (task, done) =>
      node.migration.collectPages(task, (ok) => (ok ? writeFiles(node, task.mm, done) : done(ok))),
    bringShared: (spaces, done) => bringShared(node, pagesShared(spaces), done),
    standstills: node.standstills,
    call: (pid) => void node.processes.mark(asPid(pid), node.id, "push"),
    halted: ({ tgid }) => announce({ kind: "halted", pid: asPid(tgid), node: node.id }),
  });
}

/** An image has no pages of files: what was written to them by shared mappings goes there first. */
function writeFiles({ id, kernel }: NodeKernel, mm: Mm, done: (ok: boolean) => void): void {
  let left = 1;
  let allOk = true;
  const settle = (ok: boolean) => {
    allOk &&= ok;
    left -= 1;
    if (left === 0) done(allOk);
  };
  for (const area of mm.areas) {
    const { link, source } = area;
    if (!link?.isShared || source.kind !== "file") continue;
    left += 1;
    const key: WaitKey = `checkpoint:${id}:${area.start}`;
    const result = link.sync(link.objectBase, pageCount(area), key);
    const woken = (_key: WaitKey, outcome: unknown) => settle(outcome === "ready");
    if (result === "pending") kernel.waits.add({ woken }, [key]);
    else settle(result === "ready");
  }
  settle(true);
}

/** The pages of memory that address spaces share, each where it is met first. */
function* pagesShared(spaces: readonly Mm[]): Generator<SharedPage> {
  const once = new SharedOnce();
  for (const mm of spaces) {
    for (const area of mm.areas.filter(isSharedMemory)) {
      for (let index = 0; index < pageCount(area); index += 1) {
        const page = firstPage(area) + index;
        if (once.meets(area, page)) yield { mm, link: area.link as AreaLink, page };
      }
    }
  }
}

interface SharedPage {
  readonly mm: Mm;
  readonly link: AreaLink;
  readonly page: number;
}

/** Has a copy of each come here, one after another. */
function bringShared(
  node: NodeKernel,
  pages: Iterator<SharedPage>,
  done: (ok: boolean) => void,
  first = pages.next(),
): void {
  for (let next = first; !next.done; next = pages.next()) {
    const { mm, link, page } = next.value;
    const fault = mm.pages.isPresent(page) ? undefined : link.fault(page, false);
    if (fault === undefined || fault.kind === "ready") continue;
    if (fault.kind !== "pending") {
      done(false);
      return;
    }
    const again = next;
    node.kernel.waits.add({ woken: () => bringShared(node, pages, done, again) }, [fault.key]);
    return;
  }
  done(true);
}

export function makeRestarts(node: NodeKernel): RestartService {
  return new RestartService({
    kernel: node.kernel,
    calls: node.calls,
    self: node.id,
    membership: node.membership,
    images: node.environment.images,
    consoleHandles: (console, streams, done) =>
      node.consoles.handles({ console, streams }, node.kernel.files, done),
    adoptConsole: (console, session, foreground) =>
      node.consoles.adopt(console, session, foreground),
    personality: (name) => node.personality(name),
    isKnown: (pid) => node.processes.isKnown(asPid(pid)),
    send: (pid, to) => void node.processes.mark(asPid(pid), to, "push"),
    started: (group) => node.processes.arrived(group),
  });
}
