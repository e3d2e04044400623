import type { Page } from '../../schema/page.ts';

export default {
  title: 'tunnel-protocol',
  views: ['interface'],
  on: ['Tunnel'],
  effect: 'candidate',
  level: 2,
  forms: {
    set: 'tunnel-protocol { mpls te | ipv6-ipv4 [ 6to4 | 6rd ] | gre [ ipv6 | p2mp ] | none | ipsec | ipv4-ipv6 }',
    undo: 'undo tunnel-protocol',
  },
  help: {
    'tunnel-protocol': 'What the tunnel is made of',
    mpls: 'MPLS',
    te: 'Traffic engineering',
    'ipv6-ipv4': 'IPv6 over IPv4',
    '6to4': 'To many ends, by their addresses',
    '6rd': 'Rapid deployment',
    gre: 'GRE',
    ipv6: 'Over IPv6',
    p2mp: 'To many ends',
    none: 'Nothing yet',
    ipsec: 'IPsec',
    'ipv4-ipv6': 'IPv4 over IPv6',
    undo: 'Delete or restore a setting',
  },
  parameters: {},
  configuration: {
    set: { set: 'tunnel-protocol' },
    undo: { clear: 'tunnel-protocol' },
  },
  examples: [
    { view: 'interface', line: 'tunnel-protocol gre' },
    { view: 'interface', line: 'tunnel-protocol mpls te' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
