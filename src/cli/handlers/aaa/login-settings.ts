import type { Configuration } from '../../../config/configuration.ts';
import { type Setting, settingsOf } from '../../../config/settings.ts';
import type { BlockingRule } from '../../../control-plane/login-records.ts';
import type { AccessType } from '../../../control-plane/state.ts';
import { knowsLocalUser, localUserPassword } from './local-user.ts';

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
}

/** A user of the AAA view. */
export function localUser(running: Configuration, name: string): LocalUser | undefined {
  if (!knowsLocalUser(running, name)) return undefined;
  const aaa = settingsOf(running).section('aaa');
  const user = { 'user-name': name };
  const services = aaa.line('local-user <user-name> service-type', user)?.line.split(' ').slice(3) ?? [];
  const level = aaa.line('local-user <user-name> level', user)?.args.level;
  return {
    cipher: localUserPassword(running, name),
    ownLevel: level === undefined ? undefined : Number(level),
    services,
    isBlocked: isShutOut(aaa.line('local-user <user-name> state', user)),
  };
}

/** Not after failures, but for good. */
const isShutOut = (state: Setting<'aaa', 'local-user <user-name> state'> | undefined): boolean =>
  state !== undefined && state.has('block') && !state.has('fail-times');
