import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki whitelist enable (ike)',
  views: ['ike-peer'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'pki whitelist { enable | disable }',
    undo: 'undo pki whitelist { enable | disable }',
  },
  help: {
    pki: 'Public key infrastructure',
    whitelist: 'Whitelist of common names',
    enable: 'Enable',
    disable: 'Disable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'pki whitelist' },
    undo: { clear: 'pki whitelist' },
  },
  examples: [{ view: 'ike-peer', line: 'pki whitelist enable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
