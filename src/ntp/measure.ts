import { isAuthentic, type NtpKey } from './authentication.ts';
import { decodePacket, modes, type NtpPacket } from './packet.ts';
import { difference, type Timestamp, timestamp } from './timestamp.ts';

/** What one exchange has shown of a server. */
export interface Measurement {
  readonly packet: NtpPacket;
  /** How far the server's clock is ahead of ours, and how long the packets were on their way; milliseconds. */
  readonly offset: number;
  readonly delay: number;
  /** When the answer came. */
  readonly destination: Timestamp;
}

export type NtpFault = 'unreachable' | 'invalid' | 'authentication' | 'unsynchronized';

export interface Asked {
  readonly transmit: Timestamp;
  readonly key: NtpKey | undefined;
}

/** An answer is looked at before it is believed (RFC 5905 §8 and §9.2): whose it is, what of, and whether its clock is any. */
export function measure(bytes: Uint8Array, { transmit, key }: Asked, now: number): Measurement | { readonly fault: NtpFault } {
  const packet = decodePacket(bytes);
  if (!packet || !isAnswer(packet) || packet.origin !== transmit || packet.transmit === 0n) return { fault: 'invalid' };
  if (key && !isAuthentic(bytes, key)) return { fault: 'authentication' };
  if (packet.leap === 3 || packet.stratum < 1 || packet.stratum > 15) return { fault: 'unsynchronized' };
  const destination = timestamp(now);
  return {
    packet,
    destination,
    offset: (difference(packet.receive, transmit) + difference(packet.transmit, destination)) / 2,
    delay: Math.max(0, difference(destination, transmit) - difference(packet.transmit, packet.receive)),
  };
}

const isAnswer = ({ mode, version }: NtpPacket): boolean =>
  (mode === modes.server || mode === modes.passive) && version >= 1 && version <= 4;
