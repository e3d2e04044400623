import test from 'ava';
import { loggedIn } from '../../support/booted-router.ts';

function within(...lines: readonly string[]) {
  const bench = loggedIn();
  for (const line of ['screen-length 0 temporary', 'system-view', ...lines]) bench.type(line);
  return bench;
}

for (const [typed, shown] of [
  ['interface ', /\r\n  GigabitEthernet .*/],
  ['interface GigabitEthernet ', /\r\n  <number> /],
  ['acl ', /\r\n  INTEGER<2000-2999> /],
  ['ip route-static ', /\r\n  X\.X\.X\.X /],
  ['ospf ', /\r\n  INTEGER<1-4294967295> /],
  ['route-policy ', /\r\n  STRING<1-200> /],
  ['sysn', /\r\n  sysname\b/],
] as const) {
  for (const view of ['interface Vlanif5', 'interface GigabitEthernet0/1/4.2', 'interface GigabitEthernet0/1/1']) {
    test(`\`${typed}?\` in ${view} shows what Enter takes there`, t => {
      const said = within(view).press(`${typed}?`);
      t.notRegex(said, /Error/);
      t.regex(said, shown);
    });
  }
}

test('what `?` errs at Enter errs at: nothing is undone from below, and no word is made up', t => {
  t.regex(within('interface Vlanif5').press('undo acl ?'), /Error/);
  t.regex(within('interface Vlanif5').press('nosuch ?'), /Error: Unrecognized command/);
});

test('a word in full is that word: behind it no end is offered that Enter refuses', t => {
  t.notRegex(loggedIn().press('ping -c ?'), /<cr>/);
  t.regex(loggedIn().press('ping server ?'), /<cr>/, 'but a host may stand alone');
});

test('Tab behind `undo interface ` writes no word where a type of interfaces may stand', t => {
  t.notRegex(within().press('undo interface \t'), /history/);
});
