// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Security Commands/802.1X Authentication Configuration Commands". */
export default (): string => `
? time number 1 300
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? slot-num number 1 16
# authentication timeout
@ 802-1x-template
authentication timeout <time>
 = authentication timeout
undo authentication timeout
# display dot1x-template
@ all
! now 1
? number number 1 256
display dot1x-template <number>
# display dot1x
@ all
! now 1
display dot1x [ interface { <interface-name> | <interface-type> <interface-number> } ]
# display dot1x sessions
@ all
! now 1
? slot-num text 1 15
? mac-address mac
display dot1x sessions { slot <slot-num> | interface <interface-type> <interface-name> } mac <mac-address>
display dot1x sessions { slot <slot-num> | interface <interface-type> <interface-name> | mac <mac-address> }
display dot1x sessions
# display dot1x statistics
@ all
! now 1
display dot1x statistics slot <slot-num>
display dot1x statistics interface { <interface-name> | <interface-type> <interface-number> }
# dot1x-template (AAA domain view)
@ aaa-domain
dot1x-template <dot1x-template-number>
 = dot1x-template
undo dot1x-template
# dot1x-template
@ system
? dot1x-template-number number 1 256
dot1x-template <dot1x-template-number>
 + dot1x-template <dot1x-template-number>
 > 802-1x-template -dot1x-template-<dot1x-template-number>
undo dot1x-template <dot1x-template-number>
# dot1x enable
@ interface
dot1x enable
 = dot1x enable
undo dot1x enable
# dot1x force-domain
@ interface
? domain-name text 1 64 caseless
dot1x force-domain <domain-name>
 = dot1x force-domain
undo dot1x force-domain
# dot1x max-user
@ interface
? number number 1 1024
dot1x max-user <number>
 = dot1x max-user
undo dot1x max-user
# dot1x port-control
@ interface
dot1x port-control { authorized-force | auto | unauthorized-force }
 = dot1x port-control
# dot1x port-method
@ interface
dot1x port-method { mac | port }
 = dot1x port-method
# eap-end
@ 802-1x-template
eap-end [ chap | pap ]
 = eap-end
undo eap-end
# eap-sim-parameter
@ 802-1x-template
undo eap-sim-parameter
# keepalive (dot1x template view)
@ 802-1x-template
? times number 0 10
? time number 1 1800
keepalive { retransmit <times> | interval <time> } *
 = keepalive
undo keepalive
# link-down offline delay
@ system
? delay-value number 1 600
link-down offline delay { <delay-value> | unlimited }
 = link-down offline delay
undo link-down offline delay
# reauthentication interval
@ 802-1x-template
? time number 0 65535
reauthentication interval <time>
 = reauthentication interval
undo reauthentication interval
# request
@ 802-1x-template
? times number 1 10
request { interval <time> | retransmit <times> } *
 = request
undo request
# reset
@ 802-1x-template
! now
reset
# reset dot1x statistics
@ all
! now
? interface-num interface-number
reset dot1x statistics slot <slot-num>
reset dot1x statistics interface { <interface-name> | <interface-type> <interface-num> }`;
