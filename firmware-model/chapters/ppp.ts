// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "WAN Access Commands/PPP Configuration Commands". */
export default (): string => `
? interface-type interface-type
? interface-number interface-number
? interface-name interface
# cpos mix-link-protocol enable
@ system
cpos mix-link-protocol enable
 = cpos mix-link-protocol enable
undo cpos mix-link-protocol enable
# discriminator (MP-Group interface view)
@ interface
discriminator
 = discriminator
undo discriminator
# display ppp information
@ all
! now 1
display ppp information interface { <interface-type> <interface-number> | <interface-name> }
# display ppp error-packet
@ all
! now 1
display ppp error-packet { <interface-name> | <interface-type> <interface-number> } [ verbose ]
# display ppp mp
@ all
! now 1
display ppp mp [ interface { <interface-type> <interface-number> | <interface-name> } ]
# display time-delay-detect status
@ all
! now 1
display time-delay-detect status interface { <interface-type> <interface-number> | <interface-name> }
# drop-timeout
@ interface
? time-number number 10 100
drop-timeout <time-number>
 = drop-timeout
undo drop-timeout
# fragment-threshold
@ interface
? threshold number 0 3
fragment-threshold <threshold>
 = fragment-threshold
undo fragment-threshold
# keepalive count
@ interface
? number number 2 244
keepalive count <number>
 = keepalive count
undo keepalive count
# link-protocol ppp
@ interface
link-protocol ppp
 = link-protocol ppp
# mp statistics fragment-mode
@ system
mp statistics fragment-mode enable
 = mp statistics fragment-mode enable
undo mp statistics fragment-mode enable
# mrru
@ interface
mrru <mrru>
 = mrru
undo mrru
# packet-reassembly queue depth
@ interface
packet-reassembly queue depth <queue-depth-value>
 = packet-reassembly queue depth
undo packet-reassembly queue depth
# ppp authentication-mode
@ interface
ppp authentication-mode { chap [ pap ] | pap }
 = ppp authentication-mode
undo ppp authentication-mode
# ppp chap password
@ interface
ppp chap password simple password
 = ppp chap password simple password
undo ppp chap password
ppp chap password cipher { password | password }
 = ppp chap password cipher
# ppp chap user
@ interface
? user-name text 1 253
ppp chap user <user-name>
 = ppp chap user
undo ppp chap user
# ppp dampening disable
@ system
ppp dampening disable
 = ppp dampening disable
undo ppp dampening disable
# ppp dampening level
@ system
? half-life-period number 1 60
? suppress-value number 1 20000
? reuse-value number 1 20000
? max-suppress-time number 1 255
ppp dampening level light
 = ppp dampening level light
undo ppp dampening level { light | middle | heavy | manual [ half-life-period <half-life-period> suppress-value <suppress-value> reuse-value <reuse-value> max-suppress-time <max-suppress-time> ] }
ppp dampening level middle
 = ppp dampening level middle
ppp dampening level heavy
 = ppp dampening level heavy
ppp dampening level manual { half-life-period <half-life-period> suppress-value <suppress-value> reuse-value <reuse-value> max-suppress-time <max-suppress-time> }
 = ppp dampening level manual
# ppp ipcp dns
@ interface
? primary-dns-address ipv4
? secondary-dns-address ipv4
ppp ipcp dns { <primary-dns-address> [ <secondary-dns-address> ] | admit-any }
 = ppp ipcp dns <primary-dns-address> <secondary-dns-address>
undo ppp ipcp dns { <primary-dns-address> [ <secondary-dns-address> ] | admit-any }
# ppp magic-number check
@ interface
ppp magic-number check
 = ppp magic-number check
undo ppp magic-number check
# ppp mp damping
@ interface
? detect-time number 30 3600
? flapping-count number 1 64
? damping-time number 60 86400
ppp mp damping [ detect-time <detect-time> flapping-count <flapping-count> damping-time <damping-time> ]
 = ppp mp damping
undo ppp mp damping
# ppp mp
@ interface
ppp mp { <interface-type> <interface-number> | <interface-name> }
 = ppp mp
undo ppp mp
# ppp mp threshold-least
@ interface
? number number 1 32
ppp mp threshold-least <number>
 = ppp mp threshold-least
undo ppp mp threshold-least
# ppp mru-negotiate
@ interface
ppp mru-negotiate ipv4
 = ppp mru-negotiate ipv4
ppp mru-negotiate ipv6
 = ppp mru-negotiate ipv6
undo ppp mru-negotiate
# ppp osicp mplscp
@ interface
ppp { osicp | mplscp } { enable | disable }
 = ppp
# ppp packet min-length
@ system
? length number 8 64
ppp packet min-length <length> slot <slot-id>
 = ppp packet min-length slot <slot-id>
undo ppp packet min-length [ <length> ] slot <slot-id>
# ppp pap local-user
@ interface
? user-name text 1 253 caseless
ppp pap local-user <user-name> password { simple password | cipher { password | password } }
 = ppp pap local-user
undo ppp pap local-user
# ppp peer hostroute-suppress
@ interface
ppp peer hostroute-suppress
 = ppp peer hostroute-suppress
undo ppp peer hostroute-suppress
# ppp timer link-dead
@ interface
? time number 5 30
ppp timer link-dead <time>
 = ppp timer link-dead
undo ppp timer link-dead
# ppp timer negotiate
@ interface
? seconds number 1 10
ppp timer negotiate <seconds>
 = ppp timer negotiate
undo ppp timer negotiate
# priority (MP-group interface view)
@ interface
priority { high | normal }
 = priority
undo priority
# remote address
@ interface
? ip-address ipv4
remote address <ip-address>
 = remote address
undo remote address
# short-sequence
@ interface
short-sequence
 = short-sequence
undo short-sequence
# time-delay-detect enable
@ interface
time-delay-detect enable
 = time-delay-detect enable
undo time-delay-detect enable
# time-delay-detect threshold
@ interface
? threshold number 25 500
time-delay-detect threshold <threshold>
 = time-delay-detect threshold
undo time-delay-detect threshold
# timer hold
@ interface
? interval number 0 32767
timer hold <interval>
 = timer hold
undo timer hold
# undo link-protocol ppp
@ interface gigabitethernet1-0-0
undo link-protocol ppp`;
