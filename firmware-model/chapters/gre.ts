// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "VPN Commands/GRE Configuration Commands". */
export default (): string => `
? ifName interface
? ifType interface-type
? ifNum interface-number
# binding tunnel gre
@ interface
binding tunnel gre
 = binding tunnel gre
undo binding tunnel gre
# display keepalive packets count
@ interface
! now 1
display keepalive packets count
# display debugging gre
@ all
! now 1
display debugging gre
# destination (IPv6)(Tunnel interface view)
@ interface
? vpn-instance-name text 1 31
? des-ipv6-address ipv6
destination [ vpn-instance <vpn-instance-name> ] <des-ipv6-address>
 = destination <vpn-instance-name> <des-ipv6-address>
undo destination [ [ vpn-instance <vpn-instance-name> ] <des-ipv6-address> ]
# keepalive (Tunnel interface view)
@ interface
? period number 1 32767
? retry-times number 1 255
keepalive [ period <period> [ retry-times <retry-times> ] ]
 = keepalive
undo keepalive [ period <period> [ retry-times <retry-times> ] ]
# gre key
@ interface
? key-number-simple number 0 4294967295
? key-number-cipher text 1 512 secret
gre key { simple <key-number-simple> | [ cipher ] <key-number-cipher> }
 = gre key
undo gre key
# source (Tunnel interface view)
@ interface
? ip-address ipv4
undo source [ <ip-address> | { <ifName> | <ifType> <ifNum> } ]
# source (IPv6)(Tunnel interface view)
@ interface
? ipv6-address ipv6
source <ipv6-address>
 = source <ipv6-address>
undo source [ <ipv6-address> | { <ifName> | <ifType> <ifNum> } ]
# tunnel pathmtu enable
@ interface
tunnel pathmtu enable
 = tunnel pathmtu enable
undo tunnel pathmtu enable
# reset keepalive packets count
@ interface
! now
reset keepalive packets count
# display tunnel gre
@ user system
! now 1
display tunnel gre reassemble board
display tunnel gre backup
# forward-mode (Slot view)
@ slot
forward-mode through
 = forward-mode
forward-mode loopback
 = forward-mode
undo forward-mode [ through ]
# global-gre forward-mode
@ system
global-gre forward-mode { through | loopback }
 = global-gre forward-mode
undo global-gre forward-mode
# gre ttl-mode
@ slot
gre ttl-mode { pipe | uniform }
 = gre ttl-mode
undo gre ttl-mode
# target-board
@ interface
target-board <slot-number> [ backup <slave-slot-number> ]
 = target-board
undo target-board
# target reassemble board
@ interface
target reassemble board <slot-id> [ backup <slave-slot-id> ]
 = target reassemble board
undo target reassemble board`;
