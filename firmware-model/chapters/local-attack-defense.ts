// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Security Commands/Local Attack Defense Configuration Commands". */
export default (): string => `
? index number 35 1658
? flow-id number 1 64
? acl-number number 2000 3999
? acl-name text 1 64
? cir-value number 32 1000000
? cbs-value number 100 33554432
? vlan-id-begin number 1 4094
? vlan-id-end number 1 4094
? pe-vlan-id number 1 4094
? ce-vlan-id-begin number 1 4094
? ce-vlan-id-end number 1 4094
? policy-number number 1 30
? interface-type interface-type
? interface-number interface-number
? interface-name interface
? interface-policy-id number 1 64
? slot-policy-id number 1 16
? ap-id number 1024 8191
? filename text 1 128
? source-ip ipv4
? source-ip-mask ipv4
? dest-ip ipv4
? dest-ip-mask ipv4
? source-port-num interface-number
? dest-port-num interface-number
? protocol-num number 0 255
? source-ipv6-address ipv6
? source-ipv6-prefixlen number 1 128
? destination-ipv6-address ipv6
? destination-ipv6-prefixlen number 1 128
? next-header number 0 255
? source-mac mac
? source-mac-mask mac
? dest-mac mac
? dest-mac-mask mac
? vlan-id number 0 4094
? car-index number 0 1699
? ce-vlan-id number 1 4094
? car-id number 0 32767
? carid number 0 4095
? interface-num interface-number
? pir-value number 8 4294967295
? pbs-value number 0 4294967295
? weight-value number 1 16
# 8021p
@ interface
? 8021p-value number 0 7
8021p <8021p-value>
 = 8021p
undo 8021p
# abnormal-packet-defend enable
@ attack-defense-policy
abnormal-packet-defend enable
 = abnormal-packet-defend enable
undo abnormal-packet-defend enable
# acl dhcp-discover disable
@ attack-defense-policy
acl dhcp-discover disable
 = acl dhcp-discover disable
undo acl dhcp-discover disable
# acl ipv4-multicast-fib-miss enable
@ attack-defense-policy
acl ipv4-multicast-fib-miss enable
 = acl ipv4-multicast-fib-miss enable
undo acl ipv4-multicast-fib-miss enable
# alarm drop-rate
@ attack-defense-policy
? interval-value number 60 3600
? speed-value number 0 1000000
? ttl-expired-loop-interval-value number 5 3600
? ttl-expired-loop-threshold-value number 1 100
? resume-val number 1 65535
alarm drop-rate { application-apperceive | tcpip-defend | urpf | whitelist } { interval <interval-value> | threshold <threshold-value> | speed-threshold <speed-value> } *
 = alarm drop-rate <interval-value> <threshold-value> <speed-value>
alarm drop-rate { application-apperceive | blacklist | ma-defend | tcpip-defend | total-packet | urpf | whitelist } { interval <interval-value> | threshold <threshold-value> } *
 = alarm drop-rate <interval-value> <threshold-value>
alarm drop-rate whitelist-v6 { interval <interval-value> | threshold <threshold-value> | speed-threshold <speed-value> } *
 = alarm drop-rate whitelist-v6
alarm drop-rate index <index> { interval <interval-value> | threshold <threshold-value> | speed-threshold <speed-value> } *
 = alarm drop-rate index <index> <interval-value> <threshold-value> <speed-value>
alarm drop-rate ttl-expired-loop { interval <ttl-expired-loop-interval-value> | threshold <ttl-expired-loop-threshold-value> | no-drop-resume [ resume-cycles <resume-val> ] } *
 = alarm drop-rate ttl-expired-loop
alarm drop-rate tcpip-defend-v6 interval <interval-value>
 = alarm drop-rate tcpip-defend-v6 interval
undo alarm drop-rate { index <index> | user-defined-flow <flow-id> } { speed-threshold | threshold | interval }
undo alarm drop-rate { application-apperceive | tcpip-defend | urpf | whitelist } { speed-threshold | threshold | interval }
undo alarm drop-rate { blacklist | ma-defend | total-packet } { threshold | interval }
undo alarm drop-rate whitelist-v6 { speed-threshold | threshold | interval }
undo alarm drop-rate ttl-expired-loop { interval | threshold | no-drop-resume [ resume-cycles <resume-val> ] }
undo alarm drop-rate tcpip-defend-v6 { interval | threshold | speed-threshold }
alarm drop-rate user-defined-flow <flow-id> { interval <interval-value> | threshold <threshold-value> | speed-threshold <speed-value> } *
 = alarm drop-rate user-defined-flow <flow-id> <interval-value> <threshold-value> <speed-value>
alarm drop-rate tcpip-defend-v6 threshold <threshold-value>
 = alarm drop-rate tcpip-defend-v6 threshold
alarm drop-rate tcpip-defend-v6 speed-threshold <speed-value>
 = alarm drop-rate tcpip-defend-v6 speed-threshold
# alarm drop-rate enable
@ attack-defense-policy
alarm drop-rate index <index> enable
 = alarm drop-rate index enable <index>
alarm drop-rate whitelist-v6 enable
 = alarm drop-rate whitelist-v6 enable
alarm drop-rate { application-apperceive | blacklist | ma-defend | tcpip-defend | total-packet | whitelist | urpf } enable
 = alarm drop-rate enable
alarm drop-rate ttl-expired-loop enable
 = alarm drop-rate ttl-expired-loop enable
alarm drop-rate tcpip-defend-v6 enable
 = alarm drop-rate tcpip-defend-v6 enable
undo alarm drop-rate { index <index> | user-defined-flow <flow-id> } enable
undo alarm drop-rate whitelist-v6 enable
undo alarm drop-rate { application-apperceive | blacklist | ma-defend | tcpip-defend | total-packet | whitelist | urpf } enable
undo alarm drop-rate ttl-expired-loop enable
undo alarm drop-rate tcpip-defend-v6 enable
alarm drop-rate user-defined-flow <flow-id> enable
 = alarm drop-rate user-defined-flow enable <flow-id>
# alarm ipv6 nd attack disable
@ slot
alarm ipv6 nd na attack disable
 = alarm ipv6 nd na attack disable
undo alarm ipv6 nd { na | ns-multicast | ns-unicast } attack disable
alarm ipv6 nd ns-multicast attack disable
 = alarm ipv6 nd ns-multicast attack disable
alarm ipv6 nd ns-unicast attack disable
 = alarm ipv6 nd ns-unicast attack disable
# application-apperceive default-action
@ attack-defense-policy
application-apperceive default-action { drop | min-to-cp }
 = application-apperceive default-action
# application-apperceive disable
@ attack-defense-policy
application-apperceive disable
 = application-apperceive disable
undo application-apperceive disable
# attack-source-trace enable
@ attack-defense-policy
attack-source-trace tcpip-defend enable
 = attack-source-trace tcpip-defend enable
attack-source-trace car enable
 = attack-source-trace car enable
attack-source-trace ma-defend enable
 = attack-source-trace ma-defend enable
attack-source-trace application-apperceive enable
 = attack-source-trace application-apperceive enable
attack-source-trace urpf enable
 = attack-source-trace urpf enable
attack-source-trace totalcar enable
 = attack-source-trace totalcar enable
attack-source-trace enable
 = attack-source-trace enable
undo attack-source-trace tcpip-defend enable
undo attack-source-trace car enable
undo attack-source-trace ma-defend enable
undo attack-source-trace application-apperceive enable
undo attack-source-trace totalcar enable
undo attack-source-trace enable
# attack-source-trace sample-rate
@ attack-defense-policy
attack-source-trace sample-rate <sample-rate-value>
 = attack-source-trace sample-rate
# blacklist acl
@ attack-defense-policy
blacklist [ ipv6 ] acl { <acl-number> | name <acl-name> }
 = blacklist
undo blacklist [ ipv6 ]
# blacklist disable
@ attack-defense-policy
blacklist disable
 = blacklist disable
undo blacklist disable
# car(Attack defense policy view)
@ attack-defense-policy
? cir-value number 0 1000000
? cbs-value number 0 9000000
? min-packet-value number 64 9600
car { 802.1ag | arp | bfd | bgp | bpdu | dhcp | dns-client | ftp-client | ftp-server | hwtacacs | icmp | igmp | isis | lacp | ldp | lspping | msdp | ntp | ospf | pim | portal | radius | rip | rsvp | snmp | ssh-client | ssh-server | telnet-client | telnet-server | tftp | vrrp | web | ipv4-fib-miss | ipv4-multicast-fib-miss | ipv4-ttl-expire | ipv6-ttl-expire | ipv6-fib-miss | ipv6-nd-miss | mpls-arp-miss | mpls-ttl-expire | arp-miss | lldp | syslog | bgpv6 | ospfv3 | ftpv6-server | ftpv6-client | tftpv6-client | icmpv6 | dnsv6 | pimv6 | sshv6-server | telnetv6-client | telnetv6-server | eapol | netstream | snmpv6 | dhcpv6 | ra | mld | rs | ns | na | web-auth-server | diameter | openflow | http-redirect-chasten | unicast-vrrp | soft-gre | traffic-behavior-log | icmp-broadcast-address-echo | pcep | vrrpv6 | radiusv6 | hwtacacsv6 | lsppingv6 | syslogv6 | web-auth-serverv6 } { cir <cir-value> | cbs <cbs-value> | min-packet-length <min-packet-value> } *
 = car
car { tcpsyn | fragment } { cbs <cbs-value> | cir <cir-value> | min-packet-length <min-packet-value> } *
 = car
car user-defined-flow <flow-id> { cbs <cbs-value> | cir <cir-value> | min-packet-length <min-packet-value> } *
 = car user-defined-flow <flow-id> <cbs-value> <cir-value> <min-packet-value>
car whitelist-v6 [ bgpv6 | ospfv3 ] { cbs <cbs-value> | cir <cir-value> | min-packet-length <min-packet-value> } *
 = car whitelist-v6
car { blacklist | whitelist [ bgp | ldp | ospf | radius | rsvp | isis ] } { cbs <cbs-value> | cir <cir-value> | min-packet-length <min-packet-value> } *
 = car
undo car { 802.1ag | arp | bfd | bgp | bpdu | dhcp | dns-client | ftp-client | ftp-server | hwtacacs | icmp | igmp | isis | lacp | ldp | lspping | msdp | ntp | ospf | pim | portal | radius | rip | rsvp | snmp | ssh-client | ssh-server | telnet-client | telnet-server | tftp | vrrp | web | ipv4-fib-miss | ipv4-multicast-fib-miss | ipv4-ttl-expire | ipv6-ttl-expire | ipv6-fib-miss | ipv6-nd-miss | mpls-arp-miss | mpls-ttl-expire | arp-miss | lldp | syslog | bgpv6 | ospfv3 | ftpv6-server | ftpv6-client | tftpv6-client | icmpv6 | dnsv6 | pimv6 | sshv6-server | telnetv6-client | telnetv6-server | eapol | netstream | snmpv6 | dhcpv6 | ra | mld | rs | ns | na | web-auth-server | diameter | openflow | http-redirect-chasten | unicast-vrrp | soft-gre | traffic-behavior-log | icmp-broadcast-address-echo | pcep | vrrpv6 | radiusv6 | hwtacacsv6 | lsppingv6 | syslogv6 | web-auth-serverv6 }
undo car { blacklist | whitelist [ bgp | ldp | ospf | radius | rsvp | isis ] }
undo car whitelist-v6 [ bgpv6 | ospfv3 ]
undo car { tcpsyn | fragment }
undo car { user-defined-flow <flow-id> | index <index> }
car index <index> { cbs <cbs-value> | cir <cir-value> | min-packet-length <min-packet-value> } *
 = car index <index> <cbs-value> <cir-value> <min-packet-value>
# car cross-board
@ attack-defense-policy
? cir-value number 0 100000
? cbs-value number 1000 19200000
car cross-board cir <cir-value> [ cbs <cbs-value> ]
 = car cross-board cir
undo car cross-board
# car total-packet
@ attack-defense-policy
? total-packet-rate number 2000 50000
car total-packet { high | middle | low }
 = car total-packet
car total-packet <total-packet-rate>
 = car total-packet
undo car total-packet
# cp-acl ip-pool enable
@ attack-defense-policy
cp-acl ip-pool enable
 = cp-acl ip-pool enable
undo cp-acl ip-pool enable
# cp-acl vpn-instance enable
@ attack-defense-policy
cp-acl vpn-instance enable
 = cp-acl vpn-instance enable
undo cp-acl vpn-instance enable
# cp-rate-limit igmp
@ interface
? cir-value
cp-rate-limit igmp cir <cir-value> [ cbs <cbs-value> ] vlan <vlan-id-begin> [ to <vlan-id-end> ] [ prior ]
 = cp-rate-limit igmp cir vlan <vlan-id-begin> <vlan-id-end>
cp-rate-limit igmp cir <cir-value> [ cbs <cbs-value> ] pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> [ to <ce-vlan-id-end> ] [ prior ]
 = cp-rate-limit igmp cir pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> <ce-vlan-id-end>
cp-rate-limit igmp cir <cir-value> [ cbs <cbs-value> ] [ prior ]
 = cp-rate-limit igmp cir
undo cp-rate-limit igmp [ cir <cir-value> [ cbs <cbs-value> ] ] [ vlan <vlan-id-begin> [ to <vlan-id-end> ] ] [ prior ]
undo cp-rate-limit igmp [ cir <cir-value> [ cbs <cbs-value> ] ] pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> [ to <ce-vlan-id-end> ] [ prior ]
# cp-rate-limit enhance
@ interface
cp-rate-limit enhance port cir <cir-value> [ cbs <cbs-value> ]
 = cp-rate-limit enhance port cir
undo cp-rate-limit enhance { port | { dhcp | dhcpv6 | icmp | icmpv6 } } [ cir <cir-value> [ cbs <cbs-value> ] ]
cp-rate-limit enhance { dhcp | dhcpv6 | icmp | icmpv6 } cir <cir-value> [ cbs <cbs-value> ]
 = cp-rate-limit enhance cir
# cp-rate-limit
@ interface
cp-rate-limit port vlan <vlan-id-begin> [ to <vlan-id-end> ] cir <cir-value> [ cbs <cbs-value> ] [ prior ]
 = cp-rate-limit port vlan <vlan-id-begin> <vlan-id-end> cir
cp-rate-limit port cir <cir-value> [ cbs <cbs-value> ] [ prior ]
 = cp-rate-limit port cir <cir-value> <cbs-value>
cp-rate-limit port pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> [ to <ce-vlan-id-end> ] cir <cir-value> [ cbs <cbs-value> ] [ prior ]
 = cp-rate-limit port pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> <ce-vlan-id-end> cir
undo cp-rate-limit { port | { dhcp | dhcpv6 | icmp | icmpv6 | ldp-hello | rsvp | ospf | rip | pim | isis | vrrp | ospfv3 | ripng | pimv6 | vrrpv6 } } pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> [ to <ce-vlan-id-end> ] [ cir <cir-value> [ cbs <cbs-value> ] ] [ prior ]
undo cp-rate-limit { port | { dhcp | dhcpv6 | icmp | icmpv6 | ldp-hello | rsvp | ospf | rip | pim | isis | vrrp | ospfv3 | ripng | pimv6 | vrrpv6 } } [ cir <cir-value> [ cbs <cbs-value> ] ] [ prior ]
undo cp-rate-limit { port | { dhcp | dhcpv6 | icmp | icmpv6 | ldp-hello | rsvp | ospf | rip | pim | isis | vrrp | ospfv3 | ripng | pimv6 | vrrpv6 } } vlan <vlan-id-begin> [ to <vlan-id-end> ] [ cir <cir-value> [ cbs <cbs-value> ] ] [ prior ]
cp-rate-limit { dhcp | dhcpv6 | icmp | icmpv6 | ldp-hello | rsvp | ospf | rip | pim | isis | vrrp | ospfv3 | ripng | pimv6 | vrrpv6 } vlan <vlan-id-begin> [ to <vlan-id-end> ] cir <cir-value> [ cbs <cbs-value> ] [ prior ]
 = cp-rate-limit vlan <vlan-id-begin> <vlan-id-end> cir
cp-rate-limit { dhcp | dhcpv6 | icmp | icmpv6 | ldp-hello | rsvp | ospf | rip | pim | isis | vrrp | ospfv3 | ripng | pimv6 | vrrpv6 } cir <cir-value> [ cbs <cbs-value> ] [ prior ]
 = cp-rate-limit cir <cir-value> <cbs-value>
cp-rate-limit { dhcp | dhcpv6 | icmp | icmpv6 | ldp-hello | rsvp | ospf | rip | pim | isis | vrrp | ospfv3 | ripng | pimv6 | vrrpv6 } pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> [ to <ce-vlan-id-end> ] cir <cir-value> [ cbs <cbs-value> ] [ prior ]
 = cp-rate-limit pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> <ce-vlan-id-end> cir
# cpu-defend-policy
@ slot
cpu-defend-policy <policy-number>
 = cpu-defend-policy
undo cpu-defend-policy
# cpu-defend-policy (Virtual access AP-ID view)
@ ap
? slot-id text 1 32
cpu-defend-policy <policy-number> slot <slot-id>
 = cpu-defend-policy <policy-number> slot <slot-id>
cpu-defend-policy <policy-number> redundant
 = cpu-defend-policy redundant <policy-number>
undo cpu-defend-policy <policy-number> slot <slot-id>
undo cpu-defend-policy <policy-number> redundant
# cpu-defend spu-car
@ slot
? cir-value number 0 10000
? cbs-value number 0 30000
cpu-defend spu-car { icmp | tcp | udp | gre | bgp | default | total | pst | plain-sa-miss | ipsec-rekey | ike-tunnel-car | ike-total-car | ike-dpd | fast-channel | cipher-sa-miss | bfd-down | dslite-private-ipv4 | ip-option | mtu-exceed } { cir <cir-value> | cbs <cbs-value> } *
 = cpu-defend spu-car
cpu-defend spu-car { cgn-icmp | cgn-icmpv6 | cgn-ipv4-other | cgn-ipv6-other | cgn-ipv6-raw | cgn-total } { cir <cir-value> | cbs <cbs-value> } *
 = cpu-defend spu-car
undo cpu-defend spu-car { icmp | tcp | udp | gre | bgp | default | total | pst | plain-sa-miss | ipsec-rekey | ike-tunnel-car | ike-total-car | ike-dpd | fast-channel | cipher-sa-miss | bfd-down | dslite-private-ipv4 | ip-option | mtu-exceed }
undo cpu-defend spu-car { cgn-icmp | cgn-icmpv6 | cgn-ipv4-other | cgn-ipv6-other | cgn-ipv6-raw | cgn-total }
# cpu-defend policy
@ system
cpu-defend policy <policy-number>
 + cpu-defend policy <policy-number>
 > attack-defense-policy -cpu-defend-policy-<policy-number>
undo cpu-defend policy <policy-number>
# description(Attack defense policy view)
@ attack-defense-policy
? text text 1 64 rest
description <text>
 = description
undo description
# display ip host packet statistics receive protocol (All views)
@ all
! now 1
display ip host packet statistics receive protocol
# display ip host packet statistics receive protocol
@ all
! now 1
display ip host packet statistics receive protocol { arp | stp | lacp | lldp | isis | icmp | ospf | pim | igmp | vrrp | snmp | dhcp | bgp | ldp | icmpv6 | ospfv3 | pimv6 | mld | vrrpv6 | snmpv6 | dhcpv6 | bgp4plus | ldpv6 }
# display ip host packet statistics send protocol
@ all
! now 1
display ip host packet statistics send protocol [ arp | stp | lacp | lldp | isis | icmp | ospf | pim | igmp | vrrp | snmp | dhcp | bgp | ldp | icmpv6 | ospfv3 | pimv6 | mld | vrrpv6 | snmpv6 | dhcpv6 | bgp4plus | ldpv6 ]
# display ip host packet statistics send protocol slot
@ all
! now 1
display ip host packet statistics send protocol { arp | stp | lacp | lldp | isis | icmp | ospf | pim | igmp | vrrp | snmp | dhcp | bgp | ldp | icmpv6 | ospfv3 | pimv6 | mld | vrrpv6 | snmpv6 | dhcpv6 | bgp4plus | ldpv6 } slot [ <slot-id> ]
# display ip host packet statistics receive protocol interface
@ all
! now 1
display ip host packet statistics receive protocol interface { <interface-type> <interface-number> | <interface-name> }
# display ip host packet statistics receive
@ all
! now 1
display ip host packet statistics receive
# display ma-defend all
@ all
! now 1
display ma-defend all
# display ma-defend interface-policy
@ all
! now 1
display ma-defend interface-policy <interface-policy-id>
# display ma-defend slot-policy
@ all
! now 1
display ma-defend slot-policy <slot-policy-id>
# display cpu-defend ma-defend statistics
@ all
! now 1
display cpu-defend ma-defend statistics [ slot <slot-id> ]
# display ma-defend global-policy
@ all
! now 1
display ma-defend global-policy
# display application-apperceive
@ all
! now 1
? slot-id text 1 31
display application-apperceive [ slot <slot-id> ] ap-id <ap-id>
display application-apperceive [ slot <slot-id> ]
# display attack-source-trace file brief
@ all
! now 1
display attack-source-trace file <filename> brief [ { source <source-ip> <source-ip-mask> } | { destination <dest-ip> <dest-ip-mask> } | { source-port <source-port-num> } | { destination-port <dest-port-num> } | { protocol-number <protocol-num> } | { time-range from <begin-time> [ to <end-time> ] } | { source-ipv6 <source-ipv6-address> <source-ipv6-prefixlen> } | { destination-ipv6 <destination-ipv6-address> <destination-ipv6-prefixlen> } | { next-header <next-header> } ] *
# display attack-source-trace file verbose
@ all
! now 1
display attack-source-trace file <filename> verbose [ { source-mac <source-mac> <source-mac-mask> } | { destination-mac <dest-mac> <dest-mac-mask> } | { source <source-ip> <source-ip-mask> } | { destination <dest-ip> <dest-ip-mask> } | { source-port <source-port-num> } | { destination-port <dest-port-num> } | { protocol-number <protocol-num> } | { time-range from <start-time> [ to <end-time> ] } | { vlan <vlan-id> } | { source-ipv6 <source-ipv6-address> <source-ipv6-prefixlen> } | { destination-ipv6 <destination-ipv6-address> <destination-ipv6-prefixlen> } | { next-header <next-header> } ] *
# display attack-source-trace brief
@ all
! now 1
display attack-source-trace slot { <slot-id> | all } brief [ { source <source-ip> <source-ip-mask> } | { car-index <car-index> } | { destination <dest-ip> <dest-ip-mask> } | { source-port <source-port-num> } | { destination-port <dest-port-num> } | { protocol-number <protocol-num> } | { time-range from <begin-time> [ to <end-time> ] } | { attack-type { car | tcpip-defend | ma-defend | application-apperceive } } | { source-ipv6 <source-ipv6-address> <source-ipv6-prefixlen> } | { destination-ipv6 <destination-ipv6-address> <destination-ipv6-prefixlen> } | { next-header <next-header> } ] *
display attack-source-trace slot { <slot-id> | all } brief [ { source <source-ip> <source-ip-mask> } | { car-index <car-index> } | { destination <dest-ip> <dest-ip-mask> } | { source-port <source-port-num> } | { destination-port <dest-port-num> } | { protocol-number <protocol-num> } | { time-range from <begin-time> [ to <end-time> ] } | { attack-type totalcar } | { source-ipv6 <source-ipv6-address> <source-ipv6-prefixlen> } | { destination-ipv6 <destination-ipv6-address> <destination-ipv6-prefixlen> } | { next-header <next-header> } ] *
# display attack-source-trace original-information
@ all
! now 1
? slot-id text 1 31
display attack-source-trace slot { <slot-id> | all } original-information
# display attack-source-trace verbose
@ all
! now 1
? slot-id text 1 32
? protocol-num number 0 65535
display attack-source-trace slot { <slot-id> | all } verbose [ { source <source-ip> <source-ip-mask> } | { car-index <car-index> } | { destination <dest-ip> <dest-ip-mask> } | { source-port <source-port-num> } | { destination-port <dest-port-num> } | { destination-mac <dest-mac> <dest-mac-mask> } | { source-mac <source-mac> <source-mac-mask> } | { protocol-number <protocol-num> } | { time-range from <begin-time> [ to <end-time> ] } | { attack-type { car | tcpip-defend | ma-defend | application-apperceive | totalcar } } | { vlan <vlan-id> } | { source-ipv6 <source-ipv6-address> <source-ipv6-prefixlen> } | { destination-ipv6 <destination-ipv6-address> <destination-ipv6-prefixlen> } | { next-header <next-header> } ] *
# display cpu-defend car information
@ all
! now 1
? slot-id text 1 32
display cpu-defend car information slot <slot-id> default
display cpu-defend car information slot <slot-id> current
display cpu-defend car information slot <slot-id> default ap-id <ap-id>
display cpu-defend car information slot <slot-id> current ap-id <ap-id>
# display cp-rate-limit
@ all
! now 1
? slot-id text 1 31
? vlan-id number 1 4094
display cp-rate-limit [ slot <slot-id> ] [ verbose ]
display cp-rate-limit interface { <interface-name> | { <interface-type> <interface-number> } } vlan <vlan-id> [ verbose ]
display cp-rate-limit interface { <interface-name> | { <interface-type> <interface-number> } } pe-vid <pe-vlan-id> ce-vid <ce-vlan-id> [ verbose ]
display cp-rate-limit interface { <interface-name> | { <interface-type> <interface-number> } } [ verbose ]
# display cp-rate-limit port
@ all
! now 1
? slot-id number 1 31
? vlan-id number 1 4094
display cp-rate-limit [ enhance ] { port | dhcp | dhcpv6 | icmp | icmpv6 } [ slot <slot-id> ] [ verbose ]
display cp-rate-limit { port | dhcp | dhcpv6 | icmp | icmpv6 | ldp-hello | rsvp | ospf | rip | pim | isis | vrrp | ospfv3 | ripng | pimv6 | vrrpv6 } interface { <interface-name> | { <interface-type> <interface-number> } } vlan <vlan-id> [ verbose ]
display cp-rate-limit { port | dhcp | dhcpv6 | icmp | icmpv6 | ldp-hello | rsvp | ospf | rip | pim | isis | vrrp | ospfv3 | ripng | pimv6 | vrrpv6 } interface { <interface-name> | { <interface-type> <interface-number> } } pe-vid <pe-vlan-id> ce-vid <ce-vlan-id> [ verbose ]
display cp-rate-limit [ enhance ] { port | dhcp | dhcpv6 | icmp | icmpv6 } interface { <interface-name> | { <interface-type> <interface-number> } } [ verbose ]
display cp-rate-limit { ldp-hello | rsvp | ospf | rip | pim | isis | vrrp | ospfv3 | ripng | pimv6 | vrrpv6 } [ slot <slot-id> ] [ verbose ]
display cp-rate-limit { ldp-hello | rsvp | ospf | rip | pim | isis | vrrp | ospfv3 | ripng | pimv6 | vrrpv6 } interface { <interface-name> | { <interface-type> <interface-number> } } [ verbose ]
# display cpu-defend application-apperceive
@ all
! now 1
? slot-id text 1 31
display cpu-defend { all | application-apperceive | tcpip-defend | urpf } statistics [ slot <slot-id> ] ap-id <ap-id>
display cpu-defend { all | application-apperceive | tcpip-defend | urpf } statistics [ slot <slot-id> ]
# display cpu-defend car cross-board statistics
@ all
! now 1
display cpu-defend car cross-board statistics slot <slot-id>
# display cpu-defend hostcar config slot
@ all
! now 1
display cpu-defend { hostcar | vlan-host-car | http-hostcar } config slot <slotid>
# display cpu-defend hostcar access-user-info slot
@ all
! now 1
display cpu-defend hostcar <car-id> access-user-info slot <slot-id>
# display cpu-defend hostcar statistics
@ all
! now 1
? carid number 0 32767
display cpu-defend hostcar { <carid> | all | auto-adjust | dropped | non-dropped } statistics slot <slot-id>
# display cpu-defend http-hostcar statistics
@ all
! now 1
display cpu-defend http-hostcar { <carid> | all | auto-adjust | dropped | non-dropped } statistics slot <slot-id>
# display cpu-defend policy
@ all
! now 1
display cpu-defend policy <policy-number>
# display cpu-defend protocol-group
@ all
! now 1
? slot-id text 1 256
display cpu-defend protocol-group { whitelist | user-defined-flow | management | route-protocol | multicast | arp | mpls | access-user | link-layer | network-layer | all } configuration slot <slot-id> ap-id <ap-id>
display cpu-defend protocol-group { whitelist | user-defined-flow | management | route-protocol | multicast | arp | mpls | access-user | link-layer | network-layer | system-message | blacklist | check-failed | fwddata-to-cp | all } configuration slot <slot-id>
# display cpu-defend protocol-group queue configuration
@ all
! now 1
? slot-id text 1 31
display cpu-defend protocol-group whitelist queue { whitelist-bgp | whitelist-ldp | whitelist-management | whitelist-multicast | whitelist-reserve } configuration slot <slot-id>
display cpu-defend protocol-group system-message queue system-message configuration slot <slot-id>
display cpu-defend protocol-group access-user queue { bas-arp | bas-igmp | bas-nd | bas-trigger | dhcp | dhcpv6 | eapol | l2tp | lldp | ppp | vbas-reserve | web } configuration slot <slot-id>
display cpu-defend protocol-group link-layer queue { 3ah | bfd | link-detect | trunk | y1731 | interface-rdi | lag-check | lag-ping-trace | mac-vlan } configuration slot <slot-id>
display cpu-defend protocol-group arp queue { arp | nd } configuration slot <slot-id>
display cpu-defend protocol-group blacklist queue blacklist configuration slot <slot-id>
display cpu-defend protocol-group user-defined-flow queue { user-define-flow-1 | user-define-flow-2 | user-define-flow-3 | user-define-flow-4 | user-define-flow-5 | user-define-flow-6 | user-define-flow-7 | user-define-flow-8 } configuration slot <slot-id>
display cpu-defend protocol-group management queue { dcn | ftp | ntp | snmp | ssh | sshv6 | syslog | telnet } configuration slot <slot-id>
display cpu-defend protocol-group multicast queue { igmp | multicast-reserve | msdp | pim } configuration slot <slot-id>
display cpu-defend protocol-group mpls queue { ldp | oam-ping | rsvp | vxlan } configuration slot <slot-id>
display cpu-defend protocol-group network-layer queue { clock | default | dns | fragment | gre | hwtacas | icmp | icmpv6 | ipv4-reserve | ipv6-option | nhrp | vrrp | radius-diameter } configuration slot <slot-id>
display cpu-defend protocol-group check-failed queue check-failed configuration slot <slot-id>
display cpu-defend protocol-group fwddata-to-cp queue forward-data configuration slot <slot-id>
display cpu-defend protocol-group route-protocol queue { bgp | bgpv6 | isis | ospf | ospfv3 | rip } configuration slot <slot-id>
# display cpu-defend protocol-group statistics
@ all
! now 1
? slot-id text 1 31
display cpu-defend protocol-group { whitelist | user-defined-flow | management | route-protocol | multicast | arp | mpls | access-user | link-layer | network-layer | all } statistics slot <slot-id> ap-id <ap-id>
display cpu-defend protocol-group { whitelist | user-defined-flow | management | route-protocol | multicast | arp | mpls | access-user | link-layer | network-layer | system-message | blacklist | check-failed | fwddata-to-cp | all } statistics slot <slot-id>
# display cpu-defend session-car statistics
@ all
! now 1
? slot-id text 0 32
display cpu-defend whitelist session-car { bgp | ospf | ldp-tcp | rsvp-te | pcep | web-auth-server | radius | dhcp | grpc | cusp | self-ping | ldp-udp-remote | ssh | telnet | ftp | dhcp-server | ldp-udp-local } statistics slot <slot-id>
display cpu-defend whitelist-v6 session-car { bgpv6 | ospfv3 | web-auth-serverv6 | radiusv6 | dhcpv6 | grpcv6 | sshv6 | telnetv6 | ftpv6 | dhcpv6-server } statistics slot <slot-id>
display cpu-defend whitelist-l2 session-car isis statistics slot <slot-id>
# display cpu-defend statistics
@ all
! now 1
? slot-id text 1 31
display cpu-defend spu-car { icmp | tcp | udp | gre | bgp | default | total | bfd-down | cipher-sa-miss | fast-channel | ike-dpd | ike-total-car | ike-tunnel-car | ipsec-rekey | plain-sa-miss | pst | dslite-private-ipv4 | ip-option | mtu-exceed } statistics slot <slot-id>
display cpu-defend car { user-defined-flow <flow-id> } statistics [ slot <slot-id> ]
display cpu-defend car protocol { 802.1ag | arp | bfd | bgp | bpdu | dhcp | dns-client | ftp-client | ftp-server | hwtacacs | icmp | igmp | isis | lacp | ldp | lspping | msdp | ntp | ospf | pim | portal | radius | rip | rsvp | snmp | ssh-client | ssh-server | telnet-client | telnet-server | tftp | vrrp | web | ipv4-fib-miss | ipv4-multicast-fib-miss | ipv4-ttl-expire | ipv6-ttl-expire | ipv6-fib-miss | ipv6-nd-miss | mpls-arp-miss | mpls-ttl-expire | arp-miss | lldp | syslog | bgpv6 | ospfv3 | ftpv6-server | ftpv6-client | tftpv6-client | icmpv6 | dnsv6 | pimv6 | sshv6-server | telnetv6-client | telnetv6-server | eapol | netstream | snmpv6 | dhcpv6 | ra | mld | rs | ns | na | web-auth-server | diameter | openflow | http-redirect-chasten | unicast-vrrp | soft-gre | traffic-behavior-log | icmp-broadcast-address-echo | pcep | vrrpv6 | radiusv6 | hwtacacsv6 | lsppingv6 | syslogv6 | web-auth-serverv6 } statistics [ slot <slot-id> ]
display cpu-defend car whitelist { bgp | ldp | ospf | radius | rsvp | isis } statistics [ slot <slot-id> ] ap-id <ap-id>
display cpu-defend car whitelist { bgp | ldp | ospf | radius | rsvp | isis } statistics [ slot <slot-id> ]
display cpu-defend { all | application-apperceive | tcpip-defend | urpf } statistics [ slot <slot-id> ]
display cpu-defend car whitelist-v6 [ bgpv6 | ospfv3 ] statistics [ slot <slot-id> ]
display cpu-defend total-packet statistics [ slot <slot-id> ]
display cpu-defend car { blacklist | whitelist } statistics [ slot <slot-id> ] ap-id <ap-id>
display cpu-defend car index <index> statistics [ slot <slot-id> ] ap-id <ap-id>
display cpu-defend car protocol { 802.1ag | arp | bfd | bgp | bpdu | dhcp | dns-client | ftp-client | ftp-server | hwtacacs | icmp | igmp | isis | lacp | ldp | lspping | msdp | ntp | ospf | pim | portal | radius | rip | rsvp | snmp | ssh-client | ssh-server | telnet-client | telnet-server | tftp | vrrp | web | ipv4-fib-miss | ipv4-multicast-fib-miss | ipv4-ttl-expire | ipv6-ttl-expire | ipv6-fib-miss | ipv6-nd-miss | mpls-arp-miss | mpls-ttl-expire | arp-miss | lldp | syslog | bgpv6 | ospfv3 | ftpv6-server | ftpv6-client | tftpv6-client | icmpv6 | dnsv6 | pimv6 | sshv6-server | telnetv6-client | telnetv6-server | eapol | netstream | snmpv6 | dhcpv6 | ra | mld | rs | ns | na | web-auth-server | diameter | openflow | http-redirect-chasten | unicast-vrrp | soft-gre | traffic-behavior-log | icmp-broadcast-address-echo | mka | pcep | vrrpv6 | radiusv6 | hwtacacsv6 | lsppingv6 | syslogv6 | web-auth-serverv6 } statistics [ slot <slot-id> ] ap-id <ap-id>
display cpu-defend spu-car { cgn-icmp | cgn-icmpv6 | cgn-ipv4-other | cgn-ipv6-other | cgn-ipv6-raw | cgn-total } statistics slot <slot-id>
display cpu-defend car index <index> statistics [ slot <slot-id> ]
display cpu-defend total-packet statistics [ slot <slot-id> ] ap-id <ap-id>
display cpu-defend car { fragment | tcpsyn } statistics [ slot <slot-id> ] ap-id <ap-id>
display cpu-defend car { fragment | tcpsyn } statistics [ slot <slot-id> ]
display cpu-defend car { user-defined-flow <flow-id> } statistics [ slot <slot-id> ] ap-id <ap-id>
display cpu-defend car whitelist-v6 [ bgpv6 | ospfv3 ] statistics [ slot <slot-id> ] ap-id <ap-id>
display cpu-defend car { blacklist | whitelist } statistics [ slot <slot-id> ]
display cpu-defend tcpip-defend-v6 statistics [ slot <slot-id> ]
display cpu-defend tcpip-defend-v6 statistics [ slot <slot-id> ] ap-id <ap-id>
# display cpu-defend vlan-host-car statistics
@ all
! now 1
display cpu-defend vlan-host-car { <carid> | all | auto-adjust | dropped | non-dropped } statistics slot <slot-id>
# display ipv6 nd attack
@ all
! now 1
? vlan-number number 0 4094
? pe-vid number 1 4094
? ce-vid number 1 4094
display ipv6 nd { na | ns-multicast | ns-unicast } attack interface { <interface-type> <interface-num> | <interface-name> } [ vlan-id <vlan-number> | pe-vid <pe-vid> ce-vid <ce-vid> ] [ history ]
display ipv6 nd { na | ns-multicast | ns-unicast } attack slot { <slotid> | all } [ history ]
# display ipv6 nd rate-limit interface
@ all
! now 1
display ipv6 nd { na | ns-multicast | ns-unicast } rate-limit interface { <interface-type> <interface-num> | <interface-name> }
# display l2-loop-detect packets-info
@ all
! now 1
display l2-loop-detect packets-info slot <slot-id>
# display l2-loop-detect status-info
@ all
! now 1
display l2-loop-detect status-info slot <slot-id>
# display nd packet filter statistics
@ all
! now 1
display nd packet filter statistics [ slot <slot-id> ]
# dynamic-link-protection disable
@ attack-defense-policy
dynamic-link-protection disable
 = dynamic-link-protection disable
undo dynamic-link-protection disable
# fragment-flood enable
@ attack-defense-policy
fragment-flood enable
 = fragment-flood enable
undo fragment-flood enable
# hostcar
@ slot
? cir-value number 0 4294967295
? cbs-value number 1000 4294967295
hostcar cir <cir-value> [ pir <pir-value> ] [ cbs <cbs-value> pbs <pbs-value> ]
 = hostcar cir
undo hostcar
# attack-detect drop-rate
@ slot
? rate-value number 1 400
hostcar attack-detect drop-rate <rate-value>
 = hostcar attack-detect drop-rate
undo { hostcar | http-hostcar | vlan-host-car } attack-detect drop-rate [ <rate-value> ]
http-hostcar attack-detect drop-rate <rate-value>
 = http-hostcar attack-detect drop-rate
vlan-host-car attack-detect drop-rate <rate-value>
 = vlan-host-car attack-detect drop-rate
# hostcar drop-rate enable
@ slot
hostcar drop-rate enable
 = hostcar drop-rate enable
undo { hostcar | http-hostcar | vlan-host-car } drop-rate enable
http-hostcar drop-rate enable
 = http-hostcar drop-rate enable
vlan-host-car drop-rate enable
 = vlan-host-car drop-rate enable
# hostcar logging
@ slot
? threshold-value number 1 4294967295
? interval-value number 1 4294967295
hostcar logging { discard-threshold <threshold-value> | interval <interval-value> } *
 = hostcar logging
undo { hostcar | http-hostcar | vlan-host-car } logging { discard-threshold | interval } *
http-hostcar logging { discard-threshold <threshold-value> | interval <interval-value> } *
 = http-hostcar logging
vlan-host-car logging { discard-threshold <threshold-value> | interval <interval-value> } *
 = vlan-host-car logging
# hostcar qinq enable
@ interface
hostcar qinq enable
 = hostcar qinq enable
undo hostcar qinq enable
# http-hostcar
@ slot
? cir-value number 0 4294967295
? cbs-value number 1000 4294967295
http-hostcar cir <cir-value> [ pir <pir-value> ] [ cbs <cbs-value> pbs <pbs-value> ]
 = http-hostcar cir
undo http-hostcar
# icmp-broadcast-address-echo enable
@ attack-defense-policy
icmp-broadcast-address-echo enable
 = icmp-broadcast-address-echo enable
undo icmp-broadcast-address-echo enable
# ignore-hostcar
@ slot
? aclnum number 3000 3999
? aclname text 1 64
ignore-hostcar acl { <aclnum> | name <aclname> }
 = ignore-hostcar acl <aclnum> <aclname>
ignore-hostcar ipv6 acl { <aclnum> | name <aclname> }
 = ignore-hostcar ipv6 acl <aclnum> <aclname>
undo ignore-hostcar acl [ <aclnum> | name <aclname> ]
undo ignore-hostcar ipv6 acl [ <aclnum> | name <aclname> ]
# ipv6-abnormal-packet-defend enable
@ attack-defense-policy
ipv6-abnormal-packet-defend enable
 = ipv6-abnormal-packet-defend enable
undo ipv6-abnormal-packet-defend enable
# ipv6-enhance acl enable
@ attack-defense-policy
ipv6-enhance acl enable
 = ipv6-enhance acl enable
undo ipv6-enhance acl enable
# ipv6-tcpsyn-flood enable
@ attack-defense-policy
ipv6-tcpsyn-flood enable
 = ipv6-tcpsyn-flood enable
undo ipv6-tcpsyn-flood enable
# ipv6-udp-packet-defend enable
@ attack-defense-policy
ipv6-udp-packet-defend enable
 = ipv6-udp-packet-defend enable
undo ipv6-udp-packet-defend enable
# ipv6 nd rate-limit-percent
@ slot
? rate-value number 0 100
ipv6 nd na rate-limit-percent <rate-value>
 = ipv6 nd na rate-limit-percent
undo ipv6 nd { na | ns-multicast | ns-unicast } rate-limit-percent
ipv6 nd ns-multicast rate-limit-percent <rate-value>
 = ipv6 nd ns-multicast rate-limit-percent
ipv6 nd ns-unicast rate-limit-percent <rate-value>
 = ipv6 nd ns-unicast rate-limit-percent
# ipv6 nd rate-limit
@ interface
? rate number 0 1024
ipv6 nd na rate-limit <rate>
 = ipv6 nd na rate-limit
undo ipv6 nd { na | ns-multicast | ns-unicast } rate-limit
ipv6 nd ns-multicast rate-limit <rate>
 = ipv6 nd ns-multicast rate-limit
ipv6 nd ns-unicast rate-limit <rate>
 = ipv6 nd ns-unicast rate-limit
# l2-loop-detect action shutdown
@ slot
? up-times number 1 10
? up-interval number 1 10
l2-loop-detect action shutdown [ up-times <up-times> | up-interval <up-interval> ] *
 = l2-loop-detect action shutdown
undo l2-loop-detect action shutdown
# l2-loop-detect action trap disable
@ slot
l2-loop-detect action trap disable
 = l2-loop-detect action trap disable
undo l2-loop-detect action trap disable
# l2-loop-detect disable
@ slot
l2-loop-detect disable
 = l2-loop-detect disable
undo l2-loop-detect disable
# l2-loop-detect loop-level-threshold
@ slot
? determined-threshold number 3 6000
? suspect-threshold number 2 5999
? notification-threshold number 1 5998
l2-loop-detect loop-level-threshold main-interface determined <determined-threshold> suspect <suspect-threshold> notification <notification-threshold>
 = l2-loop-detect loop-level-threshold main-interface determined <determined-threshold> suspect <suspect-threshold> notification <notification-threshold>
l2-loop-detect loop-level-threshold sub-interface determined <determined-threshold> suspect <suspect-threshold> notification <notification-threshold>
 = l2-loop-detect loop-level-threshold sub-interface determined <determined-threshold> suspect <suspect-threshold> notification <notification-threshold>
undo l2-loop-detect loop-level-threshold main-interface determined <determined-threshold> suspect <suspect-threshold> notification <notification-threshold>
undo l2-loop-detect loop-level-threshold sub-interface determined <determined-threshold> suspect <suspect-threshold> notification <notification-threshold>
# l2-loop-detect packets-drop-threshold
@ slot
? packets-drop-threshold number 1 65535000
l2-loop-detect packets-drop-threshold <packets-drop-threshold>
 = l2-loop-detect packets-drop-threshold
undo l2-loop-detect packets-drop-threshold [ <packets-drop-threshold> ]
# l3-loop-detect
@ system
l3-loop-detect disable
 = l3-loop-detect disable
undo l3-loop-detect disable
# enable(Global management service plane defense view)
@ global-management-service-plane-defense
enable
 = enable
undo enable
# ma-defend global-policy
@ system
ma-defend global-policy
 + ma-defend global-policy
 > global-management-service-plane-defense -app-sec-global
undo ma-defend global-policy
# ma-defend-interface
@ interface
? ma-defend-intf-policyID number 1 64
ma-defend-interface <ma-defend-intf-policyID>
 = ma-defend-interface
undo ma-defend-interface
# ma-defend interface-policy
@ system
ma-defend interface-policy <interface-policy-id>
 + ma-defend interface-policy <interface-policy-id>
 > interface-level-management-service-plane-defense -app-sec-interface-<interface-policy-id>
undo ma-defend interface-policy <interface-policy-id>
# ma-defend-slot
@ slot
ma-defend-slot <slot-policy-id>
 = ma-defend-slot
undo ma-defend-slot
# ma-defend slot-policy
@ system
ma-defend slot-policy <slot-policy-id>
 + ma-defend slot-policy <slot-policy-id>
 > board-level-management-service-plane-defense -app-sec-slot-<slot-policy-id>
undo ma-defend slot-policy <slot-policy-id>
# management-acl disable
@ attack-defense-policy
management-acl disable
 = management-acl disable
undo management-acl disable
# priority
@ attack-defense-policy
priority { arp | bfd | bgp | dhcp | dns-client | ftp-server | ftp-client | hwtacacs | icmp | igmp | isis | lacp | ldp | lspping | msdp | ntp | ospf | pim | radius | rip | rsvp | snmp | ssh-server | ssh-client | telnet-client | telnet-server | tftp | vrrp | bpdu | telnetv6-server | telnetv6-client | tftpv6-client | icmpv6 | dnsv6 | pimv6 | sshv6-server | ospfv3 | bgpv6 | ftpv6-client | ftpv6-server | syslog | 802.1ag | arp-miss | ipv4-fib-miss | ipv4-multicast-fib-miss | ipv4-ttl-expire | ipv6-fib-miss | ipv6-nd-miss | ipv6-ttl-expire | lldp | mpls-arp-miss | mpls-ttl-expire | eapol | netstream | rs | ra | ns | na | mld | dhcpv6 | snmpv6 | web | portal | web-auth-server | diameter | openflow | http-redirect-chasten | unicast-vrrp | soft-gre | traffic-behavior-log | icmp-broadcast-address-echo | mka | web-auth-serverv6 } { high | middle | low | be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 }
 = priority
priority user-defined-flow <flow-id> { high | low | middle | be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 }
 = priority user-defined-flow <flow-id>
priority { whitelist | blacklist } { high | low | middle | be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 }
 = priority
priority whitelist-v6 { high | low | middle | be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 }
 = priority whitelist-v6
priority { tcpsyn | fragment } { high | low | middle | be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 }
 = priority
undo priority { arp | bfd | bgp | dhcp | dns-client | ftp-server | ftp-client | hwtacacs | icmp | igmp | isis | lacp | ldp | lspping | msdp | ntp | ospf | pim | radius | rip | rsvp | snmp | ssh-server | ssh-client | telnet-client | telnet-server | tftp | vrrp | bpdu | telnetv6-server | telnetv6-client | tftpv6-client | icmpv6 | dnsv6 | pimv6 | sshv6-server | ospfv3 | bgpv6 | ftpv6-client | ftpv6-server | syslog | 802.1ag | arp-miss | ipv4-fib-miss | ipv4-multicast-fib-miss | ipv4-ttl-expire | ipv6-fib-miss | ipv6-nd-miss | ipv6-ttl-expire | lldp | mpls-arp-miss | mpls-ttl-expire | eapol | netstream | rs | ra | ns | na | mld | dhcpv6 | snmpv6 | web | portal | web-auth-server | diameter | openflow | http-redirect-chasten | unicast-vrrp | soft-gre | traffic-behavior-log | icmp-broadcast-address-echo | mka | web-auth-serverv6 }
undo priority { tcpsyn | fragment }
undo priority { user-defined-flow <flow-id> | index <index> }
undo priority whitelist-v6
undo priority { whitelist | blacklist }
priority index <index> { high | low | middle | be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 }
 = priority index <index>
# process-sequence
@ attack-defense-policy
process-sequence { fragment-flood tcpsyn-flood dynamic-link-protection whitelist blacklist user-defined-flow management-acl } *
 = process-sequence
undo process-sequence
# protocol-group
@ attack-defense-policy
? cir-value number 0 51200
? weight-value number 1 63
protocol-group { whitelist | user-defined-flow | management | route-protocol | multicast | arp | mpls | access-user | link-layer | network-layer | system-message | blacklist | check-failed | fwddata-to-cp } { cir <cir-value> | weight <weight-value> } *
 = protocol-group
undo protocol-group { whitelist | user-defined-flow | management | route-protocol | multicast | arp | mpls | access-user | link-layer | network-layer | system-message | blacklist | check-failed | fwddata-to-cp }
# protocol-group queue
@ attack-defense-policy
protocol-group whitelist queue whitelist-bgp weight <weight-value>
 = protocol-group whitelist queue whitelist-bgp weight
protocol-group user-defined-flow queue user-define-flow-1 weight <weight-value>
 = protocol-group user-defined-flow queue user-define-flow-1 weight
protocol-group management queue dcn weight <weight-value>
 = protocol-group management queue dcn weight
protocol-group route-protocol queue bgp weight <weight-value>
 = protocol-group route-protocol queue bgp weight
protocol-group multicast queue igmp weight <weight-value>
 = protocol-group multicast queue igmp weight
protocol-group arp queue arp weight <weight-value>
 = protocol-group arp queue arp weight
protocol-group mpls queue ldp weight <weight-value>
 = protocol-group mpls queue ldp weight
protocol-group access-user queue bas-arp weight <weight-value>
 = protocol-group access-user queue bas-arp weight
protocol-group link-layer queue 3ah weight <weight-value>
 = protocol-group link-layer queue 3ah weight
protocol-group network-layer queue { clock | default | dns | fragment | gre | hwtacas | icmp | icmpv6 | ipv4-reserve | ipv6-option | nhrp | vrrp | radius-diameter } weight <weight-value>
 = protocol-group network-layer queue weight
protocol-group system-message queue system-message weight <weight-value>
 = protocol-group system-message queue system-message weight
protocol-group blacklist queue blacklist weight <weight-value>
 = protocol-group blacklist queue blacklist weight
protocol-group check-failed queue check-failed weight <weight-value>
 = protocol-group check-failed queue check-failed weight
protocol-group fwddata-to-cp queue forward-data weight <weight-value>
 = protocol-group fwddata-to-cp queue forward-data weight
undo protocol-group whitelist queue { whitelist-bgp | whitelist-ldp | whitelist-management | whitelist-multicast | whitelist-reserve } weight [ <weight-value> ]
undo protocol-group user-defined-flow queue { user-define-flow-1 | user-define-flow-2 | user-define-flow-3 | user-define-flow-4 | user-define-flow-5 | user-define-flow-6 | user-define-flow-7 | user-define-flow-8 } weight [ <weight-value> ]
undo protocol-group management queue { dcn | ftp | ntp | snmp | ssh | sshv6 | syslog | telnet } weight [ <weight-value> ]
undo protocol-group route-protocol queue { bgp | bgpv6 | isis | ospf | ospfv3 | rip } weight [ <weight-value> ]
undo protocol-group multicast queue { igmp | multicast-reserve | msdp | pim } weight [ <weight-value> ]
undo protocol-group arp queue { arp | nd } weight [ <weight-value> ]
undo protocol-group mpls queue { ldp | oam-ping | rsvp | vxlan } weight [ <weight-value> ]
undo protocol-group access-user queue { bas-arp | bas-igmp | bas-nd | bas-trigger | dhcp | dhcpv6 | eapol | l2tp | lldp | ppp | vbas-reserve | web } weight [ <weight-value> ]
undo protocol-group link-layer queue { 3ah | bfd | link-detect | trunk | y1731 | interface-rdi | lag-check | lag-ping-trace | mac-vlan } weight [ <weight-value> ]
undo protocol-group network-layer queue { clock | default | dns | fragment | gre | hwtacas | icmp | icmpv6 | ipv4-reserve | ipv6-option | nhrp | vrrp | radius-diameter } weight [ <weight-value> ]
undo protocol-group system-message queue system-message weight [ <weight-value> ]
undo protocol-group blacklist queue blacklist weight [ <weight-value> ]
undo protocol-group check-failed queue check-failed weight [ <weight-value> ]
undo protocol-group fwddata-to-cp queue forward-data weight [ <weight-value> ]
protocol-group whitelist queue whitelist-ldp weight <weight-value>
 = protocol-group whitelist queue whitelist-ldp weight
protocol-group whitelist queue whitelist-management weight <weight-value>
 = protocol-group whitelist queue whitelist-management weight
protocol-group whitelist queue whitelist-multicast weight <weight-value>
 = protocol-group whitelist queue whitelist-multicast weight
protocol-group whitelist queue whitelist-reserve weight <weight-value>
 = protocol-group whitelist queue whitelist-reserve weight
protocol-group user-defined-flow queue user-define-flow-2 weight <weight-value>
 = protocol-group user-defined-flow queue user-define-flow-2 weight
protocol-group user-defined-flow queue user-define-flow-3 weight <weight-value>
 = protocol-group user-defined-flow queue user-define-flow-3 weight
protocol-group user-defined-flow queue user-define-flow-4 weight <weight-value>
 = protocol-group user-defined-flow queue user-define-flow-4 weight
protocol-group user-defined-flow queue user-define-flow-5 weight <weight-value>
 = protocol-group user-defined-flow queue user-define-flow-5 weight
protocol-group user-defined-flow queue user-define-flow-6 weight <weight-value>
 = protocol-group user-defined-flow queue user-define-flow-6 weight
protocol-group user-defined-flow queue user-define-flow-7 weight <weight-value>
 = protocol-group user-defined-flow queue user-define-flow-7 weight
protocol-group user-defined-flow queue user-define-flow-8 weight <weight-value>
 = protocol-group user-defined-flow queue user-define-flow-8 weight
protocol-group management queue ftp weight <weight-value>
 = protocol-group management queue ftp weight
protocol-group management queue ntp weight <weight-value>
 = protocol-group management queue ntp weight
protocol-group management queue snmp weight <weight-value>
 = protocol-group management queue snmp weight
protocol-group management queue ssh weight <weight-value>
 = protocol-group management queue ssh weight
protocol-group management queue sshv6 weight <weight-value>
 = protocol-group management queue sshv6 weight
protocol-group management queue syslog weight <weight-value>
 = protocol-group management queue syslog weight
protocol-group management queue telnet weight <weight-value>
 = protocol-group management queue telnet weight
protocol-group route-protocol queue bgpv6 weight <weight-value>
 = protocol-group route-protocol queue bgpv6 weight
protocol-group route-protocol queue isis weight <weight-value>
 = protocol-group route-protocol queue isis weight
protocol-group route-protocol queue ospf weight <weight-value>
 = protocol-group route-protocol queue ospf weight
protocol-group route-protocol queue ospfv3 weight <weight-value>
 = protocol-group route-protocol queue ospfv3 weight
protocol-group route-protocol queue rip weight <weight-value>
 = protocol-group route-protocol queue rip weight
protocol-group multicast queue multicast-reserve weight <weight-value>
 = protocol-group multicast queue multicast-reserve weight
protocol-group multicast queue msdp weight <weight-value>
 = protocol-group multicast queue msdp weight
protocol-group multicast queue pim weight <weight-value>
 = protocol-group multicast queue pim weight
protocol-group arp queue nd weight <weight-value>
 = protocol-group arp queue nd weight
protocol-group mpls queue oam-ping weight <weight-value>
 = protocol-group mpls queue oam-ping weight
protocol-group mpls queue rsvp weight <weight-value>
 = protocol-group mpls queue rsvp weight
protocol-group mpls queue vxlan weight <weight-value>
 = protocol-group mpls queue vxlan weight
protocol-group access-user queue bas-igmp weight <weight-value>
 = protocol-group access-user queue bas-igmp weight
protocol-group access-user queue bas-nd weight <weight-value>
 = protocol-group access-user queue bas-nd weight
protocol-group access-user queue bas-trigger weight <weight-value>
 = protocol-group access-user queue bas-trigger weight
protocol-group access-user queue dhcp weight <weight-value>
 = protocol-group access-user queue dhcp weight
protocol-group access-user queue dhcpv6 weight <weight-value>
 = protocol-group access-user queue dhcpv6 weight
protocol-group access-user queue eapol weight <weight-value>
 = protocol-group access-user queue eapol weight
protocol-group access-user queue l2tp weight <weight-value>
 = protocol-group access-user queue l2tp weight
protocol-group access-user queue lldp weight <weight-value>
 = protocol-group access-user queue lldp weight
protocol-group access-user queue ppp weight <weight-value>
 = protocol-group access-user queue ppp weight
protocol-group access-user queue vbas-reserve weight <weight-value>
 = protocol-group access-user queue vbas-reserve weight
protocol-group access-user queue web weight <weight-value>
 = protocol-group access-user queue web weight
protocol-group link-layer queue bfd weight <weight-value>
 = protocol-group link-layer queue bfd weight
protocol-group link-layer queue link-detect weight <weight-value>
 = protocol-group link-layer queue link-detect weight
protocol-group link-layer queue trunk weight <weight-value>
 = protocol-group link-layer queue trunk weight
protocol-group link-layer queue y1731 weight <weight-value>
 = protocol-group link-layer queue y1731 weight
protocol-group link-layer queue interface-rdi weight <weight-value>
 = protocol-group link-layer queue interface-rdi weight
protocol-group link-layer queue lag-check weight <weight-value>
 = protocol-group link-layer queue lag-check weight
protocol-group link-layer queue lag-ping-trace weight <weight-value>
 = protocol-group link-layer queue lag-ping-trace weight
protocol-group link-layer queue mac-vlan weight <weight-value>
 = protocol-group link-layer queue mac-vlan weight
# protocol-group queue priority
@ attack-defense-policy
protocol-group management queue { dcn | ftp | ntp | snmp | ssh | sshv6 | syslog | telnet } priority { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } weight <weight-value>
 = protocol-group management queue priority weight
protocol-group multicast queue { igmp | multicast-reserve | msdp | pim } priority { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } weight <weight-value>
 = protocol-group multicast queue priority weight
protocol-group network-layer queue { clock | default | dns | fragment | gre | hwtacas | icmp | icmpv6 | ipv4-reserve | ipv6-option | nhrp | vrrp | radius-diameter } priority { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } weight <weight-value>
 = protocol-group network-layer queue priority weight
protocol-group blacklist queue blacklist priority be weight <weight-value>
 = protocol-group blacklist queue blacklist priority be weight
protocol-group whitelist queue { whitelist-bgp | whitelist-ldp | whitelist-management | whitelist-multicast | whitelist-reserve } priority { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } weight <weight-value>
 = protocol-group whitelist queue priority weight
protocol-group check-failed queue check-failed priority be weight <weight-value>
 = protocol-group check-failed queue check-failed priority be weight
protocol-group system-message queue system-message priority be weight <weight-value>
 = protocol-group system-message queue system-message priority be weight
protocol-group arp queue { arp | nd } priority { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } weight <weight-value>
 = protocol-group arp queue priority weight
protocol-group user-defined-flow queue { user-define-flow-1 | user-define-flow-2 | user-define-flow-3 | user-define-flow-4 | user-define-flow-5 | user-define-flow-6 | user-define-flow-7 | user-define-flow-8 } priority { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } weight <weight-value>
 = protocol-group user-defined-flow queue priority weight
protocol-group fwddata-to-cp queue forward-data priority be weight <weight-value>
 = protocol-group fwddata-to-cp queue forward-data priority be weight
protocol-group access-user queue { bas-arp | bas-igmp | bas-nd | bas-trigger | dhcp | dhcpv6 | eapol | l2tp | lldp | ppp | vbas-reserve | web } priority { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } weight <weight-value>
 = protocol-group access-user queue priority weight
protocol-group route-protocol queue { bgp | bgpv6 | isis | ospf | ospfv3 | rip } priority { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } weight <weight-value>
 = protocol-group route-protocol queue priority weight
protocol-group link-layer queue { 3ah | bfd | link-detect | trunk | y1731 | interface-rdi | lag-check | lag-ping-trace | mac-vlan } priority { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } weight <weight-value>
 = protocol-group link-layer queue priority weight
protocol-group mpls queue { ldp | oam-ping | rsvp | vxlan } priority { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } weight <weight-value>
 = protocol-group mpls queue priority weight
undo protocol-group access-user queue { bas-arp | bas-igmp | bas-nd | bas-trigger | dhcp | dhcpv6 | eapol | l2tp | lldp | ppp | vbas-reserve | web } priority { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } weight [ <weight-value> ]
undo protocol-group fwddata-to-cp queue forward-data priority { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } weight [ <weight-value> ]
undo protocol-group management queue { dcn | ftp | ntp | snmp | ssh | sshv6 | syslog | telnet } priority { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } weight [ <weight-value> ]
undo protocol-group user-defined-flow queue { user-define-flow-1 | user-define-flow-2 | user-define-flow-3 | user-define-flow-4 | user-define-flow-5 | user-define-flow-6 | user-define-flow-7 | user-define-flow-8 } priority { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } weight [ <weight-value> ]
undo protocol-group blacklist queue blacklist priority { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } weight [ <weight-value> ]
undo protocol-group route-protocol queue { bgp | bgpv6 | isis | ospf | ospfv3 | rip } priority { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } weight [ <weight-value> ]
undo protocol-group link-layer queue { 3ah | bfd | link-detect | trunk | y1731 | interface-rdi | lag-check | lag-ping-trace | mac-vlan } priority { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } weight [ <weight-value> ]
undo protocol-group multicast queue { igmp | multicast-reserve | msdp | pim } priority { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } weight [ <weight-value> ]
undo protocol-group mpls queue { ldp | oam-ping | rsvp | vxlan } priority { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } weight [ <weight-value> ]
undo protocol-group check-failed queue check-failed priority { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } weight [ <weight-value> ]
undo protocol-group network-layer queue { clock | default | dns | fragment | gre | hwtacas | icmp | icmpv6 | ipv4-reserve | ipv6-option | nhrp | vrrp | radius-diameter } priority { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } weight [ <weight-value> ]
undo protocol-group system-message queue system-message priority { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } weight [ <weight-value> ]
undo protocol-group whitelist queue { whitelist-bgp | whitelist-ldp | whitelist-management | whitelist-multicast | whitelist-reserve } priority { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } weight [ <weight-value> ]
undo protocol-group arp queue { arp | nd } priority { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } weight [ <weight-value> ]
protocol-group blacklist queue blacklist priority af1 weight <weight-value>
 = protocol-group blacklist queue blacklist priority af1 weight
protocol-group blacklist queue blacklist priority af2 weight <weight-value>
 = protocol-group blacklist queue blacklist priority af2 weight
protocol-group blacklist queue blacklist priority af3 weight <weight-value>
 = protocol-group blacklist queue blacklist priority af3 weight
protocol-group blacklist queue blacklist priority af4 weight <weight-value>
 = protocol-group blacklist queue blacklist priority af4 weight
protocol-group blacklist queue blacklist priority ef weight <weight-value>
 = protocol-group blacklist queue blacklist priority ef weight
protocol-group blacklist queue blacklist priority cs6 weight <weight-value>
 = protocol-group blacklist queue blacklist priority cs6 weight
protocol-group blacklist queue blacklist priority cs7 weight <weight-value>
 = protocol-group blacklist queue blacklist priority cs7 weight
protocol-group check-failed queue check-failed priority af1 weight <weight-value>
 = protocol-group check-failed queue check-failed priority af1 weight
protocol-group check-failed queue check-failed priority af2 weight <weight-value>
 = protocol-group check-failed queue check-failed priority af2 weight
protocol-group check-failed queue check-failed priority af3 weight <weight-value>
 = protocol-group check-failed queue check-failed priority af3 weight
protocol-group check-failed queue check-failed priority af4 weight <weight-value>
 = protocol-group check-failed queue check-failed priority af4 weight
protocol-group check-failed queue check-failed priority ef weight <weight-value>
 = protocol-group check-failed queue check-failed priority ef weight
protocol-group check-failed queue check-failed priority cs6 weight <weight-value>
 = protocol-group check-failed queue check-failed priority cs6 weight
protocol-group check-failed queue check-failed priority cs7 weight <weight-value>
 = protocol-group check-failed queue check-failed priority cs7 weight
protocol-group system-message queue system-message priority af1 weight <weight-value>
 = protocol-group system-message queue system-message priority af1 weight
protocol-group system-message queue system-message priority af2 weight <weight-value>
 = protocol-group system-message queue system-message priority af2 weight
protocol-group system-message queue system-message priority af3 weight <weight-value>
 = protocol-group system-message queue system-message priority af3 weight
protocol-group system-message queue system-message priority af4 weight <weight-value>
 = protocol-group system-message queue system-message priority af4 weight
protocol-group system-message queue system-message priority ef weight <weight-value>
 = protocol-group system-message queue system-message priority ef weight
protocol-group system-message queue system-message priority cs6 weight <weight-value>
 = protocol-group system-message queue system-message priority cs6 weight
protocol-group system-message queue system-message priority cs7 weight <weight-value>
 = protocol-group system-message queue system-message priority cs7 weight
protocol-group fwddata-to-cp queue forward-data priority af1 weight <weight-value>
 = protocol-group fwddata-to-cp queue forward-data priority af1 weight
protocol-group fwddata-to-cp queue forward-data priority af2 weight <weight-value>
 = protocol-group fwddata-to-cp queue forward-data priority af2 weight
protocol-group fwddata-to-cp queue forward-data priority af3 weight <weight-value>
 = protocol-group fwddata-to-cp queue forward-data priority af3 weight
protocol-group fwddata-to-cp queue forward-data priority af4 weight <weight-value>
 = protocol-group fwddata-to-cp queue forward-data priority af4 weight
protocol-group fwddata-to-cp queue forward-data priority ef weight <weight-value>
 = protocol-group fwddata-to-cp queue forward-data priority ef weight
protocol-group fwddata-to-cp queue forward-data priority cs6 weight <weight-value>
 = protocol-group fwddata-to-cp queue forward-data priority cs6 weight
protocol-group fwddata-to-cp queue forward-data priority cs7 weight <weight-value>
 = protocol-group fwddata-to-cp queue forward-data priority cs7 weight
# protocol(Global management service plane defense view)
@ global-management-service-plane-defense
protocol { ipv6 { bgp4plus | ftp | ospfv3 | ssh | telnet | pimsm } } { deny | permit }
 = protocol
undo protocol { { ipv6 { bgp4plus | ftp | ospfv3 | ssh | telnet | pimsm } } | { bgp | ftp | ldp | ospf | rip | rsvp | snmp | ssh | telnet | tftp | isis | pimsm } }
protocol { bgp | ftp | ldp | ospf | rip | rsvp | snmp | ssh | telnet | tftp | isis | pimsm } { deny | permit }
 = protocol
# protocol (Interface-level management service plane defense view)
@ interface-level-management-service-plane-defense
protocol { ipv6 { bgp4plus | ftp | ospfv3 | ssh | telnet | pimsm } } { deny | permit }
 = protocol
undo protocol { { ipv6 { bgp4plus | ftp | ospfv3 | ssh | telnet | pimsm } } | { bgp | ftp | ldp | ospf | rip | rsvp | snmp | ssh | telnet | tftp | isis | pimsm } }
protocol { bgp | ftp | ldp | ospf | rip | rsvp | snmp | ssh | telnet | tftp | isis | pimsm } { deny | permit }
 = protocol
# protocol (Board-level management service plane defense view)
@ board-level-management-service-plane-defense
protocol { ipv6 { bgp4plus | ftp | ospfv3 | ssh | telnet | pimsm } } { deny | permit }
 = protocol
undo protocol { { ipv6 { bgp4plus | ftp | ospfv3 | ssh | telnet | pimsm } } | { bgp | ftp | ldp | ospf | rip | rsvp | snmp | ssh | telnet | tftp | isis | pimsm } }
protocol { bgp | ftp | ldp | ospf | rip | rsvp | snmp | ssh | telnet | tftp | isis | pimsm } { deny | permit }
 = protocol
# reset ip host packet statistics receive protocol
@ user
! now 3
reset ip host packet statistics receive protocol { arp | stp | lacp | lldp | isis | icmp | ospf | pim | igmp | vrrp | snmp | dhcp | bgp | ldp | icmpv6 | ospfv3 | pimv6 | mld | vrrpv6 | snmpv6 | dhcpv6 | bgp4plus | ldpv6 }
# reset ip host packet statistics receive protocol interface
@ user
! now 3
? ifname interface
reset ip host packet statistics receive protocol interface { <interface-type> <interface-number> | <ifname> }
# reset ip host packet statistics receive
@ user
! now 3
reset ip host packet statistics receive
# reset ip host packet statistics send protocol
@ user
! now 3
reset ip host packet statistics send protocol [ arp | stp | lacp | lldp | isis | icmp | ospf | pim | igmp | vrrp | snmp | dhcp | bgp | ldp | icmpv6 | ospfv3 | pimv6 | mld | vrrpv6 | snmpv6 | dhcpv6 | bgp4plus | ldpv6 ] [ slot <slot-id> ]
# reset cpu-defend ma-defend statistics
@ user
! now 3
reset cpu-defend ma-defend statistics [ slot <slot-id> ]
# reset attack-source-trace
@ user
! now 3
? slot-id number 1 31
reset attack-source-trace slot { <slot-id> | all }
# reset cpu-defend car cross-board statistics slot
@ user
! now 3
reset cpu-defend car cross-board statistics slot <slot-id>
# reset cpu-defend hostcar statistics
@ user
! now 3
reset cpu-defend hostcar { <car-id> | all | auto-adjust | dropped | non-dropped } statistics slot <slot-id>
# reset cpu-defend http-hostcar statistics
@ user
! now 3
? car-id number 0 4095
reset cpu-defend http-hostcar { <car-id> | all | auto-adjust | dropped | non-dropped } statistics slot <slot-id>
# reset cpu-defend protocol-group statistics
@ all
! now
? slot-id text 1 31
reset cpu-defend protocol-group { whitelist | user-defined-flow | management | route-protocol | multicast | arp | mpls | access-user | link-layer | network-layer | all } statistics slot <slot-id> ap-id <ap-id>
reset cpu-defend protocol-group { whitelist | user-defined-flow | management | route-protocol | multicast | arp | mpls | access-user | link-layer | network-layer | all | system-message | blacklist | check-failed | fwddata-to-cp } statistics slot <slot-id>
# reset cpu-defend session-car statistics
@ all
! now
? slot-id text 0 32
reset cpu-defend whitelist session-car { bgp | ospf | ldp-tcp | rsvp-te | pcep | web-auth-server | radius | dhcp | grpc | cusp | self-ping | ldp-udp-remote | ssh | telnet | ftp | dhcp-server | ldp-udp-local } statistics slot <slot-id>
reset cpu-defend whitelist-v6 session-car { bgpv6 | ospfv3 | web-auth-serverv6 | radiusv6 | dhcpv6 | grpcv6 | sshv6 | telnetv6 | ftpv6 | dhcpv6-server } statistics slot <slot-id>
reset cpu-defend whitelist-l2 session-car isis statistics slot <slot-id>
# reset cpu-defend statistics
@ user
! now 3
? slot-id text 1 31
reset cpu-defend total-packet statistics [ slot <slot-id> ] ap-id <ap-id>
reset cpu-defend car { index <index> } statistics [ slot <slot-id> ] ap-id <ap-id>
reset cpu-defend car { fragment | tcpsyn } statistics [ slot <slot-id> ] ap-id <ap-id>
reset cpu-defend { all | application-apperceive | tcpip-defend | urpf } statistics [ slot <slot-id> ]
reset cpu-defend car { user-defined-flow <flow-id> } statistics [ slot <slot-id> ]
reset cpu-defend spu-car { icmp | tcp | udp | gre | bgp | default | total | bfd-down | cipher-sa-miss | fast-channel | ike-dpd | ike-total-car | ike-tunnel-car | ipsec-rekey | plain-sa-miss | pst | dslite-private-ipv4 | ip-option | mtu-exceed } statistics slot <slot-id>
reset cpu-defend car { user-defined-flow <flow-id> } statistics [ slot <slot-id> ] ap-id <ap-id>
reset cpu-defend car { blacklist | whitelist } statistics [ slot <slot-id> ]
reset cpu-defend car protocol { arp | bfd | bgp | dhcp | dns-client | ftp-server | ftp-client | hwtacacs | icmp | igmp | isis | lacp | ldp | lspping | msdp | ntp | ospf | pim | radius | rip | rsvp | snmp | ssh-server | ssh-client | telnet-client | telnet-server | tftp | vrrp | bpdu | 802.1ag | telnetv6-server | telnetv6-client | tftpv6-client | icmpv6 | dnsv6 | pimv6 | sshv6-server | ospfv3 | bgpv6 | ftpv6-client | ftpv6-server | arp-miss | ipv4-fib-miss | ipv4-multicast-fib-miss | ipv4-ttl-expire | ipv6-fib-miss | ipv6-nd-miss | ipv6-ttl-expire | lldp | mpls-arp-miss | mpls-ttl-expire | syslog | eapol | netstream | ns | na | rs | ra | mld | snmpv6 | dhcpv6 | web | portal | web-auth-server | diameter | openflow | http-redirect-chasten | atm-inarp | unicast-vrrp | soft-gre | traffic-behavior-log | icmp-broadcast-address-echo | mka | pcep | vrrpv6 | radiusv6 | hwtacacsv6 | lsppingv6 | syslogv6 | web-auth-serverv6 } statistics [ slot <slot-id> ] ap-id <ap-id>
reset cpu-defend car { blacklist | whitelist } statistics [ slot <slot-id> ] ap-id <ap-id>
reset cpu-defend car protocol { arp | bfd | bgp | dhcp | dns-client | ftp-server | ftp-client | hwtacacs | icmp | igmp | isis | lacp | ldp | lspping | msdp | ntp | ospf | pim | radius | rip | rsvp | snmp | ssh-server | ssh-client | telnet-client | telnet-server | tftp | vrrp | bpdu | 802.1ag | telnetv6-server | telnetv6-client | tftpv6-client | icmpv6 | dnsv6 | pimv6 | sshv6-server | ospfv3 | bgpv6 | ftpv6-client | ftpv6-server | arp-miss | ipv4-fib-miss | ipv4-multicast-fib-miss | ipv4-ttl-expire | ipv6-fib-miss | ipv6-nd-miss | ipv6-ttl-expire | lldp | mpls-arp-miss | mpls-ttl-expire | syslog | eapol | netstream | ns | na | rs | ra | mld | snmpv6 | dhcpv6 | web | portal | web-auth-server | diameter | openflow | http-redirect-chasten | unicast-vrrp | soft-gre | traffic-behavior-log | icmp-broadcast-address-echo | pcep | vrrpv6 | radiusv6 | hwtacacsv6 | lsppingv6 | syslogv6 | web-auth-serverv6 } statistics [ slot <slot-id> ]
reset cpu-defend car whitelist-v6 [ bgpv6 | ospfv3 ] statistics [ slot <slot-id> ]
reset cpu-defend car whitelist { bgp | ldp | ospf | radius | rsvp | isis } statistics [ slot <slot-id> ]
reset cpu-defend spu-car { cgn-icmp | cgn-icmpv6 | cgn-ipv4-other | cgn-ipv6-other | cgn-ipv6-raw | cgn-total } statistics slot <slot-id>
reset cpu-defend car { fragment | tcpsyn } statistics [ slot <slot-id> ]
reset cpu-defend total-packet statistics [ slot <slot-id> ]
reset cpu-defend car { index <index> } statistics [ slot <slot-id> ]
reset cpu-defend car whitelist-v6 [ bgpv6 | ospfv3 ] statistics [ slot <slot-id> ] ap-id <ap-id>
reset cpu-defend car whitelist { bgp | ldp | ospf | radius | rsvp | isis } statistics [ slot <slot-id> ] ap-id <ap-id>
reset cpu-defend { all | application-apperceive | tcpip-defend | tcpip-defend-v6 | urpf } statistics [ slot <slot-id> ] ap-id <ap-id>
reset cpu-defend tcpip-defend-v6 statistics [ slot <slot-id> ]
# reset cpu-defend vlan-host-car statistics
@ user
! now 3
? car-id number 0 4095
reset cpu-defend vlan-host-car { <car-id> | all | auto-adjust | dropped | non-dropped } statistics slot <slot-id>
# reset ipv6 nd attack
@ user
! now 3
reset ipv6 nd { na | ns-multicast | ns-unicast } attack interface { <interface-type> <interface-num> | <interface-name> }
reset ipv6 nd { na | ns-multicast | ns-unicast } attack slot { <slotid> | all }
# reset nd packet filter statistics
@ all
! now
reset nd packet filter statistics [ slot <slot-id> ]
# ip host packet statistics protocol all
@ system
ip host packet statistics protocol all
 = ip host packet statistics protocol all
undo ip host packet statistics protocol all
# ip host packet statistics protocol enable
@ interface
ip host packet statistics protocol enable
 = ip host packet statistics protocol enable
undo ip host packet statistics protocol enable
# set nd packet filter enable
@ system
set nd packet filter enable
 = set nd packet filter enable
undo set nd packet filter enable
# tcpsyn-flood enable
@ attack-defense-policy
tcpsyn-flood enable
 = tcpsyn-flood enable
undo tcpsyn-flood enable
# udp-packet-defend enable
@ attack-defense-policy
udp-packet-defend enable
 = udp-packet-defend enable
undo udp-packet-defend enable
# user-defined-flow
@ attack-defense-policy
user-defined-flow <flow-id> ipv6 acl { <acl-number> | name <acl-name> }
 = user-defined-flow <flow-id>
user-defined-flow <flow-id> acl { <acl-number> | name <acl-name> } [ prior ]
 = user-defined-flow <flow-id>
undo user-defined-flow <flow-id>
# vlan-host-car
@ slot
? cir-value number 8 4294967295
? cbs-value number 10000 4294967295
vlan-host-car cir <cir-value> [ pir <pir-value> ] [ cbs <cbs-value> pbs <pbs-value> ]
 = vlan-host-car cir
undo vlan-host-car
# whitelist acl
@ attack-defense-policy
whitelist [ ipv6 ] acl { <acl-number> | name <acl-name> }
 = whitelist
undo whitelist [ ipv6 ]
# whitelist disable
@ attack-defense-policy
whitelist disable
 = whitelist disable
undo whitelist disable`;
