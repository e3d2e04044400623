import type { Page } from '../../schema/page.ts';

export default {
  title: 'fan speed',
  views: ['ap'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'fan speed { auto | full | silent }',
    least: 'fan speed minimum-percent <minimum-value>',
  },
  help: {
    fan: 'Fans of the access point',
    speed: 'How fast they turn',
    auto: 'By temperature',
    full: 'As fast as they can',
    silent: 'As quietly as may be',
    'minimum-percent': 'Not slower than so',
  },
  parameters: {
    'minimum-value': { type: 'integer', range: [30, 100], help: 'Percentage' },
  },
  configuration: {
    set: { set: 'fan speed' },
    least: { set: 'fan speed minimum-percent' },
  },
  examples: [
    { view: 'ap', line: 'fan speed full' },
    { view: 'ap', line: 'fan speed minimum-percent 40' },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference, fan speed(Virtual access AP-ID view); the range is that of the system view',
    fidelity: 'documented',
  },
} as const satisfies Page;
