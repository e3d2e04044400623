import { authenticated, isAuthentic, type NtpKey } from './authentication.ts';
import type { NtpExchange } from './exchange.ts';
import { decodePacket, encodePacket, headLength, modes } from './packet.ts';
import { timestamp } from './timestamp.ts';

export interface ServerClock {
  /** Milliseconds since 1970. */
  now(): number;
  readonly stratum: number;
  readonly referenceId: string;
}

/** Whoever is asked has this clock, and the keys of whoever asks. */
export const answeredBy =
  (clock: Pick<ServerClock, 'now'>): NtpExchange =>
  async (request, { key }) =>
    answerTo(request, { now: () => clock.now(), stratum: 1, referenceId: 'LOCL' }, key) ?? new Uint8Array();

/** What a server with this clock answers; nothing to what is no question, or is signed with another key. */
export function answerTo(request: Uint8Array, clock: ServerClock, key?: NtpKey): Buffer | undefined {
  const asked = decodePacket(request);
  if (!asked || (asked.mode !== modes.client && asked.mode !== modes.active)) return undefined;
  if (request.length > headLength && !(key && isAuthentic(request, key))) return undefined;
  const now = timestamp(clock.now());
  const answer = {
    leap: 0,
    version: asked.version,
    mode: asked.mode === modes.active ? modes.passive : modes.server,
    stratum: clock.stratum,
    poll: asked.poll,
    precision: -18,
    rootDelay: 0,
    rootDispersion: 10,
    referenceId: clock.referenceId,
    reference: now,
    origin: asked.transmit,
    receive: now,
    transmit: now,
  };
  return authenticated(encodePacket(answer), request.length > headLength ? key : undefined);
}
