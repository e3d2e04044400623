import test, { type ExecutionContext } from 'ava';
import { firmware } from '../../firmware-model/index.ts';
import type { Page, Parameter } from '../../firmware-model/schema/page.ts';
import type { Views } from '../../firmware-model/schema/view.ts';
import { commandLineOf } from '../../src/cli/engine.ts';
import type { Match } from '../../src/cli/grammar/resolve.ts';
import { isVisible } from '../../src/cli/grammar/visible.ts';
import { splitWords } from '../../src/cli/grammar/words.ts';
import { handlers } from '../../src/cli/handlers/index.ts';
import { displayOrder } from '../../src/cli/run/display-order.ts';
import { type CliSession, terminalAtLogin } from '../../src/cli/run/session.ts';
import { renderConfiguration } from '../../src/config/render.ts';
import { bootedRouter, TestBench } from '../support/booted-router.ts';
import { wayTo } from '../support/way-to-view.ts';

const isApart = (view: string): boolean => (firmware.views as Views)[view]?.apart !== undefined;

/** Those whose texts stay: a client sends them away, and keys of others are held as a file has them. */
const everyPage = Object.entries<Page>(firmware.pages).filter(
  ([, { saved, views }]) => saved === undefined && !views.every(view => isApart(view)),
);

const commandLine = commandLineOf(firmware, handlers);

/** What nobody may leave in a configuration: it would not be read back as it was. */
const invisible = ['x\ufffd', 'a\u00a0b', 'a\u3000b', '"a\u00a0b"', 'x\u0085', 'x\u200bx'];
/** What only a parameter for names in certificates takes. */
const letters = ['R\u00f6uter', '\u8def\u7531\u5668', 'e\u0301x', '"zwei W\u00f6rter"', '\ud83d\ude00'];
const visible = [
  '!x',
  '#x',
  "a'b",
  'a"b',
  '$1%2&3',
  '(x)',
  '*+,-./',
  '::;<=>@',
  '[x]^_`',
  '{x|y}~',
  'a\\b',
  '"two words"',
  '"# x"',
  '"a|b  c"',
];

interface Place {
  readonly view: string;
  readonly parameter: Parameter;
  /** The example with another word in this place. */
  readonly lineWith: (value: string) => string;
  readonly offset: number;
}

/** Where the examples of a page have a free text. */
function placesOf(page: Page): readonly Place[] {
  return page.examples.flatMap(({ view, line }) => {
    const session = {
      views: [
        { view: 'user', args: {} },
        { view, args: {} },
      ],
      immediate: false,
      terminal: terminalAtLogin,
    };
    const read = commandLine.read(line, session as unknown as CliSession); // reading a line asks for no more of a log-in
    return 'form' in read ? placesIn(read, view, line) : [];
  });
}

function placesIn({ form, taken }: Match, view: string, line: string): readonly Place[] {
  const words = splitWords(line);
  return taken.flatMap(({ atom }, index) => {
    const parameter = atom.type === 'argument' ? form.parameter(atom.name) : undefined;
    const word = words[index];
    if (!word || (parameter?.type !== 'string' && parameter?.type !== 'path')) return [];
    const isRest = parameter.type === 'string' && parameter.rest === true;
    const behind = isRest ? '' : line.slice(word.offset + word.text.length);
    return [{ view, parameter, offset: word.offset, lineWith: (value: string) => line.slice(0, word.offset) + value + behind }];
  });
}

const longest = (parameter: Parameter): readonly string[] => ('length' in parameter ? ['x'.repeat(parameter.length[1])] : []);

const running = ({ router: { facts } }: TestBench) => renderConfiguration(facts.volatile.running, displayOrder(facts.views));

/** Types a line in a view, breaks off what it asks, and commits what came of it. `column`: where the line began. */
function enter(bench: TestBench, view: string, line: string): { readonly said: string; readonly column: number } {
  bench.type(...wayTo(view));
  const column = bench.press('\r').trim().length;
  const said = bench.type(line);
  if (/(?:: ?|\r\n)$/.test(said)) bench.press('\x03'); // it asks, or the text goes on
  if (view !== 'user' && bench.type('commit').includes('Error')) bench.type('clear configuration candidate');
  bench.type('return');
  return { said, column };
}

function survives(t: ExecutionContext, bench: TestBench, line: string): void {
  const before = running(bench);
  bench.type('save lab.cfg', 'y');
  const board = { ...bench.board, nextStartup: { ...bench.board.nextStartup, savedConfiguration: 'cfcard:/lab.cfg' } };
  const next = new TestBench({ clock: bench.clock, cfCard: bench.cfCard, board }).powerOn();
  t.deepEqual(next.router.facts.volatile.recoveryFailures, [], line);
  t.deepEqual(running(next), before, line);
}

for (const [path, page] of everyPage) {
  const places = placesOf(page);
  if (places.length === 0) continue;
  test(`every text that ${path} takes is there after a start, and what could not be is refused where it stands`, t => {
    const bench = bootedRouter().firstLogin();
    bench.type('screen-length 0 temporary');
    for (const { view, parameter, lineWith, offset } of places) {
      const script = parameter.type === 'string' ? parameter.script : undefined;
      for (const value of [...invisible, ...letters, ...visible, ...longest(parameter)]) {
        const line = lineWith(value);
        const { said, column } = enter(bench, view, line);
        if (!isVisible(value, script)) refusedAt(t, said, column + offset, line);
        else if (page.effect === 'candidate' && !said.includes('^')) survives(t, bench, line);
      }
    }
  });
}

function refusedAt(t: ExecutionContext, said: string, column: number, line: string): void {
  const [row = '', error = ''] = said.split('\r\n').slice(-3);
  t.regex(error, /^Error:.* found at '\^' position\.$/, line);
  t.is(row.indexOf('^'), column % 80, line);
}
