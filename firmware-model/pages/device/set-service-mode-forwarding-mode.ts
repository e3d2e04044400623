import type { Page } from '../../schema/page.ts';

export default {
  title: 'set service-mode forwarding-mode',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'set service-mode forwarding-mode { compatible | enhance }',
  },
  help: {
    set: 'Set',
    'service-mode': 'Mode of services',
    'forwarding-mode': 'How packets are forwarded',
    compatible: 'With boards of every kind',
    enhance: 'With newer boards only',
  },
  parameters: {},
  configuration: {
    set: { set: 'set service-mode forwarding-mode', default: 'set service-mode forwarding-mode compatible' },
  },
  examples: [{ view: 'system', line: 'set service-mode forwarding-mode enhance' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
