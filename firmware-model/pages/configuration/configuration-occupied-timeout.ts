import type { Page } from '../../schema/page.ts';

export default {
  title: 'configuration-occupied timeout',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'configuration-occupied timeout <timeout-value>',
    undo: 'undo configuration-occupied timeout',
  },
  help: {
    'configuration-occupied': 'Lock on the configuration',
    timeout: 'Time after which the configuration is unlocked',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'timeout-value': { type: 'integer', range: [1, 7200], help: 'Seconds; 30 by default' },
  },
  configuration: {
    set: { set: 'configuration-occupied timeout', default: 'configuration-occupied timeout 30' },
    undo: { clear: 'configuration-occupied timeout' },
  },
  examples: [{ view: 'system', line: 'configuration-occupied timeout 120' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
