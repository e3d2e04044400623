import { pages } from '../../firmware-model/pages/index.ts';
import type { Page } from '../../firmware-model/schema/page.ts';

const everyPage: readonly (readonly [string, Page])[] = Object.entries(pages);

/** Lines that lead from the user view to a view, as the manual's examples enter it. */
export function wayTo(view: string): readonly string[] {
  if (view === 'user') return [];
  for (const [, { enters = {}, examples }] of everyPage) {
    if (!Object.values(enters).includes(view)) continue;
    const example = examples.find(({ line }) => !line.startsWith('undo '));
    if (example) return [...wayTo(example.view), example.line];
  }
  const line = ofChapters[view];
  if (line !== undefined) return [...wayTo('system'), line];
  throw new Error(`no example enters the view ${view}`);
}

/** Views that only a line of a chapter enters. */
const ofChapters: Readonly<Record<string, string>> = { ops: 'ops', ospf: 'ospf 1', ospfv3: 'ospfv3 1' };
