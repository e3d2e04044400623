import type { Page } from '../../schema/page.ts';

export default {
  title: 'display pki cert-req',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    show: 'display pki cert-req filename <file-name>',
  },
  help: {
    display: 'Display current system information',
    pki: 'Public key infrastructure',
    'cert-req': 'Certificate request file',
    filename: 'Name of a file',
  },
  parameters: {
    'file-name': { type: 'string', length: [1, 63], caseSensitive: true, help: 'Name of the file' },
  },
  examples: [{ view: 'user', line: 'display pki cert-req filename test.req' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
