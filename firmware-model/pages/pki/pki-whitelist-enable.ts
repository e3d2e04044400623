import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki whitelist enable',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    enable: 'pki whitelist enable',
    undo: 'undo pki whitelist enable',
  },
  help: {
    pki: 'Public key infrastructure',
    whitelist: 'Whitelist of common names',
    enable: 'Enable the function',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    enable: { set: 'pki whitelist enable' },
    undo: { clear: 'pki whitelist enable' },
  },
  examples: [{ view: 'system', line: 'pki whitelist enable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
