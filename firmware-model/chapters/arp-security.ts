// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Security Commands/ARP Security Configuration Commands". */
export default (): string => `
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? interface-num interface-number
? slotid text 1 32
# arp-fake
@ interface
? expire-time number 1 36000
? penalty-time number 1 180
arp-fake expire-time <expire-time>
 = arp-fake expire-time
arp-fake penalty-time <penalty-time>
 = arp-fake penalty-time
undo arp-fake expire-time
undo arp-fake penalty-time [ penalty-time ]
# arp gratuitous-arp send disable
@ interface
arp gratuitous-arp send disable
 = arp gratuitous-arp send disable
undo arp gratuitous-arp send disable
# arp learning strict
@ interface
arp learning strict { force-disable | force-enable | trust }
 = arp learning strict
undo arp learning strict
# arp learning disable
@ interface
arp learning disable
 = arp learning disable
undo arp learning disable
# arp learning strict (System view)
@ system
arp learning strict
 = arp learning strict
undo arp learning strict
# arp anti-attack gratuitous-arp drop
@ system
arp anti-attack gratuitous-arp drop
 = arp anti-attack gratuitous-arp drop
undo arp anti-attack gratuitous-arp drop
# arp anti-attack log-trap-timer
@ system
? timer number 0 1200
arp anti-attack log-trap-timer <timer>
 = arp anti-attack log-trap-timer
undo arp anti-attack log-trap-timer
# arp speed-limit
@ system
? maximum number 0 65536
? slot-id text 1 23
arp-miss speed-limit source-ip maximum <maximum> [ slot <slot-id> ]
 = arp-miss speed-limit source-ip maximum <slot-id>
arp speed-limit destination-ip maximum <maximum> [ slot <slot-id> ]
 = arp speed-limit destination-ip maximum <slot-id>
arp speed-limit source-ip maximum <maximum> [ slot <slot-id> ]
 = arp speed-limit source-ip maximum <slot-id>
undo arp-miss speed-limit source-ip [ slot <slot-id> ]
undo arp speed-limit destination-ip [ slot <slot-id> ]
undo arp speed-limit source-ip [ slot <slot-id> ]
# arp-limit
@ interface
? limitnum number 1 262144
arp-limit maximum <limitnum>
 = arp-limit maximum
undo arp-limit
# arp validate
@ interface
arp validate source-mac
 = arp validate source-mac
arp validate destination-mac
 = arp validate destination-mac
arp validate destination-mac source-mac
 = arp validate destination-mac source-mac
undo arp validate source-mac
undo arp validate destination-mac
undo arp validate { destination-mac source-mac | source-mac destination-mac }
arp validate source-mac destination-mac
 = arp validate source-mac destination-mac
# arp anti-attack gratuitous-arp drop (interface view)
@ interface
arp anti-attack gratuitous-arp drop
 = arp anti-attack gratuitous-arp drop
undo arp anti-attack gratuitous-arp drop
# arp-limit vlan
@ interface
? vlan-id1 number 1 4094
? vlan-id2 number 1 4094
? maximum number 1 262144
arp-limit vlan <vlan-id1> [ to <vlan-id2> ] maximum <maximum>
 = arp-limit vlan <vlan-id1> <vlan-id2>
undo arp-limit vlan <vlan-id1> [ to <vlan-id2> ]
# display arp ip-conflict track
@ all
! now 1
? slot-id text 1 49
? ip-address ipv4
display arp ip-conflict track [ slot <slot-id> ] [ ip <ip-address> ]
# display arp anti-attack record
@ all
! now 1
display arp anti-attack record
display arp miss anti-attack record
# display arp packet statistics
@ all
! now 1
display arp packet statistics [ slot <slot-id> | interface [ <interface-name> | <interface-type> <interface-number> ] ]
# display arp speed-limit
@ all
! now 1
display arp speed-limit destination-ip [ slot <slot-id> ]
display arp speed-limit source-ip [ slot <slot-id> ]
display arp speed-limit [ slot <slot-id> ]
# display arp-miss speed-limit source-ip
@ all
! now 1
display arp-miss speed-limit source-ip [ slot <slot-id> ]
# display arp learning strict
@ all
! now 1
display arp learning strict
# display arp-limit
@ all
! now 1
? vlan-id number 1 4094
display arp-limit [ interface { <interface-name> | <interface-type> <interface-number> } ] [ vlan <vlan-id> ]
# reset arp packet statistics
@ user
! now 3
reset arp packet statistics [ slot <slot-id> | interface [ <interface-name> | <interface-type> <interface-number> ] ]
# alarm drop-rate arp-vlan-car
@ slot
alarm drop-rate arp-vlan-car disable
 = alarm drop-rate arp-vlan-car disable
undo alarm drop-rate arp-vlan-car disable
# arp-safeguard enable
@ interface
arp-safeguard enable
 = arp-safeguard enable
undo arp-safeguard enable
# arp attack rate-limit-percent
@ slot
? limit-rate number 0 100
arp attack rate-limit-percent <limit-rate>
 = arp attack rate-limit-percent
undo arp attack rate-limit-percent
# arp check-destination-ip enable
@ interface
arp check-destination-ip enable
 = arp check-destination-ip enable
undo arp check-destination-ip enable
# arp filter
@ interface
arp filter gratuitous
 = arp filter gratuitous
arp filter mac-illegal
 = arp filter mac-illegal
arp filter tha-filled-request
 = arp filter tha-filled-request
undo arp filter gratuitous
undo arp filter mac-illegal
undo arp filter tha-filled-request
# arp rate-limit
@ interface
? rate number 0 1024
arp rate-limit <rate>
 = arp rate-limit
undo arp rate-limit
# display arp-check statistics
@ all
! now 1
? slot-id number 1 64
display arp-check { check-destination-ip | check-valid } statistics slot <slot-id>
# display arp-safeguard statistics
@ all
! now 1
? slot-id number 1 31
display arp-safeguard statistics slot <slot-id>
# display arp attack
@ all
! now 1
? vlan-number number 0 4094
? pe-vid number 1 4094
? ce-vid number 1 4094
display arp attack interface { <interface-type> <interface-num> | <interface-name> } [ vlan-id <vlan-number> | pe-vid <pe-vid> ce-vid <ce-vid> ] [ history ]
display arp attack slot { <slotid> | all } [ history ]
# display arp rate-limit interface
@ all
! now 1
display arp rate-limit interface { <interface-type> <interface-num> | <interface-name> }
# reset arp-check statistics
@ user
! now 3
reset arp-check { check-destination-ip | check-valid } statistics slot <slot-id>
# reset arp-safeguard statistics
@ user
! now 3
? slot-id text 1 31
reset arp-safeguard statistics slot <slot-id>
# reset arp attack
@ user
! now 3
reset arp attack interface { <interface-type> <interface-num> | <interface-name> }
reset arp attack slot { <slotid> | all }
# set user-arp-reply fast
@ system
? slotid
set user-arp-reply fast slot <slotid>
 = set user-arp-reply fast slot <slotid>
undo set user-arp-reply fast slot <slotid>`;
