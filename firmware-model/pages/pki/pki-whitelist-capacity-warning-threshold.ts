import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki whitelist capacity warning-threshold',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'pki whitelist capacity warning-threshold <threshold-value>',
    undo: 'undo pki whitelist capacity warning-threshold [ <threshold-value> ]',
  },
  help: {
    pki: 'Public key infrastructure',
    whitelist: 'Whitelist of common names',
    capacity: 'Number of names',
    'warning-threshold': 'Threshold of the alarm',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'threshold-value': { type: 'integer', range: [80, 100], help: 'Percentage, by default 90' },
  },
  configuration: {
    set: { set: 'pki whitelist capacity warning-threshold', default: 'pki whitelist capacity warning-threshold 90' },
    undo: { clear: 'pki whitelist capacity warning-threshold' },
  },
  examples: [{ view: 'system', line: 'pki whitelist capacity warning-threshold 85' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
