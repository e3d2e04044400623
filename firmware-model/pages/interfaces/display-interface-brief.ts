import type { Page } from '../../schema/page.ts';

export default {
  title: 'display interface brief',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    brief: 'display interface <interface-type1> brief',
    main: 'display interface <interface-type1> brief main',
  },
  help: {
    display: 'Display what is there',
    interface: 'Interfaces and what they do',
    brief: 'A row each',
    main: 'Without sub-interfaces',
  },
  parameters: {
    'interface-type1': { type: 'interface type', help: 'Type of interfaces' },
  },
  examples: [
    { view: 'user', line: 'display interface ethernet brief' },
    { view: 'user', line: 'display interface ethernet brief main' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
