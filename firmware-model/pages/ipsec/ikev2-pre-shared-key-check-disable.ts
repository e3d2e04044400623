import type { Page } from '../../schema/page.ts';

export default {
  title: 'ikev2 pre-shared-key check disable',
  views: ['ike-peer'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'ikev2 pre-shared-key check disable',
    undo: 'undo ikev2 pre-shared-key check disable',
  },
  help: {
    ikev2: 'IKE version 2',
    'pre-shared-key': 'Pre-shared key',
    check: 'Check',
    disable: 'Disable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'ikev2 pre-shared-key check disable' },
    undo: { clear: 'ikev2 pre-shared-key check disable' },
  },
  examples: [{ view: 'ike-peer', line: 'ikev2 pre-shared-key check disable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
