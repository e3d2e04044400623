import { fromCallback } from 'xstate';
import { authenticated } from '../ntp/authentication.ts';
import type { NtpPlace } from '../ntp/exchange.ts';
import { measure } from '../ntp/measure.ts';
import { encodePacket, modes } from '../ntp/packet.ts';
import { timestamp } from '../ntp/timestamp.ts';
import type { NtpEvent } from './events.ts';
import type { Surroundings } from './surroundings.ts';

export interface NtpRequestInput {
  /** Key of the association. */
  readonly of: string;
  readonly place: NtpPlace;
  readonly isPeer: boolean;
  readonly version: number;
  readonly poll: number;
  readonly surroundings: Pick<Surroundings, 'ntp'>;
  /** The time that the device shows. */
  readonly deviceNow: () => number;
}

/** One question and its answer. Whoever stops it hears no more of it. */
export const ntpRequest = fromCallback<{ readonly type: 'none' }, NtpRequestInput, NtpEvent>(({ input, sendBack }) => {
  const { of, place, surroundings, deviceNow } = input;
  const stop = new AbortController();
  const transmit = timestamp(deviceNow());
  const request = authenticated(encodePacket(question(input, transmit)), place.key);
  const end = (result: Pick<NtpEvent, 'result'>): void => {
    if (!stop.signal.aborted) sendBack({ type: 'ntp.answered', of, ...result });
  };
  surroundings.ntp(request, place, stop.signal).then(
    bytes => end({ result: measure(bytes, { transmit, key: place.key }, deviceNow()) }),
    () => end({ result: { fault: 'unreachable' } }),
  );
  return () => stop.abort();
});

const question = ({ isPeer, version, poll }: NtpRequestInput, transmit: bigint) => ({
  leap: 0,
  version,
  mode: isPeer ? modes.active : modes.client,
  stratum: 0,
  poll,
  precision: -18,
  rootDelay: 0,
  rootDispersion: 0,
  referenceId: '',
  reference: 0n,
  origin: 0n,
  receive: 0n,
  transmit,
});
