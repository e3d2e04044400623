import type { Page } from '../../schema/page.ts';

export default {
  title: 'lcd',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    lcd: 'lcd [ <directory> ]',
  },
  help: {
    lcd: 'Show or change the directory of the card',
  },
  parameters: {
    directory: { type: 'string', length: [1, 255], caseSensitive: true, help: 'Directory of the card' },
  },
  examples: [{ view: 'ftp-client', line: 'lcd cfcard:/' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
