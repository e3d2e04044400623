import type { ConfigurationNode } from '../../config/configuration.ts';
import type { CommandModel } from './command-model.ts';
import { stopBeforeName } from './held-view.ts';

/**
 * Whether words that several lines begin with stop before any of them is named: `undo interface`, `undo ip`, `undo ike peer` are no
 * commands of the router, and take nothing away. One word names none, nor do words behind which a section has its name and no more.
 */
export function nameNone(words: string, lines: readonly ConfigurationNode[], model: Pick<CommandModel, 'heldPrompts'>): boolean {
  const typed = countWords(words);
  const wordsBehind = ({ line }: ConfigurationNode) => countWords(line) - typed;
  if (lines.length < 2 || lines.every(line => wordsBehind(line) === 0)) return false;
  return typed === 1 || stopBeforeName(words, model) || lines.some(line => line.children !== undefined && wordsBehind(line) === 1);
}

const countWords = (text: string): number => text.trim().split(/[ \t]+/).length;
