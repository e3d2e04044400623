import type { Page } from '../../schema/page.ts';

export default {
  title: 'software crl',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    load: 'software crl load <crlName>',
    display: 'display software crl',
  },
  help: {
    software: 'Software',
    crl: 'Certificate revocation list',
    load: 'Load',
    display: 'Display current system information',
  },
  parameters: {
    crlName: { type: 'string', length: [1, 127], caseSensitive: true, help: 'CRL file' },
  },
  examples: [
    { view: 'user', line: 'software crl load a.crl' },
    { view: 'user', line: 'display software crl' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
