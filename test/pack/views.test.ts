import test from 'ava';
import { views as own } from '../../firmware-model/views.ts';
import { analyseViews } from '../../src/pack/compile/views.ts';
import { smallReference } from '../support/small-reference.ts';

const { views, openers, idsOf, viewsOf, idAt } = analysed();

test('a line that is followed by another prompt opens the view of those who are shown there', t => {
  t.deepEqual(idsOf('Kettle view'), ['kettle']);
  t.deepEqual(views['kettle'], { title: 'Kettle view', parent: 'system', prompt: '-kettle-<kettle-name>' });
  t.deepEqual(opening('kettle'), [['system', 'brew kettle <kettle-name> [ copper ]']]);
});

test('a view below another has its part of the prompt', t => {
  t.deepEqual(idsOf('Kettle hop view'), ['kettle-hop']);
  t.deepEqual(views['kettle-hop'], { title: 'Kettle hop view', parent: 'kettle', prompt: '-hop-<hop-id>' });
  t.deepEqual(opening('kettle-hop'), [['kettle', 'hop <hop-id> { bitter | aroma } [ grams <grams> ]']]);
});

test('views of the model keep their ids, and titles of all views are none', t => {
  t.deepEqual(idsOf('System view'), ['system']);
  t.deepEqual(idsOf('User view'), ['user']);
  t.deepEqual(idsOf('AAA view'), ['aaa']);
  t.deepEqual(idsOf('All views'), ['all']);
  t.false(Object.keys(views).some(id => id in own));
});

test('titles that name one type of interface are one view, and a sub-interface is another', t => {
  t.deepEqual(idsOf('GE electrical interface view'), ['gigabitethernet-interface', 'ethernet-interface']);
  t.deepEqual(idsOf('GE optical interface view'), idsOf('GE electrical interface view'));
  t.deepEqual(idsOf('GE sub-interface view'), ['gigabitethernet-sub-interface', 'ethernet-sub-interface']);
  t.deepEqual(idsOf('Eth-Trunk interface view'), ['eth-trunk-interface']);
});

test('an interface that no example shows is opened as the others are', t => {
  const opener = openers.find(({ enters }) => enters === '400ge-interface');
  t.deepEqual(opener?.interface, { type: '400GE', sub: false });
});

test('a prompt is that of a view, however it is printed', t => {
  t.is(idAt('-GigabitEthernet0/1/0'), 'gigabitethernet-interface');
  t.is(idAt('-gigabitethernet0/1/0.5'), 'gigabitethernet-sub-interface');
  t.is(idAt('-kettle-k1-hop-2'), 'kettle-hop');
  t.is(idAt(''), 'system');
  t.is(idAt('user'), 'user');
  t.is(idAt('-cellar'), undefined);
});

test('a page whose title no example shows is valid in a view that nothing opens', t => {
  t.deepEqual(idsOf('Attic view'), ['attic']);
});

test('a page is valid in the views of its titles', t => {
  t.deepEqual(viewsOf(at('temperature')), ['kettle']);
  t.deepEqual(viewsOf(at('display kettle')), ['all']);
  t.deepEqual(viewsOf(at('cask group')), ['eth-trunk-interface', 'gigabitethernet-sub-interface', 'ethernet-sub-interface']);
});

test('a prompt that a form shows once is a misprint of the one that it shows else', t => {
  const misprinted = ['<LAB> system-view', '[~LAB] brew kettle k3', '[*LAB-kettel-k3] temperature 50'];
  const reference = smallReference.map(page =>
    page.title === 'temperature' ? { ...page, examples: [...page.examples, misprinted] } : page,
  );
  const analysis = analyseViews(reference, own);
  t.deepEqual(Object.keys(analysis.views), Object.keys(views));
  t.is(analysis.idAt('-kettel-k3'), 'kettle');
});

test('a view that nothing takes away is there before it is opened, if it opens without a change', t => {
  t.is(cellar({ syntax: ['cellar'], opened: '[~LAB-cellar]' }), 'there');
});

test('one that opening changes, that can be taken away or that names an object is made', t => {
  t.is(cellar({ syntax: ['cellar'], opened: '[*LAB-cellar]' }), 'made');
  t.is(cellar({ syntax: ['cellar'], opened: '[~LAB-cellar]', asOften: '[*LAB-cellar]' }), 'made');
  t.is(cellar({ syntax: ['cellar', 'undo cellar'], opened: '[~LAB-cellar]' }), 'made');
  t.is(cellar({ syntax: ['cellar <depth>'], line: 'cellar 5', opened: '[~LAB-cellar]' }), 'made');
});

interface Cellar {
  readonly syntax: readonly string[];
  readonly line?: string;
  /** The prompt behind the line. */
  readonly opened: string;
  /** What other sessions show as often. */
  readonly asOften?: string;
}

/** What a reference makes of a view that it shows three times. */
function cellar({ syntax, line = 'cellar', opened, asOften }: Cellar): 'there' | 'made' | undefined {
  const sessions = [opened, ...(asOften === undefined ? [] : [asOften])].flatMap(prompt =>
    Array.from({ length: 3 }, () => ['<LAB> system-view', `[~LAB] ${line}`, prompt]),
  );
  const page = { ...smallReference[0]!, title: 'cellar', syntax, parameters: [], examples: sessions };
  const view = Object.values(analyseViews([...smallReference, page], own).views).find(({ prompt }) => prompt === '-cellar');
  return view && (view.builtIn ? 'there' : 'made');
}

function analysed() {
  const analysis = analyseViews(smallReference, own);
  return {
    views: analysis.views,
    openers: analysis.openers,
    idsOf: (title: string) => analysis.idsOf(title),
    viewsOf: (page: number) => analysis.viewsOf(page),
    idAt: (prompt: string) => analysis.idAt(prompt),
  };
}

const at = (title: string): number => smallReference.findIndex(page => page.title === title);

const opening = (view: string) =>
  openers.filter(({ enters }) => enters === view).map(({ from, page, form }) => [from, smallReference[page]?.syntax[form]]);
