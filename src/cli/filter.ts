import type { LineError } from './errors.ts';
import { readExpression } from './expression.ts';
import { beginsWith } from './walk.ts';
import type { Word } from './words.ts';

/** What a line wants done with the output of its `display` command. */
export interface OutputPart {
  readonly filters: readonly Filter[];
  /** `no-more`: no stop at a full screen. */
  readonly unpaged: boolean;
}

export type Filter =
  | { readonly verb: 'include' | 'exclude' | 'begin'; readonly expression: RegExp }
  | { readonly verb: 'count' };

/** Words of the command, and words of its output part from the first `|` on. Only a `display` line has one. */
export function splitOutput(words: readonly Word[]): { readonly command: readonly Word[]; readonly output: readonly Word[] } {
  const [first] = words;
  const at = first && beginsWith(outputKeyword, first.text) ? words.findIndex(({ text }) => text === pipe) : -1;
  return at > 0 ? { command: words.slice(0, at), output: words.slice(at) } : { command: words, output: [] };
}

export function readOutput(output: readonly Word[], line: string): OutputPart | LineError {
  const filters: Filter[] = [];
  let unpaged = false;
  for (const stage of stagesOf(output)) {
    const read = readStage(stage, line);
    if ('id' in read) return read;
    if (read.verb === 'no-more') unpaged = true;
    else filters.push(read);
  }
  return { filters, unpaged };
}

/** Applies filters to lines as they come; `end` gives what is left to say. */
export function filtering(filters: readonly Filter[]): { pass(line: string): boolean; count(): number | undefined } {
  const tests = filters.map(testOf);
  const counts = filters.some(({ verb }) => verb === 'count');
  let passed = 0;
  return {
    pass(line) {
      if (!tests.every(test => test(line))) return false;
      passed++;
      return !counts;
    },
    count: () => (counts ? passed : undefined),
  };
}

/** What may stand next in an output part: words of its own, an expression, or nothing more. */
export interface OutputProspect {
  readonly verbs: readonly string[];
  readonly expression: boolean;
  readonly mayEnd: boolean;
}

export function outputProspect(output: readonly Word[], line: string): OutputProspect | LineError {
  const stages = stagesOf(output);
  const { words } = stages.at(-1)!; // an output part begins with a pipe, and each pipe begins a stage
  const [first, second] = words;
  if (!first) return { verbs: filterVerbs, expression: false, mayEnd: false };
  const verb = verbOf(first, filterVerbs, line, first);
  if (typeof verb === 'object') return verb;
  if (verb === 'ignore-case' && !second) return { verbs: searchVerbs, expression: false, mayEnd: false };
  const read = readOutput(output, line);
  if (!('id' in read)) return { verbs: [], expression: false, mayEnd: true };
  return read.id === 'incomplete-command' ? { verbs: [], expression: true, mayEnd: false } : read;
}

/** Words that may follow `|`. */
export const filterVerbs = ['begin', 'count', 'exclude', 'ignore-case', 'include', 'no-more'] as const;
/** Words that may follow `| ignore-case`. */
export const searchVerbs = ['begin', 'exclude', 'include'] as const;
export const pipe = '|';
/** The word that all commands with filterable output begin with (Configuration Guide, "Filtering Command Outputs"). */
export const outputKeyword = 'display';

interface Stage {
  readonly pipe: Word;
  readonly words: readonly Word[];
}

function stagesOf(output: readonly Word[]): readonly Stage[] {
  const pipes = output.flatMap(({ text }, index) => (text === pipe ? [index] : []));
  return pipes.map((at, index) => ({ pipe: output[at]!, words: output.slice(at + 1, pipes[index + 1]) })); // at is an index of output
}

function readStage({ pipe: start, words }: Stage, line: string): Filter | { readonly verb: 'no-more' } | LineError {
  const [first, ...others] = words;
  const verb = verbOf(first, filterVerbs, line, start);
  if (typeof verb === 'object') return verb;
  if (verb === 'ignore-case') {
    const search = verbOf(others[0], searchVerbs, line, first ?? start);
    return typeof search === 'object' ? search : readSearch(search, others.slice(1), line, 'i');
  }
  if (verb !== 'count' && verb !== 'no-more') return readSearch(verb, others, line, '');
  return others[0] ? { id: 'too-many-parameters', offset: others[0].offset } : { verb };
}

function readSearch(verb: typeof searchVerbs[number], words: readonly Word[], line: string, flags: string): Filter | LineError {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return { id: 'incomplete-command', offset: line.length + 1 };
  const expression = readExpression(line.slice(first.offset, last.offset + last.text.length));
  if (!expression) return { id: 'wrong-parameter', offset: first.offset };
  return { verb, expression: new RegExp(expression.source, flags) };
}

function verbOf<Verb extends string>(word: Word | undefined, verbs: readonly Verb[], line: string, before: Word): Verb | LineError {
  if (!word) return { id: 'incomplete-command', offset: Math.max(line.length, before.offset + before.text.length) + 1 };
  const fitting = verbs.filter(verb => beginsWith(verb, word.text));
  const [verb] = fitting;
  if (verb === undefined) return { id: 'unrecognized-command', offset: word.offset };
  return fitting.length === 1 ? verb : { id: 'ambiguous-command', offset: word.offset };
}

function testOf(filter: Filter): (line: string) => boolean {
  if (filter.verb === 'count') return () => true;
  const { verb, expression } = filter;
  let begun = false;
  switch (verb) {
    case 'include': return line => expression.test(line);
    case 'exclude': return line => !expression.test(line);
    case 'begin': return line => (begun ||= expression.test(line));
  }
}
