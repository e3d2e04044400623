import type page from '../../../../firmware-model/pages/maintenance/tpm.ts';
import { boardsAt } from '../../../inventory/boards.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';

export default {
  display: ({ args }, router) => tpmOf(args['slot-id'], router),
} satisfies Handlers<typeof page>;

/** No board of these chassis has one. */
export function tpmOf(slot: string | undefined, router: RouterFacts): readonly Step[] {
  const boards = boardsAt(router).filter(({ board }) => (slot === undefined ? board.kind === 'MPU' : `${board.slot}` === slot));
  return boards.length === 0 ? [say('board-not-there')] : boards.map(({ board }) => say('tpm-none', { slot: board.slot }));
}
