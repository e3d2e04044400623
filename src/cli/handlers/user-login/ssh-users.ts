import type { Configuration } from '../../../config/configuration.ts';
import { settingsOf } from '../../../config/settings.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { did, say, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';
import { clearLine, setLine } from './network-servers.ts';

/** What is configured of a user of the SSH server; who may come in, and how, is said here, who they are by AAA. */
export interface SshUser {
  readonly name: string;
  /** Keyword of `ssh user … authentication-type`. */
  readonly authentication: string | undefined;
  /** Keywords of `ssh user … service-type`. */
  readonly services: readonly string[];
  readonly directory: string | undefined;
  readonly key: { readonly type: string; readonly name: string } | undefined;
}

export const sshUsers = (configuration: Configuration): readonly SshUser[] =>
  settingsOf(configuration)
    .all('ssh user <user-name>')
    .filter(({ line }) => !parts.some(part => line.includes(` ${part} `))) // their keys fit as well: a name may have blanks
    .flatMap(({ args }) => (args['user-name'] === undefined ? [] : userNamed(configuration, args['user-name'])));

export const sshUser = (configuration: Configuration, name: string): SshUser | undefined =>
  settingsOf(configuration).line('ssh user <user-name>', { 'user-name': name }) && userNamed(configuration, name);

/** The first line of a user makes them (command reference, ssh user). */
export function addSshUser(name: string, session: CliSession, router: RouterFacts): readonly Step[] {
  if (sshUser(candidateConfiguration(router, session), name)) return [];
  const edits = [setLine(`ssh user ${typed(name)}`, { args: { 'user-name': name } })];
  return [say('ssh-user-added'), did({ type: 'configuration.edited', session: session.id, edits })];
}

/** A name with a blank stands in quotes, as it must be typed. */
const typed = (name: string): string => (name.includes(' ') ? `"${name}"` : name);

export function removeSshUsers(users: readonly SshUser[], session: CliSession, router: RouterFacts): Step {
  const candidate = candidateConfiguration(router, session);
  const keys = users.flatMap(({ name }) => ['', ...parts.map(part => ` ${part}`)].map(part => `ssh user ${name}${part}`));
  const edits = [...candidate.keys()].filter(held => keys.some(key => key.toLowerCase() === held.toLowerCase())).map(clearLine);
  return did({ type: 'configuration.edited', session: session.id, edits });
}

const parts = ['service-type', 'authentication-type', 'sftp-directory', 'assign'] as const;

function userNamed(configuration: Configuration, name: string): SshUser {
  const settings = settingsOf(configuration);
  const named = { 'user-name': name };
  const key = settings.line('ssh user <user-name> assign', named);
  return {
    name,
    authentication: settings.line('ssh user <user-name> authentication-type', named)?.line.split(' ').at(-1),
    services: wordsBehind(settings.line('ssh user <user-name> service-type', named)?.line, ' service-type '),
    directory: settings.line('ssh user <user-name> sftp-directory', named)?.args.directoryname,
    key: key && { type: wordsBehind(key.line, ' assign ')[0] ?? '', name: key.args['key-name'] ?? '' },
  };
}

/** The last of such words: a user may be named like one. */
const wordsBehind = (line: string | undefined, word: string): readonly string[] =>
  line === undefined ? [] : line.slice(line.lastIndexOf(word) + word.length).split(' ');
