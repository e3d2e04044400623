import type { Page } from '../../schema/page.ts';

export default {
  title: 'info-center logbuffer channel',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'info-center logbuffer channel { <channel-number> | <channel-name> } [ size <logbuffersize> ]',
    sized: 'info-center logbuffer size <logbuffersize> channel { <channel-number> | <channel-name> }',
    undo: 'undo info-center logbuffer channel',
  },
  help: {
    'info-center': 'Information centre: logs, traps and debugging information',
    logbuffer: 'Log buffer',
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
    logbuffersize: {
      type: 'integer',
      range: [0, 10240],
      help: 'Number of entries',
    },
  },
  configuration: {
    set: {
      handled: 'info-center logbuffer channel',
    },
    sized: {
      handled: 'info-center logbuffer channel',
    },
    undo: {
      clear: 'info-center logbuffer channel',
    },
  },
  examples: [
    {
      view: 'system',
      line: 'info-center logbuffer channel channel6',
    },
    {
      view: 'system',
      line: 'info-center logbuffer channel 6 size 30',
    },
    {
      view: 'system',
      line: 'info-center logbuffer size 30 channel 6',
    },
    {
      view: 'system',
      line: 'undo info-center logbuffer channel',
    },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference',
    fidelity: 'documented',
  },
} as const satisfies Page;
