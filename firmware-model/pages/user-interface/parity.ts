import type { Page } from '../../schema/page.ts';

/**
 * In effect at the commit, as `speed` is.
 */
export default {
  title: 'parity',
  views: ['user-interface'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'parity <paritytype>',
    undo: 'undo parity',
  },
  help: {
    parity: 'Parity bit of a character',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    paritytype: { type: 'choice', values: ['even', 'mark', 'none', 'odd', 'space'], help: 'How it is made' },
  },
  configuration: {
    set: { set: 'parity', default: 'parity none' },
    undo: { clear: 'parity' },
  },
  examples: [{ view: 'user-interface', line: 'parity odd' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
