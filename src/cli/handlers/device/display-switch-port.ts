import type page from '../../../../firmware-model/pages/device/display-switch-port.ts';
import { boardsAt } from '../../../inventory/boards.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { boardOfKind } from './slot.ts';

/** A line card has one port in each direction for each fabric, a fabric one for each slot of line cards. Which is which is inferred. */
export default {
  *lpu({ args: { 'slot-id': slot } }, router) {
    if (!(yield* boardOfKind('LPU', slot, router))) return;
    const fabrics = registered('SFU', router).length;
    yield say('switch-port-lpu-head', { slot });
    yield say('switch-port-lpu-out');
    for (const row of serdes(fabrics)) yield say('switch-port-lpu-out-row', row);
    yield say('switch-port-lpu-in');
    for (const row of serdes(fabrics)) yield say('switch-port-lpu-in-row', row);
  },
  *sfu({ args: { 'slot-id': slot } }, router) {
    if (!(yield* boardOfKind('SFU', slot, router))) return;
    const cards = registered('LPU', router);
    yield say('switch-port-sfu-head');
    for (let port = 0; port < (router.device.backplane.slots['LPU'] ?? 0); port++)
      yield say('switch-port-sfu-row', { slot, port, status: cards.includes(port + 1) ? 'Open' : 'Close' });
  },
} satisfies Handlers<typeof page>;

function registered(kind: 'LPU' | 'SFU', router: RouterFacts): readonly number[] {
  return boardsAt(router).flatMap(({ board, isRegistered }) => (board.kind === kind && isRegistered ? [board.slot] : []));
}

/** Four in a row, each from the same column on. */
function serdes(inUse: number) {
  const status = (port: number) => (port < inUse ? 'ON' : 'OFF');
  const gap = (port: number) => ' '.repeat(9 - status(port).length);
  return [0, 4, 8, 12].map(first => {
    const [second, third, fourth] = [first + 1, first + 2, first + 3];
    const numbers = { first, second, third, fourth };
    const statuses = { a: status(first), b: status(second), c: status(third), d: status(fourth) };
    return { ...numbers, ...statuses, gapA: gap(first), gapB: gap(second), gapC: gap(third) };
  });
}
