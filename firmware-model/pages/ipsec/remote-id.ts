import type { Page } from '../../schema/page.ts';

export default {
  title: 'remote-id (IKE peer view)',
  views: ['ike-peer'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'remote-id <remote-id>',
    undo: 'undo remote-id',
  },
  help: {
    'remote-id': 'What the peer calls itself',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'remote-id': { type: 'string', length: [1, 255], caseSensitive: true, help: 'What the peer calls itself' },
  },
  configuration: {
    set: { set: 'remote-id' },
    undo: { clear: 'remote-id' },
  },
  examples: [{ view: 'ike-peer', line: 'remote-id huawei100' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
