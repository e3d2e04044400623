// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Network Reliability Commands/BFD Configuration Commands". */
export default (): string => `
? ip-address ipv4
? vpn-name text 1 31
? cipher-text text 1 512 secret
? ipv6-address ipv6
? session-name text 1 64 caseless
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? discr-value number 1 4294967295
? sessname-value text 1 64 caseless
? vpnname-value text 1 31
? ifType interface-type
? ifNum interface-number
? slot-id2 text 1 19
? interface interface
? peer-ipv6 ipv6
? source-ipv6 ipv6
? source-ip ipv4
? peer-ip ipv4
? tunnel-id number 1 4294967295
? remote-peer-address ipv4
? ttl-number number 1 255
? vsi-name text 1 31
? peer-address ipv4
? vc-id number 1 4294967295
? nexthop-ip ipv4
? segment-list-id number 1 4294967295
? peerip-value ipv4
? vpn-instance-name text 1 31
? tos-value number 0 7
# batch-shutdown
@ bfd
batch-shutdown all
 = batch-shutdown all
undo batch-shutdown { all | ip | lsp | pw | tunnel }
batch-shutdown ip
 = batch-shutdown ip
batch-shutdown lsp
 = batch-shutdown lsp
batch-shutdown pw
 = batch-shutdown pw
batch-shutdown tunnel
 = batch-shutdown tunnel
# bfd authentication-mode
@ bfd
? key-id-value number 1 255
bfd single-hop peer-ip <ip-address> [ vpn-instance <vpn-name> ] authentication-mode met-sha1 key-id <key-id-value> cipher <cipher-text> nego-packet
 = bfd single-hop peer-ip <ip-address> <vpn-name>
bfd single-hop peer-ipv6 <ipv6-address> [ vpn-instance <vpn-name> ] authentication-mode met-sha1 key-id <key-id-value> cipher <cipher-text> nego-packet
 = bfd single-hop peer-ipv6 <ipv6-address> <vpn-name>
bfd multi-hop peer-ip <ip-address> [ vpn-instance <vpn-name> ] authentication-mode met-sha1 key-id <key-id-value> cipher <cipher-text> nego-packet
 = bfd multi-hop peer-ip <ip-address> <vpn-name>
bfd multi-hop peer-ipv6 <ipv6-address> [ vpn-instance <vpn-name> ] authentication-mode met-sha1 key-id <key-id-value> cipher <cipher-text> nego-packet
 = bfd multi-hop peer-ipv6 <ipv6-address> <vpn-name>
bfd mpls-passive peer-ip <ip-address> authentication-mode met-sha1 key-id <key-id-value> cipher <cipher-text> nego-packet
 = bfd mpls-passive peer-ip <ip-address>
bfd lsp-tunnel peer-ip <ip-address> authentication-mode met-sha1 key-id <key-id-value> cipher <cipher-text> nego-packet
 = bfd lsp-tunnel peer-ip <ip-address>
undo bfd single-hop peer-ip <ip-address> [ vpn-instance <vpn-name> ]
undo bfd single-hop peer-ipv6 <ipv6-address> [ vpn-instance <vpn-name> ]
undo bfd multi-hop peer-ip <ip-address> [ vpn-instance <vpn-name> ]
undo bfd multi-hop peer-ipv6 <ipv6-address> [ vpn-instance <vpn-name> ]
undo bfd mpls-passive peer-ip <ip-address>
undo bfd lsp-tunnel peer-ip <ip-address>
# bit-error-detection (BFD session view)
@ bfd-session bfd-lsp-session
bit-error-detection
 = bit-error-detection
undo bit-error-detection
# bfd bind link-bundle
@ system
? ipv6-address
bfd <session-name> bind link-bundle peer-ip <ip-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } source-ip <ip-address>
 + bfd <session-name>
 > bfd-session -bfd-session-<session-name>
bfd <session-name> bind link-bundle peer-ip <ip-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } source-ip <ip-address> unshared-mode
 = bfd bind link-bundle peer-ip interface source-ip unshared-mode <session-name> <ip-address> <vpn-name> <interface-name> <ip-address>
bfd <session-name> bind link-bundle compatible-mode peer-ip <ip-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } source-ip <ip-address>
 = bfd bind link-bundle compatible-mode peer-ip interface source-ip <session-name> <ip-address> <vpn-name> <interface-name> <ip-address>
bfd <session-name> bind link-bundle compatible-mode peer-ip <ip-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } source-ip <ip-address> unshared-mode
 = bfd bind link-bundle compatible-mode peer-ip interface source-ip unshared-mode <session-name> <ip-address> <vpn-name> <interface-name> <ip-address>
bfd <session-name> bind link-bundle peer-ipv6 <ipv6-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } source-ipv6 <ipv6-address>
 + bfd <session-name>
 > bfd-session -bfd-session-<session-name>
bfd <session-name> bind link-bundle peer-ipv6 <ipv6-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } source-ipv6 <ipv6-address> unshared-mode
 = bfd bind link-bundle peer-ipv6 interface source-ipv6 unshared-mode <session-name> <ipv6-address> <vpn-name> <interface-name> <ipv6-address>
bfd <session-name> bind link-bundle compatible-mode peer-ipv6 <ipv6-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } source-ipv6 <ipv6-address>
 = bfd bind link-bundle compatible-mode peer-ipv6 interface source-ipv6 <session-name> <ipv6-address> <vpn-name> <interface-name> <ipv6-address>
bfd <session-name> bind link-bundle compatible-mode peer-ipv6 <ipv6-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } source-ipv6 <ipv6-address> unshared-mode
 = bfd bind link-bundle compatible-mode peer-ipv6 interface source-ipv6 unshared-mode <session-name> <ipv6-address> <vpn-name> <interface-name> <ipv6-address>
# change bfd session select-board
@ bfd
! now
change bfd session <discr-value> select-board <slot-id>
# bfd bind peer-ipv6 source-ipv6 auto
@ system
? slot-id text 1 19
bfd <sessname-value> bind peer-ipv6 <peerip6-value> [ vpn-instance <vpnname-value> ] { [ interface { <interface-value> | { <interface> | <ifType> <ifNum> } } ] source-ipv6 <sourceip6-value> | source-ipv6 <sourceip6-value> [ select-board <slot-id> [ <slot-id2> ] ] } auto
 + bfd <sessname-value>
 > bfd-session -bfd-session-<sessname-value>
# bfd bind peer-ipv6
@ system
? peer-ipv6
? source-ipv6
? slot-id1 text 1 19
bfd <session-name> bind peer-ipv6 <peer-ipv6> [ vpn-instance <vpn-name> ] [ [ interface { <interface-name> | <interface-type> <interface-number> } ] [ source-ipv6 <source-ipv6> ] | [ source-ipv6 <source-ipv6> ] [ select-board <slot-id1> [ <slot-id2> ] ] ]
 + bfd <session-name>
 > bfd-session -bfd-session-<session-name>
# bfd bind one-arm-echo
@ system
bfd <sessname-value> bind peer-ip <ip-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } [ source-ip <ip-address> ] one-arm-echo
 + bfd <sessname-value>
 > bfd-session -bfd-session-<sessname-value>
bfd <sessname-value> bind peer-ip <ip-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } [ source-ip <ip-address> ] one-arm-echo destination-ip <ip-address>
 = bfd <sessname-value>
bfd <sessname-value> bind peer-ipv6 <ipv6-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } [ source-ipv6 <source-ipv6> ] one-arm-echo
 = bfd <sessname-value>
bfd <sessname-value> bind peer-ipv6 <ipv6-address> [ vpn-instance <vpn-name> ] interface { <interface-name> | <interface-type> <interface-number> } [ source-ipv6 <source-ipv6> ] one-arm-echo destination-ipv6 <ipv6-address>
 = bfd <sessname-value>
# bfd bind peer-ip default-ip
@ system
bfd <sessname-value> bind peer-ip default-ip interface { <interface-name> | <interface-type> <interface-number> } [ source-ip <source-ip> ]
 + bfd <sessname-value>
 > bfd-session -bfd-session-<sessname-value>
# bfd bind peer-ip track-interface
@ system
bfd <session-name> bind peer-ip <peer-ip> [ vpn-instance <vpn-name> ] [ source-ip <source-ip> ] track-interface interface { <interface-name> | <interface-type> <interface-number> }
 + bfd <session-name>
 > bfd-session -bfd-session-<session-name>
bfd <session-name> bind peer-ip <peer-ip> [ vpn-instance <vpn-name> ] [ source-ip <source-ip> ] track-interface controller { <interface-name> | <interface-type> <interface-number> }
 = bfd bind peer-ip track-interface controller <session-name> <peer-ip> <vpn-name> <source-ip> <interface-name>
# bfd bind mpls-te
@ system
bfd <sessname-value> bind mpls-te interface { <tunnel-type> <tunnel-num> | <tunnel-name> } te-lsp [ backup ]
 + bfd <sessname-value>
 > bfd-lsp-session -bfd-lsp-session-<sessname-value>
bfd <sessname-value> bind mpls-te interface { <tunnel-type> <tunnel-num> | <tunnel-name> } te-lsp [ backup ] reverse-te lsr-id <lsr-id> tunnel-id <tunnel-id> auto
 + bfd <sessname-value>
 > bfd-lsp-session -bfd-lsp-session-<sessname-value>
bfd <sessname-value> bind mpls-te interface { <tunnel-type> <tunnel-num> | <tunnel-name> } te-lsp [ backup ] one-arm-echo
 + bfd <sessname-value>
 > bfd-lsp-session -bfd-lsp-session-<sessname-value>
bfd <sessname-value> bind mpls-te interface { <tunnel-type> <tunnel-num> | <tunnel-name> } select-board <slot-id>
 = bfd <sessname-value>
bfd <sessname-value> bind mpls-te interface { <tunnel-type> <tunnel-num> | <tunnel-name> } one-arm-echo
 = bfd <sessname-value>
bfd <sessname-value> bind mpls-te interface { <tunnel-type> <tunnel-num> | <tunnel-name> } select-board <slot-id> one-arm-echo
 = bfd <sessname-value>
bfd <sessname-value> bind mpls-te interface { <tunnel-type> <tunnel-num> | <tunnel-name> } one-arm-echo select-board <slot-id>
 = bfd <sessname-value>
# bfd bind peer-ip group
@ system
? sessname-value text 1 64
bfd <sessname-value> bind peer-ip <ip-address> [ vpn-instance <vpn-name> ] [ source-ip <ip-address> ] track-interface interface { <interface-name> | <interface-type> <interface-number> } group
 = bfd <sessname-value>
bfd <sessname-value> bind peer-ip <ip-address> [ vpn-instance <vpn-name> ] [ source-ip <ip-address> ] group
 = bfd <sessname-value>
# bfd bind mpls-te group
@ system
? sessname-value text 1 64
bfd <sessname-value> bind mpls-te interface { <interface-type> <interface-number> | <interface-name> } te-lsp [ backup ] group
 + bfd <sessname-value>
 > bfd-session -bfd-session-<sessname-value>
bfd <sessname-value> bind mpls-te interface { <interface-type> <interface-number> | <interface-name> } group
 = bfd <sessname-value>
# bfd bind peer-ipv6 track-interface
@ system
? session-name text 1 64
bfd <session-name> bind peer-ipv6 <peer-ipv6> [ vpn-instance <vpn-name> ] [ source-ipv6 <source-ipv6> ] track-interface interface { <interface-name> | <interface-type> <interface-number> }
 = bfd bind peer-ipv6 track-interface interface <session-name> <peer-ipv6> <vpn-name> <source-ipv6> <interface-name>
bfd <session-name> bind peer-ipv6 <peer-ipv6> [ vpn-instance <vpn-name> ] [ source-ipv6 <source-ipv6> ] track-interface controller { <interface-name> | <interface-type> <interface-number> }
 = bfd bind peer-ipv6 track-interface controller <session-name> <peer-ipv6> <vpn-name> <source-ipv6> <interface-name>
# bfd bind peer-ipv6 group
@ system
? sessname-value text 1 64
bfd <sessname-value> bind peer-ipv6 <ipv6-address> [ vpn-instance <vpn-name> ] [ source-ipv6 <ipv6-address> ] group
 = bfd <sessname-value>
bfd <sessname-value> bind peer-ipv6 <ipv6-address> [ vpn-instance <vpn-name> ] [ source-ipv6 <ipv6-address> ] track-interface interface { <interface-name> | <interface-type> <interface-number> } group
 = bfd <sessname-value>
# bfd bind pw interface
@ system
? interface-name1 interface
? interface-type1 interface-type
? interface-number1 interface-number
? interface-name2 interface
? interface-type2 interface-type
? interface-number2 interface-number
bfd <session-name> bind pw interface { <interface-name1> | <interface-type1> <interface-number1> } [ remote-peer <remote-peer-address> pw-ttl { auto-calculate | <ttl-number> } ] [ track-interface [ interface { <interface-name2> | <interface-type2> <interface-number2> } ] ] [ secondary ]
 = bfd bind pw interface <session-name> <interface-name1> <remote-peer-address> <ttl-number> <interface-name2>
bfd <session-name> bind pw interface { <interface-name1> | <interface-type1> <interface-number1> } [ remote-peer <remote-peer-address> pw-ttl { auto-calculate | <ttl-number> } ] [ select-board <slot-id> ] [ secondary ]
 = bfd bind pw interface <session-name> <interface-name1> <remote-peer-address> <ttl-number> <slot-id>
bfd <session-name> bind pw interface { <interface-name1> | <interface-type1> <interface-number1> } [ remote-peer <remote-peer-address> pw-ttl { auto-calculate | <ttl-number> } ] [ track-interface [ interface { <interface-name2> | <interface-type2> <interface-number2> } ] ] [ secondary ] group
 + bfd <session-name>
 > bfd-lsp-session -bfd-lsp-session-<session-name>
# bfd bind pw vsi peer
@ system
bfd <session-name> bind pw vsi <vsi-name> peer <peer-address> [ vc-id <vc-id> ] [ remote-peer <remote-peer-address> pw-ttl { auto-calculate | <ttl-number> } ]
 = bfd bind pw vsi peer <session-name> <vsi-name> <peer-address> <vc-id> <remote-peer-address> <ttl-number>
bfd <session-name> bind pw vsi <vsi-name> peer <peer-address> [ vc-id <vc-id> ] [ remote-peer <remote-peer-address> pw-ttl { auto-calculate | <ttl-number> } ] group
 = bfd bind pw vsi peer group <session-name> <vsi-name> <peer-address> <vc-id> <remote-peer-address> <ttl-number>
# bfd bind peer-ip default-ip vsi
@ system
? vsi-name text 1 31 caseless
bfd <sessname-value> bind peer-ip default-ip vsi <vsi-name> peer <peer-address> [ vc-id <vc-id> ]
 + bfd <sessname-value>
 > bfd-session -bfd-session-<sessname-value>
# dampening timer-interval
@ bfd
? maximum-milliseconds number 1 3600000
? initial-milliseconds number 1 3600000
? secondary-milliseconds number 1 3600000
? bundle-maximum-milliseconds number 20000 3600000
? bundle-initial-milliseconds number 6000 3600000
? bundle-secondary-milliseconds number 10000 3600000
dampening timer-interval maximum <maximum-milliseconds> initial <initial-milliseconds> secondary <secondary-milliseconds>
 = dampening timer-interval maximum initial secondary
dampening timer-interval bundle-member maximum <bundle-maximum-milliseconds> initial <bundle-initial-milliseconds> secondary <bundle-secondary-milliseconds>
 = dampening timer-interval bundle-member maximum initial secondary
dampening timer-interval bundle-member l3-only-mode
 = dampening timer-interval bundle-member l3-only-mode
undo dampening timer-interval [ maximum <maximum-milliseconds> initial <initial-milliseconds> secondary <secondary-milliseconds> ]
undo dampening timer-interval bundle-member [ maximum <bundle-maximum-milliseconds> initial <bundle-initial-milliseconds> secondary <bundle-secondary-milliseconds> ]
undo dampening timer-interval bundle-member l3-only-mode
# default-ip-address
@ bfd
? default-ip-value ipv4
default-ip-address <default-ip-value>
 = default-ip-address
undo default-ip-address
# default-ip-bfd transparent-transmission enable
@ interface
default-ip-bfd transparent-transmission enable
 = default-ip-bfd transparent-transmission enable
undo default-ip-bfd transparent-transmission enable
# delay-up
@ bfd
? seconds number 1 600
delay-up <seconds>
 = delay-up
undo delay-up
# description (BFD session view)
@ bfd-session
? description text 1 51 rest
description <description>
 = description
undo description
# detect-multiplier
@ bfd-session
? multiplier number 3 50
detect-multiplier <multiplier>
 = detect-multiplier
undo detect-multiplier
# display bfd troubleshooting
@ all
! now 1
display bfd troubleshooting
# display sbfd reflector discriminator
@ all
! now 1
display sbfd reflector discriminator
# display debugging bfd
@ all
! now 1
display debugging bfd
# display bfd interface
@ all
! now 1
display bfd interface [ { <interface-value> | { <interface> | <ifType> <ifNum> } } ]
# display bfd link-bundle session
@ all
! now 1
display bfd link-bundle session [ interface { <interface-name> | <interface-type> <interface-number> } ]
# display bfd perlink session
@ all
! now 1
display bfd perlink session [ interface { <interface-name> | <interface-type> <interface-number> } ]
# display bfd group session
@ all
! now 1
display bfd group session
# display bfd multicast session
@ all
! now 1
? ingress-lsr-id ipv4
? root-ip ipv4
? lsp-id number 0 4294967295
? opaque-value text 1 253
display bfd multicast session all
display bfd multicast session p2mp-te [ p2mp-id <p2mp-id-value> ingress-lsr-id <ingress-lsr-id> tunnel-id <tunnel-id> ]
display bfd multicast session mldp p2mp [ root-ip <root-ip> { lsp-id <lsp-id> | opaque-value <opaque-value> } ]
# display bfd session verbose
@ all
! now 1
display bfd session all [ for-ip | for-lsp | for-te | for-pw | for-vsi-pw ] verbose
display bfd session static [ for-ip | for-lsp | for-te | for-pw | for-vsi-pw ] verbose
display bfd session passive-dynamic [ peer-ip <peer-ip> remote-discriminator <discr-value> ] verbose
display bfd session dynamic verbose
display bfd session discriminator <discr-value> verbose
display bfd session peer-ip { peer-ip [ vpn-instance <vpn-name> ] | default-ip } verbose
display bfd session static-auto verbose
display bfd session ldp-lsp peer-ip <peer-ip> [ nexthop <nexthop-ip> [ interface { <interface-name> | <interface-type> <interface-number> } ] ] verbose
display bfd session mpls-te interface { <interface-type> <interface-number> | <interface-name> } [ te-lsp ] verbose
display bfd session pw interface { <interface-name> | <interface-type> <interface-number> } [ secondary ] verbose
display bfd session vsi-pw vsi <vsi-name> peer <peer-address> [ vc-id <vc-id> ] verbose
display bfd session bgp-tunnel peer-ip <peer-ip> verbose
display bfd session sr-be-tunnel peer-ip <peer-ip> verbose
display bfd session { segment-list | srv6-segment-list } <segment-list-id> verbose
# display bfd session
@ all
! now 1
display bfd session passive-dynamic [ peer-ip <peer-ip> remote-discriminator <discr-value> ]
display bfd session dynamic
display bfd session peer-ip { peer-ip [ vpn-instance <vpn-name> ] | default-ip }
display bfd session static-auto
display bfd session ldp-lsp peer-ip <peer-ip> [ nexthop <nexthop-ip> [ interface { <interface-name> | <interface-type> <interface-number> } ] ]
display bfd session mpls-te interface { <interface-type> <interface-number> | <interface-name> } [ te-lsp ]
display bfd session peer-ipv6 <peer-ipv6> [ vpn-instance <vpn-name> ]
display bfd session all for-ipv6
display bfd session static for-ipv6
display bfd session pw interface { <interface-name> | <interface-type> <interface-number> } [ secondary ]
display bfd session vsi-pw vsi <vsi-name> peer <peer-address> [ vc-id <vc-id> ]
display bfd session bgp-tunnel peer-ip <peer-ip>
display bfd session sr-be-tunnel peer-ip <peer-ip>
display bfd session { segment-list | srv6-segment-list } <segment-list-id>
# display bfd configuration
@ all
! now 1
? remote-discriminator-value number 1 4294967295
? discriminator-value number 1 16383
? peer-ipv6-value ipv6
? vsiName text 1 31
? vsiPeer ipv4
? vcIdValue number 1 4294967295
display bfd configuration passive-dynamic [ peer-ip <peerip-value> remote-discriminator <remote-discriminator-value> ]
display bfd configuration dynamic
display bfd configuration peer-ip { <peerip-value> [ vpn-instance <vpnname-value> ] | default-ip }
display bfd configuration static-auto
display bfd configuration ldp-lsp peer-ip <peerip-value> [ nexthop <nexthop-ip> [ interface { <ifTnlName> | <ifTnlType> <ifTnlNum> } ] ]
display bfd configuration mpls-te interface { <tunnel-type> <tunnel-num> | <tunnel-name> } [ te-lsp ]
display bfd configuration peer-ipv6 <peer-ipv6-value> [ vpn-instance <vpnname-value> ]
display bfd configuration all for-ipv6
display bfd configuration static for-ipv6
display bfd configuration pw interface { <ifPwAcName> | <ifPwAcType> <ifPwAcNum> } [ secondary ]
display bfd configuration vsi-pw vsi <vsiName> peer <vsiPeer> [ vc-id <vcIdValue> ]
display bfd configuration bgp-tunnel peer-ip <peerip-value>
# display bfd statistics session
@ all
! now 1
? peer-ipv6
? vsi-name text 1 31 caseless
display bfd statistics session all [ for-ip | for-lsp | for-te | for-pw | for-vsi-pw ]
display bfd statistics session static [ for-ip | for-lsp | for-te | for-pw | for-vsi-pw ]
display bfd statistics session dynamic
display bfd statistics session discriminator <discr-value>
display bfd statistics session peer-ip { <peer-ip> [ vpn-instance <vpn-instance-name> ] | default-ip }
display bfd statistics session static-auto
display bfd statistics session ldp-lsp peer-ip <peer-ip> [ nexthop <nexthop-ip> [ interface { <interface-name> | <interface-type> <interface-number> } ] ]
display bfd statistics session mpls-te interface { <interface-type> <interface-number> | <interface-name> } [ te-lsp ]
display bfd statistics session peer-ipv6 <peer-ipv6> [ vpn-instance <vpn-instance-name> ]
display bfd statistics session all for-ipv6
display bfd statistics session static for-ipv6
display bfd statistics session pw interface { <interface-name> | <interface-type> <interface-number> } [ secondary ]
display bfd statistics session vsi-pw vsi <vsi-name> peer peer-ip [ vc-id <vc-id> ]
display bfd statistics session bgp-tunnel peer-ip <peer-ip>
display bfd statistics session sr-be-tunnel peer-ip <peer-ip>
display bfd statistics session { segment-list | srv6-segment-list } <segment-list-id>
# display bfd configuration verbose
@ all
! now 1
? local-discr-value number 1 4294967295
? nexthop ipv4
display bfd configuration all [ for-ip | for-lsp | for-te | for-pw | for-vsi-pw ] verbose
display bfd configuration static [ for-ip | for-lsp | for-te | for-pw | for-vsi-pw ] verbose
display bfd configuration passive-dynamic [ peer-ip <peer-ip> remote-discriminator discriminator ] verbose
display bfd configuration dynamic verbose
display bfd configuration discriminator <local-discr-value> verbose
display bfd configuration peer-ip { peer-ip [ vpn-instance <vpn-instance-name> ] | default-ip } verbose
display bfd configuration static-auto verbose
display bfd configuration ldp-lsp peer-ip <peer-ip> [ nexthop <nexthop> [ interface { <interface-name> | <interface-type> <interface-number> } ] ] verbose
display bfd configuration mpls-te interface { <interface-type> <interface-number> | <interface-name> } [ te-lsp ] verbose
display bfd configuration pw interface { <interface-name> | <interface-type> <interface-number> } [ secondary ] verbose
display bfd configuration vsi-pw vsi <vsi-name> peer <peer-address> [ vc-id <vc-id> ] verbose
display bfd configuration bgp-tunnel peer-ip <peer-ip> verbose
# display bfd configuration verbose (IPv6)
@ all
! now 1
display bfd configuration peer-ipv6 <peer-ipv6> [ vpn-instance <vpn-instance-name> ] verbose
display bfd configuration all for-ipv6 verbose
display bfd configuration static for-ipv6 verbose
# display bfd session verbose (IPv6)
@ all
! now 1
display bfd session peer-ipv6 <peer-ipv6> [ vpn-instance <vpn-name> ] verbose
display bfd session all for-ipv6 verbose
display bfd session static for-ipv6 verbose
# display bfd statistics
@ all
! now 1
display bfd statistics
# dot1q vid
@ bfd-session
? vid number 1 4094
dot1q vid <vid>
 = dot1q vid
undo dot1q
# echo-passive
@ bfd
? basic-acl-number number 2000 2999
echo-passive { all | acl <basic-acl-number> }
 = echo-passive
undo echo-passive
# ipv6-trap separated
@ bfd
ipv6-trap separated
 = ipv6-trap separated
undo ipv6-trap separated
# lsp-path-check disable
@ bfd
lsp-path-check disable
 = lsp-path-check disable
undo lsp-path-check disable
# oam-bind ingress bfd-session trigger if-down egress interface
@ oam-management
? bfd-session-id number 1 16384
? bfd-session-name text 1 64
oam-bind ingress bfd-session { <bfd-session-id> | session-name <bfd-session-name> } trigger if-down egress interface { <interface-name> | <interface-type> <interface-number> }
 = oam-bind ingress bfd-session <bfd-session-id> <bfd-session-name> trigger if-down egress interface <interface-name>
undo oam-bind ingress bfd-session { <bfd-session-id> | session-name <bfd-session-name> } trigger if-down egress interface { <interface-name> | <interface-type> <interface-number> }
# min-echo-rx-interval
@ bfd-session
? interval number 3 20000
min-echo-rx-interval <interval>
 = min-echo-rx-interval
undo min-echo-rx-interval
# passive-session udp-port 3784
@ bfd
passive-session udp-port 3784 peer <peer-ip>
 = passive-session udp-port 3784 peer <peer-ip>
undo passive-session udp-port 3784 peer <peer-ip>
# passive-session detect-multiplier
@ bfd
? multiplier-value number 3 50
passive-session detect-multiplier <multiplier-value> peer <peerip-value>
 = passive-session detect-multiplier <multiplier-value> peer <peerip-value>
undo passive-session detect-multiplier <multiplier-value> peer <peerip-value>
# process-interface-status
@ bfd-session
process-interface-status [ sub-if ] [ reboot-no-impact ]
 = process-interface-status
undo process-interface-status [ sub-if ] [ reboot-no-impact ]
# process-interface-status reboot-no-impact
@ bfd-session
process-interface-status reboot-no-impact
 = process-interface-status reboot-no-impact
undo process-interface-status reboot-no-impact
# process-pst
@ bfd-session
process-pst
 = process-pst
undo process-pst
# qinq
@ bfd-session
? pe-vid number 1 4094
? ce-vid number 1 4094
qinq pe-vid <pe-vid> ce-vid <ce-vid>
 = qinq pe-vid
undo qinq
# reset bfd statistics
@ user
! now 3
reset bfd statistics { all | discriminator <discr-value> }
# min-rx-interval
@ bfd-session
? rx-interval number 3 20000
min-rx-interval <rx-interval>
 = min-rx-interval
undo min-rx-interval
# reflector discriminator
@ sbfd
? unsigned-integer-value number 16777216 3758096383
? ip-address-value ipv4
reflector discriminator { <unsigned-integer-value> | <ip-address-value> }
 = reflector discriminator <unsigned-integer-value> <ip-address-value>
undo reflector discriminator { <unsigned-integer-value> | <ip-address-value> }
# sbfd
@ system
sbfd
 + sbfd
 > sbfd -sbfd
undo sbfd
# destination remote-discriminator
@ sbfd
? discriminator-value number 1 4294967295
? discr-ip-address ipv4
destination ipv4 <ip-address> remote-discriminator <discriminator-value>
 = destination ipv4 remote-discriminator <ip-address> <discriminator-value>
destination ipv6 <ipv6-address> remote-discriminator <discr-ip-address>
 = destination ipv6 <ipv6-address> remote-discriminator <discr-ip-address>
undo destination { ipv4 <ip-address> | ipv6 <ipv6-address> } remote-discriminator <discriminator-value>
undo destination ipv6 <ipv6-address> remote-discriminator <discr-ip-address>
destination ipv6 <ipv6-address> remote-discriminator <discriminator-value>
 = destination ipv6 remote-discriminator <ipv6-address> <discriminator-value>
# authentication-mode (BFD session view)
@ bfd-session
? key-id number 1 255
? interval-value text 1 10000
authentication-mode met-sha1 key-id <key-id> cipher <cipher-text> nego-packet [ timeout-interval <interval-value> ]
 = authentication-mode
undo authentication-mode
# shutdown (BFD session view)
@ bfd-session
shutdown
 = shutdown
undo shutdown
# sub-session discriminator
@ bfd-session
? discr-value number 1 16384
? remote-value number 1 4294967295
sub-session discriminator local <discr-value> remote <remote-value> select-board <slot-id>
 = sub-session discriminator local <discr-value> remote select-board <slot-id>
undo sub-session discriminator local <discr-value> [ remote <remote-value> select-board <slot-id> ]
# tos-exp
@ bfd-session
tos-exp <tos-value>
 = tos-exp
undo tos-exp
# tos-exp (BFD view)
@ bfd
tos-exp <tos-value> dynamic
 = tos-exp <tos-value> dynamic
tos-exp <tos-value> static
 = tos-exp <tos-value>
undo tos-exp <tos-value> dynamic
undo tos-exp dynamic
undo tos-exp <tos-value> static
undo tos-exp static
# bfd trigger if-down
@ interface
bfd trigger if-down
 = bfd trigger if-down
undo bfd trigger if-down
# min-tx-interval
@ bfd-session
? tx-interval number 3 20000
min-tx-interval <tx-interval>
 = min-tx-interval
undo min-tx-interval
# wtr
@ bfd-session
? wtr-value number 1 60
wtr <wtr-value>
 = wtr
undo wtr`;
