import type { Page } from '../../schema/page.ts';

export default {
  title: 'display interface brief (All views)',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    brief: 'display interface brief [ <ifType> ]',
    main: 'display interface brief [ <ifType> ] main',
  },
  help: {
    display: 'Display what is there',
    interface: 'Interfaces and what they do',
    brief: 'A row each',
    main: 'Without sub-interfaces',
  },
  parameters: {
    ifType: { type: 'interface type', help: 'Type of interfaces' },
  },
  examples: [
    { view: 'user', line: 'display interface brief' },
    { view: 'user', line: 'display interface brief main' },
    { view: 'user', line: 'display interface brief Eth-Trunk' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
