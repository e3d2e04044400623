import test from 'ava';
import { moves } from '../../src/cli/grammar/notation/ast.ts';
import { parse } from '../../src/cli/grammar/notation/parse.ts';
import { corpus, corpusFile, corpusHint, type CorpusPage } from '../support/corpus.ts';
import { deskOf } from '../support/desk.ts';
import { lcg } from '../support/lcg.ts';
import { type ManualLine, manualLines, type Random } from '../support/manual-lines.ts';

const withCorpus = corpusFile ? test : test.skip;
const sample = 2000;

withCorpus(`no line that the manual knows is called unrecognized${corpusHint}`, t => {
  const lines = manualLines(corpus(), sample, lcg(2026));
  const answered = answers(lines);
  t.is(answered.length, sample);
  t.log(byChapter(answered));
  t.deepEqual(
    answered.filter(({ said }) => said.includes('Unrecognized command')).map(({ way, line }) => [...way, line].join(' / ')),
    [],
  );
});

withCorpus(`a word that the manual does not know in its place is a mistake of typing${corpusHint}`, t => {
  const pages = corpus();
  const random = lcg(1999);
  const words = new LeadingWords(pages);
  const lines = manualLines(pages, 2 * sample, random)
    .flatMap(known => mistyped(known, words, random))
    .slice(0, sample);
  const answered = answers(lines);
  t.is(answered.length, sample);
  t.deepEqual(
    answered
      .filter(({ said }) => !/^Error: ?.*'\^' position/m.test(said))
      .map(({ way, line, said }) => `${[...way, line].join(' / ')}: ${said}`),
    [],
  );
});

interface Answered extends ManualLine {
  readonly said: string;
}

/** What a router says to each of the lines, typed by somebody who does nothing else. */
function answers(lines: readonly ManualLine[]): readonly Answered[] {
  const desk = deskOf({});
  return lines.map((known, at) => {
    const operator = desk.operator(`line${at}`);
    for (const line of known.way) operator.type(line);
    return { ...known, said: operator.type(known.line).join('\n') };
  });
}

/** How many lines of each chapter are known, how many are no whole line of a page of ours. */
function byChapter(answered: readonly Answered[]): string {
  const chapters = [...new Set(answered.map(({ chapter }) => chapter))].sort();
  return chapters
    .map(chapter => {
      const lines = answered.filter(each => each.chapter === chapter);
      const count = (words: RegExp) => lines.filter(({ said }) => words.test(said)).length;
      return `${chapter}: ${lines.length} lines, ${count(/not emulated/i)} known, ${count(/'\^' position/)} with a caret`;
    })
    .join('\n');
}

/** Every first word, and every second word behind one, of all views: more than is known in any of them. */
class LeadingWords {
  readonly #first = new Set<string>();
  readonly #second = new Map<string, Set<string>>();

  constructor(pages: readonly CorpusPage[]) {
    for (const form of pages.flatMap(({ syntax }) => syntax)) {
      for (const { atom, rest } of moves(parse(form))) {
        if (atom.type !== 'keyword') continue;
        const first = atom.word.toLowerCase();
        this.#first.add(first);
        const seconds = this.#second.get(first) ?? new Set();
        this.#second.set(first, seconds);
        for (const { atom: next } of moves(rest)) seconds.add(next.type === 'keyword' ? next.word.toLowerCase() : anyWord);
      }
    }
  }

  /** Whether somebody may mean a word of the manual by this. */
  knows(words: readonly string[]): boolean {
    const [first = '', second] = words;
    const known = second === undefined ? this.#first : (this.#second.get(first) ?? new Set());
    return known.has(anyWord) || [...known].some(word => word.startsWith((second ?? first).toLowerCase()));
  }
}

const anyWord = '*';

/** The line with a mistake in its first word, or in its second where that says what the first is about; nothing where none is left to make. */
function mistyped(known: ManualLine, manual: LeadingWords, random: Random): readonly ManualLine[] {
  const words = known.line.split(' ');
  const at = words.length > 1 && openers.has(words[0]?.toLowerCase() ?? '') && random(2) === 0 ? 1 : 0;
  const word = words[at] ?? '';
  const wrong = Array.from({ length: 20 }, () => spoilt(word, random)).find(each => !manual.knows([...words.slice(0, at), each]));
  return wrong === undefined ? [] : [{ ...known, line: words.with(at, wrong).join(' ') }];
}

const openers = new Set(['display', 'reset', 'undo', 'clear', 'set', 'ip', 'ipv6', 'mpls', 'pki', 'ssh']);

/** A letter changed, dropped, doubled, or two swapped. */
function spoilt(word: string, random: Random): string {
  const at = random(word.length);
  const [before, letter, behind] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const other = String.fromCharCode(97 + random(26));
  return [
    before + other + behind,
    before + behind,
    before + letter + letter + behind,
    before + behind.charAt(0) + letter + behind.slice(1),
  ][random(4)]!;
}
