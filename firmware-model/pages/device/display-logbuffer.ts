import type { Page } from '../../schema/page.ts';

export default {
  title: 'display logbuffer',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    display:
      'display logbuffer [ security ] [ slot <slot-id> | module <module-name> | starttime <starttime-value> [ endtime <endtime-value> ] | level { <severity> | emergencies | alert | critical | error | warning | notification | informational | debugging } | size <value> ] *',
  },
  help: {
    display: 'Display current system information',
    logbuffer: 'Log buffer',
    security: 'Security logs',
    slot: 'Of one board',
    module: 'Of one module',
    starttime: 'From a time on',
    endtime: 'Up to a time',
    level: 'Of one severity',
    size: 'How many, the newest',
    emergencies: 'Severity 0',
    alert: 'Severity 1',
    critical: 'Severity 2',
    error: 'Severity 3',
    warning: 'Severity 4',
    notification: 'Severity 5',
    informational: 'Severity 6',
    debugging: 'Severity 7',
  },
  parameters: {
    'slot-id': { type: 'string', length: [1, 23], help: 'Slot of the board' },
    'module-name': { type: 'string', length: [1, 31], help: 'Name of the module' },
    'starttime-value': { type: 'string', length: [17, 19], help: 'YYYY/MM/DD,HH:MM:SS' },
    'endtime-value': { type: 'string', length: [17, 19], help: 'YYYY/MM/DD,HH:MM:SS' },
    severity: { type: 'integer', range: [0, 7], help: 'Severity' },
    value: { type: 'integer', range: [1, 10_240], help: 'Number of logs' },
  },
  examples: [
    { view: 'user', line: 'display logbuffer level 4' },
    { view: 'system', line: 'display logbuffer module PKI size 5' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
