// Why the host has refused something, in the words that its users know.

/** `no such file or directory` for an error of Node.js with that code; another one's message. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as NodeJS.ErrnoException).code;
  const text = code === undefined ? undefined : REASONS.get(code);
  return text ?? error.message;
}

/** strerror(3) for what opening, reading and writing a file ends with, and listening at a port. */
const REASONS = new Map([
  ["EACCES", "permission denied"],
  ["EADDRINUSE", "it is in use"],
  ["EADDRNOTAVAIL", "this machine does not have this address"],
  ["EDQUOT", "disk quota exceeded"],
  ["EEXIST", "file exists"],
  ["EFBIG", "file too large"],
  ["EIO", "input/output error"],
  ["EISDIR", "is a directory"],
  ["ELOOP", "too many levels of symbolic links"],
  ["EMFILE", "too many open files"],
  ["ENAMETOOLONG", "file name too long"],
  ["ENOENT", "no such file or directory"],
  ["ENOSPC", "no space left on device"],
  ["ENOTDIR", "not a directory"],
  ["ENOTFOUND", "there is no such host"],
  ["ENOTSOCK", "it is no socket"],
  ["EPERM", "operation not permitted"],
  ["EROFS", "read-only file system"],
]);
