import type { Page } from '../../schema/page.ts';

export default {
  title: 'power',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    switch: 'power { on | off } slot <slot-id> [ card <card-id> ]',
    offUntilReset: 'power off slot <slotid> [ card <cardid> ] auto-power-on',
  },
  help: {
    power: 'Power of a board',
    on: 'Switch it on',
    off: 'Switch it off',
    slot: 'Board in a slot',
    card: 'Subcard of the board',
    'auto-power-on': 'The board is on again after the next start of the device',
  },
  parameters: {
    'slot-id': { type: 'string', length: [1, 30], help: 'Number of the slot' },
    'card-id': { type: 'string', length: [1, 30], help: 'Number of the subcard' },
    slotid: { type: 'string', length: [1, 30], help: 'Number of the slot' },
    cardid: { type: 'string', length: [1, 30], help: 'Number of the subcard' },
  },
  examples: [
    { view: 'user', line: 'power off slot 1' },
    { view: 'user', line: 'power on slot 1 card 0' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference, power and power off auto-power-on', fidelity: 'documented' },
} as const satisfies Page;
