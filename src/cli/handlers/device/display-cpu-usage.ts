import type page from '../../../../firmware-model/pages/device/display-cpu-usage.ts';
import { formatDateTime } from '../../../clock/format.ts';
import { localOffset } from '../../../config/local-time.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** The load is that of the moment, over every period and on every core: what it was before is not kept. Starting is the most there was. */
export default {
  mainBoard(_, { device: { processor }, nonVolatile, volatile, now, busy }) {
    const local = (at: number) => formatDateTime(at, localOffset(volatile.running, at));
    const startedAt = volatile.poweredOnAt + nonVolatile.board.clockOffsetMilliseconds;
    const load = busy ? processor.loadAtStart : processor.loadAtRest;
    const max = { max: processor.loadAtStart, maxTime: local(startedAt) };
    const cores = Array.from({ length: processor.cores }, (_, core) => say('cpu-core', { core, load, ...max }));
    return [
      say('cpu-head', {
        time: local(now),
        milliseconds: millisecondOf(now),
        load,
        ...max,
        maxMilliseconds: millisecondOf(startedAt),
      }),
      say('cpu-services-head'),
      say('cpu-services', { load }),
      say('cpu-cores-head'),
      ...cores,
      say('cpu-cores-end'),
    ];
  },
} satisfies Handlers<typeof page>;

const millisecondOf = (time: number) => Math.floor(time) % 1000;
