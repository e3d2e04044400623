import type { Page } from '../../schema/page.ts';

export default {
  title: 'resource-template',
  views: ['management'],
  effect: 'candidate',
  level: 3,
  forms: {
    open: 'resource-template <template-name>',
    undo: 'undo resource-template <template-name>',
  },
  help: {
    'resource-template': 'Template of resources',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'template-name': { type: 'string', length: [1, 31], caseSensitive: false, help: 'Name of the template' },
  },
  configuration: {
    open: { section: 'resource-template <template-name>' },
    undo: { clear: 'resource-template <template-name>' },
  },
  enters: { open: 'admin-template' },
  examples: [
    { view: 'management', line: 'resource-template temp_Test' },
    { view: 'management', line: 'undo resource-template temp_Test' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
