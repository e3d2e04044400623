import type { Page } from '../../schema/page.ts';

export default {
  title: 'display eth-trunk',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    all: 'display eth-trunk',
    one: 'display eth-trunk <trunk-id>',
    brief: 'display eth-trunk brief',
    member: 'display eth-trunk <trunk-id> interface { <interface-type> <interface-number> | <interface-name> }',
    verbose: 'display eth-trunk <trunk-id> verbose',
  },
  help: {
    display: 'Display what is there',
    'eth-trunk': 'Trunks',
    brief: 'A row each',
    interface: 'One member',
    verbose: 'All that there is',
  },
  parameters: {
    'trunk-id': { type: 'integer', range: [0, 65535], help: 'Number of the Eth-Trunk' },
    'interface-name': { type: 'interface', help: 'Name of the interface' },
    'interface-type': { type: 'interface type', help: 'Type of interfaces' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
  },
  examples: [
    { view: 'user', line: 'display eth-trunk' },
    { view: 'user', line: 'display eth-trunk 1' },
    { view: 'user', line: 'display eth-trunk brief' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
