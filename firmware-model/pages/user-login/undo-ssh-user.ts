import type { Page } from '../../schema/page.ts';

export default {
  title: 'undo ssh user',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    user: 'undo ssh user [ <user-name> ]',
    authentication: 'undo ssh user <user-name> authentication-type',
    service: 'undo ssh user <user-name> service-type',
    directory: 'undo ssh user <user-name> sftp-directory',
    assign: 'undo ssh user <user-name> assign { rsa-key | dsa-key | ecc-key | sm2-key }',
  },
  help: {
    undo: 'Delete or restore a setting',
    ssh: 'Secure Shell',
    user: 'SSH user',
    'authentication-type': 'How users prove who they are',
    'service-type': 'Services that the user may use',
    'sftp-directory': 'Directory for SFTP',
    assign: 'Assign a public key',
    'rsa-key': 'RSA public key',
    'dsa-key': 'DSA public key',
    'ecc-key': 'ECC public key',
    'sm2-key': 'SM2 public key',
  },
  parameters: {
    'user-name': { type: 'string', length: [1, 253], caseSensitive: false, help: 'Name of the user' },
  },
  configuration: {
    authentication: { clear: 'ssh user <user-name> authentication-type' },
    service: { clear: 'ssh user <user-name> service-type' },
    directory: { clear: 'ssh user <user-name> sftp-directory' },
    assign: { clear: 'ssh user <user-name> assign' },
  },
  examples: [{ view: 'system', line: 'undo ssh user user123' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
