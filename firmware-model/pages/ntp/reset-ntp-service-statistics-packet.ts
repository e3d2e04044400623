import type { Page } from '../../schema/page.ts';

export default {
  title: 'reset ntp-service statistics',
  views: ['user'],
  effect: 'immediate',
  level: 2,
  forms: {
    reset: 'reset ntp-service statistics packet',
    interfaces: 'reset ntp-service statistics packet interface all',
    peers: 'reset ntp-service statistics packet peer',
  },
  help: {
    reset: 'Set to zero',
    'ntp-service': 'Network Time Protocol',
    statistics: 'Statistics',
    packet: 'Packets',
    interface: 'By interface',
    all: 'All of them',
    peer: 'By peer',
  },
  parameters: {},
  examples: [
    { view: 'user', line: 'reset ntp-service statistics packet' },
    { view: 'user', line: 'reset ntp-service statistics packet interface all' },
    { view: 'user', line: 'reset ntp-service statistics packet peer' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
