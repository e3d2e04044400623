// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "System Monitor Commands/NQA Configuration Commands". */
export default (): string => `
? failTimes number 1 15
? thresholdOwdDS number 1 60000
? thresholdOwdSD number 1 60000
? thresholdRtd number 1 60000
? thresholdJitDS number 1 60000
? thresholdJitSD number 1 60000
? fill-string text 1 230
? datasizeValue number 0 8100
? destAddress ipv4
? maskLen number 0 32
? loopbackAddress ipv4
? exp number 0 7
? percent number 1 100
? packetNum number 1 3000
? number number 1 15
? srcAddress ipv4
? ifType interface-type
? ifNum interface-number
? interface interface
? time number 1 60
? ttlValue number 1 255
? nexthop-ip-address ipv4
? policyname text 1 31
? endpointip ipv4
? colorid number 0 4294967295
? bsid number 0 4294967295
? remoteIpAddr ipv4
? remoteMaskLen number 0 32
? first-ttl number 1 255
? max-ttl number 1 255
? hopFailTimes number 1 255
? ip-address ipv4
? vpn-instance-name text 1 31
? mac-address mac
? pe-vid number 1 4094
? ce-vid number 1 4094
? vlan-id number 1 4094
? port-number interface-number
? ifName interface
? pwIdValue number 1 4294967295
? peeraddress ipv4
? hopfailtimesValue number 1 255
? failtimes number 1 15
? portValue number 1 65535
? tos-value number 0 255
? vrfName text 1 31
? destAddress6 ipv6
? destPort-value number 1 65535
? srcAddress6 ipv6
? macAddress mac
? vsiName text 1 31
? adminName text 1 32
? testName text 1 32
? failPercentValue number 1 100
? flow-id number 1 65535
? ipv4Address ipv4
? ipv6Address ipv6
? srcAddr6 ipv6
# test-failtimes (ICMP Jitter test instance)
@ nqa
test-failtimes <failTimes>
 = test-failtimes
undo test-failtimes
# send-trap (ICMP jitter test instance)
@ nqa
send-trap all
 = send-trap all
undo send-trap { all | { rtd | testfailure | testcomplete | owd-sd | owd-ds | jitter-sd | jitter-ds } * }
send-trap { rtd | testfailure | testcomplete | owd-sd | owd-ds | jitter-sd | jitter-ds } *
 = send-trap
# threshold (ICMP jitter test instance)
@ nqa
threshold owd-ds <thresholdOwdDS>
 = threshold owd-ds
threshold owd-sd <thresholdOwdSD>
 = threshold owd-sd
threshold rtd <thresholdRtd>
 = threshold rtd
threshold jitter-ds <thresholdJitDS>
 = threshold jitter-ds
threshold jitter-sd <thresholdJitSD>
 = threshold jitter-sd
undo threshold owd-ds
undo threshold owd-sd
undo threshold rtd
undo threshold jitter-ds
undo threshold jitter-sd
# threshold
@ nqa
threshold owd-ds <thresholdOwdDS>
 = threshold owd-ds
threshold owd-sd <thresholdOwdSD>
 = threshold owd-sd
threshold rtd <thresholdRtd>
 = threshold rtd
threshold jitter-ds <thresholdJitDS>
 = threshold jitter-ds
threshold jitter-sd <thresholdJitSD>
 = threshold jitter-sd
undo threshold owd-ds
undo threshold owd-sd
undo threshold rtd
undo threshold jitter-ds
undo threshold jitter-sd
# cfm receive disable
@ system
cfm lbm receive disable
 = cfm lbm receive disable
undo cfm { lbm | ltm | gmac-ltm } receive disable
cfm ltm receive disable
 = cfm ltm receive disable
cfm gmac-ltm receive disable
 = cfm gmac-ltm receive disable
# datafill (LSP jitter test instance)
@ nqa
datafill <fill-string>
 = datafill
undo datafill
# datasize(LSP Jitter test instance)
@ nqa
? datasizeValue number 0 9600
datasize <datasizeValue>
 = datasize
undo datasize
# destination-address (LSP jitter test instance)
@ nqa
destination-address ipv4 <destAddress> [ { lsp-masklen <maskLen> } | { lsp-loopback <loopbackAddress> } ] *
 = destination-address ipv4
undo destination-address
# lsp-exp (LSP jitter test instance)
@ nqa
lsp-exp <exp>
 = lsp-exp
undo lsp-exp
# fail-percent (LSP jitter test instance)
@ nqa
fail-percent <percent>
 = fail-percent
undo fail-percent
# fragment enable (LSP jitter test instance)
@ nqa
fragment enable
 = fragment enable
undo fragment enable
# interval (LSP Jitter test instance)
@ nqa
interval seconds interval
 = interval seconds interval
undo interval
# jitter-packetnum (LSP Jitter test instance)
@ nqa
jitter-packetnum <packetNum>
 = jitter-packetnum
undo jitter-packetnum
# probe-count (LSP Jitter test instance)
@ nqa
probe-count <number>
 = probe-count
undo probe-count
# lsp-replymode (LSP Tjitter test instance)
@ nqa
lsp-replymode { level-control-channel | no-reply | udp }
 = lsp-replymode
undo lsp-replymode
# source-address (LSP Jitter test instance)
@ nqa
source-address ipv4 <srcAddress>
 = source-address ipv4
undo source-address
# lsp-tetunnel (LSP jitter test instance)
@ nqa
lsp-tetunnel { <tunnelName> | { <interface> | <ifType> <ifNum> } }
 = lsp-tetunnel <tunnelName> <interface>
lsp-tetunnel { <tunnelName> | { <interface> | <ifType> <ifNum> } } hot-standby
 = lsp-tetunnel <tunnelName> <interface> hot-standby
undo lsp-tetunnel
undo lsp-tetunnel { <tunnelName> | { <interface> | <ifType> <ifNum> } } [ hot-standby | primary ]
lsp-tetunnel { <tunnelName> | { <interface> | <ifType> <ifNum> } } primary
 = lsp-tetunnel <tunnelName> <interface> primary
# timeout (LSP Jitter test instance)
@ nqa
timeout <time>
 = timeout
undo timeout
# ttl (LSP jitter test instance)
@ nqa
ttl <ttlValue>
 = ttl
undo ttl
# lsp-type (LSP jitter test instance)
@ nqa
lsp-type ipv4
 = lsp-type
lsp-type te
 = lsp-type
undo lsp-type
# datafill (LSP Ping test instance)
@ nqa
datafill <fill-string>
 = datafill
undo datafill
# datasize (LSP Ping test instance)
@ nqa
? datasizeValue number 0 9600
datasize <datasizeValue>
 = datasize
undo datasize
# destination-address (LSP Ping test instance)
@ nqa
destination-address ipv4 <destAddress> [ { lsp-masklen <maskLen> } | { lsp-loopback <loopbackAddress> } ] *
 = destination-address ipv4
undo destination-address
# lsp-exp (LSP Ping test instance)
@ nqa
lsp-exp <exp>
 = lsp-exp
undo lsp-exp
# fail-percent (LSP Ping test instance)
@ nqa
fail-percent <percent>
 = fail-percent
undo fail-percent
# fragment enable (LSP ping test instance)
@ nqa
fragment enable
 = fragment enable
undo fragment enable
# interval (LSP Ping test instance)
@ nqa
interval seconds interval
 = interval seconds interval
undo interval
# lsp-nexthop (LSP Ping test instance)
@ nqa
lsp-nexthop <nexthop-ip-address>
 = lsp-nexthop
undo lsp-nexthop
# policy (LSP ping test instance)
@ nqa
policy policy-name <policyname>
 = policy policy-name <policyname>
undo policy
undo policy { policy-name <policyname> | endpoint-ip <endpointip> color <colorid> | binding-sid <bsid> }
policy endpoint-ip <endpointip> color <colorid>
 = policy endpoint-ip color <endpointip> <colorid>
policy binding-sid <bsid>
 = policy binding-sid <bsid>
# probe-count (LSP Ping test instance)
@ nqa
probe-count <number>
 = probe-count
undo probe-count
# remote-fec ldp (LSP Ping test instance)
@ nqa
remote-fec ldp <remoteIpAddr> <remoteMaskLen>
 = remote-fec ldp
undo remote-fec ldp
# lsp-replymode (LSP ping test instance)
@ nqa
lsp-replymode { level-control-channel | no-reply | udp }
 = lsp-replymode
undo lsp-replymode
# source-address (LSP Ping test instance)
@ nqa
source-address ipv4 <srcAddress>
 = source-address ipv4
undo source-address
# lsp-tetunnel (LSP Ping test instance)
@ nqa
lsp-tetunnel { <tunnelName> | { <interface> | <ifType> <ifNum> } }
 = lsp-tetunnel <tunnelName> <interface>
lsp-tetunnel { <tunnelName> | { <interface> | <ifType> <ifNum> } } hot-standby
 = lsp-tetunnel <tunnelName> <interface> hot-standby
undo lsp-tetunnel
undo lsp-tetunnel { <tunnelName> | { <interface> | <ifType> <ifNum> } } [ hot-standby | primary ]
lsp-tetunnel { <tunnelName> | { <interface> | <ifType> <ifNum> } } primary
 = lsp-tetunnel <tunnelName> <interface> primary
# timeout (LSP Ping test instance)
@ nqa
timeout <time>
 = timeout
undo timeout
# ttl (LSP Ping test instance)
@ nqa
ttl <ttlValue>
 = ttl
undo ttl
# lsp-type (LSP ping test instance)
@ nqa
lsp-type ipv4
 = lsp-type
lsp-type te
 = lsp-type
lsp-type bgp
 = lsp-type
lsp-type srte
 = lsp-type
lsp-type srbe
 = lsp-type
lsp-type srte-policy
 = lsp-type
undo lsp-type
# destination-address (LSP Trace test instance)
@ nqa
destination-address ipv4 <destAddress> [ { lsp-masklen <maskLen> } | { lsp-loopback <loopbackAddress> } ] *
 = destination-address ipv4
undo destination-address
# lsp-exp (LSP Trace test instance)
@ nqa
lsp-exp <exp>
 = lsp-exp
undo lsp-exp
# fragment enable (LSP trace test instance)
@ nqa
fragment enable
 = fragment enable
undo fragment enable
# tracert-livetime (LSP Trace test instance)
@ nqa
tracert-livetime first-ttl <first-ttl> max-ttl <max-ttl>
 = tracert-livetime first-ttl
undo tracert-livetime
# lsp-nexthop (LSP Trace test instance)
@ nqa
lsp-nexthop <nexthop-ip-address>
 = lsp-nexthop
undo lsp-nexthop
# policy (LSP trace test instance)
@ nqa
policy policy-name <policyname>
 = policy policy-name <policyname>
undo policy
undo policy { policy-name <policyname> | endpoint-ip <endpointip> color <colorid> | binding-sid <bsid> }
policy endpoint-ip <endpointip> color <colorid>
 = policy endpoint-ip color <endpointip> <colorid>
policy binding-sid <bsid>
 = policy binding-sid <bsid>
# probe-count (LSP Trace test instance)
@ nqa
probe-count <number>
 = probe-count
undo probe-count
# remote-fec ldp (LSP trace test instance)
@ nqa
remote-fec ldp <remoteIpAddr> <remoteMaskLen>
 = remote-fec ldp
undo remote-fec ldp
# lsp-replymode (LSP Trace test instance)
@ nqa
lsp-replymode { level-control-channel | no-reply | udp }
 = lsp-replymode
undo lsp-replymode
# source-address (LSP Trace test instance)
@ nqa
source-address ipv4 <srcAddress>
 = source-address ipv4
undo source-address
# lsp-tetunnel (LSP Trace test instance)
@ nqa
lsp-tetunnel { <tunnelName> | { <interface> | <ifType> <ifNum> } }
 = lsp-tetunnel <tunnelName> <interface>
lsp-tetunnel { <tunnelName> | { <interface> | <ifType> <ifNum> } } hot-standby
 = lsp-tetunnel <tunnelName> <interface> hot-standby
undo lsp-tetunnel
undo lsp-tetunnel { <tunnelName> | { <interface> | <ifType> <ifNum> } } [ hot-standby | primary ]
lsp-tetunnel { <tunnelName> | { <interface> | <ifType> <ifNum> } } primary
 = lsp-tetunnel <tunnelName> <interface> primary
# timeout (LSP Trace test instance)
@ nqa
timeout <time>
 = timeout
undo timeout
# lsp-type (LSP trace test instance)
@ nqa
lsp-type ipv4
 = lsp-type
lsp-type te
 = lsp-type
lsp-type bgp
 = lsp-type
lsp-type srte
 = lsp-type
lsp-type srbe
 = lsp-type
lsp-type srte-policy
 = lsp-type
undo lsp-type
# tracert-hopfailtimes (LSP Trace test instance)
@ nqa
tracert-hopfailtimes <hopFailTimes>
 = tracert-hopfailtimes
undo tracert-hopfailtimes
# nqa-server icmp-server
@ system
nqa-server icmp-server <ip-address>
 = nqa-server icmp-server <ip-address>
nqa-server icmp-server vpn-instance <vpn-instance-name> <ip-address>
 = nqa-server icmp-server vpn-instance <vpn-instance-name> <ip-address>
undo nqa-server icmp-server <ip-address>
undo nqa-server icmp-server vpn-instance <vpn-instance-name> <ip-address>
# nqa reflector
@ system
? reflector-id number 1 65535
? interface-name interface
? interface-type interface-type
? interface-number interface-number
? testFlowId number 1 65535
? ip-address
? source-port number 0 65535
? destination-port number 0 65535
? agetime number 0 173400
? enddate date /
nqa reflector <reflector-id> interface { <interface-name> | <interface-type> <interface-number> } [ [ [ test-flow { <testFlowId> } &<1-16> ] | [ [ ipv4 <ip-address> | simulate-ip ipv4 <ip-address2> | mac <mac-address> ] [ pe-vid <pe-vid> ce-vid <ce-vid> | vlan <vlan-id> ] [ source-port <source-port> ] [ destination-port <destination-port> ] ] ] | exclusive ] [ exchange-port ] [ agetime <agetime> | endtime { <endtime> | <enddate> <endtime> } ]
 = nqa reflector <reflector-id>
nqa reflector <reflector-id> interface { <interface-name> | <interface-type> <interface-number> } [ ipv4 <ip-address> | simulate-ip ipv4 <ip-address2> | mac <mac-address> ] [ pe-vid <pe-vid> ce-vid <ce-vid> | vlan <vlan-id> ] [ source-port <source-port> ] [ destination-port <destination-port> ] [ exchange-port ] [ agetime <agetime> | endtime { <endtime> | <enddate> <endtime> } ] [ share-mode ]
 = nqa reflector <reflector-id>
undo nqa reflector <reflector-id>
undo nqa reflector all
# nqa-server udpecho
@ system
? ipv6-address ipv6
nqa-server udpecho { <ip-address> | ipv6 <ipv6-address> } <port-number>
 = nqa-server udpecho <ip-address> <ipv6-address> <port-number>
nqa-server udpecho vpn-instance <vpn-instance-name> { <ip-address> | ipv6 <ipv6-address> } <port-number>
 = nqa-server udpecho vpn-instance <vpn-instance-name> <ip-address> <ipv6-address> <port-number>
undo nqa-server udpecho { <ip-address> | ipv6 <ipv6-address> } <port-number>
undo nqa-server udpecho vpn-instance <vpn-instance-name> { <ip-address> | ipv6 <ipv6-address> } <port-number>
# nqa-server tcpconnect
@ system
nqa-server tcpconnect <ip-address> <port-number>
 = nqa-server tcpconnect <ip-address> <port-number>
nqa-server tcpconnect vpn-instance <vpn-instance-name> <ip-address> <port-number>
 = nqa-server tcpconnect vpn-instance <vpn-instance-name> <ip-address> <port-number>
undo nqa-server tcpconnect <ip-address> <port-number>
undo nqa-server tcpconnect vpn-instance <vpn-instance-name> <ip-address> <port-number>
# nqa upload
@ system
? ipv4-address ipv4
? file-name text 1 64
? user-name text 1 255
? password text 1 512 secret
? upload-interval number 60 4294967295
? retry-times number 1 3
nqa upload test-type icmp ftp ipv4 <ipv4-address> file-name <file-name> [ vpn-instance <vpn-instance-name> ] [ port <port-number> ] username <user-name> password <password> [ interval <upload-interval> ] [ retry <retry-times> ]
 = nqa upload test-type icmp ftp ipv4
undo nqa upload test-type { icmp | icmpjitter | jitter | udp }
nqa upload test-type icmpjitter ftp ipv4 <ipv4-address> file-name <file-name> [ vpn-instance <vpn-instance-name> ] [ port <port-number> ] username <user-name> password <password> [ interval <upload-interval> ] [ retry <retry-times> ]
 = nqa upload test-type icmpjitter ftp ipv4
nqa upload test-type jitter ftp ipv4 <ipv4-address> file-name <file-name> [ vpn-instance <vpn-instance-name> ] [ port <port-number> ] username <user-name> password <password> [ interval <upload-interval> ] [ retry <retry-times> ]
 = nqa upload test-type jitter ftp ipv4
nqa upload test-type udp ftp ipv4 <ipv4-address> file-name <file-name> [ vpn-instance <vpn-instance-name> ] [ port <port-number> ] username <user-name> password <password> [ interval <upload-interval> ] [ retry <retry-times> ]
 = nqa upload test-type udp ftp ipv4
# nqa vxlanecho enable
@ system
? udpPort number 1 65535
nqa vxlanecho enable udp-port <udpPort> [ source-ip-interface { <ifName> | <ifType> <ifNum> } ]
 = nqa vxlanecho enable udp-port <udpPort> <ifName>
undo nqa vxlanecho enable udp-port <udpPort> [ source-ip-interface { <ifName> | <ifType> <ifNum> } ]
# datafill (PWE3 Ping test instance)
@ nqa
datafill <fill-string>
 = datafill
undo datafill
# datasize (PWE3 Ping test instance)
@ nqa
? datasizeValue number 0 9600
datasize <datasizeValue>
 = datasize
undo datasize
# destination-address (PWE3 Ping test instance)
@ nqa
destination-address ipv4 <destAddress>
 = destination-address ipv4
undo destination-address
# lsp-exp (PWE3 Ping test instance)
@ nqa
lsp-exp <exp>
 = lsp-exp
undo lsp-exp
# fail-percent (PWE3 Ping test instance)
@ nqa
fail-percent <percent>
 = fail-percent
undo fail-percent
# fragment enable (PWE3 ping test instance)
@ nqa
fragment enable
 = fragment enable
undo fragment enable
# interval (PWE3 Ping test instance)
@ nqa
interval seconds interval
 = interval seconds interval
undo interval
# label-type (PWE3 Ping test instance)
@ nqa
label-type { label-alert | control-word | normal }
 = label-type
label-type { { label-alert | normal } no-control-word }
 = label-type
undo label-type
# local-pw-id (PWE3 Ping test instance)
@ nqa
local-pw-id <pwIdValue>
 = local-pw-id
undo local-pw-id
# local-pw-type (PWE3 Ping test instance)
@ nqa
local-pw-type <pwTypeValue>
 = local-pw-type
undo local-pw-type
# peer-address (PWE3 ping test instance)
@ nqa
peer-address <peeraddress>
 = peer-address <peeraddress>
undo peer-address <peeraddress>
# probe-count (PWE3 Ping test instance)
@ nqa
probe-count <number>
 = probe-count
undo probe-count
# remote-pw-id (PWE3 ping test instance)
@ nqa
remote-pw-id <pwIdValue>
 = remote-pw-id
undo remote-pw-id
# lsp-replymode (PWE3 ping test instance)
@ nqa
lsp-replymode { level-control-channel | no-reply | udp }
 = lsp-replymode
undo lsp-replymode
# sender-address (PWE3 ping test instance)
@ nqa
sender-address ipv4 <ip-address>
 = sender-address ipv4
undo sender-address
# timeout (PWE3 Ping test instance)
@ nqa
timeout <time>
 = timeout
undo timeout
# ttl (PWE3 Ping test instance)
@ nqa
ttl <ttlValue>
 = ttl
undo ttl
# vc-type ldp (PWE3 ping test instance)
@ nqa
vc-type ldp
 = vc-type
undo vc-type
# destination-address (PWE3 Trace test instance)
@ nqa
? destAddress text 1 230
destination-address ipv4 <destAddress>
 = destination-address ipv4
undo destination-address
# lsp-exp (PWE3 Trace test instance)
@ nqa
lsp-exp <exp>
 = lsp-exp
undo lsp-exp
# fragment enable (PWE3 trace test instance)
@ nqa
fragment enable
 = fragment enable
undo fragment enable
# tracert-hopfailtimes (PWE3 Trace test instance)
@ nqa
tracert-hopfailtimes <hopfailtimesValue>
 = tracert-hopfailtimes
undo tracert-hopfailtimes
# label-type (PWE3 Trace test instance)
@ nqa
label-type { label-alert | control-word | normal }
 = label-type
label-type { { label-alert | normal } no-control-word }
 = label-type
undo label-type
# tracert-livetime (PWE3 Trace test instance)
@ nqa
tracert-livetime first-ttl <first-ttl> max-ttl <max-ttl>
 = tracert-livetime first-ttl
undo tracert-livetime
# local-pw-id (PWE3 Trace test instance)
@ nqa
local-pw-id <pwIdValue>
 = local-pw-id
undo local-pw-id
# local-pw-type (PWE3 Trace test instance)
@ nqa
local-pw-type <pwTypeValue>
 = local-pw-type
undo local-pw-type
# lsp-version
@ nqa
lsp-version { ptn-mode | rfc4379 }
 = lsp-version
undo lsp-version
undo lsp-version { ptn-mode | rfc4379 }
# peer-address (PWE3 trace test instance)
@ nqa
peer-address <peeraddress>
 = peer-address <peeraddress>
undo peer-address <peeraddress>
# probe-count (PWE3 Trace test instance)
@ nqa
probe-count <number>
 = probe-count
undo probe-count
# probe-failtimes (PWE3 Trace test instance)
@ nqa
probe-failtimes <failTimes>
 = probe-failtimes
undo probe-failtimes
# remote-pw-id (PWE3 Trace test instance)
@ nqa
remote-pw-id <pwIdValue>
 = remote-pw-id
undo remote-pw-id
# lsp-replymode (PWE3 Trace test instance)
@ nqa
lsp-replymode <replyMode>
 = lsp-replymode
undo lsp-replymode
# send-trap (PWE3 Trace test instance)
@ nqa
send-trap all
 = send-trap all
undo send-trap { all | { rtd | testfailure | probefailure | testcomplete } * }
send-trap { rtd | testfailure | probefailure | testcomplete } *
 = send-trap
# test-failtimes (PWE3 Trace test instance)
@ nqa
test-failtimes <failtimes>
 = test-failtimes
undo test-failtimes
# threshold rtd (PWE3 Trace test instance)
@ nqa
threshold rtd <thresholdRtd>
 = threshold rtd
undo threshold rtd
# timeout (PWE3 Trace test instance)
@ nqa
timeout <time>
 = timeout
undo timeout
# ttl-copymode (PWE3 trace test instance)
@ nqa
ttl-copymode <ttlModeVal>
 = ttl-copymode
undo ttl-copymode
# vc-type ldp (PWE3 Trace test instance)
@ nqa
vc-type ldp
 = vc-type
undo vc-type
# probe-failtimes (PWE3 Ping test instance)
@ nqa
probe-failtimes <failTimes>
 = probe-failtimes
undo probe-failtimes
# send-trap (PWE3 Ping test instance)
@ nqa
send-trap all
 = send-trap all
undo send-trap { all | { rtd | testfailure | probefailure | testcomplete } * }
send-trap { rtd | testfailure | probefailure | testcomplete } *
 = send-trap
# test-failtimes (PWE3 Ping test instance)
@ nqa
test-failtimes <failTimes>
 = test-failtimes
undo test-failtimes
# threshold rtd (PWE3 Ping test instance)
@ nqa
threshold rtd <thresholdRtd>
 = threshold rtd
undo threshold rtd
# ttl-copymode (PWE3 ping test instance)
@ nqa
ttl-copymode <ttlModeVal>
 = ttl-copymode
undo ttl-copymode
# destination-address (TCP test instance)
@ nqa
destination-address ipv4 <destAddress>
 = destination-address ipv4
undo destination-address
# destination-port (TCP test instance view)
@ nqa
destination-port <port-number>
 = destination-port
undo destination-port
# fail-percent (TCP test instance)
@ nqa
fail-percent <percent>
 = fail-percent
undo fail-percent
# interval (TCP test instance)
@ nqa
interval seconds interval
 = interval seconds interval
undo interval
# sendpacket passroute (TCP test instance)
@ nqa
sendpacket passroute
 = sendpacket passroute
undo sendpacket passroute
# probe-count (TCP test instance)
@ nqa
probe-count <number>
 = probe-count
undo probe-count
# source-port (TCP test instance)
@ nqa
source-port <portValue>
 = source-port
undo source-port
# source-address (TCP test instance)
@ nqa
source-address ipv4 <srcAddress>
 = source-address ipv4
undo source-address
# timeout (TCP test instance)
@ nqa
timeout <time>
 = timeout
undo timeout
# tos (TCP test instance)
@ nqa
tos <tos-value>
 = tos
undo tos
# ttl (TCP test instance)
@ nqa
ttl <ttlValue>
 = ttl
undo ttl
# probe-failtimes (TCP test instance)
@ nqa
probe-failtimes <failTimes>
 = probe-failtimes
undo probe-failtimes
# send-trap (TCP test instance)
@ nqa
send-trap all
 = send-trap all
undo send-trap { all | { rtd | testfailure | probefailure | testcomplete } * }
send-trap { rtd | testfailure | probefailure | testcomplete } *
 = send-trap
# test-failtimes (TCP test instance)
@ nqa
test-failtimes <failTimes>
 = test-failtimes
undo test-failtimes
# threshold rtd (TCP test instance)
@ nqa
threshold rtd <thresholdRtd>
 = threshold rtd
undo threshold rtd
# vpn-instance(TCP test instance)
@ nqa
vpn-instance <vrfName>
 = vpn-instance
undo vpn-instance
# adv-factor
@ nqa
? factor-value number 0 20
adv-factor <factor-value>
 = adv-factor
undo adv-factor
# jitter-codec
@ nqa
jitter-codec { g711a | g711u | g729a }
 = jitter-codec
undo jitter-codec
# datafill (UDP jitter test instance)
@ nqa
datafill <fill-string>
 = datafill
undo datafill
# datasize (UDP jitter test instance)
@ nqa
datasize <datasizeValue>
 = datasize
undo datasize
# destination-address (UDP jitter test instance)
@ nqa
destination-address ipv4 <destAddress>
 = destination-address ipv4
destination-address ipv6 <destAddress6>
 = destination-address ipv6
undo destination-address
# destination-port (UDP Jitter test instance)
@ nqa
destination-port <destPort-value>
 = destination-port
undo destination-port
# fail-percent (UDP jitter test instance)
@ nqa
fail-percent <percent>
 = fail-percent
undo fail-percent
# hardware-based enable (UDP jitter test instance)
@ nqa
hardware-based enable
 = hardware-based enable
undo hardware-based
# interval (UDP Jitter test instance)
@ nqa
interval milliseconds interval
 = interval milliseconds interval
interval seconds interval
 = interval seconds interval
undo interval
# jitter-packetnum (UDP Jitter test instance)
@ nqa
jitter-packetnum <packetNum>
 = jitter-packetnum
undo jitter-packetnum
# sendpacket passroute (UDP jitter test instance)
@ nqa
sendpacket passroute
 = sendpacket passroute
undo sendpacket passroute
# probe-count (UDP Jitter test instance)
@ nqa
probe-count <number>
 = probe-count
undo probe-count
# send-trap (UDP jitter test instance)
@ nqa
send-trap all
 = send-trap all
undo send-trap { all | { rtd | testfailure | owd-sd | owd-ds } * }
send-trap { rtd | testfailure | owd-sd | owd-ds } *
 = send-trap
# source-port (UDP Jitter test instance)
@ nqa
source-port <portValue>
 = source-port
undo source-port
# source-address (UDP jitter test instance)
@ nqa
source-address ipv4 <srcAddress>
 = source-address ipv4
source-address ipv6 <srcAddress6>
 = source-address ipv6
undo source-address
# source-interface (UDP Jitter test instance)
@ nqa
source-interface { <ifName> | <ifType> <ifNum> }
 = source-interface <ifName>
undo source-interface
undo source-interface { <ifName> | <ifType> <ifNum> }
# test-failtimes (UDP Jitter test instance)
@ nqa
test-failtimes <failTimes>
 = test-failtimes
undo test-failtimes
# timeout (UDP Jitter test instance)
@ nqa
timeout <time>
 = timeout
undo timeout
# timestamp-unit (UDP jitter test instance)
@ nqa
timestamp-unit microsecond
 = timestamp-unit microsecond
timestamp-unit millisecond
 = timestamp-unit millisecond
undo timestamp-unit microsecond
# tos (UDP jitter test instance)
@ nqa
tos <tos-value>
 = tos
undo tos
# ttl (UDP jitter test instance)
@ nqa
ttl <ttlValue>
 = ttl
undo ttl
# vpn-instance (UDP jitter test instance)
@ nqa
vpn-instance <vrfName>
 = vpn-instance
undo vpn-instance
# threshold (UDP jitter test instance)
@ nqa
threshold owd-ds <thresholdOwdDS>
 = threshold owd-ds
threshold owd-sd <thresholdOwdSD>
 = threshold owd-sd
threshold rtd <thresholdRtd>
 = threshold rtd
undo threshold owd-ds
undo threshold owd-sd
undo threshold rtd
# datafill (VPLS Mac Ping test instance)
@ nqa
datafill <fill-string>
 = datafill
undo datafill
# datasize (VPLS Mac Ping test instance)
@ nqa
? datasizeValue number 100 1442
datasize <datasizeValue>
 = datasize
undo datasize
# destination-address (VPLS Mac Ping test instance)
@ nqa
destination-address mac <macAddress>
 = destination-address mac
undo destination-address
# lsp-exp (VPLS MAC Ping test instance)
@ nqa
lsp-exp <exp>
 = lsp-exp
undo lsp-exp
# fail-percent (VPLS Mac Ping test instance)
@ nqa
fail-percent <percent>
 = fail-percent
undo fail-percent
# fragment enable (VPLS Mac ping test instance)
@ nqa
fragment enable
 = fragment enable
undo fragment enable
# interval (VPLS MAC Ping test instance)
@ nqa
interval seconds interval
 = interval seconds interval
undo interval
# probe-count (VPLS MAC Ping test instance)
@ nqa
probe-count <number>
 = probe-count
undo probe-count
# probe-failtimes (VPLS Mac Ping test instance)
@ nqa
probe-failtimes <failTimes>
 = probe-failtimes
undo probe-failtimes
# lsp-replymode (VPLS MAC ping test instance)
@ nqa
lsp-replymode { udp-via-vpls | no-reply | udp }
 = lsp-replymode
undo lsp-replymode
# send-trap (VPLS Mac Ping test instance)
@ nqa
send-trap all
 = send-trap all
undo send-trap { all | { rtd | testfailure | probefailure | testcomplete } * }
send-trap { rtd | testfailure | probefailure | testcomplete } *
 = send-trap
# test-failtimes (VPLS Mac Ping test instance)
@ nqa
test-failtimes <failTimes>
 = test-failtimes
undo test-failtimes
# threshold rtd (VPLS MAC ping test instance)
@ nqa
threshold rtd <thresholdRtd>
 = threshold rtd
undo threshold rtd
# timeout (VPLS MAC Ping test instance)
@ nqa
timeout <time>
 = timeout
undo timeout
# ttl (VPLS Mac Ping test instance)
@ nqa
ttl <ttlValue>
 = ttl
undo ttl
# vlan (VPLS MAC ping test instance)
@ nqa
vlan <vlan-id>
 = vlan
undo vlan
# vsi (VPLS MAC ping test instance)
@ nqa
vsi <vsiName>
 = vsi
undo vsi
# datafill (VPLS PW Ping test instance)
@ nqa
datafill <fill-string>
 = datafill
undo datafill
# datasize (VPLS PW Ping test instance)
@ nqa
? datasizeValue number 0 9600
datasize <datasizeValue>
 = datasize
undo datasize
# destination-address (VPLS PW Ping test instance)
@ nqa
destination-address ipv4 <destAddress>
 = destination-address ipv4
undo destination-address
# lsp-exp (VPLS PW Ping test instance)
@ nqa
lsp-exp <exp>
 = lsp-exp
undo lsp-exp
# fail-percent (VPLS PW Ping test instance)
@ nqa
fail-percent <percent>
 = fail-percent
undo fail-percent
# fragment enable (VPLS PW ping test instance)
@ nqa
fragment enable
 = fragment enable
undo fragment enable
# interval (VPLS PW Ping test instance)
@ nqa
interval seconds interval
 = interval seconds interval
undo interval
# label-type (VPLS PW Ping test instance)
@ nqa
label-type { label-alert | control-word }
 = label-type
label-type { label-alert no-control-word }
 = label-type
undo label-type
# local-pw-id (VPLS PW Ping test instance)
@ nqa
local-pw-id <pwIdValue>
 = local-pw-id
undo local-pw-id
# probe-count (VPLS PW Ping test instance)
@ nqa
probe-count <number>
 = probe-count
undo probe-count
# probe-failtimes (VPLS PW Ping test instance)
@ nqa
probe-failtimes <failTimes>
 = probe-failtimes
undo probe-failtimes
# remote-address (NQA view)
@ nqa
? remote-ip-address ipv4
remote-address ipv4 <remote-ip-address>
 = remote-address ipv4 <remote-ip-address>
undo remote-address
undo remote-address ipv4 <remote-ip-address>
# remote-pw-id (VPLS PW Ping test instance)
@ nqa
remote-pw-id <pwIdValue>
 = remote-pw-id
undo remote-pw-id
# lsp-replymode (VPLS PW ping test instance)
@ nqa
lsp-replymode { level-control-channel | no-reply | udp }
 = lsp-replymode
undo lsp-replymode
# send-trap (VPLS PW Ping test instance)
@ nqa
send-trap all
 = send-trap all
undo send-trap { all | { rtd | testfailure | probefailure | testcomplete } * }
send-trap { rtd | testfailure | probefailure | testcomplete } *
 = send-trap
# sender-address (VPLS PW ping test instane)
@ nqa
sender-address ipv4 <ip-address>
 = sender-address ipv4
undo sender-address
# test-failtimes (VPLS PW Ping test instance)
@ nqa
test-failtimes <failtimes>
 = test-failtimes
undo test-failtimes
# threshold rtd (VPLS PW ping test instance)
@ nqa
threshold rtd <thresholdRtd>
 = threshold rtd
undo threshold rtd
# timeout (VPLS PW Ping test instance)
@ nqa
timeout <time>
 = timeout
undo timeout
# ttl (VPLS PW Ping test instance)
@ nqa
ttl <ttlValue>
 = ttl
undo ttl
# vc-type ldp (VPLS PW ping test instance)
@ nqa
vc-type ldp
 = vc-type
undo vc-type
# vsi (VPLS PW Ping test instance)
@ nqa
vsi <vsiName>
 = vsi
undo vsi
# destination-address (VPLS PW Trace test instance)
@ nqa
destination-address ipv4 <destAddress>
 = destination-address ipv4
undo destination-address
# lsp-exp (VPLS PW Trace test instance)
@ nqa
lsp-exp <exp>
 = lsp-exp
undo lsp-exp
# fragment enable (VPLS PW trace test instance)
@ nqa
fragment enable
 = fragment enable
undo fragment enable
# tracert-hopfailtimes (VPLS PW Ping test instance)
@ nqa
tracert-hopfailtimes <hopfailtimesValue>
 = tracert-hopfailtimes
undo tracert-hopfailtimes
# label-type (VPLS PW Trace test instance)
@ nqa
label-type { label-alert | control-word }
 = label-type
label-type { label-alert no-control-word }
 = label-type
undo label-type
# tracert-livetime (VPLS PW Trace test instance)
@ nqa
tracert-livetime first-ttl <first-ttl> max-ttl <max-ttl>
 = tracert-livetime first-ttl
undo tracert-livetime
# local-pw-id (VPLS PW Trace test instance)
@ nqa
local-pw-id <pwIdValue>
 = local-pw-id
undo local-pw-id
# lsp-path full-display
@ nqa
lsp-path full-display
 = lsp-path full-display
undo lsp-path full-display
# probe-count (VPLS PW Trace test instance)
@ nqa
probe-count <number>
 = probe-count
undo probe-count
# probe-failtimes (VPLS PW Trace test instance)
@ nqa
probe-failtimes <failTimes>
 = probe-failtimes
undo probe-failtimes
# lsp-replymode (VPLS PW Trace test instance)
@ nqa
lsp-replymode { level-control-channel | no-reply | udp }
 = lsp-replymode
undo lsp-replymode
# send-trap(VPLS PW Trace test instance)
@ nqa
send-trap all
 = send-trap all
undo send-trap { all | { rtd | testfailure | probefailure | testcomplete } * }
send-trap { rtd | testfailure | probefailure | testcomplete } *
 = send-trap
# test-failtimes (VPLS PW Trace test instance)
@ nqa
test-failtimes <failtimes>
 = test-failtimes
undo test-failtimes
# threshold rtd (VPLS PW Trace test instance)
@ nqa
threshold rtd <thresholdRtd>
 = threshold rtd
undo threshold rtd
# timeout (VPLS PW Trace test instance)
@ nqa
timeout <time>
 = timeout
undo timeout
# ttl-copymode (VPLS PW trace test instance)
@ nqa
ttl-copymode <ttlModeVal>
 = ttl-copymode
undo ttl-copymode
# vc-type ldp (VPLS PW Trace test instance)
@ nqa
vc-type ldp
 = vc-type
undo vc-type
# vsi (VPLS PW Trace test instance)
@ nqa
vsi <vsiName>
 = vsi
undo vsi
# agetime
@ nqa
agetime <ageTimeValue>
 = agetime
undo agetime
# nqa
@ system
? admin-name text 1 32
? test-name text 1 32
nqa test-instance <admin-name> <test-name>
 + nqa test-instance <admin-name> <test-name>
 > nqa -nqa-<admin-name>-<test-name>
undo nqa test-instance <admin-name> <test-name>
undo nqa all-test-instance
# clear-records
@ nqa
! now
clear-records
# description (NQA view)
@ nqa
? description text 1 230 rest
description <description>
 = description
undo description
# display nqa upload file-info
@ all
! now 1
display nqa upload file-info
# display cfm statistics lblt
@ all
! now 1
display cfm statistics lblt
# display nqa results collection
@ all
! now 1
display nqa results collection [ test-instance <adminName> <testName> ]
# display nqa results collection this
@ nqa
! now 1
display nqa results collection this
# display nqa history
@ all
! now 1
display nqa history [ test-instance <adminName> <testName> ]
# display nqa history (NQA view)
@ nqa
! now 1
display nqa history [ this ]
# display lspv statistics
@ all
! now 1
display lspv statistics [ verbose ]
# display nqa-server
@ all
! now 1
display nqa-server
# display nqa results
@ all
! now 1
display nqa results [ test-instance <adminName> <testName> ] [ verbose ]
# display nqa results (NQA view)
@ nqa
! now 1
display nqa results [ this ] [ verbose ]
# display nqa support-server-type
@ all
! now 1
display nqa support-server-type
# display nqa support-test-type
@ all
! now 1
display nqa support-test-type
# display nqa reflector
@ all
! now 1
? reflectorId number 1 65535
display nqa reflector [ <reflectorId> ]
# destination-address (DNS test instance)
@ nqa
? urlValue text 1 230
destination-address url <urlValue>
 = destination-address url
undo destination-address
# probe-failtimes (DNS test instance)
@ nqa
probe-failtimes <failTimes>
 = probe-failtimes
undo probe-failtimes
# send-trap (DNS test instance)
@ nqa
send-trap all
 = send-trap all
undo send-trap { all | { rtd | testfailure | probefailure | testcomplete } * }
send-trap { rtd | testfailure | probefailure | testcomplete } *
 = send-trap
# dns-server (NQA view)
@ nqa
dns-server ipv4 <ip-address>
 = dns-server ipv4
undo dns-server
# source-address (DNS test instance)
@ nqa
source-address ipv4 <srcAddress>
 = source-address ipv4
undo source-address
# test-failtimes (DNS test instance)
@ nqa
test-failtimes <failTimes>
 = test-failtimes
undo test-failtimes
# threshold rtd (DNS test instance)
@ nqa
threshold rtd <thresholdRtd>
 = threshold rtd
undo threshold rtd
# timeout (DNS test instance)
@ nqa
timeout <time>
 = timeout
undo timeout
# vpn-instance (DNS test instance)
@ nqa
? vpnName text 1 31
vpn-instance <vpnName>
 = vpn-instance
undo vpn-instance
# frequency
@ nqa
? frequencyValue number 1 604800
frequency <frequencyValue>
 = frequency
undo frequency
# datasize (Generalflow test instance)
@ nqa
? datasizeVlaue1 number 64 9600
? datasizeVlaue2 number 64 9600
? datasizeVlaue3 number 64 9600
? datasizeVlaue4 number 64 9600
? datasizeVlaue5 number 64 9600
? datasizeVlaue6 number 64 9600
? datasizeVlaue7 number 64 9600
datasize <datasizeVlaue1>
 = datasize
datasize <datasizeVlaue1> <datasizeVlaue2>
 = datasize
datasize <datasizeVlaue1> <datasizeVlaue2> <datasizeVlaue3>
 = datasize
datasize <datasizeVlaue1> <datasizeVlaue2> <datasizeVlaue3> <datasizeVlaue4>
 = datasize
datasize <datasizeVlaue1> <datasizeVlaue2> <datasizeVlaue3> <datasizeVlaue4> <datasizeVlaue5>
 = datasize
datasize <datasizeVlaue1> <datasizeVlaue2> <datasizeVlaue3> <datasizeVlaue4> <datasizeVlaue5> <datasizeVlaue6> [ <datasizeVlaue7> ]
 = datasize
undo datasize
# destination-address (Generalflow test instance)
@ nqa
destination-address ipv4 <destAddress>
 = destination-address ipv4
destination-address mac <macAddress>
 = destination-address mac
destination-address ipv4 <destAddress> mac <macAddress>
 = destination-address ipv4
undo destination-address
# duration (Generalflow test instance)
@ nqa
? duration number 10 172800
duration <duration>
 = duration
undo duration
# exchange-port enable
@ nqa
exchange-port enable
 = exchange-port enable
undo exchange-port enable
# fail-ratio (Generalflow test instance)
@ nqa
? percent number 0 100
fail-ratio <percent>
 = fail-ratio
undo fail-ratio
# forwarding-simulation inbound-interface (Generalflow test instance)
@ nqa
forwarding-simulation inbound-interface { <ifName> | <ifType> <ifNum> }
 = forwarding-simulation inbound-interface
forwarding-simulation inbound-interface { <ifName> | <ifType> <ifNum> } share-mode
 = forwarding-simulation inbound-interface
undo forwarding-simulation inbound-interface
# interval (Generalflow test instance)
@ nqa
interval seconds interval
 = interval seconds interval
undo interval
# precision
@ nqa
? precision-value number 1 10000
precision <precision-value>
 = precision
undo precision
# priority 8021p
@ nqa
? priority-value number 0 7
priority 8021p <priority-value>
 = priority 8021p
undo priority
# source-address (Generalflow test instance)
@ nqa
source-address ipv4 <srcAddress>
 = source-address ipv4 <srcAddress>
source-address mac <mac-address>
 = source-address mac <mac-address>
undo source-address
undo source-address ipv4
undo source-address mac
undo source-address ipv4 <srcAddress>
undo source-address mac <mac-address>
# source-interface (Generalflow test instance)
@ nqa
source-interface { <ifName> | <ifType> <ifNum> }
 = source-interface
undo source-interface
# tos (Generalflow test instance)
@ nqa
? tosVaule number 0 255
tos <tosVaule>
 = tos
undo tos
# vlan (Generalflow test instance)
@ nqa
vlan <vlan-id>
 = vlan
undo vlan
# pe-vid ce-vid (NQA view)
@ nqa
pe-vid <pe-vid> ce-vid <ce-vid>
 = pe-vid
undo pe-vid
# rate (NQA view)
@ nqa
? rateL number 1 200
? rateH number 1 200
rate <rateL> [ <rateH> ]
 = rate
undo rate
# measure
@ nqa
measure { throughput | delay | loss }
 = measure
undo measure
# vpn-instance(ICMP jitter test instance)
@ nqa
vpn-instance <vrfName>
 = vpn-instance
undo vpn-instance
# datafill (ICMP jitter test instance)
@ nqa
datafill <fill-string>
 = datafill
undo datafill
# datasize(ICMP jitter test instance)
@ nqa
datasize <datasizeValue>
 = datasize
undo datasize
# destination-address (ICMP jitter test instance)
@ nqa
destination-address ipv4 <destAddress>
 = destination-address ipv4
destination-address ipv6 <destAddress6>
 = destination-address ipv6
undo destination-address
# fail-percent (ICMP jitter test instance)
@ nqa
fail-percent <percent>
 = fail-percent
undo fail-percent
# hardware-based enable (ICMP jitter test instance)
@ nqa
hardware-based enable
 = hardware-based enable
undo hardware-based
# interval (ICMP Jitter test instance)
@ nqa
interval seconds interval
 = interval seconds interval
interval milliseconds interval
 = interval milliseconds interval
undo interval
# icmp-jitter-mode
@ nqa
icmp-jitter-mode { icmp-echo | icmp-timestamp }
 = icmp-jitter-mode
undo icmp-jitter-mode
# jitter-packetnum (ICMP Jitter test instance)
@ nqa
jitter-packetnum <packetNum>
 = jitter-packetnum
undo jitter-packetnum
# probe-count (ICMP Jitter test instance)
@ nqa
probe-count <number>
 = probe-count
undo probe-count
# receive-timestamp-unit
@ nqa
receive-timestamp-unit microsecond
 = receive-timestamp-unit microsecond
receive-timestamp-unit millisecond
 = receive-timestamp-unit millisecond
undo receive-timestamp-unit
# source-address (ICMP jitter test instance)
@ nqa
source-address ipv4 <srcAddress>
 = source-address ipv4
source-address ipv6 <srcAddress6>
 = source-address ipv6
undo source-address
# source-interface (ICMP Jitter test instance)
@ nqa
source-interface { <ifName> | <ifType> <ifNum> }
 = source-interface <ifName>
undo source-interface
undo source-interface { <ifName> | <ifType> <ifNum> }
# timeout (ICMP Jitter test instance)
@ nqa
timeout <time>
 = timeout
undo timeout
# timestamp-unit (ICMP jitter test instance)
@ nqa
timestamp-unit microsecond
 = timestamp-unit microsecond
timestamp-unit millisecond
 = timestamp-unit millisecond
undo timestamp-unit microsecond
# tos (ICMP jitter test instance)
@ nqa
tos <tos-value>
 = tos
undo tos
# ttl (ICMP jitter test instance)
@ nqa
ttl <ttlValue>
 = ttl
undo ttl
# datasize (Mac Ping test instance)
@ nqa
? datasizeValue number 64 2000
datasize <datasizeValue>
 = datasize
undo datasize
# destination-address (Mac Ping test instance)
@ nqa
? remoteMepID number 1 8191
destination-address mac <macAddress>
 = destination-address mac
destination-address remote-mep mep-id <remoteMepID>
 = destination-address remote-mep mep-id
undo destination-address
# fail-percent (Mac Ping test instance)
@ nqa
fail-percent <failPercentValue>
 = fail-percent
undo fail-percent
# interval (MAC Ping test instance)
@ nqa
interval seconds interval
 = interval seconds interval
undo interval
# md ma
@ nqa
? md-name text 1 43
? ma-name text 1 43
md <md-name> ma <ma-name>
 = md
undo md
# mep
@ nqa
? mep-id number 1 8191
mep mep-id <mep-id>
 = mep mep-id
undo mep
# jitter-packetnum (MAC ping test instance)
@ nqa
jitter-packetnum <packetNum>
 = jitter-packetnum
undo jitter-packetnum
# probe-count (MAC Ping test instance)
@ nqa
probe-count <number>
 = probe-count
undo probe-count
# probe-failtimes (Mac Ping test instance)
@ nqa
? probeFailTimes number 1 15
probe-failtimes <probeFailTimes>
 = probe-failtimes
undo probe-failtimes
# send-trap (Mac Ping test instance)
@ nqa
send-trap all
 = send-trap all
undo send-trap { all | { rtd | testfailure | probefailure | testcomplete } * }
send-trap { rtd | testfailure | probefailure | testcomplete } *
 = send-trap
# source-interface (MAC Ping test instance)
@ nqa
source-interface { <ifName> | <ifType> <ifNum> }
 = source-interface <ifName>
undo source-interface
undo source-interface { <ifName> | <ifType> <ifNum> }
# test-failtimes (MAC Ping test instance)
@ nqa
? testFailTimes number 1 15
test-failtimes <testFailTimes>
 = test-failtimes
undo test-failtimes
# threshold rtd (MAC Ping test instance)
@ nqa
threshold rtd <thresholdRtd>
 = threshold rtd
undo threshold rtd
# timeout (MAC Ping test instance)
@ nqa
timeout <time>
 = timeout
undo timeout
# nqa test-flow
@ system
nqa test-flow <flow-id>
 + nqa test-flow <flow-id>
 > nqa-test-flow -nqa-testflow-<flow-id>
undo nqa test-flow <flow-id>
# bandwidth cir
@ nqa-test-flow
? cir-value number 8 10000000
? eir-value number 1 10000000
bandwidth cir <cir-value> [ eir <eir-value> ]
 = bandwidth cir
undo bandwidth
# cir simple-test enable
@ nqa-test-flow
cir simple-test enable
 = cir simple-test enable
undo cir simple-test enable
# color-mode
@ nqa-test-flow
? begin-8021p-value number 0 7
? end-8021p-value number 0 7
? begin-dscp-value number 0 63
? end-dscp-value number 0 63
color-mode { 8021p green <begin-8021p-value> [ <end-8021p-value> ] yellow <begin-8021p-value> [ <end-8021p-value> ] | dscp green <begin-dscp-value> [ <end-dscp-value> ] yellow <begin-dscp-value> [ <end-dscp-value> ] }
 = color-mode
undo color-mode
# description (NQA test flow view)
@ nqa-test-flow
? description text 1 127 rest
description <description>
 = description
undo description
# pe-vid ce-vid (NQA test flow view)
@ nqa-test-flow
? ce-vid-end number 1 4094
pe-vid <pe-vid> ce-vid <ce-vid> [ <ce-vid-end> ]
 = pe-vid
undo pe-vid
# sac (NQA test flow view)
@ nqa-test-flow
? flr-value number 0 100000
? ftd-value number 1 10000000
? fdv-value number 1 10000000
sac flr <flr-value> ftd <ftd-value> fdv <fdv-value>
 = sac flr
undo sac
# traffic-policing test enable
@ nqa-test-flow
traffic-policing test enable
 = traffic-policing test enable
undo traffic-policing test enable
# traffic-type
@ nqa-test-flow
? destination-mac mac
? end-destination-mac mac
? source-mac mac
? end-source-mac mac
? destination-ip ipv4
? end-destination-ip ipv4
? source-ip ipv4
? end-source-ip ipv4
traffic-type mac { destination <destination-mac> [ <end-destination-mac> ] | source <source-mac> [ <end-source-mac> ] }
 = traffic-type mac
undo traffic-type mac destination
undo traffic-type mac source
undo traffic-type ipv4 destination
undo traffic-type ipv4 source
traffic-type ipv4 { destination <destination-ip> [ <end-destination-ip> ] | source <source-ip> [ <end-source-ip> ] }
 = traffic-type ipv4
# udp destination-port
@ nqa-test-flow
? destination-port number 7 65535
? end-destination-port number 1025 65535
udp destination-port <destination-port> [ <end-destination-port> ]
 = udp destination-port
undo udp destination-port
# udp source-port
@ nqa-test-flow
? source-port number 1025 65535
? end-source-port number 1025 65535
udp source-port <source-port> [ <end-source-port> ]
 = udp source-port
undo udp source-port
# vlan (NQA test flow view)
@ nqa-test-flow
? end-vlan-vid number 1 4094
vlan <vlan-id> [ <end-vlan-vid> ]
 = vlan
undo vlan
# vsi (NQA view)
@ nqa
vsi <vsiName>
 = vsi
# destination-address (Path-mtu test instance)
@ nqa
destination-address ipv4 <destAddress>
 = destination-address ipv4
undo destination-address
# discovery-pmtu-max
@ nqa
? pmtu-max number 48 9198
discovery-pmtu-max <pmtu-max>
 = discovery-pmtu-max
undo discovery-pmtu-max
# source-address (Path MTU test instance)
@ nqa
source-address ipv4 <srcAddress>
 = source-address ipv4
undo source-address
# source-interface (Path MTU test instance)
@ nqa
source-interface { <ifName> | <ifType> <ifNum> }
 = source-interface
undo source-interface
# vpn-instance (Path-mtu test instance)
@ nqa
vpn-instance <vrfName>
 = vpn-instance
undo vpn-instance
# datafill (Path-jitter test instance)
@ nqa
datafill <fill-string>
 = datafill
undo datafill
# datasize (Path-jitter test instance)
@ nqa
datasize <datasizeValue>
 = datasize
undo datasize
# destination-address (Path-jitter test instance)
@ nqa
destination-address ipv4 <destAddress>
 = destination-address ipv4
undo destination-address
# fail-percent (Path-jitter test instance)
@ nqa
fail-percent <failPercentValue>
 = fail-percent
undo fail-percent
# interval (Path Jitter test instance)
@ nqa
interval milliseconds interval
 = interval milliseconds interval
interval seconds interval
 = interval seconds interval
undo interval
# tracert-livetime (Path jitter test instance)
@ nqa
? first-ttl
tracert-livetime first-ttl <first-ttl> max-ttl <max-ttl>
 = tracert-livetime first-ttl
undo tracert-livetime
# icmp-jitter-mode (NQA view)
@ nqa
icmp-jitter-mode <jittermodeValue>
 = icmp-jitter-mode
undo icmp-jitter-mode
# jitter-packetnum (Path Jitter test instance)
@ nqa
jitter-packetnum <packetNum>
 = jitter-packetnum
undo jitter-packetnum
# probe-count (Path Jitter test instance)
@ nqa
probe-count <number>
 = probe-count
undo probe-count
# source-address (Path jitter test instance)
@ nqa
source-address ipv4 <srcAddress>
 = source-address ipv4
undo source-address
# timeout (Path Jitter test instance)
@ nqa
timeout <time>
 = timeout
undo timeout
# tos (Path jitter test instance)
@ nqa
tos <tos-value>
 = tos
undo tos
# vpn-instance(Path-jitter test instance)
@ nqa
vpn-instance <vrfName>
 = vpn-instance
undo vpn-instance
# probe-count (Path MTU test instance)
@ nqa
probe-count <number>
 = probe-count
undo probe-count
# step (NQA view)
@ nqa
? step number 1 512
step <step>
 = step
undo step
# timeout (Path MTU test instance)
@ nqa
timeout <time>
 = timeout
undo timeout
# path-type bypass (ICMP Ping test instance)
@ nqa
path-type bypass
 = path-type
undo path-type
# datafill (Ping test instance)
@ nqa
datafill <fill-string>
 = datafill
undo datafill
# datasize (ICMP Ping test instance)
@ nqa
datasize <datasizeValue>
 = datasize
undo datasize
# destination-address (ICMP Ping test instance)
@ nqa
destination-address ipv4 <destAddress>
 = destination-address ipv4
destination-address ipv6 <destAddress6>
 = destination-address ipv6
undo destination-address
# fail-percent (ICMP Ping test instance)
@ nqa
fail-percent <percent>
 = fail-percent
undo fail-percent
# forwarding-simulation inbound-interface (ICMP Ping test instance)
@ nqa
forwarding-simulation inbound-interface { <ifName> | <ifType> <ifNum> }
 = forwarding-simulation inbound-interface <ifName>
undo forwarding-simulation inbound-interface
undo forwarding-simulation inbound-interface { <ifName> | <ifType> <ifNum> }
# interval (ICMP Ping test instance)
@ nqa
interval seconds interval
 = interval seconds interval
undo interval
# nexthop (ICMP Ping test instance)
@ nqa
nexthop ipv4 <ipv4Address>
 = nexthop ipv4
nexthop ipv6 <ipv6Address>
 = nexthop ipv6
undo nexthop
# sendpacket passroute (ICMP Ping test instance)
@ nqa
sendpacket passroute
 = sendpacket passroute
undo sendpacket passroute
# probe-count (ICMP Ping test instance)
@ nqa
probe-count <number>
 = probe-count
undo probe-count
# probe-failtimes (ICMP Ping test instance)
@ nqa
probe-failtimes <failTimes>
 = probe-failtimes
undo probe-failtimes
# send-trap (ICMP Ping test instance)
@ nqa
send-trap all
 = send-trap all
undo send-trap { all | { rtd | testfailure | probefailure | testcomplete } * }
send-trap { rtd | testfailure | probefailure | testcomplete } *
 = send-trap
# source-address (ICMP Ping test instance)
@ nqa
source-address ipv4 <srcAddress>
 = source-address ipv4
source-address ipv6 <srcAddr6>
 = source-address ipv6
undo source-address
# source-interface (ICMP Ping test instance)
@ nqa
source-interface { <ifName> | <ifType> <ifNum> }
 = source-interface
undo source-interface
# test-failtimes (ICMP Ping test instance)
@ nqa
test-failtimes <failTimes>
 = test-failtimes
undo test-failtimes
# threshold rtd (ICMP Ping test instance)
@ nqa
threshold rtd <thresholdRtd>
 = threshold rtd
undo threshold rtd
# timeout (ICMP Ping test instance)
@ nqa
timeout <time>
 = timeout
undo timeout
# tos (ICMP Ping test instance)
@ nqa
tos <tos-value> [ dscp ]
 = tos <tos-value>
undo tos
undo tos <tos-value> [ dscp ]
# ttl (ICMP Ping test instance)
@ nqa
ttl <ttlValue>
 = ttl
undo ttl
# vpn-instance (ICMP Ping test instance)
@ nqa
vpn-instance <vrfName>
 = vpn-instance
undo vpn-instance
# records
@ nqa
? number number 1 1000
records history <number>
 = records history
records result <number>
 = records result
undo records history
undo records result
# reset cfm statistics lblt
@ user
! now 3
reset cfm statistics lblt
# reset lspv statistics
@ user
! now 3
reset lspv statistics
# nqa-jitter tag-version
@ system
nqa-jitter tag-version <version-number>
 = nqa-jitter tag-version
undo nqa-jitter tag-version
# community read cipher
@ nqa
? community-name text 1 512 secret
community read cipher <community-name>
 = community read cipher
undo community
# destination-address (SNMP test instance)
@ nqa
destination-address ipv4 <destAddress>
 = destination-address ipv4
undo destination-address
# fail-percent (SNMP test instance)
@ nqa
fail-percent <percent>
 = fail-percent
undo fail-percent
# interval (SNMP test instance)
@ nqa
interval seconds interval
 = interval seconds interval
undo interval
# sendpacket passroute (SNMP test instance)
@ nqa
sendpacket passroute
 = sendpacket passroute
undo sendpacket passroute
# probe-count (SNMP test instance)
@ nqa
probe-count <number>
 = probe-count
undo probe-count
# probe-failtimes (SNMP test instance)
@ nqa
probe-failtimes <failTimes>
 = probe-failtimes
undo probe-failtimes
# send-trap (SNMP test instance)
@ nqa
send-trap all
 = send-trap all
undo send-trap { all | { rtd | testfailure | probefailure | testcomplete } * }
send-trap { rtd | testfailure | probefailure | testcomplete } *
 = send-trap
# source-address (SNMP test instance)
@ nqa
source-address ipv4 <srcAddress>
 = source-address ipv4
undo source-address
# source-port (SNMP test instance)
@ nqa
source-port <portValue>
 = source-port
undo source-port
# test-failtimes (SNMP test instance)
@ nqa
test-failtimes <failTimes>
 = test-failtimes
undo test-failtimes
# threshold rtd (SNMP test instance)
@ nqa
threshold rtd <thresholdRtd>
 = threshold rtd
undo threshold rtd
# timeout (SNMP test instance)
@ nqa
timeout <time>
 = timeout
undo timeout
# tos (SNMP test instance)
@ nqa
tos <tos-value>
 = tos
undo tos
# ttl (SNMP test instance)
@ nqa
ttl <ttlValue>
 = ttl
undo ttl
# vpn-instance (SNMP test instance)
@ nqa
vpn-instance <vrfName>
 = vpn-instance
undo vpn-instance
# start (NQA view)
@ nqa
? second number 6 86399
start now
 = start now
start now end at [ <yyyy/mm/dd> ] <hh:mm:ss>
 = start now end at
start now end delay { seconds <second> | <hh:mm:ss> }
 = start now end delay
start now end lifetime { seconds <second> | <hh:mm:ss> }
 = start now end lifetime
start at [ <yyyy/mm/dd> ] <hh:mm:ss>
 = start at
start at [ <yyyy/mm/dd> ] <hh:mm:ss> end at [ <yyyy/mm/dd> ] <hh:mm:ss>
 = start at
start at [ <yyyy/mm/dd> ] <hh:mm:ss> end delay { seconds <second> | <hh:mm:ss> }
 = start at
start at [ <yyyy/mm/dd> ] <hh:mm:ss> end lifetime { seconds <second> | <hh:mm:ss> }
 = start at
start delay { seconds <second> | <hh:mm:ss> }
 = start delay
start delay { seconds <second> | <hh:mm:ss> } end at [ <yyyy/mm/dd> ] <hh:mm:ss>
 = start delay
start delay { seconds <second> | <hh:mm:ss> } end delay { seconds <second> | <hh:mm:ss> }
 = start delay
start delay { seconds <second> | <hh:mm:ss> } end lifetime { seconds <second> | <hh:mm:ss> }
 = start delay
start daily <hh:mm:ss> to <hh:mm:ss> [ begin { <yyyy/mm/dd> | <yyyy/mm/dd> } ] [ end { <yyyy/mm/dd> | <yyyy/mm/dd> } ]
 = start daily
undo start
# stop
@ nqa
! now
stop
# restart (NQA view)
@ nqa
! now
restart
# test-type (NQA view)
@ nqa
test-type { tcp | jitter | icmp | lspping | lsptrace | pwe3ping | pwe3trace | lspjitter | pathmtu | icmpjitter | pathjitter | trace | udp | vplspwping | generalflow | vplspwtrace | ethernet-service | macping | vplsping | dns }
 = test-type
test-type snmp
 = test-type
undo test-type
# datafill (Trace test instance)
@ nqa
datafill <fill-string>
 = datafill
undo datafill
# datasize (Trace test instance)
@ nqa
datasize <datasizeValue>
 = datasize
undo datasize
# destination-address (Trace test instance)
@ nqa
destination-address ipv4 <destAddress>
 = destination-address ipv4
destination-address ipv6 <destAddress6>
 = destination-address ipv6
undo destination-address
# destination-port (Trace test instance)
@ nqa
destination-port <destPort-value>
 = destination-port
undo destination-port
# tracert-hopfailtimes (Trace test instance)
@ nqa
tracert-hopfailtimes <hopFailTimes>
 = tracert-hopfailtimes
undo tracert-hopfailtimes
# tracert-livetime (Trace test instance)
@ nqa
tracert-livetime first-ttl <first-ttl> max-ttl <max-ttl>
 = tracert-livetime first-ttl
undo tracert-livetime
# nexthop (Trace test instance)
@ nqa
nexthop ipv4 <ipv4Address>
 = nexthop ipv4
nexthop ipv6 <ipv6Address>
 = nexthop ipv6
undo nexthop
# sendpacket passroute (Trace test instance)
@ nqa
sendpacket passroute
 = sendpacket passroute
undo sendpacket passroute
# probe-count (Trace test instance)
@ nqa
probe-count <number>
 = probe-count
undo probe-count
# send-trap (Trace test instance)
@ nqa
send-trap all
 = send-trap all
undo send-trap { all | { rtd | testfailure | testcomplete } * }
send-trap { rtd | testfailure | testcomplete } *
 = send-trap
# set-df
@ nqa
set-df
 = set-df
undo set-df
# source-address (Trace test instance)
@ nqa
source-address ipv4 <srcAddress>
 = source-address ipv4
source-address ipv6 <srcAddr6>
 = source-address ipv6
undo source-address
# source-interface (Trace test instance)
@ nqa
source-interface { <ifName> | <ifType> <ifNum> }
 = source-interface
undo source-interface
# test-failtimes (Trace test instance)
@ nqa
test-failtimes <failTimes>
 = test-failtimes
undo test-failtimes
# threshold rtd (Trace test instance)
@ nqa
threshold rtd <thresholdRtd>
 = threshold rtd
undo threshold rtd
# timeout (Trace test instance)
@ nqa
timeout <time>
 = timeout
undo timeout
# tos (Trace test instance)
@ nqa
tos <tos-value> [ dscp ]
 = tos <tos-value>
undo tos
undo tos <tos-value> [ dscp ]
# vpn-instance (Trace test instance)
@ nqa
vpn-instance <vrfName>
 = vpn-instance
undo vpn-instance
# datafill (UDP test instance)
@ nqa
datafill <fill-string>
 = datafill
undo datafill
# datasize (UDP test instance)
@ nqa
datasize <datasizeValue>
 = datasize
undo datasize
# destination-address (UDP test instance)
@ nqa
destination-address ipv4 <destAddress>
 = destination-address ipv4
destination-address ipv6 <destAddress6>
 = destination-address ipv6
undo destination-address
# destination-port (UDP test instance)
@ nqa
destination-port <destPort-value>
 = destination-port
undo destination-port
# fail-percent (UDP test instance)
@ nqa
fail-percent <percent>
 = fail-percent
undo fail-percent
# interval (UDP test instance)
@ nqa
interval seconds interval
 = interval seconds interval
undo interval
# probe-count (UDP test instance)
@ nqa
probe-count <number>
 = probe-count
undo probe-count
# probe-failtimes (UDP test instance)
@ nqa
probe-failtimes <failTimes>
 = probe-failtimes
undo probe-failtimes
# threshold rtd (UDP test instance)
@ nqa
threshold rtd <thresholdRtd>
 = threshold rtd
undo threshold rtd
# sendpacket passroute (UDP test instance)
@ nqa
sendpacket passroute
 = sendpacket passroute
undo sendpacket passroute
# send-trap (UDP test instance)
@ nqa
send-trap all
 = send-trap all
undo send-trap { all | { rtd | testfailure | probefailure | testcomplete } * }
send-trap { rtd | testfailure | probefailure | testcomplete } *
 = send-trap
# source-address (UDP test instance)
@ nqa
source-address ipv4 <srcAddress>
 = source-address ipv4
source-address ipv6 <srcAddress6>
 = source-address ipv6
undo source-address
# source-port (UDP test instance)
@ nqa
source-port <portValue>
 = source-port
undo source-port
# test-failtimes (UDP test instance)
@ nqa
test-failtimes <failTimes>
 = test-failtimes
undo test-failtimes
# timeout (UDP test instance)
@ nqa
timeout <time>
 = timeout
undo timeout
# tos (UDP test instance)
@ nqa
tos <tos-value>
 = tos
undo tos
# ttl (UDP test instance)
@ nqa
ttl <ttlValue>
 = ttl
undo ttl
# vpn-instance (UDP test instance)
@ nqa
vpn-instance <vrfName>
 = vpn-instance
undo vpn-instance
# duration
@ nqa
? configuration-test-time number 1 60
? performance-test-time number 1 1440
duration { { configuration-test <configuration-test-time> } | { performance-test <performance-test-time> } }
 = duration
undo duration configuration-test
undo duration performance-test
# disorder statistics enable
@ nqa
disorder statistics enable
 = disorder statistics enable
undo disorder statistics enable
# forwarding-simulation inbound-interface (Ethernet-service test instance)
@ nqa
forwarding-simulation inbound-interface { <ifName> | <ifType> <ifNum> }
 = forwarding-simulation inbound-interface
undo forwarding-simulation inbound-interface
# test-flow
@ nqa
test-flow { <flow-id> } &<1-16>
 = test-flow
undo test-flow
# packet-size (NQA view)
@ nqa
? packet-size number 64 1518
packet-size { <packet-size> } &<1-10>
 = packet-size
undo packet-size`;
