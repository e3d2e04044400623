import type { Page } from '../../schema/page.ts';

export default {
  title: 'ipsec df-bit clear',
  views: ['ipsec-policy-isakmp'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'ipsec df-bit clear',
    undo: 'undo ipsec df-bit clear',
  },
  help: {
    ipsec: 'IP security',
    'df-bit': 'Bit that forbids fragments',
    clear: 'Clear the bit',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'ipsec df-bit clear' },
    undo: { clear: 'ipsec df-bit clear' },
  },
  examples: [{ view: 'ipsec-policy-isakmp', line: 'ipsec df-bit clear' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
