import type { Page } from '../../schema/page.ts';

export default {
  title: 'display ip host',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { show: 'display ip host [ vpn-instance <vpn-name> ]' },
  help: {
    display: 'Display current system information',
    ip: 'Internet Protocol',
    host: 'Addresses of hosts',
    'vpn-instance': 'VPN instance',
  },
  parameters: { 'vpn-name': { type: 'string', length: [1, 31], help: 'Name of the VPN instance' } },
  examples: [
    { view: 'user', line: 'display ip host' },
    { view: 'user', line: 'display ip host vpn-instance vpn1' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
