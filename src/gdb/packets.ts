// The remote protocol of gdb as bytes (gdb manual, appendix E.1 and E.2): `$data#checksum`, an
// acknowledgement for each packet until both ends agree to leave them out, and the single byte 3
// that interrupts.

const DOLLAR = 0x24;
const HASH = 0x23;
const ESCAPE = 0x7d;
const INTERRUPT = 3;
const MOST_PACKET_BYTES = 1 << 20;

export interface PacketEvents {
  packet(data: Buffer): void;
  interrupt(): void;
}

export class PacketReader {
  readonly #events: PacketEvents;
  readonly #answer: (text: string) => void;
  /** False after QStartNoAckMode. */
  acknowledges = true;
  #rest: Buffer = Buffer.alloc(0);

  /** @param answer sends an acknowledgement. */
  constructor(events: PacketEvents, answer: (text: string) => void) {
    this.#events = events;
    this.#answer = answer;
  }

  take(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    for (;;) {
      const start = this.#skip();
      if (start === undefined) return;
      const end = this.#rest.indexOf(HASH, start);
      if (end < 0 || end + 2 >= this.#rest.length) {
        if (this.#rest.length > MOST_PACKET_BYTES) this.#rest = Buffer.alloc(0);
        return;
      }
      const data = this.#rest.subarray(start + 1, end);
      const sum = Number.parseInt(this.#rest.toString("latin1", end + 1, end + 3), 16);
      this.#rest = this.#rest.subarray(end + 3);
      const isRight = sum === checksum(data);
      if (this.acknowledges) this.#answer(isRight ? "+" : "-");
      if (isRight) this.#events.packet(unescaped(data));
    }
  }

  /** Passes over acknowledgements and interrupts; where the next packet begins. */
  #skip(): number | undefined {
    for (const [at, byte] of this.#rest.entries()) {
      if (byte === INTERRUPT) this.#events.interrupt();
      if (byte !== DOLLAR) continue;
      this.#rest = this.#rest.subarray(at);
      return 0;
    }
    this.#rest = Buffer.alloc(0);
    return undefined;
  }
}

function checksum(data: Uint8Array): number {
  let sum = 0;
  for (const byte of data) sum += byte;
  return sum & 0xff;
}

/** A packet as text; its characters are bytes. */
export function packet(data: string): string {
  const escaped = data.replace(
    /[#$}*]/g,
    (one) => `}${String.fromCharCode(one.charCodeAt(0) ^ 32)}`,
  );
  const sum = checksum(Buffer.from(escaped, "latin1")).toString(16).padStart(2, "0");
  return `$${escaped}#${sum}`;
}

function unescaped(data: Buffer): Buffer {
  const bytes: number[] = [];
  for (let at = 0; at < data.length; at += 1) {
    if (data[at] !== ESCAPE) bytes.push(data[at] as number);
    else bytes.push((data[++at] as number) ^ 32);
  }
  return Buffer.from(bytes);
}
