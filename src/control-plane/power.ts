import type { BootPhase } from '../../firmware-model/schema/boot-step.ts';
import { enqueueActions } from 'xstate';
import { chart, type Context } from './chart.ts';
import type { ControlPlaneEmitted } from './emitted.ts';
import type { ControlPlaneEvent } from './events.ts';
import { logFileMeans } from './log-files.ts';
import { switchoverMeans } from './switchover.ts';
import { volatileAtPowerOn } from './state.ts';

export const powerMeans = {
  delays: {
    'pause of the boot step': ({ context }: At) => stepOf(context)?.pause ?? 0,
  },
  guards: {
    'the phase has more to say': ({ context: { device, volatile } }: At, phase: BootPhase) =>
      device.bootSequence[volatile.bootStep + 1]?.phase === phase,
    'all is said': ({ context: { device, volatile } }: At) => volatile.bootStep + 1 >= device.bootSequence.length,
  },
  actions: {
    ...logFileMeans.actions,
    'lose volatile memory': chart.assign({
      volatile: ({ context: { device, nonVolatile } }) => volatileAtPowerOn(nonVolatile.board.nextStartup, device.now()),
    }),
    'say the boot step': enqueueActions<
      Context,
      ControlPlaneEvent,
      BootPhase,
      ControlPlaneEvent,
      never,
      never,
      never,
      never,
      ControlPlaneEmitted
    >(({ context, enqueue }, phase) => {
      if (stepOf(context)?.phase === phase) enqueue.emit({ type: 'boot.said', text: bootText(context) });
    }),
    'go to the next boot step': chart.assign({
      volatile: ({ context: { volatile } }) => ({ ...volatile, bootStep: volatile.bootStep + 1 }),
    }),
    'begin to load': chart.assign(({ context: { device, nonVolatile, volatile } }) => ({
      volatile: {
        ...volatile,
        startup: nonVolatile.board.nextStartup, // the menu may have changed it
        bootStep: device.bootSequence.findIndex(({ phase }) => phase === 'loading'),
      },
    })),
    'start the system': chart.raise({ type: 'system.started' }),
  },
};

const region = chart.extend(switchoverMeans).extend(powerMeans);

/** A boot without pauses has said all in its first phase. */
const endOfQuickBoot = { guard: 'all is said', target: '#control plane.power.running' } as const;

/** One phase of the boot: it says its text piece by piece. */
const saying = (phase: BootPhase, next: string, description: string, on = {}, end: readonly (typeof endOfQuickBoot)[] = []) =>
  region.createStateConfig({
    description,
    on,
    entry: { type: 'say the boot step', params: phase },
    after: {
      'pause of the boot step': [
        { guard: { type: 'the phase has more to say', params: phase }, target: phase, reenter: true, actions: 'go to the next boot step' },
        ...end,
        { target: next, actions: 'go to the next boot step' },
      ],
    },
  });

/** Power and boot. */
export const power = region.createStateConfig({
  description:
    'What the whole router goes through from power-on to power cut. Memory is new at every start: whatever is not on the CF card, on the main board or in the clock is gone.',
  initial: 'off',
  on: { 'power.lost': { target: '.off', actions: ['write the log files if it was time', 'lose volatile memory'] } },
  states: {
    off: {
      description: 'No power. The console is dead, and memory is empty.',
      on: { 'power.applied': 'booting' },
    },
    booting: {
      description: 'The console shows the power-on text and takes no log-in.',
      entry: ['put the board of the start in charge', 'lose volatile memory'],
      initial: 'self-test',
      on: { 'reboot.confirmed': { target: 'booting', reenter: true } },
      states: {
        'self-test': saying('self-test', 'boot loader window', 'BIOS: processor, memory, CF card, board.', {}, [endOfQuickBoot]),
        'boot loader window': saying('boot loader window', 'loading', 'Three seconds in which Ctrl+B is heard.', {
          'bootMenu.requested': 'boot menu',
        }),
        'boot menu': {
          description: 'The boot loader asks for its password and does what is chosen. It waits as long as nobody chooses.',
          on: { 'startup.resumed': { target: 'loading', actions: 'begin to load' } },
        },
        loading: saying('loading', 'starting', 'The system software named on the main board is read and checked.'),
        starting: saying('starting', 'registering boards', 'VRP starts.'),
        'registering boards': saying('registering boards', 'recovering configuration', 'Boards report to the main board.'),
        'recovering configuration': saying(
          'recovering configuration',
          '#control plane.power.running',
          'The saved configuration is about to be read.',
        ),
      },
    },
    running: {
      description: 'The system software runs, and the console offers its log-in.',
      entry: 'start the system',
      on: { 'reboot.confirmed': { target: 'booting', actions: 'write the log files' } },
    },
  },
});

interface At {
  readonly context: Context;
}

const stepOf = ({ device, volatile }: Context) => device.bootSequence[volatile.bootStep];

const bootText = (context: Context): string =>
  (stepOf(context)?.text ?? '').replace('{systemSoftware}', context.volatile.startup.systemSoftware);
