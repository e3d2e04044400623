import type { Page } from '../../schema/page.ts';

export default {
  title: 'display switch-port lpu',
  views: ['user'],
  effect: 'immediate',
  level: 1,
  forms: {
    lpu: 'display switch-port lpu <slot-id>',
    sfu: 'display switch-port sfu <slot-id>',
  },
  help: {
    display: 'Display information',
    'switch-port': 'Ports between line cards and fabrics',
    lpu: 'Of a line card',
    sfu: 'Of a fabric',
  },
  parameters: {
    'slot-id': { type: 'string', length: [1, 30], help: 'Number of the slot' },
  },
  examples: [
    { view: 'user', line: 'display switch-port lpu 1' },
    { view: 'user', line: 'display switch-port sfu 11' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference, display switch-port lpu and display switch-port sfu', fidelity: 'documented' },
} as const satisfies Page;
