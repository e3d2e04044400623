import type { Board } from '../../../../firmware-model/schema/board.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';

/** What is plugged into the slot that an operator names; undefined when nothing is, which has then been said. */
export function* boardIn(slot: string, { device }: RouterFacts): Course<Board | undefined> {
  const board = device.boards.find(({ slot: number }) => `${number}` === slot);
  if (!board) yield say('no-board', { slot });
  return board;
}
