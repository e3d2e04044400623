import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ike peer',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    show: 'display ike peer [ name <peer-name> ]',
    brief: 'display ike peer brief',
  },
  help: {
    display: 'Display current system information',
    ike: 'Internet Key Exchange',
    peer: 'IKE peer',
    name: 'By name',
    brief: 'In brief',
  },
  parameters: {
    'peer-name': { type: 'string', length: [1, 15], caseSensitive: true, help: 'Name of the IKE peer' },
  },
  examples: [
    { view: 'user', line: 'display ike peer' },
    { view: 'user', line: 'display ike peer name peer1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
