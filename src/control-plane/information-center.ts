import { assertEvent } from 'xstate';
import { informationOf } from '../config/information.ts';
import { chart, type Context } from './chart.ts';
import { repeatsOf, takeIn, tellRepeats, withinSize } from './log-intake.ts';
import { pkiLogMeans } from './pki-logs.ts';
import { systemLogMeans } from './system-logs.ts';
import { emptyBuffer, type Volatile } from './state.ts';

export const informationMeans = {
  guards: {
    'the last log has come again': ({ context }: At) => repeatsOf(context.volatile) > 0,
    'the last log has not come again': ({ context }: At) => repeatsOf(context.volatile) === 0,
  },
  delays: {
    'time until repeats are told': ({ context: { volatile } }: At) => repeatPeriods[volatile.lastLog?.told ?? 0] ?? longestPeriod,
  },
  actions: {
    ...pkiLogMeans.actions,
    ...systemLogMeans.actions,
    'take the entry in': chart.enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, 'entry.logged');
      const { volatile, told } = takeIn(event.entry, context);
      enqueue.assign({ volatile });
      for (const entry of told) enqueue.emit({ type: 'log.raised', entry });
    }),
    'tell the repeats': chart.enqueueActions(({ context, enqueue }) => {
      const { volatile, told } = tellRepeats(context);
      enqueue.assign({ volatile });
      for (const entry of told) enqueue.emit({ type: 'log.raised', entry });
    }),
    'empty the log buffer': chart.assign(({ context: { volatile } }) => ({ volatile: { ...volatile, logBuffer: emptyBuffer } })),
    'empty the trap buffer': chart.assign(({ context: { volatile } }) => ({ volatile: { ...volatile, trapBuffer: emptyBuffer } })),
    'count modules anew': chart.assign(({ context: { volatile } }) => ({ volatile: { ...volatile, moduleCounts: new Map() } })),
    'shorten the buffers': chart.assign(({ context }) => ({ volatile: shortened(context) })),
  },
};

const logged = 'log what became of a key or certificate';
const happened = 'log what has happened';

/** The information centre. */
export const informationCenter = chart.extend(informationMeans).createStateConfig({
  description:
    'Logs and traps go to the lines of users, and into a buffer each. The buffers are memory, and as long as their settings have it: the oldest entry makes room.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off' },
  states: {
    off: {
      description: 'The system does not run. Its buffers are empty.',
      on: { 'system.started': { target: 'collecting', actions: happened } },
    },
    collecting: {
      description: 'What comes is written as the device is called, and as its clock is, at that time.',
      initial: 'steady',
      on: {
        'entry.logged': { actions: 'take the entry in' },
        'keyPair.created': { actions: logged },
        'keyPair.destroyed': { actions: logged },
        'keyPair.imported': { actions: logged },
        'certificate.imported': { actions: logged },
        'certificate.deleted': { actions: logged },
        'certificate.refused': { actions: logged },
        'certificate.updated': { actions: logged },
        'log.told': { actions: happened },
        'session.opened': { actions: happened },
        'login.failed': { actions: happened },
        'command.entered': { actions: happened },
        'configuration.committed': { actions: happened },
        'configuration.saved': { actions: happened },
        'card.removed': { actions: happened },
        'card.inserted': { actions: happened },
        'clock.changed': { actions: happened },
        'logBuffer.reset': { actions: 'empty the log buffer' },
        'trapBuffer.reset': { actions: 'empty the trap buffer' },
        'moduleCounts.reset': { actions: 'count modules anew' },
        'running.changed': { actions: 'shorten the buffers' },
      },
      states: {
        steady: {
          description: 'The last log has not come again. No timer runs.',
          always: { guard: 'the last log has come again', target: 'counting' },
        },
        counting: {
          description: 'The last log comes again and again: it is only counted, until another comes or it has gone on for long.',
          always: { guard: 'the last log has not come again', target: 'steady' },
          after: { 'time until repeats are told': { target: 'steady', actions: 'tell the repeats' } },
        },
      },
    },
  },
});

function shortened({ device, volatile }: Context): Volatile {
  const information = informationOf(volatile.running, device.channels);
  const held = (name: 'logBuffer' | 'trapBuffer') => withinSize(volatile[name], information[name].size);
  return { ...volatile, logBuffer: held('logBuffer'), trapBuffer: held('trapBuffer') };
}

interface At {
  readonly context: Context;
}

/** Command reference, info-center statistic-suppress enable. */
const longestPeriod = 600_000;
const repeatPeriods = [30_000, 120_000, longestPeriod];
