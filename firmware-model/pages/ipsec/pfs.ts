import type { Page } from '../../schema/page.ts';

export default {
  title: 'pfs',
  views: ['ipsec-policy-isakmp'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'pfs { dh-group1 | dh-group2 | dh-group5 | dh-group14 | dh-group19 | dh-group20 | dh-group21 }',
    large: 'pfs { dh-group15 | dh-group16 }',
    undo: 'undo pfs [ dh-group1 | dh-group2 | dh-group5 | dh-group14 | dh-group19 | dh-group20 | dh-group21 ]',
    undoLarge: 'undo pfs { dh-group15 | dh-group16 }',
  },
  help: {
    pfs: 'Perfect forward secrecy',
    'dh-group1': '768-bit group',
    'dh-group2': '1024-bit group',
    'dh-group5': '1536-bit group',
    'dh-group14': '2048-bit group',
    'dh-group19': '256-bit group of an elliptic curve',
    'dh-group20': '384-bit group of an elliptic curve',
    'dh-group21': '521-bit group of an elliptic curve',
    'dh-group15': '3072-bit group',
    'dh-group16': '4096-bit group',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'pfs' },
    large: { set: 'pfs' },
    undo: { clear: 'pfs' },
    undoLarge: { clear: 'pfs' },
  },
  examples: [{ view: 'ipsec-policy-isakmp', line: 'pfs dh-group14' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
