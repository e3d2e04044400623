import type { Page } from '../../schema/page.ts';

export default {
  title: 'info-center trapbuffer (system view)',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'info-center trapbuffer channel { <channel-number> | <channel-name> } [ size <size> ]',
    sized: 'info-center trapbuffer size <size> channel { <channel-number> | <channel-name> }',
    undo: 'undo info-center trapbuffer channel',
  },
  help: {
    'info-center': 'Information centre: logs, traps and debugging information',
    trapbuffer: 'Trap buffer',
    channel: 'Channel that its information comes through',
    size: 'How many entries it holds',
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
    size: {
      type: 'integer',
      range: [0, 1024],
      help: 'Number of entries',
    },
  },
  configuration: {
    set: {
      handled: 'info-center trapbuffer channel',
    },
    sized: {
      handled: 'info-center trapbuffer channel',
    },
    undo: {
      clear: 'info-center trapbuffer channel',
    },
  },
  examples: [
    {
      view: 'system',
      line: 'info-center trapbuffer channel channel6',
    },
    {
      view: 'system',
      line: 'info-center trapbuffer channel 6 size 30',
    },
    {
      view: 'system',
      line: 'info-center trapbuffer size 30 channel 6',
    },
    {
      view: 'system',
      line: 'undo info-center trapbuffer channel',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
