import type { AlarmName } from '../../../firmware-model/alarms.ts';
import type { AlarmLevel } from '../../../firmware-model/schema/alarm.ts';
import type { LogEntry } from '../emitted.ts';
import { Sequence } from '../sequence.ts';

/** Something that is wrong with the device until it is over. */
export interface Alarm {
  readonly sequence: number;
  readonly name: AlarmName;
  /** As it was set when it was raised. */
  readonly level: AlarmLevel;
  /** Tells two of a kind apart: the name of a file, of a session, a URL. */
  readonly subject: string;
  /** Device time, milliseconds since 1970. */
  readonly since: number;
  /** What its message is filled in with. */
  readonly params: LogEntry['params'];
  readonly text: string;
}

export interface ClearedAlarm extends Alarm {
  /** Device time, milliseconds since 1970. */
  readonly clearedAt: number;
  /** What was said then. */
  readonly clearText: string;
  /** By itself, or by an operator. */
  readonly clearType: ClearType;
}

export type ClearType = 'service_resume' | 'manual_clear';

/** What the information centre keeps of one sort. */
export interface LogBuffer {
  /** Oldest first. */
  readonly entries: Sequence<BufferedEntry>;
  /** How many entries went to make room for others. */
  readonly overwritten: number;
}

export interface LogFiles {
  readonly waiting: Readonly<Record<LogFileKind, string>>;
  /** Clock time of the first of it. */
  readonly since?: number;
  /** How many characters the card did not take: they are lost. */
  readonly lost: number;
}

/** Of common logs, and of the security log. */
export type LogFileKind = 'log' | 'security';

export interface ModuleCount {
  readonly logs: number;
  readonly logsDropped: number;
  readonly traps: number;
  readonly trapsDropped: number;
}

export interface RepeatedLog {
  readonly entry: LogEntry;
  readonly count: number;
  /** How often its repeats have been told because it went on for long. */
  readonly told: number;
}

export interface BufferedEntry extends Pick<LogEntry, 'kind' | 'module' | 'severity' | 'time'> {
  /** As it was written when it came. */
  readonly line: string;
}

export const emptyBuffer: LogBuffer = { entries: Sequence.empty(), overwritten: 0 };

export const nothingWaits: LogFiles = { waiting: { log: '', security: '' }, lost: 0 };
