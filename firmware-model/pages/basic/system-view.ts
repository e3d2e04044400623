import type { Page } from '../../schema/page.ts';

export default {
  title: 'system-view',
  views: ['user'],
  effect: 'immediate',
  level: 2,
  forms: {
    enter: 'system-view [ immediately ]',
  },
  help: {
    'system-view': 'Enter the system view',
    immediately: 'Every line takes effect without a commit',
  },
  parameters: {},
  enters: { enter: 'system' },
  examples: [
    { view: 'user', line: 'system-view' },
    { view: 'user', line: 'system-view immediately' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
