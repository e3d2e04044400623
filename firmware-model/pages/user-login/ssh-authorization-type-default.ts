import type { Page } from '../../schema/page.ts';

export default {
  title: 'ssh authorization-type default',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'ssh authorization-type default { aaa | root }',
    undo: 'undo ssh authorization-type default',
  },
  help: {
    ssh: 'Secure Shell',
    'authorization-type': 'Where the level of a user comes from',
    default: 'Of all users that have none of their own',
    aaa: 'AAA authentication',
    root: 'Highest level',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'ssh authorization-type default' }, // a saved configuration of the family has `… default aaa` in it: that is no default
    undo: { clear: 'ssh authorization-type default' },
  },
  examples: [{ view: 'system', line: 'ssh authorization-type default aaa' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
