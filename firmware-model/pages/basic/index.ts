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
import terminalEchoSynchronous from './terminal-echo-synchronous.ts';
import terminalCommandTimestamp from './terminal-command-timestamp.ts';
import terminalCommandForwardMatchedUpperView from './terminal-command-forward-matched-upper-view.ts';
import timestampEnable from './timestamp-enable.ts';
import hotkey from './hotkey.ts';
import displayHotkey from './display-hotkey.ts';
import header from './header.ts';
import lock from './lock.ts';

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
  'basic/terminal-echo-synchronous': terminalEchoSynchronous,
  'basic/terminal-command-timestamp': terminalCommandTimestamp,
  'basic/terminal-command-forward-matched-upper-view': terminalCommandForwardMatchedUpperView,
  'basic/timestamp-enable': timestampEnable,
  'basic/hotkey': hotkey,
  'basic/display-hotkey': displayHotkey,
  'basic/header': header,
  'basic/lock': lock,
} as const satisfies Readonly<Record<string, Page>>;
