// The peers that are a command of this host: the processor itself, gobelins, qemu's user-mode
// emulator, and Node.js with the program compiled to WebAssembly.

import { execFileSync } from "node:child_process";
import path from "node:path";
import { hostRunsI386 } from "../../src/toolchain/i386_host.js";
import { type Absence, type Peer, type PeerName, timeCommand } from "./peer.js";

/** The executable itself: an x86-64 Linux host runs i386 programs. */
export function nativePeer(): Peer | Absence {
  if (!hostRunsI386()) return { absent: "this host does not run i386 programs" };
  return { name: "native", run: timeCommand };
}

export function gobelinsPeer(root: string): Peer {
  const main = path.join(root, "dist", "bundle", "cli", "main.js");
  return commandPeer("gobelins", [process.execPath, main, "run"]);
}

export function qemuPeer(): Peer | Absence {
  try {
    execFileSync("qemu-i386", ["--version"], { stdio: "ignore" });
  } catch {
    return { absent: "qemu-i386 is not installed" };
  }
  return commandPeer("qemu-i386", ["qemu-i386"]);
}

/** Runs modules, not i386 executables. */
export function wasiPeer(root: string): Peer {
  const main = path.join(root, "dist", "bench", "peers", "wasi_main.js");
  return commandPeer("wasi", [process.execPath, "--no-warnings", main]);
}

function commandPeer(name: PeerName, [command = "", ...words]: readonly string[]): Peer {
  return { name, run: (binary, rest) => timeCommand(command, [...words, binary, ...rest]) };
}
