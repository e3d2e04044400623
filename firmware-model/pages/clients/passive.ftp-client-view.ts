import type { Page } from '../../schema/page.ts';

export default {
  title: 'passive (FTP client view)',
  views: ['ftp-client'],
  effect: 'immediate',
  level: 0,
  forms: {
    passive: 'passive',
    undo: 'undo passive',
  },
  help: {
    passive: 'Make connections for data by oneself',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  examples: [
    { view: 'ftp-client', line: 'passive' },
    { view: 'ftp-client', line: 'undo passive' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
