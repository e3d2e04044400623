import type { Page } from '../../schema/page.ts';

export default {
  title: 'ssh client peer assign',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    rsa: 'ssh client peer <server-name> assign rsa-key <key-name>',
    ecc: 'ssh client peer <server-name> assign ecc-key <key-name>',
    dsa: 'ssh client peer <server-name> assign dsa-key <key-name>',
    sm2: 'ssh client peer <server-name> assign sm2-key <key-name>',
    undo: 'undo ssh client peer <server-name> assign { rsa-key | ecc-key | dsa-key | sm2-key }',
  },
  help: {
    ssh: 'Secure Shell',
    client: 'Client',
    peer: 'Server',
    assign: 'Give a public key',
    'rsa-key': 'RSA key',
    'ecc-key': 'ECC key',
    'dsa-key': 'DSA key',
    'sm2-key': 'SM2 key',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'server-name': { type: 'string', length: [1, 255], caseSensitive: true, help: 'Address or name of the server' },
    'key-name': { type: 'string', length: [1, 40], help: 'Name of the key' },
  },
  configuration: {
    rsa: { set: 'ssh client peer <server-name> assign' },
    ecc: { set: 'ssh client peer <server-name> assign' },
    dsa: { set: 'ssh client peer <server-name> assign' },
    sm2: { set: 'ssh client peer <server-name> assign' },
    undo: { clear: 'ssh client peer <server-name> assign' },
  },
  examples: [{ view: 'system', line: 'ssh client peer 10.1.1.1 assign rsa-key key01' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
