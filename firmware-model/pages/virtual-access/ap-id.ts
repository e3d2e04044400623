import type { Page } from '../../schema/page.ts';

export default {
  title: 'ap-id',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    enter: 'ap-id <ap-id>',
    undo: 'undo ap-id <ap-id>',
  },
  help: {
    'ap-id': 'Access point of virtual access',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'ap-id': { type: 'integer', range: [1024, 8191], help: 'Number of the access point' },
  },
  enters: { enter: 'ap' },
  configuration: {
    enter: { section: 'ap-id <ap-id>' },
    undo: { clear: 'ap-id <ap-id>' },
  },
  examples: [
    { view: 'system', line: 'ap-id 1025' },
    { view: 'system', line: 'undo ap-id 1025' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
