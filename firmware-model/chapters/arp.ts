// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Services Commands/ARP Configuration Commands". */
export default (): string => `
? detect-interval number 1 5
? detect-times number 1 10
? ip-address ipv4
? mac-address mac
? vlan-id number 1 4094
? vpn-instance-name text 1 31
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? cevid number 1 4094
? bd-id number 1 16777215
? slot-id text 1 23
# arp broadcast-send maximum
@ system
? maximum-value number 0 3000
arp broadcast-send maximum <maximum-value>
 = arp broadcast-send maximum
undo arp broadcast-send maximum [ <maximum-value> ]
# arp broadcast-detect enable
@ interface
arp broadcast-detect enable
 = arp broadcast-detect enable
undo arp broadcast-detect enable
# arp broadcast-detect interval
@ interface
arp broadcast-detect interval <detect-interval>
 = arp broadcast-detect interval
undo arp broadcast-detect interval [ <detect-interval> ]
# arp broadcast-detect times
@ interface
arp broadcast-detect times <detect-times>
 = arp broadcast-detect times
undo arp broadcast-detect times [ <detect-times> ]
# arp constant-send maximum
@ system
? maximum-value number 1 10
arp constant-send maximum <maximum-value>
 = arp constant-send maximum
undo arp constant-send maximum [ <maximum-value> ]
# arp constant-send enable
@ system
arp constant-send enable
 = arp constant-send enable
undo arp constant-send enable
# arp distribute-gateway enable
@ interface
arp distribute-gateway enable
 = arp distribute-gateway enable
undo arp distribute-gateway enable
# arp generate-rd-table enable
@ interface
arp generate-rd-table enable
 = arp generate-rd-table enable
undo arp generate-rd-table enable
# arp expire-time vlanif
@ system
? expire-time number 60 86400
arp expire-time <expire-time> vlanif
 = arp expire-time <expire-time> vlanif
undo arp expire-time <expire-time> vlanif
# arp host ip-conflict-check
@ system
? period-value number 2 36000
? retry-times-value number 1 1000
arp host ip-conflict-check period <period-value> retry-times <retry-times-value>
 = arp host ip-conflict-check period <period-value> retry-times <retry-times-value>
undo arp host ip-conflict-check period <period-value> retry-times <retry-times-value>
# arp collect host enable
@ interface
arp collect host enable
 = arp collect host enable
undo arp collect host enable
# arp broadcast-send maximum (interface view)
@ interface
? maximum-value number 0 500
arp broadcast-send maximum <maximum-value>
 = arp broadcast-send maximum
undo arp broadcast-send maximum [ <maximum-value> ]
# arp-proxy local enable
@ interface
arp-proxy local enable
 = arp-proxy local enable
undo arp-proxy local enable
# arp detect-mode unicast
@ interface
arp detect-mode unicast
 = arp detect-mode unicast
undo arp detect-mode unicast
# arp detect-interval
@ interface
arp detect-interval <detect-interval>
 = arp detect-interval
undo arp detect-interval
# arp detect-times
@ interface
? detect-times number 0 10
arp detect-times <detect-times>
 = arp detect-times
undo arp detect-times
# arp expire-time
@ interface
arp expire-time <expire-time>
 = arp expire-time
undo arp expire-time
# arp packet payload
@ system
? payloadLen number 18 32
arp packet payload <payloadLen>
 = arp packet payload
undo arp packet payload [ <payloadLen> ]
# arp-proxy enable
@ interface
arp-proxy enable
 = arp-proxy enable
undo arp-proxy enable
# arp learning passive enable
@ system
arp learning passive enable
 = arp learning passive enable
undo arp learning passive enable
# l2-topology detect enable
@ system
l2-topology detect enable
 = l2-topology detect enable
undo l2-topology detect enable
# arp static
@ system
undo arp static vpn-instance <vpn-instance-name>
# arp status-detect
@ interface
? detect-interval number 200 10000
arp status-detect <ip-address>
 = arp status-detect <ip-address>
arp status-detect interval <detect-interval>
 = arp status-detect interval
undo arp status-detect [ <ip-address> ]
undo arp status-detect { interval [ <detect-interval> ] | times [ <detect-times> ] | mode [ loose ] }
arp status-detect times <detect-times>
 = arp status-detect times
arp status-detect mode loose
 = arp status-detect mode loose
# arp topology-change disable
@ system
arp topology-change disable
 = arp topology-change disable
undo arp topology-change disable
# arp-proxy inter-sub-vlan-proxy enable
@ interface
arp-proxy inter-sub-vlan-proxy enable
 = arp-proxy inter-sub-vlan-proxy enable
undo arp-proxy inter-sub-vlan-proxy enable
# arp-proxy inner-sub-vlan-proxy enable
@ interface
arp-proxy inner-sub-vlan-proxy enable
 = arp-proxy inner-sub-vlan-proxy enable
undo arp-proxy inner-sub-vlan-proxy enable
# arp l2-proxy enable (Bridge domain view)
@ bridge-domain
arp l2-proxy enable
 = arp l2-proxy enable
undo arp l2-proxy enable
# arp l2-proxy timeout (Bridge domain view)
@ bridge-domain
? expire-time number 1 62640
arp l2-proxy timeout <expire-time>
 = arp l2-proxy timeout
undo arp l2-proxy timeout [ <expire-time> ]
# arp collect host enable (Bridge domain view)
@ bridge-domain
arp collect host enable
 = arp collect host enable
undo arp collect host enable
# arp-ping ip
@ all
! now
? ip-host text 1 255
? vlanId number 1 4094
? timeout number 1 10
arp-ping ip <ip-host> [ interface { <interface-name> | <interface-type> <interface-number> } [ <vlan-id> <vlanId> ] ] [ timeout <timeout> ]
# arp-ping mac
@ all
! now
arp-ping mac <mac-address> { { <ip-address> [ vpn-instance <vpn-instance-name> ] } | { interface { <interface-name> | <interface-type> <interface-number> } } }
# display arp packet statistics bridge-domain
@ all
! now 1
display arp packet statistics bridge-domain <bd-id>
# display arp broadcast-suppress user bridge-domain
@ all
! now 1
display arp broadcast-suppress user bridge-domain <bd-id>
# display arp
@ all
! now 1
? cevlan-id number 1 4094
display arp interface { <interface-name> | <interface-type> <interface-number> } vid <vlan-id> [ cevid <cevlan-id> ]
# display arp vpn-instance
@ all
! now 1
display arp vpn-instance <vpn-instance-name> slot <slot-id> [ dynamic | static ]
# display arp slot
@ all
! now 1
? slot-id
? ip-mask ipv4
? mask-length number 1 32
display arp slot <slot-id> [ network <ip-address> [ <ip-mask> | <mask-length> ] ] [ dynamic | static ]
display arp { network <ip-address> [ <ip-mask> | <mask-length> ] [ dynamic | static ] | dynamic | static }
# display arp vlan
@ all
! now 1
display arp vlan <vlan-id> interface { <interface-name> | <interface-type> <interface-number> }
# display arp track
@ all
! now 1
display arp track
# display arp statistics
@ all
! now 1
? slot-id
display arp statistics { all | interface { <interface-name> | <interface-type> <interface-number> } }
display arp statistics slot <slot-id> [ verbose ]
display arp statistics static
# reset arp vpn-instance
@ user
! now 3
reset arp vpn-instance <vpn-instance-name>
# reset arp interface
@ user
! now 3
reset arp interface { <interface-name> | <interface-type> <interface-number> } [ ip <ip-address> ]
# reset arp all
@ user
! now 3
reset arp all
# reset arp dynamic ip
@ user
! now 3
? ipAddrValue ipv4
reset arp dynamic ip <ipAddrValue>
# reset arp slot
@ user
! now 3
reset arp slot <slot-id>
# reset arp dynamic ip vpn-instance
@ user
! now 3
reset arp dynamic ip <ip-address> vpn-instance <vpn-instance-name>
# reset arp packet statistics bridge-domain
@ user
! now 3
reset arp packet statistics bridge-domain <bd-id>
# arp send-packet
@ all
! now
? vid number 1 4094
arp send-packet <ip-address> <mac-address> interface { <interface-name> | <interface-type> <interface-number> } [ vid <vid> [ cevid <cevid> ] ]
# arp fast-reply disable
@ slot
arp fast-reply disable
 = arp fast-reply disable
undo arp fast-reply disable
# arp l2-proxy learning dynamic-user
@ interface
? max-user-number number 0 4294967295
arp l2-proxy learning dynamic-user disable
 = arp l2-proxy learning dynamic-user disable
arp l2-proxy learning dynamic-user max-user <max-user-number>
 = arp l2-proxy learning dynamic-user max-user <max-user-number>
undo arp l2-proxy learning dynamic-user disable
undo arp l2-proxy learning dynamic-user max-user [ <max-user-number> ]
# mac-change notify-arp disable
@ interface
mac-change notify-arp disable
 = mac-change notify-arp disable
undo mac-change notify-arp disable`;
