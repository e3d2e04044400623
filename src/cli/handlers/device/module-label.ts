import type { BoardKind } from '../../../../firmware-model/schema/board.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { labelled } from './elabel.ts';

/** The electronic label of a module of this kind; what else is in the slot has no such label. */
export function* labelOfModule(kind: BoardKind, what: string, slot: string, { device }: RouterFacts): Course {
  const board = device.boards.find(each => each.kind === kind && `${each.slot}` === slot);
  if (board) yield* labelled(board);
  else yield say('no-fan', { what, slot });
}
