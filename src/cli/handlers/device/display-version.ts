import type page from '../../../../firmware-model/pages/device/display-version.ts';
import { calendar } from '../../../clock/format.ts';
import { localOffset } from '../../../config/local-time.ts';
import type { Handlers } from '../../run/handler.ts';
import { say } from '../../run/outcome.ts';

export default {
  display(_, { device, nonVolatile, volatile, now }) {
    const startedAt = volatile.poweredOnAt + nonVolatile.board.clockOffsetMilliseconds;
    const uptime = uptimeText(now - startedAt);
    const { year, month, day, time } = calendar(startedAt, localOffset(volatile.running, startedAt));
    return [
      say('version-head', { release: device.release, model: device.model, uptime }),
      say('version-backplane', { model: device.model }),
      say('version-main-board', {
        slot: device.mainBoardSlot,
        uptime,
        date: `${year}/${month}/${day}`,
        time,
        cfCard: Math.floor(device.cfCardCapacity / 1024 / 1024),
      }),
    ];
  },
} satisfies Handlers<typeof page>;

/** `161 days, 0 hour, 20 minutes`: 0 and 1 are singular, as on the device. */
function uptimeText(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  const count = (value: number, unit: string) => `${value} ${unit}${value > 1 ? 's' : ''}`;
  return [count(Math.floor(minutes / 1440), 'day'), count(Math.floor(minutes / 60) % 24, 'hour'), count(minutes % 60, 'minute')].join(', ');
}
