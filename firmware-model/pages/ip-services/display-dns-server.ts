import type { Page } from '../../schema/page.ts';

export default {
  title: 'display dns server',
  views: ['all'],
  effect: 'immediate',
  level: 1,
  forms: { show: 'display dns server [ vpn-instance <vpn-instance-name> ]' },
  help: { display: 'Display information', dns: 'Names of hosts', server: 'Servers that are asked', 'vpn-instance': 'VPN instance' },
  parameters: { 'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' } },
  examples: [{ view: 'user', line: 'display dns server' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
