// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "LAN Access and MAN Access Commands/EVC Configuration Commands". */
export default (): string => `
? bd-id number 1 16777215
? interface-type interface-type
? interface-name interface
? low-pe-vid number 1 4094
? high-pe-vid number 1 4094
? pe-vid number 1 4094
? ce-vid number 1 4094
? ce-8021p-value number 0 7
# damping time
@ interface
? delay-time number 0 20
damping time <delay-time>
 = damping time
undo damping time [ <delay-time> ]
# description (Bridge domain view)
@ bridge-domain
? description text 1 80 rest
description <description>
 = description
undo description
# statistic enable (Bridge domain view)
@ bridge-domain
statistic enable
 = statistic enable
undo statistic enable
# split-horizon enable
@ bridge-domain
split-horizon enable
 = split-horizon enable
undo split-horizon enable
# bandwidth (VBDIF interface view)
@ interface
? bandwidth number 1 1000000
undo bandwidth [ <bandwidth> ]
undo bandwidth <bandwidth> kbps
# bridge-domain
@ system
bridge-domain <bd-id>
 + bridge-domain <bd-id>
 > bridge-domain -bd<bd-id>
undo bridge-domain <bd-id>
# display bridge-domain
@ all
! now 1
? bdid number 1 16777215
display bridge-domain [ binding-info | <bdid> [ verbose | brief | binding-info ] ]
# display bridge-domain statistics
@ all
! now 1
display bridge-domain <bd-id> statistics
# display ethernet uni information
@ all
! now 1
? interface-number interface-number
display ethernet uni information [ interface { <interface-type> <interface-number> | <interface-name> } ]
# display ethernet uni statistics interface
@ all
! now 1
display ethernet uni statistics interface { <interface-type> <interface-number.subinterface-number> | <interface-name> } [ verbose ]
# encapsulation default
@ interface
encapsulation default
 = encapsulation default
undo encapsulation default
# encapsulation dot1q
@ interface
encapsulation dot1q [ vid <low-pe-vid> [ to <high-pe-vid> ] ]
 = encapsulation dot1q <low-pe-vid> <high-pe-vid>
undo encapsulation dot1q [ vid <low-pe-vid> [ to <high-pe-vid> ] ]
# encapsulation dot1q
@ system
encapsulation dot1q [ vid <low-pe-vid> [ to <high-pe-vid> ] ]
 + encapsulation dot1q <low-pe-vid> <high-pe-vid>
 > ethernet3-0-1 -Ethernet3/0/<low-pe-vid>.1
undo encapsulation dot1q [ vid <low-pe-vid> [ to <high-pe-vid> ] ]
# encapsulation dot1q vid
@ interface
? pevid1 number 1 4094
? pevid2 number 1 4094
? val8021p1 number 0 7
? val8021p2 number 0 7
encapsulation dot1q vid <pevid1> [ to <pevid2> ] 8021p { <val8021p1> [ to <val8021p2> ] } &<1-8>
 = encapsulation dot1q vid <pevid1> 8021p <val8021p1>
undo encapsulation dot1q vid <pevid1> [ to <pevid2> ] 8021p { <val8021p1> [ to <val8021p2> ] } &<1-8>
# encapsulation qinq
@ interface
? low-ce-vid number 1 4094
? high-ce-vid number 1 4094
encapsulation qinq [ vid <pe-vid> ce-vid { <low-ce-vid> [ to <high-ce-vid> ] | default } ]
 = encapsulation qinq <pe-vid> <low-ce-vid> <high-ce-vid>
undo encapsulation qinq [ vid <pe-vid> ce-vid { <low-ce-vid> [ to <high-ce-vid> ] | default } ]
# rewrite (Layer 2 sub-interface view)
@ interface
? vid number 1 4094
? 8021p-value number 0 7
rewrite pop { single | double }
 = rewrite pop
rewrite push { vid <vid> [ ce-vid <ce-vid> ] }
 = rewrite push
rewrite push { vid <vid> 8021p <8021p-value> [ ce-vid <ce-vid> [ ce-8021p <ce-8021p-value> ] ] }
 = rewrite push
rewrite push { vid <vid> 8021p <8021p-value> [ ce-vid <ce-vid> ce-8021p <ce-8021p-value> ] }
 = rewrite push
rewrite push { vid <vid> [ 8021p <8021p-value> ] ce-vid <ce-vid> ce-8021p <ce-8021p-value> }
 = rewrite push
rewrite swap
 = rewrite swap
# rewrite map
@ interface
? offset-vid number 1 4093
? pe-8021p-value number 0 7
rewrite map offset { increase | decrease } <offset-vid>
 = rewrite map offset
rewrite map { 1-to-1 | 2-to-1 } vid <pe-vid>
 = rewrite map
rewrite map { 1-to-1 | 2-to-1 } vid <pe-vid> 8021p <pe-8021p-value>
 = rewrite map
rewrite map { 1-to-2 | 2-to-2 } vid <pe-vid> ce-vid <ce-vid>
 = rewrite map
rewrite map { 1-to-2 | 2-to-2 } vid <pe-vid> [ 8021p <pe-8021p-value> ] ce-vid <ce-vid> ce-8021p <ce-8021p-value>
 = rewrite map
rewrite map { 1-to-2 | 2-to-2 } vid <pe-vid> 8021p <pe-8021p-value> ce-vid <ce-vid> [ ce-8021p <ce-8021p-value> ]
 = rewrite map
undo rewrite
# encapsulation untag
@ interface
encapsulation untag
 = encapsulation untag
undo encapsulation untag
# forward-mode (VBDIF interface view)
@ interface
forward-mode loopback
 = forward-mode
undo forward-mode
# local-switch enable
@ interface
local-switch enable
 = local-switch enable
undo local-switch enable
# bridge-domain (Layer 2 subinterface view)
@ interface
bridge-domain <bd-id>
 = bridge-domain
undo bridge-domain
# split-horizon
@ interface
split-horizon
 = split-horizon
undo split-horizon
# reset bridge-domain statistics
@ user
! now 3
reset bridge-domain <bd-id> statistics
# reset ethernet uni statistics interface
@ user
! now 3
reset ethernet uni statistics interface { <interface-type> <interface-number.subinterface-number> | <interface-name> }
# shutdown (Bridge domain view)
@ bridge-domain
shutdown
 = shutdown
undo shutdown`;
