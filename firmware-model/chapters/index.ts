// biome-ignore-all format: made by `npm run chapters`: do not edit.
import type { Chapters } from '../schema/chapter.ts';
import chapter1588AcrSpecificAnd1588AtrSpecificTiming from './1588-acr-specific-and-1588-atr-specific-timing.ts';
import chapter8021xAuthentication from './802-1x-authentication.ts';
import chapterAaaAndUserManagementAdministrativeUser from './aaa-and-user-management-administrative-user.ts';
import chapterAccessingAnotherDevice from './accessing-another-device.ts';
import chapterAcl from './acl.ts';
import chapterAcl6 from './acl6.ts';
import chapterArp from './arp.ts';
import chapterArpSecurity from './arp-security.ts';
import chapterAtomGnssSpecificTiming from './atom-gnss-specific-timing.ts';
import chapterAtomGpsAndGnssTiming from './atom-gps-and-gnss-timing.ts';
import chapterBasic from './basic.ts';
import chapterBasicInterface from './basic-interface.ts';
import chapterBfd from './bfd.ts';
import chapterBgp from './bgp.ts';
import chapterBgpFlowSpecification from './bgp-flow-specification.ts';
import chapterBgpMplsIpVpn from './bgp-mpls-ip-vpn.ts';
import chapterBgpMplsIpv6Vpn from './bgp-mpls-ipv6-vpn.ts';
import chapterCesAcr from './ces-acr.ts';
import chapterClassBasedQos from './class-based-qos.ts';
import chapterCommonDhcp from './common-dhcp.ts';
import chapterConfigurationManagement from './configuration-management.ts';
import chapterConfiguringUserInterface from './configuring-user-interface.ts';
import chapterConfiguringUserLogin from './configuring-user-login.ts';
import chapterCongestionAvoidance from './congestion-avoidance.ts';
import chapterCuConnectionManagementCp from './cu-connection-management-cp.ts';
import chapterCuConnectionManagementUp from './cu-connection-management-up.ts';
import chapterDeviceManagement from './device-management.ts';
import chapterDhcpClient from './dhcp-client.ts';
import chapterDhcpIpoe from './dhcp-ipoe.ts';
import chapterDhcpPnp from './dhcp-pnp.ts';
import chapterDhcpRelay from './dhcp-relay.ts';
import chapterDhcpServer from './dhcp-server.ts';
import chapterDhcpSnooping from './dhcp-snooping.ts';
import chapterDhcpv6Relay from './dhcpv6-relay.ts';
import chapterDnsClient from './dns-client.ts';
import chapterEthTrunkInterface from './eth-trunk-interface.ts';
import chapterEthernetInterface from './ethernet-interface.ts';
import chapterEthernetOamCfm from './ethernet-oam-cfm.ts';
import chapterEthernetOamEfm from './ethernet-oam-efm.ts';
import chapterEthernetOamY1731 from './ethernet-oam-y-1731.ts';
import chapterEvc from './evc.ts';
import chapterEvpn from './evpn.ts';
import chapterFib from './fib.ts';
import chapterFileSystem from './file-system.ts';
import chapterFips from './fips.ts';
import chapterFlexeInterface from './flexe-interface.ts';
import chapterFm from './fm.ts';
import chapterGre from './gre.ts';
import chapterGrpc from './grpc.ts';
import chapterGtsm from './gtsm.ts';
import chapterHqos from './hqos.ts';
import chapterIgmp from './igmp.ts';
import chapterInformationManagement from './information-management.ts';
import chapterIpRoutingBasic from './ip-routing-basic.ts';
import chapterIpRoutingPolicy from './ip-routing-policy.ts';
import chapterIpranDcn from './ipran-dcn.ts';
import chapterIpsec from './ipsec.ts';
import chapterIpv4AddressManagement from './ipv4-address-management.ts';
import chapterIpv4Basic from './ipv4-basic.ts';
import chapterIpv4MulticastRouteManagement from './ipv4-multicast-route-management.ts';
import chapterIpv4Pim from './ipv4-pim.ts';
import chapterIpv6Basic from './ipv6-basic.ts';
import chapterIpv6Dns from './ipv6-dns.ts';
import chapterIpv6Nd from './ipv6-nd.ts';
import chapterIsIs from './is-is.ts';
import chapterKeychain from './keychain.ts';
import chapterLad from './lad.ts';
import chapterLastMileQos from './last-mile-qos.ts';
import chapterLayer2TrafficSuppression from './layer-2-traffic-suppression.ts';
import chapterLicense from './license.ts';
import chapterLldp from './lldp.ts';
import chapterLoadBalancing from './load-balancing.ts';
import chapterLocalAttackDefense from './local-attack-defense.ts';
import chapterLogicalInterface from './logical-interface.ts';
import chapterMac from './mac.ts';
import chapterMacsec from './macsec.ts';
import chapterMasterKey from './master-key.ts';
import chapterMirroring from './mirroring.ts';
import chapterMpac from './mpac.ts';
import chapterMplsDiffservMode from './mpls-diffserv-mode.ts';
import chapterMplsLdp from './mpls-ldp.ts';
import chapterMplsTe from './mpls-te.ts';
import chapterMulticastQos from './multicast-qos.ts';
import chapterNetconf from './netconf.ts';
import chapterNetstream from './netstream.ts';
import chapterNqa from './nqa.ts';
import chapterNtp from './ntp.ts';
import chapterOps from './ops.ts';
import chapterOspf from './ospf.ts';
import chapterOspfv3 from './ospfv3.ts';
import chapterPacketHeaderGetting from './packet-header-getting.ts';
import chapterPads from './pads.ts';
import chapterPbr from './pbr.ts';
import chapterPerformanceManagement from './performance-management.ts';
import chapterPhysicalLayerClockSynchronization from './physical-layer-clock-synchronization.ts';
import chapterPingAndTracert from './ping-and-tracert.ts';
import chapterPki from './pki.ts';
import chapterPortExtensionClock from './port-extension-clock.ts';
import chapterPosInterface from './pos-interface.ts';
import chapterPpp from './ppp.ts';
import chapterPtp from './ptp.ts';
import chapterQinq from './qinq.ts';
import chapterQppb from './qppb.ts';
import chapterRip from './rip.ts';
import chapterRipng from './ripng.ts';
import chapterRmon from './rmon.ts';
import chapterSaid from './said.ts';
import chapterSecurityRisk from './security-risk.ts';
import chapterSegmentRoutingCommon from './segment-routing-common.ts';
import chapterSegmentRoutingIpv6 from './segment-routing-ipv6.ts';
import chapterSegmentRoutingIpv6Policy from './segment-routing-ipv6-policy.ts';
import chapterSegmentRoutingMpls from './segment-routing-mpls.ts';
import chapterSegmentRoutingMplsPolicy from './segment-routing-mpls-policy.ts';
import chapterSflow from './sflow.ts';
import chapterSma from './sma.ts';
import chapterSnmp from './snmp.ts';
import chapterSoc from './soc.ts';
import chapterSpanningTreeProtocol from './spanning-tree-protocol.ts';
import chapterStaticRoute from './static-route.ts';
import chapterSystemTime from './system-time.ts';
import chapterTelemetry from './telemetry.ts';
import chapterTrafficPolicingAndShaping from './traffic-policing-and-shaping.ts';
import chapterTransmissionAlarmCustomizationAndSuppression from './transmission-alarm-customization-and-suppression.ts';
import chapterTrustEnvironmentManagement from './trust-environment-management.ts';
import chapterTwamp from './twamp.ts';
import chapterTwampLight from './twamp-light.ts';
import chapterUpdateAndMaintenance from './update-and-maintenance.ts';
import chapterUrpf from './urpf.ts';
import chapterVlan from './vlan.ts';
import chapterVpls from './vpls.ts';
import chapterVpnQos from './vpn-qos.ts';
import chapterVpnTunnelManagement from './vpn-tunnel-management.ts';
import chapterVpws from './vpws.ts';
import chapterVrrp from './vrrp.ts';
import chapterVrrp6 from './vrrp6.ts';
import chapterVs from './vs.ts';
import chapterVxlan from './vxlan.ts';
import chapterXpl from './xpl.ts';
import chapterZtp from './ztp.ts';
import { glossary } from '../glossary.ts';
import contents from './contents.ts';
import { chapterViews } from './views.ts';

/** Chapters of the command reference, each read when a word needs it. */
export const chapters: Chapters = {
  views: chapterViews,
  contents,
  glossary,
  texts: {
    '1588-acr-specific-and-1588-atr-specific-timing': chapter1588AcrSpecificAnd1588AtrSpecificTiming,
    '802-1x-authentication': chapter8021xAuthentication,
    'aaa-and-user-management-administrative-user': chapterAaaAndUserManagementAdministrativeUser,
    'accessing-another-device': chapterAccessingAnotherDevice,
    'acl': chapterAcl,
    'acl6': chapterAcl6,
    'arp': chapterArp,
    'arp-security': chapterArpSecurity,
    'atom-gnss-specific-timing': chapterAtomGnssSpecificTiming,
    'atom-gps-and-gnss-timing': chapterAtomGpsAndGnssTiming,
    'basic': chapterBasic,
    'basic-interface': chapterBasicInterface,
    'bfd': chapterBfd,
    'bgp': chapterBgp,
    'bgp-flow-specification': chapterBgpFlowSpecification,
    'bgp-mpls-ip-vpn': chapterBgpMplsIpVpn,
    'bgp-mpls-ipv6-vpn': chapterBgpMplsIpv6Vpn,
    'ces-acr': chapterCesAcr,
    'class-based-qos': chapterClassBasedQos,
    'common-dhcp': chapterCommonDhcp,
    'configuration-management': chapterConfigurationManagement,
    'configuring-user-interface': chapterConfiguringUserInterface,
    'configuring-user-login': chapterConfiguringUserLogin,
    'congestion-avoidance': chapterCongestionAvoidance,
    'cu-connection-management-cp': chapterCuConnectionManagementCp,
    'cu-connection-management-up': chapterCuConnectionManagementUp,
    'device-management': chapterDeviceManagement,
    'dhcp-client': chapterDhcpClient,
    'dhcp-ipoe': chapterDhcpIpoe,
    'dhcp-pnp': chapterDhcpPnp,
    'dhcp-relay': chapterDhcpRelay,
    'dhcp-server': chapterDhcpServer,
    'dhcp-snooping': chapterDhcpSnooping,
    'dhcpv6-relay': chapterDhcpv6Relay,
    'dns-client': chapterDnsClient,
    'eth-trunk-interface': chapterEthTrunkInterface,
    'ethernet-interface': chapterEthernetInterface,
    'ethernet-oam-cfm': chapterEthernetOamCfm,
    'ethernet-oam-efm': chapterEthernetOamEfm,
    'ethernet-oam-y-1731': chapterEthernetOamY1731,
    'evc': chapterEvc,
    'evpn': chapterEvpn,
    'fib': chapterFib,
    'file-system': chapterFileSystem,
    'fips': chapterFips,
    'flexe-interface': chapterFlexeInterface,
    'fm': chapterFm,
    'gre': chapterGre,
    'grpc': chapterGrpc,
    'gtsm': chapterGtsm,
    'hqos': chapterHqos,
    'igmp': chapterIgmp,
    'information-management': chapterInformationManagement,
    'ip-routing-basic': chapterIpRoutingBasic,
    'ip-routing-policy': chapterIpRoutingPolicy,
    'ipran-dcn': chapterIpranDcn,
    'ipsec': chapterIpsec,
    'ipv4-address-management': chapterIpv4AddressManagement,
    'ipv4-basic': chapterIpv4Basic,
    'ipv4-multicast-route-management': chapterIpv4MulticastRouteManagement,
    'ipv4-pim': chapterIpv4Pim,
    'ipv6-basic': chapterIpv6Basic,
    'ipv6-dns': chapterIpv6Dns,
    'ipv6-nd': chapterIpv6Nd,
    'is-is': chapterIsIs,
    'keychain': chapterKeychain,
    'lad': chapterLad,
    'last-mile-qos': chapterLastMileQos,
    'layer-2-traffic-suppression': chapterLayer2TrafficSuppression,
    'license': chapterLicense,
    'lldp': chapterLldp,
    'load-balancing': chapterLoadBalancing,
    'local-attack-defense': chapterLocalAttackDefense,
    'logical-interface': chapterLogicalInterface,
    'mac': chapterMac,
    'macsec': chapterMacsec,
    'master-key': chapterMasterKey,
    'mirroring': chapterMirroring,
    'mpac': chapterMpac,
    'mpls-diffserv-mode': chapterMplsDiffservMode,
    'mpls-ldp': chapterMplsLdp,
    'mpls-te': chapterMplsTe,
    'multicast-qos': chapterMulticastQos,
    'netconf': chapterNetconf,
    'netstream': chapterNetstream,
    'nqa': chapterNqa,
    'ntp': chapterNtp,
    'ops': chapterOps,
    'ospf': chapterOspf,
    'ospfv3': chapterOspfv3,
    'packet-header-getting': chapterPacketHeaderGetting,
    'pads': chapterPads,
    'pbr': chapterPbr,
    'performance-management': chapterPerformanceManagement,
    'physical-layer-clock-synchronization': chapterPhysicalLayerClockSynchronization,
    'ping-and-tracert': chapterPingAndTracert,
    'pki': chapterPki,
    'port-extension-clock': chapterPortExtensionClock,
    'pos-interface': chapterPosInterface,
    'ppp': chapterPpp,
    'ptp': chapterPtp,
    'qinq': chapterQinq,
    'qppb': chapterQppb,
    'rip': chapterRip,
    'ripng': chapterRipng,
    'rmon': chapterRmon,
    'said': chapterSaid,
    'security-risk': chapterSecurityRisk,
    'segment-routing-common': chapterSegmentRoutingCommon,
    'segment-routing-ipv6': chapterSegmentRoutingIpv6,
    'segment-routing-ipv6-policy': chapterSegmentRoutingIpv6Policy,
    'segment-routing-mpls': chapterSegmentRoutingMpls,
    'segment-routing-mpls-policy': chapterSegmentRoutingMplsPolicy,
    'sflow': chapterSflow,
    'sma': chapterSma,
    'snmp': chapterSnmp,
    'soc': chapterSoc,
    'spanning-tree-protocol': chapterSpanningTreeProtocol,
    'static-route': chapterStaticRoute,
    'system-time': chapterSystemTime,
    'telemetry': chapterTelemetry,
    'traffic-policing-and-shaping': chapterTrafficPolicingAndShaping,
    'transmission-alarm-customization-and-suppression': chapterTransmissionAlarmCustomizationAndSuppression,
    'trust-environment-management': chapterTrustEnvironmentManagement,
    'twamp': chapterTwamp,
    'twamp-light': chapterTwampLight,
    'update-and-maintenance': chapterUpdateAndMaintenance,
    'urpf': chapterUrpf,
    'vlan': chapterVlan,
    'vpls': chapterVpls,
    'vpn-qos': chapterVpnQos,
    'vpn-tunnel-management': chapterVpnTunnelManagement,
    'vpws': chapterVpws,
    'vrrp': chapterVrrp,
    'vrrp6': chapterVrrp6,
    'vs': chapterVs,
    'vxlan': chapterVxlan,
    'xpl': chapterXpl,
    'ztp': chapterZtp,
  },
};
