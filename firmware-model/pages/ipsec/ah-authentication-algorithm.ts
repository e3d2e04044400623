import type { Page } from '../../schema/page.ts';

export default {
  title: 'ah authentication-algorithm',
  views: ['ipsec-proposal'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'ah { authentication-algorithm { md5 | sha1 | sha2-256 | sha2-384 | sha2-512 } }',
    undo: 'undo ah authentication-algorithm',
  },
  help: {
    ah: 'Authentication Header',
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
    set: { set: 'ah authentication-algorithm' },
    undo: { clear: 'ah authentication-algorithm' },
  },
  examples: [{ view: 'ipsec-proposal', line: 'ah authentication-algorithm sha2-384' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
