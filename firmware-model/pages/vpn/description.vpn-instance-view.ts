import type { Page } from '../../schema/page.ts';

export default {
  title: 'description (VPN instance view)',
  views: ['vpn-instance'],
  effect: 'candidate',
  level: 2,
  forms: { set: 'description <description-information>', undo: 'undo description' },
  help: {
    description: 'What it is',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'description-information': { type: 'string', length: [1, 242], caseSensitive: true, help: 'Text of the description', rest: true },
  },
  configuration: {
    set: { set: 'description' },
    undo: { clear: 'description' },
  },
  examples: [{ view: 'vpn-instance', line: 'description Only for AB' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
