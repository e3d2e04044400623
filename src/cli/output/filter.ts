import type { LineError } from '../grammar/line-error.ts';
import { type Expression, readExpression } from './expression.ts';
import { beginsWith } from '../grammar/walk.ts';
import type { Word } from '../grammar/words.ts';

/** What a line wants done with the output of its `display` command. */
export interface OutputPart {
  readonly filters: readonly Filter[];
  /** `no-more`: no stop at a full screen. */
  readonly unpaged: boolean;
  /** `refresh`: again and again, until it is broken off. */
  readonly isRepeated?: boolean;
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
  let isRepeated = false;
  for (const [index, stage] of stagesOf(output).entries()) {
    if (index === mostFilters) return { id: 'too-many-parameters', offset: stage.pipe.offset };
    const read = readStage(stage, line);
    if ('id' in read) return read;
    if (read.verb === 'no-more') unpaged = true;
    else if (read.verb === 'refresh') isRepeated = true;
    else filters.push(read);
  }
  return { filters, unpaged, isRepeated };
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
  const stage = stages.at(-1)!; // an output part begins with a pipe, and each pipe begins a stage
  const { words } = stage;
  if (!words[0]) return { verbs: filterVerbs };
  const prefixed = readPrefixes(stage);
  if ('id' in prefixed) return prefixed;
  if (prefixed.verb === undefined) return { verbs: verbsBehind(prefixed.prefixes) };
  const read = readOutput(output, line);
  if (!('id' in read)) return { verbs: [], end: 'enter or pipe' };
  return read.id === 'incomplete-command' ? { verbs: [], argument: 'expression' } : read;
}

function fileProspect([, file, surplus]: readonly Word[]): OutputProspect | LineError {
  if (surplus) return { id: 'too-many-parameters', offset: surplus.offset };
  return file ? { verbs: [], end: 'enter' } : { verbs: [], argument: 'file' };
}

/** Words that may follow `|`. */
const filterVerbs = ['begin', 'count', 'exclude', 'ignore-case', 'include', 'no-more', 'refresh', 'section'] as const;
/** What `i` means though `ignore-case` begins so, too: public captures of `display … | i …` on an NE40E. */
const mostUsed = 'include';
/** Of these, those that an expression follows; also behind `| ignore-case` and `| section`. */
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

function readStage(stage: PipedPart, line: string): ReadStage | LineError {
  const prefixed = readPrefixes(stage);
  if ('id' in prefixed) return prefixed;
  const { prefixes, verb, others } = prefixed;
  if (verb === undefined) return endsEarly(line, stage.words.at(-1) ?? stage.pipe);
  if (isSearch(verb)) return readSearch(verb, others, line, prefixes);
  return others[0] ? { id: 'too-many-parameters', offset: others[0].offset } : { verb };
}

type FilterVerb = (typeof filterVerbs)[number];
type Prefix = 'ignore-case' | 'section';
type SearchVerb = (typeof searchVerbs)[number];
type ReadStage = Filter | { readonly verb: 'no-more' } | { readonly verb: 'refresh' };

interface Prefixed {
  readonly prefixes: readonly Prefix[];
  /** Absent where the stage ends with them. */
  readonly verb?: Exclude<FilterVerb, Prefix>;
  readonly others: readonly Word[];
}

const isPrefix = (verb: FilterVerb): verb is Prefix => verb === 'ignore-case' || verb === 'section';
const isSearch = (verb: FilterVerb): verb is SearchVerb => searchVerbs.some(search => search === verb);

/** Words before a search, each once and in any order (inferred: the guide shows each by itself), and what stands behind them. */
function readPrefixes(stage: PipedPart): Prefixed | LineError {
  const prefixes: Prefix[] = [];
  for (const [index, word] of stage.words.entries()) {
    const verb = verbOf(word, verbsBehind(prefixes));
    if (typeof verb === 'object') return verb;
    if (!isPrefix(verb)) return { prefixes, verb, others: stage.words.slice(index + 1) };
    prefixes.push(verb);
  }
  return { prefixes, others: [] };
}

/** Behind a prefix stands a search, or the other prefix. */
function verbsBehind(prefixes: readonly Prefix[]): readonly FilterVerb[] {
  if (prefixes.length === 0) return filterVerbs;
  return filterVerbs.filter(verb => (isSearch(verb) || isPrefix(verb)) && !prefixes.some(prefix => prefix === verb));
}

function readSearch(verb: SearchVerb, words: readonly Word[], line: string, prefixes: readonly Prefix[]): Filter | LineError {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return { id: 'incomplete-command', offset: line.length + 1 };
  const expression = readExpression(line.slice(first.offset, last.offset + last.text.length), prefixes.includes('ignore-case'));
  if (!expression) return { id: 'wrong-parameter', offset: first.offset };
  return prefixes.includes('section') ? { verb, expression, unit: 'whole sections' } : { verb, expression };
}

function readRedirection([operator, file, surplus]: readonly Word[], line: string): OutputPart | LineError {
  if (surplus) return { id: 'too-many-parameters', offset: surplus.offset };
  if (!file) return { id: 'incomplete-command', offset: line.length + 1 };
  return { filters: [], unpaged: false, file: { fileName: file.value, append: operator?.text === '>>' } };
}

function endsEarly(line: string, last: Word): LineError {
  return { id: 'incomplete-command', offset: Math.max(line.length, last.offset + last.text.length) + 1 };
}

function verbOf(word: Word, verbs: readonly FilterVerb[]): FilterVerb | LineError {
  const fitting = verbs.filter(verb => beginsWith(verb, word.text));
  const [verb] = fitting;
  if (verb === undefined) return { id: 'unrecognized-command', offset: word.offset };
  if (fitting.length === 1) return verb;
  return fitting.find(known => known === mostUsed) ?? { id: 'ambiguous-command', offset: word.offset };
}

/** Configuration Guide, "Filtering Command Outputs". */
const mostFilters = 32;
