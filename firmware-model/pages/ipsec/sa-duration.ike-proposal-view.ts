import type { Page } from '../../schema/page.ts';

export default {
  title: 'sa duration (ike-proposal)',
  views: ['ike-proposal'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'sa duration <sa-duration>',
    undo: 'undo sa duration',
  },
  help: {
    sa: 'Security association',
    duration: 'How long an SA lives',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'sa-duration': { type: 'integer', range: [60, 604800], help: 'Seconds' },
  },
  configuration: {
    set: { set: 'sa duration' },
    undo: { clear: 'sa duration' },
  },
  examples: [{ view: 'ike-proposal', line: 'sa duration 100' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
