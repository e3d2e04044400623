import type { Page } from '../../schema/page.ts';

export default {
  title: 'set boot password',
  views: ['system'],
  effect: 'immediate',
  level: 3,
  forms: {
    set: 'set boot password slot <slot-id>',
  },
  help: {
    set: 'Set',
    boot: 'Boot loader',
    password: 'Password of its menu',
    slot: 'Board that it is for',
  },
  parameters: {
    'slot-id': { type: 'string', length: [1, 31], help: 'Slot of the main board' },
  },
  examples: [{ view: 'system', line: 'set boot password slot 17' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
