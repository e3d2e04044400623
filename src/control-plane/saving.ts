import { assertEvent } from 'xstate';
import { chart, type Context } from './chart.ts';
import type { ControlPlaneEvent } from './events.ts';
import type { Volatile } from './state.ts';

export const savingMeans = {
  delays: {
    'time to save': ({ context }: At) => context.volatile.saving?.milliseconds ?? 0,
  },
  guards: {
    'it comes from who saves': ({ context, event }: At) => 'session' in event && context.volatile.saving?.session === event.session,
  },
  actions: {
    'note who saves': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'save.begun');
      const { session, milliseconds } = event;
      return { volatile: { ...volatile, saving: { session, milliseconds } } };
    }),
    'forget who saves': chart.assign(({ context: { volatile } }) => ({ volatile: saved(volatile) })),
  },
};

/** `save` */
export const saving = chart.extend(savingMeans).createStateConfig({
  description:
    'Who writes the configuration to the card, which takes the device its time: nobody else saves or clears the saved configuration meanwhile. The file changes at its end, as a whole.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off', 'slave.tookOver': '.off' },
  states: {
    off: { description: 'The system does not run.', on: { 'system.started': 'idle' } },
    idle: {
      description: 'Nobody saves.',
      on: { 'save.begun': { target: 'saving', actions: 'note who saves' } },
    },
    saving: {
      description: 'A save whose log-in is over writes nothing any more.',
      after: { 'time to save': { target: 'idle', actions: 'forget who saves' } },
      on: {
        'save.begun': { guard: 'it comes from who saves', target: 'saving', reenter: true, actions: 'note who saves' },
        'session.closed': { guard: 'it comes from who saves', target: 'idle', actions: 'forget who saves' },
      },
    },
  },
});

function saved({ saving: _, ...volatile }: Volatile): Volatile {
  return volatile;
}

interface At {
  readonly context: Context;
  readonly event: ControlPlaneEvent;
}
