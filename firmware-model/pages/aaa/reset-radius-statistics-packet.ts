import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset radius statistics packet',
  views: ['system'],
  effect: 'immediate',
  level: 3,
  forms: {
    radius: 'reset radius statistics packet',
  },
  help: {
    reset: 'Reset what the device holds',
    radius: 'RADIUS',
    statistics: 'Statistics',
    packet: 'Packets',
  },
  parameters: {},
  examples: [{ view: 'system', line: 'reset radius statistics packet' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
