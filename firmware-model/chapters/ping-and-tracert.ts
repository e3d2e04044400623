// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Monitor Commands/Ping and Tracert Configuration Commands". */
export default (): string => `
? mep-id number 1 8191
? md-name text 1 43
? ma-name text 1 43
? mac-address mac
? count number 1 4294967295
? packetsize number 20 9600
? timeout number 0 65535
? priority-value number 0 7
? ttl number 1 255
? evpn-name text 1 31
? source-ip ipv4
? interval number 1 10000
? packet-size number 65 9600
? time-out number 0 65535
? reply-mode number 1 4
? nexthop-address ipv4
? bd-id number 1 16777215
? local-ce-id number 1 16777215
? remote-ce-id number 1 16777215
? endOp ipv6
? exp-value number 0 7
? tc number 0 255
? max-ttl number 1 255
? vlan-id number 1 4094
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? vsi-name text 1 31
? l2vc-id number 1 4294967295
? ttl-value number 1 255
? destination-iphost text 1 255
? mask-length number 0 32
? ip-address ipv4
? nexthopAddr ipv4
? ifType interface-type
? ifNum interface-number
? mplsLabel1 number 0 1048575
? mplsLabel2 number 0 1048575
? mplsLabel3 number 0 1048575
? mplsLabel4 number 0 1048575
? mplsLabel5 number 0 1048575
? mplsLabel6 number 0 1048575
? mplsLabel7 number 0 1048575
? mplsLabel8 number 0 1048575
? mplsLabel9 number 0 1048575
? mplsLabel10 number 0 1048575
? mplsLabel11 number 0 1048575
? mplsLabel12 number 0 1048575
? mplsLabel13 number 0 1048575
? interface interface
? remoteipaddr ipv4
? remotemasklen number 0 32
? policyname text 1 31
? endpoint-ip ipv4
? colorid number 0 4294967295
? bsid number 16 1048575
? remote-ip ipv4
? time number 1 10000
? size number 100 9600
? jitter-value number 0 1000
? leaf-destination ipv4
? root-ip-address ipv4
? lsp-id number 0 4294967295
? opaque-value number 1 254
? pw-id number 1 4294967295
? peer-address ipv4
? echo-number number 1 4294967295
? time-value number 1 10000
? data-bytes number 65 9600
? timeout-value number 0 65535
? remote-ip-address ipv4
? sender-address ipv4
? vpn-instance-name text 1 31
? first-ttl number 1 255
? policyName text 1 31
? endpointIpv6 ipv6
? colorId number 0 4294967295
? sourceAddr6 ipv6
? packetSize number 65 9600
? destPort number 1 65535
? source-ip-address ipv4
? vc-id number 1 4294967295
? local-site-id number 0 65534
? remote-site-id number 0 65534
? source-interface-type interface-type
? source-interface-number interface-number
? min-value number 20 9600
? max-value number 20 9600
? step-value number 1 1000
? peerIpv6 ipv6
? source-ipv6-address ipv6
? traffic-class-value number 0 255
? dscp number 0 63
? wait-time number 1 10000
? nextHopAddr ipv6
? sid1 ipv6
? first-hop-limit number 1 255
? max-hop-limit number 1 255
? port-number interface-number
? probes number 1 65535
# ping mac-8021ag mep
@ all
! now 1
? packetsize number 64 2000
? timeout number 1 65535
ping mac-8021ag mep mep-id <mep-id> md <md-name> ma <ma-name> { mac <mac-address> | remote-mep mep-id <mep-id> } [ -c <count> | -s <packetsize> | -t <timeout> | -p <priority-value> ] *
# ping mac-8021ag mep (MA view)
@ ma
! now 1
? packetsize number 64 2000
? timeout number 1 65535
ping mac-8021ag mep mep-id <mep-id> { mac <mac-address> | remote-mep mep-id <mep-id> } [ -c <count> | -s <packetsize> | -t <timeout> | -p <priority-value> ] *
# trace mac-8021ag mep
@ all
! now
? timeout number 1 65535
trace mac-8021ag mep mep-id <mep-id> md <md-name> ma <ma-name> { mac <mac-address> | remote-mep mep-id <mep-id> } [ -t <timeout> | ttl <ttl> ] *
# trace mac-8021ag mep (MA view)
@ ma
! now
? timeout number 1 65535
trace mac-8021ag mep mep-id <mep-id> { mac <mac-address> | remote-mep mep-id <mep-id> } [ -t <timeout> | ttl <ttl> ] *
# ping evpn
@ all
! now 1
? source-ip
? packet-size number 100 9568
? nexthop-address
ping evpn vpn-instance <evpn-name> mac <mac-address> [ -a <source-ip> | -c <count> | -m <interval> | -s <packet-size> | -t <time-out> | -r <reply-mode> | -nexthop <nexthop-address> ] *
ping evpn bridge-domain <bd-id> mac <mac-address> [ -a <source-ip> | -c <count> | -m <interval> | -s <packet-size> | -t <time-out> | -r <reply-mode> | -nexthop <nexthop-address> ] *
# ping evpn vpws
@ all
! now 1
? source-ip
? packet-size number 80 9600
? reply-mode
ping evpn vpws <local-ce-id> <remote-ce-id> [ end-op <endOp> ] [ -a <source-ip> | -c <count> | -exp <exp-value> | -m <interval> | -s <packet-size> | -t <timeout> | -r <reply-mode> | -tc <tc> ] *
# tracert evpn vpws
@ all
! now 1
? source-ip
? packet-size number 96 9600
? reply-mode
tracert evpn vpws <local-ce-id> <remote-ce-id> [ end-op <endOp> ] [ -a <source-ip> | -exp <exp-value> | -s <packet-size> | -t <timeout> | -h <max-ttl> | -r <reply-mode> | -tc <tc> ] * [ pipe | uniform ]
# ping mac
@ all
! now 1
? packetsize number 95 9000
? timeout number 1 65535
? pe-vid-value number 1 4094
? ce-vid-value number 1 4094
? dot1q-vlan-value number 1 4094
ping mac <mac-address> vlan <vlan-id> [ interface { <interface-name> | <interface-type> <interface-number> } | -c <count> | -s <packetsize> | -t <timeout> | -p <priority-value> ] *
ping mac <mac-address> { vsi <vsi-name> | l2vc <l2vc-id> { raw | tagged } } [ interface { <interface-name> | <interface-type> <interface-number> } | { pe-vid <pe-vid-value> ce-vid <ce-vid-value> | dot1q-vlan <dot1q-vlan-value> } | -c <count> | -s <packetsize> | -t <timeout> | -p <priority-value> ] *
# trace mac
@ all
! now
? timeout number 1 65535
? pe-vid number 1 4094
? ce-vid number 1 4094
trace mac <mac-address> vlan <vlan-id> [ interface { <interface-name> | <interface-type> <interface-number> } | -t <timeout> | -h ] *
trace mac <mac-address> { vsi <vsi-name> | l2vc <l2vc-id> { raw | tagged } } [ interface { <interface-name> | <interface-type> <interface-number> } | { [ pe-vid <pe-vid> ce-vid <ce-vid> ] | [ dot1q-vlan <vlan-id> ] } | -t <timeout> | -h ] *
# ping mac enable
@ system
! now
ping mac enable
undo ping mac enable
# trace mac enable
@ system
trace mac enable
 = trace mac enable
undo trace mac enable
# ping lsp
@ all
! now 1
? vpn-name text 1 31
ping lsp [ -a <source-ip> | -c <count> | -exp <exp-value> | -h <ttl-value> | -m <interval> | -r <reply-mode> | -s <packet-size> | -t <time-out> | -v | -g ] * bgp <destination-iphost> <mask-length> [ vpn-instance <vpn-name> ] [ <ip-address> ] [ nexthop <nexthop-address> ]
# ping lsp (General)
@ all
! now 1
? ip-address
? remoteAddress ipv4
? autoTunnelName text 1 31
? srAutoTnlName text 1 255
ping lsp [ -a <source-ip> | -c <count> | -exp <exp-value> | -h <ttl-value> | -m <interval> | -r <reply-mode> | -s <packet-size> | -t <time-out> | -v | -g ] * ip <destination-iphost> <mask-length> [ <ip-address> ] [ nexthop <nexthopAddr> ] [ remote <remoteAddress> ]
ping lsp [ -a <source-ip> | -c <count> | -exp <exp-value> | -h <ttl-value> | -m <interval> | -r <reply-mode> | -s <packet-size> | -t <time-out> | -v | -g ] * te { { <tunnelName> | { <interface> | <ifType> <ifNum> } } [ hot-standby | primary ] [ compatible-mode ] | auto-tunnel <autoTunnelName> }
ping lsp [ -a <source-ip> | -c <count> | -exp <exp-value> | -h <ttl-value> | -m <interval> | -s <packet-size> | -t <time-out> | -v | -g | -r <reply-mode> ] * segment-routing { { auto-tunnel <srAutoTnlName> [ version { draft2 | draft4 } ] } | te { <tunnelName> | { <interface> | <ifType> <ifNum> } } [ draft2 ] } [ remote <remoteAddress> ] [ hot-standby | primary ]
ping lsp [ -a <source-ip> | -c <count> | -exp <exp-value> | -h <ttl-value> | -m <interval> | -s <packet-size> | -t <time-out> | -g ] * general labels [ <mplsLabel1> [ <mplsLabel2> [ <mplsLabel3> [ <mplsLabel4> [ <mplsLabel5> [ <mplsLabel6> [ <mplsLabel7> [ <mplsLabel8> [ <mplsLabel9> [ <mplsLabel10> [ <mplsLabel11> [ <mplsLabel12> [ <mplsLabel13> ] ] ] ] ] ] ] ] ] ] ] ] ] -i { <outIfName> | <outIfType> <outIfNum> } nexthop <nexthopAddr>
# ping lsp (All views)
@ all
! now 1
? destination-iphost ipv4
ping lsp [ -a <source-ip> | -c <count> | -exp <exp-value> | -h <ttl-value> | -m <interval> | -s <packet-size> | -t <time-out> | -v | -g ] * segment-routing ip <destination-iphost> <mask-length> [ version draft2 ] [ remote-fec { ldp <remoteipaddr> <remotemasklen> | nil } ]
ping lsp [ -a <source-ip> | -c <count> | -exp <exp-value> | -h <ttl-value> | -m <interval> | -s <packet-size> | -t <time-out> | -v | -g ] * sr-te policy { policy-name <policyname> | endpoint-ip <endpoint-ip> color <colorid> | binding-sid <bsid> }
ping lsp [ -a <source-ip> | -c <count> | -exp <exp-value> | -h <ttl-value> | -m <interval> | -s <packet-size> | -t <time-out> | -v | -g ] * segment-routing ip <destination-iphost> <mask-length> [ version draft2 ] [ remote <remote-ip> ]
# vping ap
@ all
! now
? ap-name text 1 63
? ap-address ipv4
vping [ -c <count> | -exp <exp-value> | -m <time> | -t <timeout> | -g ] * ap { <ap-name> | <ap-address> } [ primary | hot-standby ]
# tracert lsp
@ all
! now 1
? next-address ipv4
tracert lsp [ -a <source-ip> | -exp <exp-value> | -h <ttl-value> | -r <reply-mode> | -t <time-out> | -s <size> | -g ] * bgp <destination-iphost> <mask-length> [ <ip-address> ] [ detail ] [ nexthop <next-address> ]
# tracert lsp (General)
@ all
! now 1
? packet-size number 84 9600
? ip-address
? srAutoTunnelName text 1 255
? auto-tunnelname text 1 31
tracert lsp [ -a <source-ip> | -exp <exp-value> | -h <ttl-value> | -r <reply-mode> | -t <time-out> | -s <packet-size> | -g ] * ip <destination-iphost> <mask-length> [ <ip-address> ] [ nexthop <nexthopAddr> ] [ detail ] [ ddmap ]
tracert lsp [ -a <source-ip> | -exp <exp-value> | -h <ttl-value> | -r <reply-mode> | -t <time-out> | -s <packet-size> | -g ] * te { <tunnelName> | { <interface> | <ifType> <ifNum> } } [ hot-standby | primary ] [ compatible-mode ] [ detail ]
tracert lsp [ -a <source-ip> | -exp <exp-value> | -h <ttl-value> | -t <time-out> | -s <packet-size> | -g | -r <reply-mode> ] * segment-routing { { auto-tunnel <srAutoTunnelName> [ version { draft2 | draft4 | rfc8287 } ] } | te { <tunnelName> | { <interface> | <ifType> <ifNum> } } [ draft2 | rfc8287 ] } [ hot-standby | primary ] [ detail ]
tracert lsp [ -a <source-ip> | -exp <exp-value> | -h <ttl-value> | -t <time-out> | -g ] * te { auto-tunnel <auto-tunnelname> } [ detail ]
tracert lsp [ -a <source-ip> | -exp <exp-value> | -h <ttl-value> | -s <packet-size> | -t <time-out> | -g ] * general labels [ <mplsLabel1> [ <mplsLabel2> [ <mplsLabel3> [ <mplsLabel4> [ <mplsLabel5> [ <mplsLabel6> [ <mplsLabel7> [ <mplsLabel8> [ <mplsLabel9> [ <mplsLabel10> [ <mplsLabel11> [ <mplsLabel12> [ <mplsLabel13> ] ] ] ] ] ] ] ] ] ] ] ] ] -i { <outIfName> | <outIfType> <outIfNum> } nexthop <nexthopAddr>
# tracert lsp (All views)
@ all
! now 1
? ip-address text 1 255
tracert lsp [ -a <source-ip> | -exp <exp-value> | -h <ttl-value> | -t <time-out> | -s <size> | -g ] * sr-te policy { policy-name <policyname> | endpoint-ip <endpoint-ip> color <colorid> | binding-sid <bsid> }
tracert lsp [ -a <source-ip> | -exp <exp-value> | -h <ttl-value> | -t <time-out> | -s <size> | -g ] * segment-routing ip <ip-address> <mask-length> [ version draft2 ] [ remote <remote-ip> ]
tracert lsp [ -a <source-ip> | -exp <exp-value> | -h <ttl-value> | -t <time-out> | -s <size> | -g ] * segment-routing ip <ip-address> <mask-length> [ version draft2 ] [ remote-fec ldp <remoteipaddr> <remotemasklen> ]
# vtracert
@ all
! now
? apName text 1 63
? apAddress ipv4
vtracert [ -exp <exp-value> | -t <timeout> | -g ] * ap { <apName> | <apAddress> } [ primary | hot-standby ] [ detail ]
# ping multicast-lsp
@ all
! now 1
? interval number 2000 10000
? reply-mode number 1 2
? time-out number 2000 65535
ping multicast-lsp [ -a <source-ip> | -c <count> | -exp <exp-value> | -m <interval> | -r <reply-mode> | -s <packet-size> | -t <time-out> | -j <jitter-value> | -v ] * te { <tunnel-name> | <tunnel-type> <tunnel-number> } [ leaf-destination <leaf-destination> ]
ping multicast-lsp [ -a <source-ip> | -c <count> | -exp <exp-value> | -m <interval> | -r <reply-mode> | -s <packet-size> | -t <time-out> | -j <jitter-value> | -v ] * te-auto-tunnel <auto-tunnel-name> [ leaf-destination <leaf-destination> ]
ping multicast-lsp [ -a <source-ip> | -c <count> | -exp <exp-value> | -m <interval> | -r <reply-mode> | -s <packet-size> | -t <time-out> | -j <jitter-value> | -v ] * mldp p2mp root-ip <root-ip-address> { lsp-id <lsp-id> | opaque-value <opaque-value> } [ leaf-destination <leaf-destination> ]
# tracert multicast-lsp
@ all
! now 1
? ttl-value
? reply-mode number 1 2
? timeout number 2000 65535
tracert multicast-lsp [ -a <source-ip> | -exp <exp-value> | -h <ttl-value> | -r <reply-mode> | -t <timeout> | -j <jitter-value> | t-flag ] * mldp p2mp root-ip <root-ip-address> { lsp-id <lsp-id> | opaque-value <opaque-value> } [ detail ]
tracert multicast-lsp [ -a <source-ip> | -exp <exp-value> | -h <ttl-value> | -r <reply-mode> | -t <timeout> | -j <jitter-value> | t-flag ] * te-auto-tunnel <auto-tunnel-name> [ leaf-destination <leaf-destination> ] [ detail ]
# ping vc
@ all
! now 1
? peer-pw-id number 1 4294967295
ping vc <vc-type> <pw-id> [ <peer-address> ] [ -c <echo-number> | -m <time-value> | -s <data-bytes> | -t <timeout-value> | -exp <exp-value> | -r <reply-mode> | -v | -g ] * control-word [ remote <remote-ip-address> <peer-pw-id> [ sender <sender-address> ] ] [ ttl <ttl-value> ] [ pipe | uniform ] [ bypass -si { <interface-name> | <interface-type> <interface-number> } ]
ping vc <vc-type> <pw-id> [ <peer-address> ] [ -c <echo-number> | -m <time-value> | -s <data-bytes> | -t <timeout-value> | -exp <exp-value> | -r <reply-mode> | -v | -g ] * label-alert [ no-control-word ] [ bypass -si { <interface-name> | <interface-type> <interface-number> } ]
ping vc <vc-type> <pw-id> [ <peer-address> ] [ -c <echo-number> | -m <time-value> | -s <data-bytes> | -t <timeout-value> | -exp <exp-value> | -r <reply-mode> | -v | -g ] * normal [ no-control-word ] [ remote <remote-ip-address> <peer-pw-id> ] [ ttl <ttl-value> ] [ pipe | uniform ] [ bypass -si { <interface-name> | <interface-type> <interface-number> } ]
# vping
@ all
! now
vping [ -c <count> | -exp <exp-value> | -m <time> | -t <timeout> | -g ] * ap { <ap-name> | <ap-address> } interface <interface-name>
# ping vc vpn-instance
@ all
! now 1
? local-ce-id number 0 65534
? remote-ce-id number 0 65534
ping vc vpn-instance <vpn-instance-name> <local-ce-id> <remote-ce-id> [ -c <echo-number> | -m <time-value> | -s <data-bytes> | -t <timeout-value> | -exp <exp-value> | -r <reply-mode> | -v | -g ] * { label-alert [ no-control-word ] | control-word } [ bypass -si { <interface-name> | <interface-type> <interface-number> } ]
# tracert vc
@ all
! now 1
tracert vc <vc-type> <pw-id> [ <peer-address> ] [ -exp <exp-value> | -f <first-ttl> | -m <max-ttl> | -r <reply-mode> | -t <timeout-value> | -g ] * label-alert [ no-control-word ] [ full-lsp-path ] [ pipe | uniform ] [ detail ] [ bypass -si { <interface-name> | <interface-type> <interface-number> } ]
tracert vc <vc-type> <pw-id> [ <peer-address> ] [ -exp <exp-value> | -f <first-ttl> | -m <max-ttl> | -r <reply-mode> | -t <timeout-value> | -g ] * control-word [ remote <remote-ip-address> ] [ full-lsp-path | ptn-mode ] [ pipe | uniform ] [ detail ] [ bypass -si { <interface-name> | <interface-type> <interface-number> } ]
tracert vc <vc-type> <pw-id> [ <peer-address> ] [ -exp <exp-value> | -f <first-ttl> | -m <max-ttl> | -r <reply-mode> | -t <timeout-value> | -g ] * normal [ no-control-word ] [ remote <remote-ip-address> ] [ full-lsp-path ] [ pipe | uniform ] [ detail ] [ bypass -si { <interface-name> | <interface-type> <interface-number> } ]
# tracert vc -vpn-instance
@ all
! now 1
? local-ce-id number 0 65534
? remote-ce-id number 0 65534
? firstTtl number 1 255
? maxTtl number 1 255
tracert vc -vpn-instance <vpn-instance-name> <local-ce-id> <remote-ce-id> [ -exp <exp-value> | -f <firstTtl> | -m <maxTtl> | -r <reply-mode> | -t <timeout> | -g ] * { control-word | label-alert [ no-control-word ] } [ full-lsp-path ] [ detail ] [ bypass -si { <sourceIfName> | <sourceIfType> <sourceIfNum> } ]
# ping srv6-te policy
@ all
! now 1
? bsid ipv6
? hopLimit number 1 255
ping srv6-te policy { policy-name <policyName> | endpoint-ip <endpointIpv6> color <colorId> | binding-sid <bsid> } [ end-op <endOp> ] [ -a <sourceAddr6> | -c <count> | -m <interval> | -s <packetSize> | -t <timeout> | -tc <tc> | -h <hopLimit> ] *
# tracert srv6-te policy
@ all
! now 1
? bsid ipv6
? initHl number 1 255
? maxHl number 1 255
? timeout number 1 65535
tracert srv6-te policy { policy-name <policyName> | endpoint-ip <endpointIpv6> color <colorId> | binding-sid <bsid> } [ end-op <endOp> ] [ -a <sourceAddr6> | -f <initHl> | -m <maxHl> | -s <packetSize> | -w <timeout> | -p <destPort> | -tc <tc> ] *
# ce-ping vsi
@ all
! now
? mac-address
? count number 1 255
? interval number 1 10
ce-ping <ip-address> vsi <vsi-name> source-ip <source-ip-address> [ mac <mac-address> | count <count> | interval <interval> ] *
# ce-ping bd
@ all
! now
? mac-address
? count number 1 255
? interval number 1 10
ce-ping <ip-address> bd <bd-id> source-ip <source-ip-address> [ mac <mac-address> | count <count> | interval <interval> ] *
# ce-ping evpn source-ip
@ all
! now
? mac-address
? count number 1 255
? interval number 1 10
ce-ping <ip-address> evpn <evpn-name> source-ip <source-ip-address> [ mac <mac-address> | count <count> | interval <interval> ] *
# ping vpls
@ all
! now 1
? remote-address ipv4
? remote-pw-id number 1 4294967295
ping vpls [ -c <echo-number> | -m <time-value> | -s <data-bytes> | -t <timeout-value> | -r <reply-mode> | -exp <exp-value> | -v | -g ] * vsi <vsi-name> { peer <peer-address> [ negotiate-vc-id <vc-id> ] [ control-word [ remote <remote-address> <remote-pw-id> [ sender <sender-address> ] ] ] | <local-site-id> <remote-site-id> } [ bypass -si { <interface-name> | <interface-type> <interface-number> } ]
ping vpls [ -c <echo-number> | -m <time-value> | -s <data-bytes> | -t <timeout-value> | -r <reply-mode> | -exp <exp-value> | -v | -g ] * vsi <vsi-name> <local-site-id> <remote-site-id> [ control-word ] [ bypass -si { <interface-name> | <interface-type> <interface-number> } ]
# tracert vpls
@ all
! now 1
tracert vpls [ -exp <exp-value> | -f <first-ttl> | -m <max-ttl> | -r <reply-mode> | -t <timeout-value> | -g ] * vsi <vsi-name> peer <peer-address> [ negotiate-vc-id <vc-id> ] [ full-lsp-path ] [ control-word ] [ pipe | uniform ] [ detail ] [ bypass -si { <interface-name> | <interface-type> <interface-number> } ]
tracert vpls [ -exp <exp-value> | -f <first-ttl> | -m <max-ttl> | -r <reply-mode> | -t <timeout-value> | -g ] * vsi <vsi-name> <local-site-id> <remote-site-id> [ full-lsp-path ] [ detail ] [ bypass -si { <interface-name> | <interface-type> <interface-number> } ]
# display mtrace statistics
@ all
! now 1
display mtrace statistics
# lspv mpls-lsp-ping echo enable ipv6
@ system
lspv mpls-lsp-ping echo enable ipv6
 = lspv mpls-lsp-ping echo enable ipv6
undo lspv mpls-lsp-ping echo enable ipv6
# lspv mpls-lsp-ping cpu-defend
@ system
? cpu-defend number 10 65535
lspv mpls-lsp-ping cpu-defend <cpu-defend>
 = lspv mpls-lsp-ping cpu-defend <cpu-defend>
undo lspv mpls-lsp-ping cpu-defend <cpu-defend>
undo lspv mpls-lsp-ping cpu-defend
# lspv mpls-lsp-ping echo enable
@ system
lspv mpls-lsp-ping echo enable
 = lspv mpls-lsp-ping echo enable
undo lspv mpls-lsp-ping echo enable
# lspv echo-reply compitable fec enable
@ system
lspv echo-reply compitable fec enable
 = lspv echo-reply compitable fec enable
undo lspv echo-reply compitable fec enable
# lspv echo-reply fec-validation
@ system
lspv echo-reply fec-validation ldp disable
 = lspv echo-reply fec-validation ldp disable
lspv echo-reply fec-validation sr-prefix disable
 = lspv echo-reply fec-validation sr-prefix disable
undo lspv echo-reply fec-validation ldp
undo lspv echo-reply fec-validation sr-prefix
# mtrace
@ all
! now
? group ipv4
? last-hop-router ipv4
? receiver ipv4
? resp-dest ipv4
? source-ip-address
? stat-times number 2 65535
? stat-int number 10 60
? nqueries number 1 65535
? tsttl number 1 255
? trttl number 1 255
? timeout number 1 60
? source-address ipv4
mtrace [ -g <group> | [ -gw <last-hop-router> | -d ] -r <receiver> | [ -gw <last-hop-router> | -b | -d ] -r <receiver> -g <group> ] [ { -mr | -ur <resp-dest> } | -a <source-ip-address> | -l [ <stat-times> ] [ -st <stat-int> ] | -m <max-ttl> | -q <nqueries> | -ts <tsttl> | -tr <trttl> | -v | -w <timeout> ] * source <source-address>
# mtrace echo disable
@ system
mtrace echo disable
 = mtrace echo disable
undo mtrace echo disable
# ping
@ all
! now 1
? tos-value number 0 255
? dscp-value number 0 63
? 8021p-value number 0 7
ping [ ip ] { [ -c <count> | { { -i { <interface-name> | <interface-type> <interface-number> } | -nexthop <nexthop-address> } * | -si { <sourceIfName> | <source-interface-type> <source-interface-number> } } | { -s <packetsize> | -range [ [ min <min-value> | max <max-value> | step <step-value> ] * ] } | -t <timeout> | -m <time> | -a <source-ip-address> | -h <ttl-value> | -p <pattern> | { -tos <tos-value> | -dscp <dscp-value> } | { -f | ignore-mtu } | -q | -r | -vpn-instance <vpn-instance-name> | -v | -name | -system-time | -ri | -8021p <8021p-value> | -detail ] * <host> [ ip-forwarding ] }
ping [ ip ] { [ -c <count> | { -s <packetsize> | -range [ [ min <min-value> | max <max-value> | step <step-value> ] * ] } | -t <timeout> | -m <time> | -a <source-ip-address> | -h <ttl-value> | -p <pattern> | { -tos <tos-value> | -dscp <dscp-value> } | { -f | ignore-mtu } | -q | -vpn-instance <vpn-instance-name> | -v | -system-time | -ri | -name ] * <host> bypass -si { <frrSrcIfName> | <frrSrcIfType> <frrSrcIfNum> } }
ping [ ip ] { [ -c <count> | { { -i { <interface-name> | <interface-type> <interface-number> } | -nexthop <nexthop-address> } * | -si { <sourceIfName> | <source-interface-type> <source-interface-number> } } | { -s <packetsize> | -range [ [ min <min-value> | max <max-value> | step <step-value> ] * ] } | -t <timeout> | -m <time> | -a <source-ip-address> | -h <ttl-value> | -p <pattern> | { -tos <tos-value> | -dscp <dscp-value> } | { -f | ignore-mtu } | -vpn-instance <vpn-instance-name> | -name | -8021p <8021p-value> | -brief ] * <host> [ ip-forwarding ] }
ping [ ip ] { [ -c <count> | { { -i { <interface-name> | <interface-type> <interface-number> } | -nexthop <nexthop-address> } * | -si { <sourceIfName> | <source-interface-type> <source-interface-number> } } | { -s <packetsize> | -range [ [ min <min-value> | max <max-value> | step <step-value> ] * ] } | -t <timeout> | -m <time> | -a <source-ip-address> | -h <ttl-value> | -p <pattern> | { -tos <tos-value> | -dscp <dscp-value> } | { -f | ignore-mtu } | { -vpn-instance <vpn-instance-name> [ peer <peerIpv6> ] } | -8021p <8021p-value> | -name | -brief ] * <host> [ ip-forwarding ] }
ping [ ip ] { [ -c <count> | { { -i { <interface-name> | <interface-type> <interface-number> } | -nexthop <nexthop-address> } * | -si { <sourceIfName> | <source-interface-type> <source-interface-number> } } | { -s <packetsize> | -range [ [ min <min-value> | max <max-value> | step <step-value> ] * ] } | -t <timeout> | -m <time> | -a <source-ip-address> | -h <ttl-value> | -p <pattern> | { -tos <tos-value> | -dscp <dscp-value> } | { -f | ignore-mtu } | -q | -r | { -vpn-instance <vpn-instance-name> [ peer <peerIpv6> ] } | -v | -d | -system-time | -ri | -8021p <8021p-value> | -name | -detail ] * <host> [ ip-forwarding ] }
# ping ipv6
@ all
! now 1
? byte-number number 20 9600
? source-interface-name interface
? hoplimit number 1 255
ping ipv6 { [ -a <source-ipv6-address> | -c <echo-number> | { -s <byte-number> | -range [ [ min <min-value> | max <max-value> | step <step-value> ] * ] } | -t <timeout> | { -tc <traffic-class-value> | -dscp <dscp> } | vpn-instance <vpn-instance-name> | -m <wait-time> | -name | { -si { <source-interface-name> | <source-interface-type> <source-interface-number> } | -nexthop <nextHopAddr> } | { -brief | [ -system-time | -ri | -detail ] * } | -p <pattern> | ignore-mtu ] * <destination-ipv6-address> [ -i { <interface-name> | <interface-type> <interface-number> } ] [ ipv6-forwarding ] }
ping ipv6 { [ -a <source-ipv6-address> | -c <echo-number> | { -s <byte-number> | -range [ [ min <min-value> | max <max-value> | step <step-value> ] * ] } | -t <timeout> | { -tc <traffic-class-value> | -dscp <dscp> } | { vpn-instance <vpn-instance-name> [ peer <peerIpv6> ] } | -m <wait-time> | -name | { -si { <source-interface-name> | <source-interface-type> <source-interface-number> } | -nexthop <nextHopAddr> } | -h <hoplimit> | { -brief | [ -system-time | -ri | -detail ] * } | -p <pattern> | ignore-mtu ] * <destination-ipv6-address> [ -i { <interface-name> | <interface-type> <interface-number> } ] [ ipv6-forwarding ] }
# ping ipv6-sid
@ all
! now 1
ping ipv6-sid [ -a <source-ipv6-address> | -c <echo-number> | -m <wait-time> | -s <packetsize> | -t <timeout> | -tc <traffic-class-value> ] * [ segment-by-segment ] <sid1> [ <sid2> [ <sid3> [ <sid4> [ <sid5> [ <sid6> [ <sid7> [ <sid8> [ <sid9> [ <sid10> [ <sid11> ] ] ] ] ] ] ] ] ] ]
# reset mtrace statistics
@ user
! now 3
reset mtrace statistics
# ping tcp
@ all
! now 1
? vrfName text 1 31
? srcAddress ipv4
ping tcp [ -c <count> | -t <timeout> | -m <interval> | -h <ttl> | -vpn-instance <vrfName> | -passroute | -a <srcAddress> ] * <destAddress> [ <destPort> ]
# tracert ipv6
@ all
! now 1
? timeout number 1 65535
? size number 20 9600
? host-name text 1 255
? ifName interface
tracert ipv6 [ -f <first-hop-limit> | -m <max-hop-limit> | -p <port-number> | -q <probes> | -w <timeout> | vpn-instance <vpn-instance-name> | -s <size> | -a <source-ipv6-address> | -name | -v | -nexthop <nextHopAddr> | -passroute | { -tc <tc> | -dscp <dscp> } ] * <host-name> [ -i { <ifName> | <ifType> <ifNum> } ]
tracert ipv6 [ -f <first-hop-limit> | -m <max-hop-limit> | -p <port-number> | -q <probes> | -w <timeout> | { vpn-instance <vpn-instance-name> [ peer <peerIpv6> ] } | -s <size> | -name | -a <source-ipv6-address> | -v | -nexthop <nextHopAddr> | -passroute | { -tc <tc> | -dscp <dscp> } ] * <host-name> [ -i { <ifName> | <ifType> <ifNum> } ]
# tracert ipv6-sid
@ all
! now 1
? timeout number 1 65535
tracert ipv6-sid [ -f <first-hop-limit> | -m <max-hop-limit> | -p <port-number> | -q <probes> | -w <timeout> | -s <packetsize> | -a <source-ipv6-address> ] * [ overlay ] <sid1> [ <sid2> [ <sid3> [ <sid4> [ <sid5> [ <sid6> [ <sid7> [ <sid8> [ <sid9> [ <sid10> [ <sid11> ] ] ] ] ] ] ] ] ] ]
# trunk member-port-inspect
@ system
trunk member-port-inspect
 = trunk member-port-inspect
undo trunk member-port-inspect`;
