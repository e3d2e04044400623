import type { Page } from '../../schema/page.ts';

export default {
  title: 'commit',
  views: ['configuration'],
  effect: 'immediate',
  level: 2,
  twoPhase: true,
  forms: {
    commit: 'commit [ description <description> ]',
    label: 'commit label <label> [ description <description> ]',
    trial: 'commit trial [ <time> ] [ label <label> ] [ description <description> ]',
  },
  help: {
    commit: 'Commit the candidate configuration',
    description: 'Describe the rollback point that the commit makes',
    label: 'Give the rollback point a label',
    trial: 'Run the configuration on trial',
  },
  parameters: {
    description: { type: 'string', length: [1, 60], caseSensitive: true, rest: true, help: 'Description of the rollback point' },
    label: { type: 'string', length: [1, 256], caseSensitive: true, help: 'Label of the rollback point' },
    time: { type: 'integer', range: [60, 65535], help: 'Seconds until the configuration is rolled back; 600 if not given' },
  },
  examples: [
    { view: 'system', line: 'commit label a123' },
    { view: 'system', line: 'commit description This is a new name' },
    { view: 'system', line: 'commit trial 120' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
