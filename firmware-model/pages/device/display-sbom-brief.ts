import type { Page } from '../../schema/page.ts';

export default {
  title: 'display sbom brief',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    all: 'display sbom brief',
  },
  help: {
    display: 'Display information',
    sbom: 'Sales codes of the boards',
    brief: 'A line for each',
  },
  parameters: {},
  examples: [{ view: 'user', line: 'display sbom brief' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
