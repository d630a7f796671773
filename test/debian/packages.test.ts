// Debian's programs, unmodified, in a root of Debian's packages: what they print is what they print
// on any Linux.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gobelins } from "../cli/gobelins.js";
import { buildDebianRoot, DEBIAN_ROOT } from "./debian_root.js";

const work = mkdtempSync(path.join(tmpdir(), "gobelins-debian-"));
beforeAll(() => buildDebianRoot());
afterAll(() => rmSync(work, { recursive: true, force: true }));

const IN_ROOT = ["run", "--memory", "512", "--root", `${DEBIAN_ROOT}:ro`];
const OVERLAY = ["--overlay", "memory", "--env", "HOME=/root", "--env", "LC_ALL=C"];

/** What a program prints on standard output; it must succeed and be silent otherwise. */
async function output(...words: string[]): Promise<string> {
  const { status, stdout, stderr } = await gobelins([...IN_ROOT, ...OVERLAY, ...words]);
  expect([status, stderr]).toEqual([0, ""]);
  return stdout;
}

/** A script for the root's shell. */
const shell = (script: string) => output("sh", "-ec", script);

const FOX = "the quick brown fox jumps over the lazy dog";

const CASES: readonly (readonly [string, readonly string[], string])[] = [
  [
    "busybox",
    ["busybox", "sh", "-c", "echo $((6 * 7)); busybox printf %s abc | busybox rev"],
    "42\ncba",
  ],
  [
    "bash",
    ["bash", "-c", "a=(1 2 3); echo $" + "{a[@]/2/two} $(( $" + "{#a[@]} ** 5 )) {x..z}"],
    "1 two 3 243 x y z\n",
  ],
  [
    "bash pipelines",
    ["bash", "-c", "seq 1 1000 | while read n; do echo $n; done | tail -n 1"],
    "1000\n",
  ],
  ["dash", ["dash", "-c", "for i in 1 2 3; do echo $i; done | wc -l"], "3\n"],
  ["grep", ["sh", "-c", "printf 'a1\\nb2\\nc3\\n' | grep -nE '[bc][0-9]'"], "2:b2\n3:c3\n"],
  ["sed", ["sh", "-c", "echo hello | sed -E 's/(h)(.)/\\2\\1/; y/lo/01/'"], "eh001\n"],
  [
    "gawk",
    ["gawk", 'BEGIN { for (i = 0; i < 5; i++) s += i * i; printf "%d %s\\n", s, toupper("x") }'],
    "30 X\n",
  ],
  [
    "perl",
    [
      "perl",
      "-e",
      'my %h = (a => 1, b => 2); print join(",", map { "$_=$h{$_}" } sort keys %h), "\\n"; print 2**62, "\\n"',
    ],
    "a=1,b=2\n4.61168601842739e+18\n",
  ],
  [
    "python3",
    [
      "python3",
      "-c",
      "import json, re, hashlib; print(json.dumps({'k': [1, 2.5]}), re.sub('o+', '0', 'foo'), 3**50, hashlib.md5(b'x').hexdigest())",
    ],
    '{"k": [1, 2.5]} f0 717897987691852588770249 9dd4e461268c8034f5c8564e155c67a6\n',
  ],
  [
    "python3 threads and processes",
    [
      "python3",
      "-c",
      "import threading, subprocess, os\nr = []\nts = [threading.Thread(target=r.append, args=(i,)) for i in range(4)]\n[t.start() for t in ts]; [t.join() for t in ts]\nprint(sorted(r), subprocess.run(['echo', 'child'], capture_output=True).stdout)",
    ],
    "[0, 1, 2, 3] b'child\\n'\n",
  ],
  [
    "sqlite3",
    [
      "sqlite3",
      ":memory:",
      "create table t(a, b); insert into t values (1, 'x'), (2, 'y'); select sum(a), group_concat(b) from t;",
    ],
    "3|x,y\n",
  ],
  [
    "lua5.4",
    ["lua5.4", "-e", "print(string.format('%d %s', 2^31, ('ab'):rep(3)), #{1, 2, 3})"],
    "2147483648 ababab\t3\n",
  ],
  ["gzip", ["sh", "-c", `printf '${FOX}' | gzip -9 | gzip -d`], FOX],
  [
    "openssl",
    ["sh", "-c", `printf '${FOX}' | openssl dgst -sha256 -r`],
    "05c6e08f1d9fdafa03147fcb8f82f124c76d2f70e3d989dc8aadb5e7d7450bec *stdin\n",
  ],
  ["uname and id", ["sh", "-c", "uname -sm; id -u; pwd"], "Linux i686\n0\n/\n"],
];

describe("programs", () => {
  test.each(CASES)("%s", async (_name, words, expected) => {
    expect(await output(...words)).toBe(expected);
  });

  test("coreutils", async () => {
    const script =
      "mkdir -p /tmp/d/e; cd /tmp/d; seq 5 > n; cp n m; mv m e; ln -s e/m l; chmod 640 n; " +
      "cat l | sort -rn | head -n 2; stat -c '%a %s %F' n; ls -1; sha1sum < n; du -a --apparent-size e | wc -l; " +
      "rm -r /tmp/d; test ! -e /tmp/d; echo $(expr 3 + 4) $(basename /a/b) $(date -u -d @0 +%Y)";
    expect(await shell(script)).toBe(
      "5\n4\n640 10 regular file\ne\nl\nn\nac3b060706cf8286fc07d015ab85df7375f7b7b0  -\n2\n7 b 1970\n",
    );
  });

  test("openssl speed", async () => {
    const text = await output(
      "sh",
      "-c",
      "openssl speed -seconds 1 -bytes 1024 sha256 2>/dev/null",
    );
    expect(text).toMatch(/^sha256 +[\d.]+k$/m);
  });

  test("git: init, add, commit, log", async () => {
    const script =
      "cd /root; git init -q repo 2>/dev/null; cd repo; git config user.email a@b; git config user.name A; " +
      "echo one > f; git add f; git commit -qm first; echo two >> f; git commit -qam second; " +
      "git log --format=%s; git diff --stat HEAD~1 | tail -n 1; git status --short";
    expect(await shell(script)).toBe("second\nfirst\n 1 file changed, 1 insertion(+)\n");
  });

  test("tcc: a compiler inside", async () => {
    const program = '#include <stdio.h>\nint main(void) { printf("%d\\n", 6 * 7); return 0; }';
    expect(await shell(`echo '${program}' > /tmp/a.c; tcc -o /tmp/a /tmp/a.c; /tmp/a`)).toBe(
      "42\n",
    );
  });

  test("a program moves every 5 ms between three nodes", async () => {
    const script = "import os; print(sum(len(open('/etc/passwd').read()) for _ in range(50)))";
    const moving = [...IN_ROOT, ...OVERLAY, "--nodes", "3", "--migrate-every", "5ms"];
    const { status, stdout } = await gobelins([...moving, "python3", "-c", script]);
    const still = await output("python3", "-c", script);
    expect([status, stdout]).toEqual([0, still]);
  });
});
