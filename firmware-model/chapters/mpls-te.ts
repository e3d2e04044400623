// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "MPLS Commands/MPLS TE Configuration Commands". */
export default (): string => `
? tunnel-name text 1 63
? lsp-name text 1 19
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? in-label number 16 32783
? ingress-lsr-id ipv4
? tunnel-id number 1 65535
? in-label-value number 16 32783
? ingress-tunnel-id number 1 65535
? next-hop-address ipv4
? out-label-value number 16 1048575
? pir number 0 4000000000
? port-type interface-type
? port-num interface-number
? out-label number 16 1048575
? upper-limit-value number 1 100
? lower-limit-value number 1 100
? incoming-interfacename interface
? incoming-interfacetype interface-type
? incoming-interfacenum interface-number
? outgoing-interfacename interface
? outgoing-interfacetype interface-type
? outgoing-interfacenum interface-number
? ingress-lsrid ipv4
? out-port-type interface-type
? out-port-num interface-number
? in-port-type interface-type
? in-port-num interface-number
? ip-address ipv4
? nexthop ipv4
? interface interface
? bit-name text 1 31
? path-name text 1 128 caseless
? lsp-id number 0 65535
? s2l-destination-address ipv4
? peer-ip-address ipv4
? egress-lsr-id ipv4
? srlg-number number 0 4294967295
? interval number 60 604800
? multiplier number 3 50
? tx-interval number 3 20000
? rx-interval number 3 20000
? tosexp-value number 0 7
? template-name text 1 31 rest
? keychain-name text 1 47
? window-size number 1 64
? authkey-cipher text 1 512 secret
? authkey-plain text 1 512 secret
? cir-value number 1 1000000
? cbs-value number 1 9000000
? pir-value number 1 1000000
? pbs-value number 1 9000000
? auto-tunnel-name text 1 63
? group-id number 1 4294967295
? indexValue number 1 96
? setup-priority number 0 7
? session-id number 0 65535
? local-lsp-id number 0 65535
? tunnel-interface-name interface
? leaf-list-name text 1 31
? area-id number 0 4294967295
? router-id ipv4
? label-value number 16 1048575
? ip-address1 ipv4
? ip-address2 ipv4
? contrastLabel number 16 1048575
? bw-value number 1 4000000000
? min-tx-interval number 3 20000
? min-rx-interval number 3 20000
? bandwidth number 0 4000000000
? hold-priority number 0 7
? hop-limit-value number 1 32
? tunnelName text 1 63
? leaf-address ipv4
? ctValue number 1 4000000000
? bc0-bw-value number 0 4000000000
? bc0-bw-percentage number 1 100
# mpls rsvp-te challenge-lost
@ mpls
? max-miss-times number 1 10
mpls rsvp-te challenge-lost <max-miss-times>
 = mpls rsvp-te challenge-lost
undo mpls rsvp-te challenge-lost
# mpls rsvp-te retrans-timer challenge
@ mpls
? retransmission-interval number 500 10000
mpls rsvp-te retrans-timer challenge <retransmission-interval>
 = mpls rsvp-te retrans-timer challenge
undo mpls rsvp-te retrans-timer challenge
# bidirectional static-cr-lsp
@ system
? tunnel-name text 1 19
bidirectional static-cr-lsp ingress <tunnel-name>
 + bidirectional static-cr-lsp ingress <tunnel-name>
 > static-bidirectional-co-routed-ingress -bi-static-ingress-<tunnel-name>
bidirectional static-cr-lsp transit <lsp-name>
 + bidirectional static-cr-lsp transit <lsp-name>
 > static-bidirectional-co-routed-transit -bi-static-transit-<lsp-name>
bidirectional static-cr-lsp egress <lsp-name>
 + bidirectional static-cr-lsp egress <lsp-name>
 > static-bidirectional-co-routed-egress -bi-static-egress-<lsp-name>
undo bidirectional static-cr-lsp ingress <tunnel-name>
undo bidirectional static-cr-lsp transit <lsp-name>
undo bidirectional static-cr-lsp egress <lsp-name>
# lsp-loopback
@ static-bidirectional-co-routed-transit
lsp-loopback { start | stop }
 = lsp-loopback
# static-cr-lsp egress
@ system
? lsp-name-val text 1 19
static-cr-lsp egress <lsp-name-val> incoming-interface { <interface-name> | <interface-type> <interface-number> } in-label <in-label> [ lsrid <ingress-lsr-id> tunnel-id <tunnel-id> ]
 = static-cr-lsp egress <lsp-name-val>
undo static-cr-lsp egress <lsp-name-val>
# forward (Static bidirectional co-routed egress view)
@ static-bidirectional-co-routed-egress
forward in-label <in-label-value> [ lsrid <ingress-lsr-id> tunnel-id <ingress-tunnel-id> ]
 = forward in-label
undo forward
# backward (Static bidirectional co-routed egress view)
@ static-bidirectional-co-routed-egress
backward nexthop <next-hop-address> outgoing-interface { <interface-name> | { <interface-type> <interface-number> } } out-label <out-label-value> [ [ bandwidth ct0 bandwidth ] | [ pir <pir> ] ] *
 = backward nexthop
backward outgoing-interface { <interface-name> | { <interface-type> <interface-number> } } nexthop <next-hop-address> out-label <out-label-value> [ [ bandwidth ct0 bandwidth ] | [ pir <pir> ] ] *
 = backward outgoing-interface
backward nexthop <next-hop-address> out-label <out-label-value> [ [ bandwidth ct0 bandwidth ] | [ pir <pir> ] ] *
 = backward nexthop
backward outgoing-interface { <interface-name> | { <interface-type> <interface-number> } } out-label <out-label-value> [ [ bandwidth ct0 bandwidth ] | [ pir <pir> ] ] *
 = backward outgoing-interface
undo backward
# static-cr-lsp ingress
@ system
? tunnel-name text 1 19
? port-name interface
? destination-address ipv4
static-cr-lsp ingress { <tunnel-name> | tunnel-interface { <port-type> <port-num> | <port-name> } } destination <destination-address> { outgoing-interface { <interface-name> | { <interface-type> <interface-number> } } | nexthop <next-hop-address> } * out-label <out-label> [ [ bandwidth { [ ct0 ] bandwidth } ] | [ pir <pir> ] ] *
 = static-cr-lsp ingress <tunnel-name> <port-name>
undo static-cr-lsp ingress { <tunnel-name> | tunnel-interface { <port-name> | <port-type> <port-num> } }
# forward (Static bidirectional co-routed ingress view)
@ static-bidirectional-co-routed-ingress
forward nexthop <next-hop-address> outgoing-interface { <interface-name> | <interface-type> <interface-number> } out-label <out-label-value> [ [ bandwidth ct0 bandwidth ] | [ pir <pir> ] ] *
 = forward nexthop
forward outgoing-interface { <interface-name> | <interface-type> <interface-number> } nexthop <next-hop-address> out-label <out-label-value> [ [ bandwidth ct0 bandwidth ] | [ pir <pir> ] ] *
 = forward outgoing-interface
forward nexthop <next-hop-address> out-label <out-label-value> [ [ bandwidth ct0 bandwidth ] | [ pir <pir> ] ] *
 = forward nexthop
forward outgoing-interface { <interface-name> | { <interface-type> <interface-number> } } out-label <out-label-value> [ [ bandwidth ct0 bandwidth ] | [ pir <pir> ] ] *
 = forward outgoing-interface
undo forward
# backward (Static bidirectional co-routed ingress view)
@ static-bidirectional-co-routed-ingress
backward in-label <in-label-value> [ lsrid <ingress-lsr-id> tunnel-id <ingress-tunnel-id> ]
 = backward in-label
undo backward
# mpls te ttl-mode
@ mpls
mpls te ttl-mode { pipe | uniform }
 = mpls te ttl-mode
undo mpls te ttl-mode
# mpls autobypass-tunnel-number threshold-alarm
@ mpls
mpls autobypass-tunnel-number threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value>
 = mpls autobypass-tunnel-number threshold-alarm upper-limit
undo mpls autobypass-tunnel-number threshold-alarm
# mpls autoprimary-tunnel-number threshold-alarm
@ mpls
mpls autoprimary-tunnel-number threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value>
 = mpls autoprimary-tunnel-number threshold-alarm upper-limit
undo mpls autoprimary-tunnel-number threshold-alarm
# mpls rsvp-lsp-number threshold-alarm
@ mpls
mpls rsvp-lsp-number threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value>
 = mpls rsvp-lsp-number threshold-alarm upper-limit
undo mpls rsvp-lsp-number threshold-alarm
# static-cr-lsp transit
@ system
static-cr-lsp transit <lsp-name> [ incoming-interface { <incoming-interfacename> | { <incoming-interfacetype> <incoming-interfacenum> } } ] in-label <in-label> { outgoing-interface { <outgoing-interfacename> | { <outgoing-interfacetype> <outgoing-interfacenum> } } | nexthop <next-hop-address> } * out-label <out-label> [ [ bandwidth { [ ct0 ] bandwidth } ] | [ pir <pir> ] ] *
 = static-cr-lsp transit <lsp-name>
undo static-cr-lsp transit <lsp-name>
# static-cr-lsp transit incoming-interface
@ system
static-cr-lsp transit <lsp-name> incoming-interface { <incoming-interfacename> | { <incoming-interfacetype> <incoming-interfacenum> } } in-label <in-label> outgoing-interface { <outgoing-interfacename> | { <outgoing-interfacetype> <outgoing-interfacenum> } } nexthop <next-hop-address> out-label <out-label> [ bandwidth { [ ct0 ] bandwidth } ]
 = static-cr-lsp transit <lsp-name>
# forward (Static bidirectional co-routed transit view)
@ static-bidirectional-co-routed-transit
? egress-lsrid ipv4
forward in-label <in-label-value> nexthop <next-hop-address> outgoing-interface { <interface-name> | { <interface-type> <interface-number> } } out-label <out-label-value> [ [ bandwidth ct0 bandwidth ] | [ pir <pir> ] ] *
 = forward in-label
forward in-label <in-label-value> outgoing-interface { <interface-name> | { <interface-type> <interface-number> } } nexthop <next-hop-address> out-label <out-label-value> [ [ bandwidth ct0 bandwidth ] | [ pir <pir> ] ] *
 = forward in-label
forward in-label <in-label-value> nexthop <next-hop-address> out-label <out-label-value> [ ingress-lsrid <ingress-lsrid> egress-lsrid <egress-lsrid> tunnel-id <tunnel-id> ] [ [ bandwidth ct0 bandwidth ] | [ pir <pir> ] ] *
 = forward in-label
forward in-label <in-label-value> outgoing-interface { <interface-name> | { <interface-type> <interface-number> } } out-label <out-label-value> [ ingress-lsrid <ingress-lsrid> egress-lsrid <egress-lsrid> tunnel-id <tunnel-id> ] [ [ bandwidth ct0 bandwidth ] | [ pir <pir> ] ] *
 = forward in-label
forward in-label <in-label-value> nexthop <next-hop-address> outgoing-interface { <interface-name> | { <interface-type> <interface-number> } } out-label <out-label-value> [ ingress-lsrid <ingress-lsrid> egress-lsrid <egress-lsrid> tunnel-id <tunnel-id> ] [ [ bandwidth ct0 bandwidth ] | [ pir <pir> ] ] *
 = forward in-label
forward in-label <in-label-value> outgoing-interface { <interface-name> | { <interface-type> <interface-number> } } nexthop <next-hop-address> out-label <out-label-value> [ ingress-lsrid <ingress-lsrid> egress-lsrid <egress-lsrid> tunnel-id <tunnel-id> ] [ [ bandwidth ct0 bandwidth ] | [ pir <pir> ] ] *
 = forward in-label
undo forward
undo backward
# backward (Static bidirectional co-routed transit view)
@ static-bidirectional-co-routed-transit
backward in-label <in-label-value> nexthop <next-hop-address> outgoing-interface { <interface-name> | { <interface-type> <interface-number> } } out-label <out-label-value> [ [ bandwidth ct0 bandwidth ] | [ pir <pir> ] ] *
 = backward in-label
backward in-label <in-label-value> outgoing-interface { <interface-name> | { <interface-type> <interface-number> } } nexthop <next-hop-address> out-label <out-label-value> [ [ bandwidth ct0 bandwidth ] | [ pir <pir> ] ] *
 = backward in-label
backward in-label <in-label-value> nexthop <next-hop-address> out-label <out-label-value> [ [ bandwidth ct0 bandwidth ] | [ pir <pir> ] ] *
 = backward in-label
backward in-label <in-label-value> outgoing-interface { <interface-name> | { <interface-type> <interface-number> } } out-label <out-label-value> [ [ bandwidth ct0 bandwidth ] | [ pir <pir> ] ] *
 = backward in-label
# display mpls te tunnel statistics
@ all
! now 1
display mpls te tunnel statistics
display mpls te gmpls tunnel statistics
# display mpls te hot-standby state all
@ all
! now 1
display mpls te hot-standby state all
display mpls te hot-standby state all verbose
# display mpls te hot-standby state interface
@ all
! now 1
display mpls te hot-standby state interface { <interface-type> <interface-number> | <interface-name> }
# display mpls te p2mp-te interface
@ all
! now 1
display mpls te p2mp-te interface [ { <interface-type> <interface-number> | <interface-name> } ]
# display mpls te bidirectional
@ all
! now 1
? lspName text 1 35 caseless
display mpls te bidirectional static-cr-lsp [ <lspName> ]
display mpls te bidirectional static-cr-lsp [ <lspName> ] verbose
# display mpls lsp protocol static-cr
@ all
! now 1
? in-label number 16 65551
? masklen number 0 32
display mpls lsp protocol static-cr { [ outgoing-interface { <out-if-name> | { <interface> | <out-port-type> <out-port-num> } } ] | [ incoming-interface { <in-if-name> | { <interface> | <in-port-type> <in-port-num> } } ] | [ lsr-role { ingress | egress | transit } ] | [ out-label <out-label> ] | [ in-label <in-label> ] | [ { include | exclude } <ip-address> <masklen> ] | [ nexthop <nexthop> ] } * [ verbose ]
# display mpls static-cr-lsp
@ all
! now 1
? lsp-name text 1 35
? mask-length number 0 32
display mpls static-cr-lsp [ <lsp-name> ] [ { include | exclude } <ip-address> <mask-length> ]
display mpls static-cr-lsp [ <lsp-name> ] [ { include | exclude } <ip-address> <mask-length> ] verbose
# display affinity-mapping
@ all
! now 1
display affinity-mapping [ attribute <bit-name> ]
# display affinity-mapping verbose
@ all
! now 1
display affinity-mapping [ attribute <bit-name> ] verbose
# display default-parameter mpls rsvp-te
@ all
! now 1
display default-parameter mpls rsvp-te
# display explicit-path
@ all
! now 1
display explicit-path [ <path-name> ]
display explicit-path name <path-name>
# display mpls lsp protocol rsvp-te
@ all
! now 1
? in-label number 16 65551
display mpls lsp protocol rsvp-te { [ outgoing-interface { <out-if-name> | { <interface> | <out-port-type> <out-port-num> } } ] | [ nexthop <nexthop> ] | [ incoming-interface { <in-if-name> | { <interface> | <in-port-type> <in-port-num> } } ] | [ lsr-role { ingress | egress | transit } ] | [ out-label <out-label> ] | [ in-label <in-label> ] } * [ verbose ]
# display mpls multicast-lsp statistics protocol p2mp-te
@ all
! now 1
display mpls multicast-lsp statistics protocol p2mp-te
# display mpls rsvp-te p2mp lsp
@ all
! now 1
? tunnel-id number 0 65535
display mpls rsvp-te p2mp lsp [ <ingress-lsr-id> <tunnel-id> <p2mp-id> <lsp-id> [ <s2l-destination-address> ] ] [ verbose ]
# display mpls rsvp-te p2mp session
@ all
! now 1
? tunnel-id number 0 65535
display mpls rsvp-te p2mp session [ <ingress-lsr-id> <tunnel-id> <p2mp-id> ]
# display mpls rsvp-te psb-content
@ all
! now 1
? tunnel-id number 0 65535
display mpls rsvp-te psb-content [ <ingress-lsr-id> <tunnel-id> [ <lsp-id> ] ]
# display mpls rsvp-te rsb-content
@ all
! now 1
? tunnel-id number 0 65535
display mpls rsvp-te rsb-content [ <ingress-lsr-id> <tunnel-id> <lsp-id> ]
# display mpls rsvp-te bfd session (All views)
@ all
! now 1
display mpls rsvp-te bfd session { all | { interface { <interface-name> | <interface-type> <interface-number> } } | { peer <ip-address> } } [ verbose ]
# display mpls rsvp-te established
@ all
! now 1
display mpls rsvp-te established [ interface { <interface-type> <interface-number> | <interface-name> } <peer-ip-address> ]
# display mpls rsvp-te graceful-restart
@ all
! now 1
display mpls rsvp-te graceful-restart
# display mpls rsvp-te graceful-restart peer
@ all
! now 1
display mpls rsvp-te graceful-restart peer [ { interface { { <interface> | <interface-type> <interface-number> } | <interface-type> } | node-id } [ <ip-address> ] ]
# display mpls rsvp-te interface
@ all
! now 1
display mpls rsvp-te interface [ { <interface-type> <interface-number> | <interface-name> } ]
# display mpls rsvp-te peer
@ all
! now 1
? peer-address ipv4
display mpls rsvp-te peer [ interface { <interface-type> <interface-number> | <interface-name> } | <peer-address> ]
# display mpls rsvp-te request
@ all
! now 1
display mpls rsvp-te request [ interface { <interface-type> <interface-number> | <interface-name> } <peer-ip-address> ]
# display mpls rsvp-te reservation
@ all
! now 1
display mpls rsvp-te reservation [ interface { <interface-type> <interface-number> | <interface-name> } <peer-ip-address> ]
# display mpls rsvp-te sender
@ all
! now 1
display mpls rsvp-te sender [ interface { <interface-type> <interface-number> | <interface-name> } <peer-ip-address> ]
# display mpls rsvp-te
@ all
! now 1
display mpls rsvp-te
# display mpls rsvp-te statistics
@ all
! now 1
display mpls rsvp-te statistics { global | interface { <interface-type> <interface-number> | <interface-name> } }
display mpls rsvp-te statistics interface
# display mpls rsvp-te session
@ all
! now 1
? tunnel-id number 0 65535
display mpls rsvp-te session <ingress-lsr-id> <tunnel-id> <egress-lsr-id>
# display te link-administration bandwidth-allocation
@ all
! now 1
display te link-administration bandwidth-allocation
display te link-administration bandwidth-allocation interface { <interface-type> <interface-number> | <interface-name> }
# display te link-administration srlg-information
@ all
! now 1
display te srlg <srlg-number>
display te srlg all
display te link-administration srlg-information
display te link-administration srlg-information interface { <interface-type> <interface-number> | <interface-name> }
# display mpls te last-error
@ all
! now 1
? ip-prefix-tunnel-name text 1 63
display mpls te tunnel-interface last-error [ { <interface> | <interface-type> <interface-number> } | <tunnel-name> | auto-primary-tunnel <ip-prefix-tunnel-name> ]
display mpls te last-error
# mpls rsvp-te resv-rro egress
@ mpls
mpls rsvp-te resv-rro egress { { incoming | incoming-with-label } | { routerid | routerid-with-label } } *
 = mpls rsvp-te resv-rro egress
undo mpls rsvp-te resv-rro egress
# mpls rsvp-te fast-reroute-bandwidth compatible
@ mpls
mpls rsvp-te fast-reroute-bandwidth compatible
 = mpls rsvp-te fast-reroute-bandwidth compatible
undo mpls rsvp-te fast-reroute-bandwidth compatible
# mpls te timer fast-reroute
@ mpls
? weight number 0 604800
mpls te timer fast-reroute [ <weight> ]
 = mpls te timer fast-reroute
undo mpls te timer fast-reroute
# mpls rsvp-te reliable-delivery
@ mpls
mpls rsvp-te reliable-delivery
 = mpls rsvp-te reliable-delivery
undo mpls rsvp-te reliable-delivery
# mpls rsvp-te graceful-shutdown (MPLS view)
@ mpls
mpls rsvp-te graceful-shutdown
 = mpls rsvp-te graceful-shutdown
undo mpls rsvp-te graceful-shutdown
# mpls rsvp-te timer graceful-shutdown
@ mpls
? graceful-shutdown-time number 30 1200
mpls rsvp-te timer graceful-shutdown <graceful-shutdown-time>
 = mpls rsvp-te timer graceful-shutdown
undo mpls rsvp-te timer graceful-shutdown
# mpls rsvp-te hello (MPLS view)
@ mpls
mpls rsvp-te hello
 = mpls rsvp-te hello
undo mpls rsvp-te hello
# mpls rsvp-te
@ mpls
mpls rsvp-te
 = mpls rsvp-te
undo mpls rsvp-te
# mpls rsvp-te timer retransmission
@ mpls
? incvalue number 1 10
? retvalue number 500 5000
mpls rsvp-te timer retransmission { increment-value <incvalue> | retransmit-value <retvalue> } *
 = mpls rsvp-te timer retransmission
undo mpls rsvp-te timer retransmission increment-value
undo mpls rsvp-te timer retransmission retransmit-value
undo mpls rsvp-te timer retransmission
# mpls rsvp-te srefresh
@ mpls
mpls rsvp-te srefresh
 = mpls rsvp-te srefresh
undo mpls rsvp-te srefresh
# mpls rsvp-te hello support-peer-gr
@ mpls
mpls rsvp-te hello support-peer-gr
 = mpls rsvp-te hello support-peer-gr
undo mpls rsvp-te hello support-peer-gr
# mpls rsvp-te hello-lost
@ mpls
? times number 3 10
mpls rsvp-te hello-lost <times>
 = mpls rsvp-te hello-lost
undo mpls rsvp-te hello-lost
# mpls rsvp-te timer hello
@ mpls
? interval number 1 25
mpls rsvp-te timer hello <interval>
 = mpls rsvp-te timer hello
undo mpls rsvp-te timer hello
# mpls rsvp-te graceful-shutdown (Interface view)
@ interface
mpls rsvp-te graceful-shutdown
 = mpls rsvp-te graceful-shutdown
undo mpls rsvp-te graceful-shutdown
# mpls rsvp-te hello (Interface view)
@ interface mpls
mpls rsvp-te hello
 = mpls rsvp-te hello
undo mpls rsvp-te hello
# mpls rsvp-te srefresh compatible
@ interface
mpls rsvp-te srefresh compatible
 = mpls rsvp-te srefresh compatible
undo mpls rsvp-te srefresh compatible
# mpls rsvp-te (Interface view)
@ interface
mpls rsvp-te
 = mpls rsvp-te
undo mpls rsvp-te
# mpls rsvp-te bfd (Interface view) (Switch)
@ interface
mpls rsvp-te bfd enable
 = mpls rsvp-te bfd enable
undo mpls rsvp-te bfd { enable | block }
mpls rsvp-te bfd block
 = mpls rsvp-te bfd block
# mpls rsvp-te bfd (Interface view) (Parameter)
@ interface
mpls rsvp-te bfd { detect-multiplier <multiplier> | min-tx-interval <tx-interval> | min-rx-interval <rx-interval> | process-pst | tos-exp <tosexp-value> } *
 = mpls rsvp-te bfd
# mpls rsvp-te keep-multiplier
@ mpls
? number number 3 255
mpls rsvp-te keep-multiplier <number>
 = mpls rsvp-te keep-multiplier
undo mpls rsvp-te keep-multiplier
# mpls te p2mp-te
@ mpls
mpls te p2mp-te
 = mpls te p2mp-te
undo mpls te p2mp-te
# mpls te auto-primary-tunnel
@ system
? ip-prefix text 1 169
mpls te auto-primary-tunnel ip-prefix <ip-prefix> [ p2p-template <template-name> ]
 = mpls te auto-primary-tunnel ip-prefix <ip-prefix> <template-name>
undo mpls te auto-primary-tunnel ip-prefix <ip-prefix> [ p2p-template <template-name> ]
# mpls te static-cr-lsp bandwidth-check deduct-rsvp-bandwidth
@ mpls
mpls te static-cr-lsp bandwidth-check deduct-rsvp-bandwidth
 = mpls te static-cr-lsp bandwidth-check deduct-rsvp-bandwidth
undo mpls te static-cr-lsp bandwidth-check deduct-rsvp-bandwidth
# mpls te igp advertise
@ interface
? interval number 0 4294967295
mpls te igp advertise [ hold-time <interval> | include-ipv6-isis ] *
 = mpls te igp advertise
undo mpls te igp advertise
# mpls te igp shortcut
@ interface
? interval number 0 4294967295
mpls te igp shortcut [ isis | ospf ]
 = mpls te igp shortcut
mpls te igp shortcut isis hold-time <interval>
 = mpls te igp shortcut isis hold-time
undo mpls te igp shortcut
# mpls te timer auto-primary-tunnel delay-delete
@ mpls
? time-value number 30 604800
mpls te timer auto-primary-tunnel delay-delete <time-value>
 = mpls te timer auto-primary-tunnel delay-delete
undo mpls te timer auto-primary-tunnel delay-delete
# mpls te igp metric
@ interface
? value number -10 10
mpls te igp metric absolute <value>
 = mpls te igp metric absolute
mpls te igp metric relative <value>
 = mpls te igp metric relative
undo mpls te igp metric
# mpls te suppress-flapping disable
@ mpls
mpls te suppress-flapping disable
 = mpls te suppress-flapping disable
undo mpls te suppress-flapping disable
# mpls te metric inherit-igp
@ interface
mpls te metric inherit-igp
 = mpls te metric inherit-igp
undo mpls te metric inherit-igp
# mpls rsvp-te hello nodeid-session
@ mpls
mpls rsvp-te hello nodeid-session <ip-address>
 = mpls rsvp-te hello nodeid-session <ip-address>
undo mpls rsvp-te hello nodeid-session [ <ip-address> ]
# mpls te p2mp-te frr-mbb
@ mpls
mpls te p2mp-te frr-mbb { sub-lsp | lsp | both }
 = mpls te p2mp-te frr-mbb
undo mpls te p2mp-te frr-mbb both
undo mpls te p2mp-te frr-mbb lsp
# path-constraint affinity-mapping
@ system
path-constraint affinity-mapping
 + path-constraint affinity-mapping
 > affinity-attribute-mapping -pc-af-map
undo path-constraint affinity-mapping
# mpls rsvp-te timer refresh
@ mpls
? interval number 10 65535
mpls rsvp-te timer refresh <interval>
 = mpls rsvp-te timer refresh
undo mpls rsvp-te timer refresh
# reset mpls te auto-frr
@ user
! now 3
? tunnel-id number 0 65535
? bypass-tunnel-name text 1 63
reset mpls te auto-frr { lsp-id <ingress-lsrid> <tunnel-id> | name <bypass-tunnel-name> }
# reset mpls te auto-tunnel p2mp
@ user
! now 3
? tunnel-name
reset mpls te auto-tunnel p2mp name <tunnel-name>
# reset mpls te auto-primary-tunnel
@ user
! now 3
? tunnel-name
reset mpls te auto-primary-tunnel name <tunnel-name>
# reset mpls te tunnel-interface
@ user
! now 3
? tunnel-name text 1 255 rest
reset mpls te tunnel-interface { { <interface> | <interface-type> <interface-number> } | <tunnel-name> }
# reset mpls rsvp-te p2mp sub-lsp
@ user
! now 3
? tunnel-id number 0 65535
? ingress-lsr-id
? sub-group-id number 0 65535
reset mpls rsvp-te p2mp sub-lsp <tunnel-id> <lsp-id> <ingress-lsr-id> <sub-group-id> <sub-group-origin-id> <s2l-destination>
# reset mpls rsvp-te
@ user
! now 3
reset mpls rsvp-te
# reset mpls rsvp-te p2mp statistics
@ user
! now 3
reset mpls rsvp-te p2mp statistics
# reset mpls rsvp-te statistics
@ user
! now 3
reset mpls rsvp-te statistics { global | interface { <interface-type> <interface-number> | <interface-name> } }
# mpls rsvp-te resvconfirm
@ mpls
mpls rsvp-te resvconfirm
 = mpls rsvp-te resvconfirm
undo mpls rsvp-te resvconfirm
# mpls rsvp-te authentication keychain (Interface view)
@ interface
mpls rsvp-te authentication keychain <keychain-name>
 = mpls rsvp-te authentication keychain
undo mpls rsvp-te authentication keychain
# mpls rsvp-te authentication handshake (Interface view)
@ interface
mpls rsvp-te authentication handshake
 = mpls rsvp-te authentication handshake
undo mpls rsvp-te authentication handshake
# mpls rsvp-te authentication lifetime (Interface view)
@ interface
mpls rsvp-te authentication lifetime <lifetime>
 = mpls rsvp-te authentication lifetime
undo mpls rsvp-te authentication lifetime
# mpls rsvp-te authentication window-size (Interface view)
@ interface
mpls rsvp-te authentication window-size <window-size>
 = mpls rsvp-te authentication window-size
undo mpls rsvp-te authentication window-size
# mpls rsvp-te authentication (Interface view)
@ interface
mpls rsvp-te authentication { cipher <authkey-cipher> | plain <authkey-plain> }
 = mpls rsvp-te authentication
undo mpls rsvp-te authentication
# mpls rsvp-te authentication handshake (MPLS RSVP-TE neighbor view)
@ mpls-rsvp-te-neighbor
mpls rsvp-te authentication handshake
 = mpls rsvp-te authentication handshake
undo mpls rsvp-te authentication handshake
# mpls rsvp-te authentication lifetime (MPLS RSVP-TE neighbor view)
@ mpls-rsvp-te-neighbor
mpls rsvp-te authentication lifetime <lifetime>
 = mpls rsvp-te authentication lifetime
undo mpls rsvp-te authentication lifetime
# mpls rsvp-te authentication window-size (MPLS RSVP-TE neighbor view)
@ mpls-rsvp-te-neighbor
mpls rsvp-te authentication window-size <window-size>
 = mpls rsvp-te authentication window-size
undo mpls rsvp-te authentication window-size
# mpls rsvp-te authentication keychain (MPLS RSVP-TE neighbor view)
@ mpls-rsvp-te-neighbor
mpls rsvp-te authentication keychain <keychain-name>
 = mpls rsvp-te authentication keychain
undo mpls rsvp-te authentication keychain
# mpls rsvp-te authentication (MPLS RSVP-TE neighbor view)
@ mpls-rsvp-te-neighbor
mpls rsvp-te authentication { cipher <authkey-cipher> | plain <authkey-plain> }
 = mpls rsvp-te authentication
undo mpls rsvp-te authentication
# mpls rsvp-te bfd all-interfaces enable
@ mpls
mpls rsvp-te bfd all-interfaces enable
 = mpls rsvp-te bfd all-interfaces enable
undo mpls rsvp-te bfd all-interfaces enable
# mpls rsvp-te bfd all-interfaces
@ mpls
mpls rsvp-te bfd all-interfaces { detect-multiplier <multiplier> | min-tx-interval <tx-interval> | min-rx-interval <rx-interval> | process-pst | tos-exp <tosexp-value> } *
 = mpls rsvp-te bfd all-interfaces
# mpls rsvp-te peer
@ mpls
? peer-addr ipv4
mpls rsvp-te peer <peer-addr>
 + mpls rsvp-te peer <peer-addr>
 > mpls-rsvp-te-neighbor -rsvp-te-peer-<peer-addr>
undo mpls rsvp-te peer [ <peer-addr> ]
# whitelist session-car rsvp-te disable
@ system
whitelist session-car rsvp-te disable
 = whitelist session-car rsvp-te disable
undo whitelist session-car rsvp-te disable
# whitelist session-car rsvp-te
@ system
whitelist session-car rsvp-te { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } *
 = whitelist session-car rsvp-te
undo whitelist session-car rsvp-te [ { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } * ]
# whitelist session-car self-ping disable
@ system
whitelist session-car self-ping disable
 = whitelist session-car self-ping disable
undo whitelist session-car self-ping disable
# whitelist session-car self-ping
@ system
whitelist session-car self-ping { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } *
 = whitelist session-car self-ping
undo whitelist session-car self-ping [ { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } * ]
# mpls te auto-bandwidth
@ interface
? interval
? max-bandwidth number 0 4000000000
? min-bandwidth number 0 4000000000
? percent number 0 100
? absolute-bw number 0 4000000000
? overflow-limit-value number 2 65535
? underflow-limit-value number 2 65535
mpls te auto-bandwidth collect-bw { [ frequency <interval> ] | [ max-bw <max-bandwidth> | min-bw <min-bandwidth> ] * } *
 = mpls te auto-bandwidth collect-bw
mpls te auto-bandwidth adjustment { [ threshold <percent> [ [ or ] absolute-bw <absolute-bw> ] ] | [ frequency <interval> ] | [ max-bw <max-bandwidth> | min-bw <min-bandwidth> ] * | [ overflow-limit <overflow-limit-value> ] | [ underflow-limit <underflow-limit-value> ] } *
 = mpls te auto-bandwidth adjustment
undo mpls te auto-bandwidth
# mpls te bypass-attributes affinity (Tunnel interface view)
@ interface
mpls te bypass-attributes affinity property <properties> [ mask <mask-value> ]
 = mpls te bypass-attributes affinity property <properties> <mask-value>
mpls te bypass-attributes affinity include-all { <bit-name> } &<1-32>
 = mpls te bypass-attributes affinity include-all <bit-name>
undo mpls te bypass-attributes affinity { include-all | include-any | exclude } { <bit-name> } &<1-32>
undo mpls te bypass-attributes affinity
mpls te bypass-attributes affinity include-any { <bit-name> } &<1-32>
 = mpls te bypass-attributes affinity include-any <bit-name>
mpls te bypass-attributes affinity exclude { <bit-name> } &<1-32>
 = mpls te bypass-attributes affinity exclude <bit-name>
# mpls rsvp-te timer soft-preemption
@ mpls
? soft-preemption-time number 30 300
mpls rsvp-te timer soft-preemption <soft-preemption-time>
 = mpls rsvp-te timer soft-preemption
undo mpls rsvp-te timer soft-preemption
# mpls te protect-switch
@ interface
mpls te protect-switch { force | lock | manual | clear }
 = mpls te protect-switch
# mpls te frr-switch-delay
@ mpls
? value number 1 36000000
mpls te frr-switch-delay <value>
 = mpls te frr-switch-delay
undo mpls te frr-switch-delay [ <value> ]
# mpls te physical-interface bandwidth-auto-config disable
@ mpls
mpls te physical-interface bandwidth-auto-config disable
 = mpls te physical-interface bandwidth-auto-config disable
undo mpls te physical-interface bandwidth-auto-config disable
# mpls te p2mp-te leaf switch-delay
@ mpls
mpls te p2mp-te leaf switch-delay <switch-time> delete-delay <delete-time>
 = mpls te p2mp-te leaf switch-delay
undo mpls te p2mp-te leaf switch-delay
# te link administrative group name
@ interface
te link administrative group name { <bit-name> } &<1-32>
 = te link administrative group name <bit-name>
undo te link administrative group name { <bit-name> } &<1-32>
undo te link administrative group name
# mpls te switch-delay
@ mpls
? switch-time number 0 600000
? delete-time number 0 600000
mpls te switch-delay <switch-time> delete-delay <delete-time>
 = mpls te switch-delay
undo mpls te switch-delay
# mpls te reoptimization link-up disable
@ mpls
mpls te reoptimization link-up disable
 = mpls te reoptimization link-up disable
undo mpls te reoptimization link-up disable
# mpls te lock
@ interface
mpls te lock
 = mpls te lock
undo mpls te lock
# mpls te pce delegate (Tunnel interface view)
@ interface
mpls te pce delegate
 = mpls te pce delegate
undo mpls te pce delegate
# mpls te pce passive-delegate report-only
@ interface
mpls te pce passive-delegate report-only
 = mpls te pce passive-delegate report-only
undo mpls te pce passive-delegate report-only
# hotstandby-switch
@ interface
! now
hotstandby-switch { clear | force }
# mpls rsvp-te resv-rro transit
@ mpls
mpls rsvp-te resv-rro transit { { incoming | incoming-with-label } | { routerid | routerid-with-label } | { outgoing | outgoing-with-label } } *
 = mpls rsvp-te resv-rro transit
undo mpls rsvp-te resv-rro transit
# mpls te reoptimization (User view)
@ user
! now 3
? TunnelName text 1 63
mpls te reoptimization [ { <interface> | <port-type> <port-num> } | <TunnelName> | auto-tunnel name <auto-tunnel-name> ]
# undo mpls te srlg all-config
@ mpls
undo mpls te srlg all-config
# undo mpls rsvp-te bfd (Interface view)
@ interface
undo mpls rsvp-te bfd { detect-multiplier | min-tx-interval | min-rx-interval | process-pst | tos-exp } *
# undo mpls rsvp-te bfd all-interfaces
@ mpls
undo mpls rsvp-te bfd all-interfaces { detect-multiplier | min-tx-interval | min-rx-interval | process-pst | tos-exp } *
# upgrade mpls te bypass
@ user
! now 3
upgrade mpls te bypass
# mpls te backup active-standby
@ te-tunnel-association-group
? active-standby_wtr number 0 2592000
mpls te backup active-standby
 = mpls te backup active-standby
mpls te backup active-standby wtr <active-standby_wtr>
 = mpls te backup active-standby wtr
undo mpls te backup active-standby
undo mpls te backup active-standby wtr [ <active-standby_wtr> ]
# mpls te associate-tunnel-group
@ system
mpls te associate-tunnel-group <group-id>
 + mpls te associate-tunnel-group <group-id>
 > te-tunnel-association-group -te-associate-group-<group-id>
undo mpls te associate-tunnel-group <group-id>
# mpls te timer auto-bandwidth
@ mpls
? interval number 1 604800
mpls te timer auto-bandwidth
 = mpls te timer auto-bandwidth
mpls te timer auto-bandwidth <interval>
 = mpls te timer auto-bandwidth
undo mpls te timer auto-bandwidth
# bfd bind mpls-te interface
@ system
? sessname-value text 1 64
? lsr-id ipv4
? tunnel-id number 1 4294967295
bfd <sessname-value> bind mpls-te interface { <tunnel-type> <tunnel-num> | <tunnel-name> }
 + bfd <sessname-value>
 > bfd-lsp-session -bfd-lsp-session-<sessname-value>
bfd <sessname-value> bind mpls-te interface { <tunnel-type> <tunnel-num> | <tunnel-name> } reverse-te lsr-id <lsr-id> tunnel-id <tunnel-id> auto
 + bfd <sessname-value>
 > bfd-lsp-session -bfd-lsp-session-<sessname-value>
# mpls te tedb fast-notice
@ mpls
mpls te tedb fast-notice
 = mpls te tedb fast-notice
undo mpls te tedb fast-notice
# mpls te cspf optimize-mode disable
@ mpls
mpls te cspf optimize-mode disable
 = mpls te cspf optimize-mode disable
undo mpls te cspf optimize-mode disable
# mpls te cspf multi-instance shortest-path
@ mpls
? process-id number 1 4294967295
mpls te cspf multi-instance shortest-path [ preferred-igp { isis | ospf } [ <process-id> ] ]
 = mpls te cspf multi-instance shortest-path
undo mpls te cspf multi-instance shortest-path
# delete hop
@ explicit-path
? labelValue number 16 1048575
delete hop <ip-address>
 = delete hop <ip-address>
delete { sid label <labelValue> index <indexValue> | index <indexValue> }
 = delete <indexValue> <indexValue>
# description (Affinity attribute mapping view)
@ affinity-attribute-mapping
? description-text text 1 80 rest
description <description-text>
 = description
undo description
# display mpls te cspf destination
@ all
! now 1
? ct0-bandwidth number 1 4000000000
? ct1-bandwidth number 1 4000000000
? ct2-bandwidth number 1 4000000000
? ct3-bandwidth number 1 4000000000
? ct4-bandwidth number 1 4000000000
? ct5-bandwidth number 1 4000000000
? ct6-bandwidth number 1 4000000000
? ct7-bandwidth number 1 4000000000
? pri-mask-value ipv4
? pri-in-name-string text 1 31
? pri-ex-name-string text 1 31
? pri-hop-limit-number number 1 32
? hsb-path-name text 1 128 caseless
? hsb-mask-value ipv4
? hsb-in-name-string text 1 31
? hsb-ex-name-string text 1 31
? hsb-hop-limit-number number 1 32
display mpls te cspf destination <ip-address> [ bandwidth { ct0 <ct0-bandwidth> | ct1 <ct1-bandwidth> | ct2 <ct2-bandwidth> | ct3 <ct3-bandwidth> | ct4 <ct4-bandwidth> | ct5 <ct5-bandwidth> | ct6 <ct6-bandwidth> | ct7 <ct7-bandwidth> } | metric-type { igp | te } | priority <setup-priority> | srlg-strict <exclude-path-name> | tie-breaking { random | most-fill | least-fill } | explicit-path <pri-path-name> | affinity { <pri-properties> [ mask <pri-mask-value> ] | { { include-all | include-any } { <pri-in-name-string> } &<1-32> | exclude { <pri-ex-name-string> } &<1-32> } * } | hop-limit <pri-hop-limit-number> ] * [ hot-standby [ explicit-path <hsb-path-name> | overlap-path | affinity { <hsb-properties> [ mask <hsb-mask-value> ] | { { hsb-include-all | hsb-include-any } { <hsb-in-name-string> } &<1-32> | hsb-exclude { <hsb-ex-name-string> } &<1-32> } * } | hop-limit <hsb-hop-limit-number> | srlg { strict | preferred } ] * ]
display mpls te cspf destination <ip-address> [ bandwidth { ct0 <ct0-bandwidth> | ct1 <ct1-bandwidth> | ct2 <ct2-bandwidth> | ct3 <ct3-bandwidth> | ct4 <ct4-bandwidth> | ct5 <ct5-bandwidth> | ct6 <ct6-bandwidth> | ct7 <ct7-bandwidth> } | metric-type { igp | te } | priority <setup-priority> | tie-breaking { random | most-fill | least-fill } | computation-mode disjoint | affinity { <pri-properties> [ mask <pri-mask-value> ] | { { include-all | include-any } { <pri-in-name-string> } &<1-32> | exclude { <pri-ex-name-string> } &<1-32> } * } ] * [ hot-standby [ affinity { <hsb-properties> [ mask <hsb-mask-value> ] | { { hsb-include-all | hsb-include-any } { <hsb-in-name-string> } &<1-32> | hsb-exclude { <hsb-ex-name-string> } &<1-32> } * } ] ]
# display mpls multicast-lsp protocol p2mp-te
@ all
! now 1
? lsp-id-value number 0 65535
display mpls multicast-lsp protocol p2mp-te [ lsp-id <ingress-lsr-id> <session-id> <p2mp-id> <lsp-id-value> [ s2l-destination <s2l-destination-address> ] | [ outgoing-interface { <out-if-name> | { <interface> | <out-port-type> <out-port-num> } } | incoming-interface { <in-if-name> | { <interface> | <in-port-type> <in-port-num> } } ] ]
# display mpls te tunnel locked-path
@ all
! now 1
? tunnel-name text 1 255
display mpls te tunnel locked-path [ tunnel-name <tunnel-name> ] [ lsp-id <ingress-lsr-id> <session-id> <egress-lsr-id> <local-lsp-id> ]
# display mpls te reverse-lsp
@ all
! now 1
? lsp-name text 1 35
display mpls te reverse-lsp [ { protocol { rsvp-te | static } | tunnel-interface { { <interface> | <interface-type> <interface-number> } | <tunnel-name> } | ingress-lsr-id <ingress-lsr-id> tunnel-id <tunnel-id> | lsp-name <lsp-name> } ]
display mpls te reverse-lsp [ { protocol { rsvp-te | static } | tunnel-interface { { <interface> | <interface-type> <interface-number> } | <tunnel-name> } | ingress-lsr-id <ingress-lsr-id> tunnel-id <tunnel-id> | lsp-name <lsp-name> } ] verbose
# display traffic statistics interface
@ all
! now 1
? tunnel-name
display traffic statistics interface { <tunnel-name> | { <interface> | <interface-type> <interface-number> } }
# display mpls te tunnel (All views)
@ all
! now 1
? host-name text 1 255
? tunnel-name text 1 255
display mpls te tunnel [ destination { <ip-address> | host-name <host-name> } ] [ lsp-id <ingress-lsr-id> <session-id> <local-lsp-id> ] [ lsr-role { all | egress | ingress | remote | transit } ] [ name <tunnel-name> ] [ { incoming-interface | interface | outgoing-interface } { <interface-type> <interface-number> | <interface-name> } ] [ verbose ]
display mpls te tunnel { bypass-inuse { inuse | not-exists | exists-not-used } } [ verbose ]
display mpls te tunnel diagnostic
# display mpls te tunnel path (All views)
@ all
! now 1
? tunnel-name text 1 255
display mpls te tunnel path [ tunnel-name ] [ lsp-id <ingress-lsr-id> <session-id> <local-lsp-id> ]
display mpls te tunnel path fast-reroute { local-protection-available | local-protection-inuse }
display mpls te tunnel path lsr-role { ingress | transit | egress }
display mpls te tunnel path tunnel-name <tunnel-name> [ lsp-id <ingress-lsr-id> <session-id> <local-lsp-id> ]
# display mpls te tunnel path expanded
@ all
! now 1
? tunnel-name text 1 255
display mpls te tunnel path expanded lsp-id <ingress-lsr-id> <session-id> <local-lsp-id>
display mpls te tunnel path expanded tunnel-name <tunnel-name> [ lsp-id <ingress-lsr-id> <session-id> <local-lsp-id> ]
# display mpls te protection binding protect-tunnel
@ all
! now 1
display mpls te protection binding protect-tunnel { <tunnel-id> | interface { <interface-type> <interface-number> | <interface-name> } }
# display mpls te protection tunnel
@ all
! now 1
display mpls te protection tunnel { all | <tunnel-id> | interface { <interface-type> <interface-number> | <tunnel-interface-name> } }
display mpls te protection tunnel { all | <tunnel-id> | interface { <interface-type> <interface-number> | <tunnel-interface-name> } } verbose
# display mpls te protection tunnel aps
@ all
! now 1
display mpls te protection tunnel aps { all | <tunnel-id> | interface { <interface-type> <interface-number> | <tunnel-interface-name> } }
# display default-parameter mpls te management
@ all
! now 1
display default-parameter mpls te management
# display mpls te ds-te summary
@ all
! now 1
display mpls te ds-te summary
# display mpls te link-administration bandwidth-allocation
@ all
! now 1
display mpls te link-administration bandwidth-allocation
display mpls te link-administration bandwidth-allocation interface { <interface-type> <interface-number> | <interface-name> }
# display mpls te ds-te te-class-mapping
@ all
! now 1
display mpls te ds-te te-class-mapping default
display mpls te ds-te te-class-mapping config
display mpls te ds-te te-class-mapping verbose
display mpls te ds-te te-class-mapping
# display mpls te link-administration srlg-information
@ all
! now 1
display mpls te srlg <srlg-number>
display mpls te srlg all
display mpls te link-administration srlg-information
display mpls te link-administration srlg-information interface { <interface-type> <interface-number> | <interface-name> }
# display debugging mpls te
@ user
! now 1
display debugging mpls te
# list hop
@ explicit-path
! now
list hop [ <ip-address> ]
# display explicit-path verbose
@ all
! now 1
display explicit-path [ <path-name> ] verbose
display explicit-path name <path-name> verbose
# display mpls te tunnel-interface auto-primary-tunnel
@ all
! now 1
? tunnel-name text 1 255
display mpls te tunnel-interface auto-primary-tunnel [ <tunnel-name> ]
# display mpls te leaf-list
@ all
! now 1
display mpls te leaf-list [ [ name ] <leaf-list-name> ] [ verbose ]
# display mpls te p2mp-template
@ all
! now 1
? template-name text 1 31
display mpls te p2mp-template [ [ name ] <template-name> ] [ verbose ]
# display mpls te p2p-template
@ all
! now 1
? template-name text 1 31
display mpls te p2p-template [ [ name ] <template-name> ] [ verbose ]
# display mpls rsvp-te p2mp statistics
@ all
! now 1
display mpls rsvp-te p2mp statistics
# display mpls bfd session protocol rsvp-te
@ all
! now 1
display mpls bfd session protocol rsvp-te
display mpls bfd session protocol rsvp-te verbose
# display mpls te te-class-tunnel
@ all
! now 1
? priority number 0 7
display mpls te te-class-tunnel { all | { ct0 | ct1 | ct2 | ct3 | ct4 | ct5 | ct6 | ct7 } priority <priority> }
# display mpls te link-administration admission-control
@ all
! now 1
display mpls te link-administration admission-control [ interface { <interface-type> <interface-number> | <interface-name> } ]
# display mpls te tunnel traffic-statistics
@ all
! now 1
display mpls te tunnel traffic-statistics [ name <tunnel-name> ]
# display tunnel active-info
@ all
! now 1
? slot-number text 0 16
display tunnel active-info interface { <interface-name> | <interface-type> <interface-number> } slot <slot-number>
# display default-parameter mpls te cspf
@ all
! now 1
display default-parameter mpls te cspf
# display mpls te cspf tedb area
@ all
! now 1
? area-id-ipv4 ipv4
display mpls te cspf tedb area { <area-id> | <area-id-ipv4> }
display mpls te cspf tedb area { <area-id> | <area-id-ipv4> } igp-type isis
display mpls te cspf tedb area { <area-id> | <area-id-ipv4> } igp-type ospf
# display mpls te cspf tedb network-lsa
@ all
! now 1
display mpls te cspf tedb network-lsa
display mpls te cspf tedb network-lsa igp-type isis
display mpls te cspf tedb network-lsa igp-type ospf
# display mpls te cspf tedb srlg
@ all
! now 1
display mpls te cspf tedb srlg <srlg-number>
display mpls te cspf tedb srlg
display mpls te cspf tedb srlg igp-type isis
display mpls te cspf tedb srlg igp-type ospf
display mpls te cspf tedb srlg <srlg-number> igp-type isis
display mpls te cspf tedb srlg <srlg-number> igp-type ospf
# display mpls te cspf tedb
@ all
! now 1
display mpls te cspf tedb all
display mpls te cspf tedb all igp-type isis
display mpls te cspf tedb all igp-type ospf
display mpls te cspf tedb overload-node
# display mpls te cspf tedb node
@ all
! now 1
display mpls te cspf tedb node
display mpls te cspf tedb node <router-id>
display mpls te cspf tedb node <router-id> igp-type isis
display mpls te cspf tedb node <router-id> igp-type ospf
display mpls te cspf tedb node igp-type isis
display mpls te cspf tedb node igp-type ospf
# display mpls te cspf tedb sid
@ all
! now 1
? area-ip ipv4
display mpls te cspf tedb sid { all | srv4 } [ igp-type { ospf | isis } ]
display mpls te cspf tedb sid area { <area-id> | <area-ip> } [ igp-type { ospf | isis } ] [ srv4 ]
display mpls te cspf tedb sid node [ <router-id> ] [ igp-type { ospf | isis } ]
display mpls te cspf tedb sid interface <ip-address> [ igp-type { ospf | isis } ]
display mpls te cspf tedb sid node <router-id> parallel-label
display mpls te cspf tedb sid node <router-id> label <label-value>
# display mpls te cspf tedb interface
@ all
! now 1
display mpls te cspf tedb interface <ip-address>
display mpls te cspf tedb interface <ip-address> igp-type isis
display mpls te cspf tedb interface <ip-address> igp-type ospf
# mpls te ds-te mode
@ mpls
mpls te ds-te mode { ietf | non-ietf }
 = mpls te ds-te mode
undo mpls te ds-te mode
# mpls te ds-te bcm
@ mpls
mpls te ds-te bcm { mam | rdm }
 = mpls te ds-te bcm
undo mpls te ds-te bcm
# mpls te cspf (MPLS view)
@ mpls
mpls te cspf
 = mpls te cspf
undo mpls te cspf
# entropy-label exp-mode
@ mpls
entropy-label exp-mode { uniform | pipe }
 = entropy-label exp-mode
undo entropy-label exp-mode
# entropy-label ttl-mode
@ mpls
entropy-label ttl-mode { uniform | pipe }
 = entropy-label ttl-mode
undo entropy-label ttl-mode
# entropy-label-capability enable
@ mpls
entropy-label-capability enable
 = entropy-label-capability enable
undo entropy-label-capability enable
# add hop
@ explicit-path
add hop <ip-address1> [ exclude | include [ [ strict | loose ] | [ incoming | outgoing ] ] * ] { after | before } <ip-address2>
 = add hop <ip-address1> <ip-address2>
add hop <ip-address1> [ exclude | include [ [ strict | loose ] | [ incoming | outgoing ] ] * ] { after | before } { hop <ip-address2> | index <indexValue> | sid label <contrastLabel> index <indexValue> }
 = add hop <ip-address1> <ip-address2> <indexValue> <indexValue>
add sid label <label-value> type { adjacency | prefix | binding-sid } { after | before } { hop <ip-address2> | index <indexValue> | sid label <contrastLabel> index <indexValue> }
 = add sid label type <ip-address2> <indexValue> <indexValue>
# modify hop
@ explicit-path
! now
modify hop <ip-address1> <ip-address2> [ exclude | include [ [ strict | loose ] | [ incoming | outgoing ] ] * ]
modify hop <ip-address1> to { hop <ip-address2> [ exclude | include [ [ strict | loose ] | [ incoming | outgoing ] ] * ] | sid label <label-value> type { adjacency | prefix } }
modify index <indexValue> to { hop <ip-address2> [ exclude | include [ [ strict | loose ] | [ incoming | outgoing ] ] * ] | sid label <label-value> type { adjacency | prefix | binding-sid } }
modify sid label <contrastLabel> index <indexValue> to { hop <ip-address2> [ exclude | include [ [ strict | loose ] | [ incoming | outgoing ] ] * ] | sid label <label-value> type { adjacency | prefix | binding-sid } }
# next hop
@ explicit-path
next hop <ip-address> [ include [ [ strict | loose ] | [ incoming | outgoing ] ] * | exclude ]
 = next hop <ip-address>
undo next hop <ip-address>
# explicit-path (System view)
@ system
? path-name text 1 128
explicit-path <path-name>
 + explicit-path <path-name>
 > explicit-path -explicit-path-<path-name>
undo explicit-path <path-name>
# mpls te soft-preemption (MPLS view)
@ mpls
mpls te soft-preemption
 = mpls te soft-preemption
undo mpls te soft-preemption
# mpls te auto-frr (Interface view)
@ interface
mpls te auto-frr { default | link | node | self-adapting }
 = mpls te auto-frr
mpls te auto-frr block
 = mpls te auto-frr block
undo mpls te auto-frr node
undo mpls te auto-frr block
undo mpls te auto-frr self-adapting
undo mpls te auto-frr link
# mpls te p2mp-te disable
@ interface
mpls te p2mp-te disable
 = mpls te p2mp-te disable
undo mpls te p2mp-te disable
# mpls te leaf-list (System view)
@ system
mpls te leaf-list <leaf-list-name>
 + mpls te leaf-list <leaf-list-name>
 > leaf-list -mpls-te-leaf-list-<leaf-list-name>
undo mpls te leaf-list <leaf-list-name>
# load-balance identify entropy-label
@ system
load-balance identify entropy-label
 = load-balance identify entropy-label
undo load-balance identify entropy-label
# lsp-loopback autoclear
@ mpls
? time-value number 1 2880
lsp-loopback autoclear period <time-value>
 = lsp-loopback autoclear period
undo lsp-loopback autoclear
# mpls te manual-flooding
@ mpls
mpls te manual-flooding
 = mpls te manual-flooding
# match dscp
@ interface
? dscp-value number 0 63
match dscp ipv4 { <dscp-value> [ to <dscp-value> ] } &<1-32>
 = match dscp ipv4 <dscp-value> <dscp-value>
match dscp ipv4 default
 = match dscp ipv4 default
match dscp ipv6 default
 = match dscp ipv6 default
match dscp ipv6 { <dscp-value> [ to <dscp-value> ] } &<1-32>
 = match dscp ipv6 <dscp-value> <dscp-value>
undo match dscp ipv4 default
undo match dscp ipv4 { <dscp-value> [ to <dscp-value> ] } &<1-32>
undo match dscp { ipv4 | ipv6 }
undo match dscp ipv6 { <dscp-value> [ to <dscp-value> ] } &<1-32>
undo match dscp ipv6 default
# explicit-null-label
@ mpls
explicit-null-label exp-mode { uniform | pipe }
 = explicit-null-label exp-mode
explicit-null-label ttl-mode { uniform | pipe }
 = explicit-null-label ttl-mode
# mpls te pce cleanup
@ mpls
mpls te pce cleanup initiated-lsp
 = mpls te pce cleanup initiated-lsp
mpls te pce cleanup stitch-label
 = mpls te pce cleanup stitch-label
undo mpls te pce cleanup initiated-lsp
undo mpls te pce cleanup stitch-label
# mpls fragment enable
@ slot
mpls fragment enable
 = mpls fragment enable
undo mpls fragment
# mpls load-balance wtr
@ system
? wtr-value number 5 60
mpls load-balance wtr <wtr-value>
 = mpls load-balance wtr
undo mpls load-balance wtr [ <wtr-value> ]
# mpls p2mp fast-switch
@ system
mpls p2mp fast-switch enable
 = mpls p2mp fast-switch enable
undo mpls p2mp fast-switch enable
# mpls p2mp force-loadbalance
@ system
mpls p2mp force-loadbalance enable
 = mpls p2mp force-loadbalance enable
undo mpls p2mp force-loadbalance enable
# mpls p2mp frr-wtr
@ system
? time-value number 5 600
mpls p2mp frr-wtr <time-value>
 = mpls p2mp frr-wtr
undo mpls p2mp frr-wtr [ <time-value> ]
# mpls p2mp slot
@ vsi-inclusive-leaf
mpls p2mp slot <slot-id>
 = mpls p2mp slot <slot-id>
undo mpls p2mp slot <slot-id>
# mpls te multi-protect fast-switch enable
@ system
mpls te multi-protect fast-switch enable
 = mpls te multi-protect fast-switch enable
undo mpls te multi-protect fast-switch enable
# mpls te service-class
@ interface
mpls te service-class { be | af1 | af2 | af3 | af4 | ef | cs6 | cs7 } *
 = mpls te service-class
mpls te service-class default
 = mpls te service-class default
undo mpls te service-class
# multicast p2mp load-balance
@ interface
multicast p2mp load-balance enable
 = multicast p2mp load-balance enable
multicast p2mp root load-balance enable
 = multicast p2mp root load-balance enable
undo multicast p2mp load-balance enable
undo multicast p2mp root load-balance enable
# multicast p2mp load-balance number
@ system
? load-balance_number number 2 64
multicast p2mp load-balance number <load-balance_number>
 = multicast p2mp load-balance number
undo multicast p2mp load-balance number
# multicast p2mp root load-balance spmsi disable
@ interface
multicast p2mp root load-balance spmsi disable
 = multicast p2mp root load-balance spmsi disable
undo multicast p2mp root load-balance spmsi disable
# mpls te original-tunnel
@ te-tunnel-association-group
mpls te original-tunnel { { <interface> | <interface-type> <interface-number> } | <tunnel-name> }
 = mpls te original-tunnel <tunnel-name>
undo mpls te original-tunnel [ { { <interface> | <interface-type> <interface-number> } | <tunnel-name> } ]
# mpls te p2mp-te auto-frr enable
@ mpls
mpls te p2mp-te auto-frr enable
 = mpls te p2mp-te auto-frr enable
undo mpls te p2mp-te auto-frr enable
# mpls te p2mp-mode
@ interface
mpls te p2mp-mode
 = mpls te p2mp-mode
undo mpls te p2mp-mode
# affinity property (MPLS TE P2MP template view)
@ mpls-te-p2mp-template
affinity property <properties> [ mask <mask-value> ]
 = affinity property
undo affinity property
# bandwidth (MPLS TE P2MP template view)
@ mpls-te-p2mp-template
bandwidth ct0 <bw-value>
 = bandwidth ct0
undo bandwidth ct0
# bfd enable (MPLS TE P2MP template view)
@ mpls-te-p2mp-template
bfd enable
 = bfd enable
bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
 = bfd
undo bfd enable
undo bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
# mpls te p2mp-template
@ system
mpls te p2mp-template <template-name>
 + mpls te p2mp-template <template-name>
 > mpls-te-p2mp-template -te-p2mp-template-<template-name>
undo mpls te p2mp-template <template-name>
# bypass-attributes (MPLS TE P2MP template view)
@ mpls-te-p2mp-template
? bandwidth
bypass-attributes { bandwidth <bandwidth> | priority <setup-priority> [ <hold-priority> ] } *
 = bypass-attributes
undo bypass-attributes
# fast-reroute (MPLS TE P2MP template view)
@ mpls-te-p2mp-template
fast-reroute [ bandwidth ]
 = fast-reroute
undo fast-reroute
# hop-limit (MPLS TE P2MP template view)
@ mpls-te-p2mp-template
hop-limit <hop-limit-value>
 = hop-limit
undo hop-limit
# leaf-list
@ mpls-te-p2mp-template
leaf-list <leaf-list-name>
 = leaf-list
undo leaf-list
# lsp-tp outbound (MPLS TE P2MP template view)
@ mpls-te-p2mp-template
lsp-tp outbound
 = lsp-tp outbound
undo lsp-tp
# path metric-type (MPLS TE P2MP template view)
@ mpls-te-p2mp-template
path metric-type { te | igp }
 = path metric-type
undo path metric-type
# priority (MPLS TE P2MP template view)
@ mpls-te-p2mp-template
priority <setup-priority> [ <hold-priority> ]
 = priority
undo priority
# record-route (MPLS TE P2MP template view)
@ mpls-te-p2mp-template
record-route
 = record-route
record-route label
 = record-route label
undo record-route
# affinity (MPLS TE P2MP template view)
@ mpls-te-p2mp-template
affinity primary include-all { <bit-name> } &<1-32>
 = affinity primary include-all <bit-name>
undo affinity primary { include-all | include-any | exclude } { <bit-name> } &<1-32>
undo affinity primary
affinity primary include-any { <bit-name> } &<1-32>
 = affinity primary include-any <bit-name>
affinity primary exclude { <bit-name> } &<1-32>
 = affinity primary exclude <bit-name>
# reoptimization (MPLS TE P2MP template view)
@ mpls-te-p2mp-template
reoptimization [ frequency <interval> ]
 = reoptimization
undo reoptimization
# resv-style (MPLS TE P2MP template view)
@ mpls-te-p2mp-template
resv-style { ff | se }
 = resv-style
undo resv-style
# tie-breaking (MPLS TE P2MP template view)
@ mpls-te-p2mp-template
tie-breaking { least-fill | most-fill | random }
 = tie-breaking
undo tie-breaking
# affinity property (MPLS TE P2P template view)
@ mpls-te-p2p-template
affinity property <properties> [ mask <mask-value> ]
 = affinity property
undo affinity property
# affinity (MPLS TE P2P template view)
@ mpls-te-p2p-template
affinity primary include-all { <bit-name> } &<1-32>
 = affinity primary include-all <bit-name>
undo affinity primary { include-all | exclude | include-any } { <bit-name> } &<1-32>
undo affinity primary
affinity primary exclude { <bit-name> } &<1-32>
 = affinity primary exclude <bit-name>
affinity primary include-any { <bit-name> } &<1-32>
 = affinity primary include-any <bit-name>
# bandwidth (MPLS TE P2P template view)
@ mpls-te-p2p-template
bandwidth ct0 <bw-value>
 = bandwidth ct0
undo bandwidth ct0
# bfd enable (MPLS TE P2P template view)
@ mpls-te-p2p-template
bfd enable
 = bfd enable
undo bfd enable
undo bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
# bfd (MPLS TE P2P template view)
@ mpls-te-p2p-template
bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
 = bfd
# mpls te p2p-template
@ system
mpls te p2p-template <template-name>
 + mpls te p2p-template <template-name>
 > mpls-te-p2p-template -te-p2p-template-<template-name>
undo mpls te p2p-template <template-name>
# cspf disable
@ mpls-te-p2mp-template
cspf disable
 = cspf disable
undo cspf disable
# entropy-label
@ mpls-te-p2p-template
entropy-label
 = entropy-label
entropy-label block
 = entropy-label block
undo entropy-label
undo entropy-label block
# bypass-attributes (MPLS TE P2P template view)
@ mpls-te-p2p-template
bypass-attributes { bandwidth <bandwidth> | priority <setup-priority> [ <hold-priority> ] } *
 = bypass-attributes
undo bypass-attributes
# fast-reroute (MPLS TE P2P template view)
@ mpls-te-p2p-template
fast-reroute [ bandwidth ]
 = fast-reroute
undo fast-reroute
# hop-limit (MPLS TE P2P template view)
@ mpls-te-p2p-template
hop-limit <hop-limit-value>
 = hop-limit
undo hop-limit
# lsp-tp outbound (MPLS TE P2P template view)
@ mpls-te-p2p-template
lsp-tp outbound
 = lsp-tp outbound
undo lsp-tp
# path metric-type (MPLS TE P2P template view)
@ mpls-te-p2p-template
path metric-type { te | igp }
 = path metric-type
undo path metric-type
# priority (MPLS TE P2P template view)
@ mpls-te-p2p-template
priority <setup-priority> [ <hold-priority> ]
 = priority
undo priority
# record-route (MPLS TE P2P template view)
@ mpls-te-p2p-template
record-route
 = record-route
record-route label
 = record-route label
undo record-route
# reoptimization (MPLS TE P2P template view)
@ mpls-te-p2p-template
reoptimization [ frequency <interval> ]
 = reoptimization
undo reoptimization
# resv-style (MPLS TE P2P template view)
@ mpls-te-p2p-template
resv-style { ff | se }
 = resv-style
undo resv-style
# tie-breaking (MPLS TE P2P template view)
@ mpls-te-p2p-template
tie-breaking { least-fill | most-fill | random }
 = tie-breaking
undo tie-breaking
# mpls te path metric-type (MPLS view)
@ mpls
mpls te path metric-type { te | igp }
 = mpls te path metric-type
undo mpls te path metric-type
# attribute (Affinity attribute mapping view)
@ affinity-attribute-mapping
? bit-number number 0 31
attribute <bit-name> bit-sequence <bit-number>
 = attribute <bit-name>
undo attribute <bit-name>
# mpls te pce delegate (MPLS view)
@ mpls
mpls te pce delegate
 = mpls te pce delegate
undo mpls te pce delegate
# mpls te pce inter-layer delegate
@ mpls
mpls te pce inter-layer delegate
 = mpls te pce inter-layer delegate
undo mpls te pce inter-layer delegate
# mpls te pce passive-delegate report-only (MPLS view)
@ mpls
mpls te pce passive-delegate report-only
 = mpls te pce passive-delegate report-only
undo mpls te pce passive-delegate report-only
# mpls te pce cleanup lsp-state
@ mpls
mpls te pce cleanup lsp-state
 = mpls te pce cleanup lsp-state
undo mpls te pce cleanup lsp-state
# mpls te cspf preferred-igp
@ mpls
? isis-procId number 1 4294967295
? ospf-procId number 1 4294967295
? areaId number 0 4294967295
? areaIdIpv4 ipv4
mpls te cspf preferred-igp isis [ <isis-procId> [ level-1 | level-2 ] ]
 = mpls te cspf preferred-igp isis
mpls te cspf preferred-igp ospf [ <ospf-procId> [ area { <areaId> | <areaIdIpv4> } ] ]
 = mpls te cspf preferred-igp ospf
undo mpls te cspf preferred-igp
# reset mpls te auto-bandwidth adjustment timers
@ user
! now 3
reset mpls te auto-bandwidth adjustment timers
# reset counters auto-primary-tunnel
@ user
! now 3
reset counters [ if-mib ] auto-primary-tunnel <tunnelName>
# reset mpls te last-error
@ user
! now 3
reset mpls te last-error
# mpls rsvp-te send-message down-reason disable
@ mpls
mpls rsvp-te send-message down-reason disable
 = mpls rsvp-te send-message down-reason disable
undo mpls rsvp-te send-message down-reason disable
# mpls rsvp-te send-message session-attribute without-affinity
@ mpls
mpls rsvp-te send-message session-attribute without-affinity
 = mpls rsvp-te send-message session-attribute without-affinity
undo mpls rsvp-te send-message session-attribute without-affinity
# destination (Leaf-list view)
@ leaf-list
destination <leaf-address>
 + destination <leaf-address>
 > leaf-node -destination-<leaf-address>
undo destination <leaf-address>
# path explicit-path
@ leaf-node
path explicit-path <path-name>
 = path explicit-path
undo path explicit-path
# mpls te auto-frr attributes (Interface view)
@ interface
mpls te auto-frr attributes { bandwidth <bandwidth> | priority <setup-priority> [ <hold-priority> ] | hop-limit <hop-limit-value> } *
 = mpls te auto-frr attributes
mpls te auto-frr attributes affinity property <properties> [ mask <mask-value> ]
 = mpls te auto-frr attributes affinity property
mpls te auto-frr attributes affinity { { include-all | include-any | exclude } { <bit-name> } &<1-32> } *
 = mpls te auto-frr attributes affinity <bit-name>
undo mpls te auto-frr attributes { bandwidth [ bandwidth ] | priority [ <setup-priority> [ <hold-priority> ] ] | hop-limit [ <hop-limit-value> ] } *
undo mpls te auto-frr attributes
undo mpls te auto-frr attributes affinity [ property [ <properties> [ mask [ <mask-value> ] ] ] ]
undo mpls te auto-frr attributes affinity { { include-all | include-any | exclude } { <bit-name> } &<1-32> } *
# load-balance unequal-cost weight
@ interface
? weight number 1 64
load-balance unequal-cost weight <weight>
 = load-balance unequal-cost weight
undo load-balance unequal-cost weight
# mpls te path metric-type (Tunnel interface view)
@ interface
mpls te path metric-type { igp | te }
 = mpls te path metric-type
undo mpls te path metric-type
# mpls te tie-breaking (Tunnel interface view)
@ interface
mpls te tie-breaking { least-fill | most-fill | random }
 = mpls te tie-breaking
undo mpls te tie-breaking
# mpls te affinity property (P2MP Tunnel interface view)
@ interface
mpls te affinity property <properties> [ mask <mask-value> ]
 = mpls te affinity property
undo mpls te affinity property
# mpls te affinity (P2MP Tunnel interface view)
@ interface
mpls te affinity primary include-all { <bit-name> } &<1-32>
 = mpls te affinity primary include-all <bit-name>
undo mpls te affinity primary { include-all | exclude | include-any } { <bit-name> } &<1-32>
undo mpls te affinity primary
mpls te affinity primary exclude { <bit-name> } &<1-32>
 = mpls te affinity primary exclude <bit-name>
mpls te affinity primary include-any { <bit-name> } &<1-32>
 = mpls te affinity primary include-any <bit-name>
# mpls te hop-limit (P2MP Tunnel interface view)
@ interface
mpls te hop-limit <hop-limit-value>
 = mpls te hop-limit
undo mpls te hop-limit
# mpls te binding bidirectional
@ interface
? tunnel-name text 1 35
mpls te binding bidirectional static-cr-lsp egress <tunnel-name>
 = mpls te binding bidirectional static-cr-lsp egress
undo mpls te binding bidirectional
# mpls te bidirectional
@ interface
mpls te bidirectional
 = mpls te bidirectional
undo mpls te bidirectional
# mpls te passive-tunnel
@ interface
mpls te passive-tunnel
 = mpls te passive-tunnel
undo mpls te passive-tunnel
# mpls te protection tunnel (Tunnel interface view)
@ interface
? tunnel-id number 1 32768
? holdoff-time number 0 100
? wtr-time number 0 60
mpls te protection tunnel <tunnel-id> [ { holdoff <holdoff-time> } | { mode { non-revertive | revertive [ wtr <wtr-time> ] } } ] *
 = mpls te protection tunnel
undo mpls te protection tunnel
# mpls te signal-protocol
@ interface
mpls te signal-protocol rsvp-te
 = mpls te signal-protocol rsvp-te
undo mpls te signal-protocol { cr-static | segment-routing }
mpls te signal-protocol cr-static
 = mpls te signal-protocol cr-static
mpls te signal-protocol segment-routing
 = mpls te signal-protocol segment-routing
# mpls te tunnel-id (Tunnel interface view)
@ interface
? tunnel-id number 1 32768
mpls te tunnel-id <tunnel-id>
 = mpls te tunnel-id
undo mpls te tunnel-id
# mpls te backup hot-standby (SR Tunnel interface view)
@ interface
? interval number 0 2592000
mpls te backup hot-standby
 = mpls te backup hot-standby
mpls te backup hot-standby { mode { revertive [ wtr <interval> ] | non-revertive } | wtr <interval> }
 = mpls te backup hot-standby
undo mpls te backup hot-standby
undo mpls te backup hot-standby mode { revertive [ wtr ] | non-revertive }
# mpls te affinity property (SR Tunnel interface view)
@ interface
mpls te affinity property <properties> [ mask <mask-value> ]
 = mpls te affinity property
mpls te affinity property <properties> [ mask <mask-value> ] secondary
 = mpls te affinity property
undo mpls te affinity property
undo mpls te affinity property secondary
# mpls te affinity (SR Tunnel interface view)
@ interface
mpls te affinity primary include-all { <bit-name> } &<1-32>
 = mpls te affinity primary include-all <bit-name>
undo mpls te affinity { primary | secondary } { include-all | exclude | include-any } { <bit-name> } &<1-32>
undo mpls te affinity { primary | secondary }
mpls te affinity primary exclude { <bit-name> } &<1-32>
 = mpls te affinity primary exclude <bit-name>
mpls te affinity primary include-any { <bit-name> } &<1-32>
 = mpls te affinity primary include-any <bit-name>
mpls te affinity secondary include-all { <bit-name> } &<1-32>
 = mpls te affinity secondary include-all <bit-name>
mpls te affinity secondary exclude { <bit-name> } &<1-32>
 = mpls te affinity secondary exclude <bit-name>
mpls te affinity secondary include-any { <bit-name> } &<1-32>
 = mpls te affinity secondary include-any <bit-name>
# mpls te bandwidth (SR Tunnel interface view)
@ interface
mpls te bandwidth <ctType> <ctValue>
 = mpls te bandwidth <ctType>
undo mpls te bandwidth all
undo mpls te bandwidth <ctType> [ <ctValue> ]
# mpls te hop-limit (SR Tunnel interface view)
@ interface
mpls te hop-limit <hop-limit-value>
 = mpls te hop-limit
mpls te hop-limit <hop-limit-value> secondary
 = mpls te hop-limit
undo mpls te hop-limit
undo mpls te hop-limit secondary
# mpls te affinity property (P2P Tunnel interface view)
@ interface
mpls te affinity property <properties> [ mask <mask-value> ]
 = mpls te affinity property
mpls te affinity property <properties> [ mask <mask-value> ] { secondary | best-effort }
 = mpls te affinity property
undo mpls te affinity property
undo mpls te affinity property { secondary | best-effort }
# mpls te affinity (P2P Tunnel interface view)
@ interface
mpls te affinity primary include-all { <bit-name> } &<1-32>
 = mpls te affinity primary include-all <bit-name>
undo mpls te affinity { primary | secondary | best-effort } { include-all | exclude | include-any } { <bit-name> } &<1-32>
undo mpls te affinity { primary | secondary | best-effort }
mpls te affinity primary exclude { <bit-name> } &<1-32>
 = mpls te affinity primary exclude <bit-name>
mpls te affinity primary include-any { <bit-name> } &<1-32>
 = mpls te affinity primary include-any <bit-name>
mpls te affinity secondary include-all { <bit-name> } &<1-32>
 = mpls te affinity secondary include-all <bit-name>
mpls te affinity secondary exclude { <bit-name> } &<1-32>
 = mpls te affinity secondary exclude <bit-name>
mpls te affinity secondary include-any { <bit-name> } &<1-32>
 = mpls te affinity secondary include-any <bit-name>
mpls te affinity best-effort include-all { <bit-name> } &<1-32>
 = mpls te affinity best-effort include-all <bit-name>
mpls te affinity best-effort exclude { <bit-name> } &<1-32>
 = mpls te affinity best-effort exclude <bit-name>
mpls te affinity best-effort include-any { <bit-name> } &<1-32>
 = mpls te affinity best-effort include-any <bit-name>
# mpls te backup (P2P Tunnel interface view)
@ interface
? interval number 0 2592000
mpls te backup hot-standby
 = mpls te backup hot-standby
mpls te backup ordinary
 = mpls te backup ordinary
mpls te backup ordinary best-effort
 = mpls te backup ordinary best-effort
mpls te backup hot-standby { { mode { revertive [ wtr <interval> ] | non-revertive } | wtr <interval> } | dynamic-bandwidth } *
 = mpls te backup hot-standby
undo mpls te backup hot-standby
undo mpls te backup ordinary
undo mpls te backup hot-standby { mode { revertive [ wtr ] | non-revertive } | dynamic-bandwidth } *
# mpls te backup frr-in-use (Tunnel interface view)
@ interface
mpls te backup frr-in-use
 = mpls te backup frr-in-use
undo mpls te backup frr-in-use
# mpls te bandwidth (Tunnel interface view)
@ interface
mpls te bandwidth <ctType> <ctValue>
 = mpls te bandwidth <ctType>
undo mpls te bandwidth all
undo mpls te bandwidth <ctType> [ <ctValue> ]
# mpls te bfd static initial-down (Tunnel interface view)
@ interface
mpls te bfd static initial-down
 = mpls te bfd static initial-down
undo mpls te bfd static initial-down
# mpls te bypass-tunnel (Tunnel interface view)
@ interface
mpls te bypass-tunnel
 = mpls te bypass-tunnel
undo mpls te bypass-tunnel
# mpls te cspf (Tunnel interface view)
@ interface
mpls te cspf disable
 = mpls te cspf disable
undo mpls te cspf { disable | disjoint }
mpls te cspf disjoint
 = mpls te cspf disjoint
# mpls te cspf disable (Tunnel interface view)
@ interface
mpls te cspf disable
 = mpls te cspf disable
undo mpls te cspf disable
# mpls te detour (Tunnel interface view)
@ interface
mpls te detour
 = mpls te detour
undo mpls te detour
# mpls te path (Tunnel interface view)
@ interface
? path-name text 1 128
mpls te path explicit-path <path-name>
 = mpls te path explicit-path <path-name>
mpls te path explicit-path <path-name> secondary
 = mpls te path explicit-path <path-name> secondary
undo mpls te path
undo mpls te path [ explicit-path <path-name> ] secondary
# mpls te signalled tunnel-name (Tunnel interface view)
@ interface
? signalled-tunnel-name text 1 63
mpls te signalled tunnel-name <signalled-tunnel-name>
 = mpls te signalled tunnel-name
undo mpls te signalled tunnel-name
# mpls te bypass-attributes (Tunnel interface view)
@ interface
mpls te bypass-attributes [ bandwidth <bandwidth> ] [ priority <setup-priority> [ <hold-priority> ] ]
 = mpls te bypass-attributes
undo mpls te bypass-attributes
# mpls te frr-switch degrade
@ interface
mpls te frr-switch degrade
 = mpls te frr-switch degrade
undo mpls te frr-switch degrade
# mpls te fast-reroute (Tunnel interface view)
@ interface
mpls te fast-reroute [ bandwidth ]
 = mpls te fast-reroute
undo mpls te fast-reroute
# mpls te backup hot-standby overlap-path (Tunnel interface view)
@ interface
mpls te backup hot-standby overlap-path
 = mpls te backup hot-standby overlap-path
undo mpls te backup hot-standby overlap-path
# mpls te hop-limit (P2P Tunnel interface view)
@ interface
mpls te hop-limit <hop-limit-value>
 = mpls te hop-limit
mpls te hop-limit <hop-limit-value> { secondary | best-effort }
 = mpls te hop-limit
undo mpls te hop-limit
undo mpls te hop-limit { secondary | best-effort }
# mpls te inter-area reoptimization
@ interface
mpls te inter-area reoptimization
 = mpls te inter-area reoptimization
undo mpls te inter-area reoptimization
# mpls te leaf-list (Tunnel interface view)
@ interface
mpls te leaf-list <leaf-list-name>
 = mpls te leaf-list
undo mpls te leaf-list
# mpls te lsp-tp outbound (Tunnel interface view)
@ interface
mpls te lsp-tp outbound
 = mpls te lsp-tp outbound
undo mpls te lsp-tp outbound
# mpls te priority (Tunnel interface view)
@ interface
mpls te priority <setup-priority> [ <hold-priority> ]
 = mpls te priority
undo mpls te priority
# mpls te record-route (Tunnel interface view)
@ interface
mpls te record-route
 = mpls te record-route
mpls te record-route label
 = mpls te record-route label
undo mpls te record-route
# mpls te reoptimization (Tunnel interface view)
@ interface
mpls te reoptimization [ frequency <interval> ]
 = mpls te reoptimization
undo mpls te reoptimization
# mpls te reroute disable (Tunnel interface view)
@ interface
mpls te reroute disable
 = mpls te reroute disable
undo mpls te reroute disable
# mpls te reserved-for-binding (Tunnel interface view)
@ interface
mpls te reserved-for-binding
 = mpls te reserved-for-binding
undo mpls te reserved-for-binding
# mpls te resv-style (Tunnel interface view)
@ interface
mpls te resv-style { se | ff }
 = mpls te resv-style
undo mpls te resv-style
# mpls te reverse-lsp
@ interface
? lsp-name text 1 35 caseless
mpls te reverse-lsp protocol rsvp-te ingress-lsr-id <ingress-lsr-id> tunnel-id <tunnel-id>
 = mpls te reverse-lsp protocol rsvp-te ingress-lsr-id
mpls te reverse-lsp protocol static lsp-name <lsp-name>
 = mpls te reverse-lsp protocol static lsp-name
undo mpls te reverse-lsp
# mpls te soft-preemption (Tunnel interface view)
@ interface
mpls te soft-preemption
 = mpls te soft-preemption
mpls te soft-preemption block
 = mpls te soft-preemption block
undo mpls te soft-preemption
undo mpls te soft-preemption block
# mpls te bfd enable (Tunnel interface view)
@ interface
mpls te bfd enable
 = mpls te bfd enable
mpls te bfd enable one-arm-echo
 = mpls te bfd enable one-arm-echo
mpls te bfd enable option-tlv
 = mpls te bfd enable option-tlv
mpls te bfd enable seamless
 = mpls te bfd enable seamless
undo mpls te bfd enable
undo mpls te bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
# mpls te bfd enable one-arm-echo primary (Tunnel interface view)
@ interface
mpls te bfd enable one-arm-echo primary
 = mpls te bfd enable one-arm-echo primary
# mpls te bfd block (Tunnel interface view)
@ interface
mpls te bfd block
 = mpls te bfd block
undo mpls te bfd block
# mpls te bfd (Tunnel interface view)
@ interface
mpls te bfd { min-tx-interval <tx-interval> | min-rx-interval <rx-interval> | detect-multiplier <multiplier> } *
 = mpls te bfd
# mpls te protected-interface (Tunnel interface view)
@ interface
mpls te protected-interface { <interface-type> <interface-number> | <interface-name> }
 = mpls te protected-interface <interface-name>
undo mpls te protected-interface { <interface-type> <interface-number> | <interface-name> }
# mpls te self-ping enable (Tunnel interface view)
@ interface
mpls te self-ping enable
 = mpls te self-ping enable
undo mpls te self-ping enable
# mpls te self-ping block (Tunnel interface view)
@ interface
mpls te self-ping block
 = mpls te self-ping block
undo mpls te self-ping block
# mpls te self-ping duration (Tunnel interface view)
@ interface
? self-ping-duration number 60 65535
mpls te self-ping duration <self-ping-duration>
 = mpls te self-ping duration <self-ping-duration>
undo mpls te self-ping duration
undo mpls te self-ping duration <self-ping-duration>
# display mpls te associate-tunnel-group
@ all
! now 1
display mpls te associate-tunnel-group [ <group-id> ]
# display mpls te p2mp tunnel-interface
@ all
! now 1
? leaf-addr ipv4
display mpls te p2mp tunnel-interface [ [ [ { <interface> | <interface-type> <interface-number> } ] | <tunnelName> ] [ s2l-destination <leaf-addr> ] ]
display mpls te p2mp tunnel-interface auto-tunnel [ <auto-tunnel-name> ] [ s2l-destination <leaf-addr> ]
# display mpls te p2mp tunnel frr
@ all
! now 1
? tunnel-name text 1 255
display mpls te p2mp tunnel frr [ <tunnel-name> ] [ lsp-id <ingress-lsr-id> <session-id> <local-lsp-id> [ s2l-destination <leaf-address> ] ]
# display mpls te p2mp tunnel path
@ all
! now 1
? ingress-id number 0 4294967295
? leaf ipv4
display mpls te p2mp tunnel path [ [ tunnel-name ] tunnel-name ] [ lsp-id <ingress-id> <session-id> <p2mp-id> <lsp-id> [ s2l-destination <leaf> ] ]
display mpls te p2mp tunnel path fast-reroute { local-protection-available | local-protection-inuse }
# display mpls te tunnel-interface
@ all
! now 1
? autoname text 1 63
display mpls te tunnel-interface
display mpls te tunnel-interface { { <interface> | <interface-type> <interface-number> } | <tunnel-name> }
display mpls te tunnel-interface auto-bypass-tunnel [ <autoname> ]
# display mpls te tunnel-interface failed
@ all
! now 1
display mpls te tunnel-interface failed
# mpls te split-tunnel (TE tunnel association group view)
@ te-tunnel-association-group
mpls te split-tunnel { { <interface> | <interface-type> <interface-number> } | <tunnel-name> }
 = mpls te split-tunnel <interface> <tunnel-name>
undo mpls te split-tunnel { { <interface> | <interface-type> <interface-number> } | <tunnel-name> }
# mpls te srlg path-calculation
@ mpls
mpls te srlg path-calculation { strict | preferred }
 = mpls te srlg path-calculation
mpls te srlg path-calculation
 = mpls te srlg path-calculation
undo mpls te srlg path-calculation
# static-cr-lsp rpf disable
@ system
static-cr-lsp rpf disable
 = static-cr-lsp rpf disable
undo static-cr-lsp rpf disable
# mpls te auto-frr (MPLS view)
@ mpls
mpls te auto-frr [ self-adapting ]
 = mpls te auto-frr
undo mpls te auto-frr
# mpls te auto-frr reoptimization
@ mpls
mpls te auto-frr reoptimization [ frequency <interval> ]
 = mpls te auto-frr reoptimization
undo mpls te auto-frr reoptimization
# mpls te bfd (MPLS view)
@ mpls
mpls te bfd { min-tx-interval <tx-interval> | min-rx-interval <rx-interval> | detect-multiplier <multiplier> } *
 = mpls te bfd
undo mpls te bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
# mpls te bfd enable (MPLS view)
@ mpls
mpls te bfd enable
 = mpls te bfd enable
mpls te bfd enable one-arm-echo
 = mpls te bfd enable one-arm-echo
undo mpls te bfd enable
# te-class0
@ te-class-mapping
? description-info text 1 31 rest
te-class0 { class-type { ct0 | ct1 | ct2 | ct3 | ct4 | ct5 | ct6 | ct7 } priority <priority> [ description <description-info> ] | description <description-info> }
 = te-class0
te-class1 { class-type { ct0 | ct1 | ct2 | ct3 | ct4 | ct5 | ct6 | ct7 } priority <priority> [ description <description-info> ] | description <description-info> }
 = te-class1
te-class2 { class-type { ct0 | ct1 | ct2 | ct3 | ct4 | ct5 | ct6 | ct7 } priority <priority> [ description <description-info> ] | description <description-info> }
 = te-class2
te-class3 { class-type { ct0 | ct1 | ct2 | ct3 | ct4 | ct5 | ct6 | ct7 } priority <priority> [ description <description-info> ] | description <description-info> }
 = te-class3
te-class4 { class-type { ct0 | ct1 | ct2 | ct3 | ct4 | ct5 | ct6 | ct7 } priority <priority> [ description <description-info> ] | description <description-info> }
 = te-class4
te-class5 { class-type { ct0 | ct1 | ct2 | ct3 | ct4 | ct5 | ct6 | ct7 } priority <priority> [ description <description-info> ] | description <description-info> }
 = te-class5
te-class6 { class-type { ct0 | ct1 | ct2 | ct3 | ct4 | ct5 | ct6 | ct7 } priority <priority> [ description <description-info> ] | description <description-info> }
 = te-class6
te-class7 { class-type { ct0 | ct1 | ct2 | ct3 | ct4 | ct5 | ct6 | ct7 } priority <priority> [ description <description-info> ] | description <description-info> }
 = te-class7
undo { te-class0 | te-class1 | te-class2 | te-class3 | te-class4 | te-class5 | te-class6 | te-class7 }
undo { te-class0 | te-class1 | te-class2 | te-class3 | te-class4 | te-class5 | te-class6 | te-class7 } description
# te-class-mapping
@ system
te-class-mapping
 + te-class-mapping
 > te-class-mapping -te-class-mapping
undo te-class-mapping
# mpls te bandwidth change thresholds
@ interface
? percent-up number 0 100
? percent-down number 0 100
mpls te bandwidth change thresholds up <percent-up>
 = mpls te bandwidth change thresholds up
mpls te bandwidth change thresholds down <percent-down>
 = mpls te bandwidth change thresholds down
undo mpls te bandwidth change thresholds up
undo mpls te bandwidth change thresholds down
# mpls te link administrative group
@ interface
mpls te link administrative group <group-value>
 = mpls te link administrative group
undo mpls te link administrative group
# mpls te link administrative group name
@ interface
mpls te link administrative group name { <bit-name> } &<1-32>
 = mpls te link administrative group name <bit-name>
undo mpls te link administrative group name { <bit-name> } &<1-32>
undo mpls te link administrative group name
# mpls te bandwidth (Interface)
@ interface
mpls te bandwidth <bc0-bw-value>
 = mpls te bandwidth
undo mpls te bandwidth
# mpls te bandwidth (Interface view)
@ interface
? bc0Bw number 0 4000000000
? bc1Bw number 0 4000000000
? bc2Bw number 0 4000000000
? bc3Bw number 0 4000000000
? bc4Bw number 0 4000000000
? bc5Bw number 0 4000000000
? bc6Bw number 0 4000000000
? bc7Bw number 0 4000000000
mpls te bandwidth { bc0 <bc0Bw> | bc1 <bc1Bw> | bc2 <bc2Bw> | bc3 <bc3Bw> | bc4 <bc4Bw> | bc5 <bc5Bw> | bc6 <bc6Bw> | bc7 <bc7Bw> } *
 = mpls te bandwidth
# mpls te bandwidth bc0 (Interface view)
@ interface
mpls te bandwidth bc0 <bc0-bw-value>
 = mpls te bandwidth bc0
# mpls te bandwidth dynamic bc0 (Interface view)
@ interface
mpls te bandwidth dynamic bc0 <bc0-bw-percentage>
 = mpls te bandwidth dynamic bc0
# mpls te bandwidth dynamic (Interface view)
@ interface
mpls te bandwidth dynamic bc0 <bc0-bw-percentage>
 = mpls te bandwidth dynamic bc0
# mpls te srlg
@ interface
mpls te srlg <srlg-number>
 = mpls te srlg <srlg-number>
undo mpls te srlg <srlg-number>
undo mpls te srlg all
# mpls te (Interface view)
@ interface mpls
mpls te
 = mpls te
undo mpls te
# mpls te metric
@ interface
? metric-value number 1 16777215
mpls te metric <metric-value>
 = mpls te metric
undo mpls te metric
# mpls te path-selection overload
@ mpls
mpls te path-selection overload
 = mpls te path-selection overload
undo mpls te path-selection
# mpls te self-ping enable (MPLS view)
@ mpls
mpls te self-ping enable
 = mpls te self-ping enable
undo mpls te self-ping enable
# mpls te self-ping duration (MPLS view)
@ mpls
mpls te self-ping duration <self-ping-duration>
 = mpls te self-ping duration <self-ping-duration>
undo mpls te self-ping duration
undo mpls te self-ping duration <self-ping-duration>
# mpls te periodic-flooding
@ mpls
? time-value number 10 43200
mpls te periodic-flooding
 = mpls te periodic-flooding
mpls te periodic-flooding interval <time-value>
 = mpls te periodic-flooding interval
undo mpls te periodic-flooding
# mpls te (MPLS view)
@ mpls
mpls te
 = mpls te
undo mpls te
# te auto-primary-tunnel
@ mpls-traffic-statistics
te auto-primary-tunnel pce-initiated-lsp
 = te auto-primary-tunnel pce-initiated-lsp
undo te auto-primary-tunnel { pce-initiated-lsp | segment-routing }
te auto-primary-tunnel segment-routing
 = te auto-primary-tunnel segment-routing
# mpls te bfd enable auto-primary-tunnel (MPLS view)
@ mpls
mpls te bfd enable auto-primary-tunnel pce-initiated-lsp
 = mpls te bfd enable auto-primary-tunnel pce-initiated-lsp
undo mpls te bfd enable auto-primary-tunnel { pce-initiated-lsp | segment-routing }
mpls te bfd enable auto-primary-tunnel segment-routing
 = mpls te bfd enable auto-primary-tunnel segment-routing
# mpls te bfd tunnel (MPLS view)
@ mpls
mpls te bfd tunnel { min-tx-interval <tx-interval> | min-rx-interval <rx-interval> | detect-multiplier <multiplier> } *
 = mpls te bfd tunnel
undo mpls te bfd tunnel { min-tx-interval [ <tx-interval> ] | min-rx-interval [ <rx-interval> ] | detect-multiplier [ <multiplier> ] } *
# mpls te bfd tunnel enable auto-primary-tunnel
@ mpls
mpls te bfd tunnel enable auto-primary-tunnel pce-initiated-lsp
 = mpls te bfd tunnel enable auto-primary-tunnel pce-initiated-lsp
mpls te bfd tunnel enable one-arm-echo
 = mpls te bfd tunnel enable one-arm-echo
undo mpls te bfd tunnel enable auto-primary-tunnel { pce-initiated-lsp | segment-routing }
undo mpls te bfd tunnel enable one-arm-echo
mpls te bfd tunnel enable auto-primary-tunnel segment-routing
 = mpls te bfd tunnel enable auto-primary-tunnel segment-routing
# mpls te entropy-label rsvp-te
@ mpls
mpls te entropy-label rsvp-te
 = mpls te entropy-label rsvp-te
undo mpls te entropy-label rsvp-te
# mpls te bandwidth max-reservable-bandwidth dynamic
@ interface
? max-dynamic-bw-value number 1 1000
mpls te bandwidth max-reservable-bandwidth dynamic <max-dynamic-bw-value>
 = mpls te bandwidth max-reservable-bandwidth dynamic
# mpls te bandwidth max-reservable-bandwidth
@ interface
mpls te bandwidth max-reservable-bandwidth <max-bw-value>
 = mpls te bandwidth max-reservable-bandwidth
undo mpls te bandwidth max-reservable-bandwidth
# mpls te tie-breaking (MPLS view)
@ mpls
mpls te tie-breaking least-fill
 = mpls te tie-breaking least-fill
mpls te tie-breaking most-fill
 = mpls te tie-breaking most-fill
mpls te tie-breaking random
 = mpls te tie-breaking random
undo mpls te tie-breaking
# mpls te entropy-label (Tunnel interface view)
@ interface
mpls te entropy-label
 = mpls te entropy-label
mpls te entropy-label block
 = mpls te entropy-label block
undo mpls te entropy-label
undo mpls te entropy-label block
# mpls te split-tunnel (Tunnel interface view)
@ interface
mpls te split-tunnel
 = mpls te split-tunnel
undo mpls te split-tunnel`;
