// Which calls have been seen to answer and which to refuse, so that a test can demand both of every
// definition.

export class CallLog {
  readonly #succeeded = new Set<string>();
  readonly #failed = new Set<string>();

  /** @param isError the call answered an error number. */
  note(name: string, isError: boolean): void {
    (isError ? this.#failed : this.#succeeded).add(name);
  }

  /** Takes the lines of --strace: `name(arguments) = result`. */
  noteTrace(lines: readonly string[]): void {
    for (const line of lines) {
      const match = /^(\w+)\(.*\) = (-1 E)?/.exec(line);
      if (match?.[1] !== undefined) this.note(match[1], match[2] !== undefined);
    }
  }

  /** Names of `all` that have not been seen both succeeding and failing, `cannotFail` apart. */
  untested(
    all: readonly { readonly name: string }[],
    cannotFail: readonly string[],
  ): readonly string[] {
    return all
      .map(({ name }) => name)
      .filter(
        (name) =>
          !this.#succeeded.has(name) || !(this.#failed.has(name) || cannotFail.includes(name)),
      );
  }
}
