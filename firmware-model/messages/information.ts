import type { Messages } from '../schema/message.ts';

const source = 'Command Reference, display info-center';

/** What the information centre says of itself. */
export const informationMessages = {
  'log-repeated': {
    text: 'last message repeated {count} times',
    fidelity: 'documented',
    source: 'Command Reference, info-center statistic-suppress enable; the head before it is inferred',
  },
  'filter-list-full': { text: 'Error: The filtering list is full.', fidelity: 'inferred' },

  'debugging-timeout': {
    text:
      'Debugging timeout\n-----------------------------\nInterval(min) RemainTime(sec)\n-----------------------------\n' +
      '{interval:>13} {remaining:>15}\n-----------------------------',
    fidelity: 'documented',
    source: 'Command Reference, display debugging timeout',
  },
  'debugging-packets': {
    text:
      '[Y] : The packet of specified type will display\n' +
      'L2:  Application [{state}]  Link [{state}]\n' +
      'L3:  Application [{state}]  Transport [{state}]  Ipv4 [{state}]  Ipv6 [{state}]\n' +
      'Ingress/Egress:  Ingress [{state}]  Egress [{state}]\n\nDebugging time left: {left}(s)',
    fidelity: 'documented',
    source: 'Command Reference, display debugging packet all',
  },

  'info-center-state': { text: 'Information Center:{state}', fidelity: 'documented', source },
  'info-center-loghosts': { text: 'Log host:', fidelity: 'documented', source },
  'info-center-loghost': {
    text: '        {address}, channel number {number}, channel name {channel},',
    fidelity: 'documented',
    source,
  },
  'loghost-insecure': {
    text: 'Warning: There is security risk as this operation enables a non secure syslog protocol.',
    fidelity: 'documented',
    source: 'Command Reference, info-center loghost domain',
  },
  'loghost-level-not-of-security': {
    text: 'Warning: The configured loghost level does not take effect on security logs.',
    fidelity: 'documented',
    source: 'Command Reference, info-center loghost domain',
  },
  'info-center-console': { text: 'Console:\n        channel number : {number}, channel name : {channel}', fidelity: 'documented', source },
  'info-center-monitor': { text: 'Monitor:\n        channel number : {number}, channel name : {channel}', fidelity: 'documented', source },
  'info-center-snmp': { text: 'SNMP Agent:\n        channel number : {number}, channel name : {channel}', fidelity: 'documented', source },
  'info-center-logbuffer': {
    text:
      'Log buffer:\n        {state},max buffer size 10240, current buffer size {size},\n' +
      'current messages {count}, channel number : {number}, channel name : {channel}\ndropped messages 0, overwritten messages {overwritten}',
    fidelity: 'documented',
    source,
  },
  'info-center-trapbuffer': {
    text:
      'Trap buffer:\n        {state},max buffer size 1024, current buffer size {size},\n' +
      'current messages {count}, channel number:{number}, channel name:{channel}\ndropped messages 0, overwritten messages {overwritten}',
    fidelity: 'documented',
    source,
  },
  'info-center-logfile': {
    text: 'logfile:\n        channel number : {number}, channel name : {channel}, language : English',
    fidelity: 'documented',
    source,
  },
  'info-center-timestamps': {
    text: 'Information timestamp setting:\n        log - {log}, trap - {trap}, debug - {debug}',
    fidelity: 'documented',
    source,
  },

  'session-log-head': {
    text:
      'Info-center Session Log Status:\n-------------------------------\nGlobal Status: {state}\n-------------------------------\n' +
      'User-Interface    Status',
    fidelity: 'documented',
    source: 'Command Reference, display info-center session log status',
    head: true,
  },
  'session-log-row': { text: '{line:18}{state}', fidelity: 'documented', source: 'Command Reference, info-center session log disable' },
  'module-counts-head': {
    text:
      'Information statistics data:\n' +
      'ModuleID    ModuleName        LogRecv   LogDrop   DiagRecv  DiagDrop  EventTrapRecv  EventTrapDrop  DebugRecv DebugDrop',
    fidelity: 'documented',
    source: 'Command Reference, display info-center statistics',
    head: true,
  },
  'module-counts': {
    text: '{id:12}{name:18}{logs:10}{logsDropped:10}0         0         {traps:6}{trapsDropped:15}0         0',
    fidelity: 'documented',
    source: 'Command Reference, display info-center statistics',
  },
} as const satisfies Messages;
