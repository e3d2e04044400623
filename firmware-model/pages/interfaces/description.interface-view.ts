import type { Page } from '../../schema/page.ts';

export default {
  title: 'description (interface view)',
  views: ['interface'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'description <description>',
    undo: 'undo description',
  },
  help: {
    description: 'Description of the interface',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    description: { type: 'string', length: [1, 242], rest: true, script: 'any', help: 'Text' },
  },
  configuration: {
    set: { set: 'description' },
    undo: { clear: 'description' },
  },
  examples: [{ view: 'interface', line: 'description to the core of town' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
