import type { Board } from '../../../../firmware-model/schema/board.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { processorBoard, processorBoards } from './processor-board.ts';
import { thresholdsOf } from './thresholds.ts';

/** The board of a slot, or all that have a processor; undefined where that has been refused. */
export function* boardsAsked(slot: string | undefined, router: RouterFacts): Course<readonly Board[] | undefined> {
  if (slot === undefined) return processorBoards(router).map(({ board }) => board);
  const board = yield* processorBoard(slot, router);
  return board && [board];
}

export function* cpuThresholds(boards: readonly Board[] | undefined, router: RouterFacts): Course {
  if (!boards) return;
  yield say('monitor-configuration-head', { of: 'cpu' });
  for (const { slot } of boards) {
    const { threshold, restore, interval } = thresholdsOf('cpu', slot, router);
    // looked at every ten seconds: command reference
    yield say('cpu-monitor-row', { slot, times: interval * 6, cycle: '10(s)', restore: `${restore}%`, threshold: `${threshold}%` });
  }
  yield say('monitor-configuration-end');
}

export function* memoryThresholds(boards: readonly Board[] | undefined, router: RouterFacts): Course {
  if (!boards) return;
  yield say('monitor-configuration-head', { of: 'memory' });
  for (const { slot } of boards) {
    const { threshold, restore } = thresholdsOf('memory', slot, router);
    yield say('memory-monitor-row', { slot, times: 2, cycle: '1(s)', restore: `${restore}%`, threshold: `${threshold}%` });
  }
  yield say('monitor-configuration-end');
}

/** No board has been overloaded since the start: nothing that the emulator does lasts as long. */
export function* overloads(of: 'Cpu' | 'Memory', boards: readonly Board[] | undefined): Course {
  if (!boards) return;
  yield say('overload-head', { of });
  for (const { slot } of boards) yield say('overload-row', { slot, time: '0000-00-00 00:00:00', state: 'Unoverload' });
  yield say('overload-end');
}
