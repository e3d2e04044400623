import { calendar } from '../../../clock/format.ts';
import { localOffset, localTime } from '../../../config/local-time.ts';
import type { Alarm, ClearedAlarm } from '../../../control-plane/state.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';

/** Alarms as a table, the newest first; of those that are over, what was said when they were (command reference, display alarm history). */
export function alarmTable(alarms: readonly (Alarm | ClearedAlarm)[], router: RouterFacts): readonly Step[] {
  const rows = alarms.toReversed().flatMap(alarm => rowsOf(alarm, router));
  return [say('alarm-legend'), say('alarm-rule'), say('alarm-head'), say('alarm-rule'), ...rows, say('alarm-rule')];
}

export const alarmDetails = (alarms: readonly (Alarm | ClearedAlarm)[], router: RouterFacts): readonly Step[] =>
  alarms.toReversed().flatMap((alarm, at) => [...(at > 0 ? [say('alarm-blank')] : []), ...detailsOf(alarm, router)]);

/** The text is broken hard; the time stands in the second row, one column further to the right than the date. */
function rowsOf(alarm: Alarm | ClearedAlarm, { alarms, volatile }: RouterFacts): readonly Step[] {
  const { id } = alarms[alarm.name];
  const { level } = alarm;
  const { year, month, day, time } = calendar(alarm.since, localOffset(volatile.running, alarm.since));
  const [first = '', second = '', ...more] = ('clearText' in alarm ? alarm.clearText : alarm.text).match(/.{1,41}/gu) ?? [];
  return [
    say('alarm-row', { sequence: alarm.sequence, id: hexOf(id), level: levels[level], date: `${year}-${month}-${day}`, text: first }),
    say('alarm-row-time', { time, text: second }),
    ...more.map(text => say('alarm-row-more', { text })),
  ];
}

function detailsOf(alarm: Alarm | ClearedAlarm, { alarms, volatile }: RouterFacts): readonly Step[] {
  const { id, type } = alarms[alarm.name];
  const { level } = alarm;
  const time = (at: number) => localTime(volatile.running, at);
  const { sequence, name } = alarm;
  const isOver = 'clearText' in alarm;
  return [
    say('alarm-details', { sequence, id: hexOf(id), name, type, level, state: isOver ? 'cleared' : 'active' }),
    ...(isOver ? [] : [say('alarm-root-kind')]),
    say('alarm-start', { start: time(alarm.since), text: alarm.text }),
    ...(isOver ? [say('alarm-end', { end: time(alarm.clearedAt), clearType: alarm.clearType, text: alarm.clearText })] : []),
  ];
}

/** Without zeros in front, as in the samples of the command reference. */
const hexOf = (id: number): string => `0x${id.toString(16).toUpperCase()}`;

const levels = { Critical: 1, Major: 2, Minor: 3, Warning: 4 } as const;
