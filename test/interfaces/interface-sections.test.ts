import test from 'ava';
import { keyOfInterface } from '../../src/cli/handlers/interfaces/interface-sections.ts';
import type { Configuration, ConfigurationNode } from '../../src/config/configuration.ts';
import { PersistentMap } from '../../src/config/persistent-map.ts';

const holding = (...keys: readonly string[]): Configuration =>
  PersistentMap.of(keys.map((key): [string, ConfigurationNode] => [key, { line: key, args: {} }]));

for (const [key, name] of [
  ['interface LoopBack7', 'LoopBack7'],
  ['interface LoopBack7', 'loopback7'],
  ['held interface Pos1/0/0', 'Pos1/0/0'],
  ['held interface Pos1/0/0.1 p2p', 'pos1/0/0.1'],
  ['held interface Atm2/0/0.5 mode l2', 'Atm2/0/0.5'],
] as const) {
  test(`the section of ${name} is ${key}`, t => {
    t.is(keyOfInterface(holding('sysname R', key, 'interface LoopBack70'), name), key);
  });
}

test('an interface whose number only begins alike has another section', t => {
  t.is(keyOfInterface(holding('interface LoopBack70'), 'LoopBack7'), undefined);
});
