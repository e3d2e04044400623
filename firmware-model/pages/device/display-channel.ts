import type { Page } from '../../schema/page.ts';

export default {
  title: 'display channel',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    display: 'display channel [ <channel-number> | <channel-name> ]',
  },
  help: {
    display: 'Display current system information',
    channel: 'Channels of the information centre',
  },
  parameters: {
    'channel-number': { type: 'integer', range: [0, 9], help: 'Number of the channel' },
    'channel-name': { type: 'string', length: [1, 30], help: 'Name of the channel' },
  },
  examples: [{ view: 'user', line: 'display channel 0' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
