// The socket of a daemon as a file: where it is, and who may use it.
//
// It belongs to the user and has permissions 0600 from its first moment, since whoever can connect
// can run programs with the files that the daemon shows. A socket file that nobody listens at is
// left over from a daemon that was killed; the next one takes its place.

import { chmodSync, lstatSync, mkdirSync, rmSync } from "node:fs";
import { connect, type Server, type Socket } from "node:net";
import os from "node:os";
import path from "node:path";
import { reasonOf } from "../fs/host_reason.js";
import { DaemonError } from "./daemon_error.js";

/** sun_path of unix(7) holds 108 bytes and a zero. */
const MOST_PATH_BYTES = 107;

/** The socket that is meant when none is named. */
export function defaultSocket(environment: Readonly<Record<string, string | undefined>>): string {
  const named = environment.GOBELINS_SOCKET;
  if (named) return path.resolve(named);
  const runtime = environment.XDG_RUNTIME_DIR;
  if (runtime) return path.join(runtime, "gobelins.sock");
  return path.join(os.tmpdir(), `gobelins-${os.userInfo().uid}`, "gobelins.sock");
}

/** Connects to a daemon. Undefined: there is no such file, or nobody listens at it. */
export function connectTo(file: string): Promise<Socket | undefined> {
  refuseLong(file);
  return new Promise((resolve, reject) => {
    const socket = connect(file);
    socket.once("connect", () => {
      socket.removeAllListeners("error");
      resolve(socket);
    });
    socket.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "ECONNREFUSED") resolve(undefined);
      else reject(new DaemonError(`cannot connect to ${file}: ${reasonOf(error)}`));
    });
  });
}

/** Listens at a path that no daemon listens at. @throws DaemonError */
export async function listenAt(server: Server, file: string): Promise<void> {
  const other = await connectTo(file).catch(() => undefined);
  other?.destroy();
  if (other) {
    throw new DaemonError(`a cluster is up at ${file} already: gobelins down ends it`);
  }
  clear(file);
  const before = process.umask(0o177);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", (error) =>
        reject(new DaemonError(`cannot listen at ${file}: ${reasonOf(error)}`)),
      );
      server.listen(file, resolve);
    });
  } finally {
    process.umask(before);
  }
  chmodSync(file, 0o600);
}

/** Makes the directory, and removes a socket that was left over. */
function clear(file: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    const status = lstatSync(file, { throwIfNoEntry: false });
    if (!status) return;
    if (!status.isSocket()) throw new DaemonError(`${file} is there and is no socket`);
    rmSync(file);
  } catch (error) {
    if (error instanceof DaemonError) throw error;
    throw new DaemonError(`cannot listen at ${file}: ${reasonOf(error)}`);
  }
}

function refuseLong(file: string): void {
  const length = Buffer.byteLength(file);
  if (length <= MOST_PATH_BYTES) return;
  throw new DaemonError(
    `the path of a socket has at most ${MOST_PATH_BYTES} bytes, and ${file} has ${length}`,
    2,
  );
}
