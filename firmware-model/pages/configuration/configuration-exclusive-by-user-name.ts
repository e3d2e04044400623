import type { Page } from '../../schema/page.ts';

export default {
  title: 'configuration exclusive by-user-name',
  views: ['system'],
  effect: 'immediate',
  level: 3,
  forms: {
    lock: 'configuration exclusive by-user-name <user-name>',
    unlock: 'undo configuration exclusive by-user-name <user-name>',
  },
  help: {
    configuration: 'Configuration',
    exclusive: 'Lock the configuration',
    'by-user-name': 'Lock the configuration for a user by name',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'user-name': { type: 'string', length: [1, 253], caseSensitive: true, help: 'Name of a user' },
  },
  examples: [{ view: 'system', line: 'configuration exclusive by-user-name root123' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
