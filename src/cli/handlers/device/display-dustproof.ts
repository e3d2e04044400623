import type page from '../../../../firmware-model/pages/device/display-dustproof.ts';
import { localTime } from '../../../config/local-time.ts';
import { deviceStart } from '../../../inventory/boards.ts';
import { say } from '../../run/outcome.ts';
import type { Handlers } from '../../run/handler.ts';

/** Filters that nobody has cleaned are as old as this run (inferred); the cycle is that of the sample. */
export default {
  display(_, router) {
    const { nonVolatile, volatile, now } = router;
    const cleaned = Number(nonVolatile.board.kept?.['dustproof cleaned'] ?? deviceStart(router));
    const left = cycleDays - Math.floor((now - cleaned) / millisecondsOfDay);
    const [date = ''] = localTime(volatile.running, cleaned).split(' ');
    return say('dustproof', { cycle: cycleDays, date: date.replaceAll('-', '/'), left: Math.max(0, left), over: Math.max(0, -left) });
  },
  chassis: () => say('chassis-not-there'),
} satisfies Handlers<typeof page>;

const cycleDays = 101;
const millisecondsOfDay = 86_400_000;
