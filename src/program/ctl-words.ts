import type { Fields } from '../adapters/control/protocol.ts';
import { describeNotice, isNotice } from '../adapters/host/notices.ts';
import { describe, describeMessage, describeSurvivors, type EventOf, type ProgramEvent, type Survivor } from '../adapters/host/reporter.ts';
import { printable } from '../cmp/printable.ts';
import { counted } from '../survival/words.ts';
import type { IkeRow } from './hands/ike.ts';
import type { JourneyEvent } from './journey.ts';
import type { Status } from './status.ts';

/** An answer for people. The router is this program's own: its answers have the fields that they were given there. */
export const describeAnswer = (what: string, fields: Fields): readonly string[] => (descriptions[what]?.(fields) ?? []).map(readable);

const descriptions: Readonly<Record<string, (fields: Fields) => readonly string[]>> = {
  status: fields => describeStatus(fields as unknown as Status),
  survives: ({ rows }) => describeRows(rows as readonly Survivor[]),
  ike: ({ rows }) => describeOutlooks(rows as readonly IkeRow[]),
  'power.cut': ({ survived }) => ['The power is off.', ...describeSurvivors(survived as readonly Survivor[])],
  'power.on': () => ['The power is on: the router boots.'],
  'power.cycle': ({ survived = [] }) => [
    'The power was off and is on again: the router boots.',
    ...describeSurvivors(survived as readonly Survivor[]),
  ],
  'card.remove': () => ['The CF card is out.'],
  'card.insert': () => ['The CF card is in.'],
  'card.full': () => ['The CF card is full.'],
  'card.fail-writes': () => ['Whatever is written to the CF card fails.'],
  'card.mended': () => ['The CF card is sound again.'],
  'link.up': ({ interface: name }) => [`The cable of ${String(name)} is plugged in.`],
  'link.down': ({ interface: name }) => [`The cable of ${String(name)} is out.`],
  'line.break': () => ['A break was sent. What an NE40E does with one is not known: nothing.'],
  'session.kill': ({ userInterface }) => [`${String(userInterface)} is cut off.`],
  'console.log': ({ file }) => [file === null ? 'The line is logged no more.' : `The line is logged in ${String(file)}.`],
  'ca.pending': ({ requests }) => describePending(requests as readonly PendingFields[]),
  'ca.approve': ({ id, kind, subject }) => [
    `The ${String(kind)} ${String(id)} for ${String(subject)} gets its certificate when it asks again.`,
  ],
  'ca.reject': ({ id, kind, subject }) => [`The ${String(kind)} ${String(id)} for ${String(subject)} is refused when it asks again.`],
  'ca.revoke': ({ serialNumber, subject }) => [`${String(serialNumber)} (${String(subject)}) is revoked.`],
  'clock.show': describeClock,
  'clock.set': describeClock,
  'clock.advance': fields => describeJourney(fields as unknown as ToldJourney),
};

/** An event for people, with the device's time. */
export function describeEvent(event: Fields): readonly string[] {
  const told = event as unknown as ProgramEvent; // its own time, where it has one, gave way to the device's
  const lines = isNotice(told) ? describeNotice(told) : inWords(told).split('\n');
  return (lines.length === 0 ? [told.event] : lines).map(line => `${shown(String(event.at))}  ${readable(line)}`);
}

/** Here also what people see on the console, or what has its own time elsewhere. */
function inWords(event: ProgramEvent): string {
  switch (event.event) {
    case 'message':
      return describeMessage(event);
    case 'cmp':
      return describeExchange(event);
    case 'ready':
      return `Ready: the log-in asks for ${event.asksFor}`;
    default:
      return describe(event) ?? event.event;
  }
}

const describeExchange = ({ session, sent, received, verdict }: EventOf<'cmp'>): string =>
  `CMP ${session}: ${sent} sent, ${received ?? 'no message'} received: ${verdict}`;

const readable = (line: string): string => line.replace(/\S.*/, printable);

function describeRows(rows: readonly Survivor[]): readonly string[] {
  return rows.length === 0 ? ['Nothing would be lost, and nothing is worth a word.'] : describeSurvivors(rows);
}

function describeOutlooks(rows: readonly IkeRow[]): readonly string[] {
  if (rows.length === 0) return ['No IPsec policy is in effect.'];
  return table(
    rows.map(({ policy, address, hindrance }) => [address === null ? policy : `${policy}, ${address}`, hindrance ?? 'would stand']),
  );
}

interface PendingFields {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly since: string;
  readonly polls: number;
}

const describePending = (requests: readonly PendingFields[]): readonly string[] =>
  requests.length === 0
    ? ['No request waits.']
    : requests.map(
        ({ id, kind, subject, since, polls }) =>
          `${id}  ${kind.padEnd(5)} ${shown(since)}  ${subject}, asked ${counted(polls, 'time')} since`,
      );

function describeStatus({ deviceTime, regions, nextDue, lines, blocked, unsaved, certificates, cmp }: Status): readonly string[] {
  const rows: (readonly [name: string, value: string])[] = [
    ['device time', shown(deviceTime)],
    ['next timer', nextDue === null ? 'none' : `${shown(nextDue)}, world time`],
    ...Object.entries(regions),
    ...lines.map(line => [line.userInterface, describeLine(line)] as const),
  ];
  for (const { who, way, until } of blocked)
    rows.push(['blocked', `${who}, by ${ways[way]}, until ${until === null ? 'it is activated' : shown(until)}`]);
  if (unsaved) rows.push(['unsaved', `${counted(unsaved.lines, 'line')}, and ${unsaved.removed} removed or replaced`]);
  if (certificates) rows.push(['in memory', listed(certificates.memory)], ['on the card', listed(certificates.card)]);
  for (const { session, kind, state } of cmp ?? []) rows.push([`CMP ${session}`, `${kind}, ${state}`]);
  return table(rows);
}

const ways = { serial: 'the console', network: 'the network', telnet: 'Telnet', ssh: 'SSH' } as const;

const describeLine = ({ user, via, address, isLoggedIn, idleSeconds, uncommitted }: Status['lines'][number]): string =>
  [
    isLoggedIn ? (user ?? 'logged in') : 'not logged in yet',
    address === null ? via : `${via} from ${address}`,
    `idle for ${idleSeconds} s`,
    ...(uncommitted > 0 ? [`${counted(uncommitted, 'line')} not committed`] : []),
  ].join(', ');

function describeClock({ now, deviceTime, scale, nextDue }: Fields): readonly string[] {
  return table([
    ['world time', shown(String(now))],
    ['device time', shown(String(deviceTime))],
    ['pace', scale === 0 ? 'held' : `${String(scale)} times the host's`],
    ['next timer', nextDue === null ? 'none' : shown(String(nextDue))],
  ]);
}

/** A journey with its dates as text. */
interface ToldJourney {
  readonly from: string;
  readonly to: string;
  readonly isBrokenOff: boolean;
  readonly count: number;
  readonly events: readonly (Omit<JourneyEvent, 'at'> & { readonly at: string })[];
}

function describeJourney({ from, to, isBrokenOff, count, events }: ToldJourney): readonly string[] {
  const rest = count > events.length ? [`  and ${count - events.length} more`] : [];
  return [
    `${isBrokenOff ? 'Broken off: ' : ''}${shown(from)} to ${shown(to)}, ${counted(count, 'thing')} happened`,
    ...events.map(({ at, ...event }) => `  ${shown(at)}  ${describeHappening(event)}`),
    ...rest,
  ];
}

/** What happened first, then what it was about. */
function describeHappening({ what, ...about }: Fields & { readonly what: string }): string {
  const words = Object.entries(about).flatMap(([name, value]) => (value === null ? [] : `${name} ${String(value)}`));
  return words.length === 0 ? what : `${what}: ${words.join(', ')}`;
}

function table(rows: readonly (readonly [name: string, value: string])[]): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, value]) => name.padEnd(width) + value);
}

const listed = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.join(', '));

/** `2027-05-01T08:00:00.000Z` as the router would show it. */
const shown = (date: string): string => date.slice(0, 19).replace('T', ' ');
