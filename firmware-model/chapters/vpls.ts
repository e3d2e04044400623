// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "VPN Commands/VPLS Configuration Commands". */
export default (): string => `
? peer-address ipv4
? site-name text 1 19
? siteId number 0 65534
? vsi-name text 1 31
? pw-id number 1 4294967295
? group-name text 1 31
? vc-id number 1 4294967295
? remote-site-id number 0 65534
? interval number 2 600
? times-value number 1 999
? site-id number 0 65534
? ip-address ipv4
? interface-type interface-type
? interface-number interface-number
? interface-name interface
? rmtSiteId number 0 65534
? policy-name text 1 39
? pw-name text 1 15
# bgp-ad
@ vsi
bgp-ad
 + bgp-ad
 > vsi-bgpad -bgpad
undo bgp-ad
# bgp-ad
@ vlan
bgp-ad
 = bgp-ad
undo bgp-ad
# pw spoke-mode
@ vsi-bgpad
pw spoke-mode
 = pw spoke-mode
undo pw spoke-mode
# traffic-statistics enable (VSI-BGPAD view)
@ vsi-bgpad
traffic-statistics enable
 = traffic-statistics enable
undo traffic-statistics enable
# traffic-statistics peer
@ vsi-bgpad
traffic-statistics peer <peer-address> enable
 = traffic-statistics peer <peer-address> enable
undo traffic-statistics peer <peer-address> { enable | disable }
traffic-statistics peer <peer-address> disable
 = traffic-statistics peer <peer-address> disable
# vpls-id
@ vsi-bgpad
vpls-id <vplsIdValue>
 = vpls-id
undo vpls-id
# vpn-target (VSI-BGPAD view)
@ vsi-bgpad
vpn-target { <vpnTargetValue> } &<1-16> [ both | import-extcommunity | export-extcommunity ]
 = vpn-target <vpnTargetValue>
undo vpn-target { all | { <vpnTargetValue> } &<1-16> } [ both | import-extcommunity | export-extcommunity ]
# bgp-vpn label-block-size
@ mpls-l2vpn
bgp-vpn label-block-size <size-value>
 = bgp-vpn label-block-size
undo bgp-vpn label-block-size [ <size-value> ]
# active delay-time
@ vsi-bgp-site
? delay-time number 0 256
active delay-time <delay-time>
 = active delay-time
undo active delay-time [ <delay-time> ]
# best-site
@ vsi-bgp-site
best-site
 = best-site
undo best-site
# preference (VSI-BGP-SITE view)
@ vsi-bgp-site
? preference number 1 65535
preference <preference>
 = preference
undo preference [ <preference> ]
# recover delay-time
@ vsi-bgp-site
? delay-time number 0 3600
recover delay-time <delay-time>
 = recover delay-time
undo recover delay-time [ <delay-time> ]
# site name
@ vsi-bgp
site name <site-name>
 + site name <site-name>
 > vsi-bgp-site -site-<site-name>
undo site name <site-name>
# site-id
@ vsi-bgp-site
site-id <siteId>
 = site-id <siteId>
undo site-id [ <siteId> ]
# site default
@ vsi-bgp
site default
 = site default
# binding pw ldp vsi
@ mpls-l2vpn-monitor-group
? peer-ip ipv4
binding pw ldp vsi <vsi-name> peer <peer-ip> pw-id <pw-id> encapsulation vlan
 = binding pw ldp vsi <vsi-name> peer <peer-ip> pw-id <pw-id> encapsulation vlan
undo binding pw ldp vsi <vsi-name> peer <peer-ip> pw-id <pw-id> encapsulation { vlan | ethernet }
binding pw ldp vsi <vsi-name> peer <peer-ip> pw-id <pw-id> encapsulation ethernet
 = binding pw ldp vsi <vsi-name> peer <peer-ip> pw-id <pw-id> encapsulation ethernet
# binding-pw-up trigger unblock-delay
@ mpls-l2vpn-monitor-group
? delay-time number 1 60
binding-pw-up trigger unblock-delay <delay-time>
 = binding-pw-up trigger unblock-delay <delay-time>
undo binding-pw-up trigger unblock-delay <delay-time>
# display admin-vsi binding
@ all
! now 1
display admin-vsi binding [ admin-vsi <vsi-name> ]
# display b-vsi binding
@ all
! now 1
display b-vsi binding [ <vsi-name> ]
# display l2vpn ccc-interface vc-type
@ all
! now 1
display l2vpn ccc-interface vc-type { all | ldp-vc | ccc | vpls-vc | static-vc | bgp-vc } [ up | down ]
# display mpls l2vpn monitor-group
@ all
! now 1
display mpls l2vpn monitor-group <group-name>
display mpls l2vpn monitor-group
# display mpls label-stack vpls vsi
@ all
! now 1
? peer-id ipv4
display mpls label-stack vpls vsi <vsi-name> peer <peer-id> vc-id <vc-id>
# display mac-address aging-time vsi
@ all
! now 1
display mac-address aging-time vsi [ name <vsi-name> ]
# traffic-statistics vsi
@ all
! now
display traffic-statistics vsi <vsi-name> [ peer <peer-address> [ negotiation-vc-id <vc-id> | ldp129 | remote-site <remote-site-id> ] ]
monitor traffic-statistics vsi <vsi-name> [ peer <peer-address> [ negotiation-vc-id <vc-id> | ldp129 | remote-site <remote-site-id> ] ] [ [ interval <interval> ] [ times { <times-value> | infinity } ] | [ times { <times-value> | infinity } ] [ interval <interval> ] ]
# display vpls connection
@ all
! now 1
display vpls connection [ ldp | bgp-ad | bgp | vsi <vsi-name> ] [ up | down ] [ verbose ]
# display vpls forwarding-info
@ all
! now 1
display vpls forwarding-info [ vsi <vsi-name> [ peer <peer-address> [ negotiation-vc-id <vc-id> | remote-site <site-id> ] ] | state { up | down } ] [ verbose ]
# display vsi
@ all
! now 1
display vsi [ name <vsi-name> ] [ verbose ]
# display vsi bgp-ad remote vpls-id
@ all
! now 1
display vsi bgp-ad remote vpls-id <vpls-id>
# display vsi bgp-ad
@ all
! now 1
display vsi bgp-ad { import-vt | export-vt | remote-export-vt }
# display vsi name inclusive-provider-tunnel
@ all
! now 1
display vsi name <vsi-name> inclusive-provider-tunnel
# display vsi mac-withdraw loop-detect
@ all
! now 1
display vsi [ name <vsi-name> ] mac-withdraw loop-detect
# display vsi name oam-mapping
@ all
! now 1
display vsi name <vsi-name> oam-mapping
# display vsi name statistics
@ all
! now 1
display vsi name <vsi-name> statistics
# display vsi peer-info
@ all
! now 1
display vsi { name <vsi-name> peer-info [ <peer-address> ] | peer-info }
display vsi [ name <vsi-name> ] peer-info statistics
# display vsi name protect-group
@ all
! now 1
? group-name text 1 15
display vsi name <vsi-name> protect-group [ <group-name> [ verbose | history ] ]
# display vsi pw out-interface
@ all
! now 1
display vsi pw out-interface [ vsi <vsi-name> ]
# display vsi remote
@ all
! now 1
? nexthop-address ipv4
display vsi remote ldp [ [ router-id <ip-address> ] [ pw-id <pw-id> ] | [ verbose ] | [ unmatch ] ]
display vsi remote ldp129 [ vpls-id <vpls-id> [ router-id <ip-address> ] ]
display vsi remote fec129 [ vpls-id <vpls-id> [ router-id <ip-address> ] ] [ verbose ]
display vsi remote bgp [ nexthop <nexthop-address> [ export-vpn-target <export-vpn-target> ] | route-distinguisher <route-distinguisher> ]
# display vsi services
@ all
! now 1
? vlan-id number 1 4094
display vsi services { all | <vsi-name> | interface <interface-type> <interface-number> | vlan <vlan-id> | interface <interface-name> | bridge-domain }
# traffic-statistics vsi suppression
@ all
! now
? vcIdValue number 1 4294967295
display traffic-statistics vsi <vsi-name> suppression [ peer <peer-address> [ [ negotiation-vc-id <vcIdValue> ] | [ remote-site <rmtSiteId> ] | ldp129 ] | uni ]
monitor traffic-statistics vsi <vsi-name> suppression [ peer <peer-address> [ [ negotiation-vc-id <vcIdValue> ] | [ remote-site <rmtSiteId> ] | ldp129 ] | uni ] [ [ interval <interval> ] [ times { <times-value> | infinity } ] | [ times { <times-value> | infinity } ] [ interval <interval> ] ]
# display l2vpn vsi-list tunnel-policy
@ all
! now 1
display l2vpn vsi-list tunnel-policy <policy-name>
# display vpls connection bgp-mh
@ all
! now 1
display vpls connection bgp-mh [ vsi <vsi-name> ] [ brief ]
# encapsulation vlan pass(VSI-LDP-PW view)
@ vsi-ldp-pw
encapsulation vlan pass
 = encapsulation vlan pass
undo encapsulation vlan pass
# flow-label hash-fields
@ system
flow-label hash-fields l2
 = flow-label hash-fields l2
undo flow-label hash-fields { l2 | l3 | l4 }
flow-label hash-fields l3
 = flow-label hash-fields l3
flow-label hash-fields l4
 = flow-label hash-fields l4
# hub-mode enable
@ interface
hub-mode enable
 = hub-mode enable
undo hub-mode enable
# inclusive-provider-tunnel (VSI-AUTO view)
@ vsi
inclusive-provider-tunnel
 + inclusive-provider-tunnel
 > vsi-inclusive -inclusive
undo inclusive-provider-tunnel
# interface-status-change mac-withdraw enable (VSI-LDP view)
@ vsi-ldp
interface-status-change [ up | down ] mac-withdraw enable
 = interface-status-change mac-withdraw enable
undo interface-status-change [ up | down ] mac-withdraw enable
# l2 binding vsi
@ user-vlan interface
l2 binding vsi <vsi-name> [ multi-homing-site <site-name> ]
 = l2 binding vsi <vsi-name> <site-name>
undo l2 binding vsi <vsi-name> [ multi-homing-site <site-name> ]
# l2 binding (Bridge domain view)
@ bridge-domain
? pw-tag-value number 1 4094
l2 binding vsi <vsi-name> [ pw-tag <pw-tag-value> ]
 = l2 binding vsi <vsi-name>
undo l2 binding vsi <vsi-name>
# l2 binding vsi access-port
@ interface
l2 binding vsi <vsi-name> access-port
 = l2 binding vsi <vsi-name>
# link-protocol transport lacp
@ interface
link-protocol transport lacp
 = link-protocol transport lacp
undo link-protocol transport lacp
# loop-detect block
@ interface
? block-time number 1 255
loop-detect block
 = loop-detect block
loop-detect block <block-time>
 = loop-detect block
undo loop-detect block
# loop-detect priority
@ interface
? priority-value number 1 255
loop-detect priority <priority-value>
 = loop-detect priority
undo loop-detect priority
# loop-detect trigger
@ interface
loop-detect trigger interface-down enable
 = loop-detect trigger interface-down enable
undo loop-detect trigger interface-down enable
# loop-detect trigger detection
@ interface
? low-vid number 1 4094
? high-vid number 1 4094
loop-detect trigger detection vid <low-vid> [ to <high-vid> ]
 = loop-detect trigger detection vid <low-vid> <high-vid>
undo loop-detect trigger detection vid <low-vid> [ to <high-vid> ]
# loop-detect trigger disable
@ interface
loop-detect trigger disable
 = loop-detect trigger disable
undo loop-detect trigger disable
# loop-detect trigger min-port-uptime
@ system
? min-port-uptime number 1 100
loop-detect trigger min-port-uptime <min-port-uptime>
 = loop-detect trigger min-port-uptime
undo loop-detect trigger min-port-uptime [ <min-port-uptime> ]
# loop-detect trigger min-slot-uptime
@ system
? min-slot-uptime number 1 100
loop-detect trigger min-slot-uptime <min-slot-uptime>
 = loop-detect trigger min-slot-uptime
undo loop-detect trigger min-slot-uptime [ <min-slot-uptime> ]
# loop-detection identifier
@ system
? identifier-value text 1 16
loop-detection identifier <identifier-value>
 = loop-detection identifier <identifier-value>
undo loop-detection identifier [ <identifier-value> ]
# mac-withdraw enable (VSI-LDP view)
@ vsi-ldp
mac-withdraw enable
 = mac-withdraw enable
undo mac-withdraw enable
# monitor enable (mpls-l2vpn-monitor-group view)
@ mpls-l2vpn-monitor-group
monitor enable
 = monitor enable
undo monitor enable
# monitor-group (MPLS-L2VPN view)
@ mpls-l2vpn
monitor-group <group-name>
 + monitor-group <group-name>
 > mpls-l2vpn-monitor-group -monitor-group-<group-name>
undo monitor-group <group-name>
# mpls pw static source-tunnel check disable
@ system
mpls pw static source-tunnel check disable
 = mpls pw static source-tunnel check disable
undo mpls pw static source-tunnel check disable
# mpls vpls-ldp fast-switch enable
@ system
mpls vpls-ldp fast-switch enable
 = mpls vpls-ldp fast-switch enable
undo mpls vpls-ldp fast-switch enable
# mpls vpls convergence separate enable
@ vsi system
mpls vpls convergence separate enable
 = mpls vpls convergence separate enable
undo mpls vpls convergence separate enable
# npe-upe mac-withdraw enable
@ vsi-ldp
npe-upe mac-withdraw enable
 = npe-upe mac-withdraw enable
undo npe-upe mac-withdraw enable
# protect-switch (Protection group view)
@ protection-group
! now
protect-switch { clear | manual }
# flow-label (PW template view)
@ pw-template
flow-label both [ static ]
 = flow-label both
undo flow-label { both | send | receive } [ static ]
undo flow-label
flow-label send [ static ]
 = flow-label send
flow-label receive [ static ]
 = flow-label receive
# pw-redundancy mac-withdraw rfc-compatible
@ vsi vlan
pw-redundancy mac-withdraw rfc-compatible
 = pw-redundancy mac-withdraw rfc-compatible
undo pw-redundancy mac-withdraw rfc-compatible
# pwsignal bgp
@ vsi
pwsignal bgp [ multi-homing ]
 + pwsignal bgp
 > vsi-bgp -bgp
undo pwsignal bgp [ multi-homing ]
# pwsignal bgp
@ vlan
pwsignal bgp [ multi-homing ]
 = pwsignal bgp
undo pwsignal bgp [ multi-homing ]
# pwsignal ldp
@ vsi
pwsignal ldp
 + pwsignal ldp
 > vsi-ldp -ldp
undo pwsignal ldp
# pwsignal ldp
@ vlan
pwsignal ldp
 = pwsignal ldp
undo pwsignal ldp
# reset traffic-statistics suppression vsi
@ user
! now 3
? negotiation-vc-id number 1 4294967295
reset traffic-statistics suppression vsi name <vsi-name> [ peer <peer-address> [ [ negotiation-vc-id <negotiation-vc-id> ] | [ remote-site <rmtSiteId> ] | ldp129 ] | uni ]
# reset traffic-statistics vsi
@ user
! now 3
reset traffic-statistics vsi all
# reset traffic-statistics vsi name
@ user
! now 3
reset traffic-statistics vsi name <vsi-name> [ peer <peer-address> [ negotiation-vc-id <vc-id> | ldp129 | remote-site <remote-site-id> ] ]
# track hub-pw
@ vsi-ldp-pw
track hub-pw
 = track hub-pw
undo track hub-pw
# traffic-statistics enable (VSI-LDP view)
@ vsi-ldp
traffic-statistics enable
 = traffic-statistics enable
undo traffic-statistics enable
# traffic-statistics peer (VSI-LDP view)
@ vsi-ldp
traffic-statistics peer <peer-address> [ negotiation-vc-id <vc-id> ] enable
 = traffic-statistics peer <peer-address> <vc-id> enable
undo traffic-statistics peer <peer-address> [ negotiation-vc-id <vc-id> ] { enable | disable }
traffic-statistics peer <peer-address> [ negotiation-vc-id <vc-id> ] disable
 = traffic-statistics peer <peer-address> <vc-id> disable
# traffic-statistics packet-type enable
@ vsi
traffic-statistics packet-type enable
 = traffic-statistics packet-type enable
undo traffic-statistics packet-type enable
# trigger unblock-delay
@ mpls-l2vpn-monitor-group
? max-delay-time number 1 300
trigger unblock-delay <max-delay-time>
 = trigger unblock-delay <max-delay-time>
undo trigger unblock-delay <max-delay-time>
# upe-npe mac-withdraw enable
@ vsi-ldp
upe-npe mac-withdraw enable
 = upe-npe mac-withdraw enable
undo upe-npe mac-withdraw enable
# upe-upe mac-withdraw enable
@ vsi-ldp
upe-upe mac-withdraw enable
 = upe-upe mac-withdraw enable
undo upe-upe mac-withdraw enable
# peer pw
@ vsi-bgpad
peer <peer-address> pw <pw-name>
 + peer <peer-address> pw <pw-name>
 > vsi-bgpad-pw -<pw-name>
undo peer <peer-address> pw [ <pw-name> ]
# pw
@ vsi-bgpad
pw <pw-name>
 + pw <pw-name>
 > vsi-bgpad-pw-2 -<pw-name>
undo pw <pw-name>
# control-word enable (VSI-BGP view)
@ vsi-bgp
control-word enable
 = control-word enable
undo control-word enable
# flow-label
@ vsi-bgp
flow-label both [ static ]
 = flow-label both
undo flow-label { both | send | receive } [ static ]
undo flow-label
flow-label send [ static ]
 = flow-label send
flow-label receive [ static ]
 = flow-label receive
# peer pw (VSI-BGP-MH view)
@ vsi-bgp
peer <peer-address> pw <pw-name>
 + peer <peer-address> pw
 > vsi-bgp-pw -pw-<pw-name>
undo peer <peer-address> pw
# peer remote-site pw
@ vsi-bgp
peer <peer-address> remote-site <remote-site-id> pw <pw-name>
 + peer <peer-address> remote-site <remote-site-id> pw
 > vsi-bgp-pw -pw-<pw-name>
undo peer <peer-address> remote-site <remote-site-id> pw
# pw (VSI-BGP-MH view)
@ vsi-bgp
pw <pw-name>
 = pw <pw-name>
undo pw <pw-name>
# vpls ignore-ac-state
@ mpls-l2vpn
vpls ignore-ac-state
 = vpls ignore-ac-state
undo vpls ignore-ac-state
# leaf (VSI-inclusive view)
@ vsi-inclusive
leaf
 + leaf
 > vsi-inclusive-leaf -leaf
undo leaf
# leaf (VSI-inclusive view)
@ nqa
leaf
 + leaf
 > nqa-leaf -leaf
undo leaf
# primary-root backup-root
@ vsi-inclusive-leaf
? priRootIp ipv4
? bakRootIp ipv4
? wtrValue number 0 600
primary-root <priRootIp> [ track bfd ] backup-root <bakRootIp> [ track bfd ] [ wtr <wtrValue> ]
 = primary-root <priRootIp> backup-root <bakRootIp>
undo primary-root <priRootIp> [ track bfd ] backup-root <bakRootIp> [ track bfd ] [ wtr <wtrValue> ]
# root (VSI-inclusive view)
@ vsi-inclusive
root
 = root
undo root
# root (VSI-inclusive view)
@ nqa
root
 + root
 > nqa-root -root
undo root
# data-switch disable (VSI-inclusive-root view)
@ vsi-inclusive-root
data-switch disable
 = data-switch disable
undo data-switch disable
# mldp p2mp (vsi-inclusive-root view)
@ vsi-inclusive-root
mldp p2mp
 = mldp p2mp
undo mldp p2mp
# mldp p2mp (vsi-inclusive-root view)
@ nqa-root
mldp p2mp
 + mldp p2mp
 > nqa-root-mldpp2mp -mldpp2mp
undo mldp p2mp
# root-ip (VSI-inclusive-root-mLDP-P2MP view)
@ vsi-inclusive-root-mldp-p2mp
root-ip <ip-address>
 = root-ip
undo root-ip
# mpls-te (VSI-inclusive-root view)
@ vsi-inclusive-root
mpls-te
 = mpls-te
undo mpls-te
# mpls-te (VSI-inclusive-root view)
@ nqa-root
mpls-te
 + mpls-te
 > nqa-root-mplste -mplste
undo mpls-te
# p2mp dynamic
@ vsi-inclusive-root-mpls-te
p2mp dynamic
 = p2mp dynamic
undo p2mp dynamic
# p2mp te-template
@ vsi-inclusive-root-mpls-te
? template-name text 1 31
p2mp te-template <template-name>
 = p2mp te-template
undo p2mp te-template
# bfd track interface
@ vsi-inclusive-root
bfd track interface { <interface-name> | <interface-type> <interface-number> }
 = bfd track interface <interface-name>
undo bfd track interface { <interface-name> | <interface-type> <interface-number> }
# control-word enable (VSI-LDP view)
@ vsi-ldp
control-word enable
 = control-word enable
undo control-word enable
# flow-label (VSI-LDP view)
@ vsi-ldp
flow-label both [ static ]
 = flow-label both
undo flow-label { both | send | receive } [ static ]
undo flow-label
flow-label send [ static ]
 = flow-label send
flow-label receive [ static ]
 = flow-label receive
# peer (VSI-LDP view)
@ vsi-ldp
peer <peer-address> [ negotiation-vc-id <vc-id> ] [ encapsulation { vlan | ethernet } ] [ tnl-policy <policy-name> ] [ upe | ac-mode ] [ secondary ] [ ignore-standby-state ]
 = peer <peer-address> <vc-id> <policy-name>
undo peer <peer-address> [ negotiation-vc-id <vc-id> ] [ encapsulation { vlan | ethernet } ] [ tnl-policy <policy-name> ] [ upe | ac-mode ] [ secondary ] [ ignore-standby-state ]
# peer pw (VSI-LDP view)
@ vsi-ldp
peer <peer-address> pw <pw-name>
 + peer <peer-address> pw
 > vsi-ldp-pw -pw-<pw-name>
peer <peer-address> negotiation-vc-id <vc-id> pw <pw-name>
 = peer <peer-address> negotiation-vc-id <vc-id> pw
undo peer <peer-address> [ negotiation-vc-id <vc-id> ] pw
# stream-dual-receiving
@ protection-group
stream-dual-receiving
 = stream-dual-receiving
undo stream-dual-receiving
# holdoff (Protection group view)
@ protection-group
? holdoffTime number 1 180
holdoff <holdoffTime>
 = holdoff
undo holdoff
# peer preference
@ protection-group
? vc-id
? preference-value number 1 32
peer <peer-address> [ negotiation-vc-id <vc-id> ] preference <preference-value>
 = peer <peer-address> <vc-id>
undo peer <peer-address> [ negotiation-vc-id <vc-id> ]
# protect-mode pw-redundancy
@ protection-group
protect-mode pw-redundancy { master | independent }
 = protect-mode
undo protect-mode
# reroute
@ protection-group
? delay-time number 10 10800
reroute { delay <delay-time> | immediately | never }
 = reroute
undo reroute
# protect-group
@ vsi-ldp
? group-name text 1 15
protect-group <group-name>
 + protect-group <group-name>
 > protection-group -protect-group-<group-name>
undo protect-group <group-name>
# pw (VSI-LDP view)
@ vsi-ldp
pw <pw-name>
 + pw <pw-name>
 > vsi-ldp-pw -pw-<pw-name>
undo pw <pw-name>
# bfd-detect
@ vsi-ldp-pw
? multiplier number 3 50
? rx-interval number 3 20000
? tx-interval number 3 20000
bfd-detect [ detect-multiplier <multiplier> | min-rx-interval <rx-interval> | min-tx-interval <tx-interval> | option-tlv ] *
 = bfd-detect
undo bfd-detect [ detect-multiplier <multiplier> | min-rx-interval <rx-interval> | min-tx-interval <tx-interval> | option-tlv ] *
# preferred-control-word(VSI-LDP-PW view)
@ vsi-ldp-pw
preferred-control-word
 = preferred-control-word
undo preferred-control-word
# flow-label (VSI-LDP-PW view)
@ vsi-ldp-pw
flow-label { both | send | receive } [ static ]
 = flow-label
undo flow-label { { both | send | receive } [ static ] | disable }
undo flow-label
flow-label disable
 = flow-label disable
# interface-parameter-type vccv
@ vsi-ldp-pw
interface-parameter-type vccv
 = interface-parameter-type vccv
undo interface-parameter-type vccv
# ignore-stp-loopcheck
@ vsi-ldp-pw
ignore-stp-loopcheck
 = ignore-stp-loopcheck
undo ignore-stp-loopcheck
# control-word (VSI-LDP-PW view)
@ vsi-ldp-pw
control-word { enable | disable }
 = control-word
undo control-word
undo control-word enable
undo control-word disable
# status-code-change flush-mac disable
@ vsi-ldp-pw l2vpn-peer
status-code-change flush-mac disable
 = status-code-change flush-mac disable
undo status-code-change flush-mac disable
# peer
@ vsi-ldp
? pwIdValue number 1 4294967295
? transmit-label number 0 1048575
? receive-label number 16 32783
? bandwidth number 16 4294967294
? burst-time number 100 5000
peer <peer-address> [ negotiation-vc-id <pwIdValue> ] [ encapsulation { vlan | ethernet } ] [ tnl-policy <policy-name> ] static-npe trans <transmit-label> recv <receive-label>
 = peer <peer-address> <policy-name> static-npe trans <transmit-label> recv <receive-label>
peer <peer-address> [ negotiation-vc-id <pwIdValue> ] [ encapsulation { vlan | ethernet } ] [ tnl-policy <policy-name> ] static-npe trans <transmit-label> recv <receive-label> hard-pipe bandwidth <bandwidth> [ burst-time <burst-time> ]
 = peer <peer-address> <policy-name> static-npe trans <transmit-label> recv <receive-label> hard-pipe bandwidth <bandwidth>
undo peer <peer-address> [ negotiation-vc-id <pwIdValue> ] [ encapsulation { vlan | ethernet } ] [ tnl-policy <policy-name> ] { static-npe | static-upe } trans <transmit-label> recv <receive-label>
undo peer <peer-address> [ negotiation-vc-id <pwIdValue> ] [ encapsulation { vlan | ethernet } ] [ tnl-policy <policy-name> ] { static-npe | static-upe } trans <transmit-label> recv <receive-label> hard-pipe bandwidth <bandwidth> [ burst-time <burst-time> ]
peer <peer-address> [ negotiation-vc-id <pwIdValue> ] [ encapsulation { vlan | ethernet } ] [ tnl-policy <policy-name> ] static-upe trans <transmit-label> recv <receive-label>
 = peer <peer-address> <policy-name> static-upe trans <transmit-label> recv <receive-label>
peer <peer-address> [ negotiation-vc-id <pwIdValue> ] [ encapsulation { vlan | ethernet } ] [ tnl-policy <policy-name> ] static-upe trans <transmit-label> recv <receive-label> hard-pipe bandwidth <bandwidth> [ burst-time <burst-time> ]
 = peer <peer-address> <policy-name> static-upe trans <transmit-label> recv <receive-label> hard-pipe bandwidth <bandwidth>
# peer track admin-vrrp vrid(VSI-LDP view)
@ vsi-ldp
? virtual-router-id number 1 255
peer <peer-address> [ negotiation-vc-id <vc-id> ] track admin-vrrp interface { <interface-name> | <interface-type> <interface-number> } vrid <virtual-router-id> pw-redundancy backup-block-all
 = peer <peer-address> <vc-id> track admin-vrrp interface <interface-name> vrid <virtual-router-id> pw-redundancy backup-block-all
undo peer <peer-address> [ negotiation-vc-id <vc-id> ] track admin-vrrp [ interface { <interface-name> | <interface-type> <interface-number> } vrid <virtual-router-id> pw-redundancy backup-block-all ]
# vpls mac-withdraw loop-detect enable
@ mpls-l2vpn
vpls mac-withdraw loop-detect enable
 = vpls mac-withdraw loop-detect enable
undo vpls mac-withdraw loop-detect enable
# vpls-multicast fast-switch enable
@ vsi
vpls-multicast fast-switch enable
 = vpls-multicast fast-switch enable
undo vpls-multicast fast-switch enable
# vpls p2mp group-select ldp enable
@ mpls-l2vpn
vpls p2mp group-select ldp enable
 = vpls p2mp group-select ldp enable
undo vpls p2mp group-select ldp enable
# vpls-pruning-mode tm-switch enable
@ system
vpls-pruning-mode tm-switch enable
 = vpls-pruning-mode tm-switch enable
undo vpls-pruning-mode tm-switch enable
# track monitor-group (VSI-LDP-PW view)
@ vsi-bgpad-pw vsi-bgpad-pw-2 vsi-ldp-pw
track monitor-group <group-name>
 = track monitor-group <group-name>
undo track monitor-group <group-name>
# traffic-statistics peer remote-site enable
@ vsi-bgp
traffic-statistics peer <peer-address> remote-site <site-id> enable
 = traffic-statistics peer <peer-address> remote-site <site-id> enable
undo traffic-statistics peer <peer-address> remote-site <site-id> enable
# encapsulation rfc4761-compatible
@ vsi-bgp
encapsulation rfc4761-compatible
 = encapsulation rfc4761-compatible
undo encapsulation rfc4761-compatible
# encapsulation vpls-family-compatible
@ vsi-bgp
encapsulation vpls-family-compatible
 = encapsulation vpls-family-compatible
undo encapsulation vpls-family-compatible
# traffic-statistics peer enable
@ vsi-bgp
traffic-statistics peer <peer-address> enable
 = traffic-statistics peer <peer-address> enable
undo traffic-statistics peer <peer-address> enable
# mpls l2vpn multi-homing trigger cfm
@ interface
? md-name text 1 43
? ma-name text 1 43
mpls l2vpn multi-homing trigger cfm md <md-name> ma <ma-name>
 = mpls l2vpn multi-homing trigger cfm md <md-name> ma <ma-name>
undo mpls l2vpn multi-homing trigger cfm [ md <md-name> ma <ma-name> ]
# mpls l2vpn multi-homing trigger efm
@ interface
mpls l2vpn multi-homing trigger efm
 = mpls l2vpn multi-homing trigger efm
undo mpls l2vpn multi-homing trigger efm
# site-range
@ vsi-bgp
? rangeValue number 1 65535
site-range <rangeValue> [ default-offset <offsetValue> ]
 = site-range <rangeValue>
undo site-range <rangeValue> [ default-offset <offsetValue> ]
# mtu-negotiate disable
@ vsi-bgp
mtu-negotiate disable
 = mtu-negotiate disable
undo mtu-negotiate disable
# route-distinguisher (VSI-BGP-MH view)
@ vsi-bgp
route-distinguisher <rdValue>
 = route-distinguisher
undo route-distinguisher
# site
@ vsi-bgp
? site-range number 1 65535
site <siteId> [ range <site-range> ] [ default-offset <offsetValue> ]
 = site <siteId>
undo site <siteId>
# vpn-target (VSI-BGP-MH view)
@ vsi-bgp
vpn-target { <vpnTargetValue> } &<1-16> [ both | import-extcommunity | export-extcommunity ]
 = vpn-target <vpnTargetValue>
undo vpn-target { all | { <vpnTargetValue> } &<1-16> } [ both | import-extcommunity | export-extcommunity ]
# vrrp-backup mac-withdraw retry-interval
@ vsi vlan
? retry-interval-time number 0 60
vrrp-backup mac-withdraw retry-interval <retry-interval-time>
 = vrrp-backup mac-withdraw retry-interval <retry-interval-time>
undo vrrp-backup mac-withdraw retry-interval <retry-interval-time>
# vsi (System view)
@ system
vsi <vsi-name> [ static | auto ] [ bd-mode ]
 + vsi <vsi-name>
 > vsi -vsi-<vsi-name>
vsi <vsi-name> [ static | auto ] { i-vsi { p2p | b-evpn-interworking } | b-vsi }
 + vsi <vsi-name>
 > vsi -vsi-<vsi-name>
undo vsi <vsi-name>
undo vsi <vsi-name> [ static | auto ] { i-vsi { p2p | b-evpn-interworking } | b-vsi }
# admin-vsi
@ vsi
admin-vsi
 = admin-vsi
undo admin-vsi
# description (VSI-BD view)
@ vsi vlan
? description text 1 128 rest
description <description>
 = description
undo description
# encapsulation (VSI-BD view)
@ vsi vlan
encapsulation vlan
 = encapsulation vlan
encapsulation ethernet
 = encapsulation ethernet
undo encapsulation [ ethernet ]
# vsi-id
@ vsi-ldp
vsi-id <vsi-id>
 = vsi-id
undo vsi-id
# ignore-ac-state
@ vsi vlan
ignore-ac-state
 = ignore-ac-state
undo ignore-ac-state
# interface-status-change mac-withdraw enable
@ vsi vlan vsi-ldp
interface-status-change [ up | down ] mac-withdraw enable
 = interface-status-change mac-withdraw enable
undo interface-status-change [ up | down ] mac-withdraw enable
# isolate hub-ac hub-pw
@ vsi
isolate hub-ac hub-pw
 = isolate hub-ac hub-pw
undo isolate hub-ac hub-pw
# isolate spoken
@ vsi
isolate spoken
 = isolate spoken
isolate spoken include-multicast
 = isolate spoken include-multicast
undo isolate spoken
# mac-address aging-time
@ vsi
? interval
mac-address aging-time <interval>
 = mac-address aging-time
mac-address aging-time local <local-seconds>
 = mac-address aging-time local
mac-address aging-time remote <remote-seconds>
 = mac-address aging-time remote
undo mac-address aging-time
undo mac-address aging-time local
undo mac-address aging-time remote
# mac-learning
@ vsi
mac-learning enable
 = mac-learning enable
mac-learning disable
 = mac-learning disable
undo mac-learning disable
# mac-learn-style
@ vsi
mac-learn-style { qualify | unqualify }
 = mac-learn-style
undo mac-learn-style qualify
# local-mac remove all-from-me
@ vsi
local-mac remove all-from-me
 = local-mac remove all-from-me
undo local-mac remove all-from-me
# local-mac remove all-but-mine
@ vsi vlan
local-mac remove all-but-mine
 = local-mac remove all-but-mine
undo local-mac remove all-but-mine
# mac-withdraw enable
@ vsi vlan
mac-withdraw enable
 = mac-withdraw enable
undo mac-withdraw enable
# mac-withdraw bd-status down disable
@ vsi vlan
mac-withdraw bd-status down disable
 = mac-withdraw bd-status down disable
undo mac-withdraw bd-status down disable
# mac-withdraw propagate enable
@ vsi vlan
mac-withdraw propagate enable
 = mac-withdraw propagate enable
undo mac-withdraw propagate enable
# mac-withdraw bd pw-tag enable
@ vsi vlan
mac-withdraw bd pw-tag enable
 = mac-withdraw bd pw-tag enable
undo mac-withdraw bd pw-tag enable
# p2p-vsi enable
@ vsi
p2p-vsi enable
 = p2p-vsi enable
undo p2p-vsi enable
# response-ac-state
@ vsi vlan
response-ac-state
 = response-ac-state
undo response-ac-state
# shutdown (VSI-BD view)
@ vsi vlan
shutdown
 = shutdown
undo shutdown
# tnl-policy (VSI-BD view)
@ vsi vlan
tnl-policy <policy-name>
 = tnl-policy
undo tnl-policy
# track admin-vsi
@ vsi
track admin-vsi <vsi-name>
 = track admin-vsi
undo track admin-vsi
# traffic-statistics enable (VSI-BD view)
@ vsi vlan
traffic-statistics enable
 = traffic-statistics enable
undo traffic-statistics enable
# unknown-frame
@ vsi
unknown-frame unicast { broadcast | drop [ mac-learning ] }
 = unknown-frame unicast
undo unknown-frame { unicast | multicast } { drop }
unknown-frame multicast { broadcast | drop }
 = unknown-frame multicast`;
