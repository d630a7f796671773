// Memory of a process for tests of portals: an array of bytes in which some pages may not be
// touched, with the portal table and the PCB where the test wants them.

import type { Layout } from "../../src/personality/puma/layout.js";
import { HEADER, PCB, PORTAL, PortalStatus } from "../../src/personality/puma/structures.js";
import type { PortalMessage } from "../../src/puma/portal/outcome.js";
import { type PortalPlaces, type Reception, receive } from "../../src/puma/portal/receive.js";
import type { UserSpace } from "../../src/puma/portal/user_space.js";

const PAGE = 4096;

export const PLACES: PortalPlaces = { pcb: 0x1000, portals: 0x2000 };

export interface Sent {
  readonly portal: number;
  readonly body?: string;
  readonly bits?: bigint;
  readonly rank?: number;
  readonly group?: number;
  readonly offset?: number;
  readonly replyLength?: number;
}

export class PortalMemory implements UserSpace {
  readonly bytes = new Uint8Array(0x20000);
  readonly view = new DataView(this.bytes.buffer);
  /** Pages that the process does not have. */
  readonly absent = new Set<number>([0]);
  readonly readOnly = new Set<number>();

  allows(address: number, length: number, write: boolean): boolean {
    if (address + length > this.bytes.length) return false;
    for (let page = Math.floor(address / PAGE); page * PAGE < address + length; page += 1) {
      if (this.absent.has(page) || (write && this.readOnly.has(page))) return false;
    }
    return true;
  }

  /** Makes a portal active with an operation and a descriptor. */
  open<N extends string>(
    number: number,
    operation: number,
    layout: Layout<N>,
    descriptor: Partial<Record<N, number>>,
  ): void {
    const portal = PLACES.portals + number * PORTAL.size;
    PORTAL.set(this.view, portal, "status", PortalStatus.ACTIVE);
    PORTAL.set(this.view, portal, "mem_op", operation);
    this.write(layout, portal + PORTAL.at.descriptor, descriptor);
  }

  write<N extends string>(layout: Layout<N>, at: number, values: Partial<Record<N, number>>): void {
    for (const [name, value] of Object.entries(values)) {
      layout.set(this.view, at, name as N, value as number);
    }
  }

  descriptor<N extends string>(number: number, layout: Layout<N>, field: N): number {
    const at = PLACES.portals + number * PORTAL.size + PORTAL.at.descriptor;
    return layout.get(this.view, at, field);
  }

  text(address: number, length: number): string {
    return new TextDecoder().decode(this.bytes.slice(address, address + length));
  }

  put(address: number, text: string): void {
    this.bytes.set(new TextEncoder().encode(text), address);
  }

  /** A message comes; what became of it. */
  send(sent: Sent): Reception {
    return receive(this, message(sent), PLACES);
  }

  /** The same in one word, with the drop's reason. */
  outcome(sent: Sent): string {
    const reception = this.send(sent);
    return reception.kind === "dropped" ? `dropped ${reception.reason}` : reception.kind;
  }

  pcb(field: "arrivals" | "dropped" | "drop_reason"): number {
    return PCB.get(this.view, PLACES.pcb, field);
  }
}

export function message(sent: Sent): PortalMessage {
  const headerView = new DataView(new ArrayBuffer(HEADER.size));
  const body = new TextEncoder().encode(sent.body ?? "");
  HEADER.set(headerView, 0, "portal", sent.portal);
  HEADER.set(headerView, 0, "length", body.length);
  HEADER.set(headerView, 0, "offset", sent.offset ?? 0);
  HEADER.set(headerView, 0, "reply_length", sent.replyLength ?? 0);
  HEADER.set(headerView, 0, "source_rank", sent.rank ?? 0);
  HEADER.set(headerView, 0, "source_group", sent.group ?? 0);
  HEADER.set64(headerView, 0, "match_bits", sent.bits ?? 0n);
  return { header: new Uint8Array(headerView.buffer), headerView, body };
}
