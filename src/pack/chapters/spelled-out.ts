/** Help of keywords that says more than the word itself. */
export type Glossary = ReadonlyMap<string, string>;

/** What `?` says of a keyword of a chapter. */
export const helpOf = (word: string, glossary: Glossary): string => glossary.get(word) ?? spelledOut(word);

/** The parts of a word in full: `peer-ip` is `Peer IP`. */
export function spelledOut(word: string): string {
  const parts = word
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]/)
    .map(part => inFull.get(part) ?? part);
  const text = parts.join(' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const acronyms = `8021P AAA ACL ARP AS ATM BAS BFD BGP BPDU CAR CBS CCC CCM CE CEP CFM CIR CPU CRC CRL DAA DCN DHCP DHCPC DHCPv6 DN DNS DSCP EFM E1 ES ESI ESQM ERPS EVPL EVPN FEC FIB FRR FTP GRE GTSM HQoS
  HTTP HTTPS ICMP ICMPv6 IGMP IKE IP IMA IPG IPv4 IPv6 IPsec IS-IS L2 L3 L2TP L2VPN L3VPN LACP LDP LLDP LSA LSDB LSP LSR MAC MLD MPLS MSDP MTU NAS NAT ND NETCONF NQA NSSA NTP OAM OID OSPF
  OSPFv3 PBS PE PIM PIR PKI PPP PPPoE PTP PW QinQ QoS RADIUS RD RIP RIPng RSA RSVP SFTP SHA SID SNMP SPF SRv6 SSH SSL STP TCP TE TFTP TLS TLV ToS
  TTL UDP UI URI URL VC VCI VE VID VLAN VPI VPLS VPN VPWS VRRP VRRP6 VSI VTY VXLAN XML`;

const shortened = `addr address auth authentication cfg configuration desc description dest destination dst destination err error grp group id ID
  if interface info information intf interface isis IS-IS len length max maximum min minimum msg message num number param parameter pkt packet pref
  preference pwd password src source stat statistics val value ver version`;

const inFull: ReadonlyMap<string, string> = new Map([
  ...acronyms.split(/\s+/).map(word => [word.toLowerCase(), word] as const),
  ...pairs(shortened.split(/\s+/)),
]);

function pairs(words: readonly string[]): readonly (readonly [string, string])[] {
  return words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? word] as const] : []));
}
