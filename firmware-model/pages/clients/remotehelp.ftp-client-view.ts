import type { Page } from '../../schema/page.ts';

export default {
  title: 'remotehelp',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    remotehelp: 'remotehelp [ <command> ]',
  },
  help: {
    remotehelp: 'Show what the server says of its commands',
  },
  parameters: {
    command: { type: 'string', length: [1, 16], caseSensitive: true, help: 'Command of the protocol' },
  },
  examples: [{ view: 'ftp-client', line: 'remotehelp bye' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
