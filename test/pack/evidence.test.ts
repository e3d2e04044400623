import test from 'ava';
import type { Page } from '../../firmware-model/schema/page.ts';
import { widenedBy } from '../../src/pack/compile/evidence.ts';
import { page } from '../support/invented-vocabulary.ts';

const number = { type: 'integer', range: [1, 100], help: 'Number' } as const;
const name = { type: 'string', length: [1, 31], help: 'Name' } as const;

/** The forms of a page after its examples were heard. */
const heard = (title: string, forms: Page['forms'], ...lines: readonly string[]) =>
  widenedBy(page({ title, forms, parameters: { name, number } }), lines).forms;

test('a keyword that stands twice is a name where it stands again, and a keyword where it stood first', t => {
  t.deepEqual(heard('shelf aging-time', { a: 'shelf aging-time { beer | ale } aging-time' }, 'shelf aging-time beer 50'), {
    a: 'shelf aging-time { beer | ale } <aging-time>',
  });
  t.deepEqual(heard('cask-target', { a: 'cask-target { cask-target } &<1-8>', u: 'undo cask-target all' }, 'cask-target 1:1 2:2'), {
    a: 'cask-target { <cask-target> } &<1-8>',
    u: 'undo cask-target all',
  });
});

test('a word at the end that no title says is a name', t => {
  t.deepEqual(heard('clock permit', { a: 'clock permit clockid-value', u: 'undo clock permit' }, 'clock permit 77'), {
    a: 'clock permit <clockid-value>',
    u: 'undo clock permit',
  });
});

test('a keyword that a value stands behind, or that the title says, is none, whatever else is typed on the page', t => {
  for (const [title, form, line] of [
    ['peer weight-value', 'peer <name> weight-value <number>', 'peer north colour-x 50'],
    ['brew', 'brew test-id <number> [ loud ]', 'brew kettle 5'],
    ['nat bind-list', 'nat bind-list', 'nat enable'],
  ] as const) {
    t.deepEqual(heard(title, { a: form }, line), { a: form });
  }
});
