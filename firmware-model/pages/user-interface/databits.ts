import type { Page } from '../../schema/page.ts';

/**
 * In effect at the commit, as `speed` is.
 */
export default {
  title: 'databits',
  views: ['user-interface'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'databits <databitvalue>',
    undo: 'undo databits',
  },
  help: {
    databits: 'Data bits of a character',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    databitvalue: { type: 'choice', values: ['5', '6', '7', '8'], help: 'Number of bits' },
  },
  configuration: {
    set: { set: 'databits', default: 'databits 8' },
    undo: { clear: 'databits' },
  },
  examples: [{ view: 'user-interface', line: 'databits 7' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
