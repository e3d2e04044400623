import type { Page } from '../../schema/page.ts';

export default {
  title: 'display clock',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    local: 'display clock',
    utc: 'display clock utc',
  },
  help: {
    display: 'Display current system information',
    clock: 'Date and time',
    utc: 'Coordinated Universal Time',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'display clock' },
    { view: 'user', line: 'display clock utc' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
