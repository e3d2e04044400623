import type { Page } from '../../schema/page.ts';

export default {
  title: 'display debugging timeout',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { display: 'display debugging timeout' },
  help: { display: 'Display current system information', debugging: 'Debugging that is switched on', timeout: 'When it ends by itself' },
  parameters: {},
  examples: [{ view: 'user', line: 'display debugging timeout' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
