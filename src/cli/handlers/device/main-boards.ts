import type { Board } from '../../../../firmware-model/schema/board.ts';
import { readySlave } from '../../../inventory/main-boards.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { did, type Step } from '../../run/outcome.ts';

/** The slave, when it could go on at once: up, its card in place, and nothing half done. What keeps it from that is inferred. */
export function slaveInWaiting(router: RouterFacts): Board | undefined {
  const { commitUnderWay, saving, trial } = router.volatile;
  const isAtWork = router.busy || commitUnderWay !== undefined || saving !== undefined || trial !== undefined;
  const slave = isAtWork ? undefined : readySlave(router);
  return slave && isReadable(router) ? slave : undefined;
}

function isReadable({ files }: RouterFacts): boolean {
  try {
    return files.list('slave#cfcard:') !== undefined;
  } catch {
    return false; // its card is out
  }
}

/** The main board in charge starts anew: the slave takes over, or without one the device starts. */
export const resetMainBoard = (router: RouterFacts): Step =>
  did({ type: slaveInWaiting(router) ? 'switchover.confirmed' : 'reboot.confirmed' });
