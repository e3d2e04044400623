import { activeAlarm } from './alarms.ts';
import { CfCardError } from '../flash/cf-card.ts';
import { chart, type Context } from './chart.ts';

export const usageMeans = {
  guards: {
    'the threshold is crossed': ({ context }: At) => {
      const usage = usageOf(context);
      return usage !== undefined && usage > threshold === (activeAlarm(context.volatile, alarm, subject) === undefined);
    },
  },
  delays: { 'time until the card is looked at': 1_000 }, // inferred; what is written in one go is looked at once
  actions: {
    'look how full the card is': chart.enqueueActions(({ context, enqueue }) => {
      const usage = usageOf(context);
      const isActive = activeAlarm(context.volatile, alarm, subject) !== undefined;
      if (usage === undefined || usage > threshold === isActive) return;
      const params = { ...boardParams(context.device.mainBoardSlot), usage, threshold };
      enqueue.raise({ type: isActive ? 'alarm.cleared' : 'alarm.raised', alarm, subject, params });
    }),
  },
};

const change = { target: 'changed' } as const;
const changes = {
  'card.changed': { guard: 'the threshold is crossed', ...change },
  'card.filled': change,
  'card.cleared': change,
  'card.inserted': change,
} as const;

/** How full the CF card is. */
export const cardUsage = chart.extend(usageMeans).createStateConfig({
  description:
    'Watches how much of the CF card is used. Above the threshold there is an alarm, until it is less again; a new start has none, and looks anew.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off' },
  states: {
    off: { description: 'Nobody looks.', on: { 'system.started': { target: 'known', actions: 'look how full the card is' } } },
    known: { description: 'Usage is on the side of the threshold that it was on, and no timer runs.', on: changes },
    changed: {
      description: 'Usage has crossed the threshold, or the card is another.',
      after: { 'time until the card is looked at': { target: 'known', actions: 'look how full the card is' } },
    },
  },
});

/** Percentage of the card in use; undefined as long as it cannot be read. */
function usageOf({ nonVolatile: { cfCard } }: Context): number | undefined {
  try {
    return Math.floor((100 * (cfCard.capacity - cfCard.free())) / cfCard.capacity);
  } catch (error) {
    if (error instanceof CfCardError) return undefined;
    throw error;
  }
}

interface At {
  readonly context: Context;
}

/** As the sample of the command reference, display alarm active, has them for its board in slot 18. */
export const boardParams = (slot: number) => ({ index: 0x01_00_0001 + (slot << 16), name: `MPU ${slot}` });

const alarm = 'hwStorageUtilizationRisingAlarm';
const subject = 'cfcard';
/** Command reference, display alarm active. */
const threshold = 85;
