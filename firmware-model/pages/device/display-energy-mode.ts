import type { Page } from '../../schema/page.ts';

export default {
  title: 'display energy-mode mode',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    mode: 'display energy-mode mode',
    virtualAccess: 'display energy-mode mode ap-id <ap-id>',
    modules: 'display energy-saving pm',
    fabrics: 'display energy-saving sfu warm-backup',
  },
  help: {
    display: 'Display current system information',
    'energy-mode': 'How energy is saved',
    mode: 'Mode',
    'ap-id': 'Access point of virtual access',
    'energy-saving': 'Saving of energy',
    pm: 'Of power modules',
    sfu: 'Switch fabrics',
    'warm-backup': 'Fabrics that are kept warm',
  },
  parameters: {
    'ap-id': { type: 'integer', range: [1024, 8191], help: 'Access point' },
  },
  examples: [
    { view: 'user', line: 'display energy-mode mode' },
    { view: 'user', line: 'display energy-saving pm' },
    { view: 'user', line: 'display energy-saving sfu warm-backup' },
    { view: 'user', line: 'display energy-mode mode ap-id 1024' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
