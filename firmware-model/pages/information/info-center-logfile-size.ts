import type { Page } from '../../schema/page.ts';

export default {
  title: 'info-center logfile size',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'info-center logfile size <size>',
    security: 'info-center logfile security size <size>',
    undo: 'undo info-center logfile size',
    undoSecurity: 'undo info-center logfile security size',
  },
  help: {
    'info-center': 'Information centre: logs, traps and debugging information',
    logfile: 'Log files',
    security: 'Security log',
    size: 'How long a file may be, in megabytes',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    size: {
      type: 'integer',
      range: [1, 32],
      help: '4, 8, 16 or 32; of the security log 1 to 4',
    },
  },
  configuration: {
    set: {
      set: 'info-center logfile size',
      default: 'info-center logfile size 8',
    },
    security: {
      set: 'info-center logfile security size',
      default: 'info-center logfile security size 4',
    },
    undo: {
      clear: 'info-center logfile size',
    },
    undoSecurity: {
      clear: 'info-center logfile security size',
    },
  },
  examples: [
    {
      view: 'system',
      line: 'info-center logfile size 32',
    },
    {
      view: 'system',
      line: 'info-center logfile security size 2',
    },
    {
      view: 'system',
      line: 'undo info-center logfile size',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
