import type { Page } from '../../schema/page.ts';

/** Of the offset, which the manual marks as repeatable, one is taken. */
export default {
  title: 'display logfile',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: {
    display: 'display logfile <path> [ <offset> ]',
  },
  help: {
    display: 'Display information',
    logfile: 'Log file',
  },
  parameters: {
    path: {
      type: 'path',
      length: [1, 255],
      lists: 'files',
      help: 'Log file with its path',
    },
    offset: {
      type: 'integer',
      range: [1, 4294967295],
      help: 'Where to begin, in bytes',
    },
  },
  examples: [
    {
      view: 'user',
      line: 'display logfile cfcard:/logfile/log.log',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
