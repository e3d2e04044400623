import type { Page } from '../../schema/page.ts';

/** Its `undo` is no return to the default: ESP then authenticates nothing. */
export default {
  title: 'esp authentication-algorithm',
  views: ['ipsec-proposal'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'esp authentication-algorithm { md5 | sha1 | sha2-256 | sha2-384 | sha2-512 }',
    undo: 'undo esp authentication-algorithm',
  },
  help: {
    esp: 'Encapsulating Security Payload',
    'authentication-algorithm': 'Authentication algorithm',
    md5: 'MD5',
    sha1: 'SHA-1',
    'sha2-256': 'SHA2-256',
    'sha2-384': 'SHA2-384',
    'sha2-512': 'SHA2-512',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'esp authentication-algorithm' },
    undo: { clear: 'esp authentication-algorithm', line: 'undo esp authentication-algorithm' },
  },
  examples: [{ view: 'ipsec-proposal', line: 'esp authentication-algorithm sha2-384' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
