// What the user may have meant by a word that is not known. Commander makes suggestions of its own
// for commands and options, and for nothing else.

import { type CommandError, usageError } from "./command_error.js";

/**
 * A mistake in the command line: `sentence`, and the one of `names` that is most like `word`, or
 * where the names are listed when none is.
 */
export function unknownWord(
  sentence: string,
  word: string,
  names: readonly string[],
  listedBy: string,
): CommandError {
  const near = names
    .map((name) => ({ name, away: name.startsWith(word) ? 0 : editDistance(word, name) }))
    .filter(({ name, away }) => word.length > 1 && away <= name.length / 3)
    .sort((a, b) => a.away - b.away)[0];
  return usageError(`${sentence}; ${near ? `did you mean ${near.name}?` : `see ${listedBy}`}`);
}

/** Letters to insert, remove or replace (Levenshtein's distance). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [above, letter] of [...from].entries()) {
    const next = [above + 1];
    for (let at = 1; at <= to.length; at += 1) {
      const replaced = (row[at - 1] ?? 0) + (to[at - 1] === letter ? 0 : 1);
      next.push(Math.min(replaced, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
