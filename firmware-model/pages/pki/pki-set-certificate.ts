import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki set-certificate',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    period: 'pki set-certificate check-period <minutes>',
    preWarning: 'pki set-certificate expire-prewarning <days>',
    undoPeriod: 'undo pki set-certificate check-period [ <minutes> ]',
    undoPreWarning: 'undo pki set-certificate expire-prewarning [ <days> ]',
  },
  help: {
    pki: 'Public key infrastructure',
    'set-certificate': 'How certificates in memory are checked',
    'check-period': 'Interval of the check',
    'expire-prewarning': 'How long before its end a certificate is said to expire',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    minutes: { type: 'integer', range: [5, 1440], help: 'Minutes, by default 5' },
    days: { type: 'integer', range: [7, 180], help: 'Days, by default 90' },
  },
  configuration: {
    period: { set: 'pki set-certificate check-period', default: 'pki set-certificate check-period 5' },
    preWarning: { set: 'pki set-certificate expire-prewarning', default: 'pki set-certificate expire-prewarning 90' },
    undoPeriod: { clear: 'pki set-certificate check-period' },
    undoPreWarning: { clear: 'pki set-certificate expire-prewarning' },
  },
  examples: [
    { view: 'system', line: 'pki set-certificate check-period 10' },
    { view: 'system', line: 'pki set-certificate expire-prewarning 60' },
  ],
  // forms of `undo` and their argument: inferred
  source: { from: 'Configuration Guide of V800R021 and later; ranges: huawei-pki.yang', fidelity: 'documented' },
} as const satisfies Page;
