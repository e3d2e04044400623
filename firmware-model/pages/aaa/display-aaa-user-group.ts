import type { Page } from '../../schema/page.ts';

export default {
  title: 'display aaa user-group',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: { all: 'display aaa user-group', one: 'display aaa user-group <user-group-name>' },
  help: { display: 'Display information', aaa: 'AAA', 'user-group': 'User groups' },
  parameters: { 'user-group-name': { type: 'string', length: [1, 64], caseSensitive: false, help: 'Name of the user group' } },
  examples: [
    { view: 'user', line: 'display aaa user-group' },
    { view: 'user', line: 'display aaa user-group monitor-ug' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
