import type { Page } from '../../schema/page.ts';

/** A security name is held as cipher text alone. */
export default {
  title: 'snmp-agent target-host',
  views: ['system'],
  effect: 'candidate',
  level: 3,
  forms: {
    set: 'snmp-agent target-host [ host-name <host-name> ] trap address udp-domain <ip-address> [ udp-port <port-number> | vpn-instance <vpn-instance-name> | public-net | source { <interface-name> | <interface-type> <interface-number> } ] * params securityname <security-name> [ v1 | v2c | v3 [ authentication | privacy ] | private-netmanager | ext-vb | notify-filter-profile <profile-name> ] *',
    setCipher:
      'snmp-agent target-host [ host-name <host-name> ] trap address udp-domain <ip-address> [ udp-port <port-number> | vpn-instance <vpn-instance-name> | public-net | source { <interface-name> | <interface-type> <interface-number> } ] * params securityname cipher <cipher-name> [ v1 | v2c | private-netmanager | ext-vb | notify-filter-profile <profile-name> ] *',
    undo: 'undo snmp-agent target-host <ip-address> securityname { <security-name> | cipher <cipher-name> } [ vpn-instance <vpn-instance-name> | public-net ]',
    undoNamed: 'undo snmp-agent target-host host-name <host-name>',
    undoTrap:
      'undo snmp-agent target-host trap address udp-domain <ip-address> [ udp-port <port-number> | vpn-instance <vpn-instance-name> | public-net | source { <interface-name> | <interface-type> <interface-number> } ] * params securityname { <security-name> | cipher <cipher-name> }',
  },
  help: {
    'snmp-agent': 'Simple Network Management Protocol',
    undo: 'Delete or restore a setting',
    'target-host': 'Who is told',
    'host-name': 'Name of the entry',
    trap: 'Traps',
    address: 'Address',
    'udp-domain': 'Over UDP',
    'udp-port': 'UDP port',
    'vpn-instance': 'VPN instance',
    'public-net': 'The public network',
    source: 'Interface whose address is the source',
    params: 'How it is told',
    securityname: 'Community or user',
    cipher: 'Plain or cipher text',
    v1: 'SNMPv1',
    v2c: 'SNMPv2c',
    v3: 'SNMPv3',
    authentication: 'With authentication',
    privacy: 'With authentication and encryption',
    'private-netmanager': 'A network manager of Huawei',
    'ext-vb': 'With more variables',
    'notify-filter-profile': 'Filter of notifications',
  },
  parameters: {
    'host-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the entry' },
    'ip-address': { type: 'ipv4', help: 'IPv4 address' },
    'port-number': { type: 'integer', range: [0, 65535], help: 'Port, by default 162' },
    'vpn-instance-name': { type: 'string', length: [1, 31], caseSensitive: true, help: 'Name of the VPN instance' },
    'interface-name': { type: 'interface', help: 'Name of the interface' },
    'interface-type': { type: 'interface type', help: 'Type of the interface' },
    'interface-number': { type: 'interface number', help: 'Number of the interface' },
    'security-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Community or user', secret: true },
    'cipher-name': { type: 'string', length: [1, 432], caseSensitive: true, help: 'Plain or cipher text', secret: true },
    'profile-name': { type: 'string', length: [1, 32], caseSensitive: true, help: 'Name of the filter' },
  },
  configuration: {
    set: { handled: 'snmp-agent target-host <host-name>' },
    setCipher: { handled: 'snmp-agent target-host <host-name>' },
    undoNamed: { handled: 'snmp-agent target-host <host-name>' },
  },
  examples: [
    { view: 'system', line: 'snmp-agent target-host trap address udp-domain 10.1.1.1 params securityname comaccess' },
    {
      view: 'system',
      line: 'snmp-agent target-host host-name aaa trap address udp-domain 10.1.1.1 udp-port 163 params securityname cipher comaccess v2c',
    },
    { view: 'system', line: 'undo snmp-agent target-host host-name aaa' },
  ],
  source: { from: 'NE40E V800R012C10 Command Reference', fidelity: 'documented' },
} as const satisfies Page;
