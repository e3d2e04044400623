import type { Messages } from '../schema/message.ts';

const table = 'Command Reference, display ip routing-table';
const table6 = 'Command Reference, display ipv6 routing-table';
const fib = 'Command Reference, display fib slot';
const vpn = 'Command Reference, display ip vpn-instance';
const arp = 'display arp all of an NE40E-X8A';

const prefixes = 'Command Reference, display ip ip-prefix';
const prefixes6 = 'Command Reference, display ip ipv6-prefix; its match-nework is a slip';
const policies = 'Command Reference, display route-policy';

const ospf = 'Command Reference, display ospf peer';
const isis = 'Command Reference, display isis peer';
const bgp = 'display bgp peer of a router with VRP8';

export const routingMessages = {
  'ospf-peers-head': { text: '(M) Indicates MADJ interface', fidelity: 'documented', source: ospf, head: true },
  'ospf-peers-process': {
    text: '          OSPF Process {process} with Router ID {router}\n                Neighbors\n',
    fidelity: 'documented',
    source: ospf,
    head: true,
  },
  'ospf-peers-brief': {
    text:
      '          OSPF Process {process} with Router ID {router}\n' +
      '                   Peer Statistic Informations\n\n' +
      '  Total number of peer(s): 0\n' +
      '  Peer(s) in full state: 0\n\n' +
      '-------------------------------------------------------------------------\n' +
      ' Area Id         Interface      Neighbor id      State\n' +
      '-------------------------------------------------------------------------',
    fidelity: 'documented',
    source: ospf,
    head: true,
  },
  'isis-peers': {
    text:
      'Peer information for ISIS({process})\n\n' +
      'System Id        Interface        Circuit Id          State HoldTime Type      PRI\n' +
      '----------------------------------------------------------------------------------\n\n' +
      'Total Peer(s): 0',
    fidelity: 'documented',
    source: isis,
    head: true,
  },
  'bgp-peers-head': {
    text:
      ' Status codes: * - Dynamic\n' +
      ' BGP local router ID        : {router}\n' +
      ' Local AS number            : {as}\n' +
      ' Total number of peers      : {peers}\n' +
      ' Peers in established state : 0\n' +
      ' Total number of dynamic peers : 0\n\n' +
      '  Peer            V          AS  MsgRcvd  MsgSent  OutQ  Up/Down       State  PrefRcv',
    fidelity: 'captured',
    source: bgp,
    head: true,
  },
  'bgp-peers-row': {
    text: '  {peer:15} 4{as:>12}        0        0     0{since:>9}        Idle        0',
    fidelity: 'inferred',
    source: `${bgp}: the layout; a peer that does not answer is not in it`,
  },
  'prefix-list-missing': { text: 'Error: The specified IP prefix list does not exist.', fidelity: 'inferred' },
  'prefix-list-range-invalid': {
    text: 'Error: The mask length must not be greater than the greater-equal value, nor that than the less-equal value.',
    fidelity: 'inferred',
    source: 'rule: Command Reference, ip ip-prefix',
  },
  'prefix-list-network-invalid': {
    text: 'Error: The match-network parameter needs an address of zeros.',
    fidelity: 'inferred',
    source: 'rule: Command Reference, ip ip-prefix',
  },
  'prefix-list-name': { text: 'Prefix-list {name}', fidelity: 'documented', source: prefixes },
  'prefix-list-6-name': { text: 'Prefix-list6 {name}', fidelity: 'documented', source: prefixes6 },
  'prefix-list-description': { text: 'Description {text}', fidelity: 'documented', source: prefixes },
  'prefix-list-counts': { text: 'Permitted {permitted:30}\nDenied {denied:33}', fidelity: 'documented', source: prefixes },
  'prefix-list-entry': { text: '    index: {index:14}{mode:11}{prefix:23}{range}', fidelity: 'documented', source: prefixes },
  'prefix-list-6-entry': { text: 'index:   {index:15}{mode:8}{prefix}  {range}', fidelity: 'documented', source: prefixes6 },
  'route-policy-missing': { text: 'Error: The specified route-policy does not exist.', fidelity: 'inferred' },
  'route-policy-name': { text: 'Route-policy : {name}', fidelity: 'documented', source: policies },
  'route-policy-node': { text: '{mode} : {node} (matched counts: 0)', fidelity: 'documented', source: policies },
  'route-policy-match': { text: 'Match clauses :', fidelity: 'documented', source: policies },
  'route-policy-apply': { text: 'Apply clauses :', fidelity: 'documented', source: policies },
  'route-policy-clause': { text: '{line}', fidelity: 'documented', source: policies },
  'static-route-next-hop-invalid': {
    text: 'Error: The next-hop address is invalid.',
    fidelity: 'inferred',
    source: 'family style; the manual prints no answer',
  },
  'static-route-missing': {
    text: 'Error: The specified route does not exist.',
    fidelity: 'inferred',
    source: 'family style; the manual prints no answer',
  },
  'static-routes-undo-public': {
    text: 'Warning: This operation may lead to the deletion of all the public {family} static routes and their configurations. Continue? [Y/N]:',
    fidelity: 'inferred',
    source: 'sibling releases ask so; the manual of this one prints the command only',
  },
  'static-routes-undo-vpn': {
    text: 'Warning: This operation may lead to the deletion of all the {family} static routes of {name} and their configurations. Continue? [Y/N]:',
    fidelity: 'inferred',
    source: 'sibling releases ask so; the manual of this one prints the command only',
  },
  'vpn-instance-missing': {
    text: 'Error: The VPN instance does not exist.',
    fidelity: 'inferred',
    source: 'family style; the manual prints no answer',
  },
  'routes-blank': { text: '', fidelity: 'documented', source: table, head: true },
  'routes-legend': {
    text:
      'Route Flags: R - relay, D - download to fib, T - to vpn-instance, B - black hole route\n' +
      '------------------------------------------------------------------------------',
    fidelity: 'documented',
    source: table,
    head: true,
  },
  'routes-table': {
    text: 'Routing Table : {table}\n         Destinations : {destinations:8} Routes : {routes:9}',
    fidelity: 'documented',
    source: table,
    head: true,
  },
  'routes-summary': { text: 'Routing Table : {table}\nSummary Count : {count}', fidelity: 'documented', source: table, head: true },
  'routes-columns': {
    text: 'Destination/Mask    Proto   Pre  Cost        Flags NextHop         Interface',
    fidelity: 'documented',
    source: table,
    head: true,
  },
  'routes-row': {
    text: '{address:>15}{length:3}  {protocol:7} {preference:4} {cost:12} {flags:>2}   {nextHop:15} {interface}',
    fidelity: 'documented',
    source: table,
  },
  'routes-row-more': {
    text: '                    {protocol:7} {preference:4} {cost:12} {flags:>2}   {nextHop:15} {interface}',
    fidelity: 'documented',
    source: table,
  },
  'routes-protocol': {
    text: '{table} Routing Table : {protocol}\n         Destinations : {destinations:8} Routes : {routes:9}',
    fidelity: 'documented',
    source: table,
    head: true,
  },
  'routes-protocol-state': {
    text: '{protocol} routing table status : <{state}>\n         Destinations : {destinations:8} Routes : {routes:9}',
    fidelity: 'documented',
    source: table,
    head: true,
  },
  'route-verbose': {
    text:
      'Destination: {address}{length}\n' +
      '     Protocol: {protocol:15} Process ID: 0\n' +
      '   Preference: {preference:15}       Cost: {cost}\n' +
      '      NextHop: {nextHop:15}  Neighbour: 0.0.0.0\n' +
      '        State: {state:20}  Age: {age}\n' +
      '          Tag: {tag:15}   Priority: {priority}\n' +
      '        Label: NULL               QoSInfo: 0x0\n' +
      '   IndirectID: 0x0\n' +
      ' RelayNextHop: {relay:15}  Interface: {interface}\n' +
      '     TunnelID: 0x0                  Flags: {flags:>2}\n',
    fidelity: 'documented',
    source: table,
  },
  'route-ipv6': {
    text:
      'Destination  : {address:40}PrefixLength : {length}\n' +
      'NextHop      : {nextHop:40}Preference   : {preference}\n' +
      'Cost         : {cost:40}Protocol     : {protocol}\n' +
      'RelayNextHop : {relay:40}TunnelID     : 0x0\n' +
      'Interface    : {interface:40}Flags        : {flags}\n',
    fidelity: 'documented',
    source: table6,
  },
  'route-ipv6-verbose': {
    text:
      'Destination  : {address:40}PrefixLength : {length}\n' +
      'NextHop      : {nextHop:40}Preference   : {preference}\n' +
      'Neighbour    : ::                                      ProcessID    : 0\n' +
      'Label        : NULL                                    Protocol     : {protocol}\n' +
      'State        : {state:40}Cost         : {cost}\n' +
      'Entry ID     : {entry:40}EntryFlags   : 0x80010050\n' +
      'Reference Cnt: 1                                       Tag          : {tag}\n' +
      'Priority     : {priority:40}Age          : {age}sec\n' +
      'IndirectID   : 0x0\n' +
      'RelayNextHop : {relay:40}TunnelID     : 0x0\n' +
      'Interface    : {interface:40}Flags        : {flags}\n',
    fidelity: 'documented',
    source: table6,
  },
  'routes-statistics-head': {
    text:
      'Summary Prefixes : {prefixes}\n' +
      'Proto      total      active     added      deleted    freed\n' +
      '           routes     routes     routes     routes     routes',
    fidelity: 'documented',
    source: table,
    head: true,
  },
  'routes-statistics-row': {
    text: '{name:10} {total:10} {active:10} {total:10} 0          0',
    fidelity: 'documented',
    source: table,
  },
  'fib-head': {
    text:
      'Route Flags:G - Gateway Route, H - Host Route,    U - Up Route\n' +
      '            S - Static Route,  D - Dynamic Route, B - Black Hole Route\n' +
      '            O - Other Route\n' +
      '--------------------------------------------------------------------------------\n' +
      ' FIB Table:\n' +
      ' Total number of Routes : {count}\n' +
      ' Total number of Other Routes : 0\n\n' +
      'Destination/Mask   Nexthop         Flag TimeStamp     Interface                        TunnelID',
    fidelity: 'documented',
    source: fib,
    head: true,
  },
  'fib-row': { text: '{destination:18} {nextHop:15} {flags:4} {time:13} {interface:32} 0x0', fidelity: 'documented', source: fib },
  'fib-count': { text: 'Route Entry Count : {count}', fidelity: 'documented', source: fib },
  'vpn-instances-total': {
    text:
      ' Total VPN-Instances configured      : {all}\n' +
      ' Total IPv4 VPN-Instances configured : {with4}\n' +
      ' Total IPv6 VPN-Instances configured : {with6}\n',
    fidelity: 'captured',
    source: 'display ip vpn-instance of a VRP router',
    head: true,
  },
  'vpn-instances-columns': {
    text: '  VPN-Instance Name               RD                    Address-family',
    fidelity: 'captured',
    source: 'display ip vpn-instance of a VRP router',
    head: true,
  },
  'vpn-instances-row': {
    text: '  {name:31} {rd:21} {family}',
    fidelity: 'captured',
    source: 'display ip vpn-instance of a VRP router',
  },
  'vpn-instances-empty': { text: '  {name}', fidelity: 'documented', source: vpn },
  'vpn-instance-name': { text: 'VPN-Instance Name and ID : {name}, {id}', fidelity: 'documented', source: vpn },
  'vpn-instance-description': { text: '  Description : {text}', fidelity: 'documented', source: vpn },
  'vpn-instance-bound': { text: '  Interfaces : {interfaces}', fidelity: 'documented', source: vpn },
  'vpn-instance-interfaces': {
    text: ' VPN-Instance Name and ID : {name}, {id}\n  Interface Number : {count}',
    fidelity: 'documented',
    source: vpn,
  },
  'vpn-instance-first-interface': { text: '  Interface list : {name}', fidelity: 'documented', source: vpn },
  'vpn-instance-next-interface': { text: '                   {name}', fidelity: 'documented', source: vpn },
  'vpn-family': {
    text:
      'Address family ipv{family}\n' +
      '  Create date : {created}\n' +
      '  Up time : {days} days, {hours} hours, {minutes} minutes and {seconds} seconds\n' +
      '  Vrf Status : UP',
    fidelity: 'documented',
    source: vpn,
  },
  'vpn-family-rd': { text: '  Route Distinguisher : {rd}', fidelity: 'documented', source: vpn },
  'vpn-family-exported': { text: '  Export VPN Targets :  {targets}', fidelity: 'documented', source: vpn },
  'vpn-family-imported': { text: '  Import VPN Targets :  {targets}', fidelity: 'documented', source: vpn },
  'vpn-family-labels': { text: '  Label Policy : label {policy}', fidelity: 'documented', source: vpn },
  'vpn-family-import-policy': { text: '  Import Route Policy : {name}', fidelity: 'documented', source: vpn },
  'vpn-family-export-policy': { text: '  Export Route Policy : {name}', fidelity: 'documented', source: vpn },
  'vpn-family-tunnel-policy': { text: '  Tunnel Policy : {name}', fidelity: 'documented', source: vpn },
  'vpn-family-limit': { text: '  Maximum Routes Limit : {limit}', fidelity: 'documented', source: vpn },
  'arp-timeout': { text: 'ARP timeout:1200s', fidelity: 'documented', source: 'Command Reference, display arp', head: true },
  'arp-head': {
    text:
      'IP ADDRESS      MAC ADDRESS     EXPIRE(M) TYPE        INTERFACE   VPN-INSTANCE\n' +
      '                                          VLAN/CEVLAN PVC\n' +
      '----------------------------------------------------------------------------------------',
    fidelity: 'captured',
    source: arp,
    head: true,
  },
  'arp-row': { text: '{address:15} {mac:15}           {type:11} {interface}', fidelity: 'captured', source: arp },
  'arp-row-vpn': {
    text: '{address:15} {mac:15}           {type:11} {interface:13} {vpn}',
    fidelity: 'documented',
    source: 'Command Reference, display arp',
  },
  'arp-vlan': { text: '                                           {vlan}', fidelity: 'captured', source: 'display arp all of an ATN' },
  'arp-total': {
    text:
      '----------------------------------------------------------------------------------------\n' +
      'Total:{total:9} Dynamic:0       Static:{statics:4} Interface:{own:4} Remote:0\n' +
      'Redirect:0',
    fidelity: 'captured',
    source: arp,
  },
} as const satisfies Messages;
