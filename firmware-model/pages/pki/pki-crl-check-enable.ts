import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki crl check enable',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    enable: 'pki crl check enable',
    undo: 'undo pki crl check enable',
  },
  help: {
    pki: 'Public key infrastructure',
    crl: 'Certificate revocation list',
    check: 'Check whether certificates are revoked',
    enable: 'Enable the function',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    enable: { set: 'pki crl check enable', default: 'pki crl check enable' },
    undo: { clear: 'pki crl check enable', line: 'undo pki crl check enable' },
  },
  examples: [{ view: 'system', line: 'pki crl check enable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
