import { assertEvent } from 'xstate';
import { chart, type Context } from './chart.ts';
import type { ControlPlaneEvent } from './events.ts';
import type { Volatile } from './state.ts';

export const lockMeans = {
  delays: {
    'time-out of the lock': ({ context }: { readonly context: Context }) => context.volatile.lock?.timeoutMilliseconds ?? 0,
  },
  guards: {
    'it comes from who holds the lock': ({ context, event }: { readonly context: Context; readonly event: ControlPlaneEvent }) =>
      'session' in event && event.session === context.volatile.lock?.session,
  },
  actions: {
    'note the lock': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'lock.taken');
      const { session, timeoutMilliseconds } = event;
      return { volatile: { ...volatile, lock: { session, timeoutMilliseconds } } };
    }),
    'forget the lock': chart.assign(({ context: { volatile } }) => ({ volatile: unlocked(volatile) })),
  },
};

/** `configuration exclusive`. */
export const configurationLock = chart.extend(lockMeans).createStateConfig({
  description:
    'Who has the configuration for themselves. Others may go on editing their candidates, and cannot commit them. The lock is memory: no start knows of it.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off' },
  states: {
    off: { description: 'The system does not run.', on: { 'system.started': 'free' } },
    free: {
      description: 'Whoever asks first has it.',
      on: { 'lock.taken': { target: 'held', actions: 'note the lock' } },
    },
    held: {
      description: 'Given back by its holder, at their log-out, or taken away when they have edited nothing for too long.',
      after: { 'time-out of the lock': { target: 'free', actions: 'forget the lock' } },
      on: {
        'lock.released': { guard: 'it comes from who holds the lock', target: 'free', actions: 'forget the lock' },
        'session.closed': { guard: 'it comes from who holds the lock', target: 'free', actions: 'forget the lock' },
        'configuration.edited': { guard: 'it comes from who holds the lock', target: 'held', reenter: true },
      },
    },
  },
});

function unlocked({ lock, ...volatile }: Volatile): Volatile {
  return volatile;
}
