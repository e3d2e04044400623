import type { Page } from '../../schema/page.ts';

/**
 * In effect at the commit: the line is edited like any other (configuration guide: attributes of the console take effect at once; the sample,
 * which shows no prompt behind the line, neither says so nor speaks against it). Where nothing is configured, the port has the rate that its
 * boot loader sets. The reference names VTYs as the view; its sample stands in that of the console, the only serial line there is.
 */
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
      type: 'choice',
      values: ['300', '600', '1200', '2400', '4800', '9600', '19200', '38400', '57600', '115200'],
      help: 'Bits a second',
    },
  },
  configuration: {
    set: { handled: 'speed' },
    undo: { clear: 'speed' },
  },
  examples: [{ view: 'user-interface', line: 'speed 115200' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
