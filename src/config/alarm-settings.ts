import type { AlarmLevel } from '../../firmware-model/schema/alarm.ts';
import type { Configuration } from './configuration.ts';
import { settingsOf } from './settings.ts';

const alarmView = (running: Configuration) => settingsOf(running).section('alarm');

/** As `alarm-name … severity` has it, else as it is registered. */
export function levelOfAlarm(running: Configuration, name: string, usual: AlarmLevel): AlarmLevel {
  const set = alarmView(running).line('alarm-name <alarm-name> severity', { 'alarm-name': name });
  return levels.find(level => set?.line.endsWith(` ${level.toLowerCase()}`)) ?? usual;
}

/** Seconds that an alarm, and its end, are held back; command reference, suppression alarm-name. */
export function suppressionOf(running: Configuration, name: string): { readonly cause: number; readonly clear: number } {
  const args = { 'alarm-name': name };
  const view = alarmView(running);
  return {
    cause: Number(view.line('suppression alarm-name <alarm-name> cause-period', args)?.args['cause-seconds'] ?? 3),
    clear: Number(view.line('suppression alarm-name <alarm-name> clear-period', args)?.args['clear-seconds'] ?? 10),
  };
}

/** Whether the oldest alarm that is over makes room for the newest. */
export const wrapsHistory = (running: Configuration): boolean => alarmView(running).line('history record-wrap disable') === undefined;

export const hasMask = (running: Configuration, mask: string): boolean =>
  alarmView(running)
    .sections('mask name <mask-name>')
    .some(({ args }) => args['mask-name'] === mask);

/** Whether a list of alarms that are not wanted has this one: by its name, its feature or its level. */
export function isMasked(
  running: Configuration,
  mask: string,
  { name, feature, level }: { readonly name: string; readonly feature: string; readonly level: AlarmLevel },
): boolean {
  const list = alarmView(running).section('mask name <mask-name>', { 'mask-name': mask });
  return (
    list.line('mask alarm-name <alarm-name>', { 'alarm-name': name }) !== undefined ||
    list.line('mask feature-name <feature-name>', { 'feature-name': feature }) !== undefined ||
    list.line(severityKeys[level]) !== undefined
  );
}

const levels = ['Critical', 'Major', 'Minor', 'Warning'] as const satisfies readonly AlarmLevel[];
const severityKeys = {
  Critical: 'mask severity critical',
  Major: 'mask severity major',
  Minor: 'mask severity minor',
  Warning: 'mask severity warning',
} as const satisfies Record<AlarmLevel, string>;
