import type { Page } from '../../schema/page.ts';

export default {
  title: 'display recording-scheme',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: { all: 'display recording-scheme', one: 'display recording-scheme <recording-scheme-name>' },
  help: { display: 'Display information', 'recording-scheme': 'Recording schemes' },
  parameters: { 'recording-scheme-name': { type: 'string', length: [1, 64], caseSensitive: false, help: 'Name of the recording scheme' } },
  examples: [
    { view: 'user', line: 'display recording-scheme' },
    { view: 'user', line: 'display recording-scheme currentscheme' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
