import { fill } from '../../config/template.ts';
import { legible } from '../../flash/plain-text.ts';
import type { CommandModel } from './command-model.ts';
import { splitWords } from '../grammar/words.ts';
import type { ViewEntry } from '../grammar/view-stack.ts';

/** The view of a section that no page knows: it has the commands of every configuration view, and none of its own. */
export const heldView = 'held';

/** The section under this key, opened by its line. */
export function heldSection(key: string, line: string, { heldPrompts = {} }: Pick<CommandModel, 'heldPrompts'>): ViewEntry {
  return { view: heldView, args: {}, section: key, prompt: promptOf(line, heldPrompts) };
}

/** As the model has it for lines that begin so; else the words of the line (inferred). */
function promptOf(line: string, prompts: Readonly<Record<string, string>>): string {
  const words = splitWords(legible(line.split('\n', 1)[0] ?? '')).map(({ value }) => value);
  for (const [template, prompt] of Object.entries(prompts)) {
    const args = argumentsOf(template, words);
    if (args) return fill(prompt, args);
  }
  return `-${words.join('-')}`.slice(0, longestPrompt);
}

/** Whether these words are the whole name of a section, as the model has it for lines that begin so: `ospf 1`, and neither `ospf` nor more. */
export function nameSection(words: readonly string[], { heldPrompts = {} }: Pick<CommandModel, 'heldPrompts'>): boolean {
  return Object.keys(heldPrompts).some(template => {
    const length = template.split(' ').length;
    return template.endsWith('>') && length === words.length && argumentsOf(template, words) !== undefined;
  });
}

/** Whether these words stop before the name of a section, as the model has it: `interface`, `ip vpn-instance`. */
export function stopBeforeName(words: string, { heldPrompts = {} }: Pick<CommandModel, 'heldPrompts'>): boolean {
  return Object.keys(heldPrompts).some(template => template.startsWith(`${words.toLowerCase()} <`));
}

/** What of the line the template names, where its words begin as the template has it. */
function argumentsOf(template: string, words: readonly string[]): Readonly<Record<string, string>> | undefined {
  const args: Record<string, string> = {};
  for (const [at, expected] of template.split(' ').entries()) {
    const word = words[at];
    const [, name] = /^<(.+)>$/.exec(expected) ?? [];
    if (word === undefined || (name === undefined && word.toLowerCase() !== expected)) return undefined;
    if (name === 'number' && !/^\d/.test(word)) return undefined;
    if (name !== undefined) args[name] = word;
  }
  return args;
}

/** Few rows of a screen have room for more. */
const longestPrompt = 60;
