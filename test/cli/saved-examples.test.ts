import test from 'ava';
import { messages } from '../../firmware-model/messages.ts';
import { pages } from '../../firmware-model/pages/index.ts';
import type { View } from '../../firmware-model/schema/view.ts';
import { views } from '../../firmware-model/views.ts';
import { CommandTree } from '../../src/cli/grammar/command-tree.ts';
import { resolve } from '../../src/cli/grammar/resolve.ts';
import type { ViewStack } from '../../src/cli/grammar/view-stack.ts';
import { splitWords } from '../../src/cli/grammar/words.ts';
import { terminalAtLogin } from '../../src/cli/run/session.ts';
import { displayOrder } from '../../src/cli/run/display-order.ts';
import type { Page } from '../../firmware-model/schema/page.ts';
import { renderConfiguration } from '../../src/config/render.ts';
import { wayTo } from '../support/way-to-view.ts';
import { bootedRouter, TestBench } from '../support/booted-router.ts';

const allViews: Readonly<Record<string, View>> = views;
const tree = new CommandTree(pages);
const everyPage: readonly (readonly [string, Page])[] = Object.entries(pages);

const running = ({ router: { facts } }: TestBench) => renderConfiguration(facts.volatile.running, displayOrder(facts.views));

/** Types an example and commits what comes of it; what the router does not take leaves nothing behind. */
function configure(bench: TestBench, { view, line }: Page['examples'][number]): void {
  const said = bench.type(...wayTo(view), line);
  if (/: ?$/.test(said)) bench.press('\x03'); // it asks: for a password, or whether to go on
  if (bench.type('commit').includes('Error')) bench.type('clear configuration candidate');
  bench.type('return');
}

for (const [name, { effect, examples }] of everyPage) {
  if (effect !== 'candidate') continue;
  test(`what the examples of ${name} configure is the same after a save and a start, as text and as archive`, t => {
    const bench = bootedRouter().firstLogin();
    for (const example of examples) configure(bench, example);
    const before = running(bench);
    for (const file of ['lab.cfg', 'lab.zip']) {
      t.true(bench.type(`save ${file}`, 'y').includes(messages.saved.text));
      const board = { ...bench.board, nextStartup: { ...bench.board.nextStartup, savedConfiguration: `cfcard:/${file}` } };
      const next = new TestBench({ clock: bench.clock, cfCard: bench.cfCard, board }).powerOn();
      t.deepEqual(next.router.facts.volatile.recoveryFailures, []);
      t.deepEqual(running(next), before);
    }
  });
}

for (const [name, page] of everyPage) {
  for (const { view, line } of page.examples) {
    if (!leavesLine(name, page, view, line)) continue;
    test(`${name}: ${line}, once it is accepted, is a line of the configuration`, t => {
      const bench = bootedRouter().firstLogin();
      bench.type(...wayTo(view), 'commit');
      const before = running(bench);
      const said = bench.type(line);
      const committed = bench.type('commit');
      if (said.split('\r\n').length > 2 || committed.includes('Error:')) t.pass('it was refused, or asks, or names what is not there');
      else t.notDeepEqual(running(bench), before);
    });
  }
}

/** Whether its form keeps a line, also where that is no default and no view that every router has. */
function leavesLine(name: string, { configuration = {}, enters = {} }: Page, view: string, line: string): boolean {
  const read = resolve(tree, { views: stackOf(view), immediate: false, terminal: terminalAtLogin }, splitWords(line), line);
  if (!('form' in read) || read.form.path !== name) return false;
  const holding = configuration[read.form.name];
  const opened: View | undefined = allViews[enters[read.form.name] ?? ''];
  return holding !== undefined && !('clear' in holding) && !('default' in holding) && !opened?.builtIn;
}

/** The views that lead to this one, from the user view down. */
function stackOf(view: string): ViewStack {
  const parent = allViews[view]?.parent;
  const entry = { view, args: {} };
  return parent === undefined ? [entry] : [...stackOf(parent), entry];
}
