import type { Page } from '../../schema/page.ts';

export default {
  title: 'sa anti-replay',
  views: ['ipsec-policy-isakmp'],
  effect: 'candidate',
  level: 2,
  forms: {
    enable: 'sa anti-replay enable',
    disable: 'sa anti-replay disable',
    window: 'sa anti-replay window { <window-size> }',
    undoEnable: 'undo sa anti-replay enable',
    undoDisable: 'undo sa anti-replay disable',
    undoWindow: 'undo sa anti-replay window',
  },
  help: {
    sa: 'Security association',
    'anti-replay': 'Protection against replay',
    enable: 'Enable',
    disable: 'Disable',
    window: 'Size of the window',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'window-size': { type: 'choice', values: ['32', '64', '128', '256', '512', '1024'], help: 'Packets, by default 1024' },
  },
  configuration: {
    enable: { set: 'sa anti-replay' },
    disable: { set: 'sa anti-replay' },
    window: { set: 'sa anti-replay window' },
    undoEnable: { clear: 'sa anti-replay' },
    undoDisable: { clear: 'sa anti-replay' },
    undoWindow: { clear: 'sa anti-replay window' },
  },
  examples: [{ view: 'ipsec-policy-isakmp', line: 'sa anti-replay disable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
