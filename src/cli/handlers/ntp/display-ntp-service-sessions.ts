import type page from '../../../../firmware-model/pages/ntp/display-ntp-service-sessions.ts';
import { deviceTime } from '../../../control-plane/clock-time.ts';
import { localClock, registerLength, rootDistance } from '../../../ntp/association.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { localClockAddress, referenceOf, type Shown, shownSources, statusOf, timeText } from './ntp-view.ts';

export default {
  display: (_, router) => shownSources(router).flatMap(shown => [session(shown, router), say('ntp-session-end')]),
  verbose: (_, router) => shownSources(router).flatMap(shown => [verbose(shown, router), say('ntp-session-end')]),
} satisfies Handlers<typeof page>;

function session(shown: Shown, router: RouterFacts): Step {
  const { source, poll, now, offset, delay, dispersion, reach } = figures(shown, router);
  return say('ntp-session', {
    ...referenceOf(shown, router),
    source,
    status: statusOf(shown),
    reach,
    poll: 2 ** poll,
    now,
    offset: offset.toFixed(4),
    delay: delay.toFixed(2),
    dispersion: dispersion.toFixed(2),
  });
}

function verbose(shown: Shown, router: RouterFacts): Step {
  const { source, poll, now, offset, delay, dispersion, reach } = figures(shown, router);
  const measured = shown.association?.measurements ?? [];
  const newest = measured[0];
  const filter = (value: (of: (typeof measured)[number]) => number) =>
    Array.from({ length: registerLength }, (_, at) => `${(measured[at] ? value(measured[at]) : 0).toFixed(2)}`.padStart(5)).join('  ');
  const time = (stamp: bigint | undefined) => timeText(stamp ?? 0n, router.now);
  const isPeer = shown.source?.isPeer === true;
  return say('ntp-session-verbose', {
    ...referenceOf(shown, router),
    source,
    status: statusOf(shown),
    localMode: isPeer ? 'sym_active' : 'client',
    localPoll: poll,
    poll,
    peerMode: isPeer ? 'sym_passive' : 'server',
    peerPoll: newest?.packet.poll ?? poll,
    now,
    offset: offset.toFixed(4),
    delay: delay.toFixed(2),
    dispersion: dispersion.toFixed(2),
    rootDelay: (newest?.packet.rootDelay ?? 0).toFixed(2),
    rootDispersion: (newest?.packet.rootDispersion ?? (shown.key === localClock ? 10 : 0)).toFixed(2),
    reach,
    distance: ((newest ? rootDistance(newest) : shown.key === localClock ? 10 : 0) / 1000).toFixed(3),
    state: shown.isMaster ? 4 : 0,
    precision: newest ? -newest.packet.precision : 17,
    version: shown.source?.version ?? 3,
    interface: shown.key === localClock ? 'InLoopBack0' : 'wildcard',
    reftime: time(newest?.packet.reference),
    orgtime: time(newest?.packet.origin),
    rcvtime: time(newest?.packet.receive),
    xmttime: time(newest?.packet.transmit),
    delays: filter(of => of.delay),
    offsets: filter(of => of.offset),
    dispersions: filter(of => of.packet.rootDispersion),
    clockStatus: 'normal',
  });
}

/** `now`: seconds since the last answer. The router's own clock is always there. */
function figures({ key, source, association }: Shown, router: RouterFacts) {
  const newest = association?.measurements[0];
  const answeredAt = association?.answeredAt;
  const since = answeredAt === undefined ? 0 : router.now - deviceTime(answeredAt, router.nonVolatile.board);
  const vpn = source?.vpnInstance === undefined ? '' : `(${source.vpnInstance})`;
  return {
    source: key === localClock ? localClockAddress : `${source?.address ?? ''}${vpn}`,
    poll: key === localClock ? 6 : (association?.poll ?? source?.minimumPoll ?? 6),
    now: Math.floor(since / 1000),
    offset: newest?.offset ?? 0,
    delay: newest?.delay ?? 0,
    dispersion: newest?.packet.rootDispersion ?? 0,
    reach: key === localClock ? 255 : (association?.reach ?? 0),
  };
}
