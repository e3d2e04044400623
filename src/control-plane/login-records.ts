import type { Access, AccessType } from './state.ts';

/**
 * What the router remembers of a local user's log-ins, until it loses power. The serial line and the network count failures, and block, each
 * for itself (command reference, local-user state). A line whose password is the only one has a record of its own, by its name: that it is
 * blocked like a user is inferred.
 */
export interface LoginRecord {
  readonly serial?: Count;
  readonly network?: Count;
  /** The last log-in. */
  readonly last?: Occasion;
  /** The failure before, and how many there were in a row since the last log-in. */
  readonly lastFailure?: Occasion & { readonly count: number };
}

/** Somebody came, or tried to. */
export interface Occasion extends Access {
  /** Device time. */
  readonly time: number;
}

interface Count {
  /** Device times of failures that count towards a block, oldest first. */
  readonly failures: readonly number[];
  readonly blockedUntil?: number;
}

/** By the user's name in small letters: case does not count. */
export type LoginRecords = ReadonlyMap<string, LoginRecord>;

/** When failures block a user, and for how long; command reference, user-block. Times in milliseconds. */
export interface BlockingRule {
  /** 0: never. */
  readonly failures: number;
  readonly period: number;
  readonly blockedFor: number;
}

export function loginRecord(records: LoginRecords, user: string): LoginRecord {
  return records.get(user.toLowerCase()) ?? {};
}

/** Whether a user cannot come in this way for now. */
export function isBlocked(records: LoginRecords, user: string, { via, time }: Pick<Occasion, 'via' | 'time'>): boolean {
  return isCountBlocked(loginRecord(records, user)[wayOf(via)], time);
}

/** Whether a user cannot come in for now, one way or the other. */
export function isBlockedAnywhere(records: LoginRecords, user: string, time: number): boolean {
  const { serial, network } = loginRecord(records, user);
  return isCountBlocked(serial, time) || isCountBlocked(network, time);
}

/** Who cannot come in for now, which way, and until when. */
export const blockedAt = (records: LoginRecords, now: number): readonly { who: string; way: 'serial' | 'network'; until: number }[] =>
  [...records].flatMap(([who, record]) =>
    (['serial', 'network'] as const).flatMap(way => {
      const until = record[way]?.blockedUntil ?? 0;
      return now < until ? [{ who, way, until }] : [];
    }),
  );

export function noteLogin(records: LoginRecords, user: string, last: Occasion): LoginRecords {
  const { lastFailure, [wayOf(last.via)]: count, ...record } = loginRecord(records, user);
  return changed(records, user, { ...record, last });
}

export function noteFailure(records: LoginRecords, user: string, at: Occasion, rule: BlockingRule): LoginRecords {
  const record = loginRecord(records, user);
  const way = wayOf(at.via);
  const lastFailure = { ...at, count: (record.lastFailure?.count ?? 0) + 1 };
  return changed(records, user, { ...record, lastFailure, [way]: countFailure(record[way] ?? nothing, at.time, rule) });
}

/** A line that has let somebody in starts counting anew. */
export function forgetFailures(records: LoginRecords, line: string): LoginRecords {
  if (!records.has(line.toLowerCase())) return records;
  const others = new Map(records);
  others.delete(line.toLowerCase());
  return others;
}

/** Lets a blocked user log in again, on whichever way. */
export function unblock(records: LoginRecords, user: string): LoginRecords {
  const { serial, network, ...record } = loginRecord(records, user);
  return changed(records, user, record);
}

export function countFailure(count: Count, now: number, rule: BlockingRule): Count {
  if (rule.failures === 0 || isCountBlocked(count, now)) return count;
  const failures = [...count.failures.filter(time => now - time < rule.period), now];
  return failures.length < rule.failures ? { failures } : { failures: [], blockedUntil: now + rule.blockedFor };
}

/** The same failures and blocks, when the device shows another time: as much of each is left. */
export const countsMovedBy = (records: LoginRecords, milliseconds: number): LoginRecords =>
  new Map(
    [...records].map(([user, { serial, network, ...record }]) => [user, { ...record, ...movedWays({ serial, network }, milliseconds) }]),
  );

const movedWays = ({ serial, network }: Partial<Record<'serial' | 'network', Count | undefined>>, milliseconds: number) => ({
  ...(serial && { serial: countMovedBy(serial, milliseconds) }),
  ...(network && { network: countMovedBy(network, milliseconds) }),
});

export const countMovedBy = <At extends Count>({ blockedUntil, ...count }: At, milliseconds: number) => ({
  ...count,
  failures: count.failures.map(time => time + milliseconds),
  ...(blockedUntil !== undefined && { blockedUntil: blockedUntil + milliseconds }),
});

const wayOf = (via: AccessType): 'serial' | 'network' => (via === 'terminal' ? 'serial' : 'network');

const isCountBlocked = (count: Count | undefined, now: number): boolean => now < (count?.blockedUntil ?? 0);

const nothing: Count = { failures: [] };

function changed(records: LoginRecords, user: string, record: LoginRecord): LoginRecords {
  return new Map(records).set(user.toLowerCase(), record);
}
