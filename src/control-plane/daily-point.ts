import { settingsOf } from '../config/settings.ts';
import { localOffset } from '../config/local-time.ts';
import { chart, type Context } from './chart.ts';
import { deviceTime } from './clock-time.ts';
import { hasChangedSincePoint, makeDailyPoint } from './commit-points.ts';
import { removeUnneeded } from './point-store.ts';

export const dailyMeans = {
  delays: {
    'time to the daily point': ({ context }: At) => timeLeft(context),
  },
  guards: {
    'what runs is in no point': ({ context: { volatile } }: At) => hasChangedSincePoint(volatile),
    'the last point is what runs': ({ context: { volatile } }: At) => !hasChangedSincePoint(volatile),
  },
  actions: {
    'make the daily point': chart.enqueueActions(({ context, enqueue }) => {
      const { device, nonVolatile: before } = context;
      const { nonVolatile, volatile } = makeDailyPoint(context, deviceTime(device.now(), before.board));
      if (nonVolatile.board !== before.board && !device.storeBoard(nonVolatile.board)) return; // the next day has another chance
      removeUnneeded(before, nonVolatile);
      enqueue.assign({ nonVolatile, volatile });
      const made = nonVolatile.board.commits.at(-1);
      if (made && nonVolatile.board !== before.board) enqueue.raise({ type: 'dailyPoint.made', id: made.id });
    }),
  },
};

/** `set save-configuration checkpoint daily` */
export const dailyPoint = chart.extend(dailyMeans).createStateConfig({
  description:
    'Once a day a rollback point is made of what has changed since the last: by commands that need no commit, or by commits that make no points.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off' },
  states: {
    off: { description: 'The system does not run.', on: { 'system.started': 'unchanged' } },
    unchanged: {
      description: 'What runs is what the last point left, or the start. No timer runs.',
      always: { guard: 'what runs is in no point', target: 'changed' },
    },
    changed: {
      description: 'A point is made at the time of day that is set, as the device shows it in its time zone.',
      always: { guard: 'the last point is what runs', target: 'unchanged' },
      after: { 'time to the daily point': { target: 'unchanged', actions: 'make the daily point' } },
      on: {
        'running.edited': { target: 'changed', reenter: true },
        'running.changed': { target: 'changed', reenter: true },
        'clock.changed': { target: 'changed', reenter: true },
      },
    },
  },
});

interface At {
  readonly context: Context;
}

/** Milliseconds to the next time that this time of day comes, never none. */
function timeLeft({ device, nonVolatile, volatile: { running } }: Context): number {
  const [hours, minutes] = (settingsOf(running).line('set save-configuration checkpoint daily time')?.args.time ?? usual).split(':');
  const timeOfDay = (Number(hours) * 60 + Number(minutes)) * minute;
  const now = deviceTime(device.now(), nonVolatile.board);
  const local = now + (localOffset(running, now) ?? 0) * minute;
  const since = local - timeOfDay;
  return day - (since - Math.floor(since / day) * day);
}

/** Command reference. */
const usual = '2:00';
const minute = 60_000;
const day = 24 * 60 * minute;
