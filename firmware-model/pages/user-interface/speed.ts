import type { Page } from '../../schema/page.ts';

/** Known, not emulated: how fast the line is, and in what frame, is settled where the console is attached. */
export default {
  title: 'speed',
  views: ['user-interface'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'speed <speed-value>',
    undo: 'undo speed',
  },
  help: {
    speed: 'Rate of the line',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'speed-value': {
      type: 'integer',
      range: [300, 115200],
      help: 'Bits a second: 300, 600, 1200, 2400, 4800, 9600, 19200, 38400, 57600 or 115200',
    },
  },
  examples: [{ view: 'user-interface', line: 'speed 115200' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
