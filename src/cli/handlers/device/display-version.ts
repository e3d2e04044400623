import type page from '../../../../firmware-model/pages/device/display-version.ts';
import type { BoardKind } from '../../../../firmware-model/schema/board.ts';
import { boardAt, boardsAt, deviceStart } from '../../../inventory/boards.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { boardIn } from './slot.ts';
import { uptimeText } from './uptime.ts';
import { versionOf } from './board-version.ts';

/** Boards that have not registered tell no versions. */
export default {
  *display(_, router) {
    const { device, now } = router;
    yield say('version-head', { release: device.release, model: device.model, uptime: uptimeText(now - deviceStart(router)) });
    const { patch } = router.volatile.startup;
    if (patch) yield say('version-patch', { version: patch.version });
    yield say('version-backplane', { model: device.model, pcb: device.backplane.pcb });
    for (const [kind, count] of Object.entries(device.backplane.slots)) yield say('version-slots', { kind, count });
    for (const kind of Object.keys(sections) as BoardKind[]) yield* section(kind, router);
  },
  *slot({ args: { 'slot-id': slot } }, router) {
    const board = yield* boardIn(slot, router);
    if (!board) return;
    yield say('version-slot-head', { name: board.kind });
    yield* versionOf(boardAt(router, board), router);
  },
} satisfies Handlers<typeof page>;

function* section(kind: BoardKind, router: RouterFacts): Course {
  const plugged = boardsAt(router).filter(({ board, isRegistered }) => board.kind === kind && isRegistered);
  if (plugged.length === 0) return;
  const { name, apart } = sections[kind];
  yield say('version-section', { name });
  for (const one of plugged) yield* versionOf(one, router);
  if (apart) yield say('version-blank');
}

/** In order; `apart`: an empty line stands before the next one. `display version` of an NE40E-X8A. */
const sections: Readonly<Record<BoardKind, { readonly name: string; readonly apart: boolean }>> = {
  MPU: { name: 'MPU', apart: false },
  LPU: { name: 'LPU/SPU', apart: false },
  SFU: { name: 'SFU', apart: false },
  CLK: { name: 'CLK', apart: true },
  PWR: { name: 'Power', apart: true },
  FAN: { name: 'FAN', apart: true },
  PMU: { name: 'PMU', apart: false },
};
