// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "QoS Commands/VPN QoS Configuration Commands". */
export default (): string => `
? peer-address ipv4
? vc-id number 1 4294967295
? vsi-name text 1 31
? cir-value number 0 4294967294
? pir-value number 0 4294967294
? qos-profile-name text 1 63
# display mpls l2vpn qos
@ all
! now 1
? pw-template-name text 1 19
? interface-name interface
? interface-type interface-type
? interface-number interface-number
display mpls l2vpn qos [ peer-address <peer-address> ] vc-id <vc-id> vc-type { ppp | hdlc | ethernet | vlan | atm-aal5-sdu | atm-trans-cell | atm-nto1-vcc | atm-nto1-vpc | atm-1to1-vcc | atm-1to1-vpc | atm-aal5-pdu | ip-interworking | ip-layer2 | satop-e1 | satop-t1 | satop-e3 | cesopsn-basic | cep }
display mpls l2vpn qos pw-template <pw-template-name>
display mpls l2vpn qos interface { <interface-name> | <interface-type> <interface-number> } [ secondary | bypass ]
# display mpls l2vpn qos vsi-name
@ all
! now 1
? peer-id ipv4
? pw-id number 1 4294967295
display mpls l2vpn qos vsi-name <vsi-name> [ peer <peer-id> [ pw-id <pw-id> ] ]
# display traffic-statistics vsi qos
@ all
! now
? remote-site-id number 0 65534
? interval number 2 600
? times-value number 1 999
display traffic-statistics vsi <vsi-name> qos [ peer <peer-address> [ negotiation-vc-id <vc-id> | ldp129 | remote-site <remote-site-id> ] ]
monitor traffic-statistics vsi <vsi-name> qos [ peer <peer-address> [ negotiation-vc-id <vc-id> | ldp129 | remote-site <remote-site-id> ] ] [ [ interval <interval> ] [ times { <times-value> | infinity } ] | [ times { <times-value> | infinity } ] [ interval <interval> ] ]
# mpls-hqos flow-queue
@ qos-profile
? flow-queue-name text 1 31
? mapping-name text 1 31
? group-queue-name text 1 31
? template-name text 1 31
mpls-hqos flow-queue <flow-queue-name> [ { flow-mapping <mapping-name> } | { user-group-queue <group-queue-name> } | { service-template <template-name> } ] *
 = mpls-hqos flow-queue
undo mpls-hqos
# mpls l2vpn qos cir
@ interface
mpls l2vpn qos cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] [ secondary | bypass ]
 = mpls l2vpn qos cir <qos-profile-name>
undo mpls l2vpn qos [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ secondary | bypass ]
# qos cir (PW template view)
@ pw-template
qos cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ]
 = qos cir <cir-value> <qos-profile-name>
undo qos
undo qos cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ]
# qos cir (VSI-LDP-PW view)
@ vsi-ldp-pw
qos cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ]
 = qos cir <qos-profile-name>
undo qos [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ]
# qos
@ vsi vlan
qos cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ]
 = qos cir <qos-profile-name>
undo qos [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ]`;
