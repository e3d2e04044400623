import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki whitelist filter enable',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    enable: 'pki whitelist filter enable',
    undo: 'undo pki whitelist filter enable',
  },
  help: {
    pki: 'Public key infrastructure',
    whitelist: 'Whitelist of common names',
    filter: 'Compare the end of the name only',
    enable: 'Enable the function',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    enable: { set: 'pki whitelist filter enable' },
    undo: { clear: 'pki whitelist filter enable' },
  },
  examples: [{ view: 'system', line: 'pki whitelist filter enable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
