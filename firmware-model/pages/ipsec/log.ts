import type { Page } from '../../schema/page.ts';

export default {
  title: 'log (ipsec)',
  views: ['ipsec-policy-isakmp'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'log { enable | disable }',
    undo: 'undo log enable',
  },
  help: {
    log: 'Log of tunnels',
    enable: 'Enable',
    disable: 'Disable',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'log' },
    undo: { clear: 'log' },
  },
  examples: [{ view: 'ipsec-policy-isakmp', line: 'log enable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
