import type page from '../../../../firmware-model/pages/alarm/reset-statistics.alarm.ts';
import type { Handlers } from '../../run/handler.ts';
import { did, say } from '../../run/outcome.ts';
import { alarmNamed } from './alarm-named.ts';

export default {
  one({ args }, router) {
    const name = alarmNamed(args['alarm-name'], router);
    return name === undefined ? say('alarm-unknown') : did({ type: 'alarmTotals.reset', alarm: name });
  },
  all: () => did({ type: 'alarmTotals.reset' }),
} satisfies Handlers<typeof page>;
