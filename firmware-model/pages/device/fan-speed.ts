import type { Page } from '../../schema/page.ts';

export default {
  title: 'fan speed',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    auto: 'fan speed { auto | full }',
    percent: 'fan speed percent <value>',
    least: 'fan speed minimum-percent <minimum-value>',
    silent: 'fan speed silent',
  },
  help: {
    fan: 'Fans',
    speed: 'How fast they turn',
    auto: 'By temperature',
    full: 'As fast as they can',
    percent: 'So fast',
    'minimum-percent': 'Not slower than so',
    silent: 'As quietly as may be',
  },
  parameters: {
    value: { type: 'integer', range: [30, 100], help: 'Percentage' },
    'minimum-value': { type: 'integer', range: [30, 100], help: 'Percentage' },
  },
  configuration: {
    auto: { set: 'fan speed', default: 'fan speed auto' },
    percent: { set: 'fan speed' },
    least: { set: 'fan speed minimum-percent' },
    silent: { set: 'fan speed' },
  },
  examples: [
    { view: 'system', line: 'fan speed full' },
    { view: 'system', line: 'fan speed percent 60' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference, fan speed(System view)', fidelity: 'documented' },
} as const satisfies Page;
