// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "QoS Commands/Traffic Policing and Shaping Configuration Commands". */
export default (): string => `
? cir-value number 0 4294967295
? pir-value number 0 4294967295
? cir-percentage-value number 0 100
? pir-percentage-value number 0 100
? pbs-value number 0 4294967295
? interface-type interface-type
? interface-number interface-number
? interface-name interface
? vlan-id number 1 4094
? vid number 1 4094
? ce-vid number 1 4094
? pe-vid number 1 4094
? dscpvalue number 0 63
? 8021pvalue number 0 7
? qos-profile-name text 1 63
? vni-id number 1 16777215
? sourceip ipv4
? peerip ipv4
? service-template-name text 1 31
? group-name text 1 31
# broadcast-suppression (Traffic behavior view)
@ traffic-behavior
broadcast-suppression { cir <cir-value> } [ cbs <cbs-value> ] [ green { discard | pass [ service-class <class> color { green | yellow | red } ] } | red { discard | pass [ service-class <class> color { green | yellow | red } ] } ] *
 = broadcast-suppression
undo broadcast-suppression [ { cir <cir-value> } [ cbs <cbs-value> ] [ green { discard | pass [ service-class <class> color { green | yellow | red } ] } | red { discard | pass [ service-class <class> color { green | yellow | red } ] } ] * ]
# broadcast-suppression
@ qos-profile
? cir-value
broadcast-suppression cir <cir-value> [ cbs <cbs-value> ] [ inbound | outbound ]
 = broadcast-suppression cir
undo broadcast-suppression [ inbound | outbound ]
# bu-suppression
@ qos-profile
? cbs-value number 0 4294967295
bu-suppression cir <cir-value> [ cbs <cbs-value> ] inbound
 = bu-suppression cir inbound
undo bu-suppression inbound
# bum-suppression
@ qos-profile
? cbs-value number 0 4294967295
bum-suppression cir <cir-value> [ cbs <cbs-value> ] inbound
 = bum-suppression cir inbound
undo bum-suppression inbound
# car (QoS profile view)
@ qos-profile
? cbs-value number 0 4294967295
car { cir <cir-value> [ pir <pir-value> ] | cir cir-percentage <cir-percentage-value> [ pir pir-percentage <pir-percentage-value> ] } [ cbs <cbs-value> [ pbs <pbs-value> ] ] [ green { discard | pass [ service-class <class> color <color> ] } | yellow { discard | pass [ service-class <class> color <color> ] } | red { discard | pass [ service-class <class> color <color> ] } ] * [ inbound | outbound ] [ color-aware ]
 = car
car { cir <cir-value> [ pir <pir-value> ] } [ cbs <cbs-value> [ pbs <pbs-value> ] ] [ green { discard | pass [ service-class <class> color <color> ] } | yellow { discard | pass [ service-class <class> color <color> ] } | red { discard | pass [ service-class <class> color <color> ] } ] * [ inbound | outbound ] [ color-aware ]
 = car
undo car [ inbound | outbound ]
# description (QoS profile view)
@ qos-profile
? description-info text 1 63 rest
description <description-info>
 = description
undo description
# display car statistics interface
@ all
! now 1
display car statistics interface { <interface-type> <interface-number> | <interface-name> } [ vlan <vlan-id> | vid <vid> | ce-vid <ce-vid> | vid <vid> ce-vid <ce-vid> | pe-vid <pe-vid> ce-vid <ce-vid> ] { inbound | outbound }
display car statistics interface { <interface-type> <interface-number> | <interface-name> } { dscp <dscpvalue> | 8021p <8021pvalue> } inbound
# display network-header-length configuration
@ all
! now 1
? slot-id number 1 16
display slot <slot-id> network-header-length configuration [ verbose ]
# display qos-profile configuration
@ all
! now 1
display qos-profile configuration [ <qos-profile-name> ]
# display qos-profile application
@ all
! now 1
display qos-profile application { <qos-profile-name> }
# display qos-profile statistics
@ all
! now 1
? vni-id
display qos-profile statistics { vni <vni-id> | interface { <interface-name> | <interface-type> <interface-number> } [ vlan <vlan-id> | pe-vid <pe-vid> ce-vid <ce-vid> | vid <vid> | ce-vid <ce-vid> | vid <vid> ce-vid <ce-vid> ] } { inbound | outbound }
# display qos-profile statistics vni
@ all
! now 1
display qos-profile statistics vni <vni-id> { inbound | outbound } source <sourceip> peer <peerip>
# display service-template configuration
@ all
! now 1
display service-template configuration [ verbose [ <service-template-name> ] ]
# monitor qos-profile statistics
@ all
! now
? seconds number 3 60
? repeat number 1 999
monitor qos-profile statistics interface { <interface-name> | <interface-type> <interface-number> } [ vlan <vlan-id> | pe-vid <pe-vid> ce-vid <ce-vid> | vid <vid> | ce-vid <ce-vid> | vid <vid> ce-vid <ce-vid> ] { inbound | outbound } [ interval <seconds> ] [ repeat <repeat> ]
# multicast-suppression
@ qos-profile
? cir-value
multicast-suppression cir <cir-value> [ cbs <cbs-value> ] [ inbound | outbound ]
 = multicast-suppression cir
undo multicast-suppression [ inbound | outbound ]
# multicast shaping service-template
@ slot
multicast shaping [ <cos-value> ] service-template <service-template-name>
 = multicast shaping service-template
undo multicast shaping [ <cos-value> ] service-template
# multicast shaping(slot view)
@ slot
? shaping-value number 1 1000000
multicast shaping <shaping-value>
 = multicast shaping
undo multicast shaping
# port shaping (slot view)
@ slot
port shaping <shaping-value> bind mtunnel
 = port shaping bind mtunnel
undo port shaping bind mtunnel
# port shaping
@ interface
? shaping-percentage-value number 1 100
? network-header-length-value number -63 63
? pbs-value number 1 2147483646
port shaping { <shaping-value> | shaping-percentage <shaping-percentage-value> } [ network-header-length <network-header-length-value> ] [ pbs <pbs-value> ] [ weight-mode ]
 = port shaping <shaping-percentage-value>
undo port shaping
undo port shaping shaping-percentage <shaping-percentage-value> [ network-header-length <network-header-length-value> ] [ pbs <pbs-value> ] [ weight-mode ]
# qos-profile (interface view)
@ interface vni
qos-profile <qos-profile-name> inbound [ identifier { none | vid | ce-vid | vid-ce-vid } ] [ group <group-name> ]
 = qos-profile inbound
qos-profile <qos-profile-name> inbound [ identifier none ] linkage-bandwidth
 = qos-profile inbound
qos-profile <qos-profile-name> inbound { identifier { vid | ce-vid | vid-ce-vid } } linkage-bandwidth
 = qos-profile inbound
undo qos-profile { inbound | outbound }
qos-profile <qos-profile-name> outbound [ identifier { none | vid | ce-vid | vid-ce-vid } ] [ group <group-name> ]
 = qos-profile outbound
qos-profile <qos-profile-name> outbound [ identifier none ] linkage-bandwidth
 = qos-profile outbound
qos-profile <qos-profile-name> outbound { identifier { vid | ce-vid | vid-ce-vid } } linkage-bandwidth
 = qos-profile outbound
# qos-profile
@ system
? profile-name text 1 63
qos-profile <profile-name>
 + qos-profile <profile-name>
 > qos-profile -qos-profile-<profile-name>
qos-profile <profile-name> 8cos-enhance-mode
 + qos-profile <profile-name>
 > qos-profile -qos-profile-<profile-name>-8cos-enhance
undo qos-profile <profile-name>
# qos-profile (nve interface view)
@ interface
qos-profile <qos-profile-name> inbound vni <vni-id> source <sourceip> peer <peerip>
 = qos-profile <qos-profile-name> inbound vni <vni-id> source <sourceip> peer <peerip>
undo qos-profile <qos-profile-name> { inbound | outbound } vni <vni-id> source <sourceip> peer <peerip>
qos-profile <qos-profile-name> outbound vni <vni-id> source <sourceip> peer <peerip>
 = qos-profile <qos-profile-name> outbound vni <vni-id> source <sourceip> peer <peerip>
# qos-profile pe-vid
@ interface
? pe-vlan-id number 1 4094
? ce-vlan-id-begin number 1 4094
? ce-vlan-id-end number 1 4094
qos-profile <qos-profile-name> inbound pe-vid <pe-vlan-id> ce-vid { <ce-vlan-id-begin> [ to <ce-vlan-id-end> ] } [ identifier { pe-vid | ce-vid | pe-ce-vid | none } ] [ group <group-name> ]
 = qos-profile inbound pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> <ce-vlan-id-end>
qos-profile <qos-profile-name> inbound pe-vid <pe-vlan-id> ce-vid { <ce-vlan-id-begin> [ to <ce-vlan-id-end> ] } [ identifier { pe-vid | ce-vid | pe-ce-vid | none } ] linkage-bandwidth
 = qos-profile inbound pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> <ce-vlan-id-end>
undo qos-profile { inbound | outbound } pe-vid <pe-vlan-id> ce-vid { <ce-vlan-id-begin> [ to <ce-vlan-id-end> ] }
qos-profile <qos-profile-name> outbound pe-vid <pe-vlan-id> ce-vid { <ce-vlan-id-begin> [ to <ce-vlan-id-end> ] } [ identifier { pe-vid | ce-vid | pe-ce-vid | none } ] [ group <group-name> ]
 = qos-profile outbound pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> <ce-vlan-id-end>
qos-profile <qos-profile-name> outbound pe-vid <pe-vlan-id> ce-vid { <ce-vlan-id-begin> [ to <ce-vlan-id-end> ] } [ identifier { pe-vid | ce-vid | pe-ce-vid | none } ] linkage-bandwidth
 = qos-profile outbound pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> <ce-vlan-id-end>
# qos-profile vlan
@ interface
? vlan-id-begin number 1 4094
? vlan-id-end number 1 4094
qos-profile <qos-profile-name> inbound vlan <vlan-id-begin> [ to <vlan-id-end> ] [ identifier { none | vlan-id } ] [ group <group-name> ]
 = qos-profile inbound vlan <vlan-id-begin> <vlan-id-end>
qos-profile <qos-profile-name> inbound vlan <vlan-id-begin> [ to <vlan-id-end> ] [ identifier { none | vlan-id } ] linkage-bandwidth
 = qos-profile inbound vlan <vlan-id-begin> <vlan-id-end>
undo qos-profile { inbound | outbound } vlan <vlan-id-begin> [ to <vlan-id-end> ]
qos-profile <qos-profile-name> outbound vlan <vlan-id-begin> [ to <vlan-id-end> ] [ identifier { none | vlan-id } ] [ group <group-name> ]
 = qos-profile outbound vlan <vlan-id-begin> <vlan-id-end>
qos-profile <qos-profile-name> outbound vlan <vlan-id-begin> [ to <vlan-id-end> ] [ identifier { none | vlan-id } ] linkage-bandwidth
 = qos-profile outbound vlan <vlan-id-begin> <vlan-id-end>
# qos car
@ interface
? cbs-value number 0 4294967295
? adjust-value number -32 31
? vlan-id1 number 1 4094
? vlan-id2 number 1 4094
qos car { cir-percentage <cir-percentage-value> [ pir-percentage <pir-percentage-value> ] } [ cbs <cbs-value> [ pbs <pbs-value> ] ] [ green { discard | pass [ service-class <class> color <color> ] } | yellow { discard | pass [ service-class <class> color <color> ] } | red { discard | pass [ service-class <class> color <color> ] } ] * inbound [ color-aware ]
 = qos car inbound
qos car { cir <cir-value> [ pir <pir-value> ] } [ cbs <cbs-value> [ pbs <pbs-value> ] ] [ adjust <adjust-value> ] [ green { discard | pass [ service-class <class> color <color> ] } | yellow { discard | pass [ service-class <class> color <color> ] } | red { discard | pass [ service-class <class> color <color> ] } ] * inbound [ vlan { <vlan-id1> [ to <vlan-id2> ] &<1-10> } ] [ identifier { none vid ce-vid vid-ce-vid } ] [ color-aware ]
 = qos car inbound <vlan-id1> <vlan-id2>
undo qos car { inbound | outbound } [ vlan { <vlan-id1> [ to <vlan-id2> ] &<1-10> | all } ]
undo qos car { inbound | outbound }
qos car { cir-percentage <cir-percentage-value> [ pir-percentage <pir-percentage-value> ] } [ cbs <cbs-value> [ pbs <pbs-value> ] ] [ green { discard | pass [ service-class <class> color <color> ] } | yellow { discard | pass [ service-class <class> color <color> ] } | red { discard | pass [ service-class <class> color <color> ] } ] * outbound [ color-aware ]
 = qos car outbound
qos car { cir <cir-value> [ pir <pir-value> ] } [ cbs <cbs-value> [ pbs <pbs-value> ] ] [ adjust <adjust-value> ] [ green { discard | pass [ service-class <class> color <color> ] } | yellow { discard | pass [ service-class <class> color <color> ] } | red { discard | pass [ service-class <class> color <color> ] } ] * outbound [ vlan { <vlan-id1> [ to <vlan-id2> ] &<1-10> } ] [ identifier { none vid ce-vid vid-ce-vid } ] [ color-aware ]
 = qos car outbound <vlan-id1> <vlan-id2>
# qos flow-queue pir backpressure off
@ slot
qos flow-queue pir backpressure off
 = qos flow-queue pir backpressure off
undo qos flow-queue pir backpressure off
# queue-priority
@ system
? slot-id text 1 15
? card-id number 0 4294967295
queue-priority disable slot <slot-id> card <card-id>
 = queue-priority disable slot <slot-id> card <card-id>
undo queue-priority disable slot <slot-id> card <card-id>
# reset car statistics interface
@ user
! now 3
reset car statistics interface { <interface-type> <interface-number> | <interface-name> } [ vlan <vlan-id> | vid <vid> | ce-vid <ce-vid> | vid <vid> ce-vid <ce-vid> | pe-vid <pe-vid> ce-vid <ce-vid> ] { inbound | outbound }
reset car statistics interface { <interface-type> <interface-number> | <interface-name> } { dscp <dscpvalue> | 8021p <8021pvalue> } inbound
# reset qos-profile statistics
@ user
! now 3
reset qos-profile statistics interface { <interface-name> | <interface-type> <interface-number> } [ vlan <vlan-id> | pe-vid <pe-vid> ce-vid <ce-vid> | vid <vid> | ce-vid <ce-vid> | vid <vid> ce-vid <ce-vid> ] { inbound | outbound }
reset qos-profile statistics vni <vni-id> { inbound | outbound }
# reset qos-profile statistics vni source peer
@ user
! now 3
reset qos-profile statistics vni <vni-id> { inbound | outbound } source <sourceip> peer <peerip>
# service-template
@ system
? slot-number number 0 3
service-template <service-template-name> [ slot <slot-number> ]
 + service-template <service-template-name>
 > service-template -service-template-<service-template-name>-slot-all
undo service-template <service-template-name>
# shaping service-template
@ interface
shaping [ <cos-value> ] service-template <service-template-name>
 = shaping service-template
shaping service-template <service-template-name>
 = shaping service-template
undo shaping [ <cos-value> ] service-template
undo shaping service-template
# unknown-unicast-suppression
@ qos-profile
? cir-value
unknown-unicast-suppression cir <cir-value> [ cbs <cbs-value> ] [ inbound | outbound ]
 = unknown-unicast-suppression cir
undo unknown-unicast-suppression [ inbound | outbound ]`;
