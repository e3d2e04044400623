import type { Page } from '../../schema/page.ts';

export default {
  title: 'alarm alarm-name initial-startup enable',
  views: ['alarm'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'alarm alarm-name <alarm-name> initial-startup enable',
    undo: 'undo alarm alarm-name <alarm-name> initial-startup enable',
  },
  help: {
    alarm: 'Alarms',
    'alarm-name': 'One alarm',
    'initial-startup': 'Looked for again at a start',
    enable: 'Enable',
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
      set: 'alarm alarm-name <alarm-name> initial-startup enable',
    },
    undo: {
      clear: 'alarm alarm-name <alarm-name> initial-startup enable',
    },
  },
  examples: [
    {
      view: 'alarm',
      line: 'alarm alarm-name mplsLdpSessionDown initial-startup enable',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
