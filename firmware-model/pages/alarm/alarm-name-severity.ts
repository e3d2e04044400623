import type { Page } from '../../schema/page.ts';

export default {
  title: 'alarm-name severity',
  views: ['alarm'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'alarm-name <alarm-name> severity { critical | major | minor | warning }',
    undo: 'undo alarm-name <alarm-name> severity',
  },
  help: {
    'alarm-name': 'One alarm',
    severity: 'How severe it is',
    critical: 'Critical',
    major: 'Major',
    minor: 'Minor',
    warning: 'Warning',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'alarm-name': {
      type: 'string',
      length: [1, 63],
      caseSensitive: false,
      help: 'Name of the alarm',
    },
  },
  configuration: {
    set: {
      set: 'alarm-name <alarm-name> severity',
    },
    undo: {
      clear: 'alarm-name <alarm-name> severity',
    },
  },
  examples: [
    {
      view: 'alarm',
      line: 'alarm-name linkdown severity critical',
    },
    {
      view: 'alarm',
      line: 'undo alarm-name linkdown severity',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
