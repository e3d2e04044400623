import type { Page } from '../../schema/page.ts';

export default {
  title: 'set service-mode forwarding-mode',
  views: ['ap'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'set service-mode forwarding-mode { redundant | non-redundant }',
  },
  help: {
    set: 'Set',
    'service-mode': 'Mode of services',
    'forwarding-mode': 'How the access point forwards',
    redundant: 'Through two boards',
    'non-redundant': 'Through one board',
  },
  parameters: {},
  configuration: {
    set: { set: 'set service-mode forwarding-mode' },
  },
  examples: [{ view: 'ap', line: 'set service-mode forwarding-mode redundant' }],
  source: {
    from: 'NE40E V800R012C10 Command Reference, set service-mode forwarding-mode (Virtual access AP-ID view)',
    fidelity: 'documented',
  },
} as const satisfies Page;
