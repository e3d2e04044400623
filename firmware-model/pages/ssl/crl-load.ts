import type { Page } from '../../schema/page.ts';

export default {
  title: 'crl load',
  views: ['ssl-policy'],
  effect: 'candidate',
  level: 3,
  forms: { load: 'crl load { asn1-crl | pem-crl } <crlFile>', undo: 'undo crl load { asn1-crl | pem-crl } <crlFile>' },
  help: {
    undo: 'Delete or restore a setting',
    crl: 'Certificate revocation list',
    load: 'Load it',
    'asn1-crl': 'In DER',
    'pem-crl': 'In PEM',
  },
  parameters: { crlFile: { type: 'string', length: [1, 64], caseSensitive: true, help: 'Name of a file of cfcard:/security/' } },
  configuration: { load: { set: 'crl load <crlFile>' }, undo: { clear: 'crl load <crlFile>' } },
  examples: [{ view: 'ssl-policy', line: 'crl load pem-crl server.pem' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
