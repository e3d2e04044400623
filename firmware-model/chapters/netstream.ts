// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Monitor Commands/NetStream Configuration Commands". */
export default (): string => `
? monitor-name text 1 31
? slot-id text 1 32
? record-name text 1 32
? source-ip ipv4
? source-port number 0 65535
? destination-ip ipv4
? destination-port number 0 65535
? protocol-number number 0 255
? source-ipv6 ipv6
? destination-ipv6 ipv6
? interface-name interface
? interface-type interface-type
? port number 1 65535
? timeout-interval number 1 3600
# netstream monitor (Interface view)
@ interface
ip netstream monitor <monitor-name> inbound
 = ip netstream monitor inbound
ipv6 netstream monitor <monitor-name> inbound
 = ipv6 netstream monitor inbound
undo ip netstream monitor { inbound | outbound }
undo ipv6 netstream monitor { inbound | outbound }
ip netstream monitor <monitor-name> outbound
 = ip netstream monitor outbound
ipv6 netstream monitor <monitor-name> outbound
 = ipv6 netstream monitor outbound
# netstream monitor (System view)
@ system
ip netstream monitor <monitor-name>
 + ip netstream monitor <monitor-name>
 > netstream-monitoring -monitor-<monitor-name>
ipv6 netstream monitor <monitor-name>
 + ipv6 netstream monitor <monitor-name>
 > monitor6 -monitor6-<monitor-name>
undo ip netstream monitor <monitor-name>
undo ipv6 netstream monitor <monitor-name>
# collect
@ netstream-record
collect first switched
 = collect first switched
collect input packets { <length> }
 = collect input packets
undo collect { first | last } switched
undo collect input { packets | bytes } [ <length> ]
collect last switched
 = collect last switched
collect input bytes { <length> }
 = collect input bytes
# display netstream monitor
@ all
! now 1
display { ip | ipv6 } netstream monitor { all | <monitor-name> }
# display netstream cache slot
@ all
! now 1
display ip netstream cache { source-index-tos | bgp-community } slot <slot-id>
display { ip | ipv6 } netstream cache { origin | as | as-tos | protocol-port | protocol-port-tos | source-prefix | source-prefix-tos | destination-prefix | destination-prefix-tos | prefix | prefix-tos | mpls-label | vlan-id | bgp-nexthop-tos | index-tos } slot <slot-id>
display ip netstream cache vni-sip-dip slot <slot-id>
display { ip | ipv6 } netstream cache flexflowtpl <record-name> slot <slot-id>
# display netstream cache origin log
@ all
! now 1
display ip netstream cache origin [ source-ip <source-ip> ] [ source-port <source-port> ] [ destination-ip <destination-ip> ] [ destination-port <destination-port> ] [ protocol { udp | tcp | <protocol-number> } ] [ time-range from <start-time> to <end-time> ] log
display ipv6 netstream cache origin [ source-ipv6 <source-ipv6> ] [ source-port <source-port> ] [ destination-ipv6 <destination-ipv6> ] [ destination-port <destination-port> ] [ protocol { udp | tcp | <protocol-number> } ] [ time-range from <start-time> to <end-time> ] log
# display netstream cache origin slot
@ all
! now 1
? source-interface-name interface
? source-interface-type interface-type
? source-interface-num interface-number
? destination-interface-name interface
? destination-interface-type interface-type
? destination-interface-num interface-number
display ip netstream cache origin [ source-ip <source-ip> ] [ source-port <source-port> ] [ destination-ip <destination-ip> ] [ destination-port <destination-port> ] [ protocol { udp | tcp | <protocol-number> } ] [ time-range from <start-time> to <end-time> ] [ source-interface { <source-interface-name> | <source-interface-type> <source-interface-num> } ] [ destination-interface { <destination-interface-name> | <destination-interface-type> <destination-interface-num> } ] slot <slot-id>
display ipv6 netstream cache origin [ source-ipv6 <source-ipv6> ] [ source-port <source-port> ] [ destination-ipv6 <destination-ipv6> ] [ destination-port <destination-port> ] [ protocol { udp | tcp | <protocol-number> } ] [ time-range from <start-time> to <end-time> ] [ source-interface { <source-interface-name> | <source-interface-type> <source-interface-num> } ] [ destination-interface { <destination-interface-name> | <destination-interface-type> <destination-interface-num> } ] slot <slot-id>
# display ip netstream cache statistics
@ all
! now 1
? slot-id
display ip netstream cache { origin | aggregation } statistics slot <slot-id>
# display netstream export option
@ all
! now 1
display ip netstream export option
display ipv6 netstream export option
# display netstream export template
@ all
! now 1
display { ip | ipv6 } netstream export template
display ip netstream export template option
display ipv6 netstream export template option
# display ip netstream sampler-id allocated-info
@ all
! now 1
display ip netstream sampler-id allocated-info
display ip netstream sampler-id allocated-info [ slot <slot-id> ]
# display ip netstream statistics interface
@ all
! now 1
? interface-num interface-number
display ip netstream statistics interface { <interface-name> | <interface-type> <interface-num> }
# display netstream statistics slot
@ all
! now 1
display { ip | ipv6 } netstream statistics slot <slot-id>
# display ip netstream tal public-lsp
@ all
! now 1
display ip netstream tal public-lsp
# display netstream
@ all
! now 1
? interface-number interface-number
display netstream { all | global | interface { <interface-name> | <interface-type> <interface-number> } }
# enable (NetStream aggregation view)
@ netstream-aggregation
enable
 = enable
undo enable
# export version
@ netstream-aggregation
export version { 8 | 9 }
 = export version
export version ipfix
 = export version ipfix
undo export version
# netstream
@ interface
ipv6 netstream inbound
 = ipv6 netstream inbound
ip netstream inbound
 = ip netstream inbound
undo ipv6 netstream { inbound | outbound }
undo ip netstream { inbound | outbound }
ipv6 netstream outbound
 = ipv6 netstream outbound
ip netstream outbound
 = ip netstream outbound
# netstream aggregation
@ system
ipv6 netstream aggregation { as | as-tos | destination-prefix | destination-prefix-tos | prefix | prefix-tos | protocol-port | protocol-port-tos | source-prefix | source-prefix-tos | mpls-label | index-tos | vlan-id | bgp-nexthop-tos }
 + ipv6 netstream aggregation
 > netstream-aggregation -aggregation-as
ip netstream aggregation { as | as-tos | destination-prefix | destination-prefix-tos | prefix | prefix-tos | protocol-port | protocol-port-tos | source-prefix | source-prefix-tos | mpls-label | index-tos | vlan-id | bgp-nexthop-tos | source-index-tos }
 + ip netstream aggregation
 > netstream-aggregation -aggregation-as
ip netstream aggregation { as | as-tos | destination-prefix | destination-prefix-tos | prefix | prefix-tos | protocol-port | protocol-port-tos | source-prefix | source-prefix-tos | mpls-label | index-tos | vlan-id | bgp-nexthop-tos | source-index-tos | bgp-community }
 + ip netstream aggregation
 > netstream-aggregation -aggregation-as
ip netstream aggregation { as | as-tos | destination-prefix | destination-prefix-tos | prefix | prefix-tos | protocol-port | protocol-port-tos | source-prefix | source-prefix-tos | mpls-label | index-tos | vlan-id | bgp-nexthop-tos | source-index-tos | vni-sip-dip }
 + ip netstream aggregation
 > netstream-aggregation -aggregation-as
undo ipv6 netstream aggregation { as | as-tos | destination-prefix | destination-prefix-tos | prefix | prefix-tos | protocol-port | protocol-port-tos | source-prefix | source-prefix-tos | mpls-label | index-tos | vlan-id | bgp-nexthop-tos }
undo ip netstream aggregation { as | as-tos | destination-prefix | destination-prefix-tos | prefix | prefix-tos | protocol-port | protocol-port-tos | source-prefix | source-prefix-tos | mpls-label | index-tos | vlan-id | bgp-nexthop-tos | source-index-tos }
undo ip netstream aggregation { as | as-tos | destination-prefix | destination-prefix-tos | prefix | prefix-tos | protocol-port | protocol-port-tos | source-prefix | source-prefix-tos | mpls-label | index-tos | vlan-id | bgp-nexthop-tos | source-index-tos | bgp-community }
undo ip netstream aggregation { as | as-tos | destination-prefix | destination-prefix-tos | prefix | prefix-tos | protocol-port | protocol-port-tos | source-prefix | source-prefix-tos | mpls-label | index-tos | vlan-id | bgp-nexthop-tos | source-index-tos | vni-sip-dip }
# netstream as-mode
@ system
ip netstream as-mode { 16 | 32 }
 = ip netstream as-mode
ipv6 netstream as-mode { 16 | 32 }
 = ipv6 netstream as-mode
undo ip netstream as-mode
undo ipv6 netstream as-mode
# netstream export host
@ netstream-aggregation netstream-monitoring slot system
? dscp-value number 1 63
? vpn-instance-name text 1 31
ip netstream export host [ ipv6 ] <ip-address> <port> [ dscp <dscp-value> ]
 = ip netstream export host <ip-address> <port>
ip netstream export host [ ipv6 ] <ip-address> <port> vpn-instance <vpn-instance-name> [ dscp <dscp-value> ]
 = ip netstream export host <ip-address> <port> vpn-instance <vpn-instance-name>
ip netstream export host [ ipv6 ] <ip-address> <port> [ version { 5 | 9 | ipfix } ] [ dscp <dscp-value> ]
 = ip netstream export host <ip-address> <port>
ip netstream export host [ ipv6 ] <ip-address> <port> vpn-instance <vpn-instance-name> [ version { 5 | 9 | ipfix } ] [ dscp <dscp-value> ]
 = ip netstream export host <ip-address> <port> vpn-instance <vpn-instance-name>
ipv6 netstream export host [ ipv6 ] <ip-address> <port> [ version { 9 | ipfix } ] [ dscp <dscp-value> ]
 = ipv6 netstream export host <ip-address> <port>
ipv6 netstream export host [ ipv6 ] <ip-address> <port> vpn-instance <vpn-instance-name> [ version { 9 | ipfix } ] [ dscp <dscp-value> ]
 = ipv6 netstream export host <ip-address> <port> vpn-instance <vpn-instance-name>
ipv6 netstream export host [ ipv6 ] <ip-address> <port> [ dscp <dscp-value> ]
 = ipv6 netstream export host <ip-address> <port>
ipv6 netstream export host [ ipv6 ] <ip-address> <port> vpn-instance <vpn-instance-name> [ dscp <dscp-value> ]
 = ipv6 netstream export host <ip-address> <port> vpn-instance <vpn-instance-name>
ip netstream export host <ip-address> <port> [ dscp <dscp-value> ]
 = ip netstream export host <ip-address> <port>
ip netstream export host <ip-address> <port> vpn-instance <vpn-instance-name> [ dscp <dscp-value> ]
 = ip netstream export host <ip-address> <port> vpn-instance <vpn-instance-name>
ipv6 netstream export host <ip-address> <port> [ dscp <dscp-value> ]
 = ipv6 netstream export host <ip-address> <port>
ipv6 netstream export host <ip-address> <port> vpn-instance <vpn-instance-name> [ dscp <dscp-value> ]
 = ipv6 netstream export host <ip-address> <port> vpn-instance <vpn-instance-name>
undo ip netstream export host [ ipv6 ] <ip-address> <port> [ dscp <dscp-value> ]
undo ip netstream export host [ ipv6 ] <ip-address> <port> vpn-instance <vpn-instance-name> [ dscp <dscp-value> ]
undo ip netstream export host [ ipv6 ] <ip-address> <port> [ version { 5 | 9 | ipfix } ] [ dscp <dscp-value> ]
undo ip netstream export host [ ipv6 ] <ip-address> <port> vpn-instance <vpn-instance-name> [ version { 5 | 9 | ipfix } ] [ dscp <dscp-value> ]
undo ipv6 netstream export host [ ipv6 ] <ip-address> <port> [ version { 9 | ipfix } ] [ dscp <dscp-value> ]
undo ipv6 netstream export host [ ipv6 ] <ip-address> <port> vpn-instance <vpn-instance-name> [ version { 9 | ipfix } ] [ dscp <dscp-value> ]
undo ipv6 netstream export host [ ipv6 ] <ip-address> <port> [ dscp <dscp-value> ]
undo ipv6 netstream export host [ ipv6 ] <ip-address> <port> vpn-instance <vpn-instance-name> [ dscp <dscp-value> ]
undo ip netstream export host <ip-address> <port> [ dscp <dscp-value> ]
undo ip netstream export host <ip-address> <port> vpn-instance <vpn-instance-name> [ dscp <dscp-value> ]
undo ipv6 netstream export host <ip-address> <port> [ dscp <dscp-value> ]
undo ipv6 netstream export host <ip-address> <port> vpn-instance <vpn-instance-name> [ dscp <dscp-value> ]
# netstream export index-switch
@ system
ip netstream export index-switch { 16 | 32 }
 = ip netstream export index-switch
ipv6 netstream export index-switch { 16 | 32 }
 = ipv6 netstream export index-switch
undo ip netstream export index-switch
undo ipv6 netstream export index-switch
# ip netstream export sequence-mode flow
@ slot
ip netstream export sequence-mode flow
 = ip netstream export sequence-mode flow
undo ip netstream export sequence-mode flow
# netstream export source
@ netstream-aggregation netstream-monitoring system monitor6
? ipv6-address ipv6
? ip-address ipv4
ip netstream export source ipv6 <ipv6-address> [ <port> ]
 = ip netstream export source ipv6 <ipv6-address>
ip netstream export source <ip-address> [ <port> ]
 = ip netstream export source <ip-address> <port>
ipv6 netstream export source ipv6 <ipv6-address> [ <port> ]
 = ipv6 netstream export source ipv6 <ipv6-address>
ipv6 netstream export source <ip-address> [ <port> ]
 = ipv6 netstream export source <ip-address> <port>
undo ip netstream export source [ ipv6 ]
undo ip netstream export source { [ <ip-address> [ <port> ] ] | ipv6 | ipv6 <ipv6-address> [ <port> ] }
undo ipv6 netstream export source [ ipv6 ]
undo ipv6 netstream export source { [ <ip-address> [ <port> ] ] | ipv6 | ipv6 <ipv6-address> [ <port> ] }
# netstream export template option
@ system
ip netstream export template option application-label
 = ip netstream export template option application-label
undo ip netstream export template option application-label
# netstream export template option (System view)
@ system
? packet-number number 1 600
ip netstream export template option refresh-rate <packet-number>
 = ip netstream export template option refresh-rate
ipv6 netstream export template option refresh-rate <packet-number>
 = ipv6 netstream export template option refresh-rate
undo ip netstream export template option { refresh-rate | timeout-rate }
undo ipv6 netstream export template option { refresh-rate | timeout-rate }
ip netstream export template option timeout-rate <timeout-interval>
 = ip netstream export template option timeout-rate
ipv6 netstream export template option timeout-rate <timeout-interval>
 = ipv6 netstream export template option timeout-rate
# netstream export template option sampler
@ system
ip netstream export template option sampler
 = ip netstream export template option sampler
ipv6 netstream export template option sampler
 = ipv6 netstream export template option sampler
undo ip netstream export template option sampler
undo ipv6 netstream export template option sampler
# netstream export template timeout-rate
@ system
ipv6 netstream export template timeout-rate <timeout-interval>
 = ipv6 netstream export template timeout-rate
ip netstream export template timeout-rate <timeout-interval>
 = ip netstream export template timeout-rate
undo ip netstream export template timeout-rate
undo ipv6 netstream export template timeout-rate
# netstream export template sequence-number fixed
@ system
ip netstream export template sequence-number fixed
 = ip netstream export template sequence-number fixed
ipv6 netstream export template sequence-number fixed
 = ipv6 netstream export template sequence-number fixed
undo ip netstream export template sequence-number fixed
undo ipv6 netstream export template sequence-number fixed
# netstream export version
@ system
ip netstream export version { 5 [ origin-as | peer-as ] | 9 [ origin-as | peer-as ] [ bgp-nexthop ] [ ttl ] | ipfix [ origin-as | peer-as ] [ bgp-nexthop ] [ ttl ] }
 = ip netstream export version
ipv6 netstream export version { 9 [ origin-as | peer-as ] [ bgp-nexthop ] [ ttl ] | ipfix [ origin-as | peer-as ] [ bgp-nexthop ] [ ttl ] }
 = ipv6 netstream export version
undo ip netstream export version
undo ipv6 netstream export version
# ip netstream log enable
@ system
ip netstream log enable
 = ip netstream log enable
undo ip netstream log enable
# netstream mpls-aware
@ system
ip netstream mpls-aware { label-only | ip-only | label-and-ip }
 = ip netstream mpls-aware
ipv6 netstream mpls-aware { label-only | ip-only | label-and-ip }
 = ipv6 netstream mpls-aware
undo ip netstream mpls-aware
undo ipv6 netstream mpls-aware
# ip netstream mpls exclude
@ interface
ip netstream mpls exclude
 = ip netstream mpls exclude
undo ip netstream mpls exclude
# netstream record
@ system
? record-name
ip netstream record <record-name>
 + ip netstream record <record-name>
 > netstream-record -record-<record-name>
ipv6 netstream record <record-name>
 + ipv6 netstream record <record-name>
 > record6 -record6-<record-name>
undo ip netstream record <record-name>
undo ipv6 netstream record <record-name>
# netstream apply record
@ system
ip netstream apply record <record-name>
 = ip netstream apply record <record-name>
undo { ip | ipv6 } netstream apply record [ <record-name> ]
ipv6 netstream apply record <record-name>
 = ipv6 netstream apply record <record-name>
# netstream sampler
@ interface system
? fix-time-number number 5 30000
? fix-packet-number number 1 65535
? random-packet-number number 1 65535
ip netstream sampler fix-time <fix-time-number> inbound
 = ip netstream sampler fix-time inbound
ip netstream sampler fix-packets <fix-packet-number> inbound
 = ip netstream sampler fix-packets inbound
ip netstream sampler random-packets <random-packet-number> inbound
 = ip netstream sampler random-packets inbound
ipv6 netstream sampler fix-time <fix-time-number> inbound
 = ipv6 netstream sampler fix-time inbound
ipv6 netstream sampler fix-packets <fix-packet-number> inbound
 = ipv6 netstream sampler fix-packets inbound
ipv6 netstream sampler random-packets <random-packet-number> inbound
 = ipv6 netstream sampler random-packets inbound
undo ip netstream sampler { inbound | outbound }
undo ipv6 netstream sampler { inbound | outbound }
ip netstream sampler fix-time <fix-time-number> outbound
 = ip netstream sampler fix-time outbound
ip netstream sampler fix-packets <fix-packet-number> outbound
 = ip netstream sampler fix-packets outbound
ip netstream sampler random-packets <random-packet-number> outbound
 = ip netstream sampler random-packets outbound
ipv6 netstream sampler fix-time <fix-time-number> outbound
 = ipv6 netstream sampler fix-time outbound
ipv6 netstream sampler fix-packets <fix-packet-number> outbound
 = ipv6 netstream sampler fix-packets outbound
ipv6 netstream sampler random-packets <random-packet-number> outbound
 = ipv6 netstream sampler random-packets outbound
# netstream sampler to slot
@ slot
ip netstream sampler to slot self
 = ip netstream sampler to slot self
ip netstream sampler to slot self
 = ip netstream sampler to slot self
undo { ip | ipv6 } netstream sampler to slot { self | <slot-id> [ backup ] }
undo { ip | ipv6 } netstream sampler to slot self
ip netstream sampler to slot <slot-id> [ backup ]
 = ip netstream sampler to slot <slot-id>
ipv6 netstream sampler to slot self
 = ipv6 netstream sampler to slot self
ipv6 netstream sampler to slot <slot-id> [ backup ]
 = ipv6 netstream sampler to slot <slot-id>
ipv6 netstream sampler to slot self
 = ipv6 netstream sampler to slot self
# netstream statistics enable
@ interface
ip netstream statistics enable
 = ip netstream statistics enable
undo { ip | ipv6 } netstream statistics enable
ipv6 netstream statistics enable
 = ipv6 netstream statistics enable
# netstream tcp-flag enable
@ system
ip netstream tcp-flag enable
 = ip netstream tcp-flag enable
ipv6 netstream tcp-flag enable
 = ipv6 netstream tcp-flag enable
undo ip netstream tcp-flag enable
undo ipv6 netstream tcp-flag enable
# netstream timeout active
@ system
? active-interval number 1 60
? active-interval-second number 15 59
ip netstream timeout active { <active-interval> | interval-second <active-interval-second> }
 = ip netstream timeout active
ip netstream aggregation timeout active { <active-interval> | interval-second <active-interval-second> }
 = ip netstream aggregation timeout active
ipv6 netstream timeout active { <active-interval> | interval-second <active-interval-second> }
 = ipv6 netstream timeout active
ipv6 netstream aggregation timeout active { <active-interval> | interval-second <active-interval-second> }
 = ipv6 netstream aggregation timeout active
undo ip netstream timeout active
undo ip netstream aggregation timeout active
undo ipv6 netstream timeout active
undo ipv6 netstream aggregation timeout active
# netstream timeout inactive
@ system
? inactive-interval number 5 600
ip netstream timeout inactive <inactive-interval>
 = ip netstream timeout inactive
ipv6 netstream timeout inactive <inactive-interval>
 = ipv6 netstream timeout inactive
ip netstream [ aggregation ] timeout inactive <inactive-interval>
 = ip netstream timeout inactive
ipv6 netstream [ aggregation ] timeout inactive <inactive-interval>
 = ipv6 netstream timeout inactive
undo ip netstream timeout inactive
undo ipv6 netstream timeout inactive
undo ip netstream [ aggregation ] timeout inactive
undo ipv6 netstream [ aggregation ] timeout inactive
# mask
@ netstream-aggregation
? mask-length number 1 128
mask source minimum <mask-length>
 = mask source minimum
undo mask { source | destination }
mask destination minimum <mask-length>
 = mask destination minimum
# match
@ netstream-record
? position number 1 3
match source vlan
 = match source vlan
match mpls top-label ip-address
 = match mpls top-label ip-address
match mpls label <position>
 = match mpls label <position>
match { protocol | tos | direction | tcp-flag }
 = match
match { input | output } interface
 = match
match next-hop [ bgp ]
 = match next-hop
match { source } as
 = match as
undo match { source | destination } { vlan | as | port | address | mask }
undo match mpls top-label ip-address
undo match mpls label <position>
undo match { protocol | tos | direction | tcp-flag }
undo match { input | output } interface
undo match next-hop [ bgp ]
undo match { source } { as | address }
match source as
 = match source as
match source port
 = match source port
match source address
 = match source address
match source mask
 = match source mask
match destination vlan
 = match destination vlan
match destination as
 = match destination as
match destination port
 = match destination port
match destination address
 = match destination address
match destination mask
 = match destination mask
match { source } address
 = match address
# apply record
@ netstream-monitoring
apply record <record-name>
 = apply record <record-name>
undo apply record [ <record-name> ]
# reset netstream cache slot
@ system
! now
reset { ip | ipv6 } netstream cache slot <slot-id>
# reset netstream statistics
@ user
! now 3
reset { ip | ipv6 } netstream statistics
# template timeout-rate
@ netstream-aggregation
template timeout-rate <timeout-interval>
 = template timeout-rate
undo template timeout-rate`;
