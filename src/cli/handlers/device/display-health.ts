import type page from '../../../../firmware-model/pages/device/display-health.ts';
import type { Board } from '../../../../firmware-model/schema/board.ts';
import { loadOf } from '../../../inventory/load.ts';
import { memoryOf } from '../../../inventory/memory.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { processorBoards } from './processor-board.ts';

/** Chassis of a cluster and access points of virtual access are only known. */
export default {
  *all({ has }, router) {
    yield* has('verbose') ? inDetail(router) : inShort(router);
  },
  chassis: () => say('chassis-not-there'),
  virtualAccess: () => say('access-point-missing'),
} satisfies Handlers<typeof page>;

function* inShort(router: RouterFacts): Course {
  yield say('health-head');
  for (const { board } of processorBoards(router)) yield say('health-row', figures(board, router));
  yield say('health-end');
}

function* inDetail(router: RouterFacts): Course {
  yield say('health-verbose-head');
  for (const { board } of processorBoards(router)) {
    const { load } = figures(board, router);
    yield say('health-verbose-row', { ...figures(board, router), ...physical(board, router) });
    const cores = Array.from(
      { length: board.processor?.cores ?? 0 },
      (_, core) => `cpu${core}`.padEnd(20) + `${load}%`.padStart(6).padEnd(24),
    );
    for (let at = 0; at < cores.length; at += 2)
      yield say('health-cores', {
        cores: cores
          .slice(at, at + 2)
          .join('')
          .trimEnd(),
      });
  }
  yield say('health-verbose-end');
}

function figures(board: Board, router: RouterFacts) {
  const { percentage, used, total } = memoryOf(board, router);
  const name = board.kind === 'MPU' ? `MPU(${board.primary})` : board.kind;
  return { slot: board.slot, board: name, load: loadOf(board, router), percentage, memory: `${megabytes(used)}/${megabytes(total)}` };
}

/** Of the memory that is free, a tenth holds what was read from the card. */
function physical(board: Board, router: RouterFacts) {
  const { used, total } = memoryOf(board, router);
  const cache = Math.round((total - used) / 10);
  const free = total - used - cache;
  return { free: Math.floor((100 * free) / total), physical: `${megabytes(free)}/${megabytes(total)}/${megabytes(cache)}` };
}

const megabytes = (kilobytes: number): string => `${Math.round(kilobytes / 1024)}MB`;
