/**
 * What the router remembers of a local user's log-ins on the serial line, until it loses power. Other kinds of access would count for
 * themselves (command reference, local-user state). A line whose password is the only one has a record of its own, by its name: that it is
 * blocked like a user is inferred.
 */
export interface LoginRecord {
  /** Device times of failures that count towards a block, oldest first. */
  readonly failures: readonly number[];
  readonly blockedUntil?: number;
  /** Device time of the last log-in. */
  readonly last?: number;
  /** The failure before, and how many there were in a row since the last log-in. */
  readonly lastFailure?: { readonly time: number; readonly count: number };
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
  return records.get(user.toLowerCase()) ?? { failures: [] };
}

export function isBlocked(records: LoginRecords, user: string, now: number): boolean {
  return now < (loginRecord(records, user).blockedUntil ?? 0);
}

export function noteLogin(records: LoginRecords, user: string, now: number): LoginRecords {
  return changed(records, user, { failures: [], last: now });
}

export function noteFailure(records: LoginRecords, user: string, now: number, rule: BlockingRule): LoginRecords {
  const record = loginRecord(records, user);
  const lastFailure = { time: now, count: (record.lastFailure?.count ?? 0) + 1 };
  if (rule.failures === 0 || isBlocked(records, user, now)) return changed(records, user, { ...record, lastFailure });

  const failures = [...record.failures.filter(time => now - time < rule.period), now];
  const block = failures.length < rule.failures ? { failures } : { failures: [], blockedUntil: now + rule.blockedFor };
  return changed(records, user, { ...record, lastFailure, ...block });
}

/** A line that has let somebody in starts counting anew. */
export function forgetFailures(records: LoginRecords, line: string): LoginRecords {
  if (!records.has(line.toLowerCase())) return records;
  const others = new Map(records);
  others.delete(line.toLowerCase());
  return others;
}

/** Lets a blocked user log in again. */
export function unblock(records: LoginRecords, user: string): LoginRecords {
  const { blockedUntil, ...record } = loginRecord(records, user);
  return changed(records, user, { ...record, failures: [] });
}

function changed(records: LoginRecords, user: string, record: LoginRecord): LoginRecords {
  return new Map(records).set(user.toLowerCase(), record);
}
