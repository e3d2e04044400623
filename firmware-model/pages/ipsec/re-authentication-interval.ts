import type { Page } from '../../schema/page.ts';

export default {
  title: 're-authentication interval',
  views: ['ike-proposal'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 're-authentication interval <reauth-time>',
    undo: 'undo re-authentication interval',
  },
  help: {
    're-authentication': 'Re-authentication of the peer',
    interval: 'Interval',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'reauth-time': { type: 'integer', range: [60, 604800], help: 'Seconds' },
  },
  configuration: {
    set: { set: 're-authentication interval' },
    undo: { clear: 're-authentication interval' },
  },
  examples: [{ view: 'ike-proposal', line: 're-authentication interval 43200' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
