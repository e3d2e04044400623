import type { Page } from '../../schema/page.ts';

export default {
  title: 'certificate auto-update enable',
  views: ['pki-cmp-session'],
  effect: 'candidate',
  level: 2,
  forms: {
    enable: 'certificate auto-update enable',
    undo: 'undo certificate auto-update enable',
  },
  help: {
    certificate: 'Certificate',
    'auto-update': 'Automatic update',
    enable: 'Enable the function',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    enable: { set: 'certificate auto-update enable' },
    undo: { clear: 'certificate auto-update enable' },
  },
  examples: [{ view: 'pki-cmp-session', line: 'certificate auto-update enable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
