// The page in a real browser: builds it, serves it, and opens it in Chromium. Where there is no
// Chromium the tests of the page are skipped.

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import sirv from "sirv";
import { ROOT } from "../tidy/source_tree.js";

const EXECUTABLES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export const BROWSER = process.env.CHROMIUM ?? EXECUTABLES.find((file) => existsSync(file));

const MAIN = path.join(ROOT, "dist", "src", "cli", "main.js");
/** Screenshots are kept there, to be looked at. */
const PICTURES = path.join(ROOT, "build", "screenshots");

export class OpenPage {
  readonly page: Page;
  /** Errors of the console and of scripts. */
  readonly errors: string[] = [];
  readonly #browser: Browser;
  readonly #server: ChildProcess;
  #files: Server | undefined;

  static async open(viewport: { width: number; height: number }): Promise<OpenPage> {
    const server = spawn(process.execPath, [MAIN, "web", "--port", "0"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const address = await new Promise<string>((resolve, reject) => {
      server.stdout?.once("data", (bytes: Buffer) => resolve(bytes.toString().trim()));
      server.once("exit", (code) => reject(new Error(`gobelins web ended with ${code}`)));
    });
    const browser = await chromium.launch({
      ...(BROWSER && { executablePath: BROWSER }),
      args: ["--no-sandbox"],
    });
    const page = await browser.newPage({ viewport });
    const open = new OpenPage(page, browser, server);
    await page.goto(address);
    return open;
  }

  private constructor(page: Page, browser: Browser, server: ChildProcess) {
    this.page = page;
    this.#browser = browser;
    this.#server = server;
    page.on("pageerror", (error) => this.errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
    });
  }

  async keep(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true });
  }

  /** A further page of the same browser, of a file of the project that any server could serve. */
  async example(file: string): Promise<Page> {
    const files = sirv(ROOT, { dev: true });
    this.#files = createServer((request, response) => files(request, response));
    await new Promise<void>((resolve) => this.#files?.listen(0, "127.0.0.1", resolve));
    const { port } = this.#files.address() as AddressInfo;
    const page = await this.#browser.newPage();
    page.on("pageerror", (error) => this.errors.push(error.message));
    await page.goto(`http://127.0.0.1:${port}/${file}`);
    return page;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.kill();
    this.#files?.close();
  }
}

/** @throws Error with what the build said. */
export function buildPage(): void {
  const built = spawnSync(process.execPath, [path.join(ROOT, "scripts", "build_web.mjs")], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (built.status !== 0) throw new Error(`the page is not built:\n${built.stdout}${built.stderr}`);
}
