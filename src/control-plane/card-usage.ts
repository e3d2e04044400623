import type { LogEntry } from './emitted.ts';
import { CfCardError } from '../flash/cf-card.ts';
import { chart, type Context } from './chart.ts';
import { deviceTime } from './clock-time.ts';
import type { Alarm, Volatile } from './state.ts';

export const usageMeans = {
  guards: {
    'the threshold is crossed': ({ context }: At) => {
      const usage = usageOf(context);
      return usage !== undefined && usage > threshold === (activeAlarm(context) === undefined);
    },
  },
  delays: { 'time until the card is looked at': 1_000 }, // inferred; what is written in one go is looked at once
  actions: {
    'look how full the card is': chart.enqueueActions(({ context, enqueue }) => {
      const usage = usageOf(context);
      const active = activeAlarm(context);
      if (usage === undefined || usage > threshold === (active !== undefined)) return;
      const now = deviceTime(context.device.now(), context.nonVolatile.board);
      const volatile = active ? withoutAlarm(context.volatile, active) : withAlarm(context, now, usage);
      const alarm = active ?? volatile.alarms.at(-1)!; // it has just been raised
      enqueue.assign({ volatile });
      for (const entry of entriesOf(alarm, volatile.alarmCount, usage, context, active && now)) enqueue.emit({ type: 'log.raised', entry });
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

const activeAlarm = ({ volatile: { alarms } }: Context): Alarm | undefined => alarms.find(({ name }) => name === alarmName);

function withAlarm({ volatile }: Context, since: number, usage: number): Volatile {
  const sequence = volatile.alarmCount + 1;
  const alarm: Alarm = { sequence, name: alarmName, id: alarmId, since, usage };
  return { ...volatile, alarmCount: sequence, alarms: [...volatile.alarms, alarm] };
}

function withoutAlarm(volatile: Volatile, active: Alarm): Volatile {
  return { ...volatile, alarmCount: volatile.alarmCount + 1, alarms: volatile.alarms.filter(alarm => alarm !== active) };
}

interface At {
  readonly context: Context;
}

/** An alarm comes to a console twice: as itself, and as a log. */
function entriesOf(alarm: Alarm, sequence: number, usage: number, { device }: Context, clearedAt: number | undefined): readonly LogEntry[] {
  const isOver = clearedAt !== undefined;
  const entry = {
    module: 'DEVM',
    severity: 2,
    id: isOver ? 'storage-usage-normal' : 'storage-usage-high',
    params: { ...boardParams(device.mainBoardSlot), usage, threshold },
    time: clearedAt ?? alarm.since,
  } as const;
  const mnemonic = `${alarmName}_${isOver ? 'clear' : 'active'}`;
  const identity = `${cid}-alarmID=${hexOf(alarm.id)}${isOver ? '-clearType=service_resume' : ''}`;
  return [
    { ...entry, kind: 'alarm', mnemonic: alarmName, identity: cid, alarm: { sequence, id: hexOf(alarm.id), since: alarm.since, isOver } },
    { ...entry, kind: 'log', mnemonic, identity },
  ];
}

/** As the sample of the command reference, display alarm active, has them for its board in slot 18. */
export const boardParams = (slot: number) => ({ index: 0x01_00_0001 + (slot << 16), name: `MPU ${slot}` });

const hexOf = (id: number): string => `0x${id.toString(16).toUpperCase().padStart(8, '0')}`;

/** Command reference, display alarm active: identity and threshold. */
const alarmName = 'hwStorageUtilizationRisingAlarm';
const alarmId = 0xd300007;
const threshold = 85;
/** Inferred: that of this event is not to be found. */
const cid = 'CID=0x807a0405';
