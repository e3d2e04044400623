import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki strict-mode',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    strict: 'pki strict-mode',
    undo: 'undo pki strict-mode',
  },
  help: {
    pki: 'Public key infrastructure',
    'strict-mode': 'Verify certificates when they are imported',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    strict: { set: 'pki strict-mode' },
    undo: { clear: 'pki strict-mode' },
  },
  examples: [{ view: 'system', line: 'pki strict-mode' }],
  // the form of `undo`: inferred
  source: { from: 'Configuration Guide of V800R021 and later', fidelity: 'documented' },
} as const satisfies Page;
