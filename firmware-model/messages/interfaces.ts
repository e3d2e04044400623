import type { Messages } from '../schema/message.ts';

/** Captured of an NE40E-X8A. */
const x8a = '"display interface" and "display interface brief" of an NE40E-X8A, V800R021C10SPC600';

/** What the router says of interfaces. */
export const interfaceMessages = {
  'interface-number-invalid': { text: 'Error: The interface number is invalid.', fidelity: 'inferred' },
  'interface-not-deletable': { text: 'Error: The interface cannot be deleted.', fidelity: 'inferred' },
  'trunk-has-members': { text: 'Error: The Eth-Trunk has member interfaces. Delete them first.', fidelity: 'inferred' },
  'interface-never-shut': { text: 'Error: The interface does not support this command.', fidelity: 'inferred' },
  'interface-takes-no-address': { text: 'Error: The interface cannot be configured with an IP address.', fidelity: 'inferred' },
  'ip-address-invalid': { text: 'Error: The specified IP address is invalid.', fidelity: 'inferred' },
  'ip-mask-invalid': { text: 'Error: The specified IP mask is invalid.', fidelity: 'inferred' },
  'ip-address-missing': { text: 'Error: The specified address does not exist.', fidelity: 'inferred' },
  'ip-address-primary-missing': { text: 'Error: Please configure the primary IP address first.', fidelity: 'inferred' },
  'ip-address-has-subs': { text: 'Error: Please delete the secondary IP addresses first.', fidelity: 'inferred' },
  'interface-vlan-taken': { text: 'Error: The VLAN has been used by another sub-interface.', fidelity: 'inferred' },
  'interface-tunnel-exists': { text: 'Error: A tunnel with the same source and destination already exists.', fidelity: 'inferred' },
  'trunk-member-missing': { text: 'Error: The interface is not a member of the Eth-Trunk.', fidelity: 'inferred' },
  'ip-address-overlaps': { text: 'Error: The specified IP address overlaps with another address.', fidelity: 'inferred' },
  'ipv6-not-enabled': { text: 'Error: IPv6 is not enabled on the interface.', fidelity: 'inferred' },
  'vpn-binding-missing': { text: 'Error: The interface is not bound to the VPN instance.', fidelity: 'inferred' },
  'interface-addresses-removed': {
    text: 'Info: All IPv4 and IPv6 related configurations on this interface are removed.',
    fidelity: 'inferred',
    source: 'sentence of the family; the command reference says that addresses go and prints no line',
  },
  'trunk-missing': { text: 'Error: The Eth-Trunk does not exist.', fidelity: 'inferred' },
  'trunk-member-impossible': { text: 'Error: The interface cannot be added to an Eth-Trunk.', fidelity: 'inferred' },
  'trunk-member-configured': {
    text: 'Error: The interface has IP configuration. Delete it before adding the interface to an Eth-Trunk.',
    fidelity: 'inferred',
  },
  'interface-brief-head': {
    text: 'PHY: Physical\n*down: administratively down\n^down: standby\n(l): loopback\n(s): spoofing\n(E): E-Trunk down\n(b): BFD down\n(B): Bit-error-detection down\n(e): ETHOAM down\n(d): Dampening Suppressed\n(p): port alarm down\n(ld): loop-detect trigger down\n(mf): mac-flapping blocked\n(c): CFM down\n(sd): STP instance discarding\nInUti/OutUti: input utility/output utility\nInterface                   PHY   Protocol  InUti OutUti   inErrors  outErrors',
    fidelity: 'captured',
    source: x8a,
    head: true,
  },
  'interface-brief-row': {
    text: '{name:27} {physical:5} {protocol:8}{utility:>7} {utility:>6}          0          0',
    fidelity: 'captured',
    source: x8a,
  },
  'ethernet-brief-head': {
    text: 'PHY: Physical\n*down: administratively down\n^down: standby\n(l): loopback\n(b): BFD down\n(d): Dampening Suppressed\n(p): port alarm down\nInUti/OutUti: input utility/output utility\nInterface                   PHY   Auto-Neg Duplex Bandwidth  InUti OutUti Trunk',
    fidelity: 'documented',
    source: 'Command Reference, display interface brief',
    head: true,
  },
  'ethernet-brief-row': {
    text: '{name:27} {physical:5} {negotiation:8} {duplex:6} {bandwidth:>9}     0%     0% {trunk:>5}',
    fidelity: 'documented',
    source: 'Command Reference, display interface brief',
  },
  'interface-description-legend': {
    text: 'PHY: Physical\n*down: administratively down\n^down: standby\n(l): loopback\n(s): spoofing\n(E): E-Trunk down\n(b): BFD down\n(B): Bit-error-detection down\n(e): ETHOAM down\n(d): Dampening Suppressed\n(p): port alarm down\n(ld): loop-detect trigger down',
    fidelity: 'documented',
    source: 'Command Reference, display interface description; the sign of who is shut down is in it by inference',
    head: true,
  },
  'interface-description-head': {
    text: 'Interface                     PHY     Protocol Description',
    fidelity: 'documented',
    source: 'Command Reference, display interface description',
    head: true,
  },
  'interface-description-row': {
    text: '{name:29} {physical:7} {protocol:8} {description}',
    fidelity: 'documented',
    source: 'Command Reference, display interface description',
  },
  'interface-blank': {
    text: '',
    fidelity: 'captured',
    source: x8a,
  },
  'interface-state': {
    text: '{name} current state : {state} (ifindex: {index})',
    fidelity: 'captured',
    source: x8a,
  },
  'interface-protocol-state': {
    text: 'Line protocol current state : {state}',
    fidelity: 'captured',
    source: x8a,
  },
  'interface-protocol-up-time': {
    text: 'Last line protocol up time : {time}',
    fidelity: 'captured',
    source: x8a,
  },
  'interface-quality': {
    text: 'Link quality grade : {quality}',
    fidelity: 'captured',
    source: x8a,
  },
  'interface-description': {
    text: 'Description: {description}',
    fidelity: 'captured',
    source: x8a,
  },
  'interface-mtu': {
    text: '{port}The Maximum Transmit Unit is {mtu}',
    fidelity: 'captured',
    source: x8a,
  },
  'interface-no-protocol': {
    text: 'Internet protocol processing : disabled',
    fidelity: 'captured',
    source: x8a,
  },
  'interface-internet-address': {
    text: 'Internet Address is {address}{sub}',
    fidelity: 'captured',
    source: `${x8a}; of a secondary address nothing is captured`,
  },
  'interface-unnumbered': {
    text: 'Internet Address is unnumbered, using address of {interface}',
    fidelity: 'inferred',
  },
  'interface-hardware-address': {
    text: "IP Sending Frames' Format is PKTFMT_ETHNT_2, Hardware address is {mac}",
    fidelity: 'captured',
    source: x8a,
  },
  'interface-port': {
    text: 'Port BW: {bandwidth}\nLoopback: none, LAN full-duplex mode, Pause Flowcontrol: Receive Enable and Send Enable',
    fidelity: 'captured',
    source: x8a,
  },
  'interface-physical-times': {
    text: 'Last physical up time   : {up}\nLast physical down time : {down}',
    fidelity: 'captured',
    source: x8a,
  },
  'interface-now': {
    text: 'Current system time: {now}',
    fidelity: 'captured',
    source: x8a,
  },
  'interface-physical': {
    text: 'Physical is {physical}',
    fidelity: 'captured',
    source: x8a,
  },
  'interface-port-counters': {
    text: 'Statistics last cleared:never\n    Last 300 seconds input rate: 0 bits/sec, 0 packets/sec\n    Last 300 seconds output rate: 0 bits/sec, 0 packets/sec\n    Input peak rate 0 bits/sec, Record time: -\n    Output peak rate 0 bits/sec, Record time: -\n    Input: 0 bytes, 0 packets\n    Output: 0 bytes, 0 packets\n    Input:\n      Unicast: 0 packets, Multicast: 0 packets\n      Broadcast: 0 packets, JumboOctets: 0 packets\n      CRC: 0 packets, Symbol: 0 packets\n      Overrun: 0 packets, InRangeLength: 0 packets\n      LongPacket: 0 packets, Jabber: 0 packets, Alignment: 0 packets\n      Fragment: 0 packets, Undersized Frame: 0 packets\n      RxPause: 0 packets\n    Output:\n      Unicast: 0 packets, Multicast: 0 packets\n      Broadcast: 0 packets, JumboOctets: 0 packets\n      Lost: 0 packets, Overflow: 0 packets, Underrun: 0 packets\n      System: 0 packets, Overruns: 0 packets\n      TxPause: 0 packets\n    Local fault: normal, Remote fault: normal.\n    Last 300 seconds input utility rate:  0.00%\n    Last 300 seconds output utility rate: 0.00%',
    fidelity: 'captured',
    source: `${x8a}; there is no traffic`,
  },
  'interface-counters': {
    text: '    Last 300 seconds input rate 0 bits/sec, 0 packets/sec\n    Last 300 seconds output rate 0 bits/sec, 0 packets/sec\n    Input: 0 packets,0 bytes\n           0 unicast,0 broadcast,0 multicast\n           0 errors,0 drops\n    Output:0 packets,0 bytes\n           0 unicast,0 broadcast,0 multicast\n           0 errors,0 drops',
    fidelity: 'captured',
    source: `${x8a}; there is no traffic`,
  },
  'interface-utility': {
    text: '    Last 300 seconds input utility rate:  0.00%\n    Last 300 seconds output utility rate: 0.00%',
    fidelity: 'captured',
    source: x8a,
  },
  'interface-no-utility': {
    text: '    Input bandwidth utilization  : --\n    Output bandwidth utilization : --',
    fidelity: 'captured',
    source: x8a,
  },
  'trunk-ports-head': {
    text: '----------------------------------------------------------\nPortName                      Status              Weight\n----------------------------------------------------------',
    fidelity: 'captured',
    source: x8a,
    head: true,
  },
  'trunk-port': {
    text: '{name:29} {state:19} {weight}',
    fidelity: 'inferred',
  },
  'trunk-ports-end': {
    text: '----------------------------------------------------------\nThe Number of Ports in Trunk : {count}\nThe Number of UP Ports in Trunk : {up}',
    fidelity: 'captured',
    source: x8a,
  },
  'ip-interface-state': {
    text: '{name} current state : {state}\nLine protocol current state : {protocol}\nThe Maximum Transmit Unit : {mtu} bytes\ninput packets : 0, bytes : 0, multicasts : 0\noutput packets : 0, bytes : 0, multicasts : 0\nDirected-broadcast packets:\n received packets:            0, sent packets:              0\n forwarded packets:           0, dropped packets:           0\nARP packet input number:           0\n  Request packet:                  0\n  Reply packet:                    0\n  Unknown packet:                  0',
    fidelity: 'documented',
    source: 'Command Reference, display ip interface',
  },
  'ip-interface-counters': {
    text: 'Broadcast address : {broadcast}\nTTL being 1 packet number:         0\nTTL invalid packet number:         0\nICMP packet input number:          0\n  Echo reply:                      0\n  Unreachable:                     0\n  Source quench:                   0\n  Routing redirect:                0\n  Echo request:                    0\n  Router advert:                   0\n  Router solicit:                  0\n  Time exceed:                     0\n  IP header bad:                   0\n  Timestamp request:               0\n  Timestamp reply:                 0\n  Information request:             0\n  Information reply:               0\n  Netmask request:                 0\n  Netmask reply:                   0\n  Unknown type:                    0\nDHCP packet deal mode: global',
    fidelity: 'documented',
    source: 'Command Reference, display ip interface',
  },
  'ip-interface-legend': {
    text: '*down: administratively down\n!down: FIB overload down\n^down: standby\n(l): loopback\n(s): spoofing\n(d): Dampening Suppressed\n(E): E-Trunk down',
    fidelity: 'documented',
    source: 'Command Reference, display ip interface brief',
    head: true,
  },
  'ip-interface-counts': {
    text: 'The number of interface that is UP in Physical is {physical}\nThe number of interface that is DOWN in Physical is {physicalDown}\nThe number of interface that is UP in Protocol is {protocol}\nThe number of interface that is DOWN in Protocol is {protocolDown}\n',
    head: true,
    fidelity: 'documented',
    source: 'Command Reference, display ip interface brief',
  },
  'ip-interface-brief-head': {
    text: 'Interface                   IP Address/Mask    Physical Protocol VPN',
    fidelity: 'documented',
    source: 'Command Reference, display ip interface brief',
    head: true,
  },
  'ip-interface-brief-row': {
    text: '{name:27} {address:18} {physical:8} {protocol:8} {vpn}',
    fidelity: 'documented',
    source: 'Command Reference, display ip interface brief',
  },
  'ip-interface-description-head': {
    text: 'Interface                   IP Address/Mask    Physical Protocol Description',
    fidelity: 'inferred',
    head: true,
  },
  'ip-interface-description-row': {
    text: '{name:27} {address:18} {physical:8} {protocol:8} {description}',
    fidelity: 'inferred',
  },
  'ipv6-interface-state': {
    text: '{name} current state : {state}\nIPv6 protocol current state : {protocol}\nIPv6 is enabled, link-local address is {linkLocal}',
    fidelity: 'documented',
    source: 'Command Reference, display ipv6 interface',
  },
  'ipv6-interface-no-addresses': {
    text: '  No global unicast address configured',
    fidelity: 'documented',
    source: 'Command Reference, display ipv6 interface',
  },
  'ipv6-interface-addresses': {
    text: '  Global unicast address(es):',
    fidelity: 'documented',
    source: 'Command Reference, display ipv6 interface',
  },
  'ipv6-interface-address': {
    text: '    {address}, subnet is {subnet}',
    fidelity: 'documented',
    source: 'Command Reference, display ipv6 interface',
  },
  'ipv6-interface-rest': {
    text: '  Joined group address(es):\n    FF02::2\n    FF02::1\n  MTU is {mtu} bytes\n  ND DAD is enabled, number of DAD attempts: 1\n  ND NUD is enabled, number of NUD attempts: 3\n  ND NUD interval is 1000 milliseconds\n  ND reachable time is 1200000 milliseconds\n  ND stale time is 1200 seconds\n  ND retransmit interval is 1000 milliseconds\n  ND RAs are halted\n  ND Proxy is disabled',
    fidelity: 'documented',
    source: 'Command Reference, display ipv6 interface',
  },
  'ipv6-interface-brief-head': {
    text: '*down: administratively down\n!down: FIB overload down\n(l): loopback\n(s): spoofing\n(d): Dampening Suppressed\nInterface                    Physical              Protocol VPN',
    fidelity: 'documented',
    source: 'Command Reference, display ipv6 interface brief',
    head: true,
  },
  'ipv6-interface-brief-row': {
    text: '{name:28} {physical:21} {protocol:8} {vpn}',
    fidelity: 'documented',
    source: 'Command Reference, display ipv6 interface brief',
  },
  'ipv6-interface-brief-address': {
    text: '[IPv6 Address] {address}',
    fidelity: 'documented',
    source: 'Command Reference, display ipv6 interface brief',
  },
  'trunk-brief-head': {
    text: 'Status: Operate status\nRole: E-Trunk status\nAct: Active link number\nInact: Inactive link number\nCfgd: Configured link number\nBW: Bandwidth\nInterface              Mode      Status    Role      Act/Inact/Cfgd   BW(Mbps)',
    fidelity: 'documented',
    source: 'Command Reference, display eth-trunk',
    head: true,
  },
  'trunk-brief-row': {
    text: '{name:22} {mode:9} {state:9} --        {links:16} {bandwidth}',
    fidelity: 'documented',
    source: 'Command Reference, display eth-trunk',
  },
  'trunk-name': {
    text: "{name}'s state information is:",
    fidelity: 'documented',
    source: 'Command Reference, display eth-trunk',
  },
  'trunk-normal': {
    text: 'WorkingMode: NORMAL         Hash arithmetic: According to flow\nLeast Active-linknumber: {least:2} Max Bandwidth-affected-linknumber: {counted}\nOperate status: {state:10}  Number Of Up Ports In Trunk: {up}\n--------------------------------------------------------------------------------\nPortName                      Status      Weight',
    fidelity: 'documented',
    source: 'Command Reference, display eth-trunk',
  },
  'trunk-normal-port': {
    text: '{name:29} {state:11} {weight}',
    fidelity: 'documented',
    source: 'Command Reference, display eth-trunk',
  },
  'trunk-static': {
    text: 'Local:\nLAG ID: {id:18}  WorkingMode: STATIC',
    fidelity: 'documented',
    source: 'Command Reference, display eth-trunk',
  },
  'trunk-preempt': {
    text: 'Preempt Delay Time: {delay:7} Hash arithmetic: According to flow',
    fidelity: 'documented',
    source: 'Command Reference, display eth-trunk',
  },
  'trunk-preempt-off': {
    text: 'Preempt Delay: Disabled     Hash arithmetic: According to flow',
    fidelity: 'inferred',
    source: 'beside the line of a trunk that preempts',
  },
  'trunk-static-local': {
    text: 'System Priority: {priority:10} System ID: {mac}\nLeast Active-linknumber: {least:2} Max Active-linknumber: {most}\nOperate status: {state:10}  Number Of Up Ports In Trunk: {up}\nTimeout Period: {timeout}\n--------------------------------------------------------------------------------\nActorPortName          Status   PortType PortPri PortNo PortKey PortState Weight',
    fidelity: 'documented',
    source: 'Command Reference, display eth-trunk',
  },
  'trunk-static-port': {
    text: '{name:22} {status:8} {type:8} {priority:7} {number:6} {key:7} {state:9} {weight}',
    fidelity: 'documented',
    source: 'Command Reference, display eth-trunk',
  },
  'trunk-partner-head': {
    text: '\nPartner:\n--------------------------------------------------------------------------------\nActorPortName          SysPri    SystemID  PortPri PortNo  PortKey   PortState',
    fidelity: 'documented',
    source: 'Command Reference, display eth-trunk',
  },
  'trunk-partner-port': {
    text: '{name:22} {systemPriority:6} {system:15} {priority:6} {number:5} {key:9} {state}',
    fidelity: 'documented',
    source: 'Command Reference, display eth-trunk',
  },
  'trunk-backup': {
    text: 'WorkingMode: BACKUP\nWorkingState: {state}\n--------------------------------------------------------------------------------\nPortName                      Slave/Master',
    fidelity: 'documented',
    source: 'Command Reference, display eth-trunk',
  },
  'trunk-backup-port': { text: '{name:29} {role}', fidelity: 'documented', source: 'Command Reference, display eth-trunk' },
  'trunk-flow-head': { text: '\nFlow statistic', fidelity: 'documented', source: 'Command Reference, display eth-trunk' },
  'trunk-flow': {
    text: ' Interface {name}\n    Last 300 seconds input rate 0 bits/sec, 0 packets/sec\n    Last 300 seconds output rate 0 bits/sec, 0 packets/sec\n    0 packets input, 0 bytes, 0 drops\n    0 packets output, 0 bytes, 0 drops',
    fidelity: 'documented',
    source: 'Command Reference, display eth-trunk',
  },
} as const satisfies Messages;
