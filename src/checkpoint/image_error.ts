// Why an image cannot be written, read or restarted: one sentence for the user, which begins with
// the name of the file and, where one chunk is to blame, names that chunk.
//
// The one error that this layer throws of itself. Whoever answers a request (checkpoint_service.ts,
// restart_service.ts, a command) catches it and hands the sentence on as data.

export class ImageError extends Error {
  /** @param fault what is wrong, to follow the name: "is no checkpoint image". */
  constructor(name: string, fault: string) {
    super(`${name} ${fault}`);
  }
}
