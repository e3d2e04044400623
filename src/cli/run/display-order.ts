import type { DisplayOrder } from '../../config/display-order.ts';
import type { Views } from '../../../firmware-model/schema/view.ts';

/** The display order of a whole configuration: the views' own orders, one inside the other. */
export function displayOrder(views: Views): DisplayOrder {
  const known = cache.get(views);
  if (known) return known;
  const order = orderOf(views, 'system');
  cache.set(views, order);
  return order;
}

function orderOf(views: Views, id: string): DisplayOrder {
  const below = Object.entries(views).flatMap(([child, { parent, section }]) =>
    parent === id && section !== undefined ? [[section, orderOf(views, child)] as const] : [],
  );
  return { lines: views[id]?.order ?? [], numbered: views[id]?.numbered ?? [], sections: Object.fromEntries(below) };
}

const cache = new WeakMap<Views, DisplayOrder>();
