import type { Page } from '../../schema/page.ts';

export default {
  title: 'ssl policy',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: { open: 'ssl policy <policy-name>', undo: 'undo ssl policy <policy-name>' },
  help: { undo: 'Delete or restore a setting', ssl: 'Secure Sockets Layer', policy: 'SSL policy' },
  parameters: { 'policy-name': { type: 'string', length: [1, 23], caseSensitive: false, help: 'Name of the policy', characters: '\\w' } },
  enters: { open: 'ssl-policy' },
  configuration: { open: { section: 'ssl policy <policy-name>' }, undo: { clear: 'ssl policy <policy-name>' } },
  examples: [
    { view: 'system', line: 'ssl policy policy1' },
    { view: 'system', line: 'undo ssl policy policy1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
