import type { Messages } from '../schema/message.ts';

/** Layouts of what is shown of alarms, and of the buffers of the information centre. */
export const alarmDisplayMessages = {
  'alarm-legend': {
    text: '1:Critical  2:Major  3:Minor  4:Warning',
    fidelity: 'documented',
    source: 'Command Reference, display alarm active',
    head: true,
  },
  'alarm-rule': {
    text: '--------------------------------------------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display alarm active',
  },
  'alarm-head': {
    text: 'Sequence   AlarmId    Level Date Time  Description                              ',
    fidelity: 'documented',
    source: 'Command Reference, display alarm active',
    head: true,
  },
  'alarm-row': {
    text: '{sequence:11}{id:11}{level:6}{date:11}{text:41}',
    fidelity: 'documented',
    source: 'Command Reference, display alarm active',
  },
  'alarm-row-time': {
    text: '                             {time:10}{text:41}',
    fidelity: 'documented',
    source: 'Command Reference, display alarm active',
  },
  'alarm-row-more': {
    text: '                                       {text:41}',
    fidelity: 'documented',
    source: 'Command Reference, display alarm active',
  },
  'alarm-details': {
    text:
      'Sequence    : {sequence:10}\nAlarmId     : {id:22}AlarmName : {name:30}\n' +
      'AlarmType   : {type:22}Severity  : {level:17}State : {state:30}',
    fidelity: 'documented',
    source: 'Command Reference, display alarm active verbose; of the blanks at the end its two samples differ',
  },
  'alarm-root-kind': {
    text: 'RootKindFlag: Independent',
    fidelity: 'documented',
    source: 'Command Reference, display alarm active verbose; of its samples one has this line behind the next',
  },
  'alarm-start': {
    text: 'StartTime   : {start:40}\nDescription : {text}',
    fidelity: 'documented',
    source: 'Command Reference, display alarm active verbose',
  },
  'alarm-end': {
    text: 'ClearTime   : {end:40}\nClearType   : {clearType:20}\nClearReason : {text}',
    fidelity: 'documented',
    source: 'Command Reference, display alarm history verbose',
  },
  'alarm-blank': { text: '', fidelity: 'documented', source: 'Command Reference, display alarm active verbose' },
  'alarm-statistics-rule': {
    text: '----------------------------------------------------------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display alarm statistics',
  },
  'alarm-statistics': {
    text: 'AlarmName : {name}\nActive    : {active}\nAll       : {all}',
    fidelity: 'documented',
    source: 'Command Reference, display alarm statistics',
  },
  'alarm-unknown': { text: 'Error: The alarm does not exist.', fidelity: 'inferred' },

  'logbuffer-head': {
    text:
      'Logging buffer configuration and contents : {state}\nAllowed max buffer size : 10240\nActual buffer size : {size}\n' +
      'Channel number : {number}, Channel name : {channel}\nDropped messages : 0\nOverwritten messages : {overwritten}\nCurrent messages : {count}\n',
    fidelity: 'documented',
    source: 'Command Reference, display logbuffer',
    head: true,
  },
  'trapbuffer-head': {
    text:
      'Trapping buffer configuration and contents : {state}\nAllowed max buffer size : 1024\nActual buffer size : {size}\n' +
      'Channel number : {number} , Channel name : {channel}\nDropped messages : 0\nOverwritten messages : {overwritten}\nCurrent messages : {count}',
    fidelity: 'documented',
    source: 'Command Reference, display trapbuffer',
    head: true,
  },
  'reset-logbuffer-question': {
    text: 'Warning: This command will reset the log buffer. Logs in the buffer will be lost. Continue? [Y/N]: ',
    fidelity: 'documented',
    source: 'Command Reference, reset logbuffer',
  },
  'log-time-malformed': { text: 'Error: The time must be in the format YYYY/MM/DD,HH:MM:SS.', fidelity: 'inferred' },
} as const satisfies Messages;
