import type { Messages, Params } from '../../firmware-model/schema/message.ts';
import { render } from '../cli/run/message.ts';
import { screenWidth } from '../cli/grammar/screen.ts';
import type { TerminalSettings } from '../cli/run/session.ts';
import { isMasked } from '../config/alarm-settings.ts';
import type { Configuration } from '../config/configuration.ts';
import { hostName } from '../config/host-name.ts';
import { channelNamed, type Information, passes, reaches } from '../config/information.ts';
import type { LogHost } from '../config/log-hosts.ts';
import { localOffset, localTime, offsetMark } from '../config/local-time.ts';
import { settingsOf } from '../config/settings.ts';
import { timestampFormats } from '../config/timestamp-format.ts';
import type { AlarmEntry, LogEntry } from '../control-plane/emitted.ts';
import { isLog, sortOf } from '../control-plane/log-intake.ts';
import { timestamp } from './timestamp.ts';

const marks = { log: '(l)', security: '(s)', trap: '(t)', alarm: '(l)' } as const;

/** Whether an entry reaches a terminal with these switches: the console is on one channel, virtual terminals are on another. */
export function isShown(
  entry: LogEntry,
  { monitor, logging, alarms, traps, alarmMask }: TerminalSettings,
  destination: 'console' | 'monitor',
  { running, information }: { readonly running: Configuration; readonly information: Information },
): boolean {
  const { kind, module, severity } = entry;
  if (!monitor || kind === 'security') return false; // no listing of the manuals shows a log of security amid what operators do
  if (!reaches(destination, sortOf(entry), module, severity, information)) return false;
  if (entry.alarm && alarmMask !== undefined) {
    if (isMasked(running, alarmMask, { name: entry.mnemonic, feature: module, level: entry.alarm.level })) return false;
  }
  if (kind === 'alarm') return alarms;
  return kind === 'trap' ? alarms && traps : logging;
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
  if (isLog(entry)) return logLine(entry, text, running);
  const { alarm, identity } = entry;
  const mnemonic = alarm?.notification.name ?? entry.mnemonic;
  return logLine({ ...entry, mnemonic, identity: alarm ? `${identity}-OID=${alarm.notification.oid}` : identity }, text, running, {
    mark: '',
  });
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

/** As a log file has it: the name of the router in quotes (command reference, display logfile). */
export function fileLine(entry: LogEntry, running: Configuration, messages: Messages): string {
  return logLine(entry, logMessage(entry, messages), running, { name: `"${hostName(running)}"` });
}

/** Whether a log host gets an entry; of an alarm it gets the log that comes with it, as a log file does. */
export function isSent({ kind, module, severity }: LogEntry, host: LogHost, information: Information): boolean {
  if (kind === 'alarm' || !information.isEnabled) return false;
  if (kind === 'security' || host.isForSecurity) return kind === 'security';
  return severity <= host.level && passes(channelNamed(host.channel, information), sortOf({ kind }), module, severity);
}

/** As a log host gets it: its priority first (RFC 3164 §4.1.1). Times are UTC where it does not ask for others. */
export function syslogLine(entry: LogEntry, { facility, isLocalTime }: LogHost, running: Configuration, messages: Messages): string {
  const local = isLocalTime ? localTimeAt(entry.time, running) : { offsetMinutes: undefined, mark: '' };
  return `<${facility * 8 + entry.severity}>${logLine(entry, logMessage(entry, messages), running, { local })}`;
}

const localTimeAt = (time: number, running: Configuration) => ({
  offsetMinutes: localOffset(running, time),
  mark: offsetMark(running, time),
});

const markOf = ({ kind, isNotification }: LogEntry): string => (isNotification ? marks.trap : marks[kind]);

interface Head {
  readonly mark?: string;
  readonly name?: string;
  readonly local?: ReturnType<typeof localTimeAt>;
}

function logLine(entry: LogEntry, text: string, running: Configuration, head: Head = {}): string {
  const { module, severity, mnemonic, identity, isRepeats } = entry;
  const { mark = markOf(entry), name = hostName(running), local = localTimeAt(entry.time, running) } = head;
  const time = timestamp(entry, timestampFormats(settingsOf(running))[sortOf(entry)], local);
  const origin = isRepeats ? [] : ['%%01', module, '/', severity, '/', mnemonic, mark, ':', identity, ';'];
  return [time, ' ', name, ' ', ...origin, text].join(''); // kept for long, so in one piece: V8 would keep what a template makes as a tree
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
