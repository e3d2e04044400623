import type { Page } from '../../schema/page.ts';

export default {
  title: 'sa duration',
  views: ['ipsec-policy-isakmp'],
  effect: 'candidate',
  level: 2,
  forms: {
    time: 'sa duration time-based <salifetimesec>',
    traffic: 'sa duration traffic-based <salifetimekb>',
    disable: 'sa duration traffic-based disable',
    undoTime: 'undo sa duration time-based',
    undoDisable: 'undo sa duration traffic-based disable',
    undoTraffic: 'undo sa duration traffic-based',
  },
  help: {
    sa: 'Security association',
    duration: 'How long an SA lives',
    'time-based': 'By time',
    'traffic-based': 'By traffic',
    disable: 'Disable',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    salifetimesec: { type: 'integer', range: [480, 604800], help: 'Seconds' },
    salifetimekb: { type: 'integer', range: [8000, 200000000], help: 'Kilobytes' },
  },
  configuration: {
    time: { set: 'sa duration time-based' },
    traffic: { set: 'sa duration traffic-based' },
    disable: { set: 'sa duration traffic-based' },
    undoTime: { clear: 'sa duration time-based' },
    undoDisable: { clear: 'sa duration traffic-based' },
    undoTraffic: { clear: 'sa duration traffic-based' },
  },
  examples: [
    { view: 'ipsec-policy-isakmp', line: 'sa duration time-based 7200' },
    { view: 'ipsec-policy-isakmp', line: 'sa duration traffic-based 20000' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
