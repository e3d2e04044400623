import type page from '../../../../firmware-model/pages/device/display-clock.ts';
import { calendar, formatLocalTime, formatOffset } from '../../../clock/format.ts';
import { type TimeZone, timeZone } from '../../../config/time-zone.ts';
import type { Handlers } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';

export default {
  local: (_, { now, volatile }) => clock(now, timeZone(volatile.running)),
  utc: (_, { now }) => clock(now, undefined),
} satisfies Handlers<typeof page>;

function clock(now: number, zone: TimeZone | undefined): readonly Step[] {
  const { weekday } = calendar(now, zone?.offsetMinutes);
  const offset = zone ? formatOffset(zone.offsetMinutes) : '';
  return [
    say('clock-time', { time: formatLocalTime(now, zone?.offsetMinutes), weekday }),
    zone ? say('clock-zone', { name: zone.name, offset }) : say('clock-default-zone'),
  ];
}
