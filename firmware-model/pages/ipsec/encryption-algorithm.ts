import type { Page } from '../../schema/page.ts';

export default {
  title: 'encryption-algorithm',
  views: ['ike-proposal'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'encryption-algorithm { 3des-cbc | aes-cbc { 128 | 192 | 256 } | des-cbc | aes-gcm-128 { 128 | 192 | 256 } }',
    undo: 'undo encryption-algorithm [ 3des-cbc | aes-cbc { 128 | 192 | 256 } | des-cbc | aes-gcm-128 { 128 | 192 | 256 } ]',
  },
  help: {
    'encryption-algorithm': 'Encryption algorithm',
    '3des-cbc': '3DES in CBC mode',
    'aes-cbc': 'AES in CBC mode',
    128: 'Key of 128 bits',
    192: 'Key of 192 bits',
    256: 'Key of 256 bits',
    'des-cbc': 'DES in CBC mode',
    'aes-gcm-128': 'AES in GCM mode',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'encryption-algorithm' },
    undo: { clear: 'encryption-algorithm' },
  },
  examples: [{ view: 'ike-proposal', line: 'encryption-algorithm aes-cbc 192' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
