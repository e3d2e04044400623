import type { Page } from '../../schema/page.ts';

export default {
  title: 'crl auto-update enable',
  views: ['pki-domain'],
  effect: 'candidate',
  level: 2,
  forms: {
    enable: 'crl auto-update enable',
    undo: 'undo crl auto-update enable',
  },
  help: {
    crl: 'Certificate revocation list',
    'auto-update': 'Automatic update',
    enable: 'Enable the function',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    enable: { set: 'crl auto-update enable' },
    undo: { clear: 'crl auto-update enable' },
  },
  examples: [{ view: 'pki-domain', line: 'crl auto-update enable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
