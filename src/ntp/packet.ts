import type { Timestamp } from './timestamp.ts';

/**
 * ```
 * LI 2 | VN 3 | Mode 3   Stratum 8   Poll 8   Precision 8
 * Root Delay 32   Root Dispersion 32   Reference ID 32
 * Reference 64   Origin 64   Receive 64   Transmit 64   [ Key ID 32   MAC ]
 * ```
 * RFC 5905 §7.3.
 */
export interface NtpPacket {
  readonly leap: number;
  readonly version: number;
  readonly mode: number;
  readonly stratum: number;
  /** Logarithm to the base 2, of seconds. */
  readonly poll: number;
  readonly precision: number;
  /** Milliseconds. */
  readonly rootDelay: number;
  readonly rootDispersion: number;
  /** `10.1.1.1`; of a reference clock its name, `LOCL`. */
  readonly referenceId: string;
  readonly reference: Timestamp;
  readonly origin: Timestamp;
  readonly receive: Timestamp;
  readonly transmit: Timestamp;
}

export const modes = { active: 1, passive: 2, client: 3, server: 4 } as const;

export function encodePacket(packet: NtpPacket): Buffer {
  const bytes = Buffer.alloc(headLength);
  bytes[0] = (packet.leap << 6) | (packet.version << 3) | packet.mode;
  bytes[1] = packet.stratum;
  bytes.writeInt8(packet.poll, 2);
  bytes.writeInt8(packet.precision, 3);
  bytes.writeUInt32BE(short(packet.rootDelay), 4);
  bytes.writeUInt32BE(short(packet.rootDispersion), 8);
  referenceIdBytes(packet.referenceId).copy(bytes, 12);
  [packet.reference, packet.origin, packet.receive, packet.transmit].forEach((stamp, index) => {
    bytes.writeBigUInt64BE(stamp, 16 + 8 * index);
  });
  return bytes;
}

/** Undefined for what is too short to be one. */
export function decodePacket(bytes: Uint8Array): NtpPacket | undefined {
  if (bytes.length < headLength) return undefined;
  const view = Buffer.from(bytes);
  const first = view.readUInt8(0);
  const stratum = view.readUInt8(1);
  return {
    leap: first >> 6,
    version: (first >> 3) & 7,
    mode: first & 7,
    stratum,
    poll: view.readInt8(2),
    precision: view.readInt8(3),
    rootDelay: (view.readUInt32BE(4) / 65_536) * 1000,
    rootDispersion: (view.readUInt32BE(8) / 65_536) * 1000,
    referenceId: stratum > 1 ? [...view.subarray(12, 16)].join('.') : view.toString('latin1', 12, 16).replace(/[^!-~]/g, ''),
    reference: view.readBigUInt64BE(16),
    origin: view.readBigUInt64BE(24),
    receive: view.readBigUInt64BE(32),
    transmit: view.readBigUInt64BE(40),
  };
}

/** Milliseconds in 16 bits of seconds and 16 of a fraction. */
const short = (milliseconds: number): number => Math.min(Math.round((milliseconds / 1000) * 65_536), 2 ** 32 - 1);

const referenceIdBytes = (id: string): Buffer =>
  /^\d+(\.\d+){3}$/.test(id) ? Buffer.from(id.split('.').map(Number)) : Buffer.from(id.padEnd(4, '\0').slice(0, 4), 'latin1');

export const headLength = 48;
