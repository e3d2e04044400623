import type { Page } from '../../schema/page.ts';

export default {
  title: 'ike local-name',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'ike local-name <local-name>',
    undo: 'undo ike local-name',
  },
  help: {
    ike: 'Internet Key Exchange',
    'local-name': 'Name of this end',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'local-name': { type: 'string', length: [1, 255], caseSensitive: true, help: 'Name of this end' },
  },
  configuration: {
    set: { set: 'ike local-name' },
    undo: { clear: 'ike local-name' },
  },
  examples: [{ view: 'system', line: 'ike local-name RT' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
