import type { Page } from '../../schema/page.ts';

export default {
  title: 'display trapbuffer',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    display: 'display trapbuffer [ size <buffersize> ]',
  },
  help: {
    display: 'Display current system information',
    trapbuffer: 'Trap buffer',
    size: 'How many, the newest',
  },
  parameters: {
    buffersize: { type: 'integer', range: [1, 1024], help: 'Number of traps' },
  },
  examples: [{ view: 'user', line: 'display trapbuffer size 3' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
