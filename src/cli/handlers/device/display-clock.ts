import type page from '../../../../firmware-model/pages/device/display-clock.ts';
import { calendar, formatDateTime, formatOffset } from '../../../clock/format.ts';
import { emptyConfiguration, type Configuration } from '../../../config/configuration.ts';
import { daylightSaving } from '../../../config/daylight-saving.ts';
import { localOffset } from '../../../config/local-time.ts';
import { timeZone } from '../../../config/time-zone.ts';
import type { Handlers } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';

export default {
  local: (_, { now, volatile }) => [...clock(now, volatile.running), ...savingTime(volatile.running)],
  utc: (_, { now }) => clock(now, emptyConfiguration),
} satisfies Handlers<typeof page>;

/** The sample of the command reference has no mark behind the time in summer, as other displays have. */
function clock(now: number, running: Configuration): readonly Step[] {
  const zone = timeZone(running);
  const ahead = localOffset(running, now);
  const offset = zone ? formatOffset(zone.offsetMinutes) : '';
  return [
    say('clock-time', { time: `${formatDateTime(now, ahead)}${offset}`, weekday: calendar(now, ahead).weekday }),
    zone ? say('clock-zone', { name: zone.name, offset }) : say('clock-default-zone'),
  ];
}

function savingTime(running: Configuration): readonly Step[] {
  const saving = daylightSaving(running);
  if (!saving) return [];
  const { name, mode, years, start, end, minutes } = saving;
  const offset = formatOffset(minutes).slice(1);
  return [say('clock-saving-time', { name, mode, from: years.from, to: years.to, start: start.text, end: end.text, offset })];
}
