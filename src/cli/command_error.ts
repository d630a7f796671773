// How a command fails: with one sentence for the user and an exit status.
//
// Commands throw it wherever they find that they cannot go on; only main.ts catches it, writes the
// sentence to stderr and sets the status. Whatever else is thrown is a fault of this program, and
// is shown with its stack.

/** Exit statuses of the command itself. A guest's own status is passed on as it is (see run.ts). */
export const ExitCode = {
  success: 0,
  /** The cluster, a file or a measurement failed. */
  failure: 1,
  /** The command line is wrong. */
  usage: 2,
  /** As a shell says it: found, but cannot be executed; not found. */
  cannotExecute: 126,
  notFound: 127,
  /** A signal ended it: 128 plus the signal's number. */
  signalBase: 128,
} as const;

export class CommandError extends Error {
  readonly status: number;

  /** `sentence` says what, where and what to do, without a full stop, as compilers do. */
  constructor(status: number, sentence: string) {
    super(sentence);
    this.status = status;
  }
}

/** The command line is wrong. */
export function usageError(sentence: string): CommandError {
  return new CommandError(ExitCode.usage, sentence);
}
