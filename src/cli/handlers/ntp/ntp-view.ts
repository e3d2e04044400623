import { calendar } from '../../../clock/format.ts';
import { type Association, keyOfSource, localClock, rootDistance } from '../../../ntp/association.ts';
import { ntpChoice } from '../../../control-plane/ntp-associations.ts';
import { isSane } from '../../../ntp/selection.ts';
import { localClockStratum, type NtpSource, ntpSources } from '../../../ntp/sources.ts';
import { hexOf, momentOf, type Timestamp, timestamp } from '../../../ntp/timestamp.ts';
import type { RouterFacts } from '../../run/handler.ts';

/** Address of the router's own clock (command reference, ntp-service refclock-master). */
export const localClockAddress = '127.127.1.0';

/** One server, peer or clock as displays tell of it. */
export interface Shown {
  readonly key: string;
  readonly source: NtpSource | undefined;
  readonly association: Association | undefined;
  readonly isMaster: boolean;
  readonly isSane: boolean;
}

/** All that the configuration names, the router's own clock first. */
export function shownSources({ volatile: { running, ntp } }: RouterFacts): readonly Shown[] {
  const choice = ntpChoice(running);
  const own: Shown = { key: localClock, source: undefined, association: undefined, isMaster: ntp.master === localClock, isSane: true };
  const named = ntpSources(running).map(source => {
    const key = keyOfSource(source);
    const association = ntp.associations.get(key);
    const sane = association !== undefined && isSane(association, choice);
    return { key, source, association, isMaster: ntp.master === key, isSane: sane };
  });
  return localClockStratum(running) === undefined ? named : [own, ...named];
}

/** `configured, master, sane, valid` */
export const statusOf = ({ isMaster, isSane: sane }: Shown): string =>
  ['configured', ...(isMaster ? ['master'] : []), sane ? 'sane' : 'insane', 'valid', ...(sane ? [] : ['unsynced'])].join(', ');

/** Stratum and reference of a source, and what they are until it has answered. */
export function referenceOf({ key, association }: Shown, router: RouterFacts) {
  if (key === localClock) return { stratum: (localClockStratum(router.volatile.running) ?? 1) - 1, reference: 'LOCAL(0)' };
  const packet = association?.measurements[0]?.packet;
  return packet ? { stratum: packet.stratum, reference: packet.referenceId } : { stratum: 16, reference: 'INIT' };
}

/** `09:49:15.493 UTC Mar 24 2020(E224561B.7E379B77)`; `now`: milliseconds since 1970, which tells the era. */
export function timeText(stamp: Timestamp, now: number): string {
  if (stamp === 0n) return '00:00:00.000 UTC Jan 1 1900(00000000.00000000)';
  const at = momentOf(stamp, now);
  const { time, monthName, day, year } = calendar(at);
  return `${time}.${String(((at % 1000) + 1000) % 1000).padStart(3, '0')} UTC ${monthName} ${Number(day)} ${year}(${hexOf(stamp)})`;
}

/** Of the system: as of its master. */
export function systemFigures(router: RouterFacts) {
  const { ntp } = router.volatile;
  const master = shownSources(router).find(({ isMaster }) => isMaster);
  const newest = master?.association?.measurements[0];
  const isLocal = master?.key === localClock;
  const own = isLocal ? localClockStratum(router.volatile.running) : undefined;
  return {
    master,
    isSynchronized: master !== undefined,
    stratum: own ?? (newest ? newest.packet.stratum + 1 : 16),
    reference: isLocal ? 'LOCAL(0)' : (master?.source?.address ?? 'none'),
    offset: newest?.offset ?? 0,
    rootDelay: newest ? newest.packet.rootDelay + newest.delay : 0,
    rootDispersion: newest?.packet.rootDispersion ?? 0,
    distance: newest ? rootDistance(newest) : 0,
    peerDispersion: master ? 10 : 0,
    updated: ntp.updatedAt === undefined ? 0n : timestamp(ntp.updatedAt),
  };
}
