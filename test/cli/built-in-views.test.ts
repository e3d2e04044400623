import test from 'ava';
import { desk } from '../support/configuration-desk.ts';
import { loggedIn, type TestBench } from '../support/booted-router.ts';

const shown = (bench: TestBench, line: string): readonly string[] => bench.type(line).split('\r\n').slice(1, -1);
const prompt = (output: string): string => output.split('\r\n').at(-1) ?? '';

/** A router that has built its configuration, in the system view. */
function inSystemView(...lines: readonly string[]): TestBench {
  const bench = loggedIn();
  bench.clock.advance(bench.router.facts.device.buildingConfiguration);
  bench.type('system-view', ...lines);
  return bench;
}

/** The views that no line creates: how each is opened, its prompt, and a line of it with the one that takes it back. */
const builtIn = [
  { opened: 'user-interface console 0', place: '-ui-console0', line: 'idle-timeout 30', undone: 'undo idle-timeout' },
  { opened: 'user-interface vty 0 4', place: '-ui-vty0-4', line: 'user privilege level 3', undone: 'undo user privilege level' },
  { opened: 'user-interface vty 7', place: '-ui-vty7', line: 'screen-length 40', undone: 'screen-length 24' },
  { opened: 'aaa', place: '-aaa', line: 'user-block reactive 7', undone: 'undo user-block reactive' },
] as const;

for (const { opened, place, line, undone } of builtIn) {
  test(`opening ${opened} is no edit: a commit in it settles nothing, and a line behind it is taken`, t => {
    const bench = inSystemView();
    t.is(prompt(bench.type(opened)), `[~HUAWEI${place}]`);
    t.deepEqual(shown(bench, 'display configuration candidate'), []);
    t.is(bench.type('commit'), `commit\r\n[~HUAWEI${place}]`);
    t.is(prompt(bench.type(line)), `[*HUAWEI${place}]`);
    t.is(bench.type('commit'), `commit\r\n[~HUAWEI${place}]`);
    t.true(shown(bench, 'display this').includes(` ${line}`));
    t.is(prompt(bench.type(undone)), `[*HUAWEI${place}]`);
    t.is(bench.type('commit'), `commit\r\n[~HUAWEI${place}]`);
  });

  test(`with its last line the section of ${opened} is gone as well, and what is taken back before the commit was never there`, t => {
    const bench = inSystemView(opened);
    const before = shown(bench, 'display current-configuration').slice(2);
    bench.type(line);
    t.is(prompt(bench.type(undone)), `[~HUAWEI${place}]`);
    bench.type(line, 'commit', undone, 'commit');
    t.deepEqual(shown(bench, 'display current-configuration').slice(2), before);
    t.is(prompt(bench.type(line)), `[*HUAWEI${place}]`);
  });

  test(`clear configuration candidate in ${opened} leaves a log-in that can go on`, t => {
    const bench = inSystemView(opened, line);
    t.is(prompt(bench.type('clear configuration candidate')), '[~HUAWEI]');
    t.is(prompt(bench.type(opened)), `[~HUAWEI${place}]`);
    bench.type(line);
    t.is(bench.type('commit'), `commit\r\n[~HUAWEI${place}]`);
  });

  test(`where each line takes effect at once, opening ${opened} makes no point of the commit list, and a line in it does`, t => {
    const bench = inSystemView('return', 'system-view immediately', opened);
    t.is(bench.board.commits.length, 0);
    t.is(prompt(bench.type(line)), `[HUAWEI${place}]`);
    t.is(bench.board.commits.length, 1);
    bench.type(undone);
    t.is(bench.board.commits.length, 2);
  });

  test(`someone else's commit takes no section away from who has opened ${opened}`, t => {
    const { operator } = desk({ genuine: true });
    const [one, other] = [operator('con0'), operator('vty0')];
    one.enter(opened, line);
    other.enter(opened, line, 'commit', undone, 'commit');
    t.deepEqual(one.type('commit'), []);
    t.true(one.type('display this').includes(` ${line}`));
  });

  test(`a saved configuration with the section of ${opened} restores to what it was, and one with an empty section to nothing`, t => {
    const { operator, restore } = desk({ genuine: true });
    const one = operator();
    one.enter(opened, line, 'commit');
    const text = one.type('display this').join('\n');
    const restored = restore(text);
    t.deepEqual(restored.failures, []);
    t.is(restored.configuration.get(text.split('\n')[1] ?? '')?.children?.size, 1);
    t.deepEqual([...restore(text.replace(` ${line}\n`, '')).configuration.keys()], ['sysname']);
  });
}

test('a view whose object has to be created is an edit as soon as it is opened', t => {
  for (const [opened, place] of [
    ['pki domain d1', '-pki-domain-d1'],
    ['pki entity e1', '-pki-entity-e1'],
    ['pki certificate attribute-group g1', '-pki-attribute-g1'],
  ]) {
    t.is(prompt(inSystemView().type(opened ?? '')), `[*HUAWEI${place}]`);
  }
});

test('where each line takes effect at once, a line that is refused is gone and does not stand in the way of the next', t => {
  const one = desk().operator();
  one.inUserView();
  one.type('system-view immediately');
  one.enter('group g1');
  t.deepEqual(one.type('uses g9'), ['uses g9', 'Error: The referenced object (group g9) does not exist.']);
  one.enter('mode fast');
  t.deepEqual(one.type('display this'), ['#', 'group g1', ' mode fast', '#', 'return']);
});
