import type { Page } from '../../schema/page.ts';

/** Its `undo` is no return to the default: ESP then encrypts nothing. */
export default {
  title: 'esp encryption-algorithm',
  views: ['ipsec-proposal'],
  effect: 'candidate',
  level: 2,
  forms: {
    short: 'esp encryption-algorithm aes',
    set: 'esp encryption-algorithm { 3des | des | { aes | aes-gcm-128 } { 128 | 192 | 256 } }',
    undo: 'undo esp encryption-algorithm',
  },
  help: {
    esp: 'Encapsulating Security Payload',
    'encryption-algorithm': 'Encryption algorithm',
    aes: 'AES',
    '3des': '3DES',
    des: 'DES',
    'aes-gcm-128': 'AES in GCM mode',
    128: 'Key of 128 bits',
    192: 'Key of 192 bits',
    256: 'Key of 256 bits',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    short: { set: 'esp encryption-algorithm', line: 'esp encryption-algorithm aes 256' },
    set: { set: 'esp encryption-algorithm' },
    undo: { clear: 'esp encryption-algorithm', line: 'undo esp encryption-algorithm' },
  },
  examples: [
    { view: 'ipsec-proposal', line: 'esp encryption-algorithm aes 192' },
    { view: 'ipsec-proposal', line: 'esp encryption-algorithm aes' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
