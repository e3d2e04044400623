// biome-ignore-all format: made by `npm run words`: do not edit.
import type { KnownWords } from './schema/words.ts';

/** Leading words of all commands of NE40E V800R012C10 that no page has, and what opens views: Command Reference, syntax lines and views. */
export const words = (): KnownWords => ({
  views: '802-1x-template aaa aaa-domain access-dhcpv6-reconfigure access-service accounting-copy-group accounting-scheme acl-address-pool acl-ipv6-address-pool acl-l2 acl-port-pool admin-template advanced-acl advanced-acl6 affinity-attribute-mapping alarm alarm-mask alarm-reverse all ap as-path-set atm-pvc atm-pvp attack-defense-policy authentication-scheme authorization-scheme b-evpn-instance bas-interface basic-acl basic-acl6 bfd bfd-lsp-session bfd-session bgp bgp-6-ipv6-family-vpn-instance-sid-np-evpn bgp-evpn-address-family bgp-flow-address-family bgp-flow-specification-interface-group bgp-flow-vpn-instance-ipv4-address-family bgp-flow-vpn-instance-ipv6-address-family bgp-flow-vpnv4-address-family bgp-flow-vpnv6-address-family bgp-ipv4-multicast-address-family bgp-ipv4-sr-policy-address-family bgp-ipv4-unicast-address-family bgp-ipv6-flow-address-family bgp-ipv6-mvpn-address-family bgp-ipv6-sr-policy-address-family bgp-ipv6-unicast-address-family bgp-l2vpn-ad-address-family bgp-labeled-address-family bgp-ls-address-family bgp-mdt-address-family bgp-multi-instance bgp-multi-instance-vpn-instance-ipv4-address-family bgp-multi-instance-vpnv4-address-family bgp-mvpn-address-family bgp-rpd-address-family bgp-vpn-instance-ipv4-address-family bgp-vpn-instance-ipv6-address-family bgp-vpn-target-address-family bgp-vpnv4-address-family bgp-vpnv4-multicast-address-family bgp-vpnv6-address-family bier bier-subdomain bmp bmp-monitor bmp-session bmp-session-2 bmp-session-ipv4-unicast bmp-session-ipv4-vpn board-group board-level-management-service-plane-defense bridge-domain callhome candidate-path channel channel-group channel-profile command-alias command-template community-attribute-list configuration connect-pce-server cos cu-agent cusp-forwarder dcn default-md destination-group dhcp-group dhcp-snooping-whitelist dhcpv6-relay-server-group dhcpv6-server-group diameter-server-group diffserv-domain domain-mapping-list ds-lite-instance ds-lite-instance-address-pool ds-lite-instance-ds-lite-address-group-cpe dsa-key-code dsa-public-key e-trunk ecc-key-code ecc-public-key emdi endpoint enhanced-stream-quality-monitoring erps-ring esi-dynamic esi-static eth-tag-list ethernet3-0-1 event evi-ipmsi evi-ipmsi-leaf evi-ipmsi-root evi-ipmsi-root-mldp evpl-instance-mpls-mode evpl-instance-vxlan-mode evpl-srv6 evpn-instance evpn-mac-dup explicit-path fault-management fec-list flexe-client flexe-group flexible-log-template flow-queue flow-queue-mapping flow-queue-wred flow-route flow-route-ipv6 flow-route-ipv6-vpn-instance flow-route-vpn-instance ftp-client gigabitethernet-interface-1-bas gigabitethernet-interface-vlan-100-qinq-200 gigabitethernet1-0-0 gigabitethernet1-0-0-bas global-cgn-address-pool global-channel global-channel-name global-evpn-configuration global-management-service-plane-defense global-variable-set gmpls-tunnel grpc grpc-client grpc-ipv6-server grpc-server http http-redirection-profile https-redirect hwtacacs-server-template i-evpn-instance i-pmsi-mpls-te ifit ifit-instance igmp ike-peer ike-peer-filter-set ike-proposal imp-telink-configuration interface interface-based-acl interface-based-acl6 interface-level-management-service-plane-defense ip-address-pool ipfpm-dcp ipfpm-dcp-instance ipfpm-mcp ipfpm-mcp-ach ipfpm-mcp-instance ippool-grouppool1 ipsec-instance ipsec-policy-isakmp ipsec-policy-templet ipsec-profile ipsec-proposal ipsec-sa ipv4-address-family-mvpn-spmsi ipv4-address-prefix-set ipv4-ssm-mapping ipv6-address-family-mvpn-ipmsi ipv6-address-family-mvpn-ipmsi-mpls-te ipv6-address-family-mvpn-spmsi ipv6-address-pool ipv6-address-prefix ipv6-anycast-rp ipv6-multicast-multi-topology ipv6-multicast-profile ipv6-pim ipv6-ssm-mapping is-is is-is-frr is-is-topology keychain l2tp-group l2tpv3-instance l2tpv3-pw l2vpn-peer large-community-list layer-2-acl layer-2-multicast-instance leaf-list leaf-node license lmp lmp-neighbor lns-backup-group lns-group local-aaa-server lpt-ptp ma mac-list maintenance-assistant-task maintenance-entity-group management map-e-instance map-rule md md-ma-ma1 mirror-instance mld mldp-p2mp-tunnel monitor6 monitoring-group mpls mpls-acl mpls-bgp-vpn-instance mpls-in-udp mpls-in-udp-list mpls-l2vpn mpls-l2vpn-ce mpls-l2vpn-instance mpls-l2vpn-monitor-group mpls-ldp mpls-ldp-ipv4 mpls-ldp-vpn-instance mpls-oam mpls-rsvp-te-neighbor mpls-te-p2mp-template mpls-te-p2p-template mpls-traffic-statistics mst-region mstp-process multicast-bandwidth multicast-bas multicast-bas-policy multicast-mib multicast-nat-bind-list multicast-nat-instance multicast-nat-instance-group multicast-nat-outbound-group multicast-shaping-template mvpn-ipmsi nacm nacm-group nacm-rule nacm-rule-list nat-instance nat-instance-address-pool nat-policy nat64-instance nat64-instance-address-pool netconf-user-interface netstream-aggregation netstream-monitoring netstream-record nqa nqa-root nqa-test-flow oam-management ops ospf ospf-area ospf-frr ospfv3 ospfv3-area ospfv3-frr password-rules pce-client performance-management pim pim6 pki-access pki-attribute pki-cmp-session pki-domain pki-entity pm-server port-group port-queue port-queue-wred preference-based prepaid-profile protection-group pw-aps pw-template pw-ve-load-balancing-group python-policy-template qos-profile qppb-configuration-group qppb-local-policy queue-4cos-mapping-profile radius-server-group radius-test-group recording-scheme remote-backup-profile remote-backup-service remote-mpls-ldp-peer rip ripng route-filter-policy route-monitoring-group route-policy rpf-vector-path rpki rpki-session rsa-key-code rsa-public-key sbfd security-password segment-list segment-routing segment-routing-ipv6 segment-routing-ipv6-locator sensor-group sensor-path sensor-path-self-defined-event service-chain-instance service-location service-policy service-policy-test1 service-template service6-sec-policy serviceid-policy sflow sflow-collector sftp-client sid-np-evpn slot sm2-public-key sma soc spatial-multicast sr-mpls-te-policy sr-mpls-te-policy-group srv6-candidate-path srv6-locator-end-as srv6-mapping-policy srv6-segment-list srv6-te-policy ssl-cipher-suite ssl-cipher-suite-list ssl-policy static-bidirectional-co-routed-egress static-bidirectional-co-routed-ingress static-bidirectional-co-routed-transit static-mapping-algorithm-configuration static-mapping-algorithm-private-ip-address-pool static-mapping-algorithm-public-address-pool static-user-interface-list statistics-task status-monitoring-group sub-interface-queue subscription sys-evpn-mac-dup system task-group te-class-mapping te-tunnel-association-group telemetry telemetry-filter traffic-behavior traffic-classifier traffic-policy trust-environment-management tunnel-policy tunnel-selector twamp twamp-light twamp-light-client twamp-light-responder twamp-light-sender twamp-reflector twamp-server ucl ucl6 user user-group user-group-list user-group-queue user-interface user-interface-aux user-interface-vty user-queue-template user-vlan value-added-service-policy virtual-access-ap-user virtual-access-hwtacacs virtual-access-port-extension virtual-cluster virtual-cluster-access virtual-cluster-data-channel vlan vlan-group vlan-instance vni vni-list vpn-instance vpn-instance-anycast-rp vpn-instance-ipv4 vpn-instance-ipv4-address-family-mvpn vpn-instance-ipv6 vpn-instance-ipv6-address-family-mvpn vpn-instance-msdp vpn-instance-pim vpws-evpn-instance vs vs-pbr-policy vsi vsi-bgp vsi-bgp-pw vsi-bgp-site vsi-bgpad vsi-bgpad-pw vsi-bgpad-pw-2 vsi-channel vsi-channel-name vsi-cu-agent vsi-inclusive vsi-inclusive-leaf vsi-inclusive-root vsi-inclusive-root-mldp-p2mp vsi-inclusive-root-mpls-te vsi-ldp vsi-ldp-pw vsp-service-instance-group web-url-profile weekly-key-id xpl-filter',
  texts: {
    '1 193': `
undo(multicast-list(ipv6~))`,
    '1 2': `
access-trigger(loose(@ all-time infinite-lease))
accounting-copy-group(@)
multicast-profile(@ ipv6(@))
portal-redirect(redirect-time(@))
undo(access-trigger(loose!~) accounting-copy-group(@) domain multicast-profile portal-redirect value-added-service(edsg~))`,
    '1 27': `
undo(access-delay access-limit)`,
    '1 298 335 336 339': `
undo(authentication-scheme)`,
    '1 298 335 336 339 401': `
undo(accounting-scheme)`,
    '1 312': `
domain-map-list(@)
undo(domain-map-list(@))`,
    '108 166': `
undo(esqm(service-stream~))`,
    '113 166': `
igmp-snooping(proxy-uplink-port(dot1q~ qinq~))`,
    '122 263': `
nat(log(radius~))`,
    '122 371': `
undo(nat(log~))`,
    '139 400': `
802.1p(@(binding~))
undo(802.1p(@~ binding~))`,
    '140 166': `
bas
forward-mode(half-through loopback through)
undo(bas forward-mode!(half-through through))`,
    '142 170': `
nat(ip-pool(load-balance~))`,
    '142 170 371': `
undo(nat(ip-pool~))`,
    '142 189 190': `
lock
undo(lock)`,
    '142 263 371': `
undo(nat(alarm~))`,
    '142 298 335 336 339': `
radius-server(group(@))`,
    '142 334': `
cu(warm-standby-mode)
undo(cu(warm-standby-mode))`,
    '143 251 431': `
channel(@)
undo(channel(@))`,
    '143 431': `
channel(@(type~))
undo(unspecified-channel(deny))
unspecified-channel(deny)`,
    '144 432': `
group(@(@!~))`,
    '148 202': `
destination(@)
undo(destination)`,
    '148 302': `
bind(interface(@!~))`,
    '157 424': `
pbb(binding(b-evpn~) i-tag(@))
undo(pbb(binding~ i-tag!~))`,
    '158 187': `
p2mp-template(@)
undo(p2mp-template)`,
    '159 171 173': `
instance(@)
undo(instance(@))`,
    '159 211': `
node-id(@)
undo(node-id(@))`,
    '160 172': `
interval(@)
undo(interval)`,
    '160 174': `
undo(flow)`,
    '166 191 210': `
peer(@)`,
    '166 191 210 312': `
undo(peer(@))`,
    '166 253': `
multicast-nat(outbound(id~))
undo(multicast-nat(outbound~))`,
    '166 263 377': `
undo(nat(bind~))`,
    '166 334': `
undo(vrrp(vrid~))
vrrp(vrid(@~))`,
    '166 344': `
undo(link-protocol(transport~))`,
    '166 371': `
gvrp
nhrp(enable)
ppp(keepalive(slow~))
remote-backup-profile(@!~)
tunnel(ipv4-ipv6(encapsulation-limit~ flow-label~ hop-limit~ traffic-class~))
undo(access(gateway~) bpdu-tunnel(stp~) erps(ring~) garp(timer~) gvrp nhrp(enable) pppoe-server(send~) remote-backup-profile(@!~) tunnel(ipv4-ipv6~))`,
    '166 371 408 424 439': `
l2-multicast(limit(max-entry~))
undo(l2-multicast(limit~))`,
    '166 371 413 417': `
undo(multicast(ipv6~))`,
    '166 371 440': `
undo(loop-detect(eth-loop~))`,
    '166 406': `
undo(vc(bfd~ bit-error-detection))
vc(bfd(detect-multiplier~ min-rx-interval~ min-tx-interval~) bit-error-detection)`,
    '166 408 424': `
l2-multicast(ipv6(static-group~) limit(dynamic-trunk-bandwidth~))
mld-snooping(group-policy(@!~ acl6-name~))
undo(l2-multicast(ipv6~) mld-snooping(static-router-port~))`,
    '166 440': `
loop-detect(eth-loop(priority~))`,
    '170 176 189': `
undo(warning-threshold)
warning-threshold(@)`,
    '171 172': `
mcp(@!(net-manager-vpn port~ vpn-instance~))
undo(authentication-mode(hmac-sha256) mcp)`,
    '171 172 173': `
authentication-mode(hmac-sha256(key-id~))`,
    '175 219': `
undo(delay-measure(one-way~ two-way~))`,
    '18 392': `
display(l2tp(session~ statistics~))
reset(access(statistics~) l2tp(statistics~))`,
    '183 188': `
holddown-time(@)
switch-delay(@)
tunnel-withdraw-delay(@)
undo(holddown-time switch-delay tunnel-withdraw-delay)`,
    '183 188 195': `
group(@(@~))`,
    '186 258': `
mldp
mpls(te)
undo(mldp mpls(te))`,
    '189 190': `
prefix(@)
undo(prefix)`,
    '189 371': `
dhcpv6(rapid-commit)
dhcpv6-server(group(@))
undo(dhcpv6(rapid-commit))`,
    '19 404 406': `
admin(@)`,
    '190 221 222': `
map-rule(@)
undo(map-rule(@))`,
    '194 226': `
ipsec(sa(@))
undo(ipsec(sa))`,
    '194 287': `
anycast-rp(@)
undo(anycast-rp(@))`,
    '194 420': `
bsr-policy(@ acl6-name(@))
undo(bsr-policy)`,
    '2 154': `
undo(web-server(url!~))
web-server(mode(get post))`,
    '2 166': `
multicast(bas-policy(@~))`,
    '2 166 344': `
undo(multicast(bas-policy~))`,
    '2 189': `
aftr-name(@)
undo(aftr-name)`,
    '2 27': `
undo(value-added-service(policy))
user(detect(retransmit~))
value-added-service(policy(@))`,
    '2 27 166': `
accounting-copy(radius-server(@))
ipv6(nd(ra~))
undo(accounting-copy(radius-server) ipv6(nd~))`,
    '2 27 190 272': `
undo(vpn-instance)
vpn-instance(@)`,
    '2 298': `
undo(quota-out)`,
    '2 311 312': `
ipv6-pool(@)`,
    '2 335 336 339': `
traffic(match(user-group!~))
undo(traffic(match~))`,
    '2 371': `
access(user-group-list(@))
access-user(dhcp(auto-save~))
dhcp(option-64(qos-profile!~) receive(server-packet~))
diameter-server(group(@))
l2tp-group(@)
local-backup(enable)
undo(access-user(dhcp~) dhcp(option-64~ receive~) ip(unr~) l2tp-group(@) local-backup(enable) value-added-service(daa~))`,
    '2 371 394 401': `
user-group(@)`,
    '2 371 401': `
undo(user-group(@))`,
    '2 401': `
accounting-service-policy(inbound(disable enable) outbound(disable enable))
undo(user-group)
user-group(@(bind~))`,
    '202 371': `
undo(l2tpv3(local~))`,
    '21 22': `
service(input(@) output(@))
undo(service(input!~ output!~))`,
    '21 22 148 312': `
shutdown
undo(shutdown)`,
    '21 84 109 172 175 200 213 334': `
description(@!~)
undo(description)`,
    '212 213': `
undo(bind(slot~))`,
    '219 242 371': `
reset(mpls(oam~) mpls-tp(oam~))`,
    '221 222': `
map(mtu(@) tcp(adjust-mss~) traffic-class(@))
undo(map(mtu!~ tcp~ traffic-class!~))`,
    '242 371': `
undo(mpls(oam~))`,
    '253 371': `
multicast-nat(outbound-group(id~))
undo(multicast-nat(outbound-group~))`,
    '254 255': `
assign(instance(id~))
undo(assign(instance~))`,
    '258 371': `
bier
undo(bier)`,
    '26 157 166 424': `
pbb(backbone-source-mac(@))
undo(pbb(backbone-source-mac!~))`,
    '263 265': `
nat(alg(all pptp rtsp) reverse-session-limit(icmp~ tcp~ total~ udp~) session-limit(icmp~ tcp~ total~ udp~))
undo(nat(reverse-session-limit~))`,
    '263 265 371': `
undo(nat(alg~ session-limit~))`,
    '263 266': `
nat64(reverse-session-limit(enable))
undo(nat64(reverse-session-limit~))`,
    '263 333': `
undo(redirect)`,
    '263 334': `
location(slot(@!~))
undo(location(slot~))`,
    '263 371': `
nat(log(host~ tcp~ user~) server(global~ protocol~) session(aging-time~) statistics(payload~))
undo(nat(address-group~ server~ session~ statistics~))`,
    '266 371': `
undo(nat64(alg~))`,
    '27 138': `
undo(wlan-switch(enable))
wlan-switch(enable!(switch-group~))`,
    '27 166': `
access-line-id(parse-mode(binary cn tr-101) update(online))
block(start-vlan(any~))
dhcpv6(user-identify-policy(option38!~ option38-option79!~ option79!~ option79-option38!~))
multicast(copy(by-session by-vlan))
option-82(parse-mode(binary cn tr-101))
option82-identify(include(static-user))
undo(access-line-id(parse-mode update~) block(start-vlan~) dhcpv6(user-identify-policy~) multicast(copy~) option-82(parse-mode) option82-identify(include!~))`,
    '27 166 311': `
nas(logic-ip(@) logic-port(eth-trunk~))
undo(nas(logic-ip logic-port))`,
    '27 166 371': `
undo(ppp(keepalive~))`,
    '27 200': `
default-domain(authentication(force~ replace~))
roam-domain(@)
undo(default-domain roam-domain)`,
    '27 311': `
nas(logic-sysname(@))
undo(nas(logic-sysname))`,
    '27 344': `
access-ip-limit(@(user-type~))
block
undo(access-ip-limit!(@~) block)`,
    '27 371': `
service-identify-policy(@)
undo(dhcpv6(option-37~) user-policy(interface-down) vendor-class(dhcpv6!~))
user-policy(interface-down(offline online))
vendor-class(dhcpv6(offset~ option-code~))`,
    '298 335 336 339': `
authentication-scheme(@)
undo(accounting-scheme(@) authentication-scheme(@) radius-server(group!~))`,
    '298 335 336 339 401': `
accounting-scheme(@)`,
    '308 371': `
undo(radius-attribute(service-type~) radius-server(accounting-stop-packet~ authentication~))`,
    '311 312': `
ip-pool(@)
undo(ip-pool(@!~) ipv6-pool(@!~))`,
    '312 334': `
track(monitor-group(@~) route-monitor-group(@~))
undo(track(monitor-group~ route-monitor-group~))`,
    '33 371': `
ipv4-family(multicast)
undo(ipv4-family(multicast))`,
    '335 336 339': `
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
undo(8021p(@~) diameter(monitor-key!~) dscp(@~) http-redirect-profile ip-type(ipv6) option60(encrypt partial-info partial-match) prepaid-profile rate-limit(cir~ inbound outbound) service(force~) service-class(af1~ af2~ af3~ af4~ be~ cs6~ cs7~ ef~ inbound outbound) service-group!(@!~) service-identify time-range(@~) vendor-class(encrypt partial-info partial-match) vlan(@~))
vendor-class(encrypt partial-info(cn length~ offset~ sub-option~) partial-match(domain-included included-in-domain))
vlan(@(@~ domain~))`,
    '335 336 339 371': `
http-redirect-profile(@)
prepaid-profile(@)
service-group(@)
undo(http-redirect-profile(@) prepaid-profile(@))`,
    '359 360 361': `
undo(hard-pipe)`,
    '359 360 361 439': `
hard-pipe(enable)`,
    '367 371 441': `
service-location(@)
undo(service-location(@))`,
    '367 441': `
undo(service-location)`,
    '371 392': `
display(chassis(@~ chassis-id~) chassis-id!(all) next-run-mode!(all))`,
    '371 400': `
ppp(connection(chasten~))
undo(ppp(connection~))`,
    '371 408': `
igmp-snooping(send-query(source-address~))
undo(igmp-snooping(send-query~))`,
    '371 408 424': `
mld-snooping(enable)`,
    '371 413 415': `
multicast-domain(source-interface(@!~))
undo(multicast-domain(source-interface))`,
    '371 413 417': `
multicast(ipv6(cpu-forward~ load-splitting~ routing-enable))`,
    '371 415': `
multicast(mvpn(@))`,
    '4 401': `
qos-profile(@)
undo(qos-profile)`,
    '404 406': `
undo(admin)`,
    '408 424': `
igmp-snooping(proxy-uplink-port(remote-peer~) static-router-port(remote-peer~))
l2-multicast(backup-query(forward!~) backup-report(forward!~) ipv6(fast-channel~ protocol-packet~ source-lifetime~) pim(router-port) protocol-packet(encapsulation~))
mld-snooping(asm-only asm-ssm ip-policy(@ acl6-name~) lastmember-queryinterval(@) max-response-time(@) prompt-leave!(group-policy~) proxy!(router-protocol-pass) querier(enable) querier-election query-interval(@) query-ip-policy(@ acl6-name~) report-suppress require-router-alert robust-count(@) router-aging-time(@) router-learning send-router-alert ssm-mapping(@~ enable!~) ssm-only ssm-policy(@ acl6-name~) static-group(suppress-dynamic-join) static-router-port(remote-peer~) version(@))
undo(igmp-snooping(proxy-uplink-port~) l2-multicast(backup-query~ backup-report~ pim~ protocol-packet~) mld-snooping(asm-only enable group-policy ip-policy lastmember-queryinterval max-response-time prompt-leave proxy!~ querier~ querier-election query-interval query-ip-policy report-suppress require-router-alert robust-count router-aging-time router-learning send-router-alert ssm-mapping~ ssm-only ssm-policy static-group~ version))`,
    '413 415': `
auto-discovery(mdt!(import~))
multicast-domain(holddown-time(@) log(switch-group-reuse) share-group(@~) switch-delay(@) switch-group-pool(@~) switch-without-register)
undo(auto-discovery multicast-domain(holddown-time log share-group switch-delay switch-group-pool switch-without-register))`,
    '413 415 416': `
multicast(extranet(select-rpf~))
undo(multicast(extranet~))`,
    '413 417': `
multicast(ipv6(limit~))`,
    '415 417': `
mvpn
undo(mvpn)`,
    '416 418': `
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
undo(auto-discovery(inter-as) c-multicast(signaling) ipmsi-tunnel rpt-prune-delay rpt-spt(mode) sender-enable spmsi-tunnel spt-only(mode) tunnel-detect-delay umh-select(highest-ip) vpn-target(@!~ all) vrf-route-import(compatible~))
vpn-target(@!(@!~))
vrf-route-import(compatible(draft))`,
    '42 43 47': `
bestroute(as-path-ignore router-id-ignore)
default(local-preference(@))
peer(@(advertise-community advertise-ext-community allow-as-loop!~ as-path-filter~))
reflect(change-path-attribute)
undo(bestroute(as-path-ignore router-id-ignore) default(local-preference) reflect(change-path-attribute))`,
    '42 43 47 51': `
peer(@(enable reflect-client route-limit~ route-policy~ route-update-interval~))
reflect(between-clients)
reflector(cluster-id(@))
undo(reflect(between-clients) reflector(cluster-id))`,
    '42 43 47 51 52': `
undo(peer(@~))`,
    '42 43 47 52': `
peer(@(route-filter~))`,
    '42 51': `
peer(@(group~ update-group-independent!~))
slow-peer(absolute-detection(disable threshold~) detection(disable threshold~))
undo(slow-peer(absolute-detection~ detection!~))`,
    '42 52': `
peer(@(ip-prefix~))`,
    '42 84 189': `
undo(preference)`,
    '43 47': `
advertise(ebgp(enable))
bestroute(nexthop-resolved(ip))
peer(@(advertise-large-community graceful-restart~))
router-id(filter)
undo(advertise(ebgp~) bestroute(nexthop-resolved~) router-id(filter))`,
    '43 47 51': `
peer(@(path-attribute-treat~))`,
    '5 142': `
undo(radius-server(group~))`,
    '54 58 59': `
bestroute(bit-error-detection)
undo(bestroute(bit-error-detection))`,
    '72 106': `
undo(emdi(bind~))`,
    '74 166': `
igmp-snooping(static-router-port(vsi~))`,
    '74 166 408 424': `
igmp-snooping(group-policy(@!~ acl-name~))
l2-multicast(static-group(group-address~ source-address~))
undo(l2-multicast(static-group~))`,
    '74 371 408 424': `
igmp-snooping(enable)
loop-detect(eth-loop(precise-block~))`,
    '74 408 424': `
igmp-snooping(asm-only asm-ssm ip-policy(@ acl-name~) lastmember-queryinterval(@) max-response-time(@) prompt-leave!(group-policy~) proxy!(router-protocol-pass) querier(enable) querier-election query-interval(@) query-ip-policy(@ acl-name~) report-suppress require-router-alert robust-count(@) router-aging-time(@) router-learning send-router-alert ssm-mapping(@~ enable!~) ssm-only ssm-policy(@ acl-name~) static-group(suppress-dynamic-join) version(@))
l2-multicast(fast-channel(group-address~ source-address~) source-lifetime(@))
loop-detect(eth-loop(loop-times~))
undo(igmp-snooping(asm-only enable group-policy ip-policy lastmember-queryinterval max-response-time prompt-leave proxy!~ querier~ querier-election query-interval query-ip-policy report-suppress require-router-alert robust-count router-aging-time router-learning send-router-alert ssm-mapping~ ssm-only ssm-policy static-group~ static-router-port~ version) l2-multicast(fast-channel~ source-lifetime) loop-detect(eth-loop!~))`,
    '77 144 183 188 195 432': `
undo(group(@~))`,
    '78 166': `
emdi(channel(@~))
undo(emdi(channel~))`,
    '84 189': `
preference(@)`,
    '84 312': `
undo(bind(ssl-policy!~))`,
    '84 406': `
authentication(keychain(@))
undo(authentication(keychain))`,
    '86 433': `
backup(access-link(track~) up-link(track~))
undo(backup(access-link~ up-link~))`,
    '94 312': `
undo(dhcpv6-server(destination~))`,
    '94 371': `
dhcpv6-server(@(dead-count~ dead-time~ send-solicit-speed~ timeout~ vpn-instance~) dead-count(@!~) dead-time(@!~) timeout(@!~))
undo(dhcpv6-server(@!~ dead-count!~ dead-time!~ interface~ timeout!~))`,
    '98 263': `
pcp(enable server(ipv4~) version1(ignore~))
port-forwarding(address-group(@~))
port-reservation(@(to~))
undo(pcp(enable server~ version1~) port-forwarding(address-group~) port-reservation!(@~))`,
    '98 263 265 266': `
port-range(@!(extended-port-range~))
undo(port-range!(@!~))`,
    '98 263 266': `
exclude-port(@!(@!~ to~))
port-single(enable)
undo(exclude-port(@!~ all) port-single(enable))`,
    '98 263 266 371': `
service-instance-group(@)
undo(service-instance-group!(@))`,
    '98 263 333': `
redirect(ip-nexthop(@~))
undo(redirect(ip-nexthop~))`,
    '99 100 142 264': `
section(@(lock))`,
    '99 100 142 264 267': `
section(@(exclude-ip-address~))`,
    '99 100 142 264 267 363 364': `
section(@(@~))
undo(section(@!~))`,
    'aaa': `
aaa-said(check-rule(flow-speed~ online-fail-reason~ rule1~ user-number~) diag-rule(online-fail-num~) disable enable recover(interval~))
access(backup-check(detect-interval~ interface-type~) user-statistic(complete-kpi~))
access-delay(step(@~))
access-limit(@(access-type~))
access-speed(@(@!~) adjustment(edsg-queue~ system-state~) cu(adjustment~))
access-trigger(lease-end-time(original))
access-user(login(session-limit~) logout(stop-accounting~))
bgp(over(ipoe~ lns~ pppoe~))
cut(access-user(cgn-pub-user!~ nat-ip-address~))
default-password(cipher(@) option60!(cn!~ length~ md5-encrypt!~ offset~ sub-option~ support~) option77 simple(@) template(@~) user-class vendor-class!(cn!~ length~ md5-encrypt!~ offset~ sub-option~ support~))
default-user-name(include(access-line-id!~ cevlan!~ client-id!~ gateway-address~ ip-address~ mac-address~ option12!~ option60!~ option61!~ option82!~ pevlan!~ port!~ slot!~ subslot!~ sysname!~ vendor-class!~) template(@~))
display(nas-serial)
domain-list(@)
load-balance(user-group(refer-service-location))
mac-user(ppp-preferred)
multicast-list(@(group-address~ index~ source-address~) ipv6(@~))
nas-serial(@)
ppp(username(check))
ppp-gateway(unnumbered(loopback))
pppuser-offline-standardize
protocol-statistics(enable)
pure-user-name(no-exist-policy(online))
recycle(remote-download(acl~))
remote-download(acl(enable support-all-operate~ warning-threshold~) user-group(check~ enable))
sub-reason(@(@~ mapping~))
undo(aaa-said(check-rule~ diag-rule!~ disable recover~) access(backup-check~ user-statistic~) access-delay(slot~) access-speed!(adjustment~ cu~) access-trigger(lease-end-time~) access-user(login~ logout~) bgp(over~) default-password!(template~) default-user-name!(template~) domain-list(@) load-balance(user-group~) mac-user(ppp-preferred) multicast-list(@) multicast-profile(@ ipv6!~) nas-serial ppp(username~) ppp-gateway(unnumbered~) pppuser-offline-standardize protocol-statistics pure-user-name(no-exist-policy!~) remote-download(acl~ user-group~) sub-reason(@!~) user(no-family~) user-queue-resource(allocate-fail) value-added-service(accounting~))
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
any-address-release(offline)
authening(authen-fail(online~))
billing-server(type(1 2))
cpe-ip(@)
dhcp(coa-zero-lease(dhcpv6-enhance~ dual-cut) discover(reboot-request~ user~) reboot-request(discover~ user~) through-packet(disable))
dhcpv6-follow-ipv6cp(wait-delay(@ infinity))
dns(primary-ip(@) primary-ipv6(@) second-ip(@) second-ipv6(@))
dns-redirect(web-server(@))
domain(@)
ds-lite(ipv4(portal~))
edsg(traffic-mode(rate~))
flow-bill
flow-statistic(down!(up) up!(down))
framed-ip(urpf(disable))
http-hostcar(enable no-fast-reply(enable))
idle-cut(@(@!~ zero-rate!~))
idle-user-redirect(@!(timeout~))
igmp(enable)
ip(unr(tag~))
ip-pool(usage-status(threshold~))
ip-warning-threshold(@ lower-limit(@))
ipv6(nd(autoconfig~) pd-address-release(separate~) ppp(assign-interfaceid))
ipv6-address(assign(circuit-id!~ remote-id!~))
ipv6-warning-threshold(@ lower-limit(@))
l2tp(dslam-connect-speed(enable))
l2tp-authorize(password(cipher~ simple~))
l2tp-user(radius-force)
mac-authentication(enable)
map(priority(map-t))
max-ipuser-reauthtime(@)
multicast(max-list(@))
nbns(primary-ip(@) second-ip(@))
peer-backup(enable)
pim(snooping(enable))
policy-route(@)
portal-server(@ identical-url redirect-key(user-mac-address~) redirect-limit(@) url(@) url-parameter!(shared-key-cipher!~) user-first-url-key(@ default-name))
ppp(address-release(separate))
ppp-force-authtype(chap mschap_v1 mschap_v2 pap)
pppoe-url(@)
prefix-assign-mode(unshared)
priority-car(edsg(tcp-ack-no-payload~) lns(tcp-ack-no-payload~))
public-address(nat(enable) nat-instance-down)
qos-profile(@(inbound~ outbound~))
quota-out(offline online redirect(url~) send-realtime-accounting)
radius-no-response(lease-time(@))
radius-server(accounting-copy(realtime~) llid-first-authentication(group~))
reallocate-ip-address
service(rate-limit-mode(car~ user-queue~))
service-policy(@ accounting-copy(radius-server~))
time-range(non-accounting(@) qos-profile(@~) qos-profileenable)
trunk(downstream(load-balance~))
trust(vpn-instance(access-interface framed-ipv6-pool framed-pool))
tunnel-acct-2867
undo(access(user-group-list!~) accounting(exclude-type~) accounting-start-delay!(@~ ipv4~ traffic-forward~ traffic-statistics~) accounting-stop-packet(include~) aftr-name(@) any-address-release(offline) authening(authen-fail~) cpe-ip(@) dhcp(coa-zero-lease~ discover~ reboot-request~ through-packet~) dhcpv6-follow-ipv6cp(wait-delay) diameter-server(group) dns(primary-ip primary-ipv6 second-ip second-ipv6) dns-redirect(web-server!~) domain(@) ds-lite(ipv4~) edsg(traffic-mode!~) flow-bill flow-statistic(down!~ up!~) framed-ip(urpf~) http-hostcar(enable) idle-cut idle-user-redirect!(@) igmp(enable) ip-pool(usage-status~) ip-warning-threshold!(lower-limit) ipv6(pd-address-release~ ppp~) ipv6-address(assign~) ipv6-pool!(@) ipv6-warning-threshold!(lower-limit) l2tp(dslam-connect-speed~) l2tp-authorize l2tp-group l2tp-user(radius-force) mac-authentication map(priority~) max-ipuser-reauthtime multicast(max-list) multicast-profile(ipv6) nbns(primary-ip second-ip) peer-backup(enable) pim(snooping~) policy-route!(@) portal-server!(@ identical-url redirect-key!~ redirect-limit!~ url!~ url-parameter!~ user-first-url-key!~) ppp(address-release~) ppp-force-authtype pppoe-url prefix-assign-mode priority-car(edsg~ lns~) public-address(nat~ nat-instance-down) qos-profile(inbound~ outbound~) radius-no-response(lease-time) radius-server(accounting-copy~ llid-first-authentication~) reallocate-ip-address service(rate-limit-mode~) service-policy!(@ accounting-copy!~) time-range(non-accounting~ qos-profile!~ qos-profileenable) trunk(downstream~) trust(vpn-instance~) tunnel-acct-2867 user(detect volume-quota~) user-basic-service-ip-type value-added-service(account-type accounting-merge!~) vpn-instance(@~) web-redirect(url-index~) web-server!(identical-url mode~ redirect-key!~ slave url-parameter!~ user-first-url-key))
user(volume-quota(apply~))
user-basic-service-ip-type(ipv4!(ipv6!~ ipv6-pd!~) ipv6!(ipv4!~ ipv6-pd!~) ipv6-pd!(ipv4!~ ipv6!~))
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
    'all': `
bras(auto-upgrade(enable))
capture-packet(access(condition~))
display(aaa(default-password!~ default-user-name!~ normal-offline-record(offline-reason~) offline-record(link-info~ mac-address(top~)) online-fail-record(dhcp~ link-info~ mac-address(top~)) remote-download~ route!~ route-download~) access(delay~ dhcpv6~ domain-interface~ https-redirect~ python-script~ statistics~ traffic-policy~ trigger~ user-flow-statistics~) access-ip-number(interface~ slot~) access-service!(@) access-user(attribute-info~ auto-save~ rate-limit-info!~ resource-usage!~) acl(service-group~ user-group~) aps(group!~) atm(llid pvc-info!~ pvp-info!~ service!~) atm-bundle(@) backup-user!(slave user-id~ username~) bas-interface!(@!~ mapping!~ slave) bfd(bit-error-detection~) bgp(link-state~ multicast~ sr-policy~) bier(prefix!~ routing-table!~ sub-domain!~) bpdu-tunnel(global~) call(rate) capture-packet(access~) cespw-alarm(interface~) connectivity-test(history!~ interface~) control-tunnel(session statistics) cpos-trunk(@) debugging(bier ipfpm-dcp ipfpm-mcp) default-parameter(mld msdp mvpn pce~ pim-sm6 pim-ssm6) delay-measurement(pm~) dhcp(option-64~ receive~) dhcpv6(client~ upgrade) dhcpv6-access(statistic user-table~) dhcpv6-relay(statistics) dhcpv6-server(group!~ item~ statistics~) diameter(configuration!~) diameter-group(bind-info!~) disaster-recovery!(slave) domain-list!(name~) ds-lite(address-usage~ instance!~ syslog~ tunnel~ vsuf~) e1(controller~) e1-drive-mode(state) emdi(statistics~) erps!(interface~ ring~ statistics verbose) flow-recognition(cache~) fr(interface!~ lmi-info!~ pvc-info!~ statistics!~) garp(statistics!~ timer!~) gvrp(state~ statistics!~ status vlan-operation~) hdlc(interface!~) http-redirect-profile!(index~ name~) http-url(deny~) ifit!(destination~ dynamic-hop!~ source~ static!~) igmp(statistics~) igmp-snooping!(bas~ bridge-domain!~ configuration general-query~ group-info!~ invalid-packet~ port-info!~ qinq-port-info~ querier~ router-port!~ statistics~ user-info~ vlan!~ vsi!~) interface(@(@(@))) ip(route-monitor-group!~ userlog~) ip-pool(usage-status!~) ipfpm(dcp mcp statistic-type~) ipoe(session-id!~) ipv4-ipv6(option-mapping) ipv6(pool!~ prefix!~) ipv6-pool(max-ratio~ max-usage~ pool-usage!~) l2-multicast(all-vsi~ egress~ forwarding-table~ instance!~ ipv6~ limit!~ vsi~) l2-multicast-channel!(channel~ global!~ vsi~) l2nat(vsuf~) l2protocol-tunnel(group-mac~ statistics~) l2tp(blocked-slot pim-sm~ session-number~ tunnel!~ tunnel-limit) l2tp-group!(@) l2tp-user(urpf~) l2tpv3(pw!~ statistics~) layer3-subscriber!(domain-name~ statistics~) license(resource(usage(port-bras~))) lmp(peer!~) lns(backup-group~) lns-group(all name~) local-bill(cache~ configuration information) loop-detect(block~ eth-loop!~ interface~ traffic-suppression~) lpt(ptp!~) map(instance!~ rule!~ statistics~) mld(all-instance~ control-message~ group!~ interface!~ invalid-packet!~ ssm-mapping~ statistics~ vpn-instance~) mld-snooping!(bas~ configuration group-info!~ invalid-packet~ port-info!~ qinq-port-info~ querier~ router-port!~ statistics~ vlan!~ vsi!~) mpls(gmpls~ l2vpn~ oam~ te~) mpls-tp(oam~) msdp(all-instance~ brief!~ control-message~ invalid-packet!~ peer-status!~ rpf-peer~ sa-cache!~ sa-count!~ vpn-instance~) multicast(bas-policy~ group-ip~ ipv6~ user-id~ user-info~ user-ip~) multicast-domain(all-instance~ invalid-packet~ vpn-instance~) multicast-list!(@ ipv6!~) multicast-nat(instance!~) multicast-profile!(@ ipv6!~) multicast-vlan(vlan!~) mvpn(all-instance~ inter-region-segmented~ ipv6~ vpn-instance~) nat(address-usage~ bandwidth!~ flow-defend~ instance!~ ip-pool!~ memory-usage~ server-map!~ session~ session-table~ simple-configuration~ static-mapping~ statistics~ syslog~ user-information~) nat-policy(template!~) nat64(address-usage~ alg~ instance!~ syslog~ vsuf~) nhrp(peer~ statistics~) pbb(backbone-destination-mac!~ backbone-source-mac!~) pce(protocol~) pcp(vsuf~) pim(ipv6~) pnp-state!(@) poh(controller~) ppp(circuit-id~ ip-address~ ipv6-address~ mp-global!~ remote-id~ statistics~ user-id~ username~) ppp-user(urpf~) pppoe(statistics~) prepaid-profile!(name~) qos(hard-pipe~) radius(offline-sub-reason!~) radius-client(configuration statistics~) radius-server(accounting-interim-packet~ accounting-start-packet~ accounting-stop-packet~ authorization~) remote(interface~) remote-backup-profile!(@ slave!~ slot~) remote-backup-service!(@!~) rrpp(snooping~) service(activate-fail-record!~ deactivate-record!~ update-fail-record!~) service-chain(statistics~) service-group(configuration) service-ha(global-information!~) service-identify-policy(all!~ name~) service-instance-group!(@) service-location!(@) service-policy(cache!~ configuration!~ download-configuration) service-type(config!~) slot-warning-threshold smart-link(flush) spatial-multicast(@!~ all channel~ vlan~ vpn-instance~ vsi~) split-resume startup(ap-id~) static-user!(configuration~ delegation-prefix~ description~ domain-name~ interface~ interface-list~ ip-address~ ipv6-address~) trace(access-user~) traffic-statistics(vsi~) trunkfwdtbl(ip-trunk~) trunkmembership(ip-trunk~) user-flow-statistics!(domain~) user-group!(@!~ slot~) user-vlan(vlan!~) value-added-service(edsg~ policy!~ update-online-edsg~ user!~ user-information~) vendor-class(dhcpv6) virtual-access(ap!~ ap-interface!~ bindinfo!~) virtual-cluster-access!(ap!~ ap-interface interface-binding label-space path~ regist-master!~ vc!~ vp!~) virtual-ethernet(ve-group!~) vlan-statistics(cevlan~ interface~ pevlan~) vlanpvc-to-username web(statistics~) web-auth-server(configuration!~) web-url-profile(all name~))
monitor(e1(@!~) traffic-statistics(vsi~))
reset(aaa(online-fail-record~) access(traffic-policy~ trigger~) capture-packet(access~) connectivity-test(history!~) dhcpv6(client~) dhcpv6-access(statistic) dhcpv6-relay(statistics) dhcpv6-server(statistics~) e1(counters~) emdi(statistics~) erps(ring~ statistics) ip(userlog~) l2-multicast(egress~) loop-detect(eth-loop~ traffic-suppression!~) map(statistics!~) nat(flow-defend~ session~ statistics~ user~) ppp(statistics~) pppoe(statistics~) remote-backup-service(@~) service-chain(statistics~) value-added-service(user-information~) web(statistics~))
test(l2tp-tunnel(l2tp-group~))
undo(capture-packet(access~))`,
    'ap': `
ap-user
authentication-mode(hwtacacs!(local) local!(hwtacacs))
esn(@)
hwtacacs
inner-connect(@(@~ binding~))
login-user(@(login-password!~ sftp-directory~))
remote-interface(@(@~ binding~ to~))
set(flow-stat(interval~))
snmp-agent(trap(disable~))
sysname(@!~)
undo(authentication-mode esn inner-connect(@~) login-user(@!~) remote-interface(@~) set(flow-stat~) snmp-agent(trap~) sysname)`,
    'atm-pvc': `
map(pvc(@!~))
undo(map(pvc))`,
    'atm-pvp': `
map(pvp(@!~))
undo(map(pvp))`,
    'authentication-scheme': `
authening(authen-redirect(online~) quota-out-redirect-enable radius-no-response(offline online~))
undo(authening(authen-redirect quota-out-redirect-enable radius-no-response!~))`,
    'bas-interface': `
802.1p-to-vpn
access(statistics(vpn-instance~))
access-delay(@!(circuit-id-include~ even-mac load-balance-group~ odd-mac) odd-even(mac~))
access-limit(@!(start-vlan~ user-type~))
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
dhcp(option82-mismatch(action~) session-mismatch(action~))
dhcp-broadcast
dhcpv6(option-18(rebuild~) option-37(offset~ rebuild~))
dot1x(authentication(trigger))
filter-policy(acl(@~))
ip-trigger
ipoe-service-type(ipv4 ipv6)
ipv6(nd(ns~))
ipv6-trigger
link-account(resolve)
nas(logic-port(@!~))
nas-port-type(802.11 adsl-cap adsl-dmt async cable ethernet g.3-fax hdlc idsl isdn-async-v110 isdn-async-v120 isdn-sync piafs sdsl sync virtual wireless-other x.25 x.75 xdsl)
nd-proxy(enable)
nd-trigger
option37-relay-mode(include(remote-id))
option82-relay-mode(dslam(auto-identify config-identify) include(agent-circuit-id!~ agent-remote-id!~ allvalue) subopt(agent-circuit-id~ agent-remote-id~))
permit-domain(@(@))
permit-domain-list(@)
ppp(keepalive(slow))
select-authentication-domain(individual)
ssid(@)
traffic-policy(@(inbound outbound))
trust(8021p-protocol)
undo(802.1p-to-vpn access(statistics~) access-delay(odd-even~) access-limit(start-vlan~ user-type~) access-line-id(dslam include translate) access-type arp-proxy arp-trigger authentication-method authentication-method-ipv6 bas-interface-name basinfo-insert(cn-telecom version2) calling-number-avp(cevlan-offset) client-access-line-id!(basinfo-insert~ version1) client-option18 client-option37!(basinfo-insert~) client-option38!(basinfo-insert~) client-option60 client-option82!(basinfo-insert~ version1) client-vendor-class default-domain(authentication!~ pre-authentication) default-password-template default-user-name-template deny-domain!(@!~) deny-domain-list dhcp(option82-mismatch~ session-mismatch!~) dhcp-broadcast dhcpv6(option-18~) dot1x(authentication~) filter-policy(acl!~) ip-trigger ipoe-service-type ipv6-trigger link-account(resolve) nas-port-type nd-proxy(enable) nd-trigger option37-relay-mode(include~) option82-relay-mode(dslam include subopt) permit-domain(@!~) permit-domain-list select-authentication-domain(individual) service-identify-policy ssid traffic-policy(inbound outbound) trust(8021p-protocol) user(detect!~) user-bandwidth(auto-adapt~) vbas wlan(option82~))
user(detect(adjustment~ datacheck))
user-bandwidth(auto-adapt(enable type1))
vbas(@!(auth-mode~))
wlan(option82(decode-mode~))`,
    'bfd-session': `
ipv6(temporary-address(limit~))
undo(ipv6(temporary-address~))`,
    'bgp': `
ipv4-family(sr-policy)
ipv6-family(sr-policy)
link-state-family(unicast)
undo(ipv4-family(sr-policy) ipv6-family(sr-policy) link-state-family(unicast))`,
    'bgp-ipv4-multicast-address-family': `
aggregate(@(@!~))
bestroute(igp-metric-ignore med-confederation med-none-as-maximum med-plus-igp!(igp-multiplier~ med-multiplier~) routerid-prior-clusterlist)
compare-different-as-med
dampening!(@(@~) route-filter(@!~) route-policy(@!~) update-standard)
default(med(@))
default-route(imported)
deterministic-med
ext-community-change(enable)
filter-policy(@(export!~ import) acl-name(@~) ip-prefix(@~))
import-route(direct!(med~ route-filter~ route-policy~) isis(@!~) ospf(@!~) rip(@!~) static!(med~ route-filter~ route-policy~) unr!(med~ route-filter~ route-policy~))
maximum(load-balancing(@ ebgp~ ibgp~))
network(@!(@!~ route-filter~ route-policy~))
nexthop(recursive-lookup(delay!~ non-critical-event~ route-filter~ route-policy~))
peer(@(advertise-large-community!~ default-route-advertise!~ discard-ext-community filter-policy~ keep-all-routes load-balancing!~ next-hop-local preferred-value~ public-as-only!~))
preference(@(@~) route-filter(@) route-policy(@))
qos-local-id(@ route-filter(@) route-policy(@))
route-filter(@(export!~ import))
route-select(delay(@))
summary(automatic)
undo(aggregate(@~) bestroute(igp-metric-ignore med-confederation med-none-as-maximum med-plus-igp!~ routerid-prior-clusterlist) compare-different-as-med dampening default(med) default-route(imported) deterministic-med ext-community-change(enable) filter-policy(@~ acl-name~ export!~ import ip-prefix~) import-route(direct isis~ ospf~ rip~ static unr) maximum(load-balancing!~) network(@!~) nexthop(recursive-lookup~) qos-local-id!(route-filter~) route-filter(@~) route-select(delay) summary(automatic))`,
    'bgp-ls-address-family': `
domain(as(@) identifier(@))
undo(domain(as~ identifier~))`,
    'bgp-mdt-address-family': `
peer(@(update-group-independent))`,
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
undo(bfr-id bfr-prefix bier(pipe-mode~) encapsulation-type(mpls~) max-load-balance protocol)`,
    'board-group': `
emdi(bind(slot~))`,
    'bridge-domain': `
evi(vpn-target(@!~))
igmp-snooping(designated-vlan(@) signal-ignore-df(enable) signal-smet(disable) signal-synch(enable))
undo(evi(vpn-target~) igmp-snooping(designated-vlan signal-ignore-df~ signal-smet~ signal-synch~))`,
    'channel': `
group(@(mask~))`,
    'connect-pce-server': `
bind(ssl-policy(@!~))
source-interface(@!(@))
undo(source-interface!(@!~))`,
    'dhcpv6-server-group': `
dhcpv6(retransmit-request(forward-mode~) retransmit-solicit(forward-mode~))
dhcpv6-server(algorithm(loading-share master-backup polling) destination(@!~) interface(@!~) source(interface~ link-address))
undo(dhcpv6(retransmit-request~ retransmit-solicit~) dhcpv6-server!(algorithm source!~))`,
    'diameter-server-group': `
diameter(case-sensitive(predefined-rule~) no-send-ccri(without~))
diameter-link(local(@~))
undo(diameter(case-sensitive~ no-send-ccri~) diameter-link(local~))`,
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
backup(tunnel(port~))
undo(backup(tunnel~))`,
    'emdi': `
emdi(alarm(rtp-lr~ rtp-ser~ suppress~) bind(channel-group~) channel-group(@) lpu-group(@) match-mpls-label(enable) monitor-period(@) monitor-rate-only rtp-jitter(enable))
undo(emdi(alarm~ channel-group~ lpu-group~ match-mpls-label~ monitor-period!~ monitor-rate-only rtp-jitter~))`,
    'enhanced-stream-quality-monitoring': `
esqm(filter(permit~) protocol(gtp~ sctp~ tcp~) service-stream(inbound!~ outbound!~) session(aging-time~))
undo(esqm(filter~ protocol~ session~))`,
    'erps-ring': `
clear
control-vlan(@)
force-broadcast(time(@))
guard-timer(@)
holdoff-timer(@)
port(@!(@!~ protect-switch~ rpl~))
protected-instance(@!(@!~ to~) all)
raps-mel(@)
revertive(disable enable)
sub-ring
tc-notify(erps(ring~))
tc-protection(interval(@) threshold(@))
undo(control-vlan force-broadcast(time) guard-timer holdoff-timer port(@!~) protected-instance(@!~ all) raps-mel revertive(disable) sub-ring tc-notify(erps~) tc-protection(interval threshold) version virtual-channel(enable) wtr-timer)
version(v1 v2)
virtual-channel(disable enable)
wtr-timer(@)`,
    'flexible-log-template': `
ds-lite(position(@~) time(endtime-second-dec~ endtime-second-hex~ local starttime~ starttime-second-dec~ starttime-second-hex~ timestamp~ timestamp-second-dec~ timestamp-second-hex~))
nat(position(@~) time(endtime-second-dec~ endtime-second-hex~ local starttime~ starttime-second-dec~ starttime-second-hex~ timestamp~ timestamp-second-dec~ timestamp-second-hex~))
nat64(position(@~) time(endtime-second-dec~ endtime-second-hex~ local starttime~ starttime-second-dec~ starttime-second-hex~ timestamp~ timestamp-second-dec~ timestamp-second-hex~))
undo(ds-lite(position~ time~) nat(position~ time~) nat64(position~ time~))`,
    'global-cgn-address-pool': `
authentication-name(@(password~))
bind(dynamic-pool-server(pool-name~))
detect(retransmit(@~))
ip(used-threshold(upper-limit~))
nat(alarm(ip~))
nat-instance(ip(used-threshold~) subnet(length~))
subnet(length(initial~))
undo(authentication-name!(@!~) bind(dynamic-pool-server!~) detect!(retransmit!~) ip(used-threshold!~) nat-instance(ip~ subnet~) radius-server subnet(length!~) up-backup-group!(local-up-id~))
up-backup-group(local-up-id(@~))`,
    'gmpls-tunnel': `
bandwidth(@)
explicit-path(@)
link(protection-type(unprotected))
match-tunnel(ingress-lsr-id(@~))
passive
switch-type(dcsc evpl)
tunnel-id(@)
undo(bandwidth bind(interface) explicit-path link(protection-type) match-tunnel passive switch-type tunnel-id)`,
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
    'ifit': `
dynamic-flow(age(interval-multiplier~))
encapsulation(nexthop(@))
reset(dynamic(flow~))
undo(dynamic-flow(age~) encapsulation(nexthop~))`,
    'ifit-instance': `
binding(interface(@!~))
delay-measure(disable)
disorder-measure(enable)
flow(unidirectional(source~ source-ipv6~))
loss-measure(disable)
measure-mode(e2e trace)
undo(binding(interface!~) delay-measure(disable) disorder-measure(enable) flow(unidirectional~) interval(@) loss-measure(disable) measure-mode(trace))`,
    'imp-telink-configuration': `
data-link(interface(@~))
link-id(local(ip~) remote(ip~))
undo(data-link(interface~) link-id(local!~ remote!~))`,
    'interface': `
access(gateway(unnumbered))
aps(anti-replay(enable) authenticate(@ cipher~ simple~) group(@) mode(one-plus-one~ one2one~) protect!(@~) revert(@) signal-low-priority switch-command(force!~ lockout manual!~) timers(@~) track(bfd-session~) working!(@~))
atm(cell(transfer) interface-type(nni uni))
atm-bundle(@)
atm-link(check)
backup(track(monitor-location-group~))
bas-load-balance(flow-mode real-flow-mode user-mode)
bind(ap(ip~ name~) location-group(@))
binding(tunnel(ipv4-ipv6))
bit-error-detection
border-relay(address(@))
bpdu(discard)
bpdu-tunnel(disable enable stp(vlan~))
cep(soh-transport(enable))
channel-set(@(timeslot-list~))
clock(ctc itc master slave)
code(ami hdb3)
connect-slot(@)
cpos-trunk(@)
crc(16 32)
crc-error(packet-error-ratio(algorithm-parameter~))
delay-measurement(sink(pm~) source(start~))
dhcpv6(relay(option-insert~))
differential-delay(@)
diffserv-mode(pipe(@~) uniform)
display(bpdu-tunnel(interface~))
down-when-looped
e1(@(channel-set~ set~ unframed))
enable(snmp(trap~))
erps(bd-subinterface(enable) ring(@!~) vpls-subinterface(enable))
esqm(service-stream(inbound outbound))
fast-alarm-detect(enable)
flag(c2(@) j0(16byte-mode~ 1byte-mode~ 64byte-or-null-mode!~ sdh~ sonet~) j1(16byte-mode~ 1byte-mode~ 64byte-mode~ 64byte-or-null-mode!~) j2(16byte-mode~) space-padding(disable) v5(1byte-mode~))
flow-recognition(inbound)
fr(dlci(@) interface-type(dce dte nni) lmi(n391dte~ n392dce~ n392dte~ n393dce~ n393dte~ t392dce~ type~))
frame-format(crc4 no-crc4 sdh sonet)
frame-length(@)
garp(timer(hold~ join~ leave~))
gvrp(registration(fixed forbidden normal))
hvrp-transport
igmp-snooping(backup-report(forward) learning!(vlan~) proxy-uplink-port!(vlan~ vsi~) report-listening(copy~) static-router-port!(dot1q~ qinq~ vlan~))
ima(@!(@))
ip(urpf(strict~))
ip-trunk(@)
ipfpm(tlp(@!~))
ipv4-prefix(length(@))
ipv6(urpf(strict~))
ipv6-prefix(@!(@))
l2-multicast(limit(bandwidth~ channel~ per-trunk-member~))
l2protocol-tunnel(@(@~ drop enable reverse!~ vlan~) all(drop enable reverse!~ vlan~) drop-threshold(@!~))
l2tpv3(instance(@))
l3ve(track(pw-state))
laser(auto-shutdown-interval(close~ open~) autoshutdown(enable) turn-off turn-on!(duration~))
least(active-bandwidth(@) active-linknumber(@))
link-protocol(atm discard(lacp) forwarding(c-stp e-lmi eoam3ah ptp-peer-delay s-stp) fr!(ietf nonstandard) hdlc tdm transport(bpdu!~ cdp!~ eoam3ah lacp!~ lldp!~ tagged~ udld!~))
link-quality(low(bit-error-threshold~))
lmp(interface(enable))
loop-detect(detection(pe-vid~ vid~) enable identifier(@) mac-withdraw(enable) only-alarm packet(priority~))
loopback-detect(block(@) enable)
mapping-mode(a-mode h-mode l-mode)
mapping-path(opu2-non-standard opu2-standard opu2e)
member-slot(@(@~ multicast to~))
min-active-links(@)
mld(enable group-policy(@!~ acl6-name~) ip-source-policy(@ acl6-name~) ipsec(sa~) lastlistener-queryinterval(@) max-response-time(@) on-demand prompt-leave!(group-policy~) query(ip-source-policy~ ipsec~) require-router-alert robust-count(@) send-router-alert ssm-mapping(enable) static-group(@!~) timer(other-querier-present~ query~) version(@))
mld-snooping(learning(vlan~) proxy-uplink-port(vlan~) static-router-port(vlan~ vsi~))
monitor(mac-shift)
mpls(l2vpn(hard-pipe!~ pw~ track~) te(bit-error-detection!~))
multicast(authorization-enable binding(vpn-instance~) ipv6(binding~ boundary~ minimum-ttl~) user-aggregation(qinq~ vlan~))
multicast-nat(igmp(enable) inbound(enable))
multiplex(mode(au-3 au-4))
nat(bind(acl~) gratuitous-arp(send!~))
negotiation(default)
nhrp(authentication(cipher~ hash~) entry(@~ holdtime~ multicast~) network-id(@) redirect registration(interval~ no-unique) shortcut)
otn(odu-sd-threshold(@) prefec-tca(trigger-threshold~) sd-threshold(@))
pim(ipv6(bfd~ bsr-boundary hello~ hello-option~ holdtime~ ipsec~ join-policy~ neighbor-policy~ require-genid silent single-tag~ sm timer~))
port-access-limit(@)
port-alarm(clear(bip8-sd crc-error!~ input-error!~ output-error!~ sdh-error!~ symbol-error!~ tx-pause!~) disable(optical-module~) down(bip8-sd crc-error!~ input-error!~ output-error!~ sdh-error!~ symbol-error!~))
port-tx-enabling-delay(@)
ppp(authentication-mode(auto chap!~ mschapv1!~ mschapv2!~ pap!~) chap(user~) delay-lcp-negotiation!(force) keepalive(adjustment~ interval~ response-timeout~ retransmit~) mp-global(@!~) mru(@) timer(negotiate~ retransmit~))
pppoe-motm(@)
pppoe-server(ac-name(@) bind(virtual-template~) motm(item~) send(padm!~ padn!~) service-name-parameter(@) service-name-type(exact-match))
pvc(@!(@) max-number(@))
pvp(@)
pw-control-word(rml-bit(enable))
qos(hard-pipe(exclusive-mode~ share-mode~) soft-pipe(trap-threshold~))
remote-backup-profile(@(bas-multicast))
reset(nhrp(peer!~))
rrpp(snooping(all-vsi enable vsi~))
scramble
sdh-alarm(nni-ais(lrdi~) uni-tuais(ces-underrun~))
service(bandwidth-overload(@))
smart-link(flush(enable~))
span(@)
tcp(adjust-mss(@))
track(cu-control-tunnel monitor-location-group(@))
trap-threshold(atmpw-lospkt-exc(trigger-threshold~) atmpw-misorderpkt-exc(trigger-threshold~) atmpw-unknowncell-exc(trigger-threshold~) bad-bytes(@~) bip8-sd(@) ces-jtrovr-exc(trigger-threshold~) ces-jtrudr-exc(trigger-threshold~) ces-lops(trigger-threshold~) ces-lospkt-exc(trigger-threshold~) ces-malpkt-exc(trigger-threshold~) ces-misorderpkt-exc(trigger-threshold~) ces-straypkt-exc(trigger-threshold~) crc-error(@~ high-threshold~ packet-error-ratio~ percent~) es-tca(trigger-threshold~) input-error(high-threshold~) output-error(high-threshold~) sdh-b1-error(@~) sdh-b2-error(@~) sdh-error(@~ high-threshold~) symbol-error(high-threshold~) tx-pause(high-threshold~))
tti(odu-pm(expected~ sent~) otu(expected~ sent~))
undo(aps(anti-replay~ authenticate group mode protect revert signal-low-priority switch-command~ timers track~ working) atm(cell~ interface-type) atm-bundle atm-link(check) backup(track~) bind(ap location-group!~) binding(tunnel~) bit-error-detection border-relay(address) bpdu(discard) bpdu-tunnel(enable) cep(soh-transport~) channel-set!(@) clock!(itc) code connect-slot!(@) cpos-trunk crc crc-error(packet-error-ratio~) delay-measurement(sink~) dhcpv6(relay~) differential-delay diffserv-mode down-when-looped e1(@~) enable(snmp~) erps(bd-subinterface~ vpls-subinterface~) fast-alarm-detect(enable) flag!(c2 j0 j1 j2!~ space-padding~ v5!~) flow-recognition(inbound) fr(dlci!~ interface-type lmi~) frame-format frame-length(@) gvrp(registration!~) hvrp-transport igmp-snooping(backup-report~ group-policy!~ learning!~ proxy-uplink-port!~ report-listening static-router-port!~) ima(global-ima-group ima-group) ip(urpf~) ip-trunk ipfpm(tlp~) ipv4-prefix(length) ipv6(urpf~) ipv6-prefix(@!~) l2protocol-tunnel(@~ all~ drop-threshold!~) l2tpv3(instance!~) l3ve(track~) laser(auto-shutdown-interval autoshutdown~) least(active-bandwidth!~ active-linknumber) link-protocol(atm discard~ forwarding~ fr hdlc tdm) link-quality(low) lmp(interface~) loop-detect(detection~ enable identifier!~ mac-withdraw~ only-alarm packet~) loopback-detect(block enable) mapping-mode mapping-path member-slot(@~) min-active-links mld(enable group-policy ip-source-policy ipsec~ lastlistener-queryinterval max-response-time on-demand prompt-leave query~ require-router-alert robust-count send-router-alert ssm-mapping~ static-group~ timer~ version) mld-snooping(group-policy!~ learning~ proxy-uplink-port~) monitor(mac-shift) mpls(l2vpn~ te~) multicast(authorization-enable binding~ user-aggregation) multicast-nat(igmp~ inbound~) multiplex(mode) nat(gratuitous-arp~) nhrp(authentication entry~ network-id!~ redirect registration~ shortcut) otn(odu-sd-threshold!~ prefec-tca sd-threshold) pim(ipv6~) port-access-limit port-alarm(disable~ down~) port-tx-enabling-delay ppp(authentication-mode chap~ delay-lcp-negotiation mp-global mru timer~) pppoe-motm pppoe-server(ac-name~ bind motm~ service-name-parameter~ service-name-type~) pvc(@!~ max-number) pvp(@) pw-control-word(rml-bit~) qos(hard-pipe~ soft-pipe~) rrpp(snooping~) scramble sdh-alarm(nni-ais~ uni-tuais~) service(bandwidth-overload) smart-link(flush~) span tcp(adjust-mss) track(cu-control-tunnel monitor-location-group!~) trap-threshold(atmpw-lospkt-exc atmpw-misorderpkt-exc atmpw-unknowncell-exc bad-bytes bip8-sd ces-jtrovr-exc ces-jtrudr-exc ces-lops ces-lospkt-exc ces-malpkt-exc ces-misorderpkt-exc ces-straypkt-exc crc-error es-tca input-error output-error sdh-b1-error sdh-b2-error sdh-error symbol-error tx-pause) tti(odu-pm!~ otu!~) using!(vc4) vbridge ve-group virtual-access(enable) virtual-cluster-access(enable) virtual-cluster-chassis(locality))
using(ce1 e1 vc4)
vbridge(@)
ve-group(@(l2-terminate l3-access l3-terminate))
virtual-access(enable)
virtual-cluster-access(enable)
virtual-cluster-chassis(locality)`,
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
undo(authentication-mode(hmac-sha256~) mcp(id) protocol(udp~))`,
    'ipfpm-mcp-ach': `
flow(backward bidirectional forward)
in-group(dcp(@~))
out-group(dcp(@~))
undo(in-group!(dcp~) out-group!(dcp~))`,
    'ipfpm-mcp-instance': `
ach(@)
dcp(@)
delay-measure(one-way(delay-threshold~) two-way(delay-threshold~))
loss-measure(ratio-threshold(upper-limit~))
measure(disable enable)
undo(ach(@) dcp!(@) loss-measure(ratio-threshold) measure(disable))`,
    'ipv4-address-family-mvpn-spmsi': `
group(wildcard(source~))
undo(group(wildcard~))`,
    'ipv6-address-pool': `
dhcpv6(unicast-option)
dns-search-list(@)
dns-server(@!(@))
export(host-route!(ipv6-address!~ nd-prefix!~ pd-prefix!~))
lock(drain)
option(@(hex~ ipv6-address~ string~ suboption~))
option-s46(br-ipv6-address(@) dmr-prefix(@) fmr-flag(disable))
renew-time-percent(@(rebind-time-percent~))
undo(dhcpv6(unicast-option) dhcpv6-server(group!~) dns-search-list dns-server(@!~) export(host-route!~) lock(drain) option(@) option-s46(br-ipv6-address~ dmr-prefix~ fmr-flag~) prefix(@) renew-time-percent(rebind-time-percent) unr(tag!~) wait-request-time!(@) warning-exhaust warning-threshold(@) weight!(@))
unr(tag(@))
wait-request-time(@)
warning-exhaust
weight(@)`,
    'ipv6-address-prefix': `
client-duid(@(bind~))
conflict(auto-recycle(interval~))
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
remote-ip(lease(manage))
reserved(ipv6-address(duid!~ mac!~) prefix(duid!~ mac!~))
reset(conflict-ip-address(@ all))
slaac-unshare-only
undo(client-duid(@) conflict(auto-recycle!~) dhcpv6-only dhcpv6-unshare-only excluded-ipv6-address(@!~) excluded-ipv6-prefix(@!~) frame-ipv6(lease~) lifetime link-address pd-unshare-only remote-ip(lease~) reserved(ipv6-address prefix) slaac-unshare-only)`,
    'ipv6-anycast-rp': `
local-address(@)
undo(local-address)`,
    'ipv6-multicast-profile': `
authentication
multicast-list(ipv6(list-index~ name~) list-index(@!~) name(@!~))
undo(authentication multicast-list(list-index~ name~))`,
    'ipv6-pim': `
bsm(semantic(fragmentation))
c-bsr(@!(@!~) hash-length(@) holdtime(@) interval(@) priority(@))
c-rp(@!(advertisement-interval~ group-policy~ holdtime~ priority~) advertisement-interval(@) holdtime(@) priority(@))
crp-policy(@ acl6-name(@))
embedded-rp!(@ acl6-name(@))
hello(ipsec(sa~))
hello-option(dr-priority(@) holdtime(@) lan-delay(@) override-interval(@))
holdtime(assert(@) join-prune(@))
ipsec(unicast-message(sa~))
join-prune(triggered-message-cache(disable))
neighbor-check(receive send)
probe-interval(@)
register-policy(@ acl6-name(@))
register-source(@)
register-suppression-timeout(@)
source-lifetime(@)
source-policy(@ acl6-name(@))
spt-switch-threshold(@!(group-policy~) infinity!(group-policy~))
ssm-policy(@ acl6-name(@))
static-rp(@!(@!~ acl6-name~ preferred))
timer(hello(@) join-prune(@) spt-switch(@))
undo(bsm(semantic~) c-bsr!(hash-length holdtime interval priority) c-rp(@ advertisement-interval holdtime priority) crp-policy embedded-rp!(@ acl6-name~) hello(ipsec~) hello-option(dr-priority holdtime lan-delay override-interval) holdtime(assert join-prune) ipsec(unicast-message~) join-prune(triggered-message-cache~) neighbor-check(receive send) probe-interval register-policy register-source register-suppression-timeout source-lifetime source-policy spt-switch-threshold!(@!~ group-policy~ infinity!~) ssm-policy static-rp(@) timer(hello join-prune spt-switch))`,
    'ipv6-ssm-mapping': `
undo(group(all))`,
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
undo(allow allow-address-change!(always setup-only) avp(calling-number!~ nas-port~) block(lns-ip~) calling-number-avp!(format~) l2tp(session-speed~) lac(mss~ mtu~) lns(avp~ calling-station-id~ schedule~) mandatory-chap!(on-mismatch~) mandatory-lcp!(on-mismatch!~) qos(scheduling-mode) renegotiation-lcp(authentication-mode~) roam-domain(@) session(cdn~) set-dscp-outer!(lns) start(l2tp) trust(upstream~) tunnel(aaa-authentication authentication avp-hidden avp46 hello~ idle-cut load-sharing name!~ packet~ password!~ priority radius-force retrans-queue!~ retransmit session-limit source timeout timer~ window~) tunnel-alarm tunnel-per-user user-group-queue(inbound outbound))
user-group-queue(@(inbound outbound))`,
    'l2tpv3-instance': `
l2tpv3(static(binding~))
undo(l2tpv3(static~))`,
    'l2tpv3-pw': `
l2tpv3(local(cookie~ session-id~) remote(cookie~ session-id~))
source(interface(@~))
undo(destination(@) l2tpv3(remote~) source!(interface~))`,
    'layer-2-multicast-instance': `
import-channel(@(@))
multicast-instance(vlan(@) vsi(@))
undo(import-channel(@~) multicast-instance user-instance(vlan~ vsi~))
user-instance(vlan(@!~) vsi(@))`,
    'license': `
active(bas(slot~) ds-lite(vsuf~) ipfpm(slot~) l2nat(vsuf~) nat(bandwidth-enhance~ session-table~) nat64(vsuf~) pcp(vsuf~) port-bras(slot~))
undo(active(bas~ ds-lite~ ipfpm~ l2nat~ nat~ nat64~ pcp~ port-bras~))`,
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
undo(bill-server local-bill(cache~ cfcard~) local-bill-pool(enable))`,
    'lpt-ptp': `
lpt(enable holdoff-time(@) oam-period(@) recovery-time(@))
undo(lpt(enable holdoff-time oam-period recovery-time))`,
    'maintenance-entity-group': `
cc(exp(@) interval(10 100 1000 10000 60000 600000 @) receive(enable!~) send(enable))
delay-measure(one-way!(count~ exp~ interval~ proactive!~) two-way!(count~ exp~ interval~ proactive!~ two-time-stamp!~))
lost-measure(dual-ended(enable) single-ended!(count~ exp~ interval~ proactive!~ receive~))
me(l2vc(peer-ip~) mip(switch-l2vc~ te~) te(interface~))
rdi(disable)
undo(cc(exp interval receive~ send~) lost-measure(dual-ended~ single-ended~) me(l2vc~ mip~ te~) rdi(disable))`,
    'map-e-instance': `
br-ipv6-address(@)
undo(br-ipv6-address!(@))`,
    'map-rule': `
dmr-prefix(@)
map(icmp-tranfer(enable) ipv4-tos(@) ipv6(df-override~))
rule-prefix(@(prefix-length~))
undo(dmr-prefix!(@) map(icmp-tranfer~ ipv4-tos!~ ipv6~) rule-prefix!(@~))`,
    'mld': `
lastlistener-queryinterval(@)
max-response-time(@)
query(ipsec(sa~))
require-router-alert
robust-count(@)
send-router-alert
ssm-mapping(@(@~))
timer(other-querier-present(@) query(@))
undo(lastlistener-queryinterval max-response-time query(ipsec~) require-router-alert robust-count send-router-alert ssm-mapping(@~ all) timer(other-querier-present query))`,
    'mpls': `
mpls(oam!(based-itu))
undo(mpls(oam))`,
    'mpls-oam': `
mpls(oam(bidirectional-tunnel~ l2vc~))`,
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
    'mvpn-ipmsi': `
bier(bsl(128 256 64) sub-domain(@!~))
undo(bier(bsl~ sub-domain~))`,
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
    'pce-client': `
association-type(enable)
capability(initiated-lsp segment-routing!(label-stitch))
connect-server(@)
multi-delegate(enable)
timer(delegate-hold(@) hold(@) keepalive(@) state-timeout(@))
undo(association-type(enable) capability(initiated-lsp segment-routing!~) connect-server(@) multi-delegate(enable) timer(delegate-hold hold keepalive state-timeout))`,
    'prepaid-profile': `
password(cipher(@))
quota-out(redirect(@) service(deactivate))
service(volume-quota(apply~))
threshold(time(@~) volume(@~))
undo(password quota-out(redirect!~ service~) service(volume-quota~) threshold(time!~ volume!~))`,
    'pw-ve-load-balancing-group': `
undo(bind(interface~))`,
    'python-policy-template': `
protocol(@(packet~))
undo(protocol(@~))`,
    'radius-server-group': `
python-policy(@)
radius-attribute(agent-circuit-id(format~) apply(framed-ipv6-pool~ user-name~) assign(class~ hw-mng-ipv6~ hw-pcp-server-name~) case-sensitive(qos-profile-name) decode-error-policy(ignore~) enable(framed-ip-netmask~) hw-domain-name(block~ update-username) hw-user-password(simple~) include(cmcc-nas-type hw-avpair~ hw-client-primary-dns~ hw-client-secondary-dns~ hw-tunnel-group-name~ nas-port~) policy-name(no-exist-policy~) qos-profile(no-exist-policy~) service-type(value~) translate(@~ extend~) tunnel-password(cipher simple) usermac-as-option61 vendor(3gpp2~ @~ all~ dslforum~ huawei~ microsoft~ other~ redback~))
radius-server(accounting-interim-packet(resend!~) accounting-merge(max-length~) accounting-start-packet(resend!~ send~) accounting-stop-packet(resend!~ send~) alarm(disable) authentication(rollover-on-reject) called-station-id(include~) calling-station-id(disable~ include~ lns-default~) class-as-car!(enable-pir) connect-info(include~) format-attribute(calling-station-id~ include~ lts-tunnel~ nas-port~ nas-port-id~) nas-ip-address(lns~) nas-port-id(lns~) traffic-unit(byte gbyte kbyte mbyte) type(plus10 plus11 standard) user-name(trust-server-request!~))
undo(python-policy(@) radius-attribute(agent-circuit-id~ apply~ assign~ case-sensitive~ decode-error-policy~ enable~ hw-domain-name~ hw-user-password~ include~ policy-name~ qos-profile~ translate!~ tunnel-password usermac-as-option61 vendor~) radius-server(accounting-interim-packet~ accounting-merge~ accounting-start-packet~ alarm~ called-station-id calling-station-id!~ class-as-car!~ connect-info~ format-attribute~ nas-ip-address~ nas-port-id~ traffic-unit!~ type!~ user-name~))`,
    'remote-backup-profile': `
acct-session-id(nas-logic-sysname(@))
backup-id(@(remote-backup-service~))
bras(access(remark~))
e-trunk(@(eth-trunk~))
frame-route(metric(@))
ip-pool(@(include~) pool-group(@~))
ipv6-pool(@(include~))
load-balance(hash-arithmetic(arithmetic1!~ arithmetic2!~))
nas(logic-port(ethernet~ gigabitethernet~))
peer-backup(hot virtual warm)
rui-slave(inbound(without-forwarding))
service-type(arp bras dhcp-server dhcpv6-relay igmp igmp-snooping ipsec l2tp multicast nd no-host-multicast)
traffic(backup(interval~ threshold~))
undo(acct-session-id(nas-logic-sysname!~) backup-id(@~) bras(access~) e-trunk(@~) frame-route(metric~) ip-pool(pool-group~) load-balance(hash-arithmetic!~) nas rui-slave(inbound~) service-type(arp bras dhcp-server dhcpv6-relay igmp igmp-snooping ipsec l2tp multicast nd no-host-multicast) traffic(backup) vrrp-id(@) vrrp6-id(@))
vrrp-id(@(interface~))
vrrp6-id(@(interface~))`,
    'remote-backup-service': `
backup(block(@!~))
batch-backup(service-type(all~ arp~ bras~ dhcp-server~ dhcpv6-relay~ igmp-snooping~ ipsec~ l2tp~ multicast~ nd~))
bind(ssl-policy(@))
dhcpv6-server(destination(@~))
ip-pool(@(metric~))
ipv6-pool(@(metric~))
l2tp(protect-tunnel(disable))
l2tp-tunnel(source(loopback~))
nat-instance(@)
peer(@(source~))
peer-ipv6(@(source-ipv6~))
protect(ip-vpn-instance(@~) lsp-tunnel(for-all-instance~) redirect(ip-nexthop~) tnl-policy(@~))
radius-authorization(source(@ same-as~ vpn-instance~))
static-route(if-match(null~))
switchover(uplink(duration~ failure-ratio~))
track(bfd-session(@) interface(@!~))
undo(backup(block~) batch-backup(service-type~) l2tp(protect-tunnel~) l2tp-tunnel(source~) nat-instance(@) peer-ipv6(@!~) protect(ip-vpn-instance~ lsp-tunnel~ redirect tnl-policy~) radius-authorization(source~) static-route(if-match~) switchover(uplink!~) track(bfd-session~ interface~) web-auth-server(source~))
web-auth-server(source(@ vpn-instance~))`,
    'route-monitoring-group': `
monitor(enable)
track(ip(route~))
trigger-up-delay(@)
undo(monitor(enable) track(ip~) trigger-up-delay)`,
    'service-chain-instance': `
nexthop(@(bind~))
undo(nexthop(@!~))`,
    'service-location': `
remote-backup(interface(@~))
undo(description(@!~) remote-backup!(interface~) vrrp)`,
    'slot': `
access(trigger(packet-limit~))
flow-statistic(frequency(default fast normal slow value-added-service~))
forward-mode(loopback(l2tp) through(l2tp))
idle-code(@(card~))
idle-code-e1(@(card~))
intelligent-flow(enable(slot) packet(min-length~))
l2tp(icrq-limit(@))
link-protocol(transport(esmc lacp lldp oam))
multicast(bas-policy(out~))
set(access-ve-mac(@) l2ve-mac(@))
undo(access(trigger~) flow-statistic(frequency~) forward-mode(l2tp loopback~) idle-code(card~) idle-code-e1(card~) intelligent-flow(enable~ packet~) l2tp(icrq-limit!~) set(access-ve-mac l2ve-mac) virtual-cluster-access(mac!~))
virtual-cluster-access(mac(@))`,
    'spatial-multicast': `
spatial-multicast(@(mask~) mldp(bandwidth~) p2mp-te(bandwidth~) slot(@!~) vlan(@~) vpn-instance(@~) vsi(@~))
undo(spatial-multicast(@~ mldp p2mp-te slot~ vlan~ vpn-instance~ vsi~))`,
    'static-mapping-algorithm-configuration': `
exclude(@(@~))
global-pool(@)
inside-pool(@)
static-mapping(@(inside-pool~))
undo(exclude(@~) global-pool(@) inside-pool(@) static-mapping(@!~))`,
    'static-user-interface-list': `
interface(@!(@))
undo(interface(@!~))`,
    'status-monitoring-group': `
down-number(@)
undo(down-number!(@))`,
    'system': `
aaa(route-download(now~ recover-delay~ server-group~))
access(delay(load-balance~) dhcpv6-reconfigure enable(python~) four-dimensional(mode~) frame-ip(lease~) frame-ipv6(lease~) gateway(unnumbered~) https-redirect!(delete~ import~) ipv6-address(slot-warning-threshold~ warning-threshold~) leased-line(connection~) location-group(@) packet(dhcp~ strict-check~) python-policy(@) user-flow-statistics(enable) user-group(outbound~))
access-line-id(attach)
access-service(@)
access-user(dhcp(auto-recover~ recover-file~ save-file~) exhaust(threshold-alarm~ warning~))
accounting-service-policy(@)
atm(service(@~))
bier(select-board(slot~))
bpdu-tunnel(stp(bridge~ group-mac~))
br-ipv6-address(@(ipv6-address~))
cgn-pub-user(auto-cut(enable))
clear(ip(routes~))
daa-user(resource-insufficient(both~ inbound~ outbound~))
dhcp(option(@~) option-61(pppoe-remote-pool~) reply-packet(option82~))
dhcp-user-slot-warning-threshold(@)
dhcp-user-warning-threshold(@)
dhcpv6(conflict-ip-address(offline~) duid-mismatch(action~) option-17(decode~) option-37(any-format~) option-priority(radius~) rebind(no-user~) solicit-speed-threshold(@~) through-packet upgrade(preferred-lifetime~))
dhcpv6-server(duid-missmatch(reply) interface(@~) keep-option(@) replace(client-duid))
diameter(enable gx(attribute~ ccri~ event-trigger~) predefined-rule(support-type~) subscription-id(include~))
diameter-dwr(retransmit(@!~) timeout(@!~))
diameter-local(@(interface~))
diameter-peer(@(ip~ ipv6~))
display(dhcp-access(user-table~) ppp(chasten-user!~ connection-chasten slot~))
dmr-prefix(@(ipv6-prefix~))
dns-redirect(response(ttl~))
dns-url(permit(@))
ds-lite(instance(@!~))
emdi
erps(ring(@))
esqm
garp(timer(leaveall~))
gmpls-tunnel(@)
hdlc(dampening(disable level~))
http-url(deny(@))
ifit
igmp-snooping(enable(vlan~) send-query(enable))
intelligent-anomaly-detection(enable)
intelligent-resource-prediction(enable)
ip(path(detection~) route-monitor-group(@) unr(dynamic-pool-tag~ framed-ip-address-tag~ framed-ip-netmask-tag~ framed-route-tag~ local-pool-tag~ remote-pool-tag~) userlog(access!~ call-status!~))
ipoe-server(multi-sessions(per-mac~))
ipv6(pool(@!~) prefix(@!~) unr(delegated-ipv6-prefix-tag~ delegated-pool-tag~ framed-ipv6-address-tag~ framed-ipv6-prefix-tag~ framed-ipv6-route-tag~ local-pool-tag~ relay-pool-tag~ remote-pool-tag~))
ipv6-pool(address-assign-mode(eui-64) algorithm(loading-share~ round-robin~) auto-block(disable enable slave-switch~) statistic(include~))
l2-multicast(all-vsi(global-entry~ listened-user-per-group~ listened-user-per-slot~) egress(statistics~) instance(@) invalid-packet(igmp-snooping~ mld-snooping~))
l2-multicast-channel!(vsi(@))
l2protocol-tunnel(@(group-mac~))
l2tp(aging(@) calling-number-avp(enable) calling-station-id(vlan-0-invalid) enable lac(session-limit~) lns(accm~ backup-group~ fast-reply~ protocol-packet~) slot(@~) tunnel(auto-reset~) tunnel-limit(@))
l2tpv3(enable local(connection~) pw(@))
layer3-subscriber(@(@~ delegation-prefix~ domain-name~ vpn-instance~) delegation-prefix(@~) ip-address(any~) ipv4(vpn-instance~) subnet-session(@~))
llid(@)
lmp
lns-group(@)
local-backup(offline-reason(quota-out) userinfo-limit(@))
loop-detect(eth-loop(assist-stp~) traffic-suppression(disable threshold~) trigger(enable))
loop-detection(enable)
lpt(ptp(interface~))
map(rule(@))
map-e(instance(@!~))
map-t(instance(@!~))
mirror(rule(@~ service-policy~))
mld!(vpn-instance(@))
mld-snooping(enable(vlan~) send-query(enable source-address~))
monitor-location-group(@)
mpls(oam(egress~ fdi~ ingress~) switch-l2vc(@~))
mpls-oam
mpls-tp(ais(enable) channel-type(0x7ffa 0x8902) meg(@) mode(private standard))
msdp!(vpn-instance(@))
multicast(bas-policy ipv6(global~ invalid-packet~ mvpn~ rpf~) mvpn(inter-area-segmented~))
multicast-mib
multicast-nat(bind-list enable instance(id~) instance-group(id~) ttl-decrease(disable))
multicast-virtual-scheduling(family-user(unicast~))
multicast-vpn(slot(@) ttl(propagate))
nat(address-group(@~) alarm(rate~ server-map~ session-number~ user-table~ vsu-service-fault~) alg(sip~) external-host(any~ tcp~ udp~) fast-forwarding(enable~) flow-defend(forward~ fragment~ reverse~ reverse-blacklist~) instance(@!~) ip-pool(@!~) log(rate~) port-range(algorithm~) pure-ip-packet(drop) session(long-link~) session-limit(@~) session-miss(mode~) static-mapping syslog(descriptive~ flexible~) tcp-mss(@))
nat-policy(template(@))
nat64(alg(server-address~) instance(@!~))
ng-mvpn(forwarding-mode(aggregation))
nhrp(capacity(warning-threshold~))
nqa(ipfpm(dcp mcp))
pce-client
pcp(lifetime(min-time~) prefer-failure(enhance~))
peer-backup(batch(access~) download-vrrp-table(delay-time~) route-cost(auto-advertising!~) rui-trigger-speed(@) ttl(@))
pim-ipv6!(vpn-instance(@))
ppp(keepalive(strict-check~))
ppp-user-slot-warning-threshold(@)
ppp-user-warning-threshold(@)
pppoe(option-82(include~) ppp-max-payload(enable))
pppoe-server(@(max-sessions~) max-sessions(remote-mac~) negotiation(times~) online-time(standardize) rui(remote-mac~) same-user(forbid) send(padt~))
radius(local-ip(@!~ all))
radius-attribute(delegated-ipv6-prefix(encapsulation-method~) framed-ip-address(encapsulation-method~) framed-route(netmask-limit~ support~) hw-acct-terminate-subcause(encapsulation-type~) hw-policy-name(support-type~) service-type(support-type~))
radius-attribute-format(nas-port-id(unitary-subslot~))
radius-client(@(domain-authorization!~ mask~ roam-domain~ server-group~ shared-key~ shared-key-cipher~ trigger-web~ vpn-instance~) check-attribute-length(loose!~) packet(dscp~))
radius-server(access-line-id(length~) accounting(@~ cache~ cache-warning-threshold~) accounting-stop-packet(pending-limit~) authentication(@~) authorization(@~ accounting-realtime-packet~ error-reply~) cache(keep~) coa(update~) coa-request(hw-policy-name~) send(adjust~))
reauthorize(enable user-name(@~))
remote-backup-service(@!~)
reset(ppp(chasten-user!~ slot~))
rui(slow-reconciliation(disable))
rui-option(@ dhcpv6(@))
sdh-trace(ais(hpplm~ hptim~ hpuneq~ lptim~ rstim~) rdi(cpos~))
service(activate-fail-record deactivate-record)
service-chain(instance(@!~))
service-ha(delay-time(@) hot-backup(enable) preempt-time(@ disable))
service-policy(cache(update~) download(local!~ radius~) name(@!~) name-case-sensitive(enable) radius-server-group(no-config-policy~))
service-stream(table(sip~))
set(chassis(@~ chassis-id~) chassis-id(@) e1-drive-mode(default higher lower) l2tp(tunnel~) next-run-mode(@~) split-resume(fast-preemption slave-reset) vlan-statistics(subinterface~))
slot-warning-threshold(@)
spatial-multicast
ssm-mapping(ipv6(policy~))
static-user(@!(@!~ delegation-prefix~ detect!~ domain-name~ export!~ gateway~ interface~ interface-list~ ipv6-gateway~ keep-online!~ mac-address~ vpn-instance~) detect(interval~) icmp-ignore-hostcar interface-list(@) route-static(urpf~))
test(connectivity(abort!~ controller~ error-insert~ interface~))
trace(access-user(object~) enable online-fail(auto-enable))
ui-mode(type1 type2)
undo(aaa(route-download!~) access(delay~ dhcpv6-reconfigure enable~ four-dimensional~ frame-ip~ frame-ipv6~ https-redirect ipv6-address~ leased-line~ location-group~ packet~ python-policy~ user-flow-statistics~ user-group~ user-group-list~) access-line-id(attach) access-service(@) access-user(exhaust~) accounting-service-policy atm(service~) bier(select-board~) br-ipv6-address(@!~) cgn-pub-user(auto-cut~) daa-user(resource-insufficient) dhcp(option~ option-61~ reply-packet~) dhcp-user-slot-warning-threshold dhcp-user-warning-threshold dhcpv6(conflict-ip-address~ duid-mismatch~ option-17~ option-priority~ rebind~ solicit-speed-threshold through-packet upgrade) dhcpv6-server(duid-missmatch~ group~ keep-option~ replace~) diameter(enable gx~ predefined-rule~ subscription-id~) diameter-dwr(retransmit!~ timeout!~) diameter-local(@) diameter-peer(@) diameter-server(group~) dmr-prefix(@!~) dns-redirect(response~) dns-url(permit~) ds-lite(instance~) emdi esqm gmpls-tunnel(@) hdlc(dampening~) http-url(deny~) ifit igmp-snooping(enable!~) intelligent-anomaly-detection(enable) intelligent-resource-prediction(enable) ip(path~ route-monitor-group~ userlog~) ipoe-server(multi-sessions~) ipv6(pool~ prefix~ unr~) ipv6-pool(address-assign-mode algorithm~ auto-block~ statistic~) l2-multicast(all-vsi~ egress~ instance~ invalid-packet~) l2-multicast-channel!(vsi~) l2protocol-tunnel(@) l2tp(aging calling-number-avp~ calling-station-id enable lac~ lns~ slot~ tunnel~ tunnel-limit) l2tpv3(enable pw~) layer3-subscriber(@!~ delegation-prefix~ ip-address~ ipv4~ subnet-session~) llid lmp lns-group(@) local-backup(offline-reason~ userinfo-limit~) loop-detect(traffic-suppression~ trigger~) loop-detection(enable) lpt(ptp~) map(rule~) map-e(instance~) map-t(instance~) mirror(rule~) mld!(vpn-instance~) mld-snooping(enable!~ send-query~) monitor-location-group(@) mpls(switch-l2vc~) mpls-oam mpls-tp(ais~ meg~) msdp!(vpn-instance~) multicast(bas-policy mvpn!~) multicast-mib multicast-nat(bind-list enable instance~ instance-group~ ttl-decrease~) multicast-virtual-scheduling(family-user~) multicast-vpn(slot~ ttl~) nat(external-host~ fast-forwarding~ flow-defend~ instance~ port-range~ pure-ip-packet~ session-miss~ static-mapping syslog~ tcp-mss!~) nat-policy(template~) nat64(instance~) ng-mvpn(forwarding-mode~) nhrp(capacity~) nqa(ipfpm~) pce-client pcp(lifetime!~ prefer-failure~) peer-backup(batch~ download-vrrp-table~ route-cost rui-trigger-speed~ ttl~) pim-ipv6!(vpn-instance~) ppp-user-slot-warning-threshold ppp-user-warning-threshold pppoe(option-82~ ppp-max-payload~) pppoe-server(@~ max-sessions~ negotiation~ online-time~ rui~ same-user~) radius(local-ip~) radius-attribute(delegated-ipv6-prefix~ framed-ip-address~ framed-route~ hw-acct-terminate-subcause~ hw-policy-name~) radius-attribute-format(nas-port-id~) radius-client(@!~ check-attribute-length~ packet~) radius-server(access-line-id~ accounting~ authorization~ cache~ coa~ coa-request~ send~) reauthorize(enable) remote-backup-service(@!~) rui(slow-reconciliation~) rui-option!(dhcpv6) sdh-trace(ais!~ rdi~) service(activate-fail-record deactivate-record) service-chain(instance~) service-group(@) service-ha(delay-time!~ hot-backup~ preempt-time!~) service-identify-policy(@) service-policy(cache~ download!~ name~ name-case-sensitive~ radius-server-group~) service-stream(table~) set(chassis~ e1-drive-mode next-run-mode split-resume vlan-statistics~) slot-warning-threshold spatial-multicast ssm-mapping(ipv6~) static-user(@!~ delegation-prefix~ detect~ icmp-ignore-hostcar interface-list~ ipv6-gateway~ route-static~) trace(access-user~ enable online-fail~) ui-mode(type1 type2) user-group-case-sensitive(enable) user-warning-threshold(lower-limit upper-limit) value-added-service(accounting-merge~ bod~ enable policy~ quota-out!~) vendor-class virtual-cluster-access vsm(alarm~ on-board-mode~) web(response-error-code~ response-error-id~) web-auth-server(@!~ enable listening-port reply-message source source-ip~ source-ipv6~ user-query~ version~) web-url-profile(@) whitelist(session-car~))
user-group-case-sensitive(enable)
user-warning-threshold(lower-limit(@) upper-limit(@))
value-added-service(accounting-merge(cache~) bod(portal-reserved) daa(report-dropped-flow~) enable policy(@!~) quota-out(diameter-link-down~ offline online) tariff-queue-mapping!(af1 af2 af3 af4 be cs6 cs7 ef) update-online-edsg(rate-limit~))
vendor-class(cn(domain-included~ included-in-domain~) domain-included(exact-match!~ partial-match!~) included-in-domain(exact-match!~ partial-match!~) length(@~) offset(@~) sub-option(@~))
virtual-cluster-access
virtual-cluster-chassis
vsm(alarm(cpu-performance~) on-board-mode(enable))
web(response-error-code(disable) response-error-id(enable))
web-auth-server(@!(detect-time~ key~ nas-ip-address!~ port~ user-query~ vpn-instance~) enable listening-port(@) reply-message source(interface~) source-ip(@!~ all) source-ipv6(@!~ all) user-query(version1~) version(v2!~ v3))
web-url-profile(@)
whitelist(session-car(dhcpv6-server~ pcep-ipv4~ web-auth-server~))`,
    'traffic-behavior': `
car
dns-redirect
ds-lite(bind(instance~))
http-redirect!(plus)
https-redirect
multicast-nat(bind(instance~))
nat(bind(instance~))
nat64(bind(instance~))
redirect-cpu(http-redirect-chasten portal)
service-chain(bind(instance~))
service-class(edsg(keep-queue-level))
tariff-level(@)
traffic-statistic
undo(dns-redirect ds-lite!(bind~) http-redirect!(plus) https-redirect multicast-nat(bind~) nat nat64!(bind~) redirect-cpu!(http-redirect-chasten portal) service-chain!(bind~) service-class(edsg~) tariff-level traffic-statistic)`,
    'user': `
ap(ip(@) name(@))
display(board-type(slot~) l2tp(lac~ tunnel~) patch-information(ap-id~) virtual-cluster-chassis(info))
patch(delete(all(all-ap ap-id~)) load(@(all(run(all-ap ap-id~)))))
pnp(end start)
radius-server(cache(resend~))
refresh(bgp(link-state~ multicast~ sr-policy~))
reset(aaa(remote-download~) arp(remote-backup~) bgp(link-state~ multicast~ sr-policy~) chassis!(@) control-tunnel(session~ statistics) counters(if-mib~ interface~) garp(statistics!~) igmp(statistics~) igmp-snooping(group~ listening-group~ qinq-group~ statistics~) ipv6-pool(max-ratio~ max-usage!~) l2protocol-tunnel(statistics~) l2tp(tunnel~) l2tp-user(urpf~) l2tpv3(statistics~) layer3-subscriber(statistics~) mld(all-instance~ control-message~ group~ statistics~ vpn-instance~) mld-snooping(group~ statistics~) mpls(te~) msdp(all-instance~ control-message~ peer!~ sa-cache!~ statistics!~ vpn-instance~) multicast(group-ip~ remote-backup~) multicast-domain(all-instance~ vpn-instance~) nhrp(peer~ statistics~) patch-configure(next-startup(all-ap ap-id~)) pce(protocol~) pim(ipv6~) pnp(state) ppp-user(urpf~) qos(hard-pipe~) radius-attribute(packet-count) radius-client(statistics!~) radius-server(accounting-interim-packet~ accounting-packet~ accounting-start-packet~ accounting-stop-packet~) rrpp(snooping~) service(activate-fail-record deactivate-record update-fail-record) smart-link(flush) traffic-statistics(hard-pipe~) value-added-service(edsg~) virtual-cluster-access!(peer~) vlan-statistics(cevlan~ interface~ pevlan~))
save(aaa(abnormal-offline-record~ normal-offline-record~ offline-record~ online-fail-record~) ap(all-ap))
set(board-type(slot~))
startup(patch(@(all(all-ap ap-id~))) system-software(@(all-ap ap-id~)))
upgrade(delete-package(type~) download-package(@~))`,
    'user-group-list': `
undo(user-group(@!~))
user-group(@(weight~))`,
    'value-added-service-policy': `
accounting-service-policy(inbound(auto) outbound(auto))
accounting-together(enable)
rate-limit-mode(car(outbound) user-queue(outbound))
tariff-level(@(qos-profile~))
tariff-level-cfg(@(accounting~ ip-type~))
tariff-queue-mapping(enable)
traffic-separate(enable)
undo(accounting-together(enable) qos-profile(@) rate-limit-mode(car~ user-queue~) tariff-level(@!~) tariff-level-cfg(@~) tariff-queue-mapping(enable) traffic-separate(enable) user(accounting~ accounting-together~) user-traffic-statistic(af1~ af2~ af3~ af4~ be~ cs6~ cs7~ ef~ inbound outbound))
user(accounting(dual-stack~) accounting-together(enable))
user-traffic-statistic(af1(af2~ af3~ af4~ be~ cs6~ cs7~ ef~ inbound outbound) af2(af1~ af3~ af4~ be~ cs6~ cs7~ ef~ inbound outbound) af3(af1~ af2~ af4~ be~ cs6~ cs7~ ef~ inbound outbound) af4(af1~ af2~ af3~ be~ cs6~ cs7~ ef~ inbound outbound) be(af1~ af2~ af3~ af4~ cs6~ cs7~ ef~ inbound outbound) cs6(af1~ af2~ af3~ af4~ be~ cs7~ ef~ inbound outbound) cs7(af1~ af2~ af3~ af4~ be~ cs6~ ef~ inbound outbound) ef(af1~ af2~ af3~ af4~ be~ cs6~ cs7~ inbound outbound))`,
    'virtual-access-ap-user': `
local-user(@(password~))
undo(local-user(@))`,
    'virtual-access-hwtacacs': `
hwtacacs-server(@!(@!~ secondary shared-key~) shared-key(@ cipher~))
undo(hwtacacs-server(@!~ shared-key))`,
    'virtual-access-port-extension': `
control-tunnel(authentication(keychain~))
display(ntp-service(status(remote)))
undo(control-tunnel(authentication~))`,
    'virtual-cluster': `
data-channel(chassis(@~))
load-balance(per-packet)
undo(data-channel(chassis~) load-balance(per-packet))`,
    'virtual-cluster-access': `
admin(@(vpn-instance~))
ap(name(@~))
role(master)
undo(ap(name~) role vp(bfd~ bit-error-detection))
vp(bfd(detect-multiplier~ min-rx-interval~ min-tx-interval~) bit-error-detection!(threshold~))`,
    'virtual-cluster-data-channel': `
channel-port(@!(@))
neighbour-chassis(@)
undo(channel-port(@!~) neighbour-chassis!(@))`,
    'vlan': `
multicast-vlan(enable igmp-querier-election(user-vlan~) user-vlan(@!~))
port(isolate-state(exclude~))
undo(multicast-vlan(enable igmp-querier-election~ user-vlan~) port(isolate-state~))`,
    'vpn-instance-ipv4': `
undo(multicast(mvpn))`,
    'vpn-instance-ipv4-address-family-mvpn': `
bier(load-balance-entropy(source-group))
c-multicast(frr!(@ acl-name~ flow-detection-based~))
export(msdp)
import(msdp)
inter-area-segmented(enable)
multicast(wtr(@))
undo(bier(load-balance-entropy!~) c-multicast(frr!~) export(msdp) import(msdp) inter-area-segmented(enable) multicast(wtr!~))`,
    'vpn-instance-ipv6': `
ipv6-pool(warning-threshold(@))
undo(ipv6-pool(warning-threshold~))`,
    'vpn-instance-msdp': `
cache-sa-enable
encap-data-enable
import-source!(acl(@))
originating-rp(@!(@))
peer(@(connect-interface~ description~ hold-time-interval~ keepalive-interval~ keychain~ mesh-group~ minimum-ttl~ password~ request-sa-enable sa-cache-maximum~ sa-policy~ sa-request-policy!~))
shutdown(@)
static-rpf-peer(@!(rp-policy~))
timer(retry(@))
undo(cache-sa-enable encap-data-enable import-source originating-rp peer(@!~) shutdown(@) static-rpf-peer(@) timer(retry))`,
    'vsi': `
igmp-snooping(qinq-mapping(report-listening~) qinq-stacking(report-listening~) report-listening(user-info~) transparent-vlan)
l2-multicast(pw-fast-control!(holdtime~))
pbb(b-vsi(enable) backbone-destination-mac(@~) binding(b-vsi~) i-vsi(enable) mac-withdraw(mac-opt-compatible) service-type(p2p))
undo(igmp-snooping(qinq-mapping~ qinq-stacking~ report-listening~ transparent-vlan) l2-multicast(pw-fast-control!~) pbb(b-vsi~ backbone-destination-mac!~ i-vsi~ mac-withdraw~ service-type!~))`,
    'vsi-ldp': `
undo(hard-pipe(enable))`,
    'vsp-service-instance-group': `
remote-backup-service(@)
undo(remote-backup-service!(@))`,
    'web-url-profile': `
undo(web-url)
web-url(@)`,
  },
  openings: `
aaa > accounting-copy-group -accounting-copy-group-<1> accounting-copy-group <1>
aaa > domain-mapping-list -domainmaplist-<1> domain-map-list <1>
aaa > ipv6-multicast-profile -mprofile-<1> multicast-profile [ ipv6 ] <1>
ap > virtual-access-ap-user -ap-user ap-user
ap > virtual-access-hwtacacs -hwtacacs hwtacacs
bgp > bgp-ipv4-multicast-address-family -af-multicast ipv4-family multicast
bgp > bgp-ipv4-sr-policy-address-family -af-ipv4-srpolicy ipv4-family sr-policy
bgp > bgp-ipv6-sr-policy-address-family -af-ipv6-srpolicy ipv6-family sr-policy
bgp > bgp-ls-address-family -af-ls link-state-family unicast
bier > bier-subdomain -sub-domain-<1:0-255> sub-domain <1:0-255>
ds-lite-instance > ds-lite-instance-address-pool -ds-lite-address-group-<1> ds-lite address-group <1> [ group-id <2:0-127> [ vpn-instance <3> ] ]
emdi > board-group -lpu-group-<1> emdi lpu-group <1>
emdi > channel-group -channel-group-<1> emdi channel-group <1>
gigabitethernet1-0-0 > gigabitethernet1-0-0-bas -bas bas
global-channel > global-channel-name -<1> channel <1> type asm
ifit > ifit-instance -instance-<1> instance <1>
interface > atm-pvc -pvc-<1> pvc <1> [ <2:0-4095> ]
interface > atm-pvp -pvp-<1:0-4095> pvp <1:0-4095>
interface > bas-interface -bas bas
interface > l2tpv3-instance -l2tpv3-instance-<1> l2tpv3 instance <1>
ipfpm-dcp > ipfpm-dcp-instance -instance-<1:1-8355838> instance <1:1-8355838>
ipfpm-mcp > ipfpm-mcp-instance -instance-<1:1-8355838> instance <1:1-8355838>
ipfpm-mcp-instance > ipfpm-mcp-ach -ach-<1:1-2147483647> ach <1:1-2147483647>
ipv6-address-family-mvpn-ipmsi > ipv6-address-family-mvpn-ipmsi-mpls-te -mpls-te mpls te
ipv6-pim > ipv6-anycast-rp -anycast-rp-<1> anycast-rp <1>
lmp > lmp-neighbor -peer-<1> peer <1>
lmp-neighbor > imp-telink-configuration -Te-Link-<1:1-1024> te-link <1:1-1024>
multicast-bas > multicast-bas-policy -<1> policy <1>
multicast-bas-policy > channel -channel-<1> channel <1>
mvpn-ipmsi > i-pmsi-mpls-te -mpls-te mpls te
nat-instance > nat-instance-address-pool -nat-address-group-<1> nat address-group <1> [ group-id <2:0-127> [ vpn-instance <3> ] [ no-pat ] ]
nat-instance > nat-instance-address-pool -nat-address-group-<1> nat address-group <1> group-id <2:0-127> [ vpn-instance <3> ] over-load
nat64-instance > nat64-instance-address-pool -nat64-address-group-<1> nat64 address-group <1> group-id <2:0-127> [ no-pat | vpn-instance <3> [ no-pat ] ]
pce-client > connect-pce-server -connect-<1> connect-server <1>
pim6 > pim6-anycast-rp -anycast-rp-<1> anycast-rp <1>
static-mapping-algorithm-configuration > static-mapping-algorithm-private-ip-address-pool -inside-pool-<1:1-2000> inside-pool <1:1-2000>
static-mapping-algorithm-configuration > static-mapping-algorithm-public-address-pool -global-pool-<1:1-2000> global-pool <1:1-2000>
system > access-dhcpv6-reconfigure -access-dhcpv6-reconfig access dhcpv6-reconfigure
system > access-service -access-<1> access-service <1>
system > bgp-ipv4-multicast-address-family -bgp-af-multicast ipv4-family multicast
system > bier -bier bier
system > dhcpv6-server-group -dhcpv6-server-group-<1> dhcpv6-server group <1>
system > diameter-server-group -diameter-group-<1> diameter-server group <1>
system > ds-lite-instance -ds-lite-instance-<1> ds-lite instance <1> [ id <2:1-4095> ]
system > emdi -emdi emdi
system > enhanced-stream-quality-monitoring -esqm esqm
system > erps-ring -erps-ring<1:1-255> erps ring <1:1-255>
system > flexible-log-template -nat-syslog-template-user nat syslog flexible template session
system > flexible-log-template -nat-syslog-template-user nat syslog flexible template { user | session }
system > global-cgn-address-pool -nat-ip-pool-<1> nat ip-pool <1> [ dynamic ] [ vpn-instance <2> ] [ no-pat ] [ slave ]
system > global-channel -l2-channel-glb l2-multicast-channel
system > gmpls-tunnel -gmpls-tunnel-<1> gmpls-tunnel <1>
system > http-redirection-profile -redirect-profile-<1> http-redirect-profile <1>
system > https-redirect -access-https-redirect access https-redirect
system > ifit -ifit ifit
system > ipfpm-dcp -nqa-ipfpm-dcp nqa ipfpm dcp
system > ipfpm-mcp -nqa-ipfpm-mcp nqa ipfpm mcp
system > ipv6-address-pool -ipv6-pool-<1> ipv6 pool <1> [ bas { local | delegation | remote | relay } ]
system > ipv6-address-pool -ipv6-pool-<1> ipv6 pool <1> [ bas { local | delegation | remote } [ rui-slave ] ]
system > ipv6-address-prefix -ipv6-prefix-<1> ipv6 prefix <1> [ local | delegation | remote ]
system > ipv6-multicast-multi-topology -multicast-rpf-topology multicast ipv6 rpf multi-topology
system > ipv6-pim -pim6 pim-ipv6
system > ipv6-ssm-mapping -ssm-map6-<1> ssm-mapping ipv6 policy <1>
system > l2tp-group -l2tp-<1> l2tp-group <1>
system > l2tpv3-pw -l2tpv3-pw-<1> l2tpv3 pw <1>
system > layer-2-multicast-instance -l2-minst<1:1-32> l2-multicast instance <1:1-32>
system > lmp -lmp lmp
system > lns-backup-group -lns-backup-group-<1> l2tp lns backup-group <1>
system > lns-group -lns-group-<1> lns-group <1>
system > lpt-ptp -ptplpt-<1:interface> lpt ptp interface { <1:interface> | <2:interface-type> <3:interface-number> }
system > maintenance-entity-group -mpls-tp-meg-<1> mpls-tp meg <1>
system > map-rule -map-rule-<1> map rule <1>
system > mld -mld mld
system > mpls-oam -mpls-oam mpls-oam
system > msdp -msdp-<1> msdp vpn-instance <1>
system > multicast-bas -multicast-bas-policy multicast bas-policy
system > multicast-mib -multicast-mib multicast-mib
system > multicast-nat-bind-list -multicast-nat-bind-list multicast-nat bind-list
system > multicast-nat-instance -multicast-nat-instance-<1:1-16000> multicast-nat instance id <1:1-16000> [ name <2> ]
system > multicast-nat-instance-group -multicast-nat-instance-group-<1:1-4000> multicast-nat instance-group id <1:1-4000> [ name <2> ]
system > multicast-nat-outbound-group -multicast-nat-outbound-group-<1:1-4000> multicast-nat outbound-group id <1:1-4000> [ name <2> ]
system > nat-instance -nat-instance-<1> nat instance <1> [ id <2:1-4095> [ simple-configuration ] ]
system > nat-policy -nat-policy-<1> nat-policy template <1>
system > nat64-instance -nat64-instance-<1> nat64 instance <1> [ id <2:1-4095> ]
system > pce-client -pce-client pce-client
system > pim6 -pim6-<1> pim-ipv6 vpn-instance <1>
system > prepaid-profile -prepaid-profile-<1> prepaid-profile <1>
system > pw-ve-load-balancing-group -location-group-<1> access location-group <1>
system > python-policy-template -python-policy-<1> access python-policy <1>
system > remote-backup-profile -rm-backup-prf-<1> remote-backup-profile <1>
system > remote-backup-service -rm-backup-srv-<1> remote-backup-service <1>
system > route-monitoring-group -route-monitor-group-<1> ip route-monitor-group <1>
system > service-chain-instance -service-chain-instance-<1> service-chain instance <1> [ id <2:1-64> ]
system > service-location -service-location-<1:1-255> service-location <1:1-255>
system > service-policy -service-policy-<1> service-policy name <1> [ portal | edsg | mirror ]
system > service-policy-test1 -service-policy-test1 service-group <1>
system > serviceid-policy -serviceid-policy-<1> service-identify-policy <1>
system > spatial-multicast -spatial-multicast spatial-multicast
system > static-mapping-algorithm-configuration -nat-static-mapping nat static-mapping
system > static-user-interface-list -static-user-interface-list-<1> static-user interface-list <1>
system > status-monitoring-group -monitor-location-group-<1> monitor-location-group <1>
system > user-group-list -user-group-list-<1> access user-group-list <1>
system > value-added-service-policy -vas-policy-<1> value-added-service policy <1> [ daa | bod ]
system > virtual-cluster -virtual-cluster-chassis virtual-cluster-chassis
system > virtual-cluster-access -virtual-cluster-access virtual-cluster-access
system > vpn-instance-msdp -msdp msdp
system > vsi-channel -l2-channel-vsi-<1> l2-multicast-channel vsi <1>
system > vsp-service-instance-group -service-instance-group-<1> service-instance-group <1>
system > web-url-profile -url-profile-<1> web-url-profile <1>
virtual-cluster > virtual-cluster-data-channel -dcc<1>-group<2> data-channel chassis <1> group <2>
vpn-instance-ipv4 > vpn-instance-ipv4-address-family-mvpn -mvpn mvpn
vpn-instance-ipv4-address-family-mvpn > ipv4-address-family-mvpn-spmsi -spmsi spmsi-tunnel
vpn-instance-ipv4-address-family-mvpn > mvpn-ipmsi -ipmsi ipmsi-tunnel
vpn-instance-ipv6 > vpn-instance-ipv6-address-family-mvpn -mvpn mvpn
vpn-instance-ipv6-address-family-mvpn > ipv6-address-family-mvpn-ipmsi -ipmsi ipmsi-tunnel
vpn-instance-ipv6-address-family-mvpn > ipv6-address-family-mvpn-spmsi -spmsi spmsi-tunnel
vsi-channel > vsi-channel-name -<1> channel <1> type ssm`,
});
