import type { Page } from '../../schema/page.ts';

export default {
  title: 'assign resource-template',
  views: ['vs', 'admin-template'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'assign resource-template <template-name>',
  },
  help: {
    assign: 'Give to the virtual system',
    'resource-template': 'Template of resources',
  },
  parameters: {
    'template-name': { type: 'string', length: [1, 31], caseSensitive: false, help: 'Name of the template' },
  },
  configuration: {
    set: { set: 'assign resource-template' },
  },
  examples: [{ view: 'vs', line: 'assign resource-template temp_Test' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
