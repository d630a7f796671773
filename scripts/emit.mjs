// Turns TypeScript into the JavaScript of dist/, file by file, in a second for all of them. Types
// are not looked at here (`isolatedModules` makes that possible): the build has the compiler check
// them and print the declarations, which takes ten times as long.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { transformSync } from "rolldown/utils";

/** Writes `dist/X.js` and its source map for each file `X.ts` of `root`. Throws where one is wrong. */
export function emit(root, files) {
  for (const file of files) {
    const name = path.relative(root, file);
    const to = path.join(root, "dist", name.replace(/\.ts$/, ".js"));
    const { code, map, errors } = transformSync(name, readFileSync(file, "utf8"), {
      sourcemap: true,
      target: "es2022",
      typescript: { onlyRemoveTypeImports: true },
    });
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
    map.sources = [path.relative(path.dirname(to), file)];
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(to, `${code}//# sourceMappingURL=${path.basename(to)}.map\n`);
    writeFileSync(`${to}.map`, JSON.stringify(map));
  }
}
