import type { Page } from '../../schema/page.ts';

export default {
  title: 'trusted-ca load',
  views: ['ssl-policy'],
  effect: 'candidate',
  level: 3,
  forms: {
    load: 'trusted-ca load { asn1-ca | pem-ca } <caFile>',
    pfx: 'trusted-ca load pfx-ca <caFile> auth-code [ cipher <authCode> ]',
    undo: 'undo trusted-ca load { asn1-ca | pem-ca | pfx-ca } <caFile>',
  },
  help: {
    undo: 'Delete or restore a setting',
    'trusted-ca': 'Certificates of CAs that are trusted',
    load: 'Load it',
    'asn1-ca': 'In DER',
    'pem-ca': 'In PEM',
    'pfx-ca': 'In PKCS#12',
    'auth-code': 'Code of the file',
    cipher: 'Plain or cipher text',
  },
  parameters: {
    caFile: { type: 'string', length: [1, 64], caseSensitive: true, help: 'Name of a file of cfcard:/security/' },
    authCode: { type: 'string', length: [1, 432], caseSensitive: true, help: 'Code, plain or cipher text', secret: true },
  },
  configuration: {
    load: { set: 'trusted-ca load <caFile>' },
    pfx: { handled: 'trusted-ca load <caFile>' },
    undo: { clear: 'trusted-ca load <caFile>' },
  },
  examples: [
    { view: 'ssl-policy', line: 'trusted-ca load pem-ca servercert.pem' },
    { view: 'ssl-policy', line: 'undo trusted-ca load pem-ca servercert.pem' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
