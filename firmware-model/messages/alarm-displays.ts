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
  'alarm-information-rule': { text: '-'.repeat(86), fidelity: 'documented', source: 'Command Reference, display alarm information' },
  'alarm-information': {
    text:
      'Feature             : {feature}\nAlarmName           : {name}\nAlarmId             : {id}\nSeverity            : {level}\n' +
      'Cause suppress time : {cause}\nClear suppress time : {clear}',
    fidelity: 'documented',
    source: 'Command Reference, display alarm information',
  },
  'alarm-reverse-head': {
    text: 'Interface                                                      ',
    fidelity: 'documented',
    source: 'Command Reference, display alarm reverse',
    head: true,
  },
  'alarm-reverse-row': { text: '{name:70}', fidelity: 'documented', source: 'Command Reference, display alarm reverse' },
  'alarm-mask-missing': { text: 'Error: The mask table does not exist.', fidelity: 'inferred' },
  'event-rule': { text: '-'.repeat(77), fidelity: 'documented', source: 'Command Reference, display event information' },
  'event-information': {
    text:
      'Feature         : {feature}\nEventId         : {id}\nEventName       : {name}\nEventLevel      : {level}\n' +
      'TrapName        : {name}\nSuppress Period : {period}',
    fidelity: 'documented',
    source: 'Command Reference, display event information',
  },
  'event-apart': { text: '\n', fidelity: 'documented', source: 'Command Reference, display event information' },
  'event-unknown': { text: 'Error: The event does not exist.', fidelity: 'inferred' },
  'hardware-alarm-head': {
    text: 'Index  Level    Date       Time           Info                                  ',
    fidelity: 'documented',
    source: 'Command Reference, display alarm',
    head: true,
  },
  'hardware-alarm-row': {
    text: '{index:7}{level:9}{date:11}{time:15}{text:38}',
    fidelity: 'documented',
    source: 'Command Reference, display alarm',
  },
  'hardware-alarm-more': {
    text: '                                          {text:38}',
    fidelity: 'documented',
    source: 'Command Reference, display alarm',
  },
  'clear-alarms-question': {
    text: 'Confirm to delete. continue? [Y/N]:',
    fidelity: 'documented',
    source: 'Command Reference, clear alarm',
  },
  'clear-one-alarm-question': {
    text: 'Confirm to delete. Continue? [Y/N]:',
    fidelity: 'documented',
    source: 'Command Reference, clear alarm',
  },
  'hardware-alarm-to-clear': {
    text: 'Info: The following alarm will be cleared:\n"{text}"',
    fidelity: 'documented',
    source: 'Command Reference, clear alarm',
  },
  'alarms-cleared': {
    text: 'Info: Succeed in deleting the current alarm!',
    fidelity: 'documented',
    source: 'Command Reference, clear alarm',
  },
  'alarm-cleared': {
    text: 'Info: Succeed in deleting the current alarm.',
    fidelity: 'documented',
    source: 'Command Reference, clear alarm',
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
  'log-time-order': { text: 'Error: The start time must be earlier than the end time.', fidelity: 'inferred' },
  'log-time-malformed': { text: 'Error: The time must be in the format YYYY/MM/DD,HH:MM:SS.', fidelity: 'inferred' },
} as const satisfies Messages;
