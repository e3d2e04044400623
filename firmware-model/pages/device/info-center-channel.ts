import type { Page } from '../../schema/page.ts';

export default {
  title: 'info-center channel',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'info-center channel <channel-number> name <channel-name>',
    undo: 'undo info-center channel <channel-number>',
  },
  help: {
    'info-center': 'Information centre: logs, traps and debugging information',
    channel: 'Channel that information goes through',
    name: 'Name of the channel',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'channel-number': { type: 'integer', range: [0, 9], help: 'Number of the channel' },
    'channel-name': { type: 'string', length: [1, 30], characters: 'A-Za-z0-9', help: 'Name, a letter first' },
  },
  configuration: {
    set: { set: 'info-center channel <channel-number>' },
    undo: { clear: 'info-center channel <channel-number>' },
  },
  examples: [
    { view: 'system', line: 'info-center channel 0 name execconsole' },
    { view: 'system', line: 'undo info-center channel 0' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
