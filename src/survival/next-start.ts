import { createHash } from 'node:crypto';
import { linesOf, nextStartupFile } from '../cli/handlers/configuration/configuration-file.ts';
import { savedTexts } from '../cli/handlers/configuration/saved-text.ts';
import { displayOrder } from '../cli/run/display-order.ts';
import type { Configuration } from '../config/configuration.ts';
import { withConsolePassword } from '../config/console-password.ts';
import { countDifference, type LineCount } from '../config/count-difference.ts';
import { renderConfiguration } from '../config/render.ts';
import { readStartupFile } from '../config/startup-file.ts';
import { CfCardError } from '../flash/cf-card.ts';
import type { Memory } from './memory.ts';

/** What the next start will read. */
export type NextStart =
  | { readonly file: null }
  | { readonly file: string; readonly problem: 'missing' | 'unreadable' | 'no configuration' }
  | { readonly file: string; readonly text: string; readonly fingerprint: string };

export function nextStart(memory: Memory): NextStart {
  const file = nextStartupFile(memory);
  if (!file) return { file: null };
  const bytes = readOrWhyNot(memory, file.path);
  if (typeof bytes === 'string') return { file: file.shown, problem: bytes };
  const read = readStartupFile(file.path, bytes);
  return 'text' in read
    ? { file: file.shown, text: read.text, fingerprint: fingerprintOf(bytes) }
    : { file: file.shown, problem: 'no configuration' };
}

function readOrWhyNot({ nonVolatile: { cfCard } }: Memory, path: string): Uint8Array | 'missing' | 'unreadable' {
  try {
    return cfCard.read(path) ?? 'missing';
  } catch (error) {
    if (error instanceof CfCardError) return 'unreadable';
    throw error;
  }
}

export const fingerprintOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * How what runs differs from what the next start will run: `added` is lost, `removed` comes back. A file that this start was made from is
 * not read again: it gives what it gave. Another is compared by its text: those that the router has saved are written as they are rendered.
 */
export function differenceToNextStart(memory: Memory, next: NextStart): LineCount {
  const { volatile, nonVolatile, start } = memory;
  const after = (configuration: Configuration): LineCount =>
    countDifference(withConsolePassword(configuration, nonVolatile.board.consolePassword), volatile.running);
  if (!('text' in next)) return after(start.factory);
  if (next.fingerprint === start.fingerprint) return after(start.configuration);
  const running = renderConfiguration(volatile.running, displayOrder(memory.views));
  return countTextDifference(placedLines(linesOf(next.text)), placedLines(running));
}

/** Every line with the lines that it stands below, and how often it stands there. */
function placedLines(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const above: { readonly indent: number; readonly place: string }[] = [];
  for (const { text } of savedTexts(lines)) {
    const line = text.trim();
    if (line === '' || /^(?:[#!]|return$)/.test(line)) continue;
    const indent = text.search(/\S/);
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
    const place = `${above.at(-1)?.place ?? ''}\n${line}`;
    above.push({ indent, place });
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

function countTextDifference(from: ReadonlyMap<string, number>, to: ReadonlyMap<string, number>): LineCount {
  const only = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number =>
    [...one].reduce((sum, [place, count]) => sum + Math.max(0, count - (other.get(place) ?? 0)), 0);
  return { added: only(to, from), removed: only(from, to), replaced: 0 };
}
