import type { TerminalSettings } from '../cli/session.ts';
import { formatLogTime } from '../clock/format.ts';
import type { LogEntry } from '../control-plane/emitted.ts';

/** Logs up to this severity reach the console: channel 0, level warning; command reference, display channel. */
const consoleThreshold = 4;

const marks = { log: '(l)', security: '(s)', trap: '(t)' } as const;

/** Whether an entry reaches a terminal with these switches. Traps have the threshold debugging: all of them do. */
export function isShown({ kind, severity }: LogEntry, { monitor, logging, alarms, traps }: TerminalSettings): boolean {
  if (!monitor) return false;
  return kind === 'trap' ? alarms && traps : logging && severity <= consoleThreshold;
}

/** One line of the information centre, as terminals and log files show it. */
export function logLine({ kind, module, severity, mnemonic, identity, time }: LogEntry, text: string, hostName: string, offsetMinutes?: number): string {
  return `${formatLogTime(time, offsetMinutes)} ${hostName} %%01${module}/${severity}/${mnemonic}${marks[kind]}:${identity};${text}`;
}
