import type { Page } from '../../schema/page.ts';

export default {
  title: 'configuration checkpoint auto-save disable',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    disable: 'configuration checkpoint auto-save disable',
    undo: 'undo configuration checkpoint auto-save disable',
  },
  configuration: {
    disable: { set: 'configuration checkpoint auto-save disable' },
    undo: { clear: 'configuration checkpoint auto-save disable' },
  },
  help: {
    configuration: 'Configuration',
    checkpoint: 'Rollback points',
    'auto-save': 'That each commit makes',
    disable: 'Make none',
    undo: 'Take back a setting',
  },
  parameters: {},
  examples: [{ view: 'system', line: 'configuration checkpoint auto-save disable' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
