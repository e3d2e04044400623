import { slug } from '../../src/pack/compile/place-ids.ts';

/** Chapters that the router knows whole: the mission's, and what surrounds it. The rest it knows by leading words, or from a pack. */
const chosen: readonly string[] = [
  'Basic Configurations Commands/',
  'System Management Commands/',
  'Interface and Data Link Commands/Basic Interface',
  'Interface and Data Link Commands/Ethernet Interface',
  'Interface and Data Link Commands/Logical Interface',
  'Interface and Data Link Commands/FlexE',
  'Interface and Data Link Commands/Transmission Alarm',
  'LAN Access and MAN Access Commands/Eth-Trunk',
  'LAN Access and MAN Access Commands/EVC',
  'LAN Access and MAN Access Commands/MAC Configuration',
  'LAN Access and MAN Access Commands/QinQ',
  'LAN Access and MAN Access Commands/Spanning Tree',
  'LAN Access and MAN Access Commands/VLAN',
  'LAN Access and MAN Access Commands/VXLAN',
  'WAN Access Commands/PPP',
  'WAN Access Commands/POS',
  'IP Services Commands/',
  'IP Routing Commands/IP Routing',
  'IP Routing Commands/Static Route',
  'IP Routing Commands/OSPF',
  'IP Routing Commands/IS-IS',
  'IP Routing Commands/RIP',
  'IP Routing Commands/BGP Configuration',
  'IP Routing Commands/XPL',
  'MPLS Commands/MPLS LDP',
  'MPLS Commands/MPLS TE',
  'Segment Routing Commands/',
  'VPN Commands/BGP MPLS',
  'VPN Commands/GRE',
  'VPN Commands/VPN Tunnel',
  'VPN Commands/EVPN',
  'VPN Commands/VPLS',
  'VPN Commands/VPWS',
  'Network Reliability Commands/BFD',
  'Network Reliability Commands/VRRP',
  'Network Reliability Commands/Ethernet OAM',
  'QoS Commands/',
  'Security Commands/',
  'System Monitor Commands/Ping',
  'System Monitor Commands/NQA',
  'System Monitor Commands/NetStream',
  'System Monitor Commands/Telemetry',
  'System Monitor Commands/gRPC',
  'System Monitor Commands/TWAMP',
  'System Monitor Commands/sFlow',
  'IP Multicast Commands/IGMP',
  'IP Multicast Commands/IPv4 PIM',
  'IP Multicast Commands/IPv4 Multicast Route',
  'User Access Commands/IPv4 Address Management',
];

export const isOfRelease = (chapter: string): boolean => chosen.some(beginning => chapter.startsWith(beginning));

/** Names of files by titles of chapters: `acl`, `file-system`. */
export const chapterNames = {
  of(chapter: string): string {
    const title = chapter.split('/').slice(1).join(' ');
    const name = slug(title.replace(/ ?(?:Configuration )?Commands?\b/gi, '').replace(/\bConfiguration(?: Management)?$/, '$&'));
    titles.set(name, chapter);
    return name;
  },
  titleOf: (name: string): string => titles.get(name) ?? name,
};

const titles = new Map<string, string>();
