import { type Configuration, type Edit, leaf, type SectionPath } from './configuration.ts';
import { applyEdits } from './edit.ts';

/** Section of the console line. */
const consolePath: SectionPath = ['user-interface con 0'];

/**
 * With the password of the first log-in where a configuration does not settle otherwise how the console asks who is there: that password
 * is in effect and kept without commit and save.
 */
export function withConsolePassword(configuration: Configuration, cipher: string | undefined): Configuration {
  const mode = leaf(configuration, consolePath, modeKey)?.line;
  const isSettled = leaf(configuration, consolePath, passwordKey) || (mode !== undefined && mode !== passwordMode);
  return cipher === undefined || isSettled ? configuration : applyEdits(configuration, consolePasswordEdits(cipher));
}

export const hasConsolePassword = (configuration: Configuration): boolean => leaf(configuration, consolePath, passwordKey) !== undefined;

/** The lines by which the console asks for this password (command reference, set authentication password). */
function consolePasswordEdits(cipher: string): readonly Edit[] {
  const place = { op: 'set', path: consolePath, builtIn: [{ line: 'user-interface con 0', args: { 'first-ui-number': '0' } }] } as const;
  return [
    { ...place, key: modeKey, node: { line: passwordMode, args: {} } },
    { ...place, key: passwordKey, node: { line: `${passwordKey} cipher ${cipher}`, args: { password: cipher } } },
  ];
}

const modeKey = 'authentication-mode';
const passwordMode = 'authentication-mode password';
const passwordKey = 'set authentication password';
