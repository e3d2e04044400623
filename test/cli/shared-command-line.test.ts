import test from 'ava';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { firmware } from '../../firmware-model/index.ts';
import { commandLineOf } from '../../src/cli/engine.ts';
import { handlers } from '../../src/cli/handlers/index.ts';
import { CommandTree } from '../../src/cli/grammar/command-tree.ts';
import { fill } from '../../src/config/template.ts';
import { loggedIn } from '../support/booted-router.ts';

const source = fileURLToPath(new URL('../../../src/', import.meta.url));

test('a release has one command line, whoever asks for it', t => {
  t.is(commandLineOf(firmware, handlers), commandLineOf(firmware, handlers));
  t.not(commandLineOf({ ...firmware }, handlers), commandLineOf(firmware, handlers));
  t.not(commandLineOf(firmware, {}), commandLineOf(firmware, handlers));
});

test('its pages are compiled in one place', t => {
  const makers = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    file => file.endsWith('.ts') && readFileSync(source + file, 'utf8').includes(`new ${CommandTree.name}(`),
  );
  t.deepEqual(makers, ['cli/engine.ts']);
});

test('two routers of a release share no view, no history, no candidate, no hotkey and no name', t => {
  const [one, other] = [loggedIn(), loggedIn()];
  one.type('system-view', 'sysname One', 'hotkey CTRL_U "display clock"', 'commit', 'pki domain d1');
  t.true(one.press('\r').endsWith('[*One-pki-domain-d1]'));
  t.true(other.press('\r').endsWith('<HUAWEI>'));
  t.is(other.press('\x15'), '');
  t.false(other.type('display history-command').includes('sysname'));
  t.true(other.type('system-view').endsWith('[~HUAWEI]'));
});

const cases: readonly (readonly [template: string, args: Readonly<Record<string, string>>, filled: string])[] = [
  ['-ui-<ui-type><first>-<last>', { 'ui-type': 'vty', first: '0', last: '4' }, '-ui-vty0-4'],
  ['-ui-<ui-type><first>-<last>', { 'ui-type': 'console', first: '0' }, '-ui-console0'],
  ['<name>', { name: 'a' }, 'a'],
  ['<name> <other>', { other: 'b' }, 'b'],
  ['no places', {}, 'no places'],
  ['by <constructor> <valueOf>', {}, 'by'],
];
for (const [template, args, filled] of cases) {
  test(`${template} with ${JSON.stringify(args)} is ${filled}, however often it is asked`, t => {
    t.is(fill(template, args), filled);
    t.is(fill(template, args), filled);
  });
}
