import type { Page } from '../../schema/page.ts';

export default {
  title: 'display bfd session',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    all: 'display bfd session all [ for-ip | for-lsp | for-te | for-pw | for-vsi-pw ]',
    static: 'display bfd session static [ for-ip | for-lsp | for-te | for-pw | for-vsi-pw ]',
    discriminator: 'display bfd session discriminator <discr-value>',
  },
  help: {
    display: 'Display information',
    bfd: 'Bidirectional forwarding detection',
    session: 'Sessions',
    all: 'All of them',
    static: 'Those that are configured',
    'for-ip': 'Of IP links',
    'for-lsp': 'Of LSPs',
    'for-te': 'Of TE tunnels',
    'for-pw': 'Of pseudo wires',
    'for-vsi-pw': 'Of pseudo wires of a VSI',
    discriminator: 'By the number at this end',
  },
  parameters: { 'discr-value': { type: 'integer', range: [1, 4294967295], help: 'Number' } },
  examples: [{ view: 'user', line: 'display bfd session all' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
