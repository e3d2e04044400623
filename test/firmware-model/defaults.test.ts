import test from 'ava';
import { defaults } from '../../firmware-model/defaults.ts';
import { firmware } from '../../firmware-model/index.ts';
import type { Holding, Page } from '../../firmware-model/schema/page.ts';

test('what a page says its default is, its views show as their default', t => {
  for (const [path, page] of Object.entries<Page>(firmware.pages)) {
    for (const holding of Object.values(page.configuration ?? {})) {
      const [key, line] = defaultOf(holding);
      if (line === undefined || key.includes('<') || notOfEveryObject.has(key)) continue;
      // the form that turns a default off says only how its line begins
      for (const view of page.views) t.true((defaults as Views)[view]?.[key]?.startsWith(line), `${path}: ${key} in ${view}`);
    }
  }
});

type Views = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Defaults of some objects of the view only, or such as are no line. */
const notOfEveryObject = new Set(['mode', 'negotiation auto', 'esp authentication-algorithm', 'esp encryption-algorithm']);

function defaultOf(holding: Holding): readonly [string, string | undefined] {
  if ('set' in holding) return [holding.set, holding.default];
  if ('clear' in holding && holding.line?.startsWith('undo ')) return [holding.clear, holding.line.slice('undo '.length)];
  return ['', undefined];
}
