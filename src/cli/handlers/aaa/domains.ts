import type { Configuration } from '../../../config/configuration.ts';
import { settingsOf } from '../../../config/settings.ts';

/** Domains that every router has; command reference, domain and default-domain. */
export const defaultDomains = ['default0', 'default1', 'default_admin'] as const;

/** Schemes of a domain that names none; display domain for one that was made, the order of the defaults for the others. */
const schemesOfDomains: Readonly<Record<string, string>> = { default0: 'default0', default_admin: 'default' };

export interface Domain {
  readonly name: string;
  readonly isBlocked: boolean;
  /** Ways in; undefined: all. */
  readonly services: readonly string[] | undefined;
  /** `adminuser-priority` */
  readonly level: number | undefined;
  readonly accessLimit: number | undefined;
  readonly authentication: string;
  readonly accounting: string;
  readonly authorization: string | undefined;
}

export const domainNames = (configuration: Configuration): readonly string[] => {
  const made = settingsOf(configuration)
    .section('aaa')
    .sections('domain <domain-name>')
    .flatMap(({ args }) => args['domain-name'] ?? []);
  return [...defaultDomains, ...made.filter(name => !defaultDomains.some(known => known === name))];
};

export function domain(configuration: Configuration, name: string): Domain {
  const lines = settingsOf(configuration).section('aaa').section('domain <domain-name>', { 'domain-name': name });
  const level = lines.line('adminuser-priority')?.args.level;
  const limit = lines.line('access-limit')?.args['access-limit-number'];
  const standard = schemesOfDomains[name] ?? 'default1';
  return {
    name,
    isBlocked: lines.line('block') !== undefined,
    services: lines.line('service-type')?.line.split(' ').slice(1),
    level: level === undefined ? undefined : Number(level),
    accessLimit: limit === undefined ? undefined : Number(limit),
    authentication: lines.line('authentication-scheme')?.args['scheme-name'] ?? standard,
    accounting: lines.line('accounting-scheme')?.args['accounting-scheme-name'] ?? standard,
    authorization: lines.line('authorization-scheme')?.args['authorization-scheme-name'],
  };
}

/** The domain that a user belongs to: that which the name carries, where there is such a one, else that of administrators. */
export function domainOfUser(configuration: Configuration, user: string): Domain {
  const carried = user.includes('@') ? user.slice(user.lastIndexOf('@') + 1).toLowerCase() : undefined;
  const isKnown = carried !== undefined && domainNames(configuration).includes(carried);
  const standard = settingsOf(configuration).section('aaa').line('default-domain admin')?.args['default-admin-domain-name'];
  return domain(configuration, isKnown ? carried : (standard ?? 'default_admin'));
}

/** How users are authenticated by a scheme, in this order; command reference, authentication-scheme and authentication-mode. */
export function authenticationModes(configuration: Configuration, scheme: string): readonly string[] {
  const line = settingsOf(configuration)
    .section('aaa')
    .sections('authentication-scheme <scheme-name>')
    .find(({ args }) => args['scheme-name']?.toLowerCase() === scheme.toLowerCase())
    ?.settings.line('authentication-mode')?.line;
  if (line !== undefined) return line.split(' ').slice(1);
  return defaultModes[scheme.toLowerCase()] ?? ['radius'];
}

const defaultModes: Readonly<Record<string, readonly string[]>> = {
  default: ['local', 'radius'],
  default0: ['local'],
  default1: ['radius'],
};

/** Whether this router itself is asked: no server answers, and a mode behind one that does not answer is next. */
export const asksThisRouter = (configuration: Configuration, user: string): boolean =>
  authenticationModes(configuration, domainOfUser(configuration, user).authentication).includes('local');
