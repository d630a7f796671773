// How a daemon and its clients fail. By itself, because commands tell this failure from others also
// where no daemon is: the rest of the protocol takes longer to load than a small program to run.

/** What went wrong, in the words for the user and as the command's exit status. */
export class DaemonError extends Error {
  readonly status: number;
  constructor(sentence: string, status = 1) {
    super(sentence);
    this.status = status;
  }
}
