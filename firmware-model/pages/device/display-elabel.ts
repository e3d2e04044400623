import type { Page } from '../../schema/page.ts';

export default {
  title: 'display elabel',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    boards: 'display elabel [ <slotid> | brief ]',
    backplane: 'display elabel backplane',
    chassis: 'display elabel backplane chassis <chassisid>',
  },
  help: {
    display: 'Display information',
    elabel: 'Electronic labels',
    brief: 'A line for each',
    backplane: 'The backplane',
    chassis: 'Of a cluster',
  },
  parameters: {
    slotid: { type: 'string', length: [1, 30], help: 'Number of the slot' },
    chassisid: { type: 'string', length: [1, 49], caseSensitive: true, help: 'Chassis, `clc1`' },
  },
  examples: [
    { view: 'user', line: 'display elabel' },
    { view: 'user', line: 'display elabel 1' },
    { view: 'user', line: 'display elabel brief' },
    { view: 'user', line: 'display elabel backplane' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
