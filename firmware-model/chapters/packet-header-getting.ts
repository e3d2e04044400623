// biome-ignore-all format: made by `npm run chapters`: do not edit.
/** Command Reference, "Security Commands/Packet Header Getting Configuration Commands". */
export default (): string => `
? interface-type interface-type
? interface-name interface
? filesize number 1 10
? instance-id number 1 8
# capture-packet local-host
@ user
! now 3
? sysid number 0 1658
? interface-number interface-number
? vlanBeginValue number 1 4094
? vlanEndValue number 1 4094
? peBeginValue number 1 4094
? peEndValue number 1 4094
? ceBeginValue number 1 4094
? ceEndValue number 1 4094
? aclNumber number 2000 4999
? aclName text 1 64
? timeValue number 1 86400
? numberValue number 1 6000
? lengthValue number 20 64
? filename text 5 64
capture-packet local-host { all | arp | bfd | dhcp | dns-client | vgmp | ftp-client | ftp-server | hwtacacs | icmp | igmp | isis | lacp | ldp | lspping | msdp | ntp | ospf | pim | radius | rip | rsvp | snmp | ssh-client | ssh-server | sftp-server | telnet-client | telnet-server | tftp | bgp | sftp-client | rrpp | vrrp | mplsoam | esmc | ieee-8021ag | eapol | tcpsyn | <sysid> } { interface { <interface-type> <interface-number> | <interface-name> } [ vlan <vlanBeginValue> [ to <vlanEndValue> ] | pvlan <peBeginValue> [ to <peEndValue> ] cvlan <ceBeginValue> [ to <ceEndValue> ] ] | linktype { ethernet | ppp | hdlc } } [ [ ipv6 ] acl { <aclNumber> | name <aclName> } ] [ [ time-out <timeValue> ] | [ packet-num <numberValue> ] | [ packet-len <lengthValue> ] | overwrite | [ buffer-only | { file <filename> [ <filesize> ] } ] ] *
undo capture-packet local-host { all | arp | bfd | dhcp | dns-client | vgmp | ftp-client | ftp-server | hwtacacs | icmp | igmp | isis | lacp | ldp | lspping | msdp | ntp | ospf | pim | radius | rip | rsvp | snmp | ssh-client | ssh-server | sftp-server | telnet-client | telnet-server | tftp | bgp | sftp-client | rrpp | vrrp | mplsoam | esmc | ieee-8021ag | eapol | tcpsyn | <sysid> } { interface { <interface-type> <interface-number> | <interface-name> } [ vlan <vlanBeginValue> [ to <vlanEndValue> ] | pvlan <peBeginValue> [ to <peEndValue> ] cvlan <ceBeginValue> [ to <ceEndValue> ] ] | linktype { ethernet | ppp | hdlc } } [ [ ipv6 ] acl { <aclNumber> | name <aclName> } ]
# capture-packet free
@ user
! now 3
capture-packet free { all | instance-id <instance-id> }
# capture-packet file limit (System view)
@ system
? limit-value number 1 50
capture-packet file limit <limit-value>
 = capture-packet file limit
undo capture-packet file limit [ <limit-value> ]
# capture-packet forwarding
@ all
! now
? interface-num interface-number
? vlan-id number 1 4094
? pe-vlan-value number 1 4094
? ce-vlan-vlaue number 1 4094
? acl-number number 2000 4999
? acl-name text 1 64
? time-out number 1 86400
? packet-number number 1 6000
? length number 20 64
? file-name text 5 64
capture-packet forwarding interface { <interface-type> <interface-num> | <interface-name> } [ inbound | outbound ] [ vlan <vlan-id> [ to <vlan-id> ] | pvlan <pe-vlan-value> cvlan <ce-vlan-vlaue> [ to <vlan-id> ] ] [ [ ipv6 ] acl { <acl-number> | name <acl-name> } ] [ [ time-out <time-out> ] | [ packet-num <packet-number> ] | [ overwrite ] | [ packet-len <length> ] | { [ file <file-name> [ <filesize> ] ] | [ buffer-only ] } ] *
undo capture-packet forwarding interface { <interface-type> <interface-num> | <interface-name> } [ inbound | outbound ]
# display capture-packet information
@ all
! now 1
? begin-packet-number number 1 6000
? end-packet-number number 1 6000
display capture-packet information [ instance-id <instance-id> [ from <begin-packet-number> [ to <end-packet-number> ] ] [ format-cap ] ] [ verbose ]
# display capture-packet config-state
@ all
! now 1
display capture-packet config-state
# display capture-packet file
@ all
! now 1
? file-name text 1 255
display capture-packet file <file-name> [ original-packet ]
# undo capture-packet
@ user
! now 3
? capture-index number 1 8
undo capture-packet [ <capture-index> ]`;
