import type { Page } from '../../schema/page.ts';

export default {
  title: 'display traffic behavior',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { show: 'display traffic behavior user-defined [ <behavior-name> ]' },
  help: { display: 'Display information', traffic: 'Traffic', behavior: 'Traffic behaviors', 'user-defined': 'Those that are configured' },
  parameters: { 'behavior-name': { type: 'string', length: [1, 127], caseSensitive: true, help: 'Name' } },
  examples: [{ view: 'user', line: 'display traffic behavior user-defined' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
