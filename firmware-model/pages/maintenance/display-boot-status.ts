import type { Page } from '../../schema/page.ts';

export default {
  title: 'display boot status',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    status: 'display boot status',
  },
  help: {
    display: 'Display information',
    boot: 'Boot loader',
    status: 'How its memory is protected',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display boot status' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
