// From a path to something that can be loaded: opens the file, follows `#!`, checks the ELF image.
//
// What goes wrong is one sentence for the user who started the program (with the exit status of a
// shell: 127 not found, 126 found but not runnable) and an error number for a guest that called
// execve.

import { type ElfImage, parseElf } from "../../abi/elf.js";
import { Errno, errnoName } from "../../abi/errno.js";
import { AccessTest } from "../../abi/fcntl.js";
import { isRegular } from "../../fs/file_status.js";
import type { Dentry } from "../../fs/inode.js";
import type { OpenFile } from "../../fs/open_file.js";
import { readWhole } from "../../fs/whole_file.js";
import type { Kernel } from "../../task/kernel.js";

export interface LoadError {
  readonly kind: "error";
  /** A positive error number, for execve. */
  readonly errno: number;
  /** 126 or 127. */
  readonly exitStatus: number;
  readonly message: string;
}

/** An executable file: open, and as it was read. */
export interface Executable {
  readonly file: OpenFile;
  readonly image: ElfImage;
  readonly bytes: Uint8Array;
}

export interface ProgramFile extends Executable {
  readonly kind: "program";
  readonly interpreter: Executable | undefined;
  /** argv after `#!` lines. */
  readonly argv: readonly string[];
}

/** `#!` may name a script again, so often (execve(2)). */
const MOST_SCRIPTS = 5;
/** The kernel reads so much of a script's first line. */
const SCRIPT_LINE = 256;
/** Larger executables are refused: they are read whole to be checked. */
const LARGEST_FILE = 1 << 30;

/** Opens a program and all that it needs. The files are closed again on an error. */
export function openProgram(
  kernel: Kernel,
  start: Dentry,
  path: string,
  argv: readonly string[],
): ProgramFile | LoadError {
  return openScript(kernel, start, path, argv, 0);
}

function openScript(
  kernel: Kernel,
  start: Dentry,
  path: string,
  argv: readonly string[],
  depth: number,
): ProgramFile | LoadError {
  const opened = openImage(kernel, start, path);
  if (opened.kind === "error") return opened;
  const { file, bytes } = opened;
  if (bytes[0] === 0x23 && bytes[1] === 0x21) {
    kernel.files.release(file);
    if (depth === MOST_SCRIPTS) return failure(path, Errno.ELOOP, "too many scripts in a row");
    const line = scriptLine(bytes);
    if (line === undefined) return failure(path, Errno.ENOEXEC, "its #! line names no program");
    const next = [line.interpreter, ...line.argument, path, ...argv.slice(1)];
    const found = openScript(kernel, start, line.interpreter, next, depth + 1);
    return found.kind === "error" ? { ...found, message: `${path}: ${found.message}` } : found;
  }
  const parsed = parseElf(bytes, path);
  if (!parsed.ok) {
    kernel.files.release(file);
    const { message } = parsed.error;
    return { kind: "error", errno: Errno.ENOEXEC, exitStatus: 126, message };
  }
  const { image } = parsed;
  if (image.interpreter === undefined) {
    return { kind: "program", file, image, bytes, interpreter: undefined, argv };
  }
  const loader = openLoader(kernel, start, path, image.interpreter);
  if (loader.kind === "error") {
    kernel.files.release(file);
    return loader;
  }
  return { kind: "program", file, image, bytes, interpreter: loader, argv };
}

/** The dynamic loader that a program names. */
function openLoader(kernel: Kernel, start: Dentry, program: string, path: string) {
  const opened = openImage(kernel, start, path);
  if (opened.kind === "error") {
    const why = `needs the dynamic loader ${path}, which is not there`;
    return failure(program, opened.errno, why);
  }
  const parsed = parseElf(opened.bytes, path);
  if (!parsed.ok) {
    kernel.files.release(opened.file);
    return failure(
      program,
      Errno.ELIBBAD,
      `its dynamic loader is unusable: ${parsed.error.message}`,
    );
  }
  const { file, bytes } = opened;
  return { kind: "loader" as const, file, image: parsed.image, bytes };
}

interface OpenedImage {
  readonly kind: "opened";
  readonly file: OpenFile;
  readonly bytes: Uint8Array;
}

function openImage(kernel: Kernel, start: Dentry, path: string): OpenedImage | LoadError {
  const found = kernel.vfs.find(start, path, true);
  if (typeof found === "number") return notOpened(path, -found);
  const status = found.inode.status();
  if (typeof status === "number") return notOpened(path, -status);
  if (!isRegular(status)) return notRegular(path, status.mode);
  if (!kernel.vfs.permits(status, AccessTest.X_OK))
    return failure(path, Errno.EACCES, "permission denied");
  if (status.size > LARGEST_FILE) return failure(path, Errno.ENOMEM, "the file is too large");
  const file = kernel.vfs.open(start, path, 0, 0);
  if (typeof file === "number") return notOpened(path, -file);
  const bytes = new Uint8Array(status.size);
  const count = readWhole(kernel.files, file, bytes);
  if (count < 0) {
    kernel.files.release(file);
    return failure(path, Errno.EIO, "the file cannot be read");
  }
  return { kind: "opened", file, bytes: bytes.subarray(0, count) };
}

function notRegular(path: string, mode: number): LoadError {
  const isDirectory = (mode & 0o170000) === 0o040000;
  return failure(path, Errno.EACCES, isDirectory ? "is a directory" : "is not a regular file");
}

function notOpened(path: string, errno: number): LoadError {
  if (errno === Errno.ENOENT) return failure(path, errno, "no such file");
  if (errno === Errno.ENOTDIR) return failure(path, errno, "a part of the path is no directory");
  return failure(path, errno, `cannot be opened (${errnoName(errno) ?? `errno ${errno}`})`);
}

function failure(path: string, errno: number, why: string): LoadError {
  const missing = errno === Errno.ENOENT || errno === Errno.ENOTDIR;
  const message = `${path}: ${why}`;
  return { kind: "error", errno, exitStatus: missing ? 127 : 126, message };
}

function scriptLine(bytes: Uint8Array) {
  const end = bytes.indexOf(10);
  const text = new TextDecoder().decode(
    bytes.subarray(2, Math.min(end < 0 ? SCRIPT_LINE : end, SCRIPT_LINE)),
  );
  const match = /^[ \t]*([^ \t]+)(?:[ \t]+(.*?))?[ \t]*$/.exec(text);
  const interpreter = match?.[1];
  if (interpreter === undefined) return undefined;
  const argument = match?.[2];
  return { interpreter, argument: argument === undefined || argument === "" ? [] : [argument] };
}
