import type { NtpKey } from './authentication.ts';

/** Who is asked, and from where. */
export interface NtpPlace {
  readonly host: string;
  readonly port: number;
  /** IPv4 address of the router; undefined: whichever the route gives. */
  readonly source: string | undefined;
  readonly vpnInstance: string | undefined;
  /** The key that request and answer are signed with. */
  readonly key: NtpKey | undefined;
}

/** One datagram out, one back; rejects when none comes. */
export type NtpExchange = (request: Uint8Array, to: NtpPlace, signal: AbortSignal) => Promise<Uint8Array>;

/** A router without a network. */
export const noNtp: NtpExchange = () => Promise.reject(new Error('no NTP server can be reached'));
