import type { Page } from '../../schema/page.ts';

export default {
  title: 'routing-table limit (VPN instance IPv4 address family view)',
  views: ['vpn-instance-ipv4', 'vpn-instance-ipv6'],
  effect: 'candidate',
  level: 2,
  forms: { set: 'routing-table limit <number> { <alert-percent> | simply-alert }', undo: 'undo routing-table limit' },
  help: {
    'routing-table': 'Routes of the instance',
    limit: 'How many there may be',
    'simply-alert': 'An alarm, and nothing else',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    number: { type: 'integer', range: [1, 4294967295], help: 'How many' },
    'alert-percent': { type: 'integer', range: [1, 100], help: 'Percentage that raises an alarm' },
  },
  configuration: {
    set: { set: 'routing-table limit' },
    undo: { clear: 'routing-table limit' },
  },
  examples: [{ view: 'vpn-instance-ipv4', line: 'routing-table limit 1000 simply-alert' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
