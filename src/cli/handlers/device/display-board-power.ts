import type page from '../../../../firmware-model/pages/device/display-board-power.ts';
import type { Board } from '../../../../firmware-model/schema/board.ts';
import { boardsAt } from '../../../inventory/boards.ts';
import { drawOf } from '../../../inventory/climate.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { boardIn } from './slot.ts';

export default {
  *power({ args }, router) {
    const boards = yield* boardsAsked(args['slot-id'], router);
    if (boards.length > 0) yield say('board-power-head');
    for (const board of boards) {
      const watts = drawOf(board, router);
      const current = (watts / feed).toFixed(2);
      const figures = { voltage: feed.toFixed(2), current, power: watts.toFixed(2), most: (board.power ?? 0).toFixed(2) };
      yield say('board-power-row', { slot: board.slot, pcb: pcbOf(board), ...figures });
    }
  },
  *current({ args }, router) {
    for (const board of yield* boardsAsked(args['slot-id'], router)) {
      yield say('board-current-head', { slot: board.slot });
      const required = (board.power ?? 0) / feed;
      const limits = Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, (required * share).toFixed(2)]));
      const current = (drawOf(board, router) / feed).toFixed(2);
      yield say('board-current-row', {
        pcb: pcbOf(board).slice(0, 8),
        i2c: 5,
        address: 32,
        channel: 3,
        current,
        ...(limits as Record<keyof typeof shares, string>),
      });
    }
  },
} satisfies Handlers<typeof page>;

/** Boards that are measured: that of the slot, or all that draw power. */
function* boardsAsked(slot: string | undefined, router: RouterFacts): Course<readonly Board[]> {
  const board = slot === undefined ? undefined : yield* boardIn(slot, router);
  if (slot !== undefined) return board?.power === undefined ? [] : [board];
  return boardsAt(router)
    .filter(({ board: { power }, isRegistered }) => power !== undefined && isRegistered)
    .map(plugged => plugged.board);
}

/** `LPUF120A` of `CR57LPUF120A REV C`. */
const pcbOf = ({ versions, model }: Board): string => /^CR\d\d(\S+)/.exec(versions[0]?.versions[0]?.version ?? '')?.[1] ?? model;

/** Of the current at full load, as in the sample of the command reference; the reason of its limits is not known. */
const shares = { required: 1, majorLow: 0.28, fatalLow: 0.2, majorHigh: 1.57, fatalHigh: 2.1 } as const;
const feed = 53.5;
