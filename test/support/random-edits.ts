import { type Configuration, type Edit, emptyConfiguration } from '../../src/config/configuration.ts';
import { applyEdits } from '../../src/config/edit.ts';
import { lcg } from './lcg.ts';

/** Configurations that follow one another by a few random edits: lines, sections, sections in them, set, renamed and cleared. */
export function* randomConfigurations(seed: number, from: Configuration = emptyConfiguration): Generator<Configuration, never> {
  const random = lcg(seed);
  for (let at = from; ; yield at)
    at = applyEdits(
      at,
      Array.from({ length: 1 + random(12) }, () => randomEdit(random)),
    );
}

function randomEdit(random: (below: number) => number): Edit {
  const path = [...pathTo(random(3), random)];
  const key = `${random(2) ? 'line' : 'section'} ${random(9)}`;
  if (random(10) < 4) return { op: 'clear', path, key };
  const node = { line: `${key}${random(4) ? '' : ` value ${random(3)}`}`, args: { value: key } };
  return { op: 'set', path, key, node: key.startsWith('section') ? { ...node, children: emptyConfiguration } : node };
}

function* pathTo(depth: number, random: (below: number) => number): Iterable<string> {
  for (let at = 0; at < depth; at += 1) yield `section ${random(9)}`;
}
