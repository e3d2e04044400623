import test from 'ava';
import type { Configuration, ConfigurationNode } from '../../src/config/configuration.ts';
import { clashOf } from '../../src/interfaces/clashes.ts';

/** A configuration that counts how often its lines are gone through. */
class Counted extends Map<string, ConfigurationNode> implements Configuration {
  reads = 0;
  override values() {
    this.reads++;
    return super.values();
  }
  override [Symbol.iterator]() {
    this.reads++;
    return super[Symbol.iterator]();
  }
}

const node = (line: string): ConfigurationNode => ({ line, args: {} });

function section(...lines: readonly string[]): Counted {
  return new Counted(lines.map(line => [line, node(line)]));
}

const over = (children: Configuration, name: string): readonly [string, ConfigurationNode] => [
  `interface ${name}`,
  { ...node(`interface ${name}`), children },
];

const ofLoopBacks = (count: number) => Array.from({ length: count }, (_, at) => section(`ip address 10.0.0.${at} 255.255.255.255`));

test('a line that cannot clash is not looked for in any other interface', t => {
  const running = new Counted([over(section('description x'), 'LoopBack0')]);
  for (const line of ['description x', 'shutdown', 'mtu 1400']) t.is(clashOf(running, 'interface LoopBack0', line), undefined);
  t.is(running.reads, 0);
});

test('of a change only the sections that it touches are read again, however many lines are asked about', t => {
  const sections = ofLoopBacks(50);
  const at = (all: readonly Counted[]) => new Counted(all.map((each, number) => over(each, `LoopBack${number}`)));
  t.is(clashOf(at(sections), 'interface LoopBack7', 'ip address 10.0.0.7 255.255.255.255'), undefined);
  const before = sections.map(({ reads }) => reads);
  const changed = section('ip address 10.0.0.8 255.255.255.255');
  const after = at(sections.with(7, changed));
  for (const number of [7, 8]) t.is(clashOf(after, `interface LoopBack${number}`, 'ip address 10.0.0.8 255.255.255.255'), 'address');
  t.deepEqual([after.reads, changed.reads > 0], [1, true]);
  t.deepEqual(
    sections.map(({ reads }) => reads),
    before,
  );
});

test('a section under another name is another interface', t => {
  const lines = section('ip address 10.0.0.1 255.255.255.255');
  t.is(clashOf(new Counted([over(lines, 'LoopBack0')]), 'interface LoopBack0', 'ip address 10.0.0.1 255.255.255.255'), undefined);
  const both = new Counted([over(lines, 'LoopBack1'), over(section('ip address 10.0.0.1 255.255.255.255'), 'LoopBack2')]);
  t.is(clashOf(both, 'interface LoopBack1', 'ip address 10.0.0.1 255.255.255.255'), 'address');
});
