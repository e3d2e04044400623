// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "VPN Commands/VPWS Configuration Commands". */
export default (): string => `
? ccc-connection-name text 1 31
? interface-type1 interface-type
? interface-number1 interface-number
? interface-name2 interface
? interface-type2 interface-type
? interface-number2 interface-number
? depth number 2 64
? max-atm-cell-value number 1 28
? atm-pack-overtime number 100 10000
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? pw-template-name text 1 19
? vc-id number 1 4294967295
? l2vpn-name text 1 31
? apsId number 1 16384
? ip-address ipv4
? virtual-router-id number 1 255
? instance-name-value text 1 31
? tnl-policy-name text 1 39
? instance-name text 1 31
? transmit-label-value number 0 1048575
? receive-label-value number 16 32783
? policy-name text 1 39
? template-name text 1 19
? transmit-atm-cell-value number 1 28
? pwId number 1 4294967295
? peer-address ipv4
? multiplier number 3 50
? rx-interval number 3 20000
? tx-interval number 3 20000
# ccc
@ system
? interface-name1 interface
ccc [ ip-interworking ] <ccc-connection-name> interface { <interface-name1> | <interface-type1> <interface-number1> } [ access-port ] [ <raw> ] out-interface { <interface-name2> | <interface-type2> <interface-number2> } [ access-port ] [ <outraw> ] [ jitter-buffer <depth> | idle-code <idle-code-value> | tdm-encapsulation <number> | rtp-header | max-atm-cells <max-atm-cell-value> | atm-pack-overtime <atm-pack-overtime> ] *
 = ccc <ccc-connection-name>
undo ccc [ ip-interworking ] <ccc-connection-name>
# ccc description
@ system
? cccName text 1 31
? text text 1 128 rest
ccc <cccName> description <text>
 = ccc <cccName> description
undo ccc <cccName> description
# ccc interface in-label out-label
@ system
? in-label-value number 16 32783
? out-label-value number 0 1048575
? nexthop-address ipv4
ccc [ ip-interworking ] <ccc-connection-name> interface { <interface-type1> | <interface-type1> <interface-number1> } [ <interface-number1> ] in-label <in-label-value> out-label <out-label-value> { nexthop <nexthop-address> | out-interface { <interface-name2> | <interface-type2> <interface-number2> } } [ control-word | no-control-word ]
 = ccc interface in-label out-label <ccc-connection-name> <interface-number1> <interface-number1> <nexthop-address> <interface-name2> <interface-number2>
# display mpls l2vpn nd-dual-sending packet interface
@ all
! now 1
display mpls l2vpn nd-dual-sending packet interface { <interface-name> | <interface-type> <interface-number> }
# mpls l2vpn l3ve delay-up
@ interface
? time number 1 300
mpls l2vpn l3ve delay-up <time>
 = mpls l2vpn l3ve delay-up <time>
undo mpls l2vpn l3ve delay-up <time>
# reset mpls l2vpn nd-dual-sending packet
@ user
! now 3
reset mpls l2vpn nd-dual-sending packet [ interface { <interface-name> | <interface-type> <interface-number> } ]
# mpls l2vpn default martini
@ mpls-l2vpn
mpls l2vpn default martini
 = mpls l2vpn default martini
undo mpls l2vpn default martini
# default-martini
@ l2vpn-peer
default-martini enable
 = default-martini enable
undo default-martini { enable | disable }
default-martini disable
 = default-martini disable
# display l2vpn error discard
@ all
! now 1
display l2vpn error discard
# display pw-template
@ all
! now 1
display pw-template [ <pw-template-name> ]
# display mpls label-stack vll interface
@ all
! now 1
display mpls label-stack vll interface { <interface-name> | <interface-type> <interface-number> }
# display local-ce mac
@ all
! now 1
display local-ce mac [ <interface-type> <interface-number> | <interface-name> ]
# display mpls l2vc
@ all
! now 1
display mpls l2vc [ <vc-id> | state { up | down } ]
# display mpls l2vc brief
@ all
! now 1
display mpls l2vc brief
# display mpls l2vc interface
@ all
! now 1
display mpls l2vc interface { <interface-name> | <interface-type> <interface-number> }
# display mpls l2vc remote-info
@ all
! now 1
display mpls l2vc remote-info [ [ <vc-id> ] | [ unmatch ] | [ verbose ] ]
# display mpls l2vpn oam-mapping
@ all
! now 1
display mpls l2vpn oam-mapping
display mpls l2vpn oam-mapping interface { <interface-name> | <interface-type> <interface-number> }
# display mpls l2vpn
@ all
! now 1
display mpls l2vpn [ <l2vpn-name> [ local-ce | remote-ce ] ]
# display mpls l2vpn connection (All views)
@ all
! now 1
display mpls l2vpn connection [ summary | interface { <interface-type> <interface-number> | <interface-name> } ]
# display mpls l2vpn connection
@ all
! now 1
? remote-ce-id number 0 65534
display mpls l2vpn connection <l2vpn-name> [ remote-ce <remote-ce-id> | down | up | verbose ]
# display mpls l2vpn interface performance
@ all
! now 1
display mpls l2vpn interface { <interface-type> <interface-number> | <interface-name> } performance
# display mpls l2vpn pw-aps
@ all
! now 1
display mpls l2vpn pw-aps [ <apsId> ] [ verbose ]
# display mpls l2vpn (All views)
@ all
! now 1
display mpls l2vpn { export-route-target-list | import-route-target-list }
# display mpls l2vpn vpws
@ all
! now 1
display mpls l2vpn vpws [ interface { <interface-name> | <interface-type> <interface-number> } [ verbose ] ]
# display mpls switch-l2vc
@ all
! now 1
display mpls switch-l2vc [ hard-pipe ] [ brief | state { up | down } | <ip-address> <vc-id> encapsulation { atm-1to1-vcc | atm-1to1-vpc | atm-aal5-pdu | atm-aal5-sdu | atm-nto1-vcc | atm-nto1-vpc | atm-trans-cell | cesopsn-basic | ethernet | fr | hdlc | ip-interworking | ip-layer2 | ppp | satop-e1 | satop-e3 | satop-t1 | vlan | cep } ]
# traffic-statistics l2vpn pw
@ all
! now
? interval-value number 2 600
? times-value number 1 999
display traffic-statistics l2vpn [ qos ] pw interface { <interface-name> | <interface-type> <interface-number> } [ secondary | bypass ]
monitor traffic-statistics l2vpn [ qos ] pw interface { <interface-name> | <interface-type> <interface-number> } [ secondary | bypass ] [ [ interval <interval-value> ] [ times { <times-value> | infinity } ] | [ times { <times-value> | infinity } ] [ interval <interval-value> ] ]
# display vll ccc
@ all
! now 1
? ccc-name text 1 31
display vll ccc [ <ccc-name> | type { local | remote } ]
# display debugging mpls l2vpn
@ user
! now 1
display debugging mpls l2vpn
# display mpls l2vc oam-mapping
@ all
! now 1
display mpls l2vc oam-mapping
display mpls l2vc oam-mapping interface { <interface-name> | <interface-type> <interface-number> }
# display mpls l2vc track admin-vc interface
@ all
! now 1
display mpls l2vc track admin-vc interface { <interface-name> | <interface-type> <interface-number> } [ upe ]
# display mpls l2vc track admin-vrrp
@ all
! now 1
display mpls l2vc track admin-vrrp [ interface { <interface-name> | <interface-type> <interface-number> } vrid <virtual-router-id> ]
# display mpls static-l2vc
@ all
! now 1
display mpls static-l2vc [ hard-pipe ] [ <vc-id> | state { up | down } ]
# display mpls static-l2vc brief
@ all
! now 1
display mpls static-l2vc [ hard-pipe ] brief
# display mpls static-l2vc interface
@ all
! now 1
display mpls static-l2vc [ hard-pipe ] interface { <interface-name> | <interface-type> <interface-number> }
# encapsulation vlan pass
@ interface
encapsulation vlan pass
 = encapsulation vlan pass
undo encapsulation vlan pass
# local-ce
@ interface
? mac-address mac
local-ce { ip <ip-address> | mac { <mac-address> | broadcast } }
 = local-ce
undo local-ce ip
undo local-ce mac
undo local-ce mac broadcast
# manual-set pw-ac-fault
@ interface
manual-set pw-ac-fault [ secondary ]
 = manual-set pw-ac-fault
undo manual-set pw-ac-fault [ secondary ]
# mpls ccc (interface view)
@ interface
mpls ccc instance-name <instance-name-value> out-interface { <interface-name> | <interface-type> <interface-number> } [ [ ip-interworking | ip-layer2 | raw | tagged ] | [ access-port ] ] *
 = mpls ccc instance-name out-interface <interface-name>
mpls ccc out-interface { <interface-name> | <interface-type> <interface-number> } [ [ ip-interworking | ip-layer2 | raw | tagged ] | [ access-port ] | [ secondary ] ] *
 = mpls ccc out-interface <interface-name>
undo mpls ccc [ instance-name <instance-name-value> ]
undo mpls ccc [ out-interface { <interface-name> | <interface-type> <interface-number> } [ [ ip-interworking | ip-layer2 | raw | tagged ] | [ access-port ] ] * ] secondary
# mpls ccc (ATM interface view)
@ interface
? cells-value number 1 28
? time-value number 100 10000
mpls ccc instance-name <instance-name-value> out-interface { <interface-name> | <interface-type> <interface-number> } [ [ ip-interworking | ip-layer2 ] | max-atm-cells <cells-value> | atm-pack-overtime <time-value> ] *
 = mpls ccc instance-name out-interface <interface-name>
mpls ccc out-interface { <interface-name> | <interface-type> <interface-number> } [ [ ip-interworking | ip-layer2 ] | max-atm-cells <cells-value> | atm-pack-overtime <time-value> | secondary ] *
 = mpls ccc out-interface <interface-name>
undo mpls ccc [ instance-name <instance-name-value> ]
undo mpls ccc [ [ out-interface { <interface-name> | <interface-type> <interface-number> } [ [ ip-interworking | ip-layer2 ] | max-atm-cells <cells-value> | atm-pack-overtime <time-value> ] * ] ] secondary
# mpls ccc (Serial interface view)
@ interface
? depth number 1 64
? number number 1 40
mpls ccc instance-name <instance-name-value> out-interface { <interface-name> | <interface-type> <interface-number> } [ [ ip-interworking | ip-layer2 ] | jitter-buffer <depth> | tdm-encapsulation <number> | idle-code <idle-code-value> | rtp-header ] *
 = mpls ccc instance-name out-interface <interface-name> <number> <idle-code-value>
mpls ccc out-interface { <interface-name> | <interface-type> <interface-number> } [ [ ip-interworking | ip-layer2 ] | jitter-buffer <depth> | tdm-encapsulation <number> | idle-code <idle-code-value> | rtp-header | secondary ] *
 = mpls ccc out-interface <interface-name> <number> <idle-code-value>
undo mpls ccc [ instance-name <instance-name-value> ]
undo mpls ccc [ out-interface { <interface-name> | <interface-type> <interface-number> } [ [ ip-interworking | ip-layer2 ] | jitter-buffer <depth> | tdm-encapsulation <number> | idle-code <idle-code-value> | rtp-header ] ] * secondary
# mpls l2vc
@ interface
? ip-address
? receive-label-value number 16 65551
mpls l2vc { <ip-address> | pw-template <pw-template-name> } * <vc-id> [ [ control-word | no-control-word ] | tunnel-policy <tnl-policy-name> | [ ip-interworking | ip-layer2 ] | [ secondary | bypass ] | ignore-standby-state ] *
 = mpls l2vc <ip-address> <pw-template-name> <vc-id> <tnl-policy-name>
mpls static-l2vc instance-name <instance-name> { { destination <ip-address> | pw-template <pw-template-name> <vc-id> } * | destination <ip-address> <vc-id> } transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | ip-interworking ] *
 = mpls static-l2vc instance-name
undo mpls l2vc { <ip-address> | pw-template <pw-template-name> } * <vc-id> [ [ control-word | no-control-word ] | tunnel-policy <tnl-policy-name> | [ ip-interworking | ip-layer2 ] | [ secondary | bypass ] | ignore-standby-state ] *
undo mpls l2vc [ secondary | bypass ]
# mpls l2vc instance-name
@ interface
? ip-address
mpls l2vc instance-name <instance-name> { <ip-address> | pw-template <pw-template-name> } * <vc-id> [ [ control-word | no-control-word ] | tunnel-policy <policy-name> | [ ip-interworking | ip-layer2 ] | ignore-standby-state ] *
 = mpls l2vc instance-name <instance-name> <ip-address> <pw-template-name> <vc-id> <policy-name>
undo mpls l2vc instance-name <instance-name> { <ip-address> | pw-template <pw-template-name> } * <vc-id> [ [ control-word | no-control-word ] | tunnel-policy <policy-name> | [ ip-interworking | ip-layer2 ] | ignore-standby-state ] *
# mpls l2vc (IMA group interface view)
@ interface
mpls l2vc instance-name <instance-name> { <ip-address> | pw-template <template-name> } * <vc-id> [ [ control-word [ seq-number ] | no-control-word ] | [ ip-interworking | ip-layer2 ] | tunnel-policy <policy-name> | ignore-standby-state | max-atm-cells <max-atm-cell-value> | atm-pack-overtime <atm-pack-overtime> | transmit-atm-cells <transmit-atm-cell-value> ] *
 = mpls l2vc instance-name <instance-name> <ip-address> <template-name> <vc-id> <policy-name>
mpls l2vc { <ip-address> | pw-template <template-name> } * <vc-id> [ [ control-word [ seq-number ] | no-control-word ] | [ ip-interworking | ip-layer2 ] | tunnel-policy <policy-name> | [ secondary ] | ignore-standby-state | max-atm-cells <max-atm-cell-value> | atm-pack-overtime <atm-pack-overtime> | transmit-atm-cells <transmit-atm-cell-value> ] *
 = mpls l2vc <ip-address> <template-name> <vc-id> <policy-name> <max-atm-cell-value> <atm-pack-overtime> <transmit-atm-cell-value>
undo mpls l2vc instance-name <instance-name> { <ip-address> | pw-template <template-name> } * <vc-id> [ [ control-word [ seq-number ] | no-control-word ] | [ ip-interworking | ip-layer2 ] | tunnel-policy <policy-name> | ignore-standby-state | max-atm-cells <max-atm-cell-value> | atm-pack-overtime <atm-pack-overtime> | transmit-atm-cells <transmit-atm-cell-value> ] *
undo mpls l2vc { <ip-address> | pw-template <template-name> } * <vc-id> [ [ control-word [ seq-number ] | no-control-word ] | [ ip-interworking | ip-layer2 ] | tunnel-policy <policy-name> | [ secondary ] | ignore-standby-state | max-atm-cells <max-atm-cell-value> | atm-pack-overtime <atm-pack-overtime> | transmit-atm-cells <transmit-atm-cell-value> ] *
undo mpls l2vc [ secondary ]
# mpls l2vc (ATM-bundle interface view)
@ interface
mpls l2vc { <ip-address> | pw-template <template-name> } * <vc-id> [ [ control-word [ seq-number ] | no-control-word ] | [ ip-interworking | ip-layer2 ] | tunnel-policy <tnl-policy-name> | [ secondary | bypass ] | ignore-standby-state | max-atm-cells <max-atm-cell-value> | atm-pack-overtime <atm-pack-overtime> | transmit-atm-cells <transmit-atm-cell-value> ] *
 = mpls l2vc <ip-address> <template-name> <vc-id> <tnl-policy-name>
undo mpls l2vc { <ip-address> | pw-template <template-name> } * <vc-id> [ [ control-word [ seq-number ] | no-control-word ] | [ ip-interworking | ip-layer2 ] | tunnel-policy <tnl-policy-name> | [ secondary | bypass ] | ignore-standby-state | max-atm-cells <max-atm-cell-value> | atm-pack-overtime <atm-pack-overtime> | transmit-atm-cells <transmit-atm-cell-value> ] *
undo mpls l2vc [ secondary | bypass ]
# mpls l2vc(Serial interface view) (TDM)
@ interface
? depth number 125 16000
mpls l2vc { <ip-address> | pw-template <pw-template-name> } * <vc-id> [ tunnel-policy <policy-name> | [ ip-interworking | ip-layer2 ] | [ secondary | bypass ] | ignore-standby-state | tdm-sequence-number | jitter-buffer-cep <depth> | rtp-header [ private ] | idle-code <idle-code-value> | [ payload-compression dba uneq ] ] *
 = mpls l2vc <ip-address> <pw-template-name> <vc-id> <policy-name> <idle-code-value>
mpls l2vc instance-name <instance-name> { <ip-address> | pw-template <pw-template-name> } * <vc-id> [ tunnel-policy <policy-name> | [ ip-interworking | ip-layer2 ] | ignore-standby-state | tdm-sequence-number | jitter-buffer-cep <depth> | rtp-header [ private ] | idle-code <idle-code-value> | [ payload-compression dba uneq ] ] *
 = mpls l2vc instance-name <instance-name> <ip-address> <pw-template-name> <vc-id> <policy-name> <idle-code-value>
mpls l2vc { <ip-address> | pw-template <pw-template-name> } * ac-bypass <vc-id> pw-bypass <vc-id> [ tunnel-policy <policy-name> | tdm-sequence-number | jitter-buffer-cep <depth> | rtp-header | idle-code <idle-code-value> | payload-compression dba uneq ] *
 = mpls l2vc <ip-address> <pw-template-name> ac-bypass <vc-id> pw-bypass <vc-id> <policy-name> <idle-code-value>
undo mpls l2vc { <ip-address> | pw-template <pw-template-name> } * <vc-id> [ tunnel-policy <policy-name> | [ ip-interworking | ip-layer2 ] | [ secondary | bypass ] | ignore-standby-state | tdm-sequence-number | jitter-buffer-cep <depth> | rtp-header [ private ] | idle-code <idle-code-value> | [ payload-compression dba uneq ] ] *
undo mpls l2vc instance-name <instance-name> { <ip-address> | pw-template <pw-template-name> } * <vc-id> [ tunnel-policy <policy-name> | [ ip-interworking | ip-layer2 ] | ignore-standby-state | tdm-sequence-number | jitter-buffer-cep <depth> | rtp-header [ private ] | idle-code <idle-code-value> | [ payload-compression dba uneq ] ] *
undo mpls l2vc { <ip-address> | pw-template <pw-template-name> } * ac-bypass <vc-id> [ pw-bypass <vc-id> ] [ tunnel-policy <policy-name> | tdm-sequence-number | jitter-buffer-cep <depth> | rtp-header | idle-code <idle-code-value> | payload-compression dba uneq ] *
undo mpls l2vc [ secondary | bypass ]
mpls l2vc { <ip-address> | pw-template <pw-template-name> } * ac-bypass <vc-id> [ tunnel-policy <policy-name> | tdm-sequence-number | jitter-buffer-cep <depth> | rtp-header | idle-code <idle-code-value> | payload-compression dba uneq ] *
 = mpls l2vc <ip-address> <pw-template-name> ac-bypass <vc-id> <policy-name> <idle-code-value>
# mpls l2vc (interface view)
@ interface
? ip-address
mpls l2vc { <ip-address> | pw-template <pw-template-name> } * <vc-id> [ [ control-word | no-control-word ] | [ raw | tagged | ip-interworking | ip-layer2 ] | tunnel-policy <policy-name> | access-port | [ secondary | bypass ] | ignore-standby-state ] *
 = mpls l2vc <ip-address> <pw-template-name> <vc-id> <policy-name>
mpls l2vc instance-name <instance-name> { <ip-address> | pw-template <pw-template-name> } * <vc-id> [ [ control-word | no-control-word ] | [ raw | tagged | ip-interworking | ip-layer2 ] | tunnel-policy <policy-name> | access-port | ignore-standby-state ] *
 = mpls l2vc instance-name <instance-name> <ip-address> <pw-template-name> <vc-id> <policy-name>
undo mpls l2vc { <ip-address> | pw-template <pw-template-name> } * <vc-id> [ [ control-word | no-control-word ] | [ raw | tagged | ip-interworking | ip-layer2 ] | tunnel-policy <policy-name> | access-port | [ secondary | bypass ] | ignore-standby-state ] *
undo mpls l2vc [ secondary | bypass ]
undo mpls l2vc instance-name <instance-name> { <ip-address> | pw-template <pw-template-name> } * <vc-id> [ [ control-word | no-control-word ] | [ raw | tagged | ip-interworking | ip-layer2 ] | tunnel-policy <policy-name> | access-port | ignore-standby-state ] *
# mpls l2vc ac-bypass (interface view)
@ interface
? ip-address
? vc-id
mpls l2vc { <ip-address> | pw-template <pw-template-name> } * ac-bypass <vc-id> pw-bypass <vc-id> [ [ control-word | no-control-word ] | [ raw | tagged | ip-interworking | ip-layer2 ] | tunnel-policy <policy-name> | access-port ] *
 = mpls l2vc <ip-address> <pw-template-name> ac-bypass <vc-id> pw-bypass <vc-id> <policy-name>
undo mpls l2vc { <ip-address> | pw-template <pw-template-name> } * ac-bypass <vc-id> [ pw-bypass <vc-id> ] [ [ control-word | no-control-word ] | [ raw | tagged | ip-interworking | ip-layer2 ] | tunnel-policy <policy-name> | access-port ] *
mpls l2vc { <ip-address> | pw-template <pw-template-name> } * ac-bypass <vc-id> [ [ control-word | no-control-word ] | [ raw | tagged | ip-interworking | ip-layer2 ] | tunnel-policy <policy-name> | access-port ] *
 = mpls l2vc <ip-address> <pw-template-name> ac-bypass <vc-id> <policy-name>
# mpls l2vc (Loopback interface view)
@ interface
mpls l2vc { <ip-address> | pw-template <pw-template-name> } * <vc-id> [ control-word | tunnel-policy <policy-name> ] * admin
 = mpls l2vc <ip-address> <pw-template-name> <vc-id> <policy-name> admin
mpls l2vc instance-name <instance-name> { <ip-address> | pw-template <pw-template-name> } * <vc-id> [ control-word | tunnel-policy <policy-name> ] * admin
 = mpls l2vc instance-name <instance-name> <ip-address> <pw-template-name> <vc-id> <policy-name> admin
undo mpls l2vc [ { <ip-address> | pw-template <pw-template-name> } * <vc-id> [ tunnel-policy <policy-name> | control-word ] * [ admin ] ]
undo mpls l2vc instance-name <instance-name> [ { <ip-address> | pw-template <pw-template-name> } * <vc-id> [ tunnel-policy <policy-name> | control-word ] * [ admin ] ]
mpls l2vc { <ip-address> | pw-template <pw-template-name> } * <vc-id> admin [ control-word | tunnel-policy <policy-name> ] *
 = mpls l2vc <ip-address> <pw-template-name> <vc-id> admin <policy-name>
mpls l2vc { <ip-address> | pw-template <pw-template-name> } * <vc-id> tunnel-policy <policy-name> admin control-word
 = mpls l2vc <ip-address> <pw-template-name> <vc-id> tunnel-policy <policy-name> admin control-word
mpls l2vc { <ip-address> | pw-template <pw-template-name> } * <vc-id> control-word admin tunnel-policy <policy-name>
 = mpls l2vc <ip-address> <pw-template-name> <vc-id> control-word admin tunnel-policy <policy-name>
mpls l2vc instance-name <instance-name> { <ip-address> | pw-template <pw-template-name> } * <vc-id> admin [ control-word | tunnel-policy <policy-name> ] *
 = mpls l2vc instance-name <instance-name> <ip-address> <pw-template-name> <vc-id> admin <policy-name>
mpls l2vc instance-name <instance-name> { <ip-address> | pw-template <pw-template-name> } * <vc-id> tunnel-policy <policy-name> admin control-word
 = mpls l2vc instance-name <instance-name> <ip-address> <pw-template-name> <vc-id> tunnel-policy <policy-name> admin control-word
mpls l2vc instance-name <instance-name> { <ip-address> | pw-template <pw-template-name> } * <vc-id> control-word admin tunnel-policy <policy-name>
 = mpls l2vc instance-name <instance-name> <ip-address> <pw-template-name> <vc-id> control-word admin tunnel-policy <policy-name>
# mpls l2vc ac-bypass
@ interface
? ip-address
? vc-id
mpls l2vc { <ip-address> | pw-template <pw-template-name> } * ac-bypass <vc-id> pw-bypass <vc-id> [ [ control-word | no-control-word ] | tunnel-policy <policy-name> ] *
 = mpls l2vc <ip-address> <pw-template-name> ac-bypass <vc-id> pw-bypass <vc-id> <policy-name>
undo mpls l2vc { <ip-address> | pw-template <pw-template-name> } * ac-bypass <vc-id> [ pw-bypass <vc-id> ] [ [ control-word | no-control-word ] | tunnel-policy <policy-name> ] *
mpls l2vc { <ip-address> | pw-template <pw-template-name> } * ac-bypass <vc-id> [ [ control-word | no-control-word ] | tunnel-policy <policy-name> ] *
 = mpls l2vc <ip-address> <pw-template-name> ac-bypass <vc-id> <policy-name>
# mpls l2vc (PW-VE interface view)
@ interface
? ip-address
mpls l2vc { <ip-address> | pw-template <pw-template-name> } * <vc-id> [ [ control-word | no-control-word ] | [ raw | tagged ] | tunnel-policy <policy-name> | ignore-standby-state ] *
 = mpls l2vc <ip-address> <pw-template-name> <vc-id> <policy-name>
mpls l2vc instance-name <instance-name> { <ip-address> | pw-template <pw-template-name> } * <vc-id> [ [ control-word | no-control-word ] | [ raw | tagged ] | tunnel-policy <policy-name> | ignore-standby-state ] *
 = mpls l2vc instance-name <instance-name> <ip-address> <pw-template-name> <vc-id> <policy-name>
undo mpls l2vc [ { <ip-address> | pw-template <pw-template-name> } * <vc-id> [ [ control-word | no-control-word ] | [ raw | tagged ] | tunnel-policy <policy-name> | ignore-standby-state ] * ]
undo mpls l2vc instance-name <instance-name> { <ip-address> | pw-template <pw-template-name> } * <vc-id> [ [ control-word | no-control-word ] | [ raw | tagged ] | tunnel-policy <policy-name> | ignore-standby-state ] *
# mpls l2vc (Remote-Ap interface view)
@ interface
? tdmEncapNumberValue number 1 40
? jitterBufferValue number 1 64
mpls l2vc [ instance-name <instance-name-value> ] encapsulation cesopsn-basic <ip-address> <pwId> [ [ control-word | no-control-word ] | tunnel-policy <policy-name> | tdm-encapsulation-number <tdmEncapNumberValue> | tdm-sequence-number | jitter-buffer <jitterBufferValue> | idle-code <idleCodeValue> | rtp-header ] *
 = mpls l2vc <instance-name-value> encapsulation cesopsn-basic <ip-address> <pwId> <policy-name> <tdmEncapNumberValue> <idleCodeValue>
undo mpls l2vc [ instance-name <instance-name-value> ] encapsulation { cesopsn-basic | satop-e1 } <ip-address> <pwId> [ [ control-word | no-control-word ] | tunnel-policy <policy-name> | tdm-encapsulation-number <tdmEncapNumberValue> | tdm-sequence-number | jitter-buffer <jitterBufferValue> | idle-code <idleCodeValue> | rtp-header ] *
undo mpls l2vc
mpls l2vc [ instance-name <instance-name-value> ] encapsulation satop-e1 <ip-address> <pwId> [ [ control-word | no-control-word ] | tunnel-policy <policy-name> | tdm-encapsulation-number <tdmEncapNumberValue> | tdm-sequence-number | jitter-buffer <jitterBufferValue> | idle-code <idleCodeValue> | rtp-header ] *
 = mpls l2vc <instance-name-value> encapsulation satop-e1 <ip-address> <pwId> <policy-name> <tdmEncapNumberValue> <idleCodeValue>
# mpls l2vc (Serial interface view)
@ interface
? ip-address
mpls l2vc { <ip-address> | pw-template <template-name> } * <vc-id> [ [ control-word | no-control-word ] | tunnel-policy <policy-name> | [ ip-interworking | ip-layer2 ] | [ secondary | bypass ] | ignore-standby-state | tdm-encapsulation-number <number> | tdm-sequence-number | jitter-buffer <depth> | rtp-header | idle-code <idle-code-value> ] *
 = mpls l2vc <ip-address> <template-name> <vc-id> <policy-name> <number> <idle-code-value>
mpls l2vc instance-name <instance-name> { <ip-address> | pw-template <template-name> } * <vc-id> [ [ control-word | no-control-word ] | tunnel-policy <policy-name> | [ ip-interworking | ip-layer2 ] | ignore-standby-state | tdm-encapsulation-number <number> | tdm-sequence-number | jitter-buffer <depth> | rtp-header | idle-code <idle-code-value> ] *
 = mpls l2vc instance-name <instance-name> <ip-address> <template-name> <vc-id> <policy-name> <number> <idle-code-value>
undo mpls l2vc { <ip-address> | pw-template <template-name> } * <vc-id> [ [ control-word | no-control-word ] | tunnel-policy <policy-name> | [ ip-interworking | ip-layer2 ] | [ secondary | bypass ] | ignore-standby-state | tdm-encapsulation-number <number> | tdm-sequence-number | jitter-buffer <depth> | rtp-header | idle-code <idle-code-value> ] *
undo mpls l2vc [ secondary | bypass ]
undo mpls l2vc instance-name <instance-name> { <ip-address> | pw-template <template-name> } * <vc-id> [ [ control-word | no-control-word ] | tunnel-policy <policy-name> | [ ip-interworking | ip-layer2 ] | ignore-standby-state | tdm-encapsulation-number <number> | tdm-sequence-number | jitter-buffer <depth> | rtp-header | idle-code <idle-code-value> ] *
# mpls l2vc ac-bypass (Trunk-Serial interface view)
@ interface
? ip-address
? vc-id
? depth number 1 64
mpls l2vc { <ip-address> | pw-template <template-name> } * ac-bypass <vc-id> pw-bypass <vc-id> [ [ control-word | no-control-word ] | tunnel-policy <policy-name> | tdm-encapsulation-number <number> | tdm-sequence-number | jitter-buffer <depth> | rtp-header | idle-code <idle-code-value> ] *
 = mpls l2vc <ip-address> <template-name> ac-bypass <vc-id> pw-bypass <vc-id> <policy-name> <number> <idle-code-value>
undo mpls l2vc { <ip-address> | pw-template <template-name> } * ac-bypass <vc-id> [ pw-bypass <vc-id> ] [ [ control-word | no-control-word ] | tunnel-policy <policy-name> | tdm-encapsulation-number <number> | tdm-sequence-number | jitter-buffer <depth> | rtp-header | idle-code <idle-code-value> ] *
mpls l2vc { <ip-address> | pw-template <template-name> } * ac-bypass <vc-id> [ [ control-word | no-control-word ] | tunnel-policy <policy-name> | tdm-encapsulation-number <number> | tdm-sequence-number | jitter-buffer <depth> | rtp-header | idle-code <idle-code-value> ] *
 = mpls l2vc <ip-address> <template-name> ac-bypass <vc-id> <policy-name> <number> <idle-code-value>
# mpls l2vc track admin-vc
@ interface
mpls l2vc [ secondary | bypass ] track admin-vc interface { <interface-name> | <interface-type> <interface-number> }
 = mpls l2vc track admin-vc
undo mpls l2vc [ secondary | bypass ] track admin-vc
# mpls l2vc (L2VE interface view)
@ interface
? ip-address
mpls l2vc { <ip-address> | pw-template <pw-template-name> } * <vc-id> [ [ control-word | no-control-word ] | [ raw | tagged | ip-interworking | ip-layer2 ] | tunnel-policy <policy-name> | [ secondary | bypass ] | ignore-standby-state ] *
 = mpls l2vc <ip-address> <pw-template-name> <vc-id> <policy-name>
mpls l2vc instance-name <instance-name> { <ip-address> | pw-template <pw-template-name> } * <vc-id> [ [ control-word | no-control-word ] | [ raw | tagged | ip-interworking | ip-layer2 ] | tunnel-policy <policy-name> | ignore-standby-state ] *
 = mpls l2vc instance-name <instance-name> <ip-address> <pw-template-name> <vc-id> <policy-name>
undo mpls l2vc { <ip-address> | pw-template <pw-template-name> } * <vc-id> [ [ control-word | no-control-word ] | [ raw | tagged | ip-interworking | ip-layer2 ] | tunnel-policy <policy-name> | [ secondary | bypass ] | ignore-standby-state ] *
undo mpls l2vc [ secondary | bypass ]
undo mpls l2vc instance-name <instance-name> { <ip-address> | pw-template <pw-template-name> } * <vc-id> [ [ control-word | no-control-word ] | [ raw | tagged | ip-interworking | ip-layer2 ] | tunnel-policy <policy-name> | ignore-standby-state ] *
# mpls l2vpn
@ system
mpls l2vpn
 + mpls l2vpn
 > mpls-l2vpn -l2vpn
undo mpls l2vpn
# mpls l2vpn (interface view)
@ interface
? expire-time-value number 60 4294967295
mpls l2vpn arp-dual-sending [ expire-time <expire-time-value> ]
 = mpls l2vpn arp-dual-sending
undo mpls l2vpn { arp-dual-sending | arp-sending }
mpls l2vpn arp-sending [ expire-time <expire-time-value> ]
 = mpls l2vpn arp-sending
# mpls l2vpn auto-create-session
@ mpls-l2vpn
mpls l2vpn auto-create-session
 = mpls l2vpn auto-create-session
undo mpls l2vpn auto-create-session
# mpls l2vpn description
@ interface
? description-text text 1 128 rest
mpls l2vpn description <description-text>
 = mpls l2vpn description
undo mpls l2vpn description
# mpls l2vpn forward-mode raw
@ interface
mpls l2vpn forward-mode raw
 = mpls l2vpn forward-mode raw
undo mpls l2vpn forward-mode raw
# mpls l2vpn ignore-te-oam-state
@ mpls-l2vpn
mpls l2vpn ignore-te-oam-state
 = mpls l2vpn ignore-te-oam-state
undo mpls l2vpn ignore-te-oam-state
# mpls l2vpn nd-dual-sending
@ interface
? expire-time number 60 4294967295
mpls l2vpn nd-dual-sending [ expire-time <expire-time> ]
 = mpls l2vpn nd-dual-sending
undo mpls l2vpn nd-dual-sending [ expire-time <expire-time> ]
# mpls l2vpn no-request-message peer
@ mpls-l2vpn
mpls l2vpn no-request-message peer <ip-address>
 = mpls l2vpn no-request-message peer <ip-address>
undo mpls l2vpn no-request-message peer <ip-address>
# mpls l2vpn pw-aps
@ interface
mpls l2vpn pw-aps <apsId> { admin | reference }
 = mpls l2vpn pw-aps
undo mpls l2vpn pw-aps
# mpls l2vpn pw-ttl
@ interface
? ttlValue number 1 255
mpls l2vpn pw-ttl <ttlValue> [ bypass | secondary ]
 = mpls l2vpn pw-ttl <ttlValue>
undo mpls l2vpn pw-ttl <ttlValue> [ bypass | secondary ]
# mpls l2vpn service-name
@ interface
? service-name text 1 31
mpls l2vpn service-name <service-name>
 = mpls l2vpn service-name
undo mpls l2vpn service-name
# mpls l2vpn trigger if-down
@ interface
mpls l2vpn trigger if-down
 = mpls l2vpn trigger if-down
undo mpls l2vpn trigger if-down
# mpls l2vpn vccv bfd-cv-negotiation
@ mpls-l2vpn
mpls l2vpn vccv bfd-cv-negotiation fault-detection-only
 = mpls l2vpn vccv bfd-cv-negotiation fault-detection-only
undo mpls l2vpn vccv bfd-cv-negotiation [ fault-detection-only | ach-fault-detection-only ]
mpls l2vpn vccv bfd-cv-negotiation ach-fault-detection-only
 = mpls l2vpn vccv bfd-cv-negotiation ach-fault-detection-only
# mpls l2vpn vccv bfd-cv-negotiation peer
@ mpls-l2vpn
mpls l2vpn vccv bfd-cv-negotiation fault-detection-only peer <peer-address> { enable | disable }
 = mpls l2vpn vccv bfd-cv-negotiation fault-detection-only peer <peer-address>
mpls l2vpn vccv bfd-cv-negotiation ach-fault-detection-only peer <peer-address> enable
 = mpls l2vpn vccv bfd-cv-negotiation ach-fault-detection-only peer <peer-address>
undo mpls l2vpn vccv bfd-cv-negotiation { fault-detection-only | ach-fault-detection-only | detection-and-signaling } peer <peer-address>
mpls l2vpn vccv bfd-cv-negotiation detection-and-signaling peer <peer-address> enable
 = mpls l2vpn vccv bfd-cv-negotiation detection-and-signaling peer <peer-address>
# mpls l2vpn (System view)
@ system
mpls l2vpn <l2vpn-name> [ encapsulation { ethernet | vlan | hdlc | ppp | ip-interworking | ip-layer2 | atm-1to1-vcc | atm-1to1-vpc | atm-nto1-vcc | atm-nto1-vpc | atm-aal5-sdu | atm-trans-cell } [ control-word | no-control-word ] ]
 + mpls l2vpn <l2vpn-name>
 > mpls-l2vpn-instance -mpls-l2vpn-<l2vpn-name>
undo mpls l2vpn <l2vpn-name>
# ce
@ mpls-l2vpn-instance
? ce-Name text 1 20
? ce-id number 0 65534
? ce-range number 1 65535
ce <ce-Name> [ id <ce-id> [ range <ce-range> ] [ default-offset <ce-offset> ] ]
 + ce <ce-Name>
 > mpls-l2vpn-ce -<ce-Name>
undo ce <ce-Name>
# connection (MPLS-L2VPN-CE view)
@ mpls-l2vpn-ce
? ce-offset-id number 0 65534
? tunnel-policy-name text 1 39
connection ce-offset <ce-offset-id> interface { <interface-type> <interface-number> | <interface-name> } [ tunnel-policy <tunnel-policy-name> ] [ raw | tagged ] [ secondary ]
 = connection ce-offset interface <ce-offset-id> <interface-name> <tunnel-policy-name>
connection instance-name <instance-name-value> ce-offset <ce-offset-id> interface { <interface-type> <interface-number> | <interface-name> } [ tunnel-policy <tunnel-policy-name> ] [ raw | tagged ]
 = connection instance-name <instance-name-value> ce-offset <ce-offset-id> interface <interface-name> <tunnel-policy-name>
undo connection ce-offset <ce-offset-id>
undo connection instance-name <instance-name-value> ce-offset <ce-offset-id> interface { <interface-type> <interface-number> | <interface-name> } [ tunnel-policy <tunnel-policy-name> ] [ raw | tagged ]
connection interface { <interface-type> <interface-number> | <interface-name> } [ tunnel-policy <tunnel-policy-name> ] [ raw | tagged ] [ secondary ]
 = connection interface <interface-name> <tunnel-policy-name>
connection instance-name <instance-name-value> interface { <interface-type> <interface-number> | <interface-name> } [ tunnel-policy <tunnel-policy-name> ] [ raw | tagged ]
 = connection instance-name interface <instance-name-value> <interface-name> <tunnel-policy-name>
# ignore-mtu-match
@ mpls-l2vpn-instance
ignore-mtu-match
 = ignore-mtu-match
undo ignore-mtu-match
# mtu (MPLS-L2VPN instance view)
@ mpls-l2vpn-instance
? mtu number 46 16352
mtu <mtu>
 = mtu
undo mtu
# route-distinguisher (MPLS-L2VPN instance view)
@ mpls-l2vpn-instance
route-distinguisher <route-distinguisher>
 = route-distinguisher
undo route-distinguisher
# vpn-target (MPLS-L2VPN instance view)
@ mpls-l2vpn-instance
vpn-target { <vpn-target> } &<1-16> [ both | import-extcommunity | export-extcommunity ]
 = vpn-target <vpn-target>
undo vpn-target { all | { <vpn-target> } &<1-16> } [ both | import-extcommunity | export-extcommunity ]
# mpls static-l2vc transmit-vpn-label receive-vpn-label
@ interface
mpls static-l2vc { destination <ip-address> | pw-template <pw-template-name> <vc-id> } * transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | ip-interworking | [ secondary | bypass ] ] *
 = mpls static-l2vc <ip-address> <pw-template-name> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> <tnl-policy-name>
undo mpls static-l2vc { { destination <ip-address> | pw-template <pw-template-name> <vc-id> } * | destination <ip-address> <vc-id> } transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | ip-interworking | [ secondary | bypass ] ] *
undo mpls static-l2vc [ secondary | bypass ]
undo mpls static-l2vc instance-name <instance-name> { { destination <ip-address> | pw-template <pw-template-name> <vc-id> } * | destination <ip-address> <vc-id> } transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | ip-interworking ] *
mpls static-l2vc destination <ip-address> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | ip-interworking | [ secondary | bypass ] ] *
 = mpls static-l2vc destination transmit-vpn-label receive-vpn-label <ip-address> <vc-id> <transmit-label-value> <receive-label-value> <tnl-policy-name>
# mpls static-l2vc(ATM-bundle interface view)
@ interface
? ip-address
mpls static-l2vc instance-name <instance-name> { destination <ip-address> | pw-template <template-name> <vc-id> } * transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word [ seq-number ] | no-control-word ] | [ ip-interworking ] | max-atm-cells <max-atm-cell-value> | atm-pack-overtime <atm-pack-overtime> ] *
 = mpls static-l2vc instance-name <instance-name> <ip-address> <template-name> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> <tnl-policy-name>
mpls static-l2vc { destination <ip-address> | pw-template <template-name> <vc-id> } * transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word [ seq-number ] | no-control-word ] | [ ip-interworking ] | [ secondary ] | max-atm-cells <max-atm-cell-value> | atm-pack-overtime <atm-pack-overtime> ] *
 = mpls static-l2vc transmit-vpn-label receive-vpn-label <ip-address> <template-name> <vc-id> <transmit-label-value> <receive-label-value> <tnl-policy-name> <max-atm-cell-value> <atm-pack-overtime>
undo mpls static-l2vc instance-name <instance-name> { { destination <ip-address> | pw-template <template-name> <vc-id> } * | destination <ip-address> <vc-id> } transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word [ seq-number ] | no-control-word ] | [ ip-interworking ] | max-atm-cells <max-atm-cell-value> | atm-pack-overtime <atm-pack-overtime> ] *
undo mpls static-l2vc { { destination <ip-address> | pw-template <template-name> <vc-id> } * | destination <ip-address> <vc-id> } transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word [ seq-number ] | no-control-word ] | [ ip-interworking ] | [ secondary ] | max-atm-cells <max-atm-cell-value> | atm-pack-overtime <atm-pack-overtime> ] *
undo mpls static-l2vc [ secondary ]
mpls static-l2vc instance-name <instance-name> destination <ip-address> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word [ seq-number ] | no-control-word ] | [ ip-interworking ] | max-atm-cells <max-atm-cell-value> | atm-pack-overtime <atm-pack-overtime> ] *
 = mpls static-l2vc instance-name destination transmit-vpn-label receive-vpn-label <instance-name> <ip-address> <vc-id> <transmit-label-value> <receive-label-value> <tnl-policy-name> <max-atm-cell-value> <atm-pack-overtime>
mpls static-l2vc destination <ip-address> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word [ seq-number ] | no-control-word ] | [ ip-interworking ] | [ secondary ] | max-atm-cells <max-atm-cell-value> | atm-pack-overtime <atm-pack-overtime> ] *
 = mpls static-l2vc destination transmit-vpn-label receive-vpn-label <ip-address> <vc-id> <transmit-label-value> <receive-label-value> <tnl-policy-name> <max-atm-cell-value> <atm-pack-overtime>
# mpls static-l2vc transmit-vpn-label receive-vpn-label (interface view)
@ interface
mpls static-l2vc { destination <ip-address> | pw-template <template-name> <vc-id> } * transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word [ seq-number ] | no-control-word ] | [ ip-interworking ] | [ secondary | bypass ] | max-atm-cells <max-atm-cell-value> | atm-pack-overtime <atm-pack-overtime> ] *
 = mpls static-l2vc <ip-address> <template-name> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> <tnl-policy-name>
undo mpls static-l2vc { { destination <ip-address> | pw-template <template-name> <vc-id> } * | destination <ip-address> <vc-id> } transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word [ seq-number ] | no-control-word ] | [ ip-interworking ] | [ secondary | bypass ] | max-atm-cells <max-atm-cell-value> | atm-pack-overtime <atm-pack-overtime> ] *
undo mpls static-l2vc [ secondary | bypass ]
mpls static-l2vc destination <ip-address> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word [ seq-number ] | no-control-word ] | [ ip-interworking ] | [ secondary | bypass ] | max-atm-cells <max-atm-cell-value> | atm-pack-overtime <atm-pack-overtime> ] *
 = mpls static-l2vc destination transmit-vpn-label receive-vpn-label <ip-address> <vc-id> <transmit-label-value> <receive-label-value> <tnl-policy-name> <max-atm-cell-value> <atm-pack-overtime>
# mpls static-l2vc (Serial interface view) (TDM)
@ interface
? depth number 125 16000
mpls static-l2vc { destination <ip-address> | pw-template <template-name> <vc-id> } * transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | ip-interworking | [ secondary | bypass ] | [ tdm-sequence-number ] | [ jitter-buffer-cep <depth> ] | [ rtp-header [ private ] ] | [ idle-code <idle-code-value> ] | [ payload-compression dba uneq ] ] *
 = mpls static-l2vc <ip-address> <template-name> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> <tnl-policy-name> <idle-code-value>
mpls static-l2vc instance-name <instance-name> { destination <ip-address> | pw-template <template-name> <vc-id> } * transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | ip-interworking | [ tdm-sequence-number ] | [ jitter-buffer-cep <depth> ] | [ rtp-header [ private ] ] | [ idle-code <idle-code-value> ] | [ payload-compression dba uneq ] ] *
 = mpls static-l2vc instance-name <instance-name> <ip-address> <template-name> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> <tnl-policy-name> <idle-code-value>
undo mpls static-l2vc { { destination <ip-address> | pw-template <template-name> <vc-id> } * | destination <ip-address> <vc-id> } transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | ip-interworking | [ secondary | bypass ] | [ tdm-sequence-number ] | [ jitter-buffer-cep <depth> ] | [ rtp-header [ private ] ] | [ idle-code <idle-code-value> ] | [ payload-compression dba uneq ] ] *
undo mpls static-l2vc instance-name <instance-name> { { destination <ip-address> | pw-template <template-name> <vc-id> } * | destination <ip-address> <vc-id> } transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | ip-interworking | [ tdm-sequence-number ] | [ jitter-buffer-cep <depth> ] | [ rtp-header [ private ] ] | [ idle-code <idle-code-value> ] | [ payload-compression dba uneq ] ] *
undo mpls static-l2vc [ secondary | bypass ]
mpls static-l2vc destination <ip-address> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | ip-interworking | [ secondary | bypass ] | [ tdm-sequence-number ] | [ jitter-buffer-cep <depth> ] | [ rtp-header [ private ] ] | [ idle-code <idle-code-value> ] | [ payload-compression dba uneq ] ] *
 = mpls static-l2vc destination transmit-vpn-label receive-vpn-label <ip-address> <vc-id> <transmit-label-value> <receive-label-value> <tnl-policy-name> <depth> <idle-code-value>
mpls static-l2vc instance-name <instance-name> destination <ip-address> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | ip-interworking | [ tdm-sequence-number ] | [ jitter-buffer-cep <depth> ] | [ rtp-header [ private ] ] | [ idle-code <idle-code-value> ] | [ payload-compression dba uneq ] ] *
 = mpls static-l2vc instance-name destination transmit-vpn-label receive-vpn-label <instance-name> <ip-address> <vc-id> <transmit-label-value> <receive-label-value> <tnl-policy-name> <depth> <idle-code-value>
# mpls static-l2vc (interface view)
@ interface
? ip-address
? vc-id
mpls static-l2vc { destination <ip-address> | pw-template <pw-template-name> <vc-id> } * transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | access-port | [ control-word | no-control-word ] | [ raw | tagged | ip-interworking ] | [ secondary | bypass ] ] *
 = mpls static-l2vc <ip-address> <pw-template-name> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> <tnl-policy-name>
mpls static-l2vc instance-name <instance-name> { destination <ip-address> | pw-template <pw-template-name> <vc-id> } * transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | access-port | [ control-word | no-control-word ] | [ raw | tagged | ip-interworking ] ] *
 = mpls static-l2vc instance-name <instance-name> <ip-address> <pw-template-name> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> <tnl-policy-name>
undo mpls static-l2vc { { destination <ip-address> | pw-template <pw-template-name> <vc-id> } * | destination <ip-address> <vc-id> } transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | access-port | [ control-word | no-control-word ] | [ raw | tagged | ip-interworking ] | [ secondary | bypass ] ] *
undo mpls static-l2vc [ secondary | bypass ]
undo mpls static-l2vc instance-name <instance-name> { { destination <ip-address> | pw-template <pw-template-name> <vc-id> } * | destination <ip-address> <vc-id> } transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | access-port | [ control-word | no-control-word ] | [ raw | tagged | ip-interworking ] ] *
mpls static-l2vc destination <ip-address> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | access-port | [ control-word | no-control-word ] | [ raw | tagged | ip-interworking ] | [ secondary | bypass ] ] *
 = mpls static-l2vc destination transmit-vpn-label receive-vpn-label <ip-address> <vc-id> <transmit-label-value> <receive-label-value> <tnl-policy-name>
mpls static-l2vc instance-name <instance-name> destination <ip-address> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | access-port | [ control-word | no-control-word ] | [ raw | tagged | ip-interworking ] ] *
 = mpls static-l2vc instance-name destination transmit-vpn-label receive-vpn-label <instance-name> <ip-address> <vc-id> <transmit-label-value> <receive-label-value> <tnl-policy-name>
# mpls static-l2vc(PW-VE interface view)
@ interface
mpls static-l2vc { destination <ip-address> | pw-template <pw-template-name> <vc-id> } * transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | [ raw | tagged ] ] *
 = mpls static-l2vc <ip-address> <pw-template-name> <vc-id> transmit-vpn-label receive-vpn-label <tnl-policy-name>
mpls static-l2vc instance-name <instance-name> { destination <ip-address> | pw-template <pw-template-name> <vc-id> } * transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | [ raw | tagged ] ] *
 = mpls static-l2vc instance-name <instance-name> <ip-address> <pw-template-name> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> <tnl-policy-name>
undo mpls static-l2vc [ { { destination <ip-address> | pw-template <pw-template-name> <vc-id> } * | destination <ip-address> <vc-id> } transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | [ raw | tagged ] ] * ]
undo mpls static-l2vc instance-name <instance-name> { { destination <ip-address> | pw-template <pw-template-name> <vc-id> } * | destination <ip-address> <vc-id> } transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | [ raw | tagged ] ] *
mpls static-l2vc destination <ip-address> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | [ raw | tagged ] ] *
 = mpls static-l2vc destination <ip-address> <vc-id> transmit-vpn-label receive-vpn-label <tnl-policy-name>
mpls static-l2vc instance-name <instance-name> destination <ip-address> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | [ raw | tagged ] ] *
 = mpls static-l2vc instance-name destination transmit-vpn-label receive-vpn-label <instance-name> <ip-address> <vc-id> <transmit-label-value> <receive-label-value> <tnl-policy-name>
# mpls static-l2vc (Serial interface view)
@ interface
mpls static-l2vc { destination <ip-address> | pw-template <template-name> <vc-id> } * transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | ip-interworking | [ secondary | bypass ] | [ tdm-encapsulation <number> ] | [ tdm-sequence-number ] | [ jitter-buffer <depth> ] | [ rtp-header ] | [ idle-code <idle-code-value> ] ] *
 = mpls static-l2vc <ip-address> <template-name> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> <tnl-policy-name> <number> <idle-code-value>
mpls static-l2vc instance-name <instance-name> { destination <ip-address> | pw-template <template-name> <vc-id> } * transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | ip-interworking | [ tdm-encapsulation <number> ] | [ tdm-sequence-number ] | [ jitter-buffer <depth> ] | [ rtp-header ] | [ idle-code <idle-code-value> ] ] *
 = mpls static-l2vc instance-name <instance-name> <ip-address> <template-name> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> <tnl-policy-name> <number> <idle-code-value>
undo mpls static-l2vc { { destination <ip-address> | pw-template <template-name> <vc-id> } * | destination <ip-address> <vc-id> } transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | ip-interworking | [ secondary | bypass ] | [ tdm-encapsulation <number> ] | [ tdm-sequence-number ] | [ jitter-buffer <depth> ] | [ rtp-header ] | [ idle-code <idle-code-value> ] ] *
undo mpls static-l2vc [ secondary | bypass ]
undo mpls static-l2vc instance-name <instance-name> { { destination <ip-address> | pw-template <template-name> <vc-id> } * | destination <ip-address> <vc-id> } transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | ip-interworking | [ tdm-encapsulation <number> ] | [ tdm-sequence-number ] | [ jitter-buffer <depth> ] | [ rtp-header ] | [ idle-code <idle-code-value> ] ] *
mpls static-l2vc destination <ip-address> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | ip-interworking | [ secondary | bypass ] | [ tdm-encapsulation <number> ] | [ tdm-sequence-number ] | [ jitter-buffer <depth> ] | [ rtp-header ] | [ idle-code <idle-code-value> ] ] *
 = mpls static-l2vc destination transmit-vpn-label receive-vpn-label <ip-address> <vc-id> <transmit-label-value> <receive-label-value> <tnl-policy-name> <number> <depth> <idle-code-value>
mpls static-l2vc instance-name <instance-name> destination <ip-address> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | ip-interworking | [ tdm-encapsulation <number> ] | [ tdm-sequence-number ] | [ jitter-buffer <depth> ] | [ rtp-header ] | [ idle-code <idle-code-value> ] ] *
 = mpls static-l2vc instance-name destination transmit-vpn-label receive-vpn-label <instance-name> <ip-address> <vc-id> <transmit-label-value> <receive-label-value> <tnl-policy-name> <number> <depth> <idle-code-value>
# mpls static-l2vc (L2VE interface view)
@ interface
? ip-address
mpls static-l2vc { destination <ip-address> | pw-template <pw-template-name> <vc-id> } * transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | [ raw | tagged | ip-interworking ] | [ secondary | bypass ] ] *
 = mpls static-l2vc <ip-address> <pw-template-name> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> <tnl-policy-name>
mpls static-l2vc instance-name <instance-name> { destination <ip-address> | pw-template <pw-template-name> <vc-id> } * transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | [ raw | tagged | ip-interworking ] ] *
 = mpls static-l2vc instance-name <instance-name> <ip-address> <pw-template-name> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> <tnl-policy-name>
undo mpls static-l2vc { { destination <ip-address> | pw-template <pw-template-name> <vc-id> } * | destination <ip-address> <vc-id> } transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | [ raw | tagged | ip-interworking ] | [ secondary | bypass ] ] *
undo mpls static-l2vc [ secondary | bypass ]
undo mpls static-l2vc instance-name <instance-name> { { destination <ip-address> | pw-template <pw-template-name> <vc-id> } * | destination <ip-address> <vc-id> } transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | [ raw | tagged | ip-interworking ] ] *
mpls static-l2vc destination <ip-address> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | [ raw | tagged | ip-interworking ] | [ secondary | bypass ] ] *
 = mpls static-l2vc destination transmit-vpn-label receive-vpn-label <ip-address> <vc-id> <transmit-label-value> <receive-label-value> <tnl-policy-name>
mpls static-l2vc instance-name <instance-name> destination <ip-address> <vc-id> transmit-vpn-label <transmit-label-value> receive-vpn-label <receive-label-value> [ tunnel-policy <tnl-policy-name> | [ control-word | no-control-word ] | [ raw | tagged | ip-interworking ] ] *
 = mpls static-l2vc instance-name destination transmit-vpn-label receive-vpn-label <instance-name> <ip-address> <vc-id> <transmit-label-value> <receive-label-value> <tnl-policy-name>
# mpls switch-l2vc (System view)
@ system
? ip-address
? cir-value number 0 4294967294
? pir-value number 0 4294967294
? qos-profile-name text 1 63
mpls switch-l2vc [ instance-name <instance-name> ] <ip-address> <vc-id> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] between <ip-address> <vc-id> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] encapsulation { atm-1to1-vcc | atm-1to1-vpc | atm-aal5-pdu | atm-aal5-sdu | atm-nto1-vcc | atm-nto1-vpc | atm-trans-cell | cesopsn-basic | ethernet | fr | hdlc | ip-interworking | ip-layer2 | ppp | satop-e1 | satop-e3 | satop-t1 | vlan | cep } [ control-word-transparent ]
 = mpls switch-l2vc <instance-name> <ip-address> <vc-id> <qos-profile-name> <policy-name> between <ip-address> <vc-id> <qos-profile-name> <policy-name> encapsulation
mpls switch-l2vc [ instance-name <instance-name> ] <ip-address> <vc-id> trans <trans-label> recv <received-label> [ tunnel-policy <policy-name> ] between <ip-address> <vc-id> trans <trans-label> recv <received-label> [ tunnel-policy <policy-name> ] encapsulation { atm-1to1-vcc | atm-1to1-vpc | atm-aal5-pdu | atm-aal5-sdu | atm-nto1-vcc | atm-nto1-vpc | atm-trans-cell | cesopsn-basic | ethernet | fr | hdlc | ip-interworking | ip-layer2 | ppp | satop-e1 | satop-e3 | satop-t1 | vlan | cep } [ control-word | no-control-word ] { cc { cw | alert } * cv lsp-ping } [ control-word-transparent ]
 = mpls switch-l2vc <instance-name> <ip-address> <vc-id> trans <trans-label> recv <received-label> <policy-name> between <ip-address> <vc-id> trans <trans-label> recv <received-label> <policy-name> encapsulation
mpls switch-l2vc [ instance-name <instance-name> ] <ip-address> <vc-id> trans <trans-label> recv <received-label> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] between <ip-address> <vc-id> trans <trans-label> recv <received-label> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] encapsulation { atm-1to1-vcc | atm-1to1-vpc | atm-aal5-pdu | atm-aal5-sdu | atm-nto1-vcc | atm-nto1-vpc | atm-trans-cell | cesopsn-basic | satop-e1 | ethernet | fr | hdlc | ip-interworking | ip-layer2 | ppp | satop-e3 | satop-t1 | vlan | cep } [ control-word | no-control-word ] [ control-word-transparent ]
 = mpls switch-l2vc <instance-name> <ip-address> <vc-id> trans <trans-label> recv <received-label> <qos-profile-name> <policy-name> between <ip-address> <vc-id> trans <trans-label> recv <received-label> <qos-profile-name> <policy-name> encapsulation
mpls switch-l2vc [ instance-name <instance-name> ] <ip-address> <vc-id> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] between <ip-address> <vc-id> trans <trans-label> recv <received-label> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] encapsulation { atm-1to1-vcc | atm-1to1-vpc | atm-aal5-pdu | atm-aal5-sdu | atm-nto1-vcc | atm-nto1-vpc | atm-trans-cell | ethernet | fr | hdlc | ip-interworking | ip-layer2 | ppp | vlan } [ mtu <mtu-value> ] control-word cc { cw | alert } * cv lsp-ping [ flow-label { both | send | receive } ] [ control-word-transparent ]
 = mpls switch-l2vc <instance-name> <ip-address> <vc-id> <qos-profile-name> <policy-name> between <ip-address> <vc-id> trans <trans-label> recv <received-label> <qos-profile-name> <policy-name> encapsulation control-word
mpls switch-l2vc [ instance-name <instance-name> ] <ip-address> <vc-id> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] between <ip-address> <vc-id> trans <trans-label> recv <received-label> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] encapsulation { atm-1to1-vcc | atm-1to1-vpc | atm-aal5-pdu | atm-aal5-sdu | atm-nto1-vcc | atm-nto1-vpc | atm-trans-cell | ethernet | fr | hdlc | ip-interworking | ip-layer2 | ppp | vlan } [ mtu <mtu-value> ] [ no-control-word ] cc alert cv lsp-ping [ flow-label { both | send | receive } ] [ control-word-transparent ]
 = mpls switch-l2vc <instance-name> <ip-address> <vc-id> <qos-profile-name> <policy-name> between <ip-address> <vc-id> trans <trans-label> recv <received-label> <qos-profile-name> <policy-name> encapsulation
mpls switch-l2vc [ instance-name <instance-name> ] <ip-address> <vc-id> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] between <ip-address> <vc-id> trans <trans-label> recv <received-label> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] encapsulation { atm-1to1-vcc | atm-1to1-vpc | atm-aal5-pdu | atm-aal5-sdu | atm-nto1-vcc | atm-nto1-vpc | atm-trans-cell | cesopsn-basic | ethernet | fr | hdlc | ip-interworking | ip-layer2 | ppp | satop-e1 | satop-e3 | satop-t1 | vlan | cep } [ mtu <mtu-value> ] [ control-word | no-control-word ] [ flow-label { both | send | receive } ] [ control-word-transparent ]
 = mpls switch-l2vc <instance-name> <ip-address> <vc-id> <qos-profile-name> <policy-name> between <ip-address> <vc-id> trans <trans-label> recv <received-label> <qos-profile-name> <policy-name> encapsulation
mpls switch-l2vc [ instance-name <instance-name> ] <ip-address> <vc-id> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] between <ip-address> <vc-id> trans <trans-label> recv <received-label> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] encapsulation satop-e1 [ mtu <mtu-value> ] [ control-word | no-control-word ] [ rtp-header ] [ tdm-encapsulation <number> ] [ flow-label { both | send | receive } ] [ control-word-transparent ]
 = mpls switch-l2vc <instance-name> <ip-address> <vc-id> <qos-profile-name> <policy-name> between <ip-address> <vc-id> trans <trans-label> recv <received-label> <qos-profile-name> <policy-name> encapsulation satop-e1
mpls switch-l2vc [ instance-name <instance-name> ] <ip-address> <vc-id> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] between <ip-address> <vc-id> trans <trans-label> recv <received-label> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] encapsulation cesopsn-basic [ mtu <mtu-value> ] [ control-word | no-control-word ] [ rtp-header ] [ timeslotnum <timeslotnum-value> ] [ tdm-encapsulation <number> ] [ flow-label { both | send | receive } ] [ control-word-transparent ]
 = mpls switch-l2vc <instance-name> <ip-address> <vc-id> <qos-profile-name> <policy-name> between <ip-address> <vc-id> trans <trans-label> recv <received-label> <qos-profile-name> <policy-name> encapsulation cesopsn-basic <number>
mpls switch-l2vc [ instance-name <instance-name> ] <ip-address> <vc-id> [ tunnel-policy <policy-name> ] between <ip-address> <vc-id> [ tunnel-policy <policy-name> ] backup <ip-address> <vc-id> [ tunnel-policy <policy-name> ] encapsulation ethernet [ control-word-transparent ]
 = mpls switch-l2vc <instance-name> <ip-address> <vc-id> <policy-name> between <ip-address> <vc-id> <policy-name> backup <ip-address> <vc-id> <policy-name> encapsulation ethernet
undo mpls switch-l2vc [ instance-name <instance-name> ] <ip-address> <vc-id> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] between <ip-address> <vc-id> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] encapsulation { atm-1to1-vcc | atm-1to1-vpc | atm-aal5-pdu | atm-aal5-sdu | atm-nto1-vcc | atm-nto1-vpc | atm-trans-cell | cesopsn-basic | ethernet | fr | hdlc | ip-interworking | ip-layer2 | ppp | satop-e1 | satop-e3 | satop-t1 | vlan | cep } [ control-word-transparent ]
undo mpls switch-l2vc all
undo mpls switch-l2vc [ instance-name <instance-name> ] <ip-address> <vc-id> encapsulation { atm-1to1-vcc | atm-1to1-vpc | atm-aal5-pdu | atm-aal5-sdu | atm-nto1-vcc | atm-nto1-vpc | atm-trans-cell | cesopsn-basic | ethernet | fr | hdlc | ip-interworking | ip-layer2 | ppp | satop-e1 | satop-e3 | satop-t1 | vlan | cep }
undo mpls switch-l2vc [ instance-name <instance-name> ] <ip-address> <vc-id> trans <trans-label> recv <received-label> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] between <ip-address> <vc-id> trans <trans-label> recv <received-label> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] encapsulation { atm-1to1-vcc | atm-1to1-vpc | atm-aal5-pdu | atm-aal5-sdu | atm-nto1-vcc | atm-nto1-vpc | atm-trans-cell | cesopsn-basic | satop-e1 | ethernet | fr | hdlc | ip-interworking | ip-layer2 | ppp | satop-e3 | satop-t1 | vlan | cep } [ control-word | no-control-word ] [ control-word-transparent ]
undo mpls switch-l2vc [ instance-name <instance-name> ] <ip-address> <vc-id> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] between <ip-address> <vc-id> trans <trans-label> recv <received-label> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] encapsulation { atm-1to1-vcc | atm-1to1-vpc | atm-aal5-pdu | atm-aal5-sdu | atm-nto1-vcc | atm-nto1-vpc | atm-trans-cell | cesopsn-basic | ethernet | fr | hdlc | ip-interworking | ip-layer2 | ppp | satop-e1 | satop-e3 | satop-t1 | vlan | cep } [ mtu <mtu-value> ] [ control-word | no-control-word ] [ flow-label { both | send | receive } ] [ control-word-transparent ]
undo mpls switch-l2vc [ instance-name <instance-name> ] <ip-address> <vc-id> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] between <ip-address> <vc-id> trans <trans-label> recv <received-label> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] encapsulation { satop-e1 | satop-e3 | satop-t1 } [ mtu <mtu-value> ] [ control-word | no-control-word ] [ rtp-header ] [ tdm-encapsulation <number> ] [ flow-label { both | send | receive } ] [ control-word-transparent ]
undo mpls switch-l2vc [ instance-name <instance-name> ] <ip-address> <vc-id> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] between <ip-address> <vc-id> trans <trans-label> recv <received-label> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] encapsulation cesopsn-basic [ mtu <mtu-value> ] [ control-word | no-control-word ] [ rtp-header ] [ timeslotnum <timeslotnum-value> ] [ tdm-encapsulation <number> ] [ flow-label { both | send | receive } ] [ control-word-transparent ]
undo mpls switch-l2vc [ instance-name <instance-name> ] <ip-address> <vc-id> [ tunnel-policy <policy-name> ] between <ip-address> <vc-id> [ tunnel-policy <policy-name> ] backup <ip-address> <vc-id> [ tunnel-policy <policy-name> ] encapsulation { ethernet | fr | hdlc | ip-interworking | ip-layer2 | ppp | vlan } [ control-word-transparent ]
mpls switch-l2vc [ instance-name <instance-name> ] <ip-address> <vc-id> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] between <ip-address> <vc-id> trans <trans-label> recv <received-label> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] encapsulation satop-e3 [ mtu <mtu-value> ] [ control-word | no-control-word ] [ rtp-header ] [ tdm-encapsulation <number> ] [ flow-label { both | send | receive } ] [ control-word-transparent ]
 = mpls switch-l2vc <instance-name> <ip-address> <vc-id> <qos-profile-name> <policy-name> between <ip-address> <vc-id> trans <trans-label> recv <received-label> <qos-profile-name> <policy-name> encapsulation satop-e3
mpls switch-l2vc [ instance-name <instance-name> ] <ip-address> <vc-id> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] between <ip-address> <vc-id> trans <trans-label> recv <received-label> [ cir <cir-value> [ pir <pir-value> ] [ qos-profile <qos-profile-name> ] ] [ tunnel-policy <policy-name> ] [ oam-packet pop flow-label ] encapsulation satop-t1 [ mtu <mtu-value> ] [ control-word | no-control-word ] [ rtp-header ] [ tdm-encapsulation <number> ] [ flow-label { both | send | receive } ] [ control-word-transparent ]
 = mpls switch-l2vc <instance-name> <ip-address> <vc-id> <qos-profile-name> <policy-name> between <ip-address> <vc-id> trans <trans-label> recv <received-label> <qos-profile-name> <policy-name> encapsulation satop-t1
mpls switch-l2vc [ instance-name <instance-name> ] <ip-address> <vc-id> [ tunnel-policy <policy-name> ] between <ip-address> <vc-id> [ tunnel-policy <policy-name> ] backup <ip-address> <vc-id> [ tunnel-policy <policy-name> ] encapsulation fr [ control-word-transparent ]
 = mpls switch-l2vc <instance-name> <ip-address> <vc-id> <policy-name> between <ip-address> <vc-id> <policy-name> backup <ip-address> <vc-id> <policy-name> encapsulation fr
mpls switch-l2vc [ instance-name <instance-name> ] <ip-address> <vc-id> [ tunnel-policy <policy-name> ] between <ip-address> <vc-id> [ tunnel-policy <policy-name> ] backup <ip-address> <vc-id> [ tunnel-policy <policy-name> ] encapsulation hdlc [ control-word-transparent ]
 = mpls switch-l2vc <instance-name> <ip-address> <vc-id> <policy-name> between <ip-address> <vc-id> <policy-name> backup <ip-address> <vc-id> <policy-name> encapsulation hdlc
mpls switch-l2vc [ instance-name <instance-name> ] <ip-address> <vc-id> [ tunnel-policy <policy-name> ] between <ip-address> <vc-id> [ tunnel-policy <policy-name> ] backup <ip-address> <vc-id> [ tunnel-policy <policy-name> ] encapsulation ip-interworking [ control-word-transparent ]
 = mpls switch-l2vc <instance-name> <ip-address> <vc-id> <policy-name> between <ip-address> <vc-id> <policy-name> backup <ip-address> <vc-id> <policy-name> encapsulation ip-interworking
mpls switch-l2vc [ instance-name <instance-name> ] <ip-address> <vc-id> [ tunnel-policy <policy-name> ] between <ip-address> <vc-id> [ tunnel-policy <policy-name> ] backup <ip-address> <vc-id> [ tunnel-policy <policy-name> ] encapsulation ip-layer2 [ control-word-transparent ]
 = mpls switch-l2vc <instance-name> <ip-address> <vc-id> <policy-name> between <ip-address> <vc-id> <policy-name> backup <ip-address> <vc-id> <policy-name> encapsulation ip-layer2
mpls switch-l2vc [ instance-name <instance-name> ] <ip-address> <vc-id> [ tunnel-policy <policy-name> ] between <ip-address> <vc-id> [ tunnel-policy <policy-name> ] backup <ip-address> <vc-id> [ tunnel-policy <policy-name> ] encapsulation ppp [ control-word-transparent ]
 = mpls switch-l2vc <instance-name> <ip-address> <vc-id> <policy-name> between <ip-address> <vc-id> <policy-name> backup <ip-address> <vc-id> <policy-name> encapsulation ppp
mpls switch-l2vc [ instance-name <instance-name> ] <ip-address> <vc-id> [ tunnel-policy <policy-name> ] between <ip-address> <vc-id> [ tunnel-policy <policy-name> ] backup <ip-address> <vc-id> [ tunnel-policy <policy-name> ] encapsulation vlan [ control-word-transparent ]
 = mpls switch-l2vc <instance-name> <ip-address> <vc-id> <policy-name> between <ip-address> <vc-id> <policy-name> backup <ip-address> <vc-id> <policy-name> encapsulation vlan
# mpls switch-l2vc between encapsulation bit-error-detection
@ system
mpls switch-l2vc <ip-address> <vc-id> between <ip-address> <vc-id> encapsulation { atm-1to1-vcc | atm-1to1-vpc | atm-aal5-pdu | atm-aal5-sdu | atm-nto1-vcc | atm-nto1-vpc | atm-trans-cell | cesopsn-basic | ethernet | fr | hdlc | ip-interworking | ip-layer2 | ppp | satop-e1 | satop-e3 | satop-t1 | vlan | cep } bit-error-detection
 = mpls switch-l2vc <ip-address> <vc-id> between <ip-address> <vc-id> encapsulation bit-error-detection
undo mpls switch-l2vc <ip-address> <vc-id> between <ip-address> <vc-id> encapsulation { atm-1to1-vcc | atm-1to1-vpc | atm-aal5-pdu | atm-aal5-sdu | atm-nto1-vcc | atm-nto1-vpc | atm-trans-cell | cesopsn-basic | ethernet | fr | hdlc | ip-interworking | ip-layer2 | ppp | satop-e1 | satop-e3 | satop-t1 | vlan | cep } bit-error-detection
# mpls switch-l2vc encapsulation reroute
@ system
? delay-time number 10 10800
mpls switch-l2vc <ip-address> <vc-id> encapsulation { ethernet | fr | hdlc | ip-interworking | ip-layer2 | ppp | vlan } reroute { delay <delay-time> | immediately | never }
 = mpls switch-l2vc <ip-address> <vc-id> encapsulation reroute <delay-time>
undo mpls switch-l2vc <ip-address> <vc-id> encapsulation { ethernet | fr | hdlc | ip-interworking | ip-layer2 | ppp | vlan } reroute { delay <delay-time> | immediately | never }
# mpls switch-l2vc encapsulation switchover
@ system
mpls switch-l2vc <ip-address> <vc-id> encapsulation ethernet switchover
 = mpls switch-l2vc <ip-address> <vc-id> encapsulation ethernet switchover
undo mpls switch-l2vc <ip-address> <vc-id> encapsulation { ethernet | fr | hdlc | ip-interworking | ip-layer2 | ppp | vlan } switchover
mpls switch-l2vc <ip-address> <vc-id> encapsulation fr switchover
 = mpls switch-l2vc <ip-address> <vc-id> encapsulation fr switchover
mpls switch-l2vc <ip-address> <vc-id> encapsulation hdlc switchover
 = mpls switch-l2vc <ip-address> <vc-id> encapsulation hdlc switchover
mpls switch-l2vc <ip-address> <vc-id> encapsulation ip-interworking switchover
 = mpls switch-l2vc <ip-address> <vc-id> encapsulation ip-interworking switchover
mpls switch-l2vc <ip-address> <vc-id> encapsulation ip-layer2 switchover
 = mpls switch-l2vc <ip-address> <vc-id> encapsulation ip-layer2 switchover
mpls switch-l2vc <ip-address> <vc-id> encapsulation ppp switchover
 = mpls switch-l2vc <ip-address> <vc-id> encapsulation ppp switchover
mpls switch-l2vc <ip-address> <vc-id> encapsulation vlan switchover
 = mpls switch-l2vc <ip-address> <vc-id> encapsulation vlan switchover
# mpls l2vc track admin-vrrp
@ interface
? interface interface
mpls l2vc track admin-vrrp interface { <interface-number> | { <interface> | <interface-type> <interface-number> } } vrid <virtual-router-id> [ pw-redundancy ]
 = mpls l2vc track admin-vrrp interface
undo mpls l2vc track admin-vrrp
# mpls l2vc track admin-vrrp secondary
@ interface
mpls l2vc track admin-vrrp secondary
 = mpls l2vc track admin-vrrp secondary
undo mpls l2vc track admin-vrrp secondary
# mpls l2vpn flow-label
@ interface
mpls l2vpn flow-label both [ secondary ] [ static ]
 = mpls l2vpn flow-label both
undo mpls l2vpn flow-label { both | send | receive } [ secondary ] [ static ]
undo mpls l2vpn flow-label [ secondary ]
mpls l2vpn flow-label send [ secondary ] [ static ]
 = mpls l2vpn flow-label send
mpls l2vpn flow-label receive [ secondary ] [ static ]
 = mpls l2vpn flow-label receive
# mpls l2vpn flow-label (PW-VE interface view)
@ interface
mpls l2vpn flow-label both [ static ]
 = mpls l2vpn flow-label both
undo mpls l2vpn flow-label { both | send | receive } [ static ]
undo mpls l2vpn flow-label
mpls l2vpn flow-label send [ static ]
 = mpls l2vpn flow-label send
mpls l2vpn flow-label receive [ static ]
 = mpls l2vpn flow-label receive
# mpls l2vpn load-balance packet
@ interface
mpls l2vpn load-balance packet
 = mpls l2vpn load-balance packet
undo mpls l2vpn load-balance packet
# mpls l2vpn mac-withdraw disable
@ interface
mpls l2vpn mac-withdraw disable
 = mpls l2vpn mac-withdraw disable
undo mpls l2vpn mac-withdraw disable
# mpls l2vpn oam-mapping
@ interface
mpls l2vpn oam-mapping
 = mpls l2vpn oam-mapping
undo mpls l2vpn oam-mapping
# mpls l2vpn oam-mapping 1ag md ma
@ interface
? md-name text 1 43
? ma-name text 1 43
mpls l2vpn oam-mapping 1ag md <md-name> ma <ma-name>
 = mpls l2vpn oam-mapping 1ag md <md-name> ma <ma-name>
undo mpls l2vpn oam-mapping [ 1ag md <md-name> ma <ma-name> ]
# mpls l2vpn pw bfd
@ interface
mpls l2vpn pw bfd [ detect-multiplier <multiplier> | min-rx-interval <rx-interval> | min-tx-interval <tx-interval> ] * [ remote-vcid <vc-id> ] [ secondary ]
 = mpls l2vpn pw bfd <vc-id>
undo mpls l2vpn pw bfd { [ remote-vcid <vc-id> ] | [ detect-multiplier | min-rx-interval | min-tx-interval ] * | [ detect-multiplier <multiplier> | min-rx-interval <rx-interval> | min-tx-interval <tx-interval> ] * } [ secondary ]
# mpls l2vpn pw bfd (Loopback interface view)
@ interface
mpls l2vpn pw bfd [ detect-multiplier <multiplier> | min-rx-interval <rx-interval> | min-tx-interval <tx-interval> ] * [ remote-vcid <vc-id> ]
 = mpls l2vpn pw bfd <vc-id>
undo mpls l2vpn pw bfd { [ remote-vcid <vc-id> ] | [ detect-multiplier | min-rx-interval | min-tx-interval ] * | [ detect-multiplier <multiplier> | min-rx-interval <rx-interval> | min-tx-interval <tx-interval> ] * }
# mpls l2vpn pw bfd (PW-VE interface view)
@ interface
mpls l2vpn pw bfd [ detect-multiplier <multiplier> | min-rx-interval <rx-interval> | min-tx-interval <tx-interval> ] * [ remote-vcid <vc-id> ]
 = mpls l2vpn pw bfd <vc-id>
undo mpls l2vpn pw bfd { [ remote-vcid <vc-id> ] | [ detect-multiplier | min-rx-interval | min-tx-interval ] * | [ detect-multiplier <multiplier> | min-rx-interval <rx-interval> | min-tx-interval <tx-interval> ] * }
# mpls l2vpn pw ignore-ac-state
@ interface
mpls l2vpn pw ignore-ac-state [ bypass | secondary ]
 = mpls l2vpn pw ignore-ac-state
undo mpls l2vpn pw ignore-ac-state [ bypass | secondary ]
# mpls l2vpn pw performance disable
@ interface
mpls l2vpn pw performance disable
 = mpls l2vpn pw performance disable
undo mpls l2vpn pw performance disable
# mpls l2vpn reroute
@ interface
? delayTime number 10 10800
? resumeTime number 0 600
? holdoffTime number 1 180
mpls l2vpn reroute { { delay <delayTime> | immediately } [ resume <resumeTime> ] | never }
 = mpls l2vpn reroute
mpls l2vpn holdoff <holdoffTime>
 = mpls l2vpn holdoff <holdoffTime>
undo mpls l2vpn reroute
undo mpls l2vpn holdoff <holdoffTime>
# mpls l2vpn redundancy
@ interface
mpls l2vpn redundancy independent
 = mpls l2vpn redundancy independent
undo mpls l2vpn redundancy { independent | master }
mpls l2vpn redundancy master
 = mpls l2vpn redundancy master
# mpls l2vpn stream-dual-receiving
@ interface
mpls l2vpn stream-dual-receiving
 = mpls l2vpn stream-dual-receiving
undo mpls l2vpn stream-dual-receiving
# mpls l2vpn switchover
@ interface
mpls l2vpn switchover
 = mpls l2vpn switchover
undo mpls l2vpn switchover
# peer (MPLS-L2VPN view)
@ mpls-l2vpn
peer <peer-address>
 + peer <peer-address>
 > l2vpn-peer -peer-<peer-address>
undo peer <peer-address>
# pw-aps (System view)
@ system
pw-aps <apsId> [ frr ]
 + pw-aps <apsId>
 > pw-aps -pw-aps-<apsId>
undo pw-aps <apsId> [ frr ]
# description (PW-FPS view)
@ pw-aps
? text text 1 63 rest
description <text>
 = description
undo description
# holdoff (PW-FPS view)
@ pw-aps
? holdoffValue number 0 100
holdoff <holdoffValue>
 = holdoff
undo holdoff
# operation-type (PW-FPS view)
@ pw-aps
operation-type { non-revertive | revertive }
 = operation-type
undo operation-type
# protect-switch (PW-APS view)
@ pw-aps
! now
protect-switch { clear | force | lock | manual }
# remote-aps
@ pw-aps
? remoteApsId number 1 16384
remote-aps <remoteApsId>
 = remote-aps
undo remote-aps
# role
@ pw-aps
role { master | slave }
 = role
undo role
# wtr (PW-FPS view)
@ pw-aps
? wtrValue number 0 12
wtr <wtrValue>
 = wtr
undo wtr
# pw-template
@ system
? pwname text 1 19
pw-template <pwname>
 + pw-template <pwname>
 > pw-template -pw-template-<pwname>
undo pw-template <pwname>
# atm-pack-overtime
@ pw-template
atm-pack-overtime <atm-pack-overtime>
 = atm-pack-overtime
undo atm-pack-overtime
# transmit-atm-cells
@ pw-template
? transmit-atm-cells-value number 1 28
transmit-atm-cells <transmit-atm-cells-value>
 = transmit-atm-cells
undo transmit-atm-cells
# bfd-detect (PW template view)
@ pw-template
bfd-detect [ detect-multiplier <multiplier> | min-rx-interval <rx-interval> | min-tx-interval <tx-interval> ] *
 = bfd-detect
undo bfd-detect
# control-word
@ pw-template
control-word
 = control-word
undo control-word
# idle-code
@ pw-template
idle-code <idleCodeValue>
 = idle-code
undo idle-code
# jitter-buffer depth
@ pw-template
? depth number 1 64
jitter-buffer depth <depth>
 = jitter-buffer depth
undo jitter-buffer depth
# jitter-buffer-cep depth
@ pw-template
? depthValue number 125 16000
jitter-buffer-cep depth <depthValue>
 = jitter-buffer-cep depth
undo jitter-buffer-cep depth
# max-atm-cells
@ pw-template
? max-atm-cells-value number 1 28
max-atm-cells <max-atm-cells-value>
 = max-atm-cells
undo max-atm-cells
# mtu (PW template view)
@ pw-template
? mtu number 46 9600
mtu <mtu>
 = mtu
undo mtu
# payload-compression dba
@ pw-template
payload-compression dba uneq
 = payload-compression dba uneq
undo payload-compression dba
# peer-address (PW template view)
@ pw-template
? ip-address
peer-address <ip-address>
 = peer-address
undo peer-address
# rtp-header
@ pw-template
rtp-header
 = rtp-header
undo rtp-header
# cc seq-number
@ pw-template
cc seq-number
 = cc seq-number
undo cc seq-number
# tdm-encapsulation-number
@ pw-template
tdm-encapsulation-number <tdmEncapNumber>
 = tdm-encapsulation-number
undo tdm-encapsulation-number
# tnl-policy (PW template view)
@ pw-template
? tnlPolicyName text 1 39
tnl-policy <tnlPolicyName>
 = tnl-policy
undo tnl-policy
# remote-ce ip
@ interface
remote-ce ip <ip-address>
 = remote-ce ip
undo remote-ce ip
# reset local-ce mac
@ user
! now 3
reset local-ce mac
reset local-ce mac { <interface-type> <interface-number> | <interface-name> }
# reset pw
@ user
! now 3
? peer-ip ipv4
reset pw [ peer-address <peer-ip> ] <pwId> { ethernet | ppp | hdlc | vlan | ip-interworking | ip-layer2 | cesopsn-basic | satop-e1 | atm-1to1-vcc | atm-1to1-vpc | atm-nto1-vcc | atm-nto1-vpc | atm-trans-cell | cep }
# reset pw pw-template
@ user
! now 3
reset pw pw-template <pw-template-name>
# reset traffic-statistics l2vpn pw
@ user
! now 3
reset traffic-statistics l2vpn pw { all | { interface { <interface-name> | <interface-type> <interface-number> } [ secondary | bypass ] } }
# protect-switch (PW-APS view) (VPWSCOMM)
@ pw-aps
! now
protect-switch { clear | force | lock | manual-to-work | manual-to-protect }
# interface-parameter-type vccv (Interface view)
@ interface
interface-parameter-type vccv [ secondary ]
 = interface-parameter-type vccv
undo interface-parameter-type vccv [ secondary ]
# mpls l2vpn pw traffic-statistics enable
@ interface
mpls l2vpn pw traffic-statistics enable [ secondary | bypass ]
 = mpls l2vpn pw traffic-statistics enable
undo mpls l2vpn pw traffic-statistics enable [ secondary | bypass ]
# mtu (VSI-BD view)
@ vsi vlan
? mtu number 328 65535
mtu <mtu>
 = mtu
undo mtu`;
