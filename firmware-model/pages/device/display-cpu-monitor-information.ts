import type { Page } from '../../schema/page.ts';

export default {
  title: 'display cpu-monitor information',
  views: ['user', 'system'],
  effect: 'immediate',
  level: 1,
  forms: {
    slot: 'display cpu-monitor information slot <slot-id>',
    all: 'display cpu-monitor information all',
  },
  help: {
    display: 'Display current system information',
    'cpu-monitor': 'Supervision of the processor',
    information: 'Boards that are overloaded',
    slot: 'Board in a slot',
    all: 'All boards',
  },
  parameters: {
    'slot-id': { type: 'string', length: [1, 30], help: 'Number of the slot' },
  },
  examples: [
    { view: 'user', line: 'display cpu-monitor information all' },
    { view: 'user', line: 'display cpu-monitor information slot 1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
