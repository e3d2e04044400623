import type { Page } from '../../schema/page.ts';

export default {
  title: 'port-mode',
  views: ['vs', 'admin-template'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'port-mode <port-mode> [ resource-template <template-name> ]',
  },
  help: {
    'port-mode': 'How ports are given out',
    'resource-template': 'Template of resources',
  },
  parameters: {
    'port-mode': { type: 'choice', values: ['port', 'group'], help: 'By port or by group of ports' },
    'template-name': { type: 'string', length: [1, 31], caseSensitive: false, help: 'Name of the template' },
  },
  configuration: {
    set: { set: 'port-mode' },
  },
  examples: [
    { view: 'vs', line: 'port-mode port' },
    { view: 'admin-template', line: 'port-mode group' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
