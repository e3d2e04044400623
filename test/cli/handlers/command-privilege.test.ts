import test from 'ava';
import { deskOf } from '../../support/desk.ts';

test('the level of a command stands in the configuration as it was typed', t => {
  const manager = deskOf({ view: 'system' }).operator();
  manager.enter('command-privilege level 3 view shell dir', 'commit');
  t.regex(manager.type('display current-configuration').join('\n'), /\ncommand-privilege level 3 view shell dir\n/);
});

for (const [view, level, isRefused] of [
  ['shell', 1, true],
  ['global', 1, true],
  ['system', 1, false],
  ['shell', 2, false],
] as const) {
  test(`display version at level 2 in view ${view} is ${isRefused ? 'refused to' : 'taken of'} a user of level ${level}`, t => {
    const operator = deskOf({ level, factoryConfiguration: [`command-privilege level 2 view ${view} display version`] }).operator();
    t.is(operator.type('display version').join().includes('permission'), isRefused);
  });
}

test('levels above 3 are there once levels are rearranged, and a view has to be one', t => {
  const operator = deskOf({ view: 'system' }).operator();
  t.deepEqual(operator.type('command-privilege level 15 view shell save'), ['Error: The level of a command ranges from 0 to 3.']);
  operator.enter('command-privilege level rearrange', 'command-privilege level 15 view shell save');
  t.deepEqual(operator.type('command-privilege level 1 view nowhere save'), ['Error: The view does not exist.']);
});
