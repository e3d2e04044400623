// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Network Reliability Commands/Ethernet OAM Configuration Commands/CFM Configuration Commands". */
export default (): string => `
? md-name text 1 43
? ma-name text 1 43
? bfd-session-id number 1 16384
? md-name1 text 1 43
? ma-name1 text 1 43
? md-name2 text 1 43
? ma-name2 text 1 43
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? vrid number 1 255
? time number 0 30000
? vlan-id number 1 4094
? level number 0 7
? mep-id number 1 8191
? vsi-name text 1 31
? peer-ip-value ipv4
? l2vc-id number 1 4294967295
? rmep-id number 1 8191
# oam-bind ingress cfm md ma egress bfd-session
@ oam-management
oam-bind ingress cfm md <md-name> ma <ma-name> egress bfd-session <bfd-session-id>
 = oam-bind ingress cfm md <md-name> ma <ma-name> egress bfd-session <bfd-session-id>
undo oam-bind ingress cfm md <md-name> ma <ma-name> egress bfd-session <bfd-session-id>
# oam-bind ingress bfd-session egress cfm md ma
@ oam-management
oam-bind ingress bfd-session <bfd-session-id> egress cfm md <md-name> ma <ma-name>
 = oam-bind ingress bfd-session <bfd-session-id> egress cfm md <md-name> ma <ma-name>
undo oam-bind ingress bfd-session <bfd-session-id> egress cfm md <md-name> ma <ma-name>
# oam-bind cfm md ma bfd-session
@ oam-management
oam-bind cfm md <md-name> ma <ma-name> bfd-session <bfd-session-id>
 = oam-bind cfm md <md-name> ma <ma-name> bfd-session <bfd-session-id>
undo oam-bind cfm md <md-name> ma <ma-name> bfd-session <bfd-session-id>
# oam-bind ingress cfm md ma egress cfm md ma
@ oam-management
oam-bind ingress cfm md <md-name1> ma <ma-name1> egress cfm md <md-name2> ma <ma-name2>
 = oam-bind ingress cfm md <md-name1> ma <ma-name1> egress cfm md <md-name2> ma <ma-name2>
undo oam-bind ingress cfm md <md-name1> ma <ma-name1> egress cfm md <md-name2> ma <ma-name2>
# oam-bind cfm md ma cfm md ma
@ oam-management
oam-bind cfm md <md-name1> ma <ma-name1> cfm md <md-name2> ma <ma-name2>
 = oam-bind cfm md <md-name1> ma <ma-name1> cfm md <md-name2> ma <ma-name2>
undo oam-bind cfm md <md-name1> ma <ma-name1> cfm md <md-name2> ma <ma-name2>
# oam-bind ingress cfm md ma egress efm interface
@ oam-management
oam-bind ingress cfm md <md-name> ma <ma-name> egress efm interface { <interface-name> | <interface-type> <interface-number> }
 = oam-bind ingress cfm md <md-name> ma <ma-name> egress efm interface <interface-name>
undo oam-bind ingress cfm md <md-name> ma <ma-name> egress efm interface { <interface-name> | <interface-type> <interface-number> }
# oam-bind ingress efm interface egress cfm md ma
@ oam-management
oam-bind ingress efm interface { <interface-name> | <interface-type> <interface-number> } egress cfm md <md-name> ma <ma-name>
 = oam-bind ingress efm interface <interface-name> egress cfm md <md-name> ma <ma-name>
undo oam-bind ingress efm interface { <interface-name> | <interface-type> <interface-number> } egress cfm md <md-name> ma <ma-name>
# oam-bind cfm md ma efm interface
@ oam-management
oam-bind cfm md <md-name> ma <ma-name> efm interface { <interface-name> | <interface-type> <interface-number> }
 = oam-bind cfm md <md-name> ma <ma-name> efm interface <interface-name>
undo oam-bind cfm md <md-name> ma <ma-name> efm interface { <interface-name> | <interface-type> <interface-number> }
# oam-bind cfm trigger if-down
@ oam-management
oam-bind ingress cfm md <md-name> ma <ma-name> trigger if-down egress interface { <interface-name> | <interface-type> <interface-number> }
 = oam-bind ingress cfm md <md-name> ma <ma-name> trigger if-down egress interface <interface-name>
oam-bind ingress interface { <interface-name> | <interface-type> <interface-number> } egress cfm md <md-name> ma <ma-name> trigger if-down
 = oam-bind ingress interface <interface-name> egress cfm md <md-name> ma <ma-name> trigger if-down
oam-bind cfm md <md-name> ma <ma-name> trigger if-down interface { <interface-name> | <interface-type> <interface-number> }
 = oam-bind cfm md <md-name> ma <ma-name> trigger if-down interface <interface-name>
oam-bind interface { <interface-name> | <interface-type> <interface-number> } cfm md <md-name> ma <ma-name> trigger if-down
 = oam-bind interface <interface-name> cfm md <md-name> ma <ma-name> trigger if-down
undo oam-bind ingress cfm md <md-name> ma <ma-name> trigger if-down egress interface { <interface-name> | <interface-type> <interface-number> }
undo oam-bind ingress interface { <interface-name> | <interface-type> <interface-number> } egress cfm md <md-name> ma <ma-name> trigger if-down
undo oam-bind cfm md <md-name> ma <ma-name> trigger if-down interface { <interface-name> | <interface-type> <interface-number> }
undo oam-bind interface { <interface-name> | <interface-type> <interface-number> } cfm md <md-name> ma <ma-name> trigger if-down
# oam-bind ingress cfm md ma egress vrrp vrid
@ oam-management
oam-bind ingress cfm md <md-name> ma <ma-name> egress vrrp vrid <vrid> interface { <interface-name> | <interface-type> <interface-number> }
 = oam-bind ingress cfm md <md-name> ma <ma-name> egress vrrp vrid <vrid> interface <interface-name>
undo oam-bind ingress cfm md <md-name> ma <ma-name> egress vrrp vrid <vrid> interface { <interface-name> | <interface-type> <interface-number> }
# oam-bind ingress vrrp vrid egress cfm md ma
@ oam-management
oam-bind ingress vrrp vrid <vrid> interface { <interface-name> | <interface-type> <interface-number> } egress cfm md <md-name> ma <ma-name>
 = oam-bind ingress vrrp vrid <vrid> interface <interface-name> egress cfm md <md-name> ma <ma-name>
undo oam-bind ingress vrrp vrid <vrid> interface { <interface-name> | <interface-type> <interface-number> } egress cfm md <md-name> ma <ma-name>
# oam-bind cfm md ma vrrp vrid
@ oam-management
oam-bind cfm md <md-name> ma <ma-name> vrrp vrid <vrid> interface { <interface-name> | <interface-type> <interface-number> }
 = oam-bind cfm md <md-name> ma <ma-name> vrrp vrid <vrid> interface <interface-name>
undo oam-bind cfm md <md-name> ma <ma-name> vrrp vrid <vrid> interface { <interface-name> | <interface-type> <interface-number> }
# oam-bind ingress efm interface egress bfd-session
@ oam-management
oam-bind ingress efm interface { <interface-name> | <interface-type> <interface-number> } egress bfd-session <bfd-session-id>
 = oam-bind ingress efm interface <interface-name> egress bfd-session <bfd-session-id>
undo oam-bind ingress efm interface { <interface-name> | <interface-type> <interface-number> } egress bfd-session <bfd-session-id>
# oam-bind ingress bfd-session egress efm interface
@ oam-management
oam-bind ingress bfd-session <bfd-session-id> egress efm interface { <interface-type> <interface-number> | <interface-name> }
 = oam-bind ingress bfd-session <bfd-session-id> egress efm interface <interface-name>
undo oam-bind ingress bfd-session <bfd-session-id> egress efm interface { <interface-type> <interface-number> | <interface-name> }
# oam-bind efm interface bfd-session
@ oam-management
oam-bind efm interface { <interface-name> | <interface-type> <interface-number> } bfd-session <bfd-session-id>
 = oam-bind efm interface <interface-name> bfd-session <bfd-session-id>
undo oam-bind efm interface { <interface-type> <interface-number> | <interface-name> } bfd-session <bfd-session-id>
# alarm finish time
@ ma
alarm finish time <time>
 = alarm finish time
undo alarm finish time
# alarm occur time
@ ma
alarm occur time <time>
 = alarm occur time
undo alarm occur time
# ccm-interval
@ ma
ccm-interval { <3.3> | 10 | 20 | 30 | 50 | 100 | 1000 | 10000 | 60000 | 600000 }
 = ccm-interval
undo ccm-interval
# ccm tlv interface-status
@ ma
ccm tlv interface-status
 = ccm tlv interface-status
undo ccm tlv interface-status
# ccm tlv port-status
@ ma
ccm tlv port-status
 = ccm tlv port-status
undo ccm tlv port-status
# ccm tlv sender-id
@ ma
ccm tlv sender-id
 = ccm tlv sender-id
undo ccm tlv sender-id
# cfm mip
@ interface
? level-value number 0 7
cfm mip level <level-value>
 = cfm mip level
undo cfm mip
# cfm trigger clear-arp
@ interface
cfm md <md-name> ma <ma-name> trigger clear-arp [ vlan <vlan-id> ]
 = cfm md <md-name> ma <ma-name> trigger clear-arp
undo cfm md <md-name> ma <ma-name> trigger clear-arp
# cfm trigger vlan mac-renew
@ system
? vlanBng number 1 4094
? vlanEnd number 1 4094
cfm trigger vlan { <vlanBng> [ to <vlanEnd> ] } &<1-10> mac-renew
 = cfm trigger vlan <vlanBng> mac-renew
undo cfm trigger vlan { <vlanBng> [ to <vlanEnd> ] } &<1-10> mac-renew
# cfm default md
@ system
cfm default md [ level <level> ]
 + cfm default md
 > default-md -default-md
undo cfm default md
# cfm enable
@ system
cfm enable
 = cfm enable
undo cfm enable
# cfm enable (VSI-IVSI-P2P view)
@ vsi
cfm enable
 = cfm enable
undo cfm enable
# ma
@ md
? iccbased-ma-format-name text 1 13
? ma-format-name text 1 43
ma <ma-name> [ format { icc-based <iccbased-ma-format-name> | string <ma-format-name> } ]
 + ma <ma-name>
 > ma -ma-<ma-name>
undo ma [ <ma-name> ]
# cfm md
@ system
? string-md-format-name text 1 43
cfm md <md-name> format { no-md-name | dns <string-md-format-name> | mac-address <string-md-format-name> | string <string-md-format-name> } [ level <level> ]
 = cfm md <md-name>
cfm md <md-name> [ level <level> ]
 + cfm md <md-name>
 > md -md-<md-name>
undo cfm md [ <md-name> ]
# mep mep-id (MA view)
@ ma
? pe-vid-value number 1 4094
? ce-vid-value number 1 4094
? peer-address ipv4
? vc-id number 1 4294967295
? group-mac mac
mep mep-id <mep-id> vlan
 = mep mep-id <mep-id> vlan
undo mep mep-id <mep-id> [ vlan | { interface { <interface-name> | <interface-type> <interface-number> } [ vlan <vlan-id> | pe-vid <pe-vid-value> ce-vid <ce-vid-value> ] { inward | outward } } | { peer-ip <peer-address> [ vc-id <vc-id> ] [ mac <group-mac> ] { inward | outward } } ]
mep mep-id <mep-id> { interface { <interface-name> | <interface-type> <interface-number> } [ vlan <vlan-id> | pe-vid <pe-vid-value> ce-vid <ce-vid-value> ] { inward | outward } }
 = mep mep-id <mep-id> <interface-name> <vlan-id>
mep mep-id <mep-id> { peer-ip <peer-address> [ vc-id <vc-id> ] [ mac <group-mac> ] { inward | outward } }
 = mep mep-id <mep-id> <peer-address> <vc-id>
# cfm mp-address-model
@ system
cfm mp-address-model { bridge | individual }
 = cfm mp-address-model
undo cfm mp-address-model
# remote-mep mep-id
@ ma
? mac-address mac
remote-mep mep-id <mep-id> [ mac <mac-address> ]
 = remote-mep mep-id <mep-id>
undo remote-mep mep-id <mep-id>
# cfm trigger if-down
@ interface
cfm md <md-name> ma <ma-name> remote-mep mep-id <mep-id> trigger if-down
 = cfm md <md-name> ma <ma-name> remote-mep mep-id <mep-id> trigger if-down
undo cfm md <md-name> ma <ma-name> remote-mep mep-id <mep-id> trigger if-down
# cfm trigger if-link-down
@ interface
cfm md <md-name> ma <ma-name> remote-mep mep-id <mep-id> trigger if-link-down
 = cfm md <md-name> ma <ma-name> remote-mep mep-id <mep-id> trigger if-link-down
undo cfm md <md-name> ma <ma-name> remote-mep mep-id <mep-id> trigger if-link-down
# cfm version
@ system
cfm version { draft7 | standard }
 = cfm version
undo cfm version
# cfm ccm statistic enable
@ system
cfm ccm statistic enable
 = cfm ccm statistic enable
undo cfm ccm statistic enable
# cfm mac-level check disable
@ slot
cfm mac-level check disable
 = cfm mac-level check disable
undo cfm mac-level check disable
# mip create-type (Default MD view)
@ md default-md
mip create-type { default | explicit | none }
 = mip create-type
undo mip create-type
# senderid-tlv-type (Default MD view)
@ md default-md
senderid-tlv-type { chassis | chassis-manage | defer | manage | none }
 = senderid-tlv-type
undo senderid-tlv-type
# vlan (Default MD view)
@ md default-md
? vlan-id1 number 1 4094
? vlan-id2 number 1 4094
vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
 = vlan <vlan-id1> <vlan-id2>
undo vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
# display oam global configuration
@ all
! now 1
display oam global configuration
# display cfm ma
@ all
! now 1
display cfm ma [ md <md-name> [ ma <ma-name> ] ]
# display cfm md
@ all
! now 1
display cfm md [ <md-name> ]
# display cfm mep
@ all
! now 1
display cfm mep [ md <md-name> [ ma <ma-name> [ mep-id <mep-id> ] ] ]
# display cfm mip
@ all
! now 1
display cfm mip [ interface { <interface-name> | <interface-type> <interface-number> } | level <level> ]
# display cfm mp-info
@ all
! now 1
? md-level number 0 7
? vlanid number 1 4094
display cfm mp-info [ interface { <interface-name> | <interface-type> <interface-number> } ] [ level <md-level> ] [ inward | outward ] [ vlan <vlanid> | vsi <vsi-name> | no-associated-vlan | mpls l2vc [ <peer-ip-value> ] <l2vc-id> { raw | tagged } ]
# display cfm remote-mep
@ all
! now 1
display cfm remote-mep { [ md <md-name> [ ma <ma-name> [ mep-id <mep-id> ] ] ] | [ md <md-name> [ ma <ma-name> ] ] cfm-state { disable | down | up } }
# display cfm default md
@ all
! now 1
display cfm default md
# display ccm pkt statistic
@ all
! now 1
display ccm-send statistics md <md-name> ma <ma-name> mep <mep-id>
display ccm-recv statistics md <md-name> ma <ma-name> mep <mep-id> remote-mep <rmep-id>
# map
@ ma
? l2vpn-name text 1 31
? ce-id number 0 65534
? ce-offset-id number 0 65534
? pwname text 1 19
? l2tp-connection-name text 1 31
? ccc-connection-name text 1 31
? evpn-instance-name text 1 31
? bd-id number 1 16777215
map vsi <vsi-name>
 = map vsi <vsi-name>
undo map { vsi | mpls { l2vc | l2vpn <l2vpn-name> } | vlan | l2tpv3 pw <pwname> | l2tpv3 local connection <l2tp-connection-name> | ccc | evpn [ vpn-instance <evpn-instance-name> ] | bridge-domain [ <bd-id> ] }
map mpls { l2vpn <l2vpn-name> ce <ce-id> ce-offset <ce-offset-id> | l2vc [ <peer-ip-value> ] <l2vc-id> { raw | tagged } }
 = map mpls <l2vpn-name> <ce-id> <ce-offset-id> <peer-ip-value> <l2vc-id>
map vlan <vlan-id>
 = map vlan <vlan-id>
map l2tpv3 pw <pwname>
 = map l2tpv3 pw <pwname>
map l2tpv3 local connection <l2tp-connection-name>
 = map l2tpv3 local connection <l2tp-connection-name>
map ccc <ccc-connection-name>
 = map ccc <ccc-connection-name>
map evpn vpn-instance <evpn-instance-name>
 = map evpn vpn-instance <evpn-instance-name>
map bridge-domain <bd-id>
 = map bridge-domain <bd-id>
# mip create-type (MA view)
@ ma
mip create-type default
 = mip create-type
undo mip create-type [ default | explicit | none | defer ]
mip create-type explicit
 = mip create-type
mip create-type none
 = mip create-type
mip create-type defer
 = mip create-type
# packet-priority
@ ma
? priority number 0 7
packet-priority <priority>
 = packet-priority
undo packet-priority
# mip create-type (MD view)
@ md default-md
mip create-type { default | explicit | none }
 = mip create-type
undo mip create-type
# senderid-tlv-type
@ md
senderid-tlv-type { { chassis | chassis-manage } [ chassis-subtype { mac-address | locally-assigned } ] | defer | manage | none }
 = senderid-tlv-type
undo senderid-tlv-type
# mep alarm ais disable
@ ma
mep mep-id <mep-id> alarm ais disable
 = mep mep-id <mep-id> alarm ais disable
undo mep mep-id <mep-id> alarm ais disable
# mep alarm rdi disable
@ ma
mep mep-id <mep-id> alarm rdi disable
 = mep mep-id <mep-id> alarm rdi disable
undo mep mep-id <mep-id> alarm rdi disable
# mep ccm-send enable
@ ma
mep ccm-send [ mep-id <mep-id> ] enable
 = mep ccm-send <mep-id> enable
undo mep ccm-send [ mep-id <mep-id> ] enable
# oam-mgr
@ system
oam-mgr
 + oam-mgr
 > oam-management -oam-mgr
undo oam-mgr
# cfm portid-tlv type
@ system
cfm portid-tlv type { interface-name | local }
 = cfm portid-tlv type
undo cfm portid-tlv type
# reset ccm pkt statistic
@ all
! now
reset ccm-send statistics md <md-name> ma <ma-name> mep <mep-id>
reset ccm-recv statistics md <md-name> ma <ma-name> mep <mep-id> remote-mep <rmep-id>
# active time
@ ma
? time number 0 600
active time <time>
 = active time
undo active time
# remote-mep ccm-receive enable
@ ma md-ma-ma1
remote-mep ccm-receive [ mep-id <mep-id> ] enable
 = remote-mep ccm-receive <mep-id> enable
undo remote-mep ccm-receive [ mep-id <mep-id> ] enable`;
