// An ELF file without what only debuggers and linkers read: symbols, debugging information, the
// table of sections. Its segments, and so the program, are the same (elf(5)).

const E_PHOFF = 28;
const E_SHOFF = 32;
const E_PHENTSIZE = 42;
const E_PHNUM = 44;
const E_SHNUM = 48;
const E_SHSTRNDX = 50;
const P_OFFSET = 4;
const P_FILESZ = 16;

/** @param {Buffer} file an executable for i386 */
export function strip(file) {
  const first = file.readUInt32LE(E_PHOFF);
  const size = file.readUInt16LE(E_PHENTSIZE);
  const count = file.readUInt16LE(E_PHNUM);
  let end = first + size * count;
  for (let at = first; at < first + size * count; at += size) {
    end = Math.max(end, file.readUInt32LE(at + P_OFFSET) + file.readUInt32LE(at + P_FILESZ));
  }
  const stripped = Buffer.from(file.subarray(0, end));
  stripped.writeUInt32LE(0, E_SHOFF);
  stripped.writeUInt16LE(0, E_SHNUM);
  stripped.writeUInt16LE(0, E_SHSTRNDX);
  return stripped;
}
