import type { Page } from '../../schema/page.ts';

export default {
  title: 'cipher-suite exclude',
  views: ['ssl-policy'],
  effect: 'candidate',
  level: 3,
  forms: {
    keyExchange: 'cipher-suite exclude key-exchange rsa',
    mode: 'cipher-suite exclude cipher mode cbc',
    hmac: 'cipher-suite exclude hmac sha1',
    undoKeyExchange: 'undo cipher-suite exclude key-exchange [ rsa ]',
    undoMode: 'undo cipher-suite exclude cipher mode [ cbc ]',
    undoHmac: 'undo cipher-suite exclude hmac [ sha1 ]',
  },
  help: {
    undo: 'Delete or restore a setting',
    'cipher-suite': 'Cipher suites',
    exclude: 'Those that are not offered',
    'key-exchange': 'By key exchange',
    rsa: 'RSA',
    cipher: 'By cipher',
    mode: 'Mode of the cipher',
    cbc: 'CBC',
    hmac: 'By HMAC',
    sha1: 'SHA-1',
  },
  parameters: {},
  configuration: {
    keyExchange: { set: 'cipher-suite exclude key-exchange' },
    mode: { set: 'cipher-suite exclude cipher mode' },
    hmac: { set: 'cipher-suite exclude hmac' },
    undoKeyExchange: { clear: 'cipher-suite exclude key-exchange' },
    undoMode: { clear: 'cipher-suite exclude cipher mode' },
    undoHmac: { clear: 'cipher-suite exclude hmac' },
  },
  examples: [
    { view: 'ssl-policy', line: 'cipher-suite exclude key-exchange rsa' },
    { view: 'ssl-policy', line: 'undo cipher-suite exclude hmac' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
