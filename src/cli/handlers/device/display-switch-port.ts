import type page from '../../../../firmware-model/pages/device/display-switch-port.ts';
import { boardsAt } from '../../../inventory/boards.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { boardOfKind } from './slot.ts';

/** A line card has one port in each direction for each fabric, a fabric one for each slot of line cards. Which is which is inferred. */
export default {
  *lpu({ args: { 'slot-id': slot } }, router) {
    if (!(yield* boardOfKind('LPU', slot, router))) return;
    const fabrics = registered('SFU', router).length;
    yield say('switch-port-lpu-head', { slot });
    yield say('switch-port-lpu-out');
    yield* serdes('O', fabrics);
    yield say('switch-port-lpu-in');
    yield* serdes('I', fabrics);
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

/** Four in a row. */
function* serdes(direction: 'O' | 'I', inUse: number): Course {
  const ports = Array.from({ length: serdesPorts }, (_, port) =>
    `${port < inUse ? 'ON' : 'OFF'}[0,${`${port}`.padStart(2)}]${direction}`.padEnd(16),
  );
  for (let at = 0; at < serdesPorts; at += 4) {
    yield say('switch-port-lpu-row', {
      ports: ports
        .slice(at, at + 4)
        .join('')
        .trimEnd(),
    });
  }
}

const serdesPorts = 16;
