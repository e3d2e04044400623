import type { Messages } from '../schema/message.ts';

const realCpu = '"display cpu-usage" of an NE40E with four cores, 2021-02-25';
const captured = { fidelity: 'captured', source: realCpu } as const;
const cr = (title: string) => ({ fidelity: 'documented', source: `Command Reference, "${title}"` }) as const;
const health = { fidelity: 'captured', source: '"display health" of an NE40E-X16A' } as const;
const rule62 = '--------------------------------------------------------------';
const rule68 = '--------------------------------------------------------------------';
const rule108 = '-'.repeat(108);

/** Load and memory of the boards. */
export const healthMessages = {
  'no-processor': { text: 'Error: The board in slot {slot} has no processor.', fidelity: 'inferred' },
  'board-not-registered': { text: 'Error: The board in slot {slot} has not registered.', fidelity: 'inferred' },

  'cpu-head': {
    text:
      'Cpu utilization statistics at {time} {milliseconds} ms\n' +
      'System cpu use rate is : {load}%\n' +
      'Cpu utilization for five seconds: {fiveSeconds}% ;  one minute: {oneMinute}% ;  five minutes: {fiveMinutes}%.\n' +
      'Max CPU Usage : {max}%\n' +
      'Max CPU Usage Stat. Time : {maxTime} {maxMilliseconds} ms',
    ...captured,
  },
  'cpu-services-head': { text: '---------------------------\nServiceName  UseRate\n---------------------------', ...captured, head: true },
  'cpu-service': {
    text: '{service:12} {load:>6}%',
    fidelity: 'inferred',
    source: `columns and order: ${realCpu}; names, and that SYSTEM alone works: Command Reference, "display cpu-usage service"`,
  },
  'cpu-cores-head': {
    text:
      '---------------------------\n' +
      'CPU Usage Details\n' +
      '----------------------------------------------------------------\n' +
      'CPU     Current  FiveSec   OneMin  FiveMin  Max MaxTime\n' +
      '----------------------------------------------------------------',
    ...captured,
    head: true,
  },
  'cpu-core': { text: 'cpu{core:5}{load:>6}%{fiveSeconds:>8}%{oneMinute:>8}%{fiveMinutes:>8}%{max:>4}% {maxTime}', ...captured },
  'cpu-cores-end': { text: '----------------------------------------------------------------', ...captured },

  'cpu-service-head': {
    text:
      'Cpu utilization statistics at {time} {milliseconds} ms\n' +
      'System cpu use rate is : {load:>17}%\n' +
      '---------------------------\n' +
      'ServiceName  UseRate   \n' +
      '---------------------------',
    ...cr('display cpu-usage service'),
    head: true,
  },
  'cpu-service-row': { text: '{service:12} {load:15}', ...cr('display cpu-usage service') },
  'cpu-service-end': { text: '---------------------------', ...cr('display cpu-usage service') },

  'cpu-history-row': { text: '{level:>3}%|{bars}', ...cr('display cpu-usage history') },
  'cpu-history-minute': {
    text:
      '     ---------+---------+---------+---------+---------+---------+>\n' +
      '              10        20        30        40        50        60\n' +
      '              System cpu-usage last 60 minutes(Per Min)',
    ...cr('display cpu-usage history'),
  },
  'cpu-history-halfHour': {
    text:
      '     ---------+---------+---------+---------+-------->\n' +
      '              10        20        30        40\n' +
      '       System cpu-usage last 24 hours(Per Halfhour)\n' +
      '      * = maximum cpu-usage    H = average cpu-usage',
    ...cr('display cpu-usage history'),
  },
  'cpu-history-hour': {
    text:
      '     ---------+---------+---------+---------+---------+---------+---------+-->\n' +
      '              10        20        30        40        50        60        70\n' +
      '                   System cpu-usage last 72 hours(Per Hour)\n' +
      '                  * = maximum cpu-usage    H = average cpu-usage',
    ...cr('display cpu-usage history'),
  },

  'monitor-configuration-head': {
    text: `{of}-monitor configuration\n${rule62}\nSlot      MonitorNum  MonitorCycle  UnovloadLimit  OvloadLimit\n${rule62}`,
    head: true,
    ...cr('display cpu-usage configuration'),
  },
  'cpu-monitor-row': { text: '{slot:18}{times:11}{cycle:17}{restore:13}{threshold}', ...cr('display cpu-usage configuration') },
  'memory-monitor-row': { text: ' {slot:13}{times:10}{cycle:16}{restore:13}{threshold}', ...cr('display memory-usage threshold') },
  'monitor-configuration-end': { text: rule62, ...cr('display cpu-usage configuration') },
  'threshold-restore': {
    text: 'Error: The restore threshold must be at least 3 less than the threshold.',
    fidelity: 'inferred',
    source: 'the rule: Command Reference, "set cpu-usage threshold"',
  },

  'overload-head': {
    text: `{of} overload information\n${rule68}\nSlot       Time                     State\n${rule68}`,
    head: true,
    ...cr('display memory-monitor information'),
  },
  'overload-row': { text: '{slot:10} {time:24} {state}', ...cr('display memory-monitor information') },
  'overload-end': { text: rule68, ...cr('display memory-monitor information') },

  'memory-head': {
    text:
      'Memory utilization statistics at {time} {milliseconds} ms\n' +
      'System Total Memory Is: {total} Kbytes\n' +
      'Total Memory Used Is: {used} Kbytes\n' +
      'Memory Using Percentage Is: {percentage}%\n' +
      '----------------------------------------\n' +
      'Process memory information in the slot:\n' +
      '----------------------------------------\n' +
      'ProcessId  ProcessName      Used(Kbytes)\n' +
      '----------------------------------------',
    ...cr('display memory-usage'),
  },
  'memory-process': { text: '{id:10} {name:16} {used:>12}', ...cr('display memory-usage') },
  'memory-end': { text: '----------------------------------------', ...cr('display memory-usage') },

  'health-head': {
    text: `${rule68}\nSlot                           CPU Usage  Memory Usage(Used/Total)\n${rule68}`,
    head: true,
    ...health,
  },
  'health-row': { text: '{slot:11} {board:16}{load:>9}%{percentage:>12}%   {memory}', ...health },
  'health-end': { text: rule68, ...health },
  'health-verbose-head': {
    text: `${rule108}\nSlot                       CPU Usage    Memory Usage(Used/Total)     Physical Memory Usage(Free/Total/Cache)\n${rule108}`,
    head: true,
    ...cr('display health'),
  },
  'health-verbose-row': {
    text: '{slot:8} {board:15}{load:>10}%{percentage:>12}%   {memory:14}{free:>14}%    {physical}',
    ...cr('display health'),
  },
  'health-cores': { text: '        {cores}', ...cr('display health') },
  'health-verbose-end': { text: rule108, ...cr('display health') },
} as const satisfies Messages;
