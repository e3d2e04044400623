import type page from '../../../../firmware-model/pages/device/display-table-resources-information.ts';
import type { TableResource } from '../../../../firmware-model/schema/board.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { onSlot } from '../interfaces/interfaces-now.ts';
import { boardOfKind } from './slot.ts';

/** In use is what interfaces and rules of the configuration take. */
export default {
  *resources({ args: { slotid: slot } }, router) {
    const board = yield* boardOfKind('LPU', slot, router);
    if (!board) return;
    yield say('resources-head');
    for (const { name, total, takenBy } of board.resources ?? []) {
      const allocated = Math.min(total, takenBy === undefined ? 0 : taken(takenBy, slot, router));
      yield say('resources-row', { name, total, allocated, free: total - allocated });
    }
    yield say('resources-end');
  },
} satisfies Handlers<typeof page>;

function taken(by: NonNullable<TableResource['takenBy']>, slot: string, router: RouterFacts): number {
  if (by === 'interfaces') return onSlot(router, slot).length;
  const heading = by === 'rules' ? /^acl (?!ipv6)/ : /^acl ipv6/;
  let count = 0;
  for (const { line, children } of router.volatile.running.values()) {
    if (!heading.test(line)) continue;
    for (const each of children?.values() ?? []) if (each.line.startsWith('rule ')) count++;
  }
  return count;
}
