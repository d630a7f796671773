// Segments of a program's own: set_thread_area, get_thread_area (set_thread_area(2)), modify_ldt
// (modify_ldt(2)). The conversions stand in segments.ts.

import { SELECTOR_LOCAL, SELECTOR_PRIVILEGE } from "../../../assembly/layout/descriptor.js";
import { Errno } from "../../abi/errno.js";
import { LDT_ENTRIES, USER_DESC, UserDescFlag } from "../../abi/structures_system.js";
import type { CallResult } from "../../fs/block.js";
import { Segment } from "../../machine/cpu.js";
import { FIRST_TLS_DESCRIPTOR } from "../../task/kernel.js";
import { reloadTls } from "../../task/task_clone.js";
import { address, choice, inputStructure, unsigned } from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full } from "./call_definition.js";
import {
  contentsOf,
  descriptorOf,
  descriptorWords,
  isEmptyDescriptor,
  isTlsEntry,
  threadDescriptorOf,
  userDescOf,
} from "./segments.js";

/** What modify_ldt does, by its first argument. */
const ModifyLdt = { read: 0, write_old: 1, read_default: 2, write: 0x11 } as const;
const DESCRIPTOR_BYTES = 8;
/** What a 64-bit kernel says its default table has: zeros. */
const DEFAULT_TABLE_BYTES = 128;

export const segmentCalls: readonly CallDefinition[] = [
  full("set_thread_area", [inputStructure(USER_DESC)], setThreadArea),
  full("get_thread_area", [address], getThreadArea),
  full("modify_ldt", [choice(ModifyLdt), address, unsigned], modifyLdt),
];

function setThreadArea(call: Call, at: number): CallResult {
  const { task, kernel } = call;
  const wanted = call.readStructure(at, USER_DESC);
  call.memory.prepare(at, USER_DESC.size, true);
  let entry = wanted.entry_number;
  if (entry === -1) {
    const free = task.tls.indexOf(undefined);
    if (free < 0) return -Errno.ESRCH;
    entry = FIRST_TLS_DESCRIPTOR + free;
  }
  if (!isTlsEntry(entry)) return -Errno.EINVAL;
  // All zeros clear an entry, too (tls_desc_okay).
  const { base_addr, limit, flags } = wanted;
  const isEmpty = isEmptyDescriptor(wanted) || (base_addr | limit | flags) === 0;
  const descriptor = isEmpty ? undefined : threadDescriptorOf(wanted);
  if (descriptor === undefined && !isEmpty) return -Errno.EINVAL;
  task.tls[entry - FIRST_TLS_DESCRIPTOR] = descriptor;
  kernel.setDescriptors(task);
  if (descriptor !== undefined) reloadTls(call.cpu, entry - FIRST_TLS_DESCRIPTOR, descriptor);
  call.memory.writeU32(at, entry);
  return 0;
}

function getThreadArea(call: Call, at: number): CallResult {
  const { entry_number } = call.readStructure(at, USER_DESC);
  if (!isTlsEntry(entry_number)) return -Errno.EINVAL;
  const found = call.task.tls[entry_number - FIRST_TLS_DESCRIPTOR];
  call.writeStructure(at, USER_DESC, userDescOf(entry_number, found));
  return 0;
}

function modifyLdt(call: Call, what: number, at: number, bytes: number): CallResult {
  switch (what) {
    case ModifyLdt.read:
      return readTable(call, at, bytes);
    case ModifyLdt.read_default: {
      const size = Math.min(bytes, DEFAULT_TABLE_BYTES);
      call.memory.copyOut(at, new Uint8Array(size));
      return size;
    }
    case ModifyLdt.write_old:
    case ModifyLdt.write:
      return bytes === USER_DESC.size ? writeEntry(call, at, what) : -Errno.EINVAL;
    default:
      return -Errno.ENOSYS;
  }
}

/** The table in the hardware's format, and zeros behind its last entry. */
function readTable(call: Call, at: number, bytes: number): CallResult {
  const { localDescriptors } = call.task.mm;
  if (localDescriptors.size === 0) return 0;
  const size = Math.min(bytes, LDT_ENTRIES * DESCRIPTOR_BYTES);
  const table = new DataView(new ArrayBuffer(LDT_ENTRIES * DESCRIPTOR_BYTES));
  for (const [entry, descriptor] of localDescriptors) {
    const [low, high] = descriptorWords(descriptor);
    table.setUint32(entry * DESCRIPTOR_BYTES, low, true);
    table.setUint32(entry * DESCRIPTOR_BYTES + 4, high, true);
  }
  call.memory.copyOut(at, new Uint8Array(table.buffer, 0, size));
  return size;
}

function writeEntry(call: Call, at: number, what: number): CallResult {
  const given = call.readStructure(at, USER_DESC);
  const isOld = what === ModifyLdt.write_old;
  const { entry_number: entry, base_addr, limit } = given;
  if (entry < 0 || entry >= LDT_ENTRIES) return -Errno.EINVAL;
  const isPresent = !(given.flags & UserDescFlag.seg_not_present);
  if (contentsOf(given) === 3 && (isOld || isPresent)) return -Errno.EINVAL;
  const isEmpty = (isOld && base_addr === 0 && limit === 0) || isEmptyDescriptor(given);
  // The old form knows nothing of "useable".
  const wanted = isOld ? { ...given, flags: given.flags & ~UserDescFlag.useable } : given;
  call.kernel.setLocalDescriptor(call.task.mm, entry, isEmpty ? undefined : descriptorOf(wanted));
  reloadLocal(call, entry);
  return 0;
}

/** Data segment registers that hold the entry see its new content, as Linux reloads them. */
function reloadLocal(call: Call, entry: number): void {
  const selector = (entry << 3) | SELECTOR_LOCAL | SELECTOR_PRIVILEGE;
  const none = { base: 0, limit: 0, attributes: 0 };
  for (const register of [Segment.DS, Segment.ES, Segment.FS, Segment.GS]) {
    if (call.cpu.segment(register).selector !== selector) continue;
    const found = call.task.mm.localDescriptors.get(entry);
    call.cpu.setSegment(register, found ? { selector, ...found } : { selector: 0, ...none });
  }
}
