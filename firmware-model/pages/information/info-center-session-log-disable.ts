import type { Page } from '../../schema/page.ts';

export default {
  title: 'info-center session log disable',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    disable: 'info-center session log disable',
    undo: 'undo info-center session log disable',
  },
  help: {
    'info-center': 'Information centre: logs, traps and debugging information',
    session: 'What users type and read',
    log: 'Files of it',
    disable: 'Disable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    disable: {
      set: 'info-center session log disable',
      default: 'info-center session log disable',
    },
    undo: {
      clear: 'info-center session log disable',
      line: 'undo info-center session log disable',
    },
  },
  examples: [
    {
      view: 'system',
      line: 'info-center session log disable',
    },
    {
      view: 'system',
      line: 'undo info-center session log disable',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
