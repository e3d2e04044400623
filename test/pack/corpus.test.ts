import test from 'ava';
import { views as own } from '../../firmware-model/views.ts';
import type { CommandLine } from '../../src/cli/run/command-line.ts';
import type { Step } from '../../src/cli/run/outcome.ts';
import type { CliSession } from '../../src/cli/run/session.ts';
import { consoleLine } from '../../src/console/line.ts';
import { sessionOf } from '../../src/console/login.ts';
import { compileReference } from '../../src/pack/compile/compile.ts';
import type { ReferencePage } from '../../src/pack/compile/reference.ts';
import { SessionReader, type TypedLine, userPrompt } from '../../src/pack/compile/sessions.ts';
import { packOctets } from '../../src/pack/file/write.ts';
import { corpus, corpusFile, corpusHint } from '../support/corpus.ts';
import { deskOf } from '../support/desk.ts';
import { vocabularyOfPack } from '../support/small-pack.ts';

const withCorpus = corpusFile ? test : test.skip;

withCorpus(`with a pack of the command reference nearly every line of its examples is taken, and in its view${corpusHint}`, t => {
  const pages = corpus() as readonly ReferencePage[]; // its README names these fields
  const octets = packOctets(compileReference(pages, own, 'reference'), null);
  const typist = typistWith(octets);
  const reader = new SessionReader(pages);
  const figures = new Map<string, Figures>();
  for (const page of pages) {
    for (const session of page.examples) replay(reader.typedIn(session), typist, figuresOf(figures, chapterOf(page)));
  }
  const all = [...figures.values()].reduce(sum, noFigures);
  t.log(`${octets.length} octets`);
  for (const [chapter, counted] of longest(figures)) t.log(described(chapter, counted));
  t.log(described('all', all));
  t.true(all.taken / all.lines >= 0.97);
  t.true(all.inView / all.lines >= 0.95);
});

interface Figures {
  readonly lines: number;
  /** Without a caret. */
  readonly taken: number;
  /** And where the prompt was the one that is printed. */
  readonly inView: number;
}

type Typist = ReturnType<typeof typistWith>;

/** A log-in with an empty configuration; what it edits is not kept, so that no example sees what another has done. */
function typistWith(octets: Uint8Array) {
  const { commandLine, router } = deskOf({ vocabularies: [vocabularyOfPack(octets)] });
  let session = newSession();
  return {
    begin(): void {
      session = newSession();
    },
    leaveToUserView(): void {
      session = { ...session, views: [session.views[0]] };
    },
    prompt: () => shownBy(commandLine, session, router),
    /** Whether the line is taken. A question that it asks is not answered. */
    type(line: string): boolean {
      let isTaken = true;
      for (const step of commandLine.run(line, session, router)) {
        if (step.do === 'session') session = step.change(session);
        if (isCaret(step)) isTaken = false;
        if (step.do === 'ask' || step.do === 'wait' || step.do === 'logout') break;
      }
      return isTaken;
    },
  };
}

const newSession = (): CliSession => sessionOf({ user: undefined, level: 3 }, consoleLine);

const isCaret = (step: Step): boolean => step.do === 'say' && carets.has(step.id);

const carets: ReadonlySet<string> = new Set([
  'unrecognized-command',
  'incomplete-command',
  'ambiguous-command',
  'wrong-parameter',
  'too-many-parameters',
]);

/** What a prompt shows behind the host name, as the reader of examples has it. */
function shownBy(commandLine: CommandLine, session: CliSession, router: Parameters<CommandLine['prompt']>[1]): string {
  const prompt = commandLine.prompt(session, router);
  return prompt.startsWith('<') ? userPrompt : plain(prompt.replace(/^\[[~*]?HUAWEI|\]$/g, ''));
}

/** Printed prompts differ in blanks and capitals. */
const plain = (prompt: string): string => prompt.replaceAll(' ', '').toLowerCase();

/** Views are entered by the lines themselves; where an example leaves out how it came to the user or the system view, one goes there. */
function replay(lines: readonly TypedLine[], typist: Typist, figures: { counted: Figures }): void {
  typist.begin();
  for (const { prompt, line } of lines.filter(typed => typed.line !== '')) {
    const printed = plain(prompt);
    if (typist.prompt() !== printed) goTo(printed, typist);
    const isThere = typist.prompt() === printed;
    const isTaken = typist.type(line);
    figures.counted = sum(figures.counted, { lines: 1, taken: Number(isTaken), inView: Number(isTaken && isThere) });
  }
}

function goTo(printed: string, typist: Typist): void {
  if (printed === userPrompt || printed === '') typist.leaveToUserView();
  if (printed !== userPrompt && typist.prompt() === userPrompt) typist.type('system-view');
}

const noFigures: Figures = { lines: 0, taken: 0, inView: 0 };

const sum = (one: Figures, other: Figures): Figures => ({
  lines: one.lines + other.lines,
  taken: one.taken + other.taken,
  inView: one.inView + other.inView,
});

const chapterOf = ({ chapter }: ReferencePage): string => chapter.split('/').slice(0, 2).join('/');

function figuresOf(figures: Map<string, Figures>, chapter: string): { counted: Figures } {
  return {
    get counted() {
      return figures.get(chapter) ?? noFigures;
    },
    set counted(counted) {
      figures.set(chapter, counted);
    },
  };
}

const longest = (figures: ReadonlyMap<string, Figures>) => [...figures].sort(([, one], [, other]) => other.lines - one.lines).slice(0, 40);

const described = (name: string, { lines, taken, inView }: Figures): string =>
  `${String(lines).padStart(6)} lines  ${percent(taken, lines)} taken  ${percent(inView, lines)} in the view printed  ${name}`;

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1).padStart(5)} %`;
