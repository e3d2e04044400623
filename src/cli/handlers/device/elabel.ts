import type { Board, Label } from '../../../../firmware-model/schema/board.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say, type Step } from '../../run/outcome.ts';

/** The electronic label of a board and of the interface cards on it. */
export function* elabelOf({ slot, pics = [], ...board }: Board): Course {
  yield say('elabel-slot', { slot });
  yield say('elabel-part', { part: 'Main_Board_1' });
  yield* labelled(board);
  for (const pic of pics) {
    yield say('elabel-blank');
    yield say('elabel-part', { part: `Daughter_Board_${pic.card + 1}` });
    yield* labelled({ ...pic, manufactured: board.manufactured });
  }
  yield say('elabel-blank');
}

export const backplaneLabel = ({ device: { backplane, serialNumber } }: RouterFacts): Course => labelled({ ...backplane, serialNumber });

export function* labelled(what: Labelled): Course {
  yield say('elabel-archives');
  yield properties(what);
}

export const properties = ({ model, serialNumber, label: { item, description }, manufactured }: Labelled): Step =>
  say('elabel-properties', { model, serialNumber, item, description, manufactured });

interface Labelled {
  readonly model: string;
  readonly serialNumber: string;
  readonly label: Label;
  readonly manufactured: string;
}
