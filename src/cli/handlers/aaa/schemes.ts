import type { Configuration } from '../../../config/configuration.ts';
import { settingsOf } from '../../../config/settings.ts';
import { authenticationModes } from './domains.ts';

/** A scheme, and how it does what it is for, in the words of the lines. */
export interface Scheme {
  readonly name: string;
  readonly modes: readonly string[];
}

/** Those of every router first, as the samples have them. */
export function authenticationSchemes(running: Configuration): readonly Scheme[] {
  const made = settingsOf(running)
    .section('aaa')
    .sections('authentication-scheme <scheme-name>')
    .flatMap(({ args }) => args['scheme-name'] ?? []);
  return withDefaults(['default0', 'default1', 'default'], made).map(name => ({ name, modes: authenticationModes(running, name) }));
}

export function authorizationSchemes(running: Configuration): readonly Scheme[] {
  const made = settingsOf(running).section('aaa').sections('authorization-scheme <authorization-scheme-name>');
  return withDefaults(
    ['default'],
    made.flatMap(({ args }) => args['authorization-scheme-name'] ?? []),
  ).map(name => {
    const line = made.find(({ args }) => args['authorization-scheme-name'] === name)?.settings.line('authorization-mode')?.line;
    return { name, modes: line?.split(' ').slice(1) ?? ['local'] };
  });
}

export function accountingSchemes(running: Configuration): readonly Scheme[] {
  const made = settingsOf(running).section('aaa').sections('accounting-scheme <acct-scheme-name>');
  return withDefaults(
    ['default0', 'default1', 'default'],
    made.flatMap(({ args }) => args['acct-scheme-name'] ?? []),
  ).map(name => {
    const line = made.find(({ args }) => args['acct-scheme-name'] === name)?.settings.line('accounting-mode')?.line;
    const standard = name === 'default0' || name === 'default' ? 'none' : 'radius';
    return { name, modes: line?.split(' ').slice(1) ?? [standard] };
  });
}

const withDefaults = (defaults: readonly string[], made: readonly string[]): readonly string[] => [
  ...defaults,
  ...made.filter(name => !defaults.includes(name)),
];

export const isNamed =
  (name: string) =>
  (scheme: Scheme): boolean =>
    scheme.name.toLowerCase() === name.toLowerCase();

/** As displays call what lines say. */
export const methods: Readonly<Record<string, string>> = {
  local: 'Local',
  radius: 'RADIUS',
  hwtacacs: 'HWTACACS',
  none: 'No',
  'if-authenticated': 'If-authenticated',
};
