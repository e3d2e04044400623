import type { Page } from '../../schema/page.ts';

export default {
  title: 'configuration prevent-misoperation disable',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'configuration prevent-misoperation disable',
    undo: 'undo configuration prevent-misoperation disable',
  },
  help: {
    configuration: 'Configuration',
    'prevent-misoperation': 'Confirmation of undo commands',
    disable: 'Ask for none',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'configuration prevent-misoperation disable' },
    undo: { clear: 'configuration prevent-misoperation disable' },
  },
  examples: [{ view: 'system', line: 'configuration prevent-misoperation disable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
