import type { Page } from '../../schema/page.ts';

export default {
  title: 'dh',
  views: ['ike-proposal'],
  effect: 'candidate',
  level: 2,
  forms: {
    large: 'dh { group15 | group16 }',
    set: 'dh { group1 | group2 | group5 | group14 | group19 | group20 | group21 }',
    undoLarge: 'undo dh { group15 | group16 }',
    undo: 'undo dh [ group1 | group2 | group5 | group14 | group19 | group20 | group21 ]',
  },
  help: {
    dh: 'Diffie-Hellman group',
    group15: '3072-bit group',
    group16: '4096-bit group',
    group1: '768-bit group',
    group2: '1024-bit group',
    group5: '1536-bit group',
    group14: '2048-bit group',
    group19: '256-bit group of an elliptic curve',
    group20: '384-bit group of an elliptic curve',
    group21: '521-bit group of an elliptic curve',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    large: { set: 'dh' },
    set: { set: 'dh' },
    undoLarge: { clear: 'dh' },
    undo: { clear: 'dh' },
  },
  examples: [
    { view: 'ike-proposal', line: 'dh group14' },
    { view: 'ike-proposal', line: 'dh group15' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
