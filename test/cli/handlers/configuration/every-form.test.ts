import test from 'ava';
import { firmware } from '../../../../firmware-model/index.ts';
import { parse } from '../../../../src/cli/grammar/notation/parse.ts';
import type { Notation } from '../../../../src/cli/grammar/notation/ast.ts';
import { resolve } from '../../../../src/cli/grammar/resolve.ts';
import { enter, type ViewStack } from '../../../../src/cli/grammar/view-stack.ts';
import { CommandTree } from '../../../../src/cli/grammar/command-tree.ts';
import { splitWords } from '../../../../src/cli/grammar/words.ts';
import { terminalAtLogin } from '../../../../src/cli/run/session.ts';
import { type CorpusPage, corpus, corpusFile, corpusHint } from '../../../support/corpus.ts';

const inChapter = corpusFile ? test : test.skip;
const chapter = 'Basic Configurations Commands/Configuration Management Commands';

inChapter(`every form of the configuration chapter is one of a page of ours${corpusHint}`, t => {
  const forms = corpus()
    .filter(page => page.chapter === chapter)
    .flatMap(page => page.syntax.map(form => ({ form, page })));
  t.is(forms.length, 86);
  t.deepEqual(
    forms
      .filter(({ form, page }) => !linesOf(parse(misprints[form] ?? form), page.title).every(words => isOurs(words.join(' '), page)))
      .map(({ form }) => form),
    [],
  );
});

const tree = new CommandTree(firmware.pages, [], firmware.interfaceTypes);

function isOurs(line: string, { views }: CorpusPage): boolean {
  const reader = { views: viewFor(views), immediate: false, terminal: terminalAtLogin };
  return 'form' in resolve(tree, reader, splitWords(line), line);
}

function viewFor(titles: readonly string[]): ViewStack {
  const user: ViewStack = [{ view: 'user', args: {} }];
  if (titles.includes('User view')) return user;
  const system = enter(user, { view: 'system', args: {} });
  return titles.includes('Command template view') ? enter(system, { view: 'held', args: {}, section: 'command group g1' }) : system;
}

/** Lines that a form stands for: with each of its choices, and with and without what may be left out. */
function linesOf(notation: Notation, title: string): readonly (readonly string[])[] {
  switch (notation.type) {
    case 'keyword':
      return [[notation.word]];
    case 'argument':
      return [[values[`${title} ${notation.name}`] ?? values[notation.name] ?? 'a1']];
    case 'repeat':
      return linesOf(notation.item, title);
    case 'choice':
      return [...(notation.optional ? [[]] : []), ...notation.options.flatMap(option => linesOf(option, title))];
    case 'sequence':
      return notation.items
        .map(item => linesOf(item, title))
        .reduce((before, next) => before.flatMap(words => next.map(more => [...words, ...more])), [[]]);
    default:
      return notation satisfies never;
  }
}

/** The manual leaves out what makes the last word a value. */
const misprints: Readonly<Record<string, string>> = {
  'undo set save-configuration checkpoint daily time [ time ]': 'undo set save-configuration checkpoint daily time [ <time> ]',
};

const values: Readonly<Record<string, string>> = {
  time: '60',
  'set save-configuration checkpoint daily time': '03:00',
  interval: '60',
  'delay-interval': '5',
  'cpu-usage': '50',
  'server-ip': '10.1.1.1',
  'ip-address': '10.1.1.1',
  'ipv6-address': '2001:db8::1',
  'port-value': '22',
  'configuration-file': 'huawei.cfg',
  'file-name': 'huawei.cfg',
  filename: 'huawei.cfg',
  'commit-id': '1000000001',
  'session-id': '1',
  'number-of-commits': '3',
  'slot-id': '9',
  'percent-value': '50',
  'ncf-percent-value': '50',
  'timeout-value': '60',
  'config-type-no-inst': 'aaa',
  'url-address': 'http://10.1.1.1/huawei.cfg',
  'at-commit-lable': '1000000001',
  'commit-lable': '1000000001',
};
