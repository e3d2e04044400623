import type { Page } from '../../schema/page.ts';

export default {
  title: 'user-security-policy enable',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    enable: 'user-security-policy enable',
    undo: 'undo user-security-policy enable',
  },
  help: {
    'user-security-policy': 'Stricter names and passwords of local users',
    enable: 'Enable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    enable: { clear: 'user-security-policy enable' },
    undo: { clear: 'user-security-policy enable', line: 'undo user-security-policy enable' },
  },
  examples: [{ view: 'system', line: 'user-security-policy enable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
