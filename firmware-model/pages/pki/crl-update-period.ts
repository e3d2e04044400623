import type { Page } from '../../schema/page.ts';

export default {
  title: 'crl update-period',
  views: ['pki-domain'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'crl update-period <interval>',
    undo: 'undo crl update-period',
  },
  help: {
    crl: 'Certificate revocation list',
    'update-period': 'Interval of the automatic update',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    interval: { type: 'integer', range: [1, 720], help: 'Hours, by default 8' },
  },
  configuration: {
    set: { set: 'crl update-period', default: 'crl update-period 8' },
    undo: { clear: 'crl update-period' },
  },
  examples: [{ view: 'pki-domain', line: 'crl update-period 21' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
