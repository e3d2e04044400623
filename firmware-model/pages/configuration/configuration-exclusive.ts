import type { Page } from '../../schema/page.ts';

export default {
  title: 'configuration exclusive',
  views: ['all'],
  effect: 'immediate',
  level: 2,
  forms: {
    lock: 'configuration exclusive',
    unlock: 'undo configuration exclusive',
  },
  help: {
    configuration: 'Configuration',
    exclusive: 'Lock the configuration for oneself',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'configuration exclusive' },
    { view: 'system', line: 'undo configuration exclusive' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
