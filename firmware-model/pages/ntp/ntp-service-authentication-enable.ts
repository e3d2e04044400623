import type { Page } from '../../schema/page.ts';

export default {
  title: 'ntp-service authentication enable',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: { enable: 'ntp-service authentication enable', undo: 'undo ntp-service authentication enable' },
  help: {
    'ntp-service': 'Network Time Protocol',
    undo: 'Delete or restore a setting',
    authentication: 'Authentication of packets',
    enable: 'Switch it on',
  },
  parameters: {},
  configuration: { enable: { set: 'ntp-service authentication enable' }, undo: { clear: 'ntp-service authentication enable' } },
  examples: [{ view: 'system', line: 'ntp-service authentication enable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
