import { chart, type Context } from './chart.ts';
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
      on: { 'reboot.confirmed': 'booting' },
    },
  },
});

interface At {
  readonly context: Context;
}

const bootText = ({ device, volatile }: Context): string =>
  (device.bootSequence[volatile.bootStep]?.text ?? '').replace('{systemSoftware}', volatile.startup.systemSoftware);
