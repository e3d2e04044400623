import type { LineError } from '../grammar/line-error.ts';
import { type Expression, readExpression } from './expression.ts';
import { beginsWith } from '../grammar/walk.ts';
import type { Word } from '../grammar/words.ts';

/** What a line wants done with the output of its `display` command. */
export interface OutputPart {
  readonly filters: readonly Filter[];
  /** `no-more`: no stop at a full screen. */
  readonly unpaged: boolean;
  /** `> file` and `>> file`: where the output goes instead of to the screen. */
  readonly file?: Redirection;
}

/** `whole sections`: of a configuration, where one of its lines matches. */
export type Filter =
  | { readonly verb: 'include' | 'exclude' | 'begin'; readonly expression: Expression; readonly unit?: 'whole sections' }
  | { readonly verb: 'count' };

export interface Redirection {
  readonly fileName: string;
  readonly append: boolean;
}

/** Words of the command, and words of its output part from the first `|`, `>` or `>>` on. Only a `display` line has one. */
export function splitOutput(words: readonly Word[]): { readonly command: readonly Word[]; readonly output: readonly Word[] } {
  const [first] = words;
  const at = first && beginsWith(outputKeyword, first.text) ? words.findIndex(({ text }) => operators.includes(text)) : -1;
  return at > 0 ? { command: words.slice(0, at), output: words.slice(at) } : { command: words, output: [] };
}

export function readOutput(output: readonly Word[], line: string): OutputPart | LineError {
  const [operator] = output;
  if (operator && operator.text !== pipe) return readRedirection(output, line);

  const filters: Filter[] = [];
  let unpaged = false;
  for (const [index, stage] of stagesOf(output).entries()) {
    if (index === mostFilters) return { id: 'too-many-parameters', offset: stage.pipe.offset };
    const read = readStage(stage, line);
    if ('id' in read) return read;
    if (read.verb === 'no-more') unpaged = true;
    else filters.push(read);
  }
  return { filters, unpaged };
}

/** What may stand next in an output part: words of its own, an expression or a file, or nothing more. */
export interface OutputProspect {
  readonly verbs: readonly string[];
  readonly argument?: 'expression' | 'file';
  /** Enter, and where more filters may follow, `|`. */
  readonly end?: 'enter' | 'enter or pipe';
}

export function outputProspect(output: readonly Word[], line: string): OutputProspect | LineError {
  if (output[0]?.text !== pipe) return fileProspect(output);
  const stages = stagesOf(output);
  const { words } = stages.at(-1)!; // an output part begins with a pipe, and each pipe begins a stage
  const [first, second] = words;
  if (!first) return { verbs: filterVerbs };
  const verb = verbOf(first, filterVerbs, line, first);
  if (typeof verb === 'object') return verb;
  if (isPrefix(verb) && !second) return { verbs: searchVerbs };
  const read = readOutput(output, line);
  if (!('id' in read)) return { verbs: [], end: 'enter or pipe' };
  return read.id === 'incomplete-command' ? { verbs: [], argument: 'expression' } : read;
}

function fileProspect([, file, surplus]: readonly Word[]): OutputProspect | LineError {
  if (surplus) return { id: 'too-many-parameters', offset: surplus.offset };
  return file ? { verbs: [], end: 'enter' } : { verbs: [], argument: 'file' };
}

/** Words that may follow `|`. */
const filterVerbs = ['begin', 'count', 'exclude', 'ignore-case', 'include', 'no-more', 'section'] as const;
/** What `i` means though `ignore-case` begins so, too: public captures of `display … | i …` on an NE40E. */
const mostUsed = 'include';
/** Words that may follow `| ignore-case` and `| section`. */
const searchVerbs = ['begin', 'exclude', 'include'] as const;
export const pipe = '|';
/** What a display line may be followed by. */
export const operators: readonly string[] = [pipe, '>', '>>'];
/** The word that all commands with filterable output begin with (Configuration Guide, "Filtering Command Outputs"). */
export const outputKeyword = 'display';

interface PipedPart {
  readonly pipe: Word;
  readonly words: readonly Word[];
}

function stagesOf(output: readonly Word[]): readonly PipedPart[] {
  const pipes = output.flatMap(({ text }, index) => (text === pipe ? [index] : []));
  return pipes.map((at, index) => ({ pipe: output[at]!, words: output.slice(at + 1, pipes[index + 1]) })); // at is an index of output
}

function readStage({ pipe: start, words }: PipedPart, line: string): Filter | { readonly verb: 'no-more' } | LineError {
  const [first, ...others] = words;
  const verb = verbOf(first, filterVerbs, line, start);
  if (typeof verb === 'object') return verb;
  if (isPrefix(verb)) {
    const search = verbOf(others[0], searchVerbs, line, first ?? start);
    if (typeof search === 'object') return search;
    return readSearch(search, others.slice(1), line, verb);
  }
  if (verb !== 'count' && verb !== 'no-more') return readSearch(verb, others, line);
  return others[0] ? { id: 'too-many-parameters', offset: others[0].offset } : { verb };
}

type Prefix = 'ignore-case' | 'section';

const isPrefix = (verb: string): verb is Prefix => verb === 'ignore-case' || verb === 'section';

function readSearch(verb: (typeof searchVerbs)[number], words: readonly Word[], line: string, prefix?: Prefix): Filter | LineError {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return { id: 'incomplete-command', offset: line.length + 1 };
  const expression = readExpression(line.slice(first.offset, last.offset + last.text.length), prefix === 'ignore-case');
  if (!expression) return { id: 'wrong-parameter', offset: first.offset };
  return prefix === 'section' ? { verb, expression, unit: 'whole sections' } : { verb, expression };
}

function readRedirection([operator, file, surplus]: readonly Word[], line: string): OutputPart | LineError {
  if (surplus) return { id: 'too-many-parameters', offset: surplus.offset };
  if (!file) return { id: 'incomplete-command', offset: line.length + 1 };
  return { filters: [], unpaged: false, file: { fileName: file.value, append: operator?.text === '>>' } };
}

function verbOf<Verb extends string>(word: Word | undefined, verbs: readonly Verb[], line: string, before: Word): Verb | LineError {
  if (!word) return { id: 'incomplete-command', offset: Math.max(line.length, before.offset + before.text.length) + 1 };
  const fitting = verbs.filter(verb => beginsWith(verb, word.text));
  const [verb] = fitting;
  if (verb === undefined) return { id: 'unrecognized-command', offset: word.offset };
  if (fitting.length === 1) return verb;
  return fitting.find(known => known === mostUsed) ?? { id: 'ambiguous-command', offset: word.offset };
}

/** Configuration Guide, "Filtering Command Outputs". */
const mostFilters = 32;
