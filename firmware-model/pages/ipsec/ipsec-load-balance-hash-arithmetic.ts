import type { Page } from '../../schema/page.ts';

export default {
  title: 'ipsec load-balance hash-arithmetic',
  views: ['ipsec-policy-isakmp'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'ipsec load-balance hash-arithmetic { arithmetic1 | arithmetic2 | arithmetic3 }',
    undo: 'undo ipsec load-balance hash-arithmetic [ arithmetic2 | arithmetic3 ]',
  },
  help: {
    ipsec: 'IP security',
    'load-balance': 'Load balancing',
    'hash-arithmetic': 'Hash algorithm',
    arithmetic1: 'First algorithm',
    arithmetic2: 'Second algorithm',
    arithmetic3: 'Third algorithm',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'ipsec load-balance hash-arithmetic' },
    undo: { clear: 'ipsec load-balance hash-arithmetic' },
  },
  examples: [{ view: 'ipsec-policy-isakmp', line: 'ipsec load-balance hash-arithmetic arithmetic2' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
