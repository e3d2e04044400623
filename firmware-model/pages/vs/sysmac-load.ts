import type { Page } from '../../schema/page.ts';

export default {
  title: 'sysmac load',
  views: ['user'],
  effect: 'immediate',
  level: 3,
  forms: {
    load: 'sysmac load <sysmac-file> slot <slotid>',
  },
  help: {
    sysmac: 'MAC addresses for virtual systems',
    load: 'Load',
    slot: 'Board',
  },
  parameters: {
    'sysmac-file': { type: 'string', length: [1, 31], help: 'File of addresses' },
    slotid: { type: 'string', length: [1, 31], help: 'Slot of a main board' },
  },
  examples: [{ view: 'user', line: 'sysmac load mac.txt slot 1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
