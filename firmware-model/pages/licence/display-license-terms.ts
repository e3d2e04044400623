import type { Page } from '../../schema/page.ts';

export default {
  title: 'display license trial',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: {
    trial: 'display license trial',
    emergency: 'display license emergency',
    cloud: 'display license cloud server',
  },
  help: {
    display: 'Display current system information',
    license: 'Licence',
    trial: 'Trial',
    emergency: 'Emergency',
    cloud: 'From a server',
    server: 'Server',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'display license trial' },
    { view: 'user', line: 'display license emergency' },
    { view: 'user', line: 'display license cloud server' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
