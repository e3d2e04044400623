import type { Page } from '../../schema/page.ts';

export default {
  title: 'certificate update expire-time',
  views: ['pki-cmp-session'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'certificate update expire-time <valid-percent>',
    undo: 'undo certificate update expire-time',
  },
  help: {
    certificate: 'Certificate',
    update: 'Update of a certificate',
    'expire-time': 'When it is updated',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'valid-percent': { type: 'integer', range: [50, 99], help: 'Percentage of the validity period that has passed, by default 50' },
  },
  configuration: {
    set: { set: 'certificate update expire-time', default: 'certificate update expire-time 50' },
    undo: { clear: 'certificate update expire-time' },
  },
  examples: [{ view: 'pki-cmp-session', line: 'certificate update expire-time 60' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
