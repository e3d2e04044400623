import type { Board } from '../../../../firmware-model/schema/board.ts';
import { boardAt, boardsAt, type PluggedBoard } from '../../../inventory/boards.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { boardIn } from './slot.ts';

/** The board whose processor is asked about: that of a slot, or the main board in charge; undefined where that has been refused. */
export function* processorBoard(slot: string | undefined, router: RouterFacts): Course<Board | undefined> {
  const board = yield* boardIn(slot ?? `${router.device.mainBoardSlot}`, router);
  if (!board) return undefined;
  if (board.processor && boardAt(router, board).isRegistered) return board;
  yield board.processor ? say('board-not-registered', { slot: board.slot }) : say('no-processor', { slot: board.slot });
  return undefined;
}

/** The other main board; undefined where there is none, which has then been said. */
export function* slaveBoard({ device }: RouterFacts): Course<Board | undefined> {
  const slave = device.boards.find(({ kind, slot }) => kind === 'MPU' && slot !== device.mainBoardSlot);
  if (!slave) yield say('no-slave-board');
  return slave;
}

/** Every registered board with a processor, as `display health` lists them: main board, line cards, fabrics, the slave at the end. */
export function processorBoards(router: RouterFacts): readonly PluggedBoard[] {
  const rank = ({ board }: PluggedBoard) => (board.slot === router.device.mainBoardSlot ? 0 : ranks.indexOf(board.kind) + 1);
  return boardsAt(router)
    .filter(({ board, isRegistered }) => board.processor && isRegistered)
    .sort((one, other) => rank(one) - rank(other) || one.board.slot - other.board.slot);
}

const ranks = ['LPU', 'SFU', 'MPU'];
