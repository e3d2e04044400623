import type { Page } from '../../schema/page.ts';

export default {
  title: 'display alarm statistics',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    display: 'display alarm statistics [ name <alarm-name> ]',
  },
  help: {
    display: 'Display current system information',
    alarm: 'Alarms',
    statistics: 'How often there were which',
    name: 'Of one name',
  },
  parameters: {
    'alarm-name': { type: 'string', length: [1, 63], help: 'Name of the alarm' },
  },
  examples: [
    { view: 'user', line: 'display alarm statistics' },
    { view: 'user', line: 'display alarm statistics name hwStorageUtilizationRisingAlarm' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
