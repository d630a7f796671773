// A directory of the host, as far as the kernel may reach into it.
//
// The implementation over Node's file system stands in node_host_files.ts; a browser tab or a test
// gives its own. All calls are synchronous: what waits is the host's disk, not another node.
//
// Paths are relative to the directory given, with `/`, and name no link on the way: the path walk
// has resolved them. Results are negated error numbers of Linux where something failed.

import type { AttributeChange, DirectoryEntry } from "./file_handle.js";
import type { FileStatus } from "./file_status.js";

export interface HostFiles {
  readonly isReadOnly: boolean;
  /** The status of the name itself, links not followed. */
  status(path: string): FileStatus | number;
  /**
   * Opens with O_* of i386 Linux; a link as last component is refused. Returns a host descriptor.
   */
  open(path: string, flags: number, mode: number): number;
  read(descriptor: number, into: Uint8Array, position: number): number;
  write(descriptor: number, from: Uint8Array, position: number): number;
  descriptorStatus(descriptor: number): FileStatus | number;
  descriptorSetSize(descriptor: number, size: number): number;
  sync(descriptor: number): number;
  close(descriptor: number): void;
  setSize(path: string, size: number): number;
  setAttributes(path: string, change: AttributeChange): number;
  entries(path: string): readonly DirectoryEntry[] | number;
  readLink(path: string): string | number;
  makeDirectory(path: string, mode: number): number;
  makeSymlink(path: string, target: string): number;
  unlink(path: string): number;
  removeDirectory(path: string): number;
  link(path: string, newPath: string): number;
  rename(path: string, newPath: string): number;
}
