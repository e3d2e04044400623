import type { Page } from '../../schema/page.ts';

export default {
  title: 'slave default',
  views: ['system'],
  effect: 'immediate',
  level: 3,
  forms: {
    set: 'slave default <slotid>',
    undo: 'undo slave default',
  },
  help: {
    slave: 'Slave main board',
    default: 'Of the next start',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    slotid: { type: 'string', length: [1, 31], help: 'Number of the slot' },
  },
  examples: [
    { view: 'system', line: 'slave default 17' },
    { view: 'system', line: 'undo slave default' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
