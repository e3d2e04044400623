import type { Configuration } from '../../../config/configuration.ts';
import { type Setting, type Settings, settingsOf } from '../../../config/settings.ts';
import type { BlockingRule } from '../../../control-plane/login-records.ts';
import { knowsLocalUser, localUserPassword } from './local-user.ts';
import { defaultHistorySize } from '../../run/session.ts';

const consoleSettings = (running: Configuration): Settings<'user-interface'> =>
  settingsOf(running).section('user-interface con <first-ui-number>', { 'first-ui-number': '0' });

export type AuthenticationMode = 'password' | 'aaa';

/** Minutes without a key after which a log-in ends; command reference, idle-timeout. */
const defaultIdleTimeout = 10;

type ModeSetting = Setting<'user-interface' | 'user-interface-vty', 'authentication-mode'>;

/** How a user interface with this line asks who is there; undefined when nobody has settled it yet. */
export const authenticationModeOf = (mode: ModeSetting | undefined): AuthenticationMode | undefined =>
  mode && (mode.has('aaa') ? 'aaa' : 'password');

export const authenticationMode = (running: Configuration): AuthenticationMode | undefined =>
  authenticationModeOf(consoleSettings(running).line('authentication-mode'));

export const consoleCipher = (running: Configuration): string | undefined =>
  consoleSettings(running).line('set authentication password')?.args.password;

/** Milliseconds, or undefined for never. */
export function idleTimeout(running: Configuration): number | undefined {
  const { minutes, seconds } = consoleSettings(running).line('idle-timeout')?.args ?? {};
  const milliseconds = (Number(minutes ?? (seconds === undefined ? defaultIdleTimeout : 0)) * 60 + Number(seconds ?? 0)) * 1000;
  return milliseconds > 0 ? milliseconds : undefined;
}

export function configuredScreenLength(running: Configuration): number | undefined {
  const lines = consoleSettings(running).line('screen-length')?.args['screen-length'];
  return lines === undefined ? undefined : Number(lines);
}

/** Level of a log-in without AAA on the console; command reference, user privilege level. */
export const consoleLevel = (running: Configuration): number =>
  toFourLevels(Number(consoleSettings(running).line('user privilege level')?.args.level ?? 3));

/** VTY users that an NE40E serves at most; command reference, user-interface maximum-vty. */
export const maximumVty = (running: Configuration): number =>
  Number(settingsOf(running).line('user-interface maximum-vty')?.args.number ?? 21);

/** Lines that the history of a log-in holds. */
export const historySize = (running: Configuration): number =>
  Number(consoleSettings(running).line('history-command max-size')?.args['size-value'] ?? defaultHistorySize);

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

export interface LocalUser {
  readonly cipher: string | undefined;
  /** What a log-in may do. */
  readonly level: number;
  /** As configured: a user without one has that of the user interface. */
  readonly ownLevel: number | undefined;
  /** `local-user … state block` */
  readonly isBlocked: boolean;
  /** `local-user … service-type terminal`: may log in on the console. */
  readonly onTerminal: boolean;
  /** Keywords of `local-user … service-type`. */
  readonly services: readonly string[];
}

/** A user of the AAA view; for the level of one without see command reference, local-user password. */
export function localUser(running: Configuration, name: string): LocalUser | undefined {
  if (!knowsLocalUser(running, name)) return undefined;
  const aaa = settingsOf(running).section('aaa');
  const user = { 'user-name': name };
  const services = aaa.line('local-user <user-name> service-type', user)?.line.split(' ').slice(3) ?? [];
  const level = aaa.line('local-user <user-name> level', user)?.args.level;
  return {
    cipher: localUserPassword(running, name),
    level: level === undefined ? consoleLevel(running) : toFourLevels(Number(level)),
    ownLevel: level === undefined ? undefined : Number(level),
    services,
    isBlocked: isShutOut(aaa.line('local-user <user-name> state', user)),
    onTerminal: services.includes('terminal') || services.includes('all'),
  };
}

/** Not after failures, but for good. */
const isShutOut = (state: Setting<'aaa', 'local-user <user-name> state'> | undefined): boolean =>
  state !== undefined && state.has('block') && !state.has('fail-times');

/** Levels 3 to 15 are management as long as `command-privilege level rearrange` was not run. */
const toFourLevels = (level: number): number => Math.min(3, level);
