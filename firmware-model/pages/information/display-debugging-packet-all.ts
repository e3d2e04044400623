import type { Page } from '../../schema/page.ts';

export default {
  title: 'display debugging packet all',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { display: 'display debugging packet all' },
  help: {
    display: 'Display current system information',
    debugging: 'Debugging that is switched on',
    packet: 'Packets that are traced',
    all: 'Of every protocol',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display debugging packet all' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
