import type { Page } from '../../schema/page.ts';

export default {
  title: 'lacp selected',
  views: ['interface'],
  on: ['Eth-Trunk'],
  effect: 'candidate',
  level: 2,
  forms: {
    speed: 'lacp selected speed',
    priority: 'lacp selected priority',
  },
  help: {
    lacp: 'Link Aggregation Control Protocol',
    selected: 'What members are selected by',
    speed: 'Fast ones first',
    priority: 'Those of high priority first',
  },
  parameters: {},
  configuration: {
    speed: { set: 'lacp selected' },
    // the default, which is not displayed; there is no undo form
    priority: { clear: 'lacp selected' },
  },
  examples: [{ view: 'interface', line: 'lacp selected speed' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
