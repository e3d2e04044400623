import type { Page } from '../../schema/page.ts';

/**
 * In effect at the commit, as `speed` is. The reference pairs 1 with eight data bits, 1.5 with five, and 2 with six to eight. None is refused
 * here: its samples set 1.5 and `databits 7` each by itself, on a line of 8N1, and no refusal is on record. What goes on the line is what a UART
 * can do: 1, or more than 1, which is 1.5 with five data bits and 2 with all others.
 */
export default {
  title: 'stopbits',
  views: ['user-interface'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'stopbits <stopbitvalue>',
    undo: 'undo stopbits',
  },
  help: {
    stopbits: 'Stop bits of a character',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    stopbitvalue: { type: 'choice', values: ['1', '1.5', '2'], help: 'Number of bits' },
  },
  configuration: {
    set: { set: 'stopbits', default: 'stopbits 1' },
    undo: { clear: 'stopbits' },
  },
  examples: [{ view: 'user-interface', line: 'stopbits 1.5' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
