import { isCipher } from '../../../config/cipher.ts';
import type { Configuration, ConfigurationNode } from '../../../config/configuration.ts';
import { initialLength, lock, unlock } from '../../../config/reversible-cipher.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { did, type Step } from '../../run/outcome.ts';
import { candidateConfiguration } from '../../run/pending.ts';
import type { CliSession } from '../../run/session.ts';

/** Any command of SNMP with a parameter switches the agent on (command reference, snmp-agent). */
export const isSnmpEnabled = (running: Configuration): boolean => [...running.keys()].some(key => /^snmp-agent\b/.test(key));

/** What is held of a secret: cipher text as it is, a plain one concealed. */
export const snmpCipher = (typed: string, router: RouterFacts): string =>
  isCipher(typed, shortestCipher) ? typed : lock(typed, router.entropy.bytes(initialLength));

/** Whether a secret that is held is the one typed, in plain or cipher text. */
export const isSame = (held: string | undefined, typed: string): boolean =>
  held !== undefined && (held === typed || unlock(held) === typed);

export const isPlain = (typed: string): boolean => !isCipher(typed, shortestCipher);

export interface SnmpLine extends ConfigurationNode {
  readonly key: string;
}

/** Lines of the candidate whose keys begin so. */
export const candidateLines = (beginning: string, session: CliSession, router: RouterFacts): readonly SnmpLine[] =>
  linesIn(candidateConfiguration(router, session), beginning);

export const linesIn = (configuration: Configuration, beginning: string): readonly SnmpLine[] =>
  [...configuration].flatMap(([key, node]) => (key.startsWith(`${beginning} `) ? [{ ...node, key }] : []));

export function hold(key: string, line: string, args: Readonly<Record<string, string | undefined>>, session: CliSession): Step {
  const typed = Object.fromEntries(Object.entries(args).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  return did({ type: 'configuration.edited', session: session.id, edits: [{ op: 'set', path: [], key, node: { line, args: typed } }] });
}

export const clear = (keys: readonly string[], session: CliSession): Step =>
  did({ type: 'configuration.edited', session: session.id, edits: keys.map(key => ({ op: 'clear', path: [], key }) as const) });

/** Command reference: shorter ones are plain. */
const shortestCipher = 20;
