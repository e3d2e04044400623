import { assertEvent } from 'xstate';
import type { AlarmName } from '../../firmware-model/alarms.ts';
import { levelOfAlarm, wrapsHistory } from '../config/alarm-settings.ts';
import { chart, type Context } from './chart.ts';
import { deviceTime } from './clock-time.ts';
import type { LogEntry } from './emitted.ts';
import type { Alarm, ClearedAlarm, ClearType, Volatile } from './state.ts';

export const alarmMeans = {
  actions: {
    'raise the alarm': chart.enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, 'alarm.raised');
      const { volatile, device } = context;
      const { alarm: name, subject, params } = event;
      if (activeAlarm(volatile, name, subject)) return;
      const sequence = volatile.alarmCount + 1;
      const text = device.textOf({ id: device.alarms[name].message, params });
      const level = levelOfAlarm(volatile.running, name, device.alarms[name].level);
      const alarm: Alarm = { sequence, name, level, subject, params, text, since: nowOf(context) };
      const alarmTotals = new Map(volatile.alarmTotals).set(name, (volatile.alarmTotals.get(name) ?? 0) + 1);
      enqueue.assign({ volatile: { ...volatile, alarmCount: sequence, alarmTotals, alarms: [...volatile.alarms, alarm] } });
      for (const entry of raisedEntries(alarm, context)) enqueue.raise({ type: 'entry.logged', entry });
    }),
    'clear the alarm': chart.enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, 'alarm.cleared');
      const active = activeAlarm(context.volatile, event.alarm, event.subject);
      if (!active) return;
      const { volatile, entries } = clear(active, event.params ?? active.params, 'service_resume', context);
      enqueue.assign({ volatile });
      for (const entry of entries) enqueue.raise({ type: 'entry.logged', entry });
    }),
    'clear what was dismissed': chart.enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, 'alarms.dismissed');
      let { volatile } = context;
      for (const active of context.volatile.alarms.filter(({ sequence }) => event.sequences.includes(sequence))) {
        const cleared = clear(active, active.params, 'manual_clear', { ...context, volatile });
        volatile = cleared.volatile;
        for (const entry of cleared.entries) enqueue.raise({ type: 'entry.logged', entry });
      }
      enqueue.assign({ volatile });
    }),
    'forget what is over': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'alarmHistory.cleared');
      const alarmHistory = volatile.alarmHistory.filter(({ sequence }) => !event.sequences.includes(sequence));
      return { volatile: { ...volatile, alarmHistory } };
    }),
    'count alarms anew': chart.assign(({ context: { volatile }, event }) => {
      assertEvent(event, 'alarmTotals.reset');
      const alarmTotals = new Map([...volatile.alarmTotals].filter(([name]) => event.alarm !== undefined && name !== event.alarm));
      return { volatile: { ...volatile, alarmTotals } };
    }),
    'tell the trap': chart.raise(({ context, event }) => {
      assertEvent(event, 'trap.raised');
      const { module, severity, cid, oid, message: id } = context.device.traps[event.trap];
      const identity = `${identityOf(cid)}-OID=${oid}`;
      const entry = { kind: 'trap', module, severity, mnemonic: event.trap, identity, id, params: event.params } as const;
      return { type: 'entry.logged', entry: { ...entry, time: nowOf(context) } };
    }),
  },
};

/** What is wrong with the router. */
export const alarms = chart.extend(alarmMeans).createStateConfig({
  description:
    'Alarms are raised by whoever finds something wrong, and cleared when it is over; what is up already comes no second time. The list is memory: a new start has none, and whoever looks then finds anew what is wrong.',
  initial: 'off',
  on: { 'power.lost': '.off', 'reboot.confirmed': '.off' },
  states: {
    off: { description: 'Nobody is told anything.', on: { 'system.started': 'telling' } },
    telling: {
      description: 'An alarm comes to the console twice, as itself and as a log; a trap once.',
      on: {
        'alarm.raised': { actions: 'raise the alarm' },
        'alarm.cleared': { actions: 'clear the alarm' },
        'trap.raised': { actions: 'tell the trap' },
        'alarms.dismissed': { actions: 'clear what was dismissed' },
        'alarmTotals.reset': { actions: 'count alarms anew' },
        'alarmHistory.cleared': { actions: 'forget what is over' },
      },
    },
  },
});

/** `subject` tells two of a kind apart. */
export const activeAlarm = ({ alarms: active }: Volatile, name: AlarmName, subject: string): Alarm | undefined =>
  active.find(alarm => alarm.name === name && alarm.subject === subject);

interface Cleared {
  readonly volatile: Volatile;
  readonly entries: readonly LogEntry[];
}

/** `params`: what is said now. */
function clear(active: Alarm, params: LogEntry['params'], clearType: ClearType, context: Context): Cleared {
  const { device, volatile } = context;
  const sequence = volatile.alarmCount + 1;
  const clearText = device.textOf({ id: device.alarms[active.name].cleared.message, params });
  const cleared: ClearedAlarm = { ...active, clearedAt: nowOf(context), clearText, clearType };
  return {
    volatile: {
      ...volatile,
      alarmCount: sequence,
      alarms: volatile.alarms.filter(alarm => alarm !== active),
      alarmHistory: withHistory(volatile, cleared),
    },
    entries: clearedEntries(cleared, sequence, params, context),
  };
}

/** Where the oldest makes no room, the newest is not kept (command reference, history record-wrap disable). */
function withHistory({ alarmHistory, running }: Volatile, cleared: ClearedAlarm): readonly ClearedAlarm[] {
  if (alarmHistory.length >= longestHistory && !wrapsHistory(running)) return alarmHistory;
  return [...alarmHistory, cleared].slice(-longestHistory);
}

/** An alarm comes to a console twice: as itself, and as a log. */
function raisedEntries({ name, level, sequence, since, params }: Alarm, { device }: Context): readonly LogEntry[] {
  const { id, module, cid, oid, message } = device.alarms[name];
  const entry = { module, severity: severities[level], id: message, params, time: since } as const;
  const alarm = { sequence, id: hexOf(id), level, since, isOver: false, notification: { name, oid } };
  return [
    { ...entry, kind: 'alarm', mnemonic: name, identity: identityOf(cid), alarm },
    { ...entry, kind: 'log', mnemonic: `${name}_active`, identity: `${identityOf(cid)}-alarmID=${hexOf(id)}` },
  ];
}

function clearedEntries(
  { name, level, since, clearedAt, clearType }: ClearedAlarm,
  sequence: number,
  params: LogEntry['params'],
  { device }: Context,
): readonly LogEntry[] {
  const { id, module, cid, cleared } = device.alarms[name];
  const entry = { module, severity: severities[level], id: cleared.message, params, time: clearedAt } as const;
  const notification = { name: cleared.name, oid: cleared.oid };
  const alarm = { sequence, id: hexOf(id), level, since, isOver: true, clearType, notification };
  const identity = `${identityOf(cid)}-alarmID=${hexOf(id)}-clearType=${clearType}`;
  return [
    { ...entry, kind: 'alarm', mnemonic: name, identity: identityOf(cid), alarm },
    { ...entry, kind: 'log', mnemonic: `${name}_clear`, identity },
  ];
}

const nowOf = ({ device, nonVolatile }: Context): number => deviceTime(device.now(), nonVolatile.board);

const identityOf = (cid: number): string => `CID=0x${cid.toString(16)}`;

/** Zero-padded in what the console shows, captured on a CE switch. */
const hexOf = (id: number): string => `0x${id.toString(16).toUpperCase().padStart(8, '0')}`;

const severities = { Critical: 1, Major: 2, Minor: 3, Warning: 4 } as const;

/** Command reference, display alarm history. */
const longestHistory = 1024;
