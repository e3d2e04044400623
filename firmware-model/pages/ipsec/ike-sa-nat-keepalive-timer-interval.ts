import type { Page } from '../../schema/page.ts';

export default {
  title: 'ike sa nat-keepalive-timer interval',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'ike sa nat-keepalive-timer interval <seconds>',
    undo: 'undo ike sa nat-keepalive-timer interval',
  },
  help: {
    ike: 'Internet Key Exchange',
    sa: 'Security association',
    'nat-keepalive-timer': 'Timer that keeps NAT entries',
    interval: 'Interval',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    seconds: { type: 'integer', range: [5, 300], help: 'Seconds, by default 20' },
  },
  configuration: {
    set: { set: 'ike sa nat-keepalive-timer interval' },
    undo: { clear: 'ike sa nat-keepalive-timer interval' },
  },
  examples: [{ view: 'system', line: 'ike sa nat-keepalive-timer interval 30' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
