import type { Memory, SurvivalRow } from './memory.ts';
import { changed, counted, lost } from './words.ts';

/** What the information centre holds: all of it is memory. */
export function* informationRows({ volatile }: Memory): Iterable<SurvivalRow> {
  const { alarms, alarmHistory, logBuffer, trapBuffer, logFiles } = volatile;
  if (alarms.length > 0)
    yield changed('active alarms', `${counted(alarms.length, 'alarm')}: what is still wrong is raised anew, with numbers from 1`);
  if (alarmHistory.length > 0) yield lost('alarm history', `${counted(alarmHistory.length, 'alarm that is over', 'alarms that are over')}`);
  if (logBuffer.entries.length > 0) yield lost('log buffer', counted(logBuffer.entries.length, 'log'));
  if (trapBuffer.entries.length > 0) yield lost('trap buffer', counted(trapBuffer.entries.length, 'trap'));
  const waiting = linesIn(logFiles.waiting.log) + linesIn(logFiles.waiting.security);
  // what a start logs by itself the next one logs again
  if (waiting > 0 && volatile.loginCount > 0)
    yield changed('logs on their way to the card', `${counted(waiting, 'log')}: a reboot writes them, a power cut loses them`);
}

const linesIn = (text: string): number => text.split('\n').length - 1;
