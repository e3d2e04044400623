import type { ViewStack } from '../grammar/view-stack.ts';
import type { FtpClient } from './ftp-client.ts';
import type { Remote } from './remote.ts';
import type { SessionId } from '../../control-plane/state.ts';

/** One log-in at the command line: what it sees and has set for itself. A value; lost at log-out and with the power. */
export interface CliSession {
  readonly id: SessionId;
  /** As `display users` names the line: `CON 0`. */
  readonly userInterface: string;
  /** AAA user name, undefined in password mode. */
  readonly user: string | undefined;
  /** 0 to 3. */
  readonly level: number;
  /** The group of users whose rules hold for this log-in. */
  readonly group?: string;
  readonly views: ViewStack;
  /** `system-view immediately`: every line takes effect at Enter. */
  readonly immediate: boolean;
  /** `cfcard:/` or `cfcard:/folder/`. */
  readonly workingDirectory: string;
  readonly terminal: TerminalSettings;
  /** Lines that the history holds; `defaultHistorySize` unless the user interface says otherwise. */
  readonly historySize?: number;
  /** Lines as typed, oldest first. */
  readonly history: readonly string[];
  /** Lines of a batch file that are still to be typed; there while its last one is carried out. */
  readonly batch?: readonly string[];
  /** Nobody is there to type more: a saved configuration is read. */
  readonly isUnattended?: true;
  /** The connection that the view of a client holds open. */
  readonly remote?: Remote;
  /** What the view of an FTP client has. */
  readonly ftp?: FtpClient;
  /** It has been said that lines of commands that are not emulated are held. */
  readonly toldOfHeldLines?: true;
}

/** Command reference, history-command max-size. */
export const defaultHistorySize = 10;

/** Switches of one log-in. */
export interface TerminalSettings {
  /** Lines on a screen until log-out, 0 for no paging; undefined: as the user interface says. */
  readonly screenLength: number | undefined;
  /** `terminal monitor` and its kinds. */
  readonly monitor: boolean;
  readonly logging: boolean;
  readonly alarms: boolean;
  /** `terminal mask`: the list of alarms that are not wanted here. */
  readonly alarmMask?: string | undefined;
  readonly traps: boolean;
  readonly debugging: boolean;
  /** `terminal echo synchronous`: what was being typed is shown again behind a log that broke into it. */
  readonly synchronousEcho: boolean;
  /** `terminal command timestamp`: every command is preceded by the time. */
  readonly timestamp: boolean;
  /** `terminal command forward matched upper-view`: a line unknown in a view is looked for in those above. */
  readonly upperViews: boolean;
  /** `terminal command alias`: what the configuration says is an alias is one. */
  readonly aliases: boolean;
  /** `undo terminal session-log disable` */
  readonly sessionLog: boolean;
  /** `mmi-mode enable`: no paging, no questions. */
  readonly machineMode: boolean;
}

/** What a log-in begins with on the console; on a virtual terminal `monitor` would be off. */
export const terminalAtLogin: TerminalSettings = {
  screenLength: undefined,
  monitor: true,
  logging: true,
  alarms: true,
  traps: true,
  debugging: false,
  synchronousEcho: true,
  timestamp: false,
  upperViews: true,
  aliases: true,
  sessionLog: true,
  machineMode: false,
};

/** Whether a saved configuration is being read: its lines were taken once, and what they name may come later. */
export const isRestoring = ({ isUnattended }: CliSession): boolean => isUnattended === true;
