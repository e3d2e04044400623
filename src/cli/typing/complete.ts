import type { CommandTree } from '../grammar/command-tree.ts';
import type { Completion } from '../run/command-line.ts';
import { nextInOutput, nextInterfaceTypes, nextKeywords, prospect, type Rights, type Typing } from './typing.ts';

/**
 * What Tab makes of a line. One keyword that fits is written in full, with a blank. Of several, first their common beginning; each
 * further Tab puts the next of them in its place (Configuration Guide, "Example for Using Tab").
 */
export function complete(tree: CommandTree, typing: Typing, rights: Rights): Completion {
  const candidates = candidatesOf(tree, typing, rights);
  const base = typing.text.slice(0, typing.partial.offset);
  const [first] = candidates;
  if (first === undefined) return { text: typing.text, candidates: [], shown: -1 };
  if (candidates.length === 1) return { text: `${base}${first} `, candidates, shown: 0 };
  return { text: base + commonBeginning(candidates), candidates, shown: -1 };
}

/** The candidate after the one that the Tab before has shown; undefined when it left no choice, or the line has changed since. */
export function nextCandidate(text: string, previous: Completion | undefined): Completion | undefined {
  if (!previous || previous.text !== text || previous.candidates.length < 2) return undefined;
  const { candidates } = previous;
  const before = candidates[previous.shown] ?? commonBeginning(candidates);
  const shown = (previous.shown + 1) % candidates.length;
  return { text: text.slice(0, text.length - before.length) + (candidates[shown] ?? ''), candidates, shown };
}

function candidatesOf(tree: CommandTree, typing: Typing, rights: Rights): readonly string[] {
  const output = nextInOutput(typing, rights);
  if (output) return 'id' in output ? [] : output.verbs;
  const found = prospect(tree, typing, rights.sight);
  if ('id' in found) return [];
  const beginning = typing.partial.text;
  const types = nextInterfaceTypes(found.paths, beginning, tree.offeredInterfaceTypes);
  return [...nextKeywords(found.paths, beginning).keys(), ...types];
}

function commonBeginning([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  for (const word of others) {
    while (!word.startsWith(first.slice(0, length))) length--;
  }
  return first.slice(0, length);
}
