import type { Page } from '../../schema/page.ts';

export default {
  title: 'ipsec sa global-duration',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    time: 'ipsec sa global-duration time-based <seconds>',
    traffic: 'ipsec sa global-duration traffic-based { <kilobytes> | disable }',
    undoTraffic: 'undo ipsec sa global-duration traffic-based [ disable ]',
    undoTime: 'undo ipsec sa global-duration time-based',
  },
  help: {
    ipsec: 'IP security',
    sa: 'Security association',
    'global-duration': 'How long SAs live where nothing else is said',
    'time-based': 'By time',
    'traffic-based': 'By traffic',
    disable: 'Disable',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    seconds: { type: 'integer', range: [480, 604800], help: 'Seconds, by default 3600' },
    kilobytes: { type: 'integer', range: [8000, 200000000], help: 'Kilobytes, by default 1843200' },
  },
  configuration: {
    time: { set: 'ipsec sa global-duration time-based' },
    traffic: { set: 'ipsec sa global-duration traffic-based' },
    undoTraffic: { clear: 'ipsec sa global-duration traffic-based' },
    undoTime: { clear: 'ipsec sa global-duration time-based' },
  },
  examples: [{ view: 'system', line: 'ipsec sa global-duration time-based 7200' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
