// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Basic Configurations Commands/Configuring User Interface Commands". */
export default (): string => `
? vpn-name text 1 31
# activate ssh server ip-block ip-address
@ user
! now 3
activate ssh server ip-block ip-address <ip-address> [ vpn-instance <vpn-name> ]
# activate vty ip-block ip-address
@ user
! now 3
activate vty ip-block ip-address <ip-address> [ vpnname <vpn-name> ]
# databits
@ user-interface-vty user-interface
databits <databitvalue>
 = databits
undo databits
# flow-control
@ user-interface-vty user-interface
flow-control <flowtype>
 = flow-control
undo flow-control
# kill user-interface
@ user
! now 3
? ui-number number 0 164
? ui-name text 1 11
kill user-interface { <ui-number> | { { console | vty | nca | rpc } <ui-number1> | <ui-name> } }
kill user-interface aux <ui-number1>
# parity
@ user-interface-vty user-interface
parity <paritytype>
 = parity
undo parity
# speed
@ user-interface-vty user-interface
speed <speed-value>
 = speed
undo speed
# stopbits
@ user-interface-aux user-interface user-interface-vty
stopbits <stopbitvalue>
 = stopbits
undo stopbits
# user-interface
@ system
user-interface { <ui-type> | console <first-ui-number> } [ <last-ui-number> ]
 + user-interface <ui-type> <first-ui-number> <last-ui-number>
 > user-interface -ui-console<last-ui-number>
# user-interface (System view)
@ system
user-interface { <ui-type> | aux <first-ui-number> } [ <last-ui-number> ]
 + user-interface <ui-type> <first-ui-number> <last-ui-number>
 > user-interface -ui-console<last-ui-number>
# user-interface vty
@ system
? first-ui-number number 0 20
user-interface vty <first-ui-number> [ <last-ui-number> ]
 + user-interface vty <first-ui-number> <last-ui-number>
 > user-interface-vty -ui-vty<first-ui-number>-<last-ui-number>
# user privilege level (VTY-type user interface view)
@ user-interface-vty user-interface
user privilege level <level>
 = user privilege level
# acl (VTY-type user interface view)
@ user-interface-vty user-interface
? acl4name text 1 64
? acl4num number 2000 3999
? acl6name text 1 64
? acl6num number 2000 3999
acl { <acl4name> | <acl4num> } { inbound | outbound }
 = acl
acl ipv6 { <acl6name> | <acl6num> } { inbound | outbound }
 = acl ipv6
undo acl inbound
undo acl outbound
undo acl ipv6 inbound
undo acl ipv6 outbound`;
