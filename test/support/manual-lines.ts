import type { Form } from '../../src/cli/grammar/command-tree.ts';
import { canEnd, moves, type Notation } from '../../src/cli/grammar/notation/ast.ts';
import { parse } from '../../src/cli/grammar/notation/parse.ts';
import { mayEnd, walk } from '../../src/cli/grammar/walk.ts';
import { splitWords } from '../../src/cli/grammar/words.ts';
import { type CorpusPage, formsOf, takes, typedLines } from './corpus.ts';

/** Gives whole numbers from 0 below a limit. */
export type Random = (below: number) => number;

/** A line that the manual knows, and what leads from the user view to where it does. */
export interface ManualLine {
  readonly chapter: string;
  readonly form: string;
  readonly view: string;
  readonly way: readonly string[];
  readonly line: string;
}

/** So many lines, of each chapter as many while it has some; other forms and values each time, the same for the same numbers. */
export function manualLines(pages: readonly CorpusPage[], count: number, random: Random): readonly ManualLine[] {
  const isCommand = commandsOf(pages);
  const waiting = [...formsByChapter(pages).values()].map(forms => shuffled(forms, random));
  const found: ManualLine[] = [];
  while (found.length < count && waiting.some(forms => forms.length > 0)) {
    for (const forms of waiting) {
      const next = forms.pop();
      const way = next && wayTo(next.page);
      if (!next || !way?.every(line => isCommand(line) && !misprints.has(line)) || found.length === count) continue; // some examples have misprints
      const line = filled(parse(next.form), next.page, random).join(' ');
      found.push({ chapter: topOf(next.page), form: next.form, view: next.page.views.join(', '), way, line });
    }
  }
  return found;
}

/** Whether a line that leads somewhere is one of the manual's, whatever the view. */
function commandsOf(pages: readonly CorpusPage[]): (line: string) => boolean {
  const lines = new Map<string, string[]>();
  for (const form of new Set(pages.flatMap(({ syntax }) => syntax))) {
    if (leadsNowhere.test(form)) continue;
    const word = firstWord(form);
    const alike = lines.get(word) ?? [];
    lines.set(word, alike);
    alike.push(form);
  }
  const compiled = new Map<string, readonly Form[]>();
  return line => {
    if (leadsNowhere.test(line)) return true;
    const word = firstWord(line);
    const forms = compiled.get(word) ?? formsOf(lines.get(word) ?? []);
    compiled.set(word, forms);
    const words = splitWords(line);
    const { fitted, paths } = walk(forms, words, line);
    return fitted === words.length && paths.some(mayEnd);
  };
}

const leadsNowhere = /^(?:undo|display|reset) /;
const firstWord = (line: string): string => line.split(' ', 1)[0]?.toLowerCase() ?? '';

/** Lines of examples outside of the range that their own page gives, or with a type of interface that is misspelt. */
const misprints: ReadonlySet<string> = new Set([
  'ap-id 1000',
  'interface vitrual-ethernet 1/0/1',
  'interface GigabitEthernetGigabitEthernet0/0/0',
]);

/** The chapter at the top: `Security Commands`. */
export const topOf = ({ chapter }: CorpusPage): string => chapter.split('/')[0] ?? chapter;

function formsByChapter(pages: readonly CorpusPage[]) {
  const chapters = new Map<string, { page: CorpusPage; form: string }[]>();
  for (const page of pages) {
    const forms = chapters.get(topOf(page)) ?? [];
    chapters.set(topOf(page), forms);
    forms.push(...page.syntax.map(form => ({ page, form })));
  }
  return chapters;
}

/**
 * The lines of the page's own example before the last that is a line of the page; where there is none, only the views that need none have a
 * way. An example that types it in the system view, as misprints do, leads nowhere else, nor does one that never leaves the user view.
 */
function wayTo({ views, syntax, examples }: CorpusPage): readonly string[] | undefined {
  const forms = formsOf(syntax);
  const atTop = views.includes('System view') || views.includes('All views');
  const inUserView = views.includes('User view') || views.includes('All views');
  for (const example of examples) {
    const lines = typedLines(example);
    const at = lines.findLastIndex(({ line }) => takes(forms, line));
    const from = lines.slice(0, at + 1).findLastIndex(({ prompt }) => prompt.startsWith('<')); // an example may be several sessions
    const way = lines.slice(Math.max(from, 0), at).map(({ line }) => line);
    if (from < 0) continue;
    const prompt = lines[at]!.prompt; // a session has begun at or before it
    if (prompt.startsWith('<')) {
      if (inUserView) return [];
    } else if (/^\[[~*]?[^-\]]+\]$/.test(prompt)) {
      if (atTop) return ['system-view'];
    } else if (way.some(line => leavesUserView.test(line))) return way;
  }
  if (views.includes('System view')) return ['system-view'];
  return inUserView ? [] : undefined;
}

const leavesUserView = /^(?:sys|s?ftp|diag)/;

/** A line of a form: of what may stand next something, and where it may end it may end. */
function filled(notation: Notation, page: CorpusPage, random: Random): readonly string[] {
  const words: string[] = [];
  let left = notation;
  for (;;) {
    const next = moves(left);
    if (next.length === 0 || (canEnd(left) && words.length > 0 && random(2) === 0)) return words;
    const move = next[random(next.length)]!;
    words.push(move.atom.type === 'keyword' ? move.atom.word : valueOf(move.atom.name, page, random));
    left = move.rest;
  }
}

/** What a parameter's own words ask for. */
function valueOf(name: string, { parameters }: CorpusPage, random: Random): string {
  const words = parameters.find(each => each.name === name || each.name.split(' ').includes(name))?.value ?? '';
  const [, least = '1', most = '9'] = /integer[^.]*?(\d+) (?:to|through) (\d+)/i.exec(words) ?? [];
  if (/integer/i.test(words)) return String(Number(least) + random(Math.max(1, Number(most) - Number(least) + 1)));
  return kinds.find(([kind]) => kind.test(name) || kind.test(words))?.[1](random) ?? `lab${random(1000)}`;
}

const kinds: readonly (readonly [RegExp, (random: Random) => string])[] = [
  [/mask-?length/i, random => String(random(33))],
  [/^mask|\bmask\b/i, () => '255.255.255.0'],
  [/ipv6|X:X:X/i, random => `2001:DB8::${random(9999)}`],
  [/mac-?addr|H-H-H/i, random => `00E0-FC12-${String(1000 + random(9000))}`],
  [/dotted decimal|ip-?addr|^ip/i, random => `192.0.2.${random(255)}`],
  [/interface-?type|^(?:in-|out-)?(?:if|port)-?type/i, () => 'GigabitEthernet'],
  [/interface-?(?:name|number|num)|^(?:in-|out-)?(?:if|port)-?(?:name|num)/i, () => '1/0/0'],
  [/HH:MM/i, () => '12:30:00'],
  [/YYYY/i, () => '2026-05-06'],
];

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const left = [...items];
  for (let at = left.length - 1; at > 0; at -= 1) {
    const other = random(at + 1);
    [left[at], left[other]] = [left[other]!, left[at]!];
  }
  return left;
}
