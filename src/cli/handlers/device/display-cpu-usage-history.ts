import type page from '../../../../firmware-model/pages/device/display-cpu-usage-history.ts';
import type { Board } from '../../../../firmware-model/schema/board.ts';
import type { PeriodLength } from '../../../control-plane/work.ts';
import { loadHistory } from '../../../inventory/load.ts';
import type { Handlers, RouterFacts } from '../../run/handler.ts';
import { type Course, say } from '../../run/outcome.ts';
import { processorBoard, slaveBoard } from './processor-board.ts';

/** The newest period stands on the left, as in the samples: both curves of a day and of three days begin with the same peak. */
export default {
  *board({ args, has }, router) {
    yield* drawn(yield* processorBoard(args['slot-id'], router), lengthOf(has), router);
  },
  *slave({ has }, router) {
    yield* drawn(yield* slaveBoard(router), lengthOf(has), router);
  },
} satisfies Handlers<typeof page>;

/** inferred: without a word it is the last hour. */
const lengthOf = (has: (word: '24hour' | '72hour') => boolean): PeriodLength =>
  has('72hour') ? 'hour' : has('24hour') ? 'halfHour' : 'minute';

function* drawn(board: Board | undefined, length: PeriodLength, router: RouterFacts): Course {
  if (!board) return;
  const periods = loadHistory(board, router, length);
  for (let level = 100; level > 0; level -= 5) {
    const reaches = (load: number) => load > level - 5;
    const bars = periods.map(({ average, most }) => (reaches(average) ? 'H' : reaches(most) && length !== 'minute' ? '*' : ' '));
    yield say('cpu-history-row', { level, bars: bars.join('').trimEnd() });
  }
  yield say(`cpu-history-${length}`);
}
