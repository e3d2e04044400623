import type page from '../../../../firmware-model/pages/device/display-alarm-statistics.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

/** Of all that there have been since the start, or of one. */
export default {
  display({ args }, { alarms: known, volatile: { alarms, alarmTotals } }) {
    const wanted = args['alarm-name']?.toLowerCase();
    const name = Object.keys(known).find(other => other.toLowerCase() === wanted);
    if (wanted !== undefined && name === undefined) return say('alarm-unknown');
    const names = name === undefined ? [...alarmTotals.keys()].sort() : [name];
    const blocks = names.flatMap((of, at) => [
      ...(at > 0 ? [say('alarm-blank')] : []),
      say('alarm-statistics', { name: of, active: alarms.filter(alarm => alarm.name === of).length, all: alarmTotals.get(of) ?? 0 }),
    ]);
    return [say('alarm-statistics-rule'), ...blocks, say('alarm-statistics-rule')];
  },
} satisfies Handlers<typeof page>;
