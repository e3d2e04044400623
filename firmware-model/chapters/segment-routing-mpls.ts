// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Segment Routing Commands/Segment Routing MPLS Configuration Commands". */
export default (): string => `
? label-value number 16 1048575
? ip-addr ipv4
? ip-prefix-name text 1 169
? ip-address ipv4
? mask-length number 0 32
? rib-update-delay number 1000 60000
? mask ipv4
? rangecount number 2 65535
? process-id number 1 4294967295
? ip-prefix ipv4
? index-value number 0 65534
? transmit-interval number 3 20000
? receive-interval number 3 20000
? multiplier-value number 3 50
# next sid label
@ explicit-path
next sid label <label-value> type adjacency
 = next sid label <label-value> type adjacency
undo next sid label <label-value> [ type { adjacency | prefix | binding-sid } ]
next sid label <label-value> type prefix
 = next sid label <label-value> type prefix
next sid label <label-value> type binding-sid
 = next sid label <label-value> type binding-sid
# validate-list enable
@ mpls-in-udp-list
validate-list enable
 = validate-list enable
undo validate-list enable
# source-ip
@ mpls-in-udp-list
source-ip <ip-addr>
 = source-ip <ip-addr>
undo source-ip <ip-addr>
# source-ip-validate list
@ mpls-in-udp
source-ip-validate list destination-ip <ip-addr>
 + source-ip-validate list destination-ip <ip-addr>
 > mpls-in-udp-list -list-<ip-addr>
undo source-ip-validate list destination-ip <ip-addr>
# mpls sr ttl-mode
@ mpls
mpls sr ttl-mode { pipe | uniform }
 = mpls sr ttl-mode
undo mpls sr ttl-mode
# lsp-trigger segment-routing-interworking best-effort host
@ mpls
lsp-trigger segment-routing-interworking best-effort host
 = lsp-trigger segment-routing-interworking best-effort host
undo lsp-trigger segment-routing-interworking best-effort host
# traffic-statistics enable (Segment routing view)
@ segment-routing
traffic-statistics enable host [ ip-prefix <ip-prefix-name> ]
 = traffic-statistics enable host <ip-prefix-name>
undo traffic-statistics enable host [ ip-prefix <ip-prefix-name> ]
# sr-te-simulate static-cr-lsp transit
@ system
? lspName text 1 19
? incoming-interfacename interface
? incoming-interfacetype interface-type
? incoming-interfacenum interface-number
? segmentId number 16 1048575
? outgoing-interfacename interface
? outgoing-interfacetype interface-type
? outgoing-interfacenum interface-number
? nexthopAddr ipv4
sr-te-simulate static-cr-lsp transit <lspName> incoming-interface { <incoming-interfacename> | { <incoming-interfacetype> <incoming-interfacenum> } } sid <segmentId> outgoing-interface { <outgoing-interfacename> | { <outgoing-interfacetype> <outgoing-interfacenum> } } nexthop <nexthopAddr> out-label implicit-null
 = sr-te-simulate static-cr-lsp transit <lspName>
undo sr-te-simulate static-cr-lsp transit <lspName>
# mapping-server prefix-sid-mapping
@ segment-routing
? prefix-value ipv4
? mask-len-value number 0 32
? sid-value number 0 65534
? range-value number 1 65535
mapping-server prefix-sid-mapping <prefix-value> <mask-len-value> <sid-value> [ range <range-value> ] [ attached ]
 = mapping-server prefix-sid-mapping
undo mapping-server prefix-sid-mapping [ <prefix-value> <mask-len-value> [ <sid-value> [ range <range-value> ] [ attached ] ] ]
# display segment-routing traffic-statistics
@ all
! now 1
? mask-length
display segment-routing traffic-statistics [ <ip-address> <mask-length> ] [ verbose ]
# display mpls te stitch-label-stack
@ all
! now 1
? stitch-label number 16 1048575
display mpls te stitch-label-stack [ <stitch-label> ]
# mpls-in-udp
@ system
mpls-in-udp
 + mpls-in-udp
 > mpls-in-udp -mpls-in-udp
undo mpls-in-udp
# ti-lfa (IS-IS FRR view)
@ is-is-frr
ti-lfa [ level-1 | level-2 | level-1-2 ]
 = ti-lfa
undo ti-lfa [ level-1 | level-2 | level-1-2 ]
# mpls te path verification enable (MPLS view)
@ mpls
mpls te path verification enable
 = mpls te path verification enable
undo mpls te path verification enable
# mpls te cspf path-selection adjacency-sid
@ interface
mpls te cspf path-selection adjacency-sid
 = mpls te cspf path-selection adjacency-sid
undo mpls te cspf path-selection adjacency-sid
# ospf ti-lfa disable
@ interface
? area-id-integer number 0 4294967295
? area-id-ipv4 ipv4
ospf ti-lfa disable
 = ospf ti-lfa disable
ospf ti-lfa disable multi-area { <area-id-integer> | <area-id-ipv4> }
 = ospf ti-lfa disable multi-area <area-id-integer> <area-id-ipv4>
undo ospf ti-lfa disable
undo ospf ti-lfa disable multi-area { <area-id-integer> | <area-id-ipv4> }
# reset segment-routing traffic-statistics
@ user
! now 3
? mask-length
reset segment-routing traffic-statistics [ <ip-address> <mask-length> ]
# segment-routing mapping-server (IS-IS view)
@ is-is
segment-routing mapping-server send
 = segment-routing mapping-server send
undo segment-routing mapping-server { send | receive }
segment-routing mapping-server receive
 = segment-routing mapping-server receive
# mpls te path verification (Tunnel interface view)
@ interface
mpls te path verification enable
 = mpls te path verification enable
mpls te path verification disable
 = mpls te path verification disable
undo mpls te path verification enable
undo mpls te path verification disable
# avoid-microloop segment-routing (IS-IS view)
@ is-is
avoid-microloop segment-routing
 = avoid-microloop segment-routing
undo avoid-microloop segment-routing
# avoid-microloop segment-routing rib-update-delay (IS-IS view)
@ is-is
avoid-microloop segment-routing rib-update-delay <rib-update-delay>
 = avoid-microloop segment-routing rib-update-delay
undo avoid-microloop segment-routing rib-update-delay [ <rib-update-delay> ]
# local-block
@ segment-routing
local-block <begin-value> <end-value> [ ignore-conflict ]
 = local-block
undo local-block [ <begin-value> <end-value> [ ignore-conflict ] ]
# display mpls sr-te cspf destination
@ all
! now 1
? exclude-path-name text 1 128 caseless
? pri-path-name text 1 128 caseless
? pri-mask-value ipv4
? pri-in-name-string text 1 31
? pri-ex-name-string text 1 31
? pri-hop-limit-number number 1 32
? hsb-path-name text 1 128 caseless
? hsb-mask-value ipv4
? hsb-in-name-string text 1 31
? hsb-ex-name-string text 1 31
? hsb-hop-limit-number number 1 32
display mpls sr-te cspf destination <ip-address> [ metric-type { igp | te } | srlg-strict <exclude-path-name> | explicit-path <pri-path-name> | affinity { <pri-properties> [ mask <pri-mask-value> ] | { { include-all | include-any } { <pri-in-name-string> } &<1-32> | exclude { <pri-ex-name-string> } &<1-32> } * } | hop-limit <pri-hop-limit-number> | adjacency-sid ] * [ hot-standby [ explicit-path <hsb-path-name> | overlap-path | affinity { <hsb-properties> [ mask <hsb-mask-value> ] | { { hsb-include-all | hsb-include-any } { <hsb-in-name-string> } &<1-32> | hsb-exclude { <hsb-ex-name-string> } &<1-32> } * } | hop-limit <hsb-hop-limit-number> | srlg { strict | preferred } ] * ] [ path-verify ]
# display mpls te binding-sid
@ all
! now 1
display mpls te binding-sid [ label <label-value> ]
display mpls te binding-sid ref-list [ label <label-value> ]
# display segment-routing seamless-bfd tunnel session
@ all
! now 1
display segment-routing seamless-bfd tunnel session [ prefix <ip-address> { <mask> | <mask-length> } ]
# display segment-routing bfd tunnel session
@ all
! now 1
display segment-routing bfd tunnel session [ prefix <ip-address> { <mask> | <mask-length> } ]
# display mpls sr-te-lsp (All views)
@ all
! now 1
? ingress-lsrid ipv4
? session-id number 0 65535
? lspid number 0 65535
display mpls sr-te-lsp [ lsp-id <ingress-lsrid> <session-id> <lspid> ] [ verbose ]
# display bgp egress-engineering
@ all
! now 1
display bgp egress-engineering
# display segment-routing dynamic global-block
@ all
! now 1
display segment-routing dynamic global-block <rangecount>
# display isis avoid-microloop information
@ all
! now 1
display isis [ <process-id> ] avoid-microloop information [ ipv6 ] [ level-1 | level-2 ] [ systemid <systemid> ]
# display isis segment-routing mapping-server
@ all
! now 1
display isis [ <process-id> ] segment-routing mapping-server [ <ip-address> <mask-length> ]
# display ospf segment-routing mapping-server
@ all
! now 1
display ospf [ <process-id> ] segment-routing mapping-server [ <ip-address> <mask-length> ]
# display ospf segment-routing routing
@ all
! now 1
display ospf [ <process-id> ] segment-routing routing [ <ip-address> [ <mask> | <mask-length> ] ]
# display segment-routing adjacency mpls forwarding
@ all
! now 1
display segment-routing adjacency mpls forwarding
# display segment-routing state ip-prefix
@ all
! now 1
display segment-routing state ip-prefix <ip-prefix> <mask-length>
# display segment-routing prefix mpls forwarding
@ all
! now 1
? label number 0 4294967295
display segment-routing prefix mpls forwarding [ ip-prefix <ip-prefix> <mask-length> | label <label> ] [ verbose ]
# display segment-routing static label-block
@ all
! now 1
display segment-routing static label-block
# display segment-routing local-block
@ all
! now 1
display segment-routing local-block <rangecount>
# display isis ti-lfa-node
@ all
! now 1
display isis { ti-lfa-node [ <process-id> ] | [ <process-id> ] ti-lfa-node } [ level-1 | level-2 ] [ systemid <systemid> ]
# display mpls bfd session protocol sr-te
@ all
! now 1
display mpls bfd session protocol sr-te
display mpls bfd session protocol sr-te verbose
# isis prefix-sid
@ interface
isis prefix-sid absolute <sid-value> [ node-disable ]
 = isis prefix-sid absolute
isis process-id <process-id> prefix-sid absolute <sid-value> [ node-disable ]
 = isis process-id <process-id> prefix-sid absolute
undo isis prefix-sid [ { absolute <sid-value> | index <index-value> } [ node-disable ] ]
undo isis process-id <process-id> prefix-sid [ { absolute <sid-value> | index <index-value> } [ node-disable ] ]
isis prefix-sid index <index-value> [ node-disable ]
 = isis prefix-sid index <index-value>
isis process-id <process-id> prefix-sid index <index-value> [ node-disable ]
 = isis process-id <process-id> prefix-sid index <index-value>
# isis ti-lfa disable
@ interface
isis ti-lfa disable [ level-1 | level-2 | level-1-2 ]
 = isis ti-lfa disable
isis process-id <process-id> ti-lfa disable [ level-1 | level-2 | level-1-2 ]
 = isis process-id <process-id> ti-lfa disable
undo isis ti-lfa disable [ level-1 | level-2 | level-1-2 ]
undo isis process-id <process-id> ti-lfa disable [ level-1 | level-2 | level-1-2 ]
# ospf prefix-sid
@ interface
ospf prefix-sid absolute <sid-value> [ node-disable ]
 = ospf prefix-sid absolute
undo ospf prefix-sid [ { absolute <sid-value> | index <index-value> } [ node-disable ] ]
ospf prefix-sid index <index-value> [ node-disable ]
 = ospf prefix-sid index <index-value>
# segment-routing mpls (OSPF view)
@ ospf
segment-routing mpls
 = segment-routing mpls
undo segment-routing mpls
# segment-routing global-block (OSPF view)
@ ospf
segment-routing global-block <begin-value> <end-value>
 = segment-routing global-block
undo segment-routing global-block [ <begin-value> <end-value> ]
# ti-lfa enable
@ ospf-frr
ti-lfa enable
 = ti-lfa enable
undo ti-lfa enable
# peer peer-set
@ bgp
? ipv4-address ipv4
? peer-set-name text 1 63
peer <ipv4-address> peer-set name <peer-set-name>
 = peer <ipv4-address> peer-set name <peer-set-name>
undo peer <ipv4-address> peer-set name <peer-set-name>
# seamless-bfd enable mode tunnel
@ segment-routing
seamless-bfd enable mode tunnel [ [ filter-policy ip-prefix <ip-prefix-name> ] | [ effect-sr-lsp ] ] *
 = seamless-bfd enable mode tunnel <ip-prefix-name>
undo seamless-bfd enable mode tunnel [ [ filter-policy ip-prefix <ip-prefix-name> ] | [ effect-sr-lsp ] ] *
# bfd enable (Segment routing view)
@ segment-routing
bfd enable mode tunnel [ [ filter-policy ip-prefix <ip-prefix-name> ] | [ effect-sr-lsp ] | [ nil-fec ] ] *
 = bfd enable mode tunnel <ip-prefix-name>
undo bfd enable mode tunnel [ [ filter-policy ip-prefix <ip-prefix-name> ] | [ effect-sr-lsp ] | [ nil-fec ] ] *
# seamless-bfd tunnel
@ segment-routing
seamless-bfd tunnel { min-tx-interval <transmit-interval> | min-rx-interval <receive-interval> | detect-multiplier <multiplier-value> } *
 = seamless-bfd tunnel
undo seamless-bfd tunnel { min-tx-interval [ <transmit-interval> ] | min-rx-interval [ <receive-interval> ] | detect-multiplier [ <multiplier-value> ] } *
# bfd (Segment routing view)
@ segment-routing
bfd tunnel { min-tx-interval <transmit-interval> | min-rx-interval <receive-interval> | detect-multiplier <multiplier-value> } *
 = bfd tunnel
undo bfd tunnel { min-tx-interval [ <transmit-interval> ] | min-rx-interval [ <receive-interval> ] | detect-multiplier [ <multiplier-value> ] } *
# segment-routing mpls (IS-IS view)
@ is-is
segment-routing mpls
 = segment-routing mpls
undo segment-routing mpls
# segment-routing
@ system
segment-routing
 + segment-routing
 > segment-routing -segment-routing
undo segment-routing
# segment-routing auto-adj-sid disable
@ is-is
segment-routing auto-adj-sid disable
 = segment-routing auto-adj-sid disable
undo segment-routing auto-adj-sid disable
# segment-routing global-block (IS-IS view)
@ is-is
segment-routing global-block <begin-value> <end-value>
 = segment-routing global-block
undo segment-routing global-block [ <begin-value> <end-value> ]
# segment-routing lsp-trigger (IS-IS view)
@ is-is
segment-routing lsp-trigger host
 = segment-routing lsp-trigger host
segment-routing lsp-trigger ip-prefix <ip-prefix-name>
 = segment-routing lsp-trigger ip-prefix <ip-prefix-name>
undo segment-routing lsp-trigger [ host | none ]
undo segment-routing lsp-trigger [ ip-prefix <ip-prefix-name> ]
segment-routing lsp-trigger none
 = segment-routing lsp-trigger none
# segment-routing lsp-trigger (OSPF view)
@ ospf
segment-routing lsp-trigger none
 = segment-routing lsp-trigger none
segment-routing lsp-trigger ip-prefix <ip-prefix-name>
 = segment-routing lsp-trigger ip-prefix <ip-prefix-name>
undo segment-routing lsp-trigger [ none | host ]
undo segment-routing lsp-trigger [ ip-prefix <ip-prefix-name> ]
segment-routing lsp-trigger host
 = segment-routing lsp-trigger host
# segment-routing mpls static adj-sid advertise
@ is-is
segment-routing mpls static adj-sid advertise
 = segment-routing mpls static adj-sid advertise
undo segment-routing mpls static adj-sid advertise
# mpls te binding-sid
@ interface
mpls te binding-sid label <label-value>
 = mpls te binding-sid label
undo mpls te binding-sid [ label <label-value> ]
# mpls te reverse-lsp binding-sid
@ interface
mpls te reverse-lsp binding-sid label <label-value>
 = mpls te reverse-lsp binding-sid label
undo mpls te reverse-lsp binding-sid [ label <label-value> ]
# mpls te bfd tunnel enable
@ interface
mpls te bfd tunnel enable one-arm-echo
 = mpls te bfd tunnel enable one-arm-echo
mpls te bfd tunnel block
 = mpls te bfd tunnel block
undo mpls te bfd tunnel enable { one-arm-echo | seamless }
undo mpls te bfd tunnel block
mpls te bfd tunnel enable seamless
 = mpls te bfd tunnel enable seamless
# mpls te bfd tunnel (Tunnel interface view)
@ interface
? rx-interval number 3 20000
? tx-interval number 3 20000
? multiplier number 3 50
mpls te bfd tunnel { min-rx-interval <rx-interval> | min-tx-interval <tx-interval> | detect-multiplier <multiplier> } *
 = mpls te bfd tunnel
undo mpls te bfd tunnel { min-rx-interval [ <rx-interval> ] | min-tx-interval [ <tx-interval> ] | detect-multiplier [ <multiplier> ] } *
# ipv4 adjacency
@ segment-routing
? local-ip-address ipv4
? remote-ip-address ipv4
? sid-value number 321536 331775
ipv4 adjacency local-ip-addr <local-ip-address> remote-ip-addr <remote-ip-address> sid <sid-value>
 = ipv4 adjacency local-ip-addr <local-ip-address> remote-ip-addr <remote-ip-address> sid <sid-value>
undo ipv4 adjacency local-ip-addr <local-ip-address> remote-ip-addr <remote-ip-address> sid <sid-value>
# segment-routing mapping-server (OSPF view)
@ ospf
segment-routing mapping-server send
 = segment-routing mapping-server send
undo segment-routing mapping-server { send | receive }
segment-routing mapping-server receive
 = segment-routing mapping-server receive
# tunnel-prefer segment-routing
@ segment-routing
tunnel-prefer segment-routing
 = tunnel-prefer segment-routing
undo tunnel-prefer segment-routing
# avoid-microloop segment-routing (OSPF view)
@ ospf
avoid-microloop segment-routing
 = avoid-microloop segment-routing
undo avoid-microloop segment-routing
# avoid-microloop segment-routing rib-update-delay (OSPF view)
@ ospf
avoid-microloop segment-routing rib-update-delay <rib-update-delay>
 = avoid-microloop segment-routing rib-update-delay <rib-update-delay>
undo avoid-microloop segment-routing rib-update-delay
undo avoid-microloop segment-routing rib-update-delay <rib-update-delay>`;
