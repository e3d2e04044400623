import type { Page } from '../../schema/page.ts';

export default {
  title: 'display pki whitelist update',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    show: 'display pki whitelist update { filename <file-name> | all }',
  },
  help: {
    display: 'Display current system information',
    pki: 'Public key infrastructure',
    whitelist: 'Whitelist of common names',
    update: 'Changes not applied yet',
    filename: 'Name of a file',
    all: 'All of them',
  },
  parameters: {
    'file-name': { type: 'string', length: [1, 127], caseSensitive: false, help: 'Name of the whitelist file' },
  },
  examples: [{ view: 'user', line: 'display pki whitelist update all' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
