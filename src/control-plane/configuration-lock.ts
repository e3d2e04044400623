import { assertEvent } from 'xstate';
import { occupiedTimeout } from '../config/occupied-timeout.ts';
import { chart, type Context } from './chart.ts';
import { deviceTime } from './clock-time.ts';
import type { ControlPlaneEvent } from './events.ts';
import type { Volatile } from './state.ts';

export const lockMeans = {
  delays: {
    'time-out of the lock': ({ context }: At) => context.volatile.lock?.timeoutMilliseconds ?? 0,
  },
  guards: {
    'it comes from who holds the lock': ({ context, event }: At) => 'session' in event && event.session === context.volatile.lock?.session,
    'another time-out is configured': ({ context: { volatile } }: At) =>
      volatile.lock?.timeoutMilliseconds !== occupiedTimeout(volatile.running),
  },
  actions: {
    'note the lock': chart.assign(({ context, event }) => {
      assertEvent(event, 'lock.taken');
      const { session, timeoutMilliseconds } = event;
      const now = timeOf(context);
      return { volatile: { ...context.volatile, lock: { session, timeoutMilliseconds, since: now, editedAt: now } } };
    }),
    'note that its holder works': chart.assign(({ context }) => ({ volatile: changed(context, { editedAt: timeOf(context) }) })),
    'note the time-out': chart.assign(({ context }) => ({
      volatile: changed(context, { timeoutMilliseconds: occupiedTimeout(context.volatile.running) }),
    })),
    'forget the lock': chart.assign(({ context: { volatile } }) => ({ volatile: unlocked(volatile) })),
    'note whose name locks': chart.assign(({ context, event }) => {
      assertEvent(event, 'userLock.taken');
      const { user, identifier } = event;
      return { volatile: { ...context.volatile, userLock: { user, identifier, at: timeOf(context), isLocked: true } } };
    }),
    'note whose name locks no more': chart.assign(({ context: { volatile, ...context } }) => ({
      volatile: volatile.userLock ? { ...volatile, userLock: { ...volatile.userLock, at: timeOf(context), isLocked: false } } : volatile,
    })),
  },
};

const byHolder = { guard: 'it comes from who holds the lock' } as const;
const forgotten = { ...byHolder, target: 'free', actions: 'forget the lock' } as const;
const worked = { ...byHolder, target: 'held', reenter: true, actions: 'note that its holder works' } as const;

/** `configuration exclusive` */
export const configurationLock = chart.extend(lockMeans).createStateConfig({
  description:
    'Who has the configuration for themselves: a log-in, or all log-ins of a name. Others may go on editing their candidates, and cannot commit them. Both are memory: no start knows of them.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off', 'slave.tookOver': '.off' },
  states: {
    off: { description: 'The system does not run.', on: { 'system.started': 'on' } },
    on: {
      description: 'A user who locks by name does so until somebody unlocks.',
      initial: 'free',
      on: {
        'userLock.taken': { actions: 'note whose name locks' },
        'userLock.released': { actions: 'note whose name locks no more' },
      },
      states: {
        free: {
          description: 'Whoever asks first has it.',
          on: { 'lock.taken': { target: 'held', actions: 'note the lock' } },
        },
        held: {
          description: 'Given back by its holder, at their log-out, or taken away when they have configured nothing for too long.',
          after: { 'time-out of the lock': { target: 'free', actions: 'forget the lock' } },
          on: {
            'lock.released': forgotten,
            'session.closed': forgotten,
            'configuration.edited': worked,
            'configuration.committed': worked,
            'keyPair.created': worked,
            'keyPair.destroyed': worked,
            'running.changed': {
              guard: 'another time-out is configured',
              target: 'held',
              reenter: true,
              actions: 'note the time-out',
            },
          },
        },
      },
    },
  },
});

const timeOf = ({ device, nonVolatile }: Pick<Context, 'device' | 'nonVolatile'>): number => deviceTime(device.now(), nonVolatile.board);

function changed({ volatile }: Context, change: Partial<NonNullable<Volatile['lock']>>): Volatile {
  return volatile.lock ? { ...volatile, lock: { ...volatile.lock, ...change } } : volatile;
}

function unlocked({ lock, ...volatile }: Volatile): Volatile {
  return volatile;
}

interface At {
  readonly context: Context;
  readonly event: ControlPlaneEvent;
}
