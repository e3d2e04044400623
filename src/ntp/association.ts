import type { Measurement, NtpFault } from './measure.ts';
import type { NtpSource } from './sources.ts';

/** What the router knows of one server or peer. */
export interface Association {
  /** What it was begun with, as one text. */
  readonly settings: string;
  /** Clock time of the last request. */
  readonly askedAt: number;
  readonly isUnderWay: boolean;
  /** Answers to the last eight requests, the newest in the lowest bit. */
  readonly reach: number;
  /** Logarithm to the base 2 of the time between two requests, in seconds. */
  readonly poll: number;
  /** Newest first. */
  readonly measurements: readonly Measurement[];
  /** Clock time of the last answer. */
  readonly answeredAt?: number;
  /** What became of the last request, where no answer did. */
  readonly fault?: NtpFault;
}

/** All that is known of time from outside: memory. */
export interface Synchronization {
  /** By the address of the server or peer, and whether it is one. */
  readonly associations: ReadonlyMap<string, Association>;
  /** Whose time the router goes by: a key of these, or its own clock; undefined: nobody's. */
  readonly master?: string;
  /** Device time at which the clock was last compared with its master's. */
  readonly updatedAt?: number;
  /** Newest first. */
  readonly losses: readonly Loss[];
  readonly counters: NtpCounters;
}

/** The clock was synchronized, and is not any more. */
export interface Loss {
  readonly source: string;
  readonly reason: 'reachability' | 'authentication' | 'configuration';
  /** Device time. */
  readonly at: number;
}

export interface NtpCounters {
  readonly sent: number;
  readonly sendFailures: number;
  readonly received: number;
  readonly processed: number;
  readonly invalid: number;
  readonly authenticationFailures: number;
}

export const keyOfSource = ({ isPeer, address }: NtpSource): string => `${isPeer ? 'peer' : 'server'} ${address}`;

/** Key of the router's own clock as a reference. */
export const localClock = 'local';

export const noCounters: NtpCounters = { sent: 0, sendFailures: 0, received: 0, processed: 0, invalid: 0, authenticationFailures: 0 };

export const nothingSynchronized: Synchronization = { associations: new Map(), losses: [], counters: noCounters };

/** The sum of all errors between the router and the reference clock at the root, in milliseconds (RFC 5905 §11.2, without the aging). */
export const rootDistance = ({ packet, delay }: Measurement): number => (packet.rootDelay + delay) / 2 + packet.rootDispersion;

/** Answers that are kept of each, and turn one request in eight into a bit. */
export const registerLength = 8;
