import type { Page } from '../../schema/page.ts';

export default {
  title: 'display bfd configuration',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    all: 'display bfd configuration all [ for-ip | for-lsp | for-te | for-pw | for-vsi-pw ]',
    static: 'display bfd configuration static [ for-ip | for-lsp | for-te | for-pw | for-vsi-pw ]',
    discriminator: 'display bfd configuration discriminator <discriminator-value>',
  },
  help: {
    display: 'Display information',
    bfd: 'Bidirectional forwarding detection',
    configuration: 'What is configured',
    all: 'All of them',
    static: 'Those that are configured',
    'for-ip': 'Of IP links',
    'for-lsp': 'Of LSPs',
    'for-te': 'Of TE tunnels',
    'for-pw': 'Of pseudo wires',
    'for-vsi-pw': 'Of pseudo wires of a VSI',
    discriminator: 'By the number at this end',
  },
  parameters: { 'discriminator-value': { type: 'integer', range: [1, 16383], help: 'Number' } },
  examples: [{ view: 'user', line: 'display bfd configuration all' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
