import type { Page } from '../../schema/page.ts';

export default {
  title: 'display domain',
  views: ['all'],
  effect: 'immediate',
  level: 3,
  forms: { all: 'display domain', one: 'display domain <domain-name>' },
  help: { display: 'Display information', domain: 'Domains of AAA' },
  parameters: { 'domain-name': { type: 'string', length: [1, 64], caseSensitive: false, help: 'Name of the domain' } },
  examples: [
    { view: 'user', line: 'display domain' },
    { view: 'user', line: 'display domain isp1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
