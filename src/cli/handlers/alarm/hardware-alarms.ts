import type { Alarm, ClearedAlarm } from '../../../control-plane/state.ts';
import { localTime } from '../../../config/local-time.ts';
import type { RouterFacts } from '../../run/handler.ts';
import { say, type Step } from '../../run/outcome.ts';

/** Alarms of the device itself and of its licence (samples of the command reference, display alarm). */
export const isOfHardware = ({ name }: Alarm, { alarms }: RouterFacts): boolean => modules.includes(alarms[name].module);

const modules = ['DEVM', 'LCS'];

/** All of them are of the main board. */
export const isInSlot = (slot: string | undefined, { device }: RouterFacts): boolean =>
  slot === undefined || slot === `${device.mainBoardSlot}`;

/** Index is the number of the alarm; its text is broken hard. */
export function hardwareTable(alarms: readonly (Alarm | ClearedAlarm)[], router: RouterFacts): readonly Step[] {
  const { running } = router.volatile;
  const rows = alarms.toReversed().flatMap(alarm => {
    const [date = '', time = ''] = localTime(running, alarm.since).slice(0, 19).split(' ');
    const [first = '', ...more] = ('clearText' in alarm ? alarm.clearText : alarm.text).match(/.{1,38}/gu) ?? [];
    return [
      say('hardware-alarm-row', { index: alarm.sequence, level: alarm.level, date, time, text: first }),
      ...more.map(text => say('hardware-alarm-more', { text })),
    ];
  });
  return [say('alarm-rule'), say('hardware-alarm-head'), say('alarm-rule'), ...rows, say('alarm-rule')];
}
