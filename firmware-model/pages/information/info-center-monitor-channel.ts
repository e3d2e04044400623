import type { Page } from '../../schema/page.ts';

export default {
  title: 'info-center monitor channel',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'info-center monitor channel { <channel-number> | <channel-name> }',
    undo: 'undo info-center monitor channel',
  },
  help: {
    'info-center': 'Information centre: logs, traps and debugging information',
    monitor: 'Remote terminals',
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
      handled: 'info-center monitor channel',
    },
    undo: {
      clear: 'info-center monitor channel',
    },
  },
  examples: [
    {
      view: 'system',
      line: 'info-center monitor channel 6',
    },
    {
      view: 'system',
      line: 'info-center monitor channel channel7',
    },
    {
      view: 'system',
      line: 'undo info-center monitor channel',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
