import type { Page } from '../../schema/page.ts';

export default {
  title: 'integrity-algorithm',
  views: ['ike-proposal'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'integrity-algorithm { aes-xcbc-96 | hmac-md5-96 | hmac-sha1-96 | hmac-sha2-256 | hmac-sha2-384 | hmac-sha2-512 }',
    undo: 'undo integrity-algorithm [ aes-xcbc-96 | hmac-md5-96 | hmac-sha1-96 | hmac-sha2-256 | hmac-sha2-384 | hmac-sha2-512 ]',
  },
  help: {
    'integrity-algorithm': 'Integrity algorithm',
    'aes-xcbc-96': 'AES-XCBC-96',
    'hmac-md5-96': 'HMAC-MD5-96',
    'hmac-sha1-96': 'HMAC-SHA1-96',
    'hmac-sha2-256': 'HMAC-SHA2-256',
    'hmac-sha2-384': 'HMAC-SHA2-384',
    'hmac-sha2-512': 'HMAC-SHA2-512',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'integrity-algorithm' },
    undo: { clear: 'integrity-algorithm' },
  },
  examples: [{ view: 'ike-proposal', line: 'integrity-algorithm hmac-sha2-384' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
