import type { Page } from '../../schema/page.ts';

export default {
  title: 'help (SFTP client view)',
  views: ['sftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    help: 'help [ <command-name> ]',
  },
  help: {
    help: 'Show commands of this view',
  },
  parameters: {
    'command-name': { type: 'string', length: [1, 255], caseSensitive: true, help: 'Command' },
  },
  examples: [{ view: 'sftp-client', line: 'help get' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
