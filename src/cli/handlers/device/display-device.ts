import type page from '../../../../firmware-model/pages/device/display-device.ts';
import { boardAt, boardsAt } from '../../../inventory/boards.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';
import { boardIn } from './slot.ts';
import { startDate } from './uptime.ts';

export default {
  *all(_, router) {
    yield say('device-head', { model: router.device.model });
    for (const { board, isRegistered } of boardsAt(router)) {
      const { slot, kind, role, primary } = board;
      yield say('device-row', { slot, type: kind, ...condition(isRegistered), role, primary });
    }
    yield say('device-end');
  },
  *pics(_, router) {
    yield say('pic-head');
    for (const { board, pics } of boardsAt(router)) {
      for (const { pic, isRegistered } of pics) {
        if (!isRegistered) continue;
        const { card, type, ports } = pic;
        yield say('pic-row', { pic: `${board.slot}/${card}`, status: 'Registered', type, ports: ports.count, result: 'SUCCESS' });
      }
    }
    yield say('pic-end');
  },
  *slot({ args: { 'slot-id': slot } }, router) {
    const board = yield* boardIn(slot, router);
    if (!board) return;
    const { startedAt, isRegistered } = boardAt(router, board);
    const { date, time } = startDate(startedAt ?? router.now, router);
    const since = startedAt === undefined ? '-' : `${date}   ${time}`;
    yield say('board-detail', { kind: board.kind, slot, description: board.label.description, ...condition(isRegistered), since });
  },
} satisfies Handlers<typeof page>;

const condition = (isRegistered: boolean) =>
  isRegistered ? { register: 'Registered', status: 'Normal' } : { register: 'Unregistered', status: 'Abnormal' };
