import type { Configuration } from '../../../config/configuration.ts';
import { type Setting, settingsOf } from '../../../config/settings.ts';
import type { BlockingRule } from '../../../control-plane/login-records.ts';
import type { AccessType } from '../../../control-plane/state.ts';
import { domainOfUser } from './domains.ts';
import { knowsLocalUser, levelOfUser, localUserPassword } from './local-user.ts';

/** VTY users that an NE40E serves at most; command reference, user-interface maximum-vty. */
export const maximumVty = (running: Configuration): number =>
  Number(settingsOf(running).line('user-interface maximum-vty')?.args.number ?? 21);

/** Command reference, user-block and local-user state: what is set for the user goes before what is set for all. */
export function blockingRule(running: Configuration, user: string): BlockingRule {
  const { 'fail-times-value': failTimes, 'interval-value': interval } =
    settingsOf(running).section('aaa').line('local-user <user-name> state', { 'user-name': user })?.args ?? {};
  const rule = blockingRuleOfAll(running);
  if (failTimes === undefined || interval === undefined) return rule;
  return { failures: Number(failTimes), period: rule.period, blockedFor: Number(interval) * minute };
}

/** Command reference, user-block. */
export function blockingRuleOfAll(running: Configuration): BlockingRule {
  const aaa = settingsOf(running).section('aaa');
  const failedTimes = aaa.line('user-block failed-times');
  const reactive = Number(aaa.line('user-block reactive')?.args['reactive-time'] ?? 5);
  return {
    failures: failedTimes?.has('undo') ? 0 : Number(failedTimes?.args['failed-times'] ?? 3),
    period: Number(failedTimes?.args.period ?? 3) * minute,
    blockedFor: reactive === 0 ? Infinity : reactive * minute,
  };
}

const minute = 60_000;

/** What a user comes in by, as `local-user … service-type` names it. */
export const mayUse = ({ services }: LocalUser, service: AccessType): boolean => services.includes(service) || services.includes('all');

export interface LocalUser {
  readonly cipher: string | undefined;
  /** As configured: a user without one has that of the user interface. */
  readonly ownLevel: number | undefined;
  /** `local-user … state block` */
  readonly isBlocked: boolean;
  /** Keywords of `local-user … service-type`. */
  readonly services: readonly string[];
  /** How often they may be logged in at once. */
  readonly accessLimit: number | undefined;
  readonly group: string | undefined;
  /** One of its own, which goes before that of its group. */
  readonly hasLevel: boolean;
  readonly directory: string | undefined;
  /** `YYYY-MM-DD`, the first day on which they may not log in. */
  readonly expires: string | undefined;
  readonly period: LoginPeriod | undefined;
}

/** Command reference, local-user login-period: times in UTC, a week that begins on Sunday. */
export interface LoginPeriod {
  readonly from: string;
  readonly to: string;
  readonly firstDay: number;
  readonly lastDay: number;
}

/** A user of the AAA view. */
export function localUser(running: Configuration, name: string): LocalUser | undefined {
  if (!knowsLocalUser(running, name)) return undefined;
  const aaa = settingsOf(running).section('aaa');
  const user = { 'user-name': name };
  const services = aaa.line('local-user <user-name> service-type', user)?.line.split(' ').slice(3) ?? [];
  const limit = aaa.line('local-user <user-name> access-limit', user)?.args['max-number'];
  return {
    cipher: localUserPassword(running, name),
    ownLevel: levelOfUser(running, name) ?? domainOfUser(running, name).level,
    accessLimit: limit === undefined ? undefined : Number(limit),
    group: aaa.line('local-user <user-name> user-group', user)?.args['user-group-name'],
    hasLevel: aaa.line('local-user <user-name> level', user) !== undefined,
    directory: aaa.line('local-user <user-name> ftp-directory', user)?.args.directory,
    expires: aaa.line('local-user <user-name> expire', user)?.args.date,
    period: periodOf(aaa.line('local-user <user-name> login-period', user)?.args),
    services,
    isBlocked: isShutOut(aaa.line('local-user <user-name> state', user)),
  };
}

/** Not after failures, but for good. */
const isShutOut = (state: Setting<'aaa', 'local-user <user-name> state'> | undefined): boolean =>
  state !== undefined && state.has('block') && !state.has('fail-times');

function periodOf(args: Setting<'aaa', 'local-user <user-name> login-period'>['args'] | undefined): LoginPeriod | undefined {
  if (!args) return undefined;
  const day = (name = '') => days.indexOf(name);
  return { from: args['begin-time'] ?? '', to: args['end-time'] ?? '', firstDay: day(args['begin-day']), lastDay: day(args['end-day']) };
}

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Whether it is a time at which a user may log in. */
export function isTimeFor({ expires, period }: LocalUser, now: number): boolean {
  const [date = '', time = ''] = new Date(now).toISOString().split(/[T.]/);
  if (expires !== undefined && date >= expires) return false;
  if (!period) return true;
  const day = new Date(now).getUTCDay();
  return time >= period.from && time <= period.to && day >= period.firstDay && day <= period.lastDay;
}
