import type { Page } from '../../schema/page.ts';

export default {
  title: 'ip ip-prefix',
  views: ['system'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'ip ip-prefix <ip-prefix-name> [ index <index-number> ] <matchMode> <ipv4-address> <masklen> [ match-network ] [ greater-equal <greater-equal-value> ] [ less-equal <less-equal-value> ]',
    undo: 'undo ip ip-prefix <ip-prefix-name> [ index <index-number> ]',
  },
  help: {
    ip: 'IP',
    'ip-prefix': 'IPv4 prefix list',
    index: 'Place of the entry in the list',
    'match-network': 'The address of the network itself, and the mask',
    'greater-equal': 'Masks of at least this length',
    'less-equal': 'Masks of at most this length',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    'ip-prefix-name': { type: 'string', length: [1, 169], caseSensitive: true, help: 'Name of the list' },
    'index-number': { type: 'integer', range: [1, 4294967295], help: 'Number of the entry' },
    matchMode: { type: 'choice', values: ['permit', 'deny'], help: 'What becomes of a route that fits' },
    'ipv4-address': { type: 'ipv4', help: 'Address' },
    masklen: { type: 'integer', range: [0, 32], help: 'Length of the mask' },
    'greater-equal-value': { type: 'integer', range: [0, 32], help: 'Least length' },
    'less-equal-value': { type: 'integer', range: [0, 32], help: 'Greatest length' },
  },
  configuration: {
    set: { handled: 'ip ip-prefix <ip-prefix-name> index <index-number>' },
    undo: { handled: 'ip ip-prefix <ip-prefix-name>' },
  },
  examples: [
    { view: 'system', line: 'ip ip-prefix p1 permit 10.0.0.0 8 greater-equal 17 less-equal 18' },
    { view: 'system', line: 'ip ip-prefix p3 index 10 deny 0.0.0.0 8 match-network' },
    { view: 'system', line: 'undo ip ip-prefix p3 index 10' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
