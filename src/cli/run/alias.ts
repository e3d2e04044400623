import type { Configuration } from '../../config/configuration.ts';
import { settingsOf } from '../../config/settings.ts';
import { splitWords } from '../grammar/words.ts';
import type { CliSession } from './session.ts';

/** A word that stands for the beginning of a command. */
export interface Alias {
  readonly name: string;
  /** `$ifnum`: words that are typed behind it, by position. */
  readonly parameters: readonly string[];
  /** Ends with the parameters, in the order of the command. */
  readonly command: string;
}

export function aliasesOf(running: Configuration): readonly Alias[] {
  return settingsOf(running)
    .section('command alias')
    .all('alias <alias-string>')
    .map(({ args }) => ({
      name: args['alias-string'] ?? '',
      parameters: wordsOf(args.parameter ?? ''),
      command: args.command ?? '',
    }));
}

/**
 * A line with the alias that it begins with replaced; the line itself where it begins with none. Machines type none, and aliases that lead
 * to one another in a ring, or over more than sixteen, stand for nothing (command reference, alias).
 */
export function withoutAlias(line: string, { terminal }: CliSession, running: Configuration): string {
  if (!terminal.aliases || terminal.machineMode) return line;
  const aliases = aliasesOf(running);
  if (aliases.length === 0) return line;
  let meant = line;
  for (let depth = 0; depth <= deepest; depth++) {
    const replaced = replaceFirst(meant, aliases);
    if (replaced === undefined) return meant;
    meant = replaced;
  }
  return line;
}

/** What of an alias's own words would be typed, for an offset in the line that it stands for. */
export function offsetTyped(offset: number, typed: string, meant: string): number {
  const [first] = splitWords(typed);
  return typed === meant ? offset : Math.max(first?.offset ?? 0, offset - (meant.length - typed.length));
}

function replaceFirst(line: string, aliases: readonly Alias[]): string | undefined {
  const [first, ...others] = splitWords(line);
  if (!first) return undefined;
  const alias = aliases.find(({ name }) => name.toLowerCase() === first.text.toLowerCase());
  if (!alias) return undefined;
  const values = new Map(alias.parameters.map((name, index) => [name, others[index]?.text]));
  const missing = wordsOf(alias.command).findIndex(word => values.has(word) && values.get(word) === undefined);
  const words = wordsOf(alias.command).map(word => values.get(word) ?? word);
  const last = alias.parameters.length === 0 ? first : (others[alias.parameters.length - 1] ?? others.at(-1) ?? first);
  const beginning = `${line.slice(0, first.offset)}${words.slice(0, missing < 0 ? words.length : missing).join(' ')}`;
  return beginning + line.slice(last.offset + last.text.length);
}

export const wordsOf = (text: string): readonly string[] => text.split(' ').filter(word => word !== '');

/** Command reference, alias. */
const deepest = 16;
