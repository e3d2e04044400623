import type { Page } from '../../schema/page.ts';

export default {
  title: 'display voltage',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    slot: 'display voltage [ slot <slot-id> ]',
    kind: 'display voltage { mpu | sfu | lpu }',
    lineCard: 'display voltage lpu slot <slot-id> [ pic <pic-id> ]',
    virtualAccess: 'display voltage ap-id <ap-id> [ slot <slot-id> ]',
  },
  help: {
    display: 'Display information',
    voltage: 'Voltages of the boards',
    slot: 'Board in a slot',
    mpu: 'Main boards',
    sfu: 'Fabrics',
    lpu: 'Line cards',
    pic: 'Interface card',
    'ap-id': 'Access point of virtual access',
  },
  parameters: {
    'slot-id': { type: 'string', length: [1, 30], help: 'Number of the slot' },
    'pic-id': { type: 'integer', range: [0, 16], help: 'Number of the interface card' },
    'ap-id': { type: 'integer', range: [1024, 8191], help: 'Access point of virtual access' },
  },
  examples: [
    { view: 'user', line: 'display voltage' },
    { view: 'user', line: 'display voltage slot 1' },
    { view: 'user', line: 'display voltage lpu slot 1 pic 0' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference, display voltage temperature', fidelity: 'documented' },
} as const satisfies Page;
