import type { Page } from '../../schema/page.ts';

export default {
  title: 'display radius-server configuration',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    groups: 'display radius-server configuration [ group <group-name> ]',
  },
  help: {
    display: 'Display current system information',
    'radius-server': 'RADIUS server',
    configuration: 'What is configured',
    group: 'Group',
  },
  parameters: {
    'group-name': { type: 'string', length: [1, 32], caseSensitive: false, help: 'Name of the RADIUS server group' },
  },
  examples: [
    { view: 'user', line: 'display radius-server configuration' },
    { view: 'user', line: 'display radius-server configuration group 123' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
