import type { Board, BoardKind } from '../../../../firmware-model/schema/board.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';

/** What is plugged into the slot that an operator names; undefined when nothing is, which has then been said. */
export function* boardIn(slot: string, { device }: RouterFacts): Course<Board | undefined> {
  const board = device.boards.find(({ slot: number }) => `${number}` === slot);
  if (!board) yield say('no-board', { slot });
  return board;
}

/** The same, of one kind of board. */
export function* boardOfKind(kind: BoardKind, slot: string, router: RouterFacts): Course<Board | undefined> {
  const board = yield* boardIn(slot, router);
  if (!board || board.kind === kind) return board;
  yield say('not-of-kind', { slot, kind });
  return undefined;
}

/** Where the board or the card is that an operator names, `3` or `3/1`; undefined when there is none, which has then been said. */
export function* placeOf(slot: string, card: string | undefined, router: RouterFacts): Course<string | undefined> {
  const board = yield* boardIn(slot, router);
  if (!board || card === undefined) return board && slot;
  if (board.pics?.some(pic => `${pic.card}` === card)) return `${slot}/${card}`;
  yield say('no-subcard', { slot, card });
  return undefined;
}
