import type { Page } from '../../schema/page.ts';

export default {
  title: 'info-center timestamp',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    logBoot: 'info-center timestamp log boot [ without-timezone ]',
    logDateSecond: 'info-center timestamp log date [ precision-time second ] [ without-timezone ]',
    logDateTenth: 'info-center timestamp log date precision-time tenth-second [ without-timezone ]',
    logDateMillisecond: 'info-center timestamp log date precision-time millisecond [ without-timezone ]',
    logShortDateSecond: 'info-center timestamp log short-date [ precision-time second ] [ without-timezone ]',
    logShortDateTenth: 'info-center timestamp log short-date precision-time tenth-second [ without-timezone ]',
    logShortDateMillisecond: 'info-center timestamp log short-date precision-time millisecond [ without-timezone ]',
    logFormatDateSecond: 'info-center timestamp log format-date [ precision-time second ] [ without-timezone ]',
    logFormatDateTenth: 'info-center timestamp log format-date precision-time tenth-second [ without-timezone ]',
    logFormatDateMillisecond: 'info-center timestamp log format-date precision-time millisecond [ without-timezone ]',
    trapBoot: 'info-center timestamp trap boot [ without-timezone ]',
    trapDateSecond: 'info-center timestamp trap date [ precision-time second ] [ without-timezone ]',
    trapDateTenth: 'info-center timestamp trap date precision-time tenth-second [ without-timezone ]',
    trapDateMillisecond: 'info-center timestamp trap date precision-time millisecond [ without-timezone ]',
    trapShortDateSecond: 'info-center timestamp trap short-date [ precision-time second ] [ without-timezone ]',
    trapShortDateTenth: 'info-center timestamp trap short-date precision-time tenth-second [ without-timezone ]',
    trapShortDateMillisecond: 'info-center timestamp trap short-date precision-time millisecond [ without-timezone ]',
    trapFormatDateSecond: 'info-center timestamp trap format-date [ precision-time second ] [ without-timezone ]',
    trapFormatDateTenth: 'info-center timestamp trap format-date precision-time tenth-second [ without-timezone ]',
    trapFormatDateMillisecond: 'info-center timestamp trap format-date precision-time millisecond [ without-timezone ]',
    debuggingBoot: 'info-center timestamp debugging boot [ without-timezone ]',
    debuggingDateSecond: 'info-center timestamp debugging date precision-time second [ without-timezone ]',
    debuggingDateTenth: 'info-center timestamp debugging date precision-time tenth-second [ without-timezone ]',
    debuggingDateMillisecond: 'info-center timestamp debugging date [ precision-time millisecond ] [ without-timezone ]',
    debuggingShortDateSecond: 'info-center timestamp debugging short-date precision-time second [ without-timezone ]',
    debuggingShortDateTenth: 'info-center timestamp debugging short-date precision-time tenth-second [ without-timezone ]',
    debuggingShortDateMillisecond: 'info-center timestamp debugging short-date [ precision-time millisecond ] [ without-timezone ]',
    debuggingFormatDateSecond: 'info-center timestamp debugging format-date precision-time second [ without-timezone ]',
    debuggingFormatDateTenth: 'info-center timestamp debugging format-date precision-time tenth-second [ without-timezone ]',
    debuggingFormatDateMillisecond: 'info-center timestamp debugging format-date [ precision-time millisecond ] [ without-timezone ]',
    undoLog: 'undo info-center timestamp log',
    undoTrap: 'undo info-center timestamp trap',
    undoDebugging: 'undo info-center timestamp debugging',
  },
  help: {
    'info-center': 'Information centre: logs, traps and debugging information',
    timestamp: 'Time at the head of every line',
    log: 'Logs',
    trap: 'Traps',
    debugging: 'Debugging information',
    boot: 'Milliseconds since the start',
    date: 'Date and time',
    'short-date': 'Date without the year, and time',
    'format-date': 'YYYY-MM-DD hh:mm:ss',
    'precision-time': 'How exact the time is',
    second: 'A second',
    'tenth-second': 'A tenth of a second',
    millisecond: 'A millisecond',
    'without-timezone': 'No time zone behind it',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    logBoot: {
      set: 'info-center timestamp log',
    },
    logDateSecond: {
      set: 'info-center timestamp log',
      default: 'info-center timestamp log date',
    },
    logDateTenth: {
      set: 'info-center timestamp log',
    },
    logDateMillisecond: {
      set: 'info-center timestamp log',
    },
    logShortDateSecond: {
      set: 'info-center timestamp log',
    },
    logShortDateTenth: {
      set: 'info-center timestamp log',
    },
    logShortDateMillisecond: {
      set: 'info-center timestamp log',
    },
    logFormatDateSecond: {
      set: 'info-center timestamp log',
    },
    logFormatDateTenth: {
      set: 'info-center timestamp log',
    },
    logFormatDateMillisecond: {
      set: 'info-center timestamp log',
    },
    trapBoot: {
      set: 'info-center timestamp trap',
    },
    trapDateSecond: {
      set: 'info-center timestamp trap',
      default: 'info-center timestamp trap date',
    },
    trapDateTenth: {
      set: 'info-center timestamp trap',
    },
    trapDateMillisecond: {
      set: 'info-center timestamp trap',
    },
    trapShortDateSecond: {
      set: 'info-center timestamp trap',
    },
    trapShortDateTenth: {
      set: 'info-center timestamp trap',
    },
    trapShortDateMillisecond: {
      set: 'info-center timestamp trap',
    },
    trapFormatDateSecond: {
      set: 'info-center timestamp trap',
    },
    trapFormatDateTenth: {
      set: 'info-center timestamp trap',
    },
    trapFormatDateMillisecond: {
      set: 'info-center timestamp trap',
    },
    debuggingBoot: {
      set: 'info-center timestamp debugging',
    },
    debuggingDateSecond: {
      set: 'info-center timestamp debugging',
    },
    debuggingDateTenth: {
      set: 'info-center timestamp debugging',
    },
    debuggingDateMillisecond: {
      set: 'info-center timestamp debugging',
      default: 'info-center timestamp debugging date',
    },
    debuggingShortDateSecond: {
      set: 'info-center timestamp debugging',
    },
    debuggingShortDateTenth: {
      set: 'info-center timestamp debugging',
    },
    debuggingShortDateMillisecond: {
      set: 'info-center timestamp debugging',
    },
    debuggingFormatDateSecond: {
      set: 'info-center timestamp debugging',
    },
    debuggingFormatDateTenth: {
      set: 'info-center timestamp debugging',
    },
    debuggingFormatDateMillisecond: {
      set: 'info-center timestamp debugging',
    },
    undoLog: {
      clear: 'info-center timestamp log',
    },
    undoTrap: {
      clear: 'info-center timestamp trap',
    },
    undoDebugging: {
      clear: 'info-center timestamp debugging',
    },
  },
  examples: [
    {
      view: 'system',
      line: 'info-center timestamp trap boot',
    },
    {
      view: 'system',
      line: 'info-center timestamp log date precision-time millisecond',
    },
    {
      view: 'system',
      line: 'undo info-center timestamp log',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
