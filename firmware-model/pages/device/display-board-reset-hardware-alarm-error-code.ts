import type { Page } from '../../schema/page.ts';

export default {
  title: 'display board-reset hardware-alarm error-code',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { codes: 'display board-reset hardware-alarm error-code' },
  help: {
    display: 'Display information',
    'board-reset': 'Boards that are reset by themselves',
    'hardware-alarm': 'After an alarm of hardware',
    'error-code': 'Which alarms',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display board-reset hardware-alarm error-code' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
