import type { Page } from '../../schema/page.ts';

export default {
  title: 'ipsec sa global anti-replay',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    disable: 'ipsec sa global anti-replay disable',
    window: 'ipsec sa global anti-replay window { <window-size> }',
    undoDisable: 'undo ipsec sa global anti-replay disable',
    undoWindow: 'undo ipsec sa global anti-replay window',
  },
  help: {
    ipsec: 'IP security',
    sa: 'Security association',
    global: 'For all policies',
    'anti-replay': 'Protection against replay',
    disable: 'Disable',
    window: 'Size of the window',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'window-size': { type: 'choice', values: ['32', '64', '128', '256', '512', '1024'], help: 'Packets, by default 1024' },
  },
  configuration: {
    disable: { set: 'ipsec sa global anti-replay disable' },
    window: { set: 'ipsec sa global anti-replay window' },
    undoDisable: { clear: 'ipsec sa global anti-replay disable' },
    undoWindow: { clear: 'ipsec sa global anti-replay window' },
  },
  examples: [{ view: 'system', line: 'ipsec sa global anti-replay window 512' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
