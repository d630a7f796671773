// What the calls of System V's three kinds of objects have in common.

import type { Exchanges } from "../../fs/interprocess.js";
import type { IpcAsker, IpcPermissions } from "../../fs/ipc_table.js";
import type { Call } from "./call.js";

/** The process of a call, as the home of the objects wants to know it. */
export function askerOf({ task: { group } }: Call): IpcAsker {
  const { uid, gid } = group.credentials;
  return { pid: group.tgid, uid, gid };
}

type Objects = "segments" | "semaphores" | "messages";
type WithoutAsker<R> = R extends unknown ? Omit<R, keyof IpcAsker> : never;

/** Asks the home of the objects what cannot wait. @throws ReplyStop */
export function ask<K extends Objects>(
  call: Call,
  of: K,
  question: WithoutAsker<Exchanges[K]["request"]>,
): Exchanges[K]["reply"] {
  const request = { ...askerOf(call), ...question } as unknown as Exchanges[K]["request"];
  return call.kernel.files.interprocess.ask(of, request);
}

/** The fields of struct ipc64_perm. */
export function permissionFields(state: IpcPermissions) {
  return {
    key: state.key >>> 0,
    uid: state.uid,
    gid: state.gid,
    cuid: state.creatorUid,
    cgid: state.creatorGid,
    mode: state.mode,
    seq: state.sequence,
  };
}
