// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Multicast Commands/IGMP Configuration Commands". */
export default (): string => `
? vpn-instance-name text 1 31
? port-type interface-type
? port-num interface-number
? interface-name interface
? group-address ipv4
? interface-type interface-type
? interface-number interface-number
? policy-name text 1 31 caseless
? acl-number number 2000 3999
? acl-name text 1 64
? basic-acl-number number 2000 2999
? interval number 1 25
? sa-name text 1 15
? mask ipv4
? mask-length number 4 32
? source-address ipv4
# dhcp-stb igmp-copy
@ remote-backup-profile
dhcp-stb igmp-copy
 = dhcp-stb igmp-copy
undo dhcp-stb igmp-copy
# display default-parameter igmp
@ all
! now 1
display default-parameter igmp
# display igmp control-message counters
@ all
! now 1
display igmp { vpn-instance <vpn-instance-name> | all-instance } control-message counters [ interface { <port-type> <port-num> | <interface-name> } ] message-type { query | report }
display igmp { vpn-instance <vpn-instance-name> | all-instance } control-message counters [ interface { <port-type> <port-num> | <interface-name> } ]
# display igmp control-message counters (All views)
@ all
! now 1
display igmp control-message counters [ interface { <port-type> <port-num> | <interface-name> } ] message-type { query | report }
display igmp control-message counters [ interface { <port-type> <port-num> | <interface-name> } ]
# display igmp dns-ssm-mapping
@ all
! now 1
display igmp dns-ssm-mapping [ group <group-address> ]
display igmp { vpn-instance <vpn-instance-name> | all-instance } dns-ssm-mapping [ group <group-address> ]
# display igmp group
@ all
! now 1
display igmp group [ <group-address> | interface { <interface-type> <interface-number> | <interface-name> } ] * [ ssm-mapping ] [ verbose ]
display igmp { vpn-instance <vpn-instance-name> | all-instance } group [ <group-address> | interface { <interface-type> <interface-number> | <interface-name> } ] * [ ssm-mapping ] [ verbose ]
# display igmp group static
@ all
! now 1
? interface interface
display igmp group [ <group-address> | interface { { <interface> | <interface-type> <interface-number> } | <interface-type> } ] * static [ verbose ]
display igmp { vpn-instance <vpn-instance-name> | all-instance } group [ <group-address> | interface { { <interface> | <interface-type> <interface-number> } | <interface-type> } ] * static [ verbose ]
# display igmp interface
@ all
! now 1
display igmp interface [ <interface-type> <interface-number> | <interface-name> ] [ verbose ]
display igmp { vpn-instance <vpn-instance-name> | all-instance } interface [ <interface-type> <interface-number> | <interface-name> ] [ verbose ]
# display igmp interface (All views)
@ all
! now 1
display igmp interface { up | down } [ verbose ]
display igmp { vpn-instance <vpn-instance-name> | all-instance } interface { up | down } [ verbose ]
# display igmp ssm-mapping interface
@ all
! now 1
? vpn-instance-name
display igmp ssm-mapping interface [ <interface-type> <interface-number> | <interface-name> ]
display igmp { vpn-instance <vpn-instance-name> | all-instance } ssm-mapping interface [ <interface-type> <interface-number> | <interface-name> ]
# display igmp invalid-packet
@ all
! now 1
? vpn-instance-name
display igmp { vpn-instance <vpn-instance-name> | all-instance } invalid-packet [ interface { <interface-type> <interface-number> | <interface-name> } | message-type { query | report | leave } ] *
display igmp invalid-packet [ interface { <interface-type> <interface-number> | <interface-name> } | message-type { query | report | leave } ] *
# display igmp invalid-packet verbose
@ all
! now 1
? packet-number number 1 100
display igmp invalid-packet [ <packet-number> ] verbose
# display igmp ssm-mapping group
@ all
! now 1
? vpn-instance-name
display igmp ssm-mapping group [ <group-address> ]
display igmp { vpn-instance <vpn-instance-name> | all-instance } ssm-mapping group [ <group-address> ]
# display ssm-mapping policy
@ all
! now 1
? SsmMapPlcName text 1 31 caseless
display ssm-mapping policy <SsmMapPlcName> [ group <group-address> ]
# igmp enable
@ interface
igmp enable
 = igmp enable
undo igmp enable
# igmp ssm-mapping enable
@ interface
igmp ssm-mapping enable
 = igmp ssm-mapping enable
igmp ssm-mapping enable policy <policy-name>
 = igmp ssm-mapping enable policy
undo igmp ssm-mapping enable
# igmp prompt-leave
@ interface
igmp prompt-leave
 = igmp prompt-leave
igmp prompt-leave group-policy { <acl-number> | acl-name <acl-name> }
 = igmp prompt-leave group-policy
undo igmp prompt-leave
# igmp group-policy
@ interface
igmp group-policy { <acl-number> | acl-name <acl-name> } { 1 | 2 | 3 }
 = igmp group-policy
igmp group-policy { <acl-number> | acl-name <acl-name> }
 = igmp group-policy
undo igmp group-policy
# igmp access-limit
@ interface
? number number 1 16384
igmp access-limit <number> except { <acl-number> | acl-name <acl-name> }
 = igmp access-limit
igmp access-limit <number>
 = igmp access-limit
undo igmp access-limit
# igmp on-demand
@ interface
igmp on-demand
 = igmp on-demand
undo igmp on-demand
# igmp query ip-source-policy
@ interface
igmp query ip-source-policy { <basic-acl-number> | acl-name <acl-name> }
 = igmp query ip-source-policy
undo igmp query ip-source-policy
# igmp lastmember-queryinterval
@ interface
igmp lastmember-queryinterval <interval>
 = igmp lastmember-queryinterval
undo igmp lastmember-queryinterval
# igmp max-response-time
@ interface
? interval number 1 125
igmp max-response-time <interval>
 = igmp max-response-time
undo igmp max-response-time
# igmp require-router-alert
@ interface
igmp require-router-alert
 = igmp require-router-alert
undo igmp require-router-alert
# igmp send-router-alert
@ interface
igmp send-router-alert
 = igmp send-router-alert
undo igmp send-router-alert
# igmp robust-count
@ interface
? robust-value number 2 5
igmp robust-count <robust-value>
 = igmp robust-count
undo igmp robust-count
# igmp timer other-querier-present
@ interface
? interval number 60 300
igmp timer other-querier-present <interval>
 = igmp timer other-querier-present
undo igmp timer other-querier-present
# igmp timer query
@ interface
? interval number 1 18000
igmp timer query <interval>
 = igmp timer query
undo igmp timer query
# igmp version
@ interface
igmp version <VersionValue>
 = igmp version
undo igmp version
# igmp ip-source-policy
@ interface
igmp ip-source-policy
 = igmp ip-source-policy
igmp ip-source-policy { <basic-acl-number> | acl-name <acl-name> }
 = igmp ip-source-policy
undo igmp ip-source-policy
# ipsec sa (IGMP view/VPN instance IGMP view)
@ igmp
ipsec sa <sa-name>
 = ipsec sa
undo ipsec sa
# igmp ipsec sa
@ interface
igmp ipsec sa <sa-name>
 = igmp ipsec sa
undo igmp ipsec sa
# igmp query ipsec sa
@ interface
igmp query ipsec sa <sa-name>
 = igmp query ipsec sa
undo igmp query ipsec sa
# query ipsec sa (IGMP view/VPN instance IGMP view)
@ igmp
query ipsec sa <sa-name>
 = query ipsec sa
undo query ipsec sa
# igmp
@ system
igmp
 + igmp
 > igmp -igmp
igmp vpn-instance <vpn-instance-name>
 = igmp vpn-instance <vpn-instance-name>
undo igmp
undo igmp vpn-instance <vpn-instance-name>
# ssm-mapping
@ igmp
? SrcAddr ipv4
ssm-mapping <group-address> { <mask> | <mask-length> } <SrcAddr>
 = ssm-mapping <group-address> <mask> <mask-length> <SrcAddr>
undo ssm-mapping { <group-address> { <mask> | <mask-length> } [ <SrcAddr> ] | static all }
# ssm-mapping domain
@ igmp
? domain-name text 1 63
ssm-mapping domain <domain-name>
 = ssm-mapping domain <domain-name>
undo ssm-mapping domain
undo ssm-mapping domain <domain-name>
# ssm-mapping query dns
@ igmp
ssm-mapping query dns
 = ssm-mapping query dns
undo ssm-mapping query dns
# ssm-mapping query dns policy
@ igmp
? acl-number-value number 2000 2999
? acl-name-value text 1 64
ssm-mapping query dns policy { <acl-number-value> | acl-name <acl-name-value> }
 = ssm-mapping query dns policy <acl-number-value> <acl-name-value>
undo ssm-mapping query dns policy { <acl-number-value> | acl-name <acl-name-value> }
# igmp static-group
@ interface
? group-mask-length number 5 32
? group-number number 2 512
igmp static-group <group-address> inc-step-mask { <group-mask> | <group-mask-length> } number <group-number> [ source <source-address> ]
 = igmp static-group <group-address> inc-step-mask <group-mask> <group-mask-length> number <group-number> <source-address>
undo igmp static-group { all | <group-address> inc-step-mask { <group-mask> | <group-mask-length> } number <group-number> [ source <source-address> ] }
igmp static-group <group-address> [ source <source-address> ]
 = igmp static-group <group-address> <source-address>
# igmp static-group dot1q
@ interface
? IncStepGrpMask ipv4
? IncStepGrpMaskLen number 5 32
? TotalNum number 2 512
? SourceAddr ipv4
? lowCeValue number 1 4094
? lowVidValue number 1 4094
? highVidValue number 1 4094
igmp static-group <StaticGrp> [ inc-step-mask { <IncStepGrpMask> | <IncStepGrpMaskLen> } number <TotalNum> ] [ source <SourceAddr> ] qinq pe-vid <peVidValue> ce-vid <lowCeValue> [ to <highCeValue> ]
 = igmp static-group qinq pe-vid ce-vid <StaticGrp> <IncStepGrpMask> <IncStepGrpMaskLen> <TotalNum> <SourceAddr> <peVidValue> <lowCeValue> <highCeValue>
igmp static-group <StaticGrp> [ inc-step-mask { <IncStepGrpMask> | <IncStepGrpMaskLen> } number <TotalNum> ] [ source <SourceAddr> ]
 = igmp static-group <StaticGrp> <IncStepGrpMask> <IncStepGrpMaskLen> <TotalNum> <SourceAddr>
igmp static-group <StaticGrp> [ inc-step-mask { <IncStepGrpMask> | <IncStepGrpMaskLen> } number <TotalNum> ] [ source <SourceAddr> ] dot1q vid <lowVidValue> [ to <highVidValue> ]
 = igmp static-group dot1q vid <StaticGrp> <IncStepGrpMask> <IncStepGrpMaskLen> <TotalNum> <SourceAddr> <lowVidValue> <highVidValue>
undo igmp static-group all
undo igmp static-group <StaticGrp> [ inc-step-mask { <IncStepGrpMask> | <IncStepGrpMaskLen> } number <TotalNum> ] [ source <SourceAddr> ] { qinq pe-vid <peVidValue> ce-vid <lowCeValue> [ to <highCeValue> ] | dot1q vid <lowVidValue> [ to <highVidValue> ] }
# igmp static-group source dns-ssm-map
@ interface
igmp static-group <group-address> source dns-ssm-map
 = igmp static-group <group-address> source dns-ssm-map
undo igmp static-group <group-address> [ source { <source-address> | dns-ssm-map } ]
# lastmember-queryinterval
@ igmp
lastmember-queryinterval <interval>
 = lastmember-queryinterval
undo lastmember-queryinterval
# max-response-time
@ igmp
? QueryRspIntValue number 1 125
max-response-time <QueryRspIntValue>
 = max-response-time
undo max-response-time
# require-router-alert
@ igmp
require-router-alert
 = require-router-alert
undo require-router-alert
# send-router-alert
@ igmp
send-router-alert
 = send-router-alert
undo send-router-alert
# robust-count
@ igmp
? RobustnessValue number 2 5
robust-count <RobustnessValue>
 = robust-count
undo robust-count
# timer other-querier-present
@ igmp
? interval number 60 300
timer other-querier-present <interval>
 = timer other-querier-present
undo timer other-querier-present
# timer query
@ igmp
? interval number 1 18000
timer query <interval>
 = timer query
undo timer query
# igmp report loose check
@ bas-interface
igmp report loose check
 = igmp report loose check
undo igmp report loose check
# igmp query auto-send
@ bas-interface
igmp query auto-send
 = igmp query auto-send
undo igmp query auto-send
# multicast invalid-packet igmp
@ system
? max-number number 1 100
multicast invalid-packet igmp max-count <max-number>
 = multicast invalid-packet igmp max-count
undo multicast invalid-packet igmp
# reset igmp control-message counters
@ user
! now 3
? vpn-instance-name
reset igmp { vpn-instance <vpn-instance-name> | all-instance } control-message counters [ interface { <port-type> <port-num> | <interface-name> } ] [ message-type { query | report } ]
reset igmp control-message counters [ interface { <port-type> <port-num> | <interface-name> } ] [ message-type { query | report } ]
# reset igmp group
@ user
! now 3
? port-name interface
? GrpAddr4 ipv4
? GrpMask ipv4
? GrpMaskLen number 4 32
? SrcAddr4 ipv4
? SrcMask ipv4
? SrcMaskLen number 0 32
? vpn-instance-name
reset igmp group { all | interface { <port-type> <port-num> | <port-name> } { all | <GrpAddr4> [ mask { <GrpMask> | <GrpMaskLen> } ] [ <SrcAddr4> [ mask { <SrcMask> | <SrcMaskLen> } ] ] } }
reset igmp { vpn-instance <vpn-instance-name> | all-instance } group { all | interface { <port-type> <port-num> | <port-name> } { all | <GrpAddr4> [ mask { <GrpMask> | <GrpMaskLen> } ] [ <SrcAddr4> [ mask { <SrcMask> | <SrcMaskLen> } ] ] } }
reset igmp group ssm-mapping { all | interface { <port-type> <port-num> | <port-name> } { all | <GrpAddr4> [ mask { <GrpMask> | <GrpMaskLen> } ] } }
reset igmp { vpn-instance <vpn-instance-name> | all-instance } group ssm-mapping { all | interface { <port-type> <port-num> | <port-name> } { all | <GrpAddr4> [ mask { <GrpMask> | <GrpMaskLen> } ] } }
# reset multicast remote-backup igmp statistics
@ user
! now 3
reset multicast remote-backup igmp statistics slot <slot-id>
reset multicast remote-backup igmp statistics interface { <interface-type> <interface-number> | <interface-name> }
# reset multicast remote-backup bas-no-host statistics
@ user
! now 3
? user-id number 0 4294967295
reset multicast remote-backup bas-no-host statistics slot <slot-id>
reset multicast remote-backup bas-no-host statistics user-id <user-id>
# ssm-mapping policy
@ system
ssm-mapping policy <policy-name>
 + ssm-mapping policy <policy-name>
 > ipv4-ssm-mapping -ssm-map-<policy-name>
undo ssm-mapping policy <policy-name>
# group (IPv4 SSM mapping view)
@ ipv4-ssm-mapping
group <group-address> { <mask-length> | <mask> } source <source-address>
 = group <group-address> <mask-length> <mask> source <source-address>
undo group { <group-address> { <mask-length> | <mask> } | all }
undo group <group-address> { <mask-length> | <mask> } source <source-address>`;
