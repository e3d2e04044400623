import type { Page } from '../../schema/page.ts';

export default {
  title: 'ip ipv6-prefix',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'ip ipv6-prefix <ipv6-prefix-name> [ index <index-number> ] <matchMode> <ipv6-address> <masklen> [ match-network ] [ greater-equal <greater-equal-value> ] [ less-equal <less-equal-value> ]',
    undo: 'undo ip ipv6-prefix <ipv6-prefix-name> [ index <index-number> ]',
  },
  help: {
    ip: 'IP',
    'ipv6-prefix': 'IPv6 prefix list',
    index: 'Place of the entry in the list',
    'match-network': 'The address of the network itself, and the mask',
    'greater-equal': 'Masks of at least this length',
    'less-equal': 'Masks of at most this length',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'ipv6-prefix-name': { type: 'string', length: [1, 169], caseSensitive: true, help: 'Name of the list' },
    'index-number': { type: 'integer', range: [1, 4294967295], help: 'Number of the entry' },
    matchMode: { type: 'choice', values: ['permit', 'deny'], help: 'What becomes of a route that fits' },
    'ipv6-address': { type: 'ipv6', help: 'Address' },
    masklen: { type: 'integer', range: [0, 128], help: 'Length of the mask' },
    'greater-equal-value': { type: 'integer', range: [0, 128], help: 'Least length' },
    'less-equal-value': { type: 'integer', range: [0, 128], help: 'Greatest length' },
  },
  configuration: {
    set: { handled: 'ip ipv6-prefix <ipv6-prefix-name> index <index-number>' },
    undo: { handled: 'ip ipv6-prefix <ipv6-prefix-name>' },
  },
  examples: [
    { view: 'system', line: 'ip ipv6-prefix abc permit :: 0 greater-equal 32 less-equal 64' },
    { view: 'system', line: 'ip ipv6-prefix abc index 5 deny 2001:db8:D00:: 32 less-equal 128' },
    { view: 'system', line: 'undo ip ipv6-prefix abc index 10' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
