import type { Page } from '../../schema/page.ts';

export default {
  title: 'display roam-character',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    character: 'display roam-character',
  },
  help: {
    display: 'Display current system information',
    'roam-character': 'What sets the name of a roaming user apart',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display roam-character' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
