// The page in Chromium: a program starts, is dragged to another node, and its output goes on.

import { copyFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { programPath } from "../../src/toolchain/build_programs.js";
import { ROOT } from "../tidy/source_tree.js";
import { BROWSER, buildPage, OpenPage } from "./browser.js";

const AXE = path.join(ROOT, "node_modules", "axe-core", "axe.min.js");

/** What the terminal shows, from the rows that xterm.js keeps for screen readers. */
async function terminalText({ page }: OpenPage): Promise<string> {
  return (await page.locator("#terminal .xterm-accessibility-tree").textContent()) ?? "";
}

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

describe.skipIf(BROWSER === undefined)("the page", () => {
  let open: OpenPage;
  beforeAll(async () => {
    buildPage();
    open = await OpenPage.open({ width: 1280, height: 1000 });
    await open.page.getByText("3 nodes are up.").waitFor();
  }, 300_000);
  afterAll(() => open?.close());

  it("runs MGS, drags it to another node, and sees its output go on", async () => {
    const { page } = open;
    await page.getByRole("button", { name: "MGS 500, ten times" }).click();
    const card = page.locator(".process");
    await card.waitFor();
    await expect.poll(() => terminalText(open), { timeout: 60_000 }).toMatch(/checksum/);
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
    await expect.poll(lines, { timeout: 60_000 }).toBeGreaterThan(before);
    expect(await page.locator("#migrations li").textContent()).toMatch(/node 0 to 1 by push/);
    expect(await page.locator("#memory-text").textContent()).toMatch(/pages on node 1/);
    await open.keep("running");
    await page.getByText("mgs has ended with status 0.").waitFor({ timeout: 60_000 });
    const sums = new Set((await terminalText(open)).match(/checksum [0-9a-f]{16}/g));
    expect([...sums]).toEqual(["checksum 45afdb8cbf805e58"]);
  }, 120_000);

  it("moves a process by the keyboard", async () => {
    const { page } = open;
    await page.getByRole("button", { name: "Sieve" }).click();
    const card = page.locator(".process");
    await card.waitFor();
    await card.focus();
    await page.keyboard.press("2");
    await page.locator('.node[data-node="2"] .process').waitFor();
    await page.getByText("sieve has ended with status 0.").waitFor({ timeout: 60_000 });
  }, 120_000);

  it("runs a program that is uploaded, and says what one is that cannot run", async () => {
    const { page } = open;
    await page.locator("#upload").setInputFiles(programPath(ROOT, "pentium4", "hello"));
    await expect.poll(() => terminalText(open)).toMatch(/hello, world/);
    const name = "words.txt";
    await page.locator("#upload").setInputFiles({
      name,
      mimeType: "text/plain",
      buffer: Buffer.from("no program"),
    });
    await expect.poll(() => page.textContent("#status")).toMatch(/words\.txt: .*ELF/);
  }, 60_000);

  it("shows a node that was ended, and goes on with the others", async () => {
    const { page } = open;
    await page.getByRole("button", { name: "End node 2" }).click();
    await expect.poll(() => page.textContent("#status")).toMatch(/Node 2 is lost/);
    await page.locator("#upload").setInputFiles(programPath(ROOT, "pentium4", "fib"));
    await page.getByText("fib has ended with status 0.").waitFor({ timeout: 60_000 });
  }, 120_000);

  it("is the library's: its example runs in a page", async () => {
    copyFileSync(programPath(ROOT, "pentium4", "mgs"), path.join(ROOT, "build", "mgs"));
    const example = await open.example("examples/browser.html");
    await example.getByText("exited with status 0").waitFor({ timeout: 60_000 });
    const log = await example.locator("#log").textContent();
    expect(log).toMatch(/^from node 0 to 1\n300x300 checksum [0-9a-f]{16}\nexited/);
    await example.close();
  }, 60_000);

  it("has no serious accessibility violation and no error", async () => {
    expect(await violations(open)).toEqual([]);
    expect(open.errors).toEqual([]);
  }, 60_000);

  it("fits a phone", async () => {
    const { page } = open;
    await page.setViewportSize({ width: 360, height: 740 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await open.keep("phone");
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 1280, height: 1000 });
    await open.keep("dark");
    expect(await violations(open)).toEqual([]);
  }, 60_000);
});
