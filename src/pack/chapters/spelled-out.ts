/** What `?` says of a word of which no page of ours says more: its parts in full, `peer-ip` as `Peer IP`. */
export function spelledOut(word: string): string {
  const parts = word
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]/)
    .map(part => fullWords[part] ?? part);
  const text = parts.join(' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const fullWords: Readonly<Record<string, string>> = Object.assign(
  Object.create(null),
  {
    addr: 'address',
    auth: 'authentication',
    cfg: 'configuration',
    desc: 'description',
    dest: 'destination',
    dst: 'destination',
    err: 'error',
    grp: 'group',
    id: 'ID',
    if: 'interface',
    info: 'information',
    intf: 'interface',
    len: 'length',
    max: 'maximum',
    min: 'minimum',
    msg: 'message',
    num: 'number',
    param: 'parameter',
    pkt: 'packet',
    pref: 'preference',
    pwd: 'password',
    src: 'source',
    stat: 'statistics',
    val: 'value',
    ver: 'version',
  },
  Object.fromEntries(
    'aaa acl arp as atm bfd bgp bpdu cbs ce cfm cir cpu cr crc crl dhcp dhcpv6 dn dns dpd dscp efm erps esn evpn fec fib fpm frr ftp gre gtsm h-h-h hqos http https icmp icmpv6 igmp ike ip ipsec ipv4 ipv6 isis ldp lldp lsa lsdb lsp lsr mac md5 mld mpls msdp mtu nat netconf nqa nssa ntp oam oid ospf ospfv3 pbs pe pim pir pki poe pos ppp pppoe ptp pw qinq qos radius rd rip ripng rsa rsvp sa sftp sha sid snmp spf sr srv6 ssh ssl stp tcp te tftp tls tlv tos ttl tunnel udp uri url vc vci vlan vll vpi vpls vpn vpws vrrp vs vsi vty vxlan xml'
      .split(' ')
      .map(word => [word, word.toUpperCase()]),
  ),
  {
    ike: 'IKE',
    ipsec: 'IPsec',
    isis: 'IS-IS',
    ospfv3: 'OSPFv3',
    ipv4: 'IPv4',
    ipv6: 'IPv6',
    dhcpv6: 'DHCPv6',
    icmpv6: 'ICMPv6',
    srv6: 'SRv6',
    qinq: 'QinQ',
    pppoe: 'PPPoE',
    ripng: 'RIPng',
    hqos: 'HQoS',
    tunnel: 'tunnel',
    radius: 'RADIUS',
    netconf: 'NETCONF',
  },
);
