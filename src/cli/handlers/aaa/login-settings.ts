import { type Configuration, leaf, type SectionPath } from '../../../config/configuration.ts';
import type { BlockingRule } from '../../../control-plane/login-records.ts';
import { knowsLocalUser, localUserLine, localUserPassword } from './local-user.ts';
import { defaultHistorySize } from '../../run/session.ts';

/** Section of the console line in a configuration. */
const consoleSection = ['user-interface con 0'] as const;

export type AuthenticationMode = 'password' | 'aaa';

/** Minutes without a key after which a log-in ends; command reference, idle-timeout. */
const defaultIdleTimeout = 10;

const argument = (running: Configuration, key: string, name: string): string | undefined => leaf(running, consoleSection, key)?.args[name];

/** How a user interface, by its section, asks who is there; undefined when nobody has settled it yet. */
export function authenticationMode(running: Configuration, userInterface: SectionPath = consoleSection): AuthenticationMode | undefined {
  const line = leaf(running, userInterface, 'authentication-mode')?.line;
  return line === undefined ? undefined : (line.split(' ')[1] as AuthenticationMode); // the page's keywords
}

export const consoleCipher = (running: Configuration): string | undefined => argument(running, 'set authentication password', 'password');

/** Milliseconds, or undefined for never. */
export function idleTimeout(running: Configuration): number | undefined {
  const minutes = argument(running, 'idle-timeout', 'minutes');
  const seconds = argument(running, 'idle-timeout', 'seconds');
  const milliseconds = (Number(minutes ?? (seconds === undefined ? defaultIdleTimeout : 0)) * 60 + Number(seconds ?? 0)) * 1000;
  return milliseconds > 0 ? milliseconds : undefined;
}

export function configuredScreenLength(running: Configuration): number | undefined {
  const lines = argument(running, 'screen-length', 'screen-length');
  return lines === undefined ? undefined : Number(lines);
}

/** Level of a log-in without AAA on the console; command reference, user privilege level. */
export const consoleLevel = (running: Configuration): number =>
  toFourLevels(Number(argument(running, 'user privilege level', 'level') ?? 3));

/** VTY users that an NE40E serves at most; command reference, user-interface maximum-vty. */
export const maximumVty = (running: Configuration): number => Number(running.get('user-interface maximum-vty')?.args['number'] ?? 21);

/** Lines that the history of a log-in holds. */
export const historySize = (running: Configuration): number =>
  Number(argument(running, 'history-command max-size', 'size-value') ?? defaultHistorySize);

/** Command reference, user-block and local-user state: what is set for the user goes before what is set for all. */
export function blockingRule(running: Configuration, user: string): BlockingRule {
  const { 'fail-times-value': failTimes, 'interval-value': interval } = localUserLine(running, user, 'state')?.args ?? {};
  const rule = blockingRuleOfAll(running);
  if (failTimes === undefined || interval === undefined) return rule;
  return { failures: Number(failTimes), period: rule.period, blockedFor: Number(interval) * minute };
}

/** Command reference, user-block. */
export function blockingRuleOfAll(running: Configuration): BlockingRule {
  const failedTimes = leaf(running, ['aaa'], 'user-block failed-times');
  const reactive = Number(leaf(running, ['aaa'], 'user-block reactive')?.args['reactive-time'] ?? 5);
  return {
    failures: failedTimes?.line.startsWith('undo') ? 0 : Number(failedTimes?.args['failed-times'] ?? 3),
    period: Number(failedTimes?.args['period'] ?? 3) * minute,
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
  const line = (setting: 'service-type' | 'level' | 'state') => localUserLine(running, name, setting);
  const services = line('service-type')?.line.split(' ').slice(3) ?? [];
  const level = line('level')?.args['level'];
  return {
    cipher: localUserPassword(running, name),
    level: level === undefined ? consoleLevel(running) : toFourLevels(Number(level)),
    ownLevel: level === undefined ? undefined : Number(level),
    services,
    isBlocked: line('state')?.line.endsWith(' block') ?? false,
    onTerminal: services.includes('terminal') || services.includes('all'),
  };
}

/** Levels 3 to 15 are management as long as `command-privilege level rearrange` was not run. */
const toFourLevels = (level: number): number => Math.min(3, level);
