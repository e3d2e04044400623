import type { Page } from '../../schema/page.ts';

export default {
  title: 'interface-match-check config-recovery enable',
  views: ['system'],
  effect: 'immediate',
  level: 3,
  forms: {
    recover: 'interface-match-check config-recovery enable slot <slot-id> [ card <card-id> ]',
  },
  help: {
    'interface-match-check': 'Whether interfaces fit to their boards',
    'config-recovery': 'Configuration that comes back',
    enable: 'Switch it on',
    slot: 'Board',
    card: 'Interface card',
  },
  parameters: {
    'slot-id': { type: 'integer', range: [1, 255], help: 'Slot' },
    'card-id': { type: 'integer', range: [0, 15], help: 'Card' },
  },
  examples: [{ view: 'system', line: 'interface-match-check config-recovery enable slot 1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
