import { type Configuration, type EditPlace, section, spelledKey } from '../../../config/configuration.ts';
import { settingsOf } from '../../../config/settings.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';
import { levelOfUserGroup } from './groups.ts';

/** The AAA view's section; every router has it. */
export const aaaPlace: EditPlace = { path: ['aaa'], builtIn: [{ line: 'aaa', args: {} }] };

/** What can be set for a user, first that which makes one. */
const settings = [
  'password',
  'service-type',
  'level',
  'state',
  'user-group',
  'ftp-directory',
  'access-limit',
  'expire',
  'login-period',
  'password expire',
  'aging',
  'idle-cut',
] as const;

/** Keys of the lines about a user in the AAA view. Case does not count in a user's name (command reference, local-user password). */
export function linesOfLocalUser(configuration: Configuration, name: string): readonly string[] {
  return settings.flatMap(setting => keyOfSetting(configuration, name, setting) ?? []);
}

export function knowsLocalUser(configuration: Configuration, name: string): boolean {
  return linesOfLocalUser(configuration, name).length > 0;
}

function keyOfSetting(configuration: Configuration, name: string, setting: Setting): string | undefined {
  const lines = section(configuration, aaaPlace.path);
  return lines && spelledKey(lines, `local-user ${name} ${setting}`);
}

type Setting = (typeof settings)[number];

/** In the order in which they were made. */
export function namesOfLocalUsers(configuration: Configuration): readonly string[] {
  const passwords = settingsOf(configuration).section('aaa').all('local-user <user-name> password');
  return passwords.flatMap(({ args }) => args['user-name'] ?? []);
}

/** Cipher text of the user's password. */
export function localUserPassword(configuration: Configuration, name: string): string | undefined {
  return settingsOf(configuration).section('aaa').line('local-user <user-name> password', { 'user-name': name })?.args.password;
}

/** A user begins with a password: nothing else can be set before. Who is higher than whoever works here is not theirs to change. */
export function refuseUnknownUser(name: string, session: CliSession, router: RouterFacts): Step | undefined {
  return knowsLocalUser(candidateConfiguration(router, session), name) ? refuseHigherUser(name, session, router) : say('no-such-user');
}

export function refuseHigherUser(name: string, session: CliSession, router: RouterFacts): Step | undefined {
  const level = levelOfUser(candidateConfiguration(router, session), name);
  return level !== undefined && Math.min(level, highestLevel) > session.level ? say('user-is-higher') : undefined;
}

/** What a user's own line or group says; undefined where neither does. */
export function levelOfUser(configuration: Configuration, name: string): number | undefined {
  const aaa = settingsOf(configuration).section('aaa');
  const own = aaa.line('local-user <user-name> level', { 'user-name': name })?.args.level;
  if (own !== undefined) return Number(own);
  const group = aaa.line('local-user <user-name> user-group', { 'user-name': name })?.args['user-group-name'];
  return group === undefined ? undefined : levelOfUserGroup(configuration, group);
}

/** As long as levels were not rearranged. */
const highestLevel = 3;
