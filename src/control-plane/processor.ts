import { chart, type Context } from './chart.ts';
import type { ControlPlaneEvent } from './events.ts';
import { type Work, withWork } from './work.ts';

export const processorMeans = {
  actions: {
    'count the start': chart.assign(({ context }) => {
      const { buildingConfiguration, processor } = context.device;
      return worked(context, { from: 0, to: sincePowerOn(context) + buildingConfiguration, load: processor.loadAtStart });
    }),
    'count the work': chart.assign(({ context, event }) => {
      const from = sincePowerOn(context);
      return worked(context, { from, to: from + effort(context, event), load: context.device.processor.loadAtWork });
    }),
    /** It is told of when it is done. */
    'count the work that is done': chart.assign(({ context, event }) => {
      const to = sincePowerOn(context);
      return worked(context, { from: Math.max(0, to - effort(context, event)), to, load: context.device.processor.loadAtWork });
    }),
    'begin a new record': chart.assign(({ context }) => withRecord(context)),
  },
};

const work = { actions: 'count the work' } as const;
const workDone = { actions: 'count the work that is done' } as const;

/** What the processor of the main board has to do. */
export const processor = chart.extend(processorMeans).createStateConfig({
  description:
    'Keeps what the processor of the main board had to do beyond its rest, as long as a history of its load shows it: the start, commits, saving, keys.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off' },
  states: {
    off: { description: 'There is no load to keep.', on: { 'system.started': { target: 'at work', actions: 'count the start' } } },
    'at work': {
      description: 'What happens is work for some time.',
      on: {
        'configuration.committed': work,
        'save.begun': work,
        'keyPair.created': workDone,
        'hostKey.created': workDone,
        'load.recordReset': { actions: 'begin a new record' },
      },
    },
  },
});

const sincePowerOn = ({ device, volatile }: Context): number => device.now() - volatile.poweredOnAt;

const worked = ({ volatile }: Context, stretch: Parameters<typeof withWork>[1]): Pick<Context, 'volatile'> => ({
  volatile: { ...volatile, work: withWork(volatile.work, stretch) },
});

function withRecord(context: Context): Pick<Context, 'volatile'> {
  const work: Work = { ...context.volatile.work, record: { load: 0, at: sincePowerOn(context) } };
  return { volatile: { ...context.volatile, work } };
}

/** How long an event keeps the processor busy; milliseconds. */
function effort({ device, volatile }: Context, event: ControlPlaneEvent): number {
  const { commit, line, keyPerBit } = device.processor.effort;
  switch (event.type) {
    case 'configuration.committed':
      return commit + line * (volatile.pending.get(event.session)?.candidate.length ?? 0);
    case 'save.begun':
      return event.milliseconds;
    case 'keyPair.created':
      return keyPerBit * event.keyPair.bits;
    case 'hostKey.created':
      return keyPerBit * event.hostKey.bits;
    default:
      return 0;
  }
}
