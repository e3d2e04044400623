import type { Page } from '../../schema/page.ts';

export default {
  title: 'info-center max-logfile-number',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'info-center max-logfile-number <filenumbers>',
    security: 'info-center max-logfile-number security <filenumbers>',
    undo: 'undo info-center max-logfile-number',
    undoSecurity: 'undo info-center max-logfile-number security',
  },
  help: {
    'info-center': 'Information centre: logs, traps and debugging information',
    'max-logfile-number': 'How many archives of log files are kept',
    security: 'Security log',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    filenumbers: {
      type: 'integer',
      range: [3, 500],
      help: 'Number of archives, by default 200',
    },
  },
  configuration: {
    set: {
      set: 'info-center max-logfile-number',
      default: 'info-center max-logfile-number 200',
    },
    security: {
      set: 'info-center max-logfile-number security',
      default: 'info-center max-logfile-number security 200',
    },
    undo: {
      clear: 'info-center max-logfile-number',
    },
    undoSecurity: {
      clear: 'info-center max-logfile-number security',
    },
  },
  examples: [
    {
      view: 'system',
      line: 'info-center max-logfile-number 100',
    },
    {
      view: 'system',
      line: 'info-center max-logfile-number security 3',
    },
    {
      view: 'system',
      line: 'undo info-center max-logfile-number',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
