import type { Page } from '../../schema/page.ts';

export default {
  title: 'ping meg',
  views: ['all'],
  effect: 'immediate',
  level: 0,
  forms: {
    hops: 'ping meg <meg-name> ttl <ttl-number> [ -c <count-value> | packet-size <size-value> | -t <timeout-value> ] * [ request-tlv ]',
    meg: 'ping meg <meg-name> [ { mip ttl <ttl-number> { mip-id <mip-id-value> | node-id <node-id-value> } [ if-num <if-numvalue> ] } | -c <count-value> | packet-size <size-value> | -t <timeout-value> ] * [ request-tlv ]',
  },
  help: {
    ping: 'Ask a host for an echo',
    meg: 'A maintenance end group',
    ttl: 'Hops that a request may take',
    mip: 'One of its intermediate points',
    'mip-id': 'Number of the point',
    'node-id': 'Node of the point',
    'if-num': 'Interface of the point',
    '-c': 'Number of requests',
    'packet-size': 'Octets of a request',
    '-t': 'Time to wait for a reply',
    'request-tlv': 'Ask for a TLV',
  },
  parameters: {
    'meg-name': { type: 'string', length: [1, 14], caseSensitive: true, help: 'Name of the group' },
    'ttl-number': { type: 'integer', range: [1, 255], help: 'Number of hops' },
    'count-value': { type: 'integer', range: [1, 268435455], help: 'Number of requests' },
    'size-value': { type: 'integer', range: [64, 1500], help: 'Octets' },
    'timeout-value': { type: 'integer', range: [1, 65535], help: 'Milliseconds' },
    'mip-id-value': { type: 'integer', range: [1, 8191], help: 'Number of the point' },
    'node-id-value': { type: 'ipv4', help: 'Node' },
    'if-numvalue': { type: 'integer', range: [0, 4294967295], help: 'Index of the interface' },
  },
  examples: [{ view: 'user', line: 'ping meg test ttl 1' }],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
