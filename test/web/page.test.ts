// The page in Chromium: a program starts, is dragged to another node, and its output goes on.

import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { create } from "tar";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { programPath } from "../../src/toolchain/build_programs.js";
import { ROOT } from "../tidy/source_tree.js";
import { BROWSER, buildPage, OpenPage } from "./browser.js";

const AXE = path.join(ROOT, "node_modules", "axe-core", "axe.min.js");

/** What the terminal shows, from the rows that xterm.js keeps for screen readers. */
async function terminalText({ page }: OpenPage): Promise<string> {
  return (await page.locator("#terminal .xterm-accessibility-tree").textContent()) ?? "";
}

/** For what takes as long as the machine makes it take. */
const PATIENT = { timeout: 100_000 };

const prints = (open: OpenPage, text: RegExp) =>
  expect.poll(() => terminalText(open), PATIENT).toMatch(text);

async function violations({ page }: OpenPage): Promise<string[]> {
  await page.evaluate(readFileSync(AXE, "utf8"));
  return page.evaluate(async () => {
    interface Axe {
      run(): Promise<{ violations: { impact: string; id: string; nodes: { html: string }[] }[] }>;
    }
    const { violations: all } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return all
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}

const scratch = mkdtempSync(path.join(tmpdir(), "gobelins-page-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe.skipIf(BROWSER === undefined)("the page", () => {
  let open: OpenPage;
  beforeAll(async () => {
    buildPage();
    open = await OpenPage.open({ width: 1280, height: 1000 });
    await open.page.getByText("4 nodes are up.").waitFor();
  }, 300_000);
  afterAll(() => open?.close());

  it("runs MGS, drags it to another node, and sees its output go on", async () => {
    const { page } = open;
    await page.getByRole("button", { name: "MGS 500, forty times" }).click();
    const card = page.locator(".process");
    await card.waitFor();
    await prints(open, /checksum/);
    // The view of the memory is drawn now and then, and the program may end soon after.
    const seen = page.locator("#memory-text", { hasText: /pages on node 1/ }).waitFor(PATIENT);
    const from = await card.boundingBox();
    const to = await page.locator('.node[data-node="1"]').boundingBox();
    if (!from || !to) throw new Error("the process or the node is not to be seen");
    await page.mouse.move(from.x + 20, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(to.x + 30, to.y + to.height - 10, { steps: 5 });
    await page.mouse.up();
    await page.locator('.node[data-node="1"] .process').waitFor();
    const before = (await terminalText(open)).match(/checksum/g)?.length ?? 0;
    const lines = async () => (await terminalText(open)).match(/checksum/g)?.length ?? 0;
    await expect.poll(lines, PATIENT).toBeGreaterThan(before);
    expect(await page.locator("#migrations li").textContent()).toMatch(/node 0 to 1 by push/);
    await seen;
    await open.keep("running");
    await page.getByText("mgs has ended with status 0.").waitFor(PATIENT);
    const sums = new Set((await terminalText(open)).match(/checksum [0-9a-f]{16}/g));
    expect([...sums]).toEqual(["checksum 45afdb8cbf805e58"]);
  });

  it("moves a process by the keyboard", async () => {
    const { page } = open;
    await page.getByRole("button", { name: "Sieve" }).click();
    const card = page.locator(".process");
    await card.waitFor();
    await card.focus();
    await page.keyboard.press("2");
    await page.locator('.node[data-node="2"] .process').waitFor();
    await page.getByText("sieve has ended with status 0.").waitFor(PATIENT);
  });

  it("runs a program that is uploaded, and says what one is that cannot run", async () => {
    const { page } = open;
    await page.locator("#upload").setInputFiles(programPath(ROOT, "pentium4", "hello"));
    await prints(open, /hello, world/);
    const name = "words.txt";
    await page.locator("#upload").setInputFiles({
      name,
      mimeType: "text/plain",
      buffer: Buffer.from("no program"),
    });
    await expect.poll(() => page.textContent("#status"), PATIENT).toMatch(/words\.txt: .*ELF/);
  });

  it("has a shell that one types in while it moves", async () => {
    const { page } = open;
    await page.getByRole("button", { name: "Shell" }).click();
    await prints(open, /node 0 \$\s*$/);
    await page.keyboard.type("echo one two | ");
    await page.locator(".process").focus();
    await page.keyboard.press("2");
    await page.locator('.node[data-node="2"] .process').waitFor();
    await page.locator("#terminal textarea").focus();
    await page.keyboard.type("wc\nnode\n");
    await prints(open, /1 2 8.*node 2, process \d+/s);
    await open.keep("shell");
    await page.keyboard.type("exit 4\n");
    await page.getByText("sh has ended with status 4.").waitFor();
  }, 150_000);

  it("shows threads on several nodes, and who owns which page", async () => {
    const { page } = open;
    await page.getByRole("button", { name: "Parallel MGS" }).click();
    await page.locator('.node[data-node="2"] .process').waitFor();
    const owners = () => page.textContent("#memory-text");
    await expect.poll(owners, PATIENT).toMatch(/node 0, \d+ pages on node 1, \d+ pages on node 2/);
    await open.keep("parallel");
    await page.getByText("parallel_mgs has ended with status 0.").waitFor(PATIENT);
  });

  it("moves an executable between operating systems", async () => {
    const { page } = open;
    await page.getByRole("button", { name: "Roamer" }).click();
    await page.getByText(/^Job 1 has ended with status 0/).waitFor(PATIENT);
    await prints(open, /rank 0 visited puma linux puma/);
    expect(await page.textContent("#migrations")).toMatch(/puma on node 3 to linux on node \d/);
    await open.keep("roamer");
  });

  it("lets a process survive the end of a node that it has left", async () => {
    const { page } = open;
    await page.getByRole("button", { name: "Kill a node" }).click();
    await page.getByText(/^Node 1 is gone; the process had left nothing there/).waitFor();
    await open.keep("killed");
    await prints(open, /(500x500 checksum 45afdb8cbf805e58\s*){4}/);
  });

  it("shows a node that was ended, and goes on with the others", async () => {
    const { page } = open;
    await page.getByRole("button", { name: "End node 2" }).click();
    await expect.poll(() => page.textContent("#status"), PATIENT).toMatch(/Node 2 is lost/);
    await page.locator("#upload").setInputFiles(programPath(ROOT, "pentium4", "fib"));
    await page.getByText("fib has ended with status 0.").waitFor(PATIENT);
  });

  it("takes an archive as the tree of a new cluster", async () => {
    const { page } = open;
    const archive = path.join(scratch, "tree.tar.gz");
    mkdirSync(path.join(scratch, "bin"));
    copyFileSync(programPath(ROOT, "pentium4", "sh"), path.join(scratch, "bin", "busy"));
    symlinkSync("busy", path.join(scratch, "bin", "sh"));
    writeFileSync(path.join(scratch, "greeting"), "good day\n");
    create({ cwd: scratch, file: archive, gzip: true, sync: true }, ["bin", "greeting"]);
    await page.locator("#upload").setInputFiles(archive);
    await prints(open, /\/bin\/sh.*node 0 \$\s*$/s);
    await page.keyboard.type("cat < /greeting\n");
    await prints(open, /good day/);
    expect(await page.locator(".node").count()).toBe(4);
    await page.keyboard.type("exit\n");
    await page.getByText("sh has ended with status 0.").waitFor();
  });

  it("draws the paper's measurements as they are made", async () => {
    const { page } = open;
    await page.getByRole("button", { name: "Figure 5" }).click();
    const filled = () => page.locator("#experiment-table td", { hasText: /^-?\d+\.\d$/ }).count();
    await expect.poll(filled, PATIENT).toBeGreaterThan(0);
    expect(await page.locator("#experiment-chart canvas").count()).toBe(1);
    expect(await page.locator("#measure-progress").isVisible()).toBe(true);
    await open.keep("figure5");
  });

  it("is the library's: its example runs in a page", async () => {
    copyFileSync(programPath(ROOT, "pentium4", "mgs"), path.join(ROOT, "build", "mgs"));
    const example = await open.example("examples/browser.html");
    await example.getByText("exited with status 0").waitFor(PATIENT);
    const log = await example.locator("#log").textContent();
    expect(log).toMatch(/^from node 0 to 1\n300x300 checksum [0-9a-f]{16}\nexited/);
    await example.close();
  });

  it("has no serious accessibility violation and no error", async () => {
    expect(await violations(open)).toEqual([]);
    expect(open.errors).toEqual([]);
  });

  it("fits a phone", async () => {
    const { page } = open;
    await page.setViewportSize({ width: 360, height: 740 });
    const width = await page.evaluate<number>("document.documentElement.scrollWidth");
    expect(width).toBeLessThanOrEqual(360);
    await open.keep("phone");
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 1280, height: 1000 });
    await open.keep("dark");
    expect(await violations(open)).toEqual([]);
  });
});
