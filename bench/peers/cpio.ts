// An archive in the format `newc` of cpio, which the Linux kernel unpacks as its initramfs
// (Documentation/driver-api/early-userspace/buffer-format.rst of the kernel).
//
//   each entry: "070701", 13 fields of 8 hexadecimal digits, the name with a NUL, padding to 4
//   bytes, the data, padding to 4 bytes; the last entry is named TRAILER!!!

export interface ArchivedFile {
  /** Without a slash in front. */
  readonly name: string;
  /** Left out for a directory. */
  readonly data?: Uint8Array;
}

const DIRECTORY = 0o040755;
const EXECUTABLE = 0o100755;

export function cpioArchive(files: readonly ArchivedFile[]): Uint8Array<ArrayBuffer> {
  const parts = files.flatMap(({ name, data }, index) =>
    entry(name, index + 1, data ? EXECUTABLE : DIRECTORY, data ?? new Uint8Array()),
  );
  return new Uint8Array(Buffer.concat([...parts, ...entry("TRAILER!!!", 0, 0, new Uint8Array())]));
}

function entry(name: string, inode: number, mode: number, data: Uint8Array): Uint8Array[] {
  // ino mode uid gid nlink mtime filesize devmajor devminor rdevmajor rdevminor namesize check
  const fields = [inode, mode, 0, 0, 1, 0, data.length, 0, 0, 0, 0, name.length + 1, 0];
  const header = `070701${fields.map((field) => field.toString(16).padStart(8, "0")).join("")}`;
  return [padded(Buffer.from(`${header}${name}\0`)), padded(data)];
}

function padded(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([bytes, new Uint8Array(-bytes.length & 3)]);
}
