// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "MPLS Commands/MPLS LDP Configuration Commands". */
export default (): string => `
? password text 1 512 secret
? password-cipher text 1 512 secret
? min-tx-interval-value number 3 20000
? min-rx-interval-value number 3 20000
? detect-multiplier-value number 3 50
? peer-id ipv4
? ip-prefix-name text 1 169
? list-name text 1 31
? level-number number 1 3
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? interval number 1 65535
? value number 0 65535
? lsr-id ipv4
? next-hop-address ipv4
? p2mp-lsp-name text 1 31
? root-ip-address ipv4
? lsp-id number 0 4294967295
? peer-group-name text 1 47
? timer number 1 65535
? upper-limit-value number 1 100
? lower-limit-value number 1 100
? ip-address ipv4
? lsp-name text 1 19
? out-interface-name interface
? out-interface-type interface-type
? out-interface-number interface-number
? out-label number 16 1048575
? in-interface-name interface
? in-interface-type interface-type
? in-interface-number interface-number
? in-label number 16 1048575
? prefix-name text 1 169
? root-ip ipv4
? opaque-value text 1 254
? in-label-value number 0 1048575
? ipv4-address ipv4
? interface-num interface-number
? vpn-instance-name text 1 31
? remote-peer-name text 1 32
? time number 3 259200
# md5-password (LDP)
@ mpls-ldp-vpn-instance mpls-ldp
? peer-lsr-id ipv4
md5-password plain <peer-lsr-id> <password>
 = md5-password plain <peer-lsr-id>
md5-password cipher <peer-lsr-id> <password-cipher>
 = md5-password cipher <peer-lsr-id>
undo md5-password <peer-lsr-id>
# mpls bfd-tunnel
@ mpls
mpls bfd-tunnel { min-tx-interval <min-tx-interval-value> | min-rx-interval <min-rx-interval-value> | detect-multiplier <detect-multiplier-value> } *
 = mpls bfd-tunnel
undo mpls bfd-tunnel { min-tx-interval | min-rx-interval | detect-multiplier } *
# md5-password all
@ mpls-ldp-vpn-instance mpls-ldp
md5-password plain all <password>
 = md5-password plain all
md5-password cipher all <password-cipher>
 = md5-password cipher all
undo md5-password all
# capability-announcement
@ mpls-ldp
capability-announcement
 = capability-announcement
undo capability-announcement
# authentication exclude
@ mpls-ldp-vpn-instance mpls-ldp
authentication exclude peer <peer-id>
 = authentication exclude peer <peer-id>
undo authentication exclude peer <peer-id>
# auto-frr lsp-trigger (MPLS-LDP view)
@ mpls-ldp-vpn-instance mpls-ldp
auto-frr lsp-trigger { none | host | all | ip-prefix <ip-prefix-name> }
 = auto-frr lsp-trigger
undo auto-frr lsp-trigger
# accept target-hello
@ mpls-ldp
accept target-hello peer-group ip-prefix <ip-prefix-name>
 = accept target-hello peer-group ip-prefix
accept target-hello all
 = accept target-hello all
undo accept target-hello
# backoff timer
@ mpls-ldp
? init number 5 2147483
? max number 5 2147483
backoff timer <init> <max>
 = backoff timer
undo backoff timer
# mpls bfd-trigger-tunnel
@ mpls
mpls bfd-trigger-tunnel { host | ip-prefix <ip-prefix-name> | fec-list <list-name> }
 = mpls bfd-trigger-tunnel
undo mpls bfd-trigger-tunnel
# lsp-trigger bgp-label-route
@ mpls
lsp-trigger bgp-label-route [ ip-prefix <ip-prefix-name> ]
 = lsp-trigger bgp-label-route
lsp-trigger bgp-label-route [ ip-prefix <ip-prefix-name> ] not-only-host
 = lsp-trigger bgp-label-route
undo lsp-trigger bgp-label-route
# bit-error-detection level threshold
@ system
? switch-coe number 1 9
? switch-pow number 1 7
? resume-coe number 1 9
? resume-pow number 1 7
bit-error-detection level <level-number> threshold switch <switch-coe> <switch-pow> resume <resume-coe> <resume-pow>
 = bit-error-detection level <level-number>
undo bit-error-detection level <level-number>
# lsp-trigger (MPLS view)
@ mpls
lsp-trigger { all | host | none }
 = lsp-trigger
lsp-trigger ip-prefix <ip-prefix-name>
 = lsp-trigger ip-prefix
undo lsp-trigger
# entropy-label enable
@ mpls-ldp
entropy-label enable
 = entropy-label enable
undo entropy-label enable
# fec-node
@ fec-list
? fec-node-address ipv4
? nexthop-address ipv4
fec-node <fec-node-address> [ nexthop <nexthop-address> | outgoing-interface { <interface-name> | <interface-type> <interface-number> } ] *
 = fec-node <fec-node-address> <nexthop-address> <interface-name>
undo fec-node <fec-node-address> [ nexthop <nexthop-address> | outgoing-interface { <interface-name> | <interface-type> <interface-number> } ] *
# ftn delay
@ mpls
? ftn-delay-time number 0 120
ftn delay <ftn-delay-time>
 = ftn delay
undo ftn delay [ <ftn-delay-time> ]
# authentication key-chain (MPLS LDP)
@ mpls-ldp-vpn-instance mpls-ldp
? keychain-name text 1 47 caseless
authentication key-chain all name <keychain-name>
 = authentication key-chain all name
undo authentication key-chain { all | peer-group }
authentication key-chain peer-group <ip-prefix-name> name <keychain-name>
 = authentication key-chain peer-group
# md5-password peer-group
@ mpls-ldp-vpn-instance mpls-ldp
md5-password plain peer-group <ip-prefix-name> <password>
 = md5-password plain peer-group <ip-prefix-name>
md5-password cipher peer-group <ip-prefix-name> <password-cipher>
 = md5-password cipher peer-group <ip-prefix-name>
undo md5-password peer-group
# mpls ldp (Interface view)
@ interface
mpls ldp
 = mpls ldp
undo mpls ldp
# mpls ldp timer hello-hold (Interface view)
@ interface
? interval number 3 65535
mpls ldp timer hello-hold <interval>
 = mpls ldp timer hello-hold
undo mpls ldp timer hello-hold
# mpls ldp timer hello-send (Interface view)
@ interface
mpls ldp timer hello-send <interval>
 = mpls ldp timer hello-send
undo mpls ldp timer hello-send
# mpls ldp timer keepalive-hold (Interface view)
@ interface
? interval number 30 65535
mpls ldp timer keepalive-hold <interval>
 = mpls ldp timer keepalive-hold
undo mpls ldp timer keepalive-hold
# mpls ldp timer keepalive-send (Interface view)
@ interface
mpls ldp timer keepalive-send <interval>
 = mpls ldp timer keepalive-send
undo mpls ldp timer keepalive-send
# mpls ldp transport-address
@ interface
mpls ldp transport-address { <interface-type> <interface-number> | <interface-name> }
 = mpls ldp transport-address
mpls ldp transport-address interface
 = mpls ldp transport-address interface
undo mpls ldp transport-address
# mpls ldp timer igp-sync-delay (Interface view)
@ interface
mpls ldp timer igp-sync-delay <value>
 = mpls ldp timer igp-sync-delay
undo mpls ldp timer igp-sync-delay
# mpls ldp local-lsr-id (Interface view)
@ interface
mpls ldp local-lsr-id { <interface-type> <interface-number> | <interface-name> }
 = mpls ldp local-lsr-id
mpls ldp local-lsr-id interface
 = mpls ldp local-lsr-id interface
undo mpls ldp local-lsr-id
# mpls ldp advertisement (Interface view)
@ interface
mpls ldp advertisement { du | dod }
 = mpls ldp advertisement
undo mpls ldp advertisement
# authentication key-chain
@ mpls-ldp-vpn-instance mpls-ldp
? keychain-name text 1 47 rest
authentication key-chain peer <peer-id> name <keychain-name>
 = authentication key-chain peer <peer-id>
undo authentication key-chain peer <peer-id>
# label advertise
@ mpls
label advertise { explicit-null | implicit-null | non-null }
 = label advertise
undo label advertise
# lsr-id
@ mpls-ldp
lsr-id <lsr-id>
 = lsr-id
undo lsr-id
# mpls bfd enable
@ mpls
mpls bfd enable
 = mpls bfd enable
undo mpls bfd enable
# mpls bfd
@ mpls
mpls bfd { min-tx-interval <min-tx-interval-value> | min-rx-interval <min-rx-interval-value> | detect-multiplier <detect-multiplier-value> } *
 = mpls bfd
undo mpls bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
# mpls bfd-trigger
@ mpls
mpls bfd-trigger { host [ nexthop <next-hop-address> | outgoing-interface { <interface-name> | <interface-type> <interface-number> } ] * | fec-list <list-name> } [ option-tlv ]
 = mpls bfd-trigger
undo mpls bfd-trigger
# mpls bfd-option-tlv ip-prefix
@ mpls
? ip-prefix-name text 1 169 rest
mpls bfd-option-tlv ip-prefix <ip-prefix-name>
 = mpls bfd-option-tlv ip-prefix
undo mpls bfd-option-tlv
# bit-error-detection (MPLS-LDP view)
@ mpls-ldp
bit-error-detection level <level-number>
 = bit-error-detection level
undo bit-error-detection
# ldp host
@ mpls-traffic-statistics
? ip-prefix text 1 169
ldp host [ ip-prefix <ip-prefix> ]
 = ldp host
undo ldp
# mldp p2mp-lsp
@ mpls-ldp
? lsp-id number 1 8192
mldp p2mp-lsp name <p2mp-lsp-name> root-ip <root-ip-address> lsp-id <lsp-id>
 = mldp p2mp-lsp name <p2mp-lsp-name>
undo mldp p2mp-lsp name <p2mp-lsp-name>
undo mldp p2mp-lsp all
# session protection
@ mpls-ldp
? peer-group-name text 1 169
? time-value number 30 2147483
session protection [ peer-group <peer-group-name> ] [ duration { infinite | <time-value> } ]
 = session protection <peer-group-name>
undo session protection [ peer-group <peer-group-name> ] [ duration { infinite | <time-value> } ]
# lsr-id (MPLS-LDP-VPN instance view)
@ mpls-ldp-vpn-instance
lsr-id <lsr-id>
 = lsr-id
undo lsr-id
# loop-detect (MPLS-LDP-VPN instance view)
@ mpls-ldp-vpn-instance
loop-detect
 = loop-detect
undo loop-detect
# igp-sync-delay timer (MPLS-LDP-VPN instance view)
@ mpls-ldp-vpn-instance
igp-sync-delay timer <value>
 = igp-sync-delay timer
undo igp-sync-delay timer
# outbound peer split-horizon (MPLS-LDP-VPN instance view)
@ mpls-ldp-vpn-instance
outbound peer all split-horizon
 = outbound peer all split-horizon
undo outbound peer all split-horizon
# graceful-delete (MPLS-LDP-VPN instance view)
@ mpls-ldp-vpn-instance
graceful-delete
 = graceful-delete
undo graceful-delete
# graceful-delete timer (MPLS-LDP-VPN instance view)
@ mpls-ldp-vpn-instance
graceful-delete timer <timer>
 = graceful-delete timer
undo graceful-delete timer
# label distribution control-mode (MPLS-LDP-VPN instance view)
@ mpls-ldp-vpn-instance
label distribution control-mode { ordered | independent }
 = label distribution control-mode
undo label distribution control-mode
# remote-peer pwe3
@ mpls-ldp
remote-peer pwe3
 = remote-peer pwe3
undo remote-peer pwe3
# longest-match
@ mpls-ldp
longest-match
 = longest-match
undo longest-match
# remote-peer auto-dod-request
@ mpls-ldp
remote-peer auto-dod-request
 = remote-peer auto-dod-request
undo remote-peer auto-dod-request
# timer auto-remote keepalive-hold
@ mpls-ldp
? interval number 30 65535
timer auto-remote keepalive-hold <interval>
 = timer auto-remote keepalive-hold
undo timer auto-remote keepalive-hold
# loop-detect
@ mpls-ldp
loop-detect
 = loop-detect
undo loop-detect
# igp-sync-delay timer
@ mpls-ldp
igp-sync-delay timer <value>
 = igp-sync-delay timer
undo igp-sync-delay timer
# outbound peer all split-horizon
@ mpls-ldp
outbound peer all split-horizon
 = outbound peer all split-horizon
undo outbound peer all split-horizon
# graceful-delete
@ mpls-ldp
graceful-delete
 = graceful-delete
undo graceful-delete
# graceful-delete timer
@ mpls-ldp
graceful-delete timer <timer>
 = graceful-delete timer
undo graceful-delete timer
# send-message address all-loopback
@ mpls-ldp
send-message address all-loopback
 = send-message address all-loopback
undo send-message address all-loopback
# label distribution control-mode
@ mpls-ldp
label distribution control-mode { ordered | independent }
 = label distribution control-mode
undo label distribution control-mode
# mpls mldp bfd enable
@ mpls
mpls mldp bfd enable
 = mpls mldp bfd enable
undo mpls mldp bfd enable
# mpls mldp p2mp bfd-tunnel
@ mpls
? tx-interval number 3 20000
? multiplier number 3 50
mpls mldp p2mp bfd-tunnel { min-tx-interval <tx-interval> | detect-multiplier <multiplier> } *
 = mpls mldp p2mp bfd-tunnel
undo mpls mldp p2mp bfd-tunnel { min-tx-interval | detect-multiplier } *
# mpls mldp p2mp bfd-trigger-tunnel all
@ mpls
mpls mldp p2mp bfd-trigger-tunnel all
 = mpls mldp p2mp bfd-trigger-tunnel all
undo mpls mldp p2mp bfd-trigger-tunnel all
# mldp p2mp (MPLS traffic statistics view)
@ mpls-traffic-statistics
mldp p2mp
 = mldp p2mp
undo mldp p2mp
# mldp p2mp (MPLS traffic statistics view)
@ nqa-root
mldp p2mp
 + mldp p2mp
 > nqa-root-mldpp2mp -mldpp2mp
undo mldp p2mp
# root-ip (MLDP P2MP tunnel view)
@ mldp-p2mp-tunnel
? lsp-id number 1 8192
root-ip <root-ip-address> lsp-id <lsp-id>
 = root-ip
undo root-ip
# mpls mtu
@ interface
mpls mtu <mtu>
 = mpls mtu
undo mpls mtu
# mpls ldp ttl-mode
@ mpls
mpls ldp ttl-mode { pipe | uniform }
 = mpls ldp ttl-mode
undo mpls ldp ttl-mode
# mpls lsr-id
@ system
mpls lsr-id <lsr-id>
 = mpls lsr-id
undo mpls lsr-id
# mpls ldp-lsp-number threshold-alarm
@ mpls
mpls ldp-lsp-number threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value>
 = mpls ldp-lsp-number threshold-alarm upper-limit
undo mpls ldp-lsp-number threshold-alarm
# mpls outsegment-number threshold-alarm
@ mpls
mpls outsegment-number threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value>
 = mpls outsegment-number threshold-alarm upper-limit
undo mpls outsegment-number threshold-alarm
# mpls remote-adjacency-number threshold-alarm
@ mpls
mpls remote-adjacency-number threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value>
 = mpls remote-adjacency-number threshold-alarm upper-limit
undo mpls remote-adjacency-number threshold-alarm
# mpls mldp-tree-number threshold-alarm
@ mpls
mpls mldp-tree-number threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value>
 = mpls mldp-tree-number threshold-alarm upper-limit
undo mpls mldp-tree-number threshold-alarm
# mpls mldp-branch-number threshold-alarm
@ mpls
mpls mldp-branch-number threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value>
 = mpls mldp-branch-number threshold-alarm upper-limit
undo mpls mldp-branch-number threshold-alarm
# mpls path-mtu independent
@ mpls
mpls path-mtu independent
 = mpls path-mtu independent
undo mpls path-mtu independent
# mtu-signalling
@ mpls-ldp
mtu-signalling
 = mtu-signalling
mtu-signalling apply-tlv
 = mtu-signalling apply-tlv
undo mtu-signalling
undo mtu-signalling apply-tlv
# no-renegotiate session-parameter-change graceful-restart
@ mpls-ldp
no-renegotiate session-parameter-change graceful-restart
 = no-renegotiate session-parameter-change graceful-restart
undo no-renegotiate session-parameter-change graceful-restart
# outbound peer (MPLS-LDP view)
@ mpls-ldp
undo outbound peer all
# proxy-egress disable
@ mpls
proxy-egress disable
 = proxy-egress disable
undo proxy-egress disable
# remote-ip
@ remote-mpls-ldp-peer
remote-ip <ip-address>
 = remote-ip
clear remote-ip pwe3
undo remote-ip
# mpls ldp timer hello-hold
@ remote-mpls-ldp-peer interface
? interval number 3 65535
mpls ldp timer hello-hold <interval>
 = mpls ldp timer hello-hold
undo mpls ldp timer hello-hold
# remote-ip auto-dod-request block
@ remote-mpls-ldp-peer
remote-ip auto-dod-request block
 = remote-ip auto-dod-request block
undo remote-ip auto-dod-request block
# description (Remote MPLS LDP peer view)
@ remote-mpls-ldp-peer
? description-value text 1 242 rest
description <description-value>
 = description
undo description [ <description-value> ]
# mpls ldp timer hello-send
@ remote-mpls-ldp-peer
mpls ldp timer hello-send <interval>
 = mpls ldp timer hello-send
undo mpls ldp timer hello-send
# mpls ldp timer keepalive-hold
@ remote-mpls-ldp-peer
? interval number 30 65535
mpls ldp timer keepalive-hold <interval>
 = mpls ldp timer keepalive-hold
undo mpls ldp timer keepalive-hold
# mpls ldp timer keepalive-send
@ remote-mpls-ldp-peer
mpls ldp timer keepalive-send <interval>
 = mpls ldp timer keepalive-send
undo mpls ldp timer keepalive-send
# remote-ip pwe3 (Remote MPLS LDP peer view)
@ remote-mpls-ldp-peer
remote-ip <ip-address> pwe3
 = remote-ip pwe3
undo remote-ip pwe3
# mpls ldp local-lsr-id (Remote MPLS LDP peer view)
@ remote-mpls-ldp-peer
mpls ldp local-lsr-id { <interface-type> <interface-number> | <interface-name> }
 = mpls ldp local-lsr-id
undo mpls ldp local-lsr-id
# mpls ldp timer igp-sync-delay
@ remote-mpls-ldp-peer
mpls ldp timer igp-sync-delay <value>
 = mpls ldp timer igp-sync-delay
undo mpls ldp timer igp-sync-delay
# mpls ldp advertisement
@ remote-mpls-ldp-peer
mpls ldp advertisement { du | dod }
 = mpls ldp advertisement
undo mpls ldp advertisement
# remote-ip auto-dod-request
@ remote-mpls-ldp-peer
remote-ip auto-dod-request
 = remote-ip auto-dod-request
undo remote-ip auto-dod-request
# outbound peer split-horizon
@ mpls-ldp-vpn-instance mpls-ldp
? peer-id
outbound peer <peer-id> split-horizon
 = outbound peer <peer-id> split-horizon
undo outbound peer <peer-id> split-horizon
# session-state-trap
@ mpls-ldp
session-state-trap public-only
 = session-state-trap public-only
session-state-trap remote-lfa-disable
 = session-state-trap remote-lfa-disable
undo session-state-trap public-only
undo session-state-trap remote-lfa-disable
# static-lsp ingress
@ system
? mask ipv4
? mask-length number 0 32
static-lsp ingress <lsp-name> destination <ip-address> { <mask> | <mask-length> } { { outgoing-interface { <out-interface-name> | { <out-interface-type> <out-interface-number> } } } { nexthop <next-hop-address> } } out-label <out-label>
 = static-lsp ingress <lsp-name>
static-lsp ingress <lsp-name> destination <ip-address> { <mask> | <mask-length> } { { nexthop <next-hop-address> } { outgoing-interface { <out-interface-name> | { <out-interface-type> <out-interface-number> } } } } out-label <out-label>
 = static-lsp ingress <lsp-name>
static-lsp ingress <lsp-name> destination <ip-address> { <mask> | <mask-length> } { outgoing-interface { <out-interface-name> | { <out-interface-type> <out-interface-number> } } } out-label <out-label>
 = static-lsp ingress <lsp-name>
static-lsp ingress <lsp-name> destination <ip-address> { <mask> | <mask-length> } nexthop <next-hop-address> out-label <out-label>
 = static-lsp ingress <lsp-name>
undo static-lsp ingress <lsp-name>
# static-lsp transit
@ system
static-lsp transit <lsp-name> [ incoming-interface { <in-interface-name> | { <in-interface-type> <in-interface-number> } } ] in-label <in-label> { outgoing-interface { <out-interface-name> | { <out-interface-type> <out-interface-number> } } nexthop <next-hop-address> } out-label <out-label>
 = static-lsp transit <lsp-name>
static-lsp transit <lsp-name> [ incoming-interface { <in-interface-name> | { <in-interface-type> <in-interface-number> } } ] in-label <in-label> { nexthop <next-hop-address> outgoing-interface { <out-interface-name> | { <out-interface-type> <out-interface-number> } } } out-label <out-label>
 = static-lsp transit <lsp-name>
static-lsp transit <lsp-name> [ incoming-interface { <in-interface-name> | { <in-interface-type> <in-interface-number> } } ] in-label <in-label> outgoing-interface { <out-interface-name> | { <out-interface-type> <out-interface-number> } } out-label <out-label>
 = static-lsp transit <lsp-name>
static-lsp transit <lsp-name> [ incoming-interface { <in-interface-name> | { <in-interface-type> <in-interface-number> } } ] in-label <in-label> nexthop <next-hop-address> out-label <out-label>
 = static-lsp transit <lsp-name>
undo static-lsp transit <lsp-name>
# static-lsp egress
@ system
static-lsp egress <lsp-name> [ incoming-interface { <in-interface-name> | { <in-interface-type> <in-interface-number> } } ] in-label <in-label>
 = static-lsp egress <lsp-name>
undo static-lsp egress <lsp-name>
# propagate mapping for ip-prefix (MPLS-LDP view)
@ mpls-ldp
propagate mapping for ip-prefix <ip-prefix-name>
 = propagate mapping for ip-prefix
undo propagate mapping
# propagate mapping unknown-tlv disable
@ mpls-ldp
propagate mapping unknown-tlv disable
 = propagate mapping unknown-tlv disable
undo propagate mapping unknown-tlv disable
# auto-frr lsp-trigger (MPLS-LDP-IPv4 view)
@ mpls-ldp-ipv4
auto-frr lsp-trigger { none | host | all | ip-prefix <ip-prefix-name> }
 = auto-frr lsp-trigger
undo auto-frr lsp-trigger
# lsp-trigger (IPv4 view)
@ mpls-ldp-ipv4
lsp-trigger { all | host | none }
 = lsp-trigger
lsp-trigger ip-prefix <ip-prefix-name>
 = lsp-trigger ip-prefix
undo lsp-trigger
# entropy-label negotiate primary-lsp-only
@ mpls-ldp-ipv4
entropy-label negotiate primary-lsp-only
 = entropy-label negotiate primary-lsp-only
entropy-label negotiate primary-lsp-only ip-prefix <ip-prefix-name>
 = entropy-label negotiate primary-lsp-only ip-prefix <ip-prefix-name>
undo entropy-label negotiate primary-lsp-only [ ip-prefix <ip-prefix-name> ]
# inbound peer fec (MPLS-LDP-IPv4 view)
@ mpls-ldp-ipv4
inbound peer <peer-id> fec { none | host | ip-prefix <prefix-name> }
 = inbound peer fec <peer-id> <prefix-name>
undo inbound peer { <peer-id> | peer-group <peer-group-name> | all } fec
undo inbound peer all
inbound peer peer-group <peer-group-name> fec { none | host | ip-prefix <prefix-name> }
 = inbound peer peer-group fec <peer-group-name> <prefix-name>
inbound peer all fec { none | host | ip-prefix <prefix-name> }
 = inbound peer all fec <prefix-name>
# mldp p2mp-lsp (MPLS-LDP-IPv4 view)
@ mpls-ldp-ipv4
? lsp-id number 1 8192
mldp p2mp-lsp name <p2mp-lsp-name> root-ip <root-ip-address> lsp-id <lsp-id>
 = mldp p2mp-lsp name <p2mp-lsp-name>
undo mldp p2mp-lsp name <p2mp-lsp-name>
# outbound peer (MPLS-LDP-IPv4 view)
@ mpls-ldp-ipv4
outbound peer <peer-id> fec { none | host | ip-prefix <prefix-name> }
 = outbound peer fec <peer-id> <prefix-name>
outbound peer <peer-id> bgp-label-route { none | ip-prefix <prefix-name> }
 = outbound peer bgp-label-route <peer-id> <prefix-name>
undo outbound peer { <peer-id> | peer-group <peer-group-name> | all } fec
undo outbound peer { <peer-id> | peer-group <peer-group-name> | all } bgp-label-route
outbound peer peer-group <peer-group-name> fec { none | host | ip-prefix <prefix-name> }
 = outbound peer peer-group fec <peer-group-name> <prefix-name>
outbound peer all fec { none | host | ip-prefix <prefix-name> }
 = outbound peer all fec <prefix-name>
outbound peer peer-group <peer-group-name> bgp-label-route { none | ip-prefix <prefix-name> }
 = outbound peer peer-group bgp-label-route <peer-group-name> <prefix-name>
outbound peer all bgp-label-route { none | ip-prefix <prefix-name> }
 = outbound peer all bgp-label-route <prefix-name>
# propagate mapping for ip-prefix (MPLS-LDP-IPv4 view)
@ mpls-ldp-ipv4
propagate mapping for ip-prefix <ip-prefix-name>
 = propagate mapping for ip-prefix
undo propagate mapping
# display mpls bfd session protocol mldp p2mp
@ all
! now 1
? root-ip
? lsp-id
? opaque-value
display mpls bfd session protocol mldp p2mp [ root-ip <root-ip> { lsp-id <lsp-id> | opaque-value <opaque-value> } ] [ bfd-type ldp-tunnel ]
# display mpls mldp lsp p2mp
@ all
! now 1
display mpls mldp lsp p2mp [ root-ip <root-ip-address> { lsp-id <lsp-id> | opaque-value <opaque-value> } | name <p2mp-lsp-name> ]
# display mpls multicast-lsp protocol mldp
@ all
! now 1
display mpls multicast-lsp protocol mldp p2mp [ root-ip <root-ip-address> { lsp-id <lsp-id> | opaque-value <opaque-value> } ] [ lsr-role { ingress | transit | egress | bud } ]
# display mpls multicast-lsp statistics protocol mldp
@ all
! now 1
display mpls multicast-lsp statistics protocol mldp
# display mpls mldp interface
@ all
! now 1
display mpls mldp interface [ <interface-type> <interface-number> | <interface-name> ]
# display mpls mldp lsp statistics
@ all
! now 1
display mpls mldp lsp statistics
# display mpls lsp protocol static
@ all
! now 1
? destaddr ipv4
? masklen number 0 32
? in-port-type interface-type
? in-port-num interface-number
? out-port-type interface-type
? out-port-num interface-number
? out-label-value number 0 1048575
? nexthopaddr ipv4
? interface interface
display mpls lsp protocol static [ { include | exclude } <destaddr> <masklen> ] [ incoming-interface { <in-if-name> | { <interface> | <in-port-type> <in-port-num> } } ] [ outgoing-interface { <out-if-name> | { <interface> | <out-port-type> <out-port-num> } } ] [ in-label <in-label-value> ] [ out-label <out-label-value> ] [ nexthop <nexthopaddr> ] [ lsr-role { ingress | transit | egress } ] [ verbose ]
# display mpls static-lsp
@ all
! now 1
? mask-length number 0 32
display mpls static-lsp [ <lsp-name> ] [ { exclude | include } <ip-address> <mask-length> ]
display mpls static-lsp [ <lsp-name> ] [ { exclude | include } <ip-address> <mask-length> ] verbose
# display default-parameter mpls ldp
@ all
! now 1
display default-parameter mpls ldp
# display default-parameter mpls management
@ all
! now 1
display default-parameter mpls management
# display mpls ldp lsp traffic-statistics
@ all
! now 1
display mpls ldp lsp traffic-statistics [ <ipv4-address> <mask-length> ] [ verbose ]
# display mpls ldp troubleshooting
@ all
! now 1
display mpls ldp troubleshooting
# display mpls mldp lsp p2mp traffic-statistics
@ all
! now 1
? in-label-value number 0 4294967295
display mpls mldp lsp p2mp traffic-statistics [ root-ip <root-ip> { lsp-id <lsp-id> | opaque-value <opaque-value> } | in-label <in-label-value> ] [ verbose ]
# display mpls bfd session
@ all
! now 1
display mpls bfd session [ fec <ip-address> | nexthop <ip-address> | outgoing-interface { <interface-type> <interface-number> | <interface-name> } ]
display mpls bfd session [ fec <ip-address> | nexthop <ip-address> | outgoing-interface { <interface-type> <interface-number> | <interface-name> } ] verbose
# display mpls bfd session protocol ldp
@ all
! now 1
display mpls bfd session protocol ldp [ fec <ip-address> ] [ bfd-type { ldp-tunnel | ldp-lsp } ]
display mpls bfd session protocol ldp [ fec <ip-address> ] [ bfd-type { ldp-tunnel | ldp-lsp } ] verbose
# display mpls interface
@ all
! now 1
display mpls interface [ { <interface-name> | { <interface-type> <interface-number> } } ]
display mpls interface [ { <interface-name> | { <interface-type> <interface-number> } } ] verbose
# display mpls ldp
@ all
! now 1
display mpls ldp [ all | verbose | all verbose ]
# display mpls ldp event adjacency-down
@ all
! now 1
? peer-id
? vpn-instance-name
display mpls ldp event adjacency-down [ interface { <interface-type> <interface-num> | <interface-name> } | remote ] [ peer <peer-id> ]
display mpls ldp event adjacency-down [ interface { <interface-type> <interface-num> | <interface-name> } | remote ] [ peer <peer-id> ] verbose
display mpls ldp event adjacency-down vpn-instance <vpn-instance-name> [ interface { <interface-type> <interface-num> | <interface-name> } ] [ peer <peer-id> ]
display mpls ldp event adjacency-down vpn-instance <vpn-instance-name> [ interface { <interface-type> <interface-num> | <interface-name> } ] [ peer <peer-id> ] verbose
# display mpls ldp adjacency statistics
@ all
! now 1
display mpls ldp adjacency statistics
# display mpls ldp adjacency
@ all
! now 1
? peer-id
? vpn-instance-name
display mpls ldp adjacency [ interface { <interface-type> <interface-number> | <interface-name> } | remote ] [ peer <peer-id> ]
display mpls ldp adjacency [ interface { <interface-type> <interface-number> | <interface-name> } | remote ] [ peer <peer-id> ] verbose
display mpls ldp adjacency vpn-instance <vpn-instance-name> [ interface { <interface-type> <interface-number> | <interface-name> } | remote ] [ peer <peer-id> ]
display mpls ldp adjacency vpn-instance <vpn-instance-name> [ interface { <interface-type> <interface-number> | <interface-name> } | remote ] [ peer <peer-id> ] verbose
display mpls ldp adjacency all [ verbose ]
# display mpls ldp error packet tcp
@ all
! now 1
? peer-id
display mpls ldp error packet tcp [ peer <peer-id> ]
# display mpls ldp error packet udp
@ all
! now 1
display mpls ldp error packet udp [ interface { <interface-name> | <interface-type> <interface-num> } ]
# display mpls ldp interface
@ all
! now 1
? vpn-instance-name
display mpls ldp interface vpn-instance <vpn-instance-name>
display mpls ldp interface vpn-instance <vpn-instance-name> { <interface-type> <interface-number> | <interface-name> | verbose }
display mpls ldp interface [ all ]
display mpls ldp interface { <interface-type> <interface-number> | <interface-name> | verbose }
display mpls ldp interface all verbose
# display mpls ldp lsp
@ all
! now 1
? vpn-instance-name
display mpls ldp lsp [ host-name <host-name> | <destination-address> <mask-length> | all | inbound-policy ]
display mpls ldp lsp vpn-instance <vpn-instance-name> [ <destination-address> <mask-length> ]
# display mpls ldp lsp fault-analysis
@ all
! now 1
? mask number 0 32
display mpls ldp lsp fault-analysis <ip-address> <mask>
display mpls ldp lsp fault-analysis vpn-instance <vpn-instance-name> <ip-address> <mask>
# display mpls ldp lsp statistics
@ all
! now 1
? vpn-instance-name
display mpls ldp lsp statistics
display mpls ldp lsp statistics vpn-instance <vpn-instance-name>
# display mpls ldp lsp statistics compatible
@ all
! now 1
display mpls ldp lsp statistics compatible
# display mpls ldp lsp compatible
@ all
! now 1
display mpls ldp lsp compatible [ <destination-address> <mask-length> | all ]
# display mpls ldp peer
@ all
! now 1
? peer-id
? vpn-instance-name
display mpls ldp peer [ all ]
display mpls ldp peer { verbose | <peer-id> }
display mpls ldp peer vpn-instance <vpn-instance-name> [ verbose | <peer-id> ]
display mpls ldp peer all verbose
# display mpls ldp peer statistics
@ all
! now 1
display mpls ldp peer statistics
# display mpls ldp remote-peer
@ all
! now 1
display mpls ldp remote-peer [ <remote-peer-name> | peer-id <peer-id> ]
# display mpls ldp session
@ all
! now 1
display mpls ldp session
# display mpls ldp session statistics
@ all
! now 1
display mpls ldp session statistics
# display mpls ldp session (verbose)
@ all
! now 1
display mpls ldp session { <peer-id> | verbose }
display mpls ldp session vpn-instance <vpn-instance-name> { <peer-id> | verbose }
display mpls ldp session all verbose
# display mpls ldp session (Instance)
@ all
! now 1
display mpls ldp session vpn-instance <vpn-instance-name>
display mpls ldp session all
# display mpls ldp vpn-instance
@ all
! now 1
display mpls ldp vpn-instance <vpn-instance-name>
# display mpls lsp
@ all
! now 1
? ip-address
display mpls lsp [ outgoing-interface { <interface-name> | <interface-type> <interface-number> } ] [ lsr-role { ingress | transit | egress } ] [ verbose ]
display mpls lsp include <ip-address> <mask-length>
display mpls lsp exclude <ip-address> <mask-length>
display mpls lsp compatible [ outgoing-interface { <interface-name> | <interface-type> <interface-number> } ] [ lsr-role { ingress | transit | egress } ]
display mpls lsp compatible include <ip-address> <mask-length>
display mpls lsp compatible exclude <ip-address> <mask-length>
display mpls lsp include <ip-address> <mask-length> verbose
display mpls lsp exclude <ip-address> <mask-length> verbose
display mpls lsp nexthop <nexthop> [ lsr-role { ingress | transit | egress } ] [ verbose ]
display mpls lsp vpn-instance <vpn-instance-name> [ outgoing-interface { <interface-name> | <interface-type> <interface-number> } ] [ lsr-role { ingress | transit | egress } ] [ verbose ]
display mpls lsp vpn-instance <vpn-instance-name> include <ip-address> <mask-length>
display mpls lsp vpn-instance <vpn-instance-name> exclude <ip-address> <mask-length>
display mpls lsp vpn-instance <vpn-instance-name> include <ip-address> <mask-length> verbose
display mpls lsp vpn-instance <vpn-instance-name> exclude <ip-address> <mask-length> verbose
display mpls lsp vpn-instance <vpn-instance-name> nexthop <nexthop> [ lsr-role { ingress | transit | egress } ] [ verbose ]
# display mpls lsp protocol ldp
@ all
! now 1
? mask-length number 0 32
? nexthop ipv4
display mpls lsp protocol ldp [ include <ip-address> <mask-length> ] [ outgoing-interface { <interface-name> | <interface-type> <interface-number> } ] [ nexthop <nexthop> ] [ lsr-role { ingress | transit | egress } ] [ in-label <in-label-value> ]
display mpls lsp protocol ldp [ include <ip-address> <mask-length> ] [ outgoing-interface { <interface-name> | <interface-type> <interface-number> } ] [ nexthop <nexthop> ] [ lsr-role { ingress | transit | egress } ] [ in-label <in-label-value> ] verbose
display mpls lsp compatible protocol ldp [ include <ip-address> <mask-length> ] [ outgoing-interface { <interface-name> | <interface-type> <interface-number> } ] [ nexthop <nexthop> ] [ lsr-role { ingress | transit | egress } ]
display mpls lsp vpn-instance <vpn-instance-name> protocol ldp [ include <ip-address> <mask-length> ] [ outgoing-interface { <interface-name> | <interface-type> <interface-number> } ] [ nexthop <nexthop> ] [ lsr-role { ingress | transit | egress } ] [ in-label <in-label-value> ]
display mpls lsp vpn-instance <vpn-instance-name> protocol ldp [ include <ip-address> <mask-length> ] [ outgoing-interface { <interface-name> | <interface-type> <interface-number> } ] [ nexthop <nexthop> ] [ lsr-role { ingress | transit | egress } ] [ in-label <in-label-value> ] verbose
# display mpls lsp statistics
@ all
! now 1
display mpls lsp statistics
display mpls lsp statistics compatible
# display mpls route-state
@ all
! now 1
display mpls route-state [ { exclude | include } { idle | ready | settingup } | <destination-address> <mask-length> ] [ verbose ]
display mpls route-state vpn-instance <vpn-instance-name> [ { exclude | include } { idle | ready | settingup } | <destination-address> <mask-length> ] [ verbose ]
# display mpls ldp event session-down
@ all
! now 1
display mpls ldp event session-down [ <peer-id> ]
display mpls ldp event session-down [ <peer-id> ] verbose
# ecmp-frr-coexist enable
@ mpls-ldp
ecmp-frr-coexist enable
 = ecmp-frr-coexist enable
undo ecmp-frr-coexist enable
# fec-list
@ system
fec-list <list-name>
 + fec-list <list-name>
 > fec-list -fec-list-<list-name>
undo fec-list <list-name>
# mpls (Interface view)
@ interface
mpls
 = mpls
undo mpls
# mpls ldp
@ system
mpls ldp
 + mpls ldp
 > mpls-ldp -mpls-ldp
undo mpls ldp
# ipv4-family (MPLS-LDP-VPN instance view)
@ mpls-ldp-vpn-instance
ipv4-family
 = ipv4-family
# mldp-p2mp-tunnel
@ system
? tunnel-name text 1 31
mldp-p2mp-tunnel <tunnel-name>
 + mldp-p2mp-tunnel <tunnel-name>
 > mldp-p2mp-tunnel -mldp-p2mp-tunnel-<tunnel-name>
undo mldp-p2mp-tunnel <tunnel-name>
# mpls
@ system
mpls
 + mpls
 > mpls -mpls
undo mpls
# mpls traffic-statistics
@ system
mpls traffic-statistics
 + mpls traffic-statistics
 > mpls-traffic-statistics -traffic-statistics
undo mpls traffic-statistics
# mldp p2mp (MPLS-LDP view)
@ mpls-ldp
mldp p2mp
 = mldp p2mp
undo mldp p2mp
# mldp p2mp (MPLS-LDP view)
@ nqa-root
mldp p2mp
 + mldp p2mp
 > nqa-root-mldpp2mp -mldpp2mp
undo mldp p2mp
# mpls mldp p2mp disable
@ interface
mpls mldp p2mp disable
 = mpls mldp p2mp disable
undo mpls mldp p2mp disable
# mldp p2mp topo
@ mpls-ldp-ipv4
? topology-name text 1 31 rest
mldp p2mp topo <topology-name>
 = mldp p2mp topo <topology-name>
undo mldp p2mp topo <topology-name>
# mldp make-before-break
@ mpls-ldp
mldp make-before-break
 = mldp make-before-break
undo mldp make-before-break
# mldp reoptimize timer
@ mpls-ldp
? reoptimize-time-value number 1 1440
mldp reoptimize timer <reoptimize-time-value>
 = mldp reoptimize timer
undo mldp reoptimize timer [ <reoptimize-time-value> ]
# mldp recursive-fec
@ mpls-ldp
mldp recursive-fec
 = mldp recursive-fec
undo mldp recursive-fec
# mldp p2mp frr link-protection
@ mpls-ldp
mldp p2mp frr link-protection
 = mldp p2mp frr link-protection
undo mldp p2mp frr link-protection
# mldp make-before-break timer switch-delay
@ mpls-ldp
? switch-delay-time-value number 100 600000
mldp make-before-break timer switch-delay <switch-delay-time-value>
 = mldp make-before-break timer switch-delay
undo mldp make-before-break timer switch-delay [ <switch-delay-time-value> ]
# mldp label-withdraw-delay
@ mpls-ldp
? delay-time-value number 2 60
mldp label-withdraw-delay <delay-time-value>
 = mldp label-withdraw-delay
undo mldp label-withdraw-delay [ <delay-time-value> ]
# mldp make-before-break timer wait-ack
@ mpls-ldp
? wait-ack-time-value number 1 600
mldp make-before-break timer wait-ack <wait-ack-time-value>
 = mldp make-before-break timer wait-ack
undo mldp make-before-break timer wait-ack [ <wait-ack-time-value> ]
# mldp p2mp best-effort
@ mpls-ldp
mldp p2mp best-effort
 = mldp p2mp best-effort
undo mldp p2mp best-effort
# mldp make-before-break p2mp traffic-detect
@ mpls-ldp
mldp make-before-break p2mp traffic-detect
 = mldp make-before-break p2mp traffic-detect
undo mldp make-before-break p2mp traffic-detect
# mpls ldp remote-peer
@ system
mpls ldp remote-peer <remote-peer-name>
 + mpls ldp remote-peer <remote-peer-name>
 > remote-mpls-ldp-peer -mpls-ldp-remote-<remote-peer-name>
undo mpls ldp remote-peer <remote-peer-name>
# ipv4-family (MPLS-LDP view)
@ mpls-ldp
ipv4-family
 + ipv4-family
 > mpls-ldp-ipv4 -ipv4
# mpls ldp vpn-instance
@ system
mpls ldp vpn-instance <vpn-instance-name>
 + mpls ldp vpn-instance <vpn-instance-name>
 > mpls-ldp-vpn-instance -mpls-ldp-vpn-instance-<vpn-instance-name>
undo mpls ldp vpn-instance <vpn-instance-name>
# graceful-restart (MPLS-LDP view)
@ mpls-ldp
graceful-restart
 = graceful-restart
undo graceful-restart
# graceful-restart timer neighbor-liveness
@ mpls-ldp
graceful-restart timer neighbor-liveness <time>
 = graceful-restart timer neighbor-liveness
undo graceful-restart timer neighbor-liveness
# graceful-restart timer reconnect
@ mpls-ldp
graceful-restart timer reconnect <time>
 = graceful-restart timer reconnect
undo graceful-restart timer reconnect
# graceful-restart timer recovery
@ mpls-ldp
graceful-restart timer recovery <time>
 = graceful-restart timer recovery
undo graceful-restart timer recovery
# mpls lsp exp-mode
@ mpls
mpls lsp exp-mode { pipe | uniform }
 = mpls lsp exp-mode
undo mpls lsp exp-mode
# reset mpls traffic-statistics ldp
@ user
! now 3
reset mpls traffic-statistics ldp [ <ipv4-address> <mask-length> ]
# reset mpls ldp event session-down
@ user
! now 3
reset mpls ldp event session-down
# reset mpls traffic-statistics mldp p2mp
@ user
! now 3
? in-label-value number 0 4294967295
reset mpls traffic-statistics mldp p2mp [ root-ip <root-ip> { lsp-id <lsp-id> | opaque-value <opaque-value> } | in-label <in-label-value> ]
# reset mpls ldp
@ user
! now 3
reset mpls ldp [ graceful | all ]
# reset mpls ldp event adjacency-down
@ user
! now 3
reset mpls ldp event adjacency-down
# reset mpls ldp error packet
@ user
! now 3
reset mpls ldp error packet { tcp | udp | all }
# reset mpls ldp (User view)
@ user
! now 3
reset mpls ldp peer <peer-id> [ graceful ]
reset mpls ldp vpn-instance <vpn-instance-name> [ peer <peer-id> ]
# ttl expiration pop
@ mpls
ttl expiration pop
 = ttl expiration pop
undo ttl expiration pop
# bfd bind ldp-lsp
@ system
? session-name text 1 64 caseless
bfd <session-name> bind ldp-lsp peer-ip <ip-address> nexthop <ip-address> [ interface { <interface-name> | <iiftnlType> <iifNum> } ]
 = bfd bind ldp-lsp peer-ip nexthop <session-name> <ip-address> <ip-address> <interface-name> <iiftnlType> <iifNum>
# display mpls lsp lsp-id
@ all
! now 1
? ingress-lsr-id ipv4
? session-id number 0 65535
? lsp-id number 0 65535
display mpls lsp lsp-id <ingress-lsr-id> <session-id> <lsp-id> [ verbose ]
# display mpls bfd session protocol bgp
@ all
! now 1
display mpls bfd session protocol bgp [ fec <ip-address> ]
display mpls bfd session protocol bgp [ fec <ip-address> ] verbose
# display debugging mpls ldp
@ user
! now 1
display debugging mpls ldp
# display mpls convergence mode
@ all
! now 1
display mpls convergence mode
# interface-mtu check-mode
@ system
interface-mtu check-mode { ip | label-contained-length } slot <slot-id>
 = interface-mtu check-mode slot <slot-id>
# whitelist session-car (LDP)
@ system
? cir-value number 1 1000000
? cbs-value number 1 9000000
? pir-value number 1 1000000
? pbs-value number 1 9000000
whitelist session-car ldp-tcp { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } *
 = whitelist session-car ldp-tcp
undo whitelist session-car { ldp-tcp | ldp-udp-local | ldp-udp-remote } [ { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } * ]
whitelist session-car ldp-udp-local { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } *
 = whitelist session-car ldp-udp-local
whitelist session-car ldp-udp-remote { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } *
 = whitelist session-car ldp-udp-remote
# whitelist session-car ldp disable
@ system
whitelist session-car ldp disable
 = whitelist session-car ldp disable
undo whitelist session-car ldp disable
# load-balance (System view)
@ system
? slot-id text 1 256
load-balance packet slot <slot-id>
 = load-balance packet slot <slot-id>
undo load-balance { flow | packet } { slot <slot-id> | all }
load-balance packet all
 = load-balance packet all
load-balance flow slot <slot-id>
 = load-balance flow slot <slot-id>
load-balance flow all
 = load-balance flow all
# mpls-passive
@ bfd
mpls-passive
 = mpls-passive
undo mpls-passive
# mpls ping interval
@ bfd
? interval number 30 600
mpls ping interval <interval>
 = mpls ping interval
undo mpls ping interval
# mpls ldp-srbe convergence enhance
@ system
mpls ldp-srbe convergence enhance
 = mpls ldp-srbe convergence enhance
undo mpls ldp-srbe convergence enhance
# mpls multistep separate enable
@ system
mpls multistep separate enable
 = mpls multistep separate enable
undo mpls multistep separate enable
# mpls poison-reverse enable
@ interface
mpls poison-reverse enable
 = mpls poison-reverse enable
undo mpls poison-reverse enable
# ospf ldp-sync
@ interface
ospf ldp-sync
 = ospf ldp-sync
ospf ldp-sync block
 = ospf ldp-sync block
undo ospf ldp-sync
undo ospf ldp-sync block
# protocol-packets suppress disable
@ mpls-ldp mpls
protocol-packets suppress disable
 = protocol-packets suppress disable
undo protocol-packets suppress disable
# mpls dynamic-label-number threshold-alarm
@ mpls
mpls dynamic-label-number threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value>
 = mpls dynamic-label-number threshold-alarm upper-limit
undo mpls dynamic-label-number threshold-alarm
# display mpls label dynamic available
@ all
! now 1
? labelnum number 0 1048560
display mpls label dynamic available [ [ label-from label ] label-number <labelnum> ]
# display mpls label all summary
@ all
! now 1
display mpls label all summary
# display mpls label static available
@ all
! now 1
? label-index number 16 262143
? label-number number 1 262128
display mpls label static available [ [ label-from <label-index> ] label-number <label-number> ]
# ttl-mode
@ vpn-instance-ipv4 vpn-instance-ipv6 vpn-instance
ttl-mode { pipe | uniform }
 = ttl-mode
undo ttl-mode`;
