import type { Page } from '../../schema/page.ts';

export default {
  title: 'pki whitelist update',
  views: ['system'],
  effect: 'immediate',
  level: 2,
  forms: {
    update: 'pki whitelist update { filename <filename> | all }',
  },
  help: {
    pki: 'Public key infrastructure',
    whitelist: 'Whitelist of common names',
    update: 'Apply the changes',
    filename: 'Name of a file',
    all: 'All of them',
  },
  parameters: {
    filename: { type: 'string', length: [1, 127], caseSensitive: false, help: 'Name of the whitelist file' },
  },
  examples: [{ view: 'system', line: 'pki whitelist update all' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
