import type { Page } from '../../schema/page.ts';

/** A code is held as cipher text alone. */
export default {
  title: 'certificate load',
  views: ['ssl-policy'],
  effect: 'candidate',
  level: 3,
  forms: {
    pem: 'certificate load { pem-cert | pem-chain } <certFile> key-pair <keyType> key-file <keyFile> auth-code [ cipher <authCode> ]',
    pfx: 'certificate load pfx-cert <certFile> key-pair <keyType> key-file <keyFile> auth-code [ cipher <authCode> ]',
    pfxMac: 'certificate load pfx-cert <certFile> key-pair <keyType> mac [ cipher <mac-code> auth-code cipher <authCode> ]',
    undo: 'undo certificate load',
  },
  help: {
    undo: 'Delete or restore a setting',
    certificate: 'Certificate',
    load: 'Load it',
    'pem-cert': 'A certificate in PEM',
    'pem-chain': 'A chain in PEM',
    'pfx-cert': 'A certificate in PKCS#12',
    'key-pair': 'Kind of the key pair',
    'key-file': 'File of the key',
    'auth-code': 'Code of the key',
    mac: 'Code of the file',
    cipher: 'Plain or cipher text',
  },
  parameters: {
    certFile: { type: 'string', length: [1, 64], caseSensitive: true, help: 'Name of a file of cfcard:/security/' },
    keyFile: { type: 'string', length: [1, 64], caseSensitive: true, help: 'Name of a file of cfcard:/security/' },
    keyType: { type: 'choice', values: ['dsa', 'rsa'], help: 'Kind of the key pair' },
    authCode: { type: 'string', length: [1, 432], caseSensitive: true, help: 'Code, plain or cipher text', secret: true },
    'mac-code': { type: 'string', length: [1, 432], caseSensitive: true, help: 'Code, plain or cipher text', secret: true },
  },
  configuration: {
    pem: { handled: 'certificate load' },
    pfx: { handled: 'certificate load' },
    pfxMac: { handled: 'certificate load' },
    undo: { clear: 'certificate load' },
  },
  examples: [
    {
      view: 'ssl-policy',
      line: 'certificate load pem-cert servercert.pem key-pair dsa key-file serverkey.pem auth-code cipher huawei-123456',
    },
    { view: 'ssl-policy', line: 'undo certificate load' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
