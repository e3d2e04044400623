// biome-ignore-all format: made by `npm run words`: do not edit.
import type { KnownWords } from './schema/words.ts';

/** Leading words of all commands of NE40E V800R012C10 that no page has, and what opens views: Command Reference, syntax lines and views. */
export const words = (): KnownWords => ({
  views: '802-1x-template aaa aaa-domain access-dhcpv6-reconfigure access-service accounting-copy-group accounting-scheme acl-address-pool acl-ipv6-address-pool acl-port-pool admin-template advanced-acl advanced-acl6 affinity-attribute-mapping alarm alarm-inversion alarm-masking-list all ap as-path-set atm-pvc atm-pvp attack-defense-policy authentication-scheme authorization-scheme b-evpn-instance bas-interface basic-acl basic-acl6 bfd bfd-lsp-session bfd-session bgp bgp-6-ipv6-family-vpn-instance-sid-np-evpn bgp-evpn bgp-flow bgp-flow-specification-interface-group bgp-flow-vpn-instance-ipv4 bgp-flow-vpn-instance-ipv6 bgp-flow-vpnv4 bgp-flow-vpnv6 bgp-ipv4-multicast bgp-ipv4-sr-policy bgp-ipv4-unicast bgp-ipv6-flow bgp-ipv6-mvpn bgp-ipv6-sr-policy bgp-ipv6-unicast bgp-l2vpn-ad bgp-labeled bgp-ls bgp-mdt bgp-multi bgp-multi-vpn-instance-ipv4 bgp-multi-vpnv4 bgp-mvpn bgp-rpd bgp-vpn-instance-ipv4 bgp-vpn-instance-ipv6 bgp-vpn-target bgp-vpnv4 bgp-vpnv4-multicast bgp-vpnv6 bier bier-subdomain bmp bmp-monitor bmp-session bmp-session-2 bmp-session-ipv4-unicast bmp-session-ipv4-vpn board-group board-level-management-service-plane-defense bridge-domain callhome candidate-path channel channel-group channel-profile command-alias command-template community-attribute-list configuration connect-pce-server cos cu-agent cusp-forwarder dcn default-md destination-group dhcp-group dhcp-snooping-whitelist dhcpv6-relay-server-group dhcpv6-server-group diameter-server-group diffserv-domain domain-mapping-list ds-lite-instance ds-lite-instance-address-pool ds-lite-instance-ds-lite-address-group-cpe e-trunk ecc-public-key emdi endpoint enhanced-stream-quality-monitoring erps-ring esi-dynamic esi-static eth-tag-list ethernet3-0-1 event evi-ipmsi evi-ipmsi-leaf evi-ipmsi-root evi-ipmsi-root-mldp evpl-instance-mpls-mode evpl-instance-vxlan-mode evpl-srv6 evpn-instance evpn-mac-dup explicit-path fault-management fec-list flexe-client flexe-group flexible-log-template flow-queue flow-queue-mapping flow-queue-wred flow-route flow-route-ipv6 flow-route-ipv6-vpn-instance flow-route-vpn-instance ftp-client gigabitethernet-interface-1-bas gigabitethernet-interface-vlan-100-qinq-200 gigabitethernet1-0-0 gigabitethernet1-0-0-bas global-cgn-address-pool global-channel global-channel-name global-evpn-configuration global-management-service-plane-defense global-variable-set gmpls-tunnel grpc grpc-client grpc-ipv6-server grpc-server http http-redirection-profile https-redirect hwtacacs-server-template i-evpn-instance i-pmsi-mpls-te ifit ifit-instance igmp ike-peer ike-peer-filter-set ike-proposal imp-telink-configuration interface interface-based-acl interface-based-acl6 interface-level-management-service-plane-defense ip-address-pool ipfpm-dcp ipfpm-dcp-instance ipfpm-mcp ipfpm-mcp-ach ipfpm-mcp-instance ippool-grouppool1 ipsec-instance ipsec-policy-isakmp ipsec-policy-templet ipsec-profile ipsec-proposal ipsec-sa ipv4-address-prefix-set ipv4-mvpn-spmsi ipv4-ssm-mapping ipv6-address-pool ipv6-address-prefix ipv6-anycast-rp ipv6-multicast-multi-topology ipv6-multicast-profile ipv6-mvpn-ipmsi ipv6-mvpn-ipmsi-mpls-te ipv6-mvpn-spmsi ipv6-pim ipv6-ssm-mapping is-is is-is-frr is-is-topology keychain l2tp-group l2tpv3-instance l2tpv3-pw l2vpn-peer large-community-list layer-2-acl layer-2-multicast-instance leaf-list leaf-node license lmp lmp-neighbor lns-backup-group lns-group local-aaa-server lpt-ptp ma mac-list maintenance-assistant-task maintenance-entity-group management map-e-instance map-rule md md-ma-ma1 mirror-instance mld mldp-p2mp-tunnel monitor6 monitoring-group mpls mpls-acl mpls-bgp-vpn-instance mpls-in-udp mpls-in-udp-list mpls-l2vpn mpls-l2vpn-ce mpls-l2vpn-instance mpls-l2vpn-monitor-group mpls-ldp mpls-ldp-ipv4 mpls-ldp-vpn-instance mpls-oam mpls-rsvp-te-neighbor mpls-te-p2mp-template mpls-te-p2p-template mpls-traffic-statistics mst-region mstp-process multicast-bandwidth multicast-bas multicast-bas-policy multicast-mib multicast-nat-bind-list multicast-nat-instance multicast-nat-instance-group multicast-nat-outbound-group multicast-shaping-template mvpn-ipmsi nacm nacm-group nacm-rule nacm-rule-list nat-instance nat-instance-address-pool nat-policy nat64-instance nat64-instance-address-pool netconf-user-interface netstream-aggregation netstream-monitoring netstream-record nqa nqa-root nqa-test-flow oam-management ops ospf ospf-area ospf-frr ospfv3 ospfv3-area ospfv3-frr pce-client performance-management pim pim6 pki-access pki-attribute pki-cmp-session pki-domain pki-entity pm-server port-group port-queue port-queue-wred preference-based prepaid-profile protection-group public-key pw-aps pw-template pw-ve-load-balancing-group python-policy-template qos-profile qppb-configuration-group qppb-local-policy queue-4cos-mapping-profile radius-server-group radius-test-template recording-scheme remote-backup-profile remote-backup-service remote-mpls-ldp-peer rip ripng route-filter-policy route-monitoring-group route-policy rpf-vector-path rpki rpki-session rsa-key-code rules-management sbfd security-password segment-list segment-routing segment-routing-ipv6 segment-routing-ipv6-locator sensor-group sensor-path sensor-path-self-defined-event service-chain-instance service-location service-policy service-policy-test1 service-template service6-sec-policy serviceid-policy sflow sflow-collector sftp-client sid-np-evpn slot sm2-public-key sma soc spatial-multicast sr-mpls-te-policy sr-mpls-te-policy-group srv6-candidate-path srv6-locator-end-as srv6-mapping-policy srv6-segment-list srv6-te-policy ssl-cipher-suite ssl-policy static-bidirectional-co-routed-egress static-bidirectional-co-routed-ingress static-bidirectional-co-routed-transit static-mapping-algorithm-configuration static-mapping-algorithm-private-ip-address-pool static-mapping-algorithm-public-address-pool static-user-interface-list statistics-task status-monitoring-group sub-interface-queue subscription sys-evpn-mac-dup system task-group te-class-mapping te-tunnel-association-group telemetry telemetry-filter traffic-behavior traffic-classifier traffic-policy trust-environment-management tunnel-policy tunnel-selector twamp twamp-light twamp-light-client twamp-light-responder twamp-light-sender twamp-reflector twamp-server ucl ucl6 user user-group user-group-list user-group-queue user-interface user-interface-vty user-queue-template user-vlan value-added-service-policy virtual-access-ap-user virtual-access-hwtacacs virtual-access-port-extension virtual-cluster virtual-cluster-access virtual-cluster-data-channel vlan vlan-group vlan-instance vni vni-list vpn-instance vpn-instance-anycast-rp vpn-instance-ipv4 vpn-instance-ipv4-mvpn vpn-instance-ipv6 vpn-instance-ipv6-mvpn vpn-instance-msdp vpn-instance-pim vpws-evpn-instance vs vs-pbr-policy vsi vsi-bgp vsi-bgp-pw vsi-bgp-site vsi-bgpad vsi-bgpad-pw vsi-bgpad-pw-2 vsi-channel vsi-channel-name vsi-cu-agent vsi-inclusive vsi-inclusive-leaf vsi-inclusive-root vsi-inclusive-root-mldp-p2mp vsi-inclusive-root-mpls-te vsi-ldp vsi-ldp-pw vsp-service-instance-group web-url-profile weekly-key-id xpl-filter',
  texts: {
    '0 162': `
undo(keepalive)`,
    '0 387': `
reset`,
    '1 186': `
undo(multicast-list(ipv6~))`,
    '1 2': `
access-trigger(loose(@ all-time infinite-lease))
accounting-copy-group(@)
authorization-scheme(@)
domain(@)
multicast-profile(@ ipv6(@))
portal-redirect(redirect-time(@))
undo(access-trigger(loose!~) accounting-copy-group(@) authorization-scheme domain!(@) multicast-profile portal-redirect value-added-service(edsg~))`,
    '1 2 26': `
undo(access-limit)`,
    '1 2 293 331 332 335': `
authentication-scheme(@)
undo(authentication-scheme)`,
    '1 2 293 331 332 335 395': `
accounting-scheme(@)
undo(accounting-scheme)`,
    '1 2 366 389 395': `
user-group(@)`,
    '1 2 366 395': `
undo(user-group(@))`,
    '1 210': `
undo(user-aging user-name(minimum-length) user-password(change complexity-check expire min-len))
user-aging(@)
user-name(minimum-length(@))
user-password(change complexity-check expire(@~) min-len(@))`,
    '1 26': `
undo(access-delay)`,
    '1 293 331 332 335': `
undo(accounting-scheme(@) authentication-scheme(@))`,
    '1 306': `
outbound(recording-scheme(@))
undo(outbound(recording-scheme))`,
    '1 308': `
domain-map-list(@)
undo(domain-map-list(@))`,
    '1 388': `
task-group(@)
undo(task-group(@))`,
    '10 17 216 416': `
display(virtual-system(resource))`,
    '10 20 21 30 31 32 52 73 144 162 192 214 308 345 351 402 416 418': `
shutdown
undo(shutdown)`,
    '10 216 416': `
display(virtual-system(name~))
resource(cpu(weight~) m4route(upper-limit~) m6route(upper-limit~) u4route(upper-limit~) u6route(upper-limit~) vpn-instance(upper-limit~))
undo(resource(cpu~ m4route~ m6route~ u4route~ u6route~ vpn-instance~))`,
    '10 416': `
assign(resource-template(@))
port-mode(@!(resource-template~))`,
    '100 162 240 241 268': `
undo(priority)`,
    '100 162 244 366 434': `
stp(disable enable)
undo(stp(disable enable))`,
    '100 190 414': `
timer(hello(@))
undo(timer(hello))`,
    '100 240 241': `
priority(@)`,
    '100 297': `
undo(peer-address)`,
    '100 308': `
peer-ipv6(@(source-ipv6~))`,
    '100 415': `
timer(revert(delay~))
undo(timer(revert~))`,
    '101 295 341': `
peer-public-key(end)
public-key-code(begin)`,
    '104 162': `
undo(esqm(service-stream~))`,
    '105 162 402': `
port(@!(@!~))
undo(port(@!~))`,
    '105 310': `
undo(version)`,
    '106 107': `
df-election(type(preference-based))
evpn(redundancy-mode(all-active))`,
    '106 107 141': `
undo(df-election(type~))`,
    '106 107 366': `
evpn(redundancy-mode(single-active))
undo(evpn(redundancy-mode~))`,
    '109 162': `
igmp-snooping(proxy-uplink-port(dot1q~ qinq~))`,
    '11 12 13 20 22 25 27 28 30 31 36 73 83 100 105 118 153 162 163 164 168 171 192 196 201 209 227 257 268 270 273 274 276 277 296 300 309 310 311 314 328 330 334 349 372 373 374 376 385 386 402 403 407 415 416 418': `
description(@!~)
undo(description)`,
    '11 12 163 164 334 385 386': `
rule(@(deny~ permit~))`,
    '11 12 163 164 385 386': `
undo(rule(deny~ permit~))`,
    '11 12 27 28 163 164 201 227 268 334 374 385 386': `
step(@)
undo(step)`,
    '11 12 27 28 163 164 201 227 334 385 386': `
rule(@(name~) name(@~))
undo(rule(@!~ name~))`,
    '11 12 27 28 163 164 201 227 385 386': `
rule(@(description~))`,
    '11 12 385 386': `
rule(deny(@!~ gre!~ ospf!~ tcp!~ udp!~) permit(@!~ gre!~ ospf!~ tcp!~ udp!~))`,
    '11 385': `
rule(deny(icmp!~ igmp!~ ip!~ ipinip!~ zero!~) permit(icmp!~ igmp!~ ip!~ ipinip!~ zero!~))`,
    '111 268 428': `
leaf
root
undo(leaf root)`,
    '113 235 242 269 430': `
mldp(p2mp)`,
    '113 242 269 430': `
undo(mldp(p2mp))`,
    '113 430': `
data-switch(disable)
undo(data-switch(disable))`,
    '114 223 431': `
undo(root-ip)`,
    '114 431': `
root-ip(@)`,
    '115 117': `
load-balancing(ignore-esi)
local-service-id(@(remote-service-id~))
mtu-match(ignore)
undo(load-balancing(ignore-esi) local-service-id(@~) mtu-match(ignore))`,
    '115 118 419 433 434': `
control-word(enable)
undo(control-word(enable))`,
    '118 141': `
bypass-vxlan(enable)
mac-duplication
undo(bypass-vxlan(enable))`,
    '118 141 415': `
local-remote(frr(enable))
undo(local-remote(frr~))`,
    '118 259': `
nat(log(radius~))`,
    '118 366': `
undo(nat(log~))`,
    '118 407 418': `
traffic-policy(@(network~))
undo(traffic-policy(network~))`,
    '118 409 411 415': `
default-color(@)`,
    '118 415': `
export(route-policy(@))
import(route-policy(@))
local-remote(frr(disable))
undo(default-color(@) export(route-policy) import(route-policy))`,
    '118 418': `
inclusive-provider-tunnel
isolate(spoken)
undo(inclusive-provider-tunnel isolate(spoken))`,
    '119 365': `
detect(loop-times(@~))
retry-cycle(@)
undo(detect(loop-times~) retry-cycle!(@))`,
    '12 386': `
rule(deny(icmpv6!~ ipv6!~ ipv6-ah!~ ipv6-esp!~) permit(icmpv6!~ ipv6!~ ipv6-ah!~ ipv6-esp!~))`,
    '120 315': `
undo(next(hop~))`,
    '123 124 162 225': `
undo(binding(interface~))`,
    '124 156 162 225': `
binding(interface(@!~))`,
    '124 366': `
flexe-groupnum(@)
undo(flexe-groupnum!(@))`,
    '126 290': `
queue(@(cir~ low-latency!~ lpq!~ pq!~ shaping~ wfq~))
share-shaping(af1(@!~ af2~ af3~ af4~ be~ cs6~ cs7~ ef~ lpq~ pq~ wfq~) af2(@!~ af1~ af3~ af4~ be~ cs6~ cs7~ ef~ lpq~ pq~ wfq~) af3(@!~ af1~ af2~ af4~ be~ cs6~ cs7~ ef~ lpq~ pq~ wfq~) af4(@!~ af1~ af2~ af3~ be~ cs6~ cs7~ ef~ lpq~ pq~ wfq~) be(@!~ af1~ af2~ af3~ af4~ cs6~ cs7~ ef~ lpq~ pq~ wfq~) cs6(@!~ af1~ af2~ af3~ af4~ be~ cs7~ ef~ lpq~ pq~ wfq~) cs7(@!~ af1~ af2~ af3~ af4~ be~ cs6~ ef~ lpq~ pq~ wfq~) ef(@!~ af1~ af2~ af3~ af4~ be~ cs6~ cs7~ lpq~ pq~ wfq~))
undo(queue(@!~) share-shaping)`,
    '128 291': `
color(green(low-limit~) red(low-limit~) yellow(low-limit~))
queue-depth(@)
undo(color(green red yellow) queue-depth)`,
    '129 130 131 132': `
apply(deny redirect(vpn-target~) remark-dscp(@ af11 af12 af13 af21 af22 af23 af31 af32 af33 af41 af42 af43 be cs1 cs2 cs3 cs4 cs5 cs6 cs7 ef) traffic-action(sample) traffic-rate(@))
if-match(destination-port(equal~ greater-than~ less-than~) dscp(equal~ greater-than~ less-than~) fragment-type(match~ not~) icmp-code(equal~ greater-than~ less-than~) icmp-type(equal~ greater-than~ less-than~) packet-length(equal~ greater-than~ less-than~) port(equal~ greater-than~ less-than~) protocol(equal~ greater-than~ less-than~) source-port(equal~ greater-than~ less-than~) tcp-flags(any-match~ match~ not~))
undo(apply(deny remark-dscp traffic-action~ traffic-rate) if-match(destination destination-port!~ dscp!~ fragment-type!~ icmp-code!~ icmp-type!~ packet-length!~ port!~ protocol!~ source source-port!~ tcp-flags!~))`,
    '129 132': `
apply(redirect(ip~))
if-match(destination(@!~) source(@!~))
undo(apply(redirect!~))`,
    '129 366': `
flow-interface-group(@)
undo(flow-interface-group(@))`,
    '130 131': `
if-match(destination(@~) source(@~))
undo(apply(redirect))`,
    '133 144': `
passive
undo(passive)`,
    '133 338': `
bye
cd(@)
cdup
delete(@)
dir!(@!(@))
get(@!(@))
ls!(@!(@))
mkdir(@)
put(@!(@))
pwd
rmdir(@)`,
    '135 394': `
802.1p(@(binding~))
undo(802.1p(@~ binding~))`,
    '136 162': `
bas
forward-mode(half-through)
recover(efm-down)
undo(bas forward-mode(half-through) link-protocol(ppp))`,
    '136 162 340': `
forward-mode(loopback through)
undo(forward-mode!(through))`,
    '136 162 366': `
broadcast-copy(fast(enable))
ipv6(extension-header(ah~ destination~ esp~ fragment~ hop-by-hop~ routing~) nd(dad~))
undo(broadcast-copy(fast~) ipv6(extension-header~))`,
    '138 166': `
authentication-name(@(password~))
detect(retransmit(@~))
ip(used-threshold(upper-limit~))
nat(ip-pool(load-balance~))
subnet(length(initial~))
undo(authentication-name!(@!~) detect!(retransmit!~) ip(used-threshold!~) subnet(length!~))`,
    '138 166 182 183': `
lock
undo(lock)`,
    '138 166 366': `
undo(nat(ip-pool~))`,
    '138 259 366': `
undo(nat(alarm~))`,
    '138 330': `
cu(warm-standby-mode)
undo(cu(warm-standby-mode))`,
    '139 247 425': `
channel(@)
undo(channel(@))`,
    '139 425': `
channel(@(type~))
undo(unspecified-channel(deny))
unspecified-channel(deny)`,
    '14 110': `
delay-suppression(enable)
undo(delay-suppression(enable))`,
    '140 426': `
group(@(@!~))`,
    '142 265 272': `
enable
undo(enable)`,
    '144 162': `
bandwidth(@)`,
    '144 162 198': `
undo(destination)`,
    '144 162 198 203': `
destination(@)`,
    '144 162 270': `
undo(bandwidth)`,
    '144 298': `
bind(interface(@!~))`,
    '144 366': `
explicit-path(@)`,
    '145 366': `
undo(whitelist(session-car~))`,
    '146 147 148': `
ssl-policy(@)
ssl-verify(peer)
undo(ssl-policy ssl-verify(peer))`,
    '147 148': `
server(enable)
server-port(@)
source-ip(@(vpn-instance~))
undo(acl idle-timeout(@) server(enable) server-port!(@) source-ip!(@!~) ssl-policy(@))`,
    '147 148 230': `
source-ip(@)`,
    '147 148 264': `
idle-timeout(@)
undo(idle-timeout)`,
    '147 148 366': `
acl(@)
undo(acl(@))`,
    '152 397': `
hwtacacs-server(@(@!~ secondary shared-key~) shared-key(@ cipher~))
undo(hwtacacs-server(@!~ shared-key))`,
    '153 418': `
pbb(binding(b-evpn~) i-tag(@))
undo(pbb(binding~ i-tag!~))`,
    '154 188': `
p2mp-template(@)
undo(p2mp-template)`,
    '155 167 169': `
instance(@)
undo(instance(@))`,
    '155 207': `
node-id(@)
undo(node-id(@))`,
    '156 168': `
interval(@)`,
    '156 168 268': `
undo(interval)`,
    '156 170': `
undo(flow)`,
    '157 190 222 276 277 311 366 414': `
ipsec(sa(@))`,
    '157 190 222 276 277 311 414': `
undo(ipsec(sa))`,
    '157 222': `
max-response-time(@)
query(ipsec(sa~))
require-router-alert
robust-count(@)
send-router-alert
ssm-mapping(@(@~))
timer(other-querier-present(@) query(@))
undo(max-response-time query(ipsec~) require-router-alert robust-count send-router-alert ssm-mapping(@~) timer(other-querier-present query))`,
    '159 162': `
undo(ip(address!~))`,
    '162 184 206 231 273 308 310 408': `
undo(peer(@))`,
    '162 184 206 231 273 310 408 433': `
peer(@)`,
    '162 187 226 254': `
mpls(te)`,
    '162 192': `
ipv6(enable)
isis(ipv6(link-group~ topology~) link-group(@!~))
undo(ipv6(enable) isis(ipv6~ link-group!~) virtual-access(enable) virtual-cluster-access(enable))
virtual-access(enable)
virtual-cluster-access(enable)`,
    '162 192 366': `
undo(ipv6(topology~))`,
    '162 198': `
undo(source)`,
    '162 198 203': `
undo(destination(@))`,
    '162 221 372': `
port-mirroring(car(cir~) slice-size(@))
undo(port-mirroring(car slice-size!~))`,
    '162 224 265 266 340 366 372': `
undo(ip(netstream~) ipv6(netstream~))`,
    '162 226': `
mpls(mldp(p2mp~) rsvp-te!(bfd~ graceful-shutdown) te(bfd~ path~ pce~ self-ping~ srlg~ tie-breaking~))
undo(mpls(mldp~ rsvp-te!~ te!~))`,
    '162 231': `
undo(mpls(l2vpn~))`,
    '162 233 297 345 402 418': `
mtu(@)
undo(mtu)`,
    '162 239': `
mpls(rsvp-te(authentication~))`,
    '162 244 366': `
stp(instance(@~))
undo(stp(instance~))`,
    '162 244 366 434': `
stp(mcheck)`,
    '162 249': `
multicast-nat(outbound(id~))
undo(multicast-nat(outbound~))`,
    '162 259 372': `
undo(nat(bind~))`,
    '162 268': `
restart`,
    '162 279': `
timer(hold(@))
undo(timer(hold))`,
    '162 289': `
efm(interval(@))
group-member(@!(@!~ to~))
undo(efm(interval) group-member(@!~))`,
    '162 300': `
undo(user-queue(inbound outbound))`,
    '162 309': `
mpls(ldp(advertisement~ local-lsr-id~ timer~))`,
    '162 330': `
undo(vrrp(vrid~))`,
    '162 340': `
ipv6(nd(ns-multicast~ ns-unicast~))
load-balance(hash-fields(ip~))
port-queue(@(lpq~ port-wred~ pq~ shaping~ wfq~))
port-queue-alarm(@(buffer~ discard-byte~ discard-packet~ discard-packet-ratio~))
undo(link-protocol(transport~) port-queue(@~) port-queue-alarm(@~))`,
    '162 340 366': `
ipv6(nd(na~))
undo(load-balance(hash-fields~))`,
    '162 340 366 372': `
ip(netstream(sampler~))
ipv6(netstream(sampler~))`,
    '162 366': `
arp(anti-attack(gratuitous-arp~) broadcast-send(maximum~))
bridge-domain(@)
carrier(down-hold-time(@) up-hold-time(@))
clear(ipv6(icmp~))
damp-interface(enable level(heavy light manual~ middle) mode(tx-off))
dcn
dhcp(relay(release~) release)
dhcpc(option60(redefined~))
dhcpv6(relay(pd-route~))
display(trap-info(@!~))
e-trunk(@)
encapsulation(dot1q!(vid~))
ethernet(egress-strict-filter(enable))
gvrp
icmp(name(echo~ echo-reply~ fragmentneed-dfset~ host-redirect~ host-tos-redirect~ host-unreachable~ information-reply~ information-request~ net-redirect~ net-tos-redirect~ net-unreachable~ parameter-problem~ port-unreachable~ protocol-unreachable~ reassembly-timeout~ source-quench~ source-route-failed~ timestamp-reply~ timestamp-request~ ttl-exceeded~) type(@~))
ip(host(packet~) netstream(monitor~) option(route-alert~ route-record~ source-route~ time-stamp~))
ipv6(icmp(hop-limit-exceeded~ host-unreachable~ port-unreachable~) nd(learning~ miss~ rs~ security~ stale-timeout~) netstream(monitor~) security(permit~))
lacp(e-trunk(priority~) priority(@))
link-protocol(forwarding(e-lmi eoam3ah ptp-peer-delay))
lldp(enable)
load-balance(unequal-cost(enable))
mpls!(ldp te(leaf-list~))
multicast(p2mp(load-balance~) shaping(enable))
nhrp(enable)
ppp(keepalive(slow~))
ptp(enable source-switch(ptsf~))
remote-backup-profile(@!~)
statistic(mode(forward))
subinterface(traffic-statistics(enable))
tunnel(ipv4-ipv6(encapsulation-limit~ flow-label~ hop-limit~ traffic-class~))
undo(access(gateway~) arp(anti-attack~ broadcast-send~ learning~) bpdu-tunnel(stp~) damp-interface(enable level~ mode~) dcn dhcp(relay~ server~) dhcpc(option60~) dhcpv6(relay~) encapsulation(dot1q!~) erps(ring~) ethernet(egress-strict-filter~) evpl(instance~) flowspec(match~) garp(timer~) gvrp icmp(name~ type~) ip(host~ option~ topology~) ipv6(icmp~ security~) isis(purge-source-trace~ suppress-flapping~) lacp(e-trunk~ priority) link-protocol(forwarding~) lldp(enable) load-balance(unequal-cost~) loop-detect(trigger~) mac-address mpls!(ldp!~) multicast(p2mp~) nhrp(enable) ntp-service(ipv6~) ospf(flush-source-trace~ suppress-flapping~) ospfv3(flush-source-trace~ suppress-flapping~) port-alarm(down~) pppoe-server(send~) ptp(enable) remote-backup-profile(@!~) stp(bpdu~) subinterface(traffic-statistics~) te(srlg~) tunnel(ipv4-ipv6~) vrrp(recover-delay))
vrrp(recover-delay(@))`,
    '162 366 398': `
efm(enable)
ptp(domain(@))
undo(clock(2msync-1~ 2msync-2~) efm(enable) ptp(domain))`,
    '162 366 402 418 433': `
l2-multicast(limit(max-entry~))
undo(l2-multicast(limit~))`,
    '162 366 406': `
vni(@)`,
    '162 366 407 409': `
undo(arp(vlink-direct-route~))`,
    '162 366 407 411': `
undo(multicast(ipv6~))`,
    '162 366 434': `
stp(transmit-limit(@))
undo(stp(process~ transmit-limit))`,
    '162 369': `
mpls(te(backup~))`,
    '162 372': `
ip(urpf(loose!~))
port-mirroring(to(observe-index~))
undo(ip(urpf!~) load-balance port-mirroring(to~))`,
    '162 387': `
mpls(te(reoptimization!~))`,
    '162 392': `
undo(speed)`,
    '162 394': `
user-group-queue(@(inbound!~))`,
    '162 398': `
isis(authentication-mode(hmac-sha256~))`,
    '162 400': `
undo(vc(bfd~ bit-error-detection))
vc(bfd(detect-multiplier~ min-rx-interval~ min-tx-interval~) bit-error-detection)`,
    '162 402': `
dhcp(option82(format~))
undo(port(isolate-state~))`,
    '162 402 418': `
l2-multicast(ipv6(static-group~) limit(dynamic-trunk-bandwidth~))
mld-snooping(group-policy(@!~ acl6-name~))
undo(encapsulation l2-multicast(ipv6~) mld-snooping(static-router-port~))`,
    '162 418': `
broadcast-suppression(cir(@~))
multicast-suppression(cir(@~))
unknown-unicast-suppression(cir(@~))`,
    '162 434': `
encapsulation(vlan(pass))
evpn(e-tree-leaf)
interface-parameter-type(vccv)
loop-detect(eth-loop(priority~))
mac-limit(alarm(disable!~ enable!~))
stp(binding(process~) compliance(auto dot1s legacy) config-digest-snoop cost(@) deny(packet~) loop-protection no-agreement-check permit(packet~) point-to-point(auto force-false force-true) port(priority~) process(@~) root-protection tc-restriction(enable))
undo(encapsulation(vlan~) evpn(e-tree-leaf) loop-detect(eth-loop~) stp(binding~ compliance config-digest-snoop cost deny~ loop-protection no-agreement-check permit~ point-to-point port~ root-protection tc-restriction~))`,
    '163 164': `
rule(deny(interface~) permit(interface~))`,
    '166 172': `
ip-attribute(public)
undo(ip-attribute(public) ip-pool(@))`,
    '166 172 182': `
undo(warning-exhaust warning-threshold)
warning-exhaust
warning-threshold(@)`,
    '166 173': `
remote-backup-profile(@)
undo(remote-backup-profile)`,
    '166 182': `
dns-server(@)
export(host-route)
lock(drain)
option(@(hex~ string~ suboption~))
undo(dns-server(@!~) lock(drain) unr(tag!~) wait-request-time!(@) weight(@))
unr(tag(@))
wait-request-time(@)`,
    '166 182 183': `
constant-index(@)`,
    '166 182 300': `
undo(weight)
weight(@)`,
    '166 183': `
conflict(auto-recycle(interval~))
remote-ip(lease(manage))
undo(conflict(auto-recycle!~) remote-ip(lease~))`,
    '167 168': `
mcp(@!(net-manager-vpn port~ vpn-instance~))
undo(authentication-mode(hmac-sha256) mcp)`,
    '167 168 169 276 277': `
authentication-mode(hmac-sha256(key-id~))`,
    '169 276 277': `
undo(authentication-mode(hmac-sha256~))`,
    '17 212': `
ping(mac-8021ag(mep~))
trace(mac-8021ag(mep~))`,
    '17 216 416': `
display(virtual-system!(verbose))`,
    '17 244': `
display(stp!(abnormal-interface active bridge~ brief global instance~ interface~ region-configuration!~ slot~ tc-bpdu~ topology-change vsi~))`,
    '17 268': `
display(nqa(history!~ results!~))`,
    '17 366': `
reset(dhcp(snooping~))`,
    '17 387': `
display(l2tp(session~ statistics~) traffic(policy~))
reset(access(statistics~) l2tp(statistics~) traffic(policy~))`,
    '171 212': `
delay-measure(one-way(delay-threshold~) two-way(delay-threshold~))`,
    '171 212 215': `
undo(delay-measure(one-way~ two-way~))`,
    '174 175': `
local-address(@(binding~))`,
    '174 176': `
remote(ike-identity(@))
undo(remote(ike-identity))`,
    '175 176': `
ike-peer(@)
ipsec(df-bit(clear) fragmentation(before-encryption) load-balance(hash-arithmetic~))
log(disable enable)
pfs(dh-group1 dh-group14 dh-group15 dh-group16 dh-group19 dh-group2 dh-group20 dh-group21 dh-group5)
proposal(@(@!~))
sa(anti-replay(disable enable window~) duration(time-based~ traffic-based~))
set(service-class(af1~ af2~ af3~ af4~ be~ cs6~ cs7~ ef~))
speed-limit(inbound(@!~) outbound(@!~))
undo(ike-peer(@) ipsec(df-bit~ fragmentation~ load-balance~) log(enable) pfs!(dh-group1 dh-group14 dh-group15 dh-group16 dh-group19 dh-group2 dh-group20 dh-group21 dh-group5) proposal(@) sa(anti-replay~ duration~) set(service-class~) speed-limit(inbound outbound))`,
    '175 176 178': `
proposal(@)
undo(proposal)`,
    '175 184 408': `
local-address(@)
undo(local-address)`,
    '18 162': `
ptp(asymmetry-correction(negative~ positive~))`,
    '18 162 366': `
set(flow-stat(interval~))
transmission-alarm(holdoff-timer(@) holdup-timer(@))
undo(set(flow-stat~))`,
    '18 23': `
authentication-mode(hwtacacs local)`,
    '18 30 31 100 274': `
undo(authentication-mode)`,
    '18 340 366': `
undo(set(service-mode~))`,
    '18 366': `
clock(bits-type(bits0~ bits1~) sa-bit(sa4~ sa5~ sa6~ sa7~ sa8~) source(bits0~) tod(protocol~))
fan(speed(auto full minimum-percent~ silent))
high-temperature(power-off(disable enable))
ptp(clock-source(bits1~) virtual-clock-id(clock-id-value))
set(auto-upgrade(model~) energy-mode(mode~) service-mode(forwarding-mode~))
snmp-agent(protocol(ipv6~ source-interface~ source-status~))
temperature-threshold(slot(@~))
transmission-alarm(down(wan~))
undo(clock(source~ tod~) ptp(virtual-clock-id) set(energy-mode~) snmp-agent(protocol~) temperature-threshold(slot~) transmission-alarm(down~ holdoff-timer!~ holdup-timer!~) voltage-threshold(slot~))
voltage-threshold(slot(@~))`,
    '18 366 398': `
undo(ptp(clock-source~) snmp-agent(trap~))`,
    '18 398 400': `
admin(@)`,
    '180 181 189 191': `
group(@(@~))`,
    '180 189': `
holddown-time(@)
switch-delay(@)
tunnel-withdraw-delay(@)
undo(holddown-time switch-delay tunnel-withdraw-delay)`,
    '181 191': `
undo(group(all))`,
    '182 183': `
prefix(@)
undo(prefix)`,
    '182 366': `
dhcpv6(rapid-commit)
dhcpv6-server(group(@))
undo(dhcpv6(rapid-commit))`,
    '183 217 218': `
map-rule(@)
undo(map-rule(@))`,
    '186 245 253': `
undo(multicast-list(name~))`,
    '186 253': `
undo(multicast-list(list-index~))`,
    '187 254': `
mldp
undo(mldp mpls(te))`,
    '19 143 179 301 312': `
display(this(candidate))`,
    '19 179': `
end-list`,
    '190 281 282 414': `
anycast-rp(@)
undo(anycast-rp(@))`,
    '190 414': `
bsm(semantic(fragmentation))
bsr-policy(@ acl6-name(@))
c-bsr(@!(@!~) hash-length(@) holdtime(@) interval(@) priority(@))
c-rp(@!(advertisement-interval~ group-policy~ holdtime~ priority~) advertisement-interval(@) holdtime(@) priority(@))
crp-policy(@)
hello(ipsec(sa~))
hello-option(dr-priority(@) holdtime(@) lan-delay(@) override-interval(@))
holdtime(assert(@) join-prune(@))
ipsec(unicast-message(sa~))
join-prune(triggered-message-cache(disable))
neighbor-check(receive send)
probe-interval(@)
register-policy(@)
register-source(@)
register-suppression-timeout(@)
source-lifetime(@)
source-policy(@)
spt-switch-threshold(@!(group-policy~) infinity!(group-policy~))
ssm-policy(@)
static-rp(@!(@!~ preferred))
timer(join-prune(@) spt-switch(@))
undo(bsm(semantic~) bsr-policy c-bsr!(hash-length holdtime interval priority) c-rp(advertisement-interval holdtime priority) crp-policy hello(ipsec~) hello-option(dr-priority holdtime lan-delay override-interval) holdtime(assert join-prune) ipsec(unicast-message~) join-prune(triggered-message-cache~) neighbor-check(receive send) probe-interval register-policy register-source register-suppression-timeout source-lifetime source-policy spt-switch-threshold!(@!~ group-policy~ infinity!~) ssm-policy static-rp(@) timer(join-prune spt-switch))`,
    '192 194': `
attached-bit(advertise(always never) avoid-learning)
auto-cost(enable!(compatible))
circuit-cost(@!(level-1 level-2))
default-route-advertise(always(avoid-learning level-1!~ level-1-2!~ level-2!~) avoid-learning level-1!(avoid-learning cost~ tag~) level-1-2!(avoid-learning cost~ tag~) level-2!(avoid-learning cost~ tag~) match(default!~))
import-route(bgp(cost-type~ level-1!~ level-1-2!~ level-2!~) direct(cost-type~ level-1!~ level-1-2!~ level-2!~) isis(cost-type~ level-1!~ level-1-2!~ level-2!~ no-sid!~) ospf(cost-type~ inherit-cost!~ level-1!~ level-1-2!~ level-2!~ no-sid!~) rip(cost-type~ inherit-cost!~ level-1!~ level-1-2!~ level-2!~) static(cost-type~ level-1!~ level-1-2!~ level-2!~) unr(cost-type~ level-1!~ level-1-2!~ level-2!~))
summary(@(@!~))
undo(attached-bit(advertise avoid-learning) auto-cost(enable) circuit-cost!(@!~ level-1 level-2) summary(@~))`,
    '192 194 273': `
import-route(isis(tag~) ospf(tag~) rip(tag~))`,
    '192 194 273 276': `
bandwidth-reference(@)
default-route-advertise!(always!(cost~ tag~) cost(@!~) route-filter(@!~) route-policy(@!~) tag(@!~))
import-route(bgp(tag~) direct(tag~) static(tag~) unr(tag~))
undo(bandwidth-reference default-route-advertise import-route(bgp))`,
    '192 194 273 276 310 311': `
import-route(bgp!(cost~ permit-ibgp!~ route-filter~ route-policy~) direct(cost~) static(cost~) unr(cost~))
preference(@(route-filter~ route-policy~) route-filter(@!~) route-policy(@!~))
undo(maximum(load-balancing))`,
    '192 194 273 310': `
import-route(ospf!(cost~ route-filter~ route-policy~) rip!(cost~ route-filter~ route-policy~))
undo(import-route(ospf!~ rip!~))`,
    '192 194 273 310 311': `
import-route(isis!(cost~ route-filter~ route-policy~))
undo(import-route(isis!~))`,
    '192 194 276 311': `
import-route(bgp(inherit-cost!~) direct(inherit-cost!~) unr(inherit-cost!~))`,
    '192 194 311': `
import-route(isis(inherit-cost!~))`,
    '192 216': `
undo(virtual-system(@))
virtual-system(@)`,
    '192 226 273 309': `
undo(mpls(ldp~))`,
    '192 273': `
avoid-microloop(frr-protected!(rib-update-delay~) segment-routing!(rib-update-delay~) te-tunnel!(rib-update-delay~))
bgp-ls(enable identifier(@))
local-mt(enable filter-policy(acl~ ip-prefix~))
metric-delay(suppress(timer~))
mpls(ldp(auto-config))
nexthop(@(weight~))
prefix-priority(critical(ip-prefix~) high(ip-prefix~) medium(ip-prefix~) very-low(ip-prefix~))
segment-routing(global-block(@~) lsp-trigger(host ip-prefix~ none) mapping-server(receive send) mpls)
undo(avoid-microloop(frr-protected!~ segment-routing!~ te-tunnel!~) bgp-ls(identifier!~) local-mt(enable filter-policy) nexthop(@) segment-routing(global-block!~ lsp-trigger!~ mapping-server~))`,
    '192 273 276': `
bfd(all-interfaces(frr-binding!~))
filter-policy(route-filter(@~))
frr
suppress-flapping(peer(disable))
undo(filter-policy(route-filter~) frr prefix-priority(critical high medium very-low) suppress-flapping(peer~))`,
    '192 273 276 310': `
bfd(all-interfaces(detect-multiplier~ enable))
undo(bfd(all-interfaces~))`,
    '192 273 276 311': `
filter-policy(route-policy(@~))
undo(filter-policy(route-policy~))`,
    '192 273 310': `
bfd(all-interfaces(min-rx-interval~ min-tx-interval~))`,
    '192 274': `
ldp-sync(enable)
timer(ldp-sync(hold-max-cost~))
undo(ldp-sync(enable) timer(ldp-sync~))`,
    '192 366 411': `
ipv6(frr)
undo(ipv6(frr))`,
    '193 275': `
remote-lfa(available-tunnel-destination(ip-prefix~) tunnel(ldp!~))
undo(remote-lfa(available-tunnel-destination~ tunnel~))`,
    '193 275 278': `
frr-policy(route(route-filter~ route-policy~))
loop-free-alternate
tiebreaker(lowest-cost(preference~) node-protecting(preference~))
undo(frr-policy(route) loop-free-alternate tiebreaker(lowest-cost!~ node-protecting!~))`,
    '196 394': `
undo(user-group-queue(inbound))`,
    '196 407 409': `
undo(trust(upstream~))`,
    '198 366': `
undo(l2tpv3(local~))`,
    '199 434': `
status-code-change(flush-mac(disable))
undo(status-code-change(flush-mac~))`,
    '2 138 166 293 331 332 335 366': `
radius-server(group(@))`,
    '2 150': `
undo(web-server(url!~))
web-server(mode(get post))`,
    '2 152': `
undo(hwtacacs-server)`,
    '2 152 397': `
hwtacacs-server(@)`,
    '2 162': `
igmp(enable)
ipv6(nd(autoconfig~))
multicast(bas-policy(@~))
qos(link-adjustment(@~ shaping-mode~))
undo(igmp(enable))`,
    '2 162 340': `
undo(multicast(bas-policy~) qos(user-queue~))`,
    '2 162 366 374': `
undo(qos(link-adjustment~))`,
    '2 166 172': `
ip-pool(@(move-to~))
undo(ip-pool)`,
    '2 166 172 307 308': `
ip-pool(@)`,
    '2 182': `
aftr-name(@)
undo(aftr-name)`,
    '2 23': `
authening(authen-fail(online~))`,
    '2 26': `
access-limit(@)
undo(value-added-service(policy))
user(detect(retransmit~))
value-added-service(policy(@))`,
    '2 26 162': `
accounting-copy(radius-server(@))
pim(snooping(enable))
undo(accounting-copy(radius-server) pim(snooping~))`,
    '2 26 162 366': `
ipv6(nd(ra~))`,
    '2 26 166 172 183 268': `
undo(vpn-instance)`,
    '2 26 307': `
nas(logic-sysname(@))
undo(nas(logic-sysname))`,
    '2 26 32 166 172 183 268': `
vpn-instance(@)`,
    '2 26 340': `
block
undo(block)`,
    '2 26 73 136 162 340 366': `
undo(ipv6(nd~))`,
    '2 293': `
undo(quota-out)`,
    '2 307 308': `
ipv6-pool(@)
undo(ip-pool(@!~))`,
    '2 331 332 335': `
traffic(match(user-group!~))
undo(traffic(match~))`,
    '2 366': `
access(user-group-list(@))
access-user(dhcp(auto-save~))
dhcp(option-64(qos-profile!~) receive(server-packet~))
diameter-server(group(@))
dot1x-template(@)
l2tp-group(@)
local-backup(enable)
undo(access-user(dhcp~) dhcp(option-64~ receive~) ip(unr~) l2tp-group(@) local-backup(enable) value-added-service(daa~))`,
    '2 395': `
accounting-service-policy(inbound(disable enable) outbound(disable enable))
undo(user-group)
user-group(@(bind~))`,
    '2 73': `
qos(phb(disable))`,
    '2 73 116 162 407 409': `
undo(qos(phb~))`,
    '2 73 162': `
qos(phb(dscp~ inner-8021p~ mpls-exp~ outer-8021p~))`,
    '20 21': `
service(input(@) output(@))
undo(service(input!~ output!~))`,
    '208 209': `
undo(bind(slot~))`,
    '212 219': `
ais(enable)
undo(ais(enable))`,
    '212 220': `
remote-mep(ccm-receive(enable mep-id~))
undo(remote-mep(ccm-receive~))`,
    '215 238 366': `
reset(mpls(oam~) mpls-tp(oam~))`,
    '216 416': `
display(virtual-system(configuration~))`,
    '217 218': `
map(mtu(@) tcp(adjust-mss~) traffic-class(@))
undo(map(mtu!~ tcp~ traffic-class!~))`,
    '22 162 372': `
ip(urpf(strict!~))`,
    '22 340': `
undo(alarm(drop-rate~))`,
    '224 265 266 340 366': `
ip(netstream(export~))
ipv6(netstream(export~))`,
    '225 234 313': `
monitor(enable)
undo(monitor(enable))`,
    '225 313': `
trigger-up-delay(@)
undo(trigger-up-delay)`,
    '226 228': `
mpls(bgp(bfd~ bfd-trigger-tunnel~ ttl-mode~))`,
    '226 228 366': `
undo(mpls(bgp~))`,
    '226 235': `
protocol-packets(suppress(disable))
undo(protocol-packets(suppress~))`,
    '226 236': `
lsp-trigger(all host ip-prefix(@) none)
undo(lsp-trigger)`,
    '231 366': `
monitor-group(@)
undo(monitor-group(@))`,
    '233 407 409 411 419 422': `
undo(vpn-target(all!~))`,
    '233 419': `
undo(route-distinguisher)`,
    '233 419 422': `
vpn-target(@(both export-extcommunity import-extcommunity))`,
    '235 236': `
mldp(p2mp-lsp(name~))
propagate(mapping(for~))
undo(mldp(p2mp-lsp~))`,
    '235 236 237': `
auto-frr(lsp-trigger(all host ip-prefix~ none))
outbound(peer(@~ all~))
undo(auto-frr(lsp-trigger) outbound(peer~))`,
    '235 237': `
authentication(exclude(peer~) key-chain(all~ peer~ peer-group~))
graceful-delete!(timer(@))
igp-sync-delay(timer(@))
label(distribution(control-mode~))
loop-detect
lsr-id(@)
md5-password(cipher(@~ all~ peer-group~) plain(@~ all~ peer-group~))
undo(authentication(exclude~ key-chain~) graceful-delete!(timer) igp-sync-delay(timer) label(distribution~) loop-detect lsr-id md5-password(@ all peer-group))`,
    '235 237 407': `
ipv4-family`,
    '238 366': `
undo(mpls(oam~))`,
    '240 241': `
affinity(primary(exclude~ include-all~ include-any~) property(@!~))
bandwidth(ct0(@))
bfd(detect-multiplier(@!~) enable min-rx-interval(@!~) min-tx-interval(@!~))
bypass-attributes(bandwidth(@!~) priority(@!~))
fast-reroute!(bandwidth)
hop-limit(@)
lsp-tp(outbound)
path(metric-type(igp te))
priority(@(@))
record-route!(label)
reoptimization!(frequency(@))
resv-style(ff se)
tie-breaking(least-fill most-fill random)
undo(affinity(primary!~ property) bandwidth(ct0) bfd(detect-multiplier!~ enable min-rx-interval!~ min-tx-interval!~) bypass-attributes fast-reroute hop-limit lsp-tp path(metric-type) record-route reoptimization resv-style tie-breaking)`,
    '243 244': `
check(region-configuration)
region-name(@)
revision-level(@)
undo(region-name revision-level vlan-mapping(modulo))
vlan-mapping(modulo(@))`,
    '243 244 404': `
instance(@(vlan~))
undo(instance(@!~))`,
    '244 366': `
stp(bpdu-protection bridge-diameter(@) max-hops(@) mode(mstp rstp stp) pathcost-standard(dot1d-1998 dot1t legacy) priority(@) region-configuration root(primary secondary) tc-protection!(interval~ threshold~) timer(forward-delay~ hello~ max-age~) timer-factor(@))
undo(stp(bpdu-protection bridge-diameter max-hops mode pathcost-standard priority region-configuration root tc-protection!~ timer~ timer-factor))`,
    '245 253': `
multicast-list(name(@~))`,
    '249 366': `
multicast-nat(outbound-group(id~))
undo(multicast-nat(outbound-group~))`,
    '25 118 233 407 409 410 411 412 415 419 422': `
undo(vpn-target(@!~))
vpn-target(@!(@!~))`,
    '25 118 233 407 409 411 415 419': `
route-distinguisher(@)`,
    '25 118 297 402 407 409 411 415 418': `
tnl-policy(@)`,
    '25 118 407 409 411 415': `
undo(route-distinguisher(@))`,
    '25 118 410 412 415': `
undo(vpn-target(all))`,
    '25 118 415': `
undo(tnl-policy(@))`,
    '25 153 162 418': `
pbb(backbone-source-mac(@))
undo(pbb(backbone-source-mac!~))`,
    '250 251': `
assign(instance(id~))
undo(assign(instance~))`,
    '254 366': `
bier
undo(bier)`,
    '259 261': `
nat(alg(all pptp rtsp) reverse-session-limit(icmp~ tcp~ total~ udp~) session-limit(icmp~ tcp~ total~ udp~))
undo(nat(reverse-session-limit~))`,
    '259 261 366': `
undo(nat(alg~ session-limit~))`,
    '259 262': `
nat64(reverse-session-limit(enable))
undo(nat64(reverse-session-limit~))`,
    '259 329 372 391 392': `
undo(redirect)`,
    '259 330': `
location(slot(@!~))
undo(location(slot~))`,
    '259 366': `
nat(log(host~ tcp~ user~) server(global~ protocol~) session(aging-time~) statistics(payload~))
undo(nat(address-group~ server~ session~ statistics~))`,
    '26 134': `
dhcp(lease-proxy!(@ first-step~ renew-packet~))
undo(dhcp(lease-proxy!~) wlan-switch(enable))
wlan-switch(enable!(switch-group~))`,
    '26 162': `
access-line-id(parse-mode(binary cn tr-101) update(online))
block(start-vlan(any~))
dhcp(ip-ttl(@))
dhcpv6(user-identify-policy(option38!~ option38-option79!~ option79!~ option79-option38!~))
multicast(copy(by-session by-vlan))
option-82(parse-mode(binary cn tr-101))
option82-identify(include(static-user))
qos-profile(@(any-other~ group~ identifier~ pe-vid~ session-limit~ vlan~))
undo(access-line-id(parse-mode update~) block(start-vlan~) dhcp(ip-ttl) dhcpv6(user-identify-policy~) igmp(query~) multicast(copy~) option-82(parse-mode) option82-identify(include!~) qos-profile(any-other~ identifier~ inbound!~ outbound!~ pe-vid~ vlan~))`,
    '26 162 307': `
nas(logic-ip(@) logic-port(eth-trunk~))
undo(nas(logic-ip logic-port))`,
    '26 162 366': `
ipv6(nd(ns~))
undo(ppp(keepalive~))`,
    '26 162 394': `
user-group-queue(@(outbound!~))`,
    '26 162 405': `
qos-profile(@(inbound!~ outbound!~))`,
    '26 166': `
undo(client-option60)`,
    '26 196': `
default-domain(authentication(force~ replace~))
roam-domain(@)
undo(default-domain roam-domain)`,
    '26 196 394': `
undo(user-group-queue(outbound))`,
    '26 340': `
access-ip-limit(@(user-type~))
undo(access-ip-limit!(@~))`,
    '26 366': `
service-identify-policy(@)
undo(dhcpv6(option-37~) user-policy(interface-down) vendor-class(dhcpv6!~))
user-policy(interface-down(offline online))
vendor-class(dhcpv6(offset~ option-code~))`,
    '26 73 137 162 366 402': `
undo(dhcp(option82~))`,
    '26 73 137 162 402': `
dhcp(option82(rebuild~))`,
    '262 366': `
undo(nat64(alg~))`,
    '268 270': `
pe-vid(@(ce-vid~))
undo(pe-vid vlan)`,
    '268 297': `
peer-address(@)`,
    '268 327': `
undo(policy)`,
    '269 274 430': `
undo(mpls-te)`,
    '269 430': `
mpls-te`,
    '27 28': `
rule(deny(source~ vpn-instance~ vpn-instance-any!~) permit(source~ vpn-instance~ vpn-instance-any!~))`,
    '27 28 201': `
rule(deny(time-range~) permit(time-range~))`,
    '27 28 201 227': `
rule(@(deny!~ permit!~) deny permit)
undo(rule(deny!~ permit!~))`,
    '27 366': `
xml-translate(abort end)`,
    '273 276': `
area(@)
asbr-summary(@(@!~))
bfd(all-interfaces(incr-cost~))
default(cost(@!~) tag(@!~) type(@!~))
default-route-advertise(always(distribute-delay~ route-filter~ route-policy~ type~) distribute-delay(@!~) permit-calculate-other!(cost~ distribute-delay~ route-filter~ route-policy~ tag~ type~) type(@!~))
dn-bit-check(disable(ase nssa summary!~))
dn-bit-set(disable(ase nssa summary))
domain-id(@!(secondary!~ type~) null)
hostname!(@)
import-route(bgp(type~) direct(type~) limit(@!~) static(type~) unr(type~))
lsa-age(refresh(disable))
lsa-arrival-interval(@ intelligent-timer(@~) suppress-flapping(@!~))
lsa-originate-interval(0 intelligent-timer(@~) other-type(@!~) suppress-flapping(@!~))
maxage-lsa(route-calculate-delay(@))
maximum-link-cost(@)
preference(ase(@!~ route-filter~ route-policy~))
retransmission-limit!(@)
rfc1583(compatible)
route-tag(@)
sham-hello(enable)
spf-schedule-interval(intelligent-timer(@~) millisecond(@))
stub-router!(external-lsa!(@!~ on-startup!~) on-startup!(@!~ external-lsa!~))
undo(area(@) asbr-summary(@~) default(cost!~ tag!~ type!~) dn-bit-check(disable~) dn-bit-set(disable~) domain-id(@!~) hostname import-route(limit!~) lsa-age(refresh~) lsa-arrival-interval!(suppress-flapping) lsa-originate-interval!(suppress-flapping) maxage-lsa(route-calculate-delay) maximum-link-cost!(@) preference(ase) retransmission-limit rfc1583(compatible) route-tag sham-hello spf-schedule-interval stub-router vpn-instance-capability)
vpn-instance-capability(simple)`,
    '273 276 310': `
silent-interface(@!(@) all)
undo(silent-interface(@!~ all))`,
    '274 277': `
abr-summary(@(@!~))
filter(@(export) route-filter(@~) route-policy(@~))
nssa!(default-route-advertise!(backbone-peer-ignore!~ no-import-route!~ no-summary!~ set-n-bit!~ suppress-forwarding-address!~ translator-always!~ translator-interval~) no-import-route!(default-route-advertise!~ no-summary!~ set-n-bit!~ suppress-forwarding-address!~ translator-always!~ translator-interval~) no-summary!(default-route-advertise!~ no-import-route!~ set-n-bit!~ suppress-forwarding-address!~ translator-always!~ translator-interval~) set-n-bit!(default-route-advertise!~ no-import-route!~ no-summary!~ suppress-forwarding-address!~ translator-always!~ translator-interval~) suppress-forwarding-address!(default-route-advertise!~ no-import-route!~ no-summary!~ set-n-bit!~ translator-always!~ translator-interval~) translator-always!(default-route-advertise!~ no-import-route!~ no-summary!~ set-n-bit!~ suppress-forwarding-address!~ translator-interval~) translator-interval(@!~))
stub!(default-route-advertise(backbone-peer-ignore!~) no-summary!(default-route-advertise~))
undo(abr-summary(@~) filter(@~ export import route-filter~ route-policy~) nssa stub)`,
    '274 277 310 311': `
default-cost(@)
undo(default-cost)`,
    '275 278': `
tiebreaker(ldp-sync(hold-max-cost~))
undo(tiebreaker(ldp-sync~))`,
    '276 311': `
import-route(static(inherit-cost!~))`,
    '280 302 374': `
statistics(enable)
undo(statistics(enable))`,
    '281 414': `
rpf-vector(compatible(standard))
undo(rpf-vector(compatible~))`,
    '292 421': `
undo(preference(@))`,
    '293 331 332 335': `
undo(radius-server(group!~))`,
    '294 296': `
holdoff(@)
protect-switch(clear manual)
undo(holdoff)`,
    '294 433': `
peer(@(negotiation-vc-id~))`,
    '296 398 400': `
role(master)
undo(role)`,
    '297 402 407 409 411 418': `
undo(tnl-policy)`,
    '297 402 418 434': `
qos(cir(@!~))
undo(qos!(cir~))`,
    '297 419 433 434': `
flow-label(both!(static) receive!(static) send!(static))
undo(flow-label!(both!~ receive!~ send!~))`,
    '297 434': `
bfd-detect!(detect-multiplier(@!~) min-rx-interval(@!~) min-tx-interval(@!~))
undo(bfd-detect control-word)`,
    '30 31': `
authentication-mode(met-sha1(key-id~))
detect-multiplier(@)
discriminator(local(@) remote(@))
dot1q(vid(@))
min-echo-rx-interval(@)
min-rx-interval(@)
min-tx-interval(@)
process-interface-status!(reboot-no-impact sub-if!(reboot-no-impact))
process-pst
qinq(pe-vid(@~))
sub-session(discriminator(local~))
tos-exp(@)
undo(detect-multiplier discriminator(local remote) dot1q min-echo-rx-interval min-rx-interval min-tx-interval process-interface-status!(reboot-no-impact sub-if!~) process-pst qinq sub-session(discriminator~) tos-exp)`,
    '30 31 162': `
bit-error-detection`,
    '30 31 162 235': `
undo(bit-error-detection)`,
    '30 31 296': `
undo(wtr)
wtr(@)`,
    '300 363 390': `
undo(weight(outbound))
weight(@(outbound))`,
    '300 366': `
user-queue(@)`,
    '300 372': `
car(cir(@!~))
undo(car user-queue)
user-queue(cir(@!~))`,
    '300 372 420 423 424 434': `
broadcast-suppression(cir(@!~))
multicast-suppression(cir(@!~))
undo(broadcast-suppression multicast-suppression unknown-unicast-suppression)
unknown-unicast-suppression(cir(@!~))`,
    '304 366': `
radius-server(accounting(@~) authentication(@~) packet(dscp~) source(interface~))
undo(radius-attribute(service-type~) radius-server(accounting-stop-packet~ packet~ source))`,
    '307 308': `
undo(ipv6-pool(@!~))`,
    '307 340': `
load-balance(hash-arithmetic(arithmetic1!~ arithmetic2!~))`,
    '308 330': `
track(monitor-group(@~) route-monitor-group(@~))
undo(track(route-monitor-group~))`,
    '308 330 423 424 434': `
undo(track(monitor-group~))`,
    '309 328 330 349 372': `
undo(description(@!~))`,
    '310 311': `
checkzero
undo(checkzero import-route(bgp!~))`,
    '312 438': `
end-filter`,
    '314 373': `
undo(if-match(acl~))`,
    '314 373 377': `
undo(if-match(ipv6~))`,
    '314 373 417': `
if-match(acl(@))`,
    '314 377': `
if-match(community-filter(@!~) ip(next-hop~) ip-prefix(@) ipv6(next-hop~) rd-filter(@))
undo(if-match(community-filter!~ ip~ ip-prefix~ rd-filter))`,
    '317 384': `
tcp(port(@!~))
undo(tcp(port!~))`,
    '32 162': `
apply-command-group(@!(@!~))
undo(apply-command-group!(@!~))`,
    '32 34 35 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 53 54 55 57 58 59 60 61 62': `
peer(@(reflect-client route-limit~ route-policy~))
reflect(between-clients)
reflector(cluster-id(@))
undo(reflect(between-clients) reflector(cluster-id))`,
    '32 34 35 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 54 55 56 57 58 59 60 61 62': `
peer(@(enable))`,
    '32 34 35 37 38 39 40 41 42 43 44 45 46 47 48 49 51 53 54 55 57 58 59 60 61 62': `
peer(@(advertise-community))`,
    '32 34 35 37 38 39 40 42 44 46 52 53 56 57 58': `
peer(@(graceful-restart~))`,
    '32 34 35 37 38 41 42 43 44 45 46 47 48 49 50 51 53 54 55 57 58 59 60 61 62': `
peer(@(route-update-interval~))`,
    '32 34 35 43 45 47 49 54 55 57 58 60 62': `
peer(@(advertise~))`,
    '32 34 35 43 47 49 52 53 54 57 58 60 62': `
peer(@(capability-advertise~))`,
    '32 34 41 42 43 45 46 47 48 49 51 53 54 55 57 58 59 60 61 62': `
reflect(change-path-attribute)
undo(reflect(change-path-attribute))`,
    '32 34 41 43 45 47 48 49 50 51 52 53 54 55 57 58 59 60 61 62': `
peer(@(group~))`,
    '32 34 41 43 45 47 48 49 50 51 53 54 55 57 58 60 61 62': `
slow-peer(absolute-detection(disable threshold~) detection(disable threshold~))
undo(slow-peer(absolute-detection~ detection!~))`,
    '32 34 41 43 45 47 48 49 51 55 57 58 59 60 61 62': `
peer(@(advertise-large-community!~))`,
    '32 34 41 43 47 48 49 53 54 57 58 59 60 62': `
peer(@(preferred-value~))`,
    '32 34 41 43 47 48 49 53 54 57 58 60 62': `
peer(@(next-hop-local))`,
    '32 34 41 43 47 49 51 53 54 57 58 60 62': `
bestroute(igp-metric-ignore)
undo(bestroute(igp-metric-ignore))`,
    '32 34 41 43 47 49 52 53 54 57 58 60 62': `
undo(nexthop(recursive-lookup~))`,
    '32 34 41 43 47 53 54 57 58 60 62': `
nexthop(recursive-lookup(delay!~ non-critical-event~))`,
    '32 34 42 43 46 47 48 49 54 60 61 62': `
bestroute(nexthop-resolved(ip))`,
    '32 34 43 47 49 52 53 54 57 58 60 62': `
nexthop(recursive-lookup(restrain~))`,
    '32 34 43 47 49 53 54 57 58 60 62': `
auto-frr
undo(auto-frr)`,
    '32 34 43 47 49 54 60 62': `
bestroute(add-path(path-number~))
undo(bestroute(add-path))`,
    '32 34 43 48 49 54 60 62': `
tunnel-selector(@)
undo(tunnel-selector)`,
    '32 34 43 49 53 54 57 60 62': `
label-free(delay(@))
undo(label-free(delay!~))`,
    '32 35 37 38 39 40 41 42 43 44 45 46 47 48 49 51 53 54 55 57 58 60 61 62': `
peer(@(route-filter~))`,
    '32 35 37 38 43 44 47': `
routing-table(rib-only(route-filter~))`,
    '32 35 37 38 43 44 47 57 58': `
routing-table(rib-only!(route-policy~))`,
    '32 366': `
ipv4-family(multicast)
undo(ipv4-family(multicast))`,
    '32 407': `
ipv4-family(unicast)
ipv6-family!(unicast)
undo(ipv6-family!(unicast))`,
    '32 41 42 43 45 46 47 49 51 53 54 55 57 58 59 60 62': `
peer(@(as-path-filter~))`,
    '32 41 42 43 46 47 48 49 53 54 57 58 59 60 62': `
default(local-preference(@))
peer(@(allow-as-loop!~))
undo(default(local-preference))`,
    '32 41 42 43 46 47 49 53 57 58': `
bestroute(as-path-ignore router-id-ignore)
peer(@(advertise-ext-community))
undo(bestroute(as-path-ignore router-id-ignore))`,
    '32 41 43 45 47 48 49 50 51 53 54 55 57 58 60 61 62': `
peer(@(update-group-independent!~))`,
    '32 41 43 45 47 48 49 51 53 54 55 57 58 59 60 62': `
route-select(delay(@))
undo(route-select(delay))`,
    '32 41 43 47': `
undo(synchronization)`,
    '32 41 43 47 48 49 53 54 57 58 59 60 62': `
bestroute(routerid-prior-clusterlist)
peer(@(public-as-only!~))
undo(bestroute(routerid-prior-clusterlist))`,
    '32 41 43 47 49': `
bestroute(med-confederation)
undo(bestroute(med-confederation))`,
    '32 41 43 47 49 51 53 54 57 58 60 62': `
peer(@(filter-policy~))`,
    '32 41 43 47 49 53 54 57 58 59 60 62': `
default(med(@))
undo(default(med))`,
    '32 41 43 47 49 53 54 57 58 60': `
dampening!(@(@~) route-filter(@!~) route-policy(@!~) update-standard)
undo(dampening)`,
    '32 41 43 47 49 53 54 57 58 60 62': `
bestroute(med-plus-igp!(igp-multiplier~ med-multiplier~))
nexthop(recursive-lookup(route-filter~ route-policy~))
undo(bestroute(med-plus-igp!~))`,
    '32 41 43 47 49 53 57 58': `
bestroute(med-none-as-maximum)
compare-different-as-med
default-route(imported)
deterministic-med
ext-community-change(enable)
import-route(direct(med~) static(med~) unr(med~))
peer(@(discard-ext-community load-balancing!~))
undo(bestroute(med-none-as-maximum) compare-different-as-med default-route(imported) deterministic-med ext-community-change(enable))`,
    '32 41 43 47 49 53 57 58 192 194 273 276 310 311': `
import-route(direct!(route-filter~ route-policy~) isis(@!~) static!(route-filter~ route-policy~) unr!(route-filter~ route-policy~))
undo(import-route(direct static unr))`,
    '32 41 43 47 49 53 57 58 274': `
network(@(@!~))`,
    '32 41 43 47 49 53 57 58 276': `
undo(import-route(isis~))`,
    '32 41 43 47 51 53 54 57 58 60 62': `
route-filter(@(import))
undo(route-filter(@~))`,
    '32 41 43 47 51 53 54 57 58 60 62 118 192 273 276 310 311 415': `
undo(filter-policy(@~))`,
    '32 41 43 47 51 53 54 57 58 60 62 118 192 273 276 311 415': `
filter-policy(@(import))
undo(filter-policy(import))`,
    '32 41 43 47 53 54 57 58 60 62': `
peer(@(keep-all-routes))`,
    '32 41 43 47 53 57 58': `
aggregate(@(@!~))
maximum(load-balancing(ebgp~ ibgp~))
peer(@(default-route-advertise!~))
preference(@(@~) route-filter(@) route-policy(@))
qos-local-id(@ route-filter(@) route-policy(@))
route-filter(@(export!~))
undo(aggregate(@~) maximum(load-balancing!~) qos-local-id!(route-filter~))`,
    '32 41 43 47 53 57 58 192 273 276 310 311': `
filter-policy(@(export!~))
undo(filter-policy(export!~))`,
    '32 41 43 47 53 57 58 83 182 192 194 273 276 310 311 421': `
undo(preference)`,
    '32 41 43 49 51 53 54 57 60': `
peer(@(ip-prefix~))`,
    '32 41 43 49 53 57': `
network(@(route-filter~ route-policy~))
undo(import-route(ospf~ rip~) network(@!~))`,
    '32 41 43 49 53 57 192 194 273 310': `
import-route(ospf(@!~) rip(@!~))`,
    '32 41 43 49 53 57 310': `
network(@)`,
    '32 41 43 51 53 54 57 60 118 192 273 310 415': `
filter-policy(acl-name(@~))
undo(filter-policy(acl-name~))`,
    '32 41 43 51 53 54 57 60 192 273 310': `
filter-policy(ip-prefix(@~))
undo(filter-policy(ip-prefix~))`,
    '32 41 43 53 57': `
summary(automatic)
undo(summary(automatic))`,
    '32 43': `
peer(@(next-hop-invariable!~ rpd-policy~))
rpd-policy(change(notify-delay~))
undo(rpd-policy(change~))
unicast-route(label(advertise!~))`,
    '32 43 407 409 411': `
undo(import-rib(public~))`,
    '32 43 47': `
undo(routing-table(rib-only!~))`,
    '32 43 47 118 415': `
segment-routing(ipv6(best-effort))`,
    '32 43 47 49': `
bestroute(nexthop-resolved(tunnel!~))
undo(bestroute(nexthop-resolved!~))`,
    '32 43 47 49 407 409 411': `
apply-label(per-route(pop-go))`,
    '32 43 47 49 53 57 58': `
ebgp-interface-sensitive
import-rib(vpn-instance(@!~))
load-balancing(as-path-ignore as-path-relax igp-metric-ignore)
peer(@(substitute-as))
undo(ebgp-interface-sensitive load-balancing(as-path-ignore as-path-relax igp-metric-ignore))`,
    '32 43 47 49 53 57 58 407 409 411': `
undo(import-rib(vpn-instance~))`,
    '32 43 47 49 54 60 62': `
bestroute(best-external)
peer(@(aigp))
undo(bestroute(best-external))`,
    '32 43 47 53 57 58': `
active-route-advertise
maximum(load-balancing(@!~))
nexthop(third-party)
supernet(unicast(advertise~))
undo(active-route-advertise aggregate(default-route!~) nexthop(third-party) supernet(unicast~))`,
    '32 43 47 57 58': `
bestroute(origin-as-validation!(allow-invalid))
peer(@(route-server-client!~))
prefix(origin-validation(enable))
undo(bestroute(origin-as-validation!~) prefix(origin-validation~) unicast-route(recursive-lookup~))`,
    '32 43 47 57 58 115 117 118 192 276': `
segment-routing(ipv6(locator~))`,
    '32 43 47 57 58 115 117 118 192 276 415': `
undo(segment-routing(ipv6~))`,
    '32 43 49': `
import-route(direct(non-relay-tunnel) static(non-relay-tunnel))
maximum(load-balancing(transit-lsp~))
network(@(non-relay-tunnel))
peer(@(advertise-entropy-label~ entropy-label!~))
tunnel-selector(@(all))
undo(apply-label(per-route~) unicast-route(label~))`,
    '32 43 49 53 57': `
import-route(op-route!(med~ route-filter~ route-policy~))
supernet(label-route(advertise~))
undo(import-route(op-route) supernet(label-route~))`,
    '32 43 49 57': `
bgp-lsp(mtu(@))
ingress-lsp(protect-mode(bgp-frr) trigger(route-filter~ route-policy~))
maximum(load-balancing(ingress-lsp~))
undo(bgp-lsp(mtu) ingress-lsp(protect-mode trigger!~))`,
    '32 43 53 57': `
aggregate(default-route(origin-ip-prefix~))
peer(@(label-route-capability!~))`,
    '32 43 57': `
import-rib(public(labeled-unicast!~))
peer(@(exp-mode~))
unicast-route(recursive-lookup(tunnel!~))`,
    '32 43 57 58': `
bestroute(nexthop-priority(ipv4 ipv6))
undo(bestroute(nexthop-priority!~))`,
    '32 52': `
check-first-as
graceful-restart(peer-reset timer(restart~ wait-for-rib~))
group(@(listen!~))
ipv4-family(vpn-instance(@) vpnv4)
peer(@(listen-as~ listen-as-segment~ listen-net~))
private-4-byte-as(enable)
timer(connect-retry(@) keepalive(@~))
undo(check-first-as graceful-restart(peer-reset) group(@!~) ipv4-family(vpn-instance~) private-4-byte-as!(enable) timer(connect-retry keepalive~))`,
    '32 52 235': `
undo(graceful-restart(timer~))`,
    '32 52 235 273': `
graceful-restart
undo(graceful-restart)`,
    '32 52 53 57': `
peer(@(path-mtu~))`,
    '32 52 53 57 58': `
group(@(external internal))
peer(@(as-number~ bfd~ check-first-as~ connect-only ebgp-max-hop!~ fake-as~ ignore listen-only local-graceful-restart~ log-change tcp-mss~ timer~ tracking!~))`,
    '32 52 53 57 58 255 258': `
group(@)`,
    '32 52 53 57 58 276': `
router-id(@)
undo(router-id)`,
    '32 52 53 57 58 294 413 433': `
undo(peer(@!~))`,
    '32 52 53 57 58 413': `
peer(@(connect-interface~ description~ keychain~ password~))`,
    '32 52 53 57 58 60 62': `
peer(@(valid-ttl-hops!~))`,
    '32 52 57': `
peer(@(mpls-local-ifnet~))`,
    '322 350': `
index(@(sid~))
undo(index(@!~))`,
    '324 348 407 409 411': `
ttl-mode(uniform)`,
    '324 407 409 411': `
ttl-mode(pipe)
undo(ttl-mode)`,
    '327 328': `
depth(@)
filter(@!~)
undo(depth!(@) filter(@!~))`,
    '33 276 339': `
undo(nexthop(@~))`,
    '33 339': `
nexthop(@(interface~))`,
    '331 332 335': `
8021p(@(@~ domain~))
diameter(monitor-key(@))
dscp(@(@~ domain~))
ip-type(ipv6)
option60(encrypt partial-info(cn length~ offset~ sub-option~) partial-match(domain-included included-in-domain))
rate-limit(cir(@~))
service(force(redirect~))
service-class(af1(inbound outbound) af2(inbound outbound) af3(inbound outbound) af4(inbound outbound) be(inbound outbound) cs6(inbound outbound) cs7(inbound outbound) ef(inbound outbound))
service-group(@(inbound!~ outbound!~ priority~))
service-identify(8021p(inner-vlan outer-vlan) dhcp-option60 dscp inner-vlan outer-vlan vendor-class)
time-range(@(rate-limit~))
undo(8021p(@~) diameter(monitor-key!~) dscp(@~) http-redirect-profile ip-type(ipv6) option60(encrypt partial-info partial-match) prepaid-profile rate-limit(cir~ inbound outbound) service(force~) service-class(af1~ af2~ af3~ af4~ be~ cs6~ cs7~ ef~ inbound outbound) service-group!(@!~) service-identify time-range(@~) vendor-class(encrypt partial-info partial-match))
vendor-class(encrypt partial-info(cn length~ offset~ sub-option~) partial-match(domain-included included-in-domain))
vlan(@(@~ domain~))`,
    '331 332 335 366': `
http-redirect-profile(@)
prepaid-profile(@)
service-group(@)
undo(http-redirect-profile(@) prepaid-profile(@))`,
    '331 332 335 394': `
undo(vlan(@~))`,
    '34 35 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 53 54 55 56 57 58 59 60 61 62': `
peer(@(path-attribute-treat~))`,
    '34 35 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 54 55 56 59 60 61 62 419 422': `
undo(peer(@~))`,
    '34 39 40 45 48 51 54 55 60 61 62': `
policy(vpn-target)
undo(policy(vpn-target))`,
    '34 43 47 57 58 60 62': `
nexthop(recursive-lookup(default-route))`,
    '34 45 48 51 54 55 60 62': `
rr-filter(@)
undo(rr-filter)`,
    '34 47 48 49 54 60 62': `
peer(@(next-hop-invariable))`,
    '34 48 54 60 61 62': `
bestroute(nexthop-resolved(tunnel))
undo(bestroute(nexthop-resolved))`,
    '34 48 55': `
undo(vpn-orf(enable))
vpn-orf(enable)`,
    '34 54 60': `
peer(@(upe))`,
    '34 54 60 62': `
nexthop(recursive-lookup(bit-error-detection~))
undo(apply-label(per-nexthop))`,
    '34 54 60 62 407 409 411': `
apply-label(per-nexthop)`,
    '34 60 62': `
peer(@(import~))`,
    '340 366': `
icmp-reply(fast)
load-balance(dynamic-adjust(trunk~) hash-fields(tunnel-info~))
mac-address(phy-port(synchronize~))
qos(channel-profile(@))
set(card-fault(process-mode~))
undo(icmp-reply(fast) load-balance(dynamic-adjust~ identify~ mpls~) mac-address(phy-port~) multicast(shaping!~) qos(flow-queue~) set(card-fault~))`,
    '340 372 391 392': `
undo(redirect(ipv6~))`,
    '345 351': `
backup(hot-standby(disable enable))
binding-sid(@)
candidate-path(preference(@))
seamless-bfd(disable enable)
traffic-statistics(disable)
undo(backup(hot-standby!~) binding-sid!(@) candidate-path(preference~) seamless-bfd(disable enable) traffic-statistics!(disable))`,
    '345 351 402 407 418 422 433': `
traffic-statistics(enable)
undo(traffic-statistics(enable))`,
    '346 349': `
color(@(match~))
undo(color(@~))`,
    '35 37 38 39 40 42 44 46': `
peer(@(advertise-large-community))`,
    '35 37 38 39 44': `
peer(@(update-group-independent~))`,
    '35 37 38 44': `
peer(@(validation-disable))
route(match-destination validation-mode(include-as))
undo(route(match-destination validation-mode~))`,
    '35 37 38 44 57 58': `
undo(routing-table(rib-only))`,
    '35 37 39': `
peer(@(redirect~))`,
    '35 372': `
undo(redirect(ip~))`,
    '354 355 356': `
undo(backward forward hard-pipe)`,
    '354 355 356 433': `
hard-pipe(enable)`,
    '36 360': `
interface(@(@))`,
    '36 360 366': `
undo(interface(@!~))`,
    '36 80 360 366': `
interface(@)`,
    '362 366 435': `
service-location(@)
undo(service-location(@))`,
    '362 435': `
undo(service-location)`,
    '363 390': `
shaping(@(outbound pbs~))
undo(shaping(outbound))`,
    '364 370': `
destination-group(@)
sensor-group(@!(sample-interval~))
undo(destination-group(@) sensor-group(@!~))`,
    '366 369': `
undo(mpls(te~))`,
    '366 387': `
clock(daylight-saving-time(@~))
display(auto-upgrade(model!~) chassis(@~ chassis-id~) chassis-id!(all) cpu-monitor(information~) next-run-mode!(all) tunnel(gre~))
reset(ip(netstream~) ipv6(netstream~) mac(accounting~))
set(neid(@))
stelnet(-a(@~) -force-receive-pubkey(@!~) -i(@~) @!(-kc~ -ki~ -vpn-instance~ @!~ identity-key~ prefer_ctos_cipher~ prefer_ctos_compress~ prefer_ctos_hmac~ prefer_kex~ prefer_stoc_cipher~ prefer_stoc_compress~ prefer_stoc_hmac~ user-identity-key~) ap(@!~) ipv6(-a~ -force-receive-pubkey~ @!~))
undo(clock(daylight-saving-time))`,
    '366 391': `
undo(acl(ipv6~))`,
    '366 393': `
service-template(@)
undo(service-template(@))`,
    '366 394': `
ppp(connection(chasten~))
undo(ppp(connection~))`,
    '366 395': `
undo(qos-profile(@))`,
    '366 398': `
clock(2msync-1(max-out-ssm~) 2msync-2(max-out-ssm~) bits(output-threshold~) freq-deviation-detect(enable) map(unk~) max-out-ssm(prc sec ssua ssub) source-lost(holdoff-time~) wtr(@))
info-center(debugfile-name(@) loghost(@!~ source~) max-debugfile-number(@) source(@~ default~) timestamp(debugging~ log~ trap~))
ptp(asymmetry-measure(enable) clock-source(local~) passive-measure(alarm-threshold~ enable))
snmp-agent!(community(read~ write~) extend(error-code~) group(v3~) mib-view(@~) sys-info(version~) target-host(host-name~ trap~) usm-user(v3~))
undo(clock(freq-deviation-detect~ max-out-ssm) info-center(debugfile-name!~ loghost~ max-debugfile-number!~ source~ timestamp~) ptp(asymmetry-measure~ passive-measure~) snmp-agent!(community~ extend~ group~ mib-view~ sys-info~ target-host~ usm-user~))`,
    '366 402': `
igmp-snooping(send-query(source-address~))
ip(pool(@!~))
undo(igmp-snooping(send-query~))`,
    '366 402 418': `
mld-snooping(enable)`,
    '366 406': `
undo(vni(@))`,
    '366 407 409': `
arp(vlink-direct-route(advertise!~))
ip(direct-routing-table(route-policy~) frr static-routing-table(route-policy~))
multicast(cpu-forward(disable) load-splitting(balance-ucmp group source source-group stable-preferred) longest-match routing-enable)
multicast-domain(source-interface(@!~))
undo(ip(frr) multicast(cpu-forward~ load-splitting longest-match routing-enable) multicast-domain(source-interface))`,
    '366 407 409 410': `
undo(multicast(extranet~))`,
    '366 407 411': `
multicast(ipv6(cpu-forward~ load-splitting~ routing-enable))`,
    '366 409': `
multicast(mvpn(@))`,
    '366 418': `
cfm(enable)
mpls(vpls(convergence~))
undo(cfm(enable) mac-address(aging-time!~) mpls(vpls~))`,
    '366 429': `
undo(mpls(p2mp~))`,
    '367 388': `
netconf(authorization-rule(@~))
rule(command(@~))
undo(netconf(authorization-rule~) rule(command~))`,
    '372 418 420 423 424 434': `
undo(broadcast-suppression(cir~) multicast-suppression(cir~) unknown-unicast-suppression(cir~))`,
    '373 417': `
if-match(acl(name~))`,
    '380 381': `
undo(test-session(@!~))`,
    '390 393': `
undo(priority(@~))`,
    '391 392': `
redirect!(ipv4(enable) ipv6(enable))
undo(redirect(ipv4~))`,
    '394 405': `
undo(qos-profile(inbound outbound))`,
    '398 400': `
undo(admin)`,
    '4 26 162 366 395': `
qos-profile(@)`,
    '4 26 162 395': `
undo(qos-profile)`,
    '402 418': `
bgp-ad
dhcp(snooping(nni~))
encapsulation(ethernet vlan)
igmp-snooping(proxy-uplink-port(remote-peer~) static-router-port(remote-peer~))
ignore-ac-state
l2-multicast(backup-query(forward!~) backup-report(forward!~) ipv6(fast-channel~ protocol-packet~ source-lifetime~) pim(router-port) protocol-packet(encapsulation~))
local-mac(remove(all-but-mine))
mac-withdraw(bd(pw-tag~) bd-status(down~) propagate(enable))
mld-snooping(asm-only asm-ssm ip-policy(@ acl6-name~) lastmember-queryinterval(@) max-response-time(@) prompt-leave!(group-policy~) proxy!(router-protocol-pass) querier(enable) querier-election query-interval(@) query-ip-policy(@ acl6-name~) report-suppress require-router-alert robust-count(@) router-aging-time(@) router-learning send-router-alert ssm-mapping(@~ enable!~) ssm-only ssm-policy(@ acl6-name~) static-group(suppress-dynamic-join) static-router-port(remote-peer~) version(@))
pw-redundancy(mac-withdraw(rfc-compatible))
pwsignal(bgp!(multi-homing) ldp)
response-ac-state
suppression(inbound(enable) outbound(enable))
undo(bgp-ad encapsulation(ethernet) igmp-snooping(proxy-uplink-port~) ignore-ac-state l2-multicast(backup-query~ backup-report~ pim~ protocol-packet~) local-mac(remove~) mac-withdraw(bd~ bd-status~ propagate~) mld-snooping(asm-only enable group-policy ip-policy lastmember-queryinterval max-response-time prompt-leave proxy!~ querier~ querier-election query-interval query-ip-policy report-suppress require-router-alert robust-count router-aging-time router-learning send-router-alert ssm-mapping~ ssm-only ssm-policy static-group~ version) pw-redundancy(mac-withdraw~) pwsignal(bgp!~ ldp) response-ac-state suppression(inbound~ outbound~) vrrp-backup(mac-withdraw~))
vrrp-backup(mac-withdraw(retry-interval~))`,
    '402 418 433': `
interface-status-change(down(mac-withdraw~) mac-withdraw(enable) up(mac-withdraw~))
mac-withdraw(enable)
undo(interface-status-change(down~ mac-withdraw~ up~) mac-withdraw(enable))`,
    '407 409': `
apply-label(per-instance(static~))
auto-discovery(mdt!(import~))
multicast(limit(pim~))
multicast-domain(holddown-time(@) log(switch-group-reuse) share-group(@~) switch-delay(@) switch-group-pool(@~) switch-without-register)
traffic-policy(@(inbound~ outbound~))
trust(8021p(inbound~) upstream(@~))
undo(auto-discovery ip(direct-routing-table static-routing-table) multicast(limit~) multicast-domain(holddown-time log share-group switch-delay switch-group-pool switch-without-register) traffic-policy(inbound~ outbound~) trust(8021p~))`,
    '407 409 410': `
multicast(extranet(select-rpf~))`,
    '407 409 411': `
apply-label(per-instance per-nexthop(pop-go))
evpn(mpls(routing-enable))
export(route-filter(@!~) route-policy(@!~))
import(route-filter(@) route-policy(@!~))
import-rib(public(protocol~) vpn-instance(@~))
prefix(limit(@~))
routing-table(limit(@~))
tnl-policy(@(evpn))
transit-vpn
undo(apply-label(per-instance per-nexthop!~) evpn(mpls~) export(route-filter~ route-policy!~) import(route-filter~ route-policy!~) prefix(limit) routing-table(limit) tnl-policy(@~ evpn) transit-vpn vpn(frr))
vpn(frr)
vpn-target(@(evpn))`,
    '407 411': `
multicast(ipv6(limit~))`,
    '409 411': `
default-color(@(evpn))
mvpn
undo(default-color(@!~) mvpn)`,
    '41 192 194 273 276 310 311': `
maximum(load-balancing(@))`,
    '410 412': `
auto-discovery(inter-as)
c-multicast(signaling(bgp))
ipmsi-tunnel
rpt-prune-delay(@)
rpt-spt(mode)
sender-enable
spmsi-tunnel
spt-only(mode)
tunnel-detect-delay(@)
umh-select(highest-ip)
undo(auto-discovery(inter-as) c-multicast(signaling) ipmsi-tunnel rpt-prune-delay rpt-spt(mode) sender-enable spmsi-tunnel spt-only(mode) tunnel-detect-delay umh-select(highest-ip) vrf-route-import(compatible~))
vrf-route-import(compatible(draft))`,
    '419 422 433': `
peer(@(pw~))
pw(@)
traffic-statistics(peer(@~))
undo(pw(@) traffic-statistics(peer~))`,
    '42 46': `
advertise(ebgp(enable))
undo(advertise(ebgp~))`,
    '42 46 53 57 58': `
undo(bestroute(nexthop-resolved~))`,
    '42 46 56': `
router-id(filter)
undo(router-id(filter))`,
    '420 423 424 434': `
unicast-suppression(cir(@!~))`,
    '423 424 434': `
track(monitor-group(@))`,
    '43 47': `
peer(@(prefix-sid!~))`,
    '45 51 55': `
peer(@(next-hop-local!~))`,
    '47 407 409 411': `
apply-label(per-route)
undo(apply-label(per-route!~))`,
    '47 433': `
peer(@(tnl-policy~))`,
    '47 57 58': `
aggregate(default-route(origin-ipv6-prefix~))`,
    '47 58': `
peer(@(label-route-capability))
unicast-route(recursive-lookup(tunnel-v4!~))`,
    '47 58 192': `
ipv6(qppb)
undo(ipv6(qppb))`,
    '47 58 274': `
undo(network(@~))`,
    '47 58 276': `
undo(import-route(ospfv3~ ripng~))`,
    '47 58 276 311': `
import-route(ospfv3(@!~) ripng(@!~))`,
    '47 58 62': `
peer(@(ipv6-prefix~))`,
    '47 58 62 276 311': `
filter-policy(acl6-name(@~) ipv6-prefix(@~))
undo(filter-policy(acl6-name~ ipv6-prefix~))`,
    '49 57': `
peer(@(check-tunnel-reachable))`,
    '49 57 58': `
import-rib(public!(route-filter~ route-policy~ valid-route!~))
undo(import-rib(public!~))`,
    '5 138 166 366': `
undo(radius-server(group~))`,
    '51 54 60 62': `
route-filter(@(export))`,
    '51 54 60 62 118 415': `
filter-policy(@(export))
undo(filter-policy(export))`,
    '52 53 57 58': `
router-id(auto-select)`,
    '53 57 58': `
advertise(best-route valid-routes)
as-number(@)
attr-set(both receive send)
bestroute(bit-error-detection nexthop-resolved(aigp))
import-rib(route(next-hop-invariable))
load-balancing(eibgp)
maximum(load-balancing(eibgp~))
peer(@(soo~))
undo(as-number attr-set(both receive send) bestroute(bit-error-detection) import-rib(route~) load-balancing(eibgp))`,
    '53 57 58 255 258': `
undo(group(@))`,
    '53 58': `
undo(advertise(best-route valid-routes))`,
    '54 60': `
activate-route-tag(compatible)
dampening(ibgp!(@~ route-filter~ route-policy~ update-standard))
peer(@(default-originate~))
undo(activate-route-tag(compatible) dampening(ibgp))`,
    '57 118 415': `
segment-routing(ipv6(traffic-engineer!~))`,
    '57 58': `
advertise(l2vpn(evpn!~) route-reoriginate(evpn~))
bestroute(rd-large-first)
import-rib(public(include-label-route!~))
irb(asymmetric)
local-cross(allow-remote-cross-route export(evpn-rt-match))
segment-routing(ipv6(apply-sid~))
undo(advertise(l2vpn~) bestroute(rd-large-first) irb(asymmetric) local-cross(allow-remote-cross-route export~))`,
    '64 288 364': `
undo(protocol)`,
    '65 67 68': `
connect-interface(@)
undo(connect-interface)`,
    '66 67': `
route-mode(ipv4-family(vpnv4~) ipv6-family(vpnv6~))
undo(route-mode(ipv4-family~ ipv6-family~))`,
    '67 68': `
connect-interface(@(@!~))
ipv4(unicast vpn)
monitor(all-vpn-instance peer(@) public vpn-instance(@!~))
ssl-policy(name(@!~))
tcp(connect(port~))
undo(connect-interface(@!~) ipv4(unicast vpn) monitor(all-vpn-instance peer~ public vpn-instance~) ssl-policy(name~) tcp(connect~))`,
    '7 159 162': `
ip(address(@~))`,
    '7 366': `
undo(ip(address~))`,
    '7 8': `
apply(bgp-peer!(all-private-vpn public-vpn vpn-instance~))
undo(apply(bgp-peer!~))`,
    '71 102': `
undo(emdi(bind~))`,
    '72 142 165': `
protocol(bgp(deny permit) ftp(deny permit) ipv6(bgp4plus~ ftp~ ospfv3~ pimsm~ ssh~ telnet~) isis(deny permit) ldp(deny permit) ospf(deny permit) pimsm(deny permit) rip(deny permit) rsvp(deny permit) snmp(deny permit) ssh(deny permit) telnet(deny permit) tftp(deny permit))
undo(protocol(bgp ftp ipv6~ isis ldp ospf pimsm rip rsvp snmp ssh telnet tftp))`,
    '73 115 117 118 162 345 348 407 409 411 418': `
diffserv-mode(uniform)`,
    '73 115 117 118 162 345 407 409 411 418': `
undo(diffserv-mode)`,
    '73 115 117 118 162 348 407 409 411 418': `
diffserv-mode(pipe(@~))`,
    '73 115 117 118 162 407 409 411 418': `
diffserv-mode(ingress(pipe~ short-pipe~ uniform~) short-pipe(@~))`,
    '73 115 117 162': `
evpn(binding(vpn-instance~))
undo(evpn(binding~))`,
    '73 116 162 407 409': `
qos(phb(enable~))`,
    '73 118 162 366 407 409 418': `
undo(traffic-policy(@~))`,
    '73 118 418': `
reserve-interface(fast-switch(enable))
undo(reserve-interface(fast-switch~))`,
    '73 141 162 434': `
esi(@)
undo(esi(@))`,
    '73 162': `
arp(collect(host~))
dhcp(snooping(trusted))
es(track(evpn-peer~))
igmp-snooping(static-router-port(vsi~))
ipv6(nd(collect~))
port-mirroring(instance(@~))
trust(8021p!(inbound!~) inner-8021p outer-8021p upstream(5p3d!~ @!~ default!~))
undo(arp(collect~ l2-proxy~) es(track~) port-mirroring(instance~) traffic-policy(inbound!~ outbound!~) trust(8021p!~ inner-8021p!~ outer-8021p!~ upstream!~) unknown-unicast(discard))`,
    '73 162 366': `
dhcp(snooping(enable))
traffic-policy(@(inbound!~ outbound!~))`,
    '73 162 366 402': `
dhcp(snooping(alarm~ bind-table~))
undo(dhcp(check~))`,
    '73 162 366 402 418': `
undo(dhcp(snooping~))`,
    '73 162 394': `
l2(binding(vsi~))
undo(l2(binding~))`,
    '73 162 402': `
broadcast(discard)
dhcp(check(chaddr~) option82(insert~) snooping(check~ max-user-number~))
undo(broadcast(discard) unknown-multicast(discard))
unknown-multicast(discard)
unknown-unicast(discard)`,
    '73 162 402 403 405': `
statistic(enable)`,
    '73 162 402 418': `
igmp-snooping(group-policy(@!~ acl-name~))
l2-multicast(static-group(group-address~ source-address~))
undo(l2-multicast(static-group~))`,
    '73 162 402 418 434': `
mac-limit(action(discard!~ forward!~) maximum(@!~))
undo(mac-limit)`,
    '73 162 418': `
mac(accounting(enable))
undo(mac(accounting~))`,
    '73 162 434': `
undo(esi)`,
    '73 366 402 418': `
igmp-snooping(enable)
loop-detect(eth-loop(loop-times~ precise-block~))
trunk(multicast(load-balance~))
undo(loop-detect(eth-loop!~) trunk(multicast~))`,
    '73 402': `
mac-address(learning(disable))
statistic(discard(enable))
undo(mac-address(learning~) statistic(discard~))`,
    '73 402 403 405': `
undo(statistic(enable))`,
    '73 402 418': `
igmp-snooping(asm-only asm-ssm ip-policy(@ acl-name~) lastmember-queryinterval(@) max-response-time(@) prompt-leave!(group-policy~) proxy!(router-protocol-pass) querier(enable) querier-election query-interval(@) query-ip-policy(@ acl-name~) report-suppress require-router-alert robust-count(@) router-aging-time(@) router-learning send-router-alert ssm-mapping(@~ enable!~) ssm-only ssm-policy(@ acl-name~) static-group(suppress-dynamic-join) version(@))
l2-multicast(fast-channel(group-address~ source-address~) source-lifetime(@))
mac-limit(up-threshold(@~))
undo(igmp-snooping(asm-only enable group-policy ip-policy lastmember-queryinterval max-response-time prompt-leave proxy!~ querier~ querier-election query-interval query-ip-policy report-suppress require-router-alert robust-count router-aging-time router-learning send-router-alert ssm-mapping~ ssm-only ssm-policy static-group~ static-router-port~ version) l2-multicast(fast-channel~ source-lifetime) mac-limit(up-threshold~))`,
    '73 407': `
traffic-policy-action(car(disable~))
undo(traffic-policy-action(car~) vxlan(vni~))`,
    '73 418': `
mac-address(aging-time(@))`,
    '74 346': `
endpoint(@)
undo(endpoint(@))`,
    '75 323 324': `
undo(segment-list(@))`,
    '75 323 324 347': `
segment-list(@)`,
    '76 140 180 181 189 191 426': `
undo(group(@~))`,
    '77 162': `
emdi(channel(@~))
undo(emdi(channel~))`,
    '80 366': `
bgp(@)
undo(bgp)`,
    '802-1x-template': `
authentication(timeout(@))
eap-end!(chap pap)
keepalive(interval(@!~) retransmit(@!~))
reauthentication(interval(@))
request(interval(@!~) retransmit(@!~))
undo(authentication(timeout) eap-end eap-sim-parameter reauthentication(interval) request)`,
    '83 182 192 194 273 276 292 310 311 421': `
preference(@)`,
    '83 268': `
source-interface(@!(@))
undo(source-interface!(@!~))`,
    '83 400': `
undo(authentication(keychain))`,
    '83 86 308': `
undo(bind(ssl-policy!~))`,
    '83 86 400': `
authentication(keychain(@))`,
    '84 366': `
flow-wred(@)
undo(flow-wred(@))`,
    '84 393': `
pir(@!(cir~ pbs~) percentage(@!~))
undo(pir(@!~ percentage~))`,
    '85 427': `
backup(access-link(track~) up-link(track~))
control-tunnel(cusp-agent(@))
protocol-tunnel(track(nqa~) vni(@~))
undo(backup(access-link~ up-link~) control-tunnel(cusp-agent!~) protocol-tunnel(track~ vni~))`,
    '86 162': `
undo(tcp(adjust-mss!~))`,
    '86 87 308': `
bind(ssl-policy(@))`,
    '87 100': `
security-key(cipher(@))
undo(security-key)`,
    '87 162': `
dcn(ospf(timer~ trans-delay~))
undo(dcn(ospf~))`,
    '88 212 219': `
mip(create-type(default explicit none))`,
    '88 219': `
senderid-tlv-type(chassis chassis-manage defer manage none)
undo(mip(create-type) senderid-tlv-type vlan(@!~))
vlan(@(@!~ to~))`,
    '88 219 268 270 366': `
vlan(@)`,
    '90 166': `
dhcp-server(giaddr(ip-address~))`,
    '90 366': `
dhcp-server(@(send-discover-speed~ vpn-instance~))
undo(dhcp(rebind~))`,
    '90 93': `
release-agent
undo(release-agent)`,
    '93 308': `
undo(dhcpv6-server(destination~))`,
    '93 366': `
dhcpv6-server(@(dead-count~ dead-time~ send-solicit-speed~ timeout~ vpn-instance~) dead-count(@!~) dead-time(@!~) timeout(@!~))
undo(dhcpv6-server(@!~ dead-count!~ dead-time!~ interface~ timeout!~))`,
    '97 259': `
pcp(enable server(ipv4~) version1(ignore~))
port-forwarding(address-group(@~))
port-reservation(@(to~))
undo(pcp(enable server~ version1~) port-forwarding(address-group~) port-reservation!(@~))`,
    '97 259 261 262': `
port-range(@!(extended-port-range~))
undo(port-range!(@!~))`,
    '97 259 262': `
exclude-port(@!(@!~ to~))
port-single(enable)
undo(exclude-port(@!~ all) port-single(enable))`,
    '97 259 262 366': `
service-instance-group(@)
undo(service-instance-group!(@))`,
    '97 259 329': `
redirect(ip-nexthop(@~))
undo(redirect(ip-nexthop~))`,
    '98 99 138 260': `
section(@(lock))`,
    '98 99 138 260 263': `
section(@(exclude-ip-address~))`,
    '98 99 138 260 263 358 359': `
section(@(@~))
undo(section(@!~))`,
    'aaa': `
aaa-said(check-rule(flow-speed~ online-fail-reason~ rule1~ user-number~) diag-rule(online-fail-num~) disable enable recover(interval~))
access(backup-check(detect-interval~ interface-type~) user-statistic(complete-kpi~))
access-delay(step(@~))
access-limit(@(access-type~) adjustment(system-state~))
access-speed(@(@!~) adjustment(edsg-queue~ system-state~) cu(adjustment~))
access-trigger(lease-end-time(original))
access-user(login(session-limit~) logout(stop-accounting~))
acct-session-id-version(version1!(nas-logic-sysname~) version2 version3 version4!(nas-logic-sysname~) version5!(nas-logic-sysname~) version6)
bgp(over(ipoe~ lns~ pppoe~))
cmd(recording-scheme(@))
cut(access-user(authen-method~ cgn-pub-user!~ domain~ family-qos-profile~ gre-group~ interface~ ip-address~ ip-pool~ ipv6-address~ ipv6-pool~ ipv6-prefix~ mac-address~ nat-ip-address~ qos-profile~ resource-insufficient~ slot~ user-id~ user-state~ username~))
default-domain(access(@) admin(@))
default-password(cipher(@) option60!(cn!~ length~ md5-encrypt!~ offset~ sub-option~ support~) option77 simple(@) template(@~) user-class vendor-class!(cn!~ length~ md5-encrypt!~ offset~ sub-option~ support~))
default-user-name(include(access-line-id!~ cevlan!~ client-id!~ gateway-address~ ip-address~ mac-address~ option12!~ option60!~ option61!~ option82!~ pevlan!~ port!~ slot!~ subslot!~ sysname!~ vendor-class!~) template(@~))
display(nas-serial)
domain-list(@)
domain-location(@)
domain-name-delimiter(@)
domainname-parse-direction(@)
framed-ip(conflict(auto-recycle))
load-balance(user-group(refer-service-location))
local-user(@(access-limit~ aging~ enable expire~ ftp-directory~ idle-cut login-period~ password(cipher(password) expire~) service-type(ftp(http(ppp!~) mml(ppp!~) ppp!~ qx(ppp!~) snmp(ppp!~) ssh(ppp!~) telnet(ppp!~) terminal(ppp!~)) http(ftp(ppp!~) mml(ppp!~) ppp!~ qx(ppp!~) snmp(ppp!~) ssh(ppp!~) telnet(ppp!~) terminal(ppp!~)) mml(ftp(ppp!~) http(ppp!~) ppp!~ qx(ppp!~) snmp(ppp!~) ssh(ppp!~) telnet(ppp!~) terminal(ppp!~)) ppp(ftp!~ http!~ mml!~ qx!~ snmp!~ ssh!~ telnet!~ terminal!~) qx(ftp(ppp!~) http(ppp!~) mml(ppp!~) ppp!~ snmp(ppp!~) ssh(ppp!~) telnet(ppp!~) terminal(ppp!~)) snmp(ftp(ppp!~) http(ppp!~) mml(ppp!~) ppp!~ qx(ppp!~) ssh(ppp!~) telnet(ppp!~) terminal(ppp!~)) ssh(ftp(ppp!~) http(ppp!~) mml(ppp!~) ppp!~ qx(ppp!~) snmp(ppp!~) telnet(ppp!~) terminal(ppp!~)) telnet(ftp(ppp!~) http(ppp!~) mml(ppp!~) ppp!~ qx(ppp!~) snmp(ppp!~) ssh(ppp!~) terminal(ppp!~)) terminal(ftp(ppp!~) http(ppp!~) mml(ppp!~) ppp!~ qx(ppp!~) snmp(ppp!~) ssh(ppp!~) telnet(ppp!~))) user-group~))
login-failed(threshold-alarm(upper-limit~))
mac-user(ppp-preferred)
multicast-list(@(group-address~ index~ source-address~) ipv6(@~))
nas-serial(@)
offline-speed(@)
parse-priority(@)
ppp(username(check))
ppp-gateway(unnumbered(loopback))
pppuser-offline-standardize
protocol-statistics(enable)
pure-user-name(no-exist-policy(online))
realm-location(after-delimiter before-delimiter)
realm-name-delimiter(@)
realmname-parse-direction(left-to-right right-to-left)
realtime-accounting(backup(enable))
recording-scheme(@)
recycle(remote-download(acl~))
remote-download(acl(enable support-all-operate~ warning-threshold~) user-group(check~ enable))
roam-character(@)
service-type(terminal(force-domain~))
sub-reason(@(@~ mapping~))
system(recording-scheme(@))
undo(aaa-said(check-rule~ diag-rule!~ disable recover~) access(backup-check~ user-statistic~) access-delay(slot~) access-limit(adjustment~) access-speed!(adjustment~ cu~) access-trigger(lease-end-time~) access-user(login~ logout~) acct-session-id-version!(version6) authorization-scheme(@) bgp(over~) cmd(recording-scheme) default-domain(access admin) default-password!(template~) default-user-name!(template~) domain-list(@) domain-location domain-name-delimiter domainname-parse-direction framed-ip(conflict~) load-balance(user-group~) local-user(@(access-limit aging expire ftp-directory idle-cut login-period password~ user-group)) login-failed(threshold-alarm) mac-user(ppp-preferred) multicast-list(@) multicast-profile(@ ipv6!~) nas-serial offline-speed parse-priority ppp(username~) ppp-gateway(unnumbered~) pppuser-offline-standardize protocol-statistics pure-user-name(no-exist-policy!~) realm-location realm-name-delimiter realmname-parse-direction realtime-accounting(backup~) recording-scheme(@) remote-download(acl~ user-group~) roam-character service-type(terminal~) sub-reason(@!~) system(recording-scheme) user(no-family~) user-queue-resource(allocate-fail) value-added-service(accounting~))
update(qos-profile(user-id~))
user(no-family(user-max-session~))
user-qos(cir-zero(@ unlimited))
user-queue-resource(allocate-fail(offline online))
value-added-service(accounting(individual) edsg(accounting~ centralized-ds-lite modify-synchronous~))
vlanpvc-to-username(standard!(ignore-rid trust~) turkey version10 version20)`,
    'aaa-domain': `
accounting(dual-stack(identical separate) exclude-type(vlan~))
accounting-start-delay(@(offline!~ online~) ipv4(start-accounting~) traffic-forward(before-start-accounting) traffic-statistics(before-start-accounting))
accounting-stop-packet(include(all-stack-ip~))
adminuser-priority(@)
any-address-release(offline)
billing-server(type(1 2))
cpe-ip(@)
cui(enable)
dhcp(coa-zero-lease(dhcpv6-enhance~ dual-cut) discover(reboot-request~ user~) option121(route~) reboot-request(discover~ user~) through-packet(disable))
dhcpv6-follow-ipv6cp(wait-delay(@ infinity))
dns(primary-ip(@) primary-ipv6(@) second-ip(@) second-ipv6(@))
dns-redirect(web-server(@))
ds-lite(ipv4(portal~))
edsg(traffic-mode(rate~))
flow-bill
flow-statistic(down!(up) up!(down))
framed-ip(urpf(disable))
http-hostcar(enable no-fast-reply(enable))
idle-cut(@(@!~ zero-rate!~))
idle-user-redirect(@!(timeout~))
ip(unr(tag~))
ip-pool(@(priority~) mode(priority~) usage-status(threshold~))
ip-pool-group(@!(move-to~))
ip-warning-threshold(@ lower-limit(@))
ipv6(pd-address-release(separate~) ppp(assign-interfaceid))
ipv6-address(assign(circuit-id!~ remote-id!~))
ipv6-warning-threshold(@ lower-limit(@))
l2tp(dslam-connect-speed(enable))
l2tp-authorize(password(cipher~ simple~))
l2tp-user(radius-force)
mac-authentication(enable)
map(priority(map-t))
max-ipuser-reauthtime(@)
multicast(max-list(@) unicast-reservable-bandwidth(cir~) virtual-scheduling-vpn(@) without-forwarding)
nbns(primary-ip(@) second-ip(@))
peer-backup(enable)
policy-route(@)
portal-server(@ identical-url redirect-key(user-mac-address~) redirect-limit(@) url(@) url-parameter!(shared-key-cipher!~) user-first-url-key(@ default-name))
ppp(address-release(separate))
ppp-force-authtype(chap mschap_v1 mschap_v2 pap)
pppoe-url(@)
prefix-assign-mode(unshared)
priority-car(edsg(tcp-ack-no-payload~) lns(tcp-ack-no-payload~))
public-address(assign-first nat(enable) nat-instance-down)
qos(link-adjustment(remote~) rate-limit-mode(car~ user-queue~) user-queue(granularity~))
qos-profile(@(inbound~ outbound~))
quota-out(offline online redirect(url~) send-realtime-accounting)
radius-no-response(lease-time(@))
radius-server(accounting-copy(realtime~) domain-annex(left~ right~) llid-first-authentication(group~) pre-authentication(group~))
reallocate-ip-address
redirect(ds-domain(@))
redirect-domain(effect-attribute(accounting-scheme ip-unr-tag qos-profile user-group web-url))
service(rate-limit-mode(car~ user-queue~))
service-policy(@ accounting-copy(radius-server~))
service-type(ftp!(http!~ mml!~ ppp!~ qx!~ snmp!~ ssh!~ telnet!~ terminal!~) http!(ftp!~ mml!~ ppp!~ qx!~ snmp!~ ssh!~ telnet!~ terminal!~) mml!(ftp!~ http!~ ppp!~ qx!~ snmp!~ ssh!~ telnet!~ terminal!~) ppp!(ftp!~ http!~ mml!~ qx!~ snmp!~ ssh!~ telnet!~ terminal!~) qx!(ftp!~ http!~ mml!~ ppp!~ snmp!~ ssh!~ telnet!~ terminal!~) snmp!(ftp!~ http!~ mml!~ ppp!~ qx!~ ssh!~ telnet!~ terminal!~) ssh!(ftp!~ http!~ mml!~ ppp!~ qx!~ snmp!~ telnet!~ terminal!~) telnet!(ftp!~ http!~ mml!~ ppp!~ qx!~ snmp!~ ssh!~ terminal!~) terminal!(ftp!~ http!~ mml!~ ppp!~ qx!~ snmp!~ ssh!~ telnet!~))
session-group-exclude(car(inbound outbound) inbound outbound user-queue(inbound outbound))
time-range(domain-block(enable name~) non-accounting(@) qos-profile(@~) qos-profileenable)
trunk(downstream(load-balance~))
trust(upstream(@ default) vpn-instance(access-interface framed-ipv6-pool framed-pool))
tunnel-acct-2867
undo(access(user-group-list!~) accounting(exclude-type~) accounting-start-delay!(@~ ipv4~ traffic-forward~ traffic-statistics~) accounting-stop-packet(include~) adminuser-priority aftr-name(@) any-address-release(offline) authening(authen-fail~) cpe-ip(@) cui(enable) dhcp(coa-zero-lease~ discover~ option121~ reboot-request~ through-packet~) dhcpv6-follow-ipv6cp(wait-delay) diameter-server(group) dns(primary-ip primary-ipv6 second-ip second-ipv6) dns-redirect(web-server!~) dot1x-template ds-lite(ipv4~) edsg(traffic-mode!~) flow-bill flow-statistic(down!~ up!~) framed-ip(urpf~) http-hostcar(enable) idle-cut idle-user-redirect!(@) ip-pool(mode~ usage-status~) ip-pool-group!(@) ip-warning-threshold!(lower-limit) ipv6(pd-address-release~ ppp~) ipv6-address(assign~) ipv6-pool!(@) ipv6-warning-threshold!(lower-limit) l2tp(dslam-connect-speed~) l2tp-authorize l2tp-group l2tp-user(radius-force) mac-authentication map(priority~) max-ipuser-reauthtime multicast(max-list unicast-reservable-bandwidth!~ virtual-scheduling-vpn~ without-forwarding) multicast-profile(ipv6) nbns(primary-ip second-ip) peer-backup(enable) policy-route!(@) portal-server!(@ identical-url redirect-key!~ redirect-limit!~ url!~ url-parameter!~ user-first-url-key!~) ppp(address-release~) ppp-force-authtype pppoe-url prefix-assign-mode priority-car(edsg~ lns~) public-address(assign-first nat~ nat-instance-down) qos(rate-limit-mode~) qos-profile(inbound~ outbound~) radius-no-response(lease-time) radius-server(accounting-copy~ domain-annex group llid-first-authentication~ pre-authentication~) reallocate-ip-address redirect(ds-domain!~) redirect-domain(effect-attribute~) service(rate-limit-mode~) service-policy!(@ accounting-copy!~) service-type session-group-exclude(car~ inbound outbound user-queue~) time-range(domain-block!~ non-accounting~ qos-profile!~ qos-profileenable) trunk(downstream~) trust(upstream vpn-instance~) tunnel-acct-2867 user(detect volume-quota~) user-basic-service-ip-type user-max-session user-priority(downstream set-dscp-outer upstream) value-added-service(account-type accounting-merge!~) vpn-instance(@~) web-redirect(url-index~) web-server!(identical-url mode~ redirect-key!~ slave url-parameter!~ user-first-url-key))
user(volume-quota(apply~))
user-basic-service-ip-type(ipv4!(ipv6!~ ipv6-pd!~) ipv6!(ipv4!~ ipv6-pd!~) ipv6-pd!(ipv4!~ ipv6!~))
user-max-session(@!(case-insensitive~))
user-priority(downstream(@ trust-8021p-inner trust-8021p-outer trust-dscp-inner trust-dscp-outer trust-exp-inner trust-exp-outer unchangeable) set-dscp-outer(@) upstream(@ trust-8021p-inner trust-8021p-outer trust-dscp-inner trust-dscp-outer trust-exp-inner trust-exp-outer unchangeable))
value-added-service(account-type(default none radius~) accounting-merge(daa~ edsg~) daa(modify-synchronous~) edsg(family-schedule~))
vpn-instance(@(inbound))
web-redirect(url-index(@~))
web-server(@!(@!~ bind~ slave) identical-url redirect-key(agent-remote-id~ ap-mac-address~ mscg-ip~ mscg-name~ nas-logic-sysname~ ssid~ subscription-id~ user-ip-address~ user-location~ user-mac-address~) url(@!~) url-parameter!(shared-key!~ shared-key-cipher!~) user-first-url-key(@ default-name))`,
    'access-dhcpv6-reconfigure': `
retransmit(times(@))
undo(retransmit(times~))`,
    'access-service': `
qos-profile(@(time-range~))
undo(time-range!(@))`,
    'accounting-copy-group': `
radius-server(group(@!~))`,
    'accounting-scheme': `
accounting(interim(interval~) interim-fail(max-times~ offline online) send-update start-fail(offline online!~))
accounting-mode(hwtacacs none radius)
undo(accounting(interim~ interim-fail send-update start-fail))`,
    'acl-port-pool': `
eq(@)
gt(@)
lt(@)
neq(@)
range(@(@))
undo(eq(@) gt(@) lt(@) neq(@) range(@~))`,
    'advanced-acl6': `
rule(deny(1!~ 5!~) permit(1!~ 5!~))`,
    'affinity-attribute-mapping': `
attribute(@(bit-sequence~))
undo(attribute(@))`,
    'alarm': `
alarm(alarm-name(@~) correlation-suppress(enable~) snmp(target-host~))
alarm-name(@(severity~))
correlation-analyze(enable)
history(record-wrap(disable))
mask(name(@) slot(@!~))
reset(statistics!(name~))
reverse!(mode(auto-resume))
snmp(target-host(@~))
suppression(alarm-name(@~))
terminal(mask(name~))
undo(alarm(alarm-name~ correlation-suppress~ snmp~) alarm-name(@~) correlation-analyze(enable) history(record-wrap~) mask(name~ slot~) reverse(mode) snmp(target-host~) suppression(alarm-name~) terminal(mask))`,
    'alarm-inversion': `
reverse(interface(@!~))
undo(reverse(interface~))`,
    'alarm-masking-list': `
mask(alarm-name(@) feature-name(@) severity(Critical Major Minor Warning))
undo(mask(alarm-name~ feature-name~ severity~))`,
    'all': `
arp(send-packet(@~))
arp-ping(ip(@!~) mac(@~))
bras(auto-upgrade(enable))
capture-packet(access(condition~) forwarding(interface~))
ce-ping(@(bd~ evpn~ vsi~))
clear(link(neighbor~))
display(aaa(abnormal-offline-record!~ configuration default-password!~ default-user-name!~ normal-offline-record!~ offline-record!~ online-fail-record!~ remote-download~ route!~ route-download~ statistics!~ user-group!~) access(delay~ dhcpv6~ domain-interface~ https-redirect~ python-script~ statistics~ traffic-policy~ trigger~ user-flow-statistics~) access-ip-number(interface~ slot~) access-service!(@) access-user!(access-type~ accounting-state~ assigned-attribute~ attribute-info~ authen-method~ auto-save~ brief cgn-centralized-user!~ cgn-pub-user!~ cgn-user!~ circuit-id~ domain~ dslite-instance~ family-qos-profile~ gre-group~ interface~ ip-address~ ip-pool~ ip-pool-group~ ip-type~ ipv6-address~ ipv6-pool~ ipv6-prefix~ item!~ lac-ip-address~ light-traffic-user~ link-account~ lns-ip-address~ mac-address~ map-domain~ map-e!~ map-t!~ master!~ nat-instance~ normal!~ online-total-number!~ option37~ pevlan~ public-ip-address~ qos-profile~ radius-attribute~ radius-attribute-inexistence~ radius-server-group~ rate-limit-info!~ remote-acl~ remote-id~ remote-name~ resource-insufficient~ resource-usage!~ rui-local!~ rui-remote!~ self service-policy~ service-traffic~ service-type~ slave!~ slot!~ summary time~ traffic-policy~ user-group~ user-id~ user-state~ user-traffic~ user-type~ username~ value-added-service~ verbose!~ vpn-instance~ web-auth-server~) accounting-scheme!(@) acl(@!~ all!~ ipv6~ name~ service-group~ user-group~) acr-dcr(slot~) admin-vsi(binding!~) affinity-mapping!(attribute~ verbose) alarm(active(root!~) all hardware!~ information!~ reverse) alarm-threshold(linklost-value~) application-apperceive!(ap-id~ slot~) aps(group!~) arp(all anti-attack~ attack~ broadcast-suppress~ dynamic interface~ ip-conflict~ learning~ miss~ network~ packet~ rate-limit~ slot~ speed-limit!~ static statistics~ track vlan~ vpn-instance~) arp-check(check-destination-ip~ check-valid~) arp-limit!(interface~ vlan~) arp-miss(speed-limit~) arp-safeguard(statistics~) atm(llid pvc-info!~ pvp-info!~ service!~) atm-bundle(@) attack-source-trace(file~ slot~) authentication-scheme!(@) authorization-scheme!(@) b-vsi(binding!~) backup-user!(slave user-id~ username~) bas-interface!(@!~ mapping!~ slave) bfd(bit-error-detection~ configuration~ group~ interface!~ link-bundle~ multicast~ perlink~ session~ statistics!~ troubleshooting) bgp(all~ bfd~ bmp-monitor~ egress-engineering error~ evpn~ flow~ graceful-restart~ group!~ instance~ ipv6~ l2vpn-ad~ labeled~ link-state~ local-graceful-restart~ mdt~ multicast~ mvpn~ network peer!~ remote~ resource router-id!~ routing-table!~ rpd~ slow-peer sr-policy~ troubleshooting update-peer-group!~ vpn-target~ vpnv4~ vpnv6~) bier(prefix!~ routing-table!~ sub-domain!~) bmp(session!~) board-current!(slot~) board-power!(slot~) board-reset(hardware-alarm~) boardinfo(pdu-backplane~ power-backplane!~ slot~) boot(status) bpdu-tunnel(global~) bridge(mac-address) bridge-domain!(@!~ binding-info) call(rate) capture-packet(access~ config-state file~ information!~) car(resource~ statistics~) ccm-recv(statistics~) ccm-send(statistics~) cespw-alarm(interface~) cfm(default~ ma!~ md!~ mep!~ mip!~ mp-info!~ remote-mep!~ statistics~) channel(@~) client-option(@~ reply-option) clock(cluster~ config device-capability source!~) connectivity-test(history!~ interface~) control-flap!(interface~) control-tunnel(session statistics) controller!(@!~) counters!(bit!~ inbound!~ interface~ outbound!~ rate!~ slot~) cp-rate-limit!(dhcp!~ dhcpv6!~ enhance~ icmp!~ icmpv6!~ interface~ isis!~ ldp-hello!~ ospf!~ ospfv3!~ pim!~ pimv6!~ port!~ rip!~ ripng!~ rsvp!~ slot~ verbose vrrp!~ vrrpv6!~) cpos-trunk(@) cpu(monitor~) cpu-defend(all~ application-apperceive~ car~ hostcar~ http-hostcar~ ma-defend~ policy~ protocol-group~ spu-car~ tcpip-defend~ tcpip-defend-v6~ total-packet~ urpf~ vlan-host-car~ whitelist~ whitelist-l2~ whitelist-v6~) cpu-usage(configuration!~ history!~ service!~) cu-interface(version-info) cu-mode(interface) current-configuration(controller!~) cusp(session statistics!~) damp-interface!(brief interface~) dcn(brief default-port element-info encrypt~ global interface!~ mode~ ne-info!~ warning) debugging!(bfd bgp bier bmp dhcp dhcpr etrunk!~ gre igmp ipfpm-dcp ipfpm-mcp isis md mid_gne mld msdp mvpn mvpn6 ospf ospfv3 packet~ pim pim6 psnpg rpki snpg timeout) default-parameter(bgp bmp evpn igmp interface~ isis l3vpn mld mpls~ mrm msdp mvpn ospf ospfv3 pce~ pim-dm pim-sm pim-sm6 pim-ssm pim-ssm6 rip ripng rpki vlan~) delay-measurement(pm~) device(ap-id~) dhcp(chasten-user~ client~ client-info!~ lease-proxy-table~ option-60 option-64~ option82~ receive~ relay~ server~ snooping~ statistics upgrade) dhcp-access(statistics~) dhcp-server(group!~ item~ statistics~) dhcpv6(chasten-user~ client~ relay~ upgrade) dhcpv6-access(statistic user-table~) dhcpv6-relay(statistics) dhcpv6-server(group!~ item~ statistics~) diagnostic-information!(@!~ force!~ key~ level~ slot~) diameter(configuration!~) diameter-group(bind-info!~) diffserv(domain!~) disaster-recovery!(slave) dns(domain!~ dynamic-host!~ ipv6~ server!~ statistics~) domain!(@) domain-list!(name~) dot1q(information~) dot1x!(interface~ sessions!~ statistics~) dot1x-template(@) ds-lite(address-usage~ instance!~ syslog~ tunnel~ vsuf~) dsa(key-pair!~ peer-public-key!~) e-trunk(@!~ bfd~ brief packet-statistics!~) e1(controller~) e1-drive-mode(state) ecc(key-pair!~ peer-public-key!~) efm(all ap-id~ interface~ link-event~ master session~) elabel!(@ backplane!~ brief filter!~ optical-module~ pdu-backplane~ power-backplane) emdi(statistics~) energy-mode(mode!~) erps!(interface~ ring~ statistics verbose) error-down(recovery!~) eth-trunk!(@!~ brief) ethernet(uni~) event(information!~) evpn(mac~ recover-timer!~ remote~ track-peer-timer~ vpn-instance!~) explicit-path!(@!~ name~ verbose) fabric(slot~) fan!(ap-id~ manufacture-info~) fib(slot~) flexe(group~) flow-car(statistics~) flow-mapping(configuration!~) flow-queue(configuration!~) flow-recognition(cache~) flow-wred(configuration!~) flowspec(ipv6~ routing-table!~ statistics~ vpnv4~ vpnv6~) forward-statistics(packet~) fr(interface!~ lmi-info!~ pvc-info!~ statistics!~) ftp(server~) ftp-client ftp-server ftp-users garp(statistics!~ timer!~) gtsm(statistics~) gvrp(state~ statistics!~ status vlan-operation~) hdlc(interface!~) health!(ap-id~ chassis~ verbose) host(packet~) http-redirect-profile!(index~ name~) http-url(deny~) hwtacacs(current-status!~) hwtacacs-server(template!~) icmp(statistics!~) icmpv6(statistics!~) ifit!(destination~ dynamic-hop!~ source~ static!~) igmp(all-instance~ control-message~ dns-ssm-mapping!~ group!~ interface!~ invalid-packet!~ ssm-mapping~ statistics~ vpn-instance~) igmp-snooping!(bas~ bridge-domain!~ configuration general-query~ group-info!~ invalid-packet~ port-info!~ qinq-port-info~ querier~ router-port!~ statistics~ user-info~ vlan!~ vsi!~) ike(error~ offline~ sa(peer(@(identity~)) slot~ status~ verbose~) statistics~) info-center!(session~ statistics) interface!(@!~ brief!~ description!~ main neighbor!~ phy-option!~ slot~) interface-match-check(status) ip(as-path-filter!~ community-filter!~ extcommunity-filter!~ extcommunity-list~ host!~ interface!~ ip-prefix!~ ipv6-prefix!~ large-community-filter!~ netstream~ policy-based-route pool!~ pool-group!~ rd-filter!~ route-monitor-group!~ routing-table!~ socket!~ statistics!~ topology!~ urpf~ userlog~ vpn-instance!~) ip-pool(max-ratio~ max-usage~ pool-usage!~ usage-status!~) ipfpm(dcp mcp statistic-type~) ipoe(session-id!~) ipsec(instance!~ performance~ policy-template!~ sa!~ sa-expire~ statistics!~) ipv4-ipv6(option-mapping) ipv6(address-policy~ fib~ host!~ interface!~ nd~ neighbors!~ netstream~ pathmtu~ pool!~ prefix!~ routing-table!~ security~ socket!~ statistics!~ topology!~ urpf~) ipv6-pool(max-ratio~ max-usage~ pool-usage!~) isis(@~ avoid-microloop~ bfd~ bfd-bit-error~ brief!~ debug-switches!~ ecmp-group!~ error!~ frr~ interface!~ ipv6~ last-peer-change!~ ldp-sync~ link-group!~ lsdb!~ mesh-group!~ migp-routing!~ name-table!~ peer!~ purge~ purge-source-trace~ route!~ segment-routing~ spf-log!~ spf-tree!~ srlg~ srv6~ statistics!~ system-id~ ti-lfa-node!~ traffic-eng~ troubleshooting virtual-access~ virtual-cluster-access~ vpn-instance~) keychain(@!~) l2-loop-detect(packets-info~ status-info~) l2-multicast(all-vsi~ egress~ forwarding-table~ instance!~ ipv6~ limit!~ vsi~) l2-multicast-channel!(channel~ global!~ vsi~) l2nat(vsuf~) l2protocol-tunnel(group-mac~ statistics~) l2tp(blocked-slot pim-sm~ session-number~ tunnel!~ tunnel-limit) l2tp-group!(@) l2tp-user(urpf~) l2tpv3(pw!~ statistics~) l2vpn(ccc-interface~ error~ vsi-list~) lacp(brief statistics~ troubleshooting) laser(status~) layer3-subscriber!(domain-name~ statistics~) least(sfuboard) license!(chassis~ cloud~ emergency esn mode resource~ revoke-ticket!~ state!~ threshold trial verbose!~) link(neighbor~) link-heartbeat(interface~) lldp(local!~ neighbor!~ statistics!~ tlv-config!~) lmp(peer!~) lns(backup-group~) lns-group(all name~) load-balance(hash-info~) local-bill(cache~ configuration information) local-ce(mac!~) local-user(service-type~ user-group~) logfile(@!~ diagnose~ list~ log~ security~) loop-detect(block~ eth-loop!~ interface~ traffic-suppression~ trigger~) loopback-detect(block~) lpt(ptp!~) ls-port-queue(configuration~ statistics~) lspv(statistics!~) ma-defend(all global-policy interface-policy~ slot-policy~) mac(accounting~) mac-address!(@!~ aging-time!~ blackhole!~ bridge-domain~ ce-vlan!~ dynamic!~ dynamic-blackhole!~ evpn~ limit-table~ pbb!~ static!~ summary verbose vlan~ vsi~) mac-address-usage!(slot~) mac-limit!(@!~ bridge-domain~ rule-name!~ vlan~ vsi~) macsec(statistics~) map(instance!~ rule!~ statistics~) master-key(configuration) max-onlineusers!(domain!~ slot~) mbgp(routing-table!~) mbus(version~) memory-monitor(information~) memory-usage!(slave slot~ threshold!~) mib-index(interface!~) migp(routing-table!~) mirror(instance~) mka(interface~) mld(all-instance~ control-message~ group!~ interface!~ invalid-packet!~ ssm-mapping~ statistics~ vpn-instance~) mld-snooping!(bas~ configuration group-info!~ invalid-packet~ port-info!~ qinq-port-info~ querier~ router-port!~ statistics~ vlan!~ vsi!~) module-information!(@~ next-startup verbose) monitor-group!(@) mpls(bfd~ convergence~ gmpls~ interface!~ l2vc!~ l2vpn!~ label~ label-stack~ ldp!~ lsp!~ mldp~ multicast-lsp~ oam~ route-state!~ rsvp-te!~ sr-te~ sr-te-lsp!~ static-cr-lsp!~ static-l2vc!~ static-lsp!~ switch-l2vc!~ te~) mpls-tp(oam~) mrt(routing-table!~) msdp(all-instance~ brief!~ control-message~ invalid-packet!~ peer-status!~ rpf-peer~ sa-cache!~ sa-count!~ vpn-instance~) mtrace(statistics) multicast(all-instance~ bandwidth!~ bas-policy~ boundary!~ egress~ flow-statistic~ forwarding-table!~ frr-table!~ global~ group-ip~ ipv6~ minimum-ttl!~ outgoing-interface~ routing-table!~ rpf-info~ rui~ user-id~ user-info~ user-ip~ vpn-instance~) multicast-domain(all-instance~ invalid-packet~ vpn-instance~) multicast-list!(@ ipv6!~) multicast-nat(instance!~) multicast-profile!(@ ipv6!~) multicast-rui(statistic~) multicast-vlan(vlan!~) mvpn(all-instance~ inter-region-segmented~ ipv6~ vpn-instance~) nat(address-usage~ bandwidth!~ flow-defend~ instance!~ ip-pool!~ memory-usage~ server-map!~ session~ session-table~ simple-configuration~ static-mapping~ statistics~ syslog~ user-information~) nat-policy(template!~) nat64(address-usage~ alg~ instance!~ syslog~ vsuf~) nd(packet~) neid netconf(authorization~ capability session) netconfc(session!~) netstream(all global interface~) nhrp(peer~ statistics~) nms-vpn-instance(ip-address~) nqa(reflector!~ support-server-type support-test-type upload~) nqa-server ntp-service(bd-status event~ sessions!~ statistics~ status trace) oam(global~) observe(user-defined-filter!~) observe-filter(slot~) ops(assistant~ environment process~ running~ script!~) optical-module(base~ brief extend~ version!~) osnode-group ospf(@~ abr-asbr!~ area~ asbr-summary!~ bfd~ brief cumulative ecmp-group error!~ flush-source-trace~ graceful-restart!~ hostname-table interface!~ ldp-sync~ lsdb!~ migp-routing!~ mpls-te!~ nexthop peer!~ request-queue!~ retrans-queue!~ router-id~ routing!~ segment-routing~ sham-link!~ spf-statistics!~ statistics~ topology!~ traffic-adjustment troubleshooting vlink) ospfv3!(@!~ abr-summary-list!~ area!~ asbr-summary!~ bfd~ cumulative ecmp-group error!~ flush-source-trace~ graceful-restart-information hostname-table interface!~ lsdb!~ next-hop peer!~ request-list!~ retrans-list!~ routing!~ spf-statistics!~ statistics~ topology!~ troubleshooting) paf!(verbose) patch-information!(history verbose) pbb(backbone-destination-mac!~ backbone-source-mac!~) pce(protocol~) pcp(vsuf~) pdu!(environment-info~ manufacture-info~) pim(all-instance~ bfd~ bsr-info claimed-route!~ control-message~ grafts interface!~ invalid-packet!~ ipv6~ neighbor!~ routing-table!~ rp-info!~ vpn-instance~) pm(brief measure-info!~ statistics~ statistics-file!~ statistics-task!~) pmu(manufacture-info~) pnp(state) pnp-state!(@) poh(controller~) policy-based-route!(@) port(isolate-state~ split!~ vlan!~) port-error-info(controller~ interface~) port-group!(@) port-mirroring(bridge-domain!~ integration!~ interface!~) port-observing(interface!~ observe-index!~ slot!~) port-queue(configuration~ statistics~) port-tx-enabling-delay(controller~ interface~) port-wred(configuration!~) pos(interface!~) pos-trunk(@) power!(ap-id~ environment-info~ manufacture-info~) power-supply(information) ppp(circuit-id~ error-packet~ information~ ip-address~ ipv6-address~ mp!~ mp-global!~ remote-id~ statistics~ user-id~ username~) ppp-user(urpf~) pppoe(statistics~) prefec-tca(trigger-threshold~) prepaid-profile!(name~) ptp(all!~ interface~ utc) ptp-adaptive(all client!~ config server!~) pw-template!(@) python(version) qinq(information~ statistics!~) qos(abnormal-info~ bandwidth-adjustment~ car~ channel-profile~ default~ hard-pipe~ information~ link-adjustment~ resource~ scheduling-mode~ user-id~) qos-profile(application~ configuration!~ statistics~) qppb(local-policy~) queue-4cos-mapping(configuration!~) radius(offline-sub-reason!~) radius-attribute!(name~ packet-count server-group~ type~) radius-client(configuration statistics~) radius-server(accounting-interim-packet~ accounting-start-packet~ accounting-stop-packet~ authorization~ configuration!~ packet~) rawip(ipv6~ statistics!~ status!~) rawlink(statistics status!~) recording-scheme!(@) remote(interface~ wan~) remote-backup-profile!(@ slave!~ slot~) remote-backup-service!(@!~) rip!(@!~ ecmp-group vpn-instance~) ripng!(@!~ ecmp-group vpn-instance~) rmon(alarm!~ event!~ eventlog!~ history!~ statistics!~) roam-character route-policy!(@) router(id!~) rpki(ipv6~ session!~ table) rrpp(snooping~) rsa(key-pair!~ peer-public-key!~) said-node(status~) sbfd(reflector~) sbom(brief) scp-client security(risk!~) segment-routing(adjacency~ bfd~ dynamic~ ipv6~ local-block~ prefix~ seamless-bfd~ state~ static~ traffic-statistics!~) service(activate-fail-record!~ deactivate-record!~ update-fail-record!~) service-chain(statistics~) service-group(configuration) service-ha(global-information!~) service-identify-policy(all!~ name~) service-instance-group!(@) service-location!(@) service-mode(card-bandwidth-mode~ forwarding-mode) service-policy(cache!~ configuration!~ download-configuration) service-security(binding~ policy~ statistics~) service-template(configuration!~) service-type(config!~) sflow(configuration interface~ packet~) sftp-client sfu(isolate-switch) slot(@~) slot-warning-threshold sm2(key-pair!~ peer-public-key!~) sma(as~ interface prefix~ statistics~ tag) smart-clock(all interface~) smart-link(flush) snmp-agent(community!~ extend~ group!~ inform!~ local-engineid local-user!~ mib~ mib-view!~ notification-log!~ notify-filter-profile!~ proxy~ statistics sys-info!~ target-host trap~ usm-user!~ vacmgroup) soc(attack-defend~ attack-detect~ attack-event!~ attack-trace~) software(crl info) spatial-multicast(@!~ all channel~ vlan~ vpn-instance~ vsi~) split-resume sr-te(policy!~) srv6-te(policy!~) ssh(client~ server-info) ssl(policy!~) ssm-mapping(policy~) startup(ap-id~) static-route(ipv6~ ldp-sync!~ multicast~ routing-table!~ statistics) static-user!(configuration~ delegation-prefix~ description~ domain-name~ interface~ interface-list~ ip-address~ ipv6-address~) statistics(fabric-queue~ interface~) stp(process~ vlan~) sub-interface(@~) sub-port-queue(configuration!~ statistics~) sub-vlan!(@) super-vlan!(@) switchover(state(all)) task task-group!(@) tcp(ipv6~ statistics!~ status!~) te(link-administration~ srlg~) telemetry(destination!~ dynamic-subscription!~ sensor!~ sensor-path subscription!~) telnet-client temperature!(ap-id~ lpu!~ mpu sfu slot~) test-packet(result) tftp-client time-delay-detect(status~) time-range(@!~) tm(slot~) tpm(status~) trace(access-user~) traffic(behavior~ buffer~ classifier~ statistics~) traffic-behavior(log~) traffic-statistics(l2vpn~ suppression~ vpn-instance~ vsi~) transmission-alarm(bit-error-rate~ configuration!~ cpos~ e1~ pos~ threshold!~ wan~ wdm~) trunkfwdtbl(eth-trunk~ ip-trunk~) trunkmembership(eth-trunk~ ip-trunk~) trustem(remote-attestation~) tunnel(active-info~) tunnel-info(@ all statistics tunnel-id~) tunnel-policy!(@!~) tunnel-selector!(@) twamp(control-session!~ global-info test-session!~) twamp-light(statistic-type~ test-session!~) udp(ipv6~ statistics!~ status!~) user!(authentication-type~ domain~ name~ state~ user-group~) user-flow-statistics!(domain~) user-group!(@!~ slot~) user-group-queue(@~ configuration!~ name~ statistics~) user-interface(aux~) user-queue(configuration~ statistics~) user-vlan(dynamic~ vlan!~) value-added-service(edsg~ policy!~ update-online-edsg~ user!~ user-information~) vendor-class!(dhcpv6) version(slot~) virtual-access(ap!~ ap-interface!~ bindinfo!~) virtual-cluster-access!(ap!~ ap-interface clock~ interface-binding label-space path~ regist-master!~ vc!~ vp!~) virtual-ethernet(ve-group!~) virtual-system(resource-template) vlan!(@!~ brief instance~ summary vlan-name~) vlan-group(@~ interface~) vlan-statistics(cevlan~ interface~ pevlan~) vlanpvc-to-username vll(ccc!~) voltage!(ap-id~ lpu!~ mpu sfu slot~) vpls(connection!~ forwarding-info!~) vpn-group!(vpn-group-name~) vrrp!(@!~ admin-vrrp binding~ brief interface~ protocol-information state-change~ statistics) vrrp6!(admin-vrrp6 binding~ brief interface~ state-change~ statistics vrid~) vsi!(bgp-ad~ mac-withdraw~ name~ peer-info!~ pw~ remote~ services~ verbose) vxlan(cu-peer evpl!~ peer!~ statistics~ tunnel!~ vni!~) wan(interface!~) wavelength-capability(interface~ remote~) wavelength-map web(statistics~) web-auth-server(configuration!~) web-url-profile(all name~) xpl(as-path-list!~ community-list!~ ext-community-list~ interface-list~ ip-prefix-list!~ ipv6-prefix-list!~ large-community-list!~ rd-list!~ route-filter!~ route-flow-group!~ statistics) y1731(eth-bn~ eth-test~ period-data~ statistic-type~ threshold-info!~) ztp(status))
link(detect(all interface~ slot~))
monitor(counters(bit~ interface~ rate~) cpu-usage!(interval~ slave!~ slot~) e1(@!~) interface-information(interface~) interface-statistics(batch!~ interface~) interface-vlan-statistics(interface~) process(information!~) qos-profile(statistics~) traffic-statistics(l2vpn~ vsi~))
mtrace(-a(@~) -b(-r~) -d(-r~) -g(@~) -gw(@~) -l(-a~ -m~ -mr~ -q~ -st~ -tr~ -ts~ -ur~ -v~ -w~ @~ source~) -m(@~) -mr(-a~ -l~ -m~ -q~ -tr~ -ts~ -v~ -w~ source~) -q(@~) -r(@~) -tr(@~) -ts(@~) -ur(@~) -v(-a~ -l~ -m~ -mr~ -q~ -tr~ -ts~ -ur~ -w~ source~) -w(@~) source(@))
output-alarm(slot(@~))
ping(-8021p(@~) -a(@~) -brief(-8021p~ -a~ -c~ -dscp~ -f~ -h~ -i~ -m~ -name~ -nexthop~ -p~ -range~ -s~ -si~ -t~ -tos~ -vpn-instance~ @!~ ignore-mtu~) -c(@~) -d(-8021p~ -a~ -c~ -detail~ -dscp~ -f~ -h~ -i~ -m~ -name~ -nexthop~ -p~ -q~ -r~ -range~ -ri~ -s~ -si~ -system-time~ -t~ -tos~ -v~ -vpn-instance~ @!~ ignore-mtu~) -detail(-8021p~ -a~ -c~ -d~ -dscp~ -f~ -h~ -i~ -m~ -name~ -nexthop~ -p~ -q~ -r~ -range~ -ri~ -s~ -si~ -system-time~ -t~ -tos~ -v~ -vpn-instance~ @!~ ignore-mtu~) -dscp(@~) -f(-8021p~ -a~ -brief~ -c~ -d~ -detail~ -dscp~ -h~ -i~ -m~ -name~ -nexthop~ -p~ -q~ -r~ -range~ -ri~ -s~ -si~ -system-time~ -t~ -tos~ -v~ -vpn-instance~ @!~) -h(@~) -i(@~) -m(@~) -name(-8021p~ -a~ -brief~ -c~ -d~ -detail~ -dscp~ -f~ -h~ -i~ -m~ -nexthop~ -p~ -q~ -r~ -range~ -ri~ -s~ -si~ -system-time~ -t~ -tos~ -v~ -vpn-instance~ @!~ ignore-mtu~) -nexthop(@~) -p(@~) -q(-8021p~ -a~ -c~ -d~ -detail~ -dscp~ -f~ -h~ -i~ -m~ -name~ -nexthop~ -p~ -r~ -range~ -ri~ -s~ -si~ -system-time~ -t~ -tos~ -v~ -vpn-instance~ @!~ ignore-mtu~) -r(-8021p~ -a~ -c~ -d~ -detail~ -dscp~ -f~ -h~ -i~ -m~ -name~ -nexthop~ -p~ -q~ -range~ -ri~ -s~ -si~ -system-time~ -t~ -tos~ -v~ -vpn-instance~ @!~ ignore-mtu~) -range(-8021p~ -a~ -brief~ -c~ -d~ -detail~ -dscp~ -f~ -h~ -i~ -m~ -name~ -nexthop~ -p~ -q~ -r~ -ri~ -si~ -system-time~ -t~ -tos~ -v~ -vpn-instance~ @!~ ignore-mtu~ max~ min~ step~) -ri(-8021p~ -a~ -c~ -d~ -detail~ -dscp~ -f~ -h~ -i~ -m~ -name~ -nexthop~ -p~ -q~ -r~ -range~ -s~ -si~ -system-time~ -t~ -tos~ -v~ -vpn-instance~ @!~ ignore-mtu~) -s(@~) -si(@~) -system-time(-8021p~ -a~ -c~ -d~ -detail~ -dscp~ -f~ -h~ -i~ -m~ -name~ -nexthop~ -p~ -q~ -r~ -range~ -ri~ -s~ -si~ -t~ -tos~ -v~ -vpn-instance~ @!~ ignore-mtu~) -t(@~) -tos(@~) -v(-8021p~ -a~ -c~ -d~ -detail~ -dscp~ -f~ -h~ -i~ -m~ -name~ -nexthop~ -p~ -q~ -r~ -range~ -ri~ -s~ -si~ -system-time~ -t~ -tos~ -vpn-instance~ @!~ ignore-mtu~) -vpn-instance(@~) @!(bypass~ ip-forwarding) access-user(user-id~ user-ip~ user-mac~) evpn(bridge-domain~ vpn-instance~ vpws~) ignore-mtu(-8021p~ -a~ -brief~ -c~ -d~ -detail~ -dscp~ -h~ -i~ -m~ -name~ -nexthop~ -p~ -q~ -r~ -range~ -ri~ -s~ -si~ -system-time~ -t~ -tos~ -v~ -vpn-instance~ @!~) ip(-8021p~ -a~ -brief~ -c~ -d~ -detail~ -dscp~ -f~ -h~ -i~ -m~ -name~ -nexthop~ -p~ -q~ -r~ -range~ -ri~ -s~ -si~ -system-time~ -t~ -tos~ -v~ -vpn-instance~ @!~ ignore-mtu~) ipv6(-a~ -brief~ -c~ -detail~ -dscp~ -h~ -m~ -name~ -nexthop~ -p~ -range~ -ri~ -s~ -si~ -system-time~ -t~ -tc~ @!~ ignore-mtu~ vpn-instance~) ipv6-sid(-a~ -c~ -m~ -s~ -t~ -tc~ @!~ segment-by-segment~) lsp(-a~ -c~ -exp~ -g~ -h~ -m~ -r~ -s~ -t~ -v~ bgp~ general~ ip~ segment-routing~ sr-te~ te~) mac(@~) meg(@!~) multicast-lsp(-a~ -c~ -exp~ -j~ -m~ -r~ -s~ -t~ -v~ mldp~ te~ te-auto-tunnel~) srv6-te(policy~) tcp(-a~ -c~ -h~ -m~ -passroute~ -t~ -vpn-instance~ @!~) vc(@~ vpn-instance~) vpls(-c~ -exp~ -g~ -m~ -r~ -s~ -t~ -v~ vsi~))
reset(aaa(online-fail-record~ statistics~) access(traffic-policy~ trigger~) capture-packet(access~) ccm-recv(statistics~) ccm-send(statistics~) connectivity-test(history!~) cpu-defend(protocol-group~ whitelist~ whitelist-l2~ whitelist-v6~) dhcp-access(statistics~) dhcpv6(client~) dhcpv6-access(statistic) dhcpv6-relay(statistics) dhcpv6-server(statistics~) dot1x(statistics~) e1(counters~) emdi(statistics~) erps(ring~ statistics) forward-statistics(packet~) ip(urpf~ userlog~) ipv6(urpf~) l2-multicast(egress~) loop-detect(eth-loop~ traffic-suppression!~) macsec(statistics~) map(statistics!~) mka(statistics~) multicast(egress~) multicast-rui(statistic~) nat(flow-defend~ session~ statistics~ user~) nd(packet~) ppp(statistics~) pppoe(statistics~) qos(user-id~) remote-backup-service(@~) service-chain(statistics~) sflow(packet~) statistics(fabric-queue~ interface~) twamp-light(statistics~) value-added-service(user-information~) web(statistics~) y1731(eth-test~ statistic-type~))
test(l2tp-tunnel(l2tp-group~))
test-aaa(@(password~))
trace(mac(@~))
tracert(-a(@~) -as(-a~ -dscp~ -f~ -i~ -m~ -name~ -nexthop~ -p~ -passroute~ -q~ -s~ -tos~ -v~ -w~ @) -dscp(@~) -f(@~) -i(@~) -m(@~) -name(-a~ -as~ -dscp~ -f~ -i~ -m~ -nexthop~ -p~ -passroute~ -q~ -s~ -tos~ -v~ -vpn-instance~ -w~ @) -nexthop(@~) -p(@~) -passroute(-a~ -as~ -dscp~ -f~ -i~ -m~ -name~ -nexthop~ -p~ -q~ -s~ -tos~ -v~ -vpn-instance~ -w~ @) -q(@~) -s(@~) -tos(@~) -v(-a~ -as~ -dscp~ -f~ -i~ -m~ -name~ -nexthop~ -p~ -passroute~ -q~ -s~ -tos~ -vpn-instance~ -w~ @) -vpn-instance(@~) -w(@~) @ evpn(vpws~) ipv6(-a~ -dscp~ -f~ -m~ -name~ -nexthop~ -p~ -passroute~ -q~ -s~ -tc~ -v~ -w~ @!~ vpn-instance~) ipv6-sid(-a~ -f~ -m~ -p~ -q~ -s~ -w~ @!~ overlay~) lsp(-a~ -exp~ -g~ -h~ -r~ -s~ -t~ bgp~ general~ ip~ segment-routing~ sr-te~ te~) multicast-lsp(-a~ -exp~ -h~ -j~ -r~ -t~ mldp~ t-flag~ te-auto-tunnel~) srv6-te(policy~) vc(-vpn-instance~ @~) vpls(-exp~ -f~ -g~ -m~ -r~ -t~ vsi~))
undo(capture-packet(access~ forwarding~) output-alarm(slot~))
vping(-c(@~) -exp(@~) -g(-c~ -exp~ -m~ -t~ ap~) -m(@~) -t(@~) ap(@!~))
vtracert(-exp(@~) -g(-exp~ -t~ ap~) -t(@~) ap(@!~))`,
    'ap': `
ap-user
authentication-mode(hwtacacs(local) local(hwtacacs))
cpu-defend-policy(@(redundant slot~))
esn(@)
hwtacacs
inner-connect(@(@~ binding~))
login-user(@(login-password!~ sftp-directory~))
reboot
remote-interface(@(@~ binding~ to~))
set(service-mode(port-extended))
snmp-agent(trap(disable~))
sysname(@!~)
undo(clock(bits-type~) cpu-defend-policy(@~) esn inner-connect(@~) login-user(@!~) ptp(asymmetry-correction~) remote-interface(@~) sysname)`,
    'atm-pvc': `
map(pvc(@!~))
undo(map(pvc))`,
    'atm-pvp': `
map(pvp(@!~))
undo(map(pvp))`,
    'attack-defense-policy': `
abnormal-packet-defend(enable)
acl(dhcp-discover(disable) ipv4-multicast-fib-miss(enable))
alarm(drop-rate(application-apperceive~ blacklist~ index~ ma-defend~ tcpip-defend~ tcpip-defend-v6~ total-packet~ ttl-expired-loop~ urpf~ user-defined-flow~ whitelist~ whitelist-v6~))
application-apperceive(default-action(drop min-to-cp) disable)
attack-source-trace(application-apperceive(enable) car(enable) enable ma-defend(enable) sample-rate(@) tcpip-defend(enable) totalcar(enable) urpf(enable))
blacklist(acl(@ name~) disable ipv6(acl~))
car(802.1ag(cbs~ cir~ min-packet-length~) arp(cbs~ cir~ min-packet-length~) arp-miss(cbs~ cir~ min-packet-length~) bfd(cbs~ cir~ min-packet-length~) bgp(cbs~ cir~ min-packet-length~) bgpv6(cbs~ cir~ min-packet-length~) blacklist(cbs~ cir~ min-packet-length~) bpdu(cbs~ cir~ min-packet-length~) cross-board(cir~) dhcp(cbs~ cir~ min-packet-length~) dhcpv6(cbs~ cir~ min-packet-length~) diameter(cbs~ cir~ min-packet-length~) dns-client(cbs~ cir~ min-packet-length~) dnsv6(cbs~ cir~ min-packet-length~) eapol(cbs~ cir~ min-packet-length~) fragment(cbs~ cir~ min-packet-length~) ftp-client(cbs~ cir~ min-packet-length~) ftp-server(cbs~ cir~ min-packet-length~) ftpv6-client(cbs~ cir~ min-packet-length~) ftpv6-server(cbs~ cir~ min-packet-length~) http-redirect-chasten(cbs~ cir~ min-packet-length~) hwtacacs(cbs~ cir~ min-packet-length~) hwtacacsv6(cbs~ cir~ min-packet-length~) icmp(cbs~ cir~ min-packet-length~) icmp-broadcast-address-echo(cbs~ cir~ min-packet-length~) icmpv6(cbs~ cir~ min-packet-length~) igmp(cbs~ cir~ min-packet-length~) index(@~) ipv4-fib-miss(cbs~ cir~ min-packet-length~) ipv4-multicast-fib-miss(cbs~ cir~ min-packet-length~) ipv4-ttl-expire(cbs~ cir~ min-packet-length~) ipv6-fib-miss(cbs~ cir~ min-packet-length~) ipv6-nd-miss(cbs~ cir~ min-packet-length~) ipv6-ttl-expire(cbs~ cir~ min-packet-length~) isis(cbs~ cir~ min-packet-length~) lacp(cbs~ cir~ min-packet-length~) ldp(cbs~ cir~ min-packet-length~) lldp(cbs~ cir~ min-packet-length~) lspping(cbs~ cir~ min-packet-length~) lsppingv6(cbs~ cir~ min-packet-length~) mld(cbs~ cir~ min-packet-length~) mpls-arp-miss(cbs~ cir~ min-packet-length~) mpls-ttl-expire(cbs~ cir~ min-packet-length~) msdp(cbs~ cir~ min-packet-length~) na(cbs~ cir~ min-packet-length~) netstream(cbs~ cir~ min-packet-length~) ns(cbs~ cir~ min-packet-length~) ntp(cbs~ cir~ min-packet-length~) openflow(cbs~ cir~ min-packet-length~) ospf(cbs~ cir~ min-packet-length~) ospfv3(cbs~ cir~ min-packet-length~) pcep(cbs~ cir~ min-packet-length~) pim(cbs~ cir~ min-packet-length~) pimv6(cbs~ cir~ min-packet-length~) portal(cbs~ cir~ min-packet-length~) ra(cbs~ cir~ min-packet-length~) radius(cbs~ cir~ min-packet-length~) radiusv6(cbs~ cir~ min-packet-length~) rip(cbs~ cir~ min-packet-length~) rs(cbs~ cir~ min-packet-length~) rsvp(cbs~ cir~ min-packet-length~) snmp(cbs~ cir~ min-packet-length~) snmpv6(cbs~ cir~ min-packet-length~) soft-gre(cbs~ cir~ min-packet-length~) ssh-client(cbs~ cir~ min-packet-length~) ssh-server(cbs~ cir~ min-packet-length~) sshv6-server(cbs~ cir~ min-packet-length~) syslog(cbs~ cir~ min-packet-length~) syslogv6(cbs~ cir~ min-packet-length~) tcpsyn(cbs~ cir~ min-packet-length~) telnet-client(cbs~ cir~ min-packet-length~) telnet-server(cbs~ cir~ min-packet-length~) telnetv6-client(cbs~ cir~ min-packet-length~) telnetv6-server(cbs~ cir~ min-packet-length~) tftp(cbs~ cir~ min-packet-length~) tftpv6-client(cbs~ cir~ min-packet-length~) total-packet(@ high low middle) traffic-behavior-log(cbs~ cir~ min-packet-length~) unicast-vrrp(cbs~ cir~ min-packet-length~) user-defined-flow(@~) vrrp(cbs~ cir~ min-packet-length~) vrrpv6(cbs~ cir~ min-packet-length~) web(cbs~ cir~ min-packet-length~) web-auth-server(cbs~ cir~ min-packet-length~) web-auth-serverv6(cbs~ cir~ min-packet-length~) whitelist(bgp~ cbs~ cir~ isis~ ldp~ min-packet-length~ ospf~ radius~ rsvp~) whitelist-v6(bgpv6~ cbs~ cir~ min-packet-length~ ospfv3~))
cp-acl(ip-pool(enable) vpn-instance(enable))
dynamic-link-protection(disable)
fragment-flood(enable)
icmp-broadcast-address-echo(enable)
ip(urpf(loose))
ipv6-abnormal-packet-defend(enable)
ipv6-enhance(acl(enable))
ipv6-tcpsyn-flood(enable)
ipv6-udp-packet-defend(enable)
management-acl(disable)
priority(802.1ag(af1 af2 af3 af4 be cs6 cs7 ef high low middle) arp(af1 af2 af3 af4 be cs6 cs7 ef high low middle) arp-miss(af1 af2 af3 af4 be cs6 cs7 ef high low middle) bfd(af1 af2 af3 af4 be cs6 cs7 ef high low middle) bgp(af1 af2 af3 af4 be cs6 cs7 ef high low middle) bgpv6(af1 af2 af3 af4 be cs6 cs7 ef high low middle) blacklist(af1 af2 af3 af4 be cs6 cs7 ef high low middle) bpdu(af1 af2 af3 af4 be cs6 cs7 ef high low middle) dhcp(af1 af2 af3 af4 be cs6 cs7 ef high low middle) dhcpv6(af1 af2 af3 af4 be cs6 cs7 ef high low middle) diameter(af1 af2 af3 af4 be cs6 cs7 ef high low middle) dns-client(af1 af2 af3 af4 be cs6 cs7 ef high low middle) dnsv6(af1 af2 af3 af4 be cs6 cs7 ef high low middle) eapol(af1 af2 af3 af4 be cs6 cs7 ef high low middle) fragment(af1 af2 af3 af4 be cs6 cs7 ef high low middle) ftp-client(af1 af2 af3 af4 be cs6 cs7 ef high low middle) ftp-server(af1 af2 af3 af4 be cs6 cs7 ef high low middle) ftpv6-client(af1 af2 af3 af4 be cs6 cs7 ef high low middle) ftpv6-server(af1 af2 af3 af4 be cs6 cs7 ef high low middle) http-redirect-chasten(af1 af2 af3 af4 be cs6 cs7 ef high low middle) hwtacacs(af1 af2 af3 af4 be cs6 cs7 ef high low middle) icmp(af1 af2 af3 af4 be cs6 cs7 ef high low middle) icmp-broadcast-address-echo(af1 af2 af3 af4 be cs6 cs7 ef high low middle) icmpv6(af1 af2 af3 af4 be cs6 cs7 ef high low middle) igmp(af1 af2 af3 af4 be cs6 cs7 ef high low middle) index(@~) ipv4-fib-miss(af1 af2 af3 af4 be cs6 cs7 ef high low middle) ipv4-multicast-fib-miss(af1 af2 af3 af4 be cs6 cs7 ef high low middle) ipv4-ttl-expire(af1 af2 af3 af4 be cs6 cs7 ef high low middle) ipv6-fib-miss(af1 af2 af3 af4 be cs6 cs7 ef high low middle) ipv6-nd-miss(af1 af2 af3 af4 be cs6 cs7 ef high low middle) ipv6-ttl-expire(af1 af2 af3 af4 be cs6 cs7 ef high low middle) isis(af1 af2 af3 af4 be cs6 cs7 ef high low middle) lacp(af1 af2 af3 af4 be cs6 cs7 ef high low middle) ldp(af1 af2 af3 af4 be cs6 cs7 ef high low middle) lldp(af1 af2 af3 af4 be cs6 cs7 ef high low middle) lspping(af1 af2 af3 af4 be cs6 cs7 ef high low middle) mka(af1 af2 af3 af4 be cs6 cs7 ef high low middle) mld(af1 af2 af3 af4 be cs6 cs7 ef high low middle) mpls-arp-miss(af1 af2 af3 af4 be cs6 cs7 ef high low middle) mpls-ttl-expire(af1 af2 af3 af4 be cs6 cs7 ef high low middle) msdp(af1 af2 af3 af4 be cs6 cs7 ef high low middle) na(af1 af2 af3 af4 be cs6 cs7 ef high low middle) netstream(af1 af2 af3 af4 be cs6 cs7 ef high low middle) ns(af1 af2 af3 af4 be cs6 cs7 ef high low middle) ntp(af1 af2 af3 af4 be cs6 cs7 ef high low middle) openflow(af1 af2 af3 af4 be cs6 cs7 ef high low middle) ospf(af1 af2 af3 af4 be cs6 cs7 ef high low middle) ospfv3(af1 af2 af3 af4 be cs6 cs7 ef high low middle) pim(af1 af2 af3 af4 be cs6 cs7 ef high low middle) pimv6(af1 af2 af3 af4 be cs6 cs7 ef high low middle) portal(af1 af2 af3 af4 be cs6 cs7 ef high low middle) ra(af1 af2 af3 af4 be cs6 cs7 ef high low middle) radius(af1 af2 af3 af4 be cs6 cs7 ef high low middle) rip(af1 af2 af3 af4 be cs6 cs7 ef high low middle) rs(af1 af2 af3 af4 be cs6 cs7 ef high low middle) rsvp(af1 af2 af3 af4 be cs6 cs7 ef high low middle) snmp(af1 af2 af3 af4 be cs6 cs7 ef high low middle) snmpv6(af1 af2 af3 af4 be cs6 cs7 ef high low middle) soft-gre(af1 af2 af3 af4 be cs6 cs7 ef high low middle) ssh-client(af1 af2 af3 af4 be cs6 cs7 ef high low middle) ssh-server(af1 af2 af3 af4 be cs6 cs7 ef high low middle) sshv6-server(af1 af2 af3 af4 be cs6 cs7 ef high low middle) syslog(af1 af2 af3 af4 be cs6 cs7 ef high low middle) tcpsyn(af1 af2 af3 af4 be cs6 cs7 ef high low middle) telnet-client(af1 af2 af3 af4 be cs6 cs7 ef high low middle) telnet-server(af1 af2 af3 af4 be cs6 cs7 ef high low middle) telnetv6-client(af1 af2 af3 af4 be cs6 cs7 ef high low middle) telnetv6-server(af1 af2 af3 af4 be cs6 cs7 ef high low middle) tftp(af1 af2 af3 af4 be cs6 cs7 ef high low middle) tftpv6-client(af1 af2 af3 af4 be cs6 cs7 ef high low middle) traffic-behavior-log(af1 af2 af3 af4 be cs6 cs7 ef high low middle) unicast-vrrp(af1 af2 af3 af4 be cs6 cs7 ef high low middle) user-defined-flow(@~) vrrp(af1 af2 af3 af4 be cs6 cs7 ef high low middle) web(af1 af2 af3 af4 be cs6 cs7 ef high low middle) web-auth-server(af1 af2 af3 af4 be cs6 cs7 ef high low middle) web-auth-serverv6(af1 af2 af3 af4 be cs6 cs7 ef high low middle) whitelist(af1 af2 af3 af4 be cs6 cs7 ef high low middle) whitelist-v6(af1 af2 af3 af4 be cs6 cs7 ef high low middle))
process-sequence(fragment-flood(tcpsyn-flood~))
protocol-group(access-user(cir~ queue~ weight~) arp(cir~ queue~ weight~) blacklist(cir~ queue~ weight~) check-failed(cir~ queue~ weight~) fwddata-to-cp(cir~ queue~ weight~) link-layer(cir~ queue~ weight~) management(cir~ queue~ weight~) mpls(cir~ queue~ weight~) multicast(cir~ queue~ weight~) network-layer(cir~ queue~ weight~) route-protocol(cir~ queue~ weight~) system-message(cir~ queue~ weight~) user-defined-flow(cir~ queue~ weight~) whitelist(cir~ queue~ weight~))
tcpsyn-flood(enable)
udp-packet-defend(enable)
undo(abnormal-packet-defend(enable) acl(dhcp-discover~ ipv4-multicast-fib-miss~) application-apperceive(disable) attack-source-trace(application-apperceive~ car~ enable ma-defend~ tcpip-defend~ totalcar~) blacklist!(disable ipv6) car(802.1ag arp arp-miss bfd bgp bgpv6 blacklist bpdu cross-board dhcp dhcpv6 diameter dns-client dnsv6 eapol fragment ftp-client ftp-server ftpv6-client ftpv6-server http-redirect-chasten hwtacacs hwtacacsv6 icmp icmp-broadcast-address-echo icmpv6 igmp index~ ipv4-fib-miss ipv4-multicast-fib-miss ipv4-ttl-expire ipv6-fib-miss ipv6-nd-miss ipv6-ttl-expire isis lacp ldp lldp lspping lsppingv6 mld mpls-arp-miss mpls-ttl-expire msdp na netstream ns ntp openflow ospf ospfv3 pcep pim pimv6 portal ra radius radiusv6 rip rs rsvp snmp snmpv6 soft-gre ssh-client ssh-server sshv6-server syslog syslogv6 tcpsyn telnet-client telnet-server telnetv6-client telnetv6-server tftp tftpv6-client total-packet traffic-behavior-log unicast-vrrp user-defined-flow~ vrrp vrrpv6 web web-auth-server web-auth-serverv6 whitelist!~ whitelist-v6!~) cp-acl(ip-pool~ vpn-instance~) dynamic-link-protection(disable) fragment-flood(enable) icmp-broadcast-address-echo(enable) ip(urpf) ipv6-abnormal-packet-defend(enable) ipv6-enhance(acl~) ipv6-tcpsyn-flood(enable) ipv6-udp-packet-defend(enable) management-acl(disable) priority(802.1ag arp arp-miss bfd bgp bgpv6 blacklist bpdu dhcp dhcpv6 diameter dns-client dnsv6 eapol fragment ftp-client ftp-server ftpv6-client ftpv6-server http-redirect-chasten hwtacacs icmp icmp-broadcast-address-echo icmpv6 igmp index~ ipv4-fib-miss ipv4-multicast-fib-miss ipv4-ttl-expire ipv6-fib-miss ipv6-nd-miss ipv6-ttl-expire isis lacp ldp lldp lspping mka mld mpls-arp-miss mpls-ttl-expire msdp na netstream ns ntp openflow ospf ospfv3 pim pimv6 portal ra radius rip rs rsvp snmp snmpv6 soft-gre ssh-client ssh-server sshv6-server syslog tcpsyn telnet-client telnet-server telnetv6-client telnetv6-server tftp tftpv6-client traffic-behavior-log unicast-vrrp user-defined-flow~ vrrp web web-auth-server web-auth-serverv6 whitelist whitelist-v6) process-sequence protocol-group(access-user!~ arp!~ blacklist!~ check-failed!~ fwddata-to-cp!~ link-layer!~ management!~ mpls!~ multicast!~ network-layer!~ route-protocol!~ system-message!~ user-defined-flow!~ whitelist!~) tcpsyn-flood(enable) udp-packet-defend(enable) user-defined-flow(@) whitelist!(disable ipv6))
user-defined-flow(@(acl~ ipv6~))
whitelist(acl(@ name~) disable ipv6(acl~))`,
    'authentication-scheme': `
authening(authen-fail(offline) authen-redirect(online~) quota-out-redirect-enable radius-no-response(offline online~))
authentication-mode(hwtacacs(local!~ none radius!~) local(hwtacacs!~ none radius!~) none radius!(hwtacacs!~ local!~ none) radius-proxy)
undo(authening(authen-fail authen-redirect quota-out-redirect-enable radius-no-response!~) authentication-mode(hwtacacs!~ local!~ none radius!~ radius-proxy))`,
    'authorization-scheme': `
authorization-cmd(@!(@!~) no-response-policy(offline!~ online))
authorization-mode(@!(@!~))
undo(authorization-cmd!(@ no-response-policy))`,
    'bas-interface': `
802.1p-to-vpn
access(statistics(vpn-instance~))
access-delay(@!(circuit-id-include~ even-mac load-balance-group~ odd-mac) odd-even(mac~))
access-limit(@(start-vlan~ user-type~))
access-line-id(dslam(auto-identify config-identify) include(agent-circuit-id!~ agent-remote-id!~ allvalue) translate(agent-circuit-id~ agent-remote-id~))
access-type(l2vpn-leased-line(user-name~) layer2-leased-line(user-name~) layer2-subscriber!(accounting-copy~ bas-interface-name~ default-domain~) layer3-leased-line(user-name~ user-name-template~) layer3-subscriber!(default-domain~))
arp-proxy
arp-trigger
authentication-method(bind dot1x!(fast!~ ppp!~ web!~) fast!(dot1x!~ ppp!~) ppp!(dot1x!~ fast!~ web!~) web!(dot1x!~ ppp!~))
authentication-method-ipv6(bind dot1x!(fast!~ ppp!~ web!~) fast!(dot1x!~ ppp!~) ppp!(dot1x!~ fast!~ web!~) web!(dot1x!~ ppp!~))
bas-interface-name(@)
basinfo-insert(cn-telecom version2)
block(start-vlan(start-vlan!~))
calling-number-avp(cevlan-offset(@))
client-access-line-id!(basinfo-insert(cn-telecom version3) version1)
client-option18
client-option37!(basinfo-insert(ft-telecom))
client-option38!(basinfo-insert(mac))
client-option60
client-option82!(basinfo-insert(cn-telecom version3) version1)
client-vendor-class
default-domain(authentication(@!~ ppp-user~) pre-authentication(@!~))
default-password-template(@)
default-user-name-template(@)
deny-domain(@!(@!~))
deny-domain-list(@)
dhcp(option82-mismatch(action~) reply(trust~) session-mismatch(action~))
dhcp-broadcast
dhcp-forcerenew!(retransmit-interval(@!~) retransmit-times(@))
dhcp-proxy(enable)
dhcpv6(option-18(rebuild~) option-37(offset~ rebuild~))
dot1x(authentication(trigger))
filter-policy(acl(@~))
igmp(query(auto-send) report(loose~))
ip-trigger
ipoe-service-type(ipv4 ipv6)
ipv6-trigger
link-account(resolve)
nas(logic-port(@!~))
nas-port-type(802.11 adsl-cap adsl-dmt async cable ethernet g.3-fax hdlc idsl isdn-async-v110 isdn-async-v120 isdn-sync piafs sdsl sync virtual wireless-other x.25 x.75 xdsl)
nd-proxy(enable)
nd-trigger
option-61(hardware-type(@ none))
option37-relay-mode(include(remote-id))
option82-relay-mode(dslam(auto-identify config-identify) include(agent-circuit-id!~ agent-remote-id!~ allvalue) subopt(agent-circuit-id~ agent-remote-id~))
permit-domain(@(@))
permit-domain-list(@)
ppp(keepalive(slow))
select-authentication-domain(individual)
ssid(@)
traffic-policy(@(inbound outbound))
trust(8021p-protocol)
undo(802.1p-to-vpn access(statistics~) access-delay(odd-even~) access-limit(start-vlan~ user-type~) access-line-id(dslam include translate) access-type arp-proxy arp-trigger authentication-method authentication-method-ipv6 bas-interface-name basinfo-insert(cn-telecom version2) calling-number-avp(cevlan-offset) client-access-line-id!(basinfo-insert~ version1) client-option18 client-option37!(basinfo-insert~) client-option38!(basinfo-insert~) client-option82!(basinfo-insert~ version1) client-vendor-class default-domain(authentication!~ pre-authentication) default-password-template default-user-name-template deny-domain!(@!~) deny-domain-list dhcp(option82-mismatch~ reply~ session-mismatch!~) dhcp-broadcast dhcp-forcerenew dhcp-proxy(enable) dhcpv6(option-18~) dot1x(authentication~) filter-policy(acl!~) igmp(report~) ip-trigger ipoe-service-type ipv6-trigger link-account(resolve) nas-port-type nd-proxy(enable) nd-trigger option-61 option37-relay-mode(include~) option82-relay-mode(dslam include subopt) permit-domain(@!~) permit-domain-list select-authentication-domain(individual) service-identify-policy ssid traffic-policy(inbound outbound) trust(8021p-protocol) user(detect!~) user-bandwidth(auto-adapt~) vbas wlan(option82~))
user(detect(adjustment~ datacheck))
user-bandwidth(auto-adapt(enable type1))
vbas(@!(auth-mode~))
wlan(option82(decode-mode~))`,
    'basic-acl': `
rule(deny(fragment-type~) permit(fragment-type~))`,
    'basic-acl6': `
rule(deny(fragment!~) permit(fragment!~))`,
    'bfd': `
batch-shutdown(all ip lsp pw tunnel)
bfd(lsp-tunnel(peer-ip~) mpls-passive(peer-ip~) multi-hop(peer-ip~ peer-ipv6~) single-hop(peer-ip~ peer-ipv6~))
change(bfd(session~))
dampening(timer-interval(bundle-member~ maximum~))
default-ip-address(@)
delay-up(@)
echo-passive(acl(@) all)
ipv6-trap(separated)
lsp-path-check(disable)
mpls(ping(interval~))
mpls-passive
passive-session(detect-multiplier(@~) udp-port(3784~))
tos-exp(@(dynamic static))
undo(batch-shutdown(all ip lsp pw tunnel) bfd(lsp-tunnel~ mpls-passive~ multi-hop~ single-hop~) dampening(timer-interval!~) default-ip-address delay-up echo-passive ipv6-trap(separated) lsp-path-check(disable) mpls(ping~) mpls-passive passive-session(detect-multiplier~ udp-port~) tos-exp(@~ dynamic static))`,
    'bfd-session': `
ipv6(temporary-address(limit~))
undo(ipv6(temporary-address~))`,
    'bgp': `
as-path-limit!(@)
bgp(dynamic-session-limit(@))
bgp-local-ifnet(mtu(@))
confederation(id(@) nonstandard peer-as(@!~))
default(ipv4-unicast)
egress-engineering(peer-set(@!~))
ipv4-family(flow labeled-unicast mdt mvpn sr-policy vpn-target vpnv4(unicast) vpnv4-multicast)
ipv4-flow(vpn-instance(@) vpnv4)
ipv4-labeled-unicast(vpn-instance(@))
ipv6-family(flow mvpn sr-policy vpn-instance(@) vpnv6!(unicast))
ipv6-flow(vpn-instance(@) vpnv6)
keep-all-routes
l2vpn-ad-family
l2vpn-family(evpn)
link-state-family(unicast)
local-cross-routing(non-med)
peer(@(egress-engineering!~ peer-set~ ssl-policy~ ssl-server~))
router-id(vpn-instance(auto-select))
rpd-family
segment-routing(ipv6(egress-engineering~))
undo(as-path-limit bgp(dynamic-session-limit~) bgp-local-ifnet(mtu) confederation(id nonstandard peer-as~) default(ipv4-unicast) egress-engineering(peer-set~) ipv4-family(flow labeled-unicast mdt mvpn sr-policy vpn-target vpnv4!~ vpnv4-multicast) ipv4-flow(vpn-instance~ vpnv4) ipv4-labeled-unicast(vpn-instance~) ipv6-family(flow mvpn sr-policy vpn-instance~ vpnv6!~) ipv6-flow(vpn-instance~ vpnv6) keep-all-routes l2vpn-ad-family l2vpn-family(evpn) link-state-family(unicast) local-cross-routing(non-med) router-id(vpn-instance~) rpd-family vpn-instance(@))`,
    'bgp-evpn': `
peer(@(esad-route-compatible!~ high-priority!~ mac-limit~ split-group~ vpn-orf~))
route-select(delay(@!~))
timer(df-delay(@))
undo(route-select(delay!~) timer(df-delay!~))`,
    'bgp-flow': `
check-origin-as(enable)
redirect(ip(recursive-lookup~) tunnelv6(tunnel-selector~))
undo(check-origin-as(enable) redirect(tunnelv6~))`,
    'bgp-ipv6-unicast': `
apply-label(explicit-null)
undo(apply-label(explicit-null))`,
    'bgp-l2vpn-ad': `
peer(@(signaling~))
signaling(multi-homing(non-standard-compatible) vpls vpls-ad(disable) vpws)
undo(signaling(multi-homing~ vpls vpls-ad~ vpws))`,
    'bgp-labeled': `
undo(maximum(load-balancing~))
unicast-route(label(pop-go))`,
    'bgp-ls': `
domain(as(@) identifier(@))
undo(domain(as~ identifier~))`,
    'bgp-multi': `
undo(ipv4-family(vpnv4))`,
    'bgp-vpn-instance-ipv4': `
advertise(best-route(route-reoriginate) route-reoriginate valid-routes(route-reoriginate))
segment-routing(ipv6(best-effort!~))
undo(advertise(best-route!~ route-reoriginate!~ valid-routes!~))`,
    'bgp-vpn-instance-ipv6': `
segment-routing(ipv6(best-effort~ traffic-engineer~))
undo(advertise(route-reoriginate~))`,
    'bgp-vpn-target': `
constraint-rt-filter(disable enable)
external-path(@)
peer(@(allow-cluster-loop!~ default-route-advertise))
timer(wait-for-eor(@))
undo(constraint-rt-filter external-path timer(wait-for-eor))`,
    'bgp-vpnv4': `
peer(@(high-priority prefix-sid))`,
    'bgp-vpnv4-multicast': `
peer(@(update-packet~))`,
    'bier': `
bier(reserve-interface(enhancement))
sub-domain(@)
undo(bier(reserve-interface~) sub-domain(@))`,
    'bier-subdomain': `
bfr-id(@)
bfr-prefix(interface(@!~))
bier(pipe-mode(ttl~))
encapsulation-type(mpls(bsl~))
max-load-balance(@)
protocol(isis)
undo(bfr-id bfr-prefix bier(pipe-mode~) encapsulation-type(mpls~) max-load-balance)`,
    'bmp': `
bmp-session(@!(alias~) vpn-instance(@~))
statistics-timer(@)
undo(bmp-session(@!~ vpn-instance~) connect-interface(@) statistics-timer!(@))`,
    'bmp-monitor': `
route-mode(ipv4-family(labeled-unicast~ unicast~) ipv6-family(unicast~))`,
    'bmp-session-ipv4-unicast': `
trace-prefix(@(@) all)
undo(trace-prefix(@~ all))`,
    'bmp-session-ipv4-vpn': `
trace-prefix(route-distinguisher(@~))
undo(trace-prefix(route-distinguisher~))`,
    'board-group': `
emdi(bind(slot~))`,
    'bridge-domain': `
arp(l2-proxy(enable timeout~))
evi(vpn-target(@!~))
igmp-snooping(designated-vlan(@) signal-ignore-df(enable) signal-smet(disable) signal-synch(enable))
ipv6(nd(multicast-suppress~))
qos(default-service-class(@))
split-horizon(enable)
trust(8021p(outbound) inner-8021p(inbound outbound) outer-8021p(inbound outbound))
undo(evi(vpn-target~) igmp-snooping(designated-vlan signal-ignore-df~ signal-smet~ signal-synch~) mac-address(aging-time) qos(default-service-class) split-horizon(enable))
vxlan(vni(@!~))`,
    'callhome': `
reconnection(interval(@))
undo(reconnection(interval))`,
    'channel': `
group(@(mask~))`,
    'channel-profile': `
channel(@(bandwidth~))
undo(channel(@!~))`,
    'command-template': `
display(this(command~))
undo(@!~ bgp(@))`,
    'community-attribute-list': `
community(@!(@!~ description~ internet!~ no-advertise!~ no-export!~ no-export-subconfed!~) internet!(@!~ description~ internet!~ no-advertise!~ no-export!~ no-export-subconfed!~) no-advertise!(@!~ description~ internet!~ no-advertise!~ no-export!~ no-export-subconfed!~) no-export!(@!~ description~ internet!~ no-advertise!~ no-export!~ no-export-subconfed!~) no-export-subconfed!(@!~ description~ internet!~ no-advertise!~ no-export!~ no-export-subconfed!~))
undo(community(@!~ all internet!~ no-advertise!~ no-export!~ no-export-subconfed!~))`,
    'connect-pce-server': `
bind(ssl-policy(@!~))`,
    'cos': `
car-mode(enable)
cir-parent-priority(@(pir-parent-priority~ weight~))
remark-color(enable)
undo(car-mode(enable) cir-parent-priority(@~) remark-color(enable))`,
    'cusp-forwarder': `
congest-alarm(trigger-condition(duration~))
controller-ip(@)
echo-interval(@)
echo-timeout(count(@))
tcp(adjust-mss(@))
transport-address(@!(vpn-instance~))
undo(authentication(keychain!~) congest-alarm(trigger-condition~) controller-ip(@) echo-interval!(@) echo-timeout(count!~) transport-address!(@!~))`,
    'dcn': `
advertise(neip)
auto-report
auto-restore(e1-channel-set(disable))
bandwidth(ethernet(bandwidth) pos(bandwidth) serial(bandwidth))
connect-mode(both normal security)
data-packet(priority(@))
dcn(encrypt(neid~))
fast-terminate(disable)
ne-ip(@(@))
ne-number(alarm(threshold~))
nms-address(@)
packet-policy(@ acl-name(@))
qx(server(all-interface~))
set(compatible(mode))
ssl(verify-ip verify-mode(dual single))
ssl-auth-fail(threshold-alarm(report-times~))
transparent-transmission(interface(@~))
undo(advertise(neip) auto-report auto-restore(e1-channel-set~) bind(ssl-policy) connect-mode data-packet(priority!~) dcn(encrypt~) fast-terminate(disable) ne-number(alarm~) nms-address(@ all) packet-policy!(@ acl-name~) qx(server~) set(compatible~) ssl(verify-ip verify-mode) ssl-auth-fail(threshold-alarm!~) transparent-transmission(interface~))`,
    'destination-group': `
ipv4-address(@(port~))
ipv6-address(@(port~))
undo(ipv4-address(@~) ipv6-address(@~))`,
    'dhcp-group': `
dhcp(rebind(forward-mode~) retransmit-request(forward-mode~))
dhcp-server(@!(weight~) algorithm(loading-share master-backup polling!~) giaddr(interface~) source(gateway interface~))
undo(dhcp(retransmit-request~) dhcp-server!(@!~ algorithm!~ giaddr source))`,
    'dhcp-snooping-whitelist': `
dhcp(packet-rule(@~))
undo(dhcp(packet-rule~))`,
    'dhcpv6-relay-server-group': `
server(@)
undo(server(@ all))`,
    'dhcpv6-server-group': `
dhcpv6(retransmit-request(forward-mode~) retransmit-solicit(forward-mode~))
dhcpv6-server(algorithm(loading-share master-backup polling) destination(@!~) interface(@!~) source(interface~ link-address))
undo(dhcpv6(retransmit-request~ retransmit-solicit~) dhcpv6-server!(algorithm source!~))`,
    'diameter-server-group': `
diameter(case-sensitive(predefined-rule~) no-send-ccri(without~))
diameter-link(local(@~))
undo(diameter(case-sensitive~ no-send-ccri~) diameter-link(local~))`,
    'diffserv-domain': `
8021p-inbound(@(phb~))
8021p-outbound(@(@~))
ip-dscp-inbound(@(phb~ to~))
ip-dscp-outbound(@(@~))
mpls-exp-inbound(@(phb~))
mpls-exp-outbound(@(@~))
undo(8021p-inbound!(@) 8021p-outbound!(@~) ip-dscp-inbound!(@!~) ip-dscp-outbound!(@~) mpls-exp-inbound!(@) mpls-exp-outbound!(@~) user-priority!(@))
user-priority(@(phb~))`,
    'domain-mapping-list': `
domain(@(mapping~))
undo(domain(@~))`,
    'ds-lite-instance': `
ds-lite(address-group(@!~) alarm(address-group~ port-number~ user~) alg(all ftp!~ pptp rtsp sip!~) centralized-backup(enable switch~) dscp-copy(enable) filter(mode~) ip(access-user~) load-balance(hash-arithmetic~ hash-fields~) log(host~ radius~ send-mode~ session~ user~) mtu(@) outbound(@~ acl-name~ any~) port-limit(enable icmp~ tcp~ total~ udp~) reverse-session-limit(enable icmp~ tcp~ total~ udp~) server(global~ protocol~) session(aging-time~) session-limit(enable icmp~ tcp~ total~ udp~) statistics(address-pool-usage~ port-usage~ session-usage~) tcp(adjust-mss~) traffic-class(@) tunnel(prefix-length~) user-session(create-rate~))
local-ipv6(@(prefix-length~))
pcp(port-set(max-size~) server(ipv6~))
remote-ipv6(@(prefix-length~))
set(ds-lite(inbound~))
undo(ds-lite(address-group~ alarm~ alg~ centralized-backup~ dscp-copy~ filter~ ip~ load-balance~ log!~ mtu!~ outbound~ port-limit~ reverse-session-limit~ server~ session~ session-limit~ statistics~ tcp~ traffic-class!~ tunnel~ user-session~) local-ipv6(@!~) pcp(port-set~) redirect(inbound outbound) remote-ipv6(@!~) set(ds-lite~))`,
    'e-trunk': `
authentication-mode(@)
backup(tunnel(port~))
e-trunk(bfd(detect-multiplier~ enable!~ min-rx-interval~ min-tx-interval~) select(bandwidth link-number) track(bfd-session~))
peer-address(@(source-address~))
revert(disable)
security-key(simple(@))
sequence(enable)
timer(hold-on-failure(multiplier~))
undo(backup(tunnel~) e-trunk(bfd~ select!~ track~) peer-ipv6!(@~) revert(disable) sequence(enable) timer(hold-on-failure~))`,
    'emdi': `
emdi(alarm(rtp-lr~ rtp-ser~ suppress~) bind(channel-group~) channel-group(@) lpu-group(@) match-mpls-label(enable) monitor-period(@) monitor-rate-only rtp-jitter(enable))
undo(emdi(alarm~ channel-group~ lpu-group~ match-mpls-label~ monitor-period!~ monitor-rate-only rtp-jitter~))`,
    'endpoint': `
keepalive-interval(@)
keepalive-maxcount(@)
peer-ip(@(port~))
undo(keepalive-interval keepalive-maxcount peer-ip!(@))`,
    'enhanced-stream-quality-monitoring': `
esqm(filter(permit~) protocol(gtp~ sctp~ tcp~) service-stream(inbound!~ outbound!~) session(aging-time~))
undo(esqm(filter~ protocol~ session~))`,
    'erps-ring': `
clear
control-vlan(@)
force-broadcast(time(@))
guard-timer(@)
holdoff-timer(@)
port(@(protect-switch~ rpl~))
protected-instance(@!(@!~ to~) all)
raps-mel(@)
revertive(disable enable)
sub-ring
tc-notify(erps(ring~))
tc-protection(interval(@) threshold(@))
undo(control-vlan force-broadcast(time) guard-timer holdoff-timer protected-instance(@!~ all) raps-mel revertive(disable) sub-ring tc-notify(erps~) tc-protection(interval threshold) virtual-channel(enable) wtr-timer)
version(v1 v2)
virtual-channel(disable enable)
wtr-timer(@)`,
    'eth-tag-list': `
eth-tag(@)
undo(eth-tag(@))`,
    'event': `
suppression(event-name(@~))
undo(suppression(event-name~))`,
    'evi-ipmsi-leaf': `
root-ip(@(use-next-hop))
undo(root-ip(@~))`,
    'evi-ipmsi-root': `
data-delay-time(@)
undo(data-delay-time!(@))`,
    'evpl-instance-vxlan-mode': `
local-vni(@)
undo(local-vni(@) vtep-src(@))
vtep-src(@)`,
    'evpn-instance': `
bypass-vxlan(disable)
etree(enable)
mac(limit(@!~) load-balancing threshold-alarm(upper-limit~))
mac-duplication(disable)
undo(bypass-vxlan(disable) etree(enable) mac(limit load-balancing threshold-alarm) mac-duplication(disable))`,
    'explicit-path': `
add(hop(@~) sid(label~))
delete(hop(@) index(@) sid(label~))
list(hop!(@))
modify(hop(@~) index(@~) sid(label~))
next(hop(@!~) sid(label~))
undo(next(sid~))`,
    'fault-management': `
set(board-reset(hardware-alarm~))
undo(set(board-reset~))`,
    'fec-list': `
fec-node(@!(nexthop~ outgoing-interface~))
undo(fec-node(@!~))`,
    'flexe-client': `
binding(interface(@~))
flexe-bandwidth(1 1.25 2 3 3.75 4 @)
flexe-clientid(@)
minimal(available(bandwidth~))
undo(flexe-bandwidth!(1 1.25 2 3 3.75 4 @) flexe-clientid!(@) minimal(available~))`,
    'flexe-group': `
padding(enable)
timeslot-negotiation(mode(disable))
undo(padding!(enable) timeslot-negotiation(mode~))`,
    'flexible-log-template': `
ds-lite(position(@~) time(endtime-second-dec~ endtime-second-hex~ local starttime~ starttime-second-dec~ starttime-second-hex~ timestamp~ timestamp-second-dec~ timestamp-second-hex~))
nat(position(@~) time(endtime-second-dec~ endtime-second-hex~ local starttime~ starttime-second-dec~ starttime-second-hex~ timestamp~ timestamp-second-dec~ timestamp-second-hex~))
nat64(position(@~) time(endtime-second-dec~ endtime-second-hex~ local starttime~ starttime-second-dec~ starttime-second-hex~ timestamp~ timestamp-second-dec~ timestamp-second-hex~))
undo(ds-lite(position~ time~) nat(position~ time~) nat64(position~ time~))`,
    'flow-queue': `
cos(@)
priority(@(pq wfq))
queue(@(car~ flow-wred~ low-jitter!~ priority~ random-discard~))
share-shaping(@(af1~ af2~ af3~ af4~ be~ cs6~ cs7~ ef~) af1(random-discard~ weight~) af2(random-discard~ weight~) af3(random-discard~ weight~) af4(random-discard~ weight~) be(random-discard~ weight~) cs6(random-discard~ weight~) cs7(random-discard~ weight~) ef(random-discard~ weight~))
undo(cos(@) priority(@) share-shaping(@ af1~ af2~ af3~ af4~ be~ cs6~ cs7~ ef~))`,
    'flow-queue-mapping': `
map(flow-queue(@~))
undo(map(flow-queue~))`,
    'flow-route': `
apply(redirect(ipv6~))
if-match(destination-origin-as(@))
undo(if-match(destination-origin-as!~))`,
    'ftp-client': `
append(@!(@))
ascii
binary
close
disconnect
lcd!(@)
mget(@)
mput(@)
open(-a(@~) -i(@~) @!(@!~ public-net vpn-instance~) ipv6(-a~ @!~))
prompt
remotehelp!(@)
undo(prompt verbose)
user(@)
verbose`,
    'gigabitethernet1-0-0': `
tcp(adjust-mss(@~))
undo(tcp(adjust-mss~))`,
    'global-cgn-address-pool': `
bind(dynamic-pool-server(pool-name~))
nat(alarm(ip~))
nat-instance(ip(used-threshold~) subnet(length~))
undo(bind(dynamic-pool-server!~) nat-instance(ip~ subnet~) radius-server up-backup-group!(local-up-id~))
up-backup-group(local-up-id(@~))`,
    'global-evpn-configuration': `
advertise(suppressed-detail-route vxlan-tunnel(mac))
df-election(ac-influence(enable) type(vlan))
esi(dynamic-name(@))
irb-reoriginated(compatible)
local-remote(vpws-frr(enable))
remote(vpws-frr(enable))
router-id-extend(private(enable))
undo(advertise(suppressed-detail-route vxlan-tunnel~) df-election(ac-influence~) esi(dynamic-name~) irb-reoriginated(compatible) local-remote(vpws-frr~) remote(vpws-frr~) router-id-extend(private~) vlan-extend(private~ redirect~) vpws-df-election(type~))
vlan-extend(private(enable) redirect(enable))
vpws-df-election(type(service-id))`,
    'global-variable-set': `
end-global-value`,
    'gmpls-tunnel': `
link(protection-type(unprotected))
match-tunnel(ingress-lsr-id(@~))
switch-type(dcsc evpl)
tunnel-id(@)
undo(bind(interface) explicit-path link(protection-type) match-tunnel switch-type tunnel-id)`,
    'grpc': `
grpc(client server!(ipv6))
whitelist(session-car(grpc~))`,
    'grpc-client': `
ssl-policy(@(verify-cn~))
undo(ssl-policy(@!~))`,
    'http': `
client(ssl-policy(@) ssl-verify(peer))
undo(client(ssl-policy ssl-verify))`,
    'http-redirection-profile': `
undo(web-server(mode!~ redirect-limit~))
web-server(redirect-limit(@ infinite) url(@))`,
    'https-redirect': `
blacklist(aging-time(@) packet-rate(@) retry-times(@~))
chasten(flow(@~) redirect-packet(@~))
cipher-suite(support(@!~))
delete(blacklist(ip~ ipv6~) chasten-user(slot~))
js(enable)
self-signed(rsa(modulus~))
undo(blacklist(aging-time!~ packet-rate!~ retry-times!~) chasten(flow~ redirect-packet~) cipher-suite(support!~) js(enable) self-signed(rsa~))`,
    'hwtacacs-server-template': `
hwtacacs-server(@(mux-mode!~ public-net!~ vpn-instance~) accounting(@!~) authentication(@!~) authorization(@!~) source-ip(@) timer(quiet~ response-timeout~) user-name(domain-included original))
undo(hwtacacs-server(accounting!~ authentication!~ authorization!~ source-ip timer~ user-name~))`,
    'ifit': `
dynamic-flow(age(interval-multiplier~))
encapsulation(nexthop(@))
reset(dynamic(flow~))
undo(dynamic-flow(age~) encapsulation(nexthop~))`,
    'ifit-instance': `
delay-measure(disable)
disorder-measure(enable)
flow(unidirectional(source~ source-ipv6~))
loss-measure(disable)
measure-mode(e2e trace)
undo(binding(interface!~) delay-measure(disable) disorder-measure(enable) flow(unidirectional~) interval(@) loss-measure(disable) measure-mode(trace))`,
    'igmp': `
lastmember-queryinterval(@)
ssm-mapping(domain(@) query(dns!~))
undo(lastmember-queryinterval ssm-mapping(domain!~ query~ static~))`,
    'ike-peer': `
local-id-type(user-fqdn(user-fqdn))`,
    'ike-peer-filter-set': `
dn(@)
fqdn(@)
undo(dn(@) fqdn(@) user-fqdn(@))
user-fqdn(@)`,
    'imp-telink-configuration': `
data-link(interface(@~))
link-id(local(ip~) remote(ip~))
undo(data-link(interface~) link-id(local!~ remote!~))`,
    'interface': `
8021p(@)
access(gateway(unnumbered))
access-user(loop-back(on-card))
admin-vrrp(vrid(@!~))
admin-vrrp6(vrid(@!~))
anycast-gateway(enable)
aps(anti-replay(enable) authenticate(@ cipher~ simple~) group(@) mode(one-plus-one~ one2one~) protect!(@~) revert(@) signal-low-priority switch-command(force!~ lockout manual!~) timers(@~) track(bfd-session~) working!(@~))
arp(broadcast(enable) broadcast-detect(enable interval~ times~) check-destination-ip(enable) detect-interval(@) detect-mode(unicast) detect-times(@) distribute-gateway(enable) expire-time(@) filter(gratuitous mac-illegal tha-filled-request) generate-rd-table(enable) gratuitous-arp(send~) l2-proxy(learning~) learning(disable strict~) rate-limit(@) status-detect(@ interval~ mode~ times~) validate(destination-mac!~ source-mac!~) vlink-direct-route(preference~))
arp-fake(expire-time(@) penalty-time(@))
arp-limit(maximum(@) vlan(@~))
arp-proxy(enable inner-sub-vlan-proxy(enable) inter-sub-vlan-proxy(enable) local(enable))
arp-safeguard(enable)
atm(cell(transfer) interface-type(nni uni))
atm-bundle(@)
atm-link(check)
backup(track(monitor-location-group~))
backup-dual-receiving(enable)
bandwidth(@(kbps))
bas-load-balance(flow-mode real-flow-mode user-mode)
bfd(trigger(if-down))
bind(ap(ip~ name~) location-group(@))
binding(tunnel(gre ipv4-ipv6))
bit-error-mode(crc prefec!(trigger-interval~ trigger-millisecond-interval~))
border-relay(address(@))
bpdu(discard)
bpdu-tunnel(disable enable stp(vlan~))
broadcast-copy(fast(disable))
broadcast-suppression(@(inbound outbound) value(@~))
bypass(source(@))
cep(soh-transport(enable))
cfm(md(@~) mip(level~))
channel-set(@(timeslot-list~))
clear(ip(df))
clock(2msync-1(priority~) 2msync-2(priority~) alarm-switch(ais~) binding(flexe~) bundle(@) clock-id(@) ctc esmc(send~) freq-deviation(recover) itc link-mode(interlink) master priority(@) sa-bit(sa4 sa5 sa6 sa7 sa8) slave ssm(dnu prc sec ssua ssub unk) synchronization(enable))
code(ami hdb3)
connect-slot(@)
control-flap!(@(@~))
control-vid(@(dot1q-termination!~ qinq-termination!~))
cp-rate-limit(dhcp(cir~ pe-vid~ vlan~) dhcpv6(cir~ pe-vid~ vlan~) enhance(dhcp~ dhcpv6~ icmp~ icmpv6~ port~) icmp(cir~ pe-vid~ vlan~) icmpv6(cir~ pe-vid~ vlan~) igmp(cir~) isis(cir~ pe-vid~ vlan~) ldp-hello(cir~ pe-vid~ vlan~) ospf(cir~ pe-vid~ vlan~) ospfv3(cir~ pe-vid~ vlan~) pim(cir~ pe-vid~ vlan~) pimv6(cir~ pe-vid~ vlan~) port(cir~ pe-vid~ vlan~) rip(cir~ pe-vid~ vlan~) ripng(cir~ pe-vid~ vlan~) rsvp(cir~ pe-vid~ vlan~) vrrp(cir~ pe-vid~ vlan~) vrrpv6(cir~ pe-vid~ vlan~))
cpos-trunk(@)
crc(16 32)
crc-error(packet-error-ratio(algorithm-parameter~))
cu-mode!(access-type(layer3 layer3-leased-line))
damp-interface(ignore-global)
damping(time(@))
dcn(mode(vlan) ospf(authentication-mode~ enable~) vlan(@!~))
dcn-auto-negotiation(disable)
default-ip-bfd(transparent-transmission(enable))
delay-measurement(sink(pm~) source(start~))
destination(vpn-instance(@~))
detect-active-link(enable)
dhcp(client(expected-lease~) dscp-outbound(@) option82(circuit-id~ link-selection~ remote-id~ subscriber-id~ vendor-specific~) relay(reply~ source-ip-address~) select(relay) server(disable enable))
dhcpv6(relay(access-limit~ binding~ destination~ interface~ link-address~ option-insert~ source-interface~ source-ip-address~ strict-check~))
differential-delay(@)
direct-route(cost(@) degrade-delay(@~) ipv6(cost~ degrade-delay~ track~) track(@~ ipsec-instance~ pw-state~ vrrp~))
discriminator
display(bip8-status bpdu-tunnel(interface~) keepalive(packets~) this(interface ipv6~) transfer-mode trap-info)
distribute-weight(@)
dot1q(termination(client-mode~ vid~) vrrp(vid~))
dot1x(enable force-domain(@) max-user(@) port-control(authorized-force auto unauthorized-force) port-method(mac port))
down-filter(disable)
down-when-looped
drop-timeout(@)
duplex(auto full half)
e-trunk(@(remote-eth-trunk~ remote-global-ve~) mode(@))
e1(@(channel-set~ set~ unframed))
efm(@(@) error-code(notification~ period~ threshold~) error-frame(notification~ period~ threshold~) error-frame-period(notification~ period~ threshold~) error-frame-second(notification~ period~ threshold~) holdup-timer(@) loopback(ignore-request start!~ stop) mode(active passive) packet(max-size~) timeout(@) trigger(if-down mac-renew))
enable(snmp(trap~))
encapsulation(default dot1q-termination!(rt-protocol) qinq!(vid~) qinq-termination!(local-switch rt-protocol) untag)
erps(bd-subinterface(enable) ring(@!~) vpls-subinterface(enable))
es(track(bfd~))
esi(dynamic(@))
esqm(service-stream(inbound outbound))
eth-trunk(@!(mode~))
ethernet(egress-strict-filter(disable) pvid(@))
evpl(instance(@!~))
evpn-vpws(ignore-ac-state)
fast-alarm-detect(enable)
fec(enhanced enhanced-i-4 enhanced-i-7 lhaul-sd none standard)
fec-eth(disable standard)
field(dei(enable!~))
flag(c2(@) j0(16byte-mode~ 1byte-mode~ 64byte-or-null-mode!~ peer sdh~ sonet~) j1(16byte-mode~ 1byte-mode~ 64byte-mode~ 64byte-or-null-mode!~ peer) j2(16byte-mode~) space-padding(disable) v5(1byte-mode~))
flow(control!(default receive send))
flow-recognition(inbound)
flowspec(disable!(ipv4 ipv6) match(tunnel-pop) refluence)
force-physical-mode(ethernet)
fr(dlci(@) interface-type(dce dte nni) lmi(n391dte~ n392dce~ n392dte~ n393dce~ n393dte~ t392dce~ type~))
fragment-threshold(@)
frame-format(crc4 no-crc4 sdh sonet)
frame-length(@)
garp(timer(hold~ join~ leave~))
gre(key(@ cipher~ simple~))
gvrp(registration(fixed forbidden normal))
hash(index(@))
hold-up
hostcar(qinq(enable))
hotstandby-switch(clear force)
hub-mode(enable)
hvrp-transport
icmp(all(receive~ send~) name(redirect~))
igmp(access-limit(@!~) group-policy(@!~ acl-name~) ip-source-policy!(@ acl-name~) ipsec(sa~) lastmember-queryinterval(@) max-response-time(@) on-demand prompt-leave!(group-policy~) query(ip-source-policy~ ipsec~) require-router-alert robust-count(@) send-router-alert ssm-mapping(enable!~) static-group(@!~) timer(other-querier-present~ query~) version(@))
igmp-snooping(backup-report(forward) learning!(vlan~) proxy-uplink-port!(vlan~ vsi~) report-listening(copy~) static-router-port!(dot1q~ qinq~ vlan~))
ima(@!(@))
inactive-port(shutdown(enable))
interface-parameter-type(vccv(secondary))
ip(address(dhcp-alloc ppp-negotiate unnumbered~) binding(vpn-instance~) forward-broadcast!(acl~) icmp(port-unreachable~ ttl-exceeded~) netstream(inbound mpls~ outbound statistics~) policy-based-route(@) relay(address~ giaddr~ source-ip-address~) routing(priority-select-port~) topology(@~) urpf(peer-based~) verify(source-address))
ip-trunk(@)
ipfpm(tlp(@!~))
ipg(non-shrink)
ipsec(generate-service-route policy(@!~))
ipv4-prefix(length(@))
ipv6(address(@!~ auto~) mtu(@!~) nd(generate-rd-table~ neighbor-limit~ nud~ proxy~ redirect~) neighbor(@~) netstream(inbound outbound statistics~) security(modifier~ rsakey-pair~) topology(@~) urpf(loose!~ peer-based~ strict!~))
ipv6-prefix(@!(@))
isis(authentication-mode(keychain~ md5~ simple~) bfd(bit-error~ block detect-multiplier~ enable frr-binding!~ min-rx-interval~ min-tx-interval~ static tos-exp~) circuit-level!(level-1 level-1-2 level-2) circuit-type(p2p!~) cost(@!~) dis-name(@) dis-priority(@!~) enable!(@) ipv6(bfd~ cost~ enable!~ lfa-backup!~ link-quality~ suppress-reachability!~ tag-value~ ti-lfa~) ldp-sync!(block) lfa-backup!(level-1 level-1-2 level-2) link-quality(low~) mesh-group(@ mesh-blocked) mpls(ldp~) padding-hello peer(hold-max-cost~) peer-ip-ignore ppp-negotiation(2-way 3-way!~) ppp-osicp-check prefix-sid(absolute~ index~) process-id(@~) purge-source-trace(block) remote-lfa(disable!~) silent!(advertise-zero-cost) small-hello srlg(@) suppress-flapping(peer~) suppress-reachability!(level-1 level-1-2 level-2) tag-value(@!~) ti-lfa(disable!~) timer(csnp~ hello~ holding-multiplier~ ldp-sync~ lsp-retransmit~ lsp-throttle~) topology(@!~))
jumboframe(@)
keepalive!(count(@) period(@!~))
l2-multicast(limit(bandwidth~ channel~ per-trunk-member~))
l2protocol-tunnel(@(@~ drop enable reverse!~ vlan~) all(drop enable reverse!~ vlan~) drop-threshold(@!~))
l2tpv3(instance(@))
l3ve(track(pw-state))
lacp(backup-mode(enable) collector(delay~) dampening(state-flapping unexpected-mac~) force-up mixed-rate(link~) negotiate(delay~) port-id-extension(enable) port-role(master none slave) portkey(@) preempt(delay~ enable) selected(priority speed) system-id(@) timeout(fast!~ slow) track(vrrp~) vrrp(priority~))
laser(auto-shutdown-interval(close~ open~) autoshutdown(enable) turn-off turn-on!(duration~))
least(active-bandwidth(@) active-linknumber(@))
link-detect(enable)
link-protocol(atm discard(lacp) forwarding(c-stp s-stp) fr!(ietf nonstandard) hdlc ppp tdm transport(bpdu!~ cdp!~ eoam3ah lacp!~ lldp!~ tagged~ udld!~))
link-quality(low(bit-error-threshold~))
link-state(down-delay-time(@))
lldp(admin-status(rx tx txrx) tlv-enable(basic-tlv~ dot1-tlv~ dot3-tlv~) vlan-mode(enable))
lmp(interface(enable))
load-balance(packet-all src-dst-ip src-dst-mac symmetric-hash!(complement) unequal-cost(weight~))
loadbalance(packet(enable))
local-ce(ip(@) mac(@ broadcast))
local-switch(enable)
loop-detect(block!(@) detection(pe-vid~ vid~) enable identifier(@) mac-withdraw(enable) only-alarm packet(priority~) priority(@) trigger(detection~ disable interface-down~))
loopback(local!(autoclear~) remote!(autoclear~))
loopback-detect(block(@) enable)
ma-defend-interface(@)
mac-address(@)
mac-change(notify-arp(disable) notify-nd(disable))
mac-limit(rule-name(@) vlan(@~))
macsec(cipher-suite(gcm-aes-128 gcm-aes-xpn-128) confidentiality-offset(@) dot1q-in-clear mode(integrity-only normal) qinq-in-clear replay-window(@))
management-channel(mode(section shim-to-shim shim-to-shim-op2 union))
manual-set(pw-ac-fault!(secondary))
mapping-mode(a-mode h-mode l-mode)
mapping-path(opu2-non-standard opu2-standard opu2e)
match(dscp(ipv4~ ipv6~))
max(active-linknumber(@) bandwidth-affected-linknumber(@))
member-slot(@(@~ multicast to~))
min-active-links(@)
mka(cak-mode(static~) keyserver(priority~) timer(sak-life~))
mld(enable group-policy(@!~ acl6-name~) ip-source-policy(@ acl6-name~) ipsec(sa~) lastlistener-queryinterval(@) max-response-time(@) on-demand prompt-leave!(group-policy~) query(ip-source-policy~ ipsec~) require-router-alert robust-count(@) send-router-alert ssm-mapping(enable) static-group(@!~) timer(other-querier-present~ query~) version(@))
mld-snooping(learning(vlan~) proxy-uplink-port(vlan~) static-router-port(vlan~ vsi~))
mode(channel(bandwidth~ enable network-header-length~) lacp-static manual(backup load-balance))
monitor(mac-shift)
mpls(ccc(instance-name~ out-interface~) l2vc(@~ bypass~ diffserv~ encapsulation~ instance-name~ pw-template~ secondary~ track~) l2vpn(arp-dual-sending!~ arp-sending!~ description~ flow-label~ forward-mode~ hard-pipe!~ holdoff~ l3ve~ load-balance~ mac-withdraw~ multi-homing~ nd-dual-sending!~ oam-mapping!~ pw~ pw-aps~ pw-ttl~ qos~ redundancy~ reroute~ service-name~ stream-dual-receiving switchover track~ trigger~) ldp(transport-address~) mtu(@) poison-reverse(enable) rsvp-te(hello srefresh~) static-l2vc(destination~ instance-name~ pw-template~) te(affinity~ auto-bandwidth~ auto-frr~ bandwidth~ bidirectional binding~ binding-sid~ bit-error-detection!~ bypass-attributes!~ bypass-tunnel cspf~ detour entropy-label!~ fast-reroute!~ frr-switch~ hop-limit~ igp~ inter-area~ link~ lock lsp-tp~ metric~ p2mp-mode p2mp-te~ passive-tunnel priority~ protect-switch~ protected-interface~ protection~ record-route!~ reroute~ reserved-for-binding resv-style~ reverse-lsp~ service-class~ signal-protocol~ signalled~ soft-preemption!~ split-tunnel tunnel-id~))
mrru(@)
mru(@ statistic(enable))
mtu(@(spread))
multicast(authorization-enable binding(vpn-instance~) boundary(@~) hold-up(@) ipv6(binding~ boundary~ minimum-ttl~) minimum-ttl(@) p2mp(root~) track(admin-vrrp~ vrrp~) user-aggregation(qinq~ vlan~))
multicast-nat(igmp(enable) inbound(enable))
multicast-suppression(@(inbound outbound) value(@~))
multiplex(mode(au-3 au-4))
nat(bind(acl~) gratuitous-arp(send!~))
negotiation(auto default)
network-slice(@)
nhrp(authentication(cipher~ hash~) entry(@~ holdtime~ multicast~) network-id(@) redirect registration(interval~ no-unique) shortcut)
ntp-service(broadcast-client broadcast-server!(authentication-keyid~ port~ version~) in-interface(disable) ipv6(in-interface~) manycast-client!(@!~ authentication-keyid~ ipv6!~ port~ ttl~) manycast-server!(@ ipv6!~) multicast-client!(@ ipv6!~) multicast-server!(@!~ authentication-keyid~ ipv6!~ port~ ttl~ version~))
optical-tx-power(attenuation(@) target(@))
ospf(authentication-mode(hmac-md5!~ hmac-sha256!~ keychain~ md5!~ null!~ simple!~) bfd(block!~ detect-multiplier~ enable!~ frr-binding!~ incr-cost~ min-rx-interval~ min-tx-interval~) cost(@!~) cost-fallback(@~) dr-priority(@) enable(@~ area~ multi-area~) filter-lsa-out(all!~ ase!~ nssa!~ summary!~) flush-source-trace(block) frr(block!~) ldp-sync!(block!~ multi-area~) link-quality(low~) mpls(ldp~) mpls-te(peer~) mtu-enable!(multi-area~) network-type(broadcast nbma p2mp p2p!~) p2mp-mask-ignore peer(hold-max-cost~) prefix-sid(absolute~ index~) remote-lfa(disable!~) smart-discover!(multi-area~) suppress-flapping(peer~) suppress-reachability!(disable) ti-lfa(disable!~) timer(dead~ hello~ ldp-sync~ poll~ retransmit~ wait~) trans-delay(@!~))
ospfv3(@(area~) authentication-mode(hmac-sha256~) bfd(block!~ detect-multiplier~ enable!~ frr-binding!~ incr-cost~ min-receive-interval~ min-transmit-interval~) cost(@!~) dr-priority(@!~) flush-source-trace(block!~) frr(block!~) ipsec(sa~) link-quality(low~) mtu-ignore!(instance~) network-type(broadcast!~ nbma!~ p2mp!~ p2p!~) peer(hold-max-cost~ router-id~) suppress-flapping(peer~) timer(dead~ hello~ poll~ retransmit~ wait~) trans-delay(@!~))
otn(odu-sd-threshold(@) prefec-tca(trigger-threshold~) sd-threshold(@))
outside-vlan(port(isolate))
packet-reassembly(queue(depth~))
phy-number(@)
pim(bfd(detect-multiplier~ enable min-rx-interval~ min-tx-interval~) bsr-boundary!(incoming) dm hello(ipsec~) hello-option(dr-priority~ holdtime~ lan-delay~ override-interval~) holdtime(assert~ join-prune~) ignore(assert-state dr-state) ipsec(sa~) ipv6(bfd~ bsr-boundary hello~ hello-option~ holdtime~ ipsec~ join-policy~ neighbor-policy~ require-genid silent single-tag~ sm snooping~ timer~) join-policy(@ acl-name~ asm~ ssm~) neighbor-policy(@ acl-name~) require-genid silent single-tag(forward~) sm state-refresh-capable timer(dr-switch-delay~ graft-retry~ hello~ join-prune~))
poison-reverse(enable)
port(default(vlan~) dot1q-tunnel(discard~) isolate-state(enable~) link-type(access dot1q-tunnel hybrid trunk) shaping(@!~ shaping-percentage~) share-shaping(af1~ af2~ af3~ af4~ be~ cs6~ cs7~ ef~) trunk(allow-pass~) unselected(discard~) vlan-mapping(vlan~) vlan-stacking(ce-default-vlan~ vlan~))
port-access-limit(@)
port-alarm(clear(bip8-sd crc-error!~ input-error!~ output-error!~ pause-frame!~ sdh-error!~ symbol-error!~ tx-pause!~) disable(optical-module~) down(bip8-sd crc-error!~ input-error!~ output-error!~ sdh-error!~ symbol-error!~))
port-master
port-mirroring(acl(@~) inbound!(cpu-packet!~ fragment pe-vid~ user-defined-filter~ vlan~) outbound!(fragment pe-vid~ user-defined-filter~ vlan~) to(interface~ null0!~ observer-index~) without-linklayer-header)
port-mode(10g 10ge 1g 1ge 25g)
port-observing(dest-mac(@) observe-index(@!~) pop-label(all!~ one!~ two!~) with-linklayer-header)
port-queue(@(cir~ low-latency~) af1(queue-limit~ shaping~ wfq~) af2(pq~ queue-limit~ shaping~ wfq~) af3(pq~ queue-limit~ shaping~ wfq~) af4(pq~ queue-limit~ shaping~ wfq~) be(queue-limit~ shaping~ wfq~) cs6(pq~ queue-limit~ shaping~ wfq~) cs7(pq~ queue-limit~ shaping~ wfq~) dynamic ef(pq~ queue-limit~ shaping~ wfq~) low-latency-mode)
port-queue-template(@(outbound))
port-speed(100ge 50ge)
port-tx-enabling-delay(@)
port-type(copper fiber-100 fiber-1000)
portswitch
pos-trunk(@)
ppp(authentication-mode(auto chap!~ mschapv1!~ mschapv2!~ pap!~) chap(password~ user~) delay-lcp-negotiation!(force) ipcp(dns~) keepalive(adjustment~ interval~ response-timeout~ retransmit~) magic-number(check) mp(@!~ damping!~ threshold-least~) mp-global(@!~) mplscp(disable enable) mru(@) mru-negotiate(ipv4 ipv6) osicp(disable enable) pap(local-user~) peer(hostroute-suppress) timer(link-dead~ negotiate~ retransmit~))
pppoe-motm(@)
pppoe-server(ac-name(@) bind(virtual-template~) motm(item~) send(padm!~ padn!~) service-name-parameter(@) service-name-type(exact-match))
preempt(enable!(delay~))
prefec-tca(trigger-threshold(@~))
priority(high normal)
promode(off on)
protect-switch
protocol(outer-vlan-only)
ptp(announce(receipt-timeout~) announce-drop(enable) announce-interval(@) clock-step(one-step two-step) delay-mechanism(delay pdelay) delayreq(send~) local-priority(@) mac-egress(destination-mac~ vlan~) min-delayreq-interval(@) min-pdelayreq-interval(@) notslave(disable) permit-dmac(@) port-state(disabled faulty initializing listening master passive premaster slave uncalibrated) port-type(bc tc) sync-interval(@) tcoc-clock-id(@~) udp-egress(destination-mac~ source-ip~))
ptp-adaptive(atr(enable))
pvc(@!(@) max-number(@))
pvp(@)
pw-control-word(rml-bit(enable))
pw-tag(@!(8021p~) inner-vlan!(8021p~) outer-vlan!(8021p~))
qinq(8021p-mode(@ trust~) mapping!(vid~) protocol(@) stacking!(client-mode~ pe-vid~ vid~) termination(l2~ pe-vid~) vrrp(pe-vid~))
qinq-vlan(@(description~))
qos(car(cir~ cir-percentage~) default(flow-queue~ service-template~ sub-port-queue~ user-group-queue~ user-queue~) default-service-class(@!~) deficit-unit(1k 2k) hard-pipe(exclusive-mode~ member-link-scheduler~ share-mode~) hqos-outbound(member-link-scheduler~) leased-line-access(member-link-scheduler~) phb(disable!~) port-shaping(member-link-scheduler~) profile-car(member-link-scheduler~) qos-car(member-link-scheduler~) queue-resource(pool~) schedule-tree(distribute-mode~) soft-pipe(trap-threshold~) subscriber-access(member-link-scheduler~) traffic-car(member-link-scheduler~) user-queue(member-link-scheduler~))
qppb-policy(@(destination~ outbound source~ unshared~) ip-precedence(destination source) qos-local-id(both~ destination~ source~))
remote(address(@))
remote-backup-profile(@(bas-multicast))
remote-ce(ip(@))
remote-fault(software-control(disable))
reset(keepalive(packets~) nhrp(peer!~) smart-clock transmission-alarm(statistics))
rewrite(map(1-to-1~ 1-to-2~ 2-to-1~ 2-to-2~ offset~) pop(double single) push(vid~) swap)
rip(authentication-mode(hmac-sha256~ md5~ simple~) bfd(block detect-multiplier~ enable min-rx-interval~ min-tx-interval~ static) enable(@) input max-packet-length(@ mtu) metricin(@!~ acl-name~ ip-prefix~) metricout(@!~ acl-name~ ip-prefix~) output pkt-transmit(bandwidth~ interval~ number~) poison-reverse split-horizon summary-address(@~) version(1 2!~))
ripng(@(enable) default-route(only!~ originate!~) input ipsec(sa~) metricin(@) metricout(@!~ acl6-name~ ipv6-prefix~) output pkt-transmit(interval~ number~) poison-reverse split-horizon summary-address(@~))
rmon(history(@~) statistics(@!~))
rmon-statistics(enable)
rrpp(snooping(all-vsi enable vsi~))
scramble
sdh-alarm(nni-ais(lrdi~) uni-tuais(ces-underrun~))
service(bandwidth-overload(@))
service-security(binding(ipv4~ ipv6~))
set(negotiation-mode(slave) port-queue(weight-mode) transfer-mode(lan otn wan))
sflow(flow-sampling(collector~ rate~))
shaping(@(service-template~) service-template(@))
short-sequence
signal-coding(dqpsk!(rx~ tx~) qpsk)
sma(role(egress ingress))
smart-clock(cable-delay(@) gnss-model(beidou!~ glonass!~ gps!~ gps-beidou!~ gps-glonass!~) leap(current-leap~ manual-mode~) ptp(domain~ priority1~ priority2~) recovery(enable))
smart-link(flush(enable~ send~))
source(@!(@))
span(@)
speed(10 100 1000 155 622 auto)
split-horizon
static-route(timer(ldp-sync~))
statistic(enable(mode~) mode(mac))
statistics(enable(vlan~))
stp(bpdu(vlan~) bpdu-filter(disable enable) edged-port(disable enable) vpls-subinterface(enable))
sub-port-queue(@(outbound!~))
switch-mode(auto manual)
target(reassemble(board~))
target-board(@!(backup~))
tcp(adjust-mss(@!~))
te(bandwidth(@ bc0~ bc1~ bc2~ bc3~ bc4~ bc5~ bc6~ bc7~ change~ dynamic~ max-reservable-bandwidth~) link(administrative~) metric(@) srlg(@))
time-delay-detect(enable threshold(@))
timer(es-recovery(@))
track(admin-vrrp(interface~) cu-control-tunnel monitor-group(@!~) monitor-location-group(@) route-monitor-group(@!~))
traffic-policy(acl(@~))
transmission-alarm(damping!(ceiling~ decay-ng~ decay-ok~ reuse~ suppress~) down(auais!~ b1tca!~ b2tca!~ b3tca!~ lais!~ lcd!~ lof!~ lom!~ lop!~ los!~ lrdi!~ lrei!~ odu-ais!~ odu-lck!~ odu-oci!~ odu-sd-ber!~ oof!~ otu-ais!~ otu-lom!~ otu-sd-ber!~ otu-sf-ber!~ pais!~ pm-bdi!~ pm-tim!~ pplm!~ prdi!~ prefec-tca!~ prei!~ puneq!~ r-lof!~ r-los!~ r-oof!~ rdool!~ rrool!~ sdbere!~ sfbere!~ sm-bdi!~ sm-iae!~ sm-tim!~ trool!~) holdoff-timer holdup-timer threshold(b1tca~ b2tca~ b3tca~ sdbere~ sfbere~))
trap-threshold(atmpw-lospkt-exc(trigger-threshold~) atmpw-misorderpkt-exc(trigger-threshold~) atmpw-unknowncell-exc(trigger-threshold~) bad-bytes(@~) bip8-sd(@) ces-jtrovr-exc(trigger-threshold~) ces-jtrudr-exc(trigger-threshold~) ces-lops(trigger-threshold~) ces-lospkt-exc(trigger-threshold~) ces-malpkt-exc(trigger-threshold~) ces-misorderpkt-exc(trigger-threshold~) ces-straypkt-exc(trigger-threshold~) crc-error(@~ bit-error-ratio~ high-threshold~ mac-fcs-exc~ mac-fcs-sd~ packet-error-ratio~ percent~) es-tca(trigger-threshold~) input-error(high-threshold~) input-rate(@!~) mp-lospkt-exc(trigger-threshold~) output-error(high-threshold~) output-rate(@!~) pause-frame(high-threshold~) sdh-b1-error(@~) sdh-b2-error(@~) sdh-error(@~ high-threshold~) symbol-error(@~ high-threshold~) tx-pause(high-threshold~))
trunkport(@!(@!~ mode~))
trust(8021p(outbound!~ vlan~) inner-8021p(inbound!~ outbound!~ vlan~) outer-8021p(inbound!~ outbound!~ vlan~))
tti(odu-pm(expected~ sent~) otu(expected~ sent~))
tunnel(pathmtu(enable))
tunnel-protocol(gre!(ipv6 p2mp) ipsec ipv4-ipv6 ipv6-ipv4!(6rd 6to4) mpls(te) none)
undo(8021p access-user(loop-back~) admin-vrrp(vrid~) admin-vrrp6(vrid~) anycast-gateway(enable) aps(anti-replay~ authenticate group mode protect revert signal-low-priority switch-command~ timers track~ working) arp(broadcast~ broadcast-detect~ check-destination-ip~ detect-interval detect-mode~ detect-times distribute-gateway~ expire-time filter~ generate-rd-table~ gratuitous-arp~ rate-limit status-detect!~ validate~) arp-fake(expire-time penalty-time!~) arp-limit!(vlan~) arp-proxy(enable inner-sub-vlan-proxy~ inter-sub-vlan-proxy~ local~) arp-safeguard(enable) atm(cell~ interface-type) atm-bundle atm-link(check) backup(track~) backup-dual-receiving(enable) bandwidth(@!~) bfd(trigger~) bind(ap location-group!~) binding(tunnel~) bit-error-mode border-relay(address) bpdu(discard) bpdu-tunnel(enable) bridge-domain broadcast-suppression(@~ inbound!~ outbound!~ value~) bypass(source!~) carrier(down-hold-time up-hold-time) cep(soh-transport~) cfm(md~ mip) channel-set!(@) clear(ip~) clock!(alarm-switch~ binding~ bundle!~ clock-id esmc~ itc link-mode!~ priority sa-bit ssm synchronization~) code connect-slot!(@) control-flap control-vid cp-rate-limit(dhcp!~ dhcpv6!~ enhance~ icmp!~ icmpv6!~ igmp!~ isis!~ ldp-hello!~ ospf!~ ospfv3!~ pim!~ pimv6!~ port!~ rip!~ ripng!~ rsvp!~ vrrp!~ vrrpv6!~) cpos-trunk crc crc-error(packet-error-ratio~) cu-mode!(access-type~) damp-interface(ignore-global) damping(time!~) dcn(mode~ vlan!~) dcn-auto-negotiation!(disable) default-ip-bfd(transparent-transmission~) delay-measurement(sink~) destination(vpn-instance~) detect-active-link(enable) dhcp(client~ dscp-outbound select) differential-delay direct-route(cost degrade-delay ipv6~ track~) discriminator distribute-weight dot1q(termination~ vrrp) dot1x(enable force-domain max-user) down-filter(disable) down-when-looped drop-timeout duplex e-trunk!(mode) e1(@~) efm(@ error-code~ error-frame~ error-frame-period~ error-frame-second~ holdup-timer loopback~ mode packet~ timeout trigger~) enable(snmp~) encapsulation(default qinq!~ untag) erps(bd-subinterface~ vpls-subinterface~) esi(dynamic~) eth-trunk ethernet(pvid!~) evpn-vpws(ignore-ac-state) fast-alarm-detect(enable) fec fec-eth field(dei~) flag!(c2 j0 j1 j2!~ space-padding~ v5!~) flow(control) flow-recognition(inbound) flowspec(disable!~ refluence) force-physical-mode!(ethernet) fr(dlci!~ interface-type lmi~) fragment-threshold frame-format frame-length(@) gre(key) gvrp(registration!~) hash(index) hold-up hostcar(qinq~) hub-mode(enable) hvrp-transport igmp(access-limit group-policy ip-source-policy ipsec~ lastmember-queryinterval max-response-time on-demand prompt-leave require-router-alert robust-count send-router-alert ssm-mapping~ static-group~ timer~ version) igmp-snooping(backup-report~ group-policy!~ learning!~ proxy-uplink-port!~ report-listening static-router-port!~) ima(global-ima-group ima-group) inactive-port(shutdown~) interface-parameter-type(vccv!~) ip(binding~ forward-broadcast icmp~ policy-based-route!~ relay~ routing~ verify~) ip-trunk ipfpm(tlp~) ipg(non-shrink) ipsec(generate-service-route policy) ipv4-prefix(length) ipv6(address!~ mtu!~ neighbor~ urpf!~) ipv6-prefix(@!~) isis(authentication-mode!~ bfd~ circuit-level circuit-type cost!~ dis-name dis-priority!~ enable!~ ldp-sync!~ lfa-backup!~ link-quality~ mesh-group mpls~ padding-hello peer~ peer-ip-ignore ppp-negotiation ppp-osicp-check prefix-sid!~ process-id~ remote-lfa~ silent small-hello srlg!~ suppress-reachability tag-value!~ ti-lfa~ timer~ topology~) jumboframe!(@) keepalive(count period~) l2protocol-tunnel(@~ all~ drop-threshold!~) l2tpv3(instance!~) l3ve(track~) lacp(backup-mode~ collector~ dampening~ force-up mixed-rate~ negotiate~ port-id-extension~ port-role!~ portkey preempt~ system-id!~ timeout track~ vrrp~) laser(auto-shutdown-interval autoshutdown~) least(active-bandwidth!~ active-linknumber) link-detect(enable) link-protocol(atm discard~ fr hdlc tdm) link-quality(low) link-state(down-delay-time!~) lldp(admin-status tlv-enable~ vlan-mode~) lmp(interface~) loadbalance(packet~) local-ce(ip mac!~) local-switch(enable) loop-detect(block detection~ enable identifier!~ mac-withdraw~ only-alarm packet~ priority) loopback loopback-detect(block enable) ma-defend-interface mac-address(@) mac-change(notify-arp~ notify-nd~) mac-limit(vlan~) macsec(cipher-suite~ confidentiality-offset~ dot1q-in-clear mode~ qinq-in-clear replay-window!~) management-channel(mode!~) manual-set(pw-ac-fault!~) mapping-mode mapping-path match(dscp~) max(active-linknumber bandwidth-affected-linknumber) member-slot(@~) min-active-links mka(cak-mode~ keyserver~ timer~) mld(enable group-policy ip-source-policy ipsec~ lastlistener-queryinterval max-response-time on-demand prompt-leave query~ require-router-alert robust-count send-router-alert ssm-mapping~ static-group~ timer~ version) mld-snooping(group-policy!~ learning~ proxy-uplink-port~) mode!(channel~) monitor(mac-shift) mpls(ccc!~ l2vc!~ mtu poison-reverse~ static-l2vc!~) mrru mru!(@ statistic~) mtu(spread) multicast(authorization-enable binding~ boundary~ hold-up!~ minimum-ttl shaping~ track~ user-aggregation) multicast-nat(igmp~ inbound~) multicast-suppression(@~ inbound!~ outbound!~ value~) multiplex(mode) nat(gratuitous-arp~) negotiation(auto) network-slice(@) nhrp(authentication entry~ network-id!~ redirect registration~ shortcut) ntp-service(broadcast-client broadcast-server in-interface~ manycast-client!~ manycast-server!~ multicast-client!~ multicast-server!~) optical-tx-power ospf(authentication-mode!~ bfd~ cost!~ cost-fallback!~ dr-priority enable~ filter-lsa-out!~ frr~ ldp-sync!~ link-quality~ mpls~ mpls-te~ mtu-enable!~ network-type p2mp-mask-ignore peer~ prefix-sid!~ remote-lfa~ smart-discover!~ suppress-reachability!~ ti-lfa~ timer~ trans-delay!~) ospfv3(@~ authentication-mode~ bfd~ cost!~ dr-priority!~ frr~ ipsec~ link-quality~ mtu-ignore!~ network-type!~ peer~ timer~ trans-delay!~) otn(odu-sd-threshold!~ prefec-tca sd-threshold) outside-vlan(port~) packet-reassembly(queue~) phy-number!(@) pim(bfd~ bsr-boundary dm hello~ hello-option~ holdtime~ ignore~ ipsec~ ipv6~ join-policy!~ neighbor-policy require-genid silent single-tag~ sm state-refresh-capable timer~) poison-reverse(enable) port(default~ dot1q-tunnel~ link-type shaping!~ share-shaping!~ trunk~ unselected~ vlan-mapping~ vlan-stacking~) port-access-limit port-alarm(disable~) port-master port-mirroring(inbound!~ outbound!~ without-linklayer-header) port-mode port-observing(dest-mac~ observe-index~ pop-label!~ with-linklayer-header) port-queue(af1!~ af2!~ af3!~ af4!~ be!~ cs6!~ cs7!~ dynamic ef!~ low-latency-mode) port-queue-template(@~ outbound) port-speed!(100ge 50ge) port-tx-enabling-delay port-type portswitch pos-trunk ppp(authentication-mode chap~ delay-lcp-negotiation ipcp~ magic-number~ mp!~ mp-global mru mru-negotiate pap~ peer~ timer~) pppoe-motm pppoe-server(ac-name~ bind motm~ service-name-parameter~ service-name-type~) preempt(enable!~) prefec-tca!(trigger-threshold~) promode protocol(outer-vlan-only) ptp(announce~ announce-drop~ announce-interval asymmetry-correction clock-step delay-mechanism delayreq~ local-priority!~ mac-egress~ min-delayreq-interval min-pdelayreq-interval notslave~ permit-dmac port-state port-type sync-interval tcoc-clock-id udp-egress~) ptp-adaptive(atr~) pvc(@!~ max-number) pvp(@) pw-control-word(rml-bit~) pw-tag!(@!~ inner-vlan!~ outer-vlan!~) qinq(8021p-mode mapping!~ protocol stacking!~ termination~ vrrp) qinq-vlan(@~) qos(car~ default~ default-service-class!~ deficit-unit~ hard-pipe~ hqos-outbound~ leased-line-access~ port-shaping~ profile-car~ qos-car~ queue-resource~ schedule-tree~ soft-pipe~ subscriber-access~ traffic-car~) qos-profile(@~) qppb-policy!(@~ inbound ip-precedence outbound qos-local-id~) remote(address) remote-ce(ip) remote-fault(software-control~) rewrite rip(authentication-mode!~ bfd~ enable input max-packet-length metricin metricout output pkt-transmit poison-reverse split-horizon summary-address~ version) ripng!(default-route input ipsec~ metricin metricout output pkt-transmit poison-reverse split-horizon summary-address~) rmon(history~ statistics~) rmon-statistics rrpp(snooping~) scramble sdh-alarm(nni-ais~ uni-tuais~) service(bandwidth-overload) service-security(binding~) set(negotiation-mode~ port-queue~ transfer-mode) sflow(flow-sampling~) shaping(@~ service-template) short-sequence signal-coding!(dqpsk~) sma(role) smart-clock(cable-delay!~ gnss-model~ leap~ ptp~ recovery~) smart-link(flush~) source(@!~) span split-horizon static-route(timer~) statistic(enable!~ mode) statistics(enable~) stp(bpdu-filter edged-port vpls-subinterface~) sub-port-queue(@~ outbound!~) switch-mode!(auto manual) target(reassemble~) target-board te(bandwidth!~ link~ metric!~) time-delay-detect(enable threshold) timer(es-recovery!~) track(admin-vrrp cu-control-tunnel monitor-group monitor-location-group!~ route-monitor-group!~) traffic-policy(acl~) transmission-alarm(damping down!~ holdoff-timer holdup-timer threshold) trap-threshold(atmpw-lospkt-exc atmpw-misorderpkt-exc atmpw-unknowncell-exc bad-bytes bip8-sd ces-jtrovr-exc ces-jtrudr-exc ces-lops ces-lospkt-exc ces-malpkt-exc ces-misorderpkt-exc ces-straypkt-exc crc-error es-tca input-error input-rate mp-lospkt-exc output-error output-rate pause-frame!~ sdh-b1-error sdh-b2-error sdh-error symbol-error tx-pause) trunkport(@!~) tti(odu-pm!~ otu!~) tunnel(pathmtu~) tunnel-protocol unknown-unicast(alarm-threshold) unknown-unicast-suppression(@~ inbound!~ outbound!~ value~) untagged!(default dscp~) user-group-queue(@~ inbound!~ outbound!~) user-queue(shaping~) user-vlan(@!~ any-other) using!(vc4) vbridge ve-group virtual-cluster-chassis(locality) vlan-group(@) vlan-swap(enable) vlan-type(dot1q~) vni(@!~) vrrp(advertise~ arp~ un-check~) vrrp6(nd~ recover-delay un-check~ vrid~) vxlan(anycast-gateway~ statistics~) wavelength-channel!(frequency!~ wavelength!~) y1731(measure-granularity))
unicast-suppression(@(inbound outbound) cir(@~) value(@~))
unknown-unicast(alarm-threshold(@))
unknown-unicast-suppression(@(inbound outbound) value(@~))
untagged(default dscp(@!~))
user-queue(cir(@~) shaping(bgp-local-ifnet-traffic~ ldp-traffic~))
user-vlan(@!(@!~ qinq~) any-other)
using(ce1 e1 vc4)
vbridge(@)
ve-group(@(l2-terminate l3-access l3-terminate))
virtual-cluster-chassis(locality)
vlan-group(@)
vlan-swap(enable)
vlan-type(dot1q(@!~))
vni(@(evpl~ head-end~))
vrrp(advertise(send-mode~) arp(send-mode~) un-check(ttl) vrid(@!~))
vrrp6(nd(send-mode~) recover-delay(@) un-check(hop-limit) vrid(@!~))
vxlan(anycast-gateway(enable) statistics(l3-mode~ peer~))
wavelength-channel(@ frequency(@) wavelength(@))
y1731(measure-granularity(port port-vlan))`,
    'ip-address-pool': `
clear(auto-block)
client-option60(@!~)
dhcp(client-option(@~) option125(@ enterprise-code~) reply(broadcast-always unicast-always))
dhcp-server(check-remote-ip(loose) group(@))
dns-server(@(@!~))
dns-suffix(@)
domain-search-list(@)
excluded-ip-address(@!(@))
frame-ip(lease(manage))
gateway(@(@) unnumbered(interface~))
import(vpn-instance(@))
ip-address(delayed-release(disable))
lease(@!(@!~))
netbios-name-server(@!(@!~))
netbios-type(b-node h-node m-node p-node)
option(@(cipher~ ip~) force-reply(@!~) router(disable))
option121(ip-address(@~))
option33(route(@~))
rebinding-time(@!(@!~))
recycle(@!(@))
renewal-time(@!(@!~))
reserved(ip-address(lease mac))
reset(conflict-ip-address(@!~) delayed-release(ip-address~))
section(@(@!~))
server(identifier(ip~))
sip-server(ip-address(@!~) list(@!~))
static-bind(ip-address(@~))
undo(dhcp(client-option~ option125 reply!~) dhcp-server(check-remote-ip~ giaddr~ group) dns-server(all) dns-suffix domain-search-list!(@) excluded-ip-address(@!~) export(host-route) frame-ip(lease~) gateway!(unnumbered) import(vpn-instance~) ip-address(delayed-release~) lease netbios-name-server!(@!~ all) netbios-type(b-node h-node m-node p-node) option!(@!~ force-reply!~ router~) option121!(ip-address~) option33(route~) rebinding-time remote-backup-profile(@) renewal-time reserved(ip-address) section(@) server(identifier~) sip-server static-bind(ip-address~))`,
    'ipfpm-dcp': `
color-flag(loss-measure(flags-bit0~ tos-bit~))
dcp(id(@))
period(source(ntp))
undo(color-flag dcp(id) period(source!~))`,
    'ipfpm-dcp-instance': `
delay-measure(enable(one-way~ two-way~))
flow(backward(destination~ dscp~ protocol~ source~) bidirectional(destination~ dscp~ protocol~ source~) forward(destination~ dscp~ protocol~ source~))
loss-measure(enable!(continual mid-point!~ time-range~))
tlp(@(in-point~ index~ mid-point~ nexthop~ out-point~))
undo(delay-measure(enable!~) flow(backward bidirectional forward) loss-measure(enable!~) tlp(@!~))`,
    'ipfpm-mcp': `
mcp(id(@))
protocol(udp(port~))
undo(mcp(id) protocol(udp~))`,
    'ipfpm-mcp-ach': `
flow(backward bidirectional forward)
in-group(dcp(@~))
out-group(dcp(@~))
undo(in-group!(dcp~) out-group!(dcp~))`,
    'ipfpm-mcp-instance': `
ach(@)
dcp(@)
loss-measure(ratio-threshold(upper-limit~))
measure(disable enable)
undo(ach(@) dcp!(@) loss-measure(ratio-threshold) measure(disable))`,
    'ipsec-instance': `
port(@(to~))
undo(port)`,
    'ipsec-policy-templet': `
security(acl(@ name~))
undo(security(acl))`,
    'ipsec-profile': `
set(dscp(@~ af11~ af12~ af13~ af21~ af22~ af23~ af31~ af32~ af33~ af41~ af42~ af43~ cs1~ cs2~ cs3~ cs4~ cs5~ cs6~ cs7~ default~ ef~))
undo(set(dscp~))`,
    'ipsec-sa': `
sa(authentication-hex(inbound~ outbound~) encryption-hex(inbound~ outbound~) spi(inbound~ outbound~) string-key(inbound~ outbound~))
undo(sa(authentication-hex~ encryption-hex~ spi~ string-key~))`,
    'ipv4-mvpn-spmsi': `
group(wildcard(source~))
undo(group(wildcard~))`,
    'ipv6-address-pool': `
dhcpv6(unicast-option)
dns-search-list(@)
dns-server(@(@))
export(host-route(ipv6-address!~ nd-prefix!~ pd-prefix!~))
option(@(ipv6-address~))
option-s46(br-ipv6-address(@) dmr-prefix(@) fmr-flag(disable))
renew-time-percent(@(rebind-time-percent~))
undo(dhcpv6(unicast-option) dhcpv6-server(group!~) dns-search-list export(host-route!~) option(@) option-s46(br-ipv6-address~ dmr-prefix~ fmr-flag~) prefix(@) renew-time-percent(rebind-time-percent) warning-threshold(@))`,
    'ipv6-address-prefix': `
client-duid(@(bind~))
dhcpv6-only
dhcpv6-unshare-only
excluded-ipv6-address(@!(@))
excluded-ipv6-prefix(@!(@))
frame-ipv6(lease(manage))
lifetime(preferred-lifetime(days~ infinite~))
link-address(@)
pd-unshare-only
prefix(@(delegating-prefix-length~))
recycle(ipv6-address(@!~) prefix(@!~))
reserved(ipv6-address(duid!~ mac!~) prefix(duid!~ mac!~))
reset(conflict-ip-address(@ all))
slaac-unshare-only
undo(client-duid(@) dhcpv6-only dhcpv6-unshare-only excluded-ipv6-address(@!~) excluded-ipv6-prefix(@!~) frame-ipv6(lease~) lifetime link-address pd-unshare-only reserved(ipv6-address prefix) slaac-unshare-only)`,
    'ipv6-multicast-multi-topology': `
apply(topology(@))
undo(apply(topology~))`,
    'ipv6-multicast-profile': `
authentication
multicast-list(ipv6(list-index~ name~) list-index(@!~) name(@!~))
undo(authentication)`,
    'ipv6-pim': `
crp-policy(acl6-name(@))
embedded-rp!(@ acl6-name(@))
register-policy(acl6-name(@))
source-policy(acl6-name(@))
ssm-policy(acl6-name(@))
static-rp(@(acl6-name~))
undo(c-rp(@) embedded-rp!(@ acl6-name~))`,
    'is-is': `
adjacency-strict-check(disable enable)
advertise(link(attributes) one-interface-address)
area-authentication-mode(hmac-sha256(key-id~) keychain(@!~) md5(@!~ cipher~ plain~) simple(@!~ cipher~ plain~))
bfd(all-interfaces(tos-exp~) bit-error(all-interfaces~))
bgp-ls(enable(level-1!~ level-1-2 level-2))
bier(enable)
circuit(default-tag(@!~))
cost-offset(@ max-reachable maximum)
cost-style(compatible!(relax-spf-limit) narrow narrow-compatible!(relax-spf-limit) wide wide-compatible)
direct-routes(protocol-attribute-update)
domain-authentication-mode(hmac-sha256(key-id~) keychain(@!~) md5(@!~ cipher~ plain~) simple(@!~ cipher~ plain~))
ecmp-prefer(intact te-tunnel)
ipv6(advertise(link~) auto-cost(enable!~) avoid-microloop(segment-routing!~) bandwidth-reference(@) bfd(all-interfaces~) bgp-ls(enable!~) circuit(default-tag~) circuit-cost(@!~) default-route-advertise!(always!~ avoid-learning cost~ learning-avoid-loop level-1!~ level-1-2!~ level-2!~ match~ route-filter~ route-policy~ tag~) enable(topology~) filter-policy(@~ acl6-name~ ipv6-prefix~ route-filter~ route-policy~) import-route(bgp!~ direct!~ isis!~ ospfv3!~ ripng!~ static!~ unr!~) maximum(load-balancing~) metric-delay(advertisement~ suppress~) preference(@!~ route-filter~ route-policy~) prefix-priority(critical~ high~ level-1~ level-2~ medium~ very-low~) summary(@~) topology(@!~) traffic-eng!(level-1 level-1-2 level-2))
is-level(level-1 level-1-2 level-2)
is-name(@ map(@~))
ldp-sync(enable(mpls-binding-only))
link-group(@)
lsdb(limit(@!~))
lsp-fragments-extend!(level-1!(mode-1 mode-2) level-1-2!(mode-1 mode-2) level-2!(mode-1 mode-2) mode-1!(level-1 level-1-2 level-2) mode-2!(level-1 level-1-2 level-2))
lsp-length(originate(@) receive(@))
lsp-remaining-lifetime(refresh(disable timer~))
metric-delay(advertisement(enable!~))
min-members(@)
multi-instance(enable(iid~))
network-entity(@)
optional-checksum(enable)
prefix-priority(critical(tag~) high(tag~) level-1(critical~ high~ medium~ very-low~) level-2(critical~ high~ medium~ very-low~) medium(tag~) very-low(tag~))
purge-originator-identification(enable!(always))
revert-members(@)
segment-routing(auto-adj-sid(disable) mpls(static~))
set-overload!(allow(external!~ interlevel!~) on-startup!(@!~ allow~ route-delay-distribute~ send-sa-bit!~ start-from-nbr~ wait-for-bgp!~))
suppress-flapping(lsp-flood(disable timer~) lsp-generation(disable timer~) route-calculate(disable timer~))
te-set-subtlv(bw-constraint(@!~) lo-multiplier(@!~) unreserve-bw-sub-pool(@!~))
timer(ldp-sync(hold-down~) lsp-generation(@!~) lsp-max-age(@) lsp-refresh(@) purge-zero-lsp(route-calculate-delay~) spf(@!~))
topology(@!(topology-id~))
traffic-eng!(level-1 level-1-2 level-2)
undo(adjacency-strict-check!(enable) advertise(link~ one-interface-address) area-authentication-mode bfd(bit-error~) bgp-ls(enable!~) bier(enable) circuit(default-tag!~) cost-offset cost-style direct-routes(protocol-attribute-update) domain-authentication-mode ecmp-prefer ipv6(advertise~ auto-cost~ avoid-microloop~ bandwidth-reference bfd~ bgp-ls~ circuit~ circuit-cost!~ default-route-advertise filter-policy~ import-route~ maximum~ metric-delay~ preference prefix-priority~ summary~ traffic-eng!~) is-level is-name!(@ map~) link-group(@) lsdb(limit) lsp-fragments-extend!(level-1!~ level-1-2!~ level-2!~ mode-1!~ mode-2!~) lsp-length(originate receive) lsp-remaining-lifetime(refresh~) metric-delay(advertisement~ suppress~) min-members multi-instance(enable!~) network-entity(@) optional-checksum(enable) prefix-priority(level-1~ level-2~) purge-originator-identification(enable) revert-members segment-routing(auto-adj-sid~ mpls!~) set-overload suppress-flapping(lsp-flood lsp-generation route-calculate) te-set-subtlv(bw-constraint!~ lo-multiplier!~ unreserve-bw-sub-pool!~) timer(lsp-generation!~ lsp-max-age lsp-refresh purge-zero-lsp~ spf) topology(@) traffic-eng!(level-1 level-1-2 level-2))`,
    'is-is-frr': `
ecmp(disable(level-1 level-2))
loop-free-alternate(level-1 level-1-2 level-2)
ti-lfa!(level-1 level-1-2 level-2)
tiebreaker(hold-max-cost(preference~) non-ecmp(preference~) srlg-disjoint(preference~))
undo(ecmp(disable!~) loop-free-alternate(level-1 level-1-2 level-2) ti-lfa!(level-1 level-1-2 level-2) tiebreaker(hold-max-cost!~ non-ecmp!~ srlg-disjoint!~))`,
    'keychain': `
digest-length(hmac-sha-256(@) hmac-sha1-20(@) sha-256(@))
key-id(@)
receive-tolerance(@ infinite)
tcp-algorithm-id(hmac-md5(@) hmac-sha-256(@) hmac-sha1-12(@) hmac-sha1-20(@) md5(@) sha-1(@) sha-256(@) sm3(@))
tcp-kind(@)
time(mode(lmt utc))
undo(digest-length(hmac-sha-256!~ hmac-sha1-20!~ sha-256!~) key-id(@) receive-tolerance tcp-algorithm-id(hmac-md5 hmac-sha-256 hmac-sha1-12 hmac-sha1-20 md5 sha-1 sha-256 sm3) tcp-kind time(mode))`,
    'l2tp-group': `
allow(l2tp(virtual-template~))
allow-address-change(always setup-only)
avp(calling-number(disable enable interface-format~) nas-port(enable))
block(lns-ip(@))
calling-number-avp(format(include~ llid radius-force version1!~ version3))
default-domain(authentication(@))
l2tp(session-speed(auto-adjustment))
lac(mss(enable) mtu(enable))
lns(avp(calling-number~) calling-station-id(format~) schedule(after~))
mandatory-chap!(on-mismatch(challenge-length))
mandatory-lcp!(on-mismatch!(strict))
qos(scheduling-mode(session tunnel))
renegotiation-lcp(authentication-mode(lac~))
session(cdn(send~))
set-dscp-outer(@ lns(@))
start(l2tp!(add~ delete~ ip~))
trust(upstream(priority))
tunnel(aaa-authentication authentication!(strict) avp-hidden avp46 hello(peer-check) idle-cut(@) load-sharing name(@!~) packet(sccrp~ sccrq~) password(cipher~ lns-ip~ simple~) priority radius-force retrans-queue(@) retransmit(@) session-limit(@) source(@!~) timeout(@) timer(hello~) window(receive~))
tunnel-alarm
tunnel-per-user
undo(allow allow-address-change!(always setup-only) avp(calling-number!~ nas-port~) block(lns-ip~) calling-number-avp!(format~) l2tp(session-speed~) lac(mss~ mtu~) lns(avp~ calling-station-id~ schedule~) mandatory-chap!(on-mismatch~) mandatory-lcp!(on-mismatch!~) qos(scheduling-mode) renegotiation-lcp(authentication-mode~) roam-domain(@) session(cdn~) set-dscp-outer!(lns) start(l2tp) tunnel(aaa-authentication authentication avp-hidden avp46 hello~ idle-cut load-sharing name!~ packet~ password!~ priority radius-force retrans-queue!~ retransmit session-limit source timeout timer~ window~) tunnel-alarm tunnel-per-user)
user-group-queue(@(inbound outbound))`,
    'l2tpv3-instance': `
l2tpv3(static(binding~))
undo(l2tpv3(static~))`,
    'l2tpv3-pw': `
l2tpv3(local(cookie~ session-id~) remote(cookie~ session-id~))
source(interface(@~))
undo(l2tpv3(remote~) source(interface~))`,
    'l2vpn-peer': `
default-martini(disable enable)
undo(default-martini(disable enable))`,
    'large-community-list': `
large-community(@!(@!~))
undo(large-community(@!~ all))`,
    'layer-2-acl': `
rule(deny(8021p~ cvlan-8021p~ destination-mac~ source-mac~ type~) permit(8021p~ cvlan-8021p~ destination-mac~ source-mac~ type~))`,
    'layer-2-multicast-instance': `
import-channel(@(@))
multicast-instance(vlan(@) vsi(@))
undo(import-channel(@~) multicast-instance user-instance(vlan~ vsi~))
user-instance(vlan(@!~) vsi(@))`,
    'leaf-node': `
path(explicit-path(@))
undo(path(explicit-path))`,
    'license': `
active(bas(slot~) ds-lite(vsuf~) ipfpm(slot~) ipsec(bandwidth-enhance~ slot~) l2nat(vsuf~) nat(bandwidth-enhance~ session-table~) nat64(vsuf~) pcp(vsuf~) port-basic(slot~) port-bras(slot~) port-evpn(slot~) port-flexe(slot~) port-hqos(slot~) port-l3vpn(slot~) port-macsec(slot~) port-mode-channel(slot~) port-srv6(slot~) port-vxlan(slot~) ptp(slot~) rtu(@~))
undo(active(bas~ ds-lite~ ipfpm~ ipsec~ l2nat~ nat~ nat64~ pcp~ port-basic~ port-bras~ port-evpn~ port-flexe~ port-hqos~ port-l3vpn~ port-macsec~ port-mode-channel~ port-srv6~ port-vxlan~ ptp~ rtu~))`,
    'lmp-neighbor': `
lmp(static)
te-link(@)
undo(lmp(static) node-id te-link(@))`,
    'lns-backup-group': `
bind(slot(@!~))`,
    'lns-group': `
bind(lns-backup-group(@) slot(@) source(@!~))
tunnel(load-balance(by-session by-tunnel))
undo(bind(lns-backup-group~ source!~) tunnel(load-balance~))`,
    'local-aaa-server': `
bill-server(@(filename~))
local-bill(cache(alarm-threshold~ backup backup-interval~ backup-mode~) cfcard(alarm-threshold~ backup!~ backup-interval~ backup-mode~ reset))
local-bill-pool(enable)
undo(bill-server local-bill(cache~ cfcard~) local-bill-pool(enable) user(@!~) user-block(failed-times reactive))
user(@(active!~ authentication-type~ block!~ callback-nocheck!~ callback-number~ enable expire~ ftp-directory~ idle-cut!~ ip-address~ level~ password!~ qos-profile~ user-group~))
user-block(failed-times(@~) reactive(@))`,
    'lpt-ptp': `
lpt(enable holdoff-time(@) oam-period(@) recovery-time(@))
undo(lpt(enable holdoff-time oam-period recovery-time))`,
    'ma': `
active(time(@))
ais(interval(1 60) level(@) link-status(interface~) suppress-alarm vlan(pe-vid~ vid~))
alarm(finish(time~) occur(time~))
ccm(tlv(interface-status port-status sender-id))
ccm-interval(10 100 1000 10000 20 30 50 60000 600000 @)
delay-measure(one-way(continual~ receive~ send~ threshold~ variation-threshold~) two-way(continual~ receive~ send~ threshold~ variation-threshold~))
eth-test(enable(mep~) start(mep~) stop(mep~))
loss-measure(dual-ended(continual~ local-ratio-threshold~ remote-ratio-threshold~) single-ended(continual~ local-ratio-threshold~ receive~ remote-ratio-threshold~ send~) single-ended-synthetic(continual~ local-ratio-threshold~ receive~ remote-ratio-threshold~ send~))
map(bridge-domain(@) ccc(@) evpn(vpn-instance~) l2tpv3(local~ pw~) mpls(l2vc~ l2vpn~) vlan(@) vsi(@))
measure-point(mep(@~))
mep(ccm-send(enable mep-id~) mep-id(@~))
mip(create-type(defer))
packet-priority(@)
port-link(enable(mep~))
remote-mep(mep-id(@!~))
test-id(@(mep~ testid-file~))
undo(active(time) ais(interval level link-status~ suppress-alarm vlan~) alarm(finish~ occur~) ccm(tlv~) ccm-interval eth-test(enable~) loss-measure(dual-ended~ single-ended~ single-ended-synthetic~) map(bridge-domain!~ ccc evpn!~ l2tpv3~ mpls~ vlan vsi) measure-point(mep~) mep(ccm-send~ mep-id~) mip(create-type!~) packet-priority port-link(enable~) remote-mep(mep-id~) test-id(@))`,
    'mac-list': `
mac(@)
undo(mac(@))`,
    'maintenance-assistant-task': `
condition(alarm(@~ feature~ level~) event(feature~) snmp-notification(oid~) syslog(pattern~) timer(@~))
execute(1(batch-file~) @(batch-file~ command~))
undo(condition execute(@))`,
    'maintenance-entity-group': `
cc(exp(@) interval(10 100 1000 10000 60000 600000 @) receive(enable!~) send(enable))
delay-measure(one-way!(count~ exp~ interval~ proactive!~) two-way!(count~ exp~ interval~ proactive!~ two-time-stamp!~))
lost-measure(dual-ended(enable) single-ended!(count~ exp~ interval~ proactive!~ receive~))
me(l2vc(peer-ip~) mip(switch-l2vc~ te~) te(interface~))
rdi(disable)
undo(cc(exp interval receive~ send~) lost-measure(dual-ended~ single-ended~) me(l2vc~ mip~ te~) rdi(disable))`,
    'management': `
combined-sysname(disable)
reset(slot(@!~))
resource-template(@)
undo(combined-sysname(disable) resource-template(@))
virtual-system(@(pvmb~))`,
    'map-e-instance': `
br-ipv6-address(@)
undo(br-ipv6-address!(@))`,
    'map-rule': `
dmr-prefix(@)
map(icmp-tranfer(enable) ipv4-tos(@) ipv6(df-override~))
rule-prefix(@(prefix-length~))
undo(dmr-prefix!(@) map(icmp-tranfer~ ipv4-tos!~ ipv6~) rule-prefix!(@~))`,
    'md': `
ma(@!(format~))
senderid-tlv-type(chassis(chassis-subtype~) chassis-manage(chassis-subtype~))
undo(ma!(@))`,
    'mld': `
lastlistener-queryinterval(@)
undo(lastlistener-queryinterval ssm-mapping(all))`,
    'mldp-p2mp-tunnel': `
root-ip(@(lsp-id~))`,
    'mpls': `
entropy-label(exp-mode(pipe uniform) ttl-mode(pipe uniform))
entropy-label-capability(enable)
explicit-null-label(exp-mode(pipe uniform) ttl-mode(pipe uniform))
ftn(delay(@))
label(advertise(explicit-null implicit-null non-null))
lsp-loopback(autoclear(period~))
lsp-trigger(bgp-label-route!(ip-prefix~ not-only-host) segment-routing-interworking(best-effort~))
mpls(autobypass-tunnel-number(threshold-alarm~) autoprimary-tunnel-number(threshold-alarm~) bfd(detect-multiplier~ enable min-rx-interval~ min-tx-interval~) bfd-option-tlv(ip-prefix~) bfd-trigger(fec-list~ host!~) bfd-trigger-tunnel(fec-list~ host ip-prefix~) bfd-tunnel(detect-multiplier~ min-rx-interval~ min-tx-interval~) dynamic-label-number(threshold-alarm~) ldp(ttl-mode~) ldp-lsp-number(threshold-alarm~) lsp(exp-mode~) mldp(bfd~) mldp-branch-number(threshold-alarm~) mldp-tree-number(threshold-alarm~) oam!(based-itu) outsegment-number(threshold-alarm~) path-mtu(independent) remote-adjacency-number(threshold-alarm~) rsvp-lsp-number(threshold-alarm~) rsvp-te(challenge-lost~ fast-reroute-bandwidth~ hello!~ hello-lost~ keep-multiplier~ peer~ reliable-delivery resv-rro~ resvconfirm retrans-timer~ send-message~ srefresh timer~) sr(ttl-mode~) te(auto-frr!~ cspf!~ ds-te~ entropy-label~ frr-switch-delay~ manual-flooding p2mp-te!~ path-selection~ periodic-flooding!~ physical-interface~ reoptimization~ soft-preemption static-cr-lsp~ suppress-flapping~ switch-delay~ tedb~ timer~ ttl-mode~))
proxy-egress(disable)
ttl(expiration(pop))
undo(entropy-label(exp-mode ttl-mode) entropy-label-capability(enable) ftn(delay!~) label(advertise) lsp-loopback(autoclear) lsp-trigger(bgp-label-route segment-routing-interworking~) mpls(autobypass-tunnel-number~ autoprimary-tunnel-number~ bfd~ bfd-option-tlv bfd-trigger bfd-trigger-tunnel bfd-tunnel~ dynamic-label-number~ ldp-lsp-number~ lsp~ mldp-branch-number~ mldp-tree-number~ oam outsegment-number~ path-mtu~ remote-adjacency-number~ rsvp-lsp-number~ sr~) proxy-egress(disable) ttl(expiration~))`,
    'mpls-acl': `
rule(deny(exp~ label~ ttl~) permit(exp~ label~ ttl~))`,
    'mpls-in-udp': `
source-ip-validate(list(destination-ip~))
undo(source-ip-validate(list~))`,
    'mpls-in-udp-list': `
undo(source-ip(@) validate-list(enable))
validate-list(enable)`,
    'mpls-l2vpn': `
bgp-vpn(label-block-size(@))
mpls(l2vpn(auto-create-session default~ ignore-te-oam-state no-request-message~ vccv~))
undo(bgp-vpn(label-block-size!~) vpls(ignore-ac-state mac-withdraw~ p2mp~))
vpls(ignore-ac-state mac-withdraw(loop-detect~) p2mp(group-select~))`,
    'mpls-l2vpn-ce': `
connection(ce-offset(@~) instance-name(@~) interface(@!~))
undo(connection(ce-offset~ instance-name~))`,
    'mpls-l2vpn-instance': `
ce(@!(id~))
ignore-mtu-match
undo(ce(@) ignore-mtu-match)`,
    'mpls-l2vpn-monitor-group': `
binding(pw(ldp~))
binding-pw-up(trigger(unblock-delay~))
trigger(unblock-delay(@))
undo(binding(pw~) binding-pw-up(trigger~) trigger(unblock-delay~))`,
    'mpls-ldp': `
accept(target-hello(all peer-group~))
backoff(timer(@~))
bit-error-detection(level(@))
capability-announcement
ecmp-frr-coexist(enable)
entropy-label(enable)
graceful-restart(timer(neighbor-liveness~ reconnect~ recovery~))
gtsm(peer(@~))
longest-match
mldp(label-withdraw-delay(@) make-before-break!(p2mp~ timer~) p2mp(best-effort frr~) recursive-fec reoptimize(timer~))
mtu-signalling!(apply-tlv)
no-renegotiate(session-parameter-change(graceful-restart))
propagate(mapping(unknown-tlv~))
remote-peer(auto-dod-request pwe3)
send-message(address(all-loopback))
session(protection!(duration~ peer-group~))
session-state-trap(public-only remote-lfa-disable)
timer(auto-remote(keepalive-hold~))
undo(accept(target-hello) backoff(timer) capability-announcement ecmp-frr-coexist(enable) entropy-label(enable) gtsm(all peer~) longest-match mldp(label-withdraw-delay!~ make-before-break!~ p2mp!~ recursive-fec reoptimize~) mtu-signalling!(apply-tlv) no-renegotiate(session-parameter-change~) propagate(mapping!~) remote-peer(auto-dod-request pwe3) send-message(address~) session(protection!~) session-state-trap(public-only remote-lfa-disable) timer(auto-remote~))`,
    'mpls-ldp-ipv4': `
entropy-label(negotiate(primary-lsp-only!~))
inbound(peer(@~ all~ peer-group~))
mldp(p2mp(topo~))
outbound(peer(peer-group~))
undo(entropy-label(negotiate~) inbound(peer~) mldp(p2mp~) propagate(mapping))`,
    'mpls-oam': `
mpls(oam(bidirectional-tunnel~ l2vc~))`,
    'mpls-rsvp-te-neighbor': `
undo(mpls(rsvp-te~))`,
    'mpls-te-p2mp-template': `
cspf(disable)
leaf-list(@)
undo(cspf(disable) leaf-list)`,
    'mpls-te-p2p-template': `
entropy-label!(block)
undo(entropy-label!(block))`,
    'mpls-traffic-statistics': `
ldp(host!(ip-prefix~))
te(auto-primary-tunnel(pce-initiated-lsp segment-routing))
undo(ldp te(auto-primary-tunnel~))`,
    'mstp-process': `
stp(link-share-protection tc-notify(process~))
undo(stp(link-share-protection tc-notify~))`,
    'multicast-bandwidth': `
multicast-list(index(@~) start-list-index(@~))
undo(multicast-list(index~ start-list-index~))`,
    'multicast-bas': `
policy(@)
undo(policy(@))`,
    'multicast-bas-policy': `
undo(unspecified-channel(permit))
unspecified-channel(permit)`,
    'multicast-mib': `
pim(mib-notification(interval~))
undo(pim(mib-notification~))`,
    'multicast-nat-bind-list': `
set(multicast-nat(outbound-group-id~ outbound-id~))`,
    'multicast-nat-outbound-group': `
assign(outbound(id~))
undo(assign(outbound~))`,
    'multicast-shaping-template': `
multicast-list(list-index(@~))`,
    'mvpn-ipmsi': `
bier(bsl(128 256 64) sub-domain(@!~))
undo(bier(bsl~ sub-domain~))`,
    'nacm': `
execute-default(permit)
group-name(@)
nacm(enable)
read-default(permit)
rule-list-name(@)
undo(execute-default(permit) group-name(@) nacm(enable) read-default(permit) rule-list-name(@) write-default(permit))
write-default(permit)`,
    'nacm-group': `
undo(user-name(@))
user-name(@)`,
    'nacm-rule': `
access-operation(* create!(delete!~ exec!~ read!~ update!~) delete!(create!~ exec!~ read!~ update!~) exec!(create!~ delete!~ read!~ update!~) read!(create!~ delete!~ exec!~ update!~) update!(create!~ delete!~ exec!~ read!~))
module-name(@)
rule-type(notification-name(@) path(@) rpc-name(@))
undo(access-operation module-name rule-type)`,
    'nacm-rule-list': `
rule-name(@(action~))
undo(rule-name(@))`,
    'nat-instance': `
l2-aware(enable)
nat(address-group(@!~) alarm(address-group~ no-pat~ port-number~ user~) alg(dns ftp!~ sip!~) allow-access(global~ inside~) bind(static-mapping~) centralized-backup(auto~ enable manual~ redirect-ip~ switch~) dns-mapping(domain~) exchange(user~) filter(mode~) ip(access-user~) ip-address(@~) load-balance(hash-arithmetic~ hash-fields~) log(send-mode~ session~) no-pat(enhance) outbound(@~ acl-name~ any~) port-limit(enable icmp~ tcp~ total~ udp~) port-usage(load-balance~) reverse-session-limit(enable) server(session~) server-mode(enable) session-limit(enable) session-log(elog-version~) statistics(address-pool-usage~ port-usage~ session-usage~) tcp(adjust-mss~) user-session(create-rate~))
undo(l2-aware(enable) nat(allow-access!~ centralized-backup~ dns-mapping~ exchange~ filter~ ip~ ip-address!~ load-balance~ log!~ no-pat~ outbound~ port-limit~ port-usage~ server-mode~ session-log~ tcp~ user-session~))`,
    'nat-instance-address-pool': `
section(@(unnumbered~))`,
    'nat-policy': `
nat(alg(ftp sip))`,
    'nat64-instance': `
nat64(address-group(@!~) alarm(address-group~ port-number~ user~) alg(all dns ftp!~ http) filter(mode~) ip(access-user~) load-balance(hash-arithmetic~ hash-fields~) log(host~ send-mode~ session~ user~) mtu(@) outbound(@~ acl-name~ any~) prefix(@~) reverse-session-limit(icmp~ tcp~ total~ udp~) server(global~) session(aging-time~) session-limit(enable icmp~ tcp~ total~ udp~) tcp(adjust-mss~) user-session(create-rate~))
undo(nat64(address-group~ alarm~ filter~ ip~ load-balance~ log!~ mtu!~ outbound~ prefix~ server~ session~ session-limit~ tcp~ user-session~))`,
    'netconf-user-interface': `
activate(module(@))
callhome(@)
idle-timeout(@(@))
max-sessions(@)
nacm
protocol(inbound(ssh~))
rpc-message(log(protocol-operation~))
undo(callhome(@) max-sessions nacm protocol(inbound~) rpc-message(log~))`,
    'netstream-aggregation': `
export(version(8 9 ipfix))
mask(destination(minimum~) source(minimum~))
template(timeout-rate(@))
undo(export(version) mask(destination source) template(timeout-rate))`,
    'netstream-monitoring': `
apply(record(@))
undo(apply(record!~))`,
    'netstream-record': `
collect(first(switched) input(bytes~ packets~) last(switched))
match(destination(address as mask port vlan) direction input(interface) mpls(label~ top-label~) next-hop!(bgp) output(interface) protocol source(address as mask port vlan) tcp-flag tos)
undo(collect(first~ input~ last~) match(destination~ direction input~ mpls~ next-hop!~ output~ protocol source~ tcp-flag tos))`,
    'nqa': `
adv-factor(@)
agetime(@)
clear-records
community(read(cipher~))
datafill(@)
datasize(@!(@!~))
destination-address(ipv4(@!~) ipv6(@) mac(@) remote-mep(mep-id~) url(@))
destination-port(@)
discovery-pmtu-max(@)
disorder(statistics(enable))
dns-server(ipv4(@))
duration(@ configuration-test(@) performance-test(@))
exchange-port(enable)
fail-percent(@)
fail-ratio(@)
forwarding-simulation(inbound-interface(@!~))
fragment(enable)
frequency(@)
hardware-based(enable)
icmp-jitter-mode(@ icmp-echo icmp-timestamp)
interval(milliseconds(interval) seconds(interval))
jitter-codec(g711a g711u g729a)
jitter-packetnum(@)
label-type(control-word label-alert!(no-control-word) normal!(no-control-word))
local-pw-id(@)
local-pw-type(@)
lsp-exp(@)
lsp-nexthop(@)
lsp-path(full-display)
lsp-replymode(@ level-control-channel no-reply udp udp-via-vpls)
lsp-tetunnel(@!(@!~ hot-standby primary))
lsp-type(bgp ipv4 srbe srte srte-policy te)
lsp-version(ptn-mode rfc4379)
md(@(ma~))
measure(delay loss throughput)
mep(mep-id(@))
nexthop(ipv4(@) ipv6(@))
packet-size(@!(@!~))
path-type(bypass)
policy(binding-sid(@) endpoint-ip(@~) policy-name(@))
precision(@)
priority(8021p(@))
probe-count(@)
probe-failtimes(@)
rate(@!(@))
receive-timestamp-unit(microsecond millisecond)
records(history(@) result(@))
remote-address(ipv4(@))
remote-fec(ldp(@~))
remote-pw-id(@)
send-trap(all jitter-ds!(jitter-sd!~ owd-ds!~ owd-sd!~ rtd!~ testcomplete!~ testfailure!~) jitter-sd!(jitter-ds!~ owd-ds!~ owd-sd!~ rtd!~ testcomplete!~ testfailure!~) owd-ds!(jitter-ds!~ jitter-sd!~ owd-sd!~ rtd!~ testcomplete!~ testfailure!~) owd-sd!(jitter-ds!~ jitter-sd!~ owd-ds!~ rtd!~ testcomplete!~ testfailure!~) probefailure!(rtd!~ testcomplete!~ testfailure!~) rtd!(jitter-ds!~ jitter-sd!~ owd-ds!~ owd-sd!~ probefailure!~ testcomplete!~ testfailure!~) testcomplete!(jitter-ds!~ jitter-sd!~ owd-ds!~ owd-sd!~ probefailure!~ rtd!~ testfailure!~) testfailure!(jitter-ds!~ jitter-sd!~ owd-ds!~ owd-sd!~ probefailure!~ rtd!~ testcomplete!~))
sender-address(ipv4(@))
sendpacket(passroute)
set-df
source-address(ipv4(@) ipv6(@) mac(@))
source-port(@)
start(at(@!~) daily(@~) delay(@!~ seconds~) now!(end~))
stop
test-failtimes(@)
test-flow(@!(@!~))
test-type(dns ethernet-service generalflow icmp icmpjitter jitter lspjitter lspping lsptrace macping pathjitter pathmtu pwe3ping pwe3trace snmp tcp trace udp vplsping vplspwping vplspwtrace)
threshold(jitter-ds(@) jitter-sd(@) owd-ds(@) owd-sd(@) rtd(@))
timeout(@)
timestamp-unit(microsecond millisecond)
tos(@!(dscp))
tracert-hopfailtimes(@)
tracert-livetime(first-ttl(@~))
ttl(@)
ttl-copymode(@)
undo(adv-factor agetime community datafill datasize destination-address destination-port discovery-pmtu-max disorder(statistics~) dns-server duration!(configuration-test performance-test) exchange-port(enable) fail-percent fail-ratio forwarding-simulation(inbound-interface!~) fragment(enable) frequency hardware-based icmp-jitter-mode jitter-codec jitter-packetnum label-type local-pw-id local-pw-type lsp-exp lsp-nexthop lsp-path(full-display) lsp-replymode lsp-tetunnel!(@!~) lsp-type lsp-version!(ptn-mode rfc4379) md measure mep nexthop packet-size path-type peer-address(@) policy(binding-sid~ endpoint-ip~ policy-name~) precision probe-count probe-failtimes rate receive-timestamp-unit records(history result) remote-address!(ipv4~) remote-fec(ldp) remote-pw-id send-trap(all jitter-ds!~ jitter-sd!~ owd-ds!~ owd-sd!~ probefailure!~ rtd!~ testcomplete!~ testfailure!~) sender-address sendpacket(passroute) set-df source-address!(ipv4!~ mac!~) source-port start test-failtimes test-flow test-type threshold(jitter-ds jitter-sd owd-ds owd-sd rtd) timeout timestamp-unit(microsecond) tos!(@!~) tracert-hopfailtimes tracert-livetime ttl ttl-copymode vc-type vsi)
vc-type(ldp)
vsi(@)`,
    'nqa-test-flow': `
bandwidth(cir(@!~))
cir(simple-test(enable))
color-mode(8021p(green~) dscp(green~))
sac(flr(@~))
traffic-policing(test(enable))
traffic-type(ipv4(destination~ source~) mac(destination~ source~))
udp(destination-port(@!~) source-port(@!~))
undo(cir(simple-test~) color-mode sac traffic-policing(test~) traffic-type(ipv4~ mac~) udp(destination-port source-port))
vlan(@(@))`,
    'oam-management': `
oam-bind(cfm(md~) efm(interface~) ingress(bfd-session~ cfm~ efm~ interface~ vrrp~) interface(@~))
undo(oam-bind(cfm~ efm~ ingress~ interface~))`,
    'ops': `
assistant(@ _auto_diagnose scheduler(suspend))
environment(@(@))
mtp(assistant(disable))
script-assistant(python(@))
shutdown(script-assistant(@))
undo(assistant(@ scheduler~) environment(@) mtp(assistant~) script-assistant(python~) shutdown(script-assistant~))`,
    'ospf': `
advertise(mpls-lsr-id!(cost~))
bandwidth-config(enable)
default(cost(inherit-metric!~))
default-route-advertise(permit-calculate-other(permit-ibgp!~) permit-ibgp!(cost~ distribute-delay~ permit-calculate-other!~ route-filter~ route-policy~ type~) summary(cost~))
eca-route-type(compatible)
ecmp(prefer(intact te-tunnel))
enable(traffic-adjustment!(advertise))
filter-lsa-out(peer(@~))
flooding-control!(number(@!~) timer-interval(@!~))
graceful-restart(helper-role(acl-name~ acl-number~ ignore-external-lsa!~ ip-prefix~ never planned-only!~) non-ietf)
import-route(isis(type~) ospf(type~) rip(type~))
local-mt(filter-policy(route-filter~ route-policy~))
lsdb-overflow-limit(@)
metric-delay(advertisement(enable))
opaque-capability(enable)
peer(@(dr-priority~))
preference(inter(@!~ route-filter~ route-policy~) intra(@!~ route-filter~ route-policy~))
route-tag(disable)
safe-sync(enable)
spf-schedule-interval(@)
stub-router(external-lsa(include-stub!~ summary-lsa!~) include-stub!(external-lsa!~ on-startup!~ summary-lsa!~) on-startup(include-stub!~ summary-lsa!~) summary-lsa!(@!~ external-lsa!~ include-stub!~ on-startup!~))
suppress-reachability
undo(advertise(mpls-lsr-id) bandwidth-config(enable) bgp-ls(enable) domain-id eca-route-type(compatible) ecmp(prefer) enable(traffic-adjustment!~) filter-lsa-out(peer~) flooding-control!(number~ timer-interval~) graceful-restart(helper-role!~ non-ietf) lsdb-overflow-limit!(@) metric-delay(advertisement suppress) opaque-capability preference(inter intra) safe-sync(enable) segment-routing(mpls) suppress-reachability)`,
    'ospf-area': `
authentication-mode(hmac-md5!(@~) hmac-sha256!(@~) keychain(@) md5!(@~) simple!(@ cipher~ plain~))
filter(@(import!~) acl-name(@~) ip-prefix(@~))
mpls-te(enable!(standard-complying))
nssa(default-route-advertise(zero-address-forwarding!~) no-import-route(zero-address-forwarding!~) no-summary(zero-address-forwarding!~) set-n-bit(zero-address-forwarding!~) suppress-forwarding-address(zero-address-forwarding!~) translator-always(zero-address-forwarding!~) zero-address-forwarding!(default-route-advertise!~ no-import-route!~ no-summary!~ set-n-bit!~ suppress-forwarding-address!~ translator-always!~ translator-interval~))
sham-link(@(@!~))
undo(filter(acl-name~ ip-prefix~) sham-link(@~) vlink-peer(@!~))
vlink-peer(@!(authentication-null!~ dead~ hello~ hmac-md5!~ hmac-sha256!~ keychain~ md5!~ retransmit~ simple!~ smart-discover!~ trans-delay~))`,
    'ospf-frr': `
ti-lfa(enable)
undo(ti-lfa(enable))`,
    'ospfv3': `
bfd(all-interfaces(min-receive-interval~ min-transmit-interval~))
helper-role!(acl-name(@!~) acl-number(@!~) ip-prefix(@!~) lsa-checking-ignore!(acl-name~ acl-number~ ip-prefix~ max-grace-period~ planned-only!~) max-grace-period(@!~) planned-only!(acl-name~ acl-number~ ip-prefix~ lsa-checking-ignore!~ max-grace-period~))
lsa-forwarding-address(standard zero-translate)
nexthop(@(@~))
prefix-priority(critical(ipv6-prefix~) high(ipv6-prefix~) medium(ipv6-prefix~) very-low(ipv6-prefix~))
qppb(enable)
spf(timers(@~))
spf-schedule-interval(@(@))
stub-router(external-lsa(inter-area-prefix-lsa!~ intra-area-prefix-lsa!~) inter-area-prefix-lsa!(@!~ external-lsa!~ intra-area-prefix-lsa!~ on-startup!~) intra-area-prefix-lsa!(external-lsa!~ inter-area-prefix-lsa!~ on-startup!~) on-startup(inter-area-prefix-lsa!~ intra-area-prefix-lsa!~))
undo(helper-role!(acl-name!~ acl-number!~ ip-prefix!~ lsa-checking-ignore!~ max-grace-period!~ planned-only!~) lsa-forwarding-address qppb(enable) spf(timers))`,
    'ospfv3-area': `
filter(@(import) acl6-name(@~) ipv6-prefix(@~))
nssa(default-route-advertise(cost~ tag~ type~))
undo(filter(acl6-name~ ipv6-prefix~))`,
    'pce-client': `
association-type(enable)
capability(initiated-lsp segment-routing!(label-stitch))
connect-server(@)
multi-delegate(enable)
timer(delegate-hold(@) keepalive(@) state-timeout(@))
undo(association-type(enable) capability(initiated-lsp segment-routing!~) connect-server(@) multi-delegate(enable) timer(delegate-hold keepalive state-timeout))`,
    'performance-management': `
pm-server(@)
statistics-task(@)
undo(pm-server(@) statistics-task(@) upload-config(@))
upload(@(file~))
upload-config(@(server~))`,
    'pki-domain': `
certificate(auto-update(enable))
undo(certificate(auto-update~))`,
    'pm-server': `
path(@)
protocol(ftp(ip-address~) sftp(ip-address~))
retry(@)
undo(path retry username)
username(@(password~))`,
    'port-queue': `
queue(@(port-wred~))
share-shaping(af1(shaping-percentage~) af2(shaping-percentage~) af3(shaping-percentage~) af4(shaping-percentage~) be(shaping-percentage~) cs6(shaping-percentage~) cs7(shaping-percentage~) ef(shaping-percentage~))
undo(share-shaping(@!~ af1!~ af2!~ af3!~ af4!~ be!~ cs6!~ cs7!~ ef!~ lpq!~ pbs~ pq!~ shaping-percentage~ wfq~))`,
    'preference-based': `
non-revertive
undo(non-revertive)`,
    'prepaid-profile': `
password(cipher(@))
quota-out(redirect(@) service(deactivate))
service(volume-quota(apply~))
threshold(time(@~) volume(@~))
undo(password quota-out(redirect!~ service~) service(volume-quota~) threshold(time!~ volume!~))`,
    'protection-group': `
peer(@(preference~))
protect-mode(pw-redundancy(independent master))
reroute(delay(@) immediately never)
stream-dual-receiving
undo(protect-mode reroute stream-dual-receiving)`,
    'pw-aps': `
operation-type(non-revertive revertive)
protect-switch(force lock manual-to-protect manual-to-work)
remote-aps(@)
role(slave)
undo(operation-type remote-aps)`,
    'pw-template': `
atm-pack-overtime(@)
cc(seq-number)
control-word
idle-code(@)
jitter-buffer(depth(@))
jitter-buffer-cep(depth(@))
max-atm-cells(@)
payload-compression(dba(uneq))
rtp-header
tdm-encapsulation-number(@)
transmit-atm-cells(@)
undo(atm-pack-overtime cc(seq-number) idle-code jitter-buffer(depth) jitter-buffer-cep(depth) max-atm-cells payload-compression(dba) rtp-header tdm-encapsulation-number transmit-atm-cells)`,
    'pw-ve-load-balancing-group': `
undo(bind(interface~))`,
    'python-policy-template': `
protocol(@(packet~))
undo(protocol(@~))`,
    'qos-profile': `
bu-suppression(cir(@~))
bum-suppression(cir(@~))
car(cir(cir-percentage~))
mpls-hqos(flow-queue(@!~))
undo(broadcast-suppression(inbound outbound) bu-suppression(inbound) bum-suppression(inbound) car(inbound outbound) mpls-hqos multicast-suppression(inbound outbound) unknown-unicast-suppression(inbound outbound) user-queue(@!~ time-range~) weight(@!~ inbound))
user-queue(@(flow-queue~ inbound outbound user-group-queue~) cir-percentage(@!~))
weight(@(inbound))`,
    'qppb-local-policy': `
qos-local-id(@(behavior~))
service-class(outbound(enable))
undo(qos-local-id(@) service-class(outbound~))`,
    'queue-4cos-mapping-profile': `
queue(@(mapping~))
undo(queue(@~))`,
    'radius-server-group': `
python-policy(@)
radius-attribute(agent-circuit-id(format~) apply(framed-ipv6-pool~ user-name~) assign(class~ hw-mng-ipv6~ hw-pcp-server-name~) case-sensitive(qos-profile-name) decode-error-policy(ignore~) disable(@~ extend~ flow-attributes~ hw-acct-update-address~) enable(framed-ip-netmask~) hw-domain-name(block~ update-username) hw-user-password(simple~) include(@ agent-circuit-id~ agent-remote-id~ class~ cmcc-nas-type edsg-service-name~ event-timestamp~ framed-route~ hw-acct-terminate-subcause!~ hw-avpair~ hw-client-primary-dns~ hw-client-secondary-dns~ hw-dhcp-option~ hw-dhcpv6-option~ hw-dhcpv6-option37~ hw-gateway-address~ hw-nat-end-port~ hw-nat-ip-address~ hw-nat-start-port~ hw-product-id!~ hw-tunnel-group-name~ hw-user-mac~ hw-version!~ hw-vpn-instance~ hw-web-url~ nas-ip-address~ nas-port~ online-time~ reply-message~ session-timeout~ user-group~) policy-name(no-exist-policy~) qos-profile(no-exist-policy~) service-type(value~) translate(@~ extend~) tunnel-password(cipher simple) usermac-as-option61 vendor(3gpp2~ @~ all~ dslforum~ huawei~ microsoft~ other~ redback~))
radius-server(accounting(ip-address~ retransmit~) accounting-interim-packet(resend!~) accounting-merge(max-length~) accounting-start-packet(resend!~ send~) accounting-stop-packet(resend!~ send~) alarm(disable) algorithm(loading-share master-backup!~) attribute(translate) authentication(ip-address~ retransmit~ rollover-on-reject) called-station-id(include~) calling-station-id(disable~ include~ lns-default~) class-as-car!(enable-pir) connect-info(include~) format-attribute(calling-station-id~ include~ lts-tunnel~ nas-port~ nas-port-id~) nas-ip-address(@ lns~) nas-port-id(include~ lns~) retransmit(@!~) shared-key(@!~) shared-key-cipher(@!~) test-aaa(accounting-start-packet~) timeout(@!~) traffic-unit(byte gbyte kbyte mbyte) type(plus10 plus11 standard) user-name(domain-included original trust-server-request!~))
undo(python-policy(@) radius-attribute(agent-circuit-id~ apply~ assign~ case-sensitive~ decode-error-policy~ disable!~ enable~ hw-domain-name~ hw-user-password~ include!~ policy-name~ qos-profile~ translate!~ tunnel-password usermac-as-option61 vendor~) radius-server(accounting!~ accounting-interim-packet~ accounting-merge~ accounting-start-packet~ alarm~ algorithm!~ attribute~ authentication!~ called-station-id calling-station-id!~ class-as-car!~ connect-info~ format-attribute~ nas-ip-address!~ nas-port-id!~ retransmit!~ shared-key shared-key-cipher test-aaa!~ timeout!~ traffic-unit!~ type!~ user-name~))`,
    'radius-test-template': `
exclude(@ accounting(@) authentication(@))
include(@(@ auto) CHAP-Password(@) User-Password(@) accounting(@~ CHAP-Password~ User-Password~) authentication(@~ CHAP-Password~ User-Password~))
undo(exclude!(@ accounting!~ authentication!~) include!(@ accounting!~ authentication!~))`,
    'recording-scheme': `
recording-mode(@(@))
undo(recording-mode)`,
    'remote-backup-profile': `
acct-session-id(nas-logic-sysname(@))
backup-id(@(remote-backup-service~))
bras(access(remark~))
dhcp-stb(igmp-copy)
e-trunk(@(eth-trunk~))
frame-route(metric(@))
ip-pool(@(include~) pool-group(@~))
ipv6-pool(@(include~))
nas(logic-port(ethernet~ gigabitethernet~))
peer-backup(hot virtual warm)
rui-slave(inbound(without-forwarding))
service-type(arp bras dhcp-server dhcpv6-relay igmp igmp-snooping ipsec l2tp multicast nd no-host-multicast)
traffic(backup(interval~ threshold~))
undo(acct-session-id(nas-logic-sysname!~) backup-id(@~) bras(access~) dhcp-stb(igmp-copy) e-trunk(@~) frame-route(metric~) ip-pool(pool-group~) load-balance(hash-arithmetic!~) nas rui-slave(inbound~) service-type(arp bras dhcp-server dhcpv6-relay igmp igmp-snooping ipsec l2tp multicast nd no-host-multicast) traffic(backup) vrrp-id(@) vrrp6-id(@))
vrrp-id(@(interface~))
vrrp6-id(@(interface~))`,
    'remote-backup-service': `
backup(block(@!~))
batch-backup(service-type(all~ arp~ bras~ dhcp-server~ dhcpv6-relay~ igmp-snooping~ ipsec~ l2tp~ multicast~ nd~))
dhcpv6-server(destination(@~))
ip-pool(@(metric~))
ipv6-pool(@(metric~))
l2tp(protect-tunnel(disable))
l2tp-tunnel(source(loopback~))
nat-instance(@)
peer(@(source~))
protect(ip-vpn-instance(@~) lsp-tunnel(for-all-instance~) redirect(ip-nexthop~) tnl-policy(@~))
radius-authorization(source(@ same-as~ vpn-instance~))
static-route(if-match(null~))
switchover(uplink(duration~ failure-ratio~))
track(bfd-session(@) interface(@!~))
undo(backup(block~) batch-backup(service-type~) l2tp(protect-tunnel~) l2tp-tunnel(source~) nat-instance(@) peer-ipv6(@!~) protect(ip-vpn-instance~ lsp-tunnel~ redirect tnl-policy~) radius-authorization(source~) static-route(if-match~) switchover(uplink!~) track(bfd-session~ interface~) web-auth-server(source~))
web-auth-server(source(@ vpn-instance~))`,
    'remote-mpls-ldp-peer': `
clear(remote-ip(pwe3))
remote-ip(@!(pwe3) auto-dod-request!(block))
undo(remote-ip!(auto-dod-request!~ pwe3))`,
    'rip': `
default-route(originate!(cost~ match~ route-filter~ route-policy~ tag~))
filter-policy(@(import!~) gateway(@~))
host-route
maximum-routes(@!(threshold~))
silent-interface(disable(@!~))
summary!(always)
timers(rip(@~ triggered~))
undo(default-route(originate) filter-policy(gateway~ import!~) host-route maximum-routes network(@) silent-interface(disable~) summary!(always) timers(rip!~) verify-source zero-metric-check)
verify-source
version(@)
zero-metric-check`,
    'ripng': `
import-route(ospfv3!(cost~ inherit-cost!~ route-filter~ route-policy~) ripng!(cost~ inherit-cost!~ route-filter~ route-policy~))
timers(ripng(@~))
undo(import-route(ospfv3!~ ripng!~) timers(ripng))`,
    'route-filter-policy': `
apply(@)
approve
break
call(route-filter(@))
else
elseif(@(and~ or~ then) not(@~))
endif
finish
if(@(and~ or~ then) not(@~))
interface-name(@!(@) interface-name)
refuse
undo(interface-name(@!~ interface-name))`,
    'route-monitoring-group': `
track(ip(route~))
undo(track(ip~))`,
    'route-policy': `
apply(aigp(@ inherit-cost) as-path(@~ none~) behavior(@) comm-filter(@~) community(@!~ community-list~ internet!~ no-advertise!~ no-export!~ no-export-subconfed!~ none) cost(+~ -~ @ inherit none) cost-type(external internal internal-inc-ibgp med-inherit-aigp med-plus-igp type-1 type-2) dampening(@~) entropy-label(none) extcommunity(color~ redirect~ rt~ soo~) gateway-ip(@ none origin-nexthop) ip-address(next-hop~) ip-precedence(@) ipv6(gateway-ip~ next-hop~) isis(level-1 level-1-2 level-2) large-community(@~ none) large-community-list(@~) local-preference(+~ -~ @) mpls-label origin(egp~ igp incomplete) ospf(backbone stub-area) peer-id(@) preference(@) preferred-value(@) qos-local-id(@) stitch-pmsi(incoming~ mldp!~ rsvp-te~) tag(@) traffic-index(@))
goto(next-node!(@))
if-match(as-path(length~) as-path-filter(@!~) cost(@ greater-equal~ less-equal~) eth-tag-list(@!~) extcommunity-filter(@!~) extcommunity-list(encapsulation~ segmented-nh~ soo~) interface(@!~) ip(group-address~ route-originator~ route-source~) ipv6(address~ route-source~) l2vni!(@!~) l3vni!(@!~) large-community-filter(@!~) mac-list(@!~) mpls-label!(mpls-label2) mpls-label2!(mpls-label) preference(@) protocol(bgp!~ direct!~ isis!~ ospf!~ ospfv3!~ rip!~ ripng!~ static!~ unr!~) route-type(ebgp evpn~ external-type1 external-type1or2 external-type2 ibgp internal is-is-level-1 is-is-level-2 mvpn~ nssa-external-type1 nssa-external-type1or2 nssa-external-type2) rpki(origin-as-validation~) tag(@))
undo(apply(aigp as-path!~ behavior comm-filter community cost cost-type dampening entropy-label~ extcommunity!~ gateway-ip!~ ip-address~ ip-precedence ipv6~ isis large-community large-community-list!~ local-preference mpls-label origin ospf peer-id!~ preference preferred-value qos-local-id stitch-pmsi tag traffic-index) goto(next-node) if-match(as-path~ as-path-filter!~ cost eth-tag-list!~ extcommunity-filter!~ extcommunity-list~ interface!~ l2vni!~ l3vni!~ large-community-filter!~ mac-list!~ mpls-label!~ mpls-label2!~ preference protocol route-type~ rpki~ tag))`,
    'rpf-vector-path': `
next(hop(index~))`,
    'rpki': `
session(@ vpn-instance(@~))
undo(session(@ vpn-instance~))`,
    'rpki-session': `
rpki-limit(@!(alert-only idle-forever idle-timeout~))
timer(aging(@) refresh(@))
undo(rpki-limit timer(aging!~ refresh!~))`,
    'rsa-key-code': `
public-key-code(end)`,
    'rules-management': `
forbidden(word(@))
undo(forbidden(word~))`,
    'sbfd': `
destination(ipv4(@~) ipv6(@~))
reflector(discriminator(@))
undo(destination(ipv4~ ipv6~) reflector(discriminator~))`,
    'security-password': `
rule(admin)`,
    'segment-routing': `
bfd(enable(mode~) tunnel(detect-multiplier~ min-rx-interval~ min-tx-interval~))
ipv4(adjacency(local-ip-addr~))
local-block(@(@!~))
mapping-server(prefix-sid-mapping(@~))
seamless-bfd(enable(mode~) tunnel(detect-multiplier~ min-rx-interval~ min-tx-interval~))
sr-te(policy(@!~))
sr-te-policy(backup(hot-standby~) bgp-ls(enable) delete-delay(@) group(@) policy-number(threshold-alarm~) seamless-bfd(detect-multiplier~ enable min-rx-interval~ min-tx-interval~) segment-list-number(threshold-alarm~) traffic-statistics(enable))
traffic-statistics(enable(host!~))
tunnel-prefer(segment-routing)
undo(bfd(enable~ tunnel~) ipv4(adjacency~) local-block!(@~) mapping-server(prefix-sid-mapping!~) seamless-bfd(enable~ tunnel~) sr-te(policy~) sr-te-policy(backup~ bgp-ls~ delete-delay!~ group~ policy-number~ seamless-bfd~ segment-list-number~ traffic-statistics~) traffic-statistics(enable~) tunnel-prefer(segment-routing))`,
    'segment-routing-ipv6': `
encapsulation(source-address(@!~))
locator(@!(ipv6-prefix~))
mapping-policy(color(@))
path-mtu(@ reserved!(@))
proxy(peer-sid(@))
remote(end-op(@~))
sr-te(frr(enable))
srv6-te(policy(@!~))
srv6-te-policy(backup(hot-standby~) bgp-ls(enable) group-number(threshold-alarm~) locator(@) path(verification~) policy-number(threshold-alarm~) seamless-bfd(detect-multiplier~ enable min-tx-interval~) segment-list-number(threshold-alarm~) suppress-flapping(disable) switch-delay(@~) traffic-statistics(enable))
timer(end-x(update-delay~))
undo(encapsulation(source-address!~) locator(@!~) mapping-policy(color~) path-mtu!(@ reserved!~) proxy(peer-sid!~) remote(end-op~) sr-te(frr~) srv6-te(policy~) srv6-te-policy(backup~ bgp-ls~ group-number~ locator!~ path~ policy-number~ seamless-bfd~ segment-list-number~ suppress-flapping~ switch-delay!~ traffic-statistics~) timer(end-x~))`,
    'segment-routing-ipv6-locator': `
opcode(@(end!~ end-as end-dt2m~ end-dt2u~ end-dt2ul~ end-dt4!~ end-dt6!~ end-dx2~ end-dx2l~ end-dx4~ end-dx6~ end-m~ end-op end-x~))
undo(opcode(@!~))`,
    'sensor-group': `
sensor-path(@!(self-defined-event))
undo(sensor-path(@!~))`,
    'sensor-path': `
policy(reset-when-start)
undo(policy(reset-when-start))`,
    'sensor-path-self-defined-event': `
level(@)
suppress-period(@)
undo(level!(@) suppress-period!(@))`,
    'service-chain-instance': `
nexthop(@(bind~))
undo(nexthop(@!~))`,
    'service-location': `
remote-backup(interface(@~))
undo(remote-backup!(interface~) vrrp)
vrrp(vrid(@~))`,
    'service-template': `
network-header-length(@(inbound outbound!~))
undo(network-header-length(@~ inbound outbound))`,
    'service6-sec-policy': `
rule(deny(ipv6-ext-header~ protocol~) permit(ipv6-ext-header~ protocol~))`,
    'sflow': `
sflow(agent(ip~ ipv6~) collector(@) export(extended-route-data~))
undo(sflow(agent~ collector~ export~))`,
    'sflow-collector': `
sflow(max-packet-length(@) server(ip~ ipv6~))
undo(sflow(max-packet-length~ server~))`,
    'sftp-client': `
cd
exit
help!(@)
remove(@)
rename(@(@))`,
    'slot': `
access(trigger(packet-limit~))
access-user(board-schedule(enable~) user-queue(recovery~))
alarm(drop-rate(arp-vlan-car~) ipv6(nd~))
arp(attack(rate-limit-percent~) fast-reply(disable))
cfm(mac-level(check~))
cpu-defend(spu-car(bfd-down~ bgp~ cgn-icmp~ cgn-icmpv6~ cgn-ipv4-other~ cgn-ipv6-other~ cgn-ipv6-raw~ cgn-total~ cipher-sa-miss~ default~ dslite-private-ipv4~ fast-channel~ gre~ icmp~ ike-dpd~ ike-total-car~ ike-tunnel-car~ ip-option~ ipsec-rekey~ mtu-exceed~ plain-sa-miss~ pst~ tcp~ total~ udp~))
cpu-defend-policy(@)
flexe(config-mode(card~))
flow-statistic(frequency(default fast normal slow value-added-service~))
flowspec(dynamic-create(enable))
forward-mode(loopback(l2tp) through(l2tp))
frame(padding(fixed~))
gre(ttl-mode(pipe uniform))
hostcar(attack-detect(drop-rate~) cir(@!~) drop-rate(enable) logging(discard-threshold~ interval~))
http-hostcar(attack-detect(drop-rate~) cir(@!~) drop-rate(enable) logging(discard-threshold~ interval~))
idle-code(@(card~))
idle-code-e1(@(card~))
ignore-hostcar(acl(@ name~) ipv6(acl~))
intelligent-flow(enable(slot) packet(min-length~))
ipv4(force-fragment(enable))
l2-loop-detect(action(shutdown!~ trap~) disable loop-level-threshold(main-interface~ sub-interface~) packets-drop-threshold(@))
l2tp(icrq-limit(@))
link-protocol(transport(esmc lacp lldp oam))
load-balance(dynamic-adjust(enable) extend-enhance(enable) hash-arithmetic(arithmetic3!~ arithmetic4!~ arithmetic5!~ random second-hash) hash-fields(mac~ mpls~ tunnel-inner-ip~ vll~) hash-seed(@ random) identify(pppoe) mpls(control-word-packet~))
ma-defend-slot(@)
mirror(to(observe-index~))
mpls(fragment(enable))
mpls-inner-exp(phb(disable~))
multicast(bas-policy(out~) outgoing(interface~) shaping(@!~ service-template~))
nd(fast-reply(enable))
observe-filter(@(local~))
port(shaping(@~))
port-mode(card-id(@~))
qos(bandwidth-adjustment(adjust-number~ degrade-cycle~ disable-percent~ enable~ monitor-number~ upgrade-cycle~ upgrade-threshold~) channel(alarm~) channel-profile-precision(down up) cos(@~ af1~ af2~ af3~ af4~ all~ be~ cs6~ cs7~ ef~) fabric-queue(statistic~) flow-queue(pir~) global-buffer(af1~ af2~ af3~ af4~ be~ cs6~ cs7~ ef~ share-threshold~) pir-precision(user-queue~) pq-scheduler(priority~) user-queue(burst-size~ resource~))
redirect(ipv6(routing-filter~) routing-filter(blackhole-routing!~ default-routing!~))
set(access-ve-mac(@) l2ve-mac(@) service-mode(card-bandwidth-mode~))
sflow(enable)
shield(card-fault(process-mode~))
traffic-policy(ipv6-address-rule(match~) match-ip-layer(mpls-pop!~ mpls-push!~) match-mpls-layer(l2-inbound mpls-pop!~ mpls-push!~) match-protocol-type(mc-reserved) match-rule(packet-type) match-type(destination-user~ interface-acl))
undo(access(trigger~) access-user(board-schedule~ user-queue~) alarm(ipv6~) arp(attack~ fast-reply~) cfm(mac-level~) cpu-defend(spu-car~) cpu-defend-policy flexe(config-mode~) flow-statistic(frequency~) flowspec(dynamic-create~) forward-mode(l2tp loopback~) frame(padding~) gre(ttl-mode) hostcar!(attack-detect~ drop-rate~ logging~) http-hostcar!(attack-detect~ drop-rate~ logging~) idle-code(card~) idle-code-e1(card~) ignore-hostcar(acl!~ ipv6~) intelligent-flow(enable~ packet~) ipv4(force-fragment) l2-loop-detect(action~ disable loop-level-threshold~ packets-drop-threshold!~) l2tp(icrq-limit!~) load-balance(extend-enhance~ hash-arithmetic hash-seed) ma-defend-slot mirror(to~) mpls(fragment) mpls-inner-exp(phb~) multicast(outgoing~) nd(fast-reply~) observe-filter(@ all) port(shaping~) port-mode(card-id~) qos(bandwidth-adjustment~ channel~ channel-profile!~ channel-profile-precision cos~ fabric-queue~ global-buffer~ pir-precision~ pq-scheduler~) redirect(routing-filter) set(access-ve-mac l2ve-mac) sflow(enable) shield(card-fault~) traffic-policy(ipv6-address-rule~ match-ip-layer!~ match-mpls-layer!~ match-protocol-type~ match-rule~ match-type~) virtual-cluster-access(mac!~) vlan-host-car!(attack-detect~ drop-rate~ logging~) vlan-miss(to-cpu~))
virtual-cluster-access(mac(@))
vlan-host-car(attack-detect(drop-rate~) cir(@!~) drop-rate(enable) logging(discard-threshold~ interval~))
vlan-miss(to-cpu(enable))`,
    'sma': `
as(number(@))
filter(enable)
server(ipv6(address~))
sma(enable)
undo(as(number) filter(enable) server(ipv6~) sma(enable))`,
    'soc': `
attack-defend(enable user-disable-group user-enable-group)
attack-detect(cpu-usage-threshold(@) protocol(@~))
attack-trace(location-type(interface~ qinq~ source-ip~ source-mac~ sub-interface~ vlan~ vni~) probability(app-error-percent~ broadcast-flood~ top5-source-ip~ top5-source-mac~ top5-user~) reason(app-packet~ broadcast-flood~ change-source-packet~))
undo(attack-defend(enable user-disable-group user-enable-group) attack-detect(cpu-usage-threshold!~ protocol~) attack-trace(location-type~ probability~ reason~))`,
    'spatial-multicast': `
spatial-multicast(@(mask~) mldp(bandwidth~) p2mp-te(bandwidth~) slot(@!~) vlan(@~) vpn-instance(@~) vsi(@~))
undo(spatial-multicast(@~ mldp p2mp-te slot~ vlan~ vpn-instance~ vsi~))`,
    'sr-mpls-te-policy': `
diffserv-mode(pipe(af1~ af2~ af3~ af4~ be~ cs6~ cs7~ ef~))
undo(mtu(@))`,
    'sr-mpls-te-policy-group': `
undo(endpoint)`,
    'srv6-candidate-path': `
segment-list(@(path-mtu~ weight~))
undo(segment-list(@!~))`,
    'srv6-locator-end-as': `
backup-opcode(@)
bypass!(sid(@))
cache(list(@!~) source-address(@))
encapsulation(eth(out-interface~) ipv4(nexthop~))
inner-type(ipv4)
ttl-mode(pipe(@))
undo(backup-opcode!(@) bypass!(sid~) cache(list!~ source-address!~) diffserv-mode(pipe!~ uniform) encapsulation(eth~ ipv4~) inner-type(ipv4) ttl-mode(pipe!~ uniform))`,
    'srv6-mapping-policy': `
match-type(srv6-te-policy(dscp))
undo(match-type(srv6-te-policy~))`,
    'srv6-te-policy': `
path(verification(disable enable))
undo(path(verification!~))`,
    'ssl-cipher-suite': `
set(cipher-suite(tls12_ck_dhe_dss_aes_128_cbc_sha tls12_ck_dhe_dss_aes_128_cbc_sha256 tls12_ck_dhe_dss_aes_256_cbc_sha tls12_ck_dhe_dss_aes_256_cbc_sha256 tls12_ck_dhe_dss_with_aes_128_gcm_sha256 tls12_ck_dhe_dss_with_aes_256_gcm_sha384 tls12_ck_dhe_rsa_aes_128_cbc_sha tls12_ck_dhe_rsa_aes_128_cbc_sha256 tls12_ck_dhe_rsa_aes_256_cbc_sha tls12_ck_dhe_rsa_aes_256_cbc_sha256 tls12_ck_dhe_rsa_with_aes_128_gcm_sha256 tls12_ck_dhe_rsa_with_aes_256_gcm_sha384 tls12_ck_ecdhe_rsa_with_aes_128_gcm_sha256 tls12_ck_ecdhe_rsa_with_aes_256_gcm_sha384 tls12_ck_rsa_aes_128_cbc_sha tls12_ck_rsa_aes_128_cbc_sha256 tls12_ck_rsa_aes_256_cbc_sha tls12_ck_rsa_aes_256_cbc_sha256 tls12_ck_rsa_with_aes_128_gcm_sha256 tls12_ck_rsa_with_aes_256_gcm_sha384 tls13_aes_128_ccm_sha256 tls13_aes_128_gcm_sha256 tls13_aes_256_gcm_sha384 tls13_chacha20_poly1305_sha256 tls1_ck_dhe_dss_with_aes_128_sha tls1_ck_dhe_dss_with_aes_256_sha tls1_ck_dhe_rsa_with_aes_128_sha tls1_ck_dhe_rsa_with_aes_256_sha tls1_ck_rsa_with_aes_128_sha tls1_ck_rsa_with_aes_256_sha))
undo(set(cipher-suite~))`,
    'ssl-policy': `
binding(cipher-suite-customization(@))
certificate(load(pem-cert~ pem-chain~ pfx-cert~))
cipher-suite(exclude(cipher~ hmac~ key-exchange~))
crl(load(@~))
diffie-hellman(modulus(@))
signature(algorithm-list(dsa-sha1!~ dsa-sha224!~ dsa-sha256!~ dsa-sha384!~ dsa-sha512!~ ecdsa-secp256r1-sha256!~ ecdsa-secp384r1-sha384!~ ecdsa-secp521r1-sha512!~ ecdsa-sha1!~ ecdsa-sha224!~ ed25519!~ ed448!~ rsa-pkcs1-sha256!~ rsa-pkcs1-sha384!~ rsa-pkcs1-sha512!~ rsa-pss-pss-sha256!~ rsa-pss-pss-sha384!~ rsa-pss-pss-sha512!~ rsa-pss-rsae-sha256!~ rsa-pss-rsae-sha384!~ rsa-pss-rsae-sha512!~ rsa-sha1!~ rsa-sha224!~))
ssl(minimum(version~) verify(basic-constrain~ certificate-chain~ key-usage~ version~))
trusted-ca(load(asn1-ca~ pem-ca~ pfx-ca~))
undo(binding(cipher-suite-customization!~) certificate(load) cipher-suite(exclude~) crl(load~) diffie-hellman(modulus) signature(algorithm-list) ssl(minimum~ verify~) trusted-ca(load~))`,
    'static-bidirectional-co-routed-egress': `
backward(nexthop(@~) outgoing-interface(@~))
forward(in-label(@!~))`,
    'static-bidirectional-co-routed-ingress': `
backward(in-label(@!~))
forward(nexthop(@~) outgoing-interface(@~))`,
    'static-bidirectional-co-routed-transit': `
backward(in-label(@~))
forward(in-label(@~))
lsp-loopback(start stop)`,
    'static-mapping-algorithm-configuration': `
exclude(@(@~))
global-pool(@)
inside-pool(@)
static-mapping(@(inside-pool~))
undo(exclude(@~) global-pool(@) inside-pool(@) static-mapping(@!~))`,
    'statistics-task': `
binding(instance-type(@~))
file-format(text xml)
measure(disable(@ instance-type~))
record-file(disable)
record-interval(@)
reset(pm(current-data!~))
sample-interval(@)
start(elaborate-sample(second))
statistics-cycle(@)
task-type(mon-history mon-statistics pm-sdh)
threshold-alarm(enable)
undo(binding(instance-type~) file-format measure(disable~) record-file(disable) record-interval sample-interval start(elaborate-sample) statistics-cycle task-type threshold-alarm(enable) upload(auto))
upload(auto(@))`,
    'status-monitoring-group': `
down-number(@)
undo(down-number!(@))`,
    'subscription': `
dscp(@)
encoding(gpb json)
local-source-address(ipv4(@!~) ipv6(@!~))
protocol(grpc!(no-tls) udp)
undo(dscp!(@) encoding!(gpb json) local-source-address(ipv4!~ ipv6!~) protocol(grpc!~ udp))`,
    'sys-evpn-mac-dup': `
black-hole-dup-mac!(block-source-interface)
undo(black-hole-dup-mac)`,
    'system': `
aaa(abnormal-offline-record!(hiden~) normal-offline-record offline-record!(mib-order~) online-fail-record route-download(now~ recover-delay~ server-group~))
access(delay(load-balance~) dhcpv6-reconfigure enable(python~) four-dimensional(mode~) frame-ip(lease~) frame-ipv6(lease~) gateway(unnumbered~) https-redirect!(delete~ import~) ip-address(delayed-release~) ipv6-address(slot-warning-threshold~ warning-threshold~) leased-line(connection~) location-group(@) packet(dhcp~ strict-check~) python-policy(@) user-flow-statistics(enable) user-group(outbound~) user-ip-address(trust~) wait-request-time(dhcpv4~ dhcpv6~))
access-line-id(attach)
access-service(@)
access-user(dhcp(auto-recover~ recover-file~ save-file~) exhaust(threshold-alarm~ warning~))
accounting-service-policy(@)
acl(@(match-order~) ip-pool(@) ipv6(@!~ name~ number~) ipv6-pool(@) name(@!~) number(@!~) port-pool(@))
adm(slot(@~))
admin
alarm-threshold(lpu(linklost-value~) sfu(linklost-value~))
ap-id(@)
arp(anti-attack(log-trap-timer~) constant-send(enable maximum~) dhcp-snooping-detect(enable) expire-time(@~) host(ip-conflict-check~) learning(passive~ strict) packet(payload~) speed-limit(destination-ip~ source-ip~) static(@~) topology-change(disable))
arp-miss(speed-limit(source-ip~))
as-notation(plain)
atm(service(@~))
bfd!(@!(bind~))
bgp(@(instance~) paf(feature~) yang-mode(enable))
bidirectional(static-cr-lsp(egress~ ingress~ transit~))
bier(select-board(slot~))
bit-error-detection(level(@~))
bmp
board(power-on-delay(@))
bpdu-tunnel(stp(bridge~ group-mac~))
br-ipv6-address(@(ipv6-address~))
capture-packet(file(limit~))
ccc(@(description~ interface~) ip-interworking(@~))
cfm(ccm(statistic~) default(md!~) gmac-ltm(receive~) lbm(receive~) ltm(receive~) md(@!~) mp-address-model(bridge individual) portid-tlv(type~) trigger(vlan~) version(draft7 standard))
cgn-pub-user(auto-cut(enable))
clear(configuration(cp snmp-agent~) icmp(name~ type~) inactive-configuration(chassis~) ip(routes~))
clock(alarm-threshold(frequency-offset~) bits(bits0~ bits1~ bits2~) bits-type(bits2~ chassis~) board-freq-switch(enable) clear!(2msync-1 2msync-2) ethernet-synchronization(enable) extend-ssm-control(off on) force(2msync-1~ 2msync-2~ source~) input-threshold(dnu prc sec ssua ssub) manual(2msync-1~ 2msync-2~ source~) oam(profile~) run-mode(free hold normal) source(bits1~ bits2~ cesacr~ chassis~ internal~ ptp~) ssm-control(off on) switch(non-revertive revertive) test-source(testclk0~))
cmu-alarm(@)
cmu-analog(@(type~))
cmu-relay(@(name~))
cmu-switch(@(name~) reset(fog))
command-privilege(level(@~ rearrange))
controller(@!(@))
cpos(mix-link-protocol(enable))
cpu-defend(policy(@))
crypto(drbg(disable) password(irreversible-algorithm~))
cu-agent
cusp(agent(@))
daa-user(resource-insufficient(both~ inbound~ outbound~))
dcn(vlan(@))
dhcp(@(max-sessions~) check(server-identifier~) check-client-packet(loose~ strict) check-server-pkt!(loose!~ strict) conflict-ip-address(offline!~) connection(chasten~) discover-speed-threshold!(@~) enable frame-ip(support~) giaddr(zero~) invalid-server-detecting!(@) option(@~) option-60(cn~ domain-included~ included-in-domain~ length~ offset~ sub-option~) option-61(default-not-insert pppoe-remote-pool~) option-82(agent-remote-id~ ignore-hostname-match) option82(inner-vlan~) rate-limit(@ disable) rebind(no-user~) relay(arp~ client-info~ discard~ unnumbered~) release-packet(source-ip~) reply-packet(option82~) request-ip-address(check~) server(base-option60~ database~ identifier~ option82~ ping~ request-packet~) snooping(apply~ packet~ server~ strict-check~ unicast~) through-nak through-packet upgrade(lease~) user(chasten~))
dhcp-decline(ip-address-status(conflict idle))
dhcp-server(@(dead-count~ dead-time~ nak-count~ timeout~) dead-count(@!~) dead-time(@!~) group(@!~) nak-count(@!~) packet-distribute(giaddr) timeout(@!~))
dhcp-user-slot-warning-threshold(@)
dhcp-user-warning-threshold(@)
dhcpc(unicast-flag(enable))
dhcpv6(conflict-ip-address(offline~) connection(chasten~) disable duid(@ llt) duid-mismatch(action~) enable export(pd-route) ipsec(sa~) option-17(decode~) option-37(any-format~) option-priority(radius~) rate-limit(@ disable) rebind(no-user~) relay(server~) solicit-speed-threshold(@~) source-ip-address(format~) through-packet upgrade(preferred-lifetime~))
dhcpv6-server(duid-missmatch(reply) interface(@~) keep-option(@) replace(client-duid))
diagnose
diameter(enable gx(attribute~ ccri~ event-trigger~) predefined-rule(support-type~) subscription-id(include~))
diameter-dwr(retransmit(@!~) timeout(@!~))
diameter-local(@(interface~))
diameter-peer(@(ip~ ipv6~))
diffserv(domain(5p3d!~ @!~ default!~))
display(adm(slot~) board(power-on-delay) dhcp-access(user-table~) dhcp-decline(ip-address-status) energy-saving(pm sfu~) high-temperature(power-off~) icmp-reply(fast) loopback(autoclear~) offline-check(status) pic(power-on-delay) ppp(chasten-user!~ connection-chasten slot~) single-nexthop(bgp~) trap-info(slot~))
dmr-prefix(@(ipv6-prefix~))
dns(domain(@!~) resolve server(@!~ ipv6~ source-ip~) timeout(@) try(@))
dns-redirect(response(ttl~))
dns-url(permit(@))
ds-lite(instance(@!~))
dsa(key-pair(label~ maximum~) peer-public-key(@~))
dustproof(check-timer(chassis~ day~))
e-trunk(ipv6(port~) port(@))
ecc(key-pair(label~ maximum~) peer-public-key(@!~))
emdi
entity-fault(board(isolate~) card(isolate~))
erps(ring(@))
error-down(auto-recovery(cause~))
esqm
event
evpl(instance(@~))
evpn!(access(vll~) enhancement(port~) reserve-interface(enhancement) source-address(@) srv6(next-header-field~) vpn-instance(@!~))
fan(speed(percent~))
fec-list(@)
fib-miss-report(enable)
filter-list(eth-tag(@!~) mac(@!~) vni(@!~))
flexe(client-instance(@!~) enable(port~) group(@))
flow-label(hash-fields(l2 l3 l4))
flow-mapping(@)
flow-queue(@!(4cos-mode 8cos-enhance-mode priority-mode))
flow-route(@!(ipv6!~ vpn-instance~))
flowspec(match(vxlan-packet~) match-ip-layer(mpls-pop) protocol-protect(ipv4~ ipv6~) statistic(enable))
fm
forward(alarm(cpu-usage~ vcpu-usage~))
forward-alarm(slot(@~))
ftp(acl(@!~) client(resumable-transfer~) client-source(-a~ -i~) ipv6(acl~ client-source~ server~ server-source~ timeout~) server(enable ip-block~ login-failed~ port~) server-source(-a~ -i~ all-interface physic-isolate~) timeout(@))
garp(timer(leaveall~))
global-gre(forward-mode(loopback through))
gmpls-tunnel(@)
grpc
gtsm(default-action(drop pass))
hdlc(dampening(disable level~))
host-packet(dscp(@~) fast-reply(rawip~ tcp~ udp~) fast-send(rawip~ tcp~ udp~) send(service-class~) type(control-protocol~ management-protocol~))
hotkey(CTRL_G(@~) CTRL_L(@~) CTRL_O(@~) CTRL_U(@~) ESC_G(@~) ESC_H(@~) ESC_I(@~) ESC_J(@~))
http
http-url(deny(@))
hwtacacs(enable)
hwtacacs-server(default(remote-address~) service-name(@) template(@))
ifit
igmp!(vpn-instance(@))
igmp-snooping(enable(vlan~) send-query(enable))
ike(identity(@) security-log(dos-attack!~))
info-center(channel(@(name(@~))) console(channel~) event(logging~) filter-id(@!~ bymodule-alias~) log-severity(bymodule-alias~) logbuffer(channel~ size(@(channel~))) logfile(channel~ security~ size~) loghost(domain~ ipv6~ source-port~) max-logfile-number(@ security~) monitor(channel~) session(log~) snmp(channel~) statistic-suppress(enable) syslog(packet-priority~) trapbuffer(channel~ size(@(channel~))))
intelligent-anomaly-detection(enable)
intelligent-resource-prediction(enable)
interface(@(@!~) history(traffic-rate~))
interface-bandwidth-type(data-link physical)
interface-match-check(config-recovery(enable~) enable)
interface-mtu(check-mode(ip~ label-contained-length~))
ip(address(conflict~ ignore~) as-path-filter(@~) blacklist(packet~) community-filter(@~ advanced~ basic~) community-list(@) dcn(vpn-instance~) extcommunity-filter(@~ advanced~ basic~) extcommunity-list(encapsulation~ segmented-nh~ soo~) host(@~) import-rib(vpn-instance~) ip-prefix(@~) ipv6-prefix(@~) large-community-filter(advanced~ basic~) large-community-list(@) netstream(aggregation~ apply~ as-mode~ log~ mpls-aware~ record~ tcp-flag~ timeout~) path(detection~) pool-group(@!~) prefix-limit(@~ system~) rd-filter(@~) route(recursive-lookup~) route-monitor-group(@) route-static(@~ bfd~ default-bfd~ default-preference~ frr!~ recursive-lookup~ selection-rule~ topology~ track~ vpn-instance~) rpf-route-static(@~ frr!~ vpn-instance~) topology(@) unr(dynamic-pool-tag~ framed-ip-address-tag~ framed-ip-netmask-tag~ framed-route-tag~ local-pool-tag~ remote-pool-tag~) userlog(access!~ call-status!~) vpn-instance(@))
ip-pool(algorithm(loading-share~ round-robin~) auto-block(disable enable slave-switch~) constant-index(enable) route(auto-refresh~))
ipoe-server(multi-sessions(per-mac~))
ipsec(global(df-bit~ fragmentation~ mtu-check~ sm4~) instance(@) load-optimize(peer-ip~) policy-template(@~) succeed-check(enable))
ipv4(reassembling(timeout~))
ipv6(address(conflict~) address-policy(@~ vpn-instance~) blacklist(packet~) host(@~) icmp(@~ all-famous~ echo~ echo-reply~ err-header-field~ frag-time-exceeded~ host-admin-prohib~ multicast-listener-done~ multicast-listener-query~ multicast-listener-report~ multicast-listener-report-v2~ neighbor-advertisement~ neighbor-solicitation~ network-unreachable~ packet-too-big~ redirect~ router-advertisement~ router-solicitation~ too-big-rate-limit unknown-ipv6-opt~ unknown-next-hdr~) icmp-error(bucket~ ratelimit~) import-rib(vpn-instance~) nd(anti-attack~ auto-detect~ hop-limit~ mac-check~ pre-detect source-mac~ vlink-direct-route~) netstream(aggregation~ apply~ as-mode~ mpls-aware~ record~ tcp-flag~ timeout~) pathmtu(@!~ age~) pool(@!~) prefix(@!~) prefix-limit(@~ system~) reassembling(timeout~) route(recursive-lookup~) route-static(@~ bfd~ default-bfd~ default-preference~ frr!~ recursive-lookup~ topology~ track~ vpn-instance~) topology(@) unr(delegated-ipv6-prefix-tag~ delegated-pool-tag~ framed-ipv6-address-tag~ framed-ipv6-prefix-tag~ framed-ipv6-route-tag~ local-pool-tag~ relay-pool-tag~ remote-pool-tag~))
ipv6-pool(address-assign-mode(eui-64) algorithm(loading-share~ round-robin~) auto-block(disable enable slave-switch~) statistic(include~))
isis!(@!(vpn-instance~) interface(limit~) lsp(seq-overflow~) purge-lsp(auto-protect~) purge-source-trace(disable port~) suppress-flapping(interface~) system-id(auto-recover~) vpn-instance(@))
keychain(@!(mode~))
l2-multicast(all-vsi(global-entry~ listened-user-per-group~ listened-user-per-slot~) egress(statistics~) instance(@) invalid-packet(igmp-snooping~ mld-snooping~))
l2-multicast-channel!(vsi(@))
l2-topology(detect(enable))
l2protocol-tunnel(@(group-mac~))
l2tp(aging(@) calling-number-avp(enable) calling-station-id(vlan-0-invalid) enable lac(session-limit~) lns(accm~ backup-group~ fast-reply~ protocol-packet~) slot(@~) tunnel(auto-reset~) tunnel-limit(@))
l2tpv3(enable local(connection~) pw(@))
l3-loop-detect(disable)
l3vpn(diffserv-mode(short-pipe~))
lacp(e-trunk(system-id~) ignore(aggregation~) lag-mib(admin-key~) priority-command-mode(default system-priority) system-priority(@))
layer3-subscriber(@(@~ delegation-prefix~ domain-name~ vpn-instance~) delegation-prefix(@~) ip-address(any~) ipv4(vpn-instance~) subnet-session(@~))
least(sfuboard(@))
license!(cloud(bind~ server~))
link-down(offline(delay~))
lldp(enable-dcn(authentication~) fast-count(@) management-address(@) message-transmission(delay~ hold-multiplier~ interval~) restart-delay(@) trap-interval(@))
llid(@)
lmp
lns-group(@)
load-balance(ecmp(stateful~) flow(all slot~) hash-fields(l2vxlan-deep-hash~ l2vxlan-vni~ l3vxlan-vni~) hash-key(ip~) identify(entropy-label) mpls(unequal-cost~) packet(all slot~))
local-aaa-server
local-backup(offline-reason(quota-out) userinfo-limit(@))
loop-detect(eth-loop(alarm~ assist-stp~) traffic-suppression(disable threshold~) trigger(enable min-port-uptime~ min-slot-uptime~))
loop-detection(enable identifier(@))
loopback(autoclear!(period~))
lpt(ptp(interface~))
lpu(backpressure(reset~))
lspv(echo-reply(compitable~ fec-validation~) mpls-lsp-ping(cpu-defend~ echo~))
ma-defend(global-policy interface-policy(@) slot-policy(@))
mac-address(aging-time(@!~) blackhole(@~) static(@~))
mac-address-usage(threshold(@!~))
mac-limit(rule-name(@~) since-first-packet)
map(rule(@))
map-e(instance(@!~))
map-t(instance(@!~))
memory-usage(reliability(notice-threshold~ switch~))
mirror(instance(@~) rule(@~ service-policy~) statistic(enable))
mld!(vpn-instance(@))
mld-snooping(enable(vlan~) send-query(enable source-address~))
mldp-p2mp-tunnel(@)
monitor-location-group(@)
mp(statistics(fragment-mode~))
mpls(6pe(ttl-mode~) bgp(vpn-instance~) l2vpn!(@!~) ldp(remote-peer~ vpn-instance~) ldp-srbe(convergence~) load-balance(wtr~) lsr-id(@) multistep(separate~) oam(egress~ fdi~ ingress~) p2mp(fast-switch~ force-loadbalance~ frr-wtr~) pw(static~) switch-l2vc(@~ instance-name~) te(associate-tunnel-group~ auto-primary-tunnel~ multi-protect~ p2mp-template~ p2p-template~) traffic-statistics vpls-ldp(fast-switch~))
mpls-in-udp
mpls-oam
mpls-tp(ais(enable) channel-type(0x7ffa 0x8902) meg(@) mode(private standard))
msdp!(vpn-instance(@))
mtrace(echo(disable))
multicast(bas-policy egress(replication~ statistics~) extranet(traffic-forward~) frr(monitor~ revert~) global(limit~) invalid-packet(igmp~ mdt~ msdp~ pim~) ipv6(global~ invalid-packet~ mvpn~ rpf~) mvpn(inter-area-segmented~) recursive-lookup(local-mt~) rpf(multi-topology) rpf-vector(path~) shaping static-frr(source~))
multicast-mib
multicast-nat(bind-list enable instance(id~) instance-group(id~) ttl-decrease(disable))
multicast-virtual-scheduling(family-user(unicast~))
multicast-vpn(slot(@) ttl(propagate))
multicastbandwidth
nat(address-group(@~) alarm(rate~ server-map~ session-number~ user-table~ vsu-service-fault~) alg(sip~) external-host(any~ tcp~ udp~) fast-forwarding(enable~) flow-defend(forward~ fragment~ reverse~ reverse-blacklist~) instance(@!~) ip-pool(@!~) log(rate~) port-range(algorithm~) pure-ip-packet(drop) session(long-link~) session-limit(@~) session-miss(mode~) static-mapping syslog(descriptive~ flexible~) tcp-mss(@))
nat-policy(template(@))
nat64(alg(server-address~) instance(@!~))
netconf
ng-mvpn(forwarding-mode(aggregation))
nhrp(capacity(warning-threshold~))
nqa(ipfpm(dcp mcp) reflector(@~) test-flow(@) test-instance(@~) twamp twamp-light upload(test-type~) vxlanecho(enable~))
nqa-jitter(tag-version(@))
nqa-server(icmp-server(@ vpn-instance~) tcpconnect(@~ vpn-instance~) udpecho(@~ ipv6~ vpn-instance~))
ntp-service(access(limited~ peer~ query~ server~ synchronization~) authentication(enable) authentication-keyid(@~) authentication-password(complexity-check~) disable discard(avg-interval~ min-interval~) ipv6(disable server~ source-interface~) kod-enable max-distance(@) max-dynamic-sessions(@) port(@) refclock-master!(@!~) reliable(authentication-keyid~) server(disable physic-isolate~ source-interface~) source-interface(@!~) sync-interval(@) unicast-peer(@!~ ipv6~) unicast-server(@!~ ipv6~))
oam-mgr
observe(user-defined-filter(@~))
ops
optical-module(alarm-threshold(standardization~))
ospf!(@!(router-id~ vpn-instance~) flush-source-trace(disable port~ vlink~) maxage-lsa(auto-protect~) mib-binding(@) router-id(@!~ auto-recover~) suppress-flapping(interface~) valid-ttl-hops(@!~) vpn-instance(@!~))
ospfv3!(@!(vpn-instance~) flush-source-trace(disable port~) mib-binding(@) router-id(auto-recover~) suppress-flapping(interface~) valid-ttl-hops(@!~) vpn-instance(@))
pack(disable(slot~) enable(slot~))
pads(disable switch(@~))
path-constraint(affinity-mapping)
pce-client
pcp(lifetime(min-time~) prefer-failure(enhance~))
peer-backup(batch(access~) download-vrrp-table(delay-time~) route-cost(auto-advertising!~) rui-trigger-speed(@) ttl(@))
phyautoclear(forcephysicalmode(disable enable~))
pic(power-on-delay(@))
pim!(vpn-instance(@))
pim-ipv6!(vpn-instance(@))
ping(mac(enable))
pm
pnp(default(route~))
pnp-package(enable)
policy-based-route(@(permit~))
port(split(dimension~))
port-alarm(down(slot~))
port-group(@ group-member(@!~))
port-queue-template(@)
port-wred(@)
portswitch(batch(@!~))
power-supply(mode(assign~ standard!~))
ppp(dampening(disable level~) keepalive(strict-check~) packet(min-length~))
ppp-user-slot-warning-threshold(@)
ppp-user-warning-threshold(@)
pppoe(option-82(include~) ppp-max-payload(enable))
pppoe-server(@(max-sessions~) max-sessions(remote-mac~) negotiation(times~) online-time(standardize) rui(remote-mac~) same-user(forbid) send(padt~))
ptp(acl(enable) acl-permit-clockid(clockid-value) acr(enable) alarm-threshold(clock-class~ standard-time-offset~ time-offset-sum~) clock-source(atr~ bits0~ bits2~ chassis~) device-type(bc e2etc e2etcoc oc p2ptc p2ptcoc t-bc t-tc tcandbc) local-clock-class(holdoff-time~) max-steps-removed(max-steps-removed-value) performance-monitor(timeoffset-cycle~ timestamp-cycle~) profile(cu-106~ g-8275-1~ smpte-2059-2~) send-gm-wtr(@) set-port-state(enable) slaveonly standard-time-port(@!~ bits0 bits1!~ bits2) utc-offset(@))
ptp-adaptive(acr(one-way~ two-way~ unicast-negotiate~) announce(receipt-timeout~) announce-duration(@) atr(hop-by-hop server1~ server2~ unicast-negotiate~) delay-resp-duration(@) device-type(client server) domain(@) dscp(@) enable frequency(profile) local-ip(@) remote-server1-ip(@) remote-server2-ip(@) request(announce-interval~ delay-resp-interval~ sync-interval~) sync-duration(@) time(profile) vpn-instance(@))
pw-aps(@!(frr))
pw-template(@)
qinq(protocol(transport~))
qos(flow-queue(low-latency~) link-adjustment(l2tp-layer-exclude!~ link-layer-exclude!~ vendor~) remark(vxlan-qos-local-id~) scheduling-mode(mode2~ mode3~) tm-schedule(traffic-statistics~))
qos-profile(@(8cos-enhance-mode time-range))
qppb(local-policy(@) qos-local-id(both~ destination source))
queue-4cos-mapping(@)
queue-priority(disable(slot~))
radius(enable local-ip(@!~ all))
radius-attribute(delegated-ipv6-prefix(encapsulation-method~) framed-ip-address(encapsulation-method~) framed-route(netmask-limit~ support~) hw-acct-terminate-subcause(encapsulation-type~) hw-policy-name(support-type~) service-type(support-type~))
radius-attribute-format(nas-port-id(unitary-subslot~))
radius-client(@(domain-authorization!~ mask~ roam-domain~ server-group~ shared-key~ shared-key-cipher~ trigger-web~ vpn-instance~) check-attribute-length(loose!~) packet(dscp~))
radius-server(access-line-id(length~) accounting(cache~ cache-warning-threshold~ pending-limit~) accounting-stop-packet(pending-limit~) admin-user(domain-exclude~) authentication(pending-limit~) authorization(@~ accounting-realtime-packet~ error-reply~) cache(keep~) coa(update~) coa-request(hw-policy-name~) dead-count(@!~) dead-interval(@!~) dead-time(@!~) extended-source-ports(algorithm~ port-number~ start-port~) packet(send~ statistics~) send(adjust~) state-recovery-detect(accounting~ authentication~))
radius-test-group(@)
reauthorize(enable user-name(@~))
remote-backup-service(@!~)
reset(call(rate) dhcp(chasten-user~) dhcp-server(statistics~) dhcpv6(chasten-user~) ip(reassembly) loop-detect(trigger~) max-onlineusers!(domain!~ slot~) ppp(chasten-user!~ slot~) radius(statistics~) traffic-behavior(log~))
rip!(@!(vpn-instance~) mib-binding(@) valid-ttl-hops(@!~) vpn-instance(@))
ripng!(@!(vpn-instance~) vpn-instance(@))
rmon(alarm(@~) event(@~))
route(recursive-lookup(delay~ tunnel!~) route-distinguisher(auto~))
route-policy(@(@~) nonexistent-config-check(disable enable))
router(id(@))
rpki
rsa(key-pair(label~ maximum~) peer-public-key(@!~))
rui(slow-reconciliation(disable))
rui-option(@ dhcpv6(@))
sbfd
scp(-a(@~) -c(-cipher~ -port~ -prefer-kex~ -r~ @~ identity-key~ public-net~ user-identity-key~ vpn-instance~) -cipher(@~) -force-receive-pubkey(-c~ -cipher~ -port~ -prefer-kex~ -r~ @~ identity-key~ public-net~ user-identity-key~ vpn-instance~) -i(@~) -port(@~) -prefer-kex(@~) -r(-c~ -cipher~ -port~ -prefer-kex~ @~ identity-key~ public-net~ user-identity-key~ vpn-instance~) @(@) client-source(-a~ -i~) identity-key(@~) ipv4(server~) ipv6(-a~ -c~ -cipher~ -force-receive-pubkey~ -oi~ -port~ -prefer-kex~ -r~ @~ identity-key~ public-net~ server~ user-identity-key~ vpn-instance~) max-sessions(@) public-net(-c~ -cipher~ -port~ -prefer-kex~ -r~ @~ identity-key~ user-identity-key~) server(enable) user-identity-key(@~) vpn-instance(@~))
sdh-trace(ais(hpplm~ hptim~ hpuneq~ lptim~ rstim~) rdi(cpos~))
security(password)
segment-routing!(ipv6!(compatible))
service(activate-fail-record deactivate-record)
service-chain(instance(@!~))
service-enhance(slot(@))
service-ha(delay-time(@) hot-backup(enable) preempt-time(@ disable))
service-policy(cache(update~) download(local!~ radius~) name(@!~) name-case-sensitive(enable) radius-server-group(no-config-policy~))
service-security(global-binding(ipv4~ ipv6~) policy(ipv4~ ipv6~))
service-stream(table(sip~))
service-template(@(slot~))
set(chassis(@~ chassis-id~) chassis-id(@) cpu-reliability(first-recover~) cpu-usage(threshold~) default(ftp-directory~) e1-drive-mode(default higher lower) energy-saving(pm~) flash-lock(delay~ immediately) flexe(sub-time-slot~) flow-control-message(reliability~) l2tp(tunnel~) license(@~) ls-port-queue(weight~) master-key(auto-update~) memory-usage(threshold~) nd(packet~) net-manager(ipv6~ vpn-instance~) next-run-mode(@~) offline-check(disable) patch(cpu-usage~) pm-inputvoltage(110!~) power(@~) said-cfc(recovery~) said-node(@~ all~) service-mode(slot~) sfu(isolate-switch~) single-pm(chassis~ output-power-limit~) split-resume(fast-preemption slave-reset) tm(statistics~) user-arp-reply(fast~) vlan-statistics(subinterface~))
sflow
sftp(-a(@~) -force-receive-pubkey(@!~) -i(@~) @!(-kc~ -ki~ -vpn-instance~ @!~ identity-key~ prefer_ctos_cipher~ prefer_ctos_compress~ prefer_ctos_hmac~ prefer_kex~ prefer_stoc_cipher~ prefer_stoc_compress~ prefer_stoc_hmac~ public-net!~ user-identity-key~) client-source(-a~ -i~) client-transfile(get~ put~) idle-timeout(@!~) ipv4(server~) ipv6(-a~ -force-receive-pubkey~ @!~ client-source~ server~) max-sessions(@) server(default-directory~ enable))
shutdown(interface(@~))
single-nexthop(bgp(fast-refresh~))
slave(batch-backup(self-healing-timeout~))
slot(@)
slot-warning-threshold(@)
sm2(key-pair(label~) peer-public-key(@))
sma
snetconf(ipv4(server~) ipv6(server~) server(enable))
snmp-agent(acl(@) blacklist(ip-block~ user-block~) community(complexity-check~) inform(pending~ resend-times~ timeout~) local-engineid(@) local-user(password~ v3~) notification-log(enable global-ageout~ global-limit~) notify-filter-profile(@~) packet(contextengineid-check~ max-size~) packet-priority(snmp~ trap~) password(min-length~) protocol(get-bulk~ physic-isolate~ public-net server~ vpn-instance~) proxy(community~ protocol~ rule~ target-host~) remote-engineid(@!~) set-cache(enable) sys-info(contact~ location~) target-host(inform~) trap(disable!~ enable!~ source~ source-port~ type~) udp-port(@) usm-user(password~))
soc
spatial-multicast
sr-te-simulate(static-cr-lsp(transit~))
ssh(client(assign~ cipher~ dscp~ hmac~ keepalive-interval~ keepalive-maxcount~ key-exchange~ peer~ publickey~ rekey~) ipv6(server(acl~) server-source~) server(acl~ assign~ authentication-method~ cipher~ dh-exchange~ dscp~ hmac~ key-exchange~ login-failed~ publickey~ rekey~ security-banner~ tcp~) server-source(-i~ all-interface physic-isolate~))
ssl(cipher-suite-list(@!~) policy(@))
ssm-mapping(ipv6(policy~) policy(@))
standard-group(mac-address(suppression~))
static-cr-lsp(egress(@~) ingress(@~ tunnel-interface~) rpf(disable) transit(@~))
static-lsp(egress(@~) ingress(@~) transit(@~))
static-user(@!(@!~ delegation-prefix~ detect!~ domain-name~ export!~ gateway~ interface~ interface-list~ ipv6-gateway~ keep-online!~ mac-address~ vpn-instance~) detect(interval~) icmp-ignore-hostcar interface-list(@) route-static(urpf~))
stp(bpdu(bridge~) bpdu-filter(default) converge(fast normal) edged-port(default) process(@))
sub-port-queue(@)
tcp(ipv6(max-mss~ min-mss~ timer~ window~) max-mss(@) min-mss(@) timer(fin-timeout~ pathmtu-age~ syn-timeout~) window(@))
te(attribute(enable) ipv6-router-id(@))
te-class-mapping
telemetry
telnet(client(dscp~) client-source(-a~ -i~) ipv6(client-source~ server(acl~) server-source~) server(acl~ dscp~ login-failed~) server-source(-i~ all-interface physic-isolate~))
test(connectivity(abort!~ controller~ error-insert~ interface~))
test-packet(start(interface~))
tftp(client-source(-a~ -i~))
tftp-server(acl(@) ipv6(acl~))
time-range(@!(@~ from~))
trace(access-user(object~) enable mac(enable) online-fail(auto-enable))
traffic(behavior(@) classifier(@!~) policy(@))
traffic-behavior(log(entries~ interval~))
transceiver(non-certified(status-alarm~) non-certified-alarm(disable port-down~))
transmission-alarm(down(pos~))
trap-threshold(slot(@~))
trunk(member-port-inspect nd(global-mode~))
trunk-member(trap(in~) unicast-frame(send~))
trustem
tunnel(policy(binding-default~))
tunnel-policy(@ nonexistent-config-check(disable enable))
tunnel-selector(@(@~))
twamp(reflector(spec-expand~))
ui-mode(type1 type2)
undo(aaa(abnormal-offline-record!~ normal-offline-record offline-record!~ online-fail-record route-download!~) access(delay~ dhcpv6-reconfigure enable~ four-dimensional~ frame-ip~ frame-ipv6~ https-redirect ip-address~ ipv6-address~ leased-line~ location-group~ packet~ python-policy~ user-flow-statistics~ user-group~ user-group-list~ user-ip-address~ wait-request-time~) access-line-id(attach) access-service(@) access-user(exhaust~) accounting-service-policy acl(all ip-pool!~ ipv6-pool!~ name~ number~ port-pool!~) adm(slot~) alarm-threshold(lpu~ sfu~) ap-id(@) arp(constant-send~ dhcp-snooping-detect~ expire-time~ host~ packet~ speed-limit~ static~ topology-change~) arp-miss(speed-limit~) as-notation(plain) atm(service~) bfd!(@) bgp(@!~ paf~ yang-mode~) bidirectional(static-cr-lsp~) bier(select-board~) bit-error-detection(level~) bmp board(power-on-delay) br-ipv6-address(@!~) bridge-domain(@) capture-packet(file~) carrier(down-hold-time!~ up-hold-time!~) ccc(@!~ ip-interworking~) cfm(ccm~ default~ gmac-ltm~ lbm~ ltm~ md!~ mp-address-model portid-tlv~ trigger~ version) cgn-pub-user(auto-cut~) clock(alarm-threshold~ bits~ board-freq-switch~ input-threshold!~ oam~ test-source~) cmu-alarm(@) cmu-analog(@) cmu-relay(@) cmu-switch(@) command-privilege(level~ view~) cpos(mix-link-protocol~) cpu-defend(policy~) crypto(drbg~ password~) cu-agent cusp(agent!~) daa-user(resource-insufficient) dcn(vlan) dhcp(@~ check-client-packet~ conflict-ip-address~ connection~ discover-speed-threshold enable frame-ip~ giaddr~ option~ option-60 option-61~ option-82~ rate-limit!~ reply-packet~ through-nak through-packet upgrade user~) dhcp-server(@~ dead-count!~ dead-time!~ group~ nak-count!~ packet-distribute~ timeout!~) dhcp-user-slot-warning-threshold dhcp-user-warning-threshold dhcpc(unicast-flag~) dhcpv6(conflict-ip-address~ connection~ disable duid duid-mismatch~ export~ ipsec!~ option-17~ option-priority~ rate-limit!~ rebind~ solicit-speed-threshold source-ip-address~ through-packet upgrade) dhcpv6-server(duid-missmatch~ group~ keep-option~ replace~) diameter(enable gx~ predefined-rule~ subscription-id~) diameter-dwr(retransmit!~ timeout!~) diameter-local(@) diameter-peer(@) diameter-server(group~) diffserv(domain~) dmr-prefix(@!~) dns(domain!~ resolve server~ timeout!~ try!~) dns-redirect(response~) dns-url(permit~) dot1x-template(@) ds-lite(instance~) dsa(key-pair~ peer-public-key~) dustproof(check-timer!~) e-trunk(@ ipv6~ port) ecc(key-pair~ peer-public-key~) emdi entity-fault(board~ card~) error-down(auto-recovery~) esqm evpn!(access~ enhancement~ reserve-interface~ source-address!~ srv6~ vpn-instance~) explicit-path(@) fec-list(@) fib-miss-report(enable) filter-list(eth-tag~ mac~ vni~) flexe(client-instance~ enable~ group~) flow-label(hash-fields~) flow-mapping(@) flow-queue(@!~) flow-route(@!~) flowspec(match-ip-layer~ protocol-protect~ statistic~) forward(alarm~) forward-alarm(slot~) ftp(acl client~ client-source ipv6~ server!~ server-source~ timeout) global-gre(forward-mode) gmpls-tunnel(@) hdlc(dampening~) host-packet(dscp~ fast-reply~ fast-send~ send~ type~) http http-url(deny~) hwtacacs(enable) hwtacacs-server(default~ service-name template~) ifit igmp!(vpn-instance~) igmp-snooping(enable!~) ike(identity~ security-log~) info-center(console~ event~ filter-id~ log-severity~ logbuffer(channel) logfile~ max-logfile-number!~ monitor~ session~ snmp~ statistic-suppress~ syslog~ trapbuffer(channel)) intelligent-anomaly-detection(enable) intelligent-resource-prediction(enable) interface(history~) interface-bandwidth-type interface-match-check(enable) ip(as-path-filter~ blacklist~ community-filter~ community-list~ dcn~ direct-routing-table!~ extcommunity-filter~ extcommunity-list~ import-rib~ ip-prefix~ ipv6-prefix~ large-community-filter~ large-community-list~ path~ pool~ pool-group~ prefix-limit!~ rd-filter~ route~ route-monitor-group~ route-static~ rpf-route-static~ static-routing-table!~ userlog~ vpn-instance~) ip-pool(algorithm~ auto-block~ constant-index~ route~) ipoe-server(multi-sessions~) ipsec(global~ instance~ policy-template~ sa(@) succeed-check) ipv4(reassembling~) ipv6(address~ address-policy~ blacklist~ host~ icmp-error import-rib~ pathmtu~ pool~ prefix~ prefix-limit!~ reassembling~ route~ route-static~ unr~) ipv6-pool(address-assign-mode algorithm~ auto-block~ statistic~) isis(@ interface~ lsp~ purge-lsp~ system-id~) keychain(@) l2-multicast(all-vsi~ egress~ instance~ invalid-packet~) l2-multicast-channel!(vsi~) l2-topology(detect~) l2protocol-tunnel(@) l2tp(aging calling-number-avp~ calling-station-id enable lac~ lns~ slot~ tunnel~ tunnel-limit) l2tpv3(enable pw~) l3-loop-detect(disable) l3vpn(diffserv-mode~) lacp(ignore~ lag-mib~ priority-command-mode system-priority) layer3-subscriber(@!~ delegation-prefix~ ip-address~ ipv4~ subnet-session~) license(cloud~) link-down(offline~) lldp(enable-dcn~ fast-count management-address message-transmission~ restart-delay trap-interval) llid lmp lns-group(@) load-balance(ecmp~ flow~ hash-key~ packet~) local-backup(offline-reason~ userinfo-limit~) loop-detect(traffic-suppression~) loop-detection(enable identifier!~) loopback(autoclear!~) lpt(ptp~) lpu(backpressure~) lspv(echo-reply~ mpls-lsp-ping~) ma-defend(global-policy interface-policy~ slot-policy~) mac-address(@!~ blackhole!~ bridge-domain~ static!~ vlan~ vsi~) mac-address-usage(threshold!~) mac-limit(rule-name~ since-first-packet) map(rule~) map-e(instance~) map-t(instance~) memory-usage(reliability!~) mirror(instance~ rule~ statistic~) mld!(vpn-instance~) mld-snooping(enable!~ send-query~) mldp-p2mp-tunnel(@) monitor-location-group(@) mp(statistics~) mpls(6pe~ l2vpn!~ ldp-srbe~ load-balance~ lsr-id multistep~ pw~ switch-l2vc~ traffic-statistics vpls-ldp~) mpls-in-udp mpls-oam mpls-tp(ais~ meg~) msdp!(vpn-instance~) mtrace(echo~) multicast(bas-policy egress~ frr~ global~ invalid-packet~ mvpn!~ recursive-lookup~ rpf~ rpf-vector~ static-frr~) multicast-mib multicast-nat(bind-list enable instance~ instance-group~ ttl-decrease~) multicast-virtual-scheduling(family-user~) multicast-vpn(slot~ ttl~) multicastbandwidth nat(external-host~ fast-forwarding~ flow-defend~ instance~ port-range~ pure-ip-packet~ session-miss~ static-mapping syslog~ tcp-mss!~) nat-policy(template~) nat64(instance~) ng-mvpn(forwarding-mode~) nhrp(capacity~) nqa(all-test-instance ipfpm~ reflector~ test-flow~ test-instance~ twamp twamp-light upload~ vxlanecho~) nqa-jitter(tag-version) nqa-server(icmp-server~ tcpconnect~ udpecho~) ntp-service(access~ authentication~ authentication-keyid~ authentication-password~ disable discard kod-enable max-distance max-dynamic-sessions port refclock-master!~ reliable~ server~ source-interface!~ sync-interval unicast-peer~ unicast-server~) oam-mgr observe(user-defined-filter~) optical-module(alarm-threshold~) ospf(@ maxage-lsa~ mib-binding router-id~ valid-ttl-hops!~) ospfv3(@ mib-binding router-id~ valid-ttl-hops!~) pack(disable~ enable~) pads(disable switch~) path-constraint(affinity-mapping) pce-client pcp(lifetime!~ prefer-failure~) peer-backup(batch~ download-vrrp-table~ route-cost rui-trigger-speed~ ttl~) phyautoclear(forcephysicalmode) pic(power-on-delay) pim!(vpn-instance~) pim-ipv6!(vpn-instance~) ping(mac~) pnp(default~) pnp-package!(enable) policy-based-route(@~) port(split~) port-group(@) port-queue-template(@) port-wred(@) portswitch(batch~) power-supply(mode) ppp(dampening~ packet~) ppp-user-slot-warning-threshold ppp-user-warning-threshold pppoe(option-82~ ppp-max-payload~) pppoe-server(@~ max-sessions~ negotiation~ online-time~ rui~ same-user~) ptp(acl~ acl-permit-clockid~ acr~ alarm-threshold~ device-type!~ local-clock-class~ max-steps-removed!~ performance-monitor~ profile~ send-gm-wtr!~ set-port-state~ slaveonly source-switch~ standard-time-port!~ utc-offset) ptp-adaptive(acr announce~ announce-duration atr!~ delay-resp-duration device-type domain dscp enable frequency~ local-ip remote-server1-ip remote-server2-ip request~ sync-duration time~ vpn-instance) pw-aps(@!~) pw-template(@) qinq(protocol~) qos(channel-profile~ remark~ tm-schedule~) qppb(local-policy~ qos-local-id~) queue-4cos-mapping(@) queue-priority(disable~) radius(enable local-ip~) radius-attribute(delegated-ipv6-prefix~ framed-ip-address~ framed-route~ hw-acct-terminate-subcause~ hw-policy-name~) radius-attribute-format(nas-port-id~) radius-client(@!~ check-attribute-length~ packet~) radius-server(access-line-id~ accounting~ admin-user~ authentication~ authorization~ cache~ coa~ coa-request~ dead-count!~ dead-interval!~ dead-time!~ extended-source-ports!~ fail-rate!~ recover-count!~ send~ state-recovery-detect~) radius-test-group(@) reauthorize(enable) remote-backup-service(@!~) rip(@ mib-binding valid-ttl-hops!~) ripng(@) rmon(alarm~ event~) route(recursive-lookup~ route-distinguisher~) route-policy(@!~ nonexistent-config-check~) router(id) rpki rsa(key-pair~ peer-public-key~) rui(slow-reconciliation~) rui-option!(dhcpv6) sbfd scp(client-source ipv4~ ipv6~ max-sessions server~) sdh-trace(ais!~ rdi~) segment-routing!(ipv6!~) service(activate-fail-record deactivate-record) service-chain(instance~) service-enhance(slot~) service-group(@) service-ha(delay-time!~ hot-backup~ preempt-time!~) service-identify-policy(@) service-policy(cache~ download!~ name~ name-case-sensitive~ radius-server-group~) service-security(global-binding~ policy~) service-stream(table~) set(chassis~ cpu-reliability!~ cpu-usage~ default~ e1-drive-mode energy-saving~ flexe~ flow-control-message~ license~ ls-port-queue~ master-key~ memory-usage~ nd~ net-manager~ next-run-mode offline-check~ patch~ pm-inputvoltage~ power~ said-cfc~ said-node~ sfu~ single-pm~ split-resume tm~ user-arp-reply~ vlan-statistics~) sflow sftp(client-source idle-timeout ipv4~ ipv6~ max-sessions server~) shutdown(interface~) single-nexthop(bgp~) slave(batch-backup~) slot-warning-threshold sm2(key-pair~ peer-public-key~) sma snetconf(ipv4~ ipv6~ server~) snmp-agent(acl blacklist~ get-cache~ inform~ local-engineid local-user~ notification-log~ notify-filter-profile~ packet~ packet-priority~ password~ proxy~ remote-engineid~ set-cache~ udp-port) soc spatial-multicast sr-te-simulate(static-cr-lsp~) ssh(client(assign~ cipher dscp!~ hmac keepalive-interval keepalive-maxcount key-exchange peer~ publickey!~ rekey~) ipv6(server(acl) server-source~) server(acl assign~ authentication-method~ cipher dh-exchange~ dscp!~ hmac key-exchange login-failed~ publickey!~ rekey~ security-banner~ tcp~) server-source~) ssl(cipher-suite-list~ policy~) ssm-mapping(ipv6~ policy~) standard-group(mac-address~) static-cr-lsp(egress~ ingress~ rpf~ transit~) static-lsp(egress~ ingress~ transit~) static-user(@!~ delegation-prefix~ detect~ icmp-ignore-hostcar interface-list~ ipv6-gateway~ route-static~) statistic(mode~) stp(bpdu-filter~ converge edged-port~) sub-port-queue(@) tcp(ipv6~ max-mss!~ min-mss!~ timer~ window) te(attribute~ ipv6-router-id) te-class-mapping telnet(client~ client-source ipv6(client-source!~ server(acl) server-source~) server(acl dscp!~ login-failed~) server-source~) tftp(client-source) tftp-server(acl ipv6~) time-range(@!~) trace(access-user~ enable mac~ online-fail~) traffic(behavior~ classifier~ policy~) traffic-behavior(log) transceiver(non-certified~ non-certified-alarm~) trap-threshold(slot~) trunk(member-port-inspect nd~) trunk-member(trap~ unicast-frame~) trustem tunnel(policy~) tunnel-policy(@ nonexistent-config-check~) tunnel-selector(@!~) twamp(reflector~) ui-mode(type1 type2) user-group-case-sensitive(enable) user-group-queue(@!~) user-queue(@) user-warning-threshold(lower-limit upper-limit) value-added-service(accounting-merge~ bod~ enable policy~ quota-out!~) vendor-class virtual-access(port-extend) virtual-cluster-access vlan(@ batch~ instance vlan-name~) vpls-pruning-mode(tm-switch~) vpn-group(@!~) vrrp(gratuitous-arp~ smooth-switching~ timer-advertise~ unicast~ version version-3~ virtual-ip~) vrrp6(checksum~ na~) vsi(@!~) vsm(alarm~ on-board-mode~) vxlan(central-reassemble!~) web(response-error-code~ response-error-id~) web-auth-server(@!~ enable listening-port reply-message source source-ip~ source-ipv6~ user-query~ version~) web-url-profile(@) xpl(as-path-list~ community-list~ extcommunity-list~ global-value interface-list~ ip-prefix-list~ ipv6-prefix-list~ large-community-list~ rd-list~ route-filter~ route-flow-group~ simulate~) y1731(pm-mode~))
user-group-case-sensitive(enable)
user-group-queue(@!(priority-mode))
user-interface(@!(@) aux(@!~) console(@(@)))
user-warning-threshold(lower-limit(@) upper-limit(@))
value-added-service(accounting-merge(cache~) bod(portal-reserved) daa(report-dropped-flow~) enable policy(@!~) quota-out(diameter-link-down~ offline online) tariff-queue-mapping!(af1 af2 af3 af4 be cs6 cs7 ef) update-online-edsg(rate-limit~))
vendor-class(cn(domain-included~ included-in-domain~) domain-included(exact-match!~ partial-match!~) included-in-domain(exact-match!~ partial-match!~) length(@~) offset(@~) sub-option(@~))
virtual-access(port-extend)
virtual-cluster-access
virtual-cluster-chassis
vlan(batch(@!~) instance vlan-name(@))
vpls-pruning-mode(tm-switch(enable))
vpn-group(@!(vpn-instance~))
vrrp(gratuitous-arp(enhance~ timeout~) smooth-switching(timer~) timer-advertise(learning~) unicast(port~) version(v2 v3) version-3(send-packet-mode~) virtual-ip(ping~ route-advertise~))
vrrp6(checksum(exclude~) na(enhance~))
vsi(@!(auto!~ b-vsi bd-mode i-vsi~ static!~))
vsm(alarm(cpu-performance~) on-board-mode(enable))
vxlan(central-reassemble(enable))
web(response-error-code(disable) response-error-id(enable))
web-auth-server(@!(detect-time~ key~ nas-ip-address!~ port~ user-query~ vpn-instance~) enable listening-port(@) reply-message source(interface~) source-ip(@!~ all) source-ipv6(@!~ all) user-query(version1~) version(v2!~ v3))
web-url-profile(@)
whitelist(session-car(bgp~ dhcp~ dhcp-server~ dhcpv6~ dhcpv6-server~ ftp-server~ isis~ ldp~ ldp-tcp~ ldp-udp-local~ ldp-udp-remote~ ospf~ ospfv3~ pcep-ipv4~ radius~ rsvp-te~ self-ping~ ssh-server~ telnet-server~ web-auth-server~))
xml-translate(begin)
xpl(as-path-list(@) community-list(@) extcommunity-list(rt~ soo~) global-value interface-list(@) ip-prefix-list(@) ipv6-prefix-list(@) large-community-list(@) rd-list(@) route-filter(@) route-flow-group(@) simulate(enable))
y1731(pm-mode(enable))`,
    'task-group': `
batch-task(debug(execute~ read~ task-name-list~ write~) execute(debug~ read~ task-name-list~ write~) read(debug~ execute~ task-name-list~ write~) write(debug~ execute~ read~ task-name-list~))
include(task-group(@))
task(@(debug!~ execute!~ read!~ write!~))
task-all(debug!(execute!~ read!~ write!~) execute!(debug!~ read!~ write!~) read!(debug!~ execute!~ write!~) write!(debug!~ execute!~ read!~))
undo(include(task-group~) task(@))`,
    'te-class-mapping': `
te-class0(class-type(ct0~ ct1~ ct2~ ct3~ ct4~ ct5~ ct6~ ct7~) description(@!~))
te-class1(class-type(ct0~ ct1~ ct2~ ct3~ ct4~ ct5~ ct6~ ct7~) description(@!~))
te-class2(class-type(ct0~ ct1~ ct2~ ct3~ ct4~ ct5~ ct6~ ct7~) description(@!~))
te-class3(class-type(ct0~ ct1~ ct2~ ct3~ ct4~ ct5~ ct6~ ct7~) description(@!~))
te-class4(class-type(ct0~ ct1~ ct2~ ct3~ ct4~ ct5~ ct6~ ct7~) description(@!~))
te-class5(class-type(ct0~ ct1~ ct2~ ct3~ ct4~ ct5~ ct6~ ct7~) description(@!~))
te-class6(class-type(ct0~ ct1~ ct2~ ct3~ ct4~ ct5~ ct6~ ct7~) description(@!~))
te-class7(class-type(ct0~ ct1~ ct2~ ct3~ ct4~ ct5~ ct6~ ct7~) description(@!~))
undo(te-class0!(description) te-class1!(description) te-class2!(description) te-class3!(description) te-class4!(description) te-class5!(description) te-class6!(description) te-class7!(description))`,
    'te-tunnel-association-group': `
mpls(te(original-tunnel~ split-tunnel~))`,
    'telemetry': `
cpu-usage(max-percent(@))
subscription(@)
undo(cpu-usage(max-percent!~) subscription(@))`,
    'telemetry-filter': `
condition-relation(and or)
op-field(@(op-type~))
undo(condition-relation!(and or) op-field(@~))`,
    'traffic-behavior': `
car
deny
dns-redirect
ds-lite(bind(instance~))
flow-car(cir(@~))
hierarchical-car(enable)
http-redirect!(plus)
https-redirect
increase-priority
intelligent-flow(elephant-flow-burst(@~))
load-balance(flow!(l2 l3) packet)
log(first-packet)
match(termination)
multicast-nat(bind(instance~))
nat(bind(instance~))
nat64(bind(instance~))
permit
port-mirroring(enable)
redirect(interface(@!~) ip(public-network) ip-nexthop(@!~) ipv4-multinhp(nhp~) ipv6(public-network to~) ipv6-multinhp(nhp~) ipv6-nexthop(@!~) lsp(public~) mldp-p2mp-tunnel(@) srv6-te(policy~) to(interface~) vpn-group(@) vsi(@))
redirect-cpu(http-redirect-chasten portal)
remark(8021p(@) dscp(@ af11 af12 af13 af21 af22 af23 af31 af32 af33 af41 af42 af43 cs1 cs2 cs3 cs4 cs5 cs6 cs7 default ef) inner-8021p(@) ip-df(@) ip-precedence(@) ipv6(dscp~) mpls-exp(@) outer-8021p(@) qos-local-id(@) tos(@) ttl(@))
service-chain(bind(instance~))
service-class(@(color~) edsg(keep-queue-level))
syslog(threshold(@~))
tariff-level(@)
traffic-policy(@!(ip-layer))
traffic-statistic
undo(car(cir~) deny dns-redirect ds-lite!(bind~) flow-car hierarchical-car(enable) http-redirect!(plus) https-redirect increase-priority intelligent-flow!(elephant-flow-burst~) ipv6(redirect) load-balance(flow!~ packet) log(first-packet) match(termination) multicast-nat(bind~) nat nat64!(bind~) port-mirroring(enable) redirect(interface ip-nexthop ipv4-multinhp ipv6-multinhp ipv6-nexthop lsp~ mldp-p2mp-tunnel srv6-te to~ vpn-group vsi!~) redirect-cpu!(http-redirect-chasten portal) remark(8021p!~ dscp!~ inner-8021p!~ ip-df!~ ip-precedence!~ ipv6~ mpls-exp!~ outer-8021p!~ qos-local-id~ tos!~ ttl!~) service-chain!(bind~) service-class!(@~ edsg~ track~) syslog(threshold~) tariff-level traffic-policy!(@!~) traffic-statistic user-queue(cir~))`,
    'traffic-classifier': `
if-match(8021p(@) any destination-mac(@) dscp(@) ip-precedence(@) ipv6(acl~ any destination-address~ dscp~ ip-precedence~ next-header~ qos-local-id~ source-address~ tcp~ vxlan-qos-local-id~) mpls-exp(@) qos-local-id(@ source~) service-class(@) source-mac(@) tcp(syn-flag~) vxlan-qos-local-id(@))
undo(if-match(8021p~ any destination-mac~ dscp~ ip-precedence~ mpls-exp~ qos-local-id~ service-class~ source-mac~ tcp~ vxlan-qos-local-id~))`,
    'traffic-policy': `
classifier(@(behavior~ destination~ source~))
match-type(ipv6(qos-local-id~) vxlan-qos-local-id(enable))
qos(link-adjustment(link-layer-exclude))
share-mode
undo(classifier(@!~) match-type(ipv6~ vxlan-qos-local-id~) share-mode)`,
    'trust-environment-management': `
remote-attestation(acl(@ acl-name~) enable pki(bind~ update-request~) port-segment!(begin-port~ count~) source-interface(@!~) ssl(certificate~ crl~ trusted-ca~))
undo(remote-attestation(acl~ enable pki~ port-segment!~ source-interface~ ssl~))`,
    'tunnel-policy': `
tunnel(binding(destination~) select-seq(bgp~ cr-lsp~ gre~ ipv6~ ldp~ lsp~ sr-lsp~ sr-te~ sr-te-policy~ te~))
undo(tunnel(binding~ select-seq!~))`,
    'tunnel-selector': `
apply(tunnel-policy(@))
undo(apply(tunnel-policy))`,
    'twamp': `
reflector
server
undo(reflector server)`,
    'twamp-light': `
client
responder
sender
twoway-delay(threshold(test-session~))
twoway-jitter(threshold(test-session~))
twoway-loss(threshold(test-session~))
undo(client responder sender twoway-delay(threshold~) twoway-jitter(threshold~) twoway-loss(threshold~))`,
    'twamp-light-client': `
test-session(@(bind~ sender-ip~ sender-ipv6~))`,
    'twamp-light-responder': `
test-session(@(local-ip~ local-ipv6~))`,
    'twamp-light-sender': `
test(start(test-session~) start-continual(test-session~) start-regular(test-session~) stop(all test-session~))
undo(test(start-continual~ start-regular~))`,
    'twamp-reflector': `
test-session(inactive(@))
undo(test-session(inactive))`,
    'twamp-server': `
client(acl(@))
control-session(inactive(@))
tcp(listen-address(@) listen-mode(any-ip assign-ip))
undo(client(acl) control-session(inactive) tcp(listen-address!~))`,
    'user': `
activate(ftp(server~))
ap(ip(@) name(@))
board-channel-check(disable enable)
capture-packet(free(all instance-id~) local-host(@~ all~ arp~ bfd~ bgp~ dhcp~ dns-client~ eapol~ esmc~ ftp-client~ ftp-server~ hwtacacs~ icmp~ ieee-8021ag~ igmp~ isis~ lacp~ ldp~ lspping~ mplsoam~ msdp~ ntp~ ospf~ pim~ radius~ rip~ rrpp~ rsvp~ sftp-client~ sftp-server~ snmp~ ssh-client~ ssh-server~ tcpsyn~ telnet-client~ telnet-server~ tftp~ vgmp~ vrrp~))
check(hardware-compatibility(@ ap-id~ startup) module(@ startup) patch(@ startup) system-software(@ ap-id~ running startup) version(@ ap-id~ startup))
clear(alarm(hardware~) lldp(neighbor!~) master-key)
copy(@(@(@)))
display(board-channel-check board-type(slot~) card-fault(process-mode!~) debugging(mpls~) dustproof!(chassis~) inventory(board chassis device~ license ne-id~ package port tail) issu(check-result connect-timer isolated~ mode report rollback-timer state) l2tp(lac~ tunnel~) mbusnode!(slot~) patch-information(ap-id~) pupp(policy~) software-version(@) switch-port(lpu~ sfu~) table(resources~) upgrade(rollback status!~) virtual-cluster-chassis(info))
download(@!(save-as~ ssl-policy~ vpn-instance~))
edit(xpl(as-path-list~ community-list~ extcommunity-list~ global-value ip-prefix-list~ ipv6-prefix-list~ large-community-list~ rd-list~ route-filter~ route-flow-group~))
ftp!(-a(@~) -i(@~) @!(@!~ public-net vpn-instance~) client-transfile(get~ put~) ipv6(-a~ @!~))
hwtacacs-user(change-password(hwtacacs-server~))
install-module(@!(next-startup))
integrate(software-package(@~))
issu(abort check(@!~) confirm mode(board-reset-by-chassis process-switchover) reset(connect-timer~ rollback-timer!~) start(@!~ rollback-timer~))
kill(user-interface(aux~))
license(active(@) delete(@) emergency export(@) revoke switch(cloud~ common~) trial(disable enable) verify(@))
multicast(verification(pim~))
ops(install(file~) run(python~) stop(process~) uninstall(file~))
patch(configuration-synchronize delete(@ all!~) load(@~))
pnp(end start)
power(off(slot~) on(slot~))
radius-server(cache(resend~))
refresh(bgp(@~ all~ evpn~ external~ flow~ group~ instance~ internal~ ipv6~ l2vpn-ad~ labeled~ link-state~ mdt~ multicast~ mvpn~ rpd~ sr-policy~ vpn-instance~ vpn-target~ vpnv4~ vpnv6~))
reset(aaa(abnormal-offline-record normal-offline-record offline-record online-fail-record remote-download~) acl(counter~ ipv6~) arp(all attack~ dynamic~ interface~ packet~ remote-backup~ slot~ vpn-instance~) arp-check(check-destination-ip~ check-valid~) arp-safeguard(statistics~) attack-source-trace(slot~) bfd(statistics~) bgp(@!~ all dampening!~ evpn~ external flap-info!~ flow~ group~ instance~ internal ipv4~ ipv6~ l2vpn-ad~ labeled~ link-state~ mdt~ multicast~ mvpn~ rpd~ sr-policy~ vpn-instance~ vpn-target~ vpnv4~ vpnv6~) bmp(session~) bridge-domain(@~) car(statistics~) cfm(statistics~) chassis!(@) control-flap(counter~ penalty~) control-tunnel(session~ statistics) counters(auto-primary-tunnel~ controller!~ if-mib~ interface!~) cpu-defend(all~ application-apperceive~ car~ hostcar~ http-hostcar~ ma-defend~ spu-car~ tcpip-defend~ tcpip-defend-v6~ total-packet~ urpf~ vlan-host-car~) cusp(session~ statistics!~) dhcp(client~ relay~ server~ statistics) dhcpv6(relay~) dns(dynamic-host!~ ipv6~ statistics~) dustproof(run-time!~) e-trunk(packet-statistics!~) ethernet(uni~) evpn(vpn-instance~) flow-car(all destination-ip~ slot~ source-ip~ statistics~) flowspec(ipv6~ statistics~ vpnv4~ vpnv6~) garp(statistics!~) gtsm(statistics~) hwtacacs-server(statistics~) igmp(all-instance~ control-message~ group~ statistics~ vpn-instance~) igmp-snooping(group~ listening-group~ qinq-group~ statistics~) ike(error~ offline~ sa!~ statistics~) info-center(statistics) ip(host~ ip-prefix!~ ipv6-prefix!~ routing-table~ statistics!~) ip-pool(max-ratio~ max-usage!~) ipsec(sa!~ sa-expire~ statistics!~) ipv6(nd~ neighbors~ pathmtu~ routing-table~ statistics) ipv6-pool(max-ratio~ max-usage!~) isis(@~ all!~ error!~ peer~ purge-source-trace statistics~ virtual-access~) l2protocol-tunnel(statistics~) l2tp(tunnel~) l2tp-user(urpf~) l2tpv3(statistics~) lacp(statistics~) layer3-subscriber(statistics~) lldp(statistics!~) local-ce(mac!~) ls-port-queue(statistics~) lspv(statistics) mac-address!(@!~ bridge-domain~ evpn~ vlan~ vsi~) mirror(counters~) mld(all-instance~ control-message~ group~ statistics~ vpn-instance~) mld-snooping(group~ statistics~) mpls(l2vpn~ ldp!~ rsvp-te!~ te~ traffic-statistics~) msdp(all-instance~ control-message~ peer!~ sa-cache!~ statistics!~ vpn-instance~) mtrace(statistics) multicast(group-ip~ remote-backup~) multicast-domain(all-instance~ vpn-instance~) nhrp(peer~ statistics~) ntp-service(statistics~) ospf(@~ counters!~ frr peer~ process redistribution spf) ospfv3(@!~ all!~) patch-configure(@~ next-startup!~) pce(protocol~) pim(all-instance~ control-message~ ipv6~ routing-table~ vpn-instance~) pnp(state) port-queue(statistics~) ppp-user(urpf~) ptp(statistics~) ptp-adaptive(statistics) pw(@~ peer-address~ pw-template~) qinq(statistics~) qos(default~ hard-pipe~) qos-profile(statistics~) qppb(local-policy~) radius-attribute(packet-count) radius-client(statistics!~) radius-server(accounting-interim-packet~ accounting-packet~ accounting-start-packet~ accounting-stop-packet~) rawip(ipv6~ statistics) rawlink(statistics) rip(@~ all~) ripng(@~) route-policy(@~) rpki(session~) rrpp(snooping~) segment-routing(traffic-statistics!~) service(activate-fail-record deactivate-record update-fail-record) service-security(counters~) slot(@(@~)) sma(statistics) smart-link(flush) soc(attack-defend~) sr-te(policy~) srv6-te(policy~) stp(interface~ statistics vsi~) sub-port-queue(statistics~) tcp(ipv6~ statistics) traffic-statistics(hard-pipe~ l2vpn~ suppression~ vpn-instance~ vsi~) udp(ipv6~ statistics) user-group-queue(@~ name~ statistics~) user-queue(statistics~) value-added-service(edsg~) virtual-cluster-access!(peer~) virtual-system(@) vlan(statistics~) vlan-statistics(cevlan~ interface~ pevlan~) vrrp(interface~ statistics vrid~) vrrp6(interface~ statistics vrid~) vxlan(statistics~) xpl-filter(@~) ztp(pre-configuration))
restore(software-package(@))
save(aaa(abnormal-offline-record~ normal-offline-record~ offline-record~ online-fail-record~) all(virtual-systems) ap(all-ap))
set(board-type(slot~) master-key tpm(password~) ztp(disable enable pre-configuration~))
snmp-agent(activate(usm-user~))
software(crl(load~))
startup(downgrade(license~ paf~) paf(@!~ default) patch(@~) system-software(@!~))
switch(virtual-system(@))
sysmac(load(@~))
telnet(-a(@~) -i(@~) @!(@) ipv6(-a~ @!~ public-net~ vpn-instance~) vpn-instance(@~))
tftp(-a(@~) -i(@~) @(get~ public-net~ put~ vpn-instance~) ipv6(-a~ @~))
undo(capture-packet!(@ local-host~) upgrade(rollback))
uninstall-module(@!(next-startup) all next-startup(all))
upgrade(all-slot(@~ startup~) cmu(all~ slot~) delete-package(type~) download-package(@~) fan(all~ slot~) lpu(all~ by-testbus~ slot~) mpls(te~) mpu(all~ by-testbus~ slot~) pdu(all~ slot~) pmu(all~ slot~) rollback(enable~) sfu(all~ by-testbus~ slot~))`,
    'user-group': `
include(user-group(@))
undo(include(user-group~))`,
    'user-group-list': `
undo(user-group(@!~))
user-group(@(weight~))`,
    'user-group-queue': `
cir(@(cbs~ outbound pir~))
mode(template)
priority(@(shaping~))
shaping(@(inbound))
undo(cir(@~ outbound) mode(template) shaping(inbound))`,
    'user-interface': `
acl(@(inbound outbound) ipv6(@~))
undo(acl(inbound outbound))`,
    'user-interface-vty': `
databits(@)
flow-control(@)
parity(@)
set(authentication(password(cipher(password))))
speed(@)
stopbits(@)
undo(databits flow-control parity stopbits)`,
    'user-queue-template': `
parent-priority(@(weight~))
priority(@(cir-parent-priority~ pir~ scheduler-mode~))
undo(parent-priority(@~))`,
    'user-vlan': `
qos-profile(@(each-vlan~ inbound outbound))
user-group-queue(@(identifier~))
vlan(@(description~ qinq~))`,
    'value-added-service-policy': `
accounting-service-policy(inbound(auto) outbound(auto))
accounting-together(enable)
rate-limit-mode(car(outbound) user-queue(outbound))
tariff-level(@(qos-profile~))
tariff-level-cfg(@(accounting~ ip-type~))
tariff-queue-mapping(enable)
traffic-separate(enable)
undo(accounting-together(enable) rate-limit-mode(car~ user-queue~) tariff-level(@!~) tariff-level-cfg(@~) tariff-queue-mapping(enable) traffic-separate(enable) user(accounting~ accounting-together~) user-traffic-statistic(af1~ af2~ af3~ af4~ be~ cs6~ cs7~ ef~ inbound outbound))
user(accounting(dual-stack~) accounting-together(enable))
user-traffic-statistic(af1(af2~ af3~ af4~ be~ cs6~ cs7~ ef~ inbound outbound) af2(af1~ af3~ af4~ be~ cs6~ cs7~ ef~ inbound outbound) af3(af1~ af2~ af4~ be~ cs6~ cs7~ ef~ inbound outbound) af4(af1~ af2~ af3~ be~ cs6~ cs7~ ef~ inbound outbound) be(af1~ af2~ af3~ af4~ cs6~ cs7~ ef~ inbound outbound) cs6(af1~ af2~ af3~ af4~ be~ cs7~ ef~ inbound outbound) cs7(af1~ af2~ af3~ af4~ be~ cs6~ ef~ inbound outbound) ef(af1~ af2~ af3~ af4~ be~ cs6~ cs7~ inbound outbound))`,
    'virtual-access-ap-user': `
local-user(@(password~))
undo(local-user(@))`,
    'virtual-access-port-extension': `
clock(frequency(enable) time(enable))
control-tunnel(authentication(keychain~))
display(ntp-service(status~))
import(admin-ip(to~) bgp(to~ vpn-instance~) direct(to~ vpn-instance~) isis(@~) ospf(@~) static(to~ vpn-instance~))
info-center(logbuffer(size~))
ntp-service(enable(authentication-keyid~))
snmp-agent(trap(disable enable))
undo(clock(frequency~ time~) control-tunnel(authentication~) import(admin-ip~ bgp~ direct~ isis~ ospf~ static~) info-center(logbuffer~) ntp-service(enable))`,
    'virtual-cluster': `
data-channel(chassis(@~))
load-balance(per-packet)
undo(data-channel(chassis~) load-balance(per-packet))`,
    'virtual-cluster-access': `
admin(@(vpn-instance~))
ap(name(@~))
undo(ap(name~) vp(bfd~ bit-error-detection))
vp(bfd(detect-multiplier~ min-rx-interval~ min-tx-interval~) bit-error-detection!(threshold~))`,
    'virtual-cluster-data-channel': `
channel-port(@!(@))
neighbour-chassis(@)
undo(channel-port(@!~) neighbour-chassis!(@))`,
    'vlan': `
access-vlan(@!(@!~ to~))
aggregate-vlan
dhcp(snooping(enable!~ trusted!~))
display(port(isolate))
multicast-vlan(enable igmp-querier-election(user-vlan~) user-vlan(@!~))
name(@)
port(isolate(@!~ all) isolate-state(exclude~))
shutdown(vlan)
undo(access-vlan(@!~) aggregate-vlan ip(pool) multicast-vlan(enable igmp-querier-election~ user-vlan~) name port(isolate~) shutdown(vlan) unknown-unicast(discard!~))
unknown-unicast(discard(mac-learning))`,
    'vlan-group': `
group(mode(multiple single))
undo(group(mode))`,
    'vlan-instance': `
check(vlan(instance~))`,
    'vpn-instance': `
undo(ipv4-family!(unicast) vpn-id(@))
vpn-id(@)
vxlan(vni(@))`,
    'vpn-instance-anycast-rp': `
peer(@(fwd-msdp-sa!~))`,
    'vpn-instance-ipv4': `
ip-pool(warning-threshold(@))
undo(ip-pool(warning-threshold~) multicast(mvpn))`,
    'vpn-instance-ipv4-mvpn': `
bier(load-balance-entropy(source-group))
c-multicast(frr!(@ acl-name~ flow-detection-based~))
export(msdp)
import(msdp)
inter-area-segmented(enable)
multicast(wtr(@))
undo(bier(load-balance-entropy!~) c-multicast(frr!~) export(msdp) import(msdp) inter-area-segmented(enable) multicast(wtr!~))`,
    'vpn-instance-ipv6': `
ipv6-pool(warning-threshold(@))
nd(vlink-direct-route(advertise!~))
undo(ipv6-pool(warning-threshold~) nd(vlink-direct-route~))`,
    'vpn-instance-msdp': `
cache-sa-enable
encap-data-enable
import-source!(acl(@))
originating-rp(@!(@))
peer(@(hold-time-interval~ keepalive-interval~ mesh-group~ minimum-ttl~ request-sa-enable sa-cache-maximum~ sa-policy~ sa-request-policy!~))
shutdown(@)
static-rpf-peer(@!(rp-policy~))
timer(retry(@))
undo(cache-sa-enable encap-data-enable import-source originating-rp shutdown(@) static-rpf-peer(@) timer(retry))`,
    'vpn-instance-pim': `
auto-rp(listening(enable))
backup-rpf-switchover-delay(flow-based!(policy~) interval(@!~))
bsr-policy(acl-name(@))
c-bsr(admin-scope global!(hash-length~ priority~) group(@~))
c-rp(@(@!~))
crp-policy(acl-name(@))
hello(nsr(genid-change~))
hello-option(join-attribute(enable))
register-packet-checksum
register-policy(acl-name(@))
register-source(@(@))
register-with-probe
rpf(disable(all policy~))
rpf-frr!(clone(interface-inheritance!~ join~ source~) policy(@ acl-name~))
rpf-prune-delay(@!(policy~))
rpf-vector(destination(@~))
source-policy(acl-name(@))
source-proxy(enable!(policy~))
ssm-policy(acl-name(@))
state-refresh-interval(@)
state-refresh-rate-limit(@)
state-refresh-ttl(@)
static-rp(@(acl-name~))
traffic(select(p2mp-te~))
undo(auto-rp(listening~) backup-rpf-switchover-delay!(flow-based!~ interval~) c-bsr(admin-scope global group~) c-rp(@!~) hello(nsr~) hello-option(join-attribute~) register-packet-checksum register-with-probe rpf(disable) rpf-frr!(clone~) rpf-prune-delay!(@!~) rpf-vector(destination~) source-proxy(enable) state-refresh-interval state-refresh-rate-limit state-refresh-ttl traffic(select~))`,
    'vpws-evpn-instance': `
remote(frr(disable enable))
undo(remote(frr~))`,
    'vs': `
assign(interface(@!~))
undo(assign(interface~))`,
    'vs-pbr-policy': `
apply(output-interface(@!~))
undo(apply(output-interface!~) if-match(acl!~))`,
    'vsi': `
admin-vsi
igmp-snooping(qinq-mapping(report-listening~) qinq-stacking(report-listening~) report-listening(user-info~) transparent-vlan)
isolate(hub-ac(hub-pw) spoken(include-multicast))
l2-multicast(pw-fast-control!(holdtime~))
local-mac(remove(all-from-me))
mac-address(aging-time(local~ remote~))
mac-learn-style(qualify unqualify)
mac-learning(disable enable)
p2p-vsi(enable)
pbb(b-vsi(enable) backbone-destination-mac(@~) binding(b-vsi~) i-vsi(enable) mac-withdraw(mac-opt-compatible) service-type(p2p))
track(admin-vsi(@))
traffic-policy(@(ac-mode~))
traffic-statistics(packet-type(enable))
undo(admin-vsi broadcast-suppression(uni-inbound uni-outbound) igmp-snooping(qinq-mapping~ qinq-stacking~ report-listening~ transparent-vlan) isolate(hub-ac~) l2-multicast(pw-fast-control!~) mac-learn-style(qualify) mac-learning(disable) multicast-suppression(uni-inbound uni-outbound) p2p-vsi(enable) pbb(b-vsi~ backbone-destination-mac!~ i-vsi~ mac-withdraw~ service-type!~) track(admin-vsi) traffic-policy(ac-mode~) traffic-statistics(packet-type~) unknown-frame(multicast~ unicast~) unknown-unicast-suppression(uni-inbound uni-outbound) vpls-multicast(fast-switch~))
unknown-frame(multicast(broadcast drop) unicast(broadcast drop!~))
vpls-multicast(fast-switch(enable))`,
    'vsi-bgp': `
encapsulation(rfc4761-compatible vpls-family-compatible)
mtu-negotiate(disable)
peer(@(remote-site~))
site(@!(default-offset~ range~) default name(@))
site-range(@!(default-offset~))
undo(encapsulation(rfc4761-compatible vpls-family-compatible) mtu-negotiate(disable) site(@ name~) site-range(@!~))`,
    'vsi-bgp-site': `
active(delay-time(@))
best-site
recover(delay-time(@))
site-id(@)
undo(active(delay-time!~) best-site recover(delay-time!~) site-id!(@))`,
    'vsi-bgpad': `
pw(spoke-mode)
undo(pw(spoke-mode) vpls-id)
vpls-id(@)`,
    'vsi-inclusive-leaf': `
mpls(p2mp(slot~))
primary-root(@(backup-root~ track~))
undo(primary-root(@~))`,
    'vsi-inclusive-root': `
bfd(track(interface~))
undo(bfd(track~))`,
    'vsi-inclusive-root-mpls-te': `
p2mp(dynamic te-template(@))
undo(p2mp(dynamic te-template))`,
    'vsi-ldp': `
npe-upe(mac-withdraw(enable))
peer(@(ac-mode!~ encapsulation~ ignore-standby-state secondary!~ static-npe~ static-upe~ track~ upe!~))
protect-group(@)
undo(hard-pipe(enable) npe-upe(mac-withdraw~) protect-group(@) upe-npe(mac-withdraw~) upe-upe(mac-withdraw~) vsi-id)
upe-npe(mac-withdraw(enable))
upe-upe(mac-withdraw(enable))
vsi-id(@)`,
    'vsi-ldp-pw': `
bfd-detect(option-tlv!(detect-multiplier~ min-rx-interval~ min-tx-interval~))
control-word(disable)
flow-label(disable)
ignore-stp-loopcheck
preferred-control-word
track(hub-pw)
undo(bfd-detect(detect-multiplier~ min-rx-interval~ min-tx-interval~ option-tlv!~) control-word(disable) flow-label(disable) ignore-stp-loopcheck interface-parameter-type(vccv) preferred-control-word track(hub-pw))`,
    'vsp-service-instance-group': `
remote-backup-service(@)
undo(remote-backup-service!(@))`,
    'web-url-profile': `
undo(web-url)
web-url(@)`,
    'weekly-key-id': `
algorithm(hmac-md5 hmac-sha-256 hmac-sha1-12 hmac-sha1-20 md5 sha-1 sha-256 sm3)
default(send-key-id)
key-string(@ cipher(@) plain(@))
receive-time(@(@~) daily(@~) date(@!~) day(@!~) month(@!~))
send-time(@(@~) daily(@~) date(@!~) day(@!~) month(@!~))
undo(algorithm default(send-key-id) key-string receive-time send-time)`,
  },
  openings: `
aaa > aaa-domain -domain-<1> domain <1>
aaa > accounting-copy-group -accounting-copy-group-<1> accounting-copy-group <1>
aaa > accounting-scheme -accounting-<1> accounting-scheme <1>
aaa > authentication-scheme -authen-<1> authentication-scheme <1>
aaa > authorization-scheme -author-<1> authorization-scheme <1>
aaa > domain-mapping-list -domainmaplist-<1> domain-map-list <1>
aaa > ipv6-multicast-profile -mprofile-<1> multicast-profile [ ipv6 ] <1>
aaa > recording-scheme -recording-<1> recording-scheme <1>
aaa > task-group -task-group-<1> task-group <1>
aaa > user-group -user-group-<1> user-group <1>
alarm > alarm-inversion -reverse reverse
alarm > alarm-masking-list -mask-<1> mask name <1>
ap > virtual-access-ap-user -ap-user ap-user
ap > virtual-access-hwtacacs -hwtacacs hwtacacs
bgp > bgp-evpn -af-evpn l2vpn-family evpn
bgp > bgp-flow -af-ipv4-flow ipv4-family flow
bgp > bgp-flow-vpn-instance-ipv4 -flow-<1> ipv4-flow vpn-instance <1>
bgp > bgp-flow-vpn-instance-ipv6 -flow-6-<1> ipv6-flow vpn-instance <1>
bgp > bgp-flow-vpnv4 -af-flow-vpnv4 ipv4-flow vpnv4
bgp > bgp-flow-vpnv6 -af-flow-vpnv6 ipv6-flow vpnv6
bgp > bgp-ipv4-multicast -af-multicast ipv4-family multicast
bgp > bgp-ipv4-sr-policy -af-ipv4-srpolicy ipv4-family sr-policy
bgp > bgp-ipv4-unicast -af-ipv4 ipv4-family unicast
bgp > bgp-ipv6-flow -af-ipv6-flow ipv6-family flow
bgp > bgp-ipv6-mvpn -af-mvpnv6 ipv6-family mvpn
bgp > bgp-ipv6-sr-policy -af-ipv6-srpolicy ipv6-family sr-policy
bgp > bgp-ipv6-unicast -af-ipv6 ipv6-family unicast
bgp > bgp-l2vpn-ad -af-l2vpn-ad l2vpn-ad-family
bgp > bgp-labeled -af-ipv4-labeled ipv4-family labeled-unicast
bgp > bgp-ls -af-ls link-state-family unicast
bgp > bgp-mdt -af-mdt ipv4-family mdt
bgp > bgp-multi -instance-<1> vpn-instance <1>
bgp > bgp-mvpn -af-mvpn ipv4-family mvpn
bgp > bgp-rpd -af-rpd rpd-family
bgp > bgp-vpn-instance-ipv4 -<1> ipv4-family vpn-instance <1>
bgp > bgp-vpn-instance-ipv4 -labeled-<1> ipv4-labeled-unicast vpn-instance <1>
bgp > bgp-vpn-instance-ipv6 -6-<1> ipv6-family vpn-instance <1>
bgp > bgp-vpn-target -af-vpn-target ipv4-family vpn-target
bgp > bgp-vpnv4 -af-vpnv4 ipv4-family vpnv4
bgp > bgp-vpnv4 -af-vpnv4 ipv4-family vpnv4 unicast
bgp > bgp-vpnv4-multicast -af-vpnv4-multicast ipv4-family vpnv4-multicast
bgp > bgp-vpnv6 -af-vpnv6 ipv6-family vpnv6
bgp-multi > bgp-multi-vpn-instance-ipv4 -<1> ipv4-family vpn-instance <1>
bgp-multi > bgp-multi-vpnv4 -af-vpnv4 ipv4-family vpnv4
bgp-vpn-instance-ipv4 > sid-np-evpn -sid-np-evpn segment-routing ipv6 apply-sid specify-nexthop evpn
bgp-vpn-instance-ipv6 > bgp-6-ipv6-family-vpn-instance-sid-np-evpn -sid-np-evpn segment-routing ipv6 apply-sid specify-nexthop evpn
bier > bier-subdomain -sub-domain-<1:0-255> sub-domain <1:0-255>
bmp > bmp-session -session-<2> bmp-session [ vpn-instance <1> ] <2>
bmp > bmp-session-2 -session-<2>-<3> bmp-session [ vpn-instance <1> ] <2> alias <3>
bmp-session > bmp-monitor -public monitor public
bmp-session > bmp-session-ipv4-unicast -ipv4-unicast ipv4 unicast
bmp-session > bmp-session-ipv4-vpn -ipv4-vpn ipv4 vpn
callhome > endpoint -endpoint-<1> endpoint <1>
command-template > group-bgp -bgp bgp <1>
ds-lite-instance > ds-lite-instance-address-pool -ds-lite-address-group-<1> ds-lite address-group <1> [ group-id <2:0-127> [ vpn-instance <3> ] ]
emdi > board-group -lpu-group-<1> emdi lpu-group <1>
emdi > channel-group -channel-group-<1> emdi channel-group <1>
esi-static > preference-based -preference-based df-election type preference-based
evi-ipmsi > evi-ipmsi-leaf -leaf leaf
evi-ipmsi > evi-ipmsi-root -root root
evi-ipmsi-root > evi-ipmsi-root-mldp -mldpp2mp mldp p2mp
evpn-instance > evi-ipmsi -inclusive inclusive-provider-tunnel
evpn-instance > sys-evpn-mac-dup -mac-dup mac-duplication
flow-queue > cos -cos<1:0-7> cos <1:0-7>
gigabitethernet1-0-0 > gigabitethernet1-0-0-bas -bas bas
global-channel > global-channel-name -<1> channel <1> type asm
global-evpn-configuration > esi-dynamic -esi-dynamic-<1> esi dynamic-name <1>
global-evpn-configuration > esi-static -esi-<1> esi <1>
global-evpn-configuration > evpn-mac-dup -mac-dup mac-duplication
grpc > grpc-client -client grpc client
grpc > grpc-ipv6-server -server-ipv6 grpc server ipv6
grpc > grpc-server -server grpc server
ifit > ifit-instance -instance-<1> instance <1>
interface > atm-pvc -pvc-<1> pvc <1> [ <2:0-4095> ]
interface > atm-pvp -pvp-<1:0-4095> pvp <1:0-4095>
interface > bas-interface -bas bas
interface > gigabitethernet-interface-vlan-100-qinq-200 -vlan-<1:1-4094>-100-QinQ-<4:1-4094>-200 user-vlan { <1:1-4094> [ <2:1-4094> ] | <3:1-4094> } qinq { <4:1-4094> [ <5:1-4094> ] | <6:1-4094> }
interface > l2tpv3-instance -l2tpv3-instance-<1> l2tpv3 instance <1>
interface > user-vlan -vlan-<1:1-4094>-<2:1-4094> user-vlan { <1:1-4094> [ <2:1-4094> ] | <3:1-4094> }
interface > vlan-group -vlangroup<1:1-16> vlan-group <1:1-16>
ipfpm-dcp > ipfpm-dcp-instance -instance-<1:1-8355838> instance <1:1-8355838>
ipfpm-mcp > ipfpm-mcp-instance -instance-<1:1-8355838> instance <1:1-8355838>
ipfpm-mcp-instance > ipfpm-mcp-ach -ach-<1:1-2147483647> ach <1:1-2147483647>
ipv6-mvpn-ipmsi > ipv6-mvpn-ipmsi-mpls-te -mpls-te mpls te
ipv6-pim > ipv6-anycast-rp -anycast-rp-<1> anycast-rp <1>
is-is > is-is-frr -frr frr
is-is > is-is-frr -ipv6-frr ipv6 frr
is-is > is-is-topology -topology-<1> topology <1> [ topology-id { <2:0-4095> | multicast } ]
is-is > isis-ipv6-topology -ipv6-topology-<1> ipv6 topology <1> [ topology-id { <2> | multicast } ]
is-is > isis-link-group -link-group-<1> link-group <1>
keychain > weekly-key-id -keyid-<1:0-63> key-id <1:0-63>
leaf-list > leaf-node -destination-<1> destination <1>
lmp > lmp-neighbor -peer-<1> peer <1>
lmp-neighbor > imp-telink-configuration -Te-Link-<1:1-1024> te-link <1:1-1024>
management > admin-template -template:<1> resource-template <1>
management > vs -vs:<1> virtual-system <1> [ pvmb slot <2> [ <3> [ <4> [ <5> ] ] ] ]
md > ma -ma-<1> ma <1> [ format { icc-based <2> | string <3> } ]
mpls > mpls-rsvp-te-neighbor -rsvp-te-peer-<1> mpls rsvp-te peer <1>
mpls-in-udp > mpls-in-udp-list -list-<1> source-ip-validate list destination-ip <1>
mpls-l2vpn > l2vpn-peer -peer-<1> peer <1>
mpls-l2vpn > mpls-l2vpn-monitor-group -monitor-group-<1> monitor-group <1>
mpls-l2vpn-instance > mpls-l2vpn-ce -<1> ce <1> [ id <2:0-65534> [ range <3:1-65535> ] [ default-offset <4> ] ]
mpls-ldp > mpls-ldp-ipv4 -ipv4 ipv4-family
mstp-process > stp-process-region -region stp region-configuration
multicast-bas > multicast-bas-policy -<1> policy <1>
multicast-bas-policy > channel -channel-<1> channel <1>
mvpn-ipmsi > i-pmsi-mpls-te -mpls-te mpls te
nacm > nacm-group -group-<1> group <1>
nacm > nacm-group -group-<1> group-name <1>
nacm > nacm-rule-list -rule-list-<1> rule-list-name <1>
nacm-rule-list > nacm-rule -rule-name-<1> rule-name <1> action { permit | deny }
nat-instance > nat-instance-address-pool -nat-address-group-<1> nat address-group <1> [ group-id <2:0-127> [ vpn-instance <3> ] [ no-pat ] ]
nat-instance > nat-instance-address-pool -nat-address-group-<1> nat address-group <1> group-id <2:0-127> [ vpn-instance <3> ] over-load
nat64-instance > nat64-instance-address-pool -nat64-address-group-<1> nat64 address-group <1> group-id <2:0-127> [ no-pat | vpn-instance <3> [ no-pat ] ]
netconf-user-interface > callhome -callhome-<1> callhome <1>
netconf-user-interface > nacm -nacm nacm
nqa > nqa-leaf -leaf leaf
nqa > nqa-root -root root
nqa-root > nqa-root-mldpp2mp -mldpp2mp mldp p2mp
nqa-root > nqa-root-mplste -mplste mpls-te
ops > maintenance-assistant-task -assistant-<1> assistant <1>
ospf > ospf-area -area-<1> area { <1> | <2> }
ospf > ospf-frr -frr frr
ospfv3 > ospfv3-area -area-<1> area { <1> | <1> }
ospfv3 > ospfv3-frr -frr frr
pce-client > connect-pce-server -connect-<1> connect-server <1>
performance-management > pm-server -server-<1> pm-server <1>
performance-management > statistics-task -statistics-<1> statistics-task <1>
pim6 > pim6-anycast-rp -anycast-rp-<1> anycast-rp <1>
public-key > rsa-key-code -rsa-key-code public-key-code begin
rpki > rpki-session -session session [ vpn-instance <1> ] { <2> | <3> }
security-password > rules-management -rule-admin rule admin
segment-routing > segment-list -segment-list-<1> segment-list <1>
segment-routing > sr-mpls-te-policy -te-policy-<1> sr-te policy <1> [ endpoint <2> color <3:0-4294967295> ]
segment-routing > sr-mpls-te-policy-group -te-policy-group-<1:1-4294967295> sr-te-policy group <1:1-4294967295>
segment-routing-ipv6 > segment-routing-ipv6-locator -locator locator <1> [ ipv6-prefix <2> <3:32-120> [ [ static <4:1-96> ] | [ args <5:1-64> ] ] * ]
segment-routing-ipv6 > srv6-mapping-policy -mapping-policy-<1:0-4294967295> mapping-policy color <1:0-4294967295>
segment-routing-ipv6 > srv6-segment-list -segment-list-<1> segment-list <1>
segment-routing-ipv6 > srv6-te-policy -policy-<1> srv6-te policy <1> [ endpoint <2> color <3:0-4294967295> ]
segment-routing-ipv6-locator > srv6-locator-end-as -endas-<1> opcode <1> end-as
sensor-group > sensor-path -path sensor-path <1>
sensor-group > sensor-path-self-defined-event -self-defined-event-path sensor-path <1> self-defined-event
sensor-path-self-defined-event > telemetry-filter -filter-<1> filter <1>
sflow > sflow-collector -collector-<1> sflow collector <1>
sm2-public-key > sm2-public-key-sm2-key-code -sm2-key-code public-key-code begin
sr-mpls-te-policy > candidate-path -path candidate-path preference <1:1-65535>
srv6-te-policy > srv6-candidate-path -path candidate-path preference <1:1-65535>
static-mapping-algorithm-configuration > static-mapping-algorithm-private-ip-address-pool -inside-pool-<1:1-2000> inside-pool <1:1-2000>
static-mapping-algorithm-configuration > static-mapping-algorithm-public-address-pool -global-pool-<1:1-2000> global-pool <1:1-2000>
system > 802-1x-template -dot1x-template-<1:1-256> dot1x-template <1:1-256>
system > access-dhcpv6-reconfigure -access-dhcpv6-reconfig access dhcpv6-reconfigure
system > access-service -access-<1> access-service <1>
system > acl -ACL acl name <1> [ basic ] number <2:2000-2999> [ match-order { config | auto } ]
system > acl-address-pool -acl-ip-pool-<1> acl ip-pool <1>
system > acl-ipv6-address-pool -acl-ipv6-pool-<1> acl ipv6-pool <1>
system > acl-port-pool -acl-port-pool-<1> acl port-pool <1>
system > advanced-acl -acl4-advance-<1:3000-3999> acl [ number ] <1:3000-3999> [ match-order { config | auto } ]
system > advanced-acl -acl4-advance-<1> acl name <1> [ match-order { config | auto } ]
system > advanced-acl6 -acl6-advance-<1:3000-3999> acl ipv6 [ number ] <1:3000-3999> [ match-order { config | auto } ]
system > advanced-acl6 -acl6-advance-<1> acl ipv6 name <1> [ match-order { config | auto } ]
system > affinity-attribute-mapping -pc-af-map path-constraint affinity-mapping
system > ap -ap<1:1024-8191> ap-id <1:1024-8191>
system > as-path-set -xpl-as xpl as-path-list <1>
system > attack-defense-policy -cpu-defend-policy-<1:1-30> cpu-defend policy <1:1-30>
system > b-evpn-instance -b-evpn-instance-<1> evpn vpn-instance <1> b-evpn
system > basic-acl -acl4-basic-<1:2000-2999> acl [ number ] <1:2000-2999> [ match-order { config | auto } ]
system > basic-acl -acl4-basic-<1> acl name <1> basic [ match-order { config | auto } ]
system > basic-acl6 -acl6-basic-<1:2000-2999> acl ipv6 [ number ] <1:2000-2999> [ match-order { config | auto } ]
system > basic-acl6 -acl6-basic-<1> acl ipv6 name <1> basic [ match-order { config | auto } ]
system > bfd -bfd bfd
system > bfd-lsp-session -bfd-lsp-session-<1> bfd <1> bind mpls-te interface { <2> <3> | <4> }
system > bfd-lsp-session -bfd-lsp-session-<1> bfd <1> bind mpls-te interface { <2> <3> | <4> } reverse-te lsr-id <5> tunnel-id <6:1-4294967295> auto
system > bfd-lsp-session -bfd-lsp-session-<1> bfd <1> bind mpls-te interface { <2> <3> | <4> } te-lsp [ backup ]
system > bfd-lsp-session -bfd-lsp-session-<1> bfd <1> bind mpls-te interface { <2> <3> | <4> } te-lsp [ backup ] one-arm-echo
system > bfd-lsp-session -bfd-lsp-session-<1> bfd <1> bind mpls-te interface { <2> <3> | <4> } te-lsp [ backup ] reverse-te lsr-id <5> tunnel-id <6:1-4294967295> auto
system > bfd-lsp-session -bfd-lsp-session-<1> bfd <1> bind pw interface { <2:interface> | <3:interface-type> <4:interface-number> } [ remote-peer <5> pw-ttl { auto-calculate | <6:1-255> } ] [ track-interface [ interface { <7:interface> | <8:interface-type> <9:interface-number> } ] ] [ secondary ] group
system > bfd-session -bfd-session-<1> bfd <1>
system > bfd-session -bfd-session-<1> bfd <1> bind link-bundle peer-ip <2> [ vpn-instance <3> ] interface { <4:interface> | <5:interface-type> <6:interface-number> } source-ip <2>
system > bfd-session -bfd-session-<1> bfd <1> bind link-bundle peer-ipv6 <2> [ vpn-instance <3> ] interface { <4:interface> | <5:interface-type> <6:interface-number> } source-ipv6 <2>
system > bfd-session -bfd-session-<1> bfd <1> bind mpls-te interface { <2:interface-type> <3:interface-number> | <4:interface> } te-lsp [ backup ] group
system > bfd-session -bfd-session-<1> bfd <1> bind peer-ip <2> [ vpn-instance <3> ] [ [ interface { <4:interface> | <5:interface-type> <6:interface-number> } ] [ source-ip <7> ] | [ [ select-board <8> [ <9> ] ] [ source-ip <7> ] | [ source-ip <7> ] [ select-board <8> [ <9> ] ] ] ]
system > bfd-session -bfd-session-<1> bfd <1> bind peer-ip <2> [ vpn-instance <3> ] [ source-ip <4> ] track-interface interface { <5:interface> | <6:interface-type> <7:interface-number> }
system > bfd-session -bfd-session-<1> bfd <1> bind peer-ip <2> [ vpn-instance <3> ] interface { <4:interface> | <5:interface-type> <6:interface-number> } [ source-ip <2> ] one-arm-echo
system > bfd-session -bfd-session-<1> bfd <1> bind peer-ip default-ip interface { <2:interface> | <3:interface-type> <4:interface-number> } [ source-ip <5> ]
system > bfd-session -bfd-session-<1> bfd <1> bind peer-ip default-ip vsi <2> peer <3> [ vc-id <4:1-4294967295> ]
system > bfd-session -bfd-session-<1> bfd <1> bind peer-ipv6 <2> [ vpn-instance <3> ] [ [ interface { <4:interface> | <5:interface-type> <6:interface-number> } ] [ source-ipv6 <7> ] | [ source-ipv6 <7> ] [ select-board <8> [ <9> ] ] ]
system > bfd-session -bfd-session-<1> bfd <1> bind peer-ipv6 <2> [ vpn-instance <3> ] { [ interface { <4> | { <5:interface> | <6:interface-type> <7:interface-number> } } ] source-ipv6 <8> | source-ipv6 <8> [ select-board <9> [ <10> ] ] } auto
system > bgp -bgp bgp <1>
system > bgp-flow-specification-interface-group -flow-interface-group-<1:0-16383> flow-interface-group <1:0-16383>
system > bgp-ipv4-multicast -bgp-af-multicast ipv4-family multicast
system > bgp-multi -bgp-instance-<2> bgp <1> instance <2>
system > bier -bier bier
system > bmp -bmp bmp
system > board-level-management-service-plane-defense -app-sec-slot-<1:1-16> ma-defend slot-policy <1:1-16>
system > bridge-domain -bd<1:1-16777215> bridge-domain <1:1-16777215>
system > channel-profile -channel-profile-<1> qos channel-profile <1>
system > command-template -group-<1> command group <1>
system > community-attribute-list -community-list-<1> ip community-list <1>
system > cu-agent -cu-agent cu-agent
system > dcn -dcn dcn
system > default-md -default-md cfm default md [ level <1:0-7> ]
system > dhcp-group -dhcp-server-group-<1> dhcp-server group <1>
system > dhcp-snooping-whitelist -dhcpsnp-whitelist-<1> dhcp snooping packet whitelist <1>
system > dhcpv6-relay-server-group -dhcpv6-relay-server-group-<1> dhcpv6 relay server group <1>
system > dhcpv6-server-group -dhcpv6-server-group-<1> dhcpv6-server group <1>
system > diagnose -diagnose diagnose
system > diameter-server-group -diameter-group-<1> diameter-server group <1>
system > diffserv-domain -dsdomain-<1> diffserv domain { <1> | default | 5p3d }
system > diffserv-domain -dsdomain-<1> diffserv domain { <1> | default | 5p3d } [ domain-id <2:1-31> ]
system > ds-lite-instance -ds-lite-instance-<1> ds-lite instance <1> [ id <2:1-4095> ]
system > e-trunk -e-trunk-<1:1-128> e-trunk <1:1-128>
system > ecc-public-key -ecc-public-key ecc peer-public-key <1> [ encoding-type <2> ]
system > emdi -emdi emdi
system > enhanced-stream-quality-monitoring -esqm esqm
system > erps-ring -erps-ring<1:1-255> erps ring <1:1-255>
system > eth-tag-list -eth-tag-list-<1> filter-list eth-tag <1>
system > event -event event
system > evpl-instance-mpls-mode -evpl-mpls<1:1-256000> evpl instance <1:1-256000> mpls-mode
system > evpl-instance-vxlan-mode -evpl-vxlan<1:1-256000> evpl instance <1:1-256000> vxlan-mode
system > evpl-srv6 -evpl-srv6-<1:1-256000> evpl instance <1:1-256000> srv6-mode
system > evpn-instance -evpn-instance-<1> evpn vpn-instance <1>
system > evpn-instance -evpn-instance-<1> evpn vpn-instance <1> bd-mode
system > explicit-path -explicit-path-<1> explicit-path <1>
system > fault-management -fm fm
system > fec-list -fec-list-<1> fec-list <1>
system > flexe-client -flexe-client-<1:1-65535> flexe client-instance <1:1-65535> [ flexe-group <2:1-65535> flexe-type { cross | full-function } [ port-id <3> ] ]
system > flexe-group -flexe-group-<1:1-65535> flexe group <1:1-65535>
system > flexible-log-template -nat-syslog-template-user nat syslog flexible template session
system > flexible-log-template -nat-syslog-template-user nat syslog flexible template { user | session }
system > flow-queue -flow-queue-template-<1> flow-queue <1>
system > flow-queue -flow-queue-template-<1> flow-queue <1> 8cos-enhance-mode
system > flow-queue -flow-queue-template-<1> flow-queue <1> priority-mode
system > flow-queue -flow-queue-template-<1>-4cos-mode flow-queue <1> 4cos-mode
system > flow-queue-mapping -flow-mapping-<1> flow-mapping <1>
system > flow-queue-wred -flow-wred-<1> flow-wred <1>
system > flow-route -flow-route flow-route <1>
system > flow-route-ipv6 -flow-route-ipv6 flow-route <1> ipv6
system > flow-route-ipv6-vpn-instance -flow-route-ipv6-<2> flow-route <1> ipv6 vpn-instance <2>
system > flow-route-vpn-instance -flow-route-<2> flow-route <1> vpn-instance <2>
system > global-cgn-address-pool -nat-ip-pool-<1> nat ip-pool <1> [ dynamic ] [ vpn-instance <2> ] [ no-pat ] [ slave ]
system > global-channel -l2-channel-glb l2-multicast-channel
system > global-evpn-configuration -evpn evpn
system > global-management-service-plane-defense -app-sec-global ma-defend global-policy
system > global-variable-set -xpl-global xpl global-value
system > gmpls-tunnel -gmpls-tunnel-<1> gmpls-tunnel <1>
system > grpc -grpc grpc
system > http -http http
system > http-redirection-profile -redirect-profile-<1> http-redirect-profile <1>
system > https-redirect -access-https-redirect access https-redirect
system > hwtacacs-server-template -hwtacacs-<1> hwtacacs-server template <1>
system > i-evpn-instance -i-evpn-evpn-instance-<1> evpn vpn-instance <1> i-evpn
system > ifit -ifit ifit
system > igmp -igmp igmp
system > ike-peer-filter-set -ike-identity-<1> ike identity <1>
system > interface -<1:interface> controller { <1:interface> | <2:interface-type> <3:interface-number> }
system > interface -<1:interface> interface { <1:interface> | <2:interface-type> <3:interface-number> } [ <4> ]
system > interface -<1:interface> interface { <1:interface> | <2:interface-type> <3:interface-number> } { <4> l2 }
system > interface-based-acl -acl4-interface-<1:1000-1999> acl [ number ] <1:1000-1999> [ match-order { config | auto } ]
system > interface-based-acl6 -acl6-interface-<1:1000-1999> acl ipv6 [ number ] <1:1000-1999> [ match-order { config | auto } ]
system > interface-level-management-service-plane-defense -app-sec-interface-<1:1-64> ma-defend interface-policy <1:1-64>
system > ip-address-pool -ip-pool-<1> ip pool <1> [ bas { local | remote | dynamic } ]
system > ip-address-pool -ip-pool-<1> ip pool <1> bas { local | remote } rui-slave
system > ip-address-pool -ip-pool-<1> ip pool <1> server
system > ipfpm-dcp -nqa-ipfpm-dcp nqa ipfpm dcp
system > ipfpm-mcp -nqa-ipfpm-mcp nqa ipfpm mcp
system > ippool-grouppool1 -ippool-grouppool1 ip pool-group <1> [ bas ]
system > ipsec-instance -ipsec-instance-<1:1-128> ipsec instance <1:1-128>
system > ipsec-policy-templet -ipsec-policy-templet-<1>-<2:1-10000> ipsec policy-template <1> <2:1-10000>
system > ipsec-profile -ipsec-profile-<1> ipsec policy <1> profile
system > ipsec-sa -ipsec-sa-<1> ipsec sa <1>
system > ipv4-address-prefix-set -xpl-pfx xpl ip-prefix-list <1>
system > ipv4-ssm-mapping -ssm-map-<1> ssm-mapping policy <1>
system > ipv6-address-pool -ipv6-pool-<1> ipv6 pool <1> [ bas { local | delegation | remote | relay } ]
system > ipv6-address-pool -ipv6-pool-<1> ipv6 pool <1> [ bas { local | delegation | remote } [ rui-slave ] ]
system > ipv6-address-prefix -ipv6-prefix-<1> ipv6 prefix <1> [ local | delegation | remote ]
system > ipv6-multicast-multi-topology -multicast-rpf-topology multicast ipv6 rpf multi-topology
system > ipv6-multicast-multi-topology -multicast-rpf-topology multicast rpf multi-topology
system > ipv6-pim -pim6 pim-ipv6
system > ipv6-ssm-mapping -ssm-map6-<1> ssm-mapping ipv6 policy <1>
system > is-is -isis-1 isis [ vpn-instance <1> ]
system > is-is -isis-<1:1-4294967295> isis <1:1-4294967295> [ vpn-instance <2> ]
system > keychain -keychain-<1> keychain <1>
system > keychain -keychain-<1> keychain <1> mode absolute
system > keychain -keychain-<1> keychain <1> mode periodic daily
system > keychain -keychain-<1> keychain <1> mode periodic monthly
system > keychain -keychain-<1> keychain <1> mode periodic weekly
system > keychain -keychain-<1> keychain <1> mode periodic yearly
system > l2tp-group -l2tp-<1> l2tp-group <1>
system > l2tpv3-pw -l2tpv3-pw-<1> l2tpv3 pw <1>
system > large-community-list -large-community-list-<1> ip large-community-list <1>
system > layer-2-acl -acl-L2-<1:4000-4999> acl [ number ] <1:4000-4999> [ match-order { config | auto } ]
system > layer-2-multicast-instance -l2-minst<1:1-32> l2-multicast instance <1:1-32>
system > leaf-list -mpls-te-leaf-list-<1> mpls te leaf-list <1>
system > license -license license
system > lmp -lmp lmp
system > lns-backup-group -lns-backup-group-<1> l2tp lns backup-group <1>
system > lns-group -lns-group-<1> lns-group <1>
system > local-aaa-server -local-aaa-server local-aaa-server
system > lpt-ptp -ptplpt-<1:interface> lpt ptp interface { <1:interface> | <2:interface-type> <3:interface-number> }
system > mac-list -mac-list-<1> filter-list mac <1>
system > maintenance-entity-group -mpls-tp-meg-<1> mpls-tp meg <1>
system > management -admin admin
system > map-rule -map-rule-<1> map rule <1>
system > md -md-<1> cfm md <1> [ level <2:0-7> ]
system > mirror-instance -mirror-instance-<1> mirror instance <1> location
system > mld -mld mld
system > mldp-p2mp-tunnel -mldp-p2mp-tunnel-<1> mldp-p2mp-tunnel <1>
system > monitor6 -monitor6-<1> ipv6 netstream monitor <1>
system > monitoring-group -monitor-group-<1> monitor-group <1>
system > mpls -mpls mpls
system > mpls-acl -acl-mpls-<1:10000-10999> acl [ number ] <1:10000-10999>
system > mpls-bgp-vpn-instance -mpls-bgp-vpn-instance-<1> mpls bgp vpn-instance <1>
system > mpls-in-udp -mpls-in-udp mpls-in-udp
system > mpls-l2vpn -l2vpn mpls l2vpn
system > mpls-l2vpn-instance -mpls-l2vpn-<1> mpls l2vpn <1> [ encapsulation { ethernet | vlan | hdlc | ppp | ip-interworking | ip-layer2 | atm-1to1-vcc | atm-1to1-vpc | atm-nto1-vcc | atm-nto1-vpc | atm-aal5-sdu | atm-trans-cell } [ control-word | no-control-word ] ]
system > mpls-ldp -mpls-ldp mpls ldp
system > mpls-ldp-vpn-instance -mpls-ldp-vpn-instance-<1> mpls ldp vpn-instance <1>
system > mpls-oam -mpls-oam mpls-oam
system > mpls-te-p2mp-template -te-p2mp-template-<1> mpls te p2mp-template <1>
system > mpls-te-p2p-template -te-p2p-template-<1> mpls te p2p-template <1>
system > mpls-traffic-statistics -traffic-statistics mpls traffic-statistics
system > msdp -msdp-<1> msdp vpn-instance <1>
system > mst-region -mst-region stp region-configuration
system > mstp-process -stp-process-<1:1-256> stp process <1:1-256>
system > multicast-bandwidth -mbandwidth multicastbandwidth
system > multicast-bas -multicast-bas-policy multicast bas-policy
system > multicast-mib -multicast-mib multicast-mib
system > multicast-nat-bind-list -multicast-nat-bind-list multicast-nat bind-list
system > multicast-nat-instance -multicast-nat-instance-<1:1-16000> multicast-nat instance id <1:1-16000> [ name <2> ]
system > multicast-nat-instance-group -multicast-nat-instance-group-<1:1-4000> multicast-nat instance-group id <1:1-4000> [ name <2> ]
system > multicast-nat-outbound-group -multicast-nat-outbound-group-<1:1-4000> multicast-nat outbound-group id <1:1-4000> [ name <2> ]
system > multicast-shaping-template -qos-mshaping multicast shaping
system > nat-instance -nat-instance-<1> nat instance <1> [ id <2:1-4095> [ simple-configuration ] ]
system > nat-policy -nat-policy-<1> nat-policy template <1>
system > nat64-instance -nat64-instance-<1> nat64 instance <1> [ id <2:1-4095> ]
system > netconf-user-interface -netconf netconf
system > netstream-aggregation -aggregation-as ip netstream aggregation { as | as-tos | destination-prefix | destination-prefix-tos | prefix | prefix-tos | protocol-port | protocol-port-tos | source-prefix | source-prefix-tos | mpls-label | index-tos | vlan-id | bgp-nexthop-tos | source-index-tos | bgp-community }
system > netstream-aggregation -aggregation-as ip netstream aggregation { as | as-tos | destination-prefix | destination-prefix-tos | prefix | prefix-tos | protocol-port | protocol-port-tos | source-prefix | source-prefix-tos | mpls-label | index-tos | vlan-id | bgp-nexthop-tos | source-index-tos | vni-sip-dip }
system > netstream-aggregation -aggregation-as ip netstream aggregation { as | as-tos | destination-prefix | destination-prefix-tos | prefix | prefix-tos | protocol-port | protocol-port-tos | source-prefix | source-prefix-tos | mpls-label | index-tos | vlan-id | bgp-nexthop-tos | source-index-tos }
system > netstream-aggregation -aggregation-as ipv6 netstream aggregation { as | as-tos | destination-prefix | destination-prefix-tos | prefix | prefix-tos | protocol-port | protocol-port-tos | source-prefix | source-prefix-tos | mpls-label | index-tos | vlan-id | bgp-nexthop-tos }
system > netstream-monitoring -monitor-<1> ip netstream monitor <1>
system > netstream-record -record-<1> ip netstream record <1>
system > nqa -nqa-<1>-<2> nqa test-instance <1> <2>
system > nqa-test-flow -nqa-testflow-<1:1-65535> nqa test-flow <1:1-65535>
system > oam-management -oam-mgr oam-mgr
system > ops -ops ops
system > ospf -ospf-1 ospf [ router-id <1> | vpn-instance <2> ] *
system > ospf -ospf-<1:1-4294967295> ospf <1:1-4294967295> [ router-id <2> | vpn-instance <3> ] *
system > ospfv3 -ospfv3-1 ospfv3 [ vpn-instance <1> ]
system > ospfv3 -ospfv3-<1:1-4294967295> ospfv3 <1:1-4294967295> [ vpn-instance <2> ]
system > pce-client -pce-client pce-client
system > performance-management -pm pm
system > pim -pim-<1> pim vpn-instance <1>
system > pim6 -pim6-<1> pim-ipv6 vpn-instance <1>
system > port-group -port-group-<1> port-group <1>
system > port-group-2 -port-group port-group group-member { { <1> | <2> <3> } [ to { <4> | <5> <6> } ] } &<1-10>
system > port-queue -port-queue-template-<1> port-queue-template <1>
system > port-queue-wred -port-wred-<1> port-wred <1>
system > prepaid-profile -prepaid-profile-<1> prepaid-profile <1>
system > public-key -rsa-public-key rsa peer-public-key <1>
system > public-key -rsa-public-key rsa peer-public-key <1> encoding-type <2>
system > pw-aps -pw-aps-<1:1-16384> pw-aps <1:1-16384> [ frr ]
system > pw-template -pw-template-<1> pw-template <1>
system > pw-ve-load-balancing-group -location-group-<1> access location-group <1>
system > python-policy-template -python-policy-<1> access python-policy <1>
system > qos-profile -qos-profile-<1> qos-profile <1>
system > qos-profile -qos-profile-<1>-8cos-enhance qos-profile <1> 8cos-enhance-mode
system > qos-profile-time-range -qos-profile-<1>-time-range qos-profile <1> time-range
system > qppb-configuration-group -xpl-rfg xpl route-flow-group <1>
system > qppb-local-policy -localpolicy-<1> qppb local-policy <1>
system > queue-4cos-mapping-profile -queue-4cos-mapping-<1> queue-4cos-mapping <1>
system > radius-server-group -radius-<1> radius-server group <1>
system > radius-test-template -rds-test-grp-<1> radius-test-group <1>
system > record6 -record6-<1> ipv6 netstream record <1>
system > remote-backup-profile -rm-backup-prf-<1> remote-backup-profile <1>
system > remote-backup-service -rm-backup-srv-<1> remote-backup-service <1>
system > remote-mpls-ldp-peer -mpls-ldp-remote-<1> mpls ldp remote-peer <1>
system > rip -rip-1 rip [ vpn-instance <1> ]
system > rip -rip-<1:1-4294967295> rip <1:1-4294967295> [ vpn-instance <2> ]
system > ripng -ripng-<1:1-4294967295> ripng <1:1-4294967295> [ vpn-instance <2> ]
system > route-filter-policy -xpl-<1> xpl interface-list <1>
system > route-monitoring-group -route-monitor-group-<1> ip route-monitor-group <1>
system > route-policy -route-policy route-policy <1> <2> node <3:0-65535>
system > rpf-vector-path -rpf-vector-path-<1> multicast rpf-vector path <1> [ strict | loose ]
system > rpki -rpki rpki
system > sbfd -sbfd sbfd
system > security-password -security-password security password
system > segment-routing -segment-routing segment-routing
system > segment-routing-ipv6 -segment-routing-ipv6 segment-routing ipv6
system > service-chain-instance -service-chain-instance-<1> service-chain instance <1> [ id <2:1-64> ]
system > service-location -service-location-<1:1-255> service-location <1:1-255>
system > service-policy -service-policy-<1> service-policy name <1> [ portal | edsg | mirror ]
system > service-policy-test1 -service-policy-test1 service-group <1>
system > service-template -service-template-<1>-slot-all service-template <1> [ slot <2:0-3> ]
system > service6-sec-policy -service-sec-<1> service-security policy { ipv4 | ipv6 } <1>
system > serviceid-policy -serviceid-policy-<1> service-identify-policy <1>
system > sflow -sflow sflow
system > slot -slot-<1> slot <1>
system > sm2-public-key -sm2-public-key sm2 peer-public-key <1>
system > sma -sma sma
system > soc -soc soc
system > spatial-multicast -spatial-multicast spatial-multicast
system > ssl-cipher-suite -ssl-cipher-suite-list-<1> ssl cipher-suite-list <1>
system > ssl-policy -ssl-policy-<1> ssl policy <1>
system > static-bidirectional-co-routed-egress -bi-static-egress-<1> bidirectional static-cr-lsp egress <1>
system > static-bidirectional-co-routed-ingress -bi-static-ingress-<1> bidirectional static-cr-lsp ingress <1>
system > static-bidirectional-co-routed-transit -bi-static-transit-<1> bidirectional static-cr-lsp transit <1>
system > static-mapping-algorithm-configuration -nat-static-mapping nat static-mapping
system > static-user-interface-list -static-user-interface-list-<1> static-user interface-list <1>
system > status-monitoring-group -monitor-location-group-<1> monitor-location-group <1>
system > sub-interface-queue -sub-port-queue-<1> sub-port-queue <1>
system > te-class-mapping -te-class-mapping te-class-mapping
system > te-tunnel-association-group -te-associate-group-<1:1-4294967295> mpls te associate-tunnel-group <1:1-4294967295>
system > telemetry -telemetry telemetry
system > traffic-behavior -behavior-<1> traffic behavior <1>
system > traffic-classifier -classifier-<1> traffic classifier <1> [ operator { and | or } ]
system > traffic-policy -trafficpolicy-<1> traffic policy <1>
system > trust-environment-management -trustem trustem
system > tunnel-policy -tunnel-policy-<1> tunnel-policy <1>
system > tunnel-selector -tunnel-selector tunnel-selector <1> <2> node <3:0-65535>
system > twamp -twamp nqa twamp
system > twamp-light -twamp-light nqa twamp-light
system > ucl -acl-ucl-<1:6000-9999> acl [ number ] <1:6000-9999> [ match-order { auto | config } ]
system > ucl6 -acl6-ucl-<1:6000-9999> acl ipv6 [ number ] <1:6000-9999> [ match-order { auto | config } ]
system > user-group-list -user-group-list-<1> access user-group-list <1>
system > user-group-queue -user-group-queue-<1> user-group-queue <1>
system > user-group-queue -user-group-queue-<1> user-group-queue <1> priority-mode
system > user-queue-template -user-queue-template-<1> user-queue <1>
system > value-added-service-policy -vas-policy-<1> value-added-service policy <1> [ daa | bod ]
system > virtual-access-port-extension -virtual-access-portextend virtual-access port-extend
system > virtual-cluster -virtual-cluster-chassis virtual-cluster-chassis
system > virtual-cluster-access -virtual-cluster-access virtual-cluster-access
system > vlan -vlan<1:1-4094> vlan <1:1-4094>
system > vlan-instance -vlan-instance vlan instance
system > vni -vni<1:1-16777215> vni <1:1-16777215>
system > vni-list -vni-list-<1> filter-list vni <1>
system > vpn-instance -vpn-instance-<1> ip dcn vpn-instance <1>
system > vpn-instance -vpn-instance-<1> ip vpn-instance <1>
system > vpn-instance-msdp -msdp msdp
system > vpn-instance-pim -pim pim
system > vpws-evpn-instance -vpws-evpn-instance-<1> evpn vpn-instance <1> vpws
system > vs-pbr-policy -policy-based-route-<1>-<2:1-65534> policy-based-route <1> permit node <2:1-65534> [ map-instance <3:1-65534> ]
system > vsi -vsi-<1> vsi <1> [ static | auto ] [ bd-mode ]
system > vsi -vsi-<1> vsi <1> [ static | auto ] { i-vsi { p2p | b-evpn-interworking } | b-vsi }
system > vsi-channel -l2-channel-vsi-<1> l2-multicast-channel vsi <1>
system > vsi-cusp-agent -vsi-cusp-agent-<1> cusp agent <1>
system > vsp-service-instance-group -service-instance-group-<1> service-instance-group <1>
system > web-url-profile -url-profile-<1> web-url-profile <1>
system > xpl-community -xpl-community xpl community-list <1>
system > xpl-ext-rt -xpl-ext-rt xpl extcommunity-list rt <1>
system > xpl-ext-soo -xpl-ext-soo xpl extcommunity-list soo <1>
system > xpl-filter -xpl-filter xpl route-filter <1>
system > xpl-large-community -xpl-large-community xpl large-community-list <1>
system > xpl-pfx6 -xpl-pfx6 xpl ipv6-prefix-list <1>
system > xpl-rd -xpl-rd xpl rd-list <1>
telemetry > destination-group -destination-group-<1> destination-group <1>
telemetry > sensor-group -sensor-group-<1> sensor-group <1>
telemetry > sensor-group -sensor-group-<1> sensor-group <1> [ sample-interval <2:0-1800000> { [ suppress-redundant ] | [ heartbeat-interval <3:1-60> ] } * ]
telemetry > subscription -subscription-<1> subscription <1>
twamp > twamp-reflector -ref reflector
twamp > twamp-server -srv server
twamp-light > twamp-light-client -client client
twamp-light > twamp-light-responder -responder responder
twamp-light > twamp-light-sender -sender sender
virtual-cluster > virtual-cluster-data-channel -dcc<1>-group<2> data-channel chassis <1> group <2>
vpn-instance > vpn-instance-ipv4 -af-ipv4 ipv4-family [ unicast ]
vpn-instance > vpn-instance-ipv4 -af-ipv4 multicast routing-enable
vpn-instance > vpn-instance-ipv4 -af-ipv4 route-distinguisher <1>
vpn-instance > vpn-instance-ipv6 -af-ipv6 ipv6-family [ unicast ]
vpn-instance-ipv4 > vpn-instance-ipv4-mvpn -mvpn mvpn
vpn-instance-ipv4-mvpn > ipv4-mvpn-spmsi -spmsi spmsi-tunnel
vpn-instance-ipv4-mvpn > mvpn-ipmsi -ipmsi ipmsi-tunnel
vpn-instance-ipv6 > vpn-instance-ipv6-mvpn -mvpn mvpn
vpn-instance-ipv6-mvpn > ipv6-mvpn-ipmsi -ipmsi ipmsi-tunnel
vpn-instance-ipv6-mvpn > ipv6-mvpn-spmsi -spmsi spmsi-tunnel
vpn-instance-pim > vpn-instance-anycast-rp -anycast-rp-<1> anycast-rp <1>
vsi > vsi-bgp -bgp pwsignal bgp [ multi-homing ]
vsi > vsi-bgpad -bgpad bgp-ad
vsi > vsi-inclusive -inclusive inclusive-provider-tunnel
vsi > vsi-ldp -ldp pwsignal ldp
vsi-bgp > vsi-bgp-pw -pw-<2> peer <1> pw <2>
vsi-bgp > vsi-bgp-pw -pw-<3> peer <1> remote-site <2:0-65534> pw <3>
vsi-bgp > vsi-bgp-site -site-<1> site name <1>
vsi-bgpad > vsi-bgpad-pw -<2> peer <1> pw <2>
vsi-bgpad > vsi-bgpad-pw-2 -<1> pw <1>
vsi-channel > vsi-channel-name -<1> channel <1> type ssm
vsi-inclusive > vsi-inclusive-leaf -leaf leaf
vsi-ldp > protection-group -protect-group-<1> protect-group <1>
vsi-ldp > vsi-ldp-pw -pw-<1> pw <1>
vsi-ldp > vsi-ldp-pw -pw-<2> peer <1> pw <2>`,
});
