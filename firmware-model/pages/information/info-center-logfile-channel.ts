import type { Page } from '../../schema/page.ts';

export default {
  title: 'info-center logfile channel',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'info-center logfile channel { <channel-number> | <channel-name> }',
    undo: 'undo info-center logfile channel',
  },
  help: {
    'info-center': 'Information centre: logs, traps and debugging information',
    logfile: 'Log files',
    channel: 'Channel that its information comes through',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'channel-number': {
      type: 'integer',
      range: [0, 9],
      help: 'Number of the channel',
    },
    'channel-name': {
      type: 'string',
      length: [1, 30],
      characters: 'A-Za-z0-9',
      help: 'Name of the channel',
    },
  },
  configuration: {
    set: {
      handled: 'info-center logfile channel',
    },
    undo: {
      clear: 'info-center logfile channel',
    },
  },
  examples: [
    {
      view: 'system',
      line: 'info-center logfile channel 6',
    },
    {
      view: 'system',
      line: 'info-center logfile channel channel7',
    },
    {
      view: 'system',
      line: 'undo info-center logfile channel',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
