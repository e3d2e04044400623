import type { Page } from '../../schema/page.ts';

export default {
  title: 'ip-address',
  views: ['pki-entity'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'ip-address <ip-address>',
    undo: 'undo ip-address',
  },
  help: {
    'ip-address': 'IP address of the entity',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'ip-address': { type: 'ipv4', help: 'IP address' },
  },
  configuration: {
    set: { set: 'ip-address' },
    undo: { clear: 'ip-address' },
  },
  examples: [{ view: 'pki-entity', line: 'ip-address 10.1.1.1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
