import type { Page } from '../../schema/page.ts';

export default {
  title: 'ntp-service authentication-password complexity-check disable',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    disable: 'ntp-service authentication-password complexity-check disable',
    undo: 'undo ntp-service authentication-password complexity-check disable',
  },
  help: {
    'ntp-service': 'Network Time Protocol',
    undo: 'Delete or restore a setting',
    'authentication-password': 'Passwords of keys',
    'complexity-check': 'Check of their complexity',
    disable: 'Switch it off',
  },
  parameters: {},
  configuration: {
    disable: { handled: 'ntp-service authentication-password complexity-check disable' },
    undo: { clear: 'ntp-service authentication-password complexity-check disable' },
  },
  examples: [{ view: 'system', line: 'ntp-service authentication-password complexity-check disable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
