import type { Page } from '../../schema/page.ts';

export default {
  title: 'encapsulation-mode',
  views: ['ipsec-proposal'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'encapsulation-mode { transport | tunnel }',
    undo: 'undo encapsulation-mode',
  },
  help: {
    'encapsulation-mode': 'Encapsulation mode',
    transport: 'Transport mode',
    tunnel: 'Tunnel mode',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'encapsulation-mode' },
    undo: { clear: 'encapsulation-mode' },
  },
  examples: [{ view: 'ipsec-proposal', line: 'encapsulation-mode transport' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
