import type { Page } from '../../../src/cli/page.ts';
import systemView from './system-view.ts';
import quit from './quit.ts';
import returnPage from './return.ts';
import run from './run.ts';
import sysname from './sysname.ts';
import displayHistoryCommand from './display-history-command.ts';
import resetHistoryCommand from './reset-history-command.ts';
import screenLengthTemporary from './screen-length-temporary.ts';
import terminalMonitor from './terminal-monitor.ts';
import terminalLogging from './terminal-logging.ts';
import terminalAlarm from './terminal-alarm.ts';
import terminalTrapping from './terminal-trapping.ts';
import terminalDebugging from './terminal-debugging.ts';
import mmiModeEnable from './mmi-mode-enable.ts';
import displayVtyMode from './display-vty-mode.ts';

/** Pages of this chapter, by path. */
export default {
  'basic/system-view': systemView,
  'basic/quit': quit,
  'basic/return': returnPage,
  'basic/run': run,
  'basic/sysname': sysname,
  'basic/display-history-command': displayHistoryCommand,
  'basic/reset-history-command': resetHistoryCommand,
  'basic/screen-length-temporary': screenLengthTemporary,
  'basic/terminal-monitor': terminalMonitor,
  'basic/terminal-logging': terminalLogging,
  'basic/terminal-alarm': terminalAlarm,
  'basic/terminal-trapping': terminalTrapping,
  'basic/terminal-debugging': terminalDebugging,
  'basic/mmi-mode-enable': mmiModeEnable,
  'basic/display-vty-mode': displayVtyMode,
} as const satisfies Readonly<Record<string, Page>>;
