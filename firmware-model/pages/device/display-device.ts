import type { Page } from '../../schema/page.ts';

export default {
  title: 'display device',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    all: 'display device',
    pics: 'display device pic-status',
    slot: 'display device <slot-id>',
  },
  help: {
    display: 'Display current system information',
    device: 'Boards and modules',
    'pic-status': 'Interface cards',
  },
  parameters: {
    'slot-id': { type: 'integer', range: [1, 23], help: 'Slot' },
  },
  examples: [
    { view: 'user', line: 'display device' },
    { view: 'user', line: 'display device pic-status' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
