import type { AlarmName, TrapName } from '../../firmware-model/alarms.ts';
import type { NtpLogName } from '../../firmware-model/ntp-logs.ts';
import type { LogName } from '../../firmware-model/logs.ts';
import type { PkiLogName } from '../../firmware-model/pki-logs.ts';
import type { MessageId } from '../../firmware-model/messages.ts';
import type { Release } from '../../firmware-model/schema/release.ts';
import type { Alarm, Log, SecurityLog, Trap } from '../../firmware-model/schema/alarm.ts';
import type { Configuration } from '../config/configuration.ts';
import type { BootStep } from '../../firmware-model/schema/boot-step.ts';
import type { LogEntry } from './emitted.ts';
import type { RestoredLines } from './restored-lines.ts';
import type { RecoveryFailure, Volatile } from './state.ts';

/** What the system software brings to the chassis. Given from outside: the control plane knows no command and no clock. */
export interface Software {
  /** What this release has otherwise than others. */
  readonly profile: Release;
  /** What may be wrong with the router, and what it tells without being wrong. */
  readonly alarms: Readonly<Record<AlarmName, Alarm<MessageId>>>;
  readonly traps: Readonly<Record<TrapName, Trap<MessageId>>>;
  /** What is logged of keys and certificates. */
  readonly pkiLogs: Readonly<Record<PkiLogName, SecurityLog<MessageId>>>;
  /** Ids of modules that send information, `0x816`, by their names. */
  readonly modules: Readonly<Record<string, string>>;
  /** What is logged of time from outside. */
  readonly ntpLogs: Readonly<Record<NtpLogName, SecurityLog<MessageId>>>;
  /** What an entry of the information centre says, without its head. */
  readonly textOf: (entry: Pick<LogEntry, 'id' | 'params'>) => string;
  /** What the router logs of itself. */
  readonly logs: Readonly<Record<LogName, Log<MessageId>>>;
  /** As a file on the card holds it. */
  readonly fileLineOf: (entry: LogEntry, running: Configuration) => string;
  /** As its buffer holds it. */
  readonly lineOf: (entry: LogEntry, running: Configuration) => string;
  /** Text of the boot sequence, in order. */
  readonly bootSequence: readonly BootStep[];
  /** Milliseconds since 1970 of the clock that never stops; the device's own time differs by `clockOffsetMilliseconds`. */
  readonly now: () => number;
  /**
   * The configuration that a start begins with: the factory's, with the lines of a saved file over it. Lines that do not fit are
   * failures; reading goes on behind them. A file that gives none is one failure.
   */
  readonly restore: (saved?: SavedConfiguration) => Restored;
  /** The same for a text, over a configuration: the factory's where none is given. */
  readonly read: (text: string, over?: Configuration) => Restored;
  /** The lines of what runs, as they are saved. */
  readonly linesOf: (volatile: Volatile) => readonly string[];
}

/** A configuration file as it was read off the card, or why it could not be. */
export interface SavedConfiguration {
  /** `cfcard:/vrpcfg.zip` */
  readonly file: string;
  readonly bytes: Uint8Array | 'missing' | 'unreadable';
}

export interface Restored extends RestoredLines {
  readonly configuration: Configuration;
  readonly failures: readonly RecoveryFailure[];
}
