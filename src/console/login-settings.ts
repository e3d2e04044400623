import { type Configuration, leaf, section } from '../config/configuration.ts';

/** Section of the console line in a configuration. */
export const consoleSection = ['user-interface con 0'] as const;

export type AuthenticationMode = 'none' | 'password' | 'aaa';

/** Minutes without a key after which a log-in ends; command reference, idle-timeout. */
const defaultIdleTimeout = 10;

const argument = (running: Configuration, key: string, name: string): string | undefined => leaf(running, consoleSection, key)?.args[name];

/** How the console asks who is there; undefined when nobody has settled it yet. */
export function authenticationMode(running: Configuration): AuthenticationMode | undefined {
  const line = leaf(running, consoleSection, 'authentication-mode')?.line;
  return line === undefined ? undefined : (line.split(' ')[1] as AuthenticationMode); // the page's keywords
}

export const consoleCipher = (running: Configuration): string | undefined =>
  argument(running, 'set authentication password', 'password');

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
export const consoleLevel = (running: Configuration): number => toFourLevels(Number(argument(running, 'user privilege level', 'level') ?? 3));

export interface LocalUser {
  readonly cipher: string | undefined;
  readonly level: number;
  /** `local-user … service-type terminal`: may log in on the console. */
  readonly onTerminal: boolean;
}

/** A user of the AAA view; its lines are one of a kind each: password, service type, level. */
export function localUser(running: Configuration, name: string): LocalUser | undefined {
  const lines = section(running, ['aaa']);
  const password = lines?.get(`local-user ${name} password`);
  if (!lines || !password) return undefined;
  const services = lines.get(`local-user ${name} service-type`)?.line.split(' ').slice(3) ?? [];
  return {
    cipher: password.args['password'],
    level: toFourLevels(Number(lines.get(`local-user ${name} level`)?.args['level'] ?? 0)),
    onTerminal: services.includes('terminal'),
  };
}

/** Levels 3 to 15 are management as long as `command-privilege level rearrange` was not run. */
const toFourLevels = (level: number): number => Math.min(3, level);
