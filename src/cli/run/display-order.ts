import type { DisplayOrder } from '../../config/display-order.ts';
import type { Views } from '../../../firmware-model/schema/view.ts';

/** The display order of a whole configuration: the views' own orders, one inside the other. */
export function displayOrder(views: Views): DisplayOrder {
  const known = cache.get(views);
  if (known) return known;
  const order = orderOf(views, 'system', viewsByParent(views));
  cache.set(views, order);
  return order;
}

function orderOf(views: Views, id: string, children: ViewsByParent): DisplayOrder {
  const below = (children.get(id) ?? []).map(([child, section]) => [section, orderOf(views, child, children)] as const);
  return { lines: views[id]?.order ?? [], numbered: views[id]?.numbered ?? [], sections: Object.fromEntries(below) };
}

/** Each view that has a section, with that. */
type ViewsByParent = ReadonlyMap<string, readonly (readonly [id: string, section: string])[]>;

function viewsByParent(views: Views): ViewsByParent {
  const children = new Map<string, [string, string][]>();
  for (const [id, { parent, section, alsoSections = [] }] of Object.entries(views)) {
    if (parent === undefined || section === undefined) continue;
    const siblings = children.get(parent) ?? [];
    siblings.push(...[section, ...alsoSections].map((key): [string, string] => [id, key]));
    children.set(parent, siblings);
  }
  return children;
}

const cache = new WeakMap<Views, DisplayOrder>();
