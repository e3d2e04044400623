import type { Page } from '../../schema/page.ts';

export default {
  title: 'authentication-method (ike)',
  views: ['ike-proposal'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'authentication-method { pre-share | rsa-sig | rsassa-pss { sha2-256 | sha2-384 } }',
    undo: 'undo authentication-method [ pre-share | rsa-sig | rsassa-pss { sha2-256 | sha2-384 } ]',
  },
  help: {
    'authentication-method': 'Authentication method',
    'pre-share': 'Pre-shared key',
    'rsa-sig': 'RSA signature, by certificate',
    'rsassa-pss': 'RSASSA-PSS signature, by certificate',
    'sha2-256': 'SHA2-256',
    'sha2-384': 'SHA2-384',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'authentication-method' },
    undo: { clear: 'authentication-method' },
  },
  examples: [{ view: 'ike-proposal', line: 'authentication-method rsa-sig' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
