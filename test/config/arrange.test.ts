import test from 'ava';
import {
  type Configuration,
  type ConfigurationNode,
  type Edit,
  emptyConfiguration,
  type LinePlace,
} from '../../src/config/configuration.ts';
import { difference } from '../../src/config/difference.ts';
import type { DisplayOrder } from '../../src/config/display-order.ts';
import { applyEdit, applyEdits, changes } from '../../src/config/edit.ts';
import { renderConfiguration, renderThis } from '../../src/config/render.ts';

const order: DisplayOrder = {
  lines: ['name', '#', 'hotkey', 'banner', '#', 'box <name>', 'line <first>'],
  numbered: ['line <first>'],
  sections: { 'box <name>': { lines: ['size', 'colour'], sections: {} } },
};

/** A line; `4/2`: it stood in line 4, behind two `#`. A key is the first word, or two of a box and a line. */
function node(text: string, at = ''): ConfigurationNode {
  const [line, block] = at.split('/').map(Number);
  const place: LinePlace | undefined = at === '' ? undefined : { line: line!, block: block! };
  const first = /^line (\d+)/.exec(text)?.[1];
  return {
    line: text,
    args: first === undefined ? {} : { first },
    ...(/^(?:box|held) /.test(text) && { children: emptyConfiguration }),
    ...(text.startsWith('held') && { held: true as const }),
    ...(place && { place }),
  };
}

const keyOf = (text: string): string => text.split(' ', /^(?:box|line|held)/.test(text) ? 2 : 1).join(' ');
const set = (text: string, at?: string, ...path: readonly string[]): Edit => ({ op: 'set', path, key: keyOf(text), node: node(text, at) });
const made = (...edits: readonly Edit[]): Configuration => applyEdits(emptyConfiguration, edits);
const rendered = (...edits: readonly Edit[]) => renderConfiguration(made(...edits), order).slice(0, -2);

const file = [set('held a', '2/1'), set('box b', '4/2'), set('banner x', '6/3'), set('name n', '7/3'), set('held c', '9/4')];

test('lines of a file stand as they stood, whatever the order says', t => {
  t.deepEqual(rendered(...file), ['#', 'held a', '#', 'box b', '#', 'banner x', 'name n', '#', 'held c']);
  t.deepEqual(rendered(...file.toReversed()), rendered(...file));
});

test('what is typed comes behind the last line that it may follow, in a block of its own or that of its like', t => {
  t.deepEqual(rendered(...file, set('hotkey h')), ['#', 'held a', '#', 'box b', '#', 'banner x', 'name n', '#', 'hotkey h', '#', 'held c']);
  t.deepEqual(rendered(set('hotkey h', '1/0'), set('held a', '3/1'), set('banner x')), ['#', 'hotkey h', 'banner x', '#', 'held a']);
  t.deepEqual(rendered(...file, set('box z'), set('box y')).slice(3, 11), ['box b', '#', 'banner x', 'name n', '#', 'box z', '#', 'box y']);
  t.deepEqual(rendered(...file, set('extra e')).slice(-3), ['held c', '#', 'extra e']);
});

test('what goes before all that the file has of the order goes before the first of it', t => {
  t.deepEqual(rendered(set('held a', '1/0'), set('box b', '3/1'), set('name n')), ['#', 'held a', '#', 'name n', '#', 'box b']);
  t.deepEqual(rendered(set('held a', '1/0'), set('held b', '3/1'), set('name n')), ['#', 'held a', '#', 'held b', '#', 'name n']);
});

test('numbers count among lines of a file', t => {
  const lines = [set('line 0 4', '1/0'), set('line 16 20', '2/0'), set('held a', '3/0')];
  t.deepEqual(rendered(...lines, set('line 5 9')), ['#', 'line 0 4', 'line 5 9', 'line 16 20', 'held a']);
});

test('inside a section typed lines come before the sections below, and a # only where the file has one', t => {
  const inside = [set('box b', '1/1'), set('colour red', '2/1', 'box b'), set('held x', '4/2', 'box b'), set('held y', '5/2', 'box b')];
  t.deepEqual(rendered(...inside, set('size 1', '', 'box b')), ['#', 'box b', ' size 1', ' colour red', ' #', ' held x', ' held y']);
  t.deepEqual(rendered(...inside, set('other', '', 'box b')), ['#', 'box b', ' colour red', ' other', ' #', ' held x', ' held y']);
  t.deepEqual(rendered(set('box b', '1/1'), set('held x', '2/1', 'box b'), set('size 1', '', 'box b')), [
    '#',
    'box b',
    ' size 1',
    ' held x',
  ]);
  t.deepEqual(rendered(set('box b', '1/1'), set('held x', '3/2', 'box b')), ['#', 'box b', ' #', ' held x']);
});

test('a line that is set again keeps its place, one that is cleared loses it', t => {
  const before = made(...file);
  const again = applyEdit(before, set('banner y'));
  t.deepEqual(renderConfiguration(again, order)[5], 'banner y');
  t.is(applyEdit(before, set('banner x')), before);
  t.is(applyEdit(before, set('box b')), before);
  const cleared = applyEdits(before, [{ op: 'clear', path: [], key: 'banner' }, set('banner y')]);
  t.deepEqual(renderConfiguration(cleared, order).slice(5, 9), ['name n', '#', 'banner y', '#']);
});

test('a text of several lines is indented at its first', t => {
  const text = { line: 'held "one\n  two\n\nthree"', args: {}, held: true as const };
  const configuration = made(set('box b'), { op: 'set', path: ['box b'], key: 'held', node: text });
  const lines = ['box b', ' held "one', '  two', '', 'three"'];
  t.deepEqual(renderConfiguration(configuration, order), ['#', ...lines, '#', 'return']);
  t.deepEqual(renderThis(configuration, ['box b'], order), ['#', ...lines, '#', 'return']);
  t.deepEqual(difference(emptyConfiguration, configuration, order), ['  #', ...lines.map(line => `+ ${line}`), '  #']);
});

test('changes between configurations of a file bring the places along', t => {
  const [one, other] = [made(...file.slice(0, 2)), made(...file)];
  t.deepEqual(renderConfiguration(applyEdits(one, changes(one, other)), order), renderConfiguration(other, order));
});

test('a line that the order does not list is put behind those of a file that it does not list either, ahead of what the star stands ahead of', t => {
  const starred = { ...order, lines: [...order.lines.slice(0, 5), '*', ...order.lines.slice(5)] };
  const edits = [set('name n', '1/1'), set('held a', '3/2'), set('held b', '5/3'), set('box c', '7/4'), set('other d')];
  const shown = renderConfiguration(made(...edits), starred).filter(line => line !== '#');
  t.deepEqual(shown, ['name n', 'held a', 'held b', 'other d', 'box c', 'return']);
});
