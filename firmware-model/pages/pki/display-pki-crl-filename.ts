import type { Page } from '../../schema/page.ts';

export default {
  title: 'display pki crl filename',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    show: 'display pki crl filename <file-name>',
  },
  help: {
    display: 'Display current system information',
    pki: 'Public key infrastructure',
    crl: 'Certificate revocation list',
    filename: 'Name of a file',
  },
  parameters: {
    'file-name': { type: 'string', length: [1, 63], caseSensitive: true, help: 'Name of the file' },
  },
  examples: [{ view: 'user', line: 'display pki crl filename crl.crl' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
