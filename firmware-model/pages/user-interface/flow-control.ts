import type { Page } from '../../schema/page.ts';

/**
 * In effect at the commit, as `speed` is. `software` is XON and XOFF, in both directions. `hardware` is kept and does nothing: what carries the
 * console here has no RTS and CTS.
 */
export default {
  title: 'flow-control',
  views: ['user-interface'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'flow-control <flowtype>',
    undo: 'undo flow-control',
  },
  help: {
    'flow-control': 'Flow control of the line',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    flowtype: { type: 'choice', values: ['hardware', 'none', 'software'], help: 'How it is done' },
  },
  configuration: {
    set: { set: 'flow-control', default: 'flow-control none' },
    undo: { clear: 'flow-control' },
  },
  examples: [{ view: 'user-interface', line: 'flow-control software' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
