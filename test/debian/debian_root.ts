// A root made of Debian's i386 packages: fetched by apt with their dependencies into a folder of
// its own, unpacked with dpkg-deb, nothing of them run. The machine's own packages and settings are
// not touched.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { ROOT } from "../tidy/source_tree.js";

const SCRATCH = path.join(ROOT, "build", "debian");
/** The directory for --root. */
export const DEBIAN_ROOT = path.join(SCRATCH, "root");

const PACKAGES = [
  "busybox-static",
  "bash",
  "dash",
  "coreutils",
  "grep",
  "sed",
  "gawk",
  "perl",
  "python3",
  "sqlite3",
  "lua5.4",
  "gzip",
  "openssl",
  "git",
  "tcc",
  "libc6-dev",
  "musl",
  "vim-tiny",
  "less",
  "procps",
  "base-files",
];

/** Makes the root, or leaves it as it is when these packages are in it. @throws Error */
export function buildDebianRoot(): void {
  const digest = createHash("sha256").update(PACKAGES.join(" ")).digest("hex");
  const stamp = path.join(SCRATCH, "stamp");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  rmSync(DEBIAN_ROOT, { recursive: true, force: true });
  const archives = fetch();
  mkdirSync(DEBIAN_ROOT, { recursive: true });
  for (const archive of archives) {
    execFileSync("dpkg-deb", ["-x", archive, DEBIAN_ROOT], { stdio: "inherit" });
  }
  finish();
  writeFileSync(stamp, digest);
}

/** Downloads the packages and all that they depend on. */
function fetch(): string[] {
  const state = path.join(SCRATCH, "apt");
  for (const directory of ["state/lists/partial", "cache/archives/partial", "dpkg"]) {
    mkdirSync(path.join(state, directory), { recursive: true });
  }
  writeFileSync(path.join(state, "dpkg", "status"), "");
  const options = [
    "APT::Architecture=i386",
    "APT::Architectures=i386",
    "APT::Install-Recommends=false",
    "APT::Sandbox::User=root",
    "Acquire::Languages=none",
    `Dir::State=${path.join(state, "state")}`,
    `Dir::State::status=${path.join(state, "dpkg", "status")}`,
    `Dir::Cache=${path.join(state, "cache")}`,
  ].flatMap((option) => ["-o", option]);
  const apt = (...words: string[]) =>
    execFileSync("apt-get", [...options, "-qq", "-y", ...words], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  try {
    apt("update");
  } catch {
    // An index that is missing matters only when a package of ours is in it: the next step says so.
  }
  apt("install", "--download-only", ...PACKAGES);
  const folder = path.join(state, "cache", "archives");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".deb"))
    .sort()
    .map((name) => path.join(folder, name));
}

/** What the packages' own scripts would have made. */
function finish(): void {
  const at = (...names: string[]) => path.join(DEBIAN_ROOT, ...names);
  for (const directory of ["etc", "root", "tmp", "var/tmp", "home/user", "usr/bin"]) {
    mkdirSync(at(directory), { recursive: true });
  }
  const users = "root:x:0:0:root:/root:/bin/bash\nuser:x:1000:1000::/home/user:/bin/bash\n";
  writeFileSync(at("etc", "passwd"), users);
  writeFileSync(at("etc", "group"), "root:x:0:\nuser:x:1000:\n");
  appendFileSync(at("etc", "hosts"), "127.0.0.1 localhost\n");
  if (!existsSync(at("bin", "sh"))) symlinkSync("dash", at("bin", "sh"));
  for (const [name, target] of [
    ["awk", "gawk"],
    ["vi", "vim.tiny"],
    ["pager", "less"],
  ] as const) {
    if (!existsSync(at("usr", "bin", name))) symlinkSync(target, at("usr", "bin", name));
  }
}
