import type { View, Views } from '../../firmware-model/schema/view.ts';
import type { KnownPage } from '../../src/pack/compile/compile.ts';

/** Of these views those that pages are valid in or open, with those above them. */
export function viewsIn(pages: readonly KnownPage[], views: Views): Views {
  const found = new Map<string, View>();
  const add = (id: string | undefined): void => {
    const view = id === undefined ? undefined : views[id];
    if (id === undefined || !view || found.has(id)) return;
    found.set(id, view);
    add(view.parent);
  };
  for (const { views: valid, enters = {} } of pages) for (const id of [...valid, ...Object.values(enters)]) add(id);
  return Object.fromEntries([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}
