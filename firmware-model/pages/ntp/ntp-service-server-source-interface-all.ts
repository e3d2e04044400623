import type { Page } from '../../schema/page.ts';

export default {
  title: 'ntp-service server source-interface all',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    enable: 'ntp-service server source-interface all enable',
    enableIpv6: 'ntp-service ipv6 server source-interface all enable',
    disable: 'ntp-service server source-interface all disable',
    disableIpv6: 'ntp-service ipv6 server source-interface all disable',
  },
  help: {
    'ntp-service': 'Network Time Protocol',
    ipv6: 'NTP over IPv6',
    server: 'The router as a server',
    'source-interface': 'Interface that it listens on',
    all: 'All interfaces',
    enable: 'Switch it on',
    disable: 'Switch it off',
  },
  parameters: {},
  configuration: {
    enable: { handled: 'ntp-service server source-interface all' },
    enableIpv6: { handled: 'ntp-service ipv6 server source-interface all' },
    disable: { clear: 'ntp-service server source-interface all' },
    disableIpv6: { clear: 'ntp-service ipv6 server source-interface all' },
  },
  examples: [
    { view: 'system', line: 'ntp-service server source-interface all enable' },
    { view: 'system', line: 'ntp-service ipv6 server source-interface all disable' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
