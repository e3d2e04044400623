import { assertEvent } from 'xstate';
import { chart, type Context, onBoard } from './chart.ts';
import { volatileAtPowerOn } from './state.ts';

export const powerMeans = {
  delays: {
    'pause of the boot step': ({ context }: At) => context.device.bootSequence[context.volatile.bootStep]?.pause ?? 0,
  },
  guards: {
    'boot has more to say': ({ context }: At) => context.volatile.bootStep + 1 < context.device.bootSequence.length,
  },
  actions: {
    'lose volatile memory': chart.assign({
      volatile: ({ context: { device, nonVolatile } }) => volatileAtPowerOn(nonVolatile.board.nextStartup, device.now()),
    }),
    'say the boot step': chart.emit(({ context }) => ({ type: 'boot.said', text: bootText(context) })),
    'go to the next boot step': chart.assign({
      volatile: ({ context: { volatile } }) => ({ ...volatile, bootStep: volatile.bootStep + 1 }),
    }),
    'start the system': chart.raise({ type: 'system.started' }),
    'select the next startup configuration': chart.assign(({ context, event }) => {
      assertEvent(event, 'startup.configurationSelected');
      return onBoard(context, { nextStartup: { ...context.nonVolatile.board.nextStartup, savedConfiguration: event.file } });
    }),
    'forget the startup configuration': chart.assign(({ context }) => forgetStartupConfiguration(context)),
  },
};

/** Power and boot. */
export const power = chart.extend(powerMeans).createStateConfig({
  initial: 'off',
  on: { 'power.lost': '.off' },
  states: {
    off: { entry: 'lose volatile memory', on: { 'power.applied': 'booting' } },
    booting: {
      entry: 'lose volatile memory',
      initial: 'speaking',
      states: {
        speaking: {
          entry: 'say the boot step',
          after: {
            'pause of the boot step': [
              { guard: 'boot has more to say', target: 'speaking', reenter: true, actions: 'go to the next boot step' },
              { target: '#control plane.power.running' },
            ],
          },
        },
      },
    },
    running: {
      entry: 'start the system',
      on: {
        'reboot.confirmed': 'booting',
        'startup.configurationSelected': { actions: 'select the next startup configuration' },
        'startup.configurationCleared': { actions: 'forget the startup configuration' },
      },
    },
  },
});

interface At {
  readonly context: Context;
}

const bootText = ({ device, volatile }: Context): string =>
  (device.bootSequence[volatile.bootStep]?.text ?? '').replace('{systemSoftware}', volatile.startup.systemSoftware);

function forgetStartupConfiguration(context: Context): Partial<Context> {
  const { nextStartup } = context.nonVolatile.board;
  const { startup } = context.volatile;
  const isOfThisStart = startup.savedConfiguration === nextStartup.savedConfiguration;
  return {
    ...onBoard(context, { nextStartup: { ...nextStartup, savedConfiguration: null } }),
    ...(isOfThisStart && { volatile: { ...context.volatile, startup: { ...startup, savedConfiguration: null } } }),
  };
}
