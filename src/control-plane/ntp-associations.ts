import { settingsOf } from '../config/settings.ts';
import type { Configuration } from '../config/configuration.ts';
import { type Association, keyOfSource, localClock, type Loss, registerLength, type Synchronization } from '../ntp/association.ts';
import type { Measurement, NtpFault } from '../ntp/measure.ts';
import { type Choice, chooseMaster } from '../ntp/selection.ts';
import { localClockStratum, type NtpSource, ntpSources } from '../ntp/sources.ts';
import type { Context } from './chart.ts';
import { deviceTime } from './clock-time.ts';
import type { NtpEvent } from './events.ts';

export const ntpChoice = (running: Configuration): Choice => ({
  sources: ntpSources(running),
  localStratum: localClockStratum(running),
  longestDistance: Number(settingsOf(running).line('ntp-service max-distance')?.args['max-distance-value'] ?? usualDistance) * 1000,
});

/** Clock time at which somebody is to be asked next; undefined: nobody, or all are being asked. */
export function nextNtpRequest({ device, volatile }: Context): number | undefined {
  const times = ntpSources(volatile.running).flatMap(source => {
    const association = volatile.ntp.associations.get(keyOfSource(source));
    if (!association || association.settings !== source.settings) return [device.now()];
    return association.isUnderWay ? [] : [association.askedAt + 2 ** association.poll * 1000];
  });
  return times.length === 0 ? undefined : Math.min(...times);
}

/** Who is configured no longer, or otherwise, and asked just now. */
export const outdatedNtpRequests = ({ volatile }: Context): readonly string[] => {
  const wanted = new Map(ntpSources(volatile.running).map(source => [keyOfSource(source), source.settings]));
  return [...volatile.ntp.associations].flatMap(([key, { isUnderWay, settings }]) =>
    isUnderWay && wanted.get(key) !== settings ? key : [],
  );
};

/** Associations as the configuration has them, those that are due under way. */
export function beginNtpRequests(context: Context): { readonly ntp: Synchronization; readonly begun: readonly NtpSource[] } {
  const { device, volatile } = context;
  const begun: NtpSource[] = [];
  const associations = new Map<string, Association>();
  for (const source of ntpSources(volatile.running)) {
    const known = volatile.ntp.associations.get(keyOfSource(source));
    const held = known?.settings === source.settings ? known : undefined;
    const isDue = !held || (!held.isUnderWay && held.askedAt + 2 ** held.poll * 1000 <= device.now());
    if (isDue) begun.push(source);
    const fresh = { settings: source.settings, reach: 0, poll: source.minimumPoll, measurements: [] };
    const association = held ?? { ...fresh, isUnderWay: false, askedAt: device.now() };
    associations.set(keyOfSource(source), isDue ? { ...association, isUnderWay: true, askedAt: device.now() } : association);
  }
  const counters = { ...volatile.ntp.counters, sent: volatile.ntp.counters.sent + begun.length };
  return { ntp: { ...volatile.ntp, associations, counters }, begun };
}

/** What an answer, or none, makes of an association. */
export function endNtpRequest(ntp: Synchronization, { of, result }: NtpEvent, running: Configuration, now: number): Synchronization {
  const before = ntp.associations.get(of);
  const source = ntpSources(running).find(known => keyOfSource(known) === of);
  if (!before || !source) return ntp;
  const { fault, ...rest } = before;
  const reach = ((before.reach << 1) & 0xff) | ('fault' in result ? 0 : 1);
  const over = { ...rest, isUnderWay: false, reach };
  const association: Association =
    'fault' in result
      ? { ...over, poll: source.minimumPoll, fault: result.fault }
      : {
          ...over,
          poll: reach === 0xff ? Math.min(before.poll + 1, source.maximumPoll) : before.poll,
          measurements: [result, ...before.measurements].slice(0, registerLength),
          answeredAt: now,
        };
  return { ...ntp, associations: new Map(ntp.associations).set(of, association), counters: counted(ntp.counters, result) };
}

function counted(counters: Synchronization['counters'], result: Measurement | { readonly fault: NtpFault }): Synchronization['counters'] {
  const { received, processed, invalid, sendFailures, authenticationFailures } = counters;
  if (!('fault' in result)) return { ...counters, received: received + 1, processed: processed + 1 };
  if (result.fault === 'unreachable') return { ...counters, sendFailures: sendFailures + 1 };
  if (result.fault === 'authentication') return { ...counters, received: received + 1, authenticationFailures: authenticationFailures + 1 };
  return { ...counters, received: received + 1, invalid: invalid + 1 };
}

/** Goes by whom it should, and notes when that is nobody any more. */
export function withMaster(ntp: Synchronization, { device, nonVolatile, volatile }: Context): Synchronization {
  const choice = ntpChoice(volatile.running);
  const { master: before, updatedAt, ...rest } = ntp;
  const master = chooseMaster(ntp, choice);
  const now = deviceTime(device.now(), nonVolatile.board);
  if (master !== undefined) return { ...rest, master, updatedAt: master === before && master !== localClock ? (updatedAt ?? now) : now };
  if (before === undefined) return ntp;
  const loss: Loss = { source: before.split(' ').at(-1) ?? '', reason: reasonOf(ntp.associations.get(before)), at: now };
  return { ...rest, losses: [loss, ...ntp.losses].slice(0, longestHistory), ...(updatedAt !== undefined && { updatedAt }) };
}

function reasonOf(association: Association | undefined): Loss['reason'] {
  if (!association) return 'configuration';
  return association.fault === 'authentication' ? 'authentication' : 'reachability';
}

/** After a step of the clock what was measured before says nothing more. */
export function stepped(ntp: Synchronization, of: string): Synchronization {
  const associations = new Map(
    [...ntp.associations].map(([key, association]) => {
      const measurements = association.measurements.slice(0, key === of ? 1 : 0).map(newest => ({ ...newest, offset: 0 }));
      return [key, { ...association, measurements }];
    }),
  );
  return { ...ntp, associations };
}

/** Seconds: MAXDIST of RFC 5905 §A.1 is 1.5; the command takes whole ones. */
const usualDistance = 1.5;
/** inferred */
const longestHistory = 10;
