import type { Page } from '../../schema/page.ts';

export default {
  title: 'ipsec fragmentation before-encryption',
  views: ['ipsec-policy-isakmp'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'ipsec fragmentation before-encryption',
    undo: 'undo ipsec fragmentation before-encryption',
  },
  help: {
    ipsec: 'IP security',
    fragmentation: 'Fragmentation',
    'before-encryption': 'Before encryption',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'ipsec fragmentation before-encryption' },
    undo: { clear: 'ipsec fragmentation before-encryption' },
  },
  examples: [{ view: 'ipsec-policy-isakmp', line: 'ipsec fragmentation before-encryption' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
