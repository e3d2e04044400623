import { localLogTime, localTime } from '../config/local-time.ts';
import type { Messages, Params } from '../../firmware-model/schema/message.ts';
import { render } from '../cli/run/message.ts';
import { screenWidth } from '../cli/grammar/screen.ts';
import type { TerminalSettings } from '../cli/run/session.ts';
import type { Configuration } from '../config/configuration.ts';
import { settingsOf } from '../config/settings.ts';
import { hostName } from '../config/host-name.ts';
import type { AlarmEntry, LogEntry } from '../control-plane/emitted.ts';

/** Logs up to this severity reach the console: channel 0, level warning; command reference, display channel. */
const consoleThreshold = 4;

const marks = { log: '(l)', security: '(s)', trap: '(t)', alarm: '(l)' } as const;

/** Whether an entry reaches a terminal with these switches. Traps have the threshold debugging: all of them do. */
export function isShown(
  { kind, severity }: LogEntry,
  { monitor, logging, alarms, traps }: TerminalSettings,
  running: Configuration,
): boolean {
  if (!monitor || settingsOf(running).line('info-center enable') !== undefined) return false; // a line of it is its `undo`
  if (kind === 'alarm') return alarms;
  if (kind === 'security') return false; // no listing of the manuals shows one amid what operators do
  return kind === 'trap' ? alarms && traps : logging && severity <= consoleThreshold;
}

/** An entry as it stands on the screen: one line, broken hard at the width of the screen. */
export function logText(entry: LogEntry, running: Configuration, messages: Messages): string {
  const text = logMessage(entry, messages);
  return (
    (entry.alarm ? alarmLine(entry, entry.alarm, text, running) : logLine(entry, text, running))
      .match(new RegExp(`.{1,${screenWidth}}`, 'gu'))
      ?.join('\r\n') ?? ''
  );
}

/** An entry as the buffer of its sort holds it, in one line; a trap has no mark there (command reference, display trapbuffer). */
export function bufferLine(entry: LogEntry, running: Configuration, messages: Messages): string {
  const text = logMessage(entry, messages);
  if (entry.kind === 'log' || entry.kind === 'security') return logLine(entry, text, running);
  const { alarm, identity } = entry;
  const mnemonic = alarm?.notification.name ?? entry.mnemonic;
  return logLine({ ...entry, mnemonic, identity: alarm ? `${identity}-OID=${alarm.notification.oid}` : identity }, text, running, '');
}

/** What it says, without its head. */
export function logMessage(entry: Pick<LogEntry, 'id' | 'params'>, messages: Messages): string {
  const [text = ''] = render(messages[entry.id]!, paramsOf(entry, messages)); // MessageId: every id has its message
  return text;
}

const paramsOf = ({ params }: Pick<LogEntry, 'params'>, messages: Messages): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'object' ? render(messages[value.words]!).join(' ') : value]),
  ); // the same

function logLine(
  { kind, module, severity, mnemonic, identity, time }: LogEntry,
  text: string,
  running: Configuration,
  mark: string = marks[kind],
): string {
  const stamp = localLogTime(running, time);
  return `${stamp} ${hostName(running)} %%01${module}/${severity}/${mnemonic}${mark}:${identity};${text}`;
}

/** As captured on a CE switch; what stands in it of an alarm that is over is inferred. */
function alarmLine(
  { mnemonic, identity, time }: LogEntry,
  { sequence, id, level, since, isOver, clearType }: AlarmEntry,
  text: string,
  running: Configuration,
): string {
  const end = isOver ? `clearTime:${localTime(running, time)}/${clearType}` : '-/-';
  const state = isOver ? 'cleared' : 'active';
  return `#${sequence}/${state}/${mnemonic}/${level}/occurredTime:${localTime(running, since)}/${end}/alarmID:${id}/${identity}:${text}`;
}
