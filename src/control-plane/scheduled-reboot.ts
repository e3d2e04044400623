import { assertEvent } from 'xstate';
import { chart, type Context } from './chart.ts';
import { type TimeZone, timeZone } from '../config/time-zone.ts';
import { deviceTime } from './clock-time.ts';

export const scheduleMeans = {
  delays: {
    'time to the scheduled reboot': ({ context }: At) => Math.min(timeLeft(context), longestWait),
  },
  guards: {
    'the scheduled reboot has come': ({ context }: At) => timeLeft(context) <= 0,
    'the time zone is another': ({ context: { volatile } }: At) => !isSameZone(timeZone(volatile.running), volatile.scheduledIn),
  },
  actions: {
    'note the scheduled reboot': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'reboot.scheduled');
      return { volatile: { ...volatile, scheduledReboot: event.at, scheduledIn: timeZone(volatile.running) } };
    }),
    'forget the scheduled reboot': chart.assign(({ context }) => {
      const { scheduledReboot, scheduledIn, ...volatile } = context.volatile;
      return { volatile };
    }),
    'reboot as scheduled': chart.raise({ type: 'reboot.confirmed' }),
  },
};

/** A reboot that was put off to a time of day. */
export const scheduledReboot = chart.extend(scheduleMeans).createStateConfig({
  description: 'A reboot that waits for its time. It is memory: a power cut or another reboot in between, and nobody waits any more.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off', 'slave.tookOver': '.off' },
  states: {
    off: { description: 'Nothing is scheduled.', on: { 'system.started': 'unscheduled' } },
    unscheduled: {
      description: 'No timer runs.',
      on: {
        'reboot.scheduled': { target: 'waiting', actions: 'note the scheduled reboot' },
      },
    },
    waiting: {
      description: 'The reboot comes as if it had just been confirmed. Whoever sets the clock or its time zone calls it off.',
      always: { guard: 'the time zone is another', target: 'unscheduled', actions: 'forget the scheduled reboot' },
      after: {
        'time to the scheduled reboot': [
          { guard: 'the scheduled reboot has come', actions: 'reboot as scheduled' },
          { target: 'waiting', reenter: true },
        ],
      },
      on: {
        'reboot.scheduled': { target: 'waiting', reenter: true, actions: 'note the scheduled reboot' },
        'reboot.unscheduled': { target: 'unscheduled', actions: 'forget the scheduled reboot' },
        'clock.changed': { target: 'unscheduled', actions: 'forget the scheduled reboot' },
      },
    },
  },
});

interface At {
  readonly context: Context;
}

/** Milliseconds to the scheduled reboot. */
const timeLeft = ({ device, nonVolatile, volatile }: Context): number =>
  (volatile.scheduledReboot ?? Infinity) - deviceTime(device.now(), nonVolatile.board);

const isSameZone = (one: TimeZone | undefined, other: TimeZone | undefined): boolean =>
  one?.name === other?.name && one?.offsetMinutes === other?.offsetMinutes;

/** A clock counts no longer than this at a time. */
const longestWait = 24 * 3_600_000;
