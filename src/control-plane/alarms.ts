import { assertEvent } from 'xstate';
import type { AlarmName } from '../../firmware-model/alarms.ts';
import { chart, type Context } from './chart.ts';
import { deviceTime } from './clock-time.ts';
import type { LogEntry } from './emitted.ts';
import type { Alarm, ClearedAlarm, Volatile } from './state.ts';

export const alarmMeans = {
  actions: {
    'raise the alarm': chart.enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, 'alarm.raised');
      const { alarm: name, subject, params } = event;
      if (activeAlarm(context.volatile, name, subject)) return;
      const sequence = context.volatile.alarmCount + 1;
      const alarm: Alarm = { sequence, name, subject, params, since: nowOf(context) };
      enqueue.assign({ volatile: { ...context.volatile, alarmCount: sequence, alarms: [...context.volatile.alarms, alarm] } });
      for (const entry of entriesOf(alarm, sequence, context)) enqueue.emit({ type: 'log.raised', entry });
    }),
    'clear the alarm': chart.enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, 'alarm.cleared');
      const active = activeAlarm(context.volatile, event.alarm, event.subject);
      if (!active) return;
      const cleared: ClearedAlarm = { ...active, params: event.params ?? active.params, clearedAt: nowOf(context) };
      const sequence = context.volatile.alarmCount + 1;
      enqueue.assign({ volatile: { ...withoutAlarm(context.volatile, active, cleared), alarmCount: sequence } });
      for (const entry of entriesOf(cleared, sequence, context)) enqueue.emit({ type: 'log.raised', entry });
    }),
    'tell the trap': chart.emit(({ context, event }) => {
      assertEvent(event, 'trap.raised');
      const { module, severity, cid, oid, message: id } = context.device.traps[event.trap];
      const identity = `${identityOf(cid)}-OID=${oid}`;
      const entry = { kind: 'trap', module, severity, mnemonic: event.trap, identity, id, params: event.params } as const;
      return { type: 'log.raised', entry: { ...entry, time: nowOf(context) } };
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
      },
    },
  },
});

/** `subject` tells two of a kind apart. */
export const activeAlarm = ({ alarms: active }: Volatile, name: AlarmName, subject: string): Alarm | undefined =>
  active.find(alarm => alarm.name === name && alarm.subject === subject);

const withoutAlarm = (volatile: Volatile, active: Alarm, cleared: ClearedAlarm): Volatile => ({
  ...volatile,
  alarms: volatile.alarms.filter(alarm => alarm !== active),
  alarmHistory: [...volatile.alarmHistory, cleared].slice(-longestHistory),
});

/** An alarm comes to a console twice: as itself, and as a log. */
function entriesOf(alarm: Alarm | ClearedAlarm, sequence: number, { device }: Context): readonly LogEntry[] {
  const { id, level, module, cid, oid, message, cleared } = device.alarms[alarm.name];
  const clearedAt = 'clearedAt' in alarm ? alarm.clearedAt : undefined;
  const isOver = clearedAt !== undefined;
  const notification = isOver ? { name: cleared.name, oid: cleared.oid } : { name: alarm.name, oid };
  const entry = { module, severity: severities[level], id: isOver ? cleared.message : message, params: alarm.params } as const;
  const time = clearedAt ?? alarm.since;
  const identity = identityOf(cid);
  const told = { sequence, id: hexOf(id), level, since: alarm.since, isOver, notification };
  return [
    { ...entry, time, kind: 'alarm', mnemonic: alarm.name, identity, alarm: told },
    {
      ...entry,
      time,
      kind: 'log',
      mnemonic: `${alarm.name}_${isOver ? 'clear' : 'active'}`,
      identity: `${identity}-alarmID=${hexOf(id)}${isOver ? '-clearType=service_resume' : ''}`,
    },
  ];
}

const nowOf = ({ device, nonVolatile }: Context): number => deviceTime(device.now(), nonVolatile.board);

const identityOf = (cid: number): string => `CID=0x${cid.toString(16)}`;

/** Zero-padded in what the console shows, captured on a CE switch. */
const hexOf = (id: number): string => `0x${id.toString(16).toUpperCase().padStart(8, '0')}`;

const severities = { Critical: 1, Major: 2, Minor: 3, Warning: 4 } as const;

/** Command reference, display alarm history. */
const longestHistory = 1024;
