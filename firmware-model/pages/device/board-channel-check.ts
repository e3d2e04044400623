import type { Page } from '../../schema/page.ts';

export default {
  title: 'board-channel-check',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    set: 'board-channel-check { enable | disable }',
    display: 'display board-channel-check',
  },
  help: {
    'board-channel-check': 'Check of the channels between boards',
    enable: 'Switch it on',
    disable: 'Switch it off',
    display: 'Display current system information',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'board-channel-check disable' },
    { view: 'user', line: 'display board-channel-check' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
