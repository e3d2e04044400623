import type { Page } from '../../schema/page.ts';

export default {
  title: 'output-alarm',
  views: ['all'],
  effect: 'immediate',
  level: 2,
  forms: {
    set: 'output-alarm slot <slot-id> index <index-id> level { eq | ge | gt | le | lt | ne } { critical | major | minor | warning }',
    undo: 'undo output-alarm slot <slot-id> index <index-id>',
  },
  help: {
    'output-alarm': 'Alarms at the port for them',
    slot: 'Board in a slot',
    index: 'Which of the outputs',
    level: 'By severity',
    eq: 'Equal',
    ge: 'Greater or equal',
    gt: 'Greater',
    le: 'Less or equal',
    lt: 'Less',
    ne: 'Not equal',
    critical: 'Critical',
    major: 'Major',
    minor: 'Minor',
    warning: 'Warning',
    undo: 'Take back',
  },
  parameters: {
    'slot-id': { type: 'string', length: [1, 30], help: 'Number of the slot' },
    'index-id': { type: 'integer', range: [0, 1], help: 'Number of the output' },
  },
  examples: [
    { view: 'system', line: 'output-alarm slot 9 index 1 level eq major' },
    { view: 'system', line: 'undo output-alarm slot 9 index 1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
