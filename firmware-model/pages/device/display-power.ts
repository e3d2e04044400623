import type { Page } from '../../schema/page.ts';

export default {
  title: 'display power',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    all: 'display power',
    environment: 'display power environment-info slot <slotid>',
    manufacture: 'display power manufacture-info slot <slotid> [ pm <pmid> ]',
    virtualAccess: 'display power ap-id <ap-id>',
    virtualAccessSlot: 'display power { environment-info | manufacture-info } ap-id <ap-id> slot <slotid>',
  },
  help: {
    display: 'Display information',
    power: 'Power modules',
    'environment-info': 'What they take and give',
    slot: 'Board in a slot',
    'manufacture-info': 'Electronic labels',
    pm: 'One module',
    'ap-id': 'Access point of virtual access',
  },
  parameters: {
    slotid: { type: 'string', length: [1, 30], help: 'Number of the slot' },
    pmid: { type: 'string', length: [1, 30], caseSensitive: true, help: 'Number of the module' },
    'ap-id': { type: 'integer', range: [1024, 8191], help: 'Access point of virtual access' },
  },
  examples: [
    { view: 'user', line: 'display power' },
    { view: 'user', line: 'display power environment-info slot 17' },
    { view: 'user', line: 'display power manufacture-info slot 17 pm 1' },
  ],
  source: {
    from: 'NE40E V800R012C10 Command Reference, display fan power, display power fan, display power environment-info and display power manufacture-info',
    fidelity: 'documented',
  },
} as const satisfies Page;
