import type { Page } from '../../schema/page.ts';

/** Held, and of no effect here: this release restricts calls out of AUX only, and there is no AUX. */
export default {
  title: 'acl (VTY-type user interface view)',
  views: ['user-interface-vty'],
  effect: 'candidate',
  level: 3,
  forms: {
    inbound: 'acl { <acl4num> | <acl4name> } inbound',
    outbound: 'acl { <acl4num> | <acl4name> } outbound',
    ipv6Inbound: 'acl ipv6 { <acl6num> | <acl6name> } inbound',
    ipv6Outbound: 'acl ipv6 { <acl6num> | <acl6name> } outbound',
    undoInbound: 'undo acl inbound',
    undoOutbound: 'undo acl outbound',
    undoIpv6Inbound: 'undo acl ipv6 inbound',
    undoIpv6Outbound: 'undo acl ipv6 outbound',
  },
  help: {
    acl: 'Access control list',
    inbound: 'Calls that come in',
    outbound: 'Calls that go out',
    ipv6: 'For IPv6',
    undo: 'Delete or restore a setting',
  },
  parameters: {
    acl4num: { type: 'integer', range: [2000, 3999], help: 'Number of a basic or an advanced ACL' },
    acl4name: { type: 'string', length: [1, 64], help: 'Name of an ACL' },
    acl6num: { type: 'integer', range: [2000, 3999], help: 'Number of a basic or an advanced IPv6 ACL' },
    acl6name: { type: 'string', length: [1, 64], help: 'Name of an IPv6 ACL' },
  },
  configuration: {
    inbound: { set: 'acl inbound' },
    outbound: { set: 'acl outbound' },
    ipv6Inbound: { set: 'acl ipv6 inbound' },
    ipv6Outbound: { set: 'acl ipv6 outbound' },
    undoInbound: { clear: 'acl inbound' },
    undoOutbound: { clear: 'acl outbound' },
    undoIpv6Inbound: { clear: 'acl ipv6 inbound' },
    undoIpv6Outbound: { clear: 'acl ipv6 outbound' },
  },
  examples: [
    { view: 'user-interface-vty', line: 'acl 2000 inbound' },
    { view: 'user-interface-vty', line: 'acl ipv6 managers inbound' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
