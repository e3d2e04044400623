import type { Page } from '../../schema/page.ts';

export default {
  title: 'ike dpd',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    interval: 'ike dpd interval <check-interval> [ <retry-interval> ]',
    set: 'ike dpd [ on-demand ] <check-interval> [ <retry-interval> ] [ immediately ]',
    undo: 'undo ike dpd',
  },
  help: {
    ike: 'Internet Key Exchange',
    dpd: 'Dead peer detection',
    interval: 'Interval',
    'on-demand': 'Only when there is traffic',
    immediately: 'At once',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'check-interval': { type: 'integer', range: [10, 3600], help: 'Seconds between two checks' },
    'retry-interval': { type: 'integer', range: [2, 60], help: 'Seconds until a check is sent again, by default 5' },
  },
  configuration: {
    interval: { set: 'ike dpd' },
    set: { set: 'ike dpd' },
    undo: { clear: 'ike dpd' },
  },
  examples: [{ view: 'system', line: 'ike dpd on-demand 30 5' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
