import { slaveBoard } from '../../../inventory/main-boards.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';
import { slaveInWaiting } from './main-boards.ts';

/** Both displays of it are the same, in a chassis that is no cluster. */
export const sayState = (router: RouterFacts): Step =>
  say('switchover-state', {
    state: slaveInWaiting(router) ? 'Ready' : 'Not Ready',
    master: router.device.mainBoardSlot,
    slave: slaveBoard(router)?.slot ?? 'NULL',
  });
