import type { Page } from '../../schema/page.ts';

export default {
  title: 'ntp-service disable',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    disable: 'ntp-service disable',
    disableIpv6: 'ntp-service ipv6 disable',
    undo: 'undo ntp-service disable',
    undoIpv6: 'undo ntp-service ipv6 disable',
  },
  help: { 'ntp-service': 'Network Time Protocol', undo: 'Delete or restore a setting', ipv6: 'NTP over IPv6', disable: 'Switch it off' },
  parameters: {},
  configuration: {
    disable: { set: 'ntp-service disable' },
    disableIpv6: { set: 'ntp-service ipv6 disable' },
    undo: { clear: 'ntp-service disable' },
    undoIpv6: { clear: 'ntp-service ipv6 disable' },
  },
  examples: [
    { view: 'system', line: 'ntp-service disable' },
    { view: 'system', line: 'undo ntp-service ipv6 disable' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
