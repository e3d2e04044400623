import type { Page } from '../../schema/page.ts';

export default {
  title: 'prefix limit (VPN instance IPv4 address family view)',
  views: ['vpn-instance-ipv4', 'vpn-instance-ipv6'],
  effect: 'candidate',
  level: 2,
  forms: { set: 'prefix limit <number> { <alert-percent> [ route-unchanged ] | simply-alert }', undo: 'undo prefix limit' },
  help: {
    prefix: 'Prefixes of the instance',
    limit: 'How many there may be',
    'route-unchanged': 'Routes that are there stay',
    'simply-alert': 'An alarm, and nothing else',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    number: { type: 'integer', range: [1, 4294967295], help: 'How many' },
    'alert-percent': { type: 'integer', range: [1, 100], help: 'Percentage that raises an alarm' },
  },
  configuration: {
    set: { set: 'prefix limit' },
    undo: { clear: 'prefix limit' },
  },
  examples: [{ view: 'vpn-instance-ipv4', line: 'prefix limit 1000 simply-alert' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
