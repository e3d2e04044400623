// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "QoS Commands/HQoS Configuration Commands". */
export default (): string => `
? cir-value number 0 4294967294
? cbs-value number 1 4194304
? pir-value number 0 4294967294
? pbs-value number 1 4194304
? mapping-name text 1 31
? flow-queue-name text 1 31
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? user-id number 0 4294967294
? sub-port-queue-name text 1 31
? group-name text 1 31
? user-group-name text 1 31
? vlan-id number 1 4094
? pe-vid number 1 4094
? ce-vid number 1 4094
? policy-name text 1 127
? classifier-name text 1 127
? bd-id number 1 16777215
? wred-name text 1 31
? priority number 0 3
? weight-value number 1 100
? shaping-value number 1 4294967294
? shaping-percentage-value number 0 100
? priority-value number 0 3
? qos-profile-name text 1 63
? channel-profile-name text 1 31
? template-name text 1 31
? user-group-queue-name text 1 31
? user-queue-name text 1 63
# access-user board-schedule
@ slot
access-user board-schedule enable outbound
 = access-user board-schedule enable outbound
undo access-user board-schedule enable outbound
# access-user user-queue recovery
@ slot
access-user user-queue recovery disable
 = access-user user-queue recovery disable
undo access-user user-queue recovery disable
# access-user loop-back on-card
@ interface
access-user loop-back on-card
 = access-user loop-back on-card
undo access-user loop-back on-card
# active port-hqos
@ license
? slotid text 1 31
? cardid number 0 4294967295
? port-list text 1 255
active port-hqos slot <slotid> card <cardid> port <port-list>
 = active port-hqos slot <slotid> card <cardid> port
undo active port-hqos slot <slotid> card <cardid> [ port <port-list> ]
# car-mode enable
@ cos
car-mode enable
 = car-mode enable
undo car-mode enable
# channel bandwidth quantity
@ channel-profile
? channel-id text 0 15
? bandwidth-value number 1 100000
? quantity-value number 1 16000
channel <channel-id> bandwidth <bandwidth-value> quantity <quantity-value>
 = channel <channel-id> bandwidth quantity
undo channel <channel-id> [ bandwidth <bandwidth-value> quantity <quantity-value> ]
# cir (user group queue view)
@ user-group-queue
? cir-value number 66 4294967294
? cbs-value number 64 2097152
? pir-value number 66 4294967294
? pbs-value number 64 2097152
cir <cir-value> [ cbs <cbs-value> ] [ pir <pir-value> [ pbs <pbs-value> ] ] outbound
 = cir outbound
undo cir [ <cir-value> [ cbs <cbs-value> ] pir <pir-value> [ pbs <pbs-value> ] ] outbound
# cir-parent-priority
@ cos
? cir-priority-value number 0 2
? cir-weight-value number 1 100
? pir-priority-value number 1 3
? pir-weight-value number 1 100
cir-parent-priority <cir-priority-value> [ weight <cir-weight-value> ] pir-parent-priority <pir-priority-value> [ weight <pir-weight-value> ]
 = cir-parent-priority <cir-priority-value> pir-parent-priority <pir-priority-value>
undo cir-parent-priority <cir-priority-value> [ weight <cir-weight-value> ] pir-parent-priority <pir-priority-value> [ weight <pir-weight-value> ]
# cos
@ flow-queue
? cos-value number 0 7
cos <cos-value>
 + cos <cos-value>
 > cos -cos<cos-value>
undo cos <cos-value>
# display flow-mapping configuration
@ all
! now 1
display flow-mapping configuration [ verbose [ <mapping-name> ] ]
# display flow-queue configuration
@ all
! now 1
display flow-queue configuration [ verbose [ <flow-queue-name> ] ]
# display flow-wred configuration
@ all
! now 1
? flow-wred-name text 1 31
display flow-wred configuration [ verbose [ <flow-wred-name> ] ]
# display qos abnormal-info
@ all
! now 1
? slot-id text 1 32
display qos abnormal-info qos-profile slot <slot-id> { inbound | outbound }
display qos abnormal-info user-group-queue slot <slot-id> { inbound | outbound }
display qos abnormal-info sub-port-queue slot <slot-id> outbound
# display qos channel-profile slot
@ all
! now 1
? slot-id text 1 32
display qos channel-profile slot <slot-id> [ verbose ]
# display qos default flow-queue statistics
@ all
! now 1
display qos default flow-queue statistics interface { <interface-name> | <interface-type> <interface-number> } outbound
# display qos hard-pipe ability
@ all
! now 1
display qos hard-pipe ability [ interface { <interface-name> | <interface-type> <interface-number> } ]
# display qos information
@ all
! now 1
display qos information user-id <user-id> { inbound | outbound }
# display qos resource sub-port-queue
@ all
! now 1
? slot-id text 1 16
display qos resource sub-port-queue slot <slot-id> { inbound | outbound }
# display qos resource user-group-queue
@ all
! now 1
? slot-id number 1 16
display qos resource user-group-queue slot <slot-id> { inbound | outbound }
# display qos resource user-queue
@ all
! now 1
? slot-id number 1 16
display qos resource user-queue slot <slot-id> { inbound | outbound }
# display qos scheduling-mode
@ all
! now 1
display qos scheduling-mode slot <slot-id>
# display qos user-id
@ all
! now 1
display qos user-id <user-id> { inbound | outbound }
# display queue-4cos-mapping configuration
@ all
! now 1
? queue-4cos-mapping-name text 1 31
display queue-4cos-mapping configuration [ verbose [ <queue-4cos-mapping-name> ] ]
# display sub-port-queue configuration
@ all
! now 1
display sub-port-queue configuration [ verbose [ <sub-port-queue-name> ] ]
# display sub-port-queue statistics
@ all
! now 1
display sub-port-queue statistics interface { <interface-type> <interface-number> | <interface-name> } outbound
# display traffic buffer usage
@ all
! now 1
? slot-id number 1 16
display traffic buffer usage slot <slot-id>
# display user-group-queue configuration
@ all
! now 1
display user-group-queue configuration [ verbose [ <group-name> ] ]
# display user-group-queue statistics
@ all
! now 1
? slot-id text 1 31
display user-group-queue [ name ] <user-group-name> statistics [ group <group-name> ] [ slot <slot-id> ] { inbound | outbound }
# display user-group-queue statistics interface
@ all
! now 1
display user-group-queue statistics interface { <interface-name> | <interface-type> <interface-number> } [ vlan <vlan-id> | pe-vid <pe-vid> ce-vid <ce-vid> ] { inbound | outbound }
# display user-queue configuration
@ all
! now 1
display user-queue configuration interface { <interface-name> | <interface-type> <interface-number> } [ inbound | outbound ]
# display user-queue statistics
@ all
! now 1
display user-queue statistics interface { <interface-name> | <interface-type> <interface-number> } { inbound | outbound } [ [ policy <policy-name> ] classifier <classifier-name> ]
display user-queue statistics interface { <interface-name> | <interface-type> <interface-number> } { pe-vid <pe-vid> ce-vid <ce-vid> | vlan <vlan-id> } { inbound | outbound } [ policy <policy-name> ] classifier <classifier-name>
display user-queue statistics bridge-domain <bd-id> { inbound | outbound } [ policy <policy-name> ] classifier <classifier-name>
display user-queue statistics bridge-domain <bd-id> { inbound | outbound } policy <policy-name> classifier <classifier-name>
# flow-mapping
@ system
flow-mapping <mapping-name>
 + flow-mapping <mapping-name>
 > flow-queue-mapping -flow-mapping-<mapping-name>
undo flow-mapping <mapping-name>
# flow-queue
@ system
flow-queue <flow-queue-name>
 + flow-queue <flow-queue-name>
 > flow-queue -flow-queue-template-<flow-queue-name>
flow-queue <flow-queue-name> priority-mode
 + flow-queue <flow-queue-name> priority-mode
 > flow-queue -flow-queue-template-<flow-queue-name>
flow-queue <flow-queue-name> 4cos-mode
 + flow-queue <flow-queue-name>
 > flow-queue -flow-queue-template-<flow-queue-name>-4cos-mode
flow-queue <flow-queue-name> 8cos-enhance-mode
 + flow-queue <flow-queue-name>
 > flow-queue -flow-queue-template-<flow-queue-name>
undo flow-queue <flow-queue-name> [ priority-mode ]
undo flow-queue <flow-queue-name>
undo flow-queue <flow-queue-name> 4cos-mode
undo flow-queue <flow-queue-name> 8cos-enhance-mode
# flow-wred
@ system
flow-wred <wred-name>
 + flow-wred <wred-name>
 > flow-queue-wred -flow-wred-<wred-name>
undo flow-wred <wred-name>
# flow-wred (cos)
@ cos
flow-wred <wred-name>
 = flow-wred <wred-name>
undo flow-wred <wred-name>
# map flow-queue
@ flow-queue-mapping
map flow-queue <cos-value> to port-queue <cos-value>
 = map flow-queue <cos-value> <cos-value>
undo map flow-queue <cos-value>
# mode channel network-header-length adjustment enable
@ interface
? network-header-length-value number 1 63
mode channel network-header-length <network-header-length-value> adjustment enable
 = mode channel network-header-length <network-header-length-value> adjustment enable
undo mode channel network-header-length <network-header-length-value> adjustment enable
# mode template
@ user-group-queue
mode template
 = mode template
undo mode template
# pack enable
@ system
pack enable slot <slot-id>
 = pack enable slot <slot-id>
undo pack { enable | disable } slot <slot-id>
pack disable slot <slot-id>
 = pack disable slot <slot-id>
# parent-priority weight
@ user-queue-template
? weight number 1 100
parent-priority <priority> weight <weight>
 = parent-priority <priority> weight <weight>
undo parent-priority <priority> weight <weight>
# pir (cos)
@ cos
? pir-value number 8 4294967294
? pbs-value number 1 4294967295
? cir-value number 8 4294967294
? cbs-value number 1 4294967295
? pir-percent number 1 100
? cir-percent number 1 100
pir { <pir-value> [ pbs <pbs-value> ] [ cir <cir-value> [ cbs <cbs-value> ] ] }
 = pir <pir-value> <pbs-value> <cir-value> <cbs-value>
undo pir { { <pir-value> [ pbs <pbs-value> ] [ cir <cir-value> [ cbs <cbs-value> ] ] } | { percentage <pir-percent> [ pbs <pbs-value> ] [ cir percentage <cir-percent> [ cbs <cbs-value> ] ] } }
pir { percentage <pir-percent> [ pbs <pbs-value> ] [ cir percentage <cir-percent> [ cbs <cbs-value> ] ] }
 = pir <pir-percent> <pbs-value> <cir-percent> <cbs-value>
# pir (user queue template)
@ user-queue-template
? pir-percent number 0 100
? cir-percent number 0 100
pir <pir-value> [ pbs <pbs-value> ] [ cir <cir-value> [ cbs <cbs-value> ] ]
 = pir <pir-value> <pbs-value> <cir-value> <cbs-value>
undo pir { <pir-value> [ pbs <pbs-value> ] [ cir <cir-value> [ cbs <cbs-value> ] ] | percentage <pir-percent> [ pbs <pbs-value> ] [ cir percentage <cir-percent> [ cbs <cbs-value> ] ] }
pir percentage <pir-percent> [ pbs <pbs-value> ] [ cir percentage <cir-percent> [ cbs <cbs-value> ] ]
 = pir percentage <pir-percent> <pbs-value> <cir-percent> <cbs-value>
# port-queue-alarm discard
@ interface slot
? discard-packet-number number 1 4294967295
? discard-byte-number number 1 4294967295
? discard-packet-coefficient number 1 9
? discard-packet-exponent number 1 5
? interval-time number 15 3600
port-queue-alarm <cos-value> discard-packet <discard-packet-number> [ interval <interval-time> ]
 = port-queue-alarm discard-packet <cos-value> <discard-packet-number> <interval-time>
undo port-queue-alarm <cos-value> { discard-packet <discard-packet-number> | discard-byte <discard-byte-number> | discard-packet-ratio <discard-packet-coefficient> <discard-packet-exponent> } [ interval <interval-time> ]
port-queue-alarm <cos-value> discard-byte <discard-byte-number> [ interval <interval-time> ]
 = port-queue-alarm discard-byte <cos-value> <discard-byte-number> <interval-time>
port-queue-alarm <cos-value> discard-packet-ratio <discard-packet-coefficient> <discard-packet-exponent> [ interval <interval-time> ]
 = port-queue-alarm discard-packet-ratio <cos-value> <discard-packet-coefficient> <discard-packet-exponent> <interval-time>
# port share-shaping
@ interface
port share-shaping { af1 | af2 | af3 | af4 | be | cs6 | cs7 | ef } * [ pq | wfq weight <weight-value> | lpq ] { <shaping-value> | shaping-percentage <shaping-percentage-value> } [ pbs <pbs-value> ]
 = port share-shaping
undo port share-shaping [ af1 | af2 | af3 | af4 | be | cs6 | cs7 | ef ] * [ pq | wfq weight <weight-value> | lpq ] [ <shaping-value> | shaping-percentage <shaping-percentage-value> ] [ pbs <pbs-value> ]
# priority-mode
@ flow-queue
priority <priority-value> { pq | wfq }
 = priority <priority-value>
undo priority <priority-value>
# priority cir-parent-priority
@ user-queue-template
? cir-priority-value number 0 3
? pir-priority-value number 0 3
priority <priority> cir-parent-priority <cir-priority-value> pir-parent-priority <pir-priority-value>
 = priority <priority> cir-parent-priority <cir-priority-value> pir-parent-priority <pir-priority-value>
undo priority <priority> cir-parent-priority <cir-priority-value> pir-parent-priority <pir-priority-value>
# priority shaping
@ user-group-queue
? priority-value number 0 2
? shaping-value number 66 4294967294
? pbs-value number 64 2097152
[ priority <priority-value> ] shaping <shaping-value> [ pbs <pbs-value> ] outbound
 = shaping outbound
undo [ priority <priority-value> ] shaping outbound
# priority pir (user queue template)
@ user-queue-template
? priority number 0 2
? pir-value number 0 4294967295
? pbs-value number 1 4294967295
priority <priority> pir <pir-value> [ pbs <pbs-value> ]
 = priority <priority> pir <pir-value>
undo priority <priority> pir <pir-value> [ pbs <pbs-value> ]
# priority scheduler-mode
@ user-queue-template
priority <priority> scheduler-mode pq
 = priority <priority> scheduler-mode pq
undo priority <priority> scheduler-mode { pq | wfq }
priority <priority> scheduler-mode wfq
 = priority <priority> scheduler-mode wfq
# qos-profile (bas interface view)
@ interface bas-interface
? profile-name text 1 63
? max-session-number number 1 256
? vlan-id-begin number 1 4094
? vlan-id-end number 1 4094
? pe-vlan-id number 1 4094
? ce-vlan-id-begin number 1 4094
? ce-vlan-id-end number 1 4094
qos-profile <profile-name> [ inbound | outbound ] [ identifier { none | option82 | access-line-id | pe-vid | ce-vid | pe-ce-vid | vlan-id } ] [ group <group-name> ] [ session-limit <max-session-number> ]
 = qos-profile
qos-profile <profile-name> [ inbound | outbound ] vlan <vlan-id-begin> [ to <vlan-id-end> ] [ identifier { vlan-id | none | option82 | access-line-id } ] [ group <group-name> ] [ session-limit <max-session-number> ]
 = qos-profile vlan <vlan-id-begin> <vlan-id-end>
qos-profile <profile-name> [ inbound | outbound ] pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> [ to <ce-vlan-id-end> ] [ identifier { pe-vid | ce-vid | pe-ce-vid | none | option82 | access-line-id } ] [ group <group-name> ] [ session-limit <max-session-number> ]
 = qos-profile pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> <ce-vlan-id-end>
qos-profile <profile-name> [ inbound | outbound ] any-other user-vlan [ identifier { none | option82 | vlan-id | access-line-id } ] [ group <group-name> ] [ session-limit <max-session-number> ]
 = qos-profile
qos-profile <profile-name> [ inbound | outbound ] any-other qinq [ identifier { none | option82 | pe-vid | ce-vid | pe-ce-vid | access-line-id } ] [ group <group-name> ] [ session-limit <max-session-number> ]
 = qos-profile
undo qos-profile [ inbound | outbound ] [ identifier { vlan-id | pe-vid | ce-vid | pe-ce-vid } ]
undo qos-profile [ inbound | outbound ] vlan <vlan-id-begin> [ to <vlan-id-end> ]
undo qos-profile [ inbound | outbound ] pe-vid <pe-vlan-id> ce-vid <ce-vlan-id-begin> [ to <ce-vlan-id-end> ]
undo qos-profile [ inbound | outbound ] any-other { qinq | user-vlan }
# qos-profile each-vlan
@ user-vlan
qos-profile <qos-profile-name> [ each-vlan ] inbound
 = qos-profile inbound
undo qos-profile { inbound | outbound }
qos-profile <qos-profile-name> [ each-vlan ] outbound
 = qos-profile outbound
# qos-profile time-range (system view)
@ system
qos-profile <qos-profile-name> time-range
 + qos-profile <qos-profile-name>
 > qos-profile-time-range -qos-profile-<qos-profile-name>-time-range
undo qos-profile <qos-profile-name>
# qos bandwidth-adjustment
@ slot
? cycle-num number 1 255
? monitor_number number 32 64000
? adjust_number number 1 1000
? disable-value number 0 100
? enable-value number 0 100
? upgrade-value number 1 99
? degrade-value number 1 99
qos bandwidth-adjustment degrade-cycle <cycle-num>
 = qos bandwidth-adjustment degrade-cycle <cycle-num>
undo qos bandwidth-adjustment { degrade-cycle [ <cycle-num> ] | upgrade-cycle [ <cycle-num> ] | monitor-number [ <monitor_number> ] | adjust-number [ <adjust_number> ] | disable-percent <disable-value> enable-percent <enable-value> | upgrade-threshold <upgrade-value> degrade-threshold <degrade-value> inbound | upgrade-threshold <upgrade-value> degrade-threshold <degrade-value> outbound | enable outbound }
qos bandwidth-adjustment upgrade-cycle <cycle-num>
 = qos bandwidth-adjustment upgrade-cycle <cycle-num>
qos bandwidth-adjustment monitor-number <monitor_number>
 = qos bandwidth-adjustment monitor-number <monitor_number>
qos bandwidth-adjustment adjust-number <adjust_number>
 = qos bandwidth-adjustment adjust-number <adjust_number>
qos bandwidth-adjustment disable-percent <disable-value> enable-percent <enable-value>
 = qos bandwidth-adjustment disable-percent enable-percent <disable-value> <enable-value>
qos bandwidth-adjustment upgrade-threshold <upgrade-value> degrade-threshold <degrade-value> inbound
 = qos bandwidth-adjustment upgrade-threshold degrade-threshold inbound <upgrade-value> <degrade-value>
qos bandwidth-adjustment upgrade-threshold <upgrade-value> degrade-threshold <degrade-value> outbound
 = qos bandwidth-adjustment upgrade-threshold degrade-threshold outbound <upgrade-value> <degrade-value>
qos bandwidth-adjustment enable outbound
 = qos bandwidth-adjustment enable outbound
# qos channel-profile-precision
@ slot
qos channel-profile-precision { up | down }
 = qos channel-profile-precision
undo qos channel-profile-precision
# qos channel-profile (slot view)
@ slot
qos channel-profile <channel-profile-name>
 = qos channel-profile <channel-profile-name>
undo qos channel-profile [ <channel-profile-name> ]
# qos channel-profile (system view)
@ system
qos channel-profile <channel-profile-name>
 + qos channel-profile <channel-profile-name>
 > channel-profile -channel-profile-<channel-profile-name>
undo qos channel-profile <channel-profile-name>
# qos cos burst-size
@ slot
? buffer-size-value number 0 64
qos cos be burst-size <buffer-size-value>
 = qos cos be burst-size <buffer-size-value>
undo qos cos { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } burst-size <buffer-size-value>
qos cos af1 burst-size <buffer-size-value>
 = qos cos af1 burst-size <buffer-size-value>
qos cos af2 burst-size <buffer-size-value>
 = qos cos af2 burst-size <buffer-size-value>
qos cos af3 burst-size <buffer-size-value>
 = qos cos af3 burst-size <buffer-size-value>
qos cos af4 burst-size <buffer-size-value>
 = qos cos af4 burst-size <buffer-size-value>
qos cos ef burst-size <buffer-size-value>
 = qos cos ef burst-size <buffer-size-value>
qos cos cs6 burst-size <buffer-size-value>
 = qos cos cs6 burst-size <buffer-size-value>
qos cos cs7 burst-size <buffer-size-value>
 = qos cos cs7 burst-size <buffer-size-value>
# qos cos pack-size
@ slot
? pack-size-value number 0 5
qos cos <cos-value> pack-size <pack-size-value>
 = qos cos <cos-value> pack-size <pack-size-value>
qos cos all pack-size <pack-size-value>
 = qos cos all pack-size <pack-size-value>
undo qos cos <cos-value> pack-size <pack-size-value>
undo qos cos all pack-size <pack-size-value>
# qos default flow-queue
@ interface
? flow-queue-template-name text 1 31
qos default flow-queue <flow-queue-template-name> outbound
 = qos default flow-queue <flow-queue-template-name> outbound
undo qos default flow-queue [ <flow-queue-template-name> ] outbound
# qos default service-template
@ interface
? service-template-name text 1 31
qos default service-template <service-template-name> outbound
 = qos default service-template <service-template-name> outbound
undo qos default service-template [ <service-template-name> ] outbound
# qos default shaping
@ interface
? shaping-value number 66 4294967294
? pbs-value number 64 2097152
qos default user-group-queue shaping <shaping-value> [ pbs <pbs-value> ] outbound
 = qos default user-group-queue shaping outbound
undo qos default { user-group-queue | sub-port-queue } [ shaping <shaping-value> ] [ pbs <pbs-value> ] outbound
qos default sub-port-queue shaping <shaping-value> [ pbs <pbs-value> ] outbound
 = qos default sub-port-queue shaping outbound
# qos default user-queue
@ interface
? weight-value number 1 63
qos default user-queue { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> | weight <weight-value> } * outbound
 = qos default user-queue outbound
undo qos default user-queue outbound
# qos deficit-unit
@ interface
qos deficit-unit 1k
 = qos deficit-unit 1k
undo qos deficit-unit { 1k | 2k }
qos deficit-unit 2k
 = qos deficit-unit 2k
# qos fabric-queue statistic
@ slot
qos fabric-queue statistic enable
 = qos fabric-queue statistic enable
undo qos fabric-queue statistic enable
# qos global-buffer
@ slot
? share-value number 1 500
qos global-buffer share-threshold <share-value> inbound
 = qos global-buffer share-threshold inbound
undo qos global-buffer { share-threshold [ <share-value> ] | { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } share } { inbound | outbound }
qos global-buffer share-threshold <share-value> outbound
 = qos global-buffer share-threshold outbound
qos global-buffer { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } share inbound
 = qos global-buffer share inbound
qos global-buffer { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } share outbound
 = qos global-buffer share outbound
# qos low-latency enable
@ system
qos flow-queue low-latency enable
 = qos flow-queue low-latency enable
undo qos flow-queue low-latency enable
# qos pir-precision user-queue precision
@ slot
? precision-value number 1 100
qos pir-precision user-queue precision <precision-value>
 = qos pir-precision user-queue precision
undo qos pir-precision user-queue precision [ <precision-value> ]
# qos pq-scheduler priority
@ slot
? card_id number 0 255
qos pq-scheduler priority { high | low } inbound
 = qos pq-scheduler priority inbound
undo qos pq-scheduler priority { inbound | outbound [ card <card_id> ] }
qos pq-scheduler priority { high | low } outbound [ card <card_id> ]
 = qos pq-scheduler priority outbound <card_id>
# qos queue-resource pool
@ interface
qos queue-resource pool <id> inbound
 = qos queue-resource pool <id> inbound
undo qos queue-resource pool <id> { inbound | outbound }
qos queue-resource pool <id> outbound
 = qos queue-resource pool <id> outbound
# qos rate-limit-mode
@ aaa-domain
qos rate-limit-mode { car | user-queue } inbound
 = qos rate-limit-mode inbound
undo qos rate-limit-mode { inbound | outbound }
qos rate-limit-mode { car | user-queue } outbound
 = qos rate-limit-mode outbound
# qos schedule-tree distribute-mode outbound
@ interface
qos schedule-tree distribute-mode outbound
 = qos schedule-tree distribute-mode outbound
undo qos schedule-tree distribute-mode outbound
# qos scheduling-mode
@ system
qos scheduling-mode { mode2 | mode3 } slot <slot-id>
 = qos scheduling-mode slot <slot-id>
# qos tm-schedule traffic-statistics
@ system
? card-id number 0 3
qos tm-schedule traffic-statistics adjustment-packet slot <slot-id> card <card-id>
 = qos tm-schedule traffic-statistics adjustment-packet slot <slot-id> card <card-id>
undo qos tm-schedule traffic-statistics adjustment-packet slot <slot-id> card <card-id>
# qos user-queue burst-size
@ slot
? min-bytes number 1000 1000000
? burst-time number 100 100000
qos user-queue burst-size bytes <min-bytes> time <burst-time>
 = qos user-queue burst-size bytes
undo qos user-queue burst-size
# qos user-queue granularity
@ aaa-domain
qos user-queue granularity <granularity-value>
 = qos user-queue granularity <granularity-value>
undo qos user-queue granularity <granularity-value>
# qos user-queue resource
@ slot
? 4cos-size number 4 64000
? 8cos-enhance-size number 4 7000
qos user-queue resource 4cos <4cos-size>
 = qos user-queue resource 4cos <4cos-size>
qos user-queue resource 8cos-enhance <8cos-enhance-size> inbound
 = qos user-queue resource 8cos-enhance <8cos-enhance-size> inbound
undo qos user-queue resource 4cos <4cos-size>
undo qos user-queue resource 8cos-enhance <8cos-enhance-size> { inbound | outbound }
qos user-queue resource 8cos-enhance <8cos-enhance-size> outbound
 = qos user-queue resource 8cos-enhance <8cos-enhance-size> outbound
# queue-4cos-mapping
@ system
queue-4cos-mapping <mapping-name>
 + queue-4cos-mapping <mapping-name>
 > queue-4cos-mapping-profile -queue-4cos-mapping-<mapping-name>
undo queue-4cos-mapping <mapping-name>
# queue
@ flow-queue
? shaping-value number 8 4294967294
? car-value number 8 4294967294
? car-percentage-value number 0 100
? cbs-value number 1 65535
? cir-percentage-value number 0 100
? pir-percentage-value number 0 100
queue <cos-value> { { pq | wfq weight <weight-value> | lpq } | { shaping { <shaping-value> | shaping-percentage <shaping-percentage-value> } [ pbs <pbs-value> ] | car { <car-value> | car-percentage <car-percentage-value> } [ pbs <pbs-value> ] } | { flow-wred <wred-name> } | low-latency | low-jitter } *
 = queue <cos-value> <wred-name>
queue <cos-value> cir { <cir-value> [ cbs <cbs-value> ] cir-schedule pq pir <pir-value> } [ pbs <pbs-value> ] pir-schedule pq [ flow-wred <wred-name> ]
 = queue <cos-value> cir pir-schedule pq <wred-name>
undo queue <cos-value> [ pq | wfq | lpq | shaping | flow-wred | low-latency | car | low-jitter ]
undo queue <cos-value> [ cir { { <cir-value> [ cbs <cbs-value> ] cir-schedule pq pir <pir-value> } | { cir-percentage <cir-percentage-value> [ cbs <cbs-value> ] cir-schedule pq pir pir-percentage <pir-percentage-value> } } [ pbs <pbs-value> ] pir-schedule { pq | wfq weight <weight-value> | lpq } [ flow-wred <wred-name> ] ]
queue <cos-value> cir { <cir-value> [ cbs <cbs-value> ] cir-schedule pq pir <pir-value> } [ pbs <pbs-value> ] pir-schedule wfq weight <weight-value> [ flow-wred <wred-name> ]
 = queue <cos-value> cir pir-schedule wfq weight <wred-name>
queue <cos-value> cir { <cir-value> [ cbs <cbs-value> ] cir-schedule pq pir <pir-value> } [ pbs <pbs-value> ] pir-schedule lpq [ flow-wred <wred-name> ]
 = queue <cos-value> cir pir-schedule lpq <wred-name>
queue <cos-value> cir { cir-percentage <cir-percentage-value> [ cbs <cbs-value> ] cir-schedule pq pir pir-percentage <pir-percentage-value> } [ pbs <pbs-value> ] pir-schedule pq [ flow-wred <wred-name> ]
 = queue <cos-value> cir pir-schedule pq <wred-name>
queue <cos-value> cir { cir-percentage <cir-percentage-value> [ cbs <cbs-value> ] cir-schedule pq pir pir-percentage <pir-percentage-value> } [ pbs <pbs-value> ] pir-schedule wfq weight <weight-value> [ flow-wred <wred-name> ]
 = queue <cos-value> cir pir-schedule wfq weight <wred-name>
queue <cos-value> cir { cir-percentage <cir-percentage-value> [ cbs <cbs-value> ] cir-schedule pq pir pir-percentage <pir-percentage-value> } [ pbs <pbs-value> ] pir-schedule lpq [ flow-wred <wred-name> ]
 = queue <cos-value> cir pir-schedule lpq <wred-name>
# queue cos-value
@ flow-queue
? shaping-value number 8 4294967294
queue <cos-value> { { pq | wfq weight <weight-value> | lpq } | { shaping { <shaping-value> | shaping-percentage <shaping-percentage-value> } [ pbs <pbs-value> ] } | { flow-wred <wred-name> } } *
 = queue <cos-value>
undo queue <cos-value> [ pq | wfq | lpq | shaping | flow-wred ]
# queue priority
@ flow-queue
? shaping-value number 8 4294967294
queue <cos-value> { priority <priority-value> [ weight <weight-value> ] | { shaping { <shaping-value> | shaping-percentage <shaping-percentage-value> } [ pbs <pbs-value> ] } | flow-wred <wred-name> } *
 = queue <cos-value>
undo queue <cos-value> [ priority | shaping | flow-wred ]
# queue random-discard
@ flow-queue
queue <cos-value> random-discard <random-discard-value>
 = queue <cos-value> random-discard <random-discard-value>
undo queue <cos-value> random-discard <random-discard-value>
# queue mapping
@ queue-4cos-mapping-profile
queue <serviceclass> mapping cos0
 = queue <serviceclass> mapping cos0
undo queue <serviceclass> mapping { cos0 | cos1 | cos2 | cos3 }
queue <serviceclass> mapping cos1
 = queue <serviceclass> mapping cos1
queue <serviceclass> mapping cos2
 = queue <serviceclass> mapping cos2
queue <serviceclass> mapping cos3
 = queue <serviceclass> mapping cos3
# remark-color enable
@ cos
remark-color enable
 = remark-color enable
undo remark-color enable
# reset mpls l2vpn hard-pipe statistics
@ user
! now 3
reset mpls l2vpn hard-pipe statistics interface { <interface-name> | <interface-type> <interface-number> } [ outbound ]
reset mpls l2vpn hard-pipe statistics interface { <interface-name> | <interface-type> <interface-number> } [ inbound ]
# reset qos default flow-queue statistics
@ user
! now 3
reset qos default flow-queue statistics interface { <interface-name> | <interface-type> <interface-number> } outbound
# reset qos user-id
@ all
! now
reset qos user-id <user-id> { inbound | outbound }
# reset sub-port-queue statistics
@ user
! now 3
reset sub-port-queue statistics interface { <interface-type> <interface-number> | <interface-name> } outbound
# reset user-group-queue statistics
@ user
! now 3
? slot-id text 1 31
reset user-group-queue [ name ] <group-name> statistics [ group <group-name> ] slot { <slot-id> | all } { inbound | outbound }
# reset user-group-queue statistics interface
@ user
! now 3
reset user-group-queue statistics interface { <interface-name> | <interface-type> <interface-number> } pe-vid <pe-vid> ce-vid <ce-vid> { inbound | outbound }
reset user-group-queue statistics interface { <interface-name> | <interface-type> <interface-number> } vlan <vlan-id> { outbound | inbound }
reset user-group-queue statistics interface { <interface-name> | <interface-type> <interface-number> } { outbound | inbound }
# reset user-queue statistics
@ user
! now 3
reset user-queue statistics interface { <interface-name> | <interface-type> <interface-number> } { inbound | outbound } [ [ policy <policy-name> ] classifier <classifier-name> ]
reset user-queue statistics interface { <interface-name> | <interface-type> <interface-number> } { pe-vid <pe-vid> ce-vid <ce-vid> | vlan <vlan-id> } { inbound | outbound } [ policy <policy-name> ] classifier <classifier-name>
reset user-queue statistics bridge-domain <bd-id> { inbound | outbound } [ policy <policy-name> ] classifier <classifier-name>
# service-template (user queue template)
@ user-queue-template
service-template <template-name>
 = service-template <template-name>
undo service-template <template-name>
# session-group-exclude
@ aaa-domain
session-group-exclude [ car | user-queue ] inbound
 = session-group-exclude inbound
undo session-group-exclude [ car | user-queue ] { inbound | outbound }
session-group-exclude [ car | user-queue ] outbound
 = session-group-exclude outbound
# shaping (sub-interface queue view)
@ sub-interface-queue
? shaping-value number 66 4294967294
? pbs-value number 64 2097152
shaping <shaping-value> [ pbs <pbs-value> ] outbound
 = shaping outbound
undo shaping outbound
# shaping
@ user-group-queue
? shaping-value number 66 4294967294
? pbs-value number 64 2097152
shaping <shaping-value> [ pbs <pbs-value> ] inbound
 = shaping inbound
undo shaping { inbound | outbound }
shaping <shaping-value> [ pbs <pbs-value> ] outbound
 = shaping outbound
# share-shaping (port queue view)
@ port-queue
share-shaping { af1 | af2 | af3 | af4 | be | cs6 | cs7 | ef } * [ pq | wfq weight <weight-value> | lpq ] { <shaping-value> | shaping-percentage <shaping-percentage-value> } [ pbs <pbs-value> ]
 = share-shaping
undo share-shaping [ af1 | af2 | af3 | af4 | be | cs6 | cs7 | ef ] * [ pq | wfq weight <weight-value> | lpq ] [ <shaping-value> | shaping-percentage <shaping-percentage-value> ] [ pbs <pbs-value> ]
# share-shaping (priority-mode flow queue template view)
@ flow-queue
share-shaping [ <shap-id> ] { af1 | af2 | af3 | af4 | be | cs6 | cs7 | ef } * [ [ pq | wfq ] | weight <weight-value> ] * <shaping-value> [ pbs <pbs-value> ]
 = share-shaping <shap-id>
undo share-shaping [ <shap-id> ]
# share-shaping
@ flow-queue
share-shaping [ <shap-id> ] { af1 | af2 | af3 | af4 | be | cs6 | cs7 | ef } * [ pq | wfq weight <weight-value> | lpq ] <shaping-value> [ pbs <pbs-value> ]
 = share-shaping <shap-id>
share-shaping [ <shap-id> ] { af1 | af2 | af3 | af4 | be | cs6 | cs7 | ef } * <shaping-value> [ pbs <pbs-value> ]
 = share-shaping <shap-id>
undo share-shaping [ <shap-id> ]
# share-shaping random-discard
@ flow-queue
share-shaping { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } * random-discard <random-discard-value>
 = share-shaping random-discard <random-discard-value>
undo share-shaping { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } * random-discard <random-discard-value>
# sub-port-queue
@ system
sub-port-queue <sub-port-queue-name>
 + sub-port-queue <sub-port-queue-name>
 > sub-interface-queue -sub-port-queue-<sub-port-queue-name>
undo sub-port-queue <sub-port-queue-name>
# sub-port-queue outbound
@ interface
sub-port-queue <sub-port-queue-name> outbound [ group <group-name> ]
 = sub-port-queue <sub-port-queue-name> outbound <group-name>
undo sub-port-queue [ <sub-port-queue-name> ] outbound [ group <group-name> ]
# user-group-queue (bas interface view)
@ bas-interface
? user-group-queue-name
? group text 1 31
user-group-queue <user-group-queue-name> outbound [ group <group> ]
 = user-group-queue outbound
undo user-group-queue outbound
# user-group-queue (interface view)
@ interface
user-group-queue <user-group-queue-name> inbound [ identifier none ] [ group <group-name> ]
 = user-group-queue <user-group-queue-name> inbound <group-name>
undo user-group-queue [ <user-group-queue-name> ] { inbound | outbound } [ identifier none ] [ group <group-name> ]
user-group-queue <user-group-queue-name> outbound [ identifier none ] [ group <group-name> ]
 = user-group-queue <user-group-queue-name> outbound <group-name>
# user-group-queue (user vlan view)
@ user-vlan
? groupname text 1 31
user-group-queue <user-group-queue-name> [ identifier <identifier> ] inbound [ group <groupname> ]
 = user-group-queue inbound
undo user-group-queue { inbound | outbound }
user-group-queue <user-group-queue-name> [ identifier <identifier> ] outbound [ group <groupname> ]
 = user-group-queue outbound
# user-group-queue
@ system
user-group-queue <group-name>
 + user-group-queue <group-name>
 > user-group-queue -user-group-queue-<group-name>
user-group-queue <group-name> priority-mode
 + user-group-queue <group-name> priority-mode
 > user-group-queue -user-group-queue-<group-name>
undo user-group-queue <group-name> [ priority-mode ]
undo user-group-queue <group-name>
# user-queue (interface view)
@ interface
? cir-value
? pir-value
user-queue cir <cir-value> [ [ pir <pir-value> ] | [ flow-queue <flow-queue-name> ] | [ user-group-queue <group-name> ] ] * inbound [ service-template <template-name> ]
 = user-queue cir inbound
user-queue cir <cir-value> flow-mapping <mapping-name> inbound [ service-template <template-name> ]
 = user-queue cir inbound
undo user-queue { inbound | outbound }
user-queue cir <cir-value> [ [ pir <pir-value> ] | [ flow-queue <flow-queue-name> ] | [ user-group-queue <group-name> ] ] * outbound [ service-template <template-name> ]
 = user-queue cir outbound
user-queue cir <cir-value> flow-mapping <mapping-name> outbound [ service-template <template-name> ]
 = user-queue cir outbound
# user-queue(qos profile view)
@ qos-profile
? queue-mapping-name text 1 31
? cir-percentage-value number 1 100
? pir-percentage-value number 1 100
user-queue cir <cir-value> [ cbs <cbs-value> ] [ [ pir <pir-value> [ pbs <pbs-value> ] [ pir-priority high ] ] | [ flow-queue <flow-queue-name> ] | [ flow-mapping <mapping-name> ] | [ user-group-queue <group-name> ] ] * [ inbound | outbound ] [ service-template <template-name> [ adjust-on-card ] ]
 = user-queue cir
user-queue cir <cir-value> [ cbs <cbs-value> ] [ [ pir <pir-value> [ pbs <pbs-value> ] [ pir-priority high ] ] | [ flow-queue <flow-queue-name> ] | [ flow-mapping <mapping-name> ] | [ queue-4cos-mapping <queue-mapping-name> ] | [ user-group-queue <group-name> ] ] * [ inbound | outbound ] [ service-template <template-name> [ adjust-on-card ] ]
 = user-queue cir
user-queue { cir <cir-value> [ cbs <cbs-value> ] [ [ pir <pir-value> [ pbs <pbs-value> ] [ pir-priority high ] ] | [ flow-queue <flow-queue-name> ] | [ user-group-queue <group-name> ] ] * [ inbound | outbound ] [ service-template <template-name> [ adjust-on-card ] ] }
 = user-queue
user-queue { cir <cir-value> [ cbs <cbs-value> ] [ [ pir <pir-value> [ pbs <pbs-value> ] [ pir-priority high ] ] | [ flow-queue <flow-queue-name> ] | [ queue-4cos-mapping <queue-mapping-name> ] | [ flow-mapping <mapping-name> ] | [ user-group-queue <group-name> ] ] * [ inbound | outbound ] [ service-template <template-name> [ adjust-on-card ] ] }
 = user-queue
user-queue { cir <cir-value> [ cbs <cbs-value> ] [ [ pir <pir-value> [ pbs <pbs-value> ] [ pir-priority high ] ] | [ flow-queue <flow-queue-name> ] | [ flow-mapping <mapping-name> ] | [ user-group-queue <group-name> ] ] * [ inbound | outbound ] [ service-template <template-name> [ adjust-on-card ] ] }
 = user-queue
undo user-queue [ inbound | outbound ]
user-queue { cir-percentage <cir-percentage-value> [ cbs <cbs-value> ] [ [ pir-percentage <pir-percentage-value> [ pbs <pbs-value> ] [ pir-priority high ] ] | [ flow-queue <flow-queue-name> ] | [ user-group-queue <group-name> ] ] * [ inbound | outbound ] [ service-template <template-name> [ adjust-on-card ] ] }
 = user-queue
user-queue { cir-percentage <cir-percentage-value> [ cbs <cbs-value> ] [ [ pir-percentage <pir-percentage-value> [ pbs <pbs-value> ] [ pir-priority high ] ] | [ flow-queue <flow-queue-name> ] | [ queue-4cos-mapping <queue-mapping-name> ] | [ flow-mapping <mapping-name> ] | [ user-group-queue <group-name> ] ] * [ inbound | outbound ] [ service-template <template-name> [ adjust-on-card ] ] }
 = user-queue
user-queue { cir-percentage <cir-percentage-value> [ cbs <cbs-value> ] [ [ pir-percentage <pir-percentage-value> [ pbs <pbs-value> ] [ pir-priority high ] ] | [ flow-queue <flow-queue-name> ] | [ flow-mapping <mapping-name> ] | [ user-group-queue <group-name> ] ] * [ inbound | outbound ] [ service-template <template-name> [ adjust-on-card ] ] }
 = user-queue
# user-queue (qos-profile-8cos-enhance-template)
@ qos-profile
user-queue <user-queue-name> [ flow-queue <flow-queue-name> ] [ user-group-queue <user-group-name> ] [ inbound | outbound ]
 = user-queue <user-queue-name> <flow-queue-name> <user-group-name>
undo user-queue <user-queue-name> [ flow-queue <flow-queue-name> ] [ user-group-queue <user-group-name> ] [ inbound | outbound ]
# user-queue (system view)
@ system
user-queue <user-queue-name>
 + user-queue <user-queue-name>
 > user-queue-template -user-queue-template-<user-queue-name>
undo user-queue <user-queue-name>
# user-queue qos-profile time-range
@ qos-profile
? time-range-name text 1 31
user-queue cir <cir-value> [ cbs <cbs-value> ] [ [ pir <pir-value> [ pbs <pbs-value> ] [ pir-priority high ] ] | [ flow-queue <flow-queue-name> ] | [ flow-mapping <mapping-name> ] | [ user-group-queue <user-group-name> ] ] [ inbound | outbound ] [ service-template <template-name> [ adjust-on-card ] ] [ time-range <time-range-name> ]
 = user-queue cir <time-range-name>
undo user-queue [ outbound ]
undo user-queue [ time-range <time-range-name> ] [ inbound | outbound ]
# user-queue shaping bgp-local-ifnet-traffic outbound
@ interface
user-queue shaping bgp-local-ifnet-traffic outbound
 = user-queue shaping bgp-local-ifnet-traffic outbound
undo user-queue shaping bgp-local-ifnet-traffic outbound
# user-queue shaping ldp-traffic outbound
@ interface
user-queue shaping ldp-traffic outbound
 = user-queue shaping ldp-traffic outbound
undo user-queue shaping ldp-traffic outbound
# weight (sub-interface queue view)
@ sub-interface-queue
? weight-value number 1 63
weight <weight-value> outbound
 = weight outbound
undo weight outbound
# weight(user group queue view)
@ user-group-queue
? weight-value number 1 63
weight <weight-value> outbound
 = weight outbound
undo weight outbound
# weight
@ qos-profile
? weight-value number 1 63
weight <weight-value> [ inbound | outbound ]
 = weight
undo weight [ <weight-value> ] [ inbound | outbound ]`;
