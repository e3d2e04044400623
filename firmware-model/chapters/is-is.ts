// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "IP Routing Commands/IS-IS Configuration Commands". */
export default (): string => `
? ip-prefix-name text 1 169
? simple-plain text 1 512 secret
? simple-cipher text 1 512 secret
? md5-plain text 1 512 secret
? md5-cipher text 1 512 secret
? keychain-name text 1 47 caseless
? key-id number 0 65535
? delay-interval number 1 600
? value number 0 65535
? receive-interval number 3 20000
? transmit-interval number 3 20000
? multiplier-value number 3 50
? tosexp-value number 0 7
? cost number 0 4261412864
? tag number 1 4294967295
? route-policy-name text 1 200
? route-filter-name text 1 200
? process-id number 1 4294967295
? vpn-instance-name text 1 31
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? topology-name text 1 31
? group-name text 1 32
? interfacetype interface-type
? interfacenumber interface-number
? ipv6-address ipv6
? acl-number number 2000 2999
? acl-name-string text 1 64
? acl6-number number 2000 2999
? acl6-name-string text 1 64
? ipv6-prefix-name text 1 169
? tag-value number 1 4294967295
? acl-name text 1 64
? acl6-name text 1 64
? symbolic-name text 1 64
? process-id-value number 1 4294967295
? cost-value number 1 16777213
? hello-interval number 1 255
? number number 1 64
? ip-address ipv4
? preference number 1 255
? prefix-name text 1 169
? mask ipv4
? threshold-value number 3 100
? max-interval number 1 120
? init-interval number 1 60000
? incr-interval number 1 60000
# remote-lfa available-tunnel-destination
@ is-is-frr
remote-lfa available-tunnel-destination ip-prefix <ip-prefix-name> [ level-1 | level-2 | level-1-2 ]
 = remote-lfa available-tunnel-destination ip-prefix <ip-prefix-name>
undo remote-lfa available-tunnel-destination ip-prefix <ip-prefix-name> [ level-1 | level-2 | level-1-2 ]
# adjacency-strict-check
@ is-is
adjacency-strict-check enable
 = adjacency-strict-check enable
adjacency-strict-check disable
 = adjacency-strict-check disable
undo adjacency-strict-check [ enable ]
# advertise one-interface-address
@ is-is
advertise one-interface-address
 = advertise one-interface-address
undo advertise one-interface-address
# advertise link attributes
@ is-is
advertise link attributes
 = advertise link attributes
undo advertise link attributes
# area-authentication-mode (IS-IS view)
@ is-is
? keychain-name text 1 47
area-authentication-mode { simple { plain <simple-plain> | [ cipher ] <simple-cipher> } | md5 { plain <md5-plain> | [ cipher ] <md5-cipher> } } [ ip | osi ] [ [ snp-packet { send-only | authentication-avoid } ] | all-send-only ]
 = area-authentication-mode
area-authentication-mode keychain <keychain-name> [ [ snp-packet { send-only | authentication-avoid } ] | all-send-only ]
 = area-authentication-mode
area-authentication-mode hmac-sha256 key-id <key-id> { plain <md5-plain> | [ cipher ] <md5-cipher> } [ [ snp-packet { send-only | authentication-avoid } ] | all-send-only ]
 = area-authentication-mode
undo area-authentication-mode
# attached-bit
@ is-is
attached-bit { { advertise { always | never } } | avoid-learning }
 = attached-bit
undo attached-bit advertise
undo attached-bit avoid-learning
# attached-bit (IS-IS topology view)
@ is-is-topology
attached-bit { { advertise { always | never } } | avoid-learning }
 = attached-bit
undo attached-bit advertise
undo attached-bit avoid-learning
# auto-cost enable (IS-IS view)
@ is-is
auto-cost enable [ compatible ]
 = auto-cost enable
ipv6 auto-cost enable [ compatible ]
 = ipv6 auto-cost enable
undo auto-cost enable
undo ipv6 auto-cost enable
# auto-cost enable (IS-IS topology view)
@ is-is-topology
auto-cost enable [ compatible ]
 = auto-cost enable
undo auto-cost enable
# avoid-microloop frr-protected rib-update-delay
@ is-is
? delay-interval number 100 5000
avoid-microloop frr-protected rib-update-delay <delay-interval>
 = avoid-microloop frr-protected rib-update-delay
undo avoid-microloop frr-protected rib-update-delay
# avoid-microloop frr-protected
@ is-is
avoid-microloop frr-protected
 = avoid-microloop frr-protected
undo avoid-microloop frr-protected
# avoid-microloop te-tunnel (IS-IS view)
@ is-is
avoid-microloop te-tunnel
 = avoid-microloop te-tunnel
undo avoid-microloop te-tunnel
# avoid-microloop te-tunnel rib-update-delay
@ is-is
? rib-update-delay number 100 30000
avoid-microloop te-tunnel rib-update-delay <rib-update-delay>
 = avoid-microloop te-tunnel rib-update-delay
undo avoid-microloop te-tunnel rib-update-delay
# bandwidth-reference (IS-IS view)
@ is-is
? value number 1 2147483648
bandwidth-reference <value>
 = bandwidth-reference
ipv6 bandwidth-reference <value>
 = ipv6 bandwidth-reference
undo bandwidth-reference
undo ipv6 bandwidth-reference
# bandwidth-reference (IS-IS topology view)
@ is-is-topology
? value number 1 2147483648
bandwidth-reference <value>
 = bandwidth-reference
undo bandwidth-reference
# bfd all-interfaces
@ is-is
bfd all-interfaces { min-rx-interval <receive-interval> | min-tx-interval <transmit-interval> | detect-multiplier <multiplier-value> | frr-binding | tos-exp <tosexp-value> } *
 = bfd all-interfaces
undo bfd all-interfaces { min-rx-interval [ <receive-interval> ] | min-tx-interval [ <transmit-interval> ] | detect-multiplier [ <multiplier-value> ] | frr-binding | tos-exp [ <tosexp-value> ] } *
# bfd all-interfaces enable
@ is-is
bfd all-interfaces enable
 = bfd all-interfaces enable
undo bfd all-interfaces enable
# ipv6 bfd all-interfaces enable
@ is-is
ipv6 bfd all-interfaces enable
 = ipv6 bfd all-interfaces enable
undo ipv6 bfd all-interfaces enable
# ipv6 bfd all-interfaces
@ is-is
ipv6 bfd all-interfaces { min-rx-interval <receive-interval> | min-tx-interval <transmit-interval> | detect-multiplier <multiplier-value> | frr-binding } *
 = ipv6 bfd all-interfaces
undo ipv6 bfd all-interfaces { min-rx-interval [ <receive-interval> ] | min-tx-interval [ <transmit-interval> ] | detect-multiplier [ <multiplier-value> ] | frr-binding } *
# bfd bit-error all-interfaces enable
@ is-is
bfd bit-error all-interfaces enable
 = bfd bit-error all-interfaces enable
undo bfd bit-error all-interfaces enable
# bgp-ls enable
@ is-is
bgp-ls enable [ level-1 | level-2 | level-1-2 ]
 = bgp-ls enable
bgp-ls enable level-1 level-2-leaking-route-ignore
 = bgp-ls enable level-1 level-2-leaking-route-ignore
undo bgp-ls enable [ level-1 | level-2 | level-1-2 ]
undo bgp-ls enable level-1 level-2-leaking-route-ignore
# ipv6 bgp-ls enable
@ is-is
ipv6 bgp-ls enable [ level-1 | level-2 | level-1-2 ]
 = ipv6 bgp-ls enable
undo ipv6 bgp-ls enable [ level-1 | level-2 | level-1-2 ]
# bgp-ls identifier
@ is-is
? identifier-value number 2 65535
bgp-ls identifier <identifier-value>
 = bgp-ls identifier <identifier-value>
undo bgp-ls identifier [ <identifier-value> ]
# bier enable
@ is-is
bier enable
 = bier enable
undo bier enable
# circuit-cost (IS-IS view)
@ is-is
? cost number 1 16777214
circuit-cost { <cost> } [ level-1 | level-2 ]
 = circuit-cost
ipv6 circuit-cost { <cost> } [ level-1 | level-2 ]
 = ipv6 circuit-cost
undo circuit-cost [ <cost> ] [ level-1 | level-2 ]
undo ipv6 circuit-cost [ <cost> ] [ level-1 | level-2 ]
# circuit-cost (IS-IS topology view)
@ is-is-topology
? cost number 1 16777214
circuit-cost { <cost> } [ level-1 | level-2 ]
 = circuit-cost
undo circuit-cost [ <cost> ] [ level-1 | level-2 ]
# circuit default-tag (IS-IS view)
@ is-is
[ ipv6 ] circuit default-tag <tag> [ level-1 | level-2 ]
 = circuit default-tag
undo [ ipv6 ] circuit default-tag [ <tag> ] [ level-1 | level-2 ]
# cost-style
@ is-is
cost-style { narrow | wide | wide-compatible | { compatible | narrow-compatible } [ relax-spf-limit ] }
 = cost-style
undo cost-style
# default-route-advertise (IS-IS view)
@ is-is
default-route-advertise [ always | match default | route-policy <route-policy-name> | route-filter <route-filter-name> ] [ [ cost <cost> ] | [ tag <tag> ] | [ level-1 | level-2 | level-1-2 ] ] * [ avoid-learning ]
 = default-route-advertise
undo default-route-advertise
# default-route-advertise (IS-IS topology view)
@ is-is-topology
default-route-advertise [ always | match default | route-policy <route-policy-name> | route-filter <route-filter-name> ] [ [ cost <cost> ] | [ tag <tag> ] | [ level-1 | level-2 | level-1-2 ] ] * [ avoid-learning ]
 = default-route-advertise
undo default-route-advertise
# ipv6 default-route-advertise
@ is-is
ipv6 default-route-advertise [ always | match default | route-policy <route-policy-name> | route-filter <route-filter-name> ] [ [ cost <cost> ] | [ tag <tag> ] | [ level-1 | level-2 | level-1-2 ] ] * [ avoid-learning | learning-avoid-loop ]
 = ipv6 default-route-advertise
undo ipv6 default-route-advertise
# description (IS-IS view)
@ is-is
? description text 1 80 rest
description <description>
 = description
undo description
# direct-routes
@ is-is
direct-routes protocol-attribute-update
 = direct-routes protocol-attribute-update
undo direct-routes protocol-attribute-update
# display debugging isis
@ all
! now 1
display debugging isis
# display default-parameter isis
@ all
! now 1
display default-parameter isis
# display isis bfd
@ all
! now 1
display isis bfd [ <process-id> | { vpn-instance <vpn-instance-name> } ] session { all | { peer <peer-addr> } | interface { <interface-name> | <interface-type> <interface-number> } }
display isis { <process-id> | { vpn-instance <vpn-instance-name> } } bfd session { all | { peer <peer-addr> } | interface { <interface-name> | <interface-type> <interface-number> } }
display isis bfd [ <process-id> | { vpn-instance <vpn-instance-name> } ] interface
display isis <process-id> bfd interface
display isis ipv6 bfd [ <process-id> | { vpn-instance <vpn-instance-name> } ] session { all | { peer <peer-addr> } | interface { <interface-name> | <interface-type> <interface-number> } }
display isis ipv6 bfd [ <process-id> | { vpn-instance <vpn-instance-name> } ] interface
display isis { <process-id> | { vpn-instance <vpn-instance-name> } } ipv6 bfd session { all | { peer <peer-addr> } | interface { <interface-name> | <interface-type> <interface-number> } }
display isis <process-id> ipv6 bfd interface
# display isis bfd-bit-error
@ all
! now 1
? peer-addr ipv4
display isis bfd-bit-error [ <process-id> | { vpn-instance <vpn-instance-name> } ] session { all | { peer <peer-addr> } | interface { <interface-name> | <interface-type> <interface-number> } }
display isis bfd-bit-error [ <process-id> | { vpn-instance <vpn-instance-name> } ] interface
# display isis brief
@ all
! now 1
display isis brief [ <process-id> | { vpn-instance <vpn-instance-name> } ]
display isis <process-id> brief
# display isis debug-switches
@ all
! now 1
display isis debug-switches [ <process-id> ]
display isis <process-id> debug-switches
# display isis error
@ all
! now 1
display isis error [ [ <process-id> | vpn-instance <vpn-instance-name> ] [ interface ] ]
display isis error interface { <interface-name> | <interface-type> <interface-number> }
display isis error <process-id> interface { <interface-name> | <interface-type> <interface-number> }
# display isis frr summary
@ all
! now 1
display isis frr summary [ level-1 | level-2 | level-1-2 ] [ <process-id> ]
# display isis ecmp-group
@ all
! now 1
display isis ecmp-group [ <process-id> ] [ ipv6 ] [ topology <topology-name> ]
# display isis interface no-peer
@ all
! now 1
? process-id
display isis <process-id> interface no-peer
display isis interface no-peer [ vpn-instance <vpn-instance-name> ]
# display isis interface
@ all
! now 1
? process-id
display isis interface { <interface-name> | <interface-type> <interface-number> } [ verbose ]
display isis <process-id> interface [ verbose | te-tunnel ]
display isis interface [ verbose | te-tunnel ] [ vpn-instance <vpn-instance-name> ]
display isis <process-id> interface { <interface-name> | <interface-type> <interface-number> } [ verbose ]
# display isis last-peer-change
@ all
! now 1
display isis <process-id> last-peer-change
display isis last-peer-change [ <process-id> | vpn-instance <vpn-instance-name> ]
# display isis ldp-sync interface
@ all
! now 1
display isis [ <process-id> ] ldp-sync interface
# display isis link-group
@ all
! now 1
display isis { <process-id> link-group | link-group <process-id> } <group-name>
display isis { [ <process-id> ] link-group | link-group [ <process-id> ] }
display isis link-group vpn-instance <vpn-instance-name>
# display isis lsdb
@ all
! now 1
? lspid ipv4
display isis lsdb [ verbose [ no-name ] | { level-1 | level-2 } | { local | <lspid> | is-name <isname> } ] * [ <process-id> | { vpn-instance <vpn-instance-name> } ]
display isis <process-id> lsdb [ { level-1 | level-2 } | verbose [ no-name ] | { is-name <isname> | local | <lspid> } ] *
# display isis lsdb history
@ all
! now 1
display isis [ <process-id> ] lsdb [ { level-1 | level-2 } | verbose [ no-name ] ] * history <history-id>
# display isis mesh-group
@ all
! now 1
display isis <process-id> mesh-group
display isis mesh-group [ <process-id> | vpn-instance <vpn-instance-name> ]
# display isis name-table
@ all
! now 1
display isis name-table [ <process-id> | { vpn-instance <vpn-instance-name> } ]
display isis <process-id> name-table
# display isis peer
@ all
! now 1
? process-id
display isis peer [ verbose ] [ [ <process-id> | { vpn-instance <vpn-instance-name> } ] | [ interface { <interface-name> | <interfacetype> <interfacenumber> } ] ] [ peer-system-id <peer-system-id-value> ]
display isis <process-id> peer [ verbose ]
display isis <process-id> peer [ verbose ] interface { <interface-name> | <interfacetype> <interfacenumber> }
# display isis purge-source-trace analysis-report
@ all
! now 1
display isis [ <process-id> ] purge-source-trace analysis-report [ level-1 | level-2 ]
# display isis purge packet
@ all
! now 1
? packet-number number 1 70
display isis <process-id> purge packet [ <packet-number> ]
display isis purge packet <process-id> [ <packet-number> ]
# display isis route
@ all
! now 1
? ipv4-mask ipv4
? ipv4-mask-length number 0 32
? ipv6-mask-length number 0 128
? hostnamevalue text 1 255
display isis route [ <process-id> | vpn-instance <vpn-instance-name> ] [ ipv4 ] [ topology <topology-name> ] [ verbose | [ level-1 | level-2 ] | <ipv4-address> [ <ipv4-mask> | <ipv4-mask-length> ] ] *
display isis route [ <process-id> | vpn-instance <vpn-instance-name> ] ipv6 [ topology <topology-name> ] [ verbose | [ level-1 | level-2 ] | <ipv6-address> [ <ipv6-mask-length> ] ] *
display isis <process-id> route [ ipv4 ] [ topology <topology-name> ] [ <ipv4-address> [ <ipv4-mask> | <ipv4-mask-length> ] | { level-1 | level-2 } | verbose ] *
display isis <process-id> route ipv6 [ topology <topology-name> ] [ <ipv6-address> [ <ipv6-mask-length> ] | { level-1 | level-2 } | verbose ] *
display isis [ <process-id> ] migp-routing [ <ipv4-address> [ <ipv4-mask> | <ipv4-mask-length> ] ] [ level-1 | level-2 ] [ verbose ]
display isis route [ <process-id> | vpn-instance <vpn-instance-name> ] [ ipv4 | ipv6 ] [ topology <topology-name> ] host-name <hostnamevalue> [ verbose | [ level-1 | level-2 ] ] *
display isis <process-id> route [ topology <topology-name> ] [ ipv4 | ipv6 ] host-name <hostnamevalue> [ { level-1 | level-2 } | verbose ] *
# display isis spf-log
@ all
! now 1
display isis <process-id> spf-log spf [ ipv6 | [ topology <topology-name> ] | [ level-1 | level-2 ] ] *
display isis spf-log [ <process-id> | vpn-instance <vpn-instance-name> ] spf [ ipv6 | [ level-1 | level-2 ] ] *
display isis <process-id> spf-log frr [ ipv6 | [ level-1 | level-2 ] ] *
display isis spf-log [ <process-id> | vpn-instance <vpn-instance-name> ] frr [ ipv6 | [ level-1 | level-2 ] ] *
display isis <process-id> spf-log prc [ ipv6 | [ topology <topology-name> ] ] *
display isis spf-log [ <process-id> | vpn-instance <vpn-instance-name> ] prc [ ipv6 ]
display isis [ <process-id> ] spf-log [ spf | prc | frr | ipv6 ]
# display isis spf-log frr
@ all
! now 1
display isis spf-log [ <process-id> ] frr [ ipv6 | [ level-1 | level-2 ] ] *
# display isis spf-log (All views)
@ all
! now 1
display isis spf-log [ <process-id> ] spf [ ipv6 | [ topology <topology-name> ] | [ level-1 | level-2 ] ] *
display isis spf-log [ <process-id> ] prc [ ipv6 | [ topology <topology-name> ] ] *
# display isis spf-tree statistics
@ all
! now 1
display isis [ <process-id> ] spf-tree statistics [ [ level-1 | level-2 ] | ipv6 | [ topology <topology-name> ] ] * [ vpn-instance <vpn-instance-name> ]
display isis spf-tree statistics <process-id> [ [ level-1 | level-2 ] | ipv6 | [ topology <topology-name> ] ] * [ vpn-instance <vpn-instance-name> ]
# display isis spf-tree statistics(All views)
@ all
! now 1
display isis [ <process-id> ] spf-tree statistics [ [ level-1 | level-2 ] | ipv6 | [ topology <topology-name> ] ] *
display isis spf-tree statistics <process-id> [ [ level-1 | level-2 ] | ipv6 | [ topology <topology-name> ] ] *
# display isis srlg
@ all
! now 1
? srlgGroupId number 0 4294967295
display isis [ <process-id> ] srlg { <srlgGroupId> | all }
# display isis system-id conflict
@ all
! now 1
display isis system-id conflict [ level-1 | level-2 ] [ <process-id> | { vpn-instance <vpn-instance-name> } ]
display isis [ <process-id> ] system-id conflict [ level-1 | level-2 ]
# display isis traffic-eng advertisements
@ all
! now 1
? lspId ipv4
display isis traffic-eng advertisements [ local | <lspId> ] [ level-1 | level-2 | level-1-2 ] [ <process-id> | { vpn-instance <vpn-instance-name> } ]
display isis <process-id> traffic-eng advertisements [ local | <lspId> ] [ level-1 | level-2 | level-1-2 ]
# display isis interface traffic-eng
@ all
! now 1
? process-id
display isis interface verbose traffic-eng [ <process-id> | { vpn-instance <vpn-instance-name> } ]
display isis <process-id> interface verbose traffic-eng
display isis interface traffic-eng [ verbose ] [ <process-id> | { vpn-instance <vpn-instance-name> } ]
display isis <process-id> interface traffic-eng [ verbose ]
# display isis traffic-eng statistics
@ all
! now 1
display isis traffic-eng statistics [ <process-id> | { vpn-instance <vpn-instance-name> } ]
display isis <process-id> traffic-eng statistics
# display isis troubleshooting
@ all
! now 1
display isis troubleshooting
# display isis statistics updated-lsp
@ all
! now 1
display isis <process-id> statistics updated-lsp [ history ] [ level-1 | level-2 | level-1-2 ]
display isis statistics updated-lsp [ history ] [ level-1 | level-2 | level-1-2 ] [ <process-id> | vpn-instance <vpn-instance-name> ]
# display isis advertisements
@ all
! now 1
display isis { virtual-cluster-access | virtual-access } advertisements [ level-1 | level-2 | level-1-2 ] [ <process-id> | { vpn-instance <vpn-instance-name> } ]
display isis <process-id> { virtual-cluster-access | virtual-access } advertisements [ level-1 | level-2 | level-1-2 ]
# display isis spf-tree(All views)
@ all
! now 1
display isis spf-tree [ systemid <systemid> ] [ [ level-1 | level-2 ] | ipv6 | [ topology <topology-name> ] | verbose ] * [ <process-id> | vpn-instance <vpn-instance-name> ]
# display isis spf-tree (All views)
@ all
! now 1
display isis <process-id> spf-tree [ systemid <systemid> ] [ [ level-1 | level-2 ] | ipv6 | verbose | [ topology <topology-name> ] ] *
# display isis spf-tree
@ all
! now 1
display isis spf-tree [ systemid <systemid> ] [ [ level-1 | level-2 ] | ipv6 | [ topology <topology-name> ] | verbose ] * [ <process-id> ]
# display isis statistics (All views)
@ all
! now 1
display isis statistics [ [ ipv6 ] topology <topology-name> ] [ level-1 | level-2 | level-1-2 ] [ <process-id> | vpn-instance <vpn-instance-name> ]
display isis <process-id> statistics [ [ ipv6 ] topology <topology-name> ] [ level-1 | level-2 | level-1-2 ]
# display isis statistics
@ all
! now 1
display isis statistics [ [ ipv6 ] topology <topology-name> ] [ level-1 | level-2 | level-1-2 ] [ <process-id> ]
# display isis statistics packet
@ all
! now 1
display isis statistics packet [ interface [ <interface-name> | <interfacetype> <interfacenumber> ] ]
display isis <process-id> statistics packet
display isis statistics packet lsp [ <process-id> | { vpn-instance <vpn-instance-name> } ]
display isis [ <process-id> ] statistics packet lsp
# display isis statistics purge-lsp
@ all
! now 1
display isis statistics purge-lsp [ <process-id> | { vpn-instance <vpn-instance-name> } ] [ level-1 | level-2 ]
display isis [ <process-id> ] statistics purge-lsp [ level-1 | level-2 ]
# display isis link-group interface
@ all
! now 1
display isis link-group interface { <interface-name> | <interface-type> <interface-number> }
display isis { [ <process-id> ] link-group | link-group [ <process-id> ] } interface
display isis link-group interface vpn-instance <vpn-instance-name>
# domain-authentication-mode
@ is-is
? plain-text text 1 512 secret
? keychain-name text 1 47
domain-authentication-mode { simple { plain <simple-plain> | [ cipher ] <simple-cipher> } | md5 { plain <plain-text> | [ cipher ] <plain-text> } } [ ip | osi ] [ [ snp-packet { send-only | authentication-avoid } ] | all-send-only ]
 = domain-authentication-mode
domain-authentication-mode keychain <keychain-name> [ [ snp-packet { send-only | authentication-avoid } ] | all-send-only ]
 = domain-authentication-mode
domain-authentication-mode hmac-sha256 key-id <key-id> { plain <plain-text> | [ cipher ] <plain-text> } [ [ snp-packet { send-only | authentication-avoid } ] | all-send-only ]
 = domain-authentication-mode
undo domain-authentication-mode
# ecmp disable
@ is-is-frr
ecmp disable level-1
 = ecmp disable level-1
undo ecmp disable [ level-1 | level-2 ]
ecmp disable level-2
 = ecmp disable level-2
# ecmp-prefer
@ is-is
ecmp-prefer { te-tunnel | intact }
 = ecmp-prefer
undo ecmp-prefer
# filter-policy export
@ is-is
filter-policy <acl-number> { export [ direct | static | rip <process-id> | bgp | ospf <process-id> | isis <process-id> | unr ] }
 = filter-policy <acl-number> <process-id> <process-id> <process-id>
undo filter-policy [ <acl-number> | acl-name <acl-name-string> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> | route-filter <route-filter-name> ] { export [ direct | static | rip <process-id> | bgp | ospf <process-id> | isis <process-id> | unr ] }
filter-policy acl-name <acl-name-string> { export [ direct | static | rip <process-id> | bgp | ospf <process-id> | isis <process-id> | unr ] }
 = filter-policy acl-name <acl-name-string> <process-id> <process-id> <process-id>
filter-policy ip-prefix <ip-prefix-name> { export [ direct | static | rip <process-id> | bgp | ospf <process-id> | isis <process-id> | unr ] }
 = filter-policy ip-prefix <ip-prefix-name> <process-id> <process-id> <process-id>
filter-policy route-policy <route-policy-name> { export [ direct | static | rip <process-id> | bgp | ospf <process-id> | isis <process-id> | unr ] }
 = filter-policy route-policy <route-policy-name> <process-id> <process-id> <process-id>
filter-policy route-filter <route-filter-name> { export [ direct | static | rip <process-id> | bgp | ospf <process-id> | isis <process-id> | unr ] }
 = filter-policy route-filter <route-filter-name> <process-id> <process-id> <process-id>
# ipv6 filter-policy export
@ is-is
ipv6 filter-policy <acl6-number> { export [ direct | static | ripng <process-id> | bgp | ospfv3 <process-id> | isis <process-id> | unr ] }
 = ipv6 filter-policy <acl6-number> <process-id> <process-id> <process-id>
undo ipv6 filter-policy [ <acl6-number> | acl6-name <acl6-name-string> | ipv6-prefix <ipv6-prefix-name> | route-policy <route-policy-name> | route-filter <route-filter-name> ] { export [ direct | static | ripng <process-id> | bgp | ospfv3 <process-id> | isis <process-id> | unr ] }
ipv6 filter-policy acl6-name <acl6-name-string> { export [ direct | static | ripng <process-id> | bgp | ospfv3 <process-id> | isis <process-id> | unr ] }
 = ipv6 filter-policy acl6-name <acl6-name-string> <process-id> <process-id> <process-id>
ipv6 filter-policy ipv6-prefix <ipv6-prefix-name> { export [ direct | static | ripng <process-id> | bgp | ospfv3 <process-id> | isis <process-id> | unr ] }
 = ipv6 filter-policy ipv6-prefix <ipv6-prefix-name> <process-id> <process-id> <process-id>
ipv6 filter-policy route-policy <route-policy-name> { export [ direct | static | ripng <process-id> | bgp | ospfv3 <process-id> | isis <process-id> | unr ] }
 = ipv6 filter-policy route-policy <route-policy-name> <process-id> <process-id> <process-id>
ipv6 filter-policy route-filter <route-filter-name> { export [ direct | static | ripng <process-id> | bgp | ospfv3 <process-id> | isis <process-id> | unr ] }
 = ipv6 filter-policy route-filter <route-filter-name> <process-id> <process-id> <process-id>
# filter-policy import
@ is-is
filter-policy <acl-number> import
 = filter-policy <acl-number> import
undo filter-policy [ <acl-number> | acl-name <acl-name-string> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> | route-filter <route-filter-name> ] import
filter-policy acl-name <acl-name-string> import
 = filter-policy acl-name <acl-name-string> import
filter-policy ip-prefix <ip-prefix-name> import
 = filter-policy ip-prefix <ip-prefix-name> import
filter-policy route-policy <route-policy-name> import
 = filter-policy route-policy <route-policy-name> import
filter-policy route-filter <route-filter-name> import
 = filter-policy route-filter <route-filter-name> import
# ipv6 filter-policy import
@ is-is
ipv6 filter-policy <acl6-number> import
 = ipv6 filter-policy <acl6-number> import
undo ipv6 filter-policy [ <acl6-number> | acl6-name <acl6-name-string> | ipv6-prefix <ipv6-prefix-name> | route-policy <route-policy-name> | route-filter <route-filter-name> ] import
ipv6 filter-policy acl6-name <acl6-name-string> import
 = ipv6 filter-policy acl6-name <acl6-name-string> import
ipv6 filter-policy ipv6-prefix <ipv6-prefix-name> import
 = ipv6 filter-policy ipv6-prefix <ipv6-prefix-name> import
ipv6 filter-policy route-policy <route-policy-name> import
 = ipv6 filter-policy route-policy <route-policy-name> import
ipv6 filter-policy route-filter <route-filter-name> import
 = ipv6 filter-policy route-filter <route-filter-name> import
# frr (IS-IS view)
@ is-is
frr
 + frr
 > is-is-frr -frr
ipv6 frr
 + ipv6 frr
 > is-is-frr -ipv6-frr
undo frr
undo ipv6 frr
# frr-policy route (IS-IS FRR view)
@ is-is-frr
frr-policy route { route-policy <route-policy-name> | route-filter <route-filter-name> }
 = frr-policy route
undo frr-policy route
# import-route (IS-IS view)
@ is-is is-is-topology
import-route direct [ cost-type { external | internal } | cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] ] *
 = import-route direct
import-route ospf [ <process-id> ] [ cost-type { external | internal } | cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] | no-sid ] *
 = import-route ospf <process-id>
import-route rip [ <process-id> ] inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = import-route rip <process-id>
import-route ospf [ <process-id> ] inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | no-sid ] *
 = import-route ospf <process-id>
undo import-route { direct | static | unr | { ospf | rip | isis } [ <process-id> ] | bgp }
import-route static [ cost-type { external | internal } | cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] ] *
 = import-route static
import-route unr [ cost-type { external | internal } | cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] ] *
 = import-route unr
import-route rip [ <process-id> ] [ cost-type { external | internal } | cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] ] *
 = import-route rip <process-id>
import-route bgp [ permit-ibgp ] [ cost-type { external | internal } | cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] ] *
 = import-route bgp
import-route isis [ <process-id> ] [ cost-type { external | internal } | cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] | no-sid ] *
 = import-route isis <process-id>
import-route bgp [ permit-ibgp ] inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = import-route bgp
import-route direct inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = import-route direct inherit-cost
import-route unr inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = import-route unr inherit-cost
import-route isis [ <process-id> ] inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | no-sid ] *
 = import-route isis <process-id>
# import-route isis level-1 into level-2 (IS-IS view)
@ is-is
? acl-name-value text 1 64
? xpl-policy-name text 1 200
import-route isis level-1 into level-2 [ tag <tag-value> | filter-policy { <acl-number> | acl-name <acl-name-value> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> | route-filter <xpl-policy-name> } | direct allow-filter-policy | no-sid ] *
 = import-route isis level-1 into level-2 <tag-value> <acl-number> <acl-name-value> <ip-prefix-name> <route-policy-name> <xpl-policy-name>
undo import-route isis level-1 into level-2
undo import-route isis level-1 into level-2 { tag <tag-value> | filter-policy { <acl-number> | acl-name <acl-name-value> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> | route-filter <xpl-policy-name> } | direct allow-filter-policy | no-sid } *
# import-route isis level-1 into level-2 (IS-IS topology view)
@ is-is-topology
import-route isis level-1 into level-2 [ tag <tag> | filter-policy { <acl-number> | acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> | route-filter <route-filter-name> } | direct allow-filter-policy ] *
 = import-route isis level-1 into level-2
undo import-route isis level-1 into level-2
# import-route isis level-1 into level-2 (IS-IS AF topology view)
@ is-is-topology
import-route isis level-1 into level-2 [ tag <tag> | filter-policy { <acl-number> | acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> | route-policy <route-policy-name> | route-filter <route-filter-name> } | direct allow-filter-policy ] *
 = import-route isis level-1 into level-2
undo import-route isis level-1 into level-2
# ipv6 import-route isis level-1 into level-2 (IS-IS view)
@ is-is
ipv6 import-route isis level-1 into level-2 [ tag <tag> | filter-policy { <acl6-number> | acl6-name <acl6-name-string> | ipv6-prefix <ipv6-prefix-name> | route-policy <route-policy-name> | route-filter <route-filter-name> } | direct allow-filter-policy ] *
 = ipv6 import-route isis level-1 into level-2 <tag> <acl6-number> <acl6-name-string> <ipv6-prefix-name> <route-policy-name> <route-filter-name>
undo ipv6 import-route isis level-1 into level-2
undo ipv6 import-route isis level-1 into level-2 { tag <tag> | filter-policy { <acl6-number> | acl6-name <acl6-name-string> | ipv6-prefix <ipv6-prefix-name> | route-policy <route-policy-name> | route-filter <route-filter-name> } | direct allow-filter-policy } *
# import-route isis level-2 into level-1 (IS-IS view)
@ is-is
import-route isis level-2 into level-1 [ tag <tag> | filter-policy { <acl-number> | acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> | route-filter <route-filter-name> } | direct { allow-filter-policy | allow-up-down-bit } * | no-sid ] *
 = import-route isis level-2 into level-1
undo import-route isis level-2 into level-1
# import-route isis level-2 into level-1 (IS-IS topology view)
@ is-is-topology
import-route isis level-2 into level-1 [ tag <tag> | filter-policy { <acl-number> | acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> | route-filter <route-filter-name> } | direct { allow-filter-policy | allow-up-down-bit } * ] *
 = import-route isis level-2 into level-1
undo import-route isis level-2 into level-1
# import-route isis level-2 into level-1 (IS-IS AF topology view)
@ is-is-topology
import-route isis level-2 into level-1 [ tag <tag> | filter-policy { <acl-number> | acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> | route-policy <route-policy-name> | route-filter <route-filter-name> } | direct { allow-filter-policy | allow-up-down-bit } * ] *
 = import-route isis level-2 into level-1
undo import-route isis level-2 into level-1
# ipv6 import-route isis level-2 into level-1 (IS-IS view)
@ is-is
ipv6 import-route isis level-2 into level-1 [ tag <tag> | filter-policy { <acl6-number> | acl6-name <acl6-name-string> | ipv6-prefix <ipv6-prefix-name> | route-policy <route-policy-name> | route-filter <route-filter-name> } | direct { allow-filter-policy | allow-up-down-bit } * ] *
 = ipv6 import-route isis level-2 into level-1
undo ipv6 import-route isis level-2 into level-1
# import-route inherit-cost (IS-IS view)
@ is-is
import-route direct [ cost-type { external | internal } | cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] ] *
 = import-route direct
import-route { ospf | rip | isis } [ <process-id> ] inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = import-route <process-id>
undo import-route { direct | static | unr | { ospf | rip | isis } [ <process-id> ] | bgp }
import-route static [ cost-type { external | internal } | cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] ] *
 = import-route static
import-route unr [ cost-type { external | internal } | cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] ] *
 = import-route unr
import-route { ospf | rip | isis } [ <process-id> ] [ cost-type { external | internal } | cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] ] *
 = import-route <process-id>
import-route bgp [ cost-type { external | internal } | cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] ] *
 = import-route bgp
import-route bgp inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = import-route bgp inherit-cost
import-route direct inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = import-route direct inherit-cost
import-route unr inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = import-route unr inherit-cost
# ipv6 import-route (IS-IS view)
@ is-is
ipv6 import-route direct [ cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] ] *
 = ipv6 import-route direct
ipv6 import-route { ospfv3 | ripng | isis } [ <process-id> ] inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = ipv6 import-route <process-id>
undo ipv6 import-route { direct | static | unr | { ospfv3 | ripng | isis } [ <process-id> ] | bgp }
ipv6 import-route static [ cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] ] *
 = ipv6 import-route static
ipv6 import-route unr [ cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] ] *
 = ipv6 import-route unr
ipv6 import-route { ospfv3 | ripng | isis } [ <process-id> ] [ cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] ] *
 = ipv6 import-route <process-id>
ipv6 import-route bgp [ cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] ] *
 = ipv6 import-route bgp
ipv6 import-route bgp inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = ipv6 import-route bgp inherit-cost
ipv6 import-route direct inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = ipv6 import-route direct inherit-cost
ipv6 import-route unr inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = ipv6 import-route unr inherit-cost
# import-route (IS-IS topology view)
@ is-is-topology
import-route direct [ cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] ] *
 = import-route direct
import-route { isis } [ <process-id> ] inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = import-route <process-id>
undo import-route { direct | static | { isis } [ <process-id> ] }
import-route static [ cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] ] *
 = import-route static
import-route { isis } [ <process-id> ] [ cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] ] *
 = import-route <process-id>
import-route direct inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = import-route direct inherit-cost
# ipv6 import-route
@ is-is
ipv6 import-route direct [ cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] ] *
 = ipv6 import-route direct
ipv6 import-route { ospfv3 | ripng | isis } [ <process-id> ] inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = ipv6 import-route <process-id>
undo ipv6 import-route { direct | static | unr | { ospfv3 | ripng | isis } [ <process-id> ] | bgp }
ipv6 import-route static [ cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] ] *
 = ipv6 import-route static
ipv6 import-route unr [ cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] ] *
 = ipv6 import-route unr
ipv6 import-route { ospfv3 | ripng | isis } [ <process-id> ] [ cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] ] *
 = ipv6 import-route <process-id>
ipv6 import-route bgp [ permit-ibgp ] [ cost <cost> | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } | [ level-1 | level-2 | level-1-2 ] ] *
 = ipv6 import-route bgp
ipv6 import-route bgp [ permit-ibgp ] inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = ipv6 import-route bgp
ipv6 import-route direct inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = ipv6 import-route direct inherit-cost
ipv6 import-route unr inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | { route-policy <route-policy-name> | route-filter <route-filter-name> } ] *
 = ipv6 import-route unr inherit-cost
# ipv6 enable (IS-IS view)
@ is-is
ipv6 enable [ topology { compatible [ enable-mt-spf ] | ipv6 | standard } ]
 = ipv6 enable
undo ipv6 enable
# ipv6 metric-delay advertisement enable
@ is-is
ipv6 metric-delay advertisement enable level-1
 = ipv6 metric-delay advertisement enable level-1
undo ipv6 metric-delay advertisement enable [ level-1 | level-2 | level-1-2 ]
ipv6 metric-delay advertisement enable level-2
 = ipv6 metric-delay advertisement enable level-2
ipv6 metric-delay advertisement enable level-1-2
 = ipv6 metric-delay advertisement enable level-1-2
# ipv6 metric-delay suppress timer
@ is-is
? timer-value number 0 600
ipv6 metric-delay suppress timer <timer-value> percent-threshold <percent-value> absolute-threshold <absolute-value>
 = ipv6 metric-delay suppress timer <timer-value> percent-threshold <percent-value> absolute-threshold <absolute-value>
undo ipv6 metric-delay suppress timer <timer-value> percent-threshold <percent-value> absolute-threshold <absolute-value>
# ipv6 qppb (IS-IS view)
@ is-is
ipv6 qppb
 = ipv6 qppb
undo ipv6 qppb
# ipv6 traffic-eng
@ is-is
ipv6 traffic-eng [ level-1 | level-2 | level-1-2 ]
 = ipv6 traffic-eng
undo ipv6 traffic-eng [ level-1 | level-2 | level-1-2 ]
# ipv6 advertise link attributes
@ is-is
ipv6 advertise link attributes
 = ipv6 advertise link attributes
undo ipv6 advertise link attributes
# is-level
@ is-is
is-level { level-1 | level-1-2 | level-2 }
 = is-level
undo is-level
# is-name
@ is-is
is-name <symbolic-name>
 = is-name <symbolic-name>
undo is-name [ <symbolic-name> ]
# is-name map
@ is-is
is-name map <system-id> <symbolic-name>
 = is-name map <system-id>
undo is-name map <system-id>
# isis
@ system
isis <process-id> [ vpn-instance <vpn-instance-name> ]
 + isis <process-id>
 > is-is -isis-<process-id>
isis [ vpn-instance <vpn-instance-name> ]
 + isis <vpn-instance-name>
 > is-is -isis-1
undo isis <process-id>
# isis authentication-mode hmac-sha256 key-id cipher
@ virtual-access-port-extension
? cipher-text text 1 512 secret
isis authentication-mode hmac-sha256 key-id <key-id> cipher <cipher-text> [ send-only ]
 = isis authentication-mode hmac-sha256 key-id cipher <key-id>
# isis authentication-mode (interface view)
@ interface
isis authentication-mode simple { [ cipher ] <simple-cipher> | plain <simple-plain> } [ level-1 | level-2 ] [ ip | osi ] [ send-only ]
 = isis authentication-mode
isis authentication-mode keychain <keychain-name> [ level-1 | level-2 ] [ send-only ]
 = isis authentication-mode
isis authentication-mode hmac-sha256 key-id <key-id> [ cipher ] <md5-cipher> [ level-1 | level-2 ] [ send-only ]
 = isis authentication-mode
undo isis authentication-mode [ level-1 | level-2 ]
undo isis authentication-mode { simple { cipher <simple-cipher> | plain <simple-plain> } | md5 { cipher <md5-cipher> | plain <md5-plain> } } [ level-1 | level-2 ] [ ip | osi ] [ send-only ]
undo isis authentication-mode keychain <keychain-name> [ level-1 | level-2 ] [ send-only ]
undo isis authentication-mode hmac-sha256 key-id <key-id> { cipher <md5-cipher> | plain <md5-plain> } [ level-1 | level-2 ] [ send-only ]
isis authentication-mode md5 { [ cipher ] <md5-cipher> | plain <md5-plain> } [ level-1 | level-2 ] [ ip | osi ] [ send-only ]
 = isis authentication-mode
isis authentication-mode hmac-sha256 key-id <key-id> plain <md5-plain> [ level-1 | level-2 ] [ send-only ]
 = isis authentication-mode
# isis process-id authentication-mode
@ interface
? process-id-value
isis process-id <process-id-value> authentication-mode simple { [ cipher ] <simple-cipher> | plain <simple-plain> } [ <level-1> | <level-2> ] [ ip | osi ] [ send-only ]
 = isis process-id <process-id-value> authentication-mode
isis process-id <process-id-value> authentication-mode keychain <keychain-name> [ <level-1> | <level-2> ] [ send-only ]
 = isis process-id <process-id-value> authentication-mode
isis process-id <process-id-value> authentication-mode hmac-sha256 key-id <key-id> [ cipher ] <md5-cipher> [ <level-1> | <level-2> ] [ send-only ]
 = isis process-id <process-id-value> authentication-mode
undo isis process-id <process-id-value> authentication-mode [ <level-1> | <level-2> ]
undo isis process-id <process-id-value> authentication-mode { simple { cipher <simple-cipher> | plain <simple-plain> } | md5 { cipher <md5-cipher> | plain <md5-plain> } } [ <level-1> | <level-2> ] [ ip | osi ] [ send-only ]
undo isis process-id <process-id-value> authentication-mode keychain <keychain-name> [ <level-1> | <level-2> ] [ send-only ]
undo isis process-id <process-id-value> authentication-mode hmac-sha256 key-id <key-id> { cipher <md5-cipher> | plain <md5-plain> } [ <level-1> | <level-2> ] [ send-only ]
isis process-id <process-id-value> authentication-mode md5 { [ cipher ] <md5-cipher> | plain <md5-plain> } [ <level-1> | <level-2> ] [ ip | osi ] [ send-only ]
 = isis process-id <process-id-value> authentication-mode
isis process-id <process-id-value> authentication-mode hmac-sha256 key-id <key-id> plain <md5-plain> [ <level-1> | <level-2> ] [ send-only ]
 = isis process-id <process-id-value> authentication-mode
# isis authentication-mode
@ interface
isis authentication-mode simple { [ cipher ] <simple-cipher> | plain <simple-plain> } [ ip | osi ] [ send-only ]
 = isis authentication-mode
isis authentication-mode keychain <keychain-name> [ send-only ]
 = isis authentication-mode
isis authentication-mode hmac-sha256 key-id <key-id> [ cipher ] <md5-cipher> [ send-only ]
 = isis authentication-mode
undo isis authentication-mode
undo isis authentication-mode { simple { cipher <simple-cipher> | plain <simple-plain> } | md5 { cipher <md5-cipher> | plain <md5-plain> } } [ ip | osi ] [ send-only ]
undo isis authentication-mode keychain <keychain-name> [ send-only ]
undo isis authentication-mode hmac-sha256 key-id <key-id> { cipher <md5-cipher> | plain <md5-plain> } [ send-only ]
isis authentication-mode md5 { [ cipher ] <md5-cipher> | plain <md5-plain> } [ ip | osi ] [ send-only ]
 = isis authentication-mode
isis authentication-mode hmac-sha256 key-id <key-id> plain <md5-plain> [ send-only ]
 = isis authentication-mode
# isis bfd enable
@ interface
isis bfd { min-tx-interval <transmit-interval> | min-rx-interval <receive-interval> | detect-multiplier <multiplier-value> | frr-binding | tos-exp <tosexp-value> } *
 = isis bfd
isis bfd enable
 = isis bfd enable
undo isis bfd enable
# isis bfd block
@ interface
isis bfd block
 = isis bfd block
undo isis bfd block
# isis ipv6 bfd block
@ interface
isis ipv6 bfd block
 = isis ipv6 bfd block
undo isis ipv6 bfd block
# isis bfd bit-error enable
@ interface
isis bfd bit-error enable
 = isis bfd bit-error enable
undo isis bfd bit-error enable
# isis bfd bit-error block
@ interface
isis bfd bit-error block
 = isis bfd bit-error block
undo isis bfd bit-error block
# isis ipv6 bfd
@ interface
isis ipv6 bfd { min-tx-interval <transmit-interval> | min-rx-interval <receive-interval> | detect-multiplier <multiplier-value> | frr-binding } *
 = isis ipv6 bfd
undo isis ipv6 bfd { min-tx-interval [ <transmit-interval> ] | min-rx-interval [ <receive-interval> ] | detect-multiplier [ <multiplier-value> ] | frr-binding } *
# isis ipv6 bfd enable
@ interface
isis ipv6 bfd enable
 = isis ipv6 bfd enable
undo isis ipv6 bfd enable
# isis bfd static
@ interface
isis bfd static
 = isis bfd static
undo isis bfd static
# isis ipv6 bfd static
@ interface
isis ipv6 bfd static
 = isis ipv6 bfd static
undo isis ipv6 bfd static
# isis circuit-level
@ interface
isis circuit-level [ level-1 | level-2 | level-1-2 ]
 = isis circuit-level
undo isis circuit-level
# isis circuit-type
@ interface
isis circuit-type p2p [ strict-snpa-check ]
 = isis circuit-type
isis process-id <process-id> circuit-type p2p [ strict-snpa-check ]
 = isis process-id <process-id> circuit-type
undo isis circuit-type
undo isis process-id <process-id> circuit-type
# isis cost (interface view)
@ interface
? cost
isis cost <cost> [ level-1 | level-2 ]
 = isis cost
isis process-id <process-id> cost <cost> [ level-1 | level-2 ]
 = isis process-id <process-id> cost
undo isis cost [ cost ] [ level-1 | level-2 ]
undo isis process-id <process-id> cost [ cost ] [ level-1 | level-2 ]
# isis cost
@ interface
? cost
isis topology <topology-name> cost <cost> [ level-1 | level-2 ]
 = isis topology <topology-name> cost
undo isis topology <topology-name> cost [ cost ] [ level-1 | level-2 ]
# isis ipv6 cost
@ interface
? cost-value number 1 16777214
isis ipv6 [ topology <topology-name> ] cost <cost-value> [ level-1 | level-2 ]
 = isis ipv6 <topology-name> cost
undo isis ipv6 [ topology <topology-name> ] cost [ <cost-value> ] [ level-1 | level-2 ]
# isis process-id ipv6 cost
@ interface
? cost-value number 1 16777214
isis process-id <process-id-value> ipv6 cost <cost-value> [ level-1 | level-2 ]
 = isis process-id <process-id-value> ipv6 cost
undo isis process-id <process-id-value> ipv6 cost [ <cost-value> ] [ level-1 | level-2 ]
# isis dis-name
@ interface
isis dis-name <symbolic-name>
 = isis dis-name
undo isis dis-name
# isis dis-priority
@ interface
? priority number 0 127
isis dis-priority <priority> [ level-1 | level-2 ]
 = isis dis-priority
undo isis dis-priority [ <priority> ] [ level-1 | level-2 ]
# isis enable
@ interface
isis enable
 = isis enable
isis enable <process-id>
 = isis enable <process-id>
undo isis enable
undo isis enable <process-id>
# isis interface limit disable
@ system
isis interface limit disable
 = isis interface limit disable
undo isis interface limit disable
# isis ipv6 enable
@ interface
isis ipv6 enable
 = isis ipv6 enable
isis ipv6 enable <process-id>
 = isis ipv6 enable <process-id>
undo isis ipv6 enable
undo isis ipv6 enable <process-id>
# isis mpls ldp auto-config disable
@ interface
isis mpls ldp auto-config disable
 = isis mpls ldp auto-config disable
undo isis mpls ldp auto-config disable
# isis ldp-sync
@ interface
isis ldp-sync
 = isis ldp-sync
undo isis ldp-sync
# isis ldp-sync block
@ interface
isis ldp-sync block
 = isis ldp-sync block
undo isis ldp-sync block
# isis timer ldp-sync hold-max-cost
@ interface
isis timer ldp-sync hold-max-cost <value>
 = isis timer ldp-sync hold-max-cost
isis timer ldp-sync hold-max-cost infinite
 = isis timer ldp-sync hold-max-cost infinite
undo isis timer ldp-sync hold-max-cost
# isis timer ldp-sync hold-down
@ interface
isis timer ldp-sync hold-down <value>
 = isis timer ldp-sync hold-down
undo isis timer ldp-sync hold-down
# isis lfa-backup
@ interface
isis lfa-backup [ level-1 | level-1-2 | level-2 ]
 = isis lfa-backup
undo isis lfa-backup [ level-1 | level-1-2 | level-2 ]
# isis ipv6 lfa-backup
@ interface
isis ipv6 lfa-backup [ level-1 | level-1-2 | level-2 ]
 = isis ipv6 lfa-backup
undo isis ipv6 lfa-backup [ level-1 | level-1-2 | level-2 ]
# isis topology link-group
@ interface
isis topology <topology-name> link-group <group-name> [ level-1 | level-2 ]
 = isis topology <topology-name> link-group <group-name>
undo isis topology <topology-name> link-group [ <group-name> ] [ level-1 | level-2 ]
# isis ipv6 link-group
@ interface is-is
isis ipv6 [ topology <topology-name> ] link-group <group-name> [ level-1 | level-2 ]
 = isis ipv6 <topology-name> link-group <group-name>
undo isis ipv6 [ topology <topology-name> ] link-group [ <group-name> ] [ level-1 | level-2 ]
# isis link-group
@ interface is-is
isis link-group <group-name> [ level-1 | level-2 ]
 = isis link-group <group-name>
undo isis link-group [ <group-name> ] [ level-1 | level-2 ]
# isis link-quality low incr-cost
@ interface
isis link-quality low incr-cost { <cost-value> | max-reachable }
 = isis link-quality low incr-cost
isis process-id <process-id-value> link-quality low incr-cost { <cost-value> | max-reachable }
 = isis process-id <process-id-value> link-quality low incr-cost
undo isis link-quality low incr-cost [ { <cost-value> | max-reachable } ]
undo isis process-id <process-id-value> link-quality low incr-cost [ { <cost-value> | max-reachable } ]
# isis ipv6 link-quality low incr-cost
@ interface
isis ipv6 link-quality low incr-cost { <cost-value> | max-reachable }
 = isis ipv6 link-quality low incr-cost
isis process-id <process-id-value> ipv6 link-quality low incr-cost { <cost-value> | max-reachable }
 = isis process-id <process-id-value> ipv6 link-quality low incr-cost
undo isis ipv6 link-quality low incr-cost [ { <cost-value> | max-reachable } ]
undo isis process-id <process-id-value> ipv6 link-quality low incr-cost [ { <cost-value> | max-reachable } ]
# isis topology link-quality low incr-cost
@ interface
isis topology <topology-name> link-quality low incr-cost { <cost-value> | max-reachable }
 = isis topology <topology-name> link-quality low incr-cost
undo isis topology <topology-name> link-quality low incr-cost [ { <cost-value> | max-reachable } ]
# lsp-remaining-lifetime refresh disable (IS-IS view)
@ is-is
lsp-remaining-lifetime refresh disable
 = lsp-remaining-lifetime refresh disable
undo lsp-remaining-lifetime refresh disable
# lsp-remaining-lifetime refresh timer (IS-IS view)
@ is-is
lsp-remaining-lifetime refresh timer { <refreshvalue> | lsp-max-age }
 = lsp-remaining-lifetime refresh timer
undo lsp-remaining-lifetime refresh timer [ <refreshvalue> ]
# isis mesh-group
@ interface
? mesh-group-number number 1 4294967295
isis mesh-group { <mesh-group-number> | mesh-blocked }
 = isis mesh-group
undo isis mesh-group
# isis padding-hello
@ interface
isis padding-hello
 = isis padding-hello
undo isis padding-hello
# isis peer hold-max-cost
@ interface
? timer-val number 100 1000000
isis peer hold-max-cost timer <timer-val>
 = isis peer hold-max-cost timer
isis process-id <process-id> peer hold-max-cost timer <timer-val>
 = isis process-id <process-id> peer hold-max-cost timer
undo isis peer hold-max-cost timer [ <timer-val> ]
undo isis process-id <process-id> peer hold-max-cost timer [ <timer-val> ]
# isis peer-ip-ignore
@ interface
isis peer-ip-ignore
 = isis peer-ip-ignore
undo isis peer-ip-ignore
# isis ppp-negotiation
@ interface
isis ppp-negotiation { 2-way | 3-way [ only ] }
 = isis ppp-negotiation
undo isis ppp-negotiation
# isis ppp-osicp-check
@ interface
isis ppp-osicp-check
 = isis ppp-osicp-check
undo isis ppp-osicp-check
# isis purge-source-trace block
@ interface
isis purge-source-trace block
 = isis purge-source-trace block
undo isis purge-source-trace block
# isis purge-source-trace disable
@ system
isis purge-source-trace disable
 = isis purge-source-trace disable
undo isis purge-source-trace disable
# isis purge-source-trace port
@ system
? port-number interface-number
isis purge-source-trace port <port-number>
 = isis purge-source-trace port <port-number>
undo isis purge-source-trace port [ <port-number> ]
# isis remote-lfa disable
@ interface
isis remote-lfa disable [ level-1 | level-2 | level-1-2 ]
 = isis remote-lfa disable
undo isis remote-lfa disable [ level-1 | level-2 | level-1-2 ]
# isis lsp seq-overflow auto-recover disable
@ system
isis lsp seq-overflow auto-recover disable
 = isis lsp seq-overflow auto-recover disable
undo isis lsp seq-overflow auto-recover disable
# isis silent
@ interface
isis silent
 = isis silent
isis silent advertise-zero-cost
 = isis silent advertise-zero-cost
undo isis silent
# isis small-hello
@ interface
isis small-hello
 = isis small-hello
undo isis small-hello
# isis srlg
@ interface
? srlg-value number 0 4294967295
isis srlg <srlg-value>
 = isis srlg
undo isis srlg [ <srlg-value> ]
# isis suppress-flapping peer
@ interface
? detecting-interval number 1 300
? threshold number 1 1000
? resume-interval number 2 1000
? interval number 1 600
isis suppress-flapping peer disable
 = isis suppress-flapping peer disable
isis suppress-flapping peer { detecting-interval <detecting-interval> | threshold <threshold> | resume-interval <resume-interval> } *
 = isis suppress-flapping peer <detecting-interval> <threshold> <resume-interval>
isis suppress-flapping peer hold-down <interval>
 = isis suppress-flapping peer hold-down
isis suppress-flapping peer hold-max-cost disable
 = isis suppress-flapping peer hold-max-cost disable
undo isis suppress-flapping peer disable
undo isis suppress-flapping peer { detecting-interval <detecting-interval> | threshold <threshold> | resume-interval <resume-interval> } *
undo isis suppress-flapping peer hold-down [ <interval> ]
undo isis suppress-flapping peer hold-max-cost disable
# isis suppress-flapping interface disable
@ system
isis suppress-flapping interface disable
 = isis suppress-flapping interface disable
undo isis suppress-flapping interface disable
# isis suppress-reachability
@ interface
isis suppress-reachability [ level-1 | level-1-2 | level-2 ]
 = isis suppress-reachability
undo isis suppress-reachability
# isis ipv6 suppress-reachability
@ interface
isis ipv6 suppress-reachability [ level-1 | level-1-2 | level-2 ]
 = isis ipv6 suppress-reachability
undo isis ipv6 suppress-reachability
# isis system-id auto-recover disable
@ system
isis system-id auto-recover disable
 = isis system-id auto-recover disable
undo isis system-id auto-recover disable
# isis tag-value
@ interface
isis tag-value <tag> [ level-1 | level-2 ]
 = isis tag-value
undo isis tag-value [ <tag> ] [ level-1 | level-2 ]
# isis topology tag-value
@ interface
isis topology <topology-name> tag-value <tag> [ level-1 | level-2 ]
 = isis topology <topology-name> tag-value
undo isis topology <topology-name> tag-value [ <tag> ] [ level-1 | level-2 ]
# isis ipv6 tag-value
@ interface
isis ipv6 [ topology <topology-name> ] tag-value <tag> [ level-1 | level-2 ]
 = isis ipv6 <topology-name> tag-value
undo isis ipv6 [ topology <topology-name> ] tag-value [ <tag> ] [ level-1 | level-2 ]
# isis timer csnp
@ interface
? csnp-interval number 1 65535
isis timer csnp <csnp-interval> [ level-1 | level-2 ]
 = isis timer csnp
undo isis timer csnp [ <csnp-interval> ] [ level-1 | level-2 ]
# isis timer hello (interface view)
@ interface
isis timer hello <hello-interval> [ level-1 | level-2 ] [ conservative ]
 = isis timer hello
undo isis timer hello [ <hello-interval> ] [ level-1 | level-2 ]
undo isis timer hello <hello-interval> [ level-1 | level-2 ] conservative
# isis timer hello
@ interface
isis timer hello <hello-interval> [ conservative ]
 = isis timer hello
undo isis timer hello [ <hello-interval> ]
undo isis timer hello <hello-interval> conservative
# isis timer holding-multiplier (interface view)
@ interface
? number number 3 1000
isis timer holding-multiplier <number> [ level-1 | level-2 ]
 = isis timer holding-multiplier <number>
undo isis timer holding-multiplier [ <number> ] [ level-1 | level-2 ]
# isis timer holding-multiplier
@ interface
? number number 3 1000
isis timer holding-multiplier <number>
 = isis timer holding-multiplier <number>
undo isis timer holding-multiplier [ <number> ]
# isis timer lsp-retransmit
@ interface
? retransmit-interval number 1 300
isis timer lsp-retransmit <retransmit-interval>
 = isis timer lsp-retransmit
undo isis timer lsp-retransmit
# isis timer lsp-throttle
@ interface
? throttle-interval number 1 10000
? count number 1 1000
isis timer lsp-throttle <throttle-interval> [ count <count> ]
 = isis timer lsp-throttle
undo isis timer lsp-throttle
# isis topology
@ interface
isis topology <topology-name>
 = isis topology <topology-name>
undo isis topology <topology-name>
# isis ipv6 topology
@ interface
isis ipv6 topology <topology-name>
 = isis ipv6 topology <topology-name>
undo isis ipv6 topology <topology-name>
# link-group
@ is-is
link-group <group-name>
 + link-group <group-name>
 > isis-link-group -link-group-<group-name>
undo link-group <group-name>
# min-members
@ is-is
? min-num number 2 64
min-members <min-num>
 = min-members
undo min-members
# revert-members
@ is-is
? revert-num number 2 64
revert-members <revert-num>
 = revert-members
undo revert-members
# cost-offset
@ is-is
? cost number 1 16777213
cost-offset { <cost> | max-reachable | maximum }
 = cost-offset
undo cost-offset
# local-mt enable
@ is-is
local-mt enable
 = local-mt enable
undo local-mt enable
# local-mt filter-policy (IS-IS view)
@ is-is
local-mt filter-policy { acl { <acl-number> | <acl-name> } | ip-prefix <ip-prefix-name> }
 = local-mt filter-policy
undo local-mt filter-policy
# loop-free-alternate (IS-IS FRR view)
@ is-is-frr
loop-free-alternate [ level-1 | level-2 | level-1-2 ]
 = loop-free-alternate
undo loop-free-alternate [ level-1 | level-2 | level-1-2 ]
# lsdb limit
@ is-is
? limit-number number 1 100000
? upper-limit-value number 1 100
? lower-limit-value number 1 100
lsdb limit <limit-number> [ threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value> ]
 = lsdb limit
undo lsdb limit
# lsp-fragments-extend
@ is-is
lsp-fragments-extend [ [ level-1 | level-2 | level-1-2 ] | [ mode-1 | mode-2 ] ] *
 = lsp-fragments-extend
undo lsp-fragments-extend [ [ level-1 | level-2 | level-1-2 ] | [ mode-1 | mode-2 ] ] *
# lsp-length
@ is-is
? max-size number 512 16384
lsp-length originate <max-size>
 = lsp-length originate
undo lsp-length { originate | receive }
lsp-length receive <max-size>
 = lsp-length receive
# ipv6 maximum load-balancing
@ is-is
ipv6 maximum load-balancing <number>
 = ipv6 maximum load-balancing
undo ipv6 maximum load-balancing
# maximum load-balancing (IS-IS topology view)
@ is-is-topology
maximum load-balancing <number>
 = maximum load-balancing
undo maximum load-balancing
# maximum load-balancing (IS-IS view)
@ is-is
maximum load-balancing <number>
 = maximum load-balancing
undo maximum load-balancing
# metric-delay advertisement enable (IS-IS view)
@ is-is
metric-delay advertisement enable [ level-1 | level-2 | level-1-2 ]
 = metric-delay advertisement enable
undo metric-delay advertisement enable [ level-1 | level-2 | level-1-2 ]
# metric-delay suppress timer
@ is-is
? time-value number 0 600
metric-delay suppress timer <time-value> percent-threshold <percent-value> absolute-threshold <absolute-value>
 = metric-delay suppress timer <time-value> percent-threshold <percent-value> absolute-threshold <absolute-value>
undo metric-delay suppress timer <time-value> percent-threshold <percent-value> absolute-threshold <absolute-value>
# mpls ldp auto-config
@ is-is
mpls ldp auto-config
 = mpls ldp auto-config
undo mpls ldp auto-config
# timer ldp-sync hold-max-cost (IS-IS view)
@ is-is
? interval number 0 65535
timer ldp-sync hold-max-cost infinite
 = timer ldp-sync hold-max-cost infinite
timer ldp-sync hold-max-cost <interval>
 = timer ldp-sync hold-max-cost
undo timer ldp-sync hold-max-cost
# ldp-sync enable (IS-IS view)
@ is-is
ldp-sync enable
 = ldp-sync enable
ldp-sync enable mpls-binding-only
 = ldp-sync enable mpls-binding-only
undo ldp-sync enable
# timer ldp-sync hold-down
@ is-is
timer ldp-sync hold-down <value>
 = timer ldp-sync hold-down
undo timer ldp-sync hold-down
# multi-instance enable
@ is-is
? iid-value number 1 65535
multi-instance enable iid <iid-value>
 = multi-instance enable iid
undo multi-instance enable [ iid <iid-value> ]
# network-entity
@ is-is
network-entity <net-addr>
 = network-entity <net-addr>
undo network-entity <net-addr>
# nexthop
@ is-is
? value number 1 254
nexthop <ip-address> weight <value>
 = nexthop <ip-address>
undo nexthop <ip-address>
# optional-checksum enable
@ is-is
optional-checksum enable
 = optional-checksum enable
undo optional-checksum enable
# preference (IS-IS view)
@ is-is
preference { { route-policy <route-policy-name> | route-filter <route-filter-name> } | <preference> } *
 = preference
undo preference
# preference (IS-IS topology view)
@ is-is-topology
preference { { route-policy <route-policy-name> | route-filter <route-filter-name> } | <preference> } *
 = preference
undo preference
# ipv6 preference
@ is-is
ipv6 preference { { route-policy <route-policy-name> | route-filter <route-filter-name> } | <preference> } *
 = ipv6 preference
undo ipv6 preference
# import-rib vpn-instance protocol isis
@ system
ip import-rib vpn-instance <vpn-instance-name> protocol isis <process-id> [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = ip import-rib vpn-instance <vpn-instance-name> protocol isis <process-id> <route-policy-name> <route-filter-name>
undo { ip | ipv6 } import-rib vpn-instance <vpn-instance-name> protocol isis <process-id> [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
ipv6 import-rib vpn-instance <vpn-instance-name> protocol isis <process-id> [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = ipv6 import-rib vpn-instance <vpn-instance-name> protocol isis <process-id> <route-policy-name> <route-filter-name>
# purge-originator-identification enable
@ is-is
purge-originator-identification enable
 = purge-originator-identification enable
purge-originator-identification enable always
 = purge-originator-identification enable always
undo purge-originator-identification enable
# isis purge-lsp auto-protect disable
@ system
isis purge-lsp auto-protect disable
 = isis purge-lsp auto-protect disable
undo isis purge-lsp auto-protect disable
# remote-lfa (IS-IS FRR view)
@ is-is-frr
? cost-value number 1 4261412864
remote-lfa tunnel ldp [ maximum-reachable-cost <cost-value> ] [ level-1 | level-2 | level-1-2 ]
 = remote-lfa tunnel ldp
undo remote-lfa tunnel ldp [ maximum-reachable-cost <cost-value> ] [ level-1 | level-2 | level-1-2 ]
# remote-lfa
@ is-is-frr
remote-lfa tunnel ldp over-ipv4 [ level-1 | level-2 | level-1-2 ]
 = remote-lfa tunnel ldp over-ipv4
undo remote-lfa tunnel ldp over-ipv4 [ level-1 | level-2 | level-1-2 ]
# reset isis all
@ user
! now 3
reset isis all [ <process-id> | { vpn-instance <vpn-instance-name> } ]
reset isis <process-id> all
reset isis virtual-access all
# reset isis error
@ user
! now 3
reset isis error [ { <process-id> | vpn-instance <vpn-instance-name> } ]
reset isis error interface { <interface-name> | <interface-type> <interface-number> }
# reset isis peer
@ user
! now 3
reset isis peer <system-id> [ <process-id> | { vpn-instance <vpn-instance-name> } ]
reset isis <process-id> peer <system-id>
# reset isis purge-source-trace
@ user
! now 3
reset isis [ <process-id> ] purge-source-trace
# reset isis statistics
@ user
! now 3
reset isis statistics { packet | socket } [ interface [ <interface-name> | <interface-type> <interface-number> ] ]
reset isis <process-id> statistics packet
reset isis statistics packet lsp [ <process-id> | { vpn-instance <vpn-instance-name> } ]
reset isis [ <process-id> ] statistics packet lsp
# reset isis statistics purge-lsp
@ user
! now 3
reset isis statistics purge-lsp [ <process-id> | { vpn-instance <vpn-instance-name> } ] [ level-1 | level-2 ]
reset isis [ <process-id> ] statistics purge-lsp [ level-1 | level-2 ]
# reset isis suppress-flapping peer
@ user
! now 3
reset isis <process-id> suppress-flapping peer [ interface { <interface-name> | <interface-type> <interface-number> } ] [ notify-peer ]
# prefix-priority(IS-IS view)
@ is-is
prefix-priority [ level-1 | level-2 ] critical { ip-prefix <prefix-name> | tag <tag-value> }
 = prefix-priority critical
undo prefix-priority [ level-1 | level-2 ] { critical | high | medium | very-low }
prefix-priority [ level-1 | level-2 ] high { ip-prefix <prefix-name> | tag <tag-value> }
 = prefix-priority high
prefix-priority [ level-1 | level-2 ] medium { ip-prefix <prefix-name> | tag <tag-value> }
 = prefix-priority medium
prefix-priority [ level-1 | level-2 ] very-low { ip-prefix <prefix-name> | tag <tag-value> }
 = prefix-priority very-low
# ipv6 prefix-priority(IS-IS view)
@ is-is
ipv6 prefix-priority [ level-1 | level-2 ] critical { ipv6-prefix <prefix-name> | tag <tag-value> }
 = ipv6 prefix-priority critical
undo ipv6 prefix-priority [ level-1 | level-2 ] { critical | high | medium | very-low }
ipv6 prefix-priority [ level-1 | level-2 ] high { ipv6-prefix <prefix-name> | tag <tag-value> }
 = ipv6 prefix-priority high
ipv6 prefix-priority [ level-1 | level-2 ] medium { ipv6-prefix <prefix-name> | tag <tag-value> }
 = ipv6 prefix-priority medium
ipv6 prefix-priority [ level-1 | level-2 ] very-low { ipv6-prefix <prefix-name> | tag <tag-value> }
 = ipv6 prefix-priority very-low
# whitelist session-car isis disable
@ system
whitelist session-car isis disable
 = whitelist session-car isis disable
undo whitelist session-car isis disable
# whitelist session-car isis
@ system
? cir-value number 0 1000000
? cbs-value number 0 1000000
? pir-value number 0 1000000
? pbs-value number 0 10000000
whitelist session-car isis { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } *
 = whitelist session-car isis
undo whitelist session-car isis [ { cir <cir-value> | cbs <cbs-value> | pir <pir-value> | pbs <pbs-value> } * ]
# set-overload
@ is-is
? timeout1 number 5 86400
? timeout2 number 5 86400
? timeout3 number 5 600
set-overload
 = set-overload
set-overload { allow { interlevel | external } * }
 = set-overload
set-overload { on-startup [ <timeout1> | start-from-nbr <system-id> [ <timeout1> [ <timeout2> ] ] | wait-for-bgp [ <timeout1> ] ] [ route-delay-distribute <timeout4> ] [ send-sa-bit [ <timeout3> ] ] }
 = set-overload
set-overload { on-startup [ <timeout1> | start-from-nbr <system-id> [ <timeout1> [ <timeout2> ] ] | wait-for-bgp [ <timeout1> ] ] [ route-delay-distribute <timeout4> ] [ send-sa-bit [ <timeout3> ] ] } { allow { interlevel | external } * }
 = set-overload
undo set-overload
# shutdown (IS-IS view)
@ is-is
shutdown
 = shutdown
undo shutdown
# summary(IS-IS view)
@ is-is is-is-topology
? cost-value number 1 16777215
summary <ip-address> <mask> [ avoid-feedback | generate_null0_route | tag <tag-value> | cost <cost-value> | [ level-1 | level-2 | level-1-2 ] ] *
 = summary <ip-address> <mask>
undo summary <ip-address> <mask> [ level-1 | level-2 | level-1-2 ]
# summary (IS-IS topology view)
@ is-is-topology is-is
summary <ip-address> <mask> [ avoid-feedback | generate_null0_route | tag <tag-value> | [ level-1 | level-2 | level-1-2 ] ] *
 = summary <ip-address> <mask>
undo summary <ip-address> <mask> [ level-1 | level-2 | level-1-2 ]
# ipv6 summary
@ is-is
? prefix-length number 0 128
ipv6 summary <ipv6-address> <prefix-length> [ avoid-feedback | generate_null0_route | tag <tag-value> | learning-avoid-loop | [ level-1 | level-2 | level-1-2 ] ] *
 = ipv6 summary <ipv6-address> <prefix-length>
undo ipv6 summary <ipv6-address> <prefix-length> [ level-1 | level-2 | level-1-2 ]
# summary (IS-IS AF topology view)
@ is-is-topology
? ipv6-mask-len number 0 128
summary <ipv6-address> <ipv6-mask-len> [ avoid-feedback | generate_null0_route | tag <tag-value> | [ level-1 | level-2 | level-1-2 ] ] *
 = summary <ipv6-address> <ipv6-mask-len>
undo summary <ipv6-address> <ipv6-mask-len> [ level-1 | level-2 | level-1-2 ]
# suppress-flapping peer disable
@ is-is
suppress-flapping peer disable
 = suppress-flapping peer disable
undo suppress-flapping peer disable
# te-set-subtlv
@ is-is
? bw-constraint-value number 19 254
? lo-multiplier-value number 19 254
? unreserve-bw-sub-pool-value number 19 254
te-set-subtlv { bw-constraint <bw-constraint-value> | lo-multiplier <lo-multiplier-value> | unreserve-bw-sub-pool <unreserve-bw-sub-pool-value> } *
 = te-set-subtlv
undo te-set-subtlv { bw-constraint [ <bw-constraint-value> ] | lo-multiplier [ <lo-multiplier-value> ] | unreserve-bw-sub-pool [ <unreserve-bw-sub-pool-value> ] } *
# tiebreaker (IS-IS FRR view)
@ is-is-frr
tiebreaker node-protecting preference <preference> [ level-1 | level-2 | level-1-2 ]
 = tiebreaker node-protecting preference
undo tiebreaker { node-protecting | lowest-cost | non-ecmp | srlg-disjoint | hold-max-cost } [ preference <preference> ] [ level-1 | level-2 | level-1-2 ]
tiebreaker lowest-cost preference <preference> [ level-1 | level-2 | level-1-2 ]
 = tiebreaker lowest-cost preference
tiebreaker non-ecmp preference <preference> [ level-1 | level-2 | level-1-2 ]
 = tiebreaker non-ecmp preference
tiebreaker srlg-disjoint preference <preference> [ level-1 | level-2 | level-1-2 ]
 = tiebreaker srlg-disjoint preference
tiebreaker hold-max-cost preference <preference> [ level-1 | level-2 | level-1-2 ]
 = tiebreaker hold-max-cost preference
# suppress-flapping lsp-flood
@ is-is
suppress-flapping lsp-flood { disable | timer <delay-interval> [ threshold <threshold-value> ] }
 = suppress-flapping lsp-flood
undo suppress-flapping lsp-flood
# suppress-flapping lsp-generation
@ is-is
suppress-flapping lsp-generation { disable | timer <delay-interval> [ threshold <threshold-value> ] }
 = suppress-flapping lsp-generation
undo suppress-flapping lsp-generation
# suppress-flapping route-calculate
@ is-is
suppress-flapping route-calculate { disable | timer <delay-interval> [ threshold <threshold-value> ] }
 = suppress-flapping route-calculate
undo suppress-flapping route-calculate
# timer purge-zero-lsp route-calculate-delay
@ is-is
? delay-interval number 0 65535
timer purge-zero-lsp route-calculate-delay <delay-interval>
 = timer purge-zero-lsp route-calculate-delay
undo timer purge-zero-lsp route-calculate-delay
# timer lsp-generation (IS-IS view)
@ is-is
timer lsp-generation <max-interval> [ <init-interval> [ <incr-interval> ] ] [ level-1 | level-2 ]
 = timer lsp-generation
undo timer lsp-generation [ <max-interval> [ <init-interval> [ <incr-interval> ] ] ] [ level-1 | level-2 ]
# timer lsp-max-age (IS-IS view)
@ is-is
? max-age-value number 2 65535
timer lsp-max-age <max-age-value>
 = timer lsp-max-age
undo timer lsp-max-age
# timer lsp-refresh (IS-IS view)
@ is-is
? refresh-value number 1 65534
timer lsp-refresh <refresh-value>
 = timer lsp-refresh
undo timer lsp-refresh
# timer spf (IS-IS view)
@ is-is
timer spf <max-interval> [ <init-interval> [ <incr-interval> ] ]
 = timer spf
undo timer spf
# topology(IS-IS view)
@ is-is
? mt-id number 0 4095
topology <topology-name> [ topology-id { <mt-id> | multicast } ]
 + topology <topology-name>
 > is-is-topology -topology-<topology-name>
undo topology <topology-name>
# ipv6 topology (IS-IS view)
@ is-is
ipv6 topology <topology-name> [ topology-id { <topology-id> | multicast } ]
 + ipv6 topology <topology-name>
 > isis-ipv6-topology -ipv6-topology-<topology-name>
undo ipv6 topology <topology-name>
# traffic-eng
@ is-is
traffic-eng [ level-1 | level-2 | level-1-2 ]
 = traffic-eng
undo traffic-eng [ level-1 | level-2 | level-1-2 ]
# undo isis bfd
@ interface
undo isis bfd { min-tx-interval [ <transmit-interval> ] | min-rx-interval [ <receive-interval> ] | detect-multiplier [ <multiplier-value> ] | frr-binding | tos-exp [ <tosexp-value> ] } *
# virtual-access enable
@ is-is
virtual-access enable
 = virtual-access enable
undo virtual-access enable
# virtual-cluster-access enable
@ is-is
virtual-cluster-access enable
 = virtual-cluster-access enable
undo virtual-cluster-access enable
# virtual-system (IS-IS view)
@ is-is
virtual-system <virtual-system-id>
 = virtual-system <virtual-system-id>
undo virtual-system <virtual-system-id>
# import-rib protocol isis
@ vpn-instance-ipv4 vpn-instance
import-rib public protocol isis <process-id> [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib public protocol isis <process-id> <route-policy-name> <route-filter-name>
undo import-rib { public | vpn-instance <vpn-instance-name> } protocol isis <process-id> [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
import-rib vpn-instance <vpn-instance-name> protocol isis <process-id> [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
 = import-rib vpn-instance <vpn-instance-name> protocol isis <process-id> <route-policy-name> <route-filter-name>`;
