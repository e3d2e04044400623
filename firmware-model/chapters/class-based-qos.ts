// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "QoS Commands/Class-based QoS Configuration Commands". */
export default (): string => `
? 8021p-value number 0 7
? service-class text 1 3100 caseless
? cir-value number 0 4294967295
? pir-value number 0 4294967295
? cbs-value number 0 4294967295
? pbs-value number 0 4294967295
? classifier-name text 1 127
? behavior-name text 1 127
? information text 1 127 rest
? ds-domain-name text 1 48
? ip-address ipv4
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? vlan-id number 1 4094
? vid number 1 4094
? ce-vid number 1 4094
? policy-name text 1 127
? pe-vid number 1 4094
? bdid number 1 16777215
? evpn-instance-name text 1 31
? vpn-group-name text 1 31
? vlan-id1 number 1 4094
? vlan-id2 number 1 4094
? dscp-value number 0 63
? mac-address mac
? ip-precedence number 0 7
? prefix-length number 0 128
? qos-local-id number 1 255
? qos-local-id-value number 1 7
? exp number 0 7
? ds-name text 1 48
? vpn-name text 1 31
? nqa-test-administer-name text 1 32 caseless
? name-of-nqa-test-instance text 1 32 caseless
# 8021p-inbound
@ diffserv-domain
8021p-inbound <8021p-value> phb <service-class> [ <color> ]
 = 8021p-inbound
undo 8021p-inbound [ <8021p-value> ]
# 8021p-outbound
@ diffserv-domain
? service-class
8021p-outbound <service-class> <color> map <8021p-value>
 = 8021p-outbound
undo 8021p-outbound [ <service-class> <color> ]
# car (traffic-behavior view)
@ traffic-behavior
? adjust-value number -32 31
? class text 1 3100 caseless
? dscp number 0 63
car { cir <cir-value> [ pir <pir-value> ] } [ cbs <cbs-value> [ pbs <pbs-value> ] ] [ adjust <adjust-value> ] [ green { discard | pass [ service-class <class> color <color> ] } | yellow { discard | pass [ service-class <class> color <color> ] } | red { discard | pass [ service-class <class> color <color> ] } ] * [ summary ] [ color-aware ]
 = car
undo car [ { cir <cir-value> [ pir <pir-value> ] } [ cbs <cbs-value> [ pbs <pbs-value> ] ] [ adjust <adjust-value> ] [ green { discard | pass [ remark dscp <dscp> | service-class <class> color <color> ] } | yellow { discard | pass [ remark dscp <dscp> | service-class <class> color <color> ] } | red { discard | pass [ remark dscp <dscp> | service-class <class> color <color> ] } ] * [ summary ] [ color-aware ] [ limit-type pps ] ]
undo car [ { cir <cir-value> [ pir <pir-value> ] } [ cbs <cbs-value> [ pbs <pbs-value> ] ] [ adjust <adjust-value> ] [ green { discard | pass [ service-class <class> color <color> ] } | yellow { discard | pass [ service-class <class> color <color> ] } | red { discard | pass [ service-class <class> color <color> ] } ] * [ summary ] [ color-aware ] ]
# classifier behavior
@ traffic-policy
? user-group-name text 1 32
? service-group-name text 1 31
? precedence-value number 1 5119
classifier <classifier-name> source user-group <user-group-name> behavior <behavior-name> [ precedence <precedence-value> ]
 = classifier source user-group behavior <classifier-name> <user-group-name> <behavior-name> <precedence-value>
undo classifier <classifier-name> { source | destination } { user-group <user-group-name> | service-group <service-group-name> }
classifier <classifier-name> source service-group <service-group-name> behavior <behavior-name> [ precedence <precedence-value> ]
 = classifier source service-group behavior <classifier-name> <service-group-name> <behavior-name> <precedence-value>
classifier <classifier-name> destination user-group <user-group-name> behavior <behavior-name> [ precedence <precedence-value> ]
 = classifier destination user-group behavior <classifier-name> <user-group-name> <behavior-name> <precedence-value>
classifier <classifier-name> destination service-group <service-group-name> behavior <behavior-name> [ precedence <precedence-value> ]
 = classifier destination service-group behavior <classifier-name> <service-group-name> <behavior-name> <precedence-value>
# description(Traffic classifier view)
@ traffic-classifier
description <information>
 = description
undo description
# description(traffic-behavior)
@ traffic-behavior
description <information>
 = description
undo description [ <information> ]
# description(Traffic policy view)
@ traffic-policy
description <information>
 = description
undo description
# diffserv domain
@ system
? domain-id-value number 1 31
diffserv domain <ds-domain-name> [ domain-id <domain-id-value> ]
 + diffserv domain <ds-domain-name> <domain-id-value>
 > diffserv-domain -dsdomain-<ds-domain-name>
diffserv domain <ds-domain-name>
 + diffserv domain <ds-domain-name>
 > diffserv-domain -dsdomain-<ds-domain-name>
undo diffserv domain { <ds-domain-name> | default | 5p3d } [ domain-id <domain-id-value> ]
diffserv domain default [ domain-id <domain-id-value> ]
 + diffserv domain default <domain-id-value>
 > diffserv-domain -dsdomain-<ds-domain-name>
diffserv domain 5p3d [ domain-id <domain-id-value> ]
 + diffserv domain 5p3d <domain-id-value>
 > diffserv-domain -dsdomain-<ds-domain-name>
diffserv domain default
 + diffserv domain default
 > diffserv-domain -dsdomain-<ds-domain-name>
diffserv domain 5p3d
 + diffserv domain 5p3d
 > diffserv-domain -dsdomain-<ds-domain-name>
# display acl statistics
@ all
! now 1
? acl-number number 1000 10999
? acl-name text 1 64
display acl ipv6 { <acl-number> | name <acl-name> | all } statistics
display acl { <acl-number> | name <acl-name> | all } statistics
# display car resource
@ all
! now 1
display car resource slot <slot-id>
# display diffserv domain
@ all
! now 1
display diffserv domain [ <ds-domain-name> [ 8021p | dscp | exp ] [ inbound | outbound ] ]
# display diffserv domain application
@ all
! now 1
display diffserv domain application <ds-domain-name>
# display flow-car statistics
@ all
! now 1
display flow-car statistics { source-ip | destination-ip } [ <ip-address> ] slot <slot-id> { inbound | outbound }
# display mpls l2vpn hard-pipe statistics
@ all
! now 1
display mpls l2vpn hard-pipe statistics interface { <interface-name> | <interface-type> <interface-number> } inbound
display mpls l2vpn hard-pipe statistics interface { <interface-name> | <interface-type> <interface-number> } outbound
# display qos car distribute-configuration
@ all
! now 1
display qos car distribute-configuration interface { <interface-type> <interface-number> | <interface-name> } [ vlan <vlan-id> | vid <vid> | ce-vid <ce-vid> | vid <vid> ce-vid <ce-vid> ] { inbound | outbound }
# display qos resource rule
@ all
! now 1
? slot_id number 1 256
display qos resource rule { aclv4 | aclv6 | l2acl | mpls } slot <slot_id>
display qos resource rule { uclv4 | uclv6 } slot <slot_id>
# display qos resource traffic-policy application
@ all
! now 1
display qos resource traffic-policy application slot <slotid>
display qos resource traffic-policy application
# display traffic-behavior log cache
@ all
! now 1
display traffic-behavior log cache origin slot <slot-id>
# display traffic behavior
@ all
! now 1
display traffic behavior { system-defined | user-defined } [ <behavior-name> ]
# display traffic classifier
@ all
! now 1
display traffic classifier { system-defined | user-defined } [ <classifier-name> ]
# display traffic policy
@ all
! now 1
display traffic policy { system-defined | user-defined } [ <policy-name> [ classifier <classifier-name> ] ]
# display traffic policy evpn-instance brief
@ all
! now 1
display traffic policy evpn-instance brief
# display traffic policy not-support
@ user
! now 1
? slot-num text 1 16
display traffic policy not-support policy <policy-name> slot <slot-num> inbound [ global-acl | vpn-acl | vsi-acl | vxlan-acl ]
display traffic policy not-support policy <policy-name> slot <slot-num> outbound [ global-acl | vxlan-acl ]
display pupp policy not-support policy <policy-name> slot <slot-num> { inbound | outbound }
display traffic policy not-support policy <policy-name> slot <slot-num> { inbound | outbound } vsi-acl ac-mode
display traffic policy not-support policy <policy-name> slot <slot-num> { inbound | outbound } gre-tunnel
display traffic policy not-support policy <policy-name> slot <slot-num> { inbound | outbound } vxlan-local-layer
# display traffic policy not-support vlanif
@ user
! now 1
display traffic policy not-support policy <policy-name> interface { <interface-name> | <interface-type> <interface-number> } outbound
# display traffic policy statistics
@ all
! now 1
? class-name text 1 127
? slot-id number 1 16
? vsi-instance-name text 1 31
display traffic policy [ [ name ] <policy-name> ] statistics interface { <interface-name> | <interface-type> <interface-number> } [ vlan <vlan-id> | pe-vid <pe-vid> ce-vid <ce-vid> | vid <vid> | ce-vid <ce-vid> | vid <vid> ce-vid <ce-vid> ] { inbound | outbound } [ verbose { classifier-based [ class <class-name> ] | rule-based [ class <class-name> ] [ filter ] } ]
display traffic policy [ [ name ] <policy-name> ] statistics bridge-domain <bdid> { inbound | outbound } [ verbose { classifier-based [ class <class-name> ] | rule-based [ class <class-name> ] [ filter ] } ]
display traffic policy statistics global-acl [ slot <slot-id> ] { inbound | outbound } [ verbose { classifier-based [ class <class-name> ] | rule-based [ class <class-name> ] [ filter ] } ]
display traffic policy name <policy-name> statistics ucl [ slot <slot-id> ] { inbound | outbound } [ verbose { classifier-based [ class <class-name> ] | rule-based [ class <class-name> ] [ filter ] } ]
display traffic policy statistics ucl [ slot <slot-id> ] { inbound | outbound } [ verbose { classifier-based [ class <class-name> ] | rule-based [ class <class-name> ] [ filter ] } ]
display traffic policy [ name <policy-name> ] statistics { bridge-domain <bdid> vxlan-mode | vpn-instance <vpn-instance-name> vxlan-mode } { inbound | outbound } [ verbose { classifier-based [ class <class-name> ] | rule-based [ class <class-name> ] [ filter ] } ]
display traffic policy [ name <policy-name> ] statistics { vsi <vsi-instance-name> | vpn-instance <vpn-instance-name> } { inbound | outbound } [ verbose { classifier-based [ class <class-name> ] | rule-based [ class <class-name> ] [ filter ] } ]
display traffic policy statistics evpn-instance <evpn-instance-name> inbound [ verbose { classifier-based [ class <class-name> ] | rule-based [ class <class-name> ] [ filter ] } ]
display traffic policy [ name <policy-name> ] statistics { vsi <vsi-instance-name> | vpn-instance <vpn-instance-name> } slot <slot-id> { inbound | outbound } [ verbose { classifier-based [ class <class-name> ] | rule-based [ class <class-name> ] [ filter ] } ]
display traffic policy statistics accounting-service [ slot <slot-id> ] { inbound | outbound } [ verbose { classifier-based [ class <class-name> ] | rule-based [ class <class-name> ] [ filter ] } ]
display traffic policy [ name <policy-name> ] statistics { vsi <vsi-instance-name> [ ac-mode ] | vpn-instance <vpn-instance-name> } { inbound | outbound } [ verbose { classifier-based [ class <class-name> ] | rule-based [ class <class-name> ] [ filter ] } ]
display traffic policy [ name <policy-name> ] statistics { vsi <vsi-instance-name> [ ac-mode ] | vpn-instance <vpn-instance-name> } slot <slot-id> { inbound | outbound } [ verbose { classifier-based [ class <class-name> ] | rule-based [ class <class-name> ] [ filter ] } ]
# display traffic policy vpn-instance brief
@ all
! now 1
display traffic policy vpn-instance brief
# display traffic policy vsi
@ all
! now 1
display traffic policy vsi brief
display traffic policy vsi ac-mode brief
# display vpn-group
@ all
! now 1
display vpn-group [ vpn-group-name <vpn-group-name> ]
# field dei enable
@ interface
field dei enable
 = field dei enable
undo field dei enable
# field dei enable vlan
@ interface
field dei enable vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
 = field dei enable vlan <vlan-id1> <vlan-id2>
undo field dei enable vlan { { <vlan-id1> [ to <vlan-id2> ] } &<1-10> | all }
field dei enable vlan all
 = field dei enable vlan all
# flow-car
@ traffic-behavior
flow-car cir <cir-value> [ pir <pir-value> ] [ cbs <cbs-value> [ pbs <pbs-value> ] ] identifier { source-ip | destination-ip }
 = flow-car cir
undo flow-car
# hierarchical-car enable
@ traffic-behavior
hierarchical-car enable
 = hierarchical-car enable
undo hierarchical-car enable
# host-packet dscp
@ system
host-packet dscp <dscp-value> map local-service <cos-value> [ color <color> ]
 = host-packet dscp <dscp-value> map local-service
undo host-packet dscp <dscp-value> [ map local-service <cos-value> color <color> ]
# if-match 8021p
@ traffic-classifier
if-match 8021p <8021p-value>
 = if-match 8021p <8021p-value>
undo if-match 8021p <8021p-value>
# if-match any
@ traffic-classifier
if-match ipv6 any
 = if-match ipv6 any
if-match any
 = if-match any
undo if-match ipv6 any
undo if-match any
# if-match destination-mac
@ traffic-classifier
if-match destination-mac <mac-address>
 = if-match destination-mac <mac-address>
undo if-match destination-mac <mac-address>
# if-match dscp
@ traffic-classifier
? dscp-value
if-match ipv6 dscp <dscp-value>
 = if-match ipv6 dscp <dscp-value>
if-match dscp <dscp-value>
 = if-match dscp <dscp-value>
undo if-match ipv6 dscp <dscp-value>
undo if-match dscp <dscp-value>
# if-match ip-precedence
@ traffic-classifier
if-match ip-precedence <ip-precedence>
 = if-match ip-precedence <ip-precedence>
if-match ipv6 ip-precedence <ip-precedence>
 = if-match ipv6 ip-precedence <ip-precedence>
undo if-match ip-precedence <ip-precedence>
undo if-match ipv6 ip-precedence <ip-precedence>
# if-match ipv6 destination-address
@ traffic-classifier
if-match ipv6 destination-address <ipv6-address> <prefix-length>
 = if-match ipv6 destination-address <ipv6-address> <prefix-length>
undo if-match ipv6 destination-address <ipv6-address> <prefix-length>
# if-match ipv6 next-header
@ traffic-classifier
? header-number number 0 255
if-match ipv6 next-header <header-number> first-next-header
 = if-match ipv6 next-header <header-number> first-next-header
undo if-match ipv6 next-header <header-number> first-next-header
# if-match ipv6 qos-local-id
@ traffic-classifier
if-match ipv6 qos-local-id <qos-local-id>
 = if-match ipv6 qos-local-id <qos-local-id>
undo if-match ipv6 qos-local-id <qos-local-id>
# if-match ipv6 source-address
@ traffic-classifier
? ipv6-address ipv6
if-match ipv6 source-address <ipv6-address> <prefix-length>
 = if-match ipv6 source-address <ipv6-address> <prefix-length>
undo if-match ipv6 source-address <ipv6-address> <prefix-length>
# if-match mpls-exp
@ traffic-classifier
? exp-value number 0 7
if-match mpls-exp <exp-value>
 = if-match mpls-exp <exp-value>
undo if-match mpls-exp <exp-value>
# if-match qos-local-id
@ traffic-classifier
if-match qos-local-id <qos-local-id>
 = if-match qos-local-id <qos-local-id>
undo if-match qos-local-id <qos-local-id>
# if-match qos-local-id source
@ traffic-classifier
? source-local-id number 1 255
? destination-local-id number 1 255
if-match qos-local-id source <source-local-id> destination <destination-local-id>
 = if-match qos-local-id source <source-local-id> destination <destination-local-id>
undo if-match qos-local-id source <source-local-id> destination <destination-local-id>
# if-match service-class
@ traffic-classifier
if-match service-class <service-class>
 = if-match service-class <service-class>
undo if-match service-class <service-class>
# if-match source-mac
@ traffic-classifier
if-match source-mac <mac-address>
 = if-match source-mac <mac-address>
undo if-match source-mac <mac-address>
# if-match tcp syn-flag
@ traffic-classifier
? tcpflag-value number 0 511
? tcpflag-mask number 0 511
? tcpflag-value-ipv6 number 0 63
? tcpflag-mask-ipv6 number 0 63
if-match tcp syn-flag { <tcpflag-value> [ mask <tcpflag-mask> ] }
 = if-match tcp syn-flag <tcpflag-value>
if-match ipv6 tcp syn-flag { <tcpflag-value-ipv6> [ mask <tcpflag-mask-ipv6> ] }
 = if-match ipv6 tcp syn-flag <tcpflag-value-ipv6>
undo if-match tcp syn-flag { { <tcpflag-value> [ mask <tcpflag-mask> ] } | { bit-match { ack | cwr | ece | established | fin | ns | psh | rst | syn | urg } } }
undo if-match ipv6 tcp syn-flag { { <tcpflag-value-ipv6> [ mask <tcpflag-mask-ipv6> ] } | { bit-match { established | fin | syn | rst | psh | ack | urg } } }
if-match tcp syn-flag { bit-match { established | fin | syn | rst | psh | ack | urg | ece | cwr | ns } }
 = if-match tcp syn-flag
if-match ipv6 tcp syn-flag { bit-match { established | fin | syn | rst | psh | ack | urg } }
 = if-match ipv6 tcp syn-flag
# if-match vxlan-qos-local-id
@ traffic-classifier
if-match vxlan-qos-local-id <qos-local-id-value>
 = if-match vxlan-qos-local-id <qos-local-id-value>
if-match ipv6 vxlan-qos-local-id <qos-local-id-value>
 = if-match ipv6 vxlan-qos-local-id <qos-local-id-value>
undo if-match vxlan-qos-local-id <qos-local-id-value>
undo if-match ipv6 vxlan-qos-local-id <qos-local-id-value>
# increase-priority
@ traffic-behavior
increase-priority
 = increase-priority
undo increase-priority
# intelligent-flow
@ traffic-behavior
? elephant-flow-burst-pri-value text 1 3100 caseless
? elephant-flow-steady-pri-value text 1 3100 caseless
? other-flow-pri-value text 1 3100 caseless
intelligent-flow elephant-flow-burst <elephant-flow-burst-pri-value> color <color-value> elephant-flow-steady <elephant-flow-steady-pri-value> color <color-value> other-flow <other-flow-pri-value> color <color-value> [ no-remark ]
 = intelligent-flow elephant-flow-burst <elephant-flow-burst-pri-value> color <color-value> elephant-flow-steady <elephant-flow-steady-pri-value> color <color-value> other-flow <other-flow-pri-value> color <color-value>
undo intelligent-flow
undo intelligent-flow elephant-flow-burst <elephant-flow-burst-pri-value> color <color-value> elephant-flow-steady <elephant-flow-steady-pri-value> color <color-value> other-flow <other-flow-pri-value> color <color-value> [ no-remark ]
# ip-dscp-inbound
@ diffserv-domain
ip-dscp-inbound <dscp-value> phb <service-class> [ <color> ]
 = ip-dscp-inbound <dscp-value>
ip-dscp-inbound <dscp-value> to <dscp-value> phb <service-class> [ <color> ] [ exclude-user-defined ]
 = ip-dscp-inbound <dscp-value> to <dscp-value>
undo ip-dscp-inbound [ <dscp-value> ]
undo ip-dscp-inbound <dscp-value> to <dscp-value>
# ip-dscp-outbound
@ diffserv-domain
? color text 1 3100 caseless
ip-dscp-outbound <service-class> <color> map <dscp-value>
 = ip-dscp-outbound
undo ip-dscp-outbound [ <service-class> <color> ]
# ip netstream sampler(Traffic behavior view)
@ traffic-behavior
? packet-interval number 1 65535
? time-interval number 5 30000
ip netstream sampler fix-packets <packet-interval>
 = ip netstream sampler fix-packets
undo { ip | ipv6 } netstream sampler [ fix-packets <packet-interval> | fix-time <time-interval> | random-packets <packet-interval> ]
ip netstream sampler fix-time <time-interval>
 = ip netstream sampler fix-time
ip netstream sampler random-packets <packet-interval>
 = ip netstream sampler random-packets
ipv6 netstream sampler fix-packets <packet-interval>
 = ipv6 netstream sampler fix-packets
ipv6 netstream sampler fix-time <time-interval>
 = ipv6 netstream sampler fix-time
ipv6 netstream sampler random-packets <packet-interval>
 = ipv6 netstream sampler random-packets
# ip netstream sampler except deny-action
@ traffic-behavior
ip netstream sampler except deny-action
 = ip netstream sampler except deny-action
undo ip netstream sampler except deny-action
# load-balance
@ traffic-behavior
load-balance flow [ l2 | l3 ]
 = load-balance flow
undo load-balance [ flow [ l2 | l3 ] | packet ]
load-balance packet
 = load-balance packet
# log first-packet
@ traffic-behavior
log first-packet
 = log first-packet
undo log first-packet
# match-type ipv6 qos-local-id enable
@ traffic-policy
match-type ipv6 qos-local-id enable
 = match-type ipv6 qos-local-id enable
undo match-type ipv6 qos-local-id enable
# match-type vxlan-qos-local-id enable
@ traffic-policy
match-type vxlan-qos-local-id enable
 = match-type vxlan-qos-local-id enable
undo match-type vxlan-qos-local-id enable
# match termination
@ traffic-behavior
match termination
 = match termination
undo match termination
# mpls-exp-inbound
@ diffserv-domain
mpls-exp-inbound <exp> phb <service-class> [ <color> ]
 = mpls-exp-inbound
undo mpls-exp-inbound [ <exp> ]
# mpls-exp-outbound
@ diffserv-domain
mpls-exp-outbound <service-class> <color> map <exp>
 = mpls-exp-outbound
undo mpls-exp-outbound [ <service-class> <color> ]
# mpls-inner-exp phb
@ slot
mpls-inner-exp phb disable vll
 = mpls-inner-exp phb disable vll
undo mpls-inner-exp phb disable vll
# mpls l2vc diffserv domain
@ interface
? domain-name text 1 48
mpls l2vc diffserv domain { 5p3d | <domain-name> | default }
 = mpls l2vc diffserv domain
undo mpls l2vc diffserv domain
# multicast-suppression(Traffic behavior view)
@ traffic-behavior
? cbs-value
multicast-suppression { cir <cir-value> } [ cbs <cbs-value> ] [ green { discard | pass [ service-class <class> color { green | yellow | red } ] } | red { discard | pass [ service-class <class> color { green | yellow | red } ] } ] *
 = multicast-suppression
undo multicast-suppression [ { cir <cir-value> } [ cbs <cbs-value> ] [ green { discard | pass [ service-class <class> color { green | yellow | red } ] } | red { discard | pass [ service-class <class> color { green | yellow | red } ] } ] * ]
# network-header-length
@ service-template
? network-header-length number -63 63
network-header-length <network-header-length> { inbound | outbound }
 = network-header-length <network-header-length>
network-header-length <network-header-length> outbound adjust-on-etm
 = network-header-length <network-header-length> outbound adjust-on-etm
undo network-header-length { inbound | outbound }
undo network-header-length <network-header-length> outbound adjust-on-etm
# permit | deny
@ traffic-behavior
{ permit | deny }
 = { permit | deny }
undo deny
# qos channel alarm
@ slot
? value number 1 100
qos channel alarm quantity threshold <value> [ pool-0 | pool-1 ]
 = qos channel alarm quantity threshold
undo qos channel alarm { quantity | bandwidth } [ pool-0 | pool-1 ]
qos channel alarm bandwidth threshold <value> [ pool-0 | pool-1 ]
 = qos channel alarm bandwidth threshold
# qos default-service-class
@ interface bridge-domain
qos default-service-class <service-class>
 = qos default-service-class
undo qos default-service-class
# qos default-service-class remote
@ interface
qos default-service-class <service-class> remote
 = qos default-service-class remote
undo qos default-service-class remote
# qos hard-pipe member-link-scheduler distribute
@ interface
qos hard-pipe member-link-scheduler distribute
 = qos hard-pipe member-link-scheduler distribute
undo qos hard-pipe member-link-scheduler distribute
# qos leased-line-access member-link-scheduler distribute
@ interface
qos leased-line-access member-link-scheduler distribute inbound
 = qos leased-line-access member-link-scheduler distribute inbound
undo qos leased-line-access member-link-scheduler distribute { inbound | outbound }
qos leased-line-access member-link-scheduler distribute outbound
 = qos leased-line-access member-link-scheduler distribute outbound
# qos link-adjustment link-layer-exclude
@ traffic-policy
qos link-adjustment link-layer-exclude
 = qos link-adjustment link-layer-exclude
undo qos link-adjustment link-layer-exclude
# qos member-link-scheduler distribute
@ interface
qos traffic-car member-link-scheduler distribute
 = qos traffic-car member-link-scheduler distribute
qos user-queue member-link-scheduler distribute outbound
 = qos user-queue member-link-scheduler distribute outbound
undo qos { traffic-car | qos-car | port-shaping | user-queue | profile-car | hqos-outbound } member-link-scheduler distribute
undo qos user-queue member-link-scheduler distribute outbound
qos qos-car member-link-scheduler distribute
 = qos qos-car member-link-scheduler distribute
qos port-shaping member-link-scheduler distribute
 = qos port-shaping member-link-scheduler distribute
qos user-queue member-link-scheduler distribute
 = qos user-queue member-link-scheduler distribute
qos profile-car member-link-scheduler distribute
 = qos profile-car member-link-scheduler distribute
qos hqos-outbound member-link-scheduler distribute
 = qos hqos-outbound member-link-scheduler distribute
# qos phb disable
@ interface aaa-domain bridge-domain
qos phb [ inner-8021p | outer-8021p | dscp | mpls-exp ] disable
 = qos phb disable
undo qos phb [ inner-8021p | outer-8021p | dscp | mpls-exp ] disable
# qos phb disable vlan
@ interface
qos phb [ inner-8021p | outer-8021p | dscp | mpls-exp ] disable vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
 = qos phb disable vlan <vlan-id1> <vlan-id2>
undo qos phb [ inner-8021p | outer-8021p | dscp | mpls-exp ] disable vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
# qos phb enable
@ interface bridge-domain
qos phb enable { <ds-name> | default }
 = qos phb enable
undo qos phb enable
# qos phb enable vlan
@ interface
qos phb enable { <ds-name> | default } [ vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> ]
 = qos phb enable <vlan-id1> <vlan-id2>
undo qos phb enable [ vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> ]
# qos phb enable vxlan-mode(EVPL instance VXLAN mode view)
@ evpl-instance-vxlan-mode
qos phb enable <ds-name> vxlan-mode
 = qos phb enable <ds-name> vxlan-mode
undo qos phb enable [ <ds-name> ] vxlan-mode
# qos phb enable vxlan-mode
@ vpn-instance-ipv4 vpn-instance bridge-domain
qos phb enable <ds-name> vxlan-mode
 = qos phb enable vxlan-mode
undo qos phb enable vxlan-mode
# qos remark vxlan-qos-local-id enable
@ system
qos remark vxlan-qos-local-id enable
 = qos remark vxlan-qos-local-id enable
undo qos remark vxlan-qos-local-id enable
# qos subscriber-access member-link-scheduler distribute
@ interface
qos subscriber-access member-link-scheduler distribute inbound
 = qos subscriber-access member-link-scheduler distribute inbound
undo qos subscriber-access member-link-scheduler distribute inbound
# qppb-policy qos-local-id both inbound
@ interface
qppb-policy qos-local-id both inbound
 = qppb-policy qos-local-id both inbound
undo qppb-policy qos-local-id both inbound
# redirect ds-domain
@ aaa-domain
redirect ds-domain <ds-domain-name>
 = redirect ds-domain <ds-domain-name>
undo redirect ds-domain [ <ds-domain-name> ]
# redirect interface tunnel
@ traffic-behavior
redirect interface { <interface-name> | <interface-type> <interface-number> } [ route-forward ]
 = redirect interface
undo redirect [ interface ]
# redirect ip-nexthop
@ traffic-behavior
redirect ip-nexthop <ip-address> vpn <vpn-name> [ nqa <nqa-test-administer-name> <name-of-nqa-test-instance> ] [ routing-filter { default-routing | blackhole-routing } * ] [ deny ] [ pri-type common ]
 = redirect ip-nexthop
redirect ip-nexthop <ip-address> nqa <nqa-test-administer-name> <name-of-nqa-test-instance> [ routing-filter { default-routing | blackhole-routing } * ] [ deny ] [ pri-type common ] [ public-network ]
 = redirect ip-nexthop
redirect ip-nexthop <ip-address> [ routing-filter { default-routing | blackhole-routing } * ] [ deny ] [ pri-type common ] [ public-network ]
 = redirect ip-nexthop
redirect ip-nexthop <ip-address> interface { <interface-name> | <interface-type> <interface-number> } [ route-forward ] [ pri-type common ]
 = redirect ip-nexthop
redirect ip-nexthop <ip-address> nqa <nqa-test-administer-name> <name-of-nqa-test-instance> [ routing-filter { default-routing | blackhole-routing } * ] [ deny ] [ pri-type common ]
 = redirect ip-nexthop
redirect ip-nexthop <ip-address> [ routing-filter { default-routing | blackhole-routing } * ] [ deny ] [ pri-type common ]
 = redirect ip-nexthop
redirect ip-nexthop <ip-address> [ nqa <nqa-test-administer-name> <name-of-nqa-test-instance> ] [ deny ] [ pri-type common ] [ vpn-network ]
 = redirect ip-nexthop
undo redirect ip-nexthop
# redirect ipv4-multinhp
@ traffic-behavior
redirect ipv4-multinhp { nhp <ip-address> vpn <vpn-name> nqa <nqa-test-administer-name> <name-of-nqa-test-instance> } &<2-16> [ routing-filter { default-routing | blackhole-routing } * ] [ deny ] [ pri-type common ] [ non-revertive ]
 = redirect ipv4-multinhp
redirect ipv4-multinhp { nhp <ip-address> interface { <interface-name> | <interface-type> <interface-number> } } &<2-42> [ loadbalance [ sip-hash ] ] [ route-forward ] [ pri-type common ]
 = redirect ipv4-multinhp
redirect ipv4-multinhp { nhp <ip-address> vpn <vpn-name> } &<2-16> [ routing-filter { default-routing | blackhole-routing } * ] [ deny ] [ pri-type common ] [ non-revertive ]
 = redirect ipv4-multinhp
redirect ipv4-multinhp { nhp <ip-address> } &<2-16> [ routing-filter { default-routing | blackhole-routing } * ] [ deny ] [ pri-type common ] [ non-revertive ]
 = redirect ipv4-multinhp
redirect ipv4-multinhp { nhp <ip-address> nqa <nqa-test-administer-name> <name-of-nqa-test-instance> } &<2-16> [ routing-filter { default-routing | blackhole-routing } * ] [ deny ] [ pri-type common ] [ non-revertive ]
 = redirect ipv4-multinhp
undo redirect
undo redirect ipv4-multinhp
# redirect ipv6-multinhp
@ traffic-behavior
redirect ipv6-multinhp { nhp <ipv6-address> vpn <vpn-name> nqa <nqa-test-administer-name> <name-of-nqa-test-instance> } &<2-16> [ routing-filter { default-routing | blackhole-routing } * ] [ deny ] [ pri-type common ]
 = redirect ipv6-multinhp
redirect ipv6-multinhp { nhp <ipv6-address> interface { <interface-name> | <interface-type> <interface-number> } } &<2-16> [ loadbalance [ sip-hash ] ] [ route-forward ] [ pri-type common ]
 = redirect ipv6-multinhp
redirect ipv6-multinhp { nhp <ipv6-address> vpn <vpn-name> } &<2-16> [ routing-filter { default-routing | blackhole-routing } * ] [ deny ] [ pri-type common ]
 = redirect ipv6-multinhp
redirect ipv6-multinhp { nhp <ipv6-address> } &<2-16> [ routing-filter { default-routing | blackhole-routing } * ] [ deny ] [ pri-type common ]
 = redirect ipv6-multinhp
redirect ipv6-multinhp { nhp <ipv6-address> nqa <nqa-test-administer-name> <name-of-nqa-test-instance> } &<2-16> [ routing-filter { default-routing | blackhole-routing } * ] [ deny ] [ pri-type common ]
 = redirect ipv6-multinhp
undo ipv6 redirect
undo redirect ipv6-multinhp
# redirect ipv6-nexthop
@ traffic-behavior
redirect ipv6-nexthop <ipv6-address> vpn <vpn-name> [ nqa <nqa-test-administer-name> <name-of-nqa-test-instance> ] [ routing-filter { default-routing | blackhole-routing } * ] [ deny ] [ pri-type common ]
 = redirect ipv6-nexthop
redirect ipv6-nexthop <ipv6-address> nqa <nqa-test-administer-name> <name-of-nqa-test-instance> [ routing-filter { default-routing | blackhole-routing } * ] [ deny ] [ pri-type common ]
 = redirect ipv6-nexthop
redirect ipv6-nexthop <ipv6-address> [ routing-filter { default-routing | blackhole-routing } * ] [ deny ] [ pri-type common ]
 = redirect ipv6-nexthop
redirect ipv6-nexthop <ipv6-address> interface { <interface-name> | <interface-type> <interface-number> } [ route-forward ] [ pri-type common ]
 = redirect ipv6-nexthop
undo redirect ipv6-nexthop
# redirect ipv6 to interface
@ traffic-behavior
redirect ipv6 to interface { <interface-name> | <interface-type> <interface-number> } [ route-forward ]
 = redirect ipv6 to interface <interface-name>
undo redirect ipv6 to interface [ { <interface-name> | <interface-type> <interface-number> } [ route-forward ] ]
undo ipv6 redirect
# redirect lsp public
@ traffic-behavior
? dest-ipv4-address ipv4
? nexthop-address ipv4
redirect lsp public <dest-ipv4-address> [ <nexthop-address> | interface { <interface-name> | <interface-type> <interface-number> } | secondary ]
 = redirect lsp public
undo redirect [ lsp public ]
# redirect mldp-p2mp-tunnel
@ traffic-behavior
? mldp-p2mp-tunnel-name text 1 31
redirect mldp-p2mp-tunnel <mldp-p2mp-tunnel-name>
 = redirect mldp-p2mp-tunnel
undo redirect [ mldp-p2mp-tunnel ]
# redirect public-network
@ traffic-behavior
redirect ip public-network
 = redirect ip public-network
undo redirect { ip | ipv6 } public-network
redirect ipv6 public-network
 = redirect ipv6 public-network
# redirect routing-filter
@ slot
redirect routing-filter { default-routing | blackhole-routing } *
 = redirect routing-filter
redirect ipv6 routing-filter { default-routing | blackhole-routing } *
 = redirect ipv6 routing-filter
undo redirect routing-filter
undo redirect ipv6 routing-filter
# redirect srv6-te policy
@ traffic-behavior
? endpoint ipv6
? color number 0 4294967295
? sid-ip ipv6
redirect srv6-te policy <endpoint> <color> { sid | vpnsid } <sid-ip>
 = redirect srv6-te policy
undo redirect srv6-te
# redirect to interface
@ traffic-behavior
redirect to interface { <interface-name> | <interface-type> <interface-number> } [ route-forward ]
 = redirect to interface <interface-name>
undo redirect to interface [ { <interface-name> | <interface-type> <interface-number> } [ route-forward ] ]
# redirect vpn-group
@ traffic-behavior
redirect vpn-group <vpn-group-name>
 = redirect vpn-group
undo redirect [ vpn-group ]
# redirect vsi
@ traffic-behavior
? vsi-name text 1 31
redirect vsi <vsi-name>
 = redirect vsi <vsi-name>
undo redirect vsi [ <vsi-name> ]
# remark 8021p
@ traffic-behavior
remark 8021p <8021p-value>
 = remark 8021p
undo remark 8021p [ <8021p-value> ]
# remark dscp
@ traffic-behavior
remark dscp { <dscp-value> | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef }
 = remark dscp
remark ipv6 dscp <dscp-value>
 = remark ipv6 dscp
undo remark ipv6 dscp [ <dscp-value> ]
undo remark dscp [ <dscp-value> | af11 | af12 | af13 | af21 | af22 | af23 | af31 | af32 | af33 | af41 | af42 | af43 | cs1 | cs2 | cs3 | cs4 | cs5 | cs6 | cs7 | default | ef ]
# remark inner-8021p
@ traffic-behavior
remark inner-8021p <8021p-value>
 = remark inner-8021p
undo remark inner-8021p [ <8021p-value> ]
# remark ip-df
@ traffic-behavior
? dfvalue number 0 1
remark ip-df <dfvalue>
 = remark ip-df
undo remark ip-df [ <dfvalue> ]
# remark ip-precedence
@ traffic-behavior
remark ip-precedence <ip-precedence>
 = remark ip-precedence
undo remark ip-precedence [ <ip-precedence> ]
# remark mpls-exp
@ traffic-behavior
remark mpls-exp <exp>
 = remark mpls-exp
undo remark mpls-exp [ <exp> ]
# remark outer-8021p
@ traffic-behavior
remark outer-8021p <8021p-value>
 = remark outer-8021p
undo remark outer-8021p [ <8021p-value> ]
# remark qos-local-id
@ traffic-behavior
remark qos-local-id <qos-local-id-value>
 = remark qos-local-id <qos-local-id-value>
undo remark qos-local-id <qos-local-id-value>
# remark tos
@ traffic-behavior
? tos number 0 15
remark tos <tos>
 = remark tos
undo remark tos [ <tos> ]
# remark ttl
@ traffic-behavior
? ttl-value number 1 255
remark ttl <ttl-value>
 = remark ttl
undo remark ttl [ <ttl-value> ]
# reset flow-car
@ user
! now 3
reset flow-car all
reset flow-car [ { source-ip | destination-ip } <ip-address> ] slot <slot-id>
# reset flow-car statistics
@ user
! now 3
reset flow-car statistics { source-ip | destination-ip } [ <ip-address> ] slot <slot-id> { inbound | outbound }
# reset traffic-behavior log cache origin
@ system
! now
reset traffic-behavior log cache origin slot <slot-id>
# reset traffic policy statistics
@ user
! now 3
reset traffic policy [ [ name ] <policy-name> ] statistics bridge-domain <bdid> { inbound | outbound }
reset traffic policy statistics global-acl [ slot <slot-id> ] { inbound | outbound }
reset traffic policy name <policy-name> statistics ucl [ slot <slot-id> ] { inbound | outbound }
reset traffic policy [ name <policy-name> ] statistics { bridge-domain <bdid> vxlan-mode | vpn-instance <vpn-instance-name> vxlan-mode } { inbound | outbound }
reset traffic policy statistics ucl [ slot <slot-id> ] { inbound | outbound }
reset traffic policy [ name <policy-name> ] statistics { vsi <vsi-instance-name> | vpn-instance <vpn-instance-name> } slot <slot-id> { inbound | outbound }
reset traffic policy statistics evpn-instance <evpn-instance-name> inbound
reset traffic policy [ name <policy-name> ] statistics { vsi <vsi-instance-name> | vpn-instance <vpn-instance-name> } { inbound | outbound }
reset traffic policy statistics accounting-service [ slot <slot-id> ] { inbound | outbound }
reset traffic policy [ name <policy-name> ] statistics { vsi <vsi-instance-name> [ ac-mode ] | vpn-instance <vpn-instance-name> } slot <slot-id> { inbound | outbound }
reset traffic policy [ name <policy-name> ] statistics { vsi <vsi-instance-name> [ ac-mode ] | vpn-instance <vpn-instance-name> } { inbound | outbound }
# reset traffic policy statistics interface
@ all
! now
reset traffic policy [ [ name ] <policy-name> ] statistics interface { <interface-name> | <interface-type> <interface-number> } [ vlan <vlan-id> | pe-vid <pe-vid> ce-vid <ce-vid> | vid <vid> | ce-vid <ce-vid> | vid <vid> ce-vid <ce-vid> ] { inbound | outbound }
# service-class
@ traffic-behavior
service-class <service-class> color <color> [ no-remark ]
 = service-class <service-class> color <color>
undo service-class <service-class> color <color> [ no-remark ]
undo service-class
# service-class track bfd-session
@ traffic-behavior
? color text 1 3100 caseless
service-class <service-class> color <color> track master bfd-session session-name <bfd-session-name>
 = service-class <service-class> color <color> track master bfd-session session-name <bfd-session-name>
undo service-class track { master | slave } bfd-session
undo service-class <service-class> color <color> track { master | slave } bfd-session session-name <bfd-session-name>
service-class <service-class> color <color> track slave bfd-session session-name <bfd-session-name>
 = service-class <service-class> color <color> track slave bfd-session session-name <bfd-session-name>
# share-mode
@ traffic-policy
share-mode
 = share-mode
undo share-mode
# statistics enable
@ traffic-policy
statistics enable
 = statistics enable
undo statistics enable
# step (Traffic policy view)
@ traffic-policy
? step-value number 1 20
step <step-value>
 = step
undo step
# syslog threshold statistics-type
@ traffic-behavior
? threshold-value number 1 4294967295
syslog threshold <threshold-value> statistics-type pps
 = syslog threshold <threshold-value> statistics-type pps
undo syslog threshold <threshold-value> statistics-type { pps | Bps }
syslog threshold <threshold-value> statistics-type Bps
 = syslog threshold <threshold-value> statistics-type Bps
# traffic-behavior log
@ system
? number-of-entries number 1 8191
? interval-time number 1 60
traffic-behavior log { entries <number-of-entries> | interval <interval-time> } *
 = traffic-behavior log
undo traffic-behavior log
# traffic-policy (interface view)
@ interface bridge-domain
? ce-vid1 number 1 4094
? ce-vid2 number 1 4094
traffic-policy <policy-name> inbound pe-vid <pe-vid> ce-vid <ce-vid1> [ to <ce-vid2> ] [ all-layer | link-layer | mpls-layer ]
 = traffic-policy <policy-name> inbound pe-vid <pe-vid> ce-vid
traffic-policy <policy-name> inbound vlan <vlan-id1> [ to <vlan-id2> ] [ all-layer | link-layer | mpls-layer ]
 = traffic-policy <policy-name> inbound vlan <vlan-id1> <vlan-id2>
traffic-policy <policy-name> inbound [ identifier { none | vid | ce-vid | vid-ce-vid } ] [ all-layer | link-layer | mpls-layer ]
 = traffic-policy <policy-name> inbound
traffic-policy <policy-name> inbound [ all-layer | link-layer | mpls-layer ]
 = traffic-policy <policy-name> inbound
traffic-policy <policy-name> inbound
 = traffic-policy <policy-name> inbound
undo traffic-policy { inbound | outbound }
undo traffic-policy [ <policy-name> ] { inbound | outbound } [ pe-vid <pe-vid> ce-vid <ce-vid1> [ to <ce-vid2> ] ] [ all-layer | link-layer | mpls-layer ]
undo traffic-policy [ <policy-name> ] { inbound | outbound } vlan { <vlan-id1> [ to <vlan-id2> ] | all } [ all-layer | link-layer | mpls-layer ]
undo traffic-policy [ <policy-name> ] { inbound | outbound } [ identifier { none | vid | ce-vid | vid-ce-vid } ] [ all-layer | link-layer | mpls-layer ]
undo traffic-policy [ <policy-name> ] { inbound | outbound } [ all-layer | link-layer | mpls-layer ]
traffic-policy <policy-name> outbound pe-vid <pe-vid> ce-vid <ce-vid1> [ to <ce-vid2> ] [ all-layer | link-layer | mpls-layer ]
 = traffic-policy <policy-name> outbound pe-vid <pe-vid> ce-vid
traffic-policy <policy-name> inbound vlan all [ all-layer | link-layer | mpls-layer ]
 = traffic-policy inbound vlan all <policy-name>
traffic-policy <policy-name> outbound vlan <vlan-id1> [ to <vlan-id2> ] [ all-layer | link-layer | mpls-layer ]
 = traffic-policy <policy-name> outbound vlan <vlan-id1> <vlan-id2>
traffic-policy <policy-name> outbound vlan all [ all-layer | link-layer | mpls-layer ]
 = traffic-policy outbound vlan all <policy-name>
traffic-policy <policy-name> outbound [ identifier { none | vid | ce-vid | vid-ce-vid } ] [ all-layer | link-layer | mpls-layer ]
 = traffic-policy <policy-name> outbound
traffic-policy <policy-name> outbound [ all-layer | link-layer | mpls-layer ]
 = traffic-policy <policy-name> outbound
traffic-policy <policy-name> outbound
 = traffic-policy <policy-name> outbound
# traffic-policy global-acl
@ system
traffic-policy <policy-name> inbound global-acl
 = traffic-policy <policy-name> inbound global-acl
undo traffic-policy <policy-name> { inbound | outbound } global-acl
traffic-policy <policy-name> outbound global-acl
 = traffic-policy <policy-name> outbound global-acl
# traffic-policy(System view)
@ system
traffic-policy <policy-name> inbound
 = traffic-policy <policy-name> inbound
undo traffic-policy <policy-name> { inbound | outbound }
traffic-policy <policy-name> outbound
 = traffic-policy <policy-name> outbound
# traffic-policy-action car disable
@ vpn-instance bridge-domain
traffic-policy-action car disable [ exclude ] slot <slotid> vxlan-mode
 = traffic-policy-action car disable slot <slotid> vxlan-mode
undo traffic-policy-action car disable [ exclude ] slot <slotid> vxlan-mode
# traffic-policy
@ traffic-behavior
traffic-policy <policy-name> [ ip-layer ]
 = traffic-policy <policy-name>
undo traffic-policy [ <policy-name> [ ip-layer ] ]
# traffic-policy ipv6-address-rule match mask
@ slot
traffic-policy ipv6-address-rule match mask
 = traffic-policy ipv6-address-rule match mask
undo traffic-policy ipv6-address-rule match mask
# traffic-policy match-ip-layer
@ slot
traffic-policy match-ip-layer { mpls-pop | mpls-push } *
 = traffic-policy match-ip-layer
undo traffic-policy match-ip-layer [ mpls-pop | mpls-push ]
# traffic-policy match-mpls-layer l2-inbound
@ slot
traffic-policy match-mpls-layer l2-inbound
 = traffic-policy match-mpls-layer l2-inbound
undo traffic-policy match-mpls-layer l2-inbound
# traffic-policy match-mpls-layer
@ slot
traffic-policy match-mpls-layer { mpls-push | mpls-pop } *
 = traffic-policy match-mpls-layer
undo traffic-policy match-mpls-layer [ mpls-push | mpls-pop ]
# traffic-policy match-protocol-type mc-reserved
@ slot
traffic-policy match-protocol-type mc-reserved
 = traffic-policy match-protocol-type mc-reserved
undo traffic-policy match-protocol-type mc-reserved
# traffic-policy match-rule packet-type
@ slot
traffic-policy match-rule packet-type
 = traffic-policy match-rule packet-type
undo traffic-policy match-rule packet-type
# traffic-policy match-type destination-user inbound
@ slot
traffic-policy match-type destination-user inbound
 = traffic-policy match-type destination-user inbound
undo traffic-policy match-type destination-user inbound
# traffic-policy match-type interface-acl
@ slot
traffic-policy match-type interface-acl
 = traffic-policy match-type interface-acl
undo traffic-policy match-type interface-acl
# traffic-policy network inbound(bd-evpn-instance view)
@ evpn-instance
traffic-policy <policy-name> network inbound
 = traffic-policy <policy-name> network inbound
undo traffic-policy [ <policy-name> ] network inbound
# traffic-policy network inbound(VSI view)
@ vsi
traffic-policy <policy-name> network inbound link-layer
 = traffic-policy <policy-name> network inbound link-layer
undo traffic-policy [ <policy-name> ] network inbound [ link-layer ]
# traffic-policy network inbound
@ vpn-instance
traffic-policy <policy-name> network inbound
 = traffic-policy <policy-name> network inbound
undo traffic-policy network inbound
undo traffic-policy <policy-name> network inbound
# traffic-policy vxlan-mode
@ vpn-instance-ipv4 vpn-instance bridge-domain
traffic-policy <policy-name> inbound [ link-layer ] vxlan-mode
 = traffic-policy <policy-name> inbound vxlan-mode
undo traffic-policy [ <policy-name> ] { inbound [ link-layer ] | outbound } vxlan-mode
traffic-policy <policy-name> outbound vxlan-mode
 = traffic-policy <policy-name> outbound vxlan-mode
# traffic-policy ac-mode
@ vsi
traffic-policy <policy-name> ac-mode inbound [ link-layer | all-layer ]
 = traffic-policy <policy-name> ac-mode inbound
undo traffic-policy [ <policy-name> ] ac-mode { inbound | outbound } [ link-layer | all-layer ]
traffic-policy <policy-name> ac-mode outbound [ link-layer | all-layer ]
 = traffic-policy <policy-name> ac-mode outbound
# trust 8021p
@ interface bridge-domain
trust 8021p [ inbound | outbound ]
 = trust 8021p
undo trust { 8021p | inner-8021p | outer-8021p } [ inbound | outbound ]
trust inner-8021p [ inbound | outbound ]
 = trust inner-8021p
trust outer-8021p [ inbound | outbound ]
 = trust outer-8021p
# trust 8021p inbound vxlan-mode
@ vpn-instance-ipv4 vpn-instance bridge-domain
trust 8021p inbound vxlan-mode
 = trust 8021p inbound vxlan-mode
undo trust 8021p inbound vxlan-mode
# trust 8021p remote
@ interface
trust 8021p inbound remote
 = trust 8021p inbound remote
undo trust { 8021p | inner-8021p | outer-8021p } inbound remote
trust inner-8021p inbound remote
 = trust inner-8021p inbound remote
trust outer-8021p inbound remote
 = trust outer-8021p inbound remote
# trust 8021p vlan
@ interface
trust 8021p [ inbound | outbound ] vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
 = trust 8021p vlan <vlan-id1> <vlan-id2>
undo trust { 8021p | inner-8021p | outer-8021p } [ inbound | outbound ] vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
trust inner-8021p [ inbound | outbound ] vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
 = trust inner-8021p vlan <vlan-id1> <vlan-id2>
trust outer-8021p [ inbound | outbound ] vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
 = trust outer-8021p vlan <vlan-id1> <vlan-id2>
# trust 8021p vlan remote
@ interface
trust 8021p inbound vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> remote
 = trust 8021p inbound vlan <vlan-id1> <vlan-id2> remote
undo trust { 8021p | inner-8021p | outer-8021p } inbound vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> remote
trust inner-8021p inbound vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> remote
 = trust inner-8021p inbound vlan <vlan-id1> <vlan-id2> remote
trust outer-8021p inbound vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> remote
 = trust outer-8021p inbound vlan <vlan-id1> <vlan-id2> remote
# trust upstream(AAA domain view)
@ aaa-domain
trust upstream { <ds-domain-name> | default }
 = trust upstream
undo trust upstream
# trust upstream
@ interface bridge-domain
trust upstream { 5p3d | <ds-domain-name> | default } [ inbound | outbound ]
 = trust upstream
trust upstream { <ds-domain-name> | default }
 = trust upstream
undo trust upstream [ inbound | outbound ]
undo trust upstream
# trust upstream default
@ interface
trust upstream 5p3d [ inbound | outbound ]
 = trust upstream 5p3d
trust upstream { <ds-domain-name> | default }
 = trust upstream <ds-domain-name>
undo trust upstream [ 5p3d | <ds-domain-name> | default ] [ inbound | outbound ]
undo trust upstream [ <ds-domain-name> | default ]
trust upstream <ds-domain-name> [ inbound | outbound ]
 = trust upstream <ds-domain-name>
trust upstream default [ inbound | outbound ]
 = trust upstream default
# trust upstream inbound vxlan-mode
@ vpn-instance-ipv4 vpn-instance bridge-domain
trust upstream <ds-domain-name> inbound vxlan-mode
 = trust upstream inbound vxlan-mode
undo trust upstream inbound vxlan-mode
# trust upstream remote
@ interface
trust upstream 5p3d inbound remote
 = trust upstream 5p3d inbound remote
undo trust upstream [ 5p3d | <ds-domain-name> | default ] inbound remote
trust upstream <ds-domain-name> inbound remote
 = trust upstream <ds-domain-name> inbound remote
trust upstream default inbound remote
 = trust upstream default inbound remote
# trust upstream vlan
@ interface
trust upstream 5p3d [ inbound | outbound ] vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
 = trust upstream 5p3d vlan <vlan-id1> <vlan-id2>
undo trust upstream { 5p3d | <ds-domain-name> | default } [ inbound | outbound ] vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
trust upstream <ds-domain-name> [ inbound | outbound ] vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
 = trust upstream <ds-domain-name> vlan <vlan-id1> <vlan-id2>
trust upstream default [ inbound | outbound ] vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
 = trust upstream default vlan <vlan-id1> <vlan-id2>
# trust upstream vlan remote
@ interface
trust upstream 5p3d inbound vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> remote
 = trust upstream 5p3d inbound vlan remote <vlan-id1> <vlan-id2>
undo trust upstream { 5p3d | <ds-domain-name> | default } inbound vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> remote
trust upstream <ds-domain-name> inbound vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> remote
 = trust upstream <ds-domain-name> inbound vlan <vlan-id1> <vlan-id2> remote
trust upstream default inbound vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> remote
 = trust upstream default inbound vlan remote <vlan-id1> <vlan-id2>
# undo ipv6 redirect
@ traffic-behavior
undo ipv6 redirect
# undo redirect
@ traffic-behavior
undo redirect
# unknown-unicast-suppression(Traffic behavior view)
@ traffic-behavior
? cbs-value
unknown-unicast-suppression { cir <cir-value> } [ cbs <cbs-value> ] [ green { discard | pass [ service-class <class> color { green | yellow | red } ] } | red { discard | pass [ service-class <class> color { green | yellow | red } ] } ] *
 = unknown-unicast-suppression
undo unknown-unicast-suppression [ { cir <cir-value> } [ cbs <cbs-value> ] [ green { discard | pass [ service-class <class> color { green | yellow | red } ] } | red { discard | pass [ service-class <class> color { green | yellow | red } ] } ] * ]
# user-priority
@ aaa-domain
user-priority upstream { <priority> | trust-8021p-inner | trust-8021p-outer | trust-exp-inner | trust-exp-outer | trust-dscp-inner | trust-dscp-outer | unchangeable }
 = user-priority upstream
user-priority set-dscp-outer <dscp-outer>
 = user-priority set-dscp-outer
undo user-priority { upstream | downstream }
undo user-priority set-dscp-outer
user-priority downstream { <priority> | trust-8021p-inner | trust-8021p-outer | trust-exp-inner | trust-exp-outer | trust-dscp-inner | trust-dscp-outer | unchangeable }
 = user-priority downstream
# user-priority phb
@ diffserv-domain
? priority number 0 7
user-priority <priority> phb { af1 | af2 | af3 | af4 | be | cs6 | cs7 | ef } [ green | yellow | red ]
 = user-priority
undo user-priority [ <priority> ]
# user-queue(Traffic behavior view)
@ traffic-behavior
? cir-value number 0 4294967294
? pir-value number 0 4294967294
? flow-queue-name text 1 31
? mapping-name text 1 31
? group-name text 1 31
? service-template-name text 1 31
user-queue cir <cir-value> [ [ pir <pir-value> ] | [ flow-queue <flow-queue-name> ] | [ flow-mapping <mapping-name> ] | [ user-group-queue <group-name> ] | [ service-template <service-template-name> ] ] *
 = user-queue cir <flow-queue-name> <mapping-name> <group-name> <service-template-name>
undo user-queue [ cir <cir-value> [ [ pir <pir-value> ] | [ flow-queue <flow-queue-name> ] | [ flow-mapping <mapping-name> ] | [ user-group-queue <group-name> ] | [ service-template <service-template-name> ] ] * ]
# vpn-group
@ system
vpn-group <vpn-group-name> [ vpn-instance { <vpn-name> } &<1-8> ]
 = vpn-group <vpn-group-name> <vpn-name>
undo vpn-group <vpn-group-name> [ vpn-instance { <vpn-name> } &<1-8> ]`;
