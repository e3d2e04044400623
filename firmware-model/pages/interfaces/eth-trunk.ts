import type { Page } from '../../schema/page.ts';

export default {
  title: 'eth-trunk',
  views: ['interface'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'eth-trunk <trunk-id>',
    mode: 'eth-trunk <trunk-id> mode { passive | active }',
    undo: 'undo eth-trunk',
  },
  help: {
    'eth-trunk': 'Eth-Trunk that the interface is a member of',
    mode: 'Who begins with LACP',
    passive: 'The other end',
    active: 'This end',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'trunk-id': { type: 'integer', range: [0, 65535], help: 'Number of the Eth-Trunk' },
  },
  configuration: {
    set: { set: 'eth-trunk' },
    mode: { set: 'eth-trunk' },
    undo: { clear: 'eth-trunk' },
  },
  examples: [{ view: 'interface', line: 'eth-trunk 1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
