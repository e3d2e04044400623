import type { Page } from '../../schema/page.ts';

export default {
  title: 'info-center console channel',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'info-center console channel { <channel-number> | <channel-name> }',
    undo: 'undo info-center console channel',
  },
  help: {
    'info-center': 'Information centre: logs, traps and debugging information',
    console: 'Console',
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
      handled: 'info-center console channel',
    },
    undo: {
      clear: 'info-center console channel',
    },
  },
  examples: [
    {
      view: 'system',
      line: 'info-center console channel 6',
    },
    {
      view: 'system',
      line: 'info-center console channel channel7',
    },
    {
      view: 'system',
      line: 'undo info-center console channel',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
